//! SF Express.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[SF, TWELVE];

const SF: Format = Format {
    id: FormatId::new("sf_intl"),
    issuer: "SF Express",
    name: "SF, thirteen digits",
    country: Some(Country::CN),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["SF"]),
        Piece::digits(Part::Serial, 13),
    ])],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LineHaul,
    common: Commonness::Usual,
    basis: Basis::several("three carrier tables that agree", "2026-11"),
    valid: &["SF1234567890123"], // synthetic
    invalid: &["SF123456789012", "SF123456785BR"],
    ..BLANK
}
.proved();

const TWELVE: Format = Format {
    id: FormatId::new("sf_12"),
    name: "SF, twelve digits",
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 12)])],
    common: Commonness::Usual,
    basis: Basis::single("a mask of a carrier detector of 2015", "2026-11"),
    valid: &["123456789012"], // synthetic
    invalid: &["12345678901"],
    ..SF
}
.proved();
