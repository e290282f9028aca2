//! Whole answers for situations that buyers meet, under review.
//!
//! A situation is a title, what is known as the `jsonl` example reads it, and the cause and the action
//! that should come first. Everything after that is the answer; `UPDATE=1 cargo test` rewrites it.

#![allow(clippy::unwrap_used)] // a test that cannot read its files fails

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

#[path = "../examples/jsonl/diagnose.rs"]
mod diagnose;
mod golden;

use golden::assert_golden;

struct Situation {
    title: String,
    known: String,
    expected: String,
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/diagnosis");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

fn situations(text: &str) -> Vec<Situation> {
    let mut found = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("# ") {
            found.push(Situation {
                title: title.into(),
                known: String::new(),
                expected: String::new(),
            });
        } else if let Some(last) = found.last_mut() {
            if line.starts_with('{') {
                last.known = line.into();
            } else if let Some(expected) = line.strip_prefix("=> ") {
                last.expected = expected.into();
            }
        }
    }
    found
}

fn answer(situation: &Situation) -> Value {
    let known = serde_json::from_str(&situation.known).expect(&situation.title);
    let answer = diagnose::answer(&known).expect(&situation.title);
    assert_eq!(answer.get("ignored"), None, "{}", situation.title);
    answer
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The cause and the action that come first.
fn first(answer: &Value) -> String {
    let first = &answer["findings"][0];
    format!(
        "{} {}",
        text(&first["cause"]),
        text(&first["actions"][0]["action"])
    )
}

/// The answer as a person would read it.
fn page(situation: &Situation) -> String {
    let answer = answer(situation);
    let mut page = format!(
        "# {}\n{}\n=> {}\n",
        situation.title, situation.known, situation.expected
    );
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    for finding in list(&answer["findings"]) {
        let head = ["cause", "confidence", "severity"].map(|key| text(&finding[key]).to_owned());
        writeln!(page, "\n{}\n  {}", head.join(", "), text(&finding["text"])).unwrap();
        for evidence in list(&finding["evidence"]) {
            let sign = if evidence["speaks"] == "for" { '+' } else { '-' };
            let weight = text(&evidence["weight"]);
            writeln!(page, "  {sign} {} ({weight})", text(&evidence["text"])).unwrap();
        }
        for action in list(&finding["actions"]) {
            writeln!(page, "  > {}: {}", text(&action["action"]), text(&action["text"])).unwrap();
        }
    }
    for silenced in list(&answer["silenced"]) {
        writeln!(page, "\n{} explains {}", text(&silenced[1]), text(&silenced[0])).unwrap();
    }
    for warning in list(&answer["warnings"]) {
        writeln!(page, "\n! {}", text(&warning["text"])).unwrap();
    }
    if let Some(question) = answer["most_helpful"]["text"].as_str() {
        writeln!(page, "\n? {question}").unwrap();
    }
    page
}

#[test]
fn answers_read_as_reviewed() {
    for file in files() {
        let kept = fs::read_to_string(&file).unwrap();
        let pages: Vec<String> = situations(&kept).iter().map(page).collect();
        let name = file.file_name().unwrap().to_str().unwrap();
        assert_golden(&format!("diagnosis/{name}"), &pages.join("\n\n"));
    }
}

#[test]
fn the_cause_and_the_action_that_come_first_are_the_expected_ones() {
    let (mut count, mut wrong) = (0, Vec::new());
    for file in files() {
        for situation in situations(&fs::read_to_string(&file).unwrap()) {
            count += 1;
            let got = first(&answer(&situation));
            if got != situation.expected {
                wrong.push(format!(
                    "{}: expected {}, found {got}",
                    situation.title, situation.expected
                ));
            }
        }
    }
    assert!(count >= 80, "{count} situations");
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
