//! Draws a number: its parts, what they say, and the working of its check digit.
//!
//! usage: `anatomy [--lang LANGUAGE] [--svg] [NUMBER]`
//!
//! `cargo run --example anatomy -- RB123456785GB` draws it in the terminal, `--lang pt` in another language,
//! `--svg` writes an SVG drawing to standard output. Without a number it draws a few instructive ones.

mod command;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use alitrack::format::{Format, Working};
use alitrack::{Country, Language, NumberPart, identify};
use command::Failure;
use lexopt::prelude::*;
use terminal::{Style, Terminal};

/// Published sample numbers; the Spanish one is invented.
const SHOWN: &[&str] = &[
    "LX299455986CN",
    "LP00724622449605",
    "YT2229521272164446",
    "PQ4F6P0700000010128001D",
    "420537049200190333885202055737",
    "1Z5R89390357567127",
    "008182709980000020033350276C",
];

fn main() -> ExitCode {
    command::run(include_str!("anatomy.rs"), answer)
}

fn answer(mut words: lexopt::Parser, out: &mut dyn Write) -> Result<(), Failure> {
    let (mut language, mut svg, mut numbers) = (Language::English, false, Vec::new());
    while let Some(word) = words.next()? {
        match word {
            Long("lang" | "language") => language = command::value("--lang", &mut words)?,
            Long("svg") => svg = true,
            // A number may have blanks: RB 123 456 785 GB.
            Value(piece) => numbers.push(piece.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let shown: Vec<String> = match (numbers.is_empty(), svg) {
        (false, _) => vec![numbers.join(" ")],
        (true, true) => vec![SHOWN[0].into()],
        (true, false) => SHOWN.iter().map(ToString::to_string).collect(),
    };
    let terminal = Terminal::stdout();
    for (i, text) in shown.iter().enumerate() {
        let Some(drawing) = Drawing::of(text, language) else {
            let text = text.escape_debug();
            return Err(Failure::Input(format!(
                "no known format has the shape of '{text}'"
            )));
        };
        if svg {
            write!(out, "{}", drawing.svg())?;
        } else {
            if i > 0 {
                writeln!(out)?;
            }
            drawing.print(terminal, out)?;
        }
    }
    Ok(())
}

/// Everything that is drawn.
struct Drawing {
    number: String,
    format: &'static Format,
    /// The post or the company.
    issuer: &'static str,
    parts: Vec<Piece>,
    working: Option<Working>,
}

/// One part of the number, in its colour.
struct Piece {
    start: usize,
    text: String,
    /// Its name, and what it says.
    caption: String,
    ink: Ink,
}

impl Drawing {
    fn of(text: &str, language: Language) -> Option<Drawing> {
        let number = identify(text).canonical()?.to_owned();
        // The canonical form is looked at again, so that all ranges count in it.
        let seen = identify(&number);
        let (format, country) = match seen.tracking_number() {
            Some(proved) => (proved.details(), proved.country()),
            None => {
                let candidates = seen.candidates();
                let first = candidates.first()?;
                (first.details(), first.country())
            }
        };
        // S10 numbers are issued by the post of their country.
        let post = country
            .filter(|_| format.country().is_none())
            .and_then(Country::post);
        let parts = seen
            .parts()
            .iter()
            .enumerate()
            .map(|(i, part)| piece(i, part, language))
            .collect();
        let working = format.working(&number);
        Some(Drawing {
            parts,
            working,
            format,
            issuer: post.unwrap_or(format.issuer()),
            number,
        })
    }

    fn heading(&self) -> String {
        // "Cainiao LP" says who issues it.
        match self.format.name().starts_with(self.issuer) {
            true => self.format.name().to_owned(),
            false => format!("{} · {}", self.issuer, self.format.name()),
        }
    }

    fn print(&self, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
        let column =
            |piece: &Piece| piece.start + self.parts.iter().filter(|p| p.start < piece.start).count();
        writeln!(out, "{}", terminal.paint(Style::Bold, self.heading()))?;
        writeln!(out, "{}\n", terminal.paint(Style::Dim, self.format.basis()))?;
        let (mut line, mut brackets) = (String::new(), String::new());
        for piece in &self.parts {
            line.push_str(&terminal.paint(piece.ink.style(), &piece.text));
            line.push(' ');
            let width = piece.text.chars().count();
            let bracket = if width == 1 {
                "│".to_owned()
            } else {
                format!("├{}┘", "─".repeat(width - 2))
            };
            brackets.push_str(&terminal.paint(piece.ink.style(), bracket));
            brackets.push(' ');
        }
        writeln!(out, "  {line}\n  {brackets}")?;
        for (i, piece) in self.parts.iter().enumerate().rev() {
            let mut row = String::new();
            let mut at = 0;
            for before in &self.parts[..i] {
                row.push_str(&" ".repeat(column(before) - at));
                row.push_str(&terminal.paint(before.ink.style(), "│"));
                at = column(before) + 1;
            }
            row.push_str(&" ".repeat(column(piece) - at));
            let caption = format!("└─ {}", piece.caption);
            writeln!(out, "  {row}{}", terminal.paint(piece.ink.style(), caption))?;
        }
        let Some(working) = &self.working else {
            return Ok(());
        };
        writeln!(out, "\n  {}", terminal.paint(Style::Dim, working.check().code()))?;
        for line in working.lines() {
            writeln!(out, "  {}", terminal.wrap(line, 2))?;
        }
        let (style, sign) = if working.holds() {
            (Style::Green, '✓')
        } else {
            (Style::Red, '✗')
        };
        let verdict = format!("{} {sign} {}", working.expected(), working.found());
        writeln!(out, "  {}", terminal.paint(style, verdict))
    }

    /// Draws boxes with leader lines; no font is needed but the viewer's own.
    fn svg(&self) -> String {
        const CELL: usize = 22;
        const GAP: usize = 8;
        const ROW: usize = 26;
        let sums = self.working.as_ref().map(Working::lines).unwrap_or_default();
        let captions = self
            .parts
            .iter()
            .map(|piece| piece.caption.chars().count())
            .max()
            .unwrap_or_default();
        let longest = sums
            .iter()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or_default();
        let number = self.number.len() * CELL + self.parts.len() * GAP;
        let width = 40
            + (number + captions * 9)
                .max(longest * 9)
                .max(self.heading().chars().count() * 11);
        let captions_end = 110 + self.parts.len() * ROW;
        let height = captions_end
            + if sums.is_empty() {
                20
            } else {
                40 + sums.len() * ROW
            };
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" \
             font-size=\"15\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n\
             <text x=\"20\" y=\"34\" font-size=\"18\" font-weight=\"bold\">{}</text>\n",
            escape(&self.heading())
        );
        for (i, piece) in self.parts.iter().enumerate() {
            let x = 20 + piece.start * CELL + i * GAP;
            let wide = piece.text.chars().count() * CELL;
            let (colour, caption) = (piece.ink.colour(), escape(&piece.caption));
            let line = captions_end - 12 - i * ROW;
            svg.push_str(&format!(
                "<rect x=\"{x}\" y=\"52\" width=\"{wide}\" height=\"36\" rx=\"5\" fill=\"{colour}\"/>\n"
            ));
            for (k, character) in piece.text.chars().enumerate() {
                svg.push_str(&format!(
                    "<text x=\"{}\" y=\"76\" fill=\"#ffffff\" font-family=\"monospace\" font-size=\"18\" \
                     text-anchor=\"middle\">{character}</text>\n",
                    x + k * CELL + CELL / 2
                ));
            }
            svg.push_str(&format!(
                "<path d=\"M{0} 88 V{line} H{1}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"/>\n\
                 <text x=\"{2}\" y=\"{3}\" fill=\"{colour}\">{caption}</text>\n",
                x + CELL / 2,
                x + CELL / 2 + 12,
                x + CELL / 2 + 18,
                line + 5
            ));
        }
        for (i, line) in sums.iter().enumerate() {
            svg.push_str(&format!(
                "<text x=\"20\" y=\"{}\" font-family=\"monospace\">{}</text>\n",
                captions_end + 24 + i * ROW,
                escape(line)
            ));
        }
        svg.push_str("</svg>\n");
        svg
    }
}

fn piece(i: usize, part: &NumberPart, language: Language) -> Piece {
    let name = part.part().label(language);
    let caption = match part.meaning() {
        Some(meaning) => format!("{name}: {}", meaning.display(language)),
        None => name.to_owned(),
    };
    Piece {
        start: part.range().start,
        text: part.text().to_owned(),
        caption,
        ink: INKS[i % INKS.len()],
    }
}

/// A colour on both kinds of paper.
#[derive(Clone, Copy)]
enum Ink {
    Blue,
    Green,
    Magenta,
    Yellow,
    Cyan,
}

const INKS: [Ink; 5] = [Ink::Blue, Ink::Green, Ink::Magenta, Ink::Yellow, Ink::Cyan];

impl Ink {
    fn style(self) -> Style {
        match self {
            Ink::Blue => Style::Blue,
            Ink::Green => Style::Green,
            Ink::Magenta => Style::Magenta,
            Ink::Yellow => Style::Yellow,
            Ink::Cyan => Style::Cyan,
        }
    }

    /// Dark enough for white letters.
    fn colour(self) -> &'static str {
        match self {
            Ink::Blue => "#1d4ed8",
            Ink::Green => "#15803d",
            Ink::Magenta => "#a21caf",
            Ink::Yellow => "#a16207",
            Ink::Cyan => "#0e7490",
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
