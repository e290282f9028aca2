//! What one event was understood to say.

use crate::term::{Certainty, Milestone, Stage};

use super::TrackingEvent;

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

    /// The same reading, one step less certain.
    const fn doubted(self) -> Self {
        let certainty = match self.certainty {
            Certainty::Certain => Certainty::Likely,
            Certainty::Likely => Certainty::Possible,
            Certainty::Possible | Certainty::Unlikely => Certainty::Unlikely,
        };
        Self { certainty, ..self }
    }
}

/// Weighs what the caller stated, what the code means, and what the words say.
pub(super) fn read(event: &TrackingEvent) -> Option<Reading> {
    if let Some(stage) = event.stated_stage() {
        return Some(Reading::new(stage, Certainty::Certain));
    }
    let meaning = event
        .vocabulary()
        .zip(event.code())
        .and_then(|(vocabulary, code)| vocabulary.meaning(code));
    let Some(meaning) = meaning else {
        return words(event.text());
    };
    let code = meaning.reading();
    let Some(words) = words(event.text()) else {
        return Some(code);
    };
    let finer = words.milestone == code.milestone || words.stage == Stage::Correction;
    Some(if meaning.is_broad() && finer {
        words
    } else if words.milestone == code.milestone || words.milestone == Milestone::None {
        code
    } else if code.certainty <= Certainty::Possible && words.certainty > code.certainty {
        words
    } else {
        code.doubted()
    })
}

#[cfg(feature = "text")]
fn words(text: &str) -> Option<Reading> {
    super::read_event(text)
}

#[cfg(not(feature = "text"))]
fn words(_text: &str) -> Option<Reading> {
    None
}
