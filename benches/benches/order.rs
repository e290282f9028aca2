//! How long one entry of an order's log takes.

use alitrack::{Entry, OrderState, Timeline};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};

const ENTRIES: usize = 1_000_000;

/// A log that keeps moving: rounds of a whole order, dated, with repeats and late entries between.
fn log() -> Vec<Entry> {
    let at = "2025-12-02T10:05".parse().expect("a date and a time");
    let early = "2025-12-01".parse().expect("a date");
    (0..ENTRIES)
        .map(|index| match index % 8 {
            7 => Entry::new(OrderState::Purchased).at(early),
            5 => Entry::new(OrderState::Invoice),
            round => Entry::new(OrderState::ALL[(index / 8 + round) % 14]).at(at),
        })
        .collect()
}

fn replay(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("order");
    group.sample_size(10).throughput(Throughput::Elements(ENTRIES as u64));
    let entries = log();
    group.bench_function("replay a million entries", |b| {
        b.iter_batched(
            || entries.clone(),
            |entries| entries.into_iter().collect::<Timeline>(),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("read a million labels", |b| {
        b.iter(|| (0..ENTRIES).filter_map(|i| OrderState::read(LABELS[i % LABELS.len()])).count());
    });
    group.finish();
}

const LABELS: &[&str] = &["Order Received", "purchased", "order-canceled", "Payment Complete", "Shipped"];

criterion_group!(benches, replay);
criterion_main!(benches);
