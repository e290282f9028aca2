//! Why a parcel is silent: the causes that can be found.

use crate::coded::coded;

coded! {
    /// Why a parcel shows nothing, or why it stands still.
    ///
    /// A cause names what was found, never what to do about it; the remedy is an
    /// [`Action`](crate::Action).
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Cause;
    ///
    /// assert_eq!(Cause::UnregisteredItem.code(), "unregistered_item");
    /// assert_eq!("unregistered_item".parse(), Ok(Cause::UnregisteredItem));
    /// ```
    #[non_exhaustive]
    pub enum Cause, "cause" {
        /// A message that asks for a small fee by link is not from the carrier.
        Phishing = "phishing",
        /// The number typed is the order number.
        OrderNumberAsTracking = "order_number_as_tracking",
        /// The number has a slip, or characters that a tracker's form does not take.
        Typo = "typo",
        /// The number is known elsewhere, or the tracker needs more than the number.
        WrongCarrierOrUnknownFormat = "wrong_carrier_or_unknown_format",
        /// The destination's post does not take numbers of this kind.
        NumberNotAcceptedByDestination = "number_not_accepted_by_destination",
        /// The parcel was delivered so long ago that its scans are gone.
        NumberExpiredPurged = "number_expired_purged",
        /// The number was given before the parcel was ready, and may still be replaced.
        ProvisionalNumber = "provisional_number",
        /// The number seems to belong to another parcel.
        FakeOrForeignNumber = "fake_or_foreign_number",
        /// Delivered to another address.
        DeliveredElsewhere = "delivered_elsewhere",
        /// Delivered according to the carrier, not according to the buyer.
        DeliveredNotReceived = "delivered_not_received",
        /// The parcel is going back, or is back.
        ReturnedToSender = "returned_to_sender",
        /// The address is wrong or incomplete.
        AddressProblem = "address_problem",
        /// The carrier came and could not deliver.
        DeliveryAttemptFailed = "delivery_attempt_failed",
        /// The parcel waits to be collected.
        AwaitingPickup = "awaiting_pickup",
        /// Duty, tax or a fee is open.
        CustomsPaymentDue = "customs_payment_due",
        /// Customs or the carrier waits for data or papers.
        CustomsMissingData = "customs_missing_data",
        /// The status comes from the tracker, not from the parcel.
        TrackerFalseAlarm = "tracker_false_alarm",
        /// Import customs is looking at the parcel.
        CustomsInspection = "customs_inspection",
        /// The goods were stopped or refused before they left.
        ExportHoldOrRejected = "export_hold_or_rejected",
        /// The order was called off.
        CancelledBySellerOrPlatform = "cancelled_by_seller_or_platform",
        /// The order was closed although the parcel is not there.
        OrderClosedEarly = "order_closed_early",
        /// A war, a strike, an epidemic, a broken computer: the service stood still.
        ServiceDisruption = "service_disruption",
        /// The country of origin is on holiday.
        OriginHolidayClosure = "origin_holiday_closure",
        /// The seller has not sent the parcel.
        SellerNotShipped = "seller_not_shipped",
        /// The tracker gave up asking.
        TrackerStoppedPolling = "tracker_stopped_polling",
        /// One tracker is behind another.
        TrackerDataDelay = "tracker_data_delay",
        /// The events contradict the order of things.
        EventOrderAnomaly = "event_order_anomaly",
        /// The carrier reports a problem without a name.
        CarrierExceptionUnspecified = "carrier_exception_unspecified",
        /// The parcel waits to be put together with others.
        ConsolidationWaiting = "consolidation_waiting",
        /// Export customs is looking at the parcel.
        ExportCustomsCheck = "export_customs_check",
        /// Nobody scans this parcel: the cheapest service was chosen.
        UnregisteredItem = "unregistered_item",
        /// The service is scanned only until it leaves the country of origin.
        TrackedUntilExport = "tracked_until_export",
        /// The parcel is lost, as far as anyone can tell.
        Lost = "lost",
        /// The parcel has gone on under the delivering carrier's own number.
        HandedToLastMileNewNumber = "handed_to_last_mile_new_number",
        /// The season is so busy that trackers and sorting fall behind.
        PlatformOverloadPeak = "platform_overload_peak",
        /// Nobody has scanned the number yet; that is normal in the first days.
        NotYetActivated = "not_yet_activated",
        /// A label exists, the carrier holds nothing yet.
        LabelCreatedOnly = "label_created_only",
        /// The parcel waits in a third country.
        TransitCountryGap = "transit_country_gap",
        /// The parcel waits for an aeroplane, a train or a ship.
        AwaitingLineHaul = "awaiting_line_haul",
        /// Arrived, and the destination enters nothing.
        DestinationNotScanning = "destination_not_scanning",
        /// The destination is sorting more than it can.
        DestinationBacklog = "destination_backlog",
        /// Between two scans.
        InTransitGap = "in_transit_gap",
        /// All is as it should be.
        NothingUnusual = "nothing_unusual",
    }
}
