//! The numbers that events tell in their own words: the parcel goes on under another one.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use crate::number::{Identifier, MAX_LEN, TrackingNumber};
use crate::term::Stage;

use super::{JourneyReader, Step};

/// A number that stands in the words of an event and is none of those the events came under.
///
/// # Example
///
/// ```
/// use alitrack::{Journey, Stage, TrackingEvent};
///
/// let event = TrackingEvent::new("Handed to the local carrier, new number: RB123456785GB").staged(Stage::Handover);
/// let events = [event];
/// let journey = Journey::of(&events);
/// assert_eq!(journey.hand_overs()[0].number().as_str(), "RB123456785GB");
/// assert_eq!(journey.hand_overs()[0].step(), 0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HandOver {
    number: TrackingNumber,
    step: usize,
}

impl HandOver {
    /// Returns the number.
    #[must_use]
    pub const fn number(&self) -> TrackingNumber {
        self.number
    }

    /// Returns the place in [`Journey::steps`](super::Journey::steps) of the event that tells it.
    #[must_use]
    pub const fn step(&self) -> usize {
        self.step
    }
}

/// Shorter words are no tracking numbers, longer ones neither.
const LENGTHS: core::ops::RangeInclusive<usize> = 8..=MAX_LEN;

/// A parcel changes its number a few times; a list that tells more is about something else.
const MOST: usize = 8;

/// Finds numbers that prove themselves. One of digits only can be a phone number or a post office's, so it
/// counts where the event is a hand-over.
pub(super) fn found(reader: &JourneyReader, steps: &[Step<'_>]) -> Vec<HandOver> {
    let told = reader.numbers.iter().map(|(number, _)| number.as_str());
    let under = steps.iter().filter_map(|step| step.event.number());
    let mut known: BTreeSet<String> = told.chain(under).map(bare).collect();
    let identifier = Identifier::new().formats(reader.formats);
    let mut found = Vec::new();
    for (at, step) in steps.iter().enumerate().filter(|(_, step)| !step.is_voided()) {
        let words = step.event.text().split(|c: char| !c.is_ascii_alphanumeric());
        for word in words.filter(|word| LENGTHS.contains(&word.len())) {
            let digits = word.bytes().filter(u8::is_ascii_digit).count();
            let named = step.stage() == Some(Stage::Handover) || digits < word.len();
            if digits < LENGTHS.start() / 2 || !named {
                continue;
            }
            let Some(number) = identifier.identify(word).tracking_number() else {
                continue;
            };
            if found.len() < MOST && known.insert(bare(number.as_str())) {
                found.push(HandOver { number, step: at });
            }
        }
    }
    found
}

/// A number without its separators, in capitals.
fn bare(number: &str) -> String {
    let letters = number.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use crate::journey::Journey;
    use crate::tracking::TrackingEvent;

    use super::*;

    fn numbers(events: &[TrackingEvent]) -> Vec<alloc::string::String> {
        let journey = Journey::of(events);
        journey
            .hand_overs()
            .iter()
            .map(|found| found.number().as_str().into())
            .collect()
    }

    #[test]
    fn a_number_that_proves_itself_is_found_once() {
        let told = TrackingEvent::new("转交本地承运商，新运单号：RB123456785GB。").staged(Stage::Handover);
        let again = TrackingEvent::new("RB123456785GB: sorted").staged(Stage::Transit);
        assert_eq!(numbers(&[told, again]), ["RB123456785GB"]);
    }

    #[test]
    fn the_number_that_was_looked_up_is_no_news() {
        let event = TrackingEvent::new("RB123456785GB accepted").staged(Stage::Accepted);
        assert!(numbers(&[event.under("rb 123 456 785 gb")]).is_empty());
    }

    #[test]
    fn wrong_digits_and_plain_words_are_no_numbers() {
        let event =
            TrackingEvent::new("RB123456786GB Schiphol 20251120140500 handed over").staged(Stage::Transit);
        assert!(numbers(&[event]).is_empty());
    }
}
