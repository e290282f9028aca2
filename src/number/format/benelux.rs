//! PostNL, bpost and Landmark Global.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[POSTNL, BPOST, LANDMARK];

const POSTNL: Format = Format {
    id: FormatId::new("postnl_3s"),
    issuer: "PostNL",
    name: "PostNL 3S",
    country: Some(Country::NL),
    serves: &[Country::NL, Country::BE],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Application, &["3S"]),
            Piece::alnum(Part::Customer, 4),
            Piece::alnum(Part::Serial, 7),
        ]),
        Shape::new(&[
            Piece::word(Part::Application, &["3S"]),
            Piece::alnum(Part::Customer, 4),
            Piece::alnum(Part::Serial, 9),
        ]),
    ],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Everyday,
    basis: Basis::official("PostNL's developer portal, barcode web service", "2026-11"),
    valid: &["3SFLKY248659217", "3SDFC0123456789", "3SABCD1234567"], // the last two synthetic
    invalid: &["3SABCD12345678", "2SABCD1234567"],
    ..BLANK
}
.proved();

const BPOST: Format = Format {
    id: FormatId::new("bpost_24"),
    issuer: "bpost",
    name: "bpost, 24 digits",
    country: Some(Country::BE),
    serves: &[Country::BE],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["323"]),
        Piece::digits(Part::Serial, 21),
    ])],
    basis: Basis::single("two numbers in karrio's tests", "2026-11"),
    valid: &["323212345659900357663030", "323212345659900040669030"],
    invalid: &["423212345659900357663030", "32321234565990035766303"],
    ..POSTNL
}
.proved();

const LANDMARK: Format = Format {
    id: FormatId::new("landmark"),
    issuer: "Landmark Global",
    name: "Landmark Global LTN",
    country: Some(Country::BE),
    serves: &[],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["LTN"]),
            Piece::digits(Part::Serial, 8).up_to(9),
            Piece::word(Part::Suffix, &["N"]),
            Piece::digits(Part::Parcel, 1),
        ]),
        // The shipment, without the parcel in it.
        Shape::new(&[
            Piece::word(Part::Prefix, &["LTN"]),
            Piece::digits(Part::Serial, 8).up_to(9),
        ]),
    ],
    role: NumberRole::LineHaul,
    common: Commonness::Usual,
    basis: Basis::several("jkeen/tracking_number_data and karrio's tests", "2026-11"),
    valid: &["LTN74207623N1", "LTN433006705N1", "LTN49678120N4"],
    invalid: &["LTN7420762N1", "LTN74207623M1"],
    ..POSTNL
}
.proved();
