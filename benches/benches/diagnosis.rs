//! How long a whole diagnosis takes.

use alitrack::{Country, Diagnostician, OrderState, Parcel, ShippingOption, Stage, TrackingEvent, When};
use chrono::{Days, NaiveDate};
use criterion::{Criterion, criterion_group, criterion_main};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day of 2026")
}

/// A parcel with thirty events over a month, last scanned three weeks ago.
fn busy() -> Parcel {
    const WAY: &[Stage] = &[Stage::Registered, Stage::Accepted, Stage::CustomsExport, Stage::Transit];
    let events = (0..30).map(|i| {
        let stage = WAY[i.min(WAY.len() - 1)];
        TrackingEvent::new("")
            .staged(stage)
            .in_country(Country::CN)
            .at(When::on(day(4, 20) + Days::new(i as u64)))
    });
    Parcel::new()
        .number("RB123456785CN")
        .order_number("8123456789012345")
        .order_state(OrderState::Shipped)
        .ordered_on(day(4, 15))
        .shipped_on(day(4, 19))
        .protection_ends_on(day(7, 18))
        .by(ShippingOption::ChinaPostRegistered)
        .from(Country::CN)
        .to(Country::BR)
        .value_usd_cents(1_250)
        .with_events(events)
}

fn diagnose(bench: &mut Criterion) {
    let doctor = Diagnostician::default();
    let mut group = bench.benchmark_group("diagnosis");
    let (many, none) = (busy(), Parcel::new().number("UN123456785CN").shipped_on(day(5, 20)).nothing_shown());
    group.bench_function("a parcel with 30 events", |b| b.iter(|| doctor.diagnose(&many, day(6, 10))));
    group.bench_function("a parcel without events", |b| b.iter(|| doctor.diagnose(&none, day(6, 10))));
    group.finish();
}

criterion_group!(benches, diagnose);
criterion_main!(benches);
