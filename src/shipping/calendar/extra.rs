//! How many days a busy season adds, by phase and destination.

use super::Season;
use super::occasion::{Effect, Occasion};
use crate::basis::Basis;
use crate::country::Country;
use crate::shipping::Phase;

/// A season adds days to a phase, for as long as it lasts and a little after.
pub(super) struct Extra {
    season: Season,
    /// Which of the season's occasions counts.
    effect: Effect,
    /// Days after the season's end in which its backlog still shows.
    tail: u16,
    phases: &'static [Phase],
    /// The destination; `None` for every other one.
    country: Option<Country>,
    at_least: u16,
    at_most: u16,
    pub(super) basis: Basis,
}

impl Extra {
    pub(super) const fn days(&self) -> (u16, u16) {
        (self.at_least, self.at_most)
    }

    pub(super) const fn tail(&self) -> u16 {
        self.tail
    }

    const fn of(
        season: Season,
        effect: Effect,
        tail: u16,
        phases: &'static [Phase],
        days: (u16, u16),
        basis: Basis,
    ) -> Self {
        assert!(days.0 <= days.1, "at least is at most at most");
        Self {
            season,
            effect,
            tail,
            phases,
            country: None,
            at_least: days.0,
            at_most: days.1,
            basis,
        }
    }

    const fn peak(country: Option<Country>, days: (u16, u16)) -> Self {
        const PEAK: Basis = Basis::single("a buyers' guide to peak delays, no method given", "2026-11");
        let phases = &[Phase::LineHaul, Phase::Arrived, Phase::Customs, Phase::LastMile];
        Self {
            country,
            ..Self::of(Season::PeakSeason, Effect::Slowdown, 0, phases, days, PEAK)
        }
    }
}

/// Returns what an occasion adds to a phase on the way to a destination: the nearest row.
pub(super) fn of(occasion: &Occasion, phase: Phase, destination: Option<Country>) -> Option<&'static Extra> {
    let fits = |row: &&Extra| {
        row.season == occasion.season() && row.effect == occasion.effect() && row.phases.contains(&phase)
    };
    let near = EXTRAS
        .iter()
        .filter(fits)
        .find(|row| row.country.is_some() && row.country == destination);
    near.or_else(|| EXTRAS.iter().filter(fits).find(|row| row.country.is_none()))
}

const BEFORE_SCAN: &[Phase] = &[Phase::NoInformation, Phase::LabelCreated];
const FIRST_MILE: &[Phase] = &[Phase::NoInformation, Phase::LabelCreated, Phase::Origin];
const LAST_LEG: &[Phase] = &[Phase::Arrived, Phase::Customs, Phase::LastMile];
const MERGED: &[Phase] = &[Phase::Consolidation];
const CUSTOMS: &[Phase] = &[Phase::Customs];

const SALES: Basis = Basis::single(
    "a buyers' guide: a month in all, and only at big sales",
    "2026-11",
);
const NEW_YEAR: Basis = Basis::single("buyers' guides of one family", "2026-11");
const BACKLOG: Basis = Basis::guess("a few days of backlog after a week off", "2026-11");
const SINGLES: Basis = Basis::several(
    "pages that disagree: two weeks once, under one in the 2020s",
    "2026-11",
);
const TRACKERS: Basis = Basis::guess("Ship24 names overload at sales; hours to two days", "2026-11");
const FLIGHTS: Basis = Basis::several("buyers' and sellers' posts of 2020", "2026-11");
const BACKLOG_US: Basis = Basis::single("a freight forwarder's report, second hand", "2026-11");
const NO_END: Basis = Basis::guess("customs gaps are longer since", "2026-11");
const SHORT_DAYS: Basis = Basis::guess("shorter working hours", "2026-11");

const EXTRAS: &[Extra] = &[
    Extra::peak(Some(Country::US), (5, 8)),
    Extra::peak(Some(Country::GB), (4, 7)),
    Extra::peak(Some(Country::AU), (6, 10)),
    Extra::peak(Some(Country::CA), (7, 9)),
    Extra::peak(Some(Country::DE), (5, 8)),
    Extra::peak(None, (5, 10)),
    Extra::of(
        Season::ChineseNewYear,
        Effect::Slowdown,
        0,
        FIRST_MILE,
        (5, 10),
        NEW_YEAR,
    ),
    Extra::of(
        Season::GoldenWeek,
        Effect::Closure,
        3,
        FIRST_MILE,
        (0, 3),
        BACKLOG,
    ),
    Extra::of(Season::SinglesDay, Effect::Sale, 9, BEFORE_SCAN, (0, 7), SINGLES),
    Extra::of(Season::SinglesDay, Effect::Sale, 30, MERGED, (1, 16), SALES),
    Extra::of(Season::BlackFriday, Effect::Sale, 30, MERGED, (1, 16), SALES),
    Extra::of(Season::Double12, Effect::Sale, 30, MERGED, (1, 16), SALES),
    Extra::of(Season::June18, Effect::Sale, 30, MERGED, (1, 16), SALES),
    Extra::of(Season::Anniversary, Effect::Sale, 30, MERGED, (1, 16), SALES),
    Extra::of(
        Season::BlackFriday,
        Effect::Sale,
        2,
        BEFORE_SCAN,
        (0, 2),
        TRACKERS,
    ),
    Extra::of(
        Season::Christmas,
        Effect::Notice,
        2,
        BEFORE_SCAN,
        (0, 2),
        TRACKERS,
    ),
    Extra::of(Season::Ramadan, Effect::Slowdown, 0, LAST_LEG, (0, 5), SHORT_DAYS),
    Extra::of(
        Season::CovidAirCapacity,
        Effect::Slowdown,
        0,
        &[Phase::LineHaul],
        (14, 56),
        FLIGHTS,
    ),
    Extra::of(
        Season::UsTariffs,
        Effect::Slowdown,
        0,
        CUSTOMS,
        (7, 14),
        BACKLOG_US,
    ),
    Extra::of(Season::UsDeMinimis, Effect::Slowdown, 0, CUSTOMS, (0, 7), NO_END),
];
