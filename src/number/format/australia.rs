//! Australia Post's article ids.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[ARTICLE];

const ARTICLE: Format = Format {
    id: FormatId::new("auspost_article"),
    issuer: "Australia Post",
    name: "Australia Post article id",
    country: Some(Country::AU),
    serves: &[Country::AU],
    shapes: &[
        Shape::new(&[
            Piece::alnum(Part::Customer, 3),
            Piece::digits(Part::Serial, 8).up_to(17),
        ]),
        Shape::new(&[Piece::alnum(Part::Customer, 5), Piece::digits(Part::Serial, 16)]),
        Shape::new(&[Piece::word(Part::Prefix, &["7"]), Piece::digits(Part::Serial, 12)]),
    ],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::several(
        "two numbers in karrio's tests, and the patterns of an Australian tracker",
        "2026-11",
    ),
    valid: &["2JD541813301000870900", "7XX1000634011427", "7123456789012"], // the last synthetic
    invalid: &["2JD5418", "8A23456789012X"],
    ..BLANK
}
.proved();
