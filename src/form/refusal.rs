//! Why a field does not take what was typed.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::coded::coded;
use crate::lang::{Language, Text, Value};
use crate::number::{Expect, Identification, Kind};

use super::{MAX_INPUT, texts};

coded! {
    /// Why a field does not take what was typed.
    ///
    /// The codes are public API: scripts and translations of other people hang on them.
    #[non_exhaustive]
    pub enum RefusalCode, "refusal" {
        /// Nothing was typed, or nothing that can be part of a number.
        Empty = "empty",
        /// More was pasted than a field reads. Parameter: `limit`, in bytes.
        TooLong = "too_long",
        /// An order number, where a tracking number is asked for.
        OrderNumberTyped = "order_number_typed",
        /// A tracking number, where an order number is asked for.
        TrackingNumberTyped = "tracking_number_typed",
        /// A number of another kind, such as a phone number.
        OtherNumber = "other_number",
        /// Some characters are hidden, as shops print numbers of other people.
        Masked = "masked",
        /// Nearly a number: see the problem's own code in the parameter `problem`.
        Malformed = "malformed",
        /// It has the shape of a number, but cannot prove itself, and the field asks for proof.
        Unproven = "unproven",
        /// A character at which no known number goes on. Parameters: `at`, counted from 1, and `found`.
        WrongCharacter = "wrong_character",
        /// Nothing that is known.
        Unknown = "unknown",
    }
}

/// A value behind the words of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Param {
    /// A count or a position.
    Number(u64),
    /// Characters as typed, or a code.
    Text(String),
}

impl Param {
    fn value(&self) -> Value {
        match self {
            Param::Number(n) => Value::Number(i64::try_from(*n).unwrap_or(i64::MAX)),
            Param::Text(text) => Value::from(text.clone()),
        }
    }
}
