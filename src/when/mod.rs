//! A day, with a time and a zone when somebody told them.

mod clock;
mod error;
mod month;
mod parse;
#[cfg(feature = "serde")]
mod stored;
#[cfg(test)]
mod tests;
mod token;
mod weekday;

use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};

use crate::coded::coded;

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
/// // One of them has no time: which came first, nobody knows.
/// assert_eq!(day.compare(&minute), None);
/// assert_eq!(day.compare(&"2025-12-03T00:10".parse()?), Some(Ordering::Less));
/// # Ok::<(), alitrack::WhenError>(())
/// ```
///
/// # Example: from chrono, with the zone that is known
///
/// ```
/// use alitrack::When;
/// use alitrack::chrono::{DateTime, Utc};
///
/// let moment: DateTime<Utc> = "2025-12-02T10:05:00Z".parse()?;
/// assert_eq!(When::from(moment).to_string(), "2025-12-02T10:05:00+00:00");
/// assert_eq!(When::from(moment.date_naive()).to_string(), "2025-12-02");
/// # Ok::<(), alitrack::chrono::ParseError>(())
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

coded! {
    /// Which number comes first where a date such as `05/04/2025` or `25.12.02` does not say.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{DateOrder, When};
    ///
    /// let when = When::parse_as("05/04/2025", DateOrder::MonthFirst)?;
    /// assert_eq!(when.to_string(), "2025-05-04");
    /// let when = When::parse_as("25.12.02", DateOrder::YearFirst)?;
    /// assert_eq!(when.to_string(), "2025-12-02");
    /// # Ok::<(), alitrack::WhenError>(())
    /// ```
    #[non_exhaustive]
    pub enum DateOrder, "date order" {
        /// The day, as nearly everywhere.
        DayFirst = "day_first",
        /// The month, as in the United States.
        MonthFirst = "month_first",
        /// The year, if it has two digits, as in China and Korea.
        YearFirst = "year_first",
    }
}

impl When {
    /// Names a day, at a time that nobody told.
    ///
    /// Any year is taken: a caller who has a date knows it. Only [`When::parse`] and the other readers of
    /// foreign text refuse years outside 2000 to 2099, which trackers write for "unknown". What was serialised
    /// is read back, whatever its year.
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
    /// Seconds may have a fraction of up to nine digits.
    ///
    /// # Errors
    ///
    /// A [`WhenError`] says which part could not be read: no year or one of two digits (`25.12.02` is the
    /// second of December in Korea), a date with two readings such as `05/04/2025`, a day or time that does not
    /// exist, a year outside 2000 to 2099
    /// (trackers write `0001-01-01` and `1970-01-01` for "unknown"), the name of a zone (`CST` is two
    /// zones), or text behind the date.
    pub fn parse(text: &str) -> Result<Self, WhenError> {
        parse::parse(text, None)
    }

    /// Reads as [`When::parse`] does; a date with two readings takes the one of `order`, and so does one whose
    /// year has two digits, counted from 2000.
    ///
    /// Where the text itself shows the order, that stands: with points the day comes before the month.
    ///
    /// # Errors
    ///
    /// As [`When::parse`], but for dates that `order` decides.
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

    /// Says which came first, or `None` where that cannot be told: a day and a time on that day, or a time with
    /// a zone and one without on the same day.
    ///
    /// Two times with zones are compared as instants, two without as clocks, and everything else by the day.
    ///
    /// This is no order for sorting: the second of December cannot be told from 09:00 nor from 10:00 on that day, which
    /// can be told from each other. Lists are sorted by [`When::sort_key`].
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::When;
    /// use core::cmp::Ordering;
    ///
    /// let paris: When = "2025-12-02T10:00+01:00".parse()?;
    /// let london: When = "2025-12-02T09:30+00:00".parse()?;
    /// assert_eq!(paris.compare(&london), Some(Ordering::Less));
    /// assert_eq!(paris.compare(&"2025-12-02T09:30".parse()?), None, "a clock in an unknown zone");
    /// # Ok::<(), alitrack::WhenError>(())
    /// ```
    #[must_use]
    pub fn compare(&self, other: &When) -> Option<Ordering> {
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
                Some(a.cmp(&b))
            }
            (Some(a), Some(b), None, None) => Some((self.date, a).cmp(&(other.date, b))),
            (None, None, ..) => Some(self.date.cmp(&other.date)),
            _ => Some(self.date.cmp(&other.date)).filter(|order| order.is_ne()),
        }
    }

    /// Returns what puts a list in order: the day and the time as they were written, a day without a time before
    /// the times of that day.
    ///
    /// Clocks of different zones are not brought together, since a list may hold times without a zone. Events of
    /// a parcel are better ordered by a [`Journey`](crate::Journey), which also knows what follows what.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::When;
    ///
    /// let mut list: Vec<When> = Vec::new();
    /// for text in ["2025-12-02T10:00", "2025-12-02", "2025-12-01T23:10"] {
    ///     list.push(text.parse()?);
    /// }
    /// list.sort_by_key(When::sort_key);
    /// let sorted: Vec<String> = list.iter().map(When::to_string).collect();
    /// assert_eq!(sorted, ["2025-12-01T23:10:00", "2025-12-02", "2025-12-02T10:00:00"]);
    /// # Ok::<(), alitrack::WhenError>(())
    /// ```
    #[must_use]
    pub fn sort_key(&self) -> (NaiveDate, Option<NaiveTime>) {
        (self.date, self.time)
    }

    /// Reads what `Display` writes, of any year and with any offset.
    #[cfg(feature = "serde")]
    pub(crate) fn from_stored(text: &str) -> Option<Self> {
        stored::stored(text)
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

/// Keeps the offset that the moment has in its zone.
impl<Tz: TimeZone> From<DateTime<Tz>> for When {
    fn from(moment: DateTime<Tz>) -> Self {
        let (utc, offset) = (moment.naive_utc(), moment.offset().fix());
        // A local time beyond chrono's last day does not exist; the same moment in UTC does.
        let (clock, offset) = match utc.checked_add_offset(offset) {
            Some(clock) => (clock, offset),
            None => (utc, Utc.fix()),
        };
        Self::at(clock).in_zone(offset)
    }
}

/// Prints ISO 8601 with the parts that are known.
///
/// [`When::parse`] gives the same value back for years from 2000 to 2099 and offsets that are in use; what was
/// serialised comes back for all of them.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.width().is_none() && f.precision().is_none() {
            return self.write(f);
        }
        let mut text = String::new();
        self.write(&mut text)?;
        f.pad(&text)
    }
}

impl When {
    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        write!(out, "{}", self.date)?;
        if let Some(time) = self.time {
            write!(out, "T{time}")?;
        }
        if let Some(offset) = self.offset {
            write!(out, "{offset}")?;
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

impl TryFrom<&str> for When {
    type Error = WhenError;

    fn try_from(text: &str) -> Result<Self, WhenError> {
        Self::parse(text)
    }
}
