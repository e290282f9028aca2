//! What the command line asks.

use alitrack::{
    Country, Language, OrderState, Parcel, Report, Shipping, ShippingOption, TrackingEvent, When,
};
use chrono::NaiveDate;
use lexopt::prelude::*;

use crate::command::{Failure, unknown, value};

/// One parcel, the day, and the language of the answer.
pub(crate) struct Question {
    pub(crate) typed: Option<String>,
    pub(crate) parcel: Parcel,
    pub(crate) today: NaiveDate,
    pub(crate) destination: Option<Country>,
    pub(crate) language: Language,
}

/// Reads what is known about the parcel; `None` if nothing is asked at all.
pub(crate) fn read(mut words: lexopt::Parser) -> Result<Option<Question>, Failure> {
    let words = &mut words;
    let (mut typed, mut is_asked) = (None, false);
    let (mut parcel, mut today, mut destination, mut language) = (Parcel::new(), None, None, None);
    while let Some(word) = words.next()? {
        is_asked = true;
        parcel = match word {
            Long("no-number") => parcel.without_number(),
            Long("ordered") => parcel.ordered_on(date("--ordered", words)?),
            Long("shipped") => parcel.shipped_on(date("--shipped", words)?),
            Long("protection-ends") => parcel.protection_ends_on(date("--protection-ends", words)?),
            Long("processing-ends") => parcel.processing_deadline(date("--processing-ends", words)?),
            Long("seller-asked") => parcel.seller_contacted_on(date("--seller-asked", words)?),
            Long("order-state") => parcel.order_state(value::<OrderState>("--order-state", words)?),
            Long("option") => parcel.by(option(words)?),
            Long("from") => parcel.from(value("--from", words)?),
            Long("to") => {
                let country: Country = value("--to", words)?;
                destination = Some(country);
                parcel.to(country)
            }
            Long("weight-g") => parcel.weight_g(grams(words)?),
            Long("value-usd") => parcel.value_usd_cents(cents(words)?),
            Long("event") => parcel.event(event(words)?),
            Long("looked-up") => parcel.nothing_shown(),
            Long("report") => parcel.report(report(words)?),
            Long("today") => {
                today = Some(date("--today", words)?);
                parcel
            }
            Long("language" | "lang") => {
                language = Some(value("--language", words)?);
                parcel
            }
            Value(number) if typed.is_none() => {
                let number = number.string()?;
                typed = Some(number.clone());
                parcel.number(number)
            }
            other => return Err(other.unexpected().into()),
        };
    }
    let spoken = destination.map(|country| country.language());
    Ok(is_asked.then(|| Question {
        typed,
        parcel,
        today: today.unwrap_or_else(day_in_utc),
        destination,
        language: language.or(spoken).unwrap_or_default(),
    }))
}

fn date(flag: &str, words: &mut lexopt::Parser) -> Result<NaiveDate, Failure> {
    let text: String = value(flag, words)?;
    text.parse()
        .map_err(|_| expected(flag, "a date such as 2025-11-10", &text))
}

fn expected(flag: &str, what: &str, found: &str) -> Failure {
    let found = found.escape_debug();
    Failure::Usage(format!("{flag}: expected {what}, found '{found}'"))
}

/// The library keeps an option that it does not know; whoever types one meant one that it knows.
fn option(words: &mut lexopt::Parser) -> Result<ShippingOption, Failure> {
    let name: String = value("--option", words)?;
    let known = Shipping::from(name.as_str()).option();
    known.ok_or_else(|| {
        unknown(
            "--option",
            &name,
            ShippingOption::ALL.iter().map(|option| option.code()),
        )
    })
}

fn report(words: &mut lexopt::Parser) -> Result<Report, Failure> {
    let code: String = value("--report", words)?;
    let known = code.parse().ok();
    known.ok_or_else(|| unknown("--report", &code, Report::ALL.iter().map(|report| report.code())))
}

fn grams(words: &mut lexopt::Parser) -> Result<u32, Failure> {
    let text: String = value("--weight-g", words)?;
    text.parse()
        .map_err(|_| expected("--weight-g", "grams such as 250", &text))
}

fn cents(words: &mut lexopt::Parser) -> Result<u64, Failure> {
    let text: String = value("--value-usd", words)?;
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
        .ok_or_else(|| expected("--value-usd", "an amount such as 4.99", &text))
}

/// Reads `2025-11-20 Held by customs` or `2025-11-20 14:05 Held by customs`.
fn event(words: &mut lexopt::Parser) -> Result<TrackingEvent, Failure> {
    let line: String = value("--event", words)?;
    let (first, rest) = line
        .trim()
        .split_once(' ')
        .ok_or_else(|| expected("--event", "a date and what was said", &line))?;
    let with_time = rest.split_once(' ').and_then(|(time, text)| {
        let when: When = format!("{first} {time}").parse().ok()?;
        Some((when, text))
    });
    let (when, text) = match with_time {
        Some(both) => both,
        None => {
            let day: When = first
                .parse()
                .map_err(|err| Failure::Usage(format!("--event: {err}")))?;
            (day, rest)
        }
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
