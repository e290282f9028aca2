//! What speaks for a cause and what against it: numbers stay numbers.

mod about_number;
mod about_order;
mod about_scans;
mod about_time;
mod fact;

use alloc::string::{String, ToString};

use crate::coded::coded;
use crate::lang::{Language, Phrase};

pub use fact::Fact;

coded! {
    /// How heavily one piece of evidence weighs.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Weight;
    ///
    /// assert!(Weight::VeryStrong.points() > Weight::Strong.points());
    /// ```
    pub enum Weight, "weight" {
        /// Proves nothing alone.
        Weak = "weak",
        /// Counts together with something else.
        Medium = "medium",
        /// Enough to name the cause.
        Strong = "strong",
        /// Enough to be sure of the cause.
        VeryStrong = "very_strong",
    }
}

impl Weight {
    /// Returns the points of the weight: the sum over a finding's evidence is its confidence.
    #[must_use]
    pub const fn points(self) -> i32 {
        match self {
            Weight::Weak => 1,
            Weight::Medium => 3,
            Weight::Strong => 5,
            Weight::VeryStrong => 8,
        }
    }
}

coded! {
    /// Whether a piece of evidence supports its cause.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Side;
    ///
    /// assert_eq!(Side::Against.code(), "against");
    /// ```
    pub enum Side, "side" {
        /// It supports the cause.
        For = "for",
        /// It contradicts the cause.
        Against = "against",
    }
}

/// One fact about the parcel, with its weight for or against a cause.
///
/// # Example
///
/// ```
/// use alitrack::{Evidence, Fact, Language, Side, Weight};
///
/// let evidence = Evidence::new(Side::For, Weight::Strong, Fact::DaysSinceShipping { days: 12 });
/// assert_eq!(evidence.points(), 5);
/// assert_eq!(evidence.display(Language::English), "12 days have passed since the parcel was sent.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Evidence {
    #[cfg_attr(feature = "serde", serde(flatten))]
    fact: Fact,
    speaks: Side,
    weight: Weight,
}

impl Evidence {
    /// Weighs a fact.
    #[must_use]
    pub const fn new(speaks: Side, weight: Weight, fact: Fact) -> Self {
        Self { fact, speaks, weight }
    }

    /// Returns the fact.
    #[must_use]
    pub const fn fact(&self) -> &Fact {
        &self.fact
    }

    /// Returns whether the fact supports the cause.
    #[must_use]
    pub const fn speaks(&self) -> Side {
        self.speaks
    }

    /// Returns how heavily the fact weighs.
    #[must_use]
    pub const fn weight(&self) -> Weight {
        self.weight
    }

    /// Returns the points of the fact, negative where it speaks against the cause.
    #[must_use]
    pub const fn points(&self) -> i32 {
        match self.speaks {
            Side::For => self.weight.points(),
            Side::Against => -self.weight.points(),
        }
    }

    /// Returns the fact in words.
    #[must_use]
    pub fn display(&self, language: Language) -> String {
        let values = self.fact.values(language);
        self.fact.text().with(language, &values).to_string()
    }
}

/// Every text of this floor, for the phrasebook.
pub(super) fn phrases() -> impl Iterator<Item = Phrase> {
    about_time::phrases()
        .chain(about_scans::phrases())
        .chain(about_number::phrases())
        .chain(about_order::phrases())
}
