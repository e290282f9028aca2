//! Amazon's own delivery. Nobody else can track it.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[TBA, INTERNATIONAL];

const TBA: Format = Format {
    id: FormatId::new("amazon_tba"),
    issuer: "Amazon Logistics",
    name: "Amazon TBA",
    country: Some(Country::US),
    serves: &[Country::US, Country::CA, Country::MX],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["TBA", "TBC", "TBM"]),
            Piece::digits(Part::Serial, 12),
        ]),
        // The airport code of the hub in front of the serial number.
        Shape::new(&[
            Piece::word(Part::Prefix, &["TBA"]),
            Piece::letters(Part::Depot, 3),
            Piece::digits(Part::Serial, 9),
        ]),
    ],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Rare,
    basis: Basis::several("jkeen/tracking_number_data and public detectors", "2026-11"),
    valid: &["TBA502887274000", "TBM502887274000", "TBAONT500361196"],
    invalid: &["TBB502887274000", "TBA50288727400"],
    ..BLANK
}
.proved();

const INTERNATIONAL: Format = Format {
    id: FormatId::new("amazon_international"),
    name: "Amazon, outside America",
    country: None,
    serves: &[Country::GB, Country::DE, Country::FR, Country::IT, Country::ES],
    shapes: &[Shape::new(&[
        Piece::set(Part::Service, CharSet::of("ACF"), 1),
        Piece::digits(Part::Serial, 10),
    ])],
    basis: Basis::several("jkeen/tracking_number_data", "2026-11"),
    valid: &["C1234567890"], // synthetic
    invalid: &["D1234509876", "C123456789"],
    ..TBA
}
.proved();
