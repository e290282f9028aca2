//! AliExpress' own statuses, and what they say in the words of [`OrderState`].

mod crosswalk;
mod order;
mod tab;

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::coded::coded;

pub use crosswalk::Crosswalk;
pub use order::PlatformOrder;
pub use tab::OrderTab;

coded! {
    /// AliExpress' main status of an order (`order_status`).
    ///
    /// The statuses are no single line: [`PlatformStatus::InCancel`], [`PlatformStatus::InIssue`] and
    /// [`PlatformStatus::InFrozen`] interrupt it, and hide how far the order had come. The platform's own page
    /// warns that list and detail calls write some of these differently. [`Reported`] reads both spellings.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::PlatformStatus;
    ///
    /// assert_eq!("wait_buyer_accept_goods".parse(), Ok(PlatformStatus::WaitBuyerAcceptGoods));
    /// ```
    #[non_exhaustive]
    pub enum PlatformStatus, "platform status" {
        /// Placed; waits for the payment.
        PlaceOrderSuccess = "PLACE_ORDER_SUCCESS",
        /// The payment is being processed.
        PaymentProcessing = "PAYMENT_PROCESSING",
        /// Paid, under a risk check of about a day.
        RiskControl = "RISK_CONTROL",
        /// The risk check says hold: the buyer must appeal.
        RiskControlHold = "RISK_CONTROL_HOLD",
        /// An offline payment is less than the order costs: the seller decides.
        WaitSellerExamineMoney = "WAIT_SELLER_EXAMINE_MONEY",
        /// Under a review for fraud; named by one integration only.
        RequireReview = "REQUIRE_REVIEW",
        /// Paid and cleared: the seller ships.
        WaitSellerSendGoods = "WAIT_SELLER_SEND_GOODS",
        /// Partly shipped.
        SellerPartSendGoods = "SELLER_PART_SEND_GOODS",
        /// All shipped, as the seller declares; waits for the buyer's confirmation.
        WaitBuyerAcceptGoods = "WAIT_BUYER_ACCEPT_GOODS",
        /// Confirmed or closed: the money is being released or returned.
        FundProcessing = "FUND_PROCESSING",
        /// Done, perhaps by timer: it proves no delivery.
        Finish = "FINISH",
        /// Done and archived.
        Archive = "ARCHIVE",
        /// The buyer asked to cancel; the money is pending.
        InCancel = "IN_CANCEL",
        /// A dispute is open.
        InIssue = "IN_ISSUE",
        /// Frozen: nobody can act.
        InFrozen = "IN_FROZEN",
    }
}

coded! {
    /// What the seller has sent (`logistics_status`).
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::LogisticsStatus;
    ///
    /// assert_eq!(LogisticsStatus::SellerSendGoods.code(), "SELLER_SEND_GOODS");
    /// ```
    #[non_exhaustive]
    pub enum LogisticsStatus, "logistics status" {
        /// Nothing yet.
        WaitSellerSendGoods = "WAIT_SELLER_SEND_GOODS",
        /// A part.
        SellerSendPartGoods = "SELLER_SEND_PART_GOODS",
        /// Everything.
        SellerSendGoods = "SELLER_SEND_GOODS",
        /// The buyer has confirmed.
        BuyerAcceptGoods = "BUYER_ACCEPT_GOODS",
        /// The order needs no shipping.
        NoLogistics = "NO_LOGISTICS",
    }
}

coded! {
    /// Whether there is a dispute (`issue_status`).
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::IssueStatus;
    ///
    /// assert_eq!("in_issue".parse(), Ok(IssueStatus::InIssue));
    /// ```
    #[non_exhaustive]
    pub enum IssueStatus, "issue status" {
        /// There was none.
        NoIssue = "NO_ISSUE",
        /// One is open.
        InIssue = "IN_ISSUE",
        /// One has ended.
        EndIssue = "END_ISSUE",
    }
}

coded! {
    /// Whether the order is frozen (`frozen_status`).
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::FrozenStatus;
    ///
    /// assert_eq!(FrozenStatus::ALL.len(), 2);
    /// ```
    #[non_exhaustive]
    pub enum FrozenStatus, "frozen status" {
        /// It is not.
        NoFrozen = "NO_FROZEN",
        /// It is: nobody can act.
        InFrozen = "IN_FROZEN",
    }
}

coded! {
    /// Whether the order is paid (`fund_status`).
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::FundStatus;
    ///
    /// assert_eq!("pay_success".parse(), Ok(FundStatus::PaySuccess));
    /// ```
    #[non_exhaustive]
    pub enum FundStatus, "fund status" {
        /// It is not.
        NotPay = "NOT_PAY",
        /// It is.
        PaySuccess = "PAY_SUCCESS",
        /// The seller checks an offline payment.
        WaitSellerCheck = "WAIT_SELLER_CHECK",
    }
}

/// A status as the platform wrote it: known, or kept for the day when it is.
///
/// Case, blanks, hyphens and underscores do not matter, and neither does a prefix such as `order_status.`.
/// The twins `SELLER_PART_SEND_GOODS` (an order status) and `SELLER_SEND_PART_GOODS` (a logistics status)
/// are told apart by the field they stand in, so either is read in both.
///
/// # Example
///
/// ```
/// use alitrack::{PlatformStatus, Reported};
///
/// let status: Reported<PlatformStatus> = "in-issue".into();
/// assert_eq!(status, Reported::Known(PlatformStatus::InIssue));
///
/// let twin: Reported<PlatformStatus> = "SELLER_SEND_PART_GOODS".into();
/// assert_eq!(twin.known(), Some(PlatformStatus::SellerPartSendGoods));
///
/// let news: Reported<PlatformStatus> = "IN_ORBIT".into();
/// assert_eq!(news.to_string(), "IN_ORBIT");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reported<T> {
    /// A status on the list.
    Known(T),
    /// Another text, as it was written.
    Other(String),
}

impl<T: Copy> Reported<T> {
    /// Returns the status, if it is on the list.
    #[must_use]
    pub fn known(&self) -> Option<T> {
        match self {
            Reported::Known(status) => Some(*status),
            Reported::Other(_) => None,
        }
    }
}

impl<T: FromStr> From<&str> for Reported<T> {
    fn from(text: &str) -> Self {
        let last = text.rsplit(['.', ':', '/']).next().unwrap_or_default();
        let folded: String = last
            .trim()
            .chars()
            .map(|c| {
                if c == '-' || c.is_whitespace() {
                    '_'
                } else {
                    c.to_ascii_uppercase()
                }
            })
            .collect();
        let twin = match folded.as_str() {
            "SELLER_PART_SEND_GOODS" => "SELLER_SEND_PART_GOODS",
            "SELLER_SEND_PART_GOODS" => "SELLER_PART_SEND_GOODS",
            other => other,
        };
        let status = folded.parse().or_else(|_| twin.parse());
        status.map_or_else(|_| Reported::Other(text.into()), Reported::Known)
    }
}

impl<T: fmt::Display> fmt::Display for Reported<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reported::Known(status) => status.fmt(f),
            Reported::Other(text) => f.pad(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_status_however_the_call_wrote_it() {
        for text in [
            "IN_FROZEN",
            "in_frozen",
            " In Frozen ",
            "order_status.IN_FROZEN",
            "in-frozen",
        ] {
            assert_eq!(
                Reported::from(text),
                Reported::Known(PlatformStatus::InFrozen),
                "{text}"
            );
        }
    }

    #[test]
    fn tells_twins_apart_by_their_field() {
        for text in ["SELLER_PART_SEND_GOODS", "seller_send_part_goods"] {
            assert_eq!(
                Reported::from(text).known(),
                Some(PlatformStatus::SellerPartSendGoods)
            );
            assert_eq!(
                Reported::from(text).known(),
                Some(LogisticsStatus::SellerSendPartGoods)
            );
        }
    }

    #[test]
    fn keeps_what_it_does_not_know_as_written() {
        let odd = Reported::<PlatformStatus>::from(" In Orbit ");
        assert_eq!(odd, Reported::Other(" In Orbit ".into()));
        assert_eq!(odd.known(), None);
    }
}
