//! The states of an order, each with its row.

use crate::coded::coded;
use crate::lang::{Language, Text};

use super::{Actor, Standing, label, text};

coded! {
    /// One of the 14 states in which a buyer sees an order.
    ///
    /// Twelve are positions on the order's way; [`OrderState::Amount`] and [`OrderState::Invoice`] are
    /// annotations: they are written beside the position and never replace it.
    ///
    /// [`label`](OrderState::label) is the platform's exact words; [`code`](OrderState::code), `Display` and the
    /// serialised form are the stable code. Reading accepts both, and the spellings that shops use.
    ///
    /// The list has its origin at a purchasing agent and reached shops second-hand, so two meanings are
    /// uncertain: see [`OrderState::Refunded`] and [`OrderState::Arrived`].
    ///
    /// The order of the values is that of the list. How far an order is says [`rank`](OrderState::rank): a cancelled
    /// order is greater than a shipped one, and not further.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState;
    ///
    /// let state: OrderState = "order-shipped".parse()?;
    /// assert_eq!(state, OrderState::Shipped);
    /// assert_eq!(OrderState::Arrived.label(), "Order Arrived");
    /// assert_eq!(OrderState::Arrived.code(), "arrived");
    /// assert_eq!(OrderState::ALL.len(), 14);
    /// # Ok::<(), alitrack::UnknownCode>(())
    /// ```
    pub enum OrderState, "order state", also label::named {
        /// The seller has the order and should answer soon.
        Received = "received" => State {
            label: "Order Received",
            also: &[],
            rank: Some(0),
            next: Actor::Seller,
            standing: Standing::Open,
            text: &text::RECEIVED,
        },
        /// Something is missing before the purchase: a link, a quantity, a colour, a size.
        AwaitingClarification = "awaiting_clarification" => State {
            label: "Awaiting Clarification",
            also: &[],
            rank: Some(1),
            next: Actor::Buyer,
            standing: Standing::Open,
            text: &text::AWAITING_CLARIFICATION,
        },
        /// The product cannot be shipped abroad.
        Unfulfillable = "unfulfillable" => State {
            label: "Order Unfulfillable",
            also: &["unfulfilable"],
            rank: None,
            next: Actor::Nobody,
            standing: Standing::SoftlyClosed,
            text: &text::UNFULFILLABLE,
        },
        /// Annotation: the seller has told the total, shipping included.
        Amount = "amount" => State {
            label: "Order Amount",
            also: &[],
            rank: None,
            next: Actor::Seller,
            standing: Standing::Annotation,
            text: &text::AMOUNT,
        },
        /// The purchase is under way.
        InProgress = "in_progress" => State {
            label: "Order in Progress",
            also: &["inprocess", "purchaseinprogress", "purchaseinprocess"],
            rank: Some(2),
            next: Actor::Purchaser,
            standing: Standing::Open,
            text: &text::IN_PROGRESS,
        },
        /// Bought, and on its way to the warehouse.
        Purchased = "purchased" => State {
            label: "Purchased",
            also: &[],
            rank: Some(3),
            next: Actor::Warehouse,
            standing: Standing::Open,
            text: &text::PURCHASED,
        },
        /// Ready to be dispatched.
        Packed = "packed" => State {
            label: "Order Packed",
            also: &[],
            rank: Some(4),
            next: Actor::Warehouse,
            standing: Standing::Open,
            text: &text::PACKED,
        },
        /// Combined with others in one package.
        Consolidated = "consolidated" => State {
            label: "Order Consolidated",
            also: &[],
            rank: Some(5),
            next: Actor::Warehouse,
            standing: Standing::Open,
            text: &text::CONSOLIDATED,
        },
        /// Annotation: the invoice was uploaded.
        Invoice = "invoice" => State {
            label: "Order Invoice",
            also: &[],
            rank: None,
            next: Actor::Seller,
            standing: Standing::Annotation,
            text: &text::INVOICE,
        },
        /// The parcel was sent, or the seller says so.
        Shipped = "shipped" => State {
            label: "Shipped",
            also: &[],
            rank: Some(6),
            next: Actor::Carrier,
            standing: Standing::Open,
            text: &text::SHIPPED,
        },
        /// The order has reached its final destination.
        ///
        /// Uncertain: some purchasing agents call an order "Arrived" when it reaches *their* warehouse, long
        /// before it is shipped. [`OrderState::read`] says so with [`Spelling::Ambiguous`](crate::Spelling::Ambiguous).
        Arrived = "arrived" => State {
            label: "Order Arrived",
            also: &[],
            rank: Some(7),
            next: Actor::Nobody,
            standing: Standing::SoftlyClosed,
            text: &text::ARRIVED,
        },
        /// The buyer's order was cancelled.
        Cancelled = "cancelled" => State {
            label: "Order Cancelled",
            also: &["canceled"],
            rank: None,
            next: Actor::Nobody,
            standing: Standing::SoftlyClosed,
            text: &text::CANCELLED,
        },
        /// A refund was requested.
        ///
        /// Uncertain: the state does not say that money was paid back. In the list it comes from, it did.
        Refunded = "refunded" => State {
            label: "Order Refunded",
            also: &[],
            rank: None,
            next: Actor::Seller,
            standing: Standing::Final,
            text: &text::REFUNDED,
        },
        /// No order information is visible, often because the buyer did not answer.
        Abandoned = "abandoned" => State {
            label: "Order Abandoned",
            also: &[],
            rank: None,
            next: Actor::Buyer,
            standing: Standing::SoftlyClosed,
            text: &text::ABANDONED,
        },
    }

    /// Returns what is known about the state.
    pub(super) row: State
}

/// What is known about an [`OrderState`].
#[derive(Debug)]
pub(super) struct State {
    /// The platform's exact words.
    pub(super) label: &'static str,
    /// Other spellings, folded as [`OrderState::read`] folds a label.
    pub(super) also: &'static [&'static str],
    /// The place on the main way.
    rank: Option<u8>,
    next: Actor,
    standing: Standing,
    pub(super) text: &'static Text,
}

impl OrderState {
    /// Returns the platform's exact words, for example `"Order in Progress"`.
    ///
    /// They are English on every localized page.
    #[must_use]
    pub const fn label(self) -> &'static str {
        self.row().label
    }

    /// Returns true for [`OrderState::Amount`] and [`OrderState::Invoice`], which never hold a position.
    ///
    /// As plain states they would allow nonsense: `Shipped`, then `Order Invoice`, then `Order Packed`.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState;
    ///
    /// let annotations = OrderState::ALL.iter().filter(|state| state.is_annotation());
    /// assert_eq!(annotations.count(), 2);
    /// ```
    #[must_use]
    pub const fn is_annotation(self) -> bool {
        matches!(self.standing(), Standing::Annotation)
    }

    /// Returns how far along the main way this position is, from 0 (received) to 7 (arrived).
    ///
    /// Annotations and the four ways to close an order before or after it have no rank.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState;
    ///
    /// assert!(OrderState::Packed.rank() < OrderState::Shipped.rank());
    /// assert_eq!(OrderState::Cancelled.rank(), None);
    /// ```
    #[must_use]
    pub const fn rank(self) -> Option<u8> {
        self.row().rank
    }

    /// Returns who must act next.
    ///
    /// An order that arrived, was cancelled or cannot be fulfilled needs [`Actor::Nobody`]. After a refund it is the
    /// seller, who pays it. An abandoned order waits for its buyer. For an annotation it is the seller, who writes it.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Actor, OrderState};
    ///
    /// assert_eq!(OrderState::Shipped.next_actor(), Actor::Carrier);
    /// assert_eq!(OrderState::Refunded.next_actor(), Actor::Seller);
    /// assert_eq!(OrderState::Cancelled.next_actor(), Actor::Nobody);
    /// ```
    #[must_use]
    pub const fn next_actor(self) -> Actor {
        self.row().next
    }

    /// Returns whether an order in this state still goes on.
    #[must_use]
    pub const fn standing(self) -> Standing {
        self.row().standing
    }

    /// Returns what the state means and what the buyer can do, in one or two sentences.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, OrderState};
    ///
    /// let text = OrderState::Refunded.description(Language::English);
    /// assert!(text.starts_with("A refund was requested"), "nobody claims that money was paid");
    /// ```
    #[must_use]
    pub const fn description(self, language: Language) -> &'static str {
        self.row().text.get(language)
    }
}
