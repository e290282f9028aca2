//! What a caller can change about a diagnosis.

use chrono::{Days, NaiveDate};

use crate::number::Format;
use crate::shipping::{Calendar, ProtectionRule, ProtectionRules, Thresholds};

/// The tables that a diagnosis reads: waiting limits, protection rules, the calendar, number formats of your own.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Settings {
    /// How long silence is normal.
    pub thresholds: Thresholds,
    /// From when and until when a buyer can do what.
    pub protection: ProtectionRules,
    /// Holidays, peaks and disruptions.
    pub calendar: Calendar,
    /// Number formats of the caller's own carriers.
    pub formats: &'static [Format],
}

/// Formats are the same if their identifiers are.
impl PartialEq for Settings {
    fn eq(&self, other: &Self) -> bool {
        let ids = |settings: &Self| settings.formats.iter().map(Format::id);
        (&self.thresholds, &self.protection, &self.calendar)
            == (&other.thresholds, &other.protection, &other.calendar)
            && ids(self).eq(ids(other))
    }
}

impl Eq for Settings {}

impl Settings {
    /// Returns the default tables.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the day until which a seller may take to answer a message of that day.
    pub(crate) fn reply_day(&self, written: NaiveDate) -> Option<NaiveDate> {
        let patience = self.protection.days(ProtectionRule::ChatReply);
        written.checked_add_days(Days::new(u64::from(patience)))
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::basis::Basis;
    use crate::country::Country;
    use crate::diagnosis::{Action, ActionKind, Cause, Diagnostician, Parcel, Report};
    use crate::lang::Language;
    use crate::number::format::{Part, Piece, Shape};
    use crate::shipping::{Deadline, Limit, Pace, Phase};
    use crate::term::Stage;
    use crate::tracking::TrackingEvent;
    use crate::when::When;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, 9, day).expect("a day of September")
    }

    fn seen(stage: Stage) -> Parcel {
        Parcel::new().event(TrackingEvent::new("").staged(stage).at(When::on(day(10))))
    }

    fn last_day(settings: &Settings, parcel: &Parcel, kind: ActionKind) -> Option<NaiveDate> {
        let diagnosis = Diagnostician::new(settings.clone()).diagnose(parcel, day(12));
        let mut actions = diagnosis.findings().iter().flat_map(|found| found.actions());
        actions
            .find(|action| action.kind() == kind)
            .and_then(Action::last_day)
    }

    #[test]
    fn the_callers_window_counts_where_the_destination_has_none() {
        let mut settings = Settings::new();
        let mut limits = settings.thresholds.limits(Phase::PaymentDue, Pace::Standard);
        limits.deadline = Some(Deadline::FeeWindow(8));
        settings.thresholds.set(Phase::PaymentDue, Pace::Standard, limits);
        let due = seen(Stage::PaymentDue);
        assert_eq!(
            last_day(&Settings::new(), &due, ActionKind::PayDuty),
            Some(day(25))
        );
        assert_eq!(last_day(&settings, &due, ActionKind::PayDuty), Some(day(18)));
        // Britain says itself how long it keeps what is not paid.
        let british = due.to(Country::GB);
        let own = last_day(&settings, &british, ActionKind::PayDuty);
        assert_eq!(own, NaiveDate::from_ymd_opt(2024, 10, 1));
    }

    #[test]
    fn the_callers_days_for_a_delivery_count() {
        let mut settings = Settings::new();
        let mut limits = settings
            .thresholds
            .limits(Phase::DeliveredNotReceived, Pace::Standard);
        limits.dispute = Some(Limit::After(2));
        settings
            .thresholds
            .set(Phase::DeliveredNotReceived, Pace::Standard, limits);
        let missed = seen(Stage::Delivered).report(Report::SellerContacted);
        let first = |settings: &Settings| {
            let diagnosis = Diagnostician::new(settings.clone()).diagnose(&missed, day(12));
            diagnosis.first().first_action().kind()
        };
        assert_eq!(first(&Settings::new()), ActionKind::CheckLocally);
        assert_eq!(first(&settings), ActionKind::OpenDispute);
    }

    #[test]
    fn a_message_gives_the_seller_the_callers_days() {
        let mut settings = Settings::new();
        settings.protection.set(ProtectionRule::ChatReply, 9);
        let parcel = seen(Stage::Transit);
        let diagnosis = Diagnostician::new(settings).diagnose(&parcel, day(12));
        let message = diagnosis.message_to_seller(&parcel, Language::English);
        assert!(
            message
                .english()
                .ends_with("Please answer by 21 September 2024. Thank you.")
        );
    }

    #[test]
    fn an_extension_is_asked_for_on_the_callers_day() {
        let ends = seen(Stage::Transit)
            .protection_ends_on(day(22))
            .report(Report::SellerNew);
        let mut early = Settings::new();
        early.protection.set(ProtectionRule::AskExtension, 10);
        let asks = |settings: &Settings| last_day(settings, &ends, ActionKind::RequestProtectionExtension);
        assert_eq!(asks(&Settings::new()), None);
        assert_eq!(asks(&early), Some(day(12)));
    }

    #[test]
    fn a_number_of_the_callers_own_format_is_no_slip() {
        static OURS: [Format; 1] = [Format::new(
            "our_courier",
            "Our Courier",
            &[Shape::new(&[
                Piece::word(Part::Prefix, &["OUR"]),
                Piece::digits(Part::Serial, 9),
            ])],
            Basis::official("our own label specification", "2026-11"),
        )
        .examples(&["OUR123456789"], &["OUR12345678"])
        .proved()];
        let parcel = Parcel::new().number("our 123 456 789").nothing_shown();
        let mut settings = Settings::new();
        let slips = |settings: &Settings| {
            let diagnosis = Diagnostician::new(settings.clone()).diagnose(&parcel, day(12));
            let mut causes = diagnosis.findings().iter().map(|finding| finding.cause());
            causes.any(|cause| cause == Cause::WrongCarrierOrUnknownFormat)
        };
        assert!(slips(&settings));
        settings.formats = &OURS;
        assert!(!slips(&settings));
        assert_ne!(settings, Settings::new());
    }
}
