//! What the calendar answers: occasions, days off, days added, days waited.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::Occasion;
use crate::basis::Basis;

/// What is on between two dates.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct WhatsOn {
    pub(super) occasions: Vec<Occasion>,
    pub(super) complete: bool,
}

impl WhatsOn {
    /// Returns the occasions, in order of their first days.
    #[must_use]
    pub fn occasions(&self) -> &[Occasion] {
        &self.occasions
    }

    /// Returns false if some of the years are not covered: then more may be on.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }
}

/// The days off between two dates.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Closures {
    pub(super) days: u32,
    pub(super) occasions: Vec<Occasion>,
    pub(super) complete: bool,
}

impl Closures {
    pub(in crate::shipping) const NONE: Closures = Closures {
        days: 0,
        occasions: Vec::new(),
        complete: true,
    };

    /// Returns the number of days off, each day counted once.
    #[must_use]
    pub const fn days(&self) -> u32 {
        self.days
    }

    /// Returns what closes, in order of the first days.
    #[must_use]
    pub fn occasions(&self) -> &[Occasion] {
        &self.occasions
    }

    /// Returns false if some of the years are not covered: then more days may be off.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    pub(super) fn within(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = (NaiveDate, NaiveDate)> + '_ {
        self.occasions
            .iter()
            .filter(move |o| o.overlaps(from, to))
            .map(move |o| (o.from().max(from), o.to().map_or(to, |end| end.min(to))))
    }
}

/// The days that busy seasons add to a waiting limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ExtraDays {
    pub(super) at_least: u16,
    pub(super) at_most: u16,
    pub(super) occasions: Vec<(Occasion, Basis)>,
    pub(super) complete: bool,
}

impl ExtraDays {
    /// Returns the fewest days added.
    #[must_use]
    pub const fn at_least(&self) -> u16 {
        self.at_least
    }

    /// Returns the most days added.
    #[must_use]
    pub const fn at_most(&self) -> u16 {
        self.at_most
    }

    /// Returns the seasons behind them, each with the basis of its figure.
    #[must_use]
    pub fn because(&self) -> &[(Occasion, Basis)] {
        &self.occasions
    }

    /// Returns false if some of the years are not covered.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    pub(super) fn take(&mut self, at_least: u16, at_most: u16, occasion: Occasion, basis: Basis) {
        self.at_least = self.at_least.max(at_least);
        self.at_most = self.at_most.max(at_most);
        if at_most > 0 {
            self.occasions.push((occasion, basis));
        }
    }
}

/// How long a phase has been waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Waited {
    pub(super) calendar_days: u32,
    pub(super) closures: Closures,
    pub(super) extra: ExtraDays,
}

impl Waited {
    /// Returns the days between the two dates.
    #[must_use]
    pub const fn calendar_days(&self) -> u32 {
        self.calendar_days
    }

    /// Returns how many of them were days off where the phase is worked.
    #[must_use]
    pub const fn closed_days(&self) -> u32 {
        self.closures.days
    }

    /// Returns the days that count against a waiting limit: those that were not off.
    #[must_use]
    pub const fn days(&self) -> u32 {
        self.calendar_days.saturating_sub(self.closures.days)
    }

    /// Returns the days off.
    #[must_use]
    pub const fn closures(&self) -> &Closures {
        &self.closures
    }

    /// Returns the days that busy seasons add to the limit.
    #[must_use]
    pub const fn extra(&self) -> &ExtraDays {
        &self.extra
    }
}

/// Counts the days of spans sorted by their first day, each day once.
pub(super) fn count_once(spans: impl Iterator<Item = (NaiveDate, NaiveDate)>) -> u32 {
    let (mut days, mut counted_to) = (0, None);
    for (from, to) in spans {
        let before = from.pred_opt();
        let begin = match counted_to {
            Some(counted) => before.max(Some(counted)),
            None => before,
        };
        // Days after `begin`; the first day of all has no day before it and counts itself.
        let more = match begin {
            Some(begin) => (to - begin).num_days(),
            None => (to - from).num_days() + 1,
        };
        if more > 0 {
            days += u32::try_from(more).unwrap_or(u32::MAX - days);
            counted_to = Some(to);
        }
    }
    days
}
