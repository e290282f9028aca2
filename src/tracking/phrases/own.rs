//! Sentences that only the caller knows: patterns of their own carriers, before those of the crate.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use regex::{Regex, RegexSet, RegexSetBuilder};

use super::fold::Folded;
use super::read_event;
use crate::term::{Certainty, Stage};
use crate::tracking::{Reading, TrackingEvent};

/// Reads event sentences by patterns of the caller's own carriers first, then as [`read_event`] does.
///
/// A pattern is a regular expression of the `regex` crate, whose letter case does not matter. It is held against the
/// *folded* sentence: without accents and punctuation, words apart by one blank. So `zugestellt` finds
/// `ZUGESTELLT!`, and a pattern with an accent finds nothing. Of several patterns that match, the first wins.
///
/// # Example
///
/// ```
/// use alitrack::{EventReader, Stage, TrackingEvent, read_event};
///
/// let reader = EventReader::new([
///     (r"^slotted into bay \d+$", Stage::PickupReady),
///     (r"^rider (assigned|on the way)", Stage::OutForDelivery),
/// ])?;
/// assert_eq!(read_event("Slotted into bay 12"), None);
/// assert_eq!(reader.read("Slotted into bay 12").unwrap().stage(), Stage::PickupReady);
/// // What the patterns do not know is read as always.
/// assert_eq!(reader.read("Zugestellt").unwrap().stage(), Stage::Delivered);
///
/// // For a journey or a diagnosis, the events are told what the patterns read in them.
/// let event = reader.state(TrackingEvent::new("Slotted into bay 12"));
/// assert_eq!(event.stage(), Some(Stage::PickupReady));
/// # Ok::<(), alitrack::PatternError>(())
/// ```
#[derive(Clone, Debug)]
pub struct EventReader {
    patterns: RegexSet,
    stages: Vec<Stage>,
}

/// A pattern is no regular expression, or all together are too large.
///
/// # Example
///
/// ```
/// use alitrack::{EventReader, Stage};
///
/// let err = EventReader::new([("rider (assigned", Stage::OutForDelivery)]).unwrap_err();
/// assert!(err.to_string().starts_with("expected a regular expression: "));
/// assert_eq!(err.index(), Some(0));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a regular expression: {reason}")]
pub struct PatternError {
    reason: String,
    index: Option<usize>,
}

impl PatternError {
    /// Returns which pattern it is, counted from 0; `None` where each is fine and all together are too large.
    #[must_use]
    pub const fn index(&self) -> Option<usize> {
        self.index
    }
}

impl EventReader {
    /// Takes patterns with the stage that each of them means.
    ///
    /// # Errors
    ///
    /// A [`PatternError`] where a pattern has a syntax that the `regex` crate does not know, or where the compiled
    /// patterns are larger than its limit of ten megabytes.
    pub fn new<P: AsRef<str>>(rows: impl IntoIterator<Item = (P, Stage)>) -> Result<Self, PatternError> {
        let (patterns, stages): (Vec<P>, Vec<Stage>) = rows.into_iter().unzip();
        let set = RegexSetBuilder::new(&patterns).case_insensitive(true).build();
        match set {
            Ok(patterns) => Ok(Self { patterns, stages }),
            Err(err) => Err(PatternError {
                reason: err.to_string(),
                index: patterns
                    .iter()
                    .position(|pattern| Regex::new(pattern.as_ref()).is_err()),
            }),
        }
    }

    /// Reads one event sentence; `None` if neither the patterns nor the crate know it.
    ///
    /// The caller knows their own carrier: a pattern's reading is [`Certainty::Likely`].
    #[must_use]
    pub fn read(&self, text: &str) -> Option<Reading> {
        match self.own(text) {
            Some(stage) => Some(Reading::new(stage, Certainty::Likely)),
            None => read_event(text),
        }
    }

    /// States in an event what the caller's own patterns read in its words; other events stay as they are.
    ///
    /// A [`Journey`](crate::Journey) and a diagnosis take what is stated over what they would read themselves.
    #[must_use]
    pub fn state(&self, event: TrackingEvent) -> TrackingEvent {
        match self.own(event.text()) {
            Some(stage) => event.staged(stage),
            None => event,
        }
    }

    /// What the first of the caller's patterns that matches means.
    fn own(&self, text: &str) -> Option<Stage> {
        let matches = self.patterns.matches(&Folded::of(text).to_text());
        self.stages.get(matches.into_iter().next()?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_pattern_wins_and_the_crate_comes_last() {
        let rows = [
            ("bay", Stage::PickupReady),
            ("SLOTTED", Stage::Transit),
            ("^zugestellt$", Stage::Info),
        ];
        let reader = EventReader::new(rows).unwrap();
        let stage = |text| reader.read(text).map(|reading| reading.stage());
        assert_eq!(stage("Slotted into bay 12"), Some(Stage::PickupReady));
        assert_eq!(stage("Slotted"), Some(Stage::Transit));
        assert_eq!(stage("ZUGESTELLT!"), Some(Stage::Info));
        assert_eq!(stage("Nicht zugestellt"), Some(Stage::AttemptFailed));
        assert_eq!(stage("Have a nice day"), None);
    }

    #[test]
    fn an_error_names_the_pattern() {
        let err = EventReader::new([("fine", Stage::Info), ("not (fine", Stage::Info)]).unwrap_err();
        assert_eq!(err.index(), Some(1));
        let large = "a{1000}{1000}";
        let err = EventReader::new([(large, Stage::Info)]).unwrap_err();
        assert!(err.to_string().contains("size"), "{err}");
    }

    #[test]
    fn a_hostile_text_takes_no_longer_than_a_long_one() {
        let reader = EventReader::new([("(a+)+b", Stage::Info)]).unwrap();
        assert_eq!(reader.read(&"a".repeat(100_000)), None);
    }
}
