//! Runs alitrack and its peers on the same inputs, one after the other in one process, and writes
//! RESULTS.md: `cargo run --release` in this folder.

mod acceptance;
mod floor;
mod inputs;
mod report;
mod stopwatch;

use std::hint::black_box;
use std::path::Path;

use alitrack::{TrackingNumber, find_numbers, formats, identify};
use regex::{Regex, RegexSet};

use report::Report;
use stopwatch::{per_input, throughput};

fn main() -> std::io::Result<()> {
    let mut report = Report::new();
    numbers(&mut report);
    search(&mut report);
    threads(&mut report);
    report.acceptance(&acceptance::table());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("RESULTS.md");
    std::fs::write(file, report.finish())
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

    let floor = per_input(&s10, |text| floor::is_s10(text.as_bytes()));
    let peer = per_input(&s10, |text| tracking_numbers::track(text).is_some());
    report.section("One S10 number", "`RB123456785GB` and 999 like it", floor, peer);
    report.row("hand-written shape and check digit (the floor)", floor);
    report.row(
        "alitrack `parse::<TrackingNumber>()`",
        per_input(&s10, |text| text.parse::<TrackingNumber>().is_ok()),
    );
    report.row(
        "alitrack `identify()`",
        per_input(&s10, |text| identify(text).tracking_number().is_some()),
    );
    report.row(
        "regex, the S10 shape alone",
        per_input(&s10, |text| one.is_match(text)),
    );
    report.row(
        "regex, all formats as a RegexSet",
        per_input(&s10, |text| set.matches(text).matched_any()),
    );
    report.row(
        "iban_validate on IBANs (the anchor)",
        per_input(&ibans, |text| text.parse::<iban::Iban>().is_ok()),
    );
    report.row("tracking-numbers `track()`", peer);

    let floor = per_input(&slips, |text| floor::is_s10(text.as_bytes()));
    let peer = per_input(&slips, |text| tracking_numbers::track(text).is_some());
    report.section(
        "One S10 number with a wrong digit",
        "the same numbers, each with one digit changed",
        floor,
        peer,
    );
    report.row("hand-written shape and check digit: no", floor);
    report.row(
        "alitrack `parse::<TrackingNumber>()`: no, and why",
        per_input(&slips, |text| text.parse::<TrackingNumber>().is_ok()),
    );
    report.row(
        "alitrack `identify()`: what it is instead",
        per_input(&slips, |text| identify(text).tracking_number().is_some()),
    );
    report.row("tracking-numbers `track()`: none", peer);

    let floor = per_input(&mix, |text| floor::is_s10(text.as_bytes()));
    let peer = per_input(&mix, |text| tracking_numbers::track(text).is_some());
    let note = "the examples of every format of the catalogue, and as many texts that are no number";
    report.section("A mix of carriers", note, floor, peer);
    report.row("hand-written S10 check (knows one format)", floor);
    report.row(
        "alitrack `identify()`",
        per_input(&mix, |text| identify(text).tracking_number().is_some()),
    );
    report.row(
        "regex, all formats as a RegexSet",
        per_input(&mix, |text| set.matches(text).matched_any()),
    );
    report.row("tracking-numbers `track()`", peer);
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
        mix.iter()
            .filter(|text| identify(black_box(text)).tracking_number().is_some())
            .count()
    };
    let (one, two) = (stopwatch::rounds(&mix, 1, pass), stopwatch::rounds(&mix, 2, pass));
    report.threads(one, two);
}
