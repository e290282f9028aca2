//! What the command line asks.

use std::ffi::OsString;
use std::fmt::Display;
use std::str::FromStr;

use alitrack::{Country, Language, OrderState, Parcel, Shipping, TrackingEvent, When};
use chrono::NaiveDate;
use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
Explains a parcel: what its number is, what to expect, why it is silent, and what to do by when.

usage: diagnose [NUMBER] [what is known ...]
       diagnose            shows four instructive cases

  NUMBER                       the number as it was typed: tracking, order, masked, with or without blanks
  --no-number                  the seller gave none
  --today DATE                 the day to answer for (default: today in UTC)
  --ordered DATE               when the order was placed
  --shipped DATE               when the seller marked it as shipped
  --protection-ends DATE       the last day of buyer protection, as the order page shows it
  --processing-ends DATE       until when the seller must send
  --seller-asked DATE          when the seller was written to
  --order-state STATE          for example Shipped, \"Order Packed\"
  --option OPTION              shipping option: id, name or service code, for example epacket
  --from COUNTRY, --to COUNTRY two letters, for example CN, BR
  --weight-g GRAMS             weight as scanned
  --value-usd AMOUNT           value of the order, for example 4.99
  --event \"DATE TEXT\"          a line of the tracking page, repeatable: \"2025-11-20 Held by customs\"
  --looked-up                  the tracking page was opened and shows nothing
  --report CODE                what else the buyer knows, repeatable, for example seller_unresponsive
  --language CODE              en zh fr es nl it de pl tr pt id ru (default: by destination, else en)
  --help                       this text

Dates are written YYYY-MM-DD.
";

/// One parcel, the day, and the language of the answer.
pub(crate) struct Question {
    pub(crate) typed: Option<String>,
    pub(crate) parcel: Parcel,
    pub(crate) today: NaiveDate,
    pub(crate) destination: Option<Country>,
    pub(crate) language: Language,
}

pub(crate) enum Request {
    Help,
    ShowCases,
    Explain(Box<Question>),
}

pub(crate) fn from_command_line() -> Result<Request, String> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments.is_empty() {
        return Ok(Request::ShowCases);
    }
    read(arguments)
}

/// Reads what is known about the parcel.
pub(crate) fn read(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> Result<Request, String> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut typed = None;
    let (mut parcel, mut today, mut destination, mut language) = (Parcel::new(), None, None, None);
    while let Some(argument) = parser.next().map_err(|err| err.to_string())? {
        match argument {
            Long("help") | Short('h') => return Ok(Request::Help),
            Long("no-number") => parcel = parcel.without_number(),
            Long("today") => today = Some(date("--today", &mut parser)?),
            Long("ordered") => parcel = parcel.ordered_on(date("--ordered", &mut parser)?),
            Long("shipped") => parcel = parcel.shipped_on(date("--shipped", &mut parser)?),
            Long("protection-ends") => {
                parcel = parcel.protection_ends_on(date("--protection-ends", &mut parser)?);
            }
            Long("processing-ends") => {
                parcel = parcel.processing_deadline(date("--processing-ends", &mut parser)?);
            }
            Long("seller-asked") => parcel = parcel.seller_contacted_on(date("--seller-asked", &mut parser)?),
            Long("order-state") => {
                let state: OrderState = value("--order-state", &mut parser)?;
                parcel = parcel.order_state(state);
            }
            Long("option") => {
                let name: String = value("--option", &mut parser)?;
                parcel = parcel.by(Shipping::from(name.as_str()));
            }
            Long("from") => parcel = parcel.from(value("--from", &mut parser)?),
            Long("to") => {
                let country: Country = value("--to", &mut parser)?;
                destination = Some(country);
                parcel = parcel.to(country);
            }
            Long("weight-g") => parcel = parcel.weight_g(value("--weight-g", &mut parser)?),
            Long("value-usd") => parcel = parcel.value_usd_cents(cents(&mut parser)?),
            Long("event") => parcel = parcel.event(event(&mut parser)?),
            Long("looked-up") => parcel = parcel.nothing_shown(),
            Long("report") => {
                let code: String = value("--report", &mut parser)?;
                parcel = parcel.report_code(&code);
            }
            Long("language") => language = Some(value("--language", &mut parser)?),
            Value(number) if typed.is_none() => {
                let number = number.string().map_err(|err| err.to_string())?;
                parcel = parcel.number(number.clone());
                typed = Some(number);
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    let language = language
        .or(destination.map(|country| country.language()))
        .unwrap_or_default();
    let today = today.unwrap_or_else(day_in_utc);
    Ok(Request::Explain(Box::new(Question {
        typed,
        parcel,
        today,
        destination,
        language,
    })))
}

fn value<T: FromStr>(flag: &str, parser: &mut lexopt::Parser) -> Result<T, String>
where
    T::Err: Display,
{
    let text = parser
        .value()
        .and_then(|value| value.string())
        .map_err(|err| err.to_string())?;
    text.parse().map_err(|err| format!("{flag}: {err}"))
}

fn date(flag: &str, parser: &mut lexopt::Parser) -> Result<NaiveDate, String> {
    let text: String = value(flag, parser)?;
    text.parse().map_err(|_| {
        format!(
            "{flag}: expected a date such as 2025-11-10, found '{}'",
            text.escape_debug()
        )
    })
}

fn cents(parser: &mut lexopt::Parser) -> Result<u64, String> {
    let text: String = value("--value-usd", parser)?;
    let wrong = || {
        format!(
            "--value-usd: expected an amount such as 4.99, found '{}'",
            text.escape_debug()
        )
    };
    let (whole, part) = text.split_once('.').unwrap_or((&text, "0"));
    let part_cents = match part.len() {
        1 => part.parse::<u64>().ok().map(|tens| tens * 10),
        2 => part.parse().ok(),
        _ => None,
    };
    let whole: Option<u64> = whole.parse().ok();
    let total = whole.and_then(|whole| whole.checked_mul(100)).zip(part_cents);
    total
        .and_then(|(whole, part)| whole.checked_add(part))
        .ok_or_else(wrong)
}

/// Reads `2025-11-20 Held by customs` or `2025-11-20 14:05 Held by customs`.
fn event(parser: &mut lexopt::Parser) -> Result<TrackingEvent, String> {
    let line: String = value("--event", parser)?;
    let wrong = || {
        format!(
            "--event: expected a date and what was said, found '{}'",
            line.escape_debug()
        )
    };
    let (first, rest) = line.trim().split_once(' ').ok_or_else(wrong)?;
    let with_time = rest.split_once(' ').and_then(|(time, text)| {
        let when: When = format!("{first} {time}").parse().ok()?;
        Some((when, text))
    });
    let (when, text) = match with_time {
        Some(both) => both,
        None => (first.parse().map_err(|err| format!("--event: {err}"))?, rest),
    };
    Ok(TrackingEvent::new(text.trim()).at(when))
}

/// The library has no clock; the example reads the machine's.
fn day_in_utc() -> NaiveDate {
    let since_1970 = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    let days = i32::try_from(since_1970.as_secs() / 86_400).unwrap_or_default();
    NaiveDate::from_epoch_days(days).unwrap_or_default()
}
