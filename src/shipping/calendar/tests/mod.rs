//! What the calendar answers.

use super::*;
use crate::lang::Language;

mod feasts;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
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
        let extra = Calendar::new().extra_days(
            Phase::LineHaul,
            Country::CN,
            Some(Country::US),
            day("2026-11-10"),
            day(to),
        );
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
