//! What carriers say: events, their dates, their codes and their sentences.

mod event;
#[cfg(feature = "text")]
mod phrases;
mod reading;
mod said;
mod vocabulary;

pub use event::TrackingEvent;
#[cfg(feature = "text")]
pub use phrases::{EventReader, PatternError, read_event};
pub use reading::Reading;
pub(crate) use said::Side;
pub use vocabulary::{CodeMeaning, Crossing, Vocabulary, crosswalk};
