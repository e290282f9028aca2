//! What the calendar says about the days of the parcel.

use chrono::NaiveDate;

use crate::country::Country;
use crate::shipping::{Effect, Season};

use super::super::evidence::Fact;
use super::super::parcel::Parcel;
use super::super::settings::Settings;
use super::Last;

/// A backlog lasts up to three weeks after the sellers are back.
const BACKLOG: i64 = 21;

/// The seasons that matter to one parcel on one day.
#[derive(Clone, Copy, Debug, Default)]
pub(in super::super) struct Seasons {
    /// A busy season that today lies in.
    pub(in super::super) peak: Option<Season>,
    /// A disruption that the last days of the parcel fell into.
    pub(in super::super) disruption: Option<Season>,
    /// A holiday of sellers in the country of origin, with its days, if the wait fell into it.
    pub(in super::super) closure: Option<(Season, NaiveDate, NaiveDate)>,
}

impl Seasons {
    pub(super) fn of(parcel: &Parcel, today: NaiveDate, settings: &Settings, last: Option<Last>) -> Self {
        let origin = parcel.origin.unwrap_or(Country::CN);
        let quiet_since = last.and_then(|last| last.day);
        let since = quiet_since
            .or(parcel.shipped_on)
            .or(parcel.ordered_on)
            .map_or(today, |day| day.min(today));
        let mut seasons = Self::default();
        for occasion in settings.calendar.between(since, today).occasions() {
            let season = occasion.season();
            let here =
                occasion.concerns(origin) || parcel.destination.is_some_and(|to| occasion.concerns(to));
            match occasion.effect() {
                Effect::Closure | Effect::SellersClosed if occasion.concerns(origin) => {
                    let to = occasion.to().unwrap_or(today);
                    let longest =
                        |(_, first, last): (Season, NaiveDate, NaiveDate)| (last - first).num_days();
                    let length = (to - occasion.from()).num_days();
                    // A single feast day explains nothing, nor does a holiday whose backlog is long gone.
                    let near = (today - to).num_days() <= BACKLOG;
                    if length >= 4 && near && seasons.closure.is_none_or(|known| longest(known) < length) {
                        seasons.closure = Some((season, occasion.from(), to));
                    }
                }
                Effect::Closure | Effect::SellersClosed => {}
                Effect::Slowdown | Effect::Sale | Effect::Notice => {
                    if busy(season) && occasion.is_on(today) {
                        seasons.peak = seasons.peak.or(Some(season));
                    }
                }
            }
            if here && disrupts(season) {
                seasons.disruption = Some(season);
            }
        }
        seasons
    }

    /// Returns the busy season as a fact.
    pub(in super::super) fn busy(&self) -> Option<Fact> {
        self.peak.map(|season| Fact::Peak { season })
    }

    /// Returns the disruption as a fact.
    pub(in super::super) fn disrupted(&self) -> Option<Fact> {
        self.disruption.map(|season| Fact::Disruption { season })
    }

    /// Returns the sellers' holiday as a fact.
    pub(in super::super) fn closed(&self) -> Option<Fact> {
        let (season, first, last) = self.closure?;
        Some(Fact::Closure { season, first, last })
    }
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

/// Disruptions with an end: what never ends explains no single silence.
fn disrupts(season: Season) -> bool {
    matches!(
        season,
        Season::CovidShutdown | Season::CovidAirCapacity | Season::UkrainePostAttack | Season::UsTariffs
    )
}
