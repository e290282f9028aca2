//! The words that the buyer reads in the list of orders.

use crate::coded::coded;

use super::PlatformStatus;

coded! {
    /// A tab of the buyer's list of orders, as AliExpress names them in English.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{OrderTab, PlatformStatus};
    ///
    /// assert_eq!(PlatformStatus::WaitSellerSendGoods.tab(), OrderTab::ToShip);
    /// assert_eq!(OrderTab::ToShip.label(), "To ship");
    /// ```
    #[non_exhaustive]
    pub enum OrderTab, "order tab" {
        /// Waits for the payment.
        ToPay = "to_pay",
        /// Waits for the seller.
        ToShip = "to_ship",
        /// On its way, as the seller declares.
        Shipped = "shipped",
        /// Done.
        Processed = "processed",
    }
}

impl OrderTab {
    /// Returns the tab's English name. Some pages say "Completed" for "Processed".
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            OrderTab::ToPay => "To pay",
            OrderTab::ToShip => "To ship",
            OrderTab::Shipped => "Shipped",
            OrderTab::Processed => "Processed",
        }
    }
}

/// Words on an order's card, today's and older ones, in lower case.
const WORDS: &[(&str, PlatformStatus)] = &[
    ("to pay", PlatformStatus::PlaceOrderSuccess),
    ("awaiting payment", PlatformStatus::PlaceOrderSuccess),
    ("payment being verified", PlatformStatus::RiskControl),
    ("to ship", PlatformStatus::WaitSellerSendGoods),
    ("awaiting shipment", PlatformStatus::WaitSellerSendGoods),
    (
        "the supplier is processing your order",
        PlatformStatus::WaitSellerSendGoods,
    ),
    ("partially shipped", PlatformStatus::SellerPartSendGoods),
    ("shipped", PlatformStatus::WaitBuyerAcceptGoods),
    ("awaiting delivery", PlatformStatus::WaitBuyerAcceptGoods),
    ("the seller has shipped", PlatformStatus::WaitBuyerAcceptGoods),
    (
        "the seller has shipped your order",
        PlatformStatus::WaitBuyerAcceptGoods,
    ),
    ("dispute opened", PlatformStatus::InIssue),
    ("frozen", PlatformStatus::InFrozen),
    ("cancellation requested", PlatformStatus::InCancel),
    ("fund processing", PlatformStatus::FundProcessing),
    ("awaiting feedback", PlatformStatus::Finish),
    ("processed", PlatformStatus::Finish),
    ("completed", PlatformStatus::Finish),
    ("order completed", PlatformStatus::Finish),
    ("finished", PlatformStatus::Finish),
    ("closed", PlatformStatus::Archive),
];

impl PlatformStatus {
    /// Returns the tab under which the buyer finds the order.
    ///
    /// Disputes, cancellations and frozen orders have no tab of their own; they are listed with what was
    /// shipped, because that is where most of them come from.
    #[must_use]
    pub const fn tab(self) -> OrderTab {
        match self {
            PlatformStatus::PlaceOrderSuccess => OrderTab::ToPay,
            PlatformStatus::PaymentProcessing
            | PlatformStatus::RiskControl
            | PlatformStatus::RiskControlHold
            | PlatformStatus::WaitSellerExamineMoney
            | PlatformStatus::RequireReview
            | PlatformStatus::WaitSellerSendGoods
            | PlatformStatus::SellerPartSendGoods => OrderTab::ToShip,
            PlatformStatus::WaitBuyerAcceptGoods
            | PlatformStatus::InCancel
            | PlatformStatus::InIssue
            | PlatformStatus::InFrozen => OrderTab::Shipped,
            PlatformStatus::FundProcessing | PlatformStatus::Finish | PlatformStatus::Archive => {
                OrderTab::Processed
            }
        }
    }

    /// Reads the English words on an order's card, today's or older ones.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::PlatformStatus;
    ///
    /// let status = PlatformStatus::from_card("Awaiting delivery");
    /// assert_eq!(status, Some(PlatformStatus::WaitBuyerAcceptGoods));
    /// assert_eq!(PlatformStatus::from_card("Soon"), None);
    /// ```
    #[must_use]
    pub fn from_card(words: &str) -> Option<PlatformStatus> {
        let words = words.trim().trim_end_matches('.');
        let row = WORDS
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(words))?;
        Some(row.1)
    }
}
