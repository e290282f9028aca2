//! What does not fit together: number, option, value, weight, destination, order and events, held against
//! each other once.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::country::Country;
use crate::journey::Journey;
use crate::number::NumberRole;
use crate::order::Contradiction;
use crate::shipping::{Permission, Policy, ShippingOption};
use crate::term::{Milestone, ServiceClass, Stage};
use crate::tracking::TrackingEvent;

use super::super::days::REUSED_AFTER;
use super::super::evidence::Weight::{Medium, Strong, VeryStrong, Weak};
use super::super::evidence::{Fact, Weight};
use super::super::parcel::Parcel;
use super::{Last, Typed, Verdict};

/// The contradictions of one parcel.
#[derive(Clone, Debug, Default)]
pub(in crate::diagnosis) struct Contradictions {
    /// Those that make the number or its scans look like another parcel's, each as heavy as it is for that.
    foreign: Vec<(Weight, Fact)>,
    /// How order and parcel disagree.
    order: Option<Contradiction>,
    /// The option is cheaper than the platform's policy for an order of this value.
    below_policy: Option<Fact>,
    /// A date that cannot be right beside the others.
    date: Option<Fact>,
}

/// Scans of a parcel at its end: they lie where it was sent to.
const AT_THE_DOOR: &[Stage] = &[
    Stage::Delivered,
    Stage::PickupReady,
    Stage::OutForDelivery,
    Stage::AttemptFailed,
    Stage::AddressIssue,
];

impl Contradictions {
    pub(super) fn of(
        parcel: &Parcel,
        number: &Typed,
        option: Option<ShippingOption>,
        journey: &Journey<'_>,
        last: Option<Last>,
        origin: Country,
        today: NaiveDate,
    ) -> Self {
        let mut found = Self {
            date: ahead(parcel, journey, today)
                .or_else(|| shipped_early(parcel))
                .or_else(|| delivered_early(parcel)),
            ..Self::default()
        };
        if let Some(last) = last {
            let (weight, fact) = elsewhere(parcel, last, origin);
            found.take(weight, fact);
            found.take(VeryStrong, before_shipping(parcel, last));
            let (weight, fact) = before_order(parcel, journey);
            found.take(weight, fact);
            found.take(Medium, weights_differ(parcel));
            found.order = parcel.order_state.and_then(|state| {
                let milestone = last.stage.map_or(Milestone::None, Stage::milestone);
                Contradiction::between(state, milestone)
            });
        }
        if let Some(option) = option {
            let (weight, fact) = too_heavy(parcel, option);
            found.take(weight, fact);
            found.take(Medium, other_courier(number, option));
            found.below_policy = below_policy(parcel, option);
        }
        found
    }

    fn take(&mut self, weight: Weight, fact: Option<Fact>) {
        self.foreign.extend(fact.map(|fact| (weight, fact)));
    }

    /// Returns what makes the number or its scans look like another parcel's.
    pub(in crate::diagnosis) fn foreign(&self) -> &[(Weight, Fact)] {
        &self.foreign
    }

    /// Returns whether one of them is enough by itself.
    pub(in crate::diagnosis) fn proves_foreign(&self) -> bool {
        self.foreign
            .iter()
            .any(|(weight, fact)| *weight >= Strong && !matches!(fact, Fact::TooHeavy { .. }))
    }

    /// Returns how order and parcel disagree, if in one of these ways.
    pub(in crate::diagnosis) fn order(&self, ways: &[Contradiction]) -> Option<Fact> {
        let contradiction = self.order.filter(|found| ways.contains(found))?;
        Some(Fact::OrderDisagrees { contradiction })
    }

    /// Returns that the option is cheaper than the platform's policy, if it is.
    pub(in crate::diagnosis) fn below_policy(&self) -> Option<Fact> {
        self.below_policy.clone()
    }

    /// Returns a date that cannot be right beside the others.
    pub(in crate::diagnosis) fn date(&self) -> Option<Fact> {
        self.date.clone()
    }

    /// Returns whether everything fits.
    pub(in crate::diagnosis) fn is_empty(&self) -> bool {
        self.foreign.is_empty() && self.order.is_none() && self.date.is_none()
    }
}

/// A scan of the destination's side in a country that is not the destination.
fn elsewhere(parcel: &Parcel, last: Last, origin: Country) -> (Weight, Option<Fact>) {
    let (Some(told), Some(seen), Some(stage)) = (parcel.destination, last.country, last.stage) else {
        return (Weak, None);
    };
    let fact = (seen != told && AT_THE_DOOR.contains(&stage)).then_some(Fact::ScanElsewhere { seen, told });
    match stage {
        _ if seen != origin => (VeryStrong, fact),
        // Delivered where it came from: to a warehouse, or to somebody else.
        Stage::Delivered => (Strong, fact),
        _ => (Weak, None),
    }
}

/// Weights differ from here on: a scale, a wrapping and a rounding explain less.
const TIMES: u32 = 2;
const GRAMS: u32 = 50;

/// A scan that weighed something far from what was told.
fn weights_differ(parcel: &Parcel) -> Option<Fact> {
    let told = parcel.weight_g?;
    let events = parcel.events.iter().flatten().rev();
    let scanned = events.filter_map(TrackingEvent::weight_grams).next()?;
    let (less, more) = (told.min(scanned), told.max(scanned));
    let far = more.saturating_sub(less) >= GRAMS && more >= less.saturating_mul(TIMES);
    far.then_some(Fact::WeightsDiffer { told, scanned })
}

/// A day of the past that lies ahead; a day's difference may be one of clocks.
fn ahead(parcel: &Parcel, journey: &Journey<'_>, today: NaiveDate) -> Option<Fact> {
    let told = [
        parcel.ordered_on,
        parcel.shipped_on,
        parcel.delivered_on,
        parcel.seller_contacted_on,
    ];
    let scans = journey.steps().iter().filter(|step| !step.is_voided());
    let scanned = scans.filter_map(|step| Some(step.event().when()?.date()));
    told.into_iter()
        .flatten()
        .chain(scanned)
        .find(|day| days_before(today, *day) > 1)
        .map(|day| Fact::DateAhead { day })
}

/// Sent before it was ordered.
fn shipped_early(parcel: &Parcel) -> Option<Fact> {
    let (ordered, shipped) = (parcel.ordered_on?, parcel.shipped_on?);
    (days_before(shipped, ordered) > 1).then_some(Fact::ShippedBeforeOrder { shipped, ordered })
}

/// Delivered, as the order page tells, before it was sent.
fn delivered_early(parcel: &Parcel) -> Option<Fact> {
    before_sent(parcel, parcel.delivered_on?)
}

/// Delivered, as the scans tell, before the seller sent anything.
fn before_shipping(parcel: &Parcel, last: Last) -> Option<Fact> {
    let delivered = last.day.filter(|_| last.stage == Some(Stage::Delivered));
    before_sent(parcel, delivered?)
}

/// A delivery before the parcel was sent; a day's difference may be one of clocks.
fn before_sent(parcel: &Parcel, scan: NaiveDate) -> Option<Fact> {
    let shipped = parcel.shipped_on?;
    (days_before(scan, shipped) > 1).then_some(Fact::DeliveredBeforeShipping { scan, shipped })
}

/// The first scan, if it is older than the order: a label is less than a scan of the thing itself.
fn before_order(parcel: &Parcel, journey: &Journey<'_>) -> (Weight, Option<Fact>) {
    let Some(ordered) = parcel.ordered_on else {
        return (Strong, None);
    };
    let last_round = journey.rounds().saturating_sub(1);
    let mut first: Option<NaiveDate> = None;
    let mut weight = Strong;
    for step in journey.steps().iter().filter(|step| !step.is_voided()) {
        let Some(scan) = step.event().when().map(|when| when.date()) else {
            continue;
        };
        let early = days_before(scan, ordered);
        let delivered = step.stage() == Some(Stage::Delivered);
        let reused = step.round() != last_round && early >= REUSED_AFTER;
        if reused || early < if delivered { 1 } else { 2 } {
            continue;
        }
        first = Some(first.map_or(scan, |known| known.min(scan)));
        if step.stage().is_some_and(super::is_held) {
            weight = VeryStrong;
        }
    }
    (weight, first.map(|scan| Fact::ScanBeforeOrder { scan, ordered }))
}

fn days_before(scan: NaiveDate, day: NaiveDate) -> i64 {
    (day - scan).num_days()
}

/// The parcel weighs more than its option allows; twice as much was never sent by it.
fn too_heavy(parcel: &Parcel, option: ShippingOption) -> (Weight, Option<Fact>) {
    let limit = option.weight_limit(parcel.destination).map(|limit| limit.grams());
    match (parcel.weight_g, limit) {
        (Some(grams), Some(limit)) if grams > limit => {
            let weight = if grams / 2 > limit { Strong } else { Medium };
            (weight, Some(Fact::TooHeavy { grams, limit }))
        }
        _ => (Medium, None),
    }
}

/// A number of another kind than the courier that the buyer paid for gives out.
fn other_courier(number: &Typed, option: ShippingOption) -> Option<Fact> {
    let courier = option.class() == ServiceClass::Express && !option.numbers().is_empty();
    let format = number.format.filter(|_| number.verdict == Verdict::Proved)?;
    (courier && !option.expects(format) && number.role != Some(NumberRole::Platform))
        .then_some(Fact::OptionMismatch)
}

/// An order that is worth more than the policy lets go by an option of this class.
fn below_policy(parcel: &Parcel, option: ShippingOption) -> Option<Fact> {
    let cents = parcel.value_cents?;
    let permission = Policy::of(parcel.destination).permission(option, Some(cents));
    (permission == Permission::Forbidden).then_some(Fact::OptionBelowPolicy { cents })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_twice_the_limit_was_never_sent_so() {
        let option = ShippingOption::EPacket;
        let limit = option.weight_limit(None).expect("ePacket has a limit").grams();
        let found = |grams| {
            let (weight, fact) = too_heavy(&Parcel::new().weight_g(grams), option);
            fact.is_some().then_some(weight)
        };
        assert_eq!(found(limit), None);
        assert_eq!(found(limit + 1), Some(Medium));
        assert_eq!(found(2 * limit), Some(Medium));
        assert_eq!(found(2 * limit + 2), Some(Strong));
    }
}
