//! The cheapest lines: scans end at export, or soon after.

use super::days::{Span, UsualDays};
use super::row::{ExpectedNumber as N, Row, ServiceCode, SizeLimit, TOOLS, ValueLimit, WeightLimit, brand};
use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, ServiceClass};

const GUIDES: Basis = Basis::several("trackers and buyers' guides", "2026-11");
const POLICY: Basis = Basis::several("AliExpress seller logistics policy, re-published", "2026-11");

pub(super) const SUPER_ECONOMY_GLOBAL: Row = Row {
    name: brand("Cainiao Super Economy Global", "菜鸟超级经济Global"),
    aliases: &["Super Economy Global"],
    service_codes: &[
        ServiceCode::new("AE_CN_SUPER_ECONOMY_G"),
        ServiceCode::new("CN_SUPER_ECONOMY_G"),
    ],
    class: ServiceClass::Economy,
    coverage: Coverage::UntilExport,
    by_platform: true,
    carriers: &[
        "Cainiao",
        "Yanwen",
        "SunYou",
        "the destination's post, as ordinary mail",
    ],
    numbers: &[
        N::of("cainiao_lp"),
        N::s10_of_any_post("U"),
        N::of("yanwen_yp"),
        N::of("cainiao_23"),
        N::of("sunyou"),
    ],
    weight: &[WeightLimit::of(2_000, GUIDES)],
    size: None,
    value: Some(ValueLimit::usd_of(5, GUIDES)),
    days: &[
        UsualDays::of(30, 60, GUIDES),
        UsualDays::of(30, 90, GUIDES).span_of(Span::Worst),
        UsualDays::of(15, 30, Basis::single("a French buyers' guide", "2026-11")).within(Country::FR),
        UsualDays::of(
            20,
            45,
            Basis::single("Cainiao's cross-border page, second hand", "2026-11"),
        )
        .span_of(Span::Line),
    ],
    basis: GUIDES,
};

pub(super) const SUPER_ECONOMY: Row = Row {
    name: brand("Cainiao Super Economy", "菜鸟超级经济"),
    aliases: &[
        "Yanwen Economic Air Mail",
        "SunYou Economic Air Mail",
        "Super Economy",
    ],
    service_codes: &[
        ServiceCode::new("CAINIAO_SUPER_ECONOMY"),
        ServiceCode::new("YANWEN_ECONOMY"),
        ServiceCode::new("SUNYOU_ECONOMY"),
    ],
    carriers: &["Cainiao", "Yanwen", "SunYou"],
    value: None,
    days: &[UsualDays::of(30, 60, GUIDES)],
    ..SUPER_ECONOMY_GLOBAL
};

/// Batteries, liquids, magnets; into the mailbox, without a signature.
pub(super) const SUPER_ECONOMY_SPECIAL: Row = Row {
    name: brand(
        "Cainiao Super Economy for Special Goods",
        "菜鸟特货专线－超级经济",
    ),
    aliases: &[],
    service_codes: &[ServiceCode::new("CAINIAO_SUPER_ECONOMY_SG")],
    carriers: &["Cainiao", "the destination's post"],
    weight: &[WeightLimit::of(
        2_000,
        Basis::single("a German buyers' guide", "2026-11"),
    )],
    value: Some(ValueLimit::usd_of(
        5,
        Basis::single("a German buyers' guide", "2026-11"),
    )),
    days: &[UsualDays::of(
        30,
        60,
        Basis::single("a German buyers' guide", "2026-11"),
    )],
    basis: Basis::single("a German buyers' guide", "2026-11"),
    ..SUPER_ECONOMY_GLOBAL
};

/// To Spain, Russia and South Korea only.
pub(super) const EXPEDITED_ECONOMY: Row = Row {
    name: brand("Cainiao Expedited Economy", "菜鸟专线经济"),
    aliases: &[],
    service_codes: &[ServiceCode::new("CAINIAO_EXPEDITED_ECONOMY")],
    coverage: Coverage::KeyPoints,
    carriers: &["Cainiao"],
    numbers: &[N::of("s10"), N::of("cainiao_lp"), N::of("cainiao_23")],
    weight: &[],
    value: None,
    days: &[UsualDays::of(20, 45, TOOLS)],
    basis: TOOLS,
    ..SUPER_ECONOMY_GLOBAL
};

/// Not registered and not insured: at best scans inside China.
pub(super) const CHINA_POST_ORDINARY: Row = Row {
    name: brand("China Post Ordinary Small Packet Plus", "中国邮政平常小包+"),
    aliases: &[
        "CNAM",
        "China Post Ordinary Small Packet",
        "unregistered small packet",
        "中国邮政平常小包",
    ],
    service_codes: &[ServiceCode::trap_of(
        "YANWEN_JYT",
        "this is China Post's ordinary small packet, not a line of Yanwen",
    )],
    by_platform: false,
    carriers: &["China Post", "the destination's post, as ordinary mail"],
    numbers: &[N::s10("U", Country::CN)],
    weight: &[WeightLimit::of(2_000, GUIDES)],
    size: Some(SizeLimit {
        sum_mm: 900,
        longest_mm: 600,
        roll_sum_mm: None,
        smallest_mm: None,
        basis: GUIDES,
    }),
    value: None,
    days: &[UsualDays::of(34, 60, GUIDES)],
    ..SUPER_ECONOMY_GLOBAL
};

/// To Spain only.
pub(super) const CORREOS_ECONOMY: Row = Row {
    name: brand("Correos Economy", "中外运-西邮经济小包"),
    aliases: &["Sinotrans-Correos"],
    service_codes: &[ServiceCode::new("SINOTRANS_PY")],
    by_platform: false,
    carriers: &["Sinotrans", "Correos"],
    numbers: &[N::s10_of_any_post("U"), N::of("correos_23")],
    weight: &[WeightLimit::of(
        2_000,
        Basis::guess("as other small packets", "2026-11"),
    )],
    value: Some(ValueLimit::usd_of(5, POLICY)),
    days: &[UsualDays::of(
        20,
        45,
        Basis::guess("between Saver and Super Economy", "2026-11"),
    )],
    basis: POLICY,
    ..SUPER_ECONOMY_GLOBAL
};
