//! The Austrian and the Swiss Post.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[AUSTRIA, SWITZERLAND];

const AUSTRIA: Format = Format {
    id: FormatId::new("postat_22"),
    issuer: "Österreichische Post",
    name: "Österreichische Post, 22 digits",
    country: Some(Country::AT),
    serves: &[Country::AT],
    shapes: &[Shape::new(&[
        Piece::word(Part::Application, &["1"]),
        Piece::digits(Part::Serial, 20),
        Piece::check(),
    ])],
    check: Check::Gs1,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::several(
        "karrio's tests and two shops' clients; the check digit holds on all three",
        "2026-11",
    ),
    valid: &["1000000500113230110301"],
    invalid: &["1000000500113230110302", "2000000500113230110301"],
    ..BLANK
}
.proved();

const SWITZERLAND: Format = Format {
    id: FormatId::new("swisspost_18"),
    issuer: "Swiss Post",
    name: "Swiss Post, 18 digits",
    country: Some(Country::CH),
    serves: &[Country::CH, Country::LI],
    shapes: &[Shape::new(&[
        Piece::word(Part::Application, &["98", "99"]),
        Piece::digits(Part::Customer, 8),
        Piece::digits(Part::Serial, 8),
    ])],
    check: Check::None,
    basis: Basis::single("the documentation of a barcode library", "2026-11"),
    valid: &["983412345612345678"], // synthetic
    invalid: &["973412345612345678", "98341234561234567"],
    ..AUSTRIA
}
.proved();
