//! What the calendar says about the days of the parcel.

use alloc::borrow::Cow;

use chrono::{NaiveDate, TimeDelta};

use crate::country::Country;
use crate::shipping::{Effect, LONGEST_PROCESSING_DAYS, Occasion, Pace, Season, Whose};

use super::super::days::{BACKLOG_ENDS, LOST_UNSEEN};
use super::super::evidence::Fact;
use super::super::finding::Severity;
use super::super::parcel::Parcel;
use super::super::settings::Settings;
use super::{Clock, Last};

/// A feast of fewer days stops nobody for long.
const SHORTEST_HOLIDAY: i64 = 4;

/// So many days a disruption without a known end explains a silence.
const UNENDED: i64 = 60;

/// The seasons that matter to one parcel on one day.
#[derive(Clone, Debug, Default)]
pub(in crate::diagnosis) struct Seasons {
    /// A busy season that today lies in.
    peak: Option<Fact>,
    /// A disruption that the last days of the parcel fell into.
    disruption: Option<Fact>,
    /// A holiday of sellers in the country of origin, if the wait fell into it.
    closure: Option<Holiday>,
    /// Whether the wait is no longer than the holiday excuses.
    excused: bool,
    /// No Chinese New Year lies near the days that are known.
    no_new_year: bool,
}

/// A holiday that matters.
#[derive(Clone, Debug)]
struct Holiday {
    fact: Fact,
    last: NaiveDate,
    length: i64,
}

/// Returns a closure as a fact; one without an end lasts at least until today.
pub(super) fn closure(occasion: &Occasion, today: NaiveDate) -> Fact {
    Fact::Closure {
        season: occasion.season(),
        first: occasion.from(),
        last: occasion.to().unwrap_or(today),
        name: own_name(occasion),
    }
}

/// Returns the words of who added the occasion.
fn own_name(occasion: &Occasion) -> Option<Cow<'static, str>> {
    occasion.own_name().map(|name| Cow::Owned(name.into()))
}

impl Seasons {
    pub(super) fn of(
        parcel: &Parcel,
        today: NaiveDate,
        settings: &Settings,
        last: Option<Last>,
        clock: &Clock,
        origin: Country,
    ) -> Self {
        let quiet_since = last.and_then(|last| last.day);
        let since = quiet_since
            .or(parcel.shipped_on)
            .or(parcel.ordered_on)
            .map_or(today, |day| day.min(today));
        let seen = settings.calendar.between(since, today);
        let near = |occasion: &&Occasion| {
            occasion.concerns(origin) || parcel.destination.is_some_and(|to| occasion.concerns(to))
        };
        let mut seasons = Self {
            closure: longest_holiday(seen.occasions(), origin, today),
            ..Self::default()
        };
        for occasion in seen.occasions() {
            let (season, name) = (occasion.season(), || own_name(occasion));
            let feast = matches!(occasion.effect(), Effect::Closure | Effect::SellersClosed);
            if !feast && busy(season) && occasion.is_on(today) {
                seasons
                    .peak
                    .get_or_insert_with(|| Fact::Peak { season, name: name() });
            }
        }
        let holds_up = |occasion: &&Occasion| held_up(occasion, since, today, clock);
        let disruption = seen.occasions().iter().filter(near).rfind(holds_up);
        seasons.disruption = disruption.map(|occasion| Fact::Disruption {
            season: occasion.season(),
            name: own_name(occasion),
        });
        seasons.no_new_year = no_new_year(parcel, today, settings, last);
        seasons.excused = match (clock.days, parcel.ordered_on) {
            (Some(_), _) => clock.level < Severity::Act,
            (None, Some(ordered)) => {
                let closed = settings.calendar.closures(ordered, today, origin, Whose::Sellers);
                (today - ordered).num_days() - i64::from(closed.days()) <= i64::from(LONGEST_PROCESSING_DAYS)
            }
            (None, None) => true,
        };
        seasons
    }

    /// Returns the busy season as a fact.
    pub(in crate::diagnosis) fn busy(&self) -> Option<Fact> {
        self.peak.clone()
    }

    /// Returns the disruption as a fact.
    pub(in crate::diagnosis) fn disrupted(&self) -> Option<Fact> {
        self.disruption.clone()
    }

    /// Returns the sellers' holiday as a fact.
    pub(in crate::diagnosis) fn closed(&self) -> Option<Fact> {
        Some(self.closure.as_ref()?.fact.clone())
    }

    /// Returns whether the wait is no longer than the sellers' holiday excuses.
    pub(in crate::diagnosis) const fn excuse(&self) -> bool {
        self.excused
    }

    /// Returns whether a Chinese New Year may lie in the days of the parcel.
    pub(in crate::diagnosis) const fn may_hold_new_year(&self) -> bool {
        !self.no_new_year
    }

    /// Returns the last day of the sellers' holiday.
    pub(in crate::diagnosis) fn closed_until(&self) -> Option<NaiveDate> {
        self.closure.as_ref().map(|holiday| holiday.last)
    }
}

/// The longest holiday of sellers that may still be felt.
fn longest_holiday(occasions: &[Occasion], origin: Country, today: NaiveDate) -> Option<Holiday> {
    let mut longest: Option<Holiday> = None;
    for occasion in occasions.iter().filter(|occasion| occasion.concerns(origin)) {
        let closed = matches!(occasion.effect(), Effect::Closure | Effect::SellersClosed);
        let last = occasion.to().unwrap_or(today);
        let length = (last - occasion.from()).num_days();
        // A single feast day explains nothing, nor does a holiday whose backlog is long gone.
        let felt = length >= SHORTEST_HOLIDAY && (today - last).num_days() <= BACKLOG_ENDS;
        if closed && felt && longest.as_ref().is_none_or(|known| known.length < length) {
            longest = Some(Holiday {
                fact: closure(occasion, today),
                last,
                length,
            });
        }
    }
    longest
}

/// Whether a disruption may have held up a parcel that is silent since a day.
fn held_up(occasion: &Occasion, since: NaiveDate, today: NaiveDate, clock: &Clock) -> bool {
    // What was overdue before it began is not its doing.
    let before = (occasion.from() - since).num_days();
    // What a disruption held up has come, or will not come; one whose end nobody established explains the weeks
    // behind its beginning.
    let fresh = match occasion.to() {
        Some(to) => (today - to).num_days() <= LOST_UNSEEN,
        None => (today - occasion.from()).num_days() <= UNENDED,
    };
    // It was the posts that stopped: couriers clear what they carry.
    let spared = occasion.season() == Season::UsDeMinimis && clock.pace == Pace::Express;
    fresh && !spared && disrupts(occasion.season()) && before <= clock.overdue_after()
}

/// Seasons of so many orders that trackers and sorting fall behind.
fn busy(season: Season) -> bool {
    matches!(
        season,
        Season::PeakSeason
            | Season::SinglesDay
            | Season::BlackFriday
            | Season::CyberMonday
            | Season::Double12
            | Season::Christmas
    )
}

/// Whether days are known, and the calendar shows no Chinese New Year in them nor its backlog before them.
fn no_new_year(parcel: &Parcel, today: NaiveDate, settings: &Settings, last: Option<Last>) -> bool {
    let known = [
        parcel.ordered_on,
        parcel.shipped_on,
        last.and_then(|last| last.day),
    ];
    let Some(first) = known.into_iter().flatten().min() else {
        return false;
    };
    let from = TimeDelta::try_days(BACKLOG_ENDS)
        .and_then(|days| first.checked_sub_signed(days))
        .unwrap_or(first);
    let seen = settings.calendar.between(from, today);
    let feast = |occasion: &Occasion| occasion.season() == Season::ChineseNewYear;
    seen.is_complete() && !seen.occasions().iter().any(feast)
}

/// Disruptions that hold up parcels; a lasting change of rules only while posts get used to it.
fn disrupts(season: Season) -> bool {
    matches!(
        season,
        Season::CovidShutdown
            | Season::CovidAirCapacity
            | Season::UkrainePostAttack
            | Season::UsTariffs
            | Season::UsDeMinimis
    )
}
