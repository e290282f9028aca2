//! Cainiao: the platform's own numbers, given before a carrier is chosen.
//!
//! LP, AP and CNG are followed by fourteen digits of one counter that grows with time; none of the
//! usual check digits holds on them.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[LP, AP, CNG];

const LP: Format = Format {
    id: FormatId::new("cainiao_lp"),
    issuer: "Cainiao",
    name: "Cainiao LP",
    country: Some(Country::CN),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["LP"]),
        Piece::digits(Part::Serial, 14),
    ])],
    coverage: Promise::Always(Coverage::KeyPoints),
    role: NumberRole::Platform,
    common: Commonness::Everyday,
    basis: Basis::several("public issues and help pages with real numbers", "2026-11"),
    valid: &["LP00068434402473", "LP00724622449605"],
    invalid: &["LP0006843440247", "LP000684344024731"],
    ..BLANK
}
.proved();

const AP: Format = Format {
    id: FormatId::new("cainiao_ap"),
    name: "Cainiao AP",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["AP"]),
        Piece::digits(Part::Serial, 14),
    ])],
    valid: &["AP00755876218511", "AP00839790702074"],
    invalid: &["AP0075587621851"],
    ..LP
}
.proved();

const CNG: Format = Format {
    id: FormatId::new("cainiao_cng"),
    name: "Cainiao CNG",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["CNG"]),
        Piece::digits(Part::Serial, 14),
    ])],
    basis: Basis::single("one number of 2025 or 2026 in a public app source", "2026-11"),
    valid: &["CNG00811858377424"],
    invalid: &["CNG0081185837742"],
    ..LP
}
.proved();
