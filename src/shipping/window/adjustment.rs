//! Why a window is as it is, step by step.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::words;
use crate::basis::Basis;
use crate::lang::{Language, Value, worded};
use crate::shipping::calendar::Occasion;
use crate::term::Stage;

worded! {
    /// A reason for a window.
    #[non_exhaustive]
    pub enum AdjustmentKind, "adjustment" {
        /// The days that the option takes to this destination.
        OptionAndDestination = "option_and_destination" => words::OPTION_AND_DESTINATION,
        /// The days that the option takes anywhere.
        OptionOnly = "option_only" => words::OPTION_ONLY,
        /// The days that parcels take to this destination.
        DestinationOnly = "destination_only" => words::DESTINATION_ONLY,
        /// The days that parcels from China take.
        General = "general" => words::GENERAL,
        /// The destination is slower than others.
        SlowDestination = "slow_destination" => words::SLOW_DESTINATION,
        /// The parcel is no small packet.
        LargeParcel = "large_parcel" => words::LARGE_PARCEL,
        /// The parcel has been seen on its way: the window starts from there.
        Stage = "stage" => words::STAGE,
        /// How long a fee can be paid.
        FeeWindow = "fee_window" => words::FEE_WINDOW,
        /// How long the parcel waits to be collected.
        PickupWindow = "pickup_window" => words::PICKUP_WINDOW,
        /// How long the destination's post takes after customs.
        AfterRelease = "after_release" => words::AFTER_RELEASE,
        /// Days off on the way.
        Closure = "closure" => words::CLOSURE,
        /// A busy season on the way.
        Busy = "busy" => words::BUSY,
        /// The parcel was delivered.
        Delivered = "delivered" => words::DELIVERED,
        /// The calendar does not cover all of the days.
        CalendarEnds = "calendar_ends" => words::CALENDAR_ENDS,
    }

    text: "adjustment"
}

/// A step that led to a window, with its days and its source.
///
/// # Example
///
/// ```
/// use alitrack::shipping::AdjustmentKind;
/// use alitrack::{Calendar, Country, DeliveryWindow, Language, ShippingOption, Trip};
/// use chrono::NaiveDate;
///
/// let shipped = NaiveDate::from_ymd_opt(2026, 9, 24).expect("a day of 2026");
/// let trip = Trip::new().by(ShippingOption::AliExpressStandard).to(Country::IT).shipped(shipped);
/// let window = DeliveryWindow::of(&trip, &Calendar::new())?;
/// let closure = window.adjustments().iter().find(|step| step.kind() == AdjustmentKind::Closure);
/// // Mid-Autumn comes first.
/// let words = closure.expect("Golden Week is on the way").display(Language::English).to_string();
/// assert_eq!(words, "Mid-Autumn Festival: closed for 1 day.");
/// # Ok::<(), alitrack::shipping::NoWindow>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Adjustment {
    kind: AdjustmentKind,
    from: u16,
    to: u16,
    day: Option<NaiveDate>,
    stage: Option<Stage>,
    occasion: Option<Box<Occasion>>,
    basis: Option<Basis>,
}

impl Adjustment {
    pub(super) const fn of(kind: AdjustmentKind, from: u16, to: u16) -> Self {
        Self {
            kind,
            from,
            to,
            day: None,
            stage: None,
            occasion: None,
            basis: None,
        }
    }

    pub(super) fn on(kind: AdjustmentKind, day: NaiveDate) -> Self {
        Self {
            day: Some(day),
            ..Self::of(kind, 0, 0)
        }
    }

    pub(super) fn season(kind: AdjustmentKind, days: u16, occasion: Occasion) -> Self {
        let basis = Some(occasion.basis());
        Self {
            occasion: Some(Box::new(occasion)),
            basis,
            ..Self::of(kind, 0, days)
        }
    }

    pub(super) fn at_stage(self, stage: Stage) -> Self {
        Self {
            stage: Some(stage),
            ..self
        }
    }

    pub(super) fn standing_on(self, basis: Basis) -> Self {
        Self {
            basis: Some(basis),
            ..self
        }
    }

    /// Returns the reason.
    #[must_use]
    pub const fn kind(&self) -> AdjustmentKind {
        self.kind
    }

    /// Returns the days: from the least to the most, or 0 and the days added.
    #[must_use]
    pub const fn days(&self) -> (u16, u16) {
        (self.from, self.to)
    }

    /// Returns the day of the stage or of the delivery.
    #[must_use]
    pub const fn day(&self) -> Option<NaiveDate> {
        self.day
    }

    /// Returns the stage from which the window starts.
    #[must_use]
    pub const fn stage(&self) -> Option<Stage> {
        self.stage
    }

    /// Returns the feast or the season.
    #[must_use]
    pub fn occasion(&self) -> Option<&Occasion> {
        self.occasion.as_deref()
    }

    /// Returns its source; `None` for what the caller said.
    #[must_use]
    pub const fn basis(&self) -> Option<Basis> {
        self.basis
    }

    /// Returns the reason in words.
    #[must_use]
    pub const fn display(&self, language: Language) -> AdjustmentMessage<'_> {
        AdjustmentMessage {
            adjustment: self,
            language,
        }
    }

    fn values(&self) -> Vec<(&'static str, Value)> {
        let (from, to) = (i64::from(self.from), i64::from(self.to));
        let days = match self.kind {
            AdjustmentKind::OptionAndDestination
            | AdjustmentKind::OptionOnly
            | AdjustmentKind::DestinationOnly
            | AdjustmentKind::General
            | AdjustmentKind::SlowDestination => Value::Range(from, to),
            AdjustmentKind::LargeParcel
            | AdjustmentKind::Stage
            | AdjustmentKind::FeeWindow
            | AdjustmentKind::PickupWindow
            | AdjustmentKind::AfterRelease
            | AdjustmentKind::Closure
            | AdjustmentKind::Busy
            | AdjustmentKind::Delivered
            | AdjustmentKind::CalendarEnds => Value::Number(to),
        };
        let mut values = Vec::from([("days", days)]);
        values.extend(self.day.map(|day| ("date", Value::Date(day))));
        values.extend(
            self.occasion
                .as_ref()
                .map(|occasion| ("occasion", occasion.name_value())),
        );
        values
    }
}

impl fmt::Display for Adjustment {
    /// Writes the reason in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(Language::English).fmt(f)
    }
}

/// An [`Adjustment`] in one language, ready to be printed.
#[derive(Clone, Copy, Debug)]
pub struct AdjustmentMessage<'a> {
    adjustment: &'a Adjustment,
    language: Language,
}

impl fmt::Display for AdjustmentMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.adjustment.values();
        self.adjustment.kind.text().with(self.language, &values).fmt(f)
    }
}
