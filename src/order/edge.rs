//! Which state may follow which, and why.
//!
//! The graph is this project's own proposal, put together from the list's origin at a purchasing agent and
//! from how shop systems let orders move; no platform has published one.

use core::fmt;

use crate::basis::Basis;
use crate::coded::coded;

use super::OrderState;
use super::edges::EDGES;

coded! {
    /// How willingly an [`Edge`] is taken.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{EdgeKind, OrderState};
    ///
    /// let edge = OrderState::Purchased.edge_to(OrderState::Shipped).unwrap();
    /// assert_eq!(edge.kind(), EdgeKind::Lenient);
    /// ```
    pub enum EdgeKind, "edge kind" {
        /// A step that an order may take.
        Strict = "strict",
        /// A note beside the position, which stays.
        Annotation = "annotation",
        /// Real logs contain it, though it should not happen: accepted on replay, with a warning.
        Lenient = "lenient",
    }
}

/// One allowed step between two states, with its reason.
///
/// # Example
///
/// ```
/// use alitrack::OrderState;
///
/// let edge = OrderState::Packed.edge_to(OrderState::Shipped).unwrap();
/// assert_eq!(edge.why(), "package handed over");
/// assert_eq!(edge.to(), OrderState::Shipped);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Edge {
    from: OrderState,
    to: OrderState,
    kind: EdgeKind,
    why: &'static str,
}

impl Edge {
    pub(super) const fn new(from: OrderState, to: OrderState, kind: EdgeKind, why: &'static str) -> Self {
        Self { from, to, kind, why }
    }

    /// Every edge, grouped by the state it leaves, in the platform's order.
    pub const ALL: &'static [Edge] = EDGES;

    /// Returns the state that the step leaves.
    #[must_use]
    pub const fn from(&self) -> OrderState {
        self.from
    }

    /// Returns the state that the step reaches, or notes.
    #[must_use]
    pub const fn to(&self) -> OrderState {
        self.to
    }

    /// Returns how willingly the step is taken.
    #[must_use]
    pub const fn kind(&self) -> EdgeKind {
        self.kind
    }

    /// Returns the reason in English.
    #[must_use]
    pub const fn why(&self) -> &'static str {
        self.why
    }

    /// Returns how well the graph as a whole is supported: it is a proposal.
    #[must_use]
    pub const fn basis() -> Basis {
        Basis::guess(
            "derived from a purchasing agent's status page and the order machines of shop systems",
            "2026-11",
        )
    }
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from.label(), self.to.label());
        write!(f, "{from} -> {to} ({}: {})", self.kind, self.why)
    }
}

impl OrderState {
    /// Returns every edge that leaves this state, lenient ones too.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState;
    ///
    /// assert_eq!(OrderState::Arrived.edges().len(), 2);
    /// assert!(OrderState::Refunded.edges().is_empty());
    /// ```
    #[must_use]
    pub const fn edges(self) -> &'static [Edge] {
        let (from, to) = RANGE[self as usize];
        EDGES.split_at(to).0.split_at(from).1
    }

    /// Returns the edge from this state to `to`, of whatever kind.
    ///
    /// No state has an edge to itself: saying the same again moves nothing.
    #[must_use]
    pub const fn edge_to(self, to: OrderState) -> Option<&'static Edge> {
        let row = EDGE_TO[self as usize][to as usize];
        if row == NO_EDGE {
            None
        } else {
            Some(&EDGES[row as usize])
        }
    }

    /// Returns the states that may follow this one, annotations included.
    ///
    /// The final state returns an empty slice. Lenient edges are not offered: they happen in real logs, but
    /// nobody should plan them; see [`OrderState::edges`].
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState;
    ///
    /// assert!(OrderState::Packed.next().contains(&OrderState::Shipped));
    /// assert!(OrderState::Refunded.next().is_empty());
    /// ```
    #[must_use]
    pub const fn next(self) -> &'static [OrderState] {
        let (states, len) = &NEXT[self as usize];
        states.split_at(*len).0
    }
}

const STATES: usize = OrderState::ALL.len();

const NO_EDGE: u8 = u8::MAX;

/// The index of each edge, by the states it joins.
const EDGE_TO: [[u8; STATES]; STATES] = {
    let mut table = [[NO_EDGE; STATES]; STATES];
    let mut row = 0;
    while row < EDGES.len() {
        let edge = &EDGES[row];
        assert!(
            edge.from as usize != edge.to as usize,
            "no state has an edge to itself"
        );
        assert!(
            table[edge.from as usize][edge.to as usize] == NO_EDGE,
            "one edge between two states"
        );
        assert!(
            edge.to.is_annotation() == matches!(edge.kind, EdgeKind::Annotation),
            "an edge to an annotation is an annotation"
        );
        table[edge.from as usize][edge.to as usize] = row as u8;
        row += 1;
    }
    table
};

/// The rows of [`EDGES`] that leave each state.
const RANGE: [(usize, usize); STATES] = {
    let mut ranges = [(0, 0); STATES];
    let mut row = 0;
    while row < EDGES.len() {
        let from = EDGES[row].from as usize;
        if ranges[from].1 == 0 {
            ranges[from].0 = row;
        } else {
            assert!(ranges[from].1 == row, "edges that leave one state stand together");
        }
        ranges[from].1 = row + 1;
        row += 1;
    }
    ranges
};

const NEXT: [([OrderState; STATES], usize); STATES] = {
    let mut next = [([OrderState::Received; STATES], 0); STATES];
    let mut row = 0;
    while row < EDGES.len() {
        let edge = &EDGES[row];
        if !matches!(edge.kind, EdgeKind::Lenient) {
            let (states, len) = &mut next[edge.from as usize];
            states[*len] = edge.to;
            *len += 1;
        }
        row += 1;
    }
    next
};

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::order::OrderState::*;

    /// The states that can be reached from `start` over the edges that `usable` lets through.
    fn reachable(start: OrderState, usable: fn(&Edge) -> bool) -> Vec<OrderState> {
        let mut seen = Vec::from([start]);
        let mut head = 0;
        while head < seen.len() {
            for edge in seen[head].edges().iter().filter(|edge| usable(edge)) {
                if !seen.contains(&edge.to) {
                    seen.push(edge.to);
                }
            }
            head += 1;
        }
        seen
    }

    #[test]
    fn there_are_61_edges_and_each_says_why() {
        assert_eq!(Edge::ALL.len(), 61);
        assert!(Edge::ALL.iter().all(|edge| !edge.why.is_empty()));
    }

    #[test]
    fn every_state_is_reachable_from_the_first() {
        assert_eq!(
            reachable(Received, |edge| edge.kind != EdgeKind::Lenient).len(),
            STATES
        );
    }

    #[test]
    fn one_state_is_final_and_reachable_from_all() {
        let sinks: Vec<_> = OrderState::ALL
            .iter()
            .copied()
            .filter(|s| s.edges().is_empty())
            .collect();
        assert_eq!(sinks, [Refunded]);
        for state in OrderState::ALL.iter().copied() {
            assert!(
                reachable(state, |edge| edge.kind == EdgeKind::Strict).contains(&Refunded),
                "{state}"
            );
            assert!(state.path(Refunded).is_some(), "{state}");
        }
    }
}
