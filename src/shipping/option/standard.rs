//! The platform's and Cainiao's standard lines.

use super::days::{Span, UsualDays};
use super::row::{ExpectedNumber as N, Row, ServiceCode, TOOLS, WeightLimit, brand};
use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, ServiceClass};

const GUIDES: Basis = Basis::several("trackers and buyers' guides", "2026-11");

const CAINIAO: Row = Row {
    name: brand("", ""),
    aliases: &[],
    service_codes: &[],
    class: ServiceClass::Standard,
    coverage: Coverage::Full,
    by_platform: true,
    carriers: &["Cainiao"],
    numbers: &[],
    weight: &[],
    size: None,
    value: None,
    days: &[],
    basis: TOOLS,
};

/// First scans come only after the forwarder has put the postal label on; the last mile often runs
/// under the local post's own number.
pub(super) const ALIEXPRESS_STANDARD: Row = Row {
    name: brand("AliExpress Standard Shipping", "AliExpress 无忧物流-标准"),
    aliases: &[
        "Cainiao Standard",
        "Cainiao Standard Shipping",
        "AliExpress Standard",
        "AE Standard",
        "No-Worry Logistics Standard",
        "Envío estándar de AliExpress",
        "Envio padrão AliExpress",
        "Livraison standard AliExpress",
        "Стандартная доставка AliExpress",
        "AliExpress Стандартная доставка",
    ],
    service_codes: &[ServiceCode::new("CAINIAO_STANDARD")],
    carriers: &[
        "Cainiao",
        "the destination's post",
        "Singapore Post",
        "Posti",
        "Omniva",
        "Hongkong Post",
        "China Post",
        "PostNL",
        "Correos",
        "La Poste",
        "Deutsche Post",
    ],
    numbers: &[
        N::of("cainiao_lp"),
        N::of("s10"),
        N::of("cainiao_23"),
        N::of("cainiao_ap"),
        N::of("cainiao_cnapy"),
    ],
    days: &[
        UsualDays::of(15, 45, GUIDES),
        UsualDays::of(14, 28, Basis::single("a French buyers' guide", "2026-11")).within(Country::FR),
        UsualDays::of(15, 45, Basis::single("a buyers' guide", "2026-11")).within(Country::DE),
        UsualDays::of(12, 45, Basis::several("buyers' guides, wide apart", "2026-11")).within(Country::US),
        UsualDays::of(
            10,
            18,
            Basis::single("Cainiao's cross-border page, second hand", "2026-11"),
        )
        .span_of(Span::Line),
        UsualDays::of(7, 22, Basis::single("a Russian tracker", "2026-11")).span_of(Span::FromHandover),
    ],
    basis: GUIDES,
    ..CAINIAO
};

pub(super) const EXPEDITED_STANDARD: Row = Row {
    name: brand("Cainiao Expedited Standard", "菜鸟专线-标准"),
    service_codes: &[ServiceCode::new("AE_CAINIAO_STANDARD")],
    numbers: &[N::of("s10"), N::of("cainiao_23"), N::of("cainiao_lp")],
    days: &[UsualDays::of(
        10,
        30,
        Basis::guess("faster than the standard line by its name", "2026-11"),
    )],
    ..CAINIAO
};

pub(super) const STANDARD_SPECIAL: Row = Row {
    name: brand("Cainiao Standard For Special Goods", "菜鸟特货专线－标准"),
    service_codes: &[
        ServiceCode::new("CAINIAO_STANDARD_SG"),
        ServiceCode::new("CAINIAO_STANDARD_SG_AIR"),
    ],
    carriers: &["Cainiao", "the destination's post"],
    numbers: &[N::of("s10"), N::of("cainiao_lp")],
    days: &[UsualDays::of(
        15,
        45,
        Basis::several("two buyers' guides", "2026-11"),
    )],
    basis: Basis::several("two buyers' guides", "2026-11"),
    ..CAINIAO
};

pub(super) const HEAVY: Row = Row {
    name: brand("Cainiao Heavy Parcel Line", "菜鸟大包专线"),
    service_codes: &[ServiceCode::new("CAINIAO_STANDARD_HEAVY")],
    carriers: &["Cainiao", "couriers"],
    days: &[UsualDays::of(
        15,
        60,
        Basis::guess("general knowledge of heavy lines", "2026-11"),
    )],
    ..CAINIAO
};

/// A new number follows the merging; silence in between is normal.
pub(super) const CONSOLIDATION: Row = Row {
    name: brand("AliExpress Direct", "无忧集运"),
    aliases: &[
        "Cainiao Consolidation",
        "AliExpress Direct (Brazil)",
        "AliExpress Direct (UAE)",
        "AliExpress Direct (Saudi Arabia)",
        "combined delivery",
        "无忧集运-巴西",
        "无忧集运-沙特",
        "无忧集运-阿联酋",
    ],
    service_codes: &[
        ServiceCode::new("CAINIAO_CONSOLIDATION_BR"),
        ServiceCode::new("CAINIAO_CONSOLIDATION_SA"),
        ServiceCode::new("CAINIAO_CONSOLIDATION_AE"),
    ],
    carriers: &["Cainiao", "the destination's post or courier"],
    numbers: &[N::of("cainiao_lp"), N::of("s10")],
    weight: &[WeightLimit::of(
        2_000,
        Basis::single("a buyers' guide on consolidation", "2026-11"),
    )],
    days: &[
        UsualDays::of(
            20,
            60,
            Basis::single("a buyers' guide on consolidation", "2026-11"),
        ),
        UsualDays::of(
            3,
            35,
            Basis::single("a buyers' guide on consolidation", "2026-11"),
        )
        .span_of(Span::Consolidation),
    ],
    basis: Basis::single("a buyers' guide on consolidation", "2026-11"),
    ..CAINIAO
};

pub(super) const CHOICE: Row = Row {
    name: brand("AliExpress Choice", "全球速卖通 Choice"),
    aliases: &[
        "Choice",
        "Choice delivery",
        "Selection Standard",
        "AliExpress Selection Standard",
        "AliExpress Selection",
        "fully managed",
        "Choice Special Cargo Standard PRE",
        "Choice Wig STANDARD",
    ],
    carriers: &["Cainiao", "local couriers"],
    numbers: &[
        N::of("cainiao_ap"),
        N::of("cainiao_cng"),
        N::of("cainiao_cn_generic"),
        N::of("cainiao_lp"),
        N::of("s10"),
    ],
    days: &[UsualDays::of(
        7,
        20,
        Basis::guess("the promise is on each product page", "2026-11"),
    )],
    basis: Basis::single("an announcement of early 2023 and issue threads", "2026-11"),
    ..CAINIAO
};
