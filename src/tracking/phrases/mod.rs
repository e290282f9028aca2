//! What a carrier's sentence says, in sixteen languages.
//!
//! [`read_event`] folds the sentence, finds the rows that it could match by its rarest words, and answers with the
//! row that accounts for most of it. Every language has a file of rows; every row is a pattern and a sentence
//! that tests it. A sentence that says nothing known answers `None`: there is no guess, and above all no guess
//! of `delivered`.

mod book;
mod fold;
mod pattern;
mod sheet;

mod chinese;
mod dutch;
mod english;
mod french;
mod german;
mod indonesian;
mod italian;
mod japanese;
mod korean;
mod polish;
mod portuguese;
mod russian;
mod spanish;
mod swedish;
mod turkish;
mod ukrainian;

use super::Reading;
use crate::term::{Milestone, Stage};
use fold::Folded;

/// Reads one event sentence, in whatever language it is; `None` if it says nothing known.
///
/// Letter case, accents, full-width letters and decomposed accents do not matter. Where a tracker joined two
/// wordings ("Arrived, Carrier note: Arrivé"), each is read alone. Only the first 400 words are looked at.
///
/// # Example
///
/// ```
/// use alitrack::{Stage, read_event};
///
/// let stage = |text| read_event(text).map(|reading| reading.stage());
///
/// assert_eq!(stage("DELIVERED TO THE AIRLINE"), Some(Stage::HandedToAirline));
/// assert_eq!(stage("Zugestellt"), Some(Stage::Delivered));
/// assert_eq!(stage("Nicht zugestellt"), Some(Stage::AttemptFailed));
/// assert_eq!(stage("Have a nice day"), None);
/// ```
#[must_use]
pub fn read_event(text: &str) -> Option<Reading> {
    let Some((first, second)) = split_note(text) else {
        return read_one(text);
    };
    match (read_one(first), read_one(second)) {
        // Both must say it: no false delivered.
        (Some(one), Some(other)) if one.milestone() == Milestone::Delivered => {
            Some(if other.milestone() == Milestone::None {
                one
            } else {
                other
            })
        }
        (one, other) => one.or(other),
    }
}

fn read_one(text: &str) -> Option<Reading> {
    book::book().read(&Folded::of(without_place(text)))
}

/// Parts the two wordings that 17TRACK joins.
fn split_note(text: &str) -> Option<(&str, &str)> {
    const MARKS: [&str; 3] = ["Carrier note:", "carrier note:", "CARRIER NOTE:"];
    MARKS.into_iter().find_map(|mark| text.split_once(mark))
}

/// Drops the place that AliExpress puts in brackets before the sentence.
fn without_place(text: &str) -> &str {
    let text = text.trim_start();
    let close = match text.chars().next() {
        Some('[') => ']',
        Some('【') => '】',
        _ => return text,
    };
    match text.split_once(close) {
        Some((_, rest)) if rest.chars().any(char::is_alphabetic) => rest,
        _ => text,
    }
}

impl Stage {
    /// Reads one event sentence; the same as [`read_event`](crate::read_event).
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Stage;
    ///
    /// assert_eq!(Stage::read("Hand over to airline").unwrap().stage(), Stage::HandedToAirline);
    /// assert_eq!(Stage::read("?"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Reading> {
        read_event(text)
    }
}
