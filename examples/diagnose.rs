//! Explains one parcel: what its number is, what to expect of it, why it is silent, and what to do by when.
//!
//! `cargo run --example diagnose -- UN123456785CN --shipped 2025-11-10 --today 2025-12-02 --to BR --language pt`
#![allow(clippy::print_stdout, clippy::print_stderr)]

#[path = "diagnose/answer.rs"]
mod answer;
#[path = "diagnose/question.rs"]
mod question;
mod terminal;

use std::process::ExitCode;

use question::Request;
use terminal::{Style, Terminal};

fn main() -> ExitCode {
    let terminal = Terminal::stdout();
    match question::from_command_line() {
        Ok(Request::Help) => print!("{}", question::HELP),
        Ok(Request::Explain(question)) => print!("{}", answer::of(&question, terminal)),
        Ok(Request::ShowCases) => show_cases(terminal),
        Err(problem) => {
            eprintln!("diagnose: {problem}; --help lists what it understands");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// Four situations that teach something, each with the command that asks for it.
fn show_cases(terminal: Terminal) {
    let cases = [
        (
            "The cheapest post, and silence",
            "UN123456785CN --shipped 2025-11-10 --today 2025-12-02 --to BR --looked-up --language en",
        ),
        (
            "An order number typed as a tracking number",
            "8123456789012345 --shipped 2025-11-25 --today 2025-12-02 --to ES --looked-up --language en",
        ),
        (
            "A number with a slip, and its repair",
            "LZ87124O690CN --shipped 2025-11-20 --today 2025-12-02 --to PL --looked-up --language en",
        ),
        (
            "A masked number, and a parcel at customs, in German",
            "LZ87124xx90CN --shipped 2025-11-05 --today 2025-12-02 --to DE --event 2025-11-28T10:20=Held_by_customs",
        ),
    ];
    for (i, (title, arguments)) in cases.iter().enumerate() {
        if i > 0 {
            println!();
        }
        println!("{}", terminal.paint(Style::Bold, format!("{}. {title}", i + 1)));
        let shown = arguments
            .replace("=Held_by_customs", " Held by customs\"")
            .replace("--event ", "--event \"");
        println!(
            "{}\n",
            terminal.paint(Style::Dim, format!("   cargo run --example diagnose -- {shown}"))
        );
        let words = arguments
            .split(' ')
            .map(|word| word.replace("=Held_by_customs", " Held by customs"));
        match question::read(words) {
            Ok(Request::Explain(question)) => print!("{}", answer::of(&question, terminal)),
            _ => println!("   (this case does not read)"),
        }
    }
    println!(
        "\n{}",
        terminal.paint(
            Style::Dim,
            "Ask about your own parcel: --help lists what can be told."
        )
    );
}
