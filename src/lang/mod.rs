//! The twelve languages, and texts that exist in all of them.

mod accept;
mod date;
mod heading;
mod language;
mod plural;
mod quantity;
mod tag;
mod text;
mod worded;

pub use heading::Heading;
pub use language::Language;
pub use tag::UnknownLanguage;
pub use text::{Message, Phrase, Text, Value};
pub(crate) use text::{text, texts};
pub(crate) use worded::worded;
