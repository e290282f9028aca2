//! A day, with a time and a zone when somebody told them.

mod clock;
mod error;
mod month;
mod parse;
#[cfg(test)]
mod tests;
mod token;

use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

pub use error::{WhenError, WhenErrorKind};

/// When something happened, exactly as precise as it was told.
///
/// Shops and carriers often write a date without a time, or a time without a zone. A missing part stays
/// missing: nothing here becomes midnight, and nothing becomes UTC.
///
/// # Example
///
/// ```
/// use alitrack::When;
/// use core::cmp::Ordering;
///
/// let day: When = "2025-12-02".parse()?;
/// let minute: When = "2025-12-02T10:05".parse()?;
/// assert_eq!(minute.date(), day.date());
/// assert_eq!(day.time(), None);
/// // One of them has no time, so only the days are compared.
/// assert_eq!(day.compare(&minute), Ordering::Equal);
/// # Ok::<(), alitrack::WhenError>(())
/// ```
///
/// # Example: what cannot be read is reported
///
/// ```
/// use alitrack::{DateOrder, When, WhenErrorKind};
///
/// let err = "05/04/2025".parse::<When>().unwrap_err();
/// assert_eq!(err.kind(), WhenErrorKind::Ambiguous);
/// assert_eq!(err.to_string(), "expected a date with one reading, found '05/04/2025' at character 1");
///
/// let when = When::parse_as("05/04/2025", DateOrder::DayFirst)?;
/// assert_eq!(when.to_string(), "2025-04-05");
/// # Ok::<(), alitrack::WhenError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    date: NaiveDate,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
}

/// Which number comes first where a date such as `05/04/2025` does not say.
///
/// # Example
///
/// ```
/// use alitrack::{DateOrder, When};
///
/// let when = When::parse_as("05/04/2025", DateOrder::MonthFirst)?;
/// assert_eq!(when.to_string(), "2025-05-04");
/// # Ok::<(), alitrack::WhenError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// The day, as nearly everywhere.
    DayFirst,
    /// The month, as in the United States.
    MonthFirst,
}

impl When {
    /// Names a day, at a time that nobody told.
    ///
    /// Any year is taken: a caller who has a date knows it. Only [`When::parse`] and the other readers refuse
    /// years outside 2000 to 2099, which trackers write for "unknown"; what lies outside is printed and
    /// serialised, but not read back.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{When, WhenErrorKind};
    /// use chrono::NaiveDate;
    ///
    /// let old = When::on(NaiveDate::from_ymd_opt(1999, 12, 31).unwrap());
    /// assert_eq!(old.to_string(), "1999-12-31");
    /// assert_eq!(old.to_string().parse::<When>().unwrap_err().kind(), WhenErrorKind::YearOutOfRange);
    /// ```
    #[must_use]
    pub const fn on(date: NaiveDate) -> Self {
        Self {
            date,
            time: None,
            offset: None,
        }
    }

    /// Names a reading of a clock whose zone is unknown.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::When;
    /// use chrono::NaiveDate;
    ///
    /// let clock = NaiveDate::from_ymd_opt(2025, 12, 2).and_then(|day| day.and_hms_opt(10, 5, 0)).unwrap();
    /// assert_eq!(When::at(clock).to_string(), "2025-12-02T10:05:00");
    /// ```
    #[must_use]
    pub const fn at(clock: NaiveDateTime) -> Self {
        Self {
            date: clock.date(),
            time: Some(clock.time()),
            offset: None,
        }
    }

    /// Adds the offset from UTC. A day without a time keeps no offset: it would mean nothing.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::When;
    ///
    /// let local: When = "2025-11-20 14:05".parse()?;
    /// let zoned = local.in_zone(When::parse_offset("GMT+5:30").unwrap());
    /// assert_eq!(zoned.to_string(), "2025-11-20T14:05:00+05:30");
    /// # Ok::<(), alitrack::WhenError>(())
    /// ```
    #[must_use]
    pub const fn in_zone(self, offset: FixedOffset) -> Self {
        let offset = match self.time {
            Some(_) => Some(offset),
            None => None,
        };
        Self { offset, ..self }
    }

    /// Reads a date or date-time in any of the forms that carriers use.
    ///
    /// ISO 8601 and RFC 2822, `2025/11/20 14:05`, `20.11.2025`, `20 Nov 2025`, month names in the twelve
    /// languages, `2025年11月20日`, digits without separators, `GMT+8` and the like behind a time.
    /// Seconds may have a fraction, which is kept to the millisecond.
    ///
    /// # Errors
    ///
    /// A [`WhenError`] says which part could not be read: no year or one of two digits, a date with two
    /// readings such as `05/04/2025`, a day or time that does not exist, a year outside 2000 to 2099
    /// (trackers write `0001-01-01` and `1970-01-01` for "unknown"), the name of a zone (`CST` is two
    /// zones), or text behind the date.
    pub fn parse(text: &str) -> Result<Self, WhenError> {
        parse::parse(text, None)
    }

    /// Reads as [`When::parse`] does; a date with two readings takes the one of `order`.
    ///
    /// # Errors
    ///
    /// As [`When::parse`], but for dates with two readings.
    pub fn parse_as(text: &str, order: DateOrder) -> Result<Self, WhenError> {
        parse::parse(text, Some(order))
    }

    /// Reads an offset from UTC: `+0800`, `+08:00`, `GMT+8`, `UTC-5`, `GMT+5:30`, `Z`.
    ///
    /// A name such as `CST` is `None`: it does not say one offset.
    #[must_use]
    pub fn parse_offset(text: &str) -> Option<FixedOffset> {
        parse::offset(text)
    }

    /// Returns the day, as read where it was written down.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// Returns the time of day, if it was told.
    #[must_use]
    pub const fn time(&self) -> Option<NaiveTime> {
        self.time
    }

    /// Returns the distance from UTC, if it was told.
    #[must_use]
    pub const fn offset(&self) -> Option<FixedOffset> {
        self.offset
    }

    /// Returns the local date and time, if a time was told.
    #[must_use]
    pub const fn local(&self) -> Option<NaiveDateTime> {
        match self.time {
            Some(time) => Some(NaiveDateTime::new(self.date, time)),
            None => None,
        }
    }

    /// Returns the moment in time, which only a time with an offset names.
    #[must_use]
    pub fn instant(&self) -> Option<DateTime<FixedOffset>> {
        self.local()?.and_local_timezone(self.offset?).single()
    }

    /// Compares two moments as finely as both allow: instants if both have a zone, clocks if neither has
    /// one, days otherwise. What cannot be told apart is equal.
    ///
    /// Equality of this kind is not transitive (a day equals each of its minutes), so this type has no `Ord`.
    #[must_use]
    pub fn compare(&self, other: &When) -> Ordering {
        match (self.time, other.time, self.offset, other.offset) {
            (Some(a), Some(b), Some(x), Some(y)) => {
                let (a, b) = (self.date.and_time(a), other.date.and_time(b));
                // Seconds since the same moment; subtracting offsets from dates could leave chrono's range.
                let a = (
                    a.and_utc().timestamp() - i64::from(x.local_minus_utc()),
                    a.and_utc().timestamp_subsec_nanos(),
                );
                let b = (
                    b.and_utc().timestamp() - i64::from(y.local_minus_utc()),
                    b.and_utc().timestamp_subsec_nanos(),
                );
                a.cmp(&b)
            }
            (Some(a), Some(b), None, None) => (self.date, a).cmp(&(other.date, b)),
            _ => self.date.cmp(&other.date),
        }
    }
}

impl From<NaiveDate> for When {
    fn from(date: NaiveDate) -> Self {
        Self::on(date)
    }
}

impl From<NaiveDateTime> for When {
    fn from(clock: NaiveDateTime) -> Self {
        Self::at(clock)
    }
}

impl From<DateTime<FixedOffset>> for When {
    fn from(moment: DateTime<FixedOffset>) -> Self {
        let offset = Some(*moment.offset());
        Self {
            offset,
            ..Self::at(moment.naive_local())
        }
    }
}

/// Prints ISO 8601 with the parts that are known.
///
/// Reading it gives the same value back, for years from 2000 to 2099 and times to the millisecond.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        if let Some(time) = self.time {
            write!(f, "T{time}")?;
        }
        if let Some(offset) = self.offset {
            write!(f, "{offset}")?;
        }
        Ok(())
    }
}

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        Self::parse(text)
    }
}
