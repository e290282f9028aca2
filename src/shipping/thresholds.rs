//! How long silence is normal: the waiting limits, by phase of the journey and pace of the service.

use super::destination::Window;
use super::phase::{Pace, Phase};
use crate::basis::Basis;

/// When a limit is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Limit {
    /// This many days after the event that opened the phase, closures not counted.
    After(u16),
    /// This many days before buyer protection ends.
    BeforeProtectionEnd(u16),
}

/// When a country's own window ends: after it the parcel goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Deadline {
    /// The fee window of the destination, or this many days where it is not known.
    FeeWindow(u16),
    /// The collection window of the destination, or this many days where it is not known.
    PickupWindow(u16),
}

/// The four limits of one phase at one pace, and the deadline after which nothing can be done.
///
/// Up to `normal` the buyer waits, behind it the buyer watches, from `act` on the seller or the post is asked, from
/// `dispute` on a dispute is advised while protection still runs.
/// `None` says that the level does not exist here: nothing is normal about a fee that waits to be paid,
/// and an unscanned parcel has no day from which to look elsewhere.
///
/// # Example
///
/// ```
/// use alitrack::shipping::{Limit, Pace, Phase, Thresholds};
///
/// let limits = Thresholds::new().limits(Phase::Customs, Pace::Standard);
/// assert_eq!(limits.normal, Some(Limit::After(7)));
/// assert_eq!(limits.dispute, Some(Limit::After(35)));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub struct WaitingLimits {
    /// The last day that is still normal.
    pub normal: Option<Limit>,
    /// A day between `normal` and `act` on which to look again; it changes what is advised, not how serious it is.
    pub watch: Option<Limit>,
    /// From here on somebody should be asked.
    pub act: Option<Limit>,
    /// From here on a dispute is advised.
    pub dispute: Option<Limit>,
    /// The window after which the parcel goes back.
    pub deadline: Option<Deadline>,
}

impl WaitingLimits {
    const fn days(normal: u16, watch: u16, act: u16, dispute: u16) -> Self {
        assert!(
            normal <= watch && watch <= act && act <= dispute,
            "a later level has a later limit"
        );
        Self {
            normal: Some(Limit::After(normal)),
            watch: Some(Limit::After(watch)),
            act: Some(Limit::After(act)),
            dispute: Some(Limit::After(dispute)),
            deadline: None,
        }
    }

    const fn at_once(dispute: Option<Limit>, deadline: Option<Deadline>) -> Self {
        Self {
            normal: None,
            watch: None,
            act: Some(Limit::After(0)),
            dispute,
            deadline,
        }
    }
}

/// The waiting limits, by [`Phase`] and [`Pace`]; any of them can be replaced.
///
/// The defaults are derived from figures that operators, insurers and several buyers' guides give; the
/// clock they are meant for counts days since the event that opened the phase, less the closures at the
/// place where the phase is worked.
///
/// # Example
///
/// ```
/// use alitrack::shipping::{Limit, Pace, Phase, Thresholds, WaitingLimits};
///
/// let mut patient = Thresholds::new();
/// let limits = patient.limits(Phase::LastMile, Pace::Standard);
/// patient.set(Phase::LastMile, Pace::Standard, WaitingLimits { normal: Some(Limit::After(6)), ..limits });
/// assert_ne!(patient, Thresholds::new());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thresholds {
    table: [[WaitingLimits; Pace::ALL.len()]; Phase::ALL.len()],
}

impl Default for Thresholds {
    fn default() -> Self {
        Self::new()
    }
}

impl Thresholds {
    /// The source of the default limits.
    pub const BASIS: Basis = Basis::several(
        "derived from AliExpress help pages, insurers' rules and buyers' guides",
        "2026-11",
    );

    /// Returns the default limits.
    #[must_use]
    pub const fn new() -> Self {
        let mut table = [[WaitingLimits::at_once(None, None); Pace::ALL.len()]; Phase::ALL.len()];
        let mut phase = 0;
        while phase < Phase::ALL.len() {
            let mut pace = 0;
            while pace < Pace::ALL.len() {
                table[phase][pace] = default_limits(Phase::ALL[phase], Pace::ALL[pace]);
                pace += 1;
            }
            phase += 1;
        }
        Self { table }
    }

    /// Returns the limits of a phase at a pace.
    #[must_use]
    pub const fn limits(&self, phase: Phase, pace: Pace) -> WaitingLimits {
        self.table[phase as usize][pace as usize]
    }

    /// Replaces the limits of a phase at a pace.
    pub const fn set(&mut self, phase: Phase, pace: Pace, limits: WaitingLimits) {
        self.table[phase as usize][pace as usize] = limits;
    }
}

const fn default_limits(phase: Phase, pace: Pace) -> WaitingLimits {
    use WaitingLimits as L;
    match (phase, pace) {
        (Phase::NoInformation, Pace::Express) => L::days(3, 5, 7, 11),
        (Phase::NoInformation, Pace::Standard) => L::days(5, 10, 11, 16),
        (Phase::NoInformation, Pace::Economy) => L::days(10, 14, 15, 21),
        // Silence proves nothing here: only the end of protection counts.
        (Phase::NoInformation, Pace::Untracked) => L {
            normal: None,
            watch: None,
            act: Some(Limit::BeforeProtectionEnd(7)),
            dispute: Some(Limit::BeforeProtectionEnd(3)),
            deadline: None,
        },
        (Phase::LabelCreated, Pace::Express) => L::days(3, 5, 7, 11),
        (Phase::LabelCreated, Pace::Standard) => L::days(5, 8, 10, 15),
        (Phase::LabelCreated, Pace::Economy | Pace::Untracked) => L::days(10, 12, 14, 21),
        (Phase::Origin, Pace::Express) => L::days(3, 5, 7, 14),
        (Phase::Origin, Pace::Standard) => L::days(7, 10, 14, 30),
        (Phase::Origin, Pace::Economy | Pace::Untracked) => L::days(14, 21, 30, 60),
        (Phase::Consolidation, _) => L::days(14, 20, 35, 45),
        (Phase::LineHaul, Pace::Express) => L::days(3, 5, 7, 14),
        (Phase::LineHaul, Pace::Standard) => L::days(14, 20, 30, 45),
        (Phase::LineHaul, Pace::Economy | Pace::Untracked) => L::days(30, 45, 60, 60),
        (Phase::Arrived, Pace::Express) => L::days(2, 4, 7, 14),
        (Phase::Arrived, Pace::Standard) => L::days(7, 10, 14, 30),
        (Phase::Arrived, Pace::Economy | Pace::Untracked) => L::days(21, 30, 40, 60),
        (Phase::Customs, Pace::Express) => L::days(3, 5, 10, 20),
        (Phase::Customs, Pace::Standard) => L::days(7, 10, 14, 35),
        (Phase::Customs, Pace::Economy | Pace::Untracked) => L::days(10, 20, 30, 45),
        (Phase::PaymentDue, _) => L::at_once(None, Some(Deadline::FeeWindow(Window::FEE_ELSEWHERE.days()))),
        (Phase::LastMile, _) => L::days(5, 7, 10, 21),
        (Phase::Pickup, _) => L::at_once(
            None,
            Some(Deadline::PickupWindow(Window::PICKUP_ELSEWHERE.days())),
        ),
        // The household is asked first; a premature scan heals within days.
        (Phase::DeliveredNotReceived, _) => L {
            normal: None,
            watch: Some(Limit::After(2)),
            act: Some(Limit::After(2)),
            dispute: Some(Limit::After(5)),
            deadline: None,
        },
        (Phase::Returning, _) => L::at_once(Some(Limit::BeforeProtectionEnd(3)), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_untracked_parcel_is_judged_by_the_end_of_protection() {
        let limits = Thresholds::new().limits(Phase::NoInformation, Pace::Untracked);
        assert_eq!(limits.normal, None);
        assert_eq!(limits.act, Some(Limit::BeforeProtectionEnd(7)));
        assert_eq!(limits.dispute, Some(Limit::BeforeProtectionEnd(3)));
    }
}
