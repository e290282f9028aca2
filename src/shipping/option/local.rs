//! From a warehouse in the buyer's own country or region.

use super::days::{Span, UsualDays};
use super::row::{ExpectedNumber as N, Row, ServiceCode};
use crate::basis::Basis;
use crate::lang::text;
use crate::term::{Coverage, ServiceClass};

const GUIDES: Basis = Basis::several("German, French and Spanish buyers' guides", "2026-11");

pub(super) const LOCAL: Row = Row {
    name: text! {
        en: "Local warehouse",
        zh: "海外仓",
        fr: "Entrepôt local",
        es: "Almacén local",
        nl: "Lokaal magazijn",
        it: "Magazzino locale",
        de: "Lokales Lager",
        pl: "Magazyn lokalny",
        tr: "Yerel depo",
        pt: "Armazém local",
        id: "Gudang lokal",
        ru: "Местный склад",
    },
    aliases: &[
        "AliExpress Plaza",
        "Cainiao Warehouse Standard Shipping",
        "Cainiao Warehouse Express Shipping",
        "Ships from Spain",
        "Ships from France",
        "Ships from Germany",
        "Ships from Poland",
        "Ships from Czech Republic",
        "Ships from United States",
        "Ships from Brazil",
    ],
    service_codes: &[
        ServiceCode::new("CAINIAO_OVERSEAS_WH_EXPPL"),
        ServiceCode::new("CAINIAO_FULFILLMENT_STD"),
        ServiceCode::new("CAINIAO_FULFILLMENT_PRE"),
    ],
    class: ServiceClass::Local,
    coverage: Coverage::Full,
    by_platform: true,
    carriers: &["Correos", "GLS", "Colissimo", "InPost", "local couriers"],
    numbers: &[
        N::of("correos_23"),
        N::of("correos_pq20"),
        N::of("gls_11"),
        N::of("gls_trackid"),
        N::of("colissimo"),
        N::of("inpost_24"),
        N::of("dhl_paket_20"),
        N::of("dpd_14"),
        N::of("usps_impb"),
        N::of("ups_1z"),
    ],
    weight: &[],
    size: None,
    value: None,
    days: &[
        UsualDays::of(3, 7, GUIDES),
        UsualDays::of(1, 3, GUIDES).span_of(Span::Fast),
    ],
    basis: GUIDES,
};
