//! The words in which an order state is written.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

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

/// The label names none of the 14 order states.
///
/// # Example
///
/// ```
/// use alitrack::OrderState;
///
/// let err = "Payment Complete".parse::<OrderState>().unwrap_err();
/// assert_eq!(err.to_string(), "expected an order state such as `Order Received`, found 'Payment Complete'");
/// assert_eq!(err.found(), "Payment Complete");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an order state such as `Order Received`, found '{}'", .found.escape_debug())]
pub struct UnknownOrderState {
    found: String,
}

impl UnknownOrderState {
    /// Returns the label as it was written.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl OrderState {
    /// Returns the platform's exact words, for example `"Order in Progress"`.
    ///
    /// They are English on every localized page.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            OrderState::Received => "Order Received",
            OrderState::AwaitingClarification => "Awaiting Clarification",
            OrderState::Unfulfillable => "Order Unfulfillable",
            OrderState::Amount => "Order Amount",
            OrderState::InProgress => "Order in Progress",
            OrderState::Purchased => "Purchased",
            OrderState::Packed => "Order Packed",
            OrderState::Consolidated => "Order Consolidated",
            OrderState::Invoice => "Order Invoice",
            OrderState::Shipped => "Shipped",
            OrderState::Arrived => "Order Arrived",
            OrderState::Cancelled => "Order Cancelled",
            OrderState::Refunded => "Order Refunded",
            OrderState::Abandoned => "Order Abandoned",
        }
    }

    /// The label without the word "Order", which the stages of other shops share.
    pub(super) const fn bare_label(self) -> &'static str {
        match self {
            OrderState::Arrived => "Arrived",
            _ => self.label(),
        }
    }

    /// Reads a label and says how it was spelt, or returns `None` if it names no state.
    ///
    /// Case, blanks, hyphens, underscores and the word "Order" in front do not matter.
    #[must_use]
    pub fn read(label: &str) -> Option<(OrderState, Spelling)> {
        if let Some(state) = OrderState::ALL.into_iter().find(|state| state.label() == label) {
            return Some((state, Spelling::Exact));
        }
        if let Some(state) = OrderState::ALL.into_iter().find(|state| state.code() == label) {
            return Some((state, Spelling::Alias));
        }
        let folded = Folded::new(label)?;
        let word = folded.as_bytes();
        let bare = match word.strip_prefix(b"order") {
            Some(rest) if !rest.is_empty() => rest,
            _ => word,
        };
        let state = match bare {
            b"received" => OrderState::Received,
            b"awaitingclarification" => OrderState::AwaitingClarification,
            b"unfulfillable" | b"unfulfilable" => OrderState::Unfulfillable,
            b"amount" => OrderState::Amount,
            b"inprogress" | b"inprocess" | b"purchaseinprogress" | b"purchaseinprocess" => {
                OrderState::InProgress
            }
            b"purchased" => OrderState::Purchased,
            b"packed" => OrderState::Packed,
            b"consolidated" => OrderState::Consolidated,
            b"invoice" => OrderState::Invoice,
            b"shipped" => OrderState::Shipped,
            b"arrived" => OrderState::Arrived,
            b"cancelled" | b"canceled" => OrderState::Cancelled,
            b"refunded" => OrderState::Refunded,
            b"abandoned" => OrderState::Abandoned,
            _ => return None,
        };
        let spelling = if word == b"arrived" {
            Spelling::Ambiguous
        } else {
            Spelling::Alias
        };
        Some((state, spelling))
    }
}

/// Prints the [`label`](OrderState::label).
impl fmt::Display for OrderState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.label())
    }
}

impl FromStr for OrderState {
    type Err = UnknownOrderState;

    /// Reads a label, one of its other spellings, or a code: see [`OrderState::read`].
    ///
    /// # Errors
    ///
    /// [`UnknownOrderState`] for a label that names none of the 14 states.
    fn from_str(label: &str) -> Result<Self, UnknownOrderState> {
        match OrderState::read(label) {
            Some((state, _)) => Ok(state),
            None => Err(UnknownOrderState { found: label.into() }),
        }
    }
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

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_and_every_code_names_its_state() {
        for state in OrderState::ALL {
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
