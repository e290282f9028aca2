//! 4PX: `4PX 3001 2912 78502 CN`, and what other detectors call 4PX.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[FOURPX, LOOSE, TWELVE];

const FOURPX: Format = Format {
    id: FormatId::new("fourpx"),
    issuer: "4PX",
    name: "4PX",
    country: Some(Country::CN),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["4PX"]),
        Piece::digits(Part::Serial, 13),
        Piece::word(Part::Suffix, &["CN"]),
    ])],
    coverage: Promise::Always(Coverage::KeyPoints),
    role: NumberRole::LineHaul,
    common: Commonness::Everyday,
    basis: Basis::single("one number in a published answer of the carrier's API", "2026-11"),
    valid: &["4PX3001291278502CN"],
    invalid: &["4PX300129127850CN", "4PX3001291278502", "4PX3001291278502HK"],
    ..BLANK
}
.proved();

const LOOSE: Format = Format {
    id: FormatId::new("fourpx_loose"),
    name: "4PX, other lengths",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["4PX", "FPX"]),
            Piece::digits(Part::Serial, 10).up_to(16),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["4PX", "FPX"]),
            Piece::digits(Part::Serial, 10).up_to(16),
            Piece::word(Part::Suffix, &["CN"]),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["FPXE"]),
            Piece::digits(Part::Serial, 10).up_to(16),
        ]),
    ],
    candidate_only: true,
    common: Commonness::Rare,
    basis: Basis::several("patterns of three detectors, no number seen", "2026-11"),
    valid: &["4PX3001291278502", "FPX1234567890CN", "FPXE1234567890"], // synthetic
    invalid: &["4PX300129127"],
    ..FOURPX
}
.proved();

const TWELVE: Format = Format {
    id: FormatId::new("fourpx_12"),
    name: "4PX, twelve digits",
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 12)])],
    common: Commonness::Usual,
    basis: Basis::single("one number in a geartrack issue", "2026-11"),
    valid: &["400204657434"],
    invalid: &["40020465743"],
    ..FOURPX
}
.proved();
