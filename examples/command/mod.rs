//! How the examples are started and how they end: help, refusals, what they read, and exit codes as tools have
//! them: 0 for an answer, 1 for an input that cannot be read, 2 for a command line that is not understood.
#![allow(dead_code)] // each example uses its part

use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::io::{self, IsTerminal, Read, Write};
use std::process::ExitCode;
use std::str::FromStr;

use lexopt::Arg::{Long, Value};
use lexopt::{Parser, ValueExt};

/// Why an example ends without an answer.
pub(crate) enum Failure {
    /// The command line says something that the example does not understand.
    Usage(String),
    /// What was to be read is missing, empty, or something else.
    Input(String),
    /// The answer could not be written.
    Output(io::Error),
}

impl From<lexopt::Error> for Failure {
    fn from(err: lexopt::Error) -> Self {
        Failure::Usage(err.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(err: io::Error) -> Self {
        Failure::Output(err)
    }
}

/// Runs an example on the words of its command line. `--help` shows what its source says at the top.
pub(crate) fn run(source: &str, example: fn(Parser, &mut dyn Write) -> Result<(), Failure>) -> ExitCode {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let asks_for_help = std::env::args_os()
        .skip(1)
        .any(|word| word == "--help" || word == "-h");
    let result = if asks_for_help {
        writeln!(out, "{}", help(source)).map_err(Failure::from)
    } else {
        example(Parser::from_env(), &mut out)
    };
    end(result.and_then(|()| Ok(out.flush()?)))
}

/// Says why an example ends, and with which code.
pub(crate) fn end(result: Result<(), Failure>) -> ExitCode {
    let name = env!("CARGO_CRATE_NAME");
    // Where standard error is closed too, only the exit code is left to tell.
    let say = |words: String| {
        let _ = writeln!(io::stderr(), "{name}: {words}");
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // A reader that has seen enough and closed the pipe is no failure.
        Err(Failure::Output(err)) if err.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(err)) => {
            say(err.to_string());
            ExitCode::FAILURE
        }
        Err(Failure::Input(problem)) => {
            say(problem);
            ExitCode::FAILURE
        }
        Err(Failure::Usage(problem)) => {
            say(format!("{problem}; --help says what is understood"));
            ExitCode::from(2)
        }
    }
}

/// The comment at the top of an example, as plain text.
fn help(source: &str) -> String {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let shown = lines.filter(|line| !line.starts_with("```"));
    shown.collect::<Vec<_>>().join("\n").replace('`', "")
}

/// Reads the value of a flag.
pub(crate) fn value<T: FromStr>(flag: &str, words: &mut Parser) -> Result<T, Failure>
where
    T::Err: Display,
{
    let text = words.value()?.string()?;
    text.parse()
        .map_err(|err| Failure::Usage(format!("{flag}: {err}")))
}

/// Reads a command line of a language and a file, both of which may be missing.
pub(crate) fn language_and_file<L: FromStr>(
    words: &mut Parser,
    otherwise: L,
) -> Result<(L, Option<OsString>), Failure>
where
    L::Err: Display,
{
    let (mut language, mut file) = (otherwise, None);
    while let Some(word) = words.next()? {
        match word {
            Long("lang" | "language") => language = value("--lang", words)?,
            Value(path) if file.is_none() => file = Some(path),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok((language, file))
}

/// Refuses a word that is none of those which are known, and names them.
pub(crate) fn unknown<'k>(what: &str, found: &str, known: impl IntoIterator<Item = &'k str>) -> Failure {
    let known: Vec<&str> = known.into_iter().collect();
    let found = found.escape_debug();
    Failure::Usage(format!("{what}: '{found}' is none of {}", known.join(", ")))
}

/// Returns what there is to read: the file, or a pipe on standard input. Without either it is `None`, so that an
/// example shows a sample of its own.
pub(crate) fn input(file: Option<&OsStr>) -> Result<Option<Vec<u8>>, Failure> {
    let (name, read) = match file {
        Some(path) if path != "-" => (path.to_string_lossy().into_owned(), std::fs::read(path)),
        None if is_nobody_there() => return Ok(None),
        _ => {
            let mut bytes = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut bytes);
            ("standard input".to_owned(), read.map(|_| bytes))
        }
    };
    let bytes = read.map_err(|err| Failure::Input(format!("{name}: {err}")))?;
    if bytes.trim_ascii().is_empty() {
        return Err(Failure::Input(format!("{name}: nothing to read")));
    }
    Ok(Some(bytes))
}

/// Like [`input`], for texts.
pub(crate) fn input_text(file: Option<&OsStr>) -> Result<Option<String>, Failure> {
    let Some(bytes) = input(file)? else {
        return Ok(None);
    };
    let text = String::from_utf8(bytes);
    text.map(Some)
        .map_err(|err| Failure::Input(format!("expected UTF-8: {err}")))
}

/// Whether standard input is a terminal, or `/dev/null`. An empty pipe is somebody who has nothing to say.
fn is_nobody_there() -> bool {
    let stdin = io::stdin();
    #[cfg(unix)]
    {
        use std::os::fd::AsFd;
        use std::os::unix::fs::FileTypeExt;
        if let Ok(file) = stdin.as_fd().try_clone_to_owned().map(std::fs::File::from) {
            return file
                .metadata()
                .is_ok_and(|data| data.file_type().is_char_device());
        }
    }
    stdin.is_terminal()
}
