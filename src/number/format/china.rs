//! Carriers inside China: the leg from the seller to the warehouse.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[EMS, STO, JD];

const EMS: Format = Format {
    id: FormatId::new("china_ems_13"),
    issuer: "China Post EMS",
    name: "China EMS, inside China",
    country: Some(Country::CN),
    serves: &[Country::CN],
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 13)])],
    coverage: Promise::Always(Coverage::UntilExport),
    role: NumberRole::LineHaul,
    common: Commonness::Rare,
    basis: Basis::guess(
        "general knowledge; a Chinese carrier library lists the length only",
        "2026-11",
    ),
    valid: &["1012345678901"], // synthetic
    invalid: &["101234567890"],
    ..BLANK
}
.proved();

const STO: Format = Format {
    id: FormatId::new("sto_77"),
    issuer: "STO Express",
    name: "STO",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["77"]),
        Piece::digits(Part::Serial, 11),
    ])],
    basis: Basis::single("a Chinese carrier library", "2026-11"),
    valid: &["7730012345678"], // synthetic
    invalid: &["7830012345678"],
    ..EMS
}
.proved();

const JD: Format = Format {
    id: FormatId::new("jd_express"),
    issuer: "JD Logistics",
    name: "JD Logistics",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["JD"]),
        Piece::set(Part::Serial, CharSet::ALNUM, 8).up_to(18),
    ])],
    candidate_only: true,
    basis: Basis::single(
        "a pattern of a Chinese carrier library, no number seen",
        "2026-11",
    ),
    valid: &["JDVA12345678901"], // synthetic
    invalid: &["JD12345"],
    ..EMS
}
.proved();
