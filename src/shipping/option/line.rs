//! Special lines of forwarders: their own site knows the number first.

use super::days::UsualDays;
use super::row::{ExpectedNumber as N, Row, ServiceCode, TOOLS, WeightLimit, brand};
use crate::basis::Basis;
use crate::country::Country;
use crate::lang::text;
use crate::term::{Coverage, ServiceClass};

/// Numbers that end in YP mean nothing to posts; a Brazilian guide says they are sent back.
pub(super) const YANWEN: Row = Row {
    name: brand("Special Line-YW", "燕文航空挂号小包"),
    aliases: &["Yanwen", "Yanwen Air Mail"],
    service_codes: &[ServiceCode::new("YANWEN_AM")],
    class: ServiceClass::Standard,
    coverage: Coverage::Full,
    by_platform: false,
    carriers: &["Yanwen", "the destination's post"],
    numbers: &[
        N::of("yanwen_yp"),
        N::of("yanwen_yn"),
        N::of("yanwen_10"),
        N::of("yanwen_13"),
        N::of("yanwen_y_cn"),
        N::of("s10"),
        N::of("cainiao_lp"),
    ],
    weight: &[WeightLimit::of(
        2_000,
        Basis::single("a buyers' guide", "2026-11"),
    )],
    size: None,
    value: None,
    days: &[UsualDays::of(10, 20, Basis::single("a buyers' guide", "2026-11"))],
    basis: Basis::single("buyers' guides", "2026-11"),
};

/// The number may look like a post's S10 number and be known to the forwarder only.
pub(super) const FOURPX_YUN: Row = Row {
    name: text! {
        en: "Seller's special line (4PX, YunExpress)",
        zh: "卖家专线（递四方、云途）",
        fr: "Ligne spéciale du vendeur (4PX, YunExpress)",
        es: "Línea especial del vendedor (4PX, YunExpress)",
        nl: "Speciale lijn van de verkoper (4PX, YunExpress)",
        it: "Linea speciale del venditore (4PX, YunExpress)",
        de: "Sonderlinie des Verkäufers (4PX, YunExpress)",
        pl: "Linia specjalna sprzedawcy (4PX, YunExpress)",
        tr: "Satıcının özel hattı (4PX, YunExpress)",
        pt: "Linha especial do vendedor (4PX, YunExpress)",
        id: "Jalur khusus penjual (4PX, YunExpress)",
        ru: "Специальная линия продавца (4PX, YunExpress)",
    },
    aliases: &[
        "4PX",
        "YunExpress",
        "Yuntrack",
        "Seller's special line",
        "递四方",
        "云途物流",
    ],
    service_codes: &[ServiceCode::new("FOURPX_RM")],
    carriers: &["4PX", "YunExpress", "the destination's post"],
    numbers: &[
        N::of("yunexpress"),
        N::of("fourpx"),
        N::of("fourpx_12"),
        N::s10("D", Country::PT),
    ],
    weight: &[],
    days: &[UsualDays::of(
        10,
        30,
        Basis::guess("as other special lines", "2026-11"),
    )],
    basis: Basis::several("issue threads of a tracking project (number formats)", "2026-11"),
    ..YANWEN
};

/// To Saudi Arabia and the Emirates.
pub(super) const ARAMEX: Row = Row {
    name: brand("Aramex", "中东专线"),
    aliases: &["Special Line-Aramex"],
    service_codes: &[ServiceCode::new("ARAMEX")],
    carriers: &["Aramex"],
    numbers: &[N::of("aramex")],
    weight: &[],
    days: &[UsualDays::of(
        7,
        20,
        Basis::guess("general knowledge of the line", "2026-11"),
    )],
    basis: TOOLS,
    ..YANWEN
};
