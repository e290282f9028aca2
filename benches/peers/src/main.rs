//! Runs alitrack and its peers on the same inputs, one after the other in one process, and writes
//! RESULTS.md: `cargo run --release` in this folder.

mod acceptance;
mod floor;
mod inputs;
mod report;
mod stopwatch;

use std::hint::black_box;
use std::path::Path;

use alitrack::{Kind, TrackingNumber, find_numbers, formats, identify};
use regex::{Regex, RegexSet};

use report::Report;
use stopwatch::{Contender, throughput};

fn main() -> std::io::Result<()> {
    if std::env::args().nth(1).as_deref() == Some("count") {
        println!("mix {}", counted(&inputs::mix()));
        return Ok(());
    }
    let mut report = Report::new();
    numbers(&mut report);
    search(&mut report);
    threads(&mut report);
    report.acceptance(&acceptance::table());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("RESULTS.md");
    std::fs::write(file, report.finish())
}

/// Identifies each once, for a tool that counts instructions: `scripts/instructions`.
#[inline(never)]
fn counted(inputs: &[String]) -> usize {
    for text in inputs {
        black_box(identify(black_box(text)).tracking_number().is_some());
    }
    inputs.len()
}

/// The formats of the catalogue as anchored regular expressions.
fn patterns() -> Vec<String> {
    let shapes = formats().iter().flat_map(|format| format.shapes());
    shapes.map(|shape| format!("^(?:{shape})$")).collect()
}

fn numbers(report: &mut Report) {
    let (s10, slips) = (inputs::s10(), inputs::slips());
    let (mix, ibans) = (inputs::mix(), inputs::ibans());
    let set = RegexSet::new(patterns()).expect("shapes print as regexes");
    let one = Regex::new("^[A-Z]{2}[0-9]{9}[A-Z]{2}$").expect("a regex");

    let by_hand = |text: &str| floor::is_s10(text.as_bytes());
    // What was made is shown to the compiler, so that no part of it is left out.
    let parse = |text: &str| {
        let number = text.parse::<TrackingNumber>();
        black_box(&number).is_ok()
    };
    let find = |text: &str| {
        let seen = identify(text);
        black_box(&seen).tracking_number().is_some()
    };
    let peer = |text: &str| tracking_numbers::track(text).is_some();

    report.section(
        "One S10 number",
        "`RB123456785GB` and 999 like it",
        &mut [
            Contender::new("hand-written shape and check digit (the floor)", &s10, by_hand),
            Contender::new("alitrack `parse::<TrackingNumber>()`", &s10, parse),
            Contender::new("alitrack `identify()`", &s10, find),
            Contender::new("regex, the S10 shape alone", &s10, |text| one.is_match(text)),
            Contender::new("regex, all formats as a RegexSet", &s10, |text| {
                set.matches(text).matched_any()
            }),
            Contender::new("iban_validate on IBANs (the anchor)", &ibans, |text| {
                text.parse::<iban::Iban>().is_ok()
            }),
            Contender::new("tracking-numbers `track()`", &s10, peer),
        ],
    );
    report.section(
        "One S10 number with a wrong digit",
        "the same numbers, each with one digit changed",
        &mut [
            Contender::new("hand-written shape and check digit: no", &slips, by_hand),
            Contender::new("alitrack `parse::<TrackingNumber>()`: no, and why", &slips, parse),
            Contender::new("alitrack `identify()`: no tracking number", &slips, find),
            Contender::new("tracking-numbers `track()`: none", &slips, peer),
        ],
    );
    report.section(
        "A mix of carriers",
        "the examples of every format of the catalogue, and as many texts that are no number; \
         the floor is that of S10 numbers",
        &mut [
            Contender::new(
                "hand-written S10 check, of S10 numbers (the floor)",
                &s10,
                by_hand,
            ),
            Contender::new("alitrack `identify()`: a tracking number or not", &mix, find),
            Contender::new(
                "alitrack `identify()`: the kind, also of what is none",
                &mix,
                |text| identify(text).kind() == Kind::TrackingNumber,
            ),
            Contender::new("regex, all formats as a RegexSet", &mix, |text| {
                set.matches(text).matched_any()
            }),
            Contender::new("tracking-numbers `track()`", &mix, peer),
        ],
    );
}

fn search(report: &mut Report) {
    let (mail, prose) = (inputs::mail(), inputs::prose());
    let loose = Regex::new("\\b[A-Z0-9]{8,34}\\b").expect("a regex");
    for (name, text) in [("ordinary mails", &mail), ("text without numbers", &prose)] {
        let peer = throughput(text, |text| {
            text.split_whitespace()
                .filter(|word| tracking_numbers::track(word).is_some())
                .count()
        });
        report.search(name, text.len(), peer);
        report.speed(
            "alitrack `find_numbers()`",
            throughput(text, |text| find_numbers(text).len()),
        );
        report.speed(
            "regex, words that could be numbers",
            throughput(text, |text| loose.find_iter(text).count()),
        );
        report.speed("tracking-numbers, word by word", peer);
    }
}

fn threads(report: &mut Report) {
    let mix = inputs::mix();
    let pass = |mix: &[String]| {
        let is_number = |text: &&String| {
            let seen = identify(text);
            black_box(&seen).tracking_number().is_some()
        };
        mix.iter().filter(is_number).count()
    };
    let (one, two) = (stopwatch::rounds(&mix, 1, pass), stopwatch::rounds(&mix, 2, pass));
    report.threads(one, two);
}
