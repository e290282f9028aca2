//! `YT`: YunExpress with sixteen digits, YTO inside China with fewer.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Shape, says_nothing};

pub(super) const ROWS: &[Format] = &[YUNEXPRESS, YTO];

const YUNEXPRESS: Format = Format {
    id: FormatId::new("yunexpress"),
    issuer: "YunExpress",
    name: "YunExpress",
    country: Some(Country::CN),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["YT"]),
        Piece::digits(Part::DayOfYear, 5),
        Piece::digits(Part::Serial, 11),
    ])],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LineHaul,
    common: Commonness::Everyday,
    basis: Basis::several(
        "jkeen/tracking_number_data and numbers in public issues",
        "2026-11",
    ),
    valid: &["YT2229521272164446", "YT2033912102000480"],
    invalid: &["YT222952127216444", "YT22295212721644467"],
    meaning,
    ..BLANK
}
.proved();

const YTO: Format = Format {
    id: FormatId::new("yto_domestic"),
    issuer: "YTO Express",
    name: "YTO, inside China",
    serves: &[Country::CN],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["YT"]),
        Piece::digits(Part::Serial, 10).up_to(15),
    ])],
    coverage: Promise::Always(Coverage::UntilExport),
    candidate_only: true,
    common: Commonness::Rare,
    basis: Basis::single(
        "a pattern of a Chinese carrier library, no number seen",
        "2026-11",
    ),
    valid: &["YT1234567890123"], // synthetic
    invalid: &["YT2229521272164446"],
    meaning: says_nothing,
    ..YUNEXPRESS
}
.proved();

/// Two digits of a year and three of a day: so on all three public numbers, nowhere documented.
fn meaning(part: Part, text: &str, _: &str) -> Option<Meaning> {
    let (year, day) = match part {
        Part::DayOfYear => text.split_at_checked(2)?,
        _ => return None,
    };
    let (year, day) = (2000 + year.parse::<u16>().ok()?, day.parse().ok()?);
    (1..=366).contains(&day).then_some(Meaning::Day { year, day })
}
