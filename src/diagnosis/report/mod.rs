//! What the buyer can tell beyond dates and numbers.

mod about_delivery;
mod about_seller;
mod about_tracking;
mod set;

use crate::coded::coded;
use crate::lang::Text;

pub(super) use set::Reports;

coded! {
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
        /// The carrier or the customs does not find the address.
        AddressNotFound = "address_not_found",
        /// The carrier asks who the recipient is.
        CarrierAsksIdentity = "carrier_asks_identity",
        /// The carrier's page wants a postcode beside the number.
        CarrierNeedsPostcode = "carrier_needs_postcode",
        /// The carrier's own systems are down.
        CarrierOutage = "carrier_outage",
        /// The order fell into Chinese New Year.
        ChineseNewYear = "chinese_new_year",
        /// Receipt was confirmed by mistake a few days ago.
        ConfirmedByMistake = "confirmed_by_mistake_3_days_ago",
        /// A notice from customs was not answered.
        CustomsNoticeIgnored = "customs_notice_ignored",
        /// The deadline was moved again and again.
        DeadlineExtendedRepeatedly = "deadline_extended_repeatedly",
        /// The proof of delivery shows another address.
        DeliveredAddressDiffers = "delivered_address_differs",
        /// The delivery is older than the order.
        DeliveredBeforeOrder = "delivered_before_order",
        /// The delivery took place in another town.
        DeliveredCityDiffers = "delivered_city_differs",
        /// The parcel with this number travels to another country.
        DestinationDiffers = "destination_differs",
        /// The dispute form says that it is too early.
        DisputeRefusedTooEarly = "dispute_refused_too_early",
        /// No dispute can be opened any more.
        DisputeWindowClosed = "dispute_window_closed",
        /// Trackers do not know what kind of number it is.
        FormatUnknown = "format_unknown",
        /// The parcel is insured.
        Insured = "insured",
        /// The local post says that nothing has arrived.
        LocalPostSaysNotArrived = "local_post_says_not_arrived",
        /// It was left with a neighbour whom nobody knows.
        NeighbourUnknown = "neighbour_unknown",
        /// The order shows no tracking number.
        NoNumber = "no_number",
        /// No tracker knows the number.
        NotFoundOnAllTrackers = "not_found_on_all_trackers",
        /// The number was there within minutes of the payment.
        NumberGivenAtOnce = "number_given_at_once",
        /// Another tracker shows more.
        OtherTrackerHasInfo = "other_tracker_has_info",
        /// The order fell into an epidemic.
        PandemicPeriod = "pandemic_period",
        /// PayPal turned the claim down.
        PaypalRejected = "paypal_rejected",
        /// The personal customs code does not match the recipient.
        PersonalCodeMismatch = "personal_code_mismatch",
        /// A pick-up notice was missed.
        PickupNoticeMissed = "pickup_notice_missed",
        /// The postcode on the order is wrong.
        PostcodeWrong = "postcode_wrong",
        /// The item is sold before it can be sent.
        PreOrder = "pre_order",
        /// Buyer protection is over.
        ProtectionExpired = "protection_expired",
        /// The seller gave another number in place of the first.
        ReplacementNumber = "replacement_number",
        /// A notice says that the goods may not be carried.
        RestrictedItemNotice = "restricted_item_notice",
        /// The seller asks to close the dispute.
        SellerAsksToCloseDispute = "seller_asks_to_close_dispute",
        /// The seller wants the money outside the platform.
        SellerAsksToPayOutside = "seller_asks_to_pay_outside",
        /// The seller asks for patience.
        SellerAsksToWait = "seller_asks_to_wait",
        /// The seller was written to five days ago.
        SellerContacted = "seller_contacted_5_days_ago",
        /// The seller made the protection longer.
        SellerExtendedProtection = "seller_extended_protection",
        /// The seller's shop is new.
        SellerNew = "seller_new",
        /// The seller will not give the money back.
        SellerRefusesRefund = "seller_refuses_refund",
        /// The seller says that the parcel is sent.
        SellerSaysSent = "seller_says_sent",
        /// The seller says that the parcel will be sent later.
        SellerSaysSentLater = "seller_says_sent_later",
        /// The seller does not answer.
        SellerUnresponsive = "seller_unresponsive",
        /// Two trackers say different things.
        TrackersDisagree = "trackers_disagree",
        /// A message with a link wants money.
        UnsolicitedPaymentLink = "unsolicited_payment_link",
        /// The tax was paid with the order.
        VatPrepaid = "vat_prepaid",
    }
}

impl Report {
    /// Returns the report as a sentence in twelve languages.
    #[must_use]
    pub const fn text(self) -> &'static Text {
        match self {
            Report::AddressNotFound => &about_delivery::ADDRESS_NOT_FOUND,
            Report::CarrierAsksIdentity => &about_delivery::CARRIER_ASKS_IDENTITY,
            Report::CarrierNeedsPostcode => &about_tracking::CARRIER_NEEDS_POSTCODE,
            Report::CarrierOutage => &about_tracking::CARRIER_OUTAGE,
            Report::ChineseNewYear => &about_seller::CHINESE_NEW_YEAR,
            Report::ConfirmedByMistake => &about_seller::CONFIRMED_BY_MISTAKE,
            Report::CustomsNoticeIgnored => &about_delivery::CUSTOMS_NOTICE_IGNORED,
            Report::DeadlineExtendedRepeatedly => &about_seller::DEADLINE_EXTENDED_REPEATEDLY,
            Report::DeliveredAddressDiffers => &about_delivery::DELIVERED_ADDRESS_DIFFERS,
            Report::DeliveredBeforeOrder => &about_delivery::DELIVERED_BEFORE_ORDER,
            Report::DeliveredCityDiffers => &about_delivery::DELIVERED_CITY_DIFFERS,
            Report::DestinationDiffers => &about_delivery::DESTINATION_DIFFERS,
            Report::DisputeRefusedTooEarly => &about_seller::DISPUTE_REFUSED_TOO_EARLY,
            Report::DisputeWindowClosed => &about_seller::DISPUTE_WINDOW_CLOSED,
            Report::FormatUnknown => &about_tracking::FORMAT_UNKNOWN,
            Report::Insured => &about_delivery::INSURED,
            Report::LocalPostSaysNotArrived => &about_delivery::LOCAL_POST_SAYS_NOT_ARRIVED,
            Report::NeighbourUnknown => &about_delivery::NEIGHBOUR_UNKNOWN,
            Report::NoNumber => &about_tracking::NO_NUMBER,
            Report::NotFoundOnAllTrackers => &about_tracking::NOT_FOUND_ON_ALL_TRACKERS,
            Report::NumberGivenAtOnce => &about_tracking::NUMBER_GIVEN_AT_ONCE,
            Report::OtherTrackerHasInfo => &about_tracking::OTHER_TRACKER_HAS_INFO,
            Report::PandemicPeriod => &about_tracking::PANDEMIC_PERIOD,
            Report::PaypalRejected => &about_seller::PAYPAL_REJECTED,
            Report::PersonalCodeMismatch => &about_delivery::PERSONAL_CODE_MISMATCH,
            Report::PickupNoticeMissed => &about_delivery::PICKUP_NOTICE_MISSED,
            Report::PostcodeWrong => &about_delivery::POSTCODE_WRONG,
            Report::PreOrder => &about_seller::PRE_ORDER,
            Report::ProtectionExpired => &about_seller::PROTECTION_EXPIRED,
            Report::ReplacementNumber => &about_tracking::REPLACEMENT_NUMBER,
            Report::RestrictedItemNotice => &about_delivery::RESTRICTED_ITEM_NOTICE,
            Report::SellerAsksToCloseDispute => &about_seller::SELLER_ASKS_TO_CLOSE_DISPUTE,
            Report::SellerAsksToPayOutside => &about_seller::SELLER_ASKS_TO_PAY_OUTSIDE,
            Report::SellerAsksToWait => &about_seller::SELLER_ASKS_TO_WAIT,
            Report::SellerContacted => &about_seller::SELLER_CONTACTED,
            Report::SellerExtendedProtection => &about_seller::SELLER_EXTENDED_PROTECTION,
            Report::SellerNew => &about_seller::SELLER_NEW,
            Report::SellerRefusesRefund => &about_seller::SELLER_REFUSES_REFUND,
            Report::SellerSaysSent => &about_seller::SELLER_SAYS_SENT,
            Report::SellerSaysSentLater => &about_seller::SELLER_SAYS_SENT_LATER,
            Report::SellerUnresponsive => &about_seller::SELLER_UNRESPONSIVE,
            Report::TrackersDisagree => &about_tracking::TRACKERS_DISAGREE,
            Report::UnsolicitedPaymentLink => &about_delivery::UNSOLICITED_PAYMENT_LINK,
            Report::VatPrepaid => &about_delivery::VAT_PREPAID,
        }
    }
}
