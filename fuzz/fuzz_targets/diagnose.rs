//! Any parcel on any day: an answer that is never empty, advises nothing in the past and nothing too late.
#![no_main]

use alitrack::{
    Country, Language, OrderState, Parcel, Report, ShippingOption, Stage, TrackingEvent, When, diagnose,
};
use arbitrary::Arbitrary;
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

#[derive(Arbitrary, Debug)]
struct Question<'a> {
    today: i32,
    number: Option<Option<&'a str>>,
    state: Option<u8>,
    dates: [Option<i16>; 6],
    far: Option<i32>,
    option: Option<u8>,
    countries: [Option<u8>; 2],
    weight: Option<u32>,
    cents: Option<u64>,
    events: Option<Vec<Seen<'a>>>,
    reports: Vec<u8>,
    language: u8,
}

#[derive(Arbitrary, Debug)]
struct Seen<'a> {
    stage: Option<u8>,
    text: &'a str,
    day: Option<i16>,
    country: Option<u8>,
}

fn pick<T: Copy>(all: &[T], n: u8) -> T {
    all[usize::from(n) % all.len()]
}

fuzz_target!(|question: Question<'_>| {
    let today = NaiveDate::from_epoch_days(question.today).unwrap_or(NaiveDate::MAX);
    // Most dates lie within sixteen months of today, as real ones do; one in eight lies within ninety years.
    let near = |n: i16| {
        let days = if n % 8 == 0 { n } else { n % 500 };
        today.checked_add_signed(chrono::TimeDelta::days(days.into()))
    };
    let mut parcel = Parcel::new();
    match question.number {
        Some(Some(text)) => parcel = parcel.number(text),
        Some(None) => parcel = parcel.without_number(),
        None => {}
    }
    if let Some(n) = question.state {
        parcel = parcel.order_state(pick(OrderState::ALL, n));
    }
    let [ordered, shipped, deadline, protection, delivered, contacted] =
        question.dates.map(|n| n.and_then(near));
    let far = question.far.and_then(NaiveDate::from_epoch_days);
    parcel = ordered.into_iter().fold(parcel, Parcel::ordered_on);
    parcel = far.or(shipped).into_iter().fold(parcel, Parcel::shipped_on);
    parcel = deadline.into_iter().fold(parcel, Parcel::processing_deadline);
    parcel = protection.into_iter().fold(parcel, Parcel::protection_ends_on);
    parcel = delivered.into_iter().fold(parcel, Parcel::delivered_on);
    parcel = contacted.into_iter().fold(parcel, Parcel::seller_contacted_on);
    if let Some(n) = question.option {
        parcel = parcel.by(pick(ShippingOption::ALL, n));
    }
    let [from, to] = question.countries.map(|n| n.map(|n| pick(Country::ALL, n)));
    parcel = from.into_iter().fold(parcel, Parcel::from);
    parcel = to.into_iter().fold(parcel, Parcel::to);
    parcel = question.weight.into_iter().fold(parcel, Parcel::weight_g);
    parcel = question.cents.into_iter().fold(parcel, Parcel::value_usd_cents);
    if let Some(events) = question.events {
        parcel = parcel.with_events(events.into_iter().take(32).map(|seen| {
            let mut event = TrackingEvent::new(seen.text);
            if let Some(n) = seen.stage {
                event = event.staged(pick(Stage::ALL, n));
            }
            if let Some(day) = seen.day.and_then(near) {
                event = event.at(When::on(day));
            }
            if let Some(n) = seen.country {
                event = event.in_country(pick(Country::ALL, n));
            }
            event
        }));
    }
    for n in question.reports.into_iter().take(8) {
        parcel = parcel.report(pick(Report::ALL, n));
    }

    let diagnosis = diagnose(&parcel, today);
    assert!(!diagnosis.findings().is_empty());
    let language = pick(&Language::ALL, question.language);
    for finding in diagnosis.findings() {
        assert!(!finding.evidence().is_empty() && !finding.actions().is_empty());
        for evidence in finding.evidence() {
            let _ = evidence.display(language);
        }
        for action in finding.actions() {
            assert!(
                action.last_day().is_none_or(|day| day >= today),
                "nothing is advised for the past"
            );
            let _ = action.display(language);
        }
    }
    if question.language.is_multiple_of(16) {
        assert_eq!(
            diagnosis,
            diagnose(&parcel, today),
            "the same question, the same answer"
        );
    }
});
