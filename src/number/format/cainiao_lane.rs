//! Cainiao's and AliExpress' further lanes: rarer prefixes, and numbers of a single country's lane.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[
    LP_LOOSE,
    CNAPY,
    CNUSUP,
    CN_GENERIC,
    NAME,
    TWENTY_THREE,
    TWENTY_SIX,
    AE,
    RS_Y,
    S,
    ANJUN,
];

const LP_LOOSE: Format = Format {
    id: FormatId::new("cainiao_lp_loose"),
    issuer: "Cainiao",
    name: "Cainiao LP of unusual length",
    country: Some(Country::CN),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["LP"]),
        Piece::digits(Part::Serial, 12).up_to(20),
    ])],
    candidate_only: true,
    coverage: Promise::Always(Coverage::KeyPoints),
    role: NumberRole::Platform,
    common: Commonness::Rare,
    basis: Basis::several(
        "lengths that pages and detectors claim; every real number has 14 digits",
        "2026-11",
    ),
    valid: &["LP005829104821"], // synthetic
    invalid: &["LP00582910482", "LP987654321CN"],
    ..BLANK
}
.proved();

const CNAPY: Format = Format {
    id: FormatId::new("cainiao_cnapy"),
    name: "Cainiao CNAPY",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["CNAPY"]),
        Piece::digits(Part::Serial, 8).up_to(11),
    ])],
    candidate_only: false,
    common: Commonness::Usual,
    basis: Basis::single("a masked number on a Ship24 help page", "2026-11"),
    valid: &["CNAPY83001295"], // synthetic: the mask filled in
    invalid: &["CNAPY8300129", "CNAPX83001295"],
    ..LP_LOOSE
}
.proved();

const CNUSUP: Format = Format {
    id: FormatId::new("cainiao_cnusup"),
    name: "Cainiao CNUSUP, to the United States",
    serves: &[Country::US],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["CNUSUP"]),
        Piece::digits(Part::Serial, 8).up_to(11),
    ])],
    candidate_only: false,
    common: Commonness::Usual,
    basis: Basis::single("a help page about such numbers", "2026-11"),
    valid: &["CNUSUP00016597663"],
    invalid: &["CNUSUP0001659", "CNUKUP00016597663"],
    ..LP_LOOSE
}
.proved();

const CN_GENERIC: Format = Format {
    id: FormatId::new("cainiao_cn_generic"),
    name: "Cainiao, other prefixes in CN",
    shapes: &[
        Shape::new(CN_DIGITS),
        // Three letters, such as those of the country: CNGBR, CNPRT.
        Shape::new(&[
            Piece::word(Part::Prefix, &["CN"]),
            Piece::letters(Part::Routing, 3),
            Piece::digits(Part::Serial, 8).up_to(16),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["CN"]),
            Piece::alnum(Part::Routing, 3),
            Piece::digits(Part::Serial, 8).up_to(16),
            Piece::letters(Part::Suffix, 1),
        ]),
    ],
    basis: Basis::several("catch-all patterns of three hobby trackers", "2026-11"),
    valid: &["CNJNR2024050010234N", "CNAB12345678", "CNDEU0012345678"], // synthetic
    invalid: &["CNJNR", "CN1234567"],
    ..LP_LOOSE
}
.proved();

const CN_DIGITS: &[Piece] = &[
    Piece::word(Part::Prefix, &["CN"]),
    Piece::alnum(Part::Routing, 2),
    Piece::digits(Part::Serial, 8).up_to(16),
];

const NAME: Format = Format {
    id: FormatId::new("cainiao_name"),
    name: "Cainiao, its name in front",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["CAINIAO"]),
        Piece::digits(Part::Serial, 8).up_to(20),
    ])],
    candidate_only: false,
    basis: Basis::several("patterns of three trackers, no number seen", "2026-11"),
    valid: &["CAINIAO1234567890"], // synthetic
    invalid: &["CAINIAO1234567"],
    ..LP_LOOSE
}
.proved();

const TWENTY_THREE: Format = Format {
    id: FormatId::new("cainiao_23"),
    name: "Cainiao, 23 digits",
    // The last digit is the GS1 check digit of the one public number, which proves nothing yet.
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["6359"]),
        Piece::digits(Part::Serial, 19),
    ])],
    candidate_only: false,
    role: NumberRole::LastMile,
    basis: Basis::single("one number of 2021, Portugal, in a geartrack issue", "2026-11"),
    valid: &["63590000017347601815002"],
    invalid: &["63600000017347601815002"],
    ..LP_LOOSE
}
.proved();

const AE: Format = Format {
    id: FormatId::new("ali_ae"),
    issuer: "AliExpress",
    name: "AliExpress AE",
    serves: &[Country::AE, Country::IL],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["AE"]),
        Piece::digits(Part::Serial, 9).up_to(14),
    ])],
    candidate_only: false,
    basis: Basis::single("a mail subject quoted by a public mail parser", "2026-11"),
    valid: &["AE039583535"],
    invalid: &["AE03958353", "AE039583535CN"],
    ..LP_LOOSE
}
.proved();

const RS_Y: Format = Format {
    id: FormatId::new("ali_rs_y"),
    issuer: "AliExpress",
    name: "AliExpress RS...Y, Israel",
    country: Some(Country::IL),
    serves: &[Country::IL],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["RS"]),
        Piece::digits(Part::Serial, 10),
        Piece::word(Part::Suffix, &["Y"]),
    ])],
    candidate_only: false,
    coverage: Promise::Always(Coverage::KeyPoints),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::single("a mail subject quoted by a public mail parser", "2026-11"),
    valid: &["RS1300705226Y"],
    invalid: &["RS130070522IL", "RS1300705226"],
    ..LP_LOOSE
}
.proved();

const S: Format = Format {
    id: FormatId::new("cainiao_s0000"),
    name: "Cainiao S, super economy",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["S00"]),
            Piece::digits(Part::Serial, 12),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["S"]),
            Piece::digits(Part::Serial, 12).up_to(18),
        ]),
    ],
    candidate_only: false,
    coverage: Promise::Always(Coverage::UntilExport),
    common: Commonness::Usual,
    basis: Basis::several(
        "a Chilean guide to AliExpress parcels, and routing rules of two trackers",
        "2026-11",
    ),
    valid: &["S00001234567890", "S123456789012"], // synthetic
    invalid: &["S00001234567", "T00001234567890"],
    ..LP_LOOSE
}
.proved();

const TWENTY_SIX: Format = Format {
    id: FormatId::new("cainiao_26"),
    name: "Cainiao, 26 digits, Chile",
    serves: &[Country::CL],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["128", "132"]),
        Piece::digits(Part::Serial, 23),
    ])],
    candidate_only: false,
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::single("a Chilean guide to the numbers of AliExpress parcels", "2026-11"),
    valid: &["12812345678901234567890123"], // synthetic
    invalid: &["12912345678901234567890123"],
    ..LP_LOOSE
}
.proved();

const ANJUN: Format = Format {
    id: FormatId::new("anjun"),
    issuer: "Anjun Express",
    name: "Anjun, to Brazil",
    serves: &[Country::BR],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["AJ"]),
        Piece::lead(Part::Serial, CharSet::DIGITS, CharSet::ALNUM, 10),
        Piece::alnum(Part::Routing, 1).up_to(8),
    ])],
    role: NumberRole::LineHaul,
    basis: Basis::single("a pattern of a Brazilian tracker, no number seen", "2026-11"),
    valid: &["AJ12345678901"], // synthetic
    invalid: &["AJ123456789"],
    ..LP_LOOSE
}
.proved();
