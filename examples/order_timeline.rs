//! Replays the log of an order and shows at a glance what happened, what was skipped and what is odd.
//!
//! `cargo run --example order_timeline` shows a log of its own; `-- ru` speaks another language. Lines of
//! standard input are read as `date<TAB>label`, or a label alone:
//! `printf '2025-11-11\tOrder Received\n2025-11-20\tShipped\n' | cargo run --example order_timeline`.
#![allow(clippy::print_stderr)]

use std::io::{self, BufRead, IsTerminal, Write};
use std::process::ExitCode;

use alitrack::{Entry, EntryReport, Language, OrderState, Outcome, Timeline};

#[path = "terminal/mod.rs"]
mod terminal;
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
    let language = match std::env::args().nth(1).map(|tag| tag.parse::<Language>()) {
        Some(Err(err)) => {
            eprintln!("order_timeline: {err}");
            return ExitCode::from(2);
        }
        Some(Ok(language)) => language,
        None => Language::English,
    };
    match read().and_then(|log| print(&log, language)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) if err.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("order_timeline: {err}");
            ExitCode::FAILURE
        }
    }
}

/// Reads the log from a pipe, or takes the sample when there is none.
fn read() -> io::Result<Timeline> {
    let stdin = io::stdin();
    let mut log = Timeline::new();
    if !stdin.is_terminal() {
        for line in stdin.lock().lines() {
            log.extend(entry(&line?)?);
        }
    }
    if log.entries().is_empty() {
        for line in SAMPLE.lines() {
            log.extend(entry(line)?);
        }
    }
    Ok(log)
}

fn entry(line: &str) -> io::Result<Option<Entry>> {
    let Some((at, label)) = line.split_once('\t') else {
        return Ok((!line.trim().is_empty()).then(|| Entry::new(line)));
    };
    let at = at
        .parse()
        .map_err(|err| io::Error::new(io::ErrorKind::InvalidData, err))?;
    Ok(Some(Entry::new(label).at(at)))
}

fn print(log: &Timeline, language: Language) -> io::Result<()> {
    let (terminal, mut out) = (Terminal::stdout(), io::stdout().lock());
    for (entry, report) in log.history() {
        let at = entry
            .when()
            .map_or_else(String::new, |at| at.to_string().replace('T', " "));
        let label = entry.label().map_or("", |label| label.as_str());
        let (mark, style) = mark(report.outcome());
        for state in report.inferred() {
            let passed = terminal.paint(Style::Dim, format!("|  {state}, not reported"));
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
    writeln!(out, "\n{}", terminal.paint(Style::Bold, position))?;
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
        Outcome::Unknown => "not one of the 14 states, kept as written".into(),
    }
}
