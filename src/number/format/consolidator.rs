//! Chinese consolidators, who gather sellers' parcels and give them a number of their own.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[SUNYOU, WINIT, FLYT, CNE, WISHPOST, YQ, ORANGE_CONNEX];

/// What they have in common: their numbers end where the parcel leaves China.
const CONSOLIDATOR: Format = Format {
    country: Some(Country::CN),
    coverage: Promise::Always(Coverage::UntilExport),
    role: NumberRole::LineHaul,
    common: Commonness::Usual,
    ..BLANK
};

const SUNYOU: Format = Format {
    id: FormatId::new("sunyou"),
    issuer: "SunYou",
    name: "SunYou",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["SY"]),
            Piece::letters(Part::Routing, 2),
            Piece::digits(Part::Serial, 8).up_to(16),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["SY"]),
            Piece::letters(Part::Routing, 3),
            Piece::digits(Part::Serial, 8).up_to(16),
        ]),
    ],
    basis: Basis::several(
        "a Chilean guide to AliExpress parcels, a mail parser, one number in geartrack's tests",
        "2026-11",
    ),
    valid: &["SYBPL01957855", "SYAE012345678"], // the second synthetic
    invalid: &["SYAE0123456", "SY012345678"],
    meaning: sunyou,
    ..CONSOLIDATOR
}
.proved();

const WINIT: Format = Format {
    id: FormatId::new("winit"),
    issuer: "Winit",
    name: "Winit",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["ID"]),
        Piece::digits(Part::Serial, 14),
        Piece::word(Part::Suffix, &["CN"]),
    ])],
    coverage: Promise::Always(Coverage::KeyPoints),
    basis: Basis::single("two numbers in geartrack's tests", "2026-11"),
    valid: &["ID18050634174840CN", "ID18130739928357CN"],
    invalid: &["ID1805063417484CN", "ID18050634174840"],
    ..CONSOLIDATOR
}
.proved();

const FLYT: Format = Format {
    id: FormatId::new("flyt"),
    issuer: "Flyt Express",
    name: "Flyt",
    shapes: &[
        Shape::new(&[Piece::word(Part::Prefix, &["A"]), Piece::digits(Part::Serial, 15)]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["A"]),
            Piece::digits(Part::Serial, 13),
            Piece::word(Part::Suffix, &["CD"]),
        ]),
    ],
    common: Commonness::Rare,
    basis: Basis::single("a mask of a carrier detector of 2015", "2026-11"),
    valid: &["A123456789012345", "A1234567890123CD"], // synthetic
    invalid: &["A12345678901234", "A1234567890123CX"],
    ..CONSOLIDATOR
}
.proved();

const CNE: Format = Format {
    id: FormatId::new("cne"),
    issuer: "CNE Express",
    name: "CNE",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["3A5V"]),
            Piece::digits(Part::Serial, 9).up_to(10),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["CNE"]),
            Piece::digits(Part::Serial, 8).up_to(13),
        ]),
        Shape::new(&[Piece::digits(Part::Serial, 13)]),
    ],
    basis: Basis::several(
        "the prefix 3A5V and the thirteen digits in one detector each",
        "2026-11",
    ),
    valid: &["3A5V012345678", "CNE12345678", "1234567890123"], // synthetic
    invalid: &["3A5V01234567", "3A5W012345678"],
    ..CONSOLIDATOR
}
.proved();

const WISHPOST: Format = Format {
    id: FormatId::new("wishpost"),
    issuer: "WishPost",
    name: "WishPost",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["WI"]),
            Piece::digits(Part::Serial, 9).up_to(16),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["WI"]),
            Piece::digits(Part::Serial, 9).up_to(16),
            Piece::letters(Part::Suffix, 3),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["WOSP"]),
            Piece::alnum(Part::Serial, 8).up_to(20),
        ]),
    ],
    common: Commonness::Rare,
    basis: Basis::guess("general knowledge; no source found", "2026-11"),
    valid: &["WI123456789012", "WI123456789012CDA", "WOSP1234567890"], // synthetic
    invalid: &["WI12345678"],
    ..CONSOLIDATOR
}
.proved();

const YQ: Format = Format {
    id: FormatId::new("yq_suffix"),
    issuer: "consolidator with the suffix YQ",
    name: "Consolidator with the private suffix YQ",
    shapes: &[
        Shape::new(&[
            Piece::letters(Part::Prefix, 2),
            Piece::digits(Part::Serial, 7).up_to(12),
            Piece::word(Part::Suffix, &["YQ"]),
        ]),
        Shape::new(&[
            Piece::letters(Part::Prefix, 3),
            Piece::digits(Part::Serial, 7).up_to(12),
            Piece::word(Part::Suffix, &["YQ"]),
        ]),
        Shape::new(&[
            Piece::letters(Part::Prefix, 4),
            Piece::digits(Part::Serial, 7).up_to(12),
            Piece::word(Part::Suffix, &["YQ"]),
        ]),
        Shape::new(&[
            Piece::letters(Part::Prefix, 5),
            Piece::digits(Part::Serial, 7).up_to(12),
            Piece::word(Part::Suffix, &["YQ"]),
        ]),
        Shape::new(&[
            Piece::letters(Part::Prefix, 6),
            Piece::digits(Part::Serial, 7).up_to(12),
            Piece::word(Part::Suffix, &["YQ"]),
        ]),
    ],
    basis: Basis::several(
        "a Chilean guide to AliExpress parcels, two carrier detectors, a label reader; its owner is not known",
        "2026-11",
    ),
    valid: &["NEXAU1000000000YQ", "JNTCU0100000000YQ"], // synthetic
    meaning: yq,
    invalid: &["NEXAU100000YQ", "JNTCU0100000000YP"],
    ..CONSOLIDATOR
}
.proved();

const ORANGE_CONNEX: Format = Format {
    id: FormatId::new("orange_connex"),
    issuer: "Orange Connex",
    name: "Orange Connex SpeedPAK",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["EE", "ES"]),
        Piece::digits(Part::Serial, 13),
        Piece::alnum(Part::Routing, 12),
        Piece::set(Part::Suffix, CharSet::of("N"), 1),
    ])],
    coverage: Promise::Always(Coverage::Full),
    common: Commonness::Rare,
    basis: Basis::several(
        "one number in a geartrack issue, and a public client of the carrier's API",
        "2026-11",
    ),
    valid: &["EE10012419158450001040003E0N"],
    invalid: &["EE10012419158450001040003E0", "EX10012419158450001040003E0N"],
    ..CONSOLIDATOR
}
.proved();

/// The lines behind SY: those that a guide for buyers names.
fn sunyou(part: Part, text: &str, _: &str) -> Option<Meaning> {
    let line = match part {
        Part::Routing => text,
        _ => return None,
    };
    Some(Meaning::Name(match line {
        "AET" => "SunYou Economic Air Mail",
        "AE" | "CL" | "RM" => "SunYou Standard",
        _ => return None,
    }))
}

/// Who prints which five letters before YQ.
fn yq(part: Part, text: &str, _: &str) -> Option<Meaning> {
    let prefix = match part {
        Part::Prefix => text,
        _ => return None,
    };
    Some(Meaning::Name(match prefix {
        "ANJZX" => "Anjun",
        "CJPNX" => "CJ Packet",
        "EQTWL" => "EQT",
        "HJYTE" => "HJYT Express",
        "JNTCU" => "J-NET",
        "NEXAU" => "YunExpress Australia",
        "QFLFB" => "QFSY",
        "QYEAD" => "QYEXP",
        "WSHCL" | "WSHDO" => "360Lion",
        "YYGCL" => "YYExpress",
        _ => return None,
    }))
}
