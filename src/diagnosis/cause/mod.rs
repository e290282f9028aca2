//! Why a parcel is silent: the causes that can be found, one file each.

mod address_problem;
mod awaiting_line_haul;
mod awaiting_pickup;
mod cancelled_by_seller_or_platform;
mod carrier_exception_unspecified;
mod consolidation_waiting;
mod customs_inspection;
mod customs_missing_data;
mod customs_payment_due;
mod delivered_elsewhere;
mod delivered_not_received;
mod delivery_attempt_failed;
mod destination_backlog;
mod destination_not_scanning;
mod event_order_anomaly;
mod export_customs_check;
mod export_hold_or_rejected;
mod fake_or_foreign_number;
mod handed_to_last_mile_new_number;
mod in_transit_gap;
mod label_created_only;
mod lost;
mod not_yet_activated;
mod nothing_unusual;
mod number_expired_purged;
mod number_not_accepted_by_destination;
mod order_closed_early;
mod order_number_as_tracking;
mod origin_holiday_closure;
mod phishing;
mod platform_overload_peak;
mod prelude;
mod provisional_number;
mod returned_to_sender;
mod seller_not_shipped;
mod service_disruption;
#[cfg(test)]
mod testing;
mod too_late;
mod tracked_until_export;
mod tracker_data_delay;
mod tracker_false_alarm;
mod tracker_stopped_polling;
mod transit_country_gap;
mod typo;
mod unregistered_item;
mod wrong_carrier_or_unknown_format;

use crate::basis::Basis;
use crate::coded::coded;
use crate::lang::{Phrase, Text};

use super::finding::Severity;
use super::rule::Rule;

pub(super) use too_late::TOO_LATE;

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
        Phishing = "phishing" => phishing::RULE,
        /// The number typed is the order number.
        OrderNumberAsTracking = "order_number_as_tracking" => order_number_as_tracking::RULE,
        /// The number has a slip, or characters that a tracker's form does not take.
        Typo = "typo" => typo::RULE,
        /// The number is known elsewhere, or the tracker needs more than the number.
        WrongCarrierOrUnknownFormat = "wrong_carrier_or_unknown_format" => wrong_carrier_or_unknown_format::RULE,
        /// The destination's post does not take numbers of this kind.
        NumberNotAcceptedByDestination = "number_not_accepted_by_destination" => number_not_accepted_by_destination::RULE,
        /// The parcel was delivered so long ago that its scans are gone.
        NumberExpiredPurged = "number_expired_purged" => number_expired_purged::RULE,
        /// The number was given before the parcel was ready, and may still be replaced.
        ProvisionalNumber = "provisional_number" => provisional_number::RULE,
        /// The number seems to belong to another parcel.
        FakeOrForeignNumber = "fake_or_foreign_number" => fake_or_foreign_number::RULE,
        /// Delivered to another address.
        DeliveredElsewhere = "delivered_elsewhere" => delivered_elsewhere::RULE,
        /// Delivered according to the carrier, not according to the buyer.
        DeliveredNotReceived = "delivered_not_received" => delivered_not_received::RULE,
        /// The parcel is going back, or is back.
        ReturnedToSender = "returned_to_sender" => returned_to_sender::RULE,
        /// The address is wrong or incomplete.
        AddressProblem = "address_problem" => address_problem::RULE,
        /// The carrier came and could not deliver.
        DeliveryAttemptFailed = "delivery_attempt_failed" => delivery_attempt_failed::RULE,
        /// The parcel waits to be collected.
        AwaitingPickup = "awaiting_pickup" => awaiting_pickup::RULE,
        /// Duty, tax or a fee is open.
        CustomsPaymentDue = "customs_payment_due" => customs_payment_due::RULE,
        /// Customs or the carrier waits for data or papers.
        CustomsMissingData = "customs_missing_data" => customs_missing_data::RULE,
        /// The status comes from the tracker, not from the parcel.
        TrackerFalseAlarm = "tracker_false_alarm" => tracker_false_alarm::RULE,
        /// Import customs is looking at the parcel.
        CustomsInspection = "customs_inspection" => customs_inspection::RULE,
        /// The goods were stopped or refused before they left.
        ExportHoldOrRejected = "export_hold_or_rejected" => export_hold_or_rejected::RULE,
        /// The order was called off.
        CancelledBySellerOrPlatform = "cancelled_by_seller_or_platform" => cancelled_by_seller_or_platform::RULE,
        /// The order was closed although the parcel is not there.
        OrderClosedEarly = "order_closed_early" => order_closed_early::RULE,
        /// A war, a strike, an epidemic, a broken computer: the service stood still.
        ServiceDisruption = "service_disruption" => service_disruption::RULE,
        /// The country of origin is on holiday.
        OriginHolidayClosure = "origin_holiday_closure" => origin_holiday_closure::RULE,
        /// The seller has not sent the parcel.
        SellerNotShipped = "seller_not_shipped" => seller_not_shipped::RULE,
        /// The tracker gave up asking.
        TrackerStoppedPolling = "tracker_stopped_polling" => tracker_stopped_polling::RULE,
        /// One tracker is behind another.
        TrackerDataDelay = "tracker_data_delay" => tracker_data_delay::RULE,
        /// The events contradict the order of things.
        EventOrderAnomaly = "event_order_anomaly" => event_order_anomaly::RULE,
        /// The carrier reports a problem without a name.
        CarrierExceptionUnspecified = "carrier_exception_unspecified" => carrier_exception_unspecified::RULE,
        /// The parcel waits to be put together with others.
        ConsolidationWaiting = "consolidation_waiting" => consolidation_waiting::RULE,
        /// Export customs is looking at the parcel.
        ExportCustomsCheck = "export_customs_check" => export_customs_check::RULE,
        /// Nobody scans this parcel: the cheapest service was chosen.
        UnregisteredItem = "unregistered_item" => unregistered_item::RULE,
        /// The service is scanned only until it leaves the country of origin.
        TrackedUntilExport = "tracked_until_export" => tracked_until_export::RULE,
        /// The parcel is lost, as far as anyone can tell.
        Lost = "lost" => lost::RULE,
        /// The parcel has gone on under the delivering carrier's own number.
        HandedToLastMileNewNumber = "handed_to_last_mile_new_number" => handed_to_last_mile_new_number::RULE,
        /// The season is so busy that trackers and sorting fall behind.
        PlatformOverloadPeak = "platform_overload_peak" => platform_overload_peak::RULE,
        /// Nobody has scanned the number yet; that is normal in the first days.
        NotYetActivated = "not_yet_activated" => not_yet_activated::RULE,
        /// A label exists, the carrier holds nothing yet.
        LabelCreatedOnly = "label_created_only" => label_created_only::RULE,
        /// The parcel waits in a third country.
        TransitCountryGap = "transit_country_gap" => transit_country_gap::RULE,
        /// The parcel waits for an aeroplane, a train or a ship.
        AwaitingLineHaul = "awaiting_line_haul" => awaiting_line_haul::RULE,
        /// Arrived, and the destination enters nothing.
        DestinationNotScanning = "destination_not_scanning" => destination_not_scanning::RULE,
        /// The destination is sorting more than it can.
        DestinationBacklog = "destination_backlog" => destination_backlog::RULE,
        /// Between two scans.
        InTransitGap = "in_transit_gap" => in_transit_gap::RULE,
        /// All is as it should be.
        NothingUnusual = "nothing_unusual" => nothing_unusual::RULE,
    }

    pub(super) rule: Rule
}

impl Cause {
    /// Returns what the cause means and what to do about it while there is time, in twelve languages.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Cause, Language};
    ///
    /// assert!(Cause::Lost.text().get(Language::English).starts_with("The parcel will probably not arrive"));
    /// ```
    #[must_use]
    pub fn text(self) -> &'static Text {
        self.text_at(Severity::Normal)
    }

    /// Returns what the cause means and what to do about it in a finding of this severity.
    ///
    /// Where the text for [`Severity::Normal`] and [`Severity::Watch`] says what is normal, another takes its
    /// place from [`Severity::Act`] on; the others say the same at every severity.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Cause, Language, Severity};
    ///
    /// let text = |severity| Cause::InTransitGap.text_at(severity).get(Language::English);
    /// assert!(text(Severity::Watch).contains("nothing bad"));
    /// assert!(text(Severity::Dispute).contains("open a dispute in time"));
    /// ```
    #[must_use]
    pub fn text_at(self, severity: Severity) -> &'static Text {
        self.rule().words.at(severity)
    }

    /// Returns how well the rule behind the cause is supported, and by what.
    #[must_use]
    pub fn basis(self) -> Basis {
        self.rule().basis
    }

    /// Returns the causes that explain the same silence better: where one of them applies, this one is not shown.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Cause;
    ///
    /// assert!(Cause::AwaitingPickup.silenced_by().contains(&Cause::ReturnedToSender));
    /// ```
    #[must_use]
    pub fn silenced_by(self) -> &'static [Cause] {
        self.rule().silenced_by
    }
}

/// Every text of the causes, for the phrasebook: each cause's own, then those for when it is urgent, then those of single
/// situations.
pub(super) fn phrases() -> impl Iterator<Item = Phrase> {
    let phrase = |group, code, text| Phrase { group, code, text };
    let first = Cause::ALL
        .iter()
        .map(move |&cause| phrase("cause", cause.code(), cause.text()));
    let urgent = Cause::ALL
        .iter()
        .filter_map(move |&cause| Some(phrase("cause_urgent", cause.code(), cause.rule().words.urgent()?)));
    let cases = Cause::ALL.iter().flat_map(|cause| cause.rule().words.cases());
    let cases = cases
        .chain([&too_late::TOO_LATE])
        .map(move |case| phrase("cause_case", case.code, &case.text));
    first.chain(urgent).chain(cases)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn nothing_silences_itself_however_long_the_chain() {
        for &cause in Cause::ALL {
            let (mut reached, mut next) = (Vec::new(), cause.silenced_by().to_vec());
            while let Some(other) = next.pop() {
                assert_ne!(other, cause, "{cause} silences itself");
                if !reached.contains(&other) {
                    reached.push(other);
                    next.extend(other.silenced_by());
                }
            }
        }
    }

    #[test]
    fn no_text_sends_a_buyer_to_the_post_of_the_origin() {
        for phrase in phrases() {
            assert!(!phrase.text.en.contains("China Post"), "{}", phrase.code);
        }
    }

    #[test]
    fn every_rule_asks_for_something() {
        assert!(Cause::ALL.iter().all(|cause| !cause.rule().asks.is_empty()));
    }
}
