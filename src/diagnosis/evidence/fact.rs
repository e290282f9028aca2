//! The facts that evidence is made of.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::country::Country;
use crate::lang::{Language, Text, Value};
use crate::order::OrderState;
use crate::shipping::{Season, Thresholds};
use crate::term::{Coverage, Stage};

use super::super::report::Report;
use super::{about_number, about_order, about_scans, about_time};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    },
    /// Today lies in a busy season.
    Peak {
        /// The season.
        season: Season,
    },
    /// The days fall into a disruption of the service.
    Disruption {
        /// What happened.
        season: Season,
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
    /// Somebody holds the parcel: it was scanned.
    Scanned,
    /// A scan is older than the order.
    ScanBeforeOrder {
        /// The day of the scan.
        scan: NaiveDate,
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
    /// The number fits a known form, but for a slip.
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
    /// Number or option promise few scans.
    LimitedTracking {
        /// What is promised.
        coverage: Coverage,
    },
    /// Number and option promise scans to the door.
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
    /// The seller's deadline to send is over.
    DeadlinePassed {
        /// The deadline.
        day: NaiveDate,
    },
    /// The seller has still time to send.
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
    /// The parcel is heavier than the option allows.
    TooHeavy {
        /// Its weight.
        grams: u32,
        /// The limit of the option.
        limit: u32,
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
            Fact::Scanned => "scanned",
            Fact::ScanBeforeOrder { .. } => "scan_before_order",
            Fact::ScanElsewhere { .. } => "scan_elsewhere",
            Fact::ThirdCountry { .. } => "third_country",
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
            Fact::DeadlinePassed { .. } => "deadline_passed",
            Fact::DeadlineAhead { .. } => "deadline_ahead",
            Fact::ProtectionEnds { .. } => "protection_ends",
            Fact::ProtectionOver { .. } => "protection_over",
            Fact::LowValue { .. } => "low_value",
            Fact::TooHeavy { .. } => "too_heavy",
            Fact::TaxAtCheckout { .. } => "tax_at_checkout",
            Fact::PapersWanted { .. } => "papers_wanted",
            Fact::SellerSilent { .. } => "seller_silent",
            Fact::Reported { .. } => "reported",
        }
    }

    /// Returns the fact in words, with slots for its figures.
    #[must_use]
    pub const fn text(&self) -> &'static Text {
        match self {
            Fact::DaysSinceOrder { .. } => &about_time::DAYS_SINCE_ORDER,
            Fact::DaysSinceShipping { .. } => &about_time::DAYS_SINCE_SHIPPING,
            Fact::DaysSinceDelivery { .. } => &about_time::DAYS_SINCE_DELIVERY,
            Fact::Silence { .. } => &about_time::SILENCE,
            Fact::WithinUsualWait { .. } => &about_time::WITHIN_USUAL_WAIT,
            Fact::BeyondUsualWait { .. } => &about_time::BEYOND_USUAL_WAIT,
            Fact::ExtraDays { .. } => &about_time::EXTRA_DAYS,
            Fact::Closure { .. } => &about_time::CLOSURE,
            Fact::Peak { .. } => &about_time::PEAK,
            Fact::Disruption { .. } => &about_time::DISRUPTION,
            Fact::NothingShown => &about_scans::NOTHING_SHOWN,
            Fact::NotLookedUp => &about_scans::NOT_LOOKED_UP,
            Fact::LastScan { .. } => &about_scans::LAST_SCAN,
            Fact::FreshScan { .. } => &about_scans::FRESH_SCAN,
            Fact::SingleAlarm { .. } => &about_scans::SINGLE_ALARM,
            Fact::Scanned => &about_scans::SCANNED,
            Fact::ScanBeforeOrder { .. } => &about_scans::SCAN_BEFORE_ORDER,
            Fact::ScanElsewhere { .. } => &about_scans::SCAN_ELSEWHERE,
            Fact::ThirdCountry { .. } => &about_scans::THIRD_COUNTRY,
            Fact::OutOfOrder { .. } => &about_scans::OUT_OF_ORDER,
            Fact::FewScansThere { .. } => &about_scans::FEW_SCANS_THERE,
            Fact::NoSignOfTrouble => &about_scans::NO_SIGN_OF_TROUBLE,
            Fact::NumberMissing => &about_number::NUMBER_MISSING,
            Fact::OrderNumberTyped => &about_number::ORDER_NUMBER_TYPED,
            Fact::Misspelt => &about_number::MISSPELT,
            Fact::StrayCharacters => &about_number::STRAY_CHARACTERS,
            Fact::Masked => &about_number::MASKED,
            Fact::NumberUnknown => &about_number::NUMBER_UNKNOWN,
            Fact::NumberUnprovable => &about_number::NUMBER_UNPROVABLE,
            Fact::PlatformNumber => &about_number::PLATFORM_NUMBER,
            Fact::OptionMismatch => &about_number::OPTION_MISMATCH,
            Fact::LimitedTracking { coverage } => match coverage {
                Coverage::Unlikely => &about_number::UNLIKELY_TRACKING,
                Coverage::UntilExport => &about_number::TRACKING_UNTIL_EXPORT,
                Coverage::KeyPoints | Coverage::Full | Coverage::Unknown => {
                    &about_number::KEY_POINTS_TRACKING
                }
            },
            Fact::FullTracking => &about_number::FULL_TRACKING,
            Fact::NumberRefused { .. } => &about_number::NUMBER_REFUSED,
            Fact::OrderStands { .. } => &about_order::ORDER_STANDS,
            Fact::DeadlinePassed { .. } => &about_order::DEADLINE_PASSED,
            Fact::DeadlineAhead { .. } => &about_order::DEADLINE_AHEAD,
            Fact::ProtectionEnds { .. } => &about_order::PROTECTION_ENDS,
            Fact::ProtectionOver { .. } => &about_order::PROTECTION_OVER,
            Fact::LowValue { .. } => &about_order::LOW_VALUE,
            Fact::TooHeavy { .. } => &about_order::TOO_HEAVY,
            Fact::TaxAtCheckout { .. } => &about_order::TAX_AT_CHECKOUT,
            Fact::PapersWanted { .. } => &about_order::PAPERS_WANTED,
            Fact::SellerSilent { .. } => &about_order::SELLER_SILENT,
            Fact::Reported { report } => report.text(),
        }
    }

    /// Returns the values of the slots of [`Fact::text`], names in the language asked for.
    #[must_use]
    pub fn values(&self, language: Language) -> Vec<(&'static str, Value)> {
        let mut values = Vec::new();
        let mut add = |slot: &'static str, value: Value| values.push((slot, value));
        let place = |country: Country| Value::Word(country.name(language).into());
        match *self {
            Fact::DaysSinceOrder { days }
            | Fact::DaysSinceShipping { days }
            | Fact::DaysSinceDelivery { days }
            | Fact::ExtraDays { days }
            | Fact::SellerSilent { days } => add("n", Value::Number(days)),
            Fact::Silence { stage, days } | Fact::FreshScan { stage, days } => {
                add("stage", named(stage));
                add("n", Value::Number(days));
            }
            Fact::WithinUsualWait { days, limit } | Fact::BeyondUsualWait { days, limit } => {
                add("n", Value::Number(days));
                add("limit", Value::Number(limit));
            }
            Fact::Closure { season, first, last } => {
                add("season", Value::Word(season.name(language).into()));
                add("days", Value::Dates(first, last));
            }
            Fact::Peak { season } | Fact::Disruption { season } => {
                add("season", Value::Word(season.name(language).into()));
            }
            Fact::LastScan { stage } | Fact::SingleAlarm { stage } => add("stage", named(stage)),
            Fact::ScanBeforeOrder { scan, ordered } => {
                add("scan", Value::Date(scan));
                add("ordered", Value::Date(ordered));
            }
            Fact::ScanElsewhere { seen, told } => {
                add("seen", place(seen));
                add("told", place(told));
            }
            Fact::ThirdCountry { country }
            | Fact::NumberRefused { country }
            | Fact::FewScansThere { country } => add("country", place(country)),
            Fact::OutOfOrder { first, then } => {
                add("first", named(first));
                add("then", named(then));
            }
            Fact::OrderStands { state } => add("state", Value::Word(state.label().into())),
            Fact::DeadlinePassed { day }
            | Fact::DeadlineAhead { day }
            | Fact::ProtectionEnds { day }
            | Fact::ProtectionOver { day } => add("date", Value::Date(day)),
            Fact::LowValue { cents } | Fact::TaxAtCheckout { cents } => add("amount", Value::UsdCents(cents)),
            Fact::TooHeavy { grams, limit } => {
                add("weight", Value::Grams(grams));
                add("limit", Value::Grams(limit));
            }
            Fact::PapersWanted { country, days } => {
                add("country", place(country));
                add("n", Value::Number(days));
            }

            Fact::NothingShown
            | Fact::NotLookedUp
            | Fact::Scanned
            | Fact::NoSignOfTrouble
            | Fact::NumberMissing
            | Fact::OrderNumberTyped
            | Fact::Misspelt
            | Fact::StrayCharacters
            | Fact::Masked
            | Fact::NumberUnknown
            | Fact::NumberUnprovable
            | Fact::PlatformNumber
            | Fact::OptionMismatch
            | Fact::LimitedTracking { .. }
            | Fact::FullTracking
            | Fact::Reported { .. } => {}
        }
        values
    }

    /// Returns where the figures come from: the caller, a table, or a rule of the field.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        match self {
            Fact::DaysSinceOrder { .. }
            | Fact::DaysSinceShipping { .. }
            | Fact::DaysSinceDelivery { .. }
            | Fact::Silence { .. }
            | Fact::NothingShown
            | Fact::NotLookedUp
            | Fact::LastScan { .. }
            | Fact::FreshScan { .. }
            | Fact::Scanned
            | Fact::ScanBeforeOrder { .. }
            | Fact::ScanElsewhere { .. }
            | Fact::ThirdCountry { .. }
            | Fact::OutOfOrder { .. }
            | Fact::NoSignOfTrouble
            | Fact::NumberMissing
            | Fact::OrderStands { .. }
            | Fact::DeadlinePassed { .. }
            | Fact::DeadlineAhead { .. }
            | Fact::ProtectionEnds { .. }
            | Fact::ProtectionOver { .. }
            | Fact::TooHeavy { .. }
            | Fact::SellerSilent { .. }
            | Fact::Reported { .. } => TOLD,
            Fact::WithinUsualWait { .. } | Fact::BeyondUsualWait { .. } => Thresholds::BASIS,
            Fact::ExtraDays { .. } | Fact::Closure { .. } | Fact::Peak { .. } | Fact::Disruption { .. } => {
                CALENDAR
            }
            Fact::SingleAlarm { .. } => FALSE_ALARMS,
            Fact::FewScansThere { .. } | Fact::NumberRefused { .. } => CORREIOS,
            Fact::OrderNumberTyped
            | Fact::Misspelt
            | Fact::StrayCharacters
            | Fact::Masked
            | Fact::NumberUnknown
            | Fact::NumberUnprovable
            | Fact::PlatformNumber
            | Fact::OptionMismatch
            | Fact::LimitedTracking { .. }
            | Fact::FullTracking => FORMATS,
            Fact::LowValue { .. } => SELLER_POLICY,
            Fact::TaxAtCheckout { .. } => TAX,
            Fact::PapersWanted { .. } => PAPERS,
        }
    }
}

/// The name of a stage.
fn named(stage: Stage) -> Value {
    Value::Phrase(stage.name_text())
}

const TOLD: Basis = Basis::official("the parcel's own data, as told by the caller", "2026-11");
const CALENDAR: Basis = Basis::several("holiday notices and peak seasons of the calendar", "2026-11");
const SELLER_POLICY: Basis = Basis::several(
    "AliExpress' logistics policy for sellers, as re-published",
    "2026-11",
);
const TAX: Basis = Basis::official(
    "EU and UK rules on tax at the checkout, as AliExpress quotes them",
    "2026-11",
);
const PAPERS: Basis = Basis::single("a Spanish customs agent", "2026-11");
const CORREIOS: Basis = Basis::single("Correios' rules on foreign numbers, second hand", "2026-11");
const FALSE_ALARMS: Basis = Basis::several("buyers in Korea, a tracker in Russia", "2026-11");
const FORMATS: Basis = Basis::several("the format rules of number and shipping option", "2026-11");
