//! One pass over the ordered events: what moves the parcel, and what does not fit.

use alloc::vec;
use alloc::vec::Vec;

use crate::number::NumberRole;
use crate::term::{Certainty, Milestone, Stage};
use crate::tracking::Reading;

use super::{Anomaly, AnomalyKind, Journey, JourneyReader, Step, hand_over};

/// Scans of two zones can stand in the wrong order when they are less than this many hours apart:
/// from UTC-5 to UTC+8 it is 13 hours, with summer time and a day's upload a little more.
const ZONES_APART: i64 = 15;

/// Silence before a new announcement that makes it another parcel: the carriers' own limits for a
/// search end after half a year (UPU: six months).
const ANOTHER_PARCEL: i64 = 180;

/// How far back a correction looks for the event that it takes back.
const CORRECTION_REACH: usize = 8;

pub(super) fn walk<'e>(reader: &JourneyReader, mut steps: Vec<Step<'e>>, duplicates: usize) -> Journey<'e> {
    correct(&mut steps);
    let mut walk = Walk {
        reader,
        steps: &steps,
        rounds: Vec::new(),
        round: 0,
        current: None,
        passed: Passed::default(),
        anomalies: Vec::new(),
    };
    for at in 0..steps.len() {
        walk.step(at);
        walk.rounds.push(walk.round);
    }
    let Walk {
        current,
        round,
        rounds,
        mut anomalies,
        ..
    } = walk;
    for (step, round) in steps.iter_mut().zip(rounds) {
        step.round = round;
    }
    before_order(reader, &steps, &mut anomalies);
    anomalies.sort_by(|a, b| a.steps.cmp(&b.steps).then(a.kind.cmp(&b.kind)));
    Journey {
        rounds: if steps.is_empty() { 0 } else { round + 1 },
        hand_overs: hand_over::found(reader, &steps),
        steps,
        current,
        duplicates,
        anomalies,
    }
}

/// Lets every correction void the moving event before it, one under the same number if numbers are told.
fn correct(steps: &mut [Step<'_>]) {
    let mut standing: Vec<usize> = Vec::new();
    for at in 0..steps.len() {
        let Some(step) = steps.get(at) else { continue };
        let number = step.event.number();
        match step.reading {
            Some(reading) if reading.stage() == Stage::Correction => {
                let same = |&&before: &&usize| {
                    let other = steps.get(before).and_then(|step| step.event.number());
                    number.is_none() || other.is_none() || number == other
                };
                let found = standing.iter().rev().take(CORRECTION_REACH).find(same).copied();
                if let Some(found) = found {
                    standing.retain(|&at| at != found);
                    if let Some(step) = steps.get_mut(found) {
                        step.voided_by = Some(at);
                    }
                }
            }
            Some(reading) if reading.milestone() != Milestone::None => standing.push(at),
            _ => {}
        }
    }
}

/// Lists what is dated before the order. Clocks can be a day apart, so one day is weak evidence.
fn before_order(reader: &JourneyReader, steps: &[Step<'_>], anomalies: &mut Vec<Anomaly>) {
    let Some(ordered_on) = reader.ordered_on else {
        return;
    };
    for kind in [AnomalyKind::BeforeOrder, AnomalyKind::DeliveredBeforeOrder] {
        let mut certainty = Certainty::Possible;
        let mut early = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            let delivered = step.stage() == Some(Stage::Delivered);
            if step.is_voided() || delivered != (kind == AnomalyKind::DeliveredBeforeOrder) {
                continue;
            }
            let Some(when) = step.event.when() else { continue };
            let days = ordered_on.signed_duration_since(when.date()).num_days();
            if days > 0 {
                early.push(at);
                certainty = if days > 1 { Certainty::Certain } else { certainty };
            }
        }
        if !early.is_empty() {
            anomalies.push(Anomaly {
                kind,
                certainty,
                steps: early,
            });
        }
    }
}

/// What the parcel has passed in the current round, by step.
#[derive(Debug, Default)]
struct Passed {
    export: Option<usize>,
    early_import: Option<usize>,
    early_arrival: Option<usize>,
}

struct Walk<'w, 'e> {
    reader: &'w JourneyReader,
    steps: &'w [Step<'e>],
    rounds: Vec<usize>,
    round: usize,
    current: Option<(usize, Reading)>,
    passed: Passed,
    anomalies: Vec<Anomaly>,
}

impl Walk<'_, '_> {
    fn step(&mut self, at: usize) {
        let Some(step) = self.steps.get(at) else { return };
        let Some(reading) = step.reading else { return };
        if step.is_voided() || reading.milestone() == Milestone::None {
            return;
        }
        let Some((before, now)) = self.current else {
            self.pass(at, reading.stage());
            self.current = Some((at, reading));
            return;
        };
        let moved = match now.milestone() {
            Milestone::Delivered => self.after_delivery(before, at, reading),
            Milestone::Exception => self.after_exception(before, now.stage(), at, reading),
            open => self.on_the_way(before, open, at, reading),
        };
        self.pass(at, reading.stage());
        if let Some(reading) = moved {
            self.current = Some((at, reading));
        }
    }

    /// A parcel on its way goes where the last event says, but is not announced anew.
    fn on_the_way(&mut self, before: usize, now: Milestone, at: usize, reading: Reading) -> Option<Reading> {
        if begins(reading.stage()) && self.days(before, at) >= ANOTHER_PARCEL {
            self.second_journey(before, at);
            return Some(reading);
        }
        let announced = reading.milestone().rank() <= Milestone::InfoReceived.rank();
        let known = reading.milestone().rank() < now.rank();
        // "Silent for long" is the tracker's remark on the place where the parcel stands.
        if (announced && known) || reading.stage() == Stage::Stale {
            return None;
        }
        Some(reading)
    }

    fn after_delivery(&mut self, before: usize, at: usize, reading: Reading) -> Option<Reading> {
        use Stage::*;
        let later = self.days(before, at) >= 1;
        if later && reading.milestone() != Milestone::Delivered && self.is_next_carrier(before, at) {
            self.report(AnomalyKind::DeliveredToNextCarrier, before, at);
            return Some(reading);
        }
        match reading.stage() {
            stage if begins(stage) && later => {
                self.second_journey(before, at);
                Some(reading)
            }
            Delivered if later => {
                self.report(AnomalyKind::DeliveredTwice, before, at);
                Some(reading)
            }
            Returning | Returned | Refused | Unclaimed => {
                self.report(AnomalyKind::ReturnAfterDelivery, before, at);
                Some(reading)
            }
            OutForDelivery => {
                self.report(AnomalyKind::DeliveredBeforeOutForDelivery, before, at);
                None
            }
            Stale | NotFound | InvalidNumber | NotShipped | Registered | Delivered => None,
            _ => {
                self.report(AnomalyKind::ScanAfterDelivery, before, at);
                None
            }
        }
    }

    fn after_exception(&mut self, before: usize, now: Stage, at: usize, reading: Reading) -> Option<Reading> {
        use Stage::*;
        if begins(reading.stage())
            && self.days(before, at) >= 1
            && matches!(now, Returned | Cancelled | Destroyed)
        {
            self.second_journey(before, at);
            return Some(reading);
        }
        let going_back = matches!(now, Returning | Returned);
        match (reading.milestone(), reading.stage()) {
            (Milestone::Delivered, _) if going_back || now == Refused => {
                self.report(AnomalyKind::DeliveredAfterReturn, before, at);
                Some(Reading::new(Returned, Certainty::Likely))
            }
            (Milestone::Delivered, _) => {
                self.report(AnomalyKind::MovedAfterException, before, at);
                Some(reading)
            }
            // Late scans of a return that ended.
            (Milestone::Exception, Returning | Refused | Unclaimed | Exception) if now == Returned => None,
            (Milestone::Exception, Exception) if going_back => None,
            (Milestone::Exception, _) => Some(reading),
            // What moves now is the way back.
            _ if going_back || now == Destroyed => None,
            (Milestone::OutForDelivery | Milestone::AvailableForPickup, _) => {
                self.report(AnomalyKind::MovedAfterException, before, at);
                Some(reading)
            }
            (Milestone::InTransit, stage)
                if !matches!(now, Refused | Unclaimed) && proves_movement(stage) =>
            {
                self.report(AnomalyKind::MovedAfterException, before, at);
                Some(reading)
            }
            _ => None,
        }
    }

    /// Remembers the border crossings of this round and reports those in the wrong order.
    fn pass(&mut self, at: usize, stage: Stage) {
        use Stage::*;
        match stage {
            CustomsExport | HandedToAirline | Departure => {
                let passed = core::mem::take(&mut self.passed);
                if let Some(import) = passed.early_import {
                    self.report(AnomalyKind::ImportBeforeExport, import, at);
                }
                if let Some(arrival) = passed.early_arrival {
                    self.report(AnomalyKind::ArrivalBeforeDeparture, arrival, at);
                }
                self.passed.export = passed.export.or(Some(at));
            }
            _ if self.passed.export.is_some() => {}
            ArrivalCountry => self.passed.early_arrival = self.passed.early_arrival.or(Some(at)),
            CustomsIn | CustomsHold | CustomsCleared if self.passed.early_arrival.is_none() => {
                self.passed.early_import = self.passed.early_import.or(Some(at));
            }
            _ => {}
        }
    }

    fn second_journey(&mut self, before: usize, at: usize) {
        self.report(AnomalyKind::SecondJourney, before, at);
        self.round += 1;
        self.passed = Passed::default();
    }

    /// Do the two events stand under different numbers, the first of which is not the last mile's?
    fn is_next_carrier(&self, before: usize, at: usize) -> bool {
        let number = |at: usize| self.steps.get(at).and_then(|step| step.event.number());
        let (Some(first), Some(second)) = (number(before), number(at)) else {
            return false;
        };
        first != second && self.reader.role(first) != Some(NumberRole::LastMile)
    }

    fn report(&mut self, kind: AnomalyKind, first: usize, second: usize) {
        let again = |anomaly: &&mut Anomaly| anomaly.kind == kind && anomaly.steps.first() == Some(&first);
        if let Some(anomaly) = self.anomalies.last_mut().filter(again) {
            anomaly.steps.push(second);
            return;
        }
        let certainty = self.certainty(first, second);
        self.anomalies.push(Anomaly {
            kind,
            certainty,
            steps: vec![first, second],
        });
    }

    /// How surely the second event is later than the first.
    fn certainty(&self, first: usize, second: usize) -> Certainty {
        let when = |at: usize| self.steps.get(at).and_then(|step| step.event.when());
        let (Some(first), Some(second)) = (when(first), when(second)) else {
            return Certainty::Possible;
        };
        if let (Some(first), Some(second)) = (first.instant(), second.instant()) {
            return if first < second {
                Certainty::Certain
            } else {
                Certainty::Possible
            };
        }
        let hours = match (first.local(), second.local()) {
            (Some(first), Some(second)) => second.signed_duration_since(first).num_hours(),
            _ => (second.date().signed_duration_since(first.date()).num_days() - 1) * 24,
        };
        if hours >= ZONES_APART {
            Certainty::Certain
        } else {
            Certainty::Possible
        }
    }

    /// Whole days from one event to a later one, 0 where a date is missing.
    fn days(&self, first: usize, second: usize) -> i64 {
        let date = |at: usize| self.steps.get(at)?.event.when().map(|when| when.date());
        match (date(first), date(second)) {
            (Some(first), Some(second)) => second.signed_duration_since(first).num_days(),
            _ => 0,
        }
    }
}

/// The stages that a journey starts with.
const fn begins(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::NotShipped | Stage::Registered | Stage::PickupFailed | Stage::Accepted
    )
}

/// Stages that somebody who holds the parcel reports.
const fn proves_movement(stage: Stage) -> bool {
    !matches!(
        stage,
        Stage::Hold
            | Stage::Delayed
            | Stage::Stale
            | Stage::AddressIssue
            | Stage::CustomsHold
            | Stage::PaymentDue
    )
}
