//! What a caller can change about a diagnosis.

use crate::shipping::{Calendar, ProtectionRules, Thresholds};

/// The tables that a diagnosis reads: waiting limits, protection rules, the calendar.
///
/// # Example
///
/// ```
/// use alitrack::{Diagnostician, Parcel, Settings, Severity, Stage, TrackingEvent, When};
/// use alitrack::shipping::{Limit, Pace, Phase, WaitingLimits};
/// use chrono::NaiveDate;
///
/// let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap();
/// let parcel = Parcel::new().event(TrackingEvent::new("").staged(Stage::Transit).at(When::on(day(1))));
///
/// let mut settings = Settings::new();
/// let strict = WaitingLimits { normal: Some(Limit::After(2)), act: Some(Limit::After(3)), ..Default::default() };
/// settings.thresholds.set(Phase::LineHaul, Pace::Standard, strict);
/// let impatient = Diagnostician::new(settings);
/// assert_eq!(impatient.diagnose(&parcel, day(6)).severity(), Severity::Act);
/// assert_eq!(Diagnostician::default().diagnose(&parcel, day(6)).severity(), Severity::Normal);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// How long silence is normal.
    pub thresholds: Thresholds,
    /// From when and until when a buyer can do what.
    pub protection: ProtectionRules,
    /// Holidays, peaks and disruptions.
    pub calendar: Calendar,
}

impl Settings {
    /// Returns the default tables.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
