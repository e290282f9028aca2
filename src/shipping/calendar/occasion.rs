//! Something that is on for some days, somewhere.

use alloc::borrow::Cow;

use chrono::NaiveDate;

use super::Season;
use crate::basis::Basis;
use crate::coded::coded;
use crate::country::Country;
use crate::lang::{Language, Value};

coded! {
    /// What an occasion does to a parcel.
    #[non_exhaustive]
    pub enum Effect, "effect" {
        /// Nobody works: the clock stops.
        Closure = "closure",
        /// Sellers and their couriers do not send; posts and customs may work.
        SellersClosed = "sellers_closed",
        /// Work goes on, more slowly: days are added to a limit.
        Slowdown = "slowdown",
        /// So many orders that the days after it are busy.
        Sale = "sale",
        /// Worth knowing; nothing changes.
        Notice = "notice",
    }
}

/// A feast, a sale or a shock with its days, both ends included.
///
/// # Example
///
/// ```
/// use alitrack::shipping::{Effect, Occasion};
/// use alitrack::{Basis, Country};
/// use chrono::NaiveDate;
///
/// let day = |d| NaiveDate::from_ymd_opt(2026, 5, d).expect("a day of May");
/// let strike = Occasion::new(day(4), day(8), Effect::Closure)
///     .in_country(Country::FR)
///     .named("strike at the sorting centre")
///     .on(Basis::single("the post's notice", "2026-05"));
/// assert!(strike.is_on(day(8)));
/// assert_eq!(strike.country(), Some(Country::FR));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    season: Season,
    from: NaiveDate,
    to: Option<NaiveDate>,
    country: Option<Country>,
    effect: Effect,
    name: Option<Cow<'static, str>>,
    basis: Basis,
}

impl Occasion {
    /// Makes an occasion of the caller's own, everywhere; days given in the wrong order are swapped.
    #[must_use]
    pub fn new(from: NaiveDate, to: NaiveDate, effect: Effect) -> Self {
        Self::of(
            Season::Other,
            from.min(to),
            Some(from.max(to)),
            effect,
            Basis::guess("added by the caller", "2026-11"),
        )
    }

    pub(super) const fn of(
        season: Season,
        from: NaiveDate,
        to: Option<NaiveDate>,
        effect: Effect,
        basis: Basis,
    ) -> Self {
        Self {
            season,
            from,
            to,
            country: None,
            effect,
            name: None,
            basis,
        }
    }

    /// Says which season it is.
    #[must_use]
    pub fn of_season(self, season: Season) -> Self {
        Self { season, ..self }
    }

    /// Confines it to one country.
    #[must_use]
    pub fn in_country(self, country: Country) -> Self {
        Self {
            country: Some(country),
            ..self
        }
    }

    /// Gives it a name of its own, shown in every language.
    #[must_use]
    pub fn named(self, name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: Some(name.into()),
            ..self
        }
    }

    /// Names its source.
    #[must_use]
    pub fn on(self, basis: Basis) -> Self {
        Self { basis, ..self }
    }

    /// Returns the season.
    #[must_use]
    pub const fn season(&self) -> Season {
        self.season
    }

    /// Returns the first day.
    #[must_use]
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// Returns the last day; `None` while no end is known.
    #[must_use]
    pub const fn to(&self) -> Option<NaiveDate> {
        self.to
    }

    /// Returns the country it is confined to; `None` for everywhere.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.country
    }

    /// Returns what it does to a parcel.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        self.effect
    }

    /// Returns its source.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// Returns its name in a language: its own, or the season's.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match &self.name {
            Some(name) => name,
            None => self.season.name(language),
        }
    }

    /// Returns the name that it was given, if it was.
    #[must_use]
    pub fn own_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns its name as a value for a slot of a text.
    #[must_use]
    pub fn name_value(&self) -> Value {
        match &self.name {
            Some(name) => Value::Word(name.clone()),
            None => Value::Phrase(self.season.text()),
        }
    }

    /// Returns whether the day belongs to it.
    #[must_use]
    pub fn is_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Returns whether it concerns a country.
    #[must_use]
    pub fn concerns(&self, country: Country) -> bool {
        self.country.is_none_or(|own| own == country)
    }

    /// Returns whether one of the days `from..=to` belongs to it.
    #[must_use]
    pub fn overlaps(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.from <= to && self.to.is_none_or(|end| from <= end)
    }
}
