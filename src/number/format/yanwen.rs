//! Yanwen's older numbers. The ones that copy S10 with a suffix of their own stand beside S10.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[Y_CN, LETTERS_AND_TEN, THIRTEEN];

const PREFIX: Piece = Piece::lead(Part::Prefix, CharSet::of("Y"), CharSet::LETTERS, 2);

const Y_CN: Format = Format {
    id: FormatId::new("yanwen_y_cn"),
    issuer: "Yanwen",
    name: "Yanwen Y",
    country: Some(Country::CN),
    shapes: &[
        Shape::new(&[PREFIX, Piece::digits(Part::Serial, 9)]),
        Shape::new(&[
            PREFIX,
            Piece::digits(Part::Serial, 9),
            Piece::word(Part::Suffix, &["CN"]),
        ]),
    ],
    // With the suffix it has the shape of S10, which its digits need not obey.
    candidate_only: true,
    coverage: Promise::Always(Coverage::UntilExport),
    role: NumberRole::LineHaul,
    common: Commonness::Rare,
    basis: Basis::several("masks of two carrier detectors of 2015 and 2016", "2026-11"),
    valid: &["YA123456789CN", "YB123456789"], // synthetic
    invalid: &["YA12345678CN", "XA123456789"],
    ..BLANK
}
.proved();

const LETTERS_AND_TEN: Format = Format {
    id: FormatId::new("yanwen_10"),
    name: "Yanwen, two letters and ten digits",
    shapes: &[Shape::new(&[
        Piece::letters(Part::Prefix, 2),
        Piece::digits(Part::Serial, 10),
    ])],
    basis: Basis::single("a mask of a carrier detector of 2015", "2026-11"),
    valid: &["AB1234567890"], // synthetic
    invalid: &["AB123456789"],
    ..Y_CN
}
.proved();

const THIRTEEN: Format = Format {
    id: FormatId::new("yanwen_13"),
    name: "Yanwen, thirteen digits",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["8"]),
        Piece::digits(Part::Serial, 12),
    ])],
    common: Commonness::Usual,
    basis: Basis::single("one number in geartrack's tests", "2026-11"),
    valid: &["8001077530850"],
    invalid: &["9001077530850", "800107753085"],
    ..Y_CN
}
.proved();
