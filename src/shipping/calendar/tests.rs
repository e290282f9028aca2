use alloc::vec::Vec;

use super::*;
use crate::lang::Language;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The days of a season and effect in a country that begin in a year, as `from..to` texts.
fn spans(year: i32, season: Season, effect: Effect, country: Option<Country>) -> Vec<alloc::string::String> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
    let on = Calendar::new().between(first, last);
    on.occasions()
        .iter()
        .filter(|o| o.season() == season && o.effect() == effect && o.country() == country)
        .filter(|o| o.from().year() == year)
        .map(|o| match o.to() {
            Some(to) if to == o.from() => alloc::format!("{to}"),
            Some(to) => alloc::format!("{}..{to}", o.from()),
            None => alloc::format!("{}..", o.from()),
        })
        .collect()
}

#[track_caller]
fn assert_rows(rows: &[&str], season: Season, effect: Effect, country: Option<Country>) {
    assert_eq!(rows.len(), 21, "one row a year");
    for (year, row) in Calendar::YEARS.zip(rows) {
        let expected: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(spans(year, season, effect, country), expected, "{season} {year}");
    }
}

#[test]
fn chinese_new_year_is_the_public_holiday_of_the_notices() {
    let rows = [
        "2020-01-24..2020-02-02",
        "2021-02-11..2021-02-17",
        "2022-01-31..2022-02-06",
        "2023-01-21..2023-01-27",
        "2024-02-10..2024-02-17",
        "2025-01-28..2025-02-04",
        "2026-02-15..2026-02-23",
        "2027-02-05..2027-02-13",
        "2028-01-25..2028-02-02",
        "2029-02-12..2029-02-20",
        "2030-02-02..2030-02-10",
        "2031-01-22..2031-01-30",
        "2032-02-10..2032-02-18",
        "2033-01-30..2033-02-07",
        "2034-02-18..2034-02-26",
        "2035-02-07..2035-02-15",
        "2036-01-27..2036-02-04",
        "2037-02-14..2037-02-22",
        "2038-02-03..2038-02-11",
        "2039-01-23..2039-01-31",
        "2040-02-11..2040-02-19",
    ];
    assert_rows(&rows, Season::ChineseNewYear, Effect::Closure, Some(Country::CN));
}

#[test]
fn sellers_stop_for_two_weeks_around_chinese_new_year() {
    let rows = [
        "2020-01-22..2020-02-04",
        "2021-02-09..2021-02-22",
        "2022-01-29..2022-02-11",
        "2023-01-19..2023-02-01",
        "2024-02-07..2024-02-20",
        "2025-01-26..2025-02-08",
        "2026-02-14..2026-02-27",
        "2027-02-03..2027-02-16",
        "2028-01-23..2028-02-05",
        "2029-02-10..2029-02-23",
        "2030-01-31..2030-02-13",
        "2031-01-20..2031-02-02",
        "2032-02-08..2032-02-21",
        "2033-01-28..2033-02-10",
        "2034-02-16..2034-03-01",
        "2035-02-05..2035-02-18",
        "2036-01-25..2036-02-07",
        "2037-02-12..2037-02-25",
        "2038-02-01..2038-02-14",
        "2039-01-21..2039-02-03",
        "2040-02-09..2040-02-22",
    ];
    assert_rows(
        &rows,
        Season::ChineseNewYear,
        Effect::SellersClosed,
        Some(Country::CN),
    );
}

#[test]
fn chinese_new_year_slows_parcels_for_five_weeks() {
    let rows = [
        "2020-01-11..2020-02-15",
        "2021-01-29..2021-03-05",
        "2022-01-18..2022-02-22",
        "2023-01-08..2023-02-12",
        "2024-01-27..2024-03-02",
        "2025-01-15..2025-02-19",
        "2026-02-03..2026-03-10",
        "2027-01-23..2027-02-27",
        "2028-01-12..2028-02-16",
        "2029-01-30..2029-03-06",
        "2030-01-20..2030-02-24",
        "2031-01-09..2031-02-13",
        "2032-01-28..2032-03-03",
        "2033-01-17..2033-02-21",
        "2034-02-05..2034-03-12",
        "2035-01-25..2035-03-01",
        "2036-01-14..2036-02-18",
        "2037-02-01..2037-03-08",
        "2038-01-21..2038-02-25",
        "2039-01-10..2039-02-14",
        "2040-01-29..2040-03-04",
    ];
    assert_rows(&rows, Season::ChineseNewYear, Effect::Slowdown, Some(Country::CN));
}

#[test]
fn golden_week_has_an_eighth_day_when_mid_autumn_falls_inside() {
    let rows = [
        "2020-10-01..2020-10-08",
        "2021-10-01..2021-10-07",
        "2022-10-01..2022-10-07",
        "2023-09-29..2023-10-06",
        "2024-10-01..2024-10-07",
        "2025-10-01..2025-10-08",
        "2026-10-01..2026-10-07",
        "2027-10-01..2027-10-07",
        "2028-10-01..2028-10-08",
        "2029-10-01..2029-10-07",
        "2030-10-01..2030-10-07",
        "2031-10-01..2031-10-08",
        "2032-10-01..2032-10-07",
        "2033-10-01..2033-10-07",
        "2034-10-01..2034-10-07",
        "2035-10-01..2035-10-07",
        "2036-10-01..2036-10-08",
        "2037-10-01..2037-10-07",
        "2038-10-01..2038-10-07",
        "2039-10-01..2039-10-08",
        "2040-10-01..2040-10-07",
    ];
    assert_rows(&rows, Season::GoldenWeek, Effect::Closure, Some(Country::CN));
}

#[test]
fn labour_day_is_five_days() {
    let rows = [
        "2020-05-01..2020-05-05",
        "2021-05-01..2021-05-05",
        "2022-04-30..2022-05-04",
        "2023-04-29..2023-05-03",
        "2024-05-01..2024-05-05",
        "2025-05-01..2025-05-05",
        "2026-05-01..2026-05-05",
        "2027-05-01..2027-05-05",
        "2028-05-01..2028-05-05",
        "2029-05-01..2029-05-05",
        "2030-05-01..2030-05-05",
        "2031-05-01..2031-05-05",
        "2032-05-01..2032-05-05",
        "2033-05-01..2033-05-05",
        "2034-05-01..2034-05-05",
        "2035-05-01..2035-05-05",
        "2036-05-01..2036-05-05",
        "2037-05-01..2037-05-05",
        "2038-05-01..2038-05-05",
        "2039-05-01..2039-05-05",
        "2040-05-01..2040-05-05",
    ];
    assert_rows(&rows, Season::LabourDay, Effect::Closure, Some(Country::CN));
}

#[test]
fn dragon_boat_is_where_the_lunar_calendar_puts_it() {
    let rows = [
        "2020-06-25",
        "2021-06-14",
        "2022-06-03",
        "2023-06-22",
        "2024-06-10",
        "2025-05-31",
        "2026-06-19",
        "2027-06-09",
        "2028-05-28",
        "2029-06-16",
        "2030-06-05",
        "2031-06-24",
        "2032-06-12",
        "2033-06-01",
        "2034-06-20",
        "2035-06-10",
        "2036-05-30",
        "2037-06-18",
        "2038-06-07",
        "2039-05-27",
        "2040-06-14",
    ];
    assert_rows(&rows, Season::DragonBoat, Effect::Closure, Some(Country::CN));
}

#[test]
fn mid_autumn_is_where_the_lunar_calendar_puts_it() {
    let rows = [
        "2020-10-01",
        "2021-09-21",
        "2022-09-10",
        "2023-09-29",
        "2024-09-17",
        "2025-10-06",
        "2026-09-25",
        "2027-09-15",
        "2028-10-03",
        "2029-09-22",
        "2030-09-12",
        "2031-10-01",
        "2032-09-19",
        "2033-09-08",
        "2034-09-27",
        "2035-09-16",
        "2036-10-04",
        "2037-09-24",
        "2038-09-13",
        "2039-10-02",
        "2040-09-20",
    ];
    assert_rows(&rows, Season::MidAutumn, Effect::Closure, Some(Country::CN));
}

#[test]
fn black_friday_follows_the_fourth_thursday_of_november() {
    let rows = [
        "2020-11-27",
        "2021-11-26",
        "2022-11-25",
        "2023-11-24",
        "2024-11-29",
        "2025-11-28",
        "2026-11-27",
        "2027-11-26",
        "2028-11-24",
        "2029-11-23",
        "2030-11-29",
        "2031-11-28",
        "2032-11-26",
        "2033-11-25",
        "2034-11-24",
        "2035-11-23",
        "2036-11-28",
        "2037-11-27",
        "2038-11-26",
        "2039-11-25",
        "2040-11-23",
    ];
    assert_rows(&rows, Season::BlackFriday, Effect::Sale, None);
}

#[test]
fn cyber_monday_is_three_days_later() {
    let rows = [
        "2020-11-30",
        "2021-11-29",
        "2022-11-28",
        "2023-11-27",
        "2024-12-02",
        "2025-12-01",
        "2026-11-30",
        "2027-11-29",
        "2028-11-27",
        "2029-11-26",
        "2030-12-02",
        "2031-12-01",
        "2032-11-29",
        "2033-11-28",
        "2034-11-27",
        "2035-11-26",
        "2036-12-01",
        "2037-11-30",
        "2038-11-29",
        "2039-11-28",
        "2040-11-26",
    ];
    assert_rows(&rows, Season::CyberMonday, Effect::Sale, None);
}

#[test]
fn seollal_is_three_days_by_korean_time() {
    let rows = [
        "2020-01-24..2020-01-26",
        "2021-02-11..2021-02-13",
        "2022-01-31..2022-02-02",
        "2023-01-21..2023-01-23",
        "2024-02-09..2024-02-11",
        "2025-01-28..2025-01-30",
        "2026-02-16..2026-02-18",
        "2027-02-06..2027-02-08",
        "2028-01-26..2028-01-28",
        "2029-02-12..2029-02-14",
        "2030-02-02..2030-02-04",
        "2031-01-22..2031-01-24",
        "2032-02-10..2032-02-12",
        "2033-01-30..2033-02-01",
        "2034-02-18..2034-02-20",
        "2035-02-07..2035-02-09",
        "2036-01-27..2036-01-29",
        "2037-02-14..2037-02-16",
        "2038-02-03..2038-02-05",
        "2039-01-23..2039-01-25",
        "2040-02-11..2040-02-13",
    ];
    assert_rows(&rows, Season::Seollal, Effect::Closure, Some(Country::KR));
}

#[test]
fn chuseok_is_three_days_by_korean_time() {
    let rows = [
        "2020-09-30..2020-10-02",
        "2021-09-20..2021-09-22",
        "2022-09-09..2022-09-11",
        "2023-09-28..2023-09-30",
        "2024-09-16..2024-09-18",
        "2025-10-05..2025-10-07",
        "2026-09-24..2026-09-26",
        "2027-09-14..2027-09-16",
        "2028-10-02..2028-10-04",
        "2029-09-21..2029-09-23",
        "2030-09-11..2030-09-13",
        "2031-09-30..2031-10-02",
        "2032-09-18..2032-09-20",
        "2033-09-07..2033-09-09",
        "2034-09-26..2034-09-28",
        "2035-09-15..2035-09-17",
        "2036-10-03..2036-10-05",
        "2037-09-23..2037-09-25",
        "2038-09-12..2038-09-14",
        "2039-10-01..2039-10-03",
        "2040-09-20..2040-09-22",
    ];
    assert_rows(&rows, Season::Chuseok, Effect::Closure, Some(Country::KR));
}

#[test]
fn carnival_is_seven_weeks_before_easter() {
    let rows = [
        "2020-02-24..2020-02-26",
        "2021-02-15..2021-02-17",
        "2022-02-28..2022-03-02",
        "2023-02-20..2023-02-22",
        "2024-02-12..2024-02-14",
        "2025-03-03..2025-03-05",
        "2026-02-16..2026-02-18",
        "2027-02-08..2027-02-10",
        "2028-02-28..2028-03-01",
        "2029-02-12..2029-02-14",
        "2030-03-04..2030-03-06",
        "2031-02-24..2031-02-26",
        "2032-02-09..2032-02-11",
        "2033-02-28..2033-03-02",
        "2034-02-20..2034-02-22",
        "2035-02-05..2035-02-07",
        "2036-02-25..2036-02-27",
        "2037-02-16..2037-02-18",
        "2038-03-08..2038-03-10",
        "2039-02-21..2039-02-23",
        "2040-02-13..2040-02-15",
    ];
    assert_rows(&rows, Season::Carnival, Effect::Closure, Some(Country::BR));
}

#[test]
fn easter_is_computed() {
    let rows = [
        "2020-04-12",
        "2021-04-04",
        "2022-04-17",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        "2032-03-28",
        "2033-04-17",
        "2034-04-09",
        "2035-03-25",
        "2036-04-13",
        "2037-04-05",
        "2038-04-25",
        "2039-04-10",
        "2040-04-01",
    ];
    assert_rows(&rows, Season::Easter, Effect::Notice, None);
}

#[test]
fn passover_begins_on_these_days() {
    let rows = [
        "2020-04-09",
        "2021-03-28",
        "2022-04-16",
        "2023-04-06",
        "2024-04-23",
        "2025-04-13",
        "2026-04-02",
        "2027-04-22",
        "2028-04-11",
        "2029-03-31",
        "2030-04-18",
        "2031-04-08",
        "2032-03-27",
        "2033-04-14",
        "2034-04-04",
        "2035-04-24",
        "2036-04-12",
        "2037-03-31",
        "2038-04-20",
        "2039-04-09",
        "2040-03-29",
    ];
    assert_rows(&rows, Season::Passover, Effect::Closure, Some(Country::IL));
}

#[test]
fn rosh_hashanah_is_two_days() {
    let rows = [
        "2020-09-19..2020-09-20",
        "2021-09-07..2021-09-08",
        "2022-09-26..2022-09-27",
        "2023-09-16..2023-09-17",
        "2024-10-03..2024-10-04",
        "2025-09-23..2025-09-24",
        "2026-09-12..2026-09-13",
        "2027-10-02..2027-10-03",
        "2028-09-21..2028-09-22",
        "2029-09-10..2029-09-11",
        "2030-09-28..2030-09-29",
        "2031-09-18..2031-09-19",
        "2032-09-06..2032-09-07",
        "2033-09-24..2033-09-25",
        "2034-09-14..2034-09-15",
        "2035-10-04..2035-10-05",
        "2036-09-22..2036-09-23",
        "2037-09-10..2037-09-11",
        "2038-09-30..2038-10-01",
        "2039-09-19..2039-09-20",
        "2040-09-08..2040-09-09",
    ];
    assert_rows(&rows, Season::RoshHashanah, Effect::Closure, Some(Country::IL));
}

#[test]
fn shemini_atzeret_is_one_day() {
    let rows = [
        "2020-10-10",
        "2021-09-28",
        "2022-10-17",
        "2023-10-07",
        "2024-10-24",
        "2025-10-14",
        "2026-10-03",
        "2027-10-23",
        "2028-10-12",
        "2029-10-01",
        "2030-10-19",
        "2031-10-09",
        "2032-09-27",
        "2033-10-15",
        "2034-10-05",
        "2035-10-25",
        "2036-10-13",
        "2037-10-01",
        "2038-10-21",
        "2039-10-10",
        "2040-09-29",
    ];
    assert_rows(&rows, Season::SheminiAtzeret, Effect::Closure, Some(Country::IL));
}

#[test]
fn the_feast_after_ramadan_closes_three_days() {
    let rows = [
        "2020-05-24..2020-05-26",
        "2021-05-13..2021-05-15",
        "2022-05-02..2022-05-04",
        "2023-04-21..2023-04-23",
        "2024-04-10..2024-04-12",
        "2025-03-30..2025-04-01",
        "2026-03-20..2026-03-22",
        "2027-03-09..2027-03-11",
        "2028-02-26..2028-02-28",
        "2029-02-14..2029-02-16",
        "2030-02-04..2030-02-06",
        "2031-01-24..2031-01-26",
        "2032-01-14..2032-01-16",
        "2033-01-02..2033-01-04 2033-12-23..2033-12-25",
        "2034-12-12..2034-12-14",
        "2035-12-01..2035-12-03",
        "2036-11-19..2036-11-21",
        "2037-11-08..2037-11-10",
        "2038-10-29..2038-10-31",
        "2039-10-19..2039-10-21",
        "2040-10-07..2040-10-09",
    ];
    assert_rows(&rows, Season::EidAlFitr, Effect::Closure, Some(Country::SA));
}

#[test]
fn the_feast_of_sacrifice_closes_four_days() {
    let rows = [
        "2020-07-31..2020-08-03",
        "2021-07-20..2021-07-23",
        "2022-07-09..2022-07-12",
        "2023-06-28..2023-07-01",
        "2024-06-16..2024-06-19",
        "2025-06-06..2025-06-09",
        "2026-05-27..2026-05-30",
        "2027-05-16..2027-05-19",
        "2028-05-05..2028-05-08",
        "2029-04-24..2029-04-27",
        "2030-04-13..2030-04-16",
        "2031-04-02..2031-04-05",
        "2032-03-22..2032-03-25",
        "2033-03-11..2033-03-14",
        "2034-03-01..2034-03-04",
        "2035-02-18..2035-02-21",
        "2036-02-07..2036-02-10",
        "2037-01-26..2037-01-29",
        "2038-01-16..2038-01-19",
        "2039-01-05..2039-01-08 2039-12-26..2039-12-29",
        "2040-12-14..2040-12-17",
    ];
    assert_rows(&rows, Season::EidAlAdha, Effect::Closure, Some(Country::TR));
}

#[test]
fn ramadan_ends_on_the_eve_of_its_feast() {
    let rows = [
        "2020-04-24..2020-05-23",
        "2021-04-13..2021-05-12",
        "2022-04-02..2022-05-01",
        "2023-03-23..2023-04-20",
        "2024-03-11..2024-04-09",
        "2025-03-01..2025-03-29",
        "2026-02-18..2026-03-19",
        "2027-02-08..2027-03-08",
        "2028-01-28..2028-02-25",
        "2029-01-16..2029-02-13",
        "2030-01-05..2030-02-03 2030-12-26..2031-01-23",
        "2031-12-15..2032-01-13",
        "2032-12-04..2033-01-01",
        "2033-11-23..2033-12-22",
        "2034-11-12..2034-12-11",
        "2035-11-01..2035-11-30",
        "2036-10-20..2036-11-18",
        "2037-10-10..2037-11-07",
        "2038-09-30..2038-10-28",
        "2039-09-19..2039-10-18",
        "2040-09-07..2040-10-06",
    ];
    assert_rows(&rows, Season::Ramadan, Effect::Slowdown, Some(Country::ID));
}

#[test]
fn the_days_that_are_fixed_by_rule_are_the_same_in_every_year() {
    use Effect::{Closure, Notice, Sale, Slowdown};
    for year in Calendar::YEARS {
        let one = |season, effect, country| spans(year, season, effect, country).join(" ");
        assert_eq!(
            one(Season::Anniversary, Sale, None),
            alloc::format!("{year}-03-28")
        );
        assert_eq!(one(Season::June18, Sale, None), alloc::format!("{year}-06-18"));
        assert_eq!(
            one(Season::SummerSale, Sale, None),
            alloc::format!("{year}-06-16..{year}-06-30")
        );
        assert_eq!(
            one(Season::BackToSchool, Sale, None),
            alloc::format!("{year}-08-20..{year}-09-05")
        );
        assert_eq!(
            one(Season::SinglesDay, Sale, None),
            alloc::format!("{year}-11-11")
        );
        assert_eq!(one(Season::Double12, Sale, None), alloc::format!("{year}-12-12"));
        assert_eq!(
            one(Season::Christmas, Notice, None),
            alloc::format!("{year}-12-25")
        );
        let peak = alloc::format!("{year}-11-11..{}-01-10", year + 1);
        assert_eq!(one(Season::PeakSeason, Slowdown, None), peak);
        let russia = one(Season::RussianNewYear, Closure, Some(Country::RU));
        assert_eq!(russia, alloc::format!("{year}-01-01..{year}-01-08"));
    }
}

#[test]
fn occasions_begin_in_their_year_and_end_by_february() {
    for year in 2000..=2100 {
        year::each(year, &mut |o| {
            let to = o.to().unwrap();
            let early = to.year() == year || (to.year() == year + 1 && to.month() <= 2);
            assert!(o.from().year() == year && early, "{o:?}");
        });
    }
}

#[test]
fn a_day_off_in_two_feasts_counts_once() {
    // Mid-Autumn 2028 lies in Golden Week.
    let closed = Calendar::new().closures(day("2028-09-30"), day("2028-10-31"), Country::CN, Whose::Carriers);
    assert_eq!(closed.days(), 8);
    assert_eq!(closed.occasions().len(), 2);
}

#[test]
fn the_day_that_opens_a_phase_is_not_waited() {
    let calendar = Calendar::new();
    let closed = |from, to| {
        calendar
            .closures(day(from), day(to), Country::CN, Whose::Carriers)
            .days()
    };
    assert_eq!(closed("2026-10-01", "2026-10-01"), 0);
    assert_eq!(closed("2026-10-01", "2026-10-02"), 1);
    assert_eq!(closed("2026-10-02", "2026-10-01"), 0);
}

#[test]
fn closures_and_peaks_never_count_the_same_day() {
    // Chinese New Year 2026: all 14 days without dispatch are closed, so the slowdown adds only for days around.
    let waited = Calendar::new().waited(
        Phase::LabelCreated,
        Country::CN,
        None,
        day("2026-02-13"),
        day("2026-02-27"),
    );
    assert_eq!((waited.closed_days(), waited.days()), (14, 0));
    assert_eq!((waited.extra().at_least(), waited.extra().at_most()), (0, 0));
}

#[test]
fn a_peak_adds_no_more_days_than_were_spent_in_it() {
    let extra = |to| {
        let extra =
            Calendar::new().extra_days(Phase::LineHaul, Some(Country::US), day("2026-11-10"), day(to));
        (extra.at_least(), extra.at_most())
    };
    assert_eq!(extra("2026-11-10"), (0, 0));
    assert_eq!(extra("2026-11-12"), (2, 2));
    assert_eq!(extra("2026-11-30"), (5, 8));
}

#[test]
fn years_outside_the_table_say_so_and_keep_what_is_ruled() {
    let calendar = Calendar::new();
    let on = calendar.whats_on(day("2055-11-11"));
    assert!(!on.is_complete());
    assert!(on.occasions().iter().any(|o| o.season() == Season::SinglesDay));
    assert!(calendar.whats_on(day("2040-12-31")).is_complete());
    assert!(!calendar.whats_on(day("2019-12-31")).is_complete());
}

#[test]
fn extreme_dates_are_answered() {
    let calendar = Calendar::new();
    let edges = [
        NaiveDate::MIN,
        NaiveDate::MIN.succ_opt().unwrap(),
        day("2026-11-22"),
        NaiveDate::MAX,
    ];
    for from in edges {
        for to in edges {
            assert_eq!(
                calendar.between(from, to).is_complete(),
                from == to && from == day("2026-11-22")
            );
            for phase in Phase::ALL.iter().copied() {
                let waited = calendar.waited(phase, Country::CN, Some(Country::BR), from, to);
                assert!(waited.days() <= waited.calendar_days());
                let due = calendar.due(phase, Country::CN, Some(Country::BR), from, u32::MAX);
                assert!(due.is_none_or(|due| due >= from));
            }
        }
    }
}

#[test]
fn every_season_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = Season::ALL.iter().map(|s| s.name(Language::English)).collect();
    assert_eq!(names.len(), Season::ALL.len());
}
