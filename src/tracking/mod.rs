//! What carriers say: events, their dates, their codes and their sentences.

#[cfg(feature = "text")]
mod phrases;
mod reading;

#[cfg(feature = "text")]
pub use phrases::read_event;
pub use reading::Reading;
