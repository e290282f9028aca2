//! Numbers: what a buyer pasted, and how sure one can be.
//!
//! `shape, check <- format <- index <- identify <- repair`; explanations are worked out only when asked for.

mod anatomy;
mod carrier;
mod char_set;
mod check;
mod clean;
mod confidence;
mod date;
mod error;
mod explain;
mod express;
pub(crate) mod format;
mod hidden;
mod iban;
mod identification;
mod identify;
mod index;
pub(crate) mod label;
pub(crate) mod lexicon;
mod named;
mod order_number;
mod other;
mod part;
mod piece;
pub(crate) mod prefix;
mod print;
mod problem;
mod rank;
mod repair;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
pub(crate) mod sample;
mod shape;
mod sum;
mod text;
mod tracking_number;
mod working;

pub use anatomy::NumberPart;
pub use clean::{Note, Tolerated};
pub use error::ParseError;
pub use format::{Format, NumberRole, formats};
pub use hidden::Completions;
pub use identification::Identification;
pub use identify::{Expect, Identifier, Kind, identify};
pub use order_number::OrderNumber;
pub use other::OtherNumber;
pub use problem::{Expected, Problem, ProblemCode};
pub use rank::{Candidate, CheckResult};
pub use repair::{Repair, Suggestion};
pub(crate) use shape::MAX_LEN;
pub(crate) use text::phrases;
pub use tracking_number::TrackingNumber;
pub use working::{Term, Working};
