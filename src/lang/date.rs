//! Dates as readers of each language write them.

use core::fmt;

use chrono::{Datelike, NaiveDate};

use super::Language;

/// Writes a date in words, for example `2 de dezembro de 2025`.
pub(super) fn write_date(f: &mut fmt::Formatter<'_>, date: NaiveDate, language: Language) -> fmt::Result {
    let (year, day) = (date.year(), date.day());
    let name = months(language)
        .get(date.month0() as usize)
        .copied()
        .unwrap_or_default();
    match language {
        Language::Chinese => write!(f, "{year}年{}月{day}日", date.month()),
        Language::French if day == 1 => write!(f, "1er\u{a0}{name} {year}"),
        Language::German => write!(f, "{day}. {name} {year}"),
        Language::Portuguese if day == 1 => write!(f, "1º de {name} de {year}"),
        Language::Portuguese | Language::Spanish => write!(f, "{day} de {name} de {year}"),
        Language::Russian => write!(f, "{day} {name} {year}\u{a0}г."),
        _ => write!(f, "{day} {name} {year}"),
    }
}

const fn months(language: Language) -> [&'static str; 12] {
    match language {
        Language::English => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Language::Chinese => ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
        Language::French => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        Language::Spanish => [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        Language::Dutch => [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
        Language::Italian => [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
        Language::German => [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        // Genitive, as after a day of the month.
        Language::Polish => [
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia",
        ],
        Language::Turkish => [
            "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
            "Kasım", "Aralık",
        ],
        Language::Portuguese => [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        Language::Indonesian => [
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
        ],
        // Genitive, as after a day of the month.
        Language::Russian => [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
    }
}
