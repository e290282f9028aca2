//! Where the figures of a fact come from.

use crate::basis::Basis;
use crate::shipping::Thresholds;

use super::Fact;

impl Fact {
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
            | Fact::NotUnderstood { .. }
            | Fact::Scanned
            | Fact::GivenUp
            | Fact::ScanBeforeOrder { .. }
            | Fact::DeliveredBeforeShipping { .. }
            | Fact::DateAhead { .. }
            | Fact::ShippedBeforeOrder { .. }
            | Fact::ScanElsewhere { .. }
            | Fact::ThirdCountry { .. }
            | Fact::OutOfOrder { .. }
            | Fact::NoSignOfTrouble
            | Fact::NumberMissing
            | Fact::OrderStands { .. }
            | Fact::OrderDisagrees { .. }
            | Fact::DeadlinePassed { .. }
            | Fact::DeadlineAhead { .. }
            | Fact::ProtectionEnds { .. }
            | Fact::ProtectionOver { .. }
            | Fact::TooHeavy { .. }
            | Fact::WeightsDiffer { .. }
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
            Fact::LowValue { .. } | Fact::OptionBelowPolicy { .. } => SELLER_POLICY,
            Fact::TaxAtCheckout { .. } => TAX,
            Fact::PapersWanted { .. } => PAPERS,
        }
    }
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
