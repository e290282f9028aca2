//! Explains one parcel: what its number is, what to expect of it, why it is silent, and what to do by when.
//!
//! usage: `diagnose [NUMBER] [what is known ...]`
//!
//! ```text
//! NUMBER                       the number as it was typed: tracking, order, masked, with or without blanks
//! --no-number                  the seller gave none
//! --today DATE                 the day to answer for (default: today in UTC)
//! --ordered DATE               when the order was placed
//! --shipped DATE               when the seller marked it as shipped
//! --protection-ends DATE       the last day of buyer protection, as the order page shows it
//! --processing-ends DATE       until when the seller must send
//! --seller-asked DATE          when the seller was written to
//! --order-state STATE          for example Shipped, "Order Packed"
//! --option OPTION              shipping option: id, name or service code, for example epacket
//! --from COUNTRY, --to COUNTRY two letters, for example CN, BR
//! --weight-g GRAMS             weight as scanned
//! --value-usd AMOUNT           value of the order, for example 4.99
//! --event "DATE TEXT"          a line of the tracking page, repeatable: "2025-11-20 Held by customs"
//! --looked-up                  the tracking page was opened and shows nothing
//! --report CODE                what else the buyer knows, repeatable, for example seller_unresponsive
//! --language CODE              en zh fr es nl it de pl tr pt id ru (default: by destination, else en)
//! --help                       this text
//! ```
//!
//! Dates are written YYYY-MM-DD. Without arguments it shows four instructive cases; one of them is
//! `cargo run --example diagnose -- UN123456785CN --shipped 2025-11-10 --today 2025-12-02 --to BR --looked-up`

#[path = "diagnose/answer.rs"]
mod answer;
mod command;
#[path = "diagnose/question.rs"]
mod question;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use terminal::{Style, Terminal};

fn main() -> ExitCode {
    command::run(include_str!("diagnose.rs"), |words, out| {
        let terminal = Terminal::stdout();
        match question::read(words)? {
            Some(question) => write!(out, "{}", answer::of(&question, terminal))?,
            None => show_cases(terminal, out)?,
        }
        Ok(())
    })
}

/// Four situations that teach something, each with the command that asks for it.
fn show_cases(terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
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
            writeln!(out)?;
        }
        let title = format!("{}. {title}", i + 1);
        writeln!(out, "{}", terminal.paint(Style::Bold, title))?;
        let shown = arguments
            .replace("=Held_by_customs", " Held by customs\"")
            .replace("--event ", "--event \"");
        let command = format!("   cargo run --example diagnose -- {shown}");
        writeln!(out, "{}\n", terminal.paint(Style::Dim, command))?;
        let words = arguments
            .split(' ')
            .map(|word| word.replace("=Held_by_customs", " Held by customs"));
        if let Ok(Some(question)) = question::read(lexopt::Parser::from_args(words)) {
            write!(out, "{}", answer::of(&question, terminal))?;
        }
    }
    let more = "Ask about your own parcel: --help lists what can be told.";
    writeln!(out, "\n{}", terminal.paint(Style::Dim, more))
}
