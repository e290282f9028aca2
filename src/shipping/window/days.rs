//! How many days: by option, destination and weight at first, by the stage reached later.

use crate::shipping::day::working_to_calendar;
use alloc::vec::Vec;

use super::adjustment::{Adjustment, AdjustmentKind};
use super::trip::Trip;
use crate::basis::{Basis, Support};
use crate::country::Country;
use crate::shipping::destination::{Destination, Window};
use crate::shipping::option::{self, DayUnit, Reach, ShippingOption, UsualDays};
use crate::shipping::phase::Phase;
use crate::term::{Certainty, ServiceClass, Stage};

/// Days at the least and at the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: u16,
    pub(super) to: u16,
}

impl Span {
    pub(super) const fn width(self) -> u16 {
        self.to.saturating_sub(self.from)
    }
}

/// The days from shipping to the door, and why.
pub(super) struct Usual {
    pub(super) span: Span,
    pub(super) confidence: Certainty,
    pub(super) adjustments: Vec<Adjustment>,
}

/// How the days of a trip are shared by the country of origin, the flight and the destination, in tenths.
#[derive(Clone, Copy, Debug)]
pub(super) struct Legs {
    first: u16,
    flight: u16,
}

impl Legs {
    pub(super) fn whole(trip: &Trip) -> Self {
        if trip.is_local() {
            Self::LAST
        } else {
            Self { first: 3, flight: 4 }
        }
    }

    const EXPORTED: Legs = Legs { first: 0, flight: 6 };
    const LAST: Legs = Legs { first: 0, flight: 0 };

    /// Shares days out: the first leg, the flight, and the rest.
    pub(super) fn of(self, days: u16) -> [u16; 3] {
        let first = tenths(days, self.first);
        let flight = tenths(days, self.flight);
        [first, flight, days - first - flight]
    }
}

/// Rounds down; at most all of the days.
fn tenths(days: u16, share: u16) -> u16 {
    let part = u32::from(days) * u32::from(share) / 10;
    u16::try_from(part).unwrap_or(days).min(days)
}

/// Above this weight a parcel is no small packet.
const SMALL_PACKET_GRAMS: u32 = 2_000;
/// What a parcel above that weight may take longer: the heavy line against the standard one.
const LARGE_PARCEL_DAYS: u16 = 15;

/// Returns the usual days from shipping to the door.
pub(super) fn usual(trip: &Trip) -> Usual {
    let own = trip
        .destination
        .and_then(|to| Some((trip.option?, to)))
        .and_then(|(option, to)| near(option, to));
    let there = trip
        .destination
        .map(Destination::of)
        .filter(|row| row.country().is_some());
    let (days, kind) = match (own, trip.option, there) {
        (Some(days), _, _) => (days, AdjustmentKind::OptionAndDestination),
        (None, Some(ShippingOption::AliExpressStandard), Some(row)) => {
            (row.usual(), AdjustmentKind::OptionAndDestination)
        }
        (None, Some(option), _) => (general(option), AdjustmentKind::OptionOnly),
        (None, None, Some(row)) => (row.usual(), AdjustmentKind::DestinationOnly),
        (None, None, None) => (Destination::OTHER.usual(), AdjustmentKind::General),
    };
    let mut span = calendar_days(days);
    let mut confidence = match days.basis().support() {
        Support::Official | Support::Several => Certainty::Likely,
        _ => Certainty::Possible,
    };
    if kind != AdjustmentKind::OptionAndDestination && kind != AdjustmentKind::OptionOnly {
        confidence = Certainty::Possible;
    }
    let mut adjustments = Vec::new();
    adjustments.push(Adjustment::of(kind, span.from, span.to).standing_on(days.basis()));
    if let (AdjustmentKind::OptionOnly, Some(option), Some(row)) = (kind, trip.option, there) {
        if let Some(slower) = slowed(span, option, row) {
            span = slower;
            confidence = Certainty::Possible;
            let basis = Basis::guess("in proportion to the standard line there", "2026-11");
            let adjustment = Adjustment::of(AdjustmentKind::SlowDestination, span.from, span.to);
            adjustments.push(adjustment.standing_on(basis));
        }
    }
    if trip.grams.is_some_and(|grams| grams > SMALL_PACKET_GRAMS) && small_packets(trip.option) {
        span.to += LARGE_PARCEL_DAYS;
        let basis = Basis::guess("the heavy line against the standard one", "2026-11");
        let adjustment = Adjustment::of(AdjustmentKind::LargeParcel, 0, LARGE_PARCEL_DAYS);
        adjustments.push(adjustment.standing_on(basis));
    }
    Usual {
        span,
        confidence,
        adjustments,
    }
}

/// The option's own figure for a country.
fn near(option: ShippingOption, to: Country) -> Option<UsualDays> {
    let there = |days: &&UsualDays| days.span() == option::Span::Door && days.reach() == Reach::Country(to);
    option.days().iter().find(there).copied()
}

/// The option's figure for everywhere; every option has one.
fn general(option: ShippingOption) -> UsualDays {
    let anywhere = |days: &&UsualDays| days.span() == option::Span::Door && days.reach() == Reach::Anywhere;
    option
        .days()
        .iter()
        .find(anywhere)
        .copied()
        .unwrap_or(Destination::OTHER.usual())
}

fn calendar_days(days: UsualDays) -> Span {
    let in_all = |count: u16| match days.unit() {
        DayUnit::Calendar => count,
        DayUnit::Working => working_to_calendar(count),
    };
    Span {
        from: in_all(days.from()),
        to: in_all(days.to()),
    }
}

/// Where the standard line takes longer than in general, other mail does too.
fn slowed(span: Span, option: ShippingOption, there: &Destination) -> Option<Span> {
    match option.class() {
        ServiceClass::Express | ServiceClass::Local => return None,
        ServiceClass::Standard | ServiceClass::Simple | ServiceClass::Economy | ServiceClass::Seller => {}
    }
    let usual = there.usual();
    let scale = |days: u16, there: u16, general: u16| {
        let scaled = u32::from(days) * u32::from(there.max(general)) / u32::from(general);
        u16::try_from(scaled).unwrap_or(u16::MAX)
    };
    let general = general(ShippingOption::AliExpressStandard);
    let from = scale(span.from, usual.from(), general.from());
    let to = scale(span.to, usual.to(), general.to());
    let slower = Span {
        from: from.min(to),
        to,
    };
    (slower != span).then_some(slower)
}

/// Whether weight above two kilograms takes a parcel out of the option's usual days.
fn small_packets(option: Option<ShippingOption>) -> bool {
    let Some(option) = option else { return true };
    match option.class() {
        ServiceClass::Express | ServiceClass::Local => false,
        ServiceClass::Standard | ServiceClass::Simple | ServiceClass::Economy | ServiceClass::Seller => {
            !matches!(
                option,
                ShippingOption::CainiaoHeavy | ShippingOption::ChinaPostAirParcel
            )
        }
    }
}

/// Returns whether a parcel at this stage will not come any more.
pub(super) const fn is_over(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::Lost
            | Stage::Destroyed
            | Stage::CustomsRejected
            | Stage::Cancelled
            | Stage::Refused
            | Stage::Unclaimed
            | Stage::Returning
            | Stage::Returned
    )
}

/// The days that remain from a stage, and a reason beyond the stage itself.
pub(super) struct Remaining {
    pub(super) days: Span,
    pub(super) because: Option<Adjustment>,
}

impl Remaining {
    const fn of(from: u16, to: u16) -> Self {
        Self {
            days: Span { from, to },
            because: None,
        }
    }

    fn because(self, kind: AdjustmentKind, days: u16, basis: Basis) -> Self {
        Self {
            because: Some(Adjustment::of(kind, 0, days).standing_on(basis)),
            ..self
        }
    }
}

/// Returns the days that remain once a phase has begun; `None` where it says nothing new.
pub(super) fn remaining(trip: &Trip, usual: Span, phase: Phase) -> Option<(Remaining, Legs)> {
    let part = |from: u16, to: u16| Remaining::of(tenths(usual.from, from), tenths(usual.to, to));
    let there = trip.destination.map_or(Destination::OTHER, Destination::of);
    Some(match phase {
        // The seller's own word adds nothing to the ship date.
        Phase::NoInformation | Phase::LabelCreated => return None,
        Phase::Origin | Phase::Consolidation => (part(8, 10), Legs::whole(trip)),
        Phase::LineHaul => (part(5, 7), Legs::EXPORTED),
        Phase::Arrived => (after_release(trip, there).unwrap_or(part(1, 3)), Legs::LAST),
        Phase::Customs => (part(1, 4), Legs::LAST),
        Phase::PaymentDue => {
            let window = there.fee_window().unwrap_or(Window::FEE_ELSEWHERE);
            let (days, basis) = (window.days(), window.basis());
            let last = tenths(usual.to, 3);
            let open = Remaining::of(tenths(usual.from, 1), days.saturating_add(last));
            (open.because(AdjustmentKind::FeeWindow, days, basis), Legs::LAST)
        }
        // Usually the same day.
        Phase::LastMile => (Remaining::of(0, tenths(usual.to, 1).clamp(1, 3)), Legs::LAST),
        Phase::Pickup => {
            let window = there.pickup().unwrap_or(Window::PICKUP_ELSEWHERE);
            let (days, basis) = (window.days(), window.basis());
            let open = Remaining::of(0, days);
            (
                open.because(AdjustmentKind::PickupWindow, days, basis),
                Legs::LAST,
            )
        }
        Phase::DeliveredNotReceived | Phase::Returning => return None,
    })
}

/// What the destination's post says itself, by the first letter of the number.
fn after_release(trip: &Trip, there: &Destination) -> Option<Remaining> {
    let letter = trip.letter.or_else(|| {
        let mut letters = trip
            .option?
            .numbers()
            .iter()
            .map(|number| number.service_letters());
        letters.find_map(|letters| letters.chars().next())
    })?;
    let row = there
        .after_release()
        .iter()
        .find(|row| row.letter().starts_with(letter))?;
    let days = row.working_days();
    let open = Remaining::of(1, working_to_calendar(days));
    Some(open.because(AdjustmentKind::AfterRelease, days, row.basis()))
}

/// A parcel that was seen in its destination is surer than one that was only shipped.
pub(super) fn confidence_at(phase: Phase, before: Certainty) -> Certainty {
    match phase {
        Phase::Arrived | Phase::LastMile | Phase::Pickup => before.max(Certainty::Likely),
        Phase::NoInformation
        | Phase::LabelCreated
        | Phase::Origin
        | Phase::Consolidation
        | Phase::LineHaul
        | Phase::Customs
        | Phase::PaymentDue
        | Phase::DeliveredNotReceived
        | Phase::Returning => before,
    }
}
