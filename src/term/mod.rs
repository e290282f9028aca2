//! The words that every room shares.

mod text;

use core::fmt;

use crate::coded::coded;

pub(crate) use text::phrases;

coded! {
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
        Full = "full",
        /// A few scans: acceptance, arrival, delivery.
        KeyPoints = "key_points",
        /// Scans end when the parcel leaves the country of origin.
        UntilExport = "until_export",
        /// Usually no scan at all; at best until export.
        Unlikely = "unlikely",
        /// It varies, or nobody says.
        Unknown = "unknown",
    }
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

coded! {
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
        Unlikely = "unlikely",
        /// It may be so.
        Possible = "possible",
        /// It is probably so.
        Likely = "likely",
        /// Nothing speaks against it.
        Certain = "certain",
    }
}

coded! {
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
        Pending = "pending",
        /// Announced electronically; the carrier holds nothing yet.
        InfoReceived = "info_received",
        /// Between acceptance and the delivery office; customs lives here.
        InTransit = "in_transit",
        /// On the vehicle.
        OutForDelivery = "out_for_delivery",
        /// An attempt failed; more will follow.
        FailedAttempt = "failed_attempt",
        /// Waits at a point, a locker or a post office.
        AvailableForPickup = "available_for_pickup",
        /// Handed over, left as agreed, or collected.
        Delivered = "delivered",
        /// A problem that looks final.
        Exception = "exception",
        /// A notice or a correction: it moves nothing.
        None = "none",
    }
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

coded! {
    /// What one event says, finer than a [`Milestone`].
    ///
    /// Declared, and therefore ordered, about as a parcel's life goes.
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
        NotFound = "not_found",
        /// The carrier calls the number invalid.
        InvalidNumber = "invalid_number",
        /// The carrier knows the number; nothing was sent yet.
        NotShipped = "not_shipped",
        /// Announced: a label exists.
        Registered = "registered",
        /// The courier came and got no parcel.
        PickupFailed = "pickup_failed",
        /// The carrier holds the parcel.
        Accepted = "accepted",
        /// Several items are being put into one parcel.
        Consolidation = "consolidation",
        /// In export customs, or cleared for export.
        CustomsExport = "customs_export",
        /// Handed to the airline.
        HandedToAirline = "handed_to_airline",
        /// Left the country of origin or a transit country.
        Departure = "departure",
        /// Moving between two places.
        Transit = "transit",
        /// Arrived in the country of destination.
        ArrivalCountry = "arrival_country",
        /// In import customs.
        CustomsIn = "customs_in",
        /// Held by customs.
        CustomsHold = "customs_hold",
        /// Duty, tax or a fee must be paid.
        PaymentDue = "payment_due",
        /// Cleared by import customs.
        CustomsCleared = "customs_cleared",
        /// Handed to the carrier that delivers.
        Handover = "handover",
        /// Sent on to another place or on another day.
        Redirected = "redirected",
        /// Waits, without a reason that needs the buyer.
        Hold = "hold",
        /// Late.
        Delayed = "delayed",
        /// Silent for long.
        Stale = "stale",
        /// On the vehicle.
        OutForDelivery = "out_for_delivery",
        /// Nobody there, or no access.
        AttemptFailed = "attempt_failed",
        /// The address is wrong or incomplete.
        AddressIssue = "address_issue",
        /// Waits to be collected.
        PickupReady = "pickup_ready",
        /// Delivered.
        Delivered = "delivered",
        /// The recipient refused it.
        Refused = "refused",
        /// Nobody collected it.
        Unclaimed = "unclaimed",
        /// On its way back to the sender.
        Returning = "returning",
        /// Back at the sender.
        Returned = "returned",
        /// Lost.
        Lost = "lost",
        /// Damaged.
        Damaged = "damaged",
        /// Destroyed.
        Destroyed = "destroyed",
        /// Customs refused or seized it.
        CustomsRejected = "customs_rejected",
        /// The shipment was cancelled.
        Cancelled = "cancelled",
        /// A problem without a name.
        Exception = "exception",
        /// A notice: nothing moved.
        Info = "info",
        /// Takes back an event before it.
        Correction = "correction",
    }
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
/// Ids are public API: stored data and other programs refer to formats by them.
///
/// # Example
///
/// ```
/// use alitrack::FormatId;
///
/// assert_eq!(FormatId::new("cainiao_lp").as_str(), "cainiao_lp");
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
