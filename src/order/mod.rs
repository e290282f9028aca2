//! What an order is doing: its states, what may follow which, and the log it leaves.

mod contradiction;
mod delivery;
mod diagram;
mod edge;
mod edges;
mod entry;
mod label;
mod path;
mod platform;
mod report;
mod standing;
mod text;
mod timeline;
mod transition;

pub use contradiction::Contradiction;
pub use delivery::Deliveries;
pub use edge::{Edge, EdgeKind};
pub use entry::{Entry, StateLabel};
pub use label::{Spelling, UnknownOrderState};
pub use platform::{
    Crosswalk, FrozenStatus, FundStatus, IssueStatus, LogisticsStatus, OrderTab, PlatformOrder,
    PlatformStatus, Reported,
};
pub use report::{EntryReport, Outcome};
pub use standing::{Actor, Standing};
pub(crate) use text::phrases;
pub use timeline::{ReplayMode, Timeline};
pub use transition::NotAllowed;

/// One of the 14 states in which a buyer sees an order.
///
/// Twelve are positions on the order's way; [`OrderState::Amount`] and [`OrderState::Invoice`] are
/// annotations: they are written beside the position and never replace it.
///
/// `Display` and [`label`](OrderState::label) are the platform's exact words, [`code`](OrderState::code)
/// and the serialised form are the stable code. Reading accepts both, and the spellings that shops use.
///
/// The list has its origin at a purchasing agent and reached shops second-hand, so two meanings are
/// uncertain: see [`OrderState::Refunded`] and [`OrderState::Arrived`].
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
/// # Ok::<(), alitrack::UnknownOrderState>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderState {
    /// The seller has the order and should answer soon.
    Received,
    /// Something is missing before the purchase: a link, a quantity, a colour, a size.
    AwaitingClarification,
    /// The product cannot be shipped abroad.
    Unfulfillable,
    /// Annotation: the seller has told the total, shipping included.
    Amount,
    /// The purchase is under way.
    InProgress,
    /// Bought, and on its way to the warehouse.
    Purchased,
    /// Ready to be dispatched.
    Packed,
    /// Combined with others in one package.
    Consolidated,
    /// Annotation: the invoice was uploaded.
    Invoice,
    /// The parcel was sent, or the seller says so.
    Shipped,
    /// The order has reached its final destination.
    ///
    /// Uncertain: some purchasing agents call an order "Arrived" when it reaches *their* warehouse, long
    /// before it is shipped. [`OrderState::read`] says so with [`Spelling::Ambiguous`].
    Arrived,
    /// The buyer's order was cancelled.
    Cancelled,
    /// A refund was requested.
    ///
    /// Uncertain: the state does not say that money was paid back. In the list it comes from, it did.
    Refunded,
    /// No order information is visible, often because the buyer did not answer.
    Abandoned,
}

impl OrderState {
    /// All states, in the order in which the platform lists them.
    pub const ALL: [OrderState; 14] = [
        OrderState::Received,
        OrderState::AwaitingClarification,
        OrderState::Unfulfillable,
        OrderState::Amount,
        OrderState::InProgress,
        OrderState::Purchased,
        OrderState::Packed,
        OrderState::Consolidated,
        OrderState::Invoice,
        OrderState::Shipped,
        OrderState::Arrived,
        OrderState::Cancelled,
        OrderState::Refunded,
        OrderState::Abandoned,
    ];

    /// Returns the stable code, also the serialised form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            OrderState::Received => "received",
            OrderState::AwaitingClarification => "awaiting_clarification",
            OrderState::Unfulfillable => "unfulfillable",
            OrderState::Amount => "amount",
            OrderState::InProgress => "in_progress",
            OrderState::Purchased => "purchased",
            OrderState::Packed => "packed",
            OrderState::Consolidated => "consolidated",
            OrderState::Invoice => "invoice",
            OrderState::Shipped => "shipped",
            OrderState::Arrived => "arrived",
            OrderState::Cancelled => "cancelled",
            OrderState::Refunded => "refunded",
            OrderState::Abandoned => "abandoned",
        }
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
    /// let annotations = OrderState::ALL.into_iter().filter(|state| state.is_annotation());
    /// assert_eq!(annotations.count(), 2);
    /// ```
    #[must_use]
    pub const fn is_annotation(self) -> bool {
        matches!(self, OrderState::Amount | OrderState::Invoice)
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
        match self {
            OrderState::Received => Some(0),
            OrderState::AwaitingClarification => Some(1),
            OrderState::InProgress => Some(2),
            OrderState::Purchased => Some(3),
            OrderState::Packed => Some(4),
            OrderState::Consolidated => Some(5),
            OrderState::Shipped => Some(6),
            OrderState::Arrived => Some(7),
            OrderState::Unfulfillable
            | OrderState::Amount
            | OrderState::Invoice
            | OrderState::Cancelled
            | OrderState::Refunded
            | OrderState::Abandoned => None,
        }
    }
}
