//! The stretches of a journey that are waited for, and how patiently.

use crate::coded::coded;
use crate::term::{Coverage, ServiceClass, Stage};

coded! {
    /// A stretch of the journey that has waiting limits of its own.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Phase, Stage};
    ///
    /// assert_eq!(Phase::of(Stage::HandedToAirline), Some(Phase::LineHaul));
    /// // Nothing is waited for after a loss.
    /// assert_eq!(Phase::of(Stage::Lost), None);
    /// ```
    #[non_exhaustive]
    pub enum Phase, "phase" {
        /// No tracker shows anything.
        NoInformation = "no_information_at_all",
        /// A label exists; nobody holds the parcel yet.
        LabelCreated = "label_created_only",
        /// Accepted, or being sorted in the country of origin.
        Origin = "accepted_or_sorting_at_origin",
        /// Waits for other items of the same buyer.
        Consolidation = "consolidation",
        /// In export customs, waiting for a flight, or on its way between countries.
        LineHaul = "export_or_line_haul",
        /// Arrived in the country of destination, or cleared and handed over there.
        Arrived = "arrived_in_destination",
        /// In import customs.
        Customs = "customs",
        /// Duty, tax or a fee must be paid.
        PaymentDue = "payment_due",
        /// On the delivery vehicle.
        LastMile = "last_mile",
        /// An attempt failed, or the parcel waits to be collected.
        Pickup = "attempt_failed_or_pickup",
        /// The carrier says delivered and the buyer has nothing.
        DeliveredNotReceived = "delivered_not_received",
        /// On its way back.
        Returning = "returning",
    }
}

/// The country in which a phase is worked: closures there stop its clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WorkedIn {
    /// The country that the parcel leaves.
    Origin,
    /// The country that the parcel goes to.
    Destination,
}

impl Phase {
    /// Returns the phase that an event of this stage opens, or `None` where waiting makes no sense.
    #[must_use]
    pub const fn of(stage: Stage) -> Option<Phase> {
        Some(match stage {
            Stage::NotFound | Stage::NotShipped | Stage::InvalidNumber => Phase::NoInformation,
            Stage::Registered | Stage::PickupFailed => Phase::LabelCreated,
            Stage::Accepted => Phase::Origin,
            Stage::Consolidation => Phase::Consolidation,
            Stage::CustomsExport
            | Stage::HandedToAirline
            | Stage::Departure
            | Stage::Transit
            | Stage::Hold
            | Stage::Delayed
            | Stage::Stale => Phase::LineHaul,
            Stage::ArrivalCountry | Stage::CustomsCleared | Stage::Handover | Stage::Redirected => {
                Phase::Arrived
            }
            Stage::CustomsIn | Stage::CustomsHold => Phase::Customs,
            Stage::PaymentDue => Phase::PaymentDue,
            Stage::OutForDelivery => Phase::LastMile,
            Stage::AttemptFailed | Stage::AddressIssue | Stage::PickupReady => Phase::Pickup,
            Stage::Delivered => Phase::DeliveredNotReceived,
            Stage::Refused | Stage::Unclaimed | Stage::Returning | Stage::Returned => Phase::Returning,
            Stage::Lost
            | Stage::Damaged
            | Stage::Destroyed
            | Stage::CustomsRejected
            | Stage::Cancelled
            | Stage::Exception
            | Stage::Info
            | Stage::Correction => return None,
        })
    }

    /// Returns where the phase is worked.
    ///
    /// ```
    /// use alitrack::shipping::{Phase, WorkedIn};
    ///
    /// assert_eq!(Phase::Customs.worked_in(), WorkedIn::Destination);
    /// ```
    #[must_use]
    pub const fn worked_in(self) -> WorkedIn {
        match self {
            Phase::NoInformation
            | Phase::LabelCreated
            | Phase::Origin
            | Phase::Consolidation
            | Phase::LineHaul => WorkedIn::Origin,
            Phase::Arrived
            | Phase::Customs
            | Phase::PaymentDue
            | Phase::LastMile
            | Phase::Pickup
            | Phase::DeliveredNotReceived
            | Phase::Returning => WorkedIn::Destination,
        }
    }
}

coded! {
    /// How patient a service asks its buyer to be: the column of the waiting limits.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Coverage, Pace, ServiceClass};
    ///
    /// assert_eq!(Pace::of(ServiceClass::Simple, Coverage::KeyPoints), Pace::Economy);
    /// // What is hardly scanned is never judged by its scans.
    /// assert_eq!(Pace::of(ServiceClass::Economy, Coverage::UntilExport), Pace::Untracked);
    /// ```
    pub enum Pace, "pace" {
        /// Couriers, premium lines, and warehouses in the buyer's own region.
        Express = "express",
        /// Registered post, standard lines, and whatever the seller chose.
        Standard = "standard",
        /// Saver and economy lines.
        Economy = "economy",
        /// A number or an option whose scans end at export, or never begin.
        Untracked = "untracked",
    }
}

impl Pace {
    /// Returns the pace of a service of this class and coverage.
    #[must_use]
    pub const fn of(class: ServiceClass, coverage: Coverage) -> Pace {
        match coverage {
            Coverage::Unlikely | Coverage::UntilExport => Pace::Untracked,
            Coverage::Full | Coverage::KeyPoints | Coverage::Unknown => match class {
                ServiceClass::Express | ServiceClass::Local => Pace::Express,
                ServiceClass::Standard | ServiceClass::Seller => Pace::Standard,
                ServiceClass::Simple | ServiceClass::Economy => Pace::Economy,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn every_stage_opens_the_phase_of_the_sources() {
        let rows = [
            ("no_information_at_all", "not_found not_shipped invalid_number"),
            ("label_created_only", "registered pickup_failed"),
            ("accepted_or_sorting_at_origin", "accepted"),
            ("consolidation", "consolidation"),
            (
                "export_or_line_haul",
                "customs_export handed_to_airline departure transit hold delayed stale",
            ),
            (
                "arrived_in_destination",
                "arrival_country customs_cleared handover redirected",
            ),
            ("customs", "customs_in customs_hold"),
            ("payment_due", "payment_due"),
            ("last_mile", "out_for_delivery"),
            (
                "attempt_failed_or_pickup",
                "attempt_failed address_issue pickup_ready",
            ),
            ("delivered_not_received", "delivered"),
            ("returning", "refused unclaimed returning returned"),
        ];
        for stage in Stage::ALL.iter().copied() {
            let named = rows
                .iter()
                .find(|(_, stages)| stages.split(' ').any(|code| code == stage.code()));
            let phase = Phase::of(stage).map(|phase| phase.to_string());
            assert_eq!(phase.as_deref(), named.map(|(phase, _)| *phase), "{stage}");
        }
    }
}
