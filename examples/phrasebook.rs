//! Prints everything that the crate can say in one language, side by side with English.
//!
//! `cargo run --example phrasebook -- pl` - or a tag such as `pt-BR`; without one, the language of `LANG`.
//! A second argument shows one group only: `cargo run --example phrasebook -- ru stage`.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::io::{self, Write};
use std::process::ExitCode;

use alitrack::{Language, phrases};

#[path = "terminal/mod.rs"]
mod terminal;
use terminal::{Style, Terminal, pad};

const GAP: usize = 3;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let asked = arguments.next();
    let language = match asked.as_deref().map(str::parse::<Language>) {
        Some(Ok(language)) => language,
        Some(Err(err)) => {
            eprintln!("phrasebook: {err}");
            return ExitCode::from(2);
        }
        // Any language but English shows what the page is for.
        None => std::env::var("LANG")
            .ok()
            .and_then(|locale| locale.parse().ok())
            .unwrap_or(Language::Polish),
    };
    match print(language, arguments.next().as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) if err.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("phrasebook: {err}");
            ExitCode::FAILURE
        }
    }
}

fn print(language: Language, only: Option<&str>) -> io::Result<()> {
    let (terminal, mut out) = (Terminal::stdout(), io::stdout().lock());
    let column = (terminal.width() - GAP) / 2;
    let lines = |text: &str| -> Vec<String> {
        let wrapped = terminal.wrap(text, terminal.width() - column);
        wrapped.lines().map(|line| line.trim_start().to_owned()).collect()
    };
    let (mut group, mut count) = ("", 0);
    for phrase in phrases() {
        if only.is_some_and(|only| only != phrase.group) {
            continue;
        }
        if phrase.group != group {
            group = phrase.group;
            writeln!(out, "\n{}", terminal.paint(Style::Bold, group))?;
        }
        count += 1;
        writeln!(out, "{}", terminal.paint(Style::Dim, phrase.code))?;
        let (left, right) = (lines(phrase.text.en), lines(phrase.text.get(language)));
        for row in 0..left.len().max(right.len()) {
            let cell = |lines: &[String]| lines.get(row).cloned().unwrap_or_default();
            writeln!(out, "{}{:GAP$}{}", pad(&cell(&left), column), "", cell(&right))?;
        }
    }
    writeln!(out, "\n{count} texts in {}", language.endonym())
}
