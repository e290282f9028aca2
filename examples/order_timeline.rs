//! Replays the log of an order and shows at a glance what happened, what was skipped and what is odd.
//!
//! usage: `order_timeline [--lang LANGUAGE] [FILE]`
//!
//! It reads a file, or standard input: a date and a label a line, or a label alone. Without either it shows a log
//! of its own; `--lang ru` speaks another language.
//! `printf '2025-11-11 Order Received\n2025-11-20 14:05 Shipped\n' | cargo run --example order_timeline`

use std::io::{self, Write};
use std::process::ExitCode;

use alitrack::{Entry, EntryReport, Language, OrderState, Outcome, Timeline, When};

mod command;
mod terminal;
use command::Failure;
use terminal::{Style, Terminal, pad};

const SAMPLE: &str = "\
2025-11-11T00:03\tOrder Received
2025-11-11T09:40\tOrder Amount
2025-11-14\tPurchased
2025-11-21\tShipped
2025-11-21\tOrder Invoice
2025-11-19\tOrder Packed
2025-12-01\tPayment Complete
2025-12-10\tOrder Arrived
2025-12-12\tPurchased
";

fn main() -> ExitCode {
    command::run(include_str!("order_timeline.rs"), answer)
}

fn answer(mut words: lexopt::Parser, out: &mut dyn Write) -> Result<(), Failure> {
    let (language, file) = command::language_and_file(&mut words, Language::English)?;
    let text = command::input_text(file.as_deref())?.unwrap_or_else(|| SAMPLE.into());
    let mut log = Timeline::new();
    for (at, line) in text.lines().enumerate() {
        let read = entry(line).map_err(|err| Failure::Input(format!("line {}: {err}", at + 1)))?;
        log.extend(read);
    }
    Ok(print(&log, language, out)?)
}

/// Reads `2025-11-20 Shipped`, `2025-11-20 14:05 Shipped`, or a label alone; a TAB parts date and label, too.
fn entry(line: &str) -> Result<Option<Entry>, alitrack::WhenError> {
    if let Some((at, label)) = line.split_once('\t') {
        return Ok(Some(Entry::new(label).at(at.parse()?)));
    }
    let line = line.trim();
    if line.is_empty() {
        return Ok(None);
    }
    // The date is as long as it can be read; what follows is the label.
    let blanks = line.match_indices(' ').map(|(at, _)| at).take(2);
    let dated = blanks.filter_map(|at| Some((line[..at].parse::<When>().ok()?, line[at..].trim())));
    Ok(Some(match dated.last() {
        Some((at, label)) => Entry::new(label).at(at),
        None => Entry::new(line),
    }))
}

fn print(log: &Timeline, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let terminal = Terminal::stdout();
    for (entry, report) in log.history() {
        let at = entry
            .when()
            .map_or_else(String::new, |at| at.to_string().replace('T', " "));
        let label = entry.label().map_or("", |label| label.as_str());
        let (mark, style) = mark(report.outcome());
        for state in report.inferred() {
            let passed = terminal.paint(Style::Dim, format!("|  {}, not reported", state.label()));
            writeln!(out, "{}  {passed}", pad("", 19))?;
        }
        let what = terminal.paint(style, format!("{mark}  {label}"));
        let room = 26_usize.saturating_sub(label.chars().count());
        let line = format!("{}  {what}{:room$}{}", pad(&at, 19), "", remark(report));
        writeln!(out, "{}", line.trim_end())?;
    }
    let Some(position) = log.position() else {
        return writeln!(out, "\nThe log says nothing about where the order is.");
    };
    let notes: Vec<_> = log.annotations().iter().map(|state| state.label()).collect();
    writeln!(out, "\n{}", terminal.paint(Style::Bold, position.label()))?;
    writeln!(out, "{}", terminal.wrap(position.description(language), 0))?;
    if !notes.is_empty() {
        writeln!(out, "Noted beside it: {}", notes.join(", "))?;
    }
    writeln!(out, "Next to act: {}", position.next_actor().name(language))?;
    let next: Vec<_> = position.next().iter().copied().map(OrderState::label).collect();
    writeln!(
        out,
        "May follow: {}",
        if next.is_empty() {
            "nothing".into()
        } else {
            next.join(", ")
        }
    )
}

/// The sign in front of an entry: on the way, beside it, moving nothing, or odd.
fn mark(outcome: Outcome) -> (char, Style) {
    match outcome {
        Outcome::Applied | Outcome::Skipped => ('o', Style::Green),
        Outcome::Lenient => ('o', Style::Yellow),
        Outcome::Annotated => ('+', Style::Cyan),
        Outcome::Repeated | Outcome::Late => ('.', Style::Dim),
        Outcome::Corrected => ('-', Style::Yellow),
        Outcome::Rejected => ('x', Style::Red),
        Outcome::Unknown => ('?', Style::Yellow),
    }
}

fn remark(report: &EntryReport) -> String {
    match report.outcome() {
        Outcome::Applied => String::new(),
        Outcome::Repeated => "said again".into(),
        Outcome::Annotated => "noted, the order stays where it is".into(),
        Outcome::Skipped => "steps before it were not reported".into(),
        Outcome::Late => "came late, the order was further".into(),
        Outcome::Lenient => format!(
            "unusual: {}",
            report.edge().map_or("out of place", |edge| edge.why())
        ),
        Outcome::Rejected => "not possible from there, ignored".into(),
        Outcome::Corrected => "takes back an earlier entry".into(),
        Outcome::Unknown if report.to().is_some() => "may mean an agent's warehouse, kept as written".into(),
        Outcome::Unknown => "not one of the 14 states, kept as written".into(),
    }
}
