//! The words in which an order state is written.

use crate::coded::coded;

use super::OrderState;

coded! {
    /// How a label named its [`OrderState`].
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{OrderState, Spelling};
    ///
    /// assert_eq!(OrderState::read("Order Arrived"), Some((OrderState::Arrived, Spelling::Exact)));
    /// assert_eq!(OrderState::read("order canceled"), Some((OrderState::Cancelled, Spelling::Alias)));
    /// // Some agents mean their own warehouse by this word.
    /// assert_eq!(OrderState::read("Arrived"), Some((OrderState::Arrived, Spelling::Ambiguous)));
    /// ```
    pub enum Spelling, "spelling" {
        /// The platform's exact label.
        Exact = "exact",
        /// Another spelling of it, or the code.
        Alias = "alias",
        /// A word that other shops use with another meaning.
        Ambiguous = "ambiguous",
    }
}

impl OrderState {
    /// Reads a label and says how it was spelt, or returns `None` if it names no state.
    ///
    /// Case, blanks, hyphens, underscores and the word "Order" in front do not matter.
    #[must_use]
    pub fn read(label: &str) -> Option<(OrderState, Spelling)> {
        let find =
            |fits: &dyn Fn(OrderState) -> bool| OrderState::ALL.iter().copied().find(|state| fits(*state));
        if let Some(state) = find(&|state| state.label() == label) {
            return Some((state, Spelling::Exact));
        }
        if let Some(state) = find(&|state| state.code() == label) {
            return Some((state, Spelling::Alias));
        }
        let folded = Folded::new(label)?;
        let spelling = match folded.whole() {
            b"arrived" => Spelling::Ambiguous,
            _ => Spelling::Alias,
        };
        let state = find(&|state| {
            let also = state.row().also.iter().map(|also| also.as_bytes());
            let label = Folded::new(state.label());
            label.is_some_and(|label| label.bare() == folded.bare())
                || also.into_iter().any(|also| also == folded.bare())
        });
        Some((state?, spelling))
    }
}

/// The state that a label names, however it was spelt.
pub(super) fn named(label: &str) -> Option<OrderState> {
    OrderState::read(label).map(|(state, _)| state)
}

/// A label in lower case without blanks, hyphens and underscores.
struct Folded {
    bytes: [u8; 32],
    len: usize,
}

impl Folded {
    /// Returns `None` for a text that is longer than any label, or not ASCII.
    fn new(label: &str) -> Option<Self> {
        let mut folded = Folded {
            bytes: [0; 32],
            len: 0,
        };
        for c in label
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_'))
        {
            let byte = u8::try_from(c).ok()?;
            *folded.bytes.get_mut(folded.len)? = byte.to_ascii_lowercase();
            folded.len += 1;
        }
        Some(folded)
    }

    fn whole(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Without the word "Order", unless there is nothing else.
    fn bare(&self) -> &[u8] {
        match self.whole().strip_prefix(b"order") {
            Some(rest) if !rest.is_empty() => rest,
            _ => self.whole(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_and_every_code_names_its_state() {
        for state in OrderState::ALL.iter().copied() {
            assert_eq!(OrderState::read(state.label()), Some((state, Spelling::Exact)));
            assert_eq!(OrderState::read(state.code()), Some((state, Spelling::Alias)));
            assert_eq!(state.label().to_uppercase().parse(), Ok(state));
        }
    }

    #[test]
    fn other_spellings_name_the_same_state() {
        for (label, state) in [
            ("Purchase in Process", OrderState::InProgress),
            ("Order in process", OrderState::InProgress),
            ("ORDER_CANCELED", OrderState::Cancelled),
            ("order-unfulfillable", OrderState::Unfulfillable),
            (" packed\u{a0}", OrderState::Packed),
            ("Order Shipped", OrderState::Shipped),
        ] {
            assert_eq!(label.parse(), Ok(state), "{label}");
        }
    }

    #[test]
    fn other_words_name_no_state() {
        for label in [
            "",
            "order",
            "Payment Complete",
            "All Shipped",
            "shipped!",
            "доставлен",
            &"x".repeat(1000),
        ] {
            assert_eq!(OrderState::read(label), None, "{label}");
        }
    }
}
