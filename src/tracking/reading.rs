//! What one event was understood to say.

use crate::term::{Certainty, Milestone, Stage};

use super::{TrackingEvent, Vocabulary};

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
    let meaning = event.code().and_then(|code| match event.vocabulary() {
        Some(vocabulary) => vocabulary.meaning(code),
        None => Vocabulary::agreed(code),
    });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(event: &TrackingEvent, stage: Stage, certainty: Certainty) {
        let reading = event
            .reading()
            .map(|reading| (reading.stage(), reading.certainty()));
        assert_eq!(reading, Some((stage, certainty)));
    }

    #[test]
    fn what_the_caller_states_stands() {
        let event = TrackingEvent::new("Delivered").coded(Vocabulary::Ship24Code, "delivery_delivered");
        reads(
            &event.staged(Stage::Returned),
            Stage::Returned,
            Certainty::Certain,
        );
    }

    #[test]
    fn an_unknown_code_is_kept_and_not_read() {
        let event = TrackingEvent::new("").coded(Vocabulary::Cainiao, "BRAND_NEW_CODE");
        assert_eq!(event.reading(), None);
        assert_eq!(event.code(), Some("BRAND_NEW_CODE"));
    }

    #[test]
    fn a_code_without_a_list_is_read_where_all_lists_agree() {
        let stage = |code| TrackingEvent::new("").with_code(code).stage();
        assert_eq!(stage("GTMS_STA_SIGNED"), Some(Stage::PickupReady));
        assert_eq!(stage("LH_HO_AIRLINE"), Some(Stage::HandedToAirline));
        assert_eq!(stage("CONSIGN"), Some(Stage::Registered));
        assert_eq!(stage("delivered"), Some(Stage::Delivered));
        // One list means the way to the door, another the counter.
        assert_eq!(stage("pickup"), None);
        // A figure is a code of anybody's.
        assert_eq!(stage("40"), None);
        assert_eq!(stage("BRAND_NEW_CODE"), None);
    }

    #[cfg(feature = "text")]
    mod with_words {
        use super::*;

        #[test]
        fn words_are_read_where_there_is_no_code() {
            let stage = TrackingEvent::new("The parcel is held by customs").stage();
            assert_eq!(stage, Some(Stage::CustomsHold));
            let event = TrackingEvent::new("The parcel is held by customs")
                .coded(Vocabulary::Cainiao, "BRAND_NEW_CODE");
            assert_eq!(event.stage(), Some(Stage::CustomsHold));
        }

        #[test]
        fn a_broad_code_takes_a_finer_stage_of_its_milestone() {
            let event =
                |text| TrackingEvent::new(text).coded(Vocabulary::SeventeenTrackSub, "InTransit_Other");
            assert_eq!(
                event("The parcel is held by customs").stage(),
                Some(Stage::CustomsHold)
            );
            assert_eq!(
                event("Delivered").stage(),
                Some(Stage::Transit),
                "the milestone stands"
            );
        }

        #[test]
        fn a_code_against_its_words_is_less_certain() {
            let event =
                TrackingEvent::new("The parcel is held by customs").coded(Vocabulary::Cainiao, "GTMS_SIGNED");
            reads(&event, Stage::Delivered, Certainty::Likely);
            let event = TrackingEvent::new("Delivered").coded(Vocabulary::Cainiao, "GTMS_SIGNED");
            reads(&event, Stage::Delivered, Certainty::Certain);
        }

        #[test]
        fn a_code_of_two_meanings_gives_way_to_its_words() {
            let event = |text| TrackingEvent::new(text).coded(Vocabulary::TrackingMore, "pickup");
            assert_eq!(
                event("Ready for pickup at the post office").stage(),
                Some(Stage::PickupReady)
            );
            reads(&event(""), Stage::OutForDelivery, Certainty::Possible);
        }
    }
}
