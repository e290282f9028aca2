//! FedEx: Express, Ground, SmartPost, and the labels around them.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[EXPRESS, GROUND, SMARTPOST, GROUND_96, LABEL_34, ASTRA];

const EXPRESS: Format = Format {
    id: FormatId::new("fedex_12"),
    issuer: "FedEx",
    name: "FedEx Express",
    country: Some(Country::US),
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 11), Piece::check()])],
    check: Check::FedEx,
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LineHaul,
    common: Commonness::Usual,
    basis: Basis::several(
        "jkeen/tracking_number_data and shipit; all public numbers pass",
        "2026-11",
    ),
    valid: &["986578788855", "477179081230", "771613423732"],
    invalid: &["996578788855", "98657878885"],
    ..BLANK
}
.proved();

const GROUND: Format = Format {
    id: FormatId::new("fedex_15"),
    name: "FedEx Ground",
    shapes: &[Shape::new(&[
        Piece::digits(Part::Customer, 7),
        Piece::digits(Part::Serial, 7),
        Piece::check(),
    ])],
    check: Check::Gs1,
    role: NumberRole::LastMile,
    serves: &[Country::US, Country::CA],
    valid: &["041441760228964", "568283610012000", "997048950367429"],
    invalid: &["568283610012001", "56828361001200"],
    ..EXPRESS
}
.proved();

const SMARTPOST: Format = Format {
    id: FormatId::new("fedex_smartpost_20"),
    name: "FedEx Ground Economy",
    serves: &[Country::US],
    // USPS prints the same number behind 92 or 91, and the check digit counts those.
    shapes: &[
        Shape::new(ECONOMY).check_as_if_after("92"),
        Shape::new(ECONOMY).check_as_if_after("91"),
    ],
    basis: Basis::several("shipit and a PHP library of tracking addresses", "2026-11"),
    valid: &[
        "61299998620341515252",
        "61299995669352455464",
        "02931503799192766595",
    ],
    invalid: &["61299998620341515254", "51299998620341515252"],
    ..GROUND
}
.proved();

const ECONOMY: &[Piece] = &[
    Piece::word(Part::Prefix, &["61", "74", "02", "41"]),
    Piece::digits(Part::Serial, 17),
    Piece::check(),
];

const GROUND_96: Format = Format {
    id: FormatId::new("fedex_96_22"),
    name: "FedEx Ground label, 22 digits",
    shapes: &[Shape::new(&[
        Piece::word(Part::Application, &["96"]),
        Piece::digits(Part::Product, 2),
        Piece::digits(Part::Service, 3),
        Piece::digits(Part::Customer, 7),
        Piece::digits(Part::Serial, 7),
        Piece::check(),
    ])
    .check_from(7)],
    common: Commonness::Rare,
    valid: &[
        "9611020987654312345672",
        "9611804010639001854878",
        "9611804512604749366900",
    ],
    invalid: &["9611020987654312345673", "9511020987654312345672"],
    ..GROUND
}
.proved();

const LABEL_34: Format = Format {
    id: FormatId::new("fedex_34"),
    name: "FedEx label, 34 digits",
    // The twelve digits that track stand at the end.
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Application, &["1"]),
            Piece::digits(Part::Routing, 14),
            Piece::digits(Part::Postcode, 5),
            Piece::digits(Part::Serial, 13),
            Piece::check(),
        ])
        .check_from(20),
        Shape::new(&[
            Piece::word(Part::Application, &["96"]),
            Piece::digits(Part::Product, 2),
            Piece::digits(Part::Routing, 5),
            Piece::digits(Part::Customer, 10),
            Piece::digits(Part::Parcel, 1),
            Piece::digits(Part::Serial, 13),
            Piece::check(),
        ])
        .check_from(20),
    ],
    common: Commonness::Rare,
    valid: &[
        "1001921334250001000300779017972697",
        "1195000000000001234500986578788855", // synthetic
        "9622001900000000000000776632517510",
    ],
    invalid: &[
        "1001921334250001000300779017972698",
        "2001921334250001000300779017972697",
    ],
    ..EXPRESS
}
.proved();

const ASTRA: Format = Format {
    id: FormatId::new("fedex_astra_32"),
    name: "FedEx ASTRA label",
    shapes: &[Shape::new(&[
        Piece::word(Part::Application, &["3"]),
        Piece::digits(Part::Postcode, 5),
        Piece::digits(Part::Service, 3),
        Piece::digits(Part::Routing, 7),
        Piece::digits(Part::Serial, 11),
        Piece::check(),
        Piece::digits(Part::Application, 4),
    ])
    .check_from(16)],
    common: Commonness::Rare,
    basis: Basis::several("jkeen/tracking_number_data", "2026-11"),
    valid: &["31234500112345679865787888551234"], // synthetic around a published number
    invalid: &["31234500112345679865787888561234"],
    ..EXPRESS
}
.proved();
