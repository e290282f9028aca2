//! The forms in which carriers write dates.

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
    reads("20.11.25", "2025-11-20");
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
    refuses("2025-02-29", WhenErrorKind::NoSuchDay, "2025-02-29");
    refuses("31.11.2025", WhenErrorKind::NoSuchDay, "31.11.2025");
    refuses("2025-11-20 25:00", WhenErrorKind::NoSuchTime, "25:00");
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
fn compares_as_finely_as_both_allow() {
    let less = |a: &str, b: &str| when(a).compare(&when(b)) == Ordering::Less;
    assert!(less("2025-12-02T10:00", "2025-12-02T10:05"));
    assert!(less("2025-12-01", "2025-12-02T10:05"));
    assert!(!less("2025-12-02", "2025-12-02T10:05"), "the day has no time");
    assert!(
        !less("2025-12-02T10:00", "2025-12-02T10:05Z"),
        "one zone is unknown"
    );
    assert!(less("2025-12-02T10:00+08:00", "2025-12-02T03:00Z"), "instants");
}
