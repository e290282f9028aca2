//! Reads an order detail as AliExpress' API writes it and says what it means.
//!
//! usage: `order_detail [--lang LANGUAGE] [FILE]`
//!
//! It reads a JSON object from a file, or from standard input; without either it shows an order of its own.
//! Times are printed in the zone in which the platform wrote them: nobody assumes UTC.

use std::io::{self, Write};
use std::process::ExitCode;

use alitrack::{Contradiction, Language, Milestone, PlatformOrder, Reported, Support, When};

mod command;
mod terminal;
use command::Failure;
use terminal::{Style, Terminal, pad};

/// An answer with the wrapper that the API puts around it; the values are invented.
const SAMPLE: &str = r#"{
  "aliexpress_trade_ds_order_get_response": {
    "result": {
      "gmt_create": "2025-11-11 00:03:12",
      "gmt_modified": "20251122031501000-0800",
      "order_status": "in_frozen",
      "logistics_status": "SELLER_SEND_GOODS",
      "issue_status": "END_ISSUE",
      "frozen_status": "IN_FROZEN",
      "fund_status": "PAY_SUCCESS",
      "store_info": { "store_name": "Sample Official Store" }
    }
  }
}"#;

fn main() -> ExitCode {
    command::run(include_str!("order_detail.rs"), answer)
}

fn answer(mut words: lexopt::Parser, out: &mut dyn Write) -> Result<(), Failure> {
    let (language, file) = command::language_and_file(&mut words, Language::English)?;
    let json = command::input(file.as_deref())?.unwrap_or_else(|| SAMPLE.into());
    let order = serde_json::from_slice(&json)
        .and_then(|value| serde_json::from_value::<PlatformOrder>(detail(value)))
        .map_err(|err| Failure::Input(format!("expected an order detail: {err}")))?;
    Ok(print(&order, language, out)?)
}

/// Takes the wrappers off: objects that hold nothing but one object.
fn detail(mut value: serde_json::Value) -> serde_json::Value {
    while let Some(only) = value.as_object_mut().filter(|object| object.len() == 1) {
        match only.values_mut().next() {
            Some(inner) if inner.is_object() => value = inner.take(),
            _ => break,
        }
    }
    value
}

fn print(order: &PlatformOrder, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let terminal = Terminal::stdout();
    let mut row = |name: &str, value: String| writeln!(out, "{}{value}", pad(name, 14));
    row("placed", time(order.created()))?;
    row("changed", time(order.modified()))?;
    row("order", status(order.status()))?;
    if let Some(Reported::Known(known)) = order.status() {
        row("found under", known.tab().label().into())?;
    }
    row("logistics", status(order.logistics()))?;
    row("dispute", status(order.issue()))?;
    row("payment", status(order.fund()))?;
    row(
        "frozen",
        if order.is_frozen() {
            "yes: nobody can act".into()
        } else {
            "no".into()
        },
    )?;

    let Some(crosswalk) = order.crosswalk() else {
        return writeln!(out, "\nNone of these statuses is known.");
    };
    let state = crosswalk.likeliest();
    let others: Vec<_> = crosswalk
        .states()
        .iter()
        .skip(1)
        .map(|state| state.label())
        .collect();
    writeln!(out, "\n{}", terminal.paint(Style::Bold, state.label()))?;
    writeln!(out, "{}", terminal.wrap(state.description(language), 0))?;
    if !others.is_empty() {
        writeln!(out, "It may also be: {}", others.join(", "))?;
    }
    if crosswalk.basis().support() == Support::Guess {
        writeln!(
            out,
            "No official table joins the two lists: this is the crate's reading."
        )?;
    }
    // What the parcel says comes from elsewhere; here it has not moved yet.
    if let Some(odd) = Contradiction::with_platform(order, Milestone::InfoReceived) {
        writeln!(out, "{}", terminal.wrap(odd.description(language), 0))?;
    }
    Ok(())
}

fn time(when: Option<When>) -> String {
    let Some(when) = when else {
        return "not told".into();
    };
    let zone = if when.offset().is_some() {
        ""
    } else {
        " (zone not told)"
    };
    format!("{}{zone}", when.to_string().replace('T', " "))
}

fn status<T: std::fmt::Display>(status: Option<&Reported<T>>) -> String {
    match status {
        None => "not told".into(),
        Some(Reported::Known(known)) => known.to_string(),
        Some(Reported::Other(text)) => format!("{text} (not known, kept as written)"),
    }
}
