//! What a timeline says about each of its entries.

use crate::coded::coded;

use super::OrderState;
use super::edge::{Edge, EdgeKind};
use super::timeline::ReplayMode;

coded! {
    /// What became of one entry of a log.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Entry, OrderState, Outcome, Timeline};
    ///
    /// let mut log = Timeline::new();
    /// log.push(Entry::new(OrderState::Received));
    /// assert_eq!(log.push(Entry::new(OrderState::Shipped)).outcome(), Outcome::Skipped);
    /// ```
    pub enum Outcome, "outcome" {
        /// The position moved along a strict edge, or the log starts here.
        Applied = "applied",
        /// The same state again: nothing moved, and the newest date is kept.
        Repeated = "repeated",
        /// Noted beside the position.
        Annotated = "annotated",
        /// The position moved forward past others, which must have been passed unseen.
        Skipped = "skipped",
        /// Older than where the order is: kept in the history, nothing moved.
        Late = "late",
        /// Accepted with a warning: real logs contain it, though it should not happen.
        Lenient = "lenient",
        /// Not possible from this position: kept in the log, nothing moved.
        Rejected = "rejected",
        /// Withdrew an earlier entry.
        Corrected = "corrected",
        /// The label names no state, or none for certain (a bare "Arrived" before the order was shipped): kept as
        /// written, nothing moved.
        Unknown = "unknown",
    }
}

/// What a [`Timeline`](crate::Timeline) made of one entry, at the moment it was appended.
///
/// # Example
///
/// ```
/// use alitrack::{Entry, OrderState, Outcome, Timeline};
///
/// let log: Timeline = [OrderState::Refunded, OrderState::Purchased].map(Entry::new).into_iter().collect();
/// let report = log.reports()[1];
/// assert_eq!(report.outcome(), Outcome::Rejected);
/// assert_eq!(report.from(), Some(OrderState::Refunded));
/// assert_eq!(report.allowed().count(), 0, "nothing follows a refund");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EntryReport {
    pub(super) index: usize,
    pub(super) outcome: Outcome,
    pub(super) from: Option<OrderState>,
    pub(super) to: Option<OrderState>,
    pub(super) mode: ReplayMode,
}

/// The positions that no order can leave out, in the order of the main way.
const MAIN_WAY: &[OrderState] = &[
    OrderState::Received,
    OrderState::InProgress,
    OrderState::Purchased,
    OrderState::Packed,
    OrderState::Shipped,
    OrderState::Arrived,
];

impl EntryReport {
    /// Returns the entry's index in the log.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }

    /// Returns what became of the entry.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Returns the position before the entry, or `None` where the log had none yet.
    #[must_use]
    pub const fn from(&self) -> Option<OrderState> {
        self.from
    }

    /// Returns the state that the entry named or may have meant, or `None` if there is none.
    #[must_use]
    pub const fn to(&self) -> Option<OrderState> {
        self.to
    }

    /// Returns the positions that a skip passed unseen, never the optional ones.
    ///
    /// They are inferred, not stored: an entry that reports them later is accepted.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Entry, OrderState, Timeline};
    ///
    /// let mut log = Timeline::new();
    /// log.push(Entry::new(OrderState::Received));
    /// let report = log.push(Entry::new(OrderState::Shipped));
    /// assert_eq!(report.inferred(), [OrderState::InProgress, OrderState::Purchased, OrderState::Packed]);
    /// ```
    #[must_use]
    pub fn inferred(&self) -> &'static [OrderState] {
        let (Outcome::Skipped, Some(from), Some(to)) = (self.outcome, self.from, self.to) else {
            return &[];
        };
        let start = MAIN_WAY.partition_point(|state| state.rank() <= from.rank());
        let end = MAIN_WAY.partition_point(|state| state.rank() < to.rank());
        MAIN_WAY.get(start..end).unwrap_or_default()
    }

    /// Returns the edges that a rejected entry could have taken instead; none for other outcomes.
    pub fn allowed(&self) -> impl Iterator<Item = &'static Edge> + use<> {
        let rejected = self.outcome == Outcome::Rejected;
        let lenient = self.mode == ReplayMode::Lenient;
        let edges = self.from.filter(|_| rejected).map_or(&[][..], OrderState::edges);
        edges
            .iter()
            .filter(move |edge| lenient || edge.kind() != EdgeKind::Lenient)
    }

    /// Returns the edge that the entry took, with its reason.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Entry, OrderState, Timeline};
    ///
    /// let mut log = Timeline::new();
    /// log.push(Entry::new(OrderState::Purchased));
    /// let report = log.push(Entry::new(OrderState::Shipped));
    /// assert_eq!(report.edge().map(|edge| edge.why()), Some("a single parcel whose packing was not reported"));
    /// ```
    #[must_use]
    pub fn edge(&self) -> Option<&'static Edge> {
        match self.outcome {
            Outcome::Applied | Outcome::Annotated | Outcome::Lenient => self.from?.edge_to(self.to?),
            Outcome::Repeated
            | Outcome::Skipped
            | Outcome::Late
            | Outcome::Rejected
            | Outcome::Corrected
            | Outcome::Unknown => None,
        }
    }

    /// Returns true if a person should look at the entry: lenient, rejected or unknown.
    #[must_use]
    pub const fn is_warning(&self) -> bool {
        matches!(
            self.outcome,
            Outcome::Lenient | Outcome::Rejected | Outcome::Unknown
        )
    }
}
