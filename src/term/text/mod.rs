//! What milestones and stages are called, and what they mean for the buyer.

mod before;
mod certainty;
mod coverage;
mod customs;
mod delay;
mod end;
mod milestone;
mod travel;

use alloc::vec::Vec;

use crate::lang::{Language, Phrase, Text};

use super::{Certainty, Coverage, Milestone, Stage};

/// A name and what it means.
type Words = (&'static Text, &'static Text);

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

    const fn text(self) -> &'static Text {
        match self {
            Coverage::Full => &coverage::FULL,
            Coverage::KeyPoints => &coverage::KEY_POINTS,
            Coverage::UntilExport => &coverage::UNTIL_EXPORT,
            Coverage::Unlikely => &coverage::UNLIKELY,
            Coverage::Unknown => &coverage::UNKNOWN,
        }
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

    const fn text(self) -> &'static Text {
        match self {
            Certainty::Unlikely => &certainty::UNLIKELY,
            Certainty::Possible => &certainty::POSSIBLE,
            Certainty::Likely => &certainty::LIKELY,
            Certainty::Certain => &certainty::CERTAIN,
        }
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
        self.words().0.get(language)
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
        self.words().1.get(language)
    }

    const fn words(self) -> Words {
        match self {
            Milestone::Pending => (&milestone::PENDING, &milestone::PENDING_MEANS),
            Milestone::InfoReceived => (&milestone::INFO_RECEIVED, &milestone::INFO_RECEIVED_MEANS),
            Milestone::InTransit => (&milestone::IN_TRANSIT, &milestone::IN_TRANSIT_MEANS),
            Milestone::OutForDelivery => (&milestone::OUT_FOR_DELIVERY, &milestone::OUT_FOR_DELIVERY_MEANS),
            Milestone::FailedAttempt => (&milestone::FAILED_ATTEMPT, &milestone::FAILED_ATTEMPT_MEANS),
            Milestone::AvailableForPickup => (
                &milestone::AVAILABLE_FOR_PICKUP,
                &milestone::AVAILABLE_FOR_PICKUP_MEANS,
            ),
            Milestone::Delivered => (&milestone::DELIVERED, &milestone::DELIVERED_MEANS),
            Milestone::Exception => (&milestone::EXCEPTION, &milestone::EXCEPTION_MEANS),
            Milestone::None => (&milestone::NONE, &milestone::NONE_MEANS),
        }
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
        self.words().0.get(language)
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
        self.words().1.get(language)
    }

    /// Returns the name as a text, to fill a slot of another one.
    pub(crate) const fn name_text(self) -> &'static Text {
        self.words().0
    }

    const fn words(self) -> Words {
        use Stage::*;
        match self {
            NotFound => (&before::NOT_FOUND, &before::NOT_FOUND_MEANS),
            InvalidNumber => (&before::INVALID_NUMBER, &before::INVALID_NUMBER_MEANS),
            NotShipped => (&before::NOT_SHIPPED, &before::NOT_SHIPPED_MEANS),
            Registered => (&milestone::INFO_RECEIVED, &milestone::INFO_RECEIVED_MEANS),
            PickupFailed => (&before::PICKUP_FAILED, &before::PICKUP_FAILED_MEANS),
            Accepted => (&travel::ACCEPTED, &travel::ACCEPTED_MEANS),
            Consolidation => (&travel::CONSOLIDATION, &travel::CONSOLIDATION_MEANS),
            CustomsExport => (&customs::CUSTOMS_EXPORT, &customs::CUSTOMS_EXPORT_MEANS),
            HandedToAirline => (&travel::HANDED_TO_AIRLINE, &travel::HANDED_TO_AIRLINE_MEANS),
            Departure => (&travel::DEPARTURE, &travel::DEPARTURE_MEANS),
            Transit => (&travel::TRANSIT, &travel::TRANSIT_MEANS),
            ArrivalCountry => (&travel::ARRIVAL_COUNTRY, &travel::ARRIVAL_COUNTRY_MEANS),
            CustomsIn => (&customs::CUSTOMS_IN, &customs::CUSTOMS_IN_MEANS),
            CustomsHold => (&customs::CUSTOMS_HOLD, &customs::CUSTOMS_HOLD_MEANS),
            PaymentDue => (&customs::PAYMENT_DUE, &customs::PAYMENT_DUE_MEANS),
            CustomsCleared => (&customs::CUSTOMS_CLEARED, &customs::CUSTOMS_CLEARED_MEANS),
            Handover => (&travel::HANDOVER, &travel::HANDOVER_MEANS),
            Redirected => (&travel::REDIRECTED, &travel::REDIRECTED_MEANS),
            Hold => (&delay::HOLD, &delay::HOLD_MEANS),
            Delayed => (&delay::DELAYED, &delay::DELAYED_MEANS),
            Stale => (&delay::STALE, &delay::STALE_MEANS),
            OutForDelivery => (&milestone::OUT_FOR_DELIVERY, &milestone::OUT_FOR_DELIVERY_MEANS),
            AttemptFailed => (&milestone::FAILED_ATTEMPT, &milestone::FAILED_ATTEMPT_MEANS),
            AddressIssue => (&delay::ADDRESS_ISSUE, &delay::ADDRESS_ISSUE_MEANS),
            PickupReady => (
                &milestone::AVAILABLE_FOR_PICKUP,
                &milestone::AVAILABLE_FOR_PICKUP_MEANS,
            ),
            Delivered => (&milestone::DELIVERED, &milestone::DELIVERED_MEANS),
            Refused => (&end::REFUSED, &end::REFUSED_MEANS),
            Unclaimed => (&end::UNCLAIMED, &end::UNCLAIMED_MEANS),
            Returning => (&end::RETURNING, &end::RETURNING_MEANS),
            Returned => (&end::RETURNED, &end::RETURNED_MEANS),
            Lost => (&end::LOST, &end::LOST_MEANS),
            Damaged => (&end::DAMAGED, &end::DAMAGED_MEANS),
            Destroyed => (&end::DESTROYED, &end::DESTROYED_MEANS),
            CustomsRejected => (&customs::CUSTOMS_REJECTED, &customs::CUSTOMS_REJECTED_MEANS),
            Cancelled => (&end::CANCELLED, &end::CANCELLED_MEANS),
            Exception => (&milestone::EXCEPTION, &milestone::EXCEPTION_MEANS),
            Info => (&milestone::NONE, &milestone::NONE_MEANS),
            Correction => (&end::CORRECTION, &end::CORRECTION_MEANS),
        }
    }
}

/// Every text of the shared words.
pub(crate) fn phrases() -> Vec<Phrase> {
    let phrase = |group| move |(code, text)| Phrase { group, code, text };
    let milestones = || {
        Milestone::ALL
            .iter()
            .map(|milestone| (milestone.code(), milestone.words()))
    };
    let stages = || Stage::ALL.iter().map(|stage| (stage.code(), stage.words()));
    let name = |(code, (name, _)): (&'static str, Words)| (code, name);
    let means = |(code, (_, means)): (&'static str, Words)| (code, means);
    let coverages = Coverage::ALL
        .iter()
        .map(|coverage| (coverage.code(), coverage.text()));
    let mut all = Vec::new();
    all.extend(milestones().map(name).map(phrase("milestone")));
    all.extend(milestones().map(means).map(phrase("milestone_description")));
    all.extend(stages().map(name).map(phrase("stage")));
    all.extend(stages().map(means).map(phrase("stage_description")));
    all.extend(coverages.map(phrase("coverage")));
    let certainties = Certainty::ALL
        .iter()
        .map(|certainty| (certainty.code(), certainty.text()));
    all.extend(certainties.map(phrase("certainty")));
    all
}
