//! The facts that evidence is made of.

mod source;
mod words;

use alloc::borrow::Cow;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::country::Country;
use crate::diagnosis::report::Report;
use crate::order::{Contradiction, OrderState};
use crate::shipping::{Season, Thresholds};
use crate::term::{Coverage, Stage};
use source::{CALENDAR, CORREIOS, FALSE_ALARMS, FORMATS, PAPERS, SELLER_POLICY, TAX, TOLD};

/// Declares the facts: a variant, its code and where its figures come from stand in one place.
macro_rules! facts {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $(
                $(#[$doc:meta])*
                $variant:ident $({ $( $(#[$field_doc:meta])* $field:ident: $type:ty, )+ })? = $code:literal, $basis:expr;
            )+
        }
    ) => {
        $(#[$about])*
        pub enum $name {
            $(
                $(#[$doc])*
                #[cfg_attr(feature = "serde", serde(rename = $code))]
                $variant $({ $( $(#[$field_doc])* $field: $type, )+ })?,
            )+
        }

        impl $name {
            /// Returns the stable code.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self {
                    $( $name::$variant { .. } => $code, )+
                }
            }

            /// Returns where the figures come from: the caller, a table, or a rule of the field.
            #[must_use]
            pub const fn basis(&self) -> Basis {
                match self {
                    $( $name::$variant { .. } => $basis, )+
                }
            }
        }
    };
}

facts! {
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
    #[cfg_attr(feature = "serde", serde(tag = "fact"))]
    #[non_exhaustive]
    pub enum Fact {
        /// Days since the order.
        DaysSinceOrder {
            /// Whole days.
            days: i64,
        } = "days_since_order", TOLD;
        /// Days since the seller sent the parcel.
        DaysSinceShipping {
            /// Whole days.
            days: i64,
        } = "days_since_shipping", TOLD;
        /// Days since the delivery that is shown.
        DaysSinceDelivery {
            /// Whole days.
            days: i64,
        } = "days_since_delivery", TOLD;
        /// Nothing new since the last event.
        Silence {
            /// What the last event said.
            stage: Stage,
            /// Days since then, closures not counted.
            days: i64,
        } = "silence", TOLD;
        /// The wait is within what is usual.
        WithinUsualWait {
            /// Days waited, closures not counted.
            days: i64,
            /// The last day that is still usual.
            limit: i64,
        } = "within_usual_wait", Thresholds::BASIS;
        /// The wait is longer than usual.
        BeyondUsualWait {
            /// Days waited, closures not counted.
            days: i64,
            /// The limit that is passed.
            limit: i64,
        } = "beyond_usual_wait", Thresholds::BASIS;
        /// A peak season makes the usual wait longer.
        ExtraDays {
            /// Days added to every limit.
            days: i64,
        } = "extra_days", CALENDAR;
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
        } = "closure", CALENDAR;
        /// Today lies in a busy season.
        Peak {
            /// The season.
            season: Season,
            /// The caller's own words for it, over the name of the season.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            name: Option<Cow<'static, str>>,
        } = "peak", CALENDAR;
        /// The days fall within a disruption of the service.
        Disruption {
            /// What happened.
            season: Season,
            /// The caller's own words for it, over the name of the season.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            name: Option<Cow<'static, str>>,
        } = "disruption", CALENDAR;
        /// A tracker was asked and shows nothing.
        NothingShown = "nothing_shown", TOLD;
        /// Nobody has told what a tracker shows.
        NotLookedUp = "not_looked_up", TOLD;
        /// What the last event says.
        LastScan {
            /// Its stage.
            stage: Stage,
        } = "last_scan", TOLD;
        /// The last event is fresh.
        FreshScan {
            /// Its stage.
            stage: Stage,
            /// Days since then.
            days: i64,
        } = "fresh_scan", TOLD;
        /// The only sign of trouble is one fresh event.
        SingleAlarm {
            /// Its stage.
            stage: Stage,
        } = "single_alarm", FALSE_ALARMS;
        /// The newest event has words, or a code, that are not known.
        NotUnderstood {
            /// What it says, on one line and shortened.
            line: Cow<'static, str>,
        } = "not_understood", TOLD;
        /// Somebody holds the parcel: it was scanned.
        Scanned = "scanned", TOLD;
        /// A scan is older than the order.
        ScanBeforeOrder {
            /// The day of the scan.
            scan: NaiveDate,
            /// The day of the order.
            ordered: NaiveDate,
        } = "scan_before_order", TOLD;
        /// A delivery is older than the day on which the seller sent the parcel.
        DeliveredBeforeShipping {
            /// The day of the delivery.
            scan: NaiveDate,
            /// The day of the sending.
            shipped: NaiveDate,
        } = "delivered_before_shipping", TOLD;
        /// A date of what has happened lies ahead.
        DateAhead {
            /// The day as told.
            day: NaiveDate,
        } = "date_ahead", TOLD;
        /// The seller sent the parcel before it was ordered, as told.
        ShippedBeforeOrder {
            /// The day of the sending.
            shipped: NaiveDate,
            /// The day of the order.
            ordered: NaiveDate,
        } = "shipped_before_order", TOLD;
        /// A scan lies in a country that is neither on the way nor the destination.
        ScanElsewhere {
            /// The country of the scan.
            seen: Country,
            /// The destination.
            told: Country,
        } = "scan_elsewhere", TOLD;
        /// The parcel, or the post of its number, is in a third country.
        ThirdCountry {
            /// The country.
            country: Country,
        } = "third_country", TOLD;
        /// The tracker has given the number up.
        GivenUp = "given_up", TOLD;
        /// Two events contradict the order of things.
        OutOfOrder {
            /// The event that came first.
            first: Stage,
            /// The event that should not follow.
            then: Stage,
        } = "out_of_order", TOLD;
        /// The destination scans such parcels only on arrival and on delivery.
        FewScansThere {
            /// The destination.
            country: Country,
        } = "few_scans_there", CORREIOS;
        /// Nothing speaks for trouble.
        NoSignOfTrouble = "no_sign_of_trouble", TOLD;
        /// There is no tracking number.
        NumberMissing = "number_missing", TOLD;
        /// The number typed is an order number.
        OrderNumberTyped = "order_number_typed", FORMATS;
        /// The number fits a known form except for a slip.
        Misspelt = "misspelt", FORMATS;
        /// The number carries blanks or other characters that a tracker's form may not take.
        StrayCharacters = "stray_characters", FORMATS;
        /// Some characters of the number are masked.
        Masked = "masked", FORMATS;
        /// The form of the number is not known.
        NumberUnknown = "number_unknown", FORMATS;
        /// Nothing in the number itself proves whose it is.
        NumberUnprovable = "number_unprovable", FORMATS;
        /// The number is the platform's own; other carriers do not know it.
        PlatformNumber = "platform_number", FORMATS;
        /// The number does not fit the shipping option.
        OptionMismatch = "option_mismatch", FORMATS;
        /// The number or the shipping option promises few scans.
        LimitedTracking {
            /// What is promised.
            coverage: Coverage,
        } = "limited_tracking", FORMATS;
        /// The number and the shipping option promise scans to the door.
        FullTracking = "full_tracking", FORMATS;
        /// The destination does not take numbers of this kind.
        NumberRefused {
            /// The destination.
            country: Country,
        } = "number_refused", CORREIOS;
        /// Where the order stands.
        OrderStands {
            /// Its state.
            state: OrderState,
        } = "order_stands", TOLD;
        /// Order and parcel tell different stories.
        OrderDisagrees {
            /// How they disagree.
            contradiction: Contradiction,
        } = "order_disagrees", TOLD;
        /// The seller's deadline to send is over.
        DeadlinePassed {
            /// The deadline.
            day: NaiveDate,
        } = "deadline_passed", TOLD;
        /// The seller still has time to send.
        DeadlineAhead {
            /// The deadline.
            day: NaiveDate,
        } = "deadline_ahead", TOLD;
        /// Buyer protection ends soon.
        ProtectionEnds {
            /// Its last day.
            day: NaiveDate,
        } = "protection_ends", TOLD;
        /// Buyer protection is over.
        ProtectionOver {
            /// Its last day.
            day: NaiveDate,
        } = "protection_over", TOLD;
        /// Goods of this value may be sent by the cheapest way.
        LowValue {
            /// The value in cents of a US dollar.
            cents: u64,
        } = "low_value", SELLER_POLICY;
        /// By the platform's policy, an order of this value should not go by an option of this kind.
        OptionBelowPolicy {
            /// The value in cents of a US dollar.
            cents: u64,
        } = "option_below_policy", SELLER_POLICY;
        /// The parcel is heavier than the option allows.
        TooHeavy {
            /// Its weight.
            grams: u32,
            /// The limit of the option.
            limit: u32,
        } = "too_heavy", TOLD;
        /// A scan weighed the parcel, and the weight is far from the one that was told.
        WeightsDiffer {
            /// The weight that was told.
            told: u32,
            /// The weight of the scan.
            scanned: u32,
        } = "weights_differ", TOLD;
        /// Tax on an order of this value is collected at the checkout.
        TaxAtCheckout {
            /// The value in cents of a US dollar.
            cents: u64,
        } = "tax_at_checkout", TAX;
        /// The destination's customs want papers within a window.
        PapersWanted {
            /// The destination.
            country: Country,
            /// The window in days.
            days: i64,
        } = "papers_wanted", PAPERS;
        /// The seller was written to and has not helped.
        SellerSilent {
            /// Days since the message.
            days: i64,
        } = "seller_silent", TOLD;
        /// The buyer said so.
        Reported {
            /// What was said.
            report: Report,
        } = "reported", TOLD;
    }
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
}
