//! Sentences that only the caller knows: patterns of their own carriers, before those of the crate.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use regex::RegexSet;

use super::fold::Folded;
use super::read_event;
use crate::term::{Certainty, Stage};
use crate::tracking::Reading;

/// Reads event sentences by patterns of the caller's own carriers first, then as [`read_event`] does.
///
/// A pattern is a regular expression of the `regex` crate. It is held against the *folded* sentence: lower case,
/// without accents and punctuation, words apart by one blank. So `zugestellt` finds `ZUGESTELLT!`, and a pattern
/// with a capital letter or an accent finds nothing. Of several patterns that match, the first wins.
///
/// # Example
///
/// ```
/// use alitrack::{EventReader, Stage, read_event};
///
/// let reader = EventReader::new([
///     (r"^slotted into bay \d+$", Stage::PickupReady),
///     (r"^rider (assigned|on the way)", Stage::OutForDelivery),
/// ])?;
/// assert_eq!(read_event("Slotted into bay 12"), None);
/// assert_eq!(reader.read("Slotted into bay 12").unwrap().stage(), Stage::PickupReady);
/// // What the patterns do not know is read as always.
/// assert_eq!(reader.read("Zugestellt").unwrap().stage(), Stage::Delivered);
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
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a regular expression: {reason}")]
pub struct PatternError {
    reason: String,
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
        let patterns = RegexSet::new(patterns).map_err(|err| PatternError {
            reason: err.to_string(),
        })?;
        Ok(Self { patterns, stages })
    }

    /// Reads one event sentence; `None` if neither the patterns nor the crate know it.
    ///
    /// The caller knows their own carrier: a pattern's reading is [`Certainty::Likely`].
    #[must_use]
    pub fn read(&self, text: &str) -> Option<Reading> {
        let own = self
            .patterns
            .matches(&Folded::of(text).to_text())
            .into_iter()
            .next();
        match own.and_then(|row| self.stages.get(row)) {
            Some(stage) => Some(Reading::new(*stage, Certainty::Likely)),
            None => read_event(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_pattern_wins_and_the_crate_comes_last() {
        let rows = [
            ("bay", Stage::PickupReady),
            ("slotted", Stage::Transit),
            ("^zugestellt$", Stage::Info),
        ];
        let reader = EventReader::new(rows).unwrap();
        let stage = |text| reader.read(text).map(|reading| reading.stage());
        assert_eq!(stage("Slotted into bay 12"), Some(Stage::PickupReady));
        assert_eq!(stage("ZUGESTELLT!"), Some(Stage::Info));
        assert_eq!(stage("Nicht zugestellt"), Some(Stage::AttemptFailed));
        assert_eq!(stage("Have a nice day"), None);
    }

    #[test]
    fn a_hostile_text_takes_no_longer_than_a_long_one() {
        let reader = EventReader::new([("(a+)+b", Stage::Info)]).unwrap();
        assert_eq!(reader.read(&"a".repeat(100_000)), None);
    }
}
