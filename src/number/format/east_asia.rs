//! Carriers inside Korea, Japan and Indonesia.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[CJ, LOTTE, HANJIN, KOREA_POST, SAGAWA, JNE, SICEPAT];

const CJ: Format = Format {
    id: FormatId::new("cj_12"),
    issuer: "CJ Logistics",
    name: "CJ Logistics",
    country: Some(Country::KR),
    serves: &[Country::KR],
    shapes: &[
        Shape::new(&[Piece::digits(Part::Serial, 10)]),
        Shape::new(&[Piece::digits(Part::Serial, 12)]),
    ],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::single("shlee322/delivery-tracker", "2026-11"),
    valid: &["1234567890", "123456789012"], // synthetic
    invalid: &["12345678901"],
    ..BLANK
}
.proved();

const LOTTE: Format = Format {
    id: FormatId::new("lotte_12"),
    issuer: "Lotte Global Logistics",
    name: "Lotte",
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 11), Piece::check()])],
    check: Check::Mod7,
    common: Commonness::Usual,
    basis: Basis::single("the check in shlee322/delivery-tracker", "2026-11"),
    valid: &["123456789013"], // synthetic
    invalid: &["123456789014", "12345678901"],
    ..CJ
}
.proved();

const HANJIN: Format = Format {
    id: FormatId::new("hanjin"),
    issuer: "Hanjin",
    name: "Hanjin",
    shapes: &[
        Shape::new(&[Piece::digits(Part::Serial, 12)]),
        Shape::new(&[Piece::digits(Part::Serial, 14)]),
    ],
    common: Commonness::Usual,
    valid: &["123456789012", "12345678901234"], // synthetic
    invalid: &["1234567890123"],
    ..CJ
}
.proved();

const KOREA_POST: Format = Format {
    id: FormatId::new("koreapost_13"),
    issuer: "Korea Post",
    name: "Korea Post, inside Korea",
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 13)])],
    common: Commonness::Usual,
    basis: Basis::guess("general knowledge; no source found", "2026-11"),
    valid: &["6012345678901"], // synthetic
    invalid: &["601234567890"],
    ..CJ
}
.proved();

const SAGAWA: Format = Format {
    id: FormatId::new("sagawa_yamato_12"),
    issuer: "Sagawa / Yamato",
    name: "Sagawa and Yamato",
    country: Some(Country::JP),
    serves: &[Country::JP],
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 11), Piece::check()])],
    check: Check::Mod7,
    common: Commonness::Usual,
    basis: Basis::several(
        "one real Sagawa number in a public issue; the same check for Yamato in a public tracker",
        "2026-11",
    ),
    valid: &["355785862681"],
    invalid: &["355785862682"],
    ..CJ
}
.proved();

const JNE: Format = Format {
    id: FormatId::new("jne"),
    issuer: "JNE",
    name: "JNE",
    country: Some(Country::ID),
    serves: &[Country::ID],
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 12).up_to(16)])],
    common: Commonness::Usual,
    basis: Basis::single("an Indonesian guide to waybill numbers", "2026-11"),
    valid: &["010880123456"], // synthetic
    invalid: &["01088012345"],
    ..CJ
}
.proved();

const SICEPAT: Format = Format {
    id: FormatId::new("sicepat"),
    issuer: "SiCepat",
    name: "SiCepat",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["00"]),
        Piece::digits(Part::Serial, 10),
    ])],
    basis: Basis::guess("general knowledge; no source found", "2026-11"),
    valid: &["001234567890"], // synthetic
    invalid: &["011234567890"],
    ..JNE
}
.proved();
