//! Reads a tracker's JSON and tells the journey: where the parcel stands, how it came there, what is odd.
//!
//! usage: `read_events [--lang LANGUAGE] [FILE ...]`
//!
//! It reads answers of Ship24 and 17TRACK from files, or from standard input. Without either it shows one sample
//! of each. `--lang pl` speaks another language.

use std::ffi::OsStr;
use std::io::Write;
use std::process::ExitCode;

use alitrack::{Anomaly, Journey, Language, Milestone, Step};

use lexopt::prelude::*;

#[path = "../command/mod.rs"]
mod command;
mod shape;
#[path = "../terminal/mod.rs"]
mod terminal;

use command::Failure;
use shape::Parcel;
use terminal::{Style, Terminal, pad};

const SAMPLES: [&str; 2] = [include_str!("ship24.json"), include_str!("17track.json")];

fn main() -> ExitCode {
    command::run(include_str!("main.rs"), answer)
}

fn answer(mut words: lexopt::Parser, out: &mut dyn Write) -> Result<(), Failure> {
    let (mut language, mut files) = (Language::English, Vec::new());
    while let Some(word) = words.next()? {
        match word {
            Long("lang" | "language") => language = command::value("--lang", &mut words)?,
            Value(path) => files.push(path),
            other => return Err(other.unexpected().into()),
        }
    }
    if files.is_empty() {
        match command::input(None)? {
            Some(json) => tell("standard input".as_ref(), &json, language, out)?,
            None => {
                for sample in SAMPLES {
                    tell("sample".as_ref(), sample.as_bytes(), language, out)?;
                }
            }
        }
    }
    for file in &files {
        let json = command::input(Some(file))?.unwrap_or_default();
        tell(file, &json, language, out)?;
    }
    Ok(())
}

/// Tells what one answer says about its parcels.
fn tell(name: &OsStr, json: &[u8], language: Language, out: &mut dyn Write) -> Result<(), Failure> {
    let wrong = |why: &str| Failure::Input(format!("{}: {why}", name.to_string_lossy()));
    let answer = serde_json::from_slice(json).map_err(|err| wrong(&err.to_string()))?;
    let parcels = shape::parcels(&answer).ok_or_else(|| wrong("expected an answer of Ship24 or 17TRACK"))?;
    let terminal = Terminal::stdout();
    for parcel in &parcels {
        write!(out, "{}", told(parcel, terminal, language))?;
    }
    for (number, why) in shape::rejected(&answer) {
        let mark = terminal.paint(Style::Yellow, "!");
        writeln!(
            out,
            "{}  {mark} the tracker refused it: {why}",
            terminal.paint(Style::Bold, number)
        )?;
    }
    Ok(())
}

/// Everything about one parcel, ready to print.
fn told(parcel: &Parcel, terminal: Terminal, language: Language) -> String {
    let journey = Journey::of(&parcel.events);
    let mut page = heading(parcel, &journey, terminal, language);
    let mut day = String::new();
    for (at, step) in journey.steps().iter().enumerate() {
        let told = step
            .event()
            .when()
            .map_or_else(String::new, |when| when.to_string());
        let (date, time) = told.split_once('T').unwrap_or((&told, ""));
        let shown = if date == day {
            String::new()
        } else {
            date.to_owned()
        };
        day = date.to_owned();
        let odd = journey
            .anomalies()
            .iter()
            .any(|anomaly| anomaly.steps().contains(&at));
        page += &line(
            step,
            [&shown, time.get(..5).unwrap_or("")],
            odd,
            terminal,
            language,
        );
    }
    for anomaly in journey.anomalies() {
        page += &remark(anomaly, terminal, language);
    }
    for hand_over in journey.hand_overs() {
        page += &format!("  {} {}\n", terminal.paint(Style::Cyan, "→"), hand_over.number());
    }
    for err in &parcel.unread {
        page += &terminal.paint(Style::Dim, format!("  ? {err}\n"));
    }
    page + "\n"
}

fn heading(parcel: &Parcel, journey: &Journey<'_>, terminal: Terminal, language: Language) -> String {
    let (name, means) = match journey.stage() {
        Some(stage) => (stage.name(language), stage.description(language)),
        None => (
            Milestone::Pending.name(language),
            Milestone::Pending.description(language),
        ),
    };
    let style = match journey.milestone() {
        Milestone::Delivered => Style::Green,
        Milestone::Exception | Milestone::FailedAttempt => Style::Red,
        Milestone::AvailableForPickup => Style::Yellow,
        _ => Style::Blue,
    };
    let since = journey
        .since()
        .map_or_else(String::new, |since| since.date().to_string());
    let place = journey.last_place().unwrap_or_default();
    let facts = [since.as_str(), place]
        .into_iter()
        .filter(|fact| !fact.is_empty());
    let facts = facts.collect::<Vec<_>>().join(", ");
    format!(
        "{}  {}  {}\n  {}\n\n",
        terminal.paint(Style::Bold, &parcel.number),
        terminal.paint(style, name),
        terminal.paint(Style::Dim, facts),
        terminal.wrap(means, 2),
    )
}

/// How wide the name of a stage is.
const NAME: usize = 28;

/// `2025-11-20 14:05  ● Accepted          Yiwu, CN    Accepted by carrier`, with `○` for what moved nothing
/// and `×` for what was taken back.
fn line(
    step: &Step<'_>,
    [date, time]: [&str; 2],
    odd: bool,
    terminal: Terminal,
    language: Language,
) -> String {
    let moved = step
        .reading()
        .is_some_and(|reading| reading.milestone() != Milestone::None);
    let (mark, style) = match (step.is_voided(), odd, moved) {
        (true, ..) => ("×", Style::Dim),
        (_, true, _) => ("!", Style::Yellow),
        (_, _, true) => ("●", Style::Green),
        _ => ("○", Style::Dim),
    };
    let name = step.stage().map_or("?", |stage| stage.name(language));
    let words = step.event().text();
    let text = match step.event().place() {
        Some(place) => format!("{words} · {place}"),
        None => words.to_owned(),
    };
    let indent = 10 + 1 + 5 + 2 + 1 + 1 + NAME + 1;
    format!(
        "{} {}  {} {} {}\n",
        pad(date, 10),
        terminal.paint(Style::Dim, pad(time, 5)),
        terminal.paint(style, mark),
        pad(name, NAME),
        terminal.paint(Style::Dim, terminal.wrap(&text, indent)),
    )
}

fn remark(anomaly: &Anomaly, terminal: Terminal, language: Language) -> String {
    let means = terminal.wrap(anomaly.kind().description(language), 4);
    format!("\n  {} {means}\n", terminal.paint(Style::Yellow, "!"))
}
