//! What changed between two diagnoses of the same parcel: what a notification is made of.

use alloc::vec::Vec;

use crate::term::Certainty;

use super::Diagnosis;
use super::action::Action;
use super::cause::Cause;
use super::finding::{Finding, Severity};

/// One difference between an earlier and a later diagnosis.
///
/// # Example
///
/// ```
/// use alitrack::{Cause, Change, Parcel, Stage, TrackingEvent, When, diagnose};
/// use chrono::NaiveDate;
///
/// let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap();
/// let transit = TrackingEvent::new("").staged(Stage::Transit).at(When::on(day(1)));
/// let parcel = Parcel::new().event(transit);
/// let (monday, tuesday) = (diagnose(&parcel, day(8)), diagnose(&parcel, day(9)));
/// assert!(tuesday.changes_since(&monday).is_empty());
///
/// let delivered = TrackingEvent::new("").staged(Stage::Delivered).at(When::on(day(9)));
/// let later = diagnose(&parcel.event(delivered), day(9));
/// let changes = later.changes_since(&monday);
/// assert_eq!(changes[0], Change::First { from: Cause::InTransitGap, to: Cause::DeliveredNotReceived });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "change", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Change {
    /// Another cause comes first.
    First {
        /// The cause before.
        from: Cause,
        /// The cause now.
        to: Cause,
    },
    /// The best finding asks more or less of the buyer.
    Severity {
        /// Before.
        from: Severity,
        /// Now.
        to: Severity,
    },
    /// The first thing to do has changed; a new day to look again is not a change.
    Action {
        /// Before.
        from: Action,
        /// Now.
        to: Action,
    },
    /// A cause is surer or less sure than before.
    Confidence {
        /// The cause.
        cause: Cause,
        /// Before.
        from: Certainty,
        /// Now.
        to: Certainty,
    },
    /// A cause is new.
    Appeared {
        /// The cause.
        cause: Cause,
    },
    /// A cause is gone.
    Gone {
        /// The cause.
        cause: Cause,
    },
}

impl Diagnosis {
    /// Returns what changed since an earlier diagnosis, what matters most to the buyer first.
    #[must_use]
    pub fn changes_since(&self, earlier: &Diagnosis) -> Vec<Change> {
        let (before, now) = (earlier.first(), self.first());
        let mut changes = Vec::new();
        if before.cause() != now.cause() {
            changes.push(Change::First {
                from: before.cause(),
                to: now.cause(),
            });
        }
        if before.severity() != now.severity() {
            changes.push(Change::Severity {
                from: before.severity(),
                to: now.severity(),
            });
        }
        let (from, to) = (before.first_action(), now.first_action());
        if from.kind() != to.kind() {
            changes.push(Change::Action { from, to });
        }
        for finding in self.findings() {
            let cause = finding.cause();
            match of(earlier, cause) {
                None => changes.push(Change::Appeared { cause }),
                Some(old) if old.confidence() != finding.confidence() => changes.push(Change::Confidence {
                    cause,
                    from: old.confidence(),
                    to: finding.confidence(),
                }),
                Some(_) => {}
            }
        }
        let gone = earlier.findings().iter().map(Finding::cause);
        changes.extend(
            gone.filter(|&cause| of(self, cause).is_none())
                .map(|cause| Change::Gone { cause }),
        );
        changes
    }
}

fn of(diagnosis: &Diagnosis, cause: Cause) -> Option<&Finding> {
    diagnosis
        .findings()
        .iter()
        .find(|finding| finding.cause() == cause)
}
