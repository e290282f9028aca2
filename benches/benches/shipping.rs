//! Options read, windows reckoned, days counted.

use alitrack::shipping::Whose;
use alitrack::{Calendar, Country, DeliveryWindow, Phase, ShippingOption, Stage, Trip};
use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

fn shipping(c: &mut Criterion) {
    let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).expect("a day of 2026");
    let calendar = Calendar::new();
    c.bench_function("shipping/read/label", |b| {
        b.iter(|| ShippingOption::read(black_box("AliExpress Standard Shipping")));
    });
    c.bench_function("shipping/read/unknown", |b| {
        b.iter(|| ShippingOption::read(black_box("Sunny Drone 48h")));
    });
    c.bench_function("shipping/whats_on", |b| {
        b.iter(|| calendar.whats_on(black_box(day(2, 17))));
    });
    c.bench_function("shipping/closures", |b| {
        b.iter(|| calendar.closures(black_box(day(1, 20)), day(3, 20), Country::CN, Whose::Carriers));
    });
    c.bench_function("shipping/waited", |b| {
        b.iter(|| {
            calendar.waited(
                Phase::LineHaul,
                Country::CN,
                Some(Country::BR),
                black_box(day(9, 20)),
                day(12, 1),
            )
        });
    });
    let trip = Trip::new()
        .by(ShippingOption::EPacket)
        .to(Country::BR)
        .shipped(day(9, 20));
    c.bench_function("shipping/window/shipped", |b| {
        b.iter(|| DeliveryWindow::of(black_box(&trip), &calendar));
    });
    let trip = trip.reached(Stage::ArrivalCountry, day(10, 20));
    c.bench_function("shipping/window/arrived", |b| {
        b.iter(|| DeliveryWindow::of(black_box(&trip), &calendar));
    });
}

criterion_group!(benches, shipping);
criterion_main!(benches);
