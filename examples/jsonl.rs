//! One JSON value a line in, one a line out: the crate as a filter for shells and other languages.
//!
//! usage: `jsonl identify|extract|milestone|diagnose|replay|transitions`
//!
//! A line that cannot be read is answered with `{"error": "..."}` in its own place, and the run goes on.
//! `transitions` reads nothing and prints the graph of order states. What goes in:
//!
//! ```text
//! identify   {"input": "LZ87124O690CN", "destination": "PL"}
//! extract    {"text": "Your order 8123456789012345 was shipped with RB123456785GB."}
//! milestone  {"text": "Held by customs"}
//! diagnose   {"today": "2025-12-02", "number": "UN123456785CN", "shipped_on": "2025-11-10", "events": []}
//! replay     {"entries": [{"at": "2025-11-11", "state": "Order Received"}, {"state": "Shipped"}]}
//! ```
//!
//! What comes out is in `examples/jsonl.schema.json`.

mod command;
#[path = "jsonl/diagnose.rs"]
mod diagnose;
#[path = "jsonl/extract.rs"]
mod extract;
#[path = "jsonl/field.rs"]
mod field;
#[path = "jsonl/identify.rs"]
mod identify;
#[path = "jsonl/milestone.rs"]
mod milestone;
#[path = "jsonl/replay.rs"]
mod replay;

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use lexopt::prelude::*;
use serde_json::json;

/// A task turns one request into one answer, or says what the request lacks.
type Task = fn(&serde_json::Value) -> Result<serde_json::Value, String>;

const TASKS: &[(&str, Task)] = &[
    ("diagnose", diagnose::answer),
    ("extract", extract::answer),
    ("identify", identify::answer),
    ("milestone", milestone::answer),
    ("replay", replay::answer),
];

fn main() -> ExitCode {
    command::run(include_str!("jsonl.rs"), |mut words, out| {
        let mut wanted = None;
        while let Some(word) = words.next()? {
            match word {
                Value(name) if wanted.is_none() => wanted = Some(name.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        let wanted = wanted.unwrap_or_default();
        if wanted == "transitions" {
            return Ok(writeln!(out, "{}", replay::transitions())?);
        }
        match TASKS.iter().find(|(name, _)| *name == wanted) {
            Some((_, task)) => Ok(run(*task, out)?),
            None => {
                let names = TASKS.iter().map(|(name, _)| *name);
                Err(command::unknown("task", &wanted, names.chain(["transitions"])))
            }
        }
    })
}

/// Answers every line of standard input, in constant memory.
fn run(task: Task, output: &mut dyn Write) -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return output.flush();
        }
        // With its line feed, an error would point to a second line.
        let answer = serde_json::from_slice(line.trim_ascii_end())
            .map_err(|err| format!("expected a JSON value: {err}"))
            .and_then(|request| task(&request))
            .unwrap_or_else(|error| json!({ "error": error }));
        writeln!(output, "{answer}")?;
        // An interactive caller waits for its answer; a pipe keeps the input buffer filled.
        if input.fill_buf().map_or(true, <[u8]>::is_empty) {
            output.flush()?;
        }
    }
}
