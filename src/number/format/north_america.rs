//! Regional carriers of the United States, and the label that many carriers share.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[ONTRAC, LASERSHIP, SPEE_DEE, OLD_DOMINION, SSCC];

const ONTRAC: Format = Format {
    id: FormatId::new("ontrac"),
    issuer: "OnTrac",
    name: "OnTrac",
    country: Some(Country::US),
    serves: &[Country::US],
    shapes: &[Shape::new(&[
        Piece::set(Part::Service, CharSet::of("CD"), 1),
        Piece::digits(Part::Serial, 13),
        Piece::check(),
    ])],
    check: Check::Ups,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::several("jkeen/tracking_number_data and shipit", "2026-11"),
    valid: &["C11031500001879", "D10011354453707", "C10999814714549"],
    invalid: &["C11031500001889", "E11031500001879"],
    ..BLANK
}
.proved();

const LASERSHIP: Format = Format {
    id: FormatId::new("lasership"),
    name: "OnTrac, formerly LaserShip",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["LA", "LE", "LH", "LI", "LN", "LX"]),
            Piece::digits(Part::Serial, 8),
        ]),
        // One detector takes any second letter.
        Shape::new(&[
            Piece::lead(Part::Prefix, CharSet::of("L"), CharSet::LETTERS, 2),
            Piece::digits(Part::Serial, 8),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["1LS"]),
            Piece::alnum(Part::Serial, 12),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["1LS"]),
            Piece::alnum(Part::Serial, 14).up_to(17),
        ]),
    ],
    check: Check::None,
    basis: Basis::several("jkeen/tracking_number_data and shipit", "2026-11"),
    valid: &["LX17635036", "1LS717793482164", "1LSCXVE0058631Y"],
    invalid: &["LX1763503", "1LS71779348216"],
    ..ONTRAC
}
.proved();

const SPEE_DEE: Format = Format {
    id: FormatId::new("speedee"),
    issuer: "Spee-Dee",
    name: "Spee-Dee",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["SP"]),
        Piece::digits(Part::Serial, 18),
    ])],
    check: Check::None,
    common: Commonness::Rare,
    basis: Basis::several("jkeen/tracking_number_data and public detectors", "2026-11"),
    valid: &["SP029692510000920746"],
    invalid: &["SP02969251000092074", "SD029692510000920746"],
    ..ONTRAC
}
.proved();

const OLD_DOMINION: Format = Format {
    id: FormatId::new("old_dominion_11"),
    issuer: "Old Dominion",
    name: "Old Dominion PRO number",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["072", "777", "778"]),
            Piece::digits(Part::Serial, 7),
            Piece::check(),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["80"]),
            Piece::digits(Part::Serial, 8),
            Piece::check(),
        ]),
    ],
    check: Check::Luhn,
    common: Commonness::Rare,
    basis: Basis::several("jkeen/tracking_number_data; all its numbers pass", "2026-11"),
    valid: &["07212345677", "77712345675", "80123456784"], // synthetic
    invalid: &["07212345678", "10000000009"],
    ..ONTRAC
}
.proved();

const SSCC: Format = Format {
    id: FormatId::new("sscc18"),
    issuer: "GS1 member",
    name: "Serial shipping container code",
    country: None,
    serves: &[],
    shapes: &[Shape::new(&[
        Piece::digits(Part::Application, 1),
        Piece::digits(Part::Serial, 16),
        Piece::check(),
    ])],
    check: Check::Gs1,
    coverage: Promise::Always(Coverage::Unknown),
    basis: Basis::official(
        "GS1 General Specifications, as cited by jkeen/tracking_number_data",
        "2026-11",
    ),
    valid: &["000123450000000027"],
    invalid: &["000123450000000028", "00012345000000002"],
    ..ONTRAC
}
.proved();
