//! How long it takes to tell what a pasted text is, beside a hand-written check of S10.

use alitrack::{Country, TrackingNumber, formats, identify};
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime};
use std::hint::black_box;

/// The floor: shape and check digit of S10, written by hand, and nothing else.
fn by_hand(text: &str) -> bool {
    const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];
    let Ok([a, b, serial @ .., y, z]) = <&[u8; 13]>::try_from(text.as_bytes()) else { return false };
    if ![a, b, y, z].iter().all(|c| c.is_ascii_uppercase()) || !serial.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let sum: u32 = serial.iter().zip(WEIGHTS).map(|(c, weight)| u32::from(c - b'0') * weight).sum();
    let digit = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    };
    u32::from(serial[8] - b'0') == digit
}

/// The same numbers on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}

fn s10(random: &mut Random) -> Vec<String> {
    const SERVICES: [&str; 6] = ["RB", "LZ", "UA", "CP", "EE", "LX"];
    const COUNTRIES: [Country; 6] =
        [Country::CN, Country::SG, Country::NL, Country::GB, Country::DE, Country::MY];
    (0..1000)
        .map(|_| {
            let service = SERVICES[random.below(6) as usize];
            let country = COUNTRIES[random.below(6) as usize];
            let number = TrackingNumber::new_s10(service, random.below(100_000_000) as u32, country);
            number.expect("two letters and eight digits").to_string()
        })
        .collect()
}

/// One in ten with a wrong digit.
fn slips(numbers: &[String]) -> Vec<String> {
    let slip = |(i, number): (usize, &String)| {
        let digit = number.as_bytes()[5] - b'0';
        let mut slipped = number.clone();
        if i % 10 == 0 {
            slipped.replace_range(5..6, &((digit + 1) % 10).to_string());
        }
        slipped
    };
    numbers.iter().enumerate().map(slip).collect()
}

fn aliexpress(random: &mut Random) -> Vec<String> {
    (0..1000)
        .map(|i| match i % 5 {
            0 => format!("LP00{:012}", random.below(1_000_000_000_000)),
            1 => format!("AP00{:012}", random.below(1_000_000_000_000)),
            2 => format!("CNG00{:012}", random.below(1_000_000_000_000)),
            3 => format!("YT25{:03}{:011}", 1 + random.below(365), random.below(100_000_000_000)),
            _ => format!("819{:013}", random.below(10_000_000_000_000)),
        })
        .collect()
}

/// Every example of every format: a mix far wider than one buyer sees.
fn carriers() -> Vec<String> {
    let examples = formats().iter().flat_map(|format| format.examples_that_fit());
    examples.map(|example| (*example).to_string()).collect()
}

fn junk(random: &mut Random) -> Vec<String> {
    const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    (0..1000)
        .map(|_| (0..6 + random.below(20)).map(|_| char::from(ALPHABET[random.below(36) as usize])).collect())
        .collect()
}

fn each<R>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    texts: &[String],
    mut work: impl FnMut(&str) -> R,
) {
    group.throughput(Throughput::Elements(texts.len() as u64));
    group.bench_function(name, |b| {
        b.iter(|| {
            for text in texts {
                black_box(work(black_box(text)));
            }
        });
    });
}

fn number(bench: &mut Criterion) {
    let mut random = Random(88_172_645_463_325_252);
    let posts = s10(&mut random);
    let slipped = slips(&posts);
    let mut group = bench.benchmark_group("number");
    each(&mut group, "S10 by hand", &posts, by_hand);
    each(&mut group, "S10 parse", &posts, |text| text.parse::<TrackingNumber>());
    each(&mut group, "S10 parse, one in ten wrong", &slipped, |text| text.parse::<TrackingNumber>().is_ok());
    let found = |text: &str| identify(text).tracking_number();
    each(&mut group, "S10 identify", &posts, found);
    each(&mut group, "AliExpress identify", &aliexpress(&mut random), found);
    each(&mut group, "carriers identify", &carriers(), found);
    each(&mut group, "random junk identify", &junk(&mut random), found);
    each(&mut group, "10 kB of junk identify", &["x7 #".repeat(2500)], found);
    group.finish();
}

criterion_group!(benches, number);
criterion_main!(benches);
