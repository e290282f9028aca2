//! UPU S10: the thirteen characters that every post prints, `RB 123 456 785 GB`.
//!
//! Two service letters, eight digits and a check digit, and the country whose post issued the number.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{
    BLANK, CharSet, Check, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Rule, Shape,
};
use super::{correios, s10_service};

pub(super) const ROWS: &[Format] = &[S10, YANWEN_YP, YANWEN_YN, FOREIGN_SUFFIX];

const SHAPE: &[Shape] = &[Shape::new(&[
    Piece::letters(Part::Service, 2),
    Piece::digits(Part::Serial, 8),
    Piece::check(),
    Piece::letters(Part::Country, 2),
])
.check_from(2)];

const S10: Format = Format {
    id: FormatId::new("s10"),
    issuer: "UPU member post",
    name: "UPU S10",
    shapes: SHAPE,
    check: Check::S10,
    rules: &[Rule::Country(Part::Country)],
    coverage: Promise::ByNumber(by_service),
    role: NumberRole::LineHaul,
    common: Commonness::Everyday,
    basis: Basis::several("UPU S10-12 as transcribed by two independent tables", "2026-11"),
    valid: &[
        "RB123456785GB",
        "LX299455986CN",
        "RS875815831NL",
        "UF616427699SE",
        "RA067022878UA",
    ],
    invalid: &[
        "RB123456786GB",
        "EB000717594HK",
        "RB123456785XX",
        "RB123456785UK",
        "R1123456785GB",
    ],
    meaning,
    ..BLANK
}
.proved();

const fn private(suffixes: &'static [&'static str]) -> [Piece; 4] {
    [
        Piece::letters(Part::Service, 2),
        Piece::digits(Part::Serial, 8),
        Piece::check(),
        Piece::word(Part::Suffix, suffixes),
    ]
}

const YANWEN_YP: Format = Format {
    id: FormatId::new("yanwen_yp"),
    issuer: "Yanwen",
    name: "Yanwen, S10 with a private suffix",
    country: Some(Country::CN),
    shapes: &[Shape::new(&const { private(&["YP", "YW"]) }).check_from(2)],
    check: Check::S10,
    coverage: Promise::ByNumber(by_service),
    role: NumberRole::LineHaul,
    common: Commonness::Everyday,
    basis: Basis::several("numbers in public issues and consolidator tables", "2026-11"),
    valid: &["UR848385766YP", "UA846098317YP"],
    invalid: &["UR848385767YP", "UR848385766YX"],
    meaning,
    ..BLANK
}
.proved();

const YANWEN_YN: Format = Format {
    id: FormatId::new("yanwen_yn"),
    name: "Yanwen, S10 with the suffix YN",
    shapes: &[Shape::new(&const { private(&["YN"]) }).check_from(2)],
    common: Commonness::Rare,
    basis: Basis::single("one number in a public issue", "2026-11"),
    valid: &["AC550032883YN"],
    invalid: &["AC550032884YN"],
    ..YANWEN_YP
}
.proved();

const FOREIGN_SUFFIX: Format = Format {
    id: FormatId::new("s10_like_foreign_suffix"),
    issuer: "unknown consolidator",
    name: "S10 with a suffix that is no country",
    shapes: &[Shape::new(&[
        Piece::letters(Part::Service, 2),
        Piece::digits(Part::Serial, 8),
        Piece::check(),
        Piece::set(Part::Suffix, CharSet::LETTERS, 2),
    ])
    .check_from(2)],
    rules: &[Rule::NoCountry(Part::Suffix)],
    common: Commonness::Rare,
    basis: Basis::several(
        "consolidators copy the shape with letters of their own",
        "2026-11",
    ),
    valid: &["RB123456785YQ"], // synthetic
    invalid: &["RB123456785GB", "RB123456786YQ"],
    country: None,
    candidate_only: true,
    ..S10
}
.proved();

/// What scanning the service letters promise.
fn by_service(number: &str) -> Coverage {
    // Brazil uses all letters, and scans its own services from the counter to the door.
    let brazilian = number
        .get(..2)
        .filter(|_| number.ends_with("BR"))
        .and_then(correios::service);
    if brazilian.is_some_and(|name| !name.starts_with("Objeto") && !name.ends_with("Mini")) {
        return Coverage::Full;
    }
    match number.as_bytes() {
        // The whole U class only identifies goods; customs wants it, nobody must scan it.
        [b'U', ..] | [b'M', ..] => Coverage::Unlikely,
        [b'Q', b'A'..=b'M', ..] => Coverage::Unlikely,
        [b'C' | b'E' | b'R' | b'V' | b'H', ..] => Coverage::Full,
        [b'L', ..] => Coverage::KeyPoints,
        _ => Coverage::Unknown,
    }
}

fn meaning(part: Part, text: &str, number: &str) -> Option<Meaning> {
    match part {
        Part::Country => text.parse().ok().map(Meaning::Country),
        Part::Service => match correios::service(text).filter(|_| number.ends_with("BR")) {
            Some(name) => Some(Meaning::Name(name)),
            None => Some(Meaning::Text(s10_service::of(text))),
        },
        _ => None,
    }
}
