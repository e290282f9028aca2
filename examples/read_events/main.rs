//! Reads a tracker's JSON and tells the journey: where the parcel stands, how it came there, what is odd.
//!
//! `cargo run --example read_events` shows two samples, one in the shape of Ship24 and one of 17TRACK;
//! `-- --lang pl` speaks another language, `-- answer.json` reads a file and `-- -` standard input.
#![allow(clippy::print_stderr)]

use std::io::{self, Read, Write};
use std::process::ExitCode;

use alitrack::{Anomaly, Journey, Language, Milestone, Step};

mod shape;
#[path = "../terminal/mod.rs"]
mod terminal;

use shape::Parcel;
use terminal::{Style, Terminal, pad};

const SAMPLES: [&str; 2] = [include_str!("ship24.json"), include_str!("17track.json")];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) if err.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("read_events: {err}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let (mut language, mut file) = (Language::English, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--lang" => language = arguments.next().unwrap_or_default().parse().map_err(invalid)?,
            _ => file = Some(argument),
        }
    }
    let answers = match file.as_deref() {
        None => SAMPLES.map(String::from).to_vec(),
        Some("-") => {
            let mut answer = String::new();
            io::stdin().read_to_string(&mut answer)?;
            vec![answer]
        }
        Some(path) => vec![std::fs::read_to_string(path)?],
    };
    let (terminal, mut out) = (Terminal::stdout(), io::stdout().lock());
    for answer in answers {
        let answer = serde_json::from_str(&answer).map_err(invalid)?;
        let parcels =
            shape::parcels(&answer).ok_or_else(|| invalid("expected an answer of Ship24 or 17TRACK"))?;
        for parcel in parcels {
            write!(out, "{}", told(&parcel, terminal, language))?;
        }
    }
    Ok(())
}

fn invalid(err: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, err)
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
