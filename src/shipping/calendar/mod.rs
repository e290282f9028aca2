//! Feasts, sales and closures on the way from China to the buyer, 2020 to 2040.

mod answer;
mod extra;
mod occasion;
mod season;
mod shock;
mod table;
mod year;

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use super::phase::{Phase, WorkedIn};
use crate::coded::coded;
use crate::country::Country;

use answer::count_once;
pub use answer::{Closures, ExtraDays, Waited, WhatsOn};
pub use occasion::{Effect, Occasion};
pub use season::Season;

coded! {
    /// Whose days off count.
    pub enum Whose, "whose days" {
        /// Sellers and their couriers, who stop for longer.
        Sellers = "sellers",
        /// Posts, customs and lines.
        Carriers = "carriers",
    }
}

impl Phase {
    /// Returns whose closures stop the clock of this phase.
    #[must_use]
    pub const fn waits_for(self) -> Whose {
        match self {
            Phase::NoInformation | Phase::LabelCreated => Whose::Sellers,
            Phase::Origin
            | Phase::Consolidation
            | Phase::LineHaul
            | Phase::Arrived
            | Phase::Customs
            | Phase::PaymentDue
            | Phase::LastMile
            | Phase::Pickup
            | Phase::DeliveredNotReceived
            | Phase::Returning => Whose::Carriers,
        }
    }
}

/// The feasts, sales and closures that are known, and those that the caller adds.
///
/// The table covers 2020 to 2040; for other years only what is fixed by rule is known, and every answer
/// says whether it is complete. Days between two dates are counted after the first and up to the last: a
/// parcel accepted on a Monday has waited one day on Tuesday.
///
/// # Example
///
/// ```
/// use alitrack::{Calendar, Country, Season};
/// use alitrack::shipping::Whose;
/// use chrono::NaiveDate;
///
/// let calendar = Calendar::new();
/// let day = |m, d| NaiveDate::from_ymd_opt(2027, m, d).expect("a day of 2027");
/// let today = calendar.whats_on(day(2, 6));
/// assert!(today.occasions().iter().any(|o| o.season() == Season::ChineseNewYear));
///
/// // Sellers stop for two weeks, posts for nine days.
/// let closed = |whose| calendar.closures(day(1, 20), day(3, 1), Country::CN, whose).days();
/// assert_eq!((closed(Whose::Sellers), closed(Whose::Carriers)), (14, 9));
/// ```
///
/// # Example: a closure of the caller's own
///
/// ```
/// use alitrack::shipping::{Effect, Occasion, Whose};
/// use alitrack::{Calendar, Country};
/// use chrono::NaiveDate;
///
/// let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).expect("a day of June");
/// let mut calendar = Calendar::new();
/// calendar.add(Occasion::new(day(8), day(10), Effect::Closure).in_country(Country::IT).named("sciopero"));
/// assert_eq!(calendar.closures(day(1), day(30), Country::IT, Whose::Carriers).days(), 3);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    own: Vec<Occasion>,
    years: BTreeSet<i32>,
}

/// Rules are applied to these years; outside them only the caller's own occasions are known.
const RULED: RangeInclusive<i32> = 2000..=2100;

/// A round reaches further closures only, and none is longer than a year of them.
const ROUNDS: u32 = 366;

/// A backlog outlives its season: so many days back the longest begins.
const LONGEST_TAIL: u64 = 64;

impl Calendar {
    /// The years that the table covers.
    pub const YEARS: RangeInclusive<i32> = table::FIRST..=table::LAST;

    /// Returns the calendar without occasions of the caller's own.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            own: Vec::new(),
            years: BTreeSet::new(),
        }
    }

    /// Adds an occasion.
    pub fn add(&mut self, occasion: Occasion) {
        self.own.push(occasion);
    }

    /// Adds a year that the table does not cover, with what cannot be computed for it.
    ///
    /// ```
    /// use alitrack::shipping::{Effect, Occasion};
    /// use alitrack::{Calendar, Country, Season};
    /// use chrono::NaiveDate;
    ///
    /// let mut calendar = Calendar::new();
    /// let day = |d| NaiveDate::from_ymd_opt(2041, 2, d).expect("a day of 2041");
    /// let new_year = Occasion::new(day(1), day(9), Effect::Closure)
    ///     .of_season(Season::ChineseNewYear)
    ///     .in_country(Country::CN);
    /// assert!(!calendar.covers(2041));
    /// calendar.add_year(2041, [new_year]);
    /// assert!(calendar.covers(2041) && calendar.whats_on(day(3)).is_complete());
    /// ```
    pub fn add_year(&mut self, year: i32, occasions: impl IntoIterator<Item = Occasion>) {
        self.years.insert(year);
        self.own.extend(occasions);
    }

    /// Returns the occasions that were added.
    #[must_use]
    pub fn added(&self) -> &[Occasion] {
        &self.own
    }

    /// Returns the years that were added.
    pub fn added_years(&self) -> impl Iterator<Item = i32> + '_ {
        self.years.iter().copied()
    }

    /// Returns whether everything is known about a year, from the table or from the caller.
    #[must_use]
    pub fn covers(&self, year: i32) -> bool {
        Self::YEARS.contains(&year) || self.years.contains(&year)
    }

    /// Returns what is on that day, anywhere.
    #[must_use]
    pub fn whats_on(&self, day: NaiveDate) -> WhatsOn {
        self.between(day, day)
    }

    /// Returns what is on at any time from `from` to `to`, both included, in order of the first days.
    #[must_use]
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> WhatsOn {
        let mut occasions = Vec::new();
        if from <= to {
            self.each(from, to, &mut |occasion| {
                if occasion.overlaps(from, to) {
                    occasions.push(occasion);
                }
            });
        }
        occasions.sort_by_key(|o| (o.from(), o.season(), o.country(), o.effect()));
        WhatsOn {
            occasions,
            complete: self.complete(from, to),
        }
    }

    /// Returns the days off in a country after `from` and up to `to`, each day counted once.
    #[must_use]
    pub fn closures(&self, from: NaiveDate, to: NaiveDate, country: Country, whose: Whose) -> Closures {
        let mut closures = Closures {
            days: 0,
            occasions: Vec::new(),
            complete: self.complete(from, to),
        };
        let Some(first) = from.succ_opt().filter(|first| *first <= to) else {
            return closures;
        };
        let mut occasions = Vec::new();
        self.each(first, to, &mut |occasion| {
            let closed = match occasion.effect() {
                Effect::Closure => true,
                Effect::SellersClosed => whose == Whose::Sellers,
                Effect::Slowdown | Effect::Sale | Effect::Notice => false,
            };
            if closed && occasion.concerns(country) && occasion.overlaps(first, to) {
                occasions.push(occasion);
            }
        });
        occasions.sort_by_key(|o| (o.from(), o.to()));
        let spans = occasions
            .iter()
            .map(|o| (o.from().max(first), o.to().map_or(to, |end| end.min(to))));
        closures.days = count_once(spans);
        closures.occasions = occasions;
        closures
    }

    /// Returns the days that busy seasons add to a phase after `from` and up to `to`.
    ///
    /// Days on which the phase is closed are not counted again, and a season adds no more days than
    /// were spent in it; of several seasons the one that adds most counts.
    #[must_use]
    pub fn extra_days(
        &self,
        phase: Phase,
        origin: Country,
        destination: Option<Country>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> ExtraDays {
        self.waited(phase, origin, destination, from, to).extra
    }

    /// Returns how long a phase has really been waited for: closures taken out, busy seasons beside.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Calendar, Country, Phase};
    /// use chrono::NaiveDate;
    ///
    /// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).expect("a day of 2026");
    /// let waited = Calendar::new().waited(Phase::LabelCreated, Country::CN, None, day(2, 10), day(3, 4));
    /// assert_eq!((waited.calendar_days(), waited.closed_days(), waited.days()), (22, 14, 8));
    /// ```
    #[must_use]
    pub fn waited(
        &self,
        phase: Phase,
        origin: Country,
        destination: Option<Country>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Waited {
        let closures = match place(phase, origin, destination) {
            Some(country) => self.closures(from, to, country, phase.waits_for()),
            None => Closures {
                complete: self.complete(from, to),
                ..Closures::NONE
            },
        };
        let calendar_days = u32::try_from((to - from).num_days()).unwrap_or(0);
        let extra = self.busy(phase, origin, destination, from, to, &closures);
        Waited {
            calendar_days,
            closures,
            extra,
        }
    }

    /// Returns the first day on which a phase that began on `from` has been waited for `days` open days.
    ///
    /// `None` if that day is beyond the calendar of [`NaiveDate`].
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Calendar, Country, Phase};
    /// use chrono::NaiveDate;
    ///
    /// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).expect("a day of 2026");
    /// // Golden Week, 1 to 7 October, is not counted.
    /// let due = Calendar::new().due(Phase::Origin, Country::CN, None, day(9, 28), 5);
    /// assert_eq!(due, Some(day(10, 10)));
    /// ```
    #[must_use]
    pub fn due(
        &self,
        phase: Phase,
        origin: Country,
        destination: Option<Country>,
        from: NaiveDate,
        days: u32,
    ) -> Option<NaiveDate> {
        let plain = from.checked_add_days(Days::new(u64::from(days)))?;
        let Some(country) = place(phase, origin, destination) else {
            return Some(plain);
        };
        self.after_open_days(from, plain, country, phase.waits_for())
    }

    /// Moves `plain` on by the closures after `from`, and by those that the move itself reaches.
    pub(super) fn after_open_days(
        &self,
        from: NaiveDate,
        plain: NaiveDate,
        country: Country,
        whose: Whose,
    ) -> Option<NaiveDate> {
        let mut due = plain;
        for _ in 0..ROUNDS {
            let closed = u64::from(self.closures(from, due, country, whose).days);
            let next = plain.checked_add_days(Days::new(closed))?;
            if next == due {
                break;
            }
            due = next;
        }
        Some(due)
    }

    /// The days that busy seasons add, less the days spent in `closures`.
    pub(super) fn busy(
        &self,
        phase: Phase,
        origin: Country,
        destination: Option<Country>,
        from: NaiveDate,
        to: NaiveDate,
        closures: &Closures,
    ) -> ExtraDays {
        let mut extra = ExtraDays {
            complete: closures.complete,
            ..ExtraDays::default()
        };
        let Some(first) = from.succ_opt().filter(|first| *first <= to) else {
            return extra;
        };
        let since = first.checked_sub_days(Days::new(LONGEST_TAIL)).unwrap_or(first);
        self.each(since, to, &mut |occasion| {
            let near = occasion.concerns(origin) || destination.is_some_and(|to| occasion.concerns(to));
            let Some(row) = extra::of(&occasion, phase, destination).filter(|_| near) else {
                return;
            };
            let end = match occasion.to() {
                Some(end) => end
                    .checked_add_days(Days::new(u64::from(row.tail())))
                    .unwrap_or(to)
                    .min(to),
                None => to,
            };
            let begin = occasion.from().max(first);
            if begin > end {
                return;
            }
            let spent = count_once([(begin, end)].into_iter());
            let closed = count_once(closures.within(begin, end));
            let spent = u16::try_from(spent.saturating_sub(closed)).unwrap_or(u16::MAX);
            let (at_least, at_most) = row.days();
            extra.take(
                at_least.min(spent),
                at_most.min(spent),
                occasion.clone(),
                row.basis,
            );
        });
        extra
    }

    /// Hands on every occasion that may overlap `from..=to`.
    fn each(&self, from: NaiveDate, to: NaiveDate, see: &mut dyn FnMut(Occasion)) {
        // Occasions are kept under the year in which they begin; a few reach into the next (peak season,
        // Ramadan), no further than February.
        let before = i32::from(from.month() <= 2);
        let first = from.year().saturating_sub(before).max(*RULED.start());
        let last = to.year().min(*RULED.end());
        for year in first..=last {
            year::each(year, see);
        }
        shock::each(see);
        for occasion in &self.own {
            see(occasion.clone());
        }
    }

    fn complete(&self, from: NaiveDate, to: NaiveDate) -> bool {
        let (first, last) = (from.year().min(to.year()), to.year().max(from.year()));
        // Whatever is covered lies close together; a longer stretch cannot be covered.
        let known = Self::YEARS.count() + self.years.len();
        (first..=last).take(known + 1).all(|year| self.covers(year))
    }
}

/// The country in which a phase is worked, if it is known.
fn place(phase: Phase, origin: Country, destination: Option<Country>) -> Option<Country> {
    match phase.worked_in() {
        WorkedIn::Origin => Some(origin),
        WorkedIn::Destination => destination,
    }
}

#[cfg(test)]
mod tests;
