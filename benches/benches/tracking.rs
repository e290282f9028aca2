//! How long events take: one code, one date, one sentence, a whole journey.

use alitrack::{Journey, Stage, TrackingEvent, Vocabulary, When, crosswalk, read_event};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

fn codes(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("code");
    group.bench_function("of 169, as published", |b| {
        b.iter(|| Vocabulary::Cainiao.meaning(black_box("GTMS_STA_SIGNED")));
    });
    group.bench_function("of 169, as the platform spells it", |b| {
        b.iter(|| Vocabulary::Cainiao.meaning(black_box("ae cc ex success success")));
    });
    group.bench_function("unknown", |b| b.iter(|| Vocabulary::Cainiao.meaning(black_box("NO_SUCH_CODE"))));
    group.bench_function("into another vocabulary", |b| {
        b.iter(|| crosswalk(Vocabulary::Cainiao, black_box("CUS_TAX"), Vocabulary::SeventeenTrackSub));
    });
    group.finish();
}

fn dates(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("date");
    for text in ["2025-11-20T14:05:00+08:00", "20251120140500000+0800", "20 de novembro de 2025", "2025年11月20日"] {
        group.bench_with_input(BenchmarkId::from_parameter(text), text, |b, text| {
            b.iter(|| black_box(text).parse::<When>());
        });
    }
    group.finish();
}

fn sentences(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("sentence");
    // The sets are built by the first sentence.
    black_box(read_event("Delivered"));
    for (name, text) in [
        ("known", "Your parcel was handed to the airline"),
        ("a trap", "Delivered to the local carrier, not yet delivered to the recipient"),
        ("unknown", "The quick brown fox jumps over the lazy dog"),
        ("in Russian", "Прибыло в место вручения"),
    ] {
        group.bench_function(name, |b| b.iter(|| read_event(black_box(text))));
    }
    for size in [1_000, 10_000, 100_000] {
        let text = "not yet delivered to customs ".repeat(size / 29);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("hostile", size), &text, |b, text| {
            b.iter(|| read_event(black_box(text)));
        });
    }
    group.finish();
}

/// A parcel's life over and over, under two numbers, newest first.
fn events(count: usize) -> Vec<TrackingEvent> {
    let life = [
        Stage::Registered,
        Stage::Accepted,
        Stage::CustomsExport,
        Stage::Departure,
        Stage::ArrivalCountry,
        Stage::CustomsCleared,
        Stage::OutForDelivery,
        Stage::AttemptFailed,
        Stage::Delivered,
    ];
    let mut events: Vec<_> = (0..count)
        .map(|at| {
            let (day, hour) = (1 + at / 24 % 28, at % 24);
            let when = format!("20{:02}-{:02}-{day:02}T{hour:02}:30:00", 20 + at / 8064 % 70, 1 + at / 672 % 12);
            TrackingEvent::new("")
                .staged(life[at % life.len()])
                .at(when.parse::<When>().expect("a date and a time"))
                .under(["LP00417285630928", "RB123456785GB"][at % 2])
        })
        .collect();
    events.reverse();
    events
}

fn journeys(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("journey");
    for count in [20, 1_000, 50_000] {
        let events = events(count);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::from_parameter(count), &events, |b, events| {
            b.iter(|| Journey::of(black_box(events)).milestone());
        });
    }
    group.finish();
}

criterion_group!(benches, codes, dates, sentences, journeys);
criterion_main!(benches);
