//! Posts that scan to the door: ePacket, registered air mail, air parcels.

use super::days::{Reach, Span, UsualDays};
use super::row::{ExpectedNumber as N, Row, ServiceCode, SizeLimit, ValueLimit, WeightLimit, brand};
use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, ServiceClass};

const GUIDES: Basis = Basis::several("trackers and buyers' guides", "2026-11");
const CORREIOS: Basis = Basis::single("Correios' own figures, second hand", "2026-11");
const CHINA_POST_PAGES: Basis = Basis::several("pages on China Post services", "2026-11");

pub(super) const EPACKET: Row = Row {
    name: brand("ePacket", "e邮宝"),
    aliases: &["EUB", "China EMS ePacket", "EMS ePacket", "China Post ePacket"],
    service_codes: &[
        ServiceCode::trap_of(
            "EMS_ZX_ZX_US",
            "this is ePacket, not EMS, and not to the US alone",
        ),
        ServiceCode::new("ZHONG_YOU_EUB_ONLINE"),
    ],
    class: ServiceClass::Standard,
    coverage: Coverage::Full,
    by_platform: false,
    carriers: &[
        "China Post EMS",
        "USPS",
        "Royal Mail",
        "Australia Post",
        "Canada Post",
        "La Poste",
        "Correios",
    ],
    numbers: &[N::s10("L", Country::CN)],
    weight: &[
        WeightLimit::of(2_000, GUIDES),
        WeightLimit::to(Country::IL, 3_000, Basis::single("a guide to ePacket", "2026-11")),
    ],
    size: Some(SizeLimit {
        sum_mm: 900,
        longest_mm: 600,
        roll_sum_mm: Some(1_040),
        smallest_mm: Some((140, 110)),
        basis: GUIDES,
    }),
    value: Some(ValueLimit::usd_of(400, GUIDES)),
    days: &[
        UsualDays::of(7, 30, GUIDES),
        UsualDays::of(10, 21, GUIDES).within(Country::US),
        UsualDays::of(32, 40, CORREIOS).within(Country::BR),
    ],
    basis: GUIDES,
};

/// The destination's scans depend on its post: Correios scans arrival and delivery only.
pub(super) const CHINA_POST_REGISTERED: Row = Row {
    name: brand("China Post Registered Air Mail", "中国邮政挂号小包"),
    aliases: &["China Post Air Mail", "CNRAM"],
    service_codes: &[ServiceCode::new("CPAM")],
    carriers: &["China Post", "the destination's post"],
    numbers: &[N::s10("R", Country::CN)],
    weight: &[WeightLimit::of(2_000, CHINA_POST_PAGES)],
    size: Some(SizeLimit {
        sum_mm: 900,
        longest_mm: 600,
        roll_sum_mm: None,
        smallest_mm: None,
        basis: CHINA_POST_PAGES,
    }),
    value: None,
    days: &[
        UsualDays::of(15, 45, GUIDES),
        UsualDays::of(5, 10, CHINA_POST_PAGES)
            .working()
            .in_reach(Reach::Asia)
            .span_of(Span::Line),
        UsualDays::of(7, 15, CHINA_POST_PAGES)
            .working()
            .in_reach(Reach::EuropeAndAmerica)
            .span_of(Span::Line),
        UsualDays::of(7, 30, CHINA_POST_PAGES)
            .working()
            .span_of(Span::Line),
        UsualDays::of(60, 80, CORREIOS).within(Country::BR),
        UsualDays::of(15, 20, CHINA_POST_PAGES)
            .working()
            .span_of(Span::Sal),
        UsualDays::of(40, 70, CHINA_POST_PAGES).span_of(Span::Surface),
    ],
    basis: CHINA_POST_PAGES,
    ..EPACKET
};

pub(super) const CHINA_POST_AIR_PARCEL: Row = Row {
    name: brand("China Post Air Parcel", "中国邮政大包"),
    aliases: &[],
    service_codes: &[ServiceCode::trap_of(
        "CPAP",
        "this is the air parcel; the small packet's code is YANWEN_JYT",
    )],
    carriers: &["China Post"],
    numbers: &[N::s10("C", Country::CN)],
    weight: &[WeightLimit::of(
        20_000,
        Basis::single("a buyers' guide", "2026-11"),
    )],
    size: None,
    value: None,
    days: &[UsualDays::of(20, 60, Basis::single("a buyers' guide", "2026-11"))],
    basis: Basis::single("a buyers' guide and an issue thread", "2026-11"),
    ..EPACKET
};

/// Registered mail and parcels are scanned, unregistered mail is not.
pub(super) const HONGKONG_POST: Row = Row {
    name: brand("HongKong Post Air Mail", "香港邮政小包"),
    aliases: &[
        "Hongkong Post",
        "Hong Kong Post Air Mail",
        "HongKong Post Air Parcel",
    ],
    service_codes: &[
        ServiceCode::new("HKPAM"),
        ServiceCode::trap_of("HKPAP", "this is the air parcel, up to 10 kg"),
    ],
    carriers: &["Hongkong Post"],
    numbers: &[N::s10("RC", Country::HK)],
    // The air parcel takes 10 kg; a checkout that says only "Hongkong Post" means the packet.
    weight: &[WeightLimit::of(
        2_000,
        Basis::several("two buyers' guides", "2026-11"),
    )],
    size: None,
    value: None,
    days: &[UsualDays::of(
        14,
        45,
        Basis::several("two buyers' guides", "2026-11"),
    )],
    basis: Basis::several("two buyers' guides", "2026-11"),
    ..EPACKET
};

/// Until Singapore Post scans it, only the forwarder knows it.
pub(super) const SINGAPORE_POST: Row = Row {
    name: brand("Singapore Post", "新加坡邮政挂号小包"),
    aliases: &["SingPost", "4PX Singapore Post OM Pro"],
    service_codes: &[
        ServiceCode::new("SGP"),
        ServiceCode::trap_of("SGP_OMP", "OM Pro is the untracked economy variant")
            .covering(Coverage::UntilExport),
    ],
    carriers: &["4PX", "Singapore Post"],
    numbers: &[N::s10("R", Country::SG)],
    weight: &[WeightLimit::of(
        2_000,
        Basis::single("a buyers' guide", "2026-11"),
    )],
    size: None,
    value: None,
    days: &[UsualDays::of(15, 45, Basis::single("a buyers' guide", "2026-11"))],
    basis: Basis::single("a buyers' guide", "2026-11"),
    ..EPACKET
};
