//! The shortest way between two states.

use alloc::vec::Vec;

use super::{EdgeKind, OrderState};

impl OrderState {
    /// Returns the shortest way to `to`, both ends included, or `None` if there is none.
    ///
    /// A way over lenient edges is taken only where no other exists. Annotations are never passed through,
    /// because they hold no position.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderState::*;
    ///
    /// assert_eq!(Packed.path(Refunded), Some(vec![Packed, Refunded]));
    /// assert_eq!(Received.path(Refunded), Some(vec![Received, Unfulfillable, Refunded]));
    /// assert_eq!(Arrived.path(Purchased), None);
    /// ```
    #[must_use]
    pub fn path(self, to: OrderState) -> Option<Vec<OrderState>> {
        self.path_over(to, |kind| kind != EdgeKind::Lenient)
            .or_else(|| self.path_over(to, |_| true))
    }

    fn path_over(self, to: OrderState, usable: fn(EdgeKind) -> bool) -> Option<Vec<OrderState>> {
        let mut came_from = [None; OrderState::ALL.len()];
        let mut queue = Vec::from([self]);
        let mut head = 0;
        while let Some(&here) = queue.get(head) {
            head += 1;
            if here == to {
                let mut way = Vec::from([to]);
                let mut state = to;
                while state != self {
                    state = came_from.get(state as usize).copied().flatten()?;
                    way.push(state);
                }
                way.reverse();
                return Some(way);
            }
            if here.is_annotation() && here != self {
                continue;
            }
            for edge in here.edges().iter().filter(|edge| usable(edge.kind())) {
                let seen = came_from.get_mut(edge.to() as usize)?;
                if edge.to() != self && seen.is_none() {
                    *seen = Some(here);
                    queue.push(edge.to());
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::OrderState::*;

    #[test]
    fn an_annotation_is_no_way_back() {
        assert_eq!(Shipped.path(Packed), None);
        assert_eq!(Arrived.path(Cancelled), None);
    }

    #[test]
    fn a_way_is_made_of_edges_and_takes_lenient_ones_only_in_need() {
        for from in OrderState::ALL.iter().copied() {
            for to in OrderState::ALL.iter().copied() {
                let way = from.path(to).unwrap_or_default();
                assert!(way.windows(2).all(|step| step[0].edge_to(step[1]).is_some()));
            }
        }
        assert_eq!(
            Purchased.path(Shipped),
            Some(Vec::from([Purchased, Packed, Shipped]))
        );
        assert_eq!(
            Unfulfillable.path(InProgress),
            Some(Vec::from([Unfulfillable, AwaitingClarification, InProgress]))
        );
    }
}
