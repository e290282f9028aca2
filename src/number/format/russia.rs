//! Carriers inside Russia.

use crate::basis::Basis;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{
    BLANK, CharSet, Check, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Rule, Shape,
    says_nothing,
};

pub(super) const ROWS: &[Format] = &[POST, CDEK, BOXBERRY];

const POST: Format = Format {
    id: FormatId::new("russianpost_14"),
    issuer: "Russian Post",
    name: "Russian Post, inside Russia",
    country: Some(Country::RU),
    serves: &[Country::RU],
    shapes: &[Shape::new(&[
        Piece::lead(Part::Office, CharSet::of("1-6"), CharSet::DIGITS, 6),
        Piece::digits(Part::Month, 2),
        Piece::digits(Part::Serial, 5),
        Piece::check(),
    ])],
    check: Check::Gs1,
    rules: &[Rule::Range(Part::Month, 1, 99)],
    coverage: Promise::Always(Coverage::Full),
    role: NumberRole::LastMile,
    common: Commonness::Everyday,
    basis: Basis::several(
        "two independent implementations; no genuine number was found to test",
        "2026-11",
    ),
    valid: &["14211716007389"], // synthetic: a published number completed
    invalid: &["34652865367977", "74211716007389", "1421171600738"],
    meaning,
    ..BLANK
}
.proved();

const CDEK: Format = Format {
    id: FormatId::new("cdek_10"),
    issuer: "CDEK",
    name: "CDEK",
    shapes: &[Shape::new(&[Piece::digits(Part::Serial, 10)])],
    check: Check::None,
    rules: &[],
    common: Commonness::Usual,
    basis: Basis::guess("general knowledge; no source found", "2026-11"),
    valid: &["1234567890"], // synthetic
    invalid: &["123456789"],
    meaning: says_nothing,
    ..POST
}
.proved();

const BOXBERRY: Format = Format {
    id: FormatId::new("boxberry"),
    issuer: "Boxberry",
    name: "Boxberry",
    shapes: &[
        Shape::new(&[Piece::digits(Part::Serial, 9).up_to(13)]),
        Shape::new(&[
            Piece::letters(Part::Prefix, 3),
            Piece::digits(Part::Serial, 9).up_to(13),
        ]),
    ],
    common: Commonness::Rare,
    valid: &["123456789", "ABC123456789"], // synthetic
    invalid: &["12345678"],
    ..CDEK
}
.proved();

/// Months are counted from January 2000 and begin anew after 99: two of them can be meant today.
fn meaning(part: Part, text: &str, _: &str) -> Option<Meaning> {
    let counter: u16 = match part {
        Part::Month => text.parse().ok()?,
        _ => return None,
    };
    let month = |months: u16| (2000 + months / 12, (months % 12 + 1) as u8);
    // 198 months lie before July 2016, 297 before October 2024.
    let first = counter.checked_sub(1)?;
    Some(Meaning::OneOfMonths([month(first + 198), month(first + 297)]))
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;
    use crate::number::identify;

    #[test]
    fn the_month_counter_names_the_two_months_it_can_mean() {
        assert_eq!(
            meaning(Part::Month, "01", ""),
            Some(Meaning::OneOfMonths([(2016, 7), (2024, 10)]))
        );
        assert_eq!(
            meaning(Part::Month, "16", ""),
            Some(Meaning::OneOfMonths([(2017, 10), (2026, 1)]))
        );
        assert_eq!(meaning(Part::Month, "00", ""), None);
    }

    #[test]
    fn there_is_no_month_before_the_first() {
        let proved = |month: &str| {
            let numbers = (0..10).map(|digit| format!("142117{month}00738{digit}"));
            let kinds = numbers.filter(|number| {
                identify(number)
                    .tracking_number()
                    .is_some_and(|number| number.format() == POST.id)
            });
            kinds.count()
        };
        assert_eq!(["00", "01", "99"].map(proved), [0, 1, 1]);
    }
}
