//! What struck once: no rule brings it back.

use super::table::Day;
use super::year::date;
use super::{Effect, Occasion, Season};
use crate::basis::Basis;
use crate::country::Country;

/// Hands on every shock.
pub(super) fn each(see: &mut dyn FnMut(Occasion)) {
    const POSTS: Basis = Basis::several("buyers' and sellers' posts of the time", "2026-11");
    const NEWS: Basis = Basis::several("news of the time", "2026-11");
    use Season::{CovidAirCapacity, CovidShutdown, UkrainePostAttack, UsDeMinimis, UsTariffs};
    let mut add = |season, from: (i32, Day), to: Option<(i32, Day)>, effect, country, basis| {
        let Some(first) = date(from.0, from.1) else { return };
        let last = to.and_then(|(year, day)| date(year, day));
        let occasion = Occasion::of(season, first, last, effect, basis);
        see(match country {
            Some(country) => occasion.in_country(country),
            None => occasion,
        });
    };
    add(
        CovidShutdown,
        (2020, (1, 24)),
        Some((2020, (3, 1))),
        Effect::SellersClosed,
        Some(Country::CN),
        POSTS,
    );
    add(
        CovidAirCapacity,
        (2020, (3, 1)),
        Some((2020, (12, 31))),
        Effect::Slowdown,
        None,
        POSTS,
    );
    add(
        UkrainePostAttack,
        (2017, (6, 26)),
        Some((2017, (7, 20))),
        Effect::Slowdown,
        Some(Country::UA),
        Basis::single("a seller's notice", "2026-11"),
    );
    add(
        UsTariffs,
        (2025, (2, 4)),
        Some((2025, (2, 28))),
        Effect::Slowdown,
        Some(Country::US),
        NEWS,
    );
    // No end is established.
    add(
        UsDeMinimis,
        (2025, (8, 25)),
        None,
        Effect::Slowdown,
        Some(Country::US),
        NEWS,
    );
}
