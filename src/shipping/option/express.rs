//! Couriers, premium lines and express mail.

use super::days::{Reach, Span, UsualDays};
use super::row::{ExpectedNumber as N, Row, ServiceCode, TOOLS, WeightLimit, brand};
use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, ServiceClass};

const COURIER_BLOGS: Basis = Basis::several("buyers' guides on courier times", "2026-11");
const KNOWN: Basis = Basis::guess("general knowledge of courier limits", "2026-11");

const COURIER: Row = Row {
    name: brand("", ""),
    aliases: &[],
    service_codes: &[],
    class: ServiceClass::Express,
    coverage: Coverage::Full,
    by_platform: false,
    carriers: &[],
    numbers: &[],
    weight: &[],
    size: None,
    value: None,
    days: &[],
    basis: COURIER_BLOGS,
};

pub(super) const ALIEXPRESS_PREMIUM: Row = Row {
    name: brand("AliExpress Premium Shipping", "AliExpress 无忧物流-优先"),
    aliases: &["Cainiao Premium", "AE Premium", "No-Worry Logistics Premium"],
    service_codes: &[ServiceCode::new("CAINIAO_PREMIUM")],
    by_platform: true,
    carriers: &["Cainiao", "DHL", "FedEx", "UPS", "local courier"],
    numbers: &[
        N::of("s10"),
        N::of("dhl_express_10"),
        N::of("fedex_12"),
        N::of("ups_1z"),
    ],
    days: &[
        UsualDays::of(7, 15, Basis::several("trackers and buyers' guides", "2026-11")),
        UsualDays::of(
            5,
            10,
            Basis::single("Cainiao's cross-border page, second hand", "2026-11"),
        )
        .span_of(Span::Line),
    ],
    basis: Basis::several("trackers and buyers' guides", "2026-11"),
    ..COURIER
};

pub(super) const EMS: Row = Row {
    name: brand("EMS", "EMS"),
    aliases: &["China Post EMS", "EMS International"],
    service_codes: &[ServiceCode::new("EMS")],
    carriers: &["China Post EMS", "the destination's EMS operator"],
    // Numbers with B (BZ...CN) were seen beside the regular E.
    numbers: &[N::s10("EB", Country::CN)],
    weight: &[WeightLimit::of(
        30_000,
        Basis::guess("general knowledge of EMS", "2026-11"),
    )],
    days: &[UsualDays::of(
        7,
        20,
        Basis::guess("general knowledge of EMS", "2026-11"),
    )],
    basis: Basis::several(
        "China Post trackers and an issue thread (number formats)",
        "2026-11",
    ),
    ..COURIER
};

pub(super) const E_EMS: Row = Row {
    name: brand("e-EMS", "E特快"),
    aliases: &["eEMS"],
    service_codes: &[ServiceCode::new("E_EMS")],
    carriers: &["China Post EMS"],
    numbers: &[N::s10("E", Country::CN)],
    basis: Basis::guess("as EMS", "2026-11"),
    ..EMS
};

pub(super) const DHL: Row = Row {
    name: brand("DHL", "DHL"),
    aliases: &["DHL Express"],
    service_codes: &[ServiceCode::new("DHL")],
    carriers: &["DHL"],
    numbers: &[N::of("dhl_express_10")],
    weight: &[WeightLimit::of(70_000, KNOWN)],
    days: &[
        UsualDays::of(3, 10, COURIER_BLOGS),
        UsualDays::of(8, 17, Basis::single("checkout texts in a public app", "2026-11"))
            .span_of(Span::Checkout),
        UsualDays::of(5, 7, Basis::single("a French buyers' guide", "2026-11"))
            .in_reach(Reach::Country(Country::FR)),
    ],
    ..COURIER
};

pub(super) const FEDEX: Row = Row {
    name: brand("FedEx", "FedEx"),
    aliases: &["FedEx IP", "FedEx IE"],
    service_codes: &[ServiceCode::new("FEDEX"), ServiceCode::new("FEDEX_IE")],
    carriers: &["FedEx"],
    numbers: &[N::of("fedex_12"), N::of("fedex_15")],
    weight: &[WeightLimit::of(68_000, KNOWN)],
    days: &[UsualDays::of(
        3,
        10,
        Basis::single("a buyers' guide on courier times", "2026-11"),
    )],
    basis: Basis::single("a buyers' guide on courier times", "2026-11"),
    ..COURIER
};

pub(super) const UPS: Row = Row {
    name: brand("UPS", "UPS"),
    aliases: &["UPS Express Saver", "UPS Expedited", "UPS全球速快", "UPS全球快捷"],
    service_codes: &[ServiceCode::new("UPS"), ServiceCode::new("UPSE")],
    carriers: &["UPS"],
    numbers: &[N::of("ups_1z")],
    weight: &[WeightLimit::of(70_000, KNOWN)],
    days: &[UsualDays::of(
        3,
        10,
        Basis::single("a buyers' guide on courier times", "2026-11"),
    )],
    basis: Basis::single("a buyers' guide on courier times", "2026-11"),
    ..COURIER
};

pub(super) const TNT: Row = Row {
    name: brand("TNT", "TNT"),
    aliases: &["TNT Express"],
    service_codes: &[ServiceCode::new("TNT")],
    carriers: &["TNT", "FedEx"],
    // TNT's nine digits are no format of their own: any number may come.
    numbers: &[],
    weight: &[WeightLimit::of(70_000, KNOWN)],
    days: &[UsualDays::of(
        4,
        12,
        Basis::guess("as the other couriers", "2026-11"),
    )],
    basis: TOOLS,
    ..COURIER
};
