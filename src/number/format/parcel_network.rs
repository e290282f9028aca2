//! The European parcel networks: DPD, GLS, Hermes, Packeta.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::region::EUROPE;
use super::{
    BLANK, Check, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Shape, says_nothing,
};

pub(super) const ROWS: &[Format] = &[DPD, DPD_LABEL, GLS, GLS_TRACK_ID, HERMES, HERMES_H, PACKETA];

const DPD: Format = Format {
    id: FormatId::new("dpd_14"),
    issuer: "DPD",
    name: "DPD parcel number",
    country: None,
    serves: EUROPE,
    shapes: &[
        Shape::new(&[
            Piece::digits(Part::Depot, 4),
            Piece::digits(Part::Serial, 10),
            Piece::alnum(Part::CheckDigit, 1),
        ]),
        // What customers are shown often ends before the check character.
        Shape::new(&[Piece::digits(Part::Depot, 4), Piece::digits(Part::Serial, 10)]),
    ],
    check: Check::Mod37,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Everyday,
    basis: Basis::several(
        "DPD's label specification as cited by jkeen/tracking_number_data; paketda.de",
        "2026-11",
    ),
    valid: &["09980000020033F", "09980000020034D", "13490015284111"],
    invalid: &["09980000020033G", "0998000002003"],
    meaning,
    ..BLANK
}
.proved();

const DPD_LABEL: Format = Format {
    id: FormatId::new("dpd_28"),
    name: "DPD label",
    shapes: &[Shape::new(&[
        Piece::alnum(Part::Postcode, 7),
        Piece::digits(Part::Depot, 4),
        Piece::digits(Part::Serial, 10),
        Piece::digits(Part::Service, 3),
        Piece::digits(Part::Country, 3),
        Piece::alnum(Part::CheckDigit, 1),
    ])],
    common: Commonness::Usual,
    valid: &["008182709980000020033350276C", "008182709980000020045327276N"],
    invalid: &["008182709980000020033350276A"],
    ..DPD
}
.proved();

const GLS: Format = Format {
    id: FormatId::new("gls_11"),
    issuer: "GLS",
    name: "GLS parcel number",
    // A twelfth digit is said to be a check digit, by a rule that no public number confirms.
    shapes: &[Shape::new(&[
        Piece::digits(Part::Depot, 2),
        Piece::digits(Part::Service, 2),
        Piece::digits(Part::Serial, 7).up_to(8),
    ])],
    check: Check::None,
    common: Commonness::Usual,
    basis: Basis::several("paketda.de, a mail parser and karrio's tests", "2026-11"),
    valid: &["51687952111", "36301917596"],
    invalid: &["5168795211"],
    meaning: gls,
    ..DPD
}
.proved();

const GLS_TRACK_ID: Format = Format {
    id: FormatId::new("gls_trackid"),
    name: "GLS Track-ID",
    shapes: &[Shape::new(&[Piece::alnum(Part::Whole, 8)])],
    common: Commonness::Rare,
    basis: Basis::single("paketda.de", "2026-11"),
    valid: &["XHAX4HDA"],
    invalid: &["XHAX4HD"],
    meaning: says_nothing,
    ..GLS
}
.proved();

const HERMES: Format = Format {
    id: FormatId::new("hermes_de_14"),
    issuer: "Hermes",
    name: "Hermes Germany, 14 digits",
    country: Some(Country::DE),
    serves: &[Country::DE],
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 13), Piece::check()])],
    check: Check::Gs1,
    common: Commonness::Usual,
    basis: Basis::single("paketda.de", "2026-11"),
    valid: &["09133131530724"],
    invalid: &["09133131530725", "0913313153072"],
    meaning: says_nothing,
    ..DPD
}
.proved();

const HERMES_H: Format = Format {
    id: FormatId::new("hermes_de_h"),
    name: "Hermes Germany, H",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["H"]),
        Piece::digits(Part::Serial, 19),
    ])],
    check: Check::None,
    common: Commonness::Everyday,
    basis: Basis::several(
        "AliExpress mails quoted by a public parser, and karrio's tests",
        "2026-11",
    ),
    valid: &["H1234567890123456789"], // synthetic
    invalid: &["H123456789012345678"],
    ..HERMES
}
.proved();

const PACKETA: Format = Format {
    id: FormatId::new("packeta"),
    issuer: "Packeta",
    name: "Packeta (Zásilkovna)",
    country: Some(Country::CZ),
    serves: &[Country::CZ, Country::SK, Country::HU, Country::RO, Country::PL],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["Z"]),
        Piece::digits(Part::Serial, 10),
    ])],
    check: Check::None,
    common: Commonness::Usual,
    basis: Basis::several("four public clients of the carrier", "2026-11"),
    valid: &["Z1234509876"], // synthetic
    invalid: &["Z123456789", "Y1234567890"],
    meaning: says_nothing,
    ..DPD
}
.proved();

fn meaning(part: Part, text: &str, _: &str) -> Option<Meaning> {
    match part {
        Part::Country => Country::from_numeric(text.parse().ok()?).map(Meaning::Country),
        Part::Service => dpd_service(text).map(Meaning::Name),
        _ => None,
    }
}

/// Products of DPD's service codes.
fn dpd_service(code: &str) -> Option<&'static str> {
    Some(match code {
        "101" | "136" => "DPD Classic",
        "102" => "DPD Classic, hazardous goods",
        "105" | "106" => "DPD Classic, ex works",
        "109" | "110" => "DPD Classic, cash on delivery",
        "113" => "DPD Classic, exchange",
        "154" => "DPD ParcelLetter",
        "155" | "161" => "DPD Guarantee",
        "179" | "191" => "DPD 10:00",
        "225" | "237" => "DPD 12:00",
        "327" => "DPD B2C",
        "350" => "DPD 8:30",
        _ => return None,
    })
}

/// Products of GLS' service codes.
fn gls(part: Part, text: &str, _: &str) -> Option<Meaning> {
    let code: u8 = match part {
        Part::Service => text.parse().ok()?,
        _ => return None,
    };
    Some(Meaning::Name(match code {
        10..=68 => "GLS BusinessParcel",
        71 | 72 => "GLS CashService",
        74 => "GLS DeliveryAtWork",
        85 => "GLS Express",
        _ => return None,
    }))
}
