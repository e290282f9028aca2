//! Why the parcel is silent, what to do about it, and by when.

mod action;
mod cause;
mod report;

use alloc::vec::Vec;

use crate::lang::Phrase;

pub use action::{Action, ActionKind, Proof};
pub use cause::Cause;
pub use report::Report;

/// Returns every text of the room.
pub(crate) fn phrases() -> Vec<Phrase> {
    let reports = Report::ALL.iter().map(|report| Phrase {
        group: "report",
        code: report.code(),
        text: report.text(),
    });
    action::phrases().chain(reports).collect()
}
