//! Event sentences in the carriers' own words.

use super::Reading;

/// Reads one event sentence.
#[must_use]
pub fn read_event(_text: &str) -> Option<Reading> {
    None
}
