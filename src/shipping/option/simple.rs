//! The platform's "simple" class: Saver.

use super::days::UsualDays;
use super::row::{ExpectedNumber as N, Row, ServiceCode, TOOLS, ValueLimit, WeightLimit, brand};
use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, ServiceClass};

const BLOGS: Basis = Basis::single("buyers' guides that contradict each other", "2026-11");
const TRACKER: Basis = Basis::single("a tracker's page on AliExpress shipping", "2026-11");

/// Sources disagree on how much is scanned: from a new number at a hub to "usually until delivery".
pub(super) const ALIEXPRESS_SAVER: Row = Row {
    name: brand("AliExpress Saver Shipping", "AliExpress 无忧物流-简易"),
    aliases: &["Cainiao Saver Shipping", "AliExpress Saver", "Saver", "Simple"],
    service_codes: &[ServiceCode::trap_of(
        "CAINIAO_ECONOMY",
        "this is Saver, of the simple class, not an economy line",
    )],
    class: ServiceClass::Simple,
    coverage: Coverage::KeyPoints,
    by_platform: true,
    carriers: &["Cainiao", "Hongkong Post", "the destination's post"],
    numbers: &[N::s10("Z", Country::HK), N::of("s10"), N::of("cainiao_lp")],
    weight: &[WeightLimit::of(2_000, BLOGS)],
    size: None,
    value: Some(ValueLimit::usd_of(5, BLOGS)),
    days: &[
        UsualDays::of(20, 45, BLOGS),
        UsualDays::of(10, 30, TRACKER).within(Country::RU),
        UsualDays::of(10, 30, TRACKER).within(Country::ES),
        UsualDays::of(10, 30, TRACKER).within(Country::UA),
    ],
    basis: BLOGS,
};

pub(super) const SAVER_SPECIAL: Row = Row {
    name: brand("Cainiao Saver Shipping For Special Goods", "菜鸟特货专线－简易"),
    aliases: &[],
    service_codes: &[ServiceCode::trap_of(
        "CAINIAO_ECONOMY_SG",
        "this is Saver for special goods, of the simple class, not an economy line",
    )],
    carriers: &["Cainiao"],
    numbers: &[N::of("s10"), N::of("cainiao_lp")],
    weight: &[WeightLimit::of(2_000, Basis::guess("as Saver", "2026-11"))],
    value: None,
    days: &[UsualDays::of(20, 45, Basis::guess("as Saver", "2026-11"))],
    basis: TOOLS,
    ..ALIEXPRESS_SAVER
};
