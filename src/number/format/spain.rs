//! Carriers inside Spain.
//!
//! Correos' long code carries the postcode of the receiver; its last letter is computed as that of a
//! Spanish identity number, from the sum of the character codes.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[
    CORREOS,
    CORREOS_EXPEDITION,
    CORREOS_PR,
    CORREOS_20,
    CORREOS_EXPRESS,
    CTT_EXPRESS,
    MRW,
];

const PRODUCT: Piece = Piece::lead(Part::Product, CharSet::LETTERS, CharSet::ALNUM, 2);
const CUSTOMER: Piece = Piece::set(Part::Customer, CharSet::of("0-9A-HJ-NP-TV-Z"), 4);
const APPLICATION: Piece = Piece::digits(Part::Application, 2);
const SERIAL: Piece = Piece::digits(Part::Serial, 7);
const PARCEL: Piece = Piece::alnum(Part::Parcel, 2);
const LETTER: Piece = Piece::letters(Part::CheckDigit, 1);

const CORREOS: Format = Format {
    id: FormatId::new("correos_23"),
    issuer: "Correos",
    name: "Correos, 23 characters",
    country: Some(Country::ES),
    serves: &[Country::ES, Country::AD],
    shapes: &[
        Shape::new(&[
            PRODUCT,
            CUSTOMER,
            APPLICATION,
            SERIAL,
            PARCEL,
            Piece::digits(Part::Postcode, 5),
            LETTER,
        ]),
        Shape::new(&[
            PRODUCT,
            CUSTOMER,
            APPLICATION,
            SERIAL,
            PARCEL,
            Piece::word(Part::Country, &["AD"]),
            Piece::digits(Part::Postcode, 3),
            LETTER,
        ]),
    ],
    check: Check::Correos,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Everyday,
    basis: Basis::official(
        "Correos' API portal, annex on shipment codes; the letter's formula from public numbers and a public tracker",
        "2026-11",
    ),
    valid: &["PQ4F6P0700000010128001D", "PK1A2B0412345670108552X"], // synthetic
    invalid: &[
        "PQ4F6P0700000010128001L",
        "PQ4F6P070000001012800D",
        "PQ4I6P0700000010128001D",
    ],
    ..BLANK
}
.proved();

const CORREOS_EXPEDITION: Format = Format {
    id: FormatId::new("correos_16"),
    name: "Correos, expedition code",
    shapes: &[Shape::new(&[
        Piece::lead(Part::Product, CharSet::of("DP"), CharSet::LETTERS, 2),
        CUSTOMER,
        APPLICATION,
        SERIAL,
        LETTER,
    ])],
    common: Commonness::Usual,
    basis: Basis::several(
        "a public tracker that checks the letter, which holds on the longer codes too",
        "2026-11",
    ),
    valid: &["PQ00ZZ000000001L"], // synthetic
    invalid: &["PQ00ZZ000000001A", "XQ00ZZ000000001D"],
    ..CORREOS
}
.proved();

const CORREOS_PR: Format = Format {
    id: FormatId::new("correos_pr18"),
    name: "Correos PR, 18 characters",
    shapes: &[Shape::new(&[
        Piece::word(Part::Product, &["PR"]),
        Piece::digits(Part::Serial, 15),
        Piece::word(Part::Suffix, &["C"]),
    ])],
    check: Check::None,
    common: Commonness::Usual,
    basis: Basis::single(
        "a public tracker's remark that such codes end in C instead of a letter that proves",
        "2026-11",
    ),
    valid: &["PR123456789012345C"], // synthetic
    invalid: &["PR12345678901234C", "PR123456789012345D"],
    ..CORREOS
}
.proved();

const CTT_EXPRESS: Format = Format {
    id: FormatId::new("ctt_express_22"),
    issuer: "CTT Express",
    name: "CTT Express",
    serves: &[Country::ES, Country::PT],
    shapes: &[
        Shape::new(CTT),
        Shape::new(&[
            Piece::word(Part::Application, &["00"]),
            Piece::digits(Part::Customer, 4),
            Piece::word(Part::Depot, &["00"]),
            Piece::digits(Part::Serial, 14),
            Piece::word(Part::Parcel, &["001"]),
        ]),
    ],
    check: Check::None,
    common: Commonness::Usual,
    basis: Basis::several(
        "a public tracker's client of the carrier, and numbers in detectors",
        "2026-11",
    ),
    valid: &["0012340012345678901234", "0012340012345678901234001"], // synthetic
    invalid: &["0112340012345678901234", "001234001234567890123"],
    ..CORREOS
}
.proved();

const CTT: &[Piece] = &[
    Piece::word(Part::Application, &["00"]),
    Piece::digits(Part::Customer, 4),
    Piece::word(Part::Depot, &["00"]),
    Piece::digits(Part::Serial, 14),
];

const CORREOS_20: Format = Format {
    id: FormatId::new("correos_pq20"),
    name: "Correos, 20 characters",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Product, &["PQ"]),
            Piece::alnum(Part::Customer, 4),
            Piece::digits(Part::Serial, 13),
            Piece::letters(Part::Suffix, 1),
        ]),
        Shape::new(&[
            Piece::lead(Part::Product, CharSet::of("P"), CharSet::LETTERS, 2),
            Piece::alnum(Part::Customer, 4),
            Piece::digits(Part::Serial, 13),
            Piece::letters(Part::Suffix, 1),
        ]),
    ],
    check: Check::None,
    basis: Basis::single(
        "one number in geartrack's help page, and a Spanish tracker",
        "2026-11",
    ),
    valid: &["PQ4F6P2342340181150W"],
    invalid: &["PQ4F6P234234018115W", "XQ4F6P2342340181150W"],
    ..CORREOS
}
.proved();

const CORREOS_EXPRESS: Format = Format {
    id: FormatId::new("correosexpress_16"),
    issuer: "Correos Express",
    name: "Correos Express",
    serves: &[Country::ES, Country::PT],
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 16)])],
    common: Commonness::Usual,
    basis: Basis::guess("general knowledge; no source found", "2026-11"),
    valid: &["3230001234567890"], // synthetic
    invalid: &["323000123456789"],
    ..CORREOS_20
}
.proved();

const MRW: Format = Format {
    id: FormatId::new("mrw_12"),
    issuer: "MRW",
    name: "MRW",
    serves: &[Country::ES, Country::PT],
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 12)])],
    common: Commonness::Usual,
    basis: Basis::several("a number in geartrack's tests, and a Spanish tracker", "2026-11"),
    valid: &["028192765163"],
    invalid: &["02819276516"],
    ..CORREOS_20
}
.proved();
