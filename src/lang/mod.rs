//! The twelve languages, and texts that exist in all of them.

mod date;
mod language;
mod plural;
mod text;

pub use language::{Language, UnknownLanguage};
#[allow(unused_imports)] // rooms use it as they move in
pub(crate) use text::text;
pub use text::{Message, Phrase, Text, Value};
