//! Carriers inside the United Kingdom. Royal Mail's numbers are S10.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[EVRI, YODEL, PARCELFORCE];

const EVRI: Format = Format {
    id: FormatId::new("evri_16"),
    issuer: "Evri",
    name: "Evri, 16 characters",
    country: Some(Country::GB),
    serves: &[Country::GB],
    // A number that fails the check is a candidate still: nobody has published the rule.
    shapes: &[
        Shape::new(&[
            Piece::lead(Part::Prefix, CharSet::of("HT"), CharSet::ALNUM, 6),
            Piece::digits(Part::Serial, 9),
            Piece::check(),
        ]),
        Shape::new(&[Piece::digits(Part::Serial, 16)]),
        Shape::new(&[Piece::lead(Part::Serial, CharSet::LETTERS, CharSet::ALNUM, 16)]),
    ],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Everyday,
    check: Check::Evri,
    basis: Basis::several(
        "three carrier tables; the check digit in a public tracker, which every number it saw keeps",
        "2026-11",
    ),
    valid: &["H00AAA0000000018", "1234567890123456", "T00A1B2345678901"], // synthetic
    invalid: &["123456789012345"],
    ..BLANK
}
.proved();

const YODEL: Format = Format {
    id: FormatId::new("yodel"),
    issuer: "Yodel",
    name: "Yodel",
    shapes: &[
        // Every public number goes on with 0002; DHL prints the shorter prefixes too.
        Shape::new(&[
            Piece::word(Part::Prefix, &["JJD0002"]),
            Piece::digits(Part::Serial, 12),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["JD0002"]),
            Piece::digits(Part::Serial, 12),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["JJD"]),
            Piece::digits(Part::Serial, 16),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["JD"]),
            Piece::digits(Part::Serial, 16),
        ]),
    ],
    common: Commonness::Usual,
    basis: Basis::several("jkeen/tracking_number_data and public detectors", "2026-11"),
    valid: &["JJD0002257639032011", "JD0002242617644732"],
    invalid: &["JD000212345678901", "JC0002242617644732"],
    check: Check::None,
    ..EVRI
}
.proved();

const PARCELFORCE: Format = Format {
    id: FormatId::new("parcelforce"),
    issuer: "Parcelforce",
    name: "Parcelforce",
    shapes: &[
        Shape::new(&[Piece::letters(Part::Prefix, 2), Piece::digits(Part::Serial, 7)]),
        Shape::new(&[Piece::letters(Part::Prefix, 4), Piece::digits(Part::Serial, 10)]),
        Shape::new(&[Piece::digits(Part::Serial, 12)]),
    ],
    common: Commonness::Rare,
    basis: Basis::official("parcelforce.com, help on tracking number formats", "2026-11"),
    valid: &["AA1234567", "AAAA1234567890", "123456789012"], // synthetic
    invalid: &["AA123456", "AAA1234567890"],
    check: Check::None,
    ..EVRI
}
.proved();
