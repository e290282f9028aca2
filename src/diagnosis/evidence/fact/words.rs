//! A fact in words, and the values of its slots.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::country::Country;
use crate::lang::{Language, Text, Value};
use crate::shipping::Season;
use crate::term::{Coverage, Stage};

use super::super::{about_number, about_order, about_scans, about_time};
use super::Fact;

impl Fact {
    /// Returns the fact in words, with slots for its figures.
    #[must_use]
    pub const fn text(&self) -> &'static Text {
        match self {
            Fact::DaysSinceOrder { days: 0 } => &about_time::ORDERED_TODAY,
            Fact::DaysSinceOrder { .. } => &about_time::DAYS_SINCE_ORDER,
            Fact::DaysSinceShipping { .. } => &about_time::DAYS_SINCE_SHIPPING,
            Fact::DaysSinceDelivery { days: 0 } => &about_time::DELIVERED_TODAY,
            Fact::DaysSinceDelivery { .. } => &about_time::DAYS_SINCE_DELIVERY,
            Fact::Silence { days: 0, .. } | Fact::FreshScan { days: 0, .. } => &about_time::SCANNED_TODAY,
            Fact::Silence { .. } => &about_time::SILENCE,
            Fact::WithinUsualWait { days: 0, .. } => &about_time::WAIT_BEGUN,
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
            Fact::NotUnderstood { .. } => &about_scans::NOT_UNDERSTOOD,
            Fact::Scanned => &about_scans::SCANNED,
            Fact::ScanBeforeOrder { .. } => &about_scans::SCAN_BEFORE_ORDER,
            Fact::DeliveredBeforeShipping { .. } => &about_scans::DELIVERED_BEFORE_SHIPPING,
            Fact::DateAhead { .. } => &about_time::DATE_AHEAD,
            Fact::ShippedBeforeOrder { .. } => &about_time::SHIPPED_BEFORE_ORDER,
            Fact::ScanElsewhere { .. } => &about_scans::SCAN_ELSEWHERE,
            Fact::ThirdCountry { .. } => &about_scans::THIRD_COUNTRY,
            Fact::GivenUp => &about_scans::GIVEN_UP,
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
            Fact::OrderDisagrees { contradiction } => contradiction.text(),
            Fact::DeadlinePassed { .. } => &about_order::DEADLINE_PASSED,
            Fact::DeadlineAhead { .. } => &about_order::DEADLINE_AHEAD,
            Fact::ProtectionEnds { .. } => &about_order::PROTECTION_ENDS,
            Fact::ProtectionOver { .. } => &about_order::PROTECTION_OVER,
            Fact::LowValue { .. } => &about_order::LOW_VALUE,
            Fact::OptionBelowPolicy { .. } => &about_order::OPTION_BELOW_POLICY,
            Fact::TooHeavy { .. } => &about_order::TOO_HEAVY,
            Fact::WeightsDiffer { .. } => &about_order::WEIGHTS_DIFFER,
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
            Fact::Closure {
                season,
                first,
                last,
                ref name,
            } => {
                add("season", called(season, name.as_ref(), language));
                add("days", Value::Dates(first, last));
            }
            Fact::Peak { season, ref name } | Fact::Disruption { season, ref name } => {
                add("season", called(season, name.as_ref(), language));
            }
            Fact::LastScan { stage } | Fact::SingleAlarm { stage } => add("stage", named(stage)),
            Fact::NotUnderstood { ref line } => add("line", Value::Word(line.clone())),
            Fact::ScanBeforeOrder { scan, ordered } => {
                add("scan", Value::Date(scan));
                add("ordered", Value::Date(ordered));
            }
            Fact::DeliveredBeforeShipping { scan, shipped } => {
                add("scan", Value::Date(scan));
                add("shipped", Value::Date(shipped));
            }
            Fact::ShippedBeforeOrder { shipped, ordered } => {
                add("shipped", Value::Date(shipped));
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
            | Fact::DateAhead { day }
            | Fact::ProtectionEnds { day }
            | Fact::ProtectionOver { day } => add("date", Value::Date(day)),
            Fact::LowValue { cents } | Fact::OptionBelowPolicy { cents } | Fact::TaxAtCheckout { cents } => {
                add("amount", Value::UsdCents(cents));
            }
            Fact::WeightsDiffer { told, scanned } => {
                add("told", Value::Grams(told));
                add("scanned", Value::Grams(scanned));
            }
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
            | Fact::GivenUp
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
            | Fact::OrderDisagrees { .. }
            | Fact::Reported { .. } => {}
        }
        values
    }
}

/// An occasion by the words of who added it, or by its season.
fn called(season: Season, name: Option<&Cow<'static, str>>, language: Language) -> Value {
    Value::Word(name.cloned().unwrap_or_else(|| season.name(language).into()))
}

/// The name of a stage.
fn named(stage: Stage) -> Value {
    Value::Phrase(stage.name_text())
}
