//! Carriers inside Ukraine, Belarus and Moldova.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{BLANK, CharSet, Check, Commonness, Format, NumberRole, Part, Piece, Promise, Shape};

pub(super) const ROWS: &[Format] = &[
    NOVA_POSHTA,
    NOVA_POSHTA_ABROAD,
    UKRPOSHTA,
    MEEST,
    MEEST_MGRAE,
    EUROPOCHTA,
    MOLDOVA,
];

const NOVA_POSHTA: Format = Format {
    id: FormatId::new("novaposhta_14"),
    issuer: "Nova Poshta",
    name: "Nova Poshta",
    country: Some(Country::UA),
    serves: &[Country::UA],
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["59", "20"]),
            Piece::digits(Part::Serial, 12),
        ]),
        Shape::new(&[Piece::word(Part::Prefix, &["1"]), Piece::digits(Part::Serial, 13)]),
    ],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Usual,
    basis: Basis::several("a parcel tracker's tested patterns and public shops", "2026-11"),
    valid: &["59000000000001", "20000000000001"], // synthetic
    invalid: &["5900000000000", "39000000000001"],
    ..BLANK
}
.proved();

const NOVA_POSHTA_ABROAD: Format = Format {
    id: FormatId::new("novaposhta_intl"),
    issuer: "Nova Post",
    name: "Nova Poshta, from abroad",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["NPI", "NPG"]),
            Piece::alnum(Part::Serial, 8).up_to(20),
        ]),
        Shape::new(&[
            Piece::alnum(Part::Serial, 8).up_to(20),
            Piece::word(Part::Suffix, &["NPI", "NPG"]),
        ]),
    ],
    basis: Basis::single("a parcel tracker's tested patterns", "2026-11"),
    valid: &["NPMD000000001456NPI", "OG0212001001NPG"],
    invalid: &["OG0212001001NPX", "NPI1234567"],
    ..NOVA_POSHTA
}
.proved();

const UKRPOSHTA: Format = Format {
    id: FormatId::new("ukrposhta_13"),
    issuer: "Ukrposhta",
    name: "Ukrposhta, inside Ukraine",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["0"]),
        Piece::digits(Part::Serial, 11),
        Piece::check(),
    ])],
    check: Check::Mod11,
    basis: Basis::several(
        "a parcel tracker's tested patterns; the check digit in another, which Ukrposhta's own samples keep",
        "2026-11",
    ),
    valid: &["0500128254610"],
    invalid: &["0500128254611", "1500128254610", "050012825461"],
    ..NOVA_POSHTA
}
.proved();

const MEEST: Format = Format {
    id: FormatId::new("meest"),
    issuer: "Meest",
    name: "Meest CV",
    shapes: &[
        Shape::new(&[
            Piece::word(Part::Prefix, &["MYCV"]),
            Piece::digits(Part::Serial, 9),
            Piece::letters(Part::Country, 2),
        ]),
        // Without MY it has the shape of an insured parcel of S10, so its letters prove nothing.
        Shape::new(&[
            Piece::lead(Part::Prefix, CharSet::of("C"), CharSet::of("V"), 2),
            Piece::digits(Part::Serial, 9),
            Piece::letters(Part::Country, 2),
        ]),
    ],
    basis: Basis::single("a parcel tracker's tested patterns", "2026-11"),
    valid: &["CV999999999ZZ", "MYCV999999999ZZ"], // synthetic
    invalid: &["CV99999999ZZ", "MYCX999999999ZZ"],
    ..NOVA_POSHTA
}
.proved();

const MEEST_MGRAE: Format = Format {
    id: FormatId::new("meest_mgrae"),
    issuer: "Meest",
    name: "Meest MGRAE",
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["MGRAE"]),
        Piece::alnum(Part::Serial, 6).up_to(20),
    ])],
    basis: Basis::single("a Ukrainian guide to AliExpress parcels", "2026-11"),
    valid: &["MGRAE0123456789"], // synthetic
    invalid: &["MGRAE01234"],
    ..NOVA_POSHTA
}
.proved();

const EUROPOCHTA: Format = Format {
    id: FormatId::new("europochta_by"),
    issuer: "Europochta",
    name: "Europochta",
    country: Some(Country::BY),
    serves: &[Country::BY],
    shapes: &[Shape::new(&[
        Piece::word(Part::Prefix, &["BY"]),
        Piece::digits(Part::Serial, 12),
    ])],
    basis: Basis::single("a Belarusian tracker's validator", "2026-11"),
    valid: &["BY123456789012"], // synthetic
    invalid: &["BY12345678901"],
    ..NOVA_POSHTA
}
.proved();

const MOLDOVA: Format = Format {
    id: FormatId::new("moldova_14"),
    issuer: "Poșta Moldovei",
    name: "Poșta Moldovei, inside Moldova",
    country: Some(Country::MD),
    serves: &[Country::MD],
    shapes: &[Shape::new(&[
        Piece::lead(Part::Service, CharSet::of("D"), CharSet::LETTERS, 2),
        Piece::digits(Part::Serial, 10),
        Piece::word(Part::Suffix, &["RR", "CC", "AS", "AR"]),
    ])],
    basis: Basis::official("posta.md, tracking page", "2026-11"),
    valid: &["DS0123456789RR"],
    invalid: &["DS0123456789RX", "XS0123456789RR"],
    ..NOVA_POSHTA
}
.proved();
