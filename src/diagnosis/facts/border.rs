//! On which side of the border the parcel is: at its origin, between both countries, or in the buyer's.

use crate::country::Country;
use crate::shipping::WorkedIn;
use crate::term::Stage;
use crate::tracking::Side;

use super::super::days::TRACKERS_CATCH_UP;
use super::super::evidence::Fact;
use super::super::report::Report;
use super::Facts;

/// Returns whether the parcel is in the country of the buyer behind an event, as it was or was not before it.
pub(super) fn is_there(
    before: bool,
    stage: Stage,
    seen: Option<Country>,
    origin: Country,
    destination: Option<Country>,
) -> bool {
    let arrival = matches!(
        stage,
        Stage::ArrivalCountry
            | Stage::CustomsIn
            | Stage::CustomsCleared
            | Stage::Handover
            | Stage::OutForDelivery
            | Stage::AttemptFailed
            | Stage::AddressIssue
            | Stage::PickupReady
            | Stage::Delivered
    );
    match (seen, destination) {
        // Whatever was told to customs before: it leaves now.
        _ if matches!(stage, Stage::CustomsExport | Stage::HandedToAirline) => false,
        (Some(seen), Some(destination)) => seen == destination,
        (Some(seen), None) if seen == origin => false,
        _ => before || arrival,
    }
}

impl Facts<'_> {
    /// Returns whether the parcel is in the country of the buyer, as far as scans tell.
    pub(in crate::diagnosis) fn is_there(&self) -> bool {
        self.last.is_some_and(|last| last.there)
    }

    /// Returns the country of the last scan, if it is neither the origin nor the buyer's.
    pub(in crate::diagnosis) fn third_country(&self) -> Option<Country> {
        let (seen, told) = (self.last?.country?, self.parcel.destination?);
        (seen != told && seen != self.origin() && !self.is_there()).then_some(seen)
    }

    /// Returns whether the goods come from the buyer's own country, so that they cross no border.
    pub(in crate::diagnosis) fn is_domestic(&self) -> bool {
        self.parcel.destination == Some(self.origin())
    }

    /// Returns whether the parcel moves where it came from: it was accepted, and nothing says that it left.
    pub(in crate::diagnosis) fn moves_at_origin(&self) -> bool {
        let here = self.last.and_then(|last| last.country) == Some(self.origin());
        self.stands_at(&[Stage::Transit])
            && !self.left_origin()
            && !self.is_there()
            && (here || self.passed(&[Stage::Accepted]))
    }

    /// Returns whether a scan says that the parcel was exported, or is beyond it.
    pub(in crate::diagnosis) fn left_origin(&self) -> bool {
        self.passed(&[
            Stage::CustomsExport,
            Stage::HandedToAirline,
            Stage::Departure,
            Stage::ArrivalCountry,
            Stage::CustomsIn,
            Stage::CustomsCleared,
            Stage::Handover,
        ])
    }

    /// Returns whether the last event lies in the destination.
    pub(in crate::diagnosis) fn has_arrived(&self) -> bool {
        self.last.is_some() && self.clock.phase.worked_in() == WorkedIn::Destination
    }

    /// Returns whether customs, if it speaks, is that of the destination: the parcel was seen there, or never left.
    pub(in crate::diagnosis) fn at_import(&self) -> bool {
        let there = self.passed(&[
            Stage::ArrivalCountry,
            Stage::CustomsIn,
            Stage::CustomsCleared,
            Stage::Handover,
        ]);
        there
            || self.is_there()
            || self.side() == Some(Side::Import)
            || !self.passed(&[Stage::Accepted, Stage::CustomsExport])
    }

    /// Returns the side of the border that the last event names.
    pub(in crate::diagnosis) fn side(&self) -> Option<Side> {
        self.journey.current()?.event().side()
    }

    /// Returns whether the customs, or the check before the flight, that stopped the parcel is that of the export, by its own words or code.
    pub(in crate::diagnosis) fn stopped_at_export(&self) -> bool {
        self.stands_at(&[Stage::CustomsHold, Stage::CustomsRejected, Stage::Exception])
            && self.side() == Some(Side::Export)
    }

    /// Returns that customs stopped the parcel by a line of the last days, which trackers may still withdraw, as a fact.
    pub(in crate::diagnosis) fn single_alarm(&self) -> Option<Fact> {
        let age = self.last?.age?;
        // Who is asked for something knows why it is held.
        let asked = self.papers_named().is_some()
            || self.has(Report::CarrierAsksIdentity)
            || self.has(Report::PersonalCodeMismatch);
        let fresh = (0..=TRACKERS_CATCH_UP).contains(&age) && !asked;
        let stopped = fresh && self.stands_at(&[Stage::CustomsHold, Stage::CustomsRejected]);
        let stage = self.stage().filter(|_| stopped)?;
        Some(Fact::SingleAlarm { stage })
    }

    /// Returns whether it was stopped at the export and goes back, before it was seen anywhere else.
    pub(in crate::diagnosis) fn sent_back_at_export(&self) -> bool {
        let stopped = self.way.stopped || self.has(Report::RestrictedItemNotice);
        let gone = self.is_there() || self.third_country().is_some() || self.passed(&[Stage::Departure]);
        self.stands_at(&[Stage::Returning, Stage::Returned]) && stopped && !gone
    }

    /// Returns what the last event says as a fact, if it asks the recipient for papers.
    pub(in crate::diagnosis) fn papers_named(&self) -> Option<Fact> {
        let customs = self.stands_at(&[
            Stage::CustomsIn,
            Stage::CustomsHold,
            Stage::CustomsRejected,
            Stage::Hold,
            Stage::Delayed,
        ]);
        let event = self.journey.current().filter(|_| customs)?.event();
        let holds = self.stands_at(&[Stage::CustomsHold]);
        event.asks_for_papers(holds).then(|| self.last_scan()).flatten()
    }
}
