//! Carriers inside France. Registered items and parcels abroad carry S10 numbers.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[COLISSIMO, CHRONOPOST, MONDIAL_RELAY, RELAIS_COLIS];

const COLISSIMO: Format = Format {
    id: FormatId::new("colissimo"),
    issuer: "La Poste",
    name: "Colissimo",
    country: Some(Country::FR),
    serves: &[Country::FR, Country::MC],
    // The last digit is a key; no genuine number was found to learn its formula from.
    shapes: &[Shape::new(&[
        Piece::alnum(Part::Product, 2),
        Piece::digits(Part::Serial, 11),
    ])],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::guess("general knowledge; no source found", "2026-11"),
    valid: &["6A12345678901", "8R12345678901"], // synthetic
    invalid: &["6A1234567890"],
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
    basis: Basis::guess(
        "general knowledge of the lengths; public shops show eight digits",
        "2026-11",
    ),
    valid: &["12345678", "1234567890", "123456789012"], // synthetic
    invalid: &["123456789"],
    ..COLISSIMO
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
    common: Commonness::Rare,
    valid: &["A11234567890"], // synthetic
    invalid: &["A1123456"],
    ..COLISSIMO
}
.proved();
