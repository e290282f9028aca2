//! Where the figures of facts come from.

use crate::basis::Basis;

pub(super) const TOLD: Basis = Basis::official("the parcel's own data, as told by the caller", "2026-11");
pub(super) const CALENDAR: Basis =
    Basis::several("holiday notices and peak seasons of the calendar", "2026-11");
pub(super) const SELLER_POLICY: Basis = Basis::several(
    "AliExpress' logistics policy for sellers, as re-published",
    "2026-11",
);
pub(super) const TAX: Basis = Basis::official(
    "EU and UK rules on tax at the checkout, as AliExpress quotes them",
    "2026-11",
);
pub(super) const PAPERS: Basis = Basis::single("a Spanish customs agent", "2026-11");
pub(super) const CORREIOS: Basis =
    Basis::single("Correios' rules on foreign numbers, second hand", "2026-11");
pub(super) const FALSE_ALARMS: Basis = Basis::several("buyers in Korea, a tracker in Russia", "2026-11");
pub(super) const FORMATS: Basis = Basis::several("the format rules of number and shipping option", "2026-11");
