//! DHL: parcels in Germany and Poland, Express, eCommerce.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[
    PAKET_20,
    PAKET_12,
    PIECE,
    EXPRESS,
    ECOMMERCE,
    ECOMMERCE_14,
    POLAND,
];

const PAKET_20: Format = Format {
    id: FormatId::new("dhl_paket_20"),
    issuer: "DHL",
    name: "DHL Paket, 20 digits",
    country: Some(Country::DE),
    serves: &[Country::DE],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Application, &["00"]),
            Piece::word(Part::Customer, &["34"]),
            Piece::digits(Part::Serial, 15),
            Piece::check(),
        ]),
        // The application identifier is sometimes left out; GS1 counts from the right.
        Shape::new(&[
            Piece::word(Part::Customer, &["340434"]),
            Piece::digits(Part::Serial, 11),
            Piece::check(),
        ]),
    ],
    check: Check::Gs1,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Everyday,
    basis: Basis::several(
        "paketda.de, karrio's tests, AliExpress mails quoted by a public parser",
        "2026-11",
    ),
    valid: &[
        "00340433836442636597",
        "00340434292135100124",
        "340434292135100124",
    ],
    invalid: &["00340433836442636596", "0034043383644263659"],
    ..BLANK
}
.proved();

const PAKET_12: Format = Format {
    id: FormatId::new("dhl_paket_12"),
    name: "DHL Paket, Identcode",
    shapes: &[Shape::new(&[
        Piece::digits(Part::Depot, 2),
        Piece::digits(Part::Customer, 3),
        Piece::digits(Part::Serial, 6),
        Piece::check(),
    ])],
    check: Check::Identcode,
    common: Commonness::Usual,
    basis: Basis::several("paketda.de and the BWIPP barcode library", "2026-11"),
    valid: &["201298452277", "563102430313"],
    invalid: &["201298452278", "20129845227"],
    ..PAKET_20
}
.proved();

const PIECE: Format = Format {
    id: FormatId::new("dhl_jjd"),
    name: "DHL piece id",
    serves: &[],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["JJD"]),
            Piece::digits(Part::Serial, 9).up_to(22),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["JVGL"]),
            Piece::digits(Part::Serial, 8).up_to(22),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["JD01"]),
            Piece::digits(Part::Serial, 16),
        ]),
    ],
    check: Check::None,
    common: Commonness::Usual,
    basis: Basis::several(
        "paketda.de, jkeen/tracking_number_data, karrio's tests",
        "2026-11",
    ),
    valid: &[
        "JJD1410302937991",
        "JD014600002266382340",
        "JJD0099999999",
        "JVGL0999999990",
    ],
    invalid: &["JJD00999999", "JVG0999999990"],
    ..PAKET_20
}
.proved();

const EXPRESS: Format = Format {
    id: FormatId::new("dhl_express_10"),
    issuer: "DHL Express",
    name: "DHL Express waybill",
    serves: &[],
    shapes: &[Shape::new(&[
        Piece::digits(Part::Serial, 9).up_to(10),
        Piece::check(),
    ])],
    check: Check::Mod7,
    role: NumberRole::LineHaul,
    common: Commonness::Usual,
    basis: Basis::several(
        "jkeen/tracking_number_data, paketda.de, geartrack; 14 of 15 public numbers pass",
        "2026-11",
    ),
    valid: &["3318810025", "9490966041", "73891051146"],
    invalid: &["3318810024", "331881002"],
    ..PAKET_20
}
.proved();

const ECOMMERCE: Format = Format {
    id: FormatId::new("dhl_ecommerce_gm"),
    issuer: "DHL eCommerce",
    name: "DHL eCommerce GM",
    country: Some(Country::US),
    serves: &[],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["GM"]),
        Piece::alnum(Part::Serial, 10).up_to(39),
    ])],
    check: Check::None,
    role: NumberRole::LineHaul,
    common: Commonness::Usual,
    basis: Basis::several("jkeen/tracking_number_data and public detectors", "2026-11"),
    valid: &["GM2951173225174494", "GM9E44608A27984866BA2D"],
    invalid: &["GS2951173225174494", "GM123456789"],
    ..PAKET_20
}
.proved();

const ECOMMERCE_14: Format = Format {
    id: FormatId::new("dhl_ecommerce_14"),
    name: "DHL eCommerce, 14 digits",
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 14)])],
    common: Commonness::Rare,
    basis: Basis::single("jkeen/tracking_number_data", "2026-11"),
    valid: &["60120172242323", "51087693037816"],
    invalid: &["6012017224232"],
    ..ECOMMERCE
}
.proved();

const POLAND: Format = Format {
    id: FormatId::new("dhl_pl_11"),
    issuer: "DHL Poland",
    name: "DHL Parcel Poland",
    country: Some(Country::PL),
    serves: &[Country::PL],
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 11)])],
    check: Check::None,
    common: Commonness::Usual,
    basis: Basis::single("one number in karrio's tests", "2026-11"),
    valid: &["24333892874"],
    invalid: &["2433389287"],
    ..PAKET_20
}
.proved();
