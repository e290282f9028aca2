//! What the buyer can tell beyond dates and numbers.

mod about_delivery;
mod about_seller;
mod about_tracking;
mod set;

use crate::lang::worded;

pub(super) use set::Reports;

worded! {
    /// Something the buyer knows that no tracker shows.
    ///
    /// Reports are strong evidence: the buyer was there.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, Report};
    ///
    /// let report: Report = "seller_unresponsive".parse()?;
    /// assert_eq!(report.text().get(Language::English), "The seller does not answer.");
    /// # Ok::<(), alitrack::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum Report, "report" {
        /// The carrier or customs cannot find the address.
        AddressNotFound = "address_not_found" => about_delivery::ADDRESS_NOT_FOUND,
        /// The carrier asks who the recipient is.
        CarrierAsksIdentity = "carrier_asks_identity" => about_delivery::CARRIER_ASKS_IDENTITY,
        /// The carrier's page wants a postcode beside the number.
        CarrierNeedsPostcode = "carrier_needs_postcode" => about_tracking::CARRIER_NEEDS_POSTCODE,
        /// The carrier's own systems are down.
        CarrierOutage = "carrier_outage" => about_tracking::CARRIER_OUTAGE,
        /// The order coincided with Chinese New Year.
        ChineseNewYear = "chinese_new_year" => about_seller::CHINESE_NEW_YEAR,
        /// Receipt was confirmed by mistake a few days ago.
        ConfirmedByMistake = "confirmed_by_mistake_3_days_ago" => about_seller::CONFIRMED_BY_MISTAKE,
        /// A notice from customs was not answered.
        CustomsNoticeIgnored = "customs_notice_ignored" => about_delivery::CUSTOMS_NOTICE_IGNORED,
        /// The seller's deadline was moved again and again.
        DeadlineExtendedRepeatedly = "deadline_extended_repeatedly" => about_seller::DEADLINE_EXTENDED_REPEATEDLY,
        /// The proof of delivery shows another address.
        DeliveredAddressDiffers = "delivered_address_differs" => about_delivery::DELIVERED_ADDRESS_DIFFERS,
        /// The delivery is older than the order.
        DeliveredBeforeOrder = "delivered_before_order" => about_delivery::DELIVERED_BEFORE_ORDER,
        /// The delivery took place in another town.
        DeliveredCityDiffers = "delivered_city_differs" => about_delivery::DELIVERED_CITY_DIFFERS,
        /// The parcel with this number travels to another country.
        DestinationDiffers = "destination_differs" => about_delivery::DESTINATION_DIFFERS,
        /// The dispute form says that it is too early.
        DisputeRefusedTooEarly = "dispute_refused_too_early" => about_seller::DISPUTE_REFUSED_TOO_EARLY,
        /// No dispute can be opened any more.
        DisputeWindowClosed = "dispute_window_closed" => about_seller::DISPUTE_WINDOW_CLOSED,
        /// Trackers do not know what kind of number it is.
        FormatUnknown = "format_unknown" => about_tracking::FORMAT_UNKNOWN,
        /// The parcel is insured.
        Insured = "insured" => about_delivery::INSURED,
        /// The local post says that nothing has arrived.
        LocalPostSaysNotArrived = "local_post_says_not_arrived" => about_delivery::LOCAL_POST_SAYS_NOT_ARRIVED,
        /// The parcel was left with a neighbour whom nobody knows.
        NeighbourUnknown = "neighbour_unknown" => about_delivery::NEIGHBOUR_UNKNOWN,
        /// The order shows no tracking number.
        NoNumber = "no_number" => about_tracking::NO_NUMBER,
        /// No tracker knows the number.
        NotFoundOnAllTrackers = "not_found_on_all_trackers" => about_tracking::NOT_FOUND_ON_ALL_TRACKERS,
        /// The number was given within minutes of the payment.
        NumberGivenAtOnce = "number_given_at_once" => about_tracking::NUMBER_GIVEN_AT_ONCE,
        /// Another tracker shows more.
        OtherTrackerHasInfo = "other_tracker_has_info" => about_tracking::OTHER_TRACKER_HAS_INFO,
        /// The order coincided with an epidemic.
        PandemicPeriod = "pandemic_period" => about_tracking::PANDEMIC_PERIOD,
        /// PayPal turned the claim down.
        PaypalRejected = "paypal_rejected" => about_seller::PAYPAL_REJECTED,
        /// The personal customs code does not match the recipient.
        PersonalCodeMismatch = "personal_code_mismatch" => about_delivery::PERSONAL_CODE_MISMATCH,
        /// A pick-up notice was missed.
        PickupNoticeMissed = "pickup_notice_missed" => about_delivery::PICKUP_NOTICE_MISSED,
        /// The postcode on the order is wrong.
        PostcodeWrong = "postcode_wrong" => about_delivery::POSTCODE_WRONG,
        /// The item is sold before it can be sent.
        PreOrder = "pre_order" => about_seller::PRE_ORDER,
        /// Buyer protection is over.
        ProtectionExpired = "protection_expired" => about_seller::PROTECTION_EXPIRED,
        /// The seller gave another number in place of the first.
        ReplacementNumber = "replacement_number" => about_tracking::REPLACEMENT_NUMBER,
        /// A notice says that the goods may not be carried.
        RestrictedItemNotice = "restricted_item_notice" => about_delivery::RESTRICTED_ITEM_NOTICE,
        /// The seller asks to close the dispute.
        SellerAsksToCloseDispute = "seller_asks_to_close_dispute" => about_seller::SELLER_ASKS_TO_CLOSE_DISPUTE,
        /// The seller asks to settle the money outside the platform.
        SellerAsksToPayOutside = "seller_asks_to_pay_outside" => about_seller::SELLER_ASKS_TO_PAY_OUTSIDE,
        /// The seller asks for patience.
        SellerAsksToWait = "seller_asks_to_wait" => about_seller::SELLER_ASKS_TO_WAIT,
        /// The seller was written to five days ago.
        SellerContacted = "seller_contacted_5_days_ago" => about_seller::SELLER_CONTACTED,
        /// The seller extended buyer protection.
        SellerExtendedProtection = "seller_extended_protection" => about_seller::SELLER_EXTENDED_PROTECTION,
        /// The seller's shop is new.
        SellerNew = "seller_new" => about_seller::SELLER_NEW,
        /// The seller will not give the money back.
        SellerRefusesRefund = "seller_refuses_refund" => about_seller::SELLER_REFUSES_REFUND,
        /// The seller says that the parcel is sent.
        SellerSaysSent = "seller_says_sent" => about_seller::SELLER_SAYS_SENT,
        /// The seller says that the parcel will be sent later.
        SellerSaysSentLater = "seller_says_sent_later" => about_seller::SELLER_SAYS_SENT_LATER,
        /// The seller does not answer.
        SellerUnresponsive = "seller_unresponsive" => about_seller::SELLER_UNRESPONSIVE,
        /// Two trackers say different things.
        TrackersDisagree = "trackers_disagree" => about_tracking::TRACKERS_DISAGREE,
        /// A message with a link asks for money.
        UnsolicitedPaymentLink = "unsolicited_payment_link" => about_delivery::UNSOLICITED_PAYMENT_LINK,
        /// The tax was paid with the order.
        VatPrepaid = "vat_prepaid" => about_delivery::VAT_PREPAID,
    }

    /// Returns the report as a sentence in twelve languages.
    pub text: "report"
}
