//! Moving from one state to the next, or refusing to.

use super::{Edge, EdgeKind, OrderState};

/// The order cannot go that way.
///
/// The message is short; what is allowed instead, and why, is data.
///
/// # Example
///
/// ```
/// use alitrack::OrderState;
///
/// let err = OrderState::Arrived.advance(OrderState::Purchased).unwrap_err();
/// assert_eq!(err.to_string(), "an order cannot go from `Order Arrived` to `Purchased`");
/// let allowed: Vec<_> = err.allowed().map(|edge| edge.to()).collect();
/// assert_eq!(allowed, [OrderState::Invoice, OrderState::Refunded]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an order cannot go from `{}` to `{}`", .from.label(), .to.label())]
pub struct NotAllowed {
    from: OrderState,
    to: OrderState,
}

impl NotAllowed {
    /// Returns the state that the order is in.
    #[must_use]
    pub const fn from(&self) -> OrderState {
        self.from
    }

    /// Returns the state that was asked for.
    #[must_use]
    pub const fn to(&self) -> OrderState {
        self.to
    }

    /// Returns the edges that would have been accepted, with their reasons; none from a final state.
    pub fn allowed(&self) -> impl Iterator<Item = &'static Edge> + use<> {
        self.from
            .edges()
            .iter()
            .filter(|edge| edge.kind() != EdgeKind::Lenient)
    }

    /// Returns the lenient edge for this step, if real logs contain it.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState;
    ///
    /// let err = OrderState::Cancelled.advance(OrderState::Shipped).unwrap_err();
    /// assert!(err.tolerated().is_some(), "a race that a replay accepts with a warning");
    /// ```
    #[must_use]
    pub fn tolerated(&self) -> Option<&'static Edge> {
        self.from.edge_to(self.to)
    }
}

impl OrderState {
    /// Returns true if [`advance`](OrderState::advance) would accept `to`.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState;
    ///
    /// assert!(OrderState::Arrived.can_become(OrderState::Refunded));
    /// assert!(!OrderState::Refunded.can_become(OrderState::Shipped));
    /// ```
    #[must_use]
    pub const fn can_become(self, to: OrderState) -> bool {
        if self as usize == to as usize {
            return true;
        }
        match self.edge_to(to) {
            Some(edge) => !matches!(edge.kind(), EdgeKind::Lenient),
            None => false,
        }
    }

    /// Moves to `to` and returns the position afterwards.
    ///
    /// An annotation leaves the position as it is, and so does the state the order is already in.
    ///
    /// # Errors
    ///
    /// [`NotAllowed`] for a step without an edge, and for one over a lenient edge: only a [`Timeline`](crate::Timeline) takes
    /// those, because it can warn.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState;
    ///
    /// assert_eq!(OrderState::Packed.advance(OrderState::Shipped)?, OrderState::Shipped);
    /// assert_eq!(OrderState::Shipped.advance(OrderState::Invoice)?, OrderState::Shipped);
    /// # Ok::<(), alitrack::NotAllowed>(())
    /// ```
    pub const fn advance(self, to: OrderState) -> Result<OrderState, NotAllowed> {
        if !self.can_become(to) {
            return Err(NotAllowed { from: self, to });
        }
        if to.is_annotation() { Ok(self) } else { Ok(to) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::OrderState::*;

    #[test]
    fn annotations_never_hold_a_position() {
        for state in OrderState::ALL.iter().copied() {
            for to in [Amount, Invoice] {
                assert_ne!(
                    state.advance(to).ok(),
                    Some(to).filter(|_| state != to),
                    "{state}"
                );
            }
            for to in OrderState::ALL.iter().copied() {
                let way = state.path(to).unwrap_or_default();
                let inner = way.get(1..way.len().saturating_sub(1)).unwrap_or_default();
                assert!(inner.iter().all(|s| !s.is_annotation()), "{way:?}");
            }
        }
    }

    #[test]
    fn what_may_follow_is_what_advance_accepts() {
        for from in OrderState::ALL.iter().copied() {
            for to in OrderState::ALL.iter().copied() {
                let offered = from == to || from.next().contains(&to);
                assert_eq!(from.advance(to).is_ok(), offered, "{from} to {to}");
                assert_eq!(
                    from.edges().iter().any(|e| e.to() == to),
                    from.edge_to(to).is_some()
                );
            }
        }
    }
}
