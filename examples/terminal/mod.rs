//! How the examples write to a terminal: colour only where a person sees it, lines that fit, columns that
//! stay straight for wide characters too.
#![allow(dead_code)] // each example uses its part

use std::fmt::Display;
use std::io::{self, IsTerminal};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A style that a terminal can show.
#[derive(Clone, Copy)]
pub(crate) enum Style {
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
    Blue,
    Magenta,
    Cyan,
}

/// What standard output can show.
#[derive(Clone, Copy)]
pub(crate) struct Terminal {
    colour: bool,
    width: usize,
}

impl Terminal {
    /// Asks standard output and the environment: no colour in a pipe, and never with `NO_COLOR`.
    pub(crate) fn stdout() -> Self {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let columns = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
        Self {
            colour: io::stdout().is_terminal() && !no_color && !dumb,
            width: columns.unwrap_or(96).clamp(40, 110),
        }
    }

    /// Returns how many columns a line may have.
    pub(crate) fn width(self) -> usize {
        self.width
    }

    /// Whether output is coloured.
    pub(crate) fn colour(self) -> bool {
        self.colour
    }

    /// Wraps `text` in a style where colour is shown.
    pub(crate) fn paint(self, style: Style, text: impl Display) -> String {
        if !self.colour {
            return text.to_string();
        }
        let code = match style {
            Style::Bold => 1,
            Style::Dim => 2,
            Style::Red => 31,
            Style::Green => 32,
            Style::Yellow => 33,
            Style::Blue => 34,
            Style::Magenta => 35,
            Style::Cyan => 36,
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }

    /// Breaks `text` into lines that fit beside `indent` columns; the first line is not indented.
    pub(crate) fn wrap(self, text: &str, indent: usize) -> String {
        let room = self.width.saturating_sub(indent).max(20);
        let (mut lines, mut line) = (Vec::new(), String::new());
        for piece in pieces(text) {
            let full = line.width() + piece.trim_end().width() > room;
            if full && !line.is_empty() {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            line.push_str(piece);
        }
        lines.push(line.trim_end().to_owned());
        lines.join(&format!("\n{:indent$}", ""))
    }
}

/// Pads `text` with blanks to `columns` as a terminal counts them.
pub(crate) fn pad(text: &str, columns: usize) -> String {
    format!("{text}{:1$}", "", columns.saturating_sub(text.width()))
}

/// Splits a text where a line may end: after a blank, and around wide characters, except that closing
/// punctuation stays with what it closes.
fn pieces(text: &str) -> Vec<&str> {
    let (mut found, mut start) = (Vec::new(), 0);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        let Some(&(_, next)) = chars.peek() else { break };
        let wide = |c: char| c.width() == Some(2);
        let closes = "，。、；：！？）》」』”’".contains(next);
        let opens = "（《「『“‘".contains(c);
        if c == ' ' || ((wide(c) || wide(next)) && next != ' ' && !closes && !opens) {
            found.push(&text[start..end]);
            start = end;
        }
    }
    found.push(&text[start..]);
    found
}
