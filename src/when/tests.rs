//! The forms in which carriers write dates.

use alloc::format;
use alloc::string::ToString;

use super::parse::{offset, parse};
use super::*;

#[track_caller]
fn reads(text: &str, expected: &str) {
    assert_eq!(
        parse(text, None).map(|when| when.to_string()),
        Ok(expected.into()),
        "{text}"
    );
}

#[track_caller]
fn refuses(text: &str, kind: WhenErrorKind, found: &str) {
    let err = parse(text, None).unwrap_err();
    assert_eq!((err.kind(), err.found()), (kind, found), "{text}");
    assert_eq!(text.get(err.range()), Some(found), "the range points at it");
}

#[test]
fn reads_iso_and_its_relatives() {
    reads("2025-11-20", "2025-11-20");
    reads("2025/11/20", "2025-11-20");
    reads("2025.11.20", "2025-11-20");
    reads("2025-1-2", "2025-01-02");
    reads("2025-11-20 14:05", "2025-11-20T14:05:00");
    reads("2025-11-20T14:05:30", "2025-11-20T14:05:30");
    reads("2025-11-20T14:05:30.250Z", "2025-11-20T14:05:30.250+00:00");
    reads("2022-05-02T13:06:00-04:00", "2022-05-02T13:06:00-04:00");
    reads(" 2025-11-20  14:05:30 +0800 ", "2025-11-20T14:05:30+08:00");
}

#[test]
fn reads_digits_without_separators() {
    reads("20251120", "2025-11-20");
    reads("202511201405", "2025-11-20T14:05:00");
    reads("20251120140530", "2025-11-20T14:05:30");
    reads("20251120140500000+0800", "2025-11-20T14:05:00+08:00");
    reads("20251120T140530Z", "2025-11-20T14:05:30+00:00");
    reads("20251120 1405", "2025-11-20T14:05:00");
}

#[test]
fn reads_days_and_months_in_either_order_where_only_one_is_possible() {
    reads("20.11.2025", "2025-11-20");
    reads("05.04.2025 09:30", "2025-04-05T09:30:00");
    reads("20/11/2025 14:05", "2025-11-20T14:05:00");
    reads("11/20/2025 2:05 PM", "2025-11-20T14:05:00");
    reads("04/04/2025", "2025-04-04");
    refuses("05/04/2025", WhenErrorKind::Ambiguous, "05/04/2025");
    refuses("05-04-2025 10:00", WhenErrorKind::Ambiguous, "05-04-2025");
}

#[test]
fn reads_names_of_months() {
    reads("20 Nov 2025", "2025-11-20");
    reads("20-Nov-2025 14:05", "2025-11-20T14:05:00");
    reads("Nov 20, 2025 2:05 pm", "2025-11-20T14:05:00");
    reads("November 20th 2025 at 12:00 a.m.", "2025-11-20T00:00:00");
    reads("Thu, 20 Nov 2025 14:05:00 +0800", "2025-11-20T14:05:00+08:00");
    reads("20 de novembro de 2025", "2025-11-20");
    reads("20 ноября 2025 г. в 14:05", "2025-11-20T14:05:00");
    reads("20. November 2025, 14:05 Uhr", "2025-11-20T14:05:00");
    reads("20 novembre 2025 à 14h05", "2025-11-20T14:05:00");
    reads("1er août 2025", "2025-08-01");
    reads("20 KASIM 2025 saat 14:05", "2025-11-20T14:05:00");
    reads("20 Kasım 2025", "2025-11-20");
    reads("20 października 2025", "2025-10-20");
    reads("14:05 20 Nov 2025", "2025-11-20T14:05:00");
}

#[test]
fn a_short_year_has_two_readings_wherever_it_stands() {
    for text in ["25.12.02", "25. 12. 02", "25.12.02 14:05", "11.12.13", "20.11.45"] {
        let err = parse(text, None).unwrap_err();
        assert_eq!(err.kind(), WhenErrorKind::ShortYear, "{text}");
    }
}

#[test]
fn a_short_year_is_read_in_the_order_that_the_caller_knows() {
    for (text, order, expected) in [
        ("25.12.02", DateOrder::YearFirst, "2025-12-02"),
        ("25. 12. 02 14:05", DateOrder::YearFirst, "2025-12-02T14:05:00"),
        ("25.12.02", DateOrder::DayFirst, "2002-12-25"),
        ("20/11/25", DateOrder::DayFirst, "2025-11-20"),
        ("11/12/25", DateOrder::MonthFirst, "2025-11-12"),
        ("20-Nov-25", DateOrder::DayFirst, "2025-11-20"),
        ("25-Nov-20", DateOrder::YearFirst, "2025-11-20"),
        ("Nov 20, 25", DateOrder::MonthFirst, "2025-11-20"),
        ("20.11.2025", DateOrder::YearFirst, "2025-11-20"),
    ] {
        let read = When::parse_as(text, order).map(|when| when.to_string());
        assert_eq!(read, Ok(expected.into()), "{text}");
    }
    let undecided = When::parse_as("05/04/2025", DateOrder::YearFirst).unwrap_err();
    assert_eq!(undecided.kind(), WhenErrorKind::Ambiguous);
}

#[test]
fn reads_weekdays_in_the_twelve_languages() {
    for text in [
        "Tue, 2 Dec 2025",
        "Di, 2. Dez. 2025",
        "mardi 2 décembre 2025",
        "mar. 2 déc. 2025",
        "mar, 2 dic 2025",
        "martes, 2 de diciembre de 2025",
        "martedì 2 dicembre 2025",
        "dinsdag 2 december 2025",
        "wt., 2 grudnia 2025",
        "Salı 2 Aralık 2025",
        "terça-feira, 2 de dezembro de 2025",
        "Selasa, 2 Desember 2025",
        "вторник, 2 декабря 2025 г.",
        "2025年12月2日 星期二",
    ] {
        reads(text, "2025-12-02");
    }
    reads("Mar 2, 2025", "2025-03-02");
    reads("mar. 2 mars 2027", "2027-03-02");
}

#[test]
fn reads_chinese_japanese_and_korean_dates() {
    reads("2025年11月20日", "2025-11-20");
    reads("2025年11月20日 14:05", "2025-11-20T14:05:00");
    reads("2025年11月20日14时05分30秒", "2025-11-20T14:05:30");
    reads("2025年11月20日 星期四 下午2:05", "2025-11-20T14:05:00");
    reads("２０２５－１１－２０　１４：０５", "2025-11-20T14:05:00");
    reads("2025년 11월 20일 14시 05분", "2025-11-20T14:05:00");
}

#[test]
fn reads_offsets_but_no_names_of_zones() {
    reads("2025-11-20 14:05 GMT+8", "2025-11-20T14:05:00+08:00");
    reads("2025-11-20 14:05 GMT-5", "2025-11-20T14:05:00-05:00");
    reads("2025-11-20 14:05 GMT+5:30", "2025-11-20T14:05:00+05:30");
    reads("2025-11-20 14:05 (UTC+02:00)", "2025-11-20T14:05:00+02:00");
    reads("2025-11-20 14:05 UTC", "2025-11-20T14:05:00+00:00");
    refuses("2025-11-20 14:05 CST", WhenErrorKind::UnknownZone, "CST");
    refuses("2025-11-20 14:05 GMT+25", WhenErrorKind::UnknownZone, "GMT+25");
    assert_eq!(offset("GMT+02:00"), FixedOffset::east_opt(7200));
    assert_eq!(offset("+0800"), FixedOffset::east_opt(28800));
    assert_eq!(offset("CST"), None);
    assert_eq!(offset(""), None);
}

#[test]
fn reports_what_it_could_not_read() {
    refuses("", WhenErrorKind::Empty, "");
    refuses("yesterday", WhenErrorKind::NotADate, "yesterday");
    refuses("1763647500", WhenErrorKind::NotADate, "1763647500");
    refuses("20 Nov 14:05", WhenErrorKind::MissingYear, "20 Nov");
    refuses("20.11. 14:05", WhenErrorKind::MissingYear, "20.11.");
    refuses("20/11/25", WhenErrorKind::ShortYear, "20/11/25");
    refuses("20 Nov 25", WhenErrorKind::ShortYear, "20 Nov 25");
    refuses("2025-02-29", WhenErrorKind::NoSuchDay, "2025-02-29");
    refuses("31.11.2025", WhenErrorKind::NoSuchDay, "31.11.2025");
    refuses("2025-11-20 25:00", WhenErrorKind::NoSuchTime, "25:00");
    refuses("2025-11-20T24:00", WhenErrorKind::NoSuchTime, "24:00");
    refuses("2025-11-20 15:05 AM", WhenErrorKind::NoSuchTime, "15:05 AM");
    refuses("0001-01-01T00:00:00", WhenErrorKind::YearOutOfRange, "0001-01-01");
    refuses("1970-01-01", WhenErrorKind::YearOutOfRange, "1970-01-01");
    refuses("2025-11-20 14:05, Berlin", WhenErrorKind::Leftover, ", Berlin");
    let long = "2025-11-20".repeat(9);
    assert_eq!(parse(&long, None).unwrap_err().kind(), WhenErrorKind::TooLong);
}

#[test]
fn keeps_what_was_read_before_the_trouble() {
    let err = parse("2025-11-20 14:05 MSK", None).unwrap_err();
    assert_eq!(
        err.partial().map(|when| when.to_string()),
        Some("2025-11-20T14:05:00".into())
    );
}

#[track_caller]
fn when(text: &str) -> When {
    text.parse().unwrap()
}

#[test]
fn prints_what_it_read_and_no_more() {
    for text in [
        "2025-12-02",
        "2025-12-02T10:05:00",
        "2025-12-02T10:05:30.125",
        "2025-12-02T10:05:00+08:00",
    ] {
        assert_eq!(when(text).to_string(), text);
    }
}

#[test]
fn what_is_printed_is_read_again() {
    for text in ["2025-12-02T10:05:30.123456789Z", "2016-12-31T23:59:60.500+00:00"] {
        assert_eq!(when(&when(text).to_string()), when(text), "{text}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn every_value_that_is_serialised_is_deserialised() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let clock = |text: &str| text.parse::<NaiveDateTime>().unwrap();
    let east = |seconds| FixedOffset::east_opt(seconds).unwrap();
    for when in [
        When::on(day(1999, 12, 31)),
        When::on(NaiveDate::MIN),
        When::on(NaiveDate::MAX),
        When::at(clock("0001-01-01T00:00:00")),
        When::at(clock("2025-12-02T10:05:00")).in_zone(east(3601)),
        When::at(clock("2025-12-02T10:05:00.000001")).in_zone(east(-86_399)),
        When::at(clock("2016-12-31T23:59:60.5")).in_zone(east(20 * 3600)),
        When::at(NaiveDateTime::MAX).in_zone(east(-60)),
    ] {
        let stored = serde_json::to_string(&when).unwrap();
        assert_eq!(serde_json::from_str::<When>(&stored).ok(), Some(when), "{stored}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn foreign_text_is_deserialised_as_it_is_parsed() {
    let read = |text: &str| serde_json::from_value::<When>(text.into());
    assert_eq!(read("20 Nov 2025").unwrap(), when("2025-11-20"));
    for text in [
        "1999-12-31 10:00",
        "2025-11-20T10:00:00+20:00:99",
        "tomorrow",
        "25.12.02",
        "T",
        "+",
    ] {
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
fn a_moment_at_the_end_of_time_is_told_in_utc() {
    let east = FixedOffset::east_opt(14 * 3600).unwrap();
    let west = FixedOffset::west_opt(12 * 3600).unwrap();
    for moment in [
        DateTime::<Utc>::MAX_UTC.with_timezone(&east),
        DateTime::<Utc>::MIN_UTC.with_timezone(&west),
    ] {
        let when = When::from(moment);
        assert_eq!(when.offset(), Some(Utc.fix()));
        assert_eq!(when.local(), Some(moment.naive_utc()));
    }
}

#[test]
fn a_moment_keeps_the_offset_of_its_zone() {
    let moment = DateTime::<Utc>::UNIX_EPOCH;
    assert_eq!(When::from(moment).to_string(), "1970-01-01T00:00:00+00:00");
    let east = FixedOffset::east_opt(8 * 3600).unwrap();
    assert_eq!(
        When::from(moment.with_timezone(&east)).to_string(),
        "1970-01-01T08:00:00+08:00"
    );
}

#[test]
fn fills_the_width_that_is_asked_for() {
    assert_eq!(format!("[{:>12}]", when("2025-12-02")), "[  2025-12-02]");
}

#[test]
fn compares_as_finely_as_both_allow() {
    use Ordering::{Equal, Greater, Less};
    for (a, b, order) in [
        ("2025-12-02T10:00", "2025-12-02T10:05", Some(Less)),
        ("2025-12-02T10:05", "2025-12-01", Some(Greater)),
        ("2025-12-02", "2025-12-02", Some(Equal)),
        ("2025-12-02", "2025-12-02T10:05", None),
        ("2025-12-02T10:00", "2025-12-02T10:05Z", None),
        ("2025-12-02T10:00+08:00", "2025-12-02T03:00Z", Some(Less)),
        ("2025-12-02T10:00+08:00", "2025-12-02T02:00Z", Some(Equal)),
    ] {
        assert_eq!(when(a).compare(&when(b)), order, "{a}, {b}");
        assert_eq!(
            when(b).compare(&when(a)),
            order.map(Ordering::reverse),
            "{b}, {a}"
        );
    }
}

#[test]
fn a_list_of_days_and_times_is_sorted_by_key() {
    let hours = |hour: u32| {
        let day = NaiveDate::from_ymd_opt(2025, 12, 1 + hour / 24).unwrap();
        let clock = day.and_hms_opt(hour % 24, 0, 0).unwrap();
        match hour % 3 {
            0 => When::on(day),
            1 => When::at(clock),
            _ => When::at(clock).in_zone(Utc.fix()),
        }
    };
    let mut list: alloc::vec::Vec<When> = (0..300).map(|n| hours(n * 37 % 48)).collect();
    list.sort_by_key(When::sort_key);
    assert!(list.is_sorted_by_key(When::sort_key));
    assert!(list.is_sorted_by(|a, b| a.compare(b) != Some(Ordering::Greater)));
}
