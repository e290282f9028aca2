//! The twelve languages, and texts that exist in all of them.

mod accept;
mod date;
mod language;
mod plural;
mod quantity;
mod tag;
mod text;

pub use language::Language;
pub use tag::UnknownLanguage;
#[allow(unused_imports)] // rooms use it as they move in
pub(crate) use text::text;
pub use text::{Message, Phrase, Text, Value};
