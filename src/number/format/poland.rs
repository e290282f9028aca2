//! Carriers inside Poland.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[POCZTA, POCZTEX, INPOST];

const POCZTA: Format = Format {
    id: FormatId::new("poczta_20"),
    issuer: "Poczta Polska",
    name: "Poczta Polska, 20 digits",
    country: Some(Country::PL),
    serves: &[Country::PL],
    shapes: &[Shape::new(&[
        Piece::word(Part::Application, &["00"]),
        Piece::digits(Part::Service, 1),
        Piece::word(Part::Customer, &["590"]),
        Piece::digits(Part::Serial, 13),
        Piece::check(),
    ])],
    check: Check::Gs1,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::several("two Polish guides to the number on the slip", "2026-11"),
    valid: &["00359007731234567893"], // synthetic
    invalid: &["00359007738913296666", "0035900773123456789"],
    ..BLANK
}
.proved();

const POCZTEX: Format = Format {
    id: FormatId::new("pocztex"),
    issuer: "Pocztex",
    name: "Pocztex",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["PX"]),
        Piece::digits(Part::Serial, 10),
    ])],
    check: Check::None,
    basis: Basis::single("a public table of Polish carriers' patterns", "2026-11"),
    valid: &["PX1234567890"], // synthetic
    invalid: &["PX123456789"],
    ..POCZTA
}
.proved();

const INPOST: Format = Format {
    id: FormatId::new("inpost_24"),
    issuer: "InPost",
    name: "InPost, 24 digits",
    serves: &[Country::PL, Country::ES, Country::IT, Country::FR],
    shapes: &[Shape::new(&[Piece::lead(
        Part::Serial,
        CharSet::of("56"),
        CharSet::DIGITS,
        24,
    )])],
    check: Check::None,
    common: Commonness::Everyday,
    basis: Basis::several(
        "a mail parser and three public tables of Polish carriers' patterns",
        "2026-11",
    ),
    valid: &["520113017830399002575123"],
    invalid: &["52011301783039900257512"],
    ..POCZTA
}
.proved();
