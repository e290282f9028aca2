//! The words that every room shares.

mod text;

use core::fmt;

use crate::coded::coded;
use crate::lang::worded;

pub(crate) use text::phrases;

worded! {
    /// How much scanning a number or a shipping option promises.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Coverage;
    ///
    /// assert_eq!(Coverage::UntilExport.code(), "until_export");
    /// ```
    #[non_exhaustive]
    pub enum Coverage, "coverage" {
        /// Scans from the first post to the door.
        Full = "full" => text::coverage::FULL,
        /// A few scans: acceptance, arrival, delivery.
        KeyPoints = "key_points" => text::coverage::KEY_POINTS,
        /// Scans end when the parcel leaves the country of origin.
        UntilExport = "until_export" => text::coverage::UNTIL_EXPORT,
        /// Usually no scan at all; at best until export.
        Unlikely = "unlikely" => text::coverage::UNLIKELY,
        /// It varies, or nobody says.
        Unknown = "unknown" => text::coverage::UNKNOWN,
    }

    text: "coverage"
}

coded! {
    /// How fast a service is meant to be; waiting limits follow it.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::ServiceClass;
    ///
    /// assert_eq!("express".parse(), Ok(ServiceClass::Express));
    /// ```
    #[non_exhaustive]
    pub enum ServiceClass, "service class" {
        /// Couriers and premium lines.
        Express = "express",
        /// Registered post and the platform's standard lines.
        Standard = "standard",
        /// Cheaper lines with few scans (the platform's "simple" class, such as Saver).
        Simple = "simple",
        /// The cheapest lines, often without tracking.
        Economy = "economy",
        /// From a warehouse in the buyer's own country or region.
        Local = "local",
        /// Whatever the seller chose.
        Seller = "seller",
    }
}

worded! {
    /// How sure an answer is, in words that a person would use.
    ///
    /// The order is the order of trust: [`Certainty::Unlikely`] is the least.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Certainty;
    ///
    /// assert!(Certainty::Certain > Certainty::Likely);
    /// assert_eq!(Certainty::Possible.code(), "possible");
    /// ```
    pub enum Certainty, "certainty" {
        /// It speaks more against than for it.
        Unlikely = "unlikely" => text::certainty::UNLIKELY,
        /// It may be so.
        Possible = "possible" => text::certainty::POSSIBLE,
        /// It is probably so.
        Likely = "likely" => text::certainty::LIKELY,
        /// Nothing speaks against it.
        Certain = "certain" => text::certainty::CERTAIN,
    }

    text: "certainty"
}

worded! {
    /// Where a parcel is on its way, in eight steps and "no step".
    ///
    /// The eight are Ship24's; `None` marks a notice or a correction that moves nothing.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Milestone, Stage};
    ///
    /// assert_eq!(Stage::CustomsHold.milestone(), Milestone::InTransit);
    /// ```
    pub enum Milestone, "milestone" {
        /// No event yet, or the number is unknown.
        Pending = "pending" => (text::milestone::PENDING, text::milestone::PENDING_MEANS),
        /// Announced electronically; the carrier holds nothing yet.
        InfoReceived = "info_received" => (text::milestone::INFO_RECEIVED, text::milestone::INFO_RECEIVED_MEANS),
        /// Between acceptance and the delivery office; customs lives here.
        InTransit = "in_transit" => (text::milestone::IN_TRANSIT, text::milestone::IN_TRANSIT_MEANS),
        /// On the vehicle.
        OutForDelivery = "out_for_delivery" => (text::milestone::OUT_FOR_DELIVERY, text::milestone::OUT_FOR_DELIVERY_MEANS),
        /// An attempt failed; more will follow.
        FailedAttempt = "failed_attempt" => (text::milestone::FAILED_ATTEMPT, text::milestone::FAILED_ATTEMPT_MEANS),
        /// Waits at a pick-up point, a locker or a post office.
        AvailableForPickup = "available_for_pickup" => (text::milestone::AVAILABLE_FOR_PICKUP, text::milestone::AVAILABLE_FOR_PICKUP_MEANS),
        /// Handed over, left as agreed, or collected.
        Delivered = "delivered" => (text::milestone::DELIVERED, text::milestone::DELIVERED_MEANS),
        /// A problem that looks final.
        Exception = "exception" => (text::milestone::EXCEPTION, text::milestone::EXCEPTION_MEANS),
        /// A notice or a correction: it moves nothing.
        None = "none" => (text::milestone::NONE, text::milestone::NONE_MEANS),
    }

    name_text: "milestone", description_text: "milestone_description"
}

impl Milestone {
    /// Returns how far along the way the milestone is, 0 to 6, or `None` for [`Milestone::None`].
    ///
    /// Delivered and exception are the same distance: both end the way.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Milestone;
    ///
    /// assert!(Milestone::OutForDelivery.rank() > Milestone::InTransit.rank());
    /// assert_eq!(Milestone::Delivered.rank(), Milestone::Exception.rank());
    /// ```
    #[must_use]
    pub const fn rank(self) -> Option<u8> {
        match self {
            Milestone::Pending => Some(0),
            Milestone::InfoReceived => Some(1),
            Milestone::InTransit => Some(2),
            Milestone::OutForDelivery => Some(3),
            Milestone::FailedAttempt => Some(4),
            Milestone::AvailableForPickup => Some(5),
            Milestone::Delivered | Milestone::Exception => Some(6),
            Milestone::None => None,
        }
    }

    /// Returns whether nothing more is expected.
    ///
    /// The closure is soft: carriers correct deliveries, returns travel under the same number, and a
    /// problem that looked final is sometimes solved.
    #[must_use]
    pub const fn is_closed(self) -> bool {
        matches!(self, Milestone::Delivered | Milestone::Exception)
    }
}

worded! {
    /// What one event says, finer than a [`Milestone`].
    ///
    /// Declared, and therefore ordered, roughly as a parcel's life goes.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Milestone, Stage};
    ///
    /// assert_eq!("customs_hold".parse(), Ok(Stage::CustomsHold));
    /// assert_eq!(Stage::Returning.milestone(), Milestone::Exception);
    /// ```
    #[non_exhaustive]
    pub enum Stage, "stage" {
        /// The number is unknown to the carrier.
        NotFound = "not_found" => (text::before::NOT_FOUND, text::before::NOT_FOUND_MEANS),
        /// The carrier calls the number invalid.
        InvalidNumber = "invalid_number" => (text::before::INVALID_NUMBER, text::before::INVALID_NUMBER_MEANS),
        /// The carrier knows the number; nothing was sent yet.
        NotShipped = "not_shipped" => (text::before::NOT_SHIPPED, text::before::NOT_SHIPPED_MEANS),
        /// Announced: a label exists.
        Registered = "registered" => (text::milestone::INFO_RECEIVED, text::milestone::INFO_RECEIVED_MEANS),
        /// The courier came and got no parcel.
        PickupFailed = "pickup_failed" => (text::before::PICKUP_FAILED, text::before::PICKUP_FAILED_MEANS),
        /// The carrier holds the parcel.
        Accepted = "accepted" => (text::travel::ACCEPTED, text::travel::ACCEPTED_MEANS),
        /// Several items are being put into one parcel.
        Consolidation = "consolidation" => (text::travel::CONSOLIDATION, text::travel::CONSOLIDATION_MEANS),
        /// In export customs, or cleared for export.
        CustomsExport = "customs_export" => (text::customs::CUSTOMS_EXPORT, text::customs::CUSTOMS_EXPORT_MEANS),
        /// Handed to the airline.
        HandedToAirline = "handed_to_airline" => (text::travel::HANDED_TO_AIRLINE, text::travel::HANDED_TO_AIRLINE_MEANS),
        /// Left the country of origin or a transit country.
        Departure = "departure" => (text::travel::DEPARTURE, text::travel::DEPARTURE_MEANS),
        /// Moving between two places.
        Transit = "transit" => (text::travel::TRANSIT, text::travel::TRANSIT_MEANS),
        /// Arrived in the country of destination.
        ArrivalCountry = "arrival_country" => (text::travel::ARRIVAL_COUNTRY, text::travel::ARRIVAL_COUNTRY_MEANS),
        /// In import customs.
        CustomsIn = "customs_in" => (text::customs::CUSTOMS_IN, text::customs::CUSTOMS_IN_MEANS),
        /// Held by customs.
        CustomsHold = "customs_hold" => (text::customs::CUSTOMS_HOLD, text::customs::CUSTOMS_HOLD_MEANS),
        /// Duty, tax or a fee must be paid.
        PaymentDue = "payment_due" => (text::customs::PAYMENT_DUE, text::customs::PAYMENT_DUE_MEANS),
        /// Cleared by import customs.
        CustomsCleared = "customs_cleared" => (text::customs::CUSTOMS_CLEARED, text::customs::CUSTOMS_CLEARED_MEANS),
        /// Handed to the carrier that delivers.
        Handover = "handover" => (text::travel::HANDOVER, text::travel::HANDOVER_MEANS),
        /// Sent on to another place, or put off to another day.
        Redirected = "redirected" => (text::travel::REDIRECTED, text::travel::REDIRECTED_MEANS),
        /// Waits, without a reason that needs the buyer.
        Hold = "hold" => (text::delay::HOLD, text::delay::HOLD_MEANS),
        /// Late.
        Delayed = "delayed" => (text::delay::DELAYED, text::delay::DELAYED_MEANS),
        /// Silent for a long time.
        Stale = "stale" => (text::delay::STALE, text::delay::STALE_MEANS),
        /// On the vehicle.
        OutForDelivery = "out_for_delivery" => (text::milestone::OUT_FOR_DELIVERY, text::milestone::OUT_FOR_DELIVERY_MEANS),
        /// Nobody there, or no access.
        AttemptFailed = "attempt_failed" => (text::milestone::FAILED_ATTEMPT, text::milestone::FAILED_ATTEMPT_MEANS),
        /// The address is wrong or incomplete.
        AddressIssue = "address_issue" => (text::delay::ADDRESS_ISSUE, text::delay::ADDRESS_ISSUE_MEANS),
        /// Waits to be collected.
        PickupReady = "pickup_ready" => (text::milestone::AVAILABLE_FOR_PICKUP, text::milestone::AVAILABLE_FOR_PICKUP_MEANS),
        /// Delivered.
        Delivered = "delivered" => (text::milestone::DELIVERED, text::milestone::DELIVERED_MEANS),
        /// The recipient refused it.
        Refused = "refused" => (text::end::REFUSED, text::end::REFUSED_MEANS),
        /// Nobody collected it.
        Unclaimed = "unclaimed" => (text::end::UNCLAIMED, text::end::UNCLAIMED_MEANS),
        /// On its way back to the sender.
        Returning = "returning" => (text::end::RETURNING, text::end::RETURNING_MEANS),
        /// Back at the sender.
        Returned = "returned" => (text::end::RETURNED, text::end::RETURNED_MEANS),
        /// Lost.
        Lost = "lost" => (text::end::LOST, text::end::LOST_MEANS),
        /// Damaged.
        Damaged = "damaged" => (text::end::DAMAGED, text::end::DAMAGED_MEANS),
        /// Destroyed.
        Destroyed = "destroyed" => (text::end::DESTROYED, text::end::DESTROYED_MEANS),
        /// Customs refused or seized it.
        CustomsRejected = "customs_rejected" => (text::customs::CUSTOMS_REJECTED, text::customs::CUSTOMS_REJECTED_MEANS),
        /// The shipment was cancelled.
        Cancelled = "cancelled" => (text::end::CANCELLED, text::end::CANCELLED_MEANS),
        /// A problem without a name.
        Exception = "exception" => (text::milestone::EXCEPTION, text::milestone::EXCEPTION_MEANS),
        /// A notice: nothing moved.
        Info = "info" => (text::milestone::NONE, text::milestone::NONE_MEANS),
        /// Takes back an event before it.
        Correction = "correction" => (text::end::CORRECTION, text::end::CORRECTION_MEANS),
    }

    name_text: "stage", description_text: "stage_description"
}

impl Stage {
    /// Returns the milestone under which this stage usually stands.
    ///
    /// A vocabulary may put a stage elsewhere: some carriers report an address problem while the
    /// parcel is in transit.
    #[must_use]
    pub const fn milestone(self) -> Milestone {
        use Stage::*;
        match self {
            NotFound | InvalidNumber | NotShipped => Milestone::Pending,
            Registered | PickupFailed => Milestone::InfoReceived,
            Accepted | Consolidation | CustomsExport | HandedToAirline | Departure | Transit
            | ArrivalCountry | CustomsIn | CustomsHold | PaymentDue | CustomsCleared | Handover
            | Redirected | Hold | Delayed | Stale => Milestone::InTransit,
            OutForDelivery => Milestone::OutForDelivery,
            AttemptFailed | AddressIssue => Milestone::FailedAttempt,
            PickupReady => Milestone::AvailableForPickup,
            Delivered => Milestone::Delivered,
            Refused | Unclaimed | Returning | Returned | Lost | Damaged | Destroyed | CustomsRejected
            | Cancelled | Exception => Milestone::Exception,
            Info | Correction => Milestone::None,
        }
    }
}

/// The name of a number format, for example `s10` or `cainiao_lp`.
///
/// Ids are public API: stored data and other programs refer to formats by them. Those of the crate are read back from
/// text, and lead to their [`Format`](crate::format::Format::by_id).
///
/// # Example
///
/// ```
/// use alitrack::FormatId;
/// use alitrack::format::Format;
///
/// let id: FormatId = "cainiao_lp".parse()?;
/// assert_eq!(id, FormatId::new("cainiao_lp"));
/// assert_eq!(Format::by_id(id).unwrap().issuer(), "Cainiao");
/// # Ok::<(), alitrack::UnknownCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct FormatId(&'static str);

impl FormatId {
    /// Names a format.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self(id)
    }

    /// Returns the id as text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for FormatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}
