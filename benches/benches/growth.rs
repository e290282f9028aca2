//! Does the time grow with the length of a text, or faster? Hostile texts of 2 kB and of 16 kB, made of pieces that
//! cleaning, finding and reading look at twice, are read by everything that takes text. Eight times the text may take
//! eight times as long; what takes twenty times as long, every time it is tried, ends the program with an error.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use alitrack::form::Field;
use alitrack::{Expect, OrderNumber, TrackingNumber, When, find_numbers, identify, read_event};

const SHORT: usize = 2_000;
const LONG: usize = 16_000;
/// Eight times is linear, sixty-four times is quadratic.
const MOST: f64 = 20.0;
/// Below this, a clock says little.
const LEAST: Duration = Duration::from_micros(300);

const BEGINNINGS: &[&str] = &["", "https://a.example/t?no=", "Tracking number: ", "LP0012", "Order 81", "[China] "];

const PIECES: &[&str] = &[
    "?", "*", "#", "&", "=", "%", "%20", "/", ".", ",", ":", ";", "-", "_", "+", "(", ")", "(00)", "[", "【", "\"", "'", "|", "<", " ", "  ", "\n", "\t",
    "\u{200b}", "\u{301}", "\u{1162}", "1", "12", "123456789", "0", "A", "a", "LP", "RB", "CN", "x1", "Ａ", "３", "Ж", "号", "单号", "tracking", "order",
    "number", "no", "https://", "delivered", "not", "customs", "on", "the", "到", "达", "ß", "🙂", "carrier note:", "2025-11-20", "US $1.20",
];

/// Reads a text, with all that can be asked of the answer without a search.
type Reads = fn(&str) -> usize;

const READERS: &[(&str, Reads)] = &[
    ("identify", |text| {
        let seen = identify(text);
        seen.canonical().map_or(0, str::len) + seen.notes().len() + seen.parts().len() + seen.problems().len() + seen.candidates().len()
    }),
    ("kind", |text| identify(text).kind() as usize),
    ("find_numbers", |text| find_numbers(text).len()),
    ("read_event", |text| usize::from(read_event(text).is_some())),
    ("parse", |text| {
        usize::from(text.parse::<TrackingNumber>().is_ok()) + usize::from(text.parse::<OrderNumber>().is_ok()) + usize::from(text.parse::<When>().is_ok())
    }),
    ("form", |text| {
        let field = Field::new(Expect::Tracking);
        field.group(text, text.len()).text.len() + usize::from(field.submit(text).is_ok())
    }),
];

fn fastest(reads: Reads, text: &str, times: usize) -> Duration {
    let once = |_| {
        let start = Instant::now();
        black_box(reads(black_box(text)));
        start.elapsed()
    };
    (0..times).map(once).min().unwrap_or_default()
}

/// How many times as long eight times the text takes; nothing if that is too quick to tell.
fn growth(reads: Reads, beginning: &str, piece: &str, times: usize) -> f64 {
    let text = |length: usize| format!("{beginning}{}", piece.repeat(length / piece.len()));
    let long = fastest(reads, &text(LONG), times);
    if long < LEAST {
        return 0.0;
    }
    long.as_secs_f64() / fastest(reads, &text(SHORT), times).as_secs_f64()
}

fn main() -> ExitCode {
    let mut pieces: Vec<String> = PIECES.iter().map(|piece| (*piece).to_string()).collect();
    for (at, first) in PIECES.iter().enumerate() {
        pieces.extend(PIECES.iter().map(|second| format!("{first}{second}")));
        let third = |second: usize| PIECES[(second * 7 + at) % PIECES.len()];
        pieces.extend((at % 4..PIECES.len()).step_by(4).map(|second| format!("{first}{}{}", PIECES[second], third(second))));
    }
    let mut too_slow = 0;
    for &(name, reads) in READERS {
        let mut worst = 0.0_f64;
        for piece in &pieces {
            for beginning in BEGINNINGS {
                let mut seen = growth(reads, beginning, piece, 1);
                for times in [3, 10, 30, 100] {
                    if seen > 10.0 {
                        seen = growth(reads, beginning, piece, times);
                    }
                }
                if seen > MOST {
                    println!("{name}: {seen:.0} times for {beginning:?} and {piece:?}");
                    too_slow += 1;
                }
                worst = worst.max(seen);
            }
        }
        println!("{name}: at most {worst:.0} times for eight times the text, {} texts", pieces.len() * BEGINNINGS.len());
    }
    if too_slow == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
