//! Carriers inside Canada.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[POST, PUROLATOR, PUROLATOR_ALPHA, CANPAR];

const POST: Format = Format {
    id: FormatId::new("canadapost_16"),
    issuer: "Canada Post",
    name: "Canada Post PIN",
    country: Some(Country::CA),
    serves: &[Country::CA],
    shapes: &[Shape::new(&[
        Piece::digits(Part::Customer, 7),
        Piece::digits(Part::Serial, 8),
        Piece::check(),
    ])],
    check: Check::Gs1,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::several("jkeen/tracking_number_data and sailrish/shipit", "2026-11"),
    valid: &["0073938000549297", "7035114477138472", "4002847016405018"],
    invalid: &["0073938000549298", "007393800054929"],
    ..BLANK
}
.proved();

const PUROLATOR: Format = Format {
    id: FormatId::new("purolator_12"),
    issuer: "Purolator",
    name: "Purolator PIN",
    shapes: &[Shape::new(&[
        Piece::lead(Part::Serial, CharSet::of("0-5"), CharSet::DIGITS, 11),
        Piece::check(),
    ])],
    check: Check::Luhn,
    basis: Basis::several("jkeen/tracking_number_data; all its numbers pass", "2026-11"),
    valid: &["320595463938", "331426749957"],
    invalid: &["320595463937", "620595463938"],
    ..POST
}
.proved();

const PUROLATOR_ALPHA: Format = Format {
    id: FormatId::new("purolator_alpha"),
    name: "Purolator, three letters",
    shapes: &[Shape::new(&[
        Piece::letters(Part::Prefix, 3),
        Piece::digits(Part::Serial, 9),
    ])],
    check: Check::None,
    basis: Basis::several("jkeen/tracking_number_data and public detectors", "2026-11"),
    valid: &["KYV009956937"],
    invalid: &["KY012345678", "KYV00995693"],
    ..PUROLATOR
}
.proved();

const CANPAR: Format = Format {
    id: FormatId::new("canpar"),
    issuer: "Canpar",
    name: "Canpar",
    shapes: &[Shape::new(&[
        Piece::set(Part::Service, CharSet::of("CDKLSUXZ"), 1),
        Piece::digits(Part::Serial, 21),
    ])],
    check: Check::None,
    common: Commonness::Rare,
    basis: Basis::several("jkeen/tracking_number_data and public detectors", "2026-11"),
    valid: &["D576002440000001718010"],
    invalid: &["M576002440000001718010", "D57600244000000171801"],
    ..POST
}
.proved();
