//! The facts that evidence is made of.

mod source;
mod words;

use alloc::borrow::Cow;

use chrono::NaiveDate;

use crate::country::Country;
use crate::diagnosis::report::Report;
use crate::order::{Contradiction, OrderState};
use crate::shipping::Season;
use crate::term::{Coverage, Stage};

/// Something that is so, with its figures.
///
/// Days are whole days; where a clock stops during holidays, the days are those left after the stop.
///
/// # Example
///
/// ```
/// use alitrack::{Fact, Stage};
///
/// let fact = Fact::Silence { stage: Stage::Transit, days: 41 };
/// assert_eq!(fact.code(), "silence");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "fact", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Fact {
    /// Days since the order.
    DaysSinceOrder {
        /// Whole days.
        days: i64,
    },
    /// Days since the seller sent the parcel.
    DaysSinceShipping {
        /// Whole days.
        days: i64,
    },
    /// Days since the delivery that is shown.
    DaysSinceDelivery {
        /// Whole days.
        days: i64,
    },
    /// Nothing new since the last event.
    Silence {
        /// What the last event said.
        stage: Stage,
        /// Days since then, closures not counted.
        days: i64,
    },
    /// The wait is within what is usual.
    WithinUsualWait {
        /// Days waited, closures not counted.
        days: i64,
        /// The last day that is still usual.
        limit: i64,
    },
    /// The wait is longer than usual.
    BeyondUsualWait {
        /// Days waited, closures not counted.
        days: i64,
        /// The limit that is passed.
        limit: i64,
    },
    /// A peak season makes the usual wait longer.
    ExtraDays {
        /// Days added to every limit.
        days: i64,
    },
    /// Holidays stopped the clock.
    Closure {
        /// The holiday.
        season: Season,
        /// Its first day.
        first: NaiveDate,
        /// Its last day.
        last: NaiveDate,
        /// The caller's own words for it, over the name of the season.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        name: Option<Cow<'static, str>>,
    },
    /// Today lies in a busy season.
    Peak {
        /// The season.
        season: Season,
        /// The caller's own words for it, over the name of the season.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        name: Option<Cow<'static, str>>,
    },
    /// The days fall within a disruption of the service.
    Disruption {
        /// What happened.
        season: Season,
        /// The caller's own words for it, over the name of the season.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        name: Option<Cow<'static, str>>,
    },
    /// A tracker was asked and shows nothing.
    NothingShown,
    /// Nobody has told what a tracker shows.
    NotLookedUp,
    /// What the last event says.
    LastScan {
        /// Its stage.
        stage: Stage,
    },
    /// The last event is fresh.
    FreshScan {
        /// Its stage.
        stage: Stage,
        /// Days since then.
        days: i64,
    },
    /// The only sign of trouble is one fresh event.
    SingleAlarm {
        /// Its stage.
        stage: Stage,
    },
    /// The newest event has words, or a code, that are not known.
    NotUnderstood {
        /// What it says, on one line and shortened.
        line: Cow<'static, str>,
    },
    /// Somebody holds the parcel: it was scanned.
    Scanned,
    /// A scan is older than the order.
    ScanBeforeOrder {
        /// The day of the scan.
        scan: NaiveDate,
        /// The day of the order.
        ordered: NaiveDate,
    },
    /// A delivery is older than the day on which the seller sent the parcel.
    DeliveredBeforeShipping {
        /// The day of the delivery.
        scan: NaiveDate,
        /// The day of the sending.
        shipped: NaiveDate,
    },
    /// A date of what has happened lies ahead.
    DateAhead {
        /// The day as told.
        day: NaiveDate,
    },
    /// The seller sent the parcel before it was ordered, as told.
    ShippedBeforeOrder {
        /// The day of the sending.
        shipped: NaiveDate,
        /// The day of the order.
        ordered: NaiveDate,
    },
    /// A scan lies in a country that is neither on the way nor the destination.
    ScanElsewhere {
        /// The country of the scan.
        seen: Country,
        /// The destination.
        told: Country,
    },
    /// The parcel, or the post of its number, is in a third country.
    ThirdCountry {
        /// The country.
        country: Country,
    },
    /// The tracker has given the number up.
    GivenUp,
    /// Two events contradict the order of things.
    OutOfOrder {
        /// The event that came first.
        first: Stage,
        /// The event that should not follow.
        then: Stage,
    },
    /// The destination scans such parcels only on arrival and on delivery.
    FewScansThere {
        /// The destination.
        country: Country,
    },
    /// Nothing speaks for trouble.
    NoSignOfTrouble,
    /// There is no tracking number.
    NumberMissing,
    /// The number typed is an order number.
    OrderNumberTyped,
    /// The number fits a known form except for a slip.
    Misspelt,
    /// The number carries blanks or other characters that a tracker's form may not take.
    StrayCharacters,
    /// Some characters of the number are masked.
    Masked,
    /// The form of the number is not known.
    NumberUnknown,
    /// Nothing in the number itself proves whose it is.
    NumberUnprovable,
    /// The number is the platform's own; other carriers do not know it.
    PlatformNumber,
    /// The number does not fit the shipping option.
    OptionMismatch,
    /// The number or the shipping option promises few scans.
    LimitedTracking {
        /// What is promised.
        coverage: Coverage,
    },
    /// The number and the shipping option promise scans to the door.
    FullTracking,
    /// The destination does not take numbers of this kind.
    NumberRefused {
        /// The destination.
        country: Country,
    },
    /// Where the order stands.
    OrderStands {
        /// Its state.
        state: OrderState,
    },
    /// Order and parcel tell different stories.
    OrderDisagrees {
        /// How they disagree.
        contradiction: Contradiction,
    },
    /// The seller's deadline to send is over.
    DeadlinePassed {
        /// The deadline.
        day: NaiveDate,
    },
    /// The seller still has time to send.
    DeadlineAhead {
        /// The deadline.
        day: NaiveDate,
    },
    /// Buyer protection ends soon.
    ProtectionEnds {
        /// Its last day.
        day: NaiveDate,
    },
    /// Buyer protection is over.
    ProtectionOver {
        /// Its last day.
        day: NaiveDate,
    },
    /// Goods of this value may be sent by the cheapest way.
    LowValue {
        /// The value in cents of a US dollar.
        cents: u64,
    },
    /// By the platform's policy, an order of this value should not go by an option of this kind.
    OptionBelowPolicy {
        /// The value in cents of a US dollar.
        cents: u64,
    },
    /// The parcel is heavier than the option allows.
    TooHeavy {
        /// Its weight.
        grams: u32,
        /// The limit of the option.
        limit: u32,
    },
    /// A scan weighed the parcel, and the weight is far from the one that was told.
    WeightsDiffer {
        /// The weight that was told.
        told: u32,
        /// The weight of the scan.
        scanned: u32,
    },
    /// Tax on an order of this value is collected at the checkout.
    TaxAtCheckout {
        /// The value in cents of a US dollar.
        cents: u64,
    },
    /// The destination's customs want papers within a window.
    PapersWanted {
        /// The destination.
        country: Country,
        /// The window in days.
        days: i64,
    },
    /// The seller was written to and has not helped.
    SellerSilent {
        /// Days since the message.
        days: i64,
    },
    /// The buyer said so.
    Reported {
        /// What was said.
        report: Report,
    },
}

impl Fact {
    /// Returns whether it says where the events leave the parcel, or for how long.
    pub(in crate::diagnosis) const fn is_of_scans(&self) -> bool {
        matches!(
            self,
            Fact::Silence { .. }
                | Fact::WithinUsualWait { .. }
                | Fact::BeyondUsualWait { .. }
                | Fact::LastScan { .. }
                | Fact::FreshScan { .. }
                | Fact::SingleAlarm { .. }
                | Fact::ThirdCountry { .. }
                | Fact::OutOfOrder { .. }
        )
    }

    /// Returns whether the buyer reports this.
    pub(in crate::diagnosis) fn is_report(&self, what: Report) -> bool {
        matches!(self, Fact::Reported { report } if *report == what)
    }

    /// Returns the stage of the last event, if the fact is that event.
    pub(in crate::diagnosis) const fn last_stage(&self) -> Option<Stage> {
        match self {
            Fact::Silence { stage, .. } | Fact::LastScan { stage } => Some(*stage),
            _ => None,
        }
    }

    /// Returns the stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Fact::DaysSinceOrder { .. } => "days_since_order",
            Fact::DaysSinceShipping { .. } => "days_since_shipping",
            Fact::DaysSinceDelivery { .. } => "days_since_delivery",
            Fact::Silence { .. } => "silence",
            Fact::WithinUsualWait { .. } => "within_usual_wait",
            Fact::BeyondUsualWait { .. } => "beyond_usual_wait",
            Fact::ExtraDays { .. } => "extra_days",
            Fact::Closure { .. } => "closure",
            Fact::Peak { .. } => "peak",
            Fact::Disruption { .. } => "disruption",
            Fact::NothingShown => "nothing_shown",
            Fact::NotLookedUp => "not_looked_up",
            Fact::LastScan { .. } => "last_scan",
            Fact::FreshScan { .. } => "fresh_scan",
            Fact::SingleAlarm { .. } => "single_alarm",
            Fact::NotUnderstood { .. } => "not_understood",
            Fact::Scanned => "scanned",
            Fact::ScanBeforeOrder { .. } => "scan_before_order",
            Fact::DeliveredBeforeShipping { .. } => "delivered_before_shipping",
            Fact::DateAhead { .. } => "date_ahead",
            Fact::ShippedBeforeOrder { .. } => "shipped_before_order",
            Fact::ScanElsewhere { .. } => "scan_elsewhere",
            Fact::ThirdCountry { .. } => "third_country",
            Fact::GivenUp => "given_up",
            Fact::OutOfOrder { .. } => "out_of_order",
            Fact::FewScansThere { .. } => "few_scans_there",
            Fact::NoSignOfTrouble => "no_sign_of_trouble",
            Fact::NumberMissing => "number_missing",
            Fact::OrderNumberTyped => "order_number_typed",
            Fact::Misspelt => "misspelt",
            Fact::StrayCharacters => "stray_characters",
            Fact::Masked => "masked",
            Fact::NumberUnknown => "number_unknown",
            Fact::NumberUnprovable => "number_unprovable",
            Fact::PlatformNumber => "platform_number",
            Fact::OptionMismatch => "option_mismatch",
            Fact::LimitedTracking { .. } => "limited_tracking",
            Fact::FullTracking => "full_tracking",
            Fact::NumberRefused { .. } => "number_refused",
            Fact::OrderStands { .. } => "order_stands",
            Fact::OrderDisagrees { .. } => "order_disagrees",
            Fact::DeadlinePassed { .. } => "deadline_passed",
            Fact::DeadlineAhead { .. } => "deadline_ahead",
            Fact::ProtectionEnds { .. } => "protection_ends",
            Fact::ProtectionOver { .. } => "protection_over",
            Fact::LowValue { .. } => "low_value",
            Fact::OptionBelowPolicy { .. } => "option_below_policy",
            Fact::TooHeavy { .. } => "too_heavy",
            Fact::WeightsDiffer { .. } => "weights_differ",
            Fact::TaxAtCheckout { .. } => "tax_at_checkout",
            Fact::PapersWanted { .. } => "papers_wanted",
            Fact::SellerSilent { .. } => "seller_silent",
            Fact::Reported { .. } => "reported",
        }
    }
}
