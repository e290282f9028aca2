//! What one event was understood to say.

use crate::term::{Certainty, Milestone, Stage};

/// What one code or sentence of a carrier says, and how sure the reading is.
///
/// # Example
///
/// ```
/// use alitrack::{Certainty, Milestone, Reading, Stage};
///
/// let reading = Reading::new(Stage::CustomsHold, Certainty::Likely);
/// assert_eq!(reading.milestone(), Milestone::InTransit);
/// assert_eq!(reading.certainty(), Certainty::Likely);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Reading {
    stage: Stage,
    milestone: Milestone,
    certainty: Certainty,
}

impl Reading {
    /// Reads an event as `stage`, under the milestone where that stage usually stands.
    #[must_use]
    pub const fn new(stage: Stage, certainty: Certainty) -> Self {
        Self {
            stage,
            milestone: stage.milestone(),
            certainty,
        }
    }

    /// Puts the stage under another milestone than usual, as some carriers do with address problems.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Certainty, Milestone, Reading, Stage};
    ///
    /// let usual = Reading::new(Stage::AddressIssue, Certainty::Certain);
    /// assert_eq!(usual.milestone(), Milestone::FailedAttempt);
    /// assert_eq!(usual.under(Milestone::InTransit).milestone(), Milestone::InTransit);
    /// ```
    #[must_use]
    pub const fn under(self, milestone: Milestone) -> Self {
        Self { milestone, ..self }
    }

    /// Returns the stage.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Returns the milestone.
    #[must_use]
    pub const fn milestone(&self) -> Milestone {
        self.milestone
    }

    /// Returns how sure the reading is.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        self.certainty
    }
}
