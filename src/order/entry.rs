//! One line of an order's log.

use alloc::string::String;
use core::fmt;

use crate::when::When;

use super::{OrderState, Spelling};

/// What an entry says, kept as it was written when it names no state.
///
/// # Example
///
/// ```
/// use alitrack::{OrderState, StateLabel};
///
/// assert_eq!(StateLabel::from("order shipped"), StateLabel::Known(OrderState::Shipped));
/// assert_eq!(StateLabel::from("Payment Complete").as_str(), "Payment Complete");
/// // Some agents write this when a product reaches their own warehouse.
/// assert_eq!(StateLabel::from("Arrived"), StateLabel::Ambiguous(OrderState::Arrived));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StateLabel {
    /// One of the 14 states.
    Known(OrderState),
    /// A word that other shops use with another meaning, see [`Spelling::Ambiguous`].
    Ambiguous(OrderState),
    /// Another label, as it was written.
    Other(String),
}

impl StateLabel {
    /// Returns the platform's label of a known state, the bare word of an ambiguous one, or the other label as it
    /// was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            StateLabel::Known(state) => state.label(),
            StateLabel::Ambiguous(state) => state.label().trim_start_matches("Order "),
            StateLabel::Other(label) => label,
        }
    }

    /// Returns the state that the label names or may mean, if there is one.
    #[must_use]
    pub const fn state(&self) -> Option<OrderState> {
        match self {
            StateLabel::Known(state) | StateLabel::Ambiguous(state) => Some(*state),
            StateLabel::Other(_) => None,
        }
    }
}

impl From<&str> for StateLabel {
    fn from(label: &str) -> Self {
        match OrderState::read(label) {
            Some((state, Spelling::Ambiguous)) => StateLabel::Ambiguous(state),
            Some((state, Spelling::Exact | Spelling::Alias)) => StateLabel::Known(state),
            None => StateLabel::Other(label.into()),
        }
    }
}

impl From<OrderState> for StateLabel {
    fn from(state: OrderState) -> Self {
        StateLabel::Known(state)
    }
}

impl fmt::Display for StateLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One line of an order's log: what was said, perhaps when, perhaps taking back an earlier line.
///
/// # Example
///
/// ```
/// use alitrack::{Entry, OrderState};
///
/// let entry = Entry::new("Order Packed").at("2025-12-02".parse()?);
/// assert_eq!(entry.state(), Some(OrderState::Packed));
/// # Ok::<(), alitrack::WhenError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(expecting = "an entry of a log"))]
pub struct Entry {
    #[cfg_attr(
        feature = "serde",
        serde(rename = "state", default, skip_serializing_if = "Option::is_none")
    )]
    label: Option<StateLabel>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    at: Option<When>,
    #[cfg_attr(
        feature = "serde",
        serde(rename = "voids", default, skip_serializing_if = "Option::is_none")
    )]
    withdraws: Option<usize>,
}

impl Entry {
    /// Makes an entry that says a state or a raw label, without a date.
    #[must_use]
    pub fn new(label: impl Into<StateLabel>) -> Self {
        Self {
            label: Some(label.into()),
            at: None,
            withdraws: None,
        }
    }

    /// Makes an entry that takes back the one with the index `earlier` and says nothing else.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Entry, OrderState, Timeline};
    ///
    /// let mut log = Timeline::new();
    /// log.push(Entry::new(OrderState::Shipped));
    /// log.push(Entry::new(OrderState::Arrived));
    /// log.push(Entry::withdrawal(1));
    /// assert_eq!(log.position(), Some(OrderState::Shipped));
    /// ```
    #[must_use]
    pub const fn withdrawal(earlier: usize) -> Self {
        Self {
            label: None,
            at: None,
            withdraws: Some(earlier),
        }
    }

    /// Adds when it happened.
    #[must_use]
    pub fn at(self, at: When) -> Self {
        Self { at: Some(at), ..self }
    }

    /// Makes the entry take back the one with the index `earlier` before it says its own.
    ///
    /// An index that is not earlier than the entry's own is kept and has no effect; neither has a withdrawal
    /// behind the first 64 of a log.
    #[must_use]
    pub fn withdrawing(self, earlier: usize) -> Self {
        Self {
            withdraws: Some(earlier),
            ..self
        }
    }

    /// Returns what the entry says, or `None` for a bare withdrawal.
    #[must_use]
    pub const fn label(&self) -> Option<&StateLabel> {
        self.label.as_ref()
    }

    /// Returns the state that the entry names or may mean, if there is one.
    #[must_use]
    pub fn state(&self) -> Option<OrderState> {
        self.label.as_ref().and_then(StateLabel::state)
    }

    /// Returns when it happened, if that was told.
    #[must_use]
    pub const fn when(&self) -> Option<When> {
        self.at
    }

    /// Returns the index of the entry that this one takes back.
    #[must_use]
    pub const fn withdraws(&self) -> Option<usize> {
        self.withdraws
    }
}
