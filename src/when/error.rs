//! Why a date could not be read.

use alloc::string::String;
use core::fmt;
use core::ops::Range;

use crate::coded::coded;

use super::When;

coded! {
    /// What stood in the way of reading a date.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{When, WhenErrorKind};
    ///
    /// let err = "20 Nov 14:05".parse::<When>().unwrap_err();
    /// assert_eq!(err.kind(), WhenErrorKind::MissingYear);
    /// assert_eq!(err.kind().code(), "missing_year");
    /// ```
    #[non_exhaustive]
    pub enum WhenErrorKind, "reason" {
        /// The text is empty.
        Empty = "empty",
        /// The text is too long for a date.
        TooLong = "too_long",
        /// Something else stands where a date should.
        NotADate = "not_a_date",
        /// The date has no year, and none is made up.
        MissingYear = "missing_year",
        /// The year has two digits and could be the day: `25.12.02` is two dates.
        ShortYear = "short_year",
        /// The date has two readings: day first or month first.
        Ambiguous = "ambiguous",
        /// The day does not exist.
        NoSuchDay = "no_such_day",
        /// The time of day does not exist.
        NoSuchTime = "no_such_time",
        /// The year is not one of 2000 to 2099, as in placeholders for "unknown".
        YearOutOfRange = "year_out_of_range",
        /// The zone is not an offset from UTC.
        UnknownZone = "unknown_zone",
        /// Text follows the date.
        Leftover = "leftover",
    }
}

impl WhenErrorKind {
    const fn expected(self) -> &'static str {
        match self {
            WhenErrorKind::Empty | WhenErrorKind::NotADate => "a date",
            WhenErrorKind::TooLong => "a date of at most 80 bytes",
            WhenErrorKind::MissingYear => "a date with a year",
            WhenErrorKind::ShortYear => "a year of four digits",
            WhenErrorKind::Ambiguous => "a date with one reading",
            WhenErrorKind::NoSuchDay => "a day that exists",
            WhenErrorKind::NoSuchTime => "a time of day",
            WhenErrorKind::YearOutOfRange => "a year from 2000 to 2099",
            WhenErrorKind::UnknownZone => "an offset from UTC",
            WhenErrorKind::Leftover => "nothing behind the date",
        }
    }
}

/// A date could not be read: what was expected, where, what was found, and what was read until there.
///
/// # Example
///
/// ```
/// use alitrack::When;
///
/// let err = "2025-11-20 14:05 CST".parse::<When>().unwrap_err();
/// assert_eq!(err.to_string(), "expected an offset from UTC, found 'CST' at character 18");
/// assert_eq!((err.position(), err.range()), (18, 17..20));
/// // The local time was read; the caller decides whether it is enough.
/// assert_eq!(err.partial().unwrap().to_string(), "2025-11-20T14:05:00");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhenError {
    pub(super) kind: WhenErrorKind,
    pub(super) start: usize,
    /// The position in characters, counted from 1.
    pub(super) character: usize,
    pub(super) found: String,
    pub(super) partial: Option<When>,
}

impl WhenError {
    /// Returns what stood in the way.
    #[must_use]
    pub const fn kind(&self) -> WhenErrorKind {
        self.kind
    }

    /// Returns where the trouble begins, in characters counted from 1, as the message says it.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.character
    }

    /// Returns the bytes of the input that could not be read.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.start + self.found.len()
    }

    /// Returns the text that could not be read.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Returns what was read before the trouble, for example a local time before the name of a zone.
    #[must_use]
    pub const fn partial(&self) -> Option<When> {
        self.partial
    }
}

impl fmt::Display for WhenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found ", self.kind.expected())?;
        match self.kind {
            WhenErrorKind::Empty => f.write_str("nothing"),
            WhenErrorKind::TooLong => f.write_str("more"),
            _ => write!(
                f,
                "'{}' at character {}",
                self.found.escape_debug(),
                self.character
            ),
        }
    }
}

impl core::error::Error for WhenError {}
