//! Figures for the travel time: what they span, where they hold, how they count.

use crate::basis::Basis;
use crate::coded::coded;
use crate::country::Country;

coded! {
    /// What a figure in days spans.
    #[non_exhaustive]
    pub enum Span, "span" {
        /// From shipping to the door, usually.
        Door = "door",
        /// From shipping to the door, at worst.
        Worst = "worst",
        /// From shipping to the door where all goes well.
        Fast = "fast",
        /// What the carrier's own line promises.
        Line = "line",
        /// What the checkout page says.
        Checkout = "checkout",
        /// From hand-over to the carrier to the door.
        FromHandover = "from_handover",
        /// In the consolidation warehouse.
        Consolidation = "consolidation",
        /// To the door by surface air lifted mail.
        Sal = "sal",
        /// To the door by surface mail.
        Surface = "surface",
    }
}

coded! {
    /// How days are counted.
    pub enum DayUnit, "day unit" {
        /// Every day counts.
        Calendar = "calendar",
        /// Monday to Friday count.
        Working = "working",
    }
}

/// Where a figure in days holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Reach {
    /// Everywhere, unless a nearer figure is known.
    Anywhere,
    /// In one country.
    Country(Country),
    /// In Asia.
    Asia,
    /// In Europe and America.
    EuropeAndAmerica,
}

/// A figure for the travel time, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct UsualDays {
    span: Span,
    reach: Reach,
    unit: DayUnit,
    from: u16,
    to: u16,
    basis: Basis,
}

impl UsualDays {
    pub(in crate::shipping) const fn of(from: u16, to: u16, basis: Basis) -> Self {
        assert!(from <= to, "the figure begins before it ends");
        Self {
            span: Span::Door,
            reach: Reach::Anywhere,
            unit: DayUnit::Calendar,
            from,
            to,
            basis,
        }
    }

    pub(super) const fn span_of(self, span: Span) -> Self {
        Self { span, ..self }
    }

    pub(super) const fn in_reach(self, reach: Reach) -> Self {
        Self { reach, ..self }
    }

    pub(in crate::shipping) const fn within(self, country: Country) -> Self {
        Self {
            reach: Reach::Country(country),
            ..self
        }
    }

    pub(super) const fn working(self) -> Self {
        Self {
            unit: DayUnit::Working,
            ..self
        }
    }

    /// Returns what is spanned.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Returns where it holds.
    #[must_use]
    pub const fn reach(&self) -> Reach {
        self.reach
    }

    /// Returns how the days are counted.
    #[must_use]
    pub const fn unit(&self) -> DayUnit {
        self.unit
    }

    /// Returns the fewest days.
    #[must_use]
    pub const fn from(&self) -> u16 {
        self.from
    }

    /// Returns the most days.
    #[must_use]
    pub const fn to(&self) -> u16 {
        self.to
    }

    /// Returns the source of the figure.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}
