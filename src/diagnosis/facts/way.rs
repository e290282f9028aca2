//! What the events say of the way: where the parcel has been, and the last that moved it.

use alloc::string::String;

use chrono::NaiveDate;

use super::border;
use crate::country::Country;
use crate::journey::{Journey, Step};
use crate::term::Stage;
use crate::tracking::{Side, TrackingEvent};

/// The last event that moved the parcel.
#[derive(Clone, Copy, Debug)]
pub(in crate::diagnosis) struct Last {
    /// What it says; `None` if it is but a notice, or was withdrawn.
    pub(in crate::diagnosis) stage: Option<Stage>,
    pub(in crate::diagnosis) day: Option<NaiveDate>,
    /// Whole days since then, closures counted too.
    pub(in crate::diagnosis) age: Option<i64>,
    pub(in crate::diagnosis) country: Option<Country>,
    /// It lies in the country of the buyer, by its own country or by what was seen before it.
    pub(in crate::diagnosis) there: bool,
}

/// Where the parcel has been, read from the events once: most causes ask.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    /// A carrier has held it.
    pub(super) held: bool,
    /// The last event that tells lies in the country of the buyer.
    pub(super) there: bool,
    /// Export customs, or the check before the flight, stopped it.
    pub(super) stopped: bool,
    /// The stages of the current way, a bit each.
    pub(super) passed: u64,
}

const _: () = assert!(Stage::ALL.len() <= 64, "a stage is a bit of a u64");

impl Way {
    pub(super) fn of(journey: &Journey<'_>, origin: Country, destination: Option<Country>) -> Self {
        let mut way = Self {
            held: false,
            there: false,
            stopped: false,
            passed: 0,
        };
        let last_round = journey.rounds().saturating_sub(1);
        for step in journey.steps() {
            let Some(stage) = step.stage() else { continue };
            // A carrier that withdraws a scan held the parcel all the same.
            way.held |= is_held(stage);
            if step.round() == last_round && !step.is_voided() {
                way.passed |= 1 << stage as u64;
                let event = step.event();
                // A label tells where it was printed, not where the parcel is.
                if is_held(stage) {
                    way.there = border::is_there(way.there, stage, event.country(), origin, destination);
                }
                way.stopped |= matches!(stage, Stage::CustomsHold | Stage::CustomsRejected)
                    && event.side() == Some(Side::Export);
            }
        }
        way
    }
}

/// Whether a carrier that says so holds the parcel, or held it.
pub(in crate::diagnosis) const fn is_held(stage: Stage) -> bool {
    !matches!(
        stage,
        Stage::NotFound
            | Stage::InvalidNumber
            | Stage::NotShipped
            | Stage::Registered
            | Stage::PickupFailed
            | Stage::Cancelled
            | Stage::Stale
            | Stage::Info
            | Stage::Correction
    )
}

/// The newest event, if nobody knows what it says: it stands behind the one that put the parcel where it is.
pub(super) fn newest_unread<'p>(journey: &Journey<'p>) -> Option<&'p TrackingEvent> {
    let steps = journey.steps();
    let read = journey.current().map(Step::index);
    let newest = steps
        .iter()
        .rev()
        .take_while(|step| Some(step.index()) != read)
        .find(|step| step.stage().is_none_or(|stage| stage != Stage::Info))?;
    newest.reading().is_none().then(|| newest.event())
}

/// The carrier's words as they can be quoted: one line, not too long, without characters that turn the text around.
pub(in crate::diagnosis) fn quoted(words: &str) -> String {
    const LONGEST: usize = 80;
    let turns =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut line = String::new();
    let shown = words.trim().chars().filter(|&c| !turns(c));
    let blank = |c: char| c.is_whitespace() || c.is_control();
    let one_line = shown.map(|c| if blank(c) { ' ' } else { c });
    for (at, c) in one_line.enumerate() {
        if at == LONGEST {
            line.truncate(line.trim_end().len());
            line.push('…');
            break;
        }
        if c != ' ' || !line.ends_with(' ') {
            line.push(c);
        }
    }
    line
}

pub(super) fn last_event(journey: &Journey<'_>, today: NaiveDate, there: bool) -> Option<Last> {
    let step = journey.current().or_else(|| {
        // Notices, and what was withdrawn, still say that somebody knows the parcel.
        let tells = |step: &&Step<'_>| {
            step.is_voided() || matches!(step.stage(), Some(Stage::Info | Stage::Correction))
        };
        journey.steps().iter().rev().find(tells)
    })?;
    let day = step.event().when().map(|when| when.date());
    Some(Last {
        stage: journey.stage(),
        day,
        age: day.map(|day| (today - day).num_days()),
        country: journey.last_country(),
        there,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_line_is_short_and_runs_one_way() {
        assert_eq!(quoted(" Blorf \n the\u{202e} parcel "), "Blorf the parcel");
        let long = quoted(&"я ".repeat(100));
        assert!(long.chars().count() <= 81 && long.ends_with('…'), "{long}");
    }
}
