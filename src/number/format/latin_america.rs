//! Carriers of AliExpress parcels in Chile and its neighbours.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[MIA, MAIL_AMERICAS, NINETY_NINE, CHILEXPRESS, BLUEXPRESS];

const GUIDE: Basis = Basis::single("a Chilean guide to the numbers of AliExpress parcels", "2026-11");

const MIA: Format = Format {
    id: FormatId::new("mia_express"),
    issuer: "Mia Express",
    name: "Mia Express",
    country: Some(Country::CL),
    serves: &[Country::CL],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["MIAE"]),
            Piece::digits(Part::Serial, 7),
            Piece::word(Part::Suffix, &["CL"]),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["MIA"]),
            Piece::digits(Part::Serial, 8),
            Piece::word(Part::Suffix, &["CL"]),
        ]),
    ],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: GUIDE,
    valid: &["MIAE1234567CL", "MIA12345678CL"], // synthetic
    invalid: &["MIA1234567CL", "MIAE1234567CN"],
    ..BLANK
}
.proved();

const MAIL_AMERICAS: Format = Format {
    id: FormatId::new("mailamericas_28"),
    issuer: "MailAmericas",
    name: "MailAmericas Registered",
    country: None,
    // Behind the first five digits stand the ten of Bluexpress.
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["533"]),
        Piece::digits(Part::Routing, 2),
        Piece::digits(Part::Serial, 10),
        Piece::digits(Part::Suffix, 13),
    ])],
    role: NumberRole::LineHaul,
    valid: &["5330012345678901234567890123"], // synthetic
    invalid: &["533001234567890123456789012", "5430012345678901234567890123"],
    ..MIA
}
.proved();

const NINETY_NINE: Format = Format {
    id: FormatId::new("99minutos_12"),
    issuer: "99minutos",
    name: "99minutos",
    serves: &[Country::CL, Country::MX, Country::CO, Country::PE],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["99M"]),
        Piece::alnum(Part::Serial, 9),
    ])],
    valid: &["99M123456789"], // synthetic
    invalid: &["99M12345678", "98M123456789"],
    ..MIA
}
.proved();

const CHILEXPRESS: Format = Format {
    id: FormatId::new("chilexpress_12"),
    issuer: "Chilexpress",
    name: "Chilexpress",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["712", "713"]),
        Piece::digits(Part::Serial, 9),
    ])],
    valid: &["713123456789"], // synthetic
    invalid: &["714123456789"],
    ..MIA
}
.proved();

const BLUEXPRESS: Format = Format {
    id: FormatId::new("bluexpress_10"),
    issuer: "Bluexpress",
    name: "Bluexpress",
    shapes: &[Shape::new(&[
        Piece::set(Part::Prefix, CharSet::of("7"), 1),
        Piece::set(Part::Routing, CharSet::of("4-6"), 1),
        Piece::digits(Part::Serial, 8),
    ])],
    valid: &["7512345678"], // synthetic
    invalid: &["7712345678"],
    ..MIA
}
.proved();
