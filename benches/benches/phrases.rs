//! Event sentences: building the rows, one sentence, many different ones, and a long hostile text.

use std::hint::black_box;
use std::time::Instant;

use alitrack::read_event;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// Sentences of our own, in the alphabets and languages that carriers write.
const SENTENCES: &[&str] = &[
    "Parcel delivered to a neighbour",
    "The parcel left the sorting hub in Leipzig and is on its way to the delivery base",
    "Held by customs: the commercial invoice is missing",
    "Zustellung nicht möglich, Empfänger nicht angetroffen",
    "Pacote saiu para entrega ao destinatário",
    "Votre envoi vous attend au point relais",
    "Llegó al centro logístico de Zaragoza",
    "Spedizione in consegna",
    "Przesyłka gotowa do odbioru w punkcie",
    "Gönderi transfer merkezine ulaştı",
    "Прибыло в сортировочный центр",
    "快件已到达分拨中心",
    "お荷物をお届けしました",
    "고객 부재로 미배달",
];

/// The first call compiles all rows; it happens once a process, so it is timed once.
fn building(_: &mut Criterion) {
    let start = Instant::now();
    black_box(read_event(black_box("Delivered")));
    println!("phrases/building, once: {:?}", start.elapsed());
}

fn sentences(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("phrases");
    for (name, text) in [("short", "Delivered"), ("usual", SENTENCES[0]), ("long", SENTENCES[1]), ("in Chinese", SENTENCES[11])] {
        group.bench_with_input(BenchmarkId::new("sentence", name), text, |b, text| b.iter(|| read_event(black_box(text))));
    }
    let mut turn = SENTENCES.iter().cycle();
    group.bench_function("fourteen languages in turn", |b| b.iter(|| read_event(black_box(turn.next().unwrap_or(&"")))));
    group.finish();
}

fn hostile(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("phrases/100 kB");
    for (name, piece) in [("of one word", "delivered "), ("of letters", "e"), ("of many words", "arrived at the sorting customs delivery "), ("of Chinese", "到达海关签收")] {
        let text = piece.repeat(100_000 / piece.len());
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), &text, |b, text| b.iter(|| read_event(black_box(text))));
    }
    group.finish();
}

criterion_group!(benches, building, sentences, hostile);
criterion_main!(benches);
