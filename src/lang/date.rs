//! Dates as readers of each language write them (CLDR 48 long forms, but for what is said below).

use core::fmt;

use chrono::{Datelike, NaiveDate};

use super::Language;

/// Writes a date in words, for example `2 de dezembro de 2025`.
pub(super) fn write_date(f: &mut fmt::Formatter<'_>, date: NaiveDate, language: Language) -> fmt::Result {
    let year = date.year();
    match language {
        Language::Chinese => write!(f, "{year}年{}月{}日", date.month(), date.day()),
        _ => {
            write_day_and_month(f, date, language)?;
            match language {
                Language::Spanish | Language::Portuguese => write!(f, " de {year}"),
                // CLDR abbreviates to `г.`, whose full stop would be doubled at the end of a sentence.
                Language::Russian => write!(f, " {year} года"),
                _ => write!(f, " {year}"),
            }
        }
    }
}

/// Writes two dates as one span, naming the month and the year once where they are the same.
pub(super) fn write_dates(
    f: &mut fmt::Formatter<'_>,
    first: NaiveDate,
    last: NaiveDate,
    language: Language,
) -> fmt::Result {
    if first == last {
        return write_date(f, first, language);
    }
    let same_year = first.year() == last.year();
    let same_month = same_year && first.month() == last.month();
    if language == Language::Chinese {
        write_date(f, first, language)?;
        f.write_str("至")?;
        if !same_year {
            return write_date(f, last, language);
        }
        if !same_month {
            write!(f, "{}月", last.month())?;
        }
        return write!(f, "{}日", last.day());
    }
    if same_month {
        write_day(f, first.day(), language)?;
        f.write_str("–")?;
    } else if same_year {
        write_day_and_month(f, first, language)?;
        f.write_str(" – ")?;
    } else {
        write_date(f, first, language)?;
        f.write_str(" – ")?;
    }
    write_date(f, last, language)
}

/// Writes a day of the month; the first has an ordinal of its own in French, Italian and Portuguese.
fn write_day(f: &mut fmt::Formatter<'_>, day: u32, language: Language) -> fmt::Result {
    match (language, day) {
        (Language::German, _) => write!(f, "{day}."),
        (Language::French, 1) => f.write_str("1er"),
        (Language::Italian | Language::Portuguese, 1) => f.write_str("1º"),
        _ => write!(f, "{day}"),
    }
}

fn write_day_and_month(f: &mut fmt::Formatter<'_>, date: NaiveDate, language: Language) -> fmt::Result {
    write_day(f, date.day(), language)?;
    f.write_str(match language {
        Language::Spanish | Language::Portuguese => " de ",
        _ => " ",
    })?;
    let name = months(language).split(' ').nth(date.month0() as usize);
    f.write_str(name.unwrap_or_default())
}

/// Splits off the small word before a date whose form depends on how the day is spoken.
///
/// Italian says `l'8` and `l'11` where it says `il 7`; Russian says `со 2` where it says `с 3`.
pub(super) fn small_word(before: &str, day: u32, language: Language) -> (&str, &'static str) {
    let pairs: &[(&str, &str)] = match (language, day) {
        (Language::Italian, 8 | 11) => &[
            ("il ", "l'"),
            ("Il ", "L'"),
            ("al ", "all'"),
            ("Al ", "All'"),
            ("dal ", "dall'"),
            ("Dal ", "Dall'"),
            ("del ", "dell'"),
            ("nel ", "nell'"),
            ("sul ", "sull'"),
        ],
        (Language::Russian, 2) => &[("с ", "со "), ("С ", "Со ")],
        _ => &[],
    };
    for (plain, spoken) in pairs {
        match before.strip_suffix(plain) {
            Some(kept) if !kept.ends_with(char::is_alphanumeric) => return (kept, spoken),
            _ => {}
        }
    }
    (before, "")
}

/// The twelve months, in the form that stands after a day.
const fn months(language: Language) -> &'static str {
    match language {
        Language::Chinese => "1 2 3 4 5 6 7 8 9 10 11 12",
        Language::English => {
            "January February March April May June July August September October November December"
        }
        Language::French => {
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        }
        Language::Spanish => {
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
        }
        Language::Dutch => {
            "januari februari maart april mei juni juli augustus september oktober november december"
        }
        Language::Italian => {
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
        }
        Language::German => {
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
        }
        // Genitive, as after a day of the month.
        Language::Polish => {
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
        }
        Language::Turkish => "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        Language::Portuguese => {
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
        }
        Language::Indonesian => {
            "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
        }
        // Genitive, as after a day of the month.
        Language::Russian => {
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::lang::{Text, Value, text};

    const SLOT: Text = text! {
        en: "{at}", zh: "{at}", fr: "{at}", es: "{at}", nl: "{at}", it: "{at}",
        de: "{at}", pl: "{at}", tr: "{at}", pt: "{at}", id: "{at}", ru: "{at}",
    };

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[track_caller]
    fn assert_written(value: Value, expected: [&str; 12]) {
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            assert_eq!(
                SLOT.with(language, &[("at", value.clone())]).to_string(),
                expected
            );
        }
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_where_it_is_spoken_so() {
        assert_written(
            Value::Date(day(2025, 12, 1)),
            [
                "1 December 2025",
                "2025年12月1日",
                "1er décembre 2025",
                "1 de diciembre de 2025",
                "1 december 2025",
                "1º dicembre 2025",
                "1. Dezember 2025",
                "1 grudnia 2025",
                "1 Aralık 2025",
                "1º de dezembro de 2025",
                "1 Desember 2025",
                "1 декабря 2025 года",
            ],
        );
    }

    #[test]
    fn a_span_within_a_month_names_the_month_once() {
        assert_written(
            Value::Dates(day(2025, 12, 2), day(2025, 12, 9)),
            [
                "2–9 December 2025",
                "2025年12月2日至9日",
                "2–9 décembre 2025",
                "2–9 de diciembre de 2025",
                "2–9 december 2025",
                "2–9 dicembre 2025",
                "2.–9. Dezember 2025",
                "2–9 grudnia 2025",
                "2–9 Aralık 2025",
                "2–9 de dezembro de 2025",
                "2–9 Desember 2025",
                "2–9 декабря 2025 года",
            ],
        );
    }

    #[test]
    fn a_span_within_a_year_names_the_year_once() {
        assert_written(
            Value::Dates(day(2025, 11, 20), day(2025, 12, 5)),
            [
                "20 November – 5 December 2025",
                "2025年11月20日至12月5日",
                "20 novembre – 5 décembre 2025",
                "20 de noviembre – 5 de diciembre de 2025",
                "20 november – 5 december 2025",
                "20 novembre – 5 dicembre 2025",
                "20. November – 5. Dezember 2025",
                "20 listopada – 5 grudnia 2025",
                "20 Kasım – 5 Aralık 2025",
                "20 de novembro – 5 de dezembro de 2025",
                "20 November – 5 Desember 2025",
                "20 ноября – 5 декабря 2025 года",
            ],
        );
    }

    #[test]
    fn a_span_over_new_year_names_both_years() {
        let span = Value::Dates(day(2025, 12, 20), day(2026, 1, 5));
        let written = |language| SLOT.with(language, &[("at", span.clone())]).to_string();
        assert_eq!(written(Language::Polish), "20 grudnia 2025 – 5 stycznia 2026");
        assert_eq!(written(Language::Chinese), "2025年12月20日至2026年1月5日");
    }

    #[test]
    fn a_span_of_one_day_is_that_day() {
        let span = Value::Dates(day(2025, 12, 2), day(2025, 12, 2));
        assert_eq!(
            SLOT.with(Language::English, &[("at", span)]).to_string(),
            "2 December 2025"
        );
    }

    #[test]
    fn every_language_names_twelve_different_months() {
        for language in Language::ALL {
            let mut names: alloc::vec::Vec<&str> = months(language).split(' ').collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), 12, "{language}");
        }
    }

    #[test]
    fn the_small_word_before_a_day_follows_how_the_day_is_spoken() {
        const UNTIL: Text = text! {
            en: "{at}", zh: "{at}", fr: "{at}", es: "{at}", nl: "{at}", it: "Attendi fino al {at}.",
            de: "{at}", pl: "{at}", tr: "{at}", pt: "{at}", id: "{at}", ru: "Ждите с {at}.",
        };
        let on = |language, d| {
            UNTIL
                .with(language, &[("at", Value::Date(day(2025, 12, d)))])
                .to_string()
        };
        assert_eq!(on(Language::Italian, 7), "Attendi fino al 7 dicembre 2025.");
        assert_eq!(on(Language::Italian, 8), "Attendi fino all'8 dicembre 2025.");
        assert_eq!(on(Language::Italian, 11), "Attendi fino all'11 dicembre 2025.");
        assert_eq!(on(Language::Russian, 2), "Ждите со 2 декабря 2025 года.");
        assert_eq!(on(Language::Russian, 3), "Ждите с 3 декабря 2025 года.");
        assert_eq!(small_word("Il canal ", 8, Language::Italian), ("Il canal ", ""));
    }
}
