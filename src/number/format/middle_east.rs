//! PTT of Turkey, Israel Post, Aramex.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::region::GULF;
use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[PTT, ISRAEL, ARAMEX];

const PTT: Format = Format {
    id: FormatId::new("ptt_domestic"),
    issuer: "PTT",
    name: "PTT Kargo, inside Turkey",
    country: Some(Country::TR),
    serves: &[Country::TR],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["KP"]),
            Piece::digits(Part::Serial, 11),
        ]),
        Shape::new(&[Piece::word(Part::Prefix, &["2"]), Piece::digits(Part::Serial, 12)]),
    ],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::guess("general knowledge; no source found", "2026-11"),
    valid: &["KP12345678901", "2123456789012"], // synthetic
    invalid: &["KP1234567890", "3123456789012"],
    ..BLANK
}
.proved();

const ISRAEL: Format = Format {
    id: FormatId::new("israel_domestic"),
    issuer: "Israel Post",
    name: "Israel Post, to the mailbox",
    country: Some(Country::IL),
    serves: &[Country::IL],
    shapes: &[Shape::new(&[
        Piece::letters(Part::Service, 2),
        Piece::digits(Part::Serial, 9),
        Piece::word(Part::Suffix, &["N"]),
        Piece::digits(Part::Parcel, 1),
    ])],
    basis: Basis::single("one number in an Israeli tracker", "2026-11"),
    valid: &["MA002378449N8"],
    invalid: &["MA002378449M8", "MA00237844N8"],
    ..PTT
}
.proved();

const ARAMEX: Format = Format {
    id: FormatId::new("aramex"),
    issuer: "Aramex",
    name: "Aramex",
    country: Some(Country::AE),
    serves: GULF,
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 10).up_to(12)])],
    basis: Basis::several("patterns of three trackers, no number seen", "2026-11"),
    valid: &["12345678901"], // synthetic
    invalid: &["123456789", "1234567890123"],
    ..PTT
}
.proved();
