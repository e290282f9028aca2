//! Postal lines sold by agents, most of them years ago, and eBay's line to the world.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[SKY56, LVS, SWISS_LINE, PITNEY_BOWES];

const SKY56: Format = Format {
    id: FormatId::new("sky56_lines"),
    issuer: "Sky56",
    name: "Sky56 postal lines",
    country: Some(Country::CN),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["NL", "TH", "ES", "QX", "LV"]),
        Piece::digits(Part::Serial, 14),
    ])],
    coverage: Promise::Always(Coverage::UntilExport),
    role: NumberRole::LineHaul,
    common: Commonness::Rare,
    basis: Basis::single("numbers of 2016 and 2017 in geartrack's tests", "2026-11"),
    valid: &["NL14812386123607", "TH14982320496126", "ES14806990967805"],
    invalid: &["NL1481238612360", "XX14812386123607"],
    ..BLANK
}
.proved();

const LVS: Format = Format {
    id: FormatId::new("bpost_lvs"),
    issuer: "bpost International",
    name: "bpost LVS line",
    country: Some(Country::BE),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["LVS"]),
        Piece::digits(Part::Serial, 16),
    ])],
    basis: Basis::single("one number in geartrack's tests", "2026-11"),
    valid: &["LVS1376360000761593"],
    invalid: &["LVS137636000076159"],
    ..SKY56
}
.proved();

const SWISS_LINE: Format = Format {
    id: FormatId::new("swisspost_line"),
    issuer: "Swiss Post line",
    name: "Swiss Post, untracked line",
    country: Some(Country::CH),
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["SB"]),
            Piece::digits(Part::Serial, 10),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["GE"]),
            Piece::letters(Part::Routing, 3),
            Piece::digits(Part::Serial, 8),
        ]),
    ],
    basis: Basis::single("two numbers in geartrack's tests", "2026-11"),
    valid: &["SB3000050456", "GEGMY00054570"],
    invalid: &["SB300005045", "GEGM00054570"],
    ..SKY56
}
.proved();

const PITNEY_BOWES: Format = Format {
    id: FormatId::new("pitneybowes"),
    issuer: "Pitney Bowes",
    name: "Pitney Bowes, eBay's global shipping",
    country: Some(Country::US),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["UPA"]),
        Piece::letters(Part::Routing, 2),
        Piece::digits(Part::Serial, 15),
    ])],
    coverage: Promise::Always(Coverage::Full),
    basis: Basis::single("one number in geartrack's tests", "2026-11"),
    valid: &["UPAAA000000218364455"],
    invalid: &["UPAAA00000021836445", "UPBAA000000218364455"],
    ..SKY56
}
.proved();
