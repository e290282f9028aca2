//! Prints every number format that the crate knows, with its pattern, an example and its basis.
//!
//! usage: `catalogue [--markdown] [WORD ...]`
//!
//! `cargo run --example catalogue` prints aligned text, `-- --markdown` a Markdown page; words keep the formats
//! that mention them all: `cargo run --example catalogue -- dhl`.

mod command;

use std::io::{self, Write};
use std::process::ExitCode;

use alitrack::format::{Check, Format, Promise};
use alitrack::{Support, formats};
use command::Failure;
use lexopt::prelude::*;

fn main() -> ExitCode {
    command::run(include_str!("catalogue.rs"), answer)
}

fn answer(mut words: lexopt::Parser, out: &mut dyn Write) -> Result<(), Failure> {
    let (mut markdown, mut wanted) = (false, Vec::new());
    while let Some(word) = words.next()? {
        match word {
            Long("markdown") => markdown = true,
            Value(word) => wanted.push(word.string()?.to_lowercase()),
            other => return Err(other.unexpected().into()),
        }
    }
    let shown: Vec<&Format> = formats()
        .iter()
        .copied()
        .filter(|format| wanted.iter().all(|word| mentions(format, word)))
        .collect();
    if shown.is_empty() {
        let words = wanted.join(" ");
        return Err(Failure::Input(format!(
            "no format mentions '{}'",
            words.escape_debug()
        )));
    }
    if markdown {
        print_markdown(&shown, out)?;
    } else {
        print_text(&shown, out)?;
    }
    Ok(())
}

fn mentions(format: &Format, word: &str) -> bool {
    let country = format
        .country()
        .map(|country| country.to_string())
        .unwrap_or_default();
    [format.id().as_str(), format.issuer(), format.name(), &country]
        .iter()
        .any(|text| text.to_lowercase().contains(word))
}

/// One line of the catalogue.
struct Line {
    id: String,
    issuer: String,
    example: String,
    check: String,
    scans: String,
    alone: &'static str,
    patterns: Vec<String>,
    basis: String,
}

impl Line {
    fn of(format: &Format) -> Line {
        let example = format.examples_that_fit().first().copied().unwrap_or_default();
        let scans = match format.promise_of_scans() {
            Promise::Always(coverage) => coverage.to_string(),
            _ => "by number".into(),
        };
        let alone = match (format.proves_itself(), format.basis().support()) {
            (true, _) => "yes",
            (false, Support::Guess) => "never",
            (false, _) => "no",
        };
        Line {
            id: format.id().to_string(),
            issuer: format.issuer().into(),
            example: example.into(),
            check: match format.check_method() {
                Check::None => "-".into(),
                check => check.code().into(),
            },
            scans,
            alone,
            patterns: format.shapes().iter().map(ToString::to_string).collect(),
            basis: format.basis().to_string(),
        }
    }
}

fn print_text(formats: &[&Format], out: &mut dyn Write) -> io::Result<()> {
    let lines: Vec<Line> = formats.iter().map(|format| Line::of(format)).collect();
    let width = |of: fn(&Line) -> &str, title: &str| {
        lines
            .iter()
            .map(|line| of(line).chars().count())
            .chain([title.len()])
            .max()
            .unwrap_or_default()
    };
    let (id, issuer) = (
        width(|line| &line.id, "FORMAT"),
        width(|line| &line.issuer, "ISSUER"),
    );
    let (example, check) = (
        width(|line| &line.example, "EXAMPLE"),
        width(|line| &line.check, "CHECK DIGIT"),
    );
    let scans = width(|line| &line.scans, "SCANS");
    writeln!(out, "{}\n", summary(formats))?;
    writeln!(
        out,
        "{:id$}  {:issuer$}  {:example$}  {:check$}  {:scans$}  PROVES ITSELF",
        "FORMAT", "ISSUER", "EXAMPLE", "CHECK DIGIT", "SCANS"
    )?;
    for line in &lines {
        writeln!(
            out,
            "{:id$}  {:issuer$}  {:example$}  {:check$}  {:scans$}  {}",
            line.id, line.issuer, line.example, line.check, line.scans, line.alone
        )?;
        for pattern in &line.patterns {
            writeln!(out, "{:id$}  {pattern}", "")?;
        }
        writeln!(out, "{:id$}  {}", "", line.basis)?;
    }
    Ok(())
}

fn print_markdown(formats: &[&Format], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# Number formats\n\n{}\n", summary(formats))?;
    writeln!(
        out,
        "| format | issuer | pattern | example | check digit | scans | proves itself | basis |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|---|---|")?;
    for line in formats.iter().map(|format| Line::of(format)) {
        let patterns: Vec<String> = line
            .patterns
            .iter()
            .map(|pattern| format!("`{}`", pattern.replace('|', "\\|")))
            .collect();
        writeln!(
            out,
            "| `{}` | {} | {} | `{}` | {} | {} | {} | {} |",
            line.id,
            line.issuer,
            patterns.join("<br>"),
            line.example,
            line.check,
            line.scans,
            line.alone,
            line.basis
        )?;
    }
    Ok(())
}

fn summary(formats: &[&Format]) -> String {
    let mut issuers: Vec<&str> = formats.iter().map(|format| format.issuer()).collect();
    issuers.sort_unstable();
    issuers.dedup();
    let checked = formats
        .iter()
        .filter(|format| format.check_method() != Check::None)
        .count();
    let plural = |count: usize, noun: &str| match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    };
    format!(
        "{} of {}, {checked} with a check digit that can be computed.",
        plural(formats.len(), "format"),
        plural(issuers.len(), "issuer")
    )
}
