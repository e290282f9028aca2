//! How fast numbers are found in text.

use alitrack::{FindMode, Finder, find_numbers};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Words without a digit.
const PROSE: &str = "Your parcel left the sorting centre this morning and travels by road to the port, \
where it waits for the next ship; nobody knows when that will be, and nobody needs to. 包裹已离开分拣中心，正在运往港口。\n";

/// A mail as shops send it: prices, dates, addresses, links, one order and one parcel.
const MAIL: &str = "\
Subject: Your order has been shipped
Hello Anna, good news: your order 8123456789012345 is on its way. We expect it between 20 Nov. and 3 Dec. 2025.
Item: USB-C cable, 2 m, black, 60 W (1005001234567890), 2 x US $4.99, shipping US $1.20, total US $11.18
https://www.aliexpress.com/item/1005001234567890.html?spm=a2g0o.order_detail.0.0.5f8f18c7ABCDEF&gatewayAdapt=glo2deu
Tracking number: LP00417285630928
Ship to: Anna Example, Beispielstr. 12, 10115 Berlin, Germany, +49 30 12345678
You are protected for 75 days. If the parcel does not arrive, open a dispute; the seller answers within 5 days.
The battery meets UN3480 and IEC 62133-2:2017. Keep this mail; the invoice number is 2025-000123456.
Please do not answer this mail. You can change what we send you at https://login.example.com/settings?id=9f86d081884c7d65
";

/// Nothing but short groups of digits, the most work a text can make.
const TABLE: &str = "12 345 6789 12.50 2025-11-20 14:05 1,234.56 00 17 4567 890 12345 678 90 1234\n";

fn extract(bench: &mut Criterion) {
    for (name, sample) in [("prose", PROSE), ("mail", MAIL), ("digits", TABLE)] {
        let text = sample.repeat(1_000_000 / sample.len() + 1);
        let mut group = bench.benchmark_group("extract");
        group.sample_size(20).throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| find_numbers(&text).len()));
        if name == "mail" {
            let strict = Finder::new().mode(FindMode::Strict);
            group.bench_function("mail, strict", |b| b.iter(|| strict.find(&text).len()));
            group.bench_function("mail, in pieces of 4 kB", |b| {
                b.iter(|| {
                    let mut stream = Finder::new().stream();
                    let mut found = 0;
                    for piece in text.as_bytes().chunks(4096) {
                        found += stream.push(core::str::from_utf8(piece).unwrap_or_default()).len();
                    }
                    found + stream.finish().len()
                });
            });
        }
        group.finish();
    }
}

criterion_group!(benches, extract);
criterion_main!(benches);
