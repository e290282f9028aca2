//! Many threads at once get the answers that one thread gets: tables are built once, nothing is shared.

#![cfg(feature = "text")]
#![allow(clippy::unwrap_used)] // a test that cannot read its own dates fails

use std::sync::Barrier;
use std::thread;

use alitrack::{
    Country, Entry, Journey, Language, OrderState, Parcel, ShippingOption, Timeline, TrackingEvent,
    TrackingNumber, When, diagnose, find_numbers, formats, identify, phrases, read_event,
};
use chrono::NaiveDate;

const TEXTS: &[&str] = &[
    "rb 123 456 785 gb",
    "LZ87124O690CN",
    "8123456789012345",
    "Заказ 8199633578334590, трек-номер RB123456785GB, жду",
    "运单号：LP00068434402473。订单号 8199633578334590",
    "The parcel is held by customs",
    "Objeto aguardando pagamento",
    "Das Paket wurde zugestellt",
    "посылка покинула страну отправителя",
    "\u{0}\u{202e}📦",
    "",
];

/// One answer of every entry point for every text, as a text of its own.
fn answers() -> Vec<String> {
    let today = NaiveDate::from_ymd_opt(2025, 12, 2).unwrap();
    let mut all = Vec::new();
    for text in TEXTS {
        let seen = identify(text);
        all.push(format!(
            "{:?} {:?} {:?}",
            seen.kind(),
            seen.canonical(),
            seen.suggestions()
        ));
        all.push(format!("{:?}", text.parse::<TrackingNumber>()));
        all.push(format!("{:?}", find_numbers(text)));
        all.push(format!("{:?}", read_event(text)));
        let events = [TrackingEvent::new(*text).at("2025-11-20".parse::<When>().unwrap())];
        all.push(format!("{:?}", Journey::of(&events)));
        let parcel = Parcel::new()
            .number(*text)
            .by(ShippingOption::ChinaPostOrdinary)
            .to(Country::BR)
            .shipped_on(NaiveDate::from_ymd_opt(2025, 11, 10).unwrap())
            .with_events(events.clone());
        let found = diagnose(&parcel, today);
        all.push(format!("{found:?}"));
        all.extend(Language::ALL.map(|language| found.findings()[0].display(language).to_string()));
    }
    let mut log = Timeline::new();
    for state in OrderState::ALL.iter().copied() {
        log.push(Entry::new(state));
    }
    all.push(format!("{log:?}"));
    all.push(format!("{} {}", formats().len(), phrases().len()));
    all
}

#[test]
fn many_threads_get_the_answers_of_one() {
    const THREADS: usize = 8;
    // All start at once, so that they meet where something is built at first use.
    let start = Barrier::new(THREADS);
    let of_all: Vec<Vec<String>> = thread::scope(|scope| {
        let run = || {
            start.wait();
            answers()
        };
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(run)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let alone = answers();
    assert!(alone.len() > 100);
    for answers in of_all {
        assert_eq!(answers, alone);
    }
}
