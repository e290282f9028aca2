//! Carriers inside France. Registered items and parcels abroad carry S10 numbers.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[
    COLISSIMO,
    CHRONOPOST,
    MONDIAL_RELAY,
    MONDIAL_RELAY_LABEL,
    RELAIS_COLIS,
];

const COLISSIMO: Format = Format {
    id: FormatId::new("colissimo"),
    issuer: "La Poste",
    name: "Colissimo",
    country: Some(Country::FR),
    serves: &[Country::FR, Country::MC],
    // The product is not part of the check.
    shapes: &[Shape::new(&[
        Piece::lead(Part::Product, CharSet::DIGITS, CharSet::LETTERS, 2),
        Piece::digits(Part::Serial, 10),
        Piece::check(),
    ])
    .check_from(2)],
    check: Check::Gs1,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Everyday,
    basis: Basis::several(
        "Colissimo's GeoLabel format, section 2.3, as cited by a public tracker; public numbers pass",
        "2026-11",
    ),
    valid: &["6A12345678905", "8R00000000017"], // synthetic
    invalid: &["6A12345678901", "6A1234567890", "AA12345678905"],
    ..BLANK
}
.proved();

const CHRONOPOST: Format = Format {
    id: FormatId::new("chronopost_15"),
    issuer: "Chronopost",
    name: "Chronopost",
    shapes: &[
        Shape::new(&[
            Piece::letters(Part::Product, 2),
            Piece::digits(Part::Serial, 12),
            Piece::letters(Part::Suffix, 1),
        ]),
        Shape::new(&[Piece::digits(Part::Serial, 14)]),
    ],
    check: Check::None,
    common: Commonness::Usual,
    basis: Basis::single(
        "karrio's tests, and a Python package of tracking addresses",
        "2026-11",
    ),
    valid: &["89108749065090", "XY123456789012F"], // the second synthetic
    invalid: &["8910874906509", "XY12345678901F"],
    ..COLISSIMO
}
.proved();

const MONDIAL_RELAY: Format = Format {
    id: FormatId::new("mondialrelay"),
    issuer: "Mondial Relay",
    name: "Mondial Relay",
    serves: &[
        Country::FR,
        Country::BE,
        Country::ES,
        Country::LU,
        Country::NL,
        Country::PT,
    ],
    shapes: &[
        Shape::new(&[Piece::digits(Part::Serial, 8)]),
        Shape::new(&[Piece::digits(Part::Serial, 10)]),
        Shape::new(&[Piece::digits(Part::Serial, 12)]),
    ],
    check: Check::None,
    common: Commonness::Usual,
    basis: Basis::single(
        "a shop's help page for eight digits; the other lengths are general knowledge",
        "2026-11",
    ),
    valid: &["12345678", "1234567890", "123456789012"], // synthetic
    invalid: &["123456789"],
    ..COLISSIMO
}
.proved();

const MONDIAL_RELAY_LABEL: Format = Format {
    id: FormatId::new("mondialrelay_26"),
    name: "Mondial Relay label",
    // A second check digit, of the routing alone, ends the label.
    shapes: &[Shape::new(&[
        Piece::digits(Part::Customer, 2),
        Piece::digits(Part::Serial, 8),
        Piece::word(Part::Parcel, &["0101", "0102", "0202", "0103", "0203", "0303"]),
        Piece::check(),
        Piece::digits(Part::Routing, 11),
    ])],
    check: Check::Mod11,
    basis: Basis::official(
        "Mondial Relay's label specification 2.4, as cited by a public tracker",
        "2026-11",
    ),
    valid: &["24123456780101401234567892"], // synthetic
    invalid: &["24123456780101501234567892"],
    ..MONDIAL_RELAY
}
.proved();

const RELAIS_COLIS: Format = Format {
    id: FormatId::new("relaiscolis"),
    issuer: "Relais Colis",
    name: "Relais Colis",
    shapes: &[Shape::new(&[
        Piece::alnum(Part::Customer, 2),
        Piece::digits(Part::Serial, 8).up_to(14),
    ])],
    check: Check::None,
    common: Commonness::Rare,
    basis: Basis::guess("general knowledge; no source found", "2026-11"),
    valid: &["A11234567890"], // synthetic
    invalid: &["A1123456"],
    ..COLISSIMO
}
.proved();
