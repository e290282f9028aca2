//! What milestones and stages are called, and what they mean for the buyer.

pub(super) mod before;
pub(super) mod certainty;
pub(super) mod coverage;
pub(super) mod customs;
pub(super) mod delay;
pub(super) mod end;
pub(super) mod milestone;
pub(super) mod travel;

use alloc::vec::Vec;

use crate::lang::{Language, Phrase};

use super::{Certainty, Coverage, Milestone, Stage};

impl Coverage {
    /// Returns what scanning the buyer may expect, and what silence then means.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Coverage, Language};
    ///
    /// assert!(Coverage::Unlikely.sentence(Language::English).ends_with("The parcel can still arrive."));
    /// ```
    #[must_use]
    pub const fn sentence(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}

impl Certainty {
    /// Returns the word to put beside an answer.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Certainty, Language};
    ///
    /// assert_eq!(Certainty::Likely.name(Language::Dutch), "waarschijnlijk");
    /// ```
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}

impl Milestone {
    /// Returns the name that a tracking page would print.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, Milestone};
    ///
    /// assert_eq!(Milestone::OutForDelivery.name(Language::Portuguese), "Saiu para entrega");
    /// ```
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        self.name_text().get(language)
    }

    /// Returns what the milestone means for the buyer: what is normal, then what to do.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, Milestone};
    ///
    /// let means = Milestone::Pending.description(Language::English);
    /// assert!(means.starts_with("No carrier has reported this parcel yet."));
    /// ```
    #[must_use]
    pub const fn description(self, language: Language) -> &'static str {
        self.description_text().get(language)
    }
}

impl Stage {
    /// Returns the name that a tracking page would print.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, Stage};
    ///
    /// assert_eq!(Stage::CustomsHold.name(Language::German), "Vom Zoll angehalten");
    /// ```
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        self.name_text().get(language)
    }

    /// Returns what the stage means for the buyer: what is normal, then what to do.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, Stage};
    ///
    /// let means = Stage::Correction.description(Language::English);
    /// assert_eq!(means, "The carrier has withdrawn the previous entry. Ignore that entry.");
    /// ```
    #[must_use]
    pub const fn description(self, language: Language) -> &'static str {
        self.description_text().get(language)
    }
}

/// Every text of the shared words.
pub(crate) fn phrases() -> Vec<Phrase> {
    Milestone::phrases()
        .chain(Stage::phrases())
        .chain(Coverage::phrases())
        .chain(Certainty::phrases())
        .collect()
}
