//! Draws when a parcel may come: option and destination in, a small calendar out, closures marked.
//!
//! usage: `delivery_window [--lang LANGUAGE] [OPTION COUNTRY SHIPPED [STAGE DAY]]`
//!
//! `cargo run --example delivery_window -- "AliExpress Standard Shipping" ES 2026-09-21`; the stage that the
//! parcel reached and the day of it may follow (`arrival_country 2026-10-12`). Without arguments it draws a window
//! with Golden Week on the way.

use std::io::{self, Write};
use std::process::ExitCode;
use std::str::FromStr;

use alitrack::shipping::{Effect, WhatsOn};
use alitrack::{Calendar, Country, DeliveryWindow, Language, Shipping, ShippingOption, Stage, Trip};
use chrono::{Datelike, Days, NaiveDate};
use lexopt::prelude::*;

mod command;
mod terminal;
use command::Failure;
use terminal::{Style, Terminal, pad};

/// What the arguments ask for.
struct Asked {
    option: Shipping,
    trip: Trip,
    shipped: NaiveDate,
    language: Language,
}

fn main() -> ExitCode {
    command::run(include_str!("delivery_window.rs"), |words, out| {
        Ok(draw(&read(words)?, out)?)
    })
}

fn read(mut arguments: lexopt::Parser) -> Result<Asked, Failure> {
    let (mut language, mut words) = (Language::English, Vec::new());
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("lang" | "language") => language = command::value("--lang", &mut arguments)?,
            Value(word) => words.push(word.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if words.is_empty() {
        // Golden Week is on the way of this one.
        words = ["AliExpress Standard Shipping", "ES", "2026-09-21"]
            .map(String::from)
            .to_vec();
    }
    let [option, country, shipped, rest @ ..] = words.as_slice() else {
        return Err(Failure::Usage(
            "an option, a country and a ship date are needed".into(),
        ));
    };
    let option = Shipping::from(option.as_str());
    let shipped = day(shipped)?;
    let mut trip = Trip::new().to(known::<Country>(country)?).shipped(shipped);
    if let Some(option) = option.option() {
        trip = trip.by(option);
    }
    match rest {
        [] => {}
        [stage, on] => trip = trip.reached(known::<Stage>(stage)?, day(on)?),
        _ => {
            return Err(Failure::Usage(
                "a stage comes with its day, and nothing follows".into(),
            ));
        }
    }
    Ok(Asked {
        option,
        trip,
        shipped,
        language,
    })
}

fn known<T: FromStr>(text: &str) -> Result<T, Failure>
where
    T::Err: std::fmt::Display,
{
    text.parse()
        .map_err(|err: T::Err| Failure::Usage(err.to_string()))
}

fn day(text: &str) -> Result<NaiveDate, Failure> {
    let found = text.escape_debug();
    text.parse()
        .map_err(|_| Failure::Usage(format!("expected a day such as 2026-09-21, found '{found}'")))
}

fn draw(asked: &Asked, out: &mut dyn Write) -> io::Result<()> {
    let terminal = Terminal::stdout();
    let calendar = Calendar::new();
    let window = match DeliveryWindow::of(&asked.trip, &calendar) {
        Ok(window) => window,
        Err(reason) => return writeln!(out, "There is no window: {reason}."),
    };
    writeln!(out, "{}", terminal.paint(Style::Bold, title(asked)))?;
    writeln!(
        out,
        "{} to {}, middle {} ({})\n",
        window.earliest(),
        window.latest(),
        window.usual(),
        window.confidence(),
    )?;
    let whats_on = calendar.between(asked.shipped, window.latest());
    let page = Page {
        terminal,
        asked,
        window: &window,
        whats_on: &whats_on,
    };
    page.months(out)?;
    page.legend(out)?;
    writeln!(out, "\n{}", terminal.paint(Style::Bold, "Why"))?;
    for adjustment in window.adjustments() {
        let words = adjustment.display(asked.language).to_string();
        writeln!(out, "  - {}", terminal.wrap(&words, 4))?;
        if let Some(basis) = adjustment.basis() {
            writeln!(out, "    {}", terminal.paint(Style::Dim, basis))?;
        }
    }
    Ok(())
}

fn title(asked: &Asked) -> String {
    let name = match &asked.option {
        Shipping::Known(option) => option.name(asked.language).to_owned(),
        Shipping::Other(words) => format!("\"{}\" (not known)", words.escape_debug()),
    };
    let to = asked
        .trip
        .destination()
        .map_or("", |country| country.name(asked.language));
    format!("{name} - {to} - {}", asked.shipped)
}

/// How a day is marked, the strongest first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Shipped,
    Seen,
    Earliest,
    Usual,
    Latest,
    Window,
    ClosedAtOrigin,
    ClosedThere,
    Busy,
    None,
}

impl Mark {
    const SHOWN: [(Mark, &'static str); 9] = [
        (Mark::Shipped, "shipped"),
        (Mark::Seen, "last event"),
        (Mark::Earliest, "earliest"),
        (Mark::Usual, "middle"),
        (Mark::Latest, "latest"),
        (Mark::Window, "in the window"),
        (Mark::ClosedAtOrigin, "closed in China"),
        (Mark::ClosedThere, "closed at the destination"),
        (Mark::Busy, "busy season"),
    ];

    fn sign(self) -> char {
        match self {
            Mark::Shipped => '>',
            Mark::Seen => '@',
            Mark::Earliest => '[',
            Mark::Usual => '*',
            Mark::Latest => ']',
            Mark::Window => '.',
            Mark::ClosedAtOrigin => 'x',
            Mark::ClosedThere => '#',
            Mark::Busy => '~',
            Mark::None => ' ',
        }
    }

    fn style(self) -> Option<Style> {
        match self {
            Mark::Shipped | Mark::Seen => Some(Style::Cyan),
            Mark::Earliest | Mark::Usual | Mark::Latest | Mark::Window => Some(Style::Green),
            Mark::ClosedAtOrigin | Mark::ClosedThere => Some(Style::Red),
            Mark::Busy => Some(Style::Yellow),
            Mark::None => None,
        }
    }
}

/// A drawing of the months from shipping to the latest day.
struct Page<'a> {
    terminal: Terminal,
    asked: &'a Asked,
    window: &'a DeliveryWindow,
    whats_on: &'a WhatsOn,
}

const COLUMNS: usize = 7 * 4;

impl Page<'_> {
    fn mark(&self, day: NaiveDate) -> Mark {
        let seen = self
            .window
            .adjustments()
            .iter()
            .find_map(|a| a.stage().and(a.day()));
        let marks = [
            (day == self.asked.shipped, Mark::Shipped),
            (seen == Some(day), Mark::Seen),
            (day == self.window.earliest(), Mark::Earliest),
            (day == self.window.latest(), Mark::Latest),
            (day == self.window.usual(), Mark::Usual),
            (
                self.is_closed(day, Some(self.asked.trip.origin())),
                Mark::ClosedAtOrigin,
            ),
            (
                self.is_closed(day, self.asked.trip.destination()),
                Mark::ClosedThere,
            ),
            (self.window.contains(day), Mark::Window),
            (self.is_busy(day), Mark::Busy),
        ];
        marks
            .into_iter()
            .find(|(applies, _)| *applies)
            .map_or(Mark::None, |(_, mark)| mark)
    }

    fn is_closed(&self, day: NaiveDate, place: Option<Country>) -> bool {
        let local = self.asked.trip.option() == Some(ShippingOption::AliExpressLocal);
        let counts = !local || place == self.asked.trip.destination();
        let mut occasions = self.whats_on.occasions().iter();
        counts
            && occasions.any(|o| {
                o.effect() == Effect::Closure && o.is_on(day) && place.is_some_and(|place| o.concerns(place))
            })
    }

    fn is_busy(&self, day: NaiveDate) -> bool {
        let busy = self.window.adjustments().iter().filter_map(|a| a.occasion());
        busy.filter(|o| o.effect() == Effect::Slowdown)
            .any(|o| o.is_on(day))
    }

    /// Writes the months, as many beside each other as fit.
    fn months(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut months = Vec::new();
        let mut month = self.asked.shipped.with_day(1);
        while let Some(first) = month.filter(|first| *first <= self.window.latest()) {
            months.push(self.month(first));
            month = first.checked_add_months(chrono::Months::new(1));
        }
        let beside = (self.terminal.width() + 3) / (COLUMNS + 3);
        for row in months.chunks(beside.max(1)) {
            let height = row.iter().map(Vec::len).max().unwrap_or(0);
            for line in 0..height {
                let cells: Vec<&str> = row
                    .iter()
                    .map(|m| m.get(line).map_or(BLANK, String::as_str))
                    .collect();
                writeln!(out, "  {}", cells.join("   ").trim_end())?;
            }
            writeln!(out)?;
        }
        Ok(())
    }

    /// One month: its name, the weekdays, then weeks from Monday to Sunday.
    fn month(&self, first: NaiveDate) -> Vec<String> {
        let name = format!("{:04}-{:02}", first.year(), first.month());
        let weekdays = "Mo  Tu  We  Th  Fr  Sa  Su  ";
        let mut lines = vec![
            self.terminal.paint(Style::Bold, pad(&name, COLUMNS)),
            self.terminal.paint(Style::Dim, weekdays),
        ];
        let mut line = " ".repeat(4 * first.weekday().num_days_from_monday() as usize);
        let mut day = Some(first);
        while let Some(now) = day.filter(|now| now.month() == first.month()) {
            let mark = self.mark(now);
            let cell = format!("{:>2}{}", now.day(), mark.sign());
            match mark.style() {
                Some(style) => line.push_str(&self.terminal.paint(style, cell)),
                None => line.push_str(&cell),
            }
            line.push(' ');
            let next = now.checked_add_days(Days::new(1));
            let ends = next.is_none_or(|next| next.month() != first.month());
            if now.weekday().num_days_from_monday() == 6 || ends {
                let missing = 6 - now.weekday().num_days_from_monday() as usize;
                line.push_str(&" ".repeat(4 * missing));
                lines.push(std::mem::take(&mut line));
            }
            day = next;
        }
        lines
    }

    /// Explains the marks that are drawn.
    fn legend(&self, out: &mut dyn Write) -> io::Result<()> {
        let days = || {
            self.asked
                .shipped
                .iter_days()
                .take_while(|day| *day <= self.window.latest())
        };
        let shown = Mark::SHOWN
            .into_iter()
            .filter(|(mark, _)| days().any(|day| self.mark(day) == *mark));
        let words: Vec<String> = shown
            .map(|(mark, meaning)| match mark.style() {
                Some(style) => format!("{} {meaning}", self.terminal.paint(style, mark.sign())),
                None => format!("{} {meaning}", mark.sign()),
            })
            .collect();
        writeln!(out, "  {}", words.join("   "))
    }
}

/// An empty line of a month.
const BLANK: &str = "                            ";
