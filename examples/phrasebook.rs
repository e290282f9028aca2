//! Prints everything that the crate can say in one language, side by side with English.
//!
//! usage: `phrasebook [LANGUAGE [GROUP]]`
//!
//! `cargo run --example phrasebook -- pl` takes a tag such as `pt-BR` too; without one it is the language of
//! `LANG`, or Polish. A group shows that group only: `cargo run --example phrasebook -- ru stage`.

use std::io::{self, Write};
use std::process::ExitCode;

use alitrack::{Language, phrases};

mod command;
mod terminal;
use command::Failure;
use lexopt::prelude::*;
use terminal::{Style, Terminal, pad};

const GAP: usize = 3;

fn main() -> ExitCode {
    command::run(include_str!("phrasebook.rs"), answer)
}

fn answer(mut words: lexopt::Parser, out: &mut dyn Write) -> Result<(), Failure> {
    let (mut language, mut group) = (None, None);
    while let Some(word) = words.next()? {
        match word {
            Value(tag) if language.is_none() => language = Some(tag.parse::<Language>()?),
            Value(name) if group.is_none() => group = Some(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if let Some(group) = &group {
        let mut groups: Vec<&str> = phrases().iter().map(|phrase| phrase.group).collect();
        groups.dedup();
        if !groups.contains(&group.as_str()) {
            return Err(command::unknown("group", group, groups));
        }
    }
    // Any language but English shows what the page is for.
    let language = language.unwrap_or_else(|| {
        let locale = std::env::var("LANG").ok();
        let spoken = locale.and_then(|locale| locale.parse().ok());
        let spoken = spoken.filter(|spoken| *spoken != Language::English);
        spoken.unwrap_or(Language::Polish)
    });
    Ok(print(language, group.as_deref(), out)?)
}

fn print(language: Language, only: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let terminal = Terminal::stdout();
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
