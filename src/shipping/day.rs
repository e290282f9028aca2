//! Days on from a day, and working days among them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Returns the day so many days later, `None` beyond the calendar of [`NaiveDate`].
pub(super) fn add(day: NaiveDate, days: u16) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(u64::from(days)))
}

/// Returns the day so many days earlier.
pub(super) fn subtract(day: NaiveDate, days: u16) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(u64::from(days)))
}

/// Adds days from Monday to Friday; feasts are not known to a bank's clock here.
pub(super) fn add_working(day: NaiveDate, days: u16) -> Option<NaiveDate> {
    // On a weekend the count starts as if from Friday.
    let weekend = match day.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    let start = subtract(day, weekend)?;
    let (weeks, rest) = (days / 5, days % 5);
    let from_monday = u16::try_from(start.weekday().num_days_from_monday()).ok()?;
    let over = if from_monday + rest > 4 { 2 } else { 0 };
    let total = u64::from(weeks) * 7 + u64::from(rest + over);
    let end = start.checked_add_days(Days::new(total))?;
    Some(end.max(day))
}

/// Returns how many days so many working days take at the least: five of them are a week.
pub(crate) const fn working_to_calendar(days: u16) -> u16 {
    days.saturating_add(days / 5 * 2)
}
