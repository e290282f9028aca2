//! One JSON value a line in, one a line out: the crate as a filter for shells and other languages.
//!
//! `jsonl identify|extract|milestone|diagnose|replay|transitions`. A line that cannot be read is answered
//! with `{"error": "..."}` in its own place, and the run goes on.
#![allow(clippy::print_stderr)]

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

use serde_json::{Value, json};

/// A task turns one request into one answer, or says what the request lacks.
type Task = fn(&Value) -> Result<Value, String>;

const TASKS: &[(&str, Task)] = &[
    ("diagnose", diagnose::answer),
    ("extract", extract::answer),
    ("identify", identify::answer),
    ("milestone", milestone::answer),
    ("replay", replay::answer),
];

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    if wanted == "transitions" {
        return exit(writeln!(io::stdout(), "{}", replay::transitions()));
    }
    let Some((_, task)) = TASKS.iter().find(|(name, _)| *name == wanted) else {
        let names: Vec<&str> = TASKS.iter().map(|(name, _)| *name).collect();
        eprintln!("usage: jsonl {}|transitions", names.join("|"));
        return ExitCode::from(2);
    };
    exit(run(*task))
}

/// A reader that has seen enough and closed the pipe is no failure.
fn exit(result: io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) if err.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("jsonl: {err}");
            ExitCode::FAILURE
        }
    }
}

/// Answers every line of standard input, in constant memory.
fn run(task: Task) -> io::Result<()> {
    let (mut input, mut output) = (io::stdin().lock(), io::BufWriter::new(io::stdout().lock()));
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
