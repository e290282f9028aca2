//! Young couriers that deliver what Chinese shops send, and two of those shops.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Purpose, Rule, Shape};

pub(super) const ROWS: &[Format] = &[GOFO, UNIUNI, JT, IMILE, SHEIN, TEMU, SPX, SPEEDX];

const GOFO: Format = Format {
    id: FormatId::new("gofo"),
    issuer: "GOFO Express",
    name: "GOFO",
    country: Some(Country::US),
    serves: &[Country::US],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["GFUS"]),
        Piece::digits(Part::Serial, 14),
    ])],
    coverage: Promise::Always(Coverage::Full),
    common: Commonness::Usual,
    basis: Basis::several("jkeen/tracking_number_data and public detectors", "2026-11"),
    valid: &["GFUS01011884214464", "GFUS01011884214272"],
    invalid: &["GFUS0101188421446", "GFCA01011884214464"],
    ..BLANK
}
.proved();

const UNIUNI: Format = Format {
    id: FormatId::new("uniuni"),
    issuer: "UniUni",
    name: "UniUni",
    serves: &[Country::US, Country::CA],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["UUS"]),
        Piece::alnum(Part::Serial, 10).up_to(18),
    ])],
    basis: Basis::several("two public carrier clients that check the prefix", "2026-11"),
    valid: &["UUS00T0000000000001"], // synthetic
    invalid: &["UUS00T000", "UUT00T0000000000001X"],
    ..GOFO
}
.proved();

const JT: Format = Format {
    id: FormatId::new("jt_express"),
    issuer: "J&T Express",
    name: "J&T",
    country: Some(Country::CN),
    serves: &[
        Country::CN,
        Country::ID,
        Country::MY,
        Country::PH,
        Country::TH,
        Country::VN,
        Country::SG,
        Country::BR,
        Country::MX,
        Country::SA,
        Country::AE,
        Country::EG,
    ],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["JT", "JP", "JO", "JD", "JX"]),
        Piece::digits(Part::Serial, 10).up_to(15),
    ])],
    role: NumberRole::LastMile,
    basis: Basis::several("patterns of four carrier tables", "2026-11"),
    valid: &["JT1234567890123", "JP1234567890"], // synthetic
    invalid: &["JT123456789", "JT123456785BR"],
    ..GOFO
}
.proved();

const IMILE: Format = Format {
    id: FormatId::new("imile"),
    issuer: "iMile",
    name: "iMile",
    country: Some(Country::AE),
    serves: &[Country::AE, Country::SA, Country::AU, Country::MX, Country::BR],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["IM"]),
        Piece::alnum(Part::Serial, 6).up_to(22),
    ])],
    candidate_only: true,
    common: Commonness::Rare,
    basis: Basis::single("a pattern of an Australian tracker, no number seen", "2026-11"),
    valid: &["IML123456789"], // synthetic
    invalid: &["IM12345"],
    ..GOFO
}
.proved();

const SHEIN: Format = Format {
    id: FormatId::new("shein_gsh"),
    issuer: "SHEIN",
    name: "SHEIN GSH",
    country: Some(Country::CN),
    serves: &[],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["GSH"]),
        Piece::alnum(Part::Serial, 8).up_to(20),
    ])],
    candidate_only: true,
    role: NumberRole::Platform,
    common: Commonness::Rare,
    basis: Basis::single("a pattern of an Israeli tracker, no number seen", "2026-11"),
    valid: &["GSH1234567890"], // synthetic
    invalid: &["GSH1234567"],
    ..GOFO
}
.proved();

const TEMU: Format = Format {
    id: FormatId::new("temu_package"),
    issuer: "Temu",
    name: "Temu package",
    country: Some(Country::CN),
    serves: &[],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["PC", "FH"]),
            Piece::digits(Part::Serial, 13),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["WB"]),
            Piece::digits(Part::Serial, 12).up_to(13),
        ]),
    ],
    coverage: Promise::Always(Coverage::Unknown),
    role: NumberRole::Platform,
    purpose: Purpose::Other,
    common: Commonness::Rare,
    basis: Basis::single("a public client of the shop's seller API", "2026-11"),
    valid: &["PC1234567890123", "WB123456789012", "FH1234567890123"], // synthetic
    invalid: &["PC123456789012"],
    ..GOFO
}
.proved();

const SPX: Format = Format {
    id: FormatId::new("spx_shopee"),
    issuer: "SPX Express",
    name: "Shopee Express",
    country: Some(Country::SG),
    serves: &[
        Country::ID,
        Country::VN,
        Country::TH,
        Country::MY,
        Country::PH,
        Country::SG,
        Country::TW,
    ],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["SPX"]),
        Piece::letters(Part::Country, 2),
        Piece::digits(Part::Serial, 11),
        Piece::alnum(Part::Suffix, 1),
    ])],
    rules: &[Rule::Country(Part::Country)],
    common: Commonness::Rare,
    basis: Basis::several("Indonesian and Vietnamese shops and trackers", "2026-11"),
    valid: &["SPXID012345678901", "SPXVN01234567890A"], // synthetic
    invalid: &["SPXID01234567890", "SPXQQ012345678901"],
    ..GOFO
}
.proved();

const SPEEDX: Format = Format {
    id: FormatId::new("speedx"),
    issuer: "SpeedX",
    name: "SpeedX",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["SPX1"]),
            Piece::letters(Part::Routing, 2),
            Piece::digits(Part::Serial, 12),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["SPX"]),
            Piece::letters(Part::Routing, 3),
            Piece::digits(Part::Serial, 10).up_to(16),
        ]),
    ],
    common: Commonness::Rare,
    basis: Basis::several("a label reader and a shop's carrier detector", "2026-11"),
    valid: &["SPX1DM123456789012", "SPXLAX76543218901234"], // synthetic
    invalid: &["SPX2DM123456789012", "SPXLAX765432189"],
    ..GOFO
}
.proved();
