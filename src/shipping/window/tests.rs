use alloc::string::ToString;

use chrono::{Datelike, Days};
use proptest::prelude::*;

use super::*;
use crate::lang::Language;
use crate::shipping::calendar::Effect;
use crate::shipping::option::ShippingOption;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn window(trip: Trip) -> DeliveryWindow {
    DeliveryWindow::of(&trip, &Calendar::new()).unwrap()
}

#[track_caller]
fn assert_window(trip: Trip, earliest: &str, latest: &str) {
    let window = window(trip);
    assert_eq!(
        (window.earliest(), window.latest()),
        (day(earliest), day(latest)),
        "{window:#?}"
    );
}

fn kinds(window: &DeliveryWindow) -> Vec<AdjustmentKind> {
    window.adjustments().iter().map(Adjustment::kind).collect()
}

#[test]
fn an_option_and_a_destination_give_the_days_of_the_sources() {
    let trip = Trip::new().shipped(day("2026-07-01"));
    let trip = trip.by(ShippingOption::Dhl).to(Country::FR);
    assert_window(trip, "2026-07-06", "2026-07-08");
    assert_eq!(kinds(&window(trip)), [AdjustmentKind::OptionAndDestination]);
}

#[test]
fn less_knowledge_gives_general_days_and_less_confidence() {
    let trip = Trip::new().shipped(day("2026-06-01"));
    assert_window(trip, "2026-06-16", "2026-08-01");
    assert_eq!(window(trip).confidence(), Certainty::Possible);
    let known = trip.by(ShippingOption::AliExpressStandard).to(Country::DE);
    assert!(window(known).confidence() >= window(trip).confidence());
}

#[test]
fn a_slow_destination_slows_mail_and_no_courier() {
    let trip = Trip::new().shipped(day("2026-04-01")).to(Country::BR);
    let mail = window(trip.by(ShippingOption::YanwenSpecialLine));
    assert!(kinds(&mail).contains(&AdjustmentKind::SlowDestination));
    let courier = window(trip.by(ShippingOption::Dhl));
    assert!(!kinds(&courier).contains(&AdjustmentKind::SlowDestination));
}

#[test]
fn golden_week_pushes_the_window_back_and_says_so() {
    let trip = Trip::new().by(ShippingOption::AliExpressStandard).to(Country::FR);
    let free = window(trip.shipped(day("2026-07-01")));
    let closed = window(trip.shipped(day("2026-09-28")));
    let days = |w: &DeliveryWindow, start| (w.latest() - day(start)).num_days();
    assert!(days(&closed, "2026-09-28") > days(&free, "2026-07-01"));
    let words: Vec<_> = closed.adjustments().iter().map(ToString::to_string).collect();
    assert!(
        words
            .iter()
            .any(|w| w == "China's Golden Week: closed for 7 days."),
        "{words:?}"
    );
}

#[test]
fn a_peak_widens_the_end_alone() {
    let trip = Trip::new().by(ShippingOption::AliExpressStandard).to(Country::GB);
    let peak = window(trip.shipped(day("2026-11-20")));
    assert_eq!(
        (peak.earliest(), peak.latest()),
        (day("2026-11-30"), day("2026-12-15"))
    );
    assert!(kinds(&peak).contains(&AdjustmentKind::Busy));
}

#[test]
fn each_stage_narrows_what_is_left() {
    let trip = Trip::new()
        .by(ShippingOption::AliExpressStandard)
        .to(Country::GB)
        .shipped(day("2026-07-01"));
    let mut before = window(trip);
    for (stage, on) in [
        (Stage::Departure, "2026-07-05"),
        (Stage::ArrivalCountry, "2026-07-08"),
        (Stage::OutForDelivery, "2026-07-11"),
        (Stage::Delivered, "2026-07-11"),
    ] {
        let now = window(trip.reached(stage, day(on)));
        assert!(
            now.latest() - now.earliest() <= before.latest() - before.earliest(),
            "{stage}"
        );
        assert!(now.confidence() >= before.confidence(), "{stage}");
        before = now;
    }
    assert_eq!(
        (before.earliest(), before.latest()),
        (day("2026-07-11"), day("2026-07-11"))
    );
}

#[test]
fn a_registered_packet_takes_correios_forty_working_days() {
    let trip = Trip::new()
        .by(ShippingOption::ChinaPostRegistered)
        .to(Country::BR)
        .shipped(day("2026-04-01"));
    let released = window(trip.reached(Stage::CustomsCleared, day("2026-05-05")));
    assert!(kinds(&released).contains(&AdjustmentKind::AfterRelease));
    let step = released
        .adjustments()
        .iter()
        .find(|a| a.kind() == AdjustmentKind::AfterRelease)
        .unwrap();
    assert_eq!(
        step.to_string(),
        "After customs, the post allows 40 working days."
    );
}

#[test]
fn what_comes_back_has_no_window() {
    for stage in [Stage::Lost, Stage::Returning, Stage::Cancelled, Stage::Destroyed] {
        let trip = Trip::new()
            .shipped(day("2026-07-01"))
            .reached(stage, day("2026-07-20"));
        assert_eq!(
            DeliveryWindow::of(&trip, &Calendar::new()),
            Err(NoWindow::NotComing),
            "{stage}"
        );
    }
}

#[test]
fn a_year_without_feasts_lowers_the_confidence() {
    let trip = Trip::new().by(ShippingOption::AliExpressPremium).to(Country::DE);
    let inside = window(trip.shipped(day("2039-07-01")));
    let outside = window(trip.shipped(day("2045-07-01")));
    assert_eq!(outside.confidence(), Certainty::Possible);
    assert!(inside.confidence() > outside.confidence());
    assert!(kinds(&outside).contains(&AdjustmentKind::CalendarEnds));
}

#[test]
fn extreme_dates_are_errors_and_never_panics() {
    for edge in [NaiveDate::MIN, NaiveDate::MAX] {
        for option in ShippingOption::ALL {
            for stage in Stage::ALL {
                let trip = Trip::new()
                    .by(*option)
                    .to(Country::BR)
                    .shipped(edge)
                    .reached(*stage, edge);
                let _ = DeliveryWindow::of(&trip, &Calendar::new());
            }
        }
    }
    let trip = Trip::new().shipped(NaiveDate::MAX);
    assert_eq!(
        DeliveryWindow::of(&trip, &Calendar::new()),
        Err(NoWindow::OutOfCalendar)
    );
}

fn trips() -> impl Strategy<Value = Trip> {
    const DESTINATIONS: &[Country] = &[
        Country::BR,
        Country::RU,
        Country::US,
        Country::KR,
        Country::SA,
        Country::NZ,
        Country::CN,
    ];
    let shipped = (0..5_800u64).prop_map(|days| day("2022-01-01") + Days::new(days));
    (
        prop::option::of(prop::sample::select(ShippingOption::ALL)),
        prop::option::of(prop::sample::select(DESTINATIONS)),
        shipped,
        prop::option::of(0..40_000u32),
    )
        .prop_map(|(option, destination, shipped, grams)| Trip {
            option,
            destination,
            grams,
            ..Trip::new().shipped(shipped)
        })
}

fn stages() -> impl Strategy<Value = (Stage, u64)> {
    let here: Vec<Stage> = Stage::ALL
        .iter()
        .copied()
        .filter(|stage| !days::is_over(*stage))
        .collect();
    (prop::sample::select(here), 0..120u64)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_window_never_ends_before_it_starts(trip in trips(), stage in prop::option::of(stages())) {
        let shipped = trip.shipped.unwrap();
        let trip = Trip { reached: stage.map(|(stage, days)| (stage, shipped + Days::new(days))), ..trip };
        let window = window(trip);
        prop_assert!(shipped <= window.earliest());
        prop_assert!(window.earliest() <= window.usual());
        prop_assert!(window.usual() <= window.latest());
        for language in Language::ALL {
            for adjustment in window.adjustments() {
                let words = adjustment.display(language).to_string();
                prop_assert!(!words.contains('{'), "{}", words);
            }
        }
    }

    #[test]
    fn a_closure_never_shortens_a_window(
        trip in trips(),
        stage in prop::option::of(stages()),
        at in 0..150u64,
        long in 0..30u64,
        at_origin in any::<bool>(),
    ) {
        let shipped = trip.shipped.unwrap();
        let trip = Trip { reached: stage.map(|(stage, days)| (stage, shipped + Days::new(days))), ..trip };
        let from = shipped + Days::new(at);
        let closed = Occasion::new(from, from + Days::new(long), Effect::Closure);
        let place = if at_origin { Some(trip.origin) } else { trip.destination };
        let mut calendar = Calendar::new();
        calendar.add(match place { Some(country) => closed.in_country(country), None => closed });
        let (free, shut) = (window(trip), DeliveryWindow::of(&trip, &calendar).unwrap());
        prop_assert!(free.earliest() <= shut.earliest());
        prop_assert!(free.latest() <= shut.latest());
    }

    #[test]
    fn knowing_the_stage_never_widens_the_window_or_lowers_confidence(trip in trips(), stage in stages()) {
        let (stage, days) = stage;
        let on = trip.shipped.unwrap() + Days::new(days);
        prop_assume!(on.year() < 2038);
        let (before, after) = (window(trip), window(trip.reached(stage, on)));
        let own_word = [AdjustmentKind::AfterRelease, AdjustmentKind::FeeWindow, AdjustmentKind::PickupWindow];
        prop_assume!(!kinds(&after).iter().any(|kind| own_word.contains(kind)));
        prop_assert!(after.latest() - after.earliest() <= before.latest() - before.earliest());
        prop_assert!(after.confidence() >= before.confidence());
    }
}
