//! USPS: the Intelligent Mail package barcode and its elders.
//!
//! The barcode may begin with `420` and the receiver's ZIP code, of five or nine digits. Then follow the
//! channel, the service type code, the mailer, a serial number and a GS1 check digit, which does not cover
//! the ZIP code. A mailer id has nine digits if it begins with 9, else six.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Check, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[IMPB, TWENTY, LEGACY_91];

const ROUTING: Piece = Piece::word(Part::Routing, &["420"]);
const ZIP: Piece = Piece::digits(Part::Postcode, 5);
const ZIP_PLUS_4: Piece = Piece::digits(Part::Postcode, 9);
const CHANNEL: Piece = Piece::word(Part::Application, &["92", "93", "94"]);
const RETAIL: Piece = Piece::word(Part::Application, &["95"]);
const SERVICE: Piece = Piece::digits(Part::Service, 3);
const MAILER_6: Piece = Piece::lead(Part::Customer, CharSet::of("0-8"), CharSet::DIGITS, 6);
const MAILER_9: Piece = Piece::lead(Part::Customer, CharSet::of("9"), CharSet::DIGITS, 9);

/// The three kinds of barcode of 22 and of 26 digits, behind the same routing pieces of `$from` digits.
macro_rules! impb {
    ($([$from:literal $(, $routing:expr)*])+) => {
        &[$(
            Shape::new(&[$($routing,)* CHANNEL, SERVICE, MAILER_6, Piece::digits(Part::Serial, 10), Piece::check()])
                .check_from($from),
            Shape::new(&[$($routing,)* CHANNEL, SERVICE, MAILER_9, Piece::digits(Part::Serial, 7), Piece::check()])
                .check_from($from),
            Shape::new(&[$($routing,)* RETAIL, SERVICE, Piece::digits(Part::Serial, 16), Piece::check()])
                .check_from($from),
            Shape::new(&[$($routing,)* CHANNEL, SERVICE, MAILER_6, Piece::digits(Part::Serial, 14), Piece::check()])
                .check_from($from),
            Shape::new(&[$($routing,)* CHANNEL, SERVICE, MAILER_9, Piece::digits(Part::Serial, 11), Piece::check()])
                .check_from($from),
            Shape::new(&[$($routing,)* RETAIL, SERVICE, Piece::digits(Part::Serial, 20), Piece::check()])
                .check_from($from),
        )+]
    };
}

const IMPB: Format = Format {
    id: FormatId::new("usps_impb"),
    issuer: "USPS",
    name: "USPS Intelligent Mail package barcode",
    country: Some(Country::US),
    serves: &[Country::US, Country::PR, Country::GU, Country::VI],
    shapes: impb!([0][8, ROUTING, ZIP][12, ROUTING, ZIP_PLUS_4]),
    check: Check::Gs1,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Everyday,
    basis: Basis::several(
        "USPS Publication 199 as cited by jkeen/tracking_number_data; shipit",
        "2026-11",
    ),
    valid: &[
        "9400111206206406260787",
        "92748931507708513018050063",
        "420537049200190333885202055737",
        "420787459400111206206406260787",
        "4201002334249200190000000000000009", // synthetic
    ],
    invalid: &[
        "9400111206206406260788",
        "420537049200190333885202055738",
        "9600111206206406260787",
    ],
    meaning,
    ..BLANK
}
.proved();

const TWENTY: Format = Format {
    id: FormatId::new("usps_20"),
    name: "USPS, 20 digits",
    // Of some the check digit counts the application identifier 91 that the label leaves out.
    shapes: &[
        Shape::new(RETAIL_LABEL),
        Shape::new(RETAIL_LABEL).check_as_if_after("91"),
    ],
    common: Commonness::Usual,
    basis: Basis::several(
        "jkeen/tracking_number_data, shipit and USPS' list of label prefixes",
        "2026-11",
    ),
    valid: &[
        "03071790000523483741",
        "71123456789123456787",
        "71969010756003077385",
    ],
    invalid: &["03071790000523483742", "55071790000523483741"],
    meaning: label,
    ..IMPB
}
.proved();

const RETAIL_LABEL: &[Piece] = &[
    Piece::word(
        Part::Service,
        &["01", "03", "04", "13", "23", "70", "71", "73", "77", "81"],
    ),
    Piece::digits(Part::Customer, 9),
    Piece::digits(Part::Serial, 8),
    Piece::check(),
];

const LEGACY_91: Format = Format {
    id: FormatId::new("usps_legacy_91"),
    name: "USPS, application identifier 91",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Application, &["91"]),
            Piece::digits(Part::Service, 2),
            Piece::digits(Part::Customer, 9),
            Piece::digits(Part::Serial, 8),
            Piece::check(),
        ]),
        Shape::new(&[
            ROUTING,
            ZIP,
            Piece::word(Part::Application, &["91"]),
            Piece::digits(Part::Service, 2),
            Piece::digits(Part::Customer, 9),
            Piece::digits(Part::Serial, 8),
            Piece::check(),
        ])
        .check_from(8),
    ],
    common: Commonness::Rare,
    basis: Basis::several("jkeen/tracking_number_data and shipit", "2026-11"),
    valid: &["9101123456789000000013"],
    invalid: &["9101123456789000000019"],
    meaning: label,
    ..IMPB
}
.proved();

/// The service type codes that USPS shows on its own page of label numbers.
fn meaning(part: Part, text: &str, _: &str) -> Option<Meaning> {
    let code = match part {
        Part::Service => text,
        _ => return None,
    };
    Some(Meaning::Name(match code {
        "001" => "USPS Tracking",
        "021" => "Signature Confirmation",
        "033" => "Collect on Delivery",
        "055" => "Priority Mail",
        "073" => "Certified Mail",
        "088" => "Registered Mail",
        "701" => "Priority Mail Express",
        _ => return None,
    }))
}

fn label(part: Part, text: &str, _: &str) -> Option<Meaning> {
    let code = match part {
        Part::Service => text,
        _ => return None,
    };
    Some(Meaning::Name(match code {
        "70" | "71" => "Certified Mail",
        "73" => "Insured Mail",
        "77" => "Registered Mail",
        "81" => "Return Receipt for Merchandise",
        _ => return None,
    }))
}
