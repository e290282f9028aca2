//! What to do, from when, until when, and what to collect on the way.

mod on_the_way;
mod proof;
mod timing;
mod with_the_platform;

use alloc::string::String;
use core::fmt;

use chrono::NaiveDate;

use crate::lang::{Language, Phrase, Value, worded};

pub use proof::Proof;

worded! {
    /// One kind of thing that a buyer can do.
    ///
    /// "Contact China Post" is deliberately absent: it answers senders only.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{ActionKind, Proof};
    ///
    /// assert_eq!(ActionKind::OpenDispute.code(), "open_dispute");
    /// assert!(ActionKind::OpenDispute.collect().contains(&Proof::TrackerScreenshots));
    /// ```
    #[non_exhaustive]
    pub enum ActionKind, "action" {
        /// Wait, and look again on a day.
        WaitUntil = "wait_until" => on_the_way::WAIT_UNTIL,
        /// Compare the number with the original.
        CheckNumber = "check_number" => on_the_way::CHECK_NUMBER,
        /// Use the tracking number, not the order number.
        UseTrackingNumber = "use_tracking_number" => on_the_way::USE_TRACKING_NUMBER,
        /// Look on another tracker.
        TryOtherTracker = "try_other_tracker" => on_the_way::TRY_OTHER_TRACKER,
        /// Give the tracker what it asks for, for example the postcode.
        ProvideMissingParameter = "provide_missing_parameter" => on_the_way::PROVIDE_MISSING_PARAMETER,
        /// Write to the seller in the platform's chat.
        ContactSeller = "contact_seller" => with_the_platform::CONTACT_SELLER,
        /// Ask the seller to extend buyer protection.
        RequestProtectionExtension = "request_protection_extension" => with_the_platform::REQUEST_PROTECTION_EXTENSION,
        /// Cancel the order.
        CancelOrder = "cancel_order" => with_the_platform::CANCEL_ORDER,
        /// Wait for the money.
        WaitForRefund = "wait_for_refund" => with_the_platform::WAIT_FOR_REFUND,
        /// Open a dispute.
        OpenDispute = "open_dispute" => with_the_platform::OPEN_DISPUTE,
        /// Write to the platform's support.
        ContactSupport = "contact_support" => with_the_platform::CONTACT_SUPPORT,
        /// Ask the carrier that delivers.
        ContactCarrier = "contact_carrier" => on_the_way::CONTACT_CARRIER,
        /// Ask the post of the destination.
        ContactLocalPost = "contact_local_post" => on_the_way::CONTACT_LOCAL_POST,
        /// Get a letter from the carrier about town, weight and signature.
        GetCarrierProof = "get_carrier_proof" => on_the_way::GET_CARRIER_PROOF,
        /// Ask the bank or PayPal for the money.
        FileChargeback = "file_chargeback" => with_the_platform::FILE_CHARGEBACK,
        /// Claim on the insurance.
        FileInsuranceClaim = "file_insurance_claim" => with_the_platform::FILE_INSURANCE_CLAIM,
        /// Object to a charge that was paid already.
        DisputeChargeWithProof = "dispute_charge_with_proof" => on_the_way::DISPUTE_CHARGE_WITH_PROOF,
        /// Ask customs.
        ContactCustoms = "contact_customs" => on_the_way::CONTACT_CUSTOMS,
        /// Look at the customs' own page.
        CheckCustomsPortal = "check_customs_portal" => on_the_way::CHECK_CUSTOMS_PORTAL,
        /// Give customs the data that are missing.
        ProvideCustomsData = "provide_customs_data" => on_the_way::PROVIDE_CUSTOMS_DATA,
        /// Pay duty or tax, in the operator's own portal.
        PayDuty = "pay_duty" => on_the_way::PAY_DUTY,
        /// Pay for or confirm the onward leg.
        PayOrConfirmConsolidation = "pay_or_confirm_consolidation" => with_the_platform::PAY_OR_CONFIRM_CONSOLIDATION,
        /// Arrange another delivery.
        ArrangeRedelivery = "arrange_redelivery" => on_the_way::ARRANGE_REDELIVERY,
        /// Collect the parcel.
        PickUp = "pick_up" => on_the_way::PICK_UP,
        /// Ask the household, the neighbours and the locker.
        CheckLocally = "check_locally" => on_the_way::CHECK_LOCALLY,
        /// Take the parcel as delivered.
        TreatAsDelivered = "treat_as_delivered" => on_the_way::TREAT_AS_DELIVERED,
        /// Ignore the message and report it.
        IgnoreAndReport = "ignore_and_report" => with_the_platform::IGNORE_AND_REPORT,
        /// Nothing to do.
        NoAction = "no_action" => on_the_way::NO_ACTION,
    }

    /// Returns what to do in words, with a slot `{date}` for [`ActionKind::WaitUntil`] alone.
    pub text: "action"
}

impl ActionKind {
    /// Returns what to collect while doing it.
    #[must_use]
    pub const fn collect(self) -> &'static [Proof] {
        use ActionKind as A;
        match self {
            A::ContactSeller | A::RequestProtectionExtension => &[Proof::ChatScreenshot],
            A::TryOtherTracker => &[Proof::TrackerScreenshots],
            A::OpenDispute => &[Proof::TrackerScreenshots, Proof::ChatScreenshot],
            A::ContactSupport => &[Proof::OrderPage, Proof::TrackerScreenshots, Proof::ChatScreenshot],
            A::FileChargeback => &[
                Proof::OrderPage,
                Proof::PaymentRecord,
                Proof::TrackerScreenshots,
                Proof::ChatScreenshot,
            ],
            A::FileInsuranceClaim => &[Proof::OrderPage, Proof::TrackerScreenshots],
            A::ContactCarrier | A::ContactLocalPost | A::GetCarrierProof => &[Proof::CarrierLetter],
            A::DisputeChargeWithProof => &[Proof::TaxLine, Proof::ChargeNotice],
            A::ProvideCustomsData | A::ContactCustoms => &[Proof::OrderPage, Proof::PaymentRecord],
            A::PayDuty => &[Proof::ChargeNotice],
            A::PickUp | A::ArrangeRedelivery => &[Proof::PickupNotice],
            A::IgnoreAndReport => &[Proof::MessageScreenshot],
            A::CancelOrder | A::WaitForRefund => &[Proof::OrderPage],
            A::WaitUntil
            | A::CheckNumber
            | A::UseTrackingNumber
            | A::ProvideMissingParameter
            | A::CheckCustomsPortal
            | A::PayOrConfirmConsolidation
            | A::CheckLocally
            | A::TreatAsDelivered
            | A::NoAction => &[],
        }
    }
}

/// Something to do, with the first and the last sensible day.
///
/// No day lies before the day of the diagnosis, and none beyond the buyer's own deadline.
///
/// # Example
///
/// ```
/// use alitrack::{Action, ActionKind, Language};
/// use chrono::NaiveDate;
///
/// let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
/// let dispute = Action::new(ActionKind::OpenDispute).from(day(12)).by(day(20));
/// assert_eq!(dispute.first_day(), Some(day(12)));
/// assert!(dispute.display(Language::English).ends_with("From 12 March 2026 to 20 March 2026."));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Action {
    #[cfg_attr(feature = "serde", serde(rename = "action"))]
    kind: ActionKind,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    from: Option<NaiveDate>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    by: Option<NaiveDate>,
}

impl Action {
    /// Names a thing to do, on no particular day.
    #[must_use]
    pub const fn new(kind: ActionKind) -> Self {
        Self {
            kind,
            from: None,
            by: None,
        }
    }

    /// Sets the first sensible day.
    #[must_use]
    pub const fn from(mut self, day: NaiveDate) -> Self {
        self.from = Some(day);
        self
    }

    /// Sets the last sensible day; for [`ActionKind::WaitUntil`] the day to look again.
    #[must_use]
    pub const fn by(mut self, day: NaiveDate) -> Self {
        self.by = Some(day);
        self
    }

    /// Returns what to do.
    #[must_use]
    pub const fn kind(&self) -> ActionKind {
        self.kind
    }

    /// Returns the first sensible day, if it is not today.
    #[must_use]
    pub const fn first_day(&self) -> Option<NaiveDate> {
        self.from
    }

    /// Returns the last sensible day, if there is one; for [`ActionKind::WaitUntil`] the day to look again.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.by
    }

    /// Returns the action in words, days included.
    #[must_use]
    pub fn display(&self, language: Language) -> String {
        timing::sentence(self, language)
    }
}

impl fmt::Display for Action {
    /// Writes the code and the days: `open_dispute from 2026-03-12 by 2026-03-20`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.code())?;
        if let Some(day) = self.from {
            write!(f, " from {day}")?;
        }
        match self.by {
            Some(day) => write!(f, " by {day}"),
            None => Ok(()),
        }
    }
}

/// Every text of this file's floor, for the phrasebook.
pub(super) fn phrases() -> impl Iterator<Item = Phrase> {
    ActionKind::phrases()
        .chain(Proof::phrases())
        .chain(timing::phrases())
}

/// The slot of [`ActionKind::WaitUntil`].
const DATE: &str = "date";

fn date(day: NaiveDate) -> [(&'static str, Value); 1] {
    [(DATE, Value::Date(day))]
}
