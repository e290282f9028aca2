//! A day, with a time and a zone when somebody told them.

use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

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
/// # Ok::<(), alitrack::UnreadableWhen>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    date: NaiveDate,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
}

impl When {
    /// Some time on a day.
    #[must_use]
    pub const fn on(date: NaiveDate) -> Self {
        Self {
            date,
            time: None,
            offset: None,
        }
    }

    /// A reading of a clock whose zone is unknown.
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

/// Prints ISO 8601 with the parts that are known; reading it gives the same value back.
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

/// The text is no date, and no date with a time.
///
/// # Example
///
/// ```
/// use alitrack::When;
///
/// let err = "2025-02-30".parse::<When>().unwrap_err();
/// assert_eq!(err.to_string(), "expected a date such as `2025-12-02` or a time such as `2025-12-02T10:05`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a date such as `2025-12-02` or a time such as `2025-12-02T10:05`")]
#[non_exhaustive]
pub struct UnreadableWhen;

impl FromStr for When {
    type Err = UnreadableWhen;

    /// Reads `2025-12-02`, `2025/12/02` or `20251202`, then perhaps `T` or a blank and `10:05`, `10:05:30`,
    /// `10:05:30.123` or `100530`, then perhaps `Z`, `+08:00` or `-0700`; blanks around it are ignored.
    ///
    /// # Errors
    ///
    /// Anything else, and days or times that no calendar has.
    fn from_str(text: &str) -> Result<Self, UnreadableWhen> {
        read(text.trim().as_bytes()).ok_or(UnreadableWhen)
    }
}

/// Takes `count` digits from the front of `rest`.
fn number(rest: &mut &[u8], count: usize) -> Option<u32> {
    let (digits, tail) = rest.split_at_checked(count)?;
    let mut value = 0;
    for digit in digits {
        value = value * 10 + char::from(*digit).to_digit(10)?;
    }
    *rest = tail;
    Some(value)
}

/// Takes one of `wanted` from the front of `rest`.
fn take(rest: &mut &[u8], wanted: &[u8]) -> Option<u8> {
    let (&first, tail) = rest.split_first()?;
    if !wanted.contains(&first) {
        return None;
    }
    *rest = tail;
    Some(first)
}

fn read(text: &[u8]) -> Option<When> {
    let mut rest = text;
    let year = number(&mut rest, 4)?;
    let separator = take(&mut rest, b"-/.");
    let month = number(&mut rest, 2)?;
    if let Some(separator) = separator {
        take(&mut rest, &[separator])?;
    }
    let day = number(&mut rest, 2)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    if rest.is_empty() {
        return Some(When::on(date));
    }
    let marked = take(&mut rest, b"Tt ").is_some();
    if !marked && separator.is_some() {
        return None;
    }
    let time = read_time(&mut rest)?;
    take(&mut rest, b" ");
    let offset = match take(&mut rest, b"Zz+-") {
        None => None,
        Some(b'Z' | b'z') => FixedOffset::east_opt(0),
        Some(sign) => Some(read_offset(&mut rest, sign)?),
    };
    rest.is_empty().then_some(When {
        date,
        time: Some(time),
        offset,
    })
}

fn read_time(rest: &mut &[u8]) -> Option<NaiveTime> {
    let hour = number(rest, 2)?;
    let colon = take(rest, b":").is_some();
    let minute = number(rest, 2)?;
    let followed = if colon {
        take(rest, b":").is_some()
    } else {
        rest.first().is_some_and(u8::is_ascii_digit)
    };
    let second = if followed { number(rest, 2)? } else { 0 };
    let fraction = take(rest, b".,").is_some();
    let mut nanos = 0;
    if fraction || (!colon && rest.first().is_some_and(u8::is_ascii_digit)) {
        // Digits past the ninth say less than a nanosecond and are dropped.
        let mut unit = 100_000_000;
        nanos = number(rest, 1)? * unit;
        while let Some(digit) = number(rest, 1) {
            unit /= 10;
            nanos += digit * unit;
        }
    }
    NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)
}

fn read_offset(rest: &mut &[u8], sign: u8) -> Option<FixedOffset> {
    let hours = number(rest, 2)?;
    take(rest, b":");
    let minutes = if rest.is_empty() { 0 } else { number(rest, 2)? };
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    FixedOffset::east_opt(if sign == b'-' { -seconds } else { seconds })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn when(text: &str) -> When {
        text.parse().unwrap()
    }

    #[test]
    fn prints_what_it_read_and_no_more() {
        for text in [
            "2025-12-02",
            "2025-12-02T10:05:00",
            "2025-12-02T10:05:30.125",
            "2025-12-02T10:05:00+08:00",
        ] {
            assert_eq!(when(text).to_string(), text);
        }
    }

    #[test]
    fn reads_the_ways_that_shops_write_a_moment() {
        assert_eq!(
            when("20251202030405123-0700").to_string(),
            "2025-12-02T03:04:05.123-07:00"
        );
        assert_eq!(when(" 2025/12/02 10:05 ").to_string(), "2025-12-02T10:05:00");
        assert_eq!(when("2025-12-02T10:05Z").offset(), FixedOffset::east_opt(0));
    }

    #[test]
    fn refuses_what_no_calendar_has() {
        for text in [
            "",
            "2025",
            "2025-13-01",
            "2025-02-30",
            "2025-12-02T25:00",
            "2025-12-02x",
            "2025-12-0210:05",
            "é",
        ] {
            assert_eq!(text.parse::<When>(), Err(UnreadableWhen), "{text}");
        }
    }

    #[test]
    fn compares_as_finely_as_both_allow() {
        let less = |a: &str, b: &str| when(a).compare(&when(b)) == Ordering::Less;
        assert!(less("2025-12-02T10:00", "2025-12-02T10:05"));
        assert!(less("2025-12-01", "2025-12-02T10:05"));
        assert!(!less("2025-12-02", "2025-12-02T10:05"), "the day has no time");
        assert!(
            !less("2025-12-02T10:00", "2025-12-02T10:05Z"),
            "one zone is unknown"
        );
        assert!(less("2025-12-02T10:00+08:00", "2025-12-02T03:00Z"), "instants");
    }
}
