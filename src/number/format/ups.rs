//! UPS: `1Z 5R8 939 03 5756 712 7`.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{
    BLANK, CharSet, Check, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Shape, says_nothing,
};

pub(super) const ROWS: &[Format] = &[ONE_Z, WAYBILL];

const ONE_Z: Format = Format {
    id: FormatId::new("ups_1z"),
    issuer: "UPS",
    name: "UPS 1Z",
    country: Some(Country::US),
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["1Z"]),
        Piece::alnum(Part::Customer, 6),
        Piece::alnum(Part::Service, 2),
        Piece::alnum(Part::Serial, 7),
        Piece::check(),
    ])
    .check_from(2)],
    check: Check::Ups,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LineHaul,
    common: Commonness::Usual,
    basis: Basis::several(
        "jkeen/tracking_number_data and shipit; some of UPS' own sandbox numbers fail",
        "2026-11",
    ),
    valid: &["1Z5R89390357567127", "1Z879E930346834440", "1ZXX3150YW44070023"],
    invalid: &["1Z5R89390357567128", "2Z5R89390357567127", "1Z12345E0205271688"],
    meaning,
    ..BLANK
}
.proved();

const WAYBILL: Format = Format {
    id: FormatId::new("ups_waybill"),
    name: "UPS waybill",
    shapes: &[Shape::new(&[
        Piece::set(Part::Service, CharSet::of("AFHJKMQTVW"), 1),
        Piece::digits(Part::Serial, 9),
        Piece::check(),
    ])
    .check_from(1)],
    common: Commonness::Rare,
    basis: Basis::several(
        "jkeen/tracking_number_data and shipit, with different checks",
        "2026-11",
    ),
    valid: &["K2479825491", "J4603636537", "V0490119172"],
    invalid: &["K2479825493", "K247982549"],
    meaning: says_nothing,
    ..ONE_Z
}
.proved();

/// Services by their code, as UPS names them.
fn meaning(part: Part, text: &str, _: &str) -> Option<Meaning> {
    let code = match part {
        Part::Service => text,
        _ => return None,
    };
    Some(Meaning::Name(match code {
        "01" => "UPS Next Day Air",
        "02" => "UPS 2nd Day Air",
        "03" => "UPS Ground",
        "12" => "UPS 3 Day Select",
        "13" => "UPS Next Day Air Saver",
        "15" => "UPS Next Day Air Early",
        "22" => "UPS Ground, Returns Plus, three pickup attempts",
        "32" => "UPS Next Day Air Early, COD",
        "33" => "UPS Next Day Air Early, Saturday delivery, COD",
        "41" => "UPS Next Day Air Early, Saturday delivery",
        "42" => "UPS Ground, signature required",
        "44" => "UPS Next Day Air, Saturday delivery",
        "66" => "UPS Worldwide Express",
        "72" => "UPS Ground, COD",
        "78" => "UPS Ground, Returns Plus, one pickup attempt",
        "90" => "UPS Ground, return label by mail",
        "A0" => "UPS Next Day Air Early, adult signature required",
        "A1" => "UPS Next Day Air Early, Saturday delivery, adult signature required",
        "A2" => "UPS Next Day Air, adult signature required",
        "A8" => "UPS Ground, adult signature required",
        "A9" => "UPS Next Day Air Early, adult signature required, COD",
        "AA" => "UPS Next Day Air Early, Saturday delivery, adult signature required, COD",
        "YT" | "YW" => "UPS SurePost",
        _ => return None,
    }))
}
