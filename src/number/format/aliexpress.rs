//! AliExpress: numbers of orders and products, which buyers paste into tracking fields.
//!
//! Order numbers have no check digit; the last four digits stay the same for one buyer.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::FormatId;

use super::{BLANK, CharSet, Commonness, Format, Part, Piece, Purpose, Shape};

pub(super) const ROWS: &[Format] = &[ORDER_16, ORDER_15, PRODUCT];

const ORDER_16: Format = Format {
    id: FormatId::new("ali_order_16"),
    issuer: "AliExpress",
    name: "AliExpress order number",
    country: Some(Country::CN),
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["30", "50", "80", "81", "82", "83"]),
            Piece::digits(Part::Serial, 10),
            Piece::digits(Part::Buyer, 4),
        ]),
        Shape::new(&[
            Piece::set(Part::Prefix, CharSet::of("1-9"), 1),
            Piece::digits(Part::Serial, 11),
            Piece::digits(Part::Buyer, 4),
        ]),
    ],
    purpose: Purpose::Order,
    common: Commonness::Everyday,
    basis: Basis::several(
        "order mails of 2023 to 2026 and public issues, all 16 digits",
        "2026-11",
    ),
    valid: &["8199633578334590", "8190000000000001", "3098765432101234"], // the last two are synthetic
    invalid: &["0123456789043211", "81996335783345901"],
    ..BLANK
}
.proved();

const ORDER_15: Format = Format {
    id: FormatId::new("ali_order_15"),
    name: "AliExpress order number, older",
    shapes: &[
        Shape::new(&[
            Piece::set(Part::Prefix, CharSet::of("1-9"), 1),
            Piece::digits(Part::Serial, 10),
            Piece::digits(Part::Buyer, 4),
        ]),
        Shape::new(&[
            Piece::set(Part::Prefix, CharSet::of("1-9"), 1),
            Piece::digits(Part::Serial, 9),
            Piece::digits(Part::Buyer, 4),
        ]),
    ],
    common: Commonness::Usual,
    basis: Basis::single(
        "one browser extension's help page; 14 digits are general knowledge",
        "2026-11",
    ),
    valid: &["300500490098888", "60012345678901"], // the second is synthetic
    invalid: &["012345678904321"],
    ..ORDER_16
}
.proved();

const PRODUCT: Format = Format {
    id: FormatId::new("ali_product_id"),
    name: "AliExpress product number",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["1005"]),
            Piece::digits(Part::Serial, 12),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["4000"]),
            Piece::digits(Part::Serial, 9),
        ]),
        Shape::new(&[
            Piece::word(Part::Prefix, &["32", "33"]),
            Piece::digits(Part::Serial, 9),
        ]),
    ],
    purpose: Purpose::Other,
    basis: Basis::several("addresses of product pages", "2026-11"),
    valid: &["1005001234567890"], // synthetic
    invalid: &["1006001234567890"],
    ..ORDER_16
}
.proved();
