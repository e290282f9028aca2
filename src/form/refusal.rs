//! Why a field does not take what was typed.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::coded::coded;
use crate::lang::{Language, Text, Value};
use crate::number::{Expect, Identification, Kind, Problem};

use super::{MAX_INPUT, texts};

coded! {
    /// Why a field does not take what was typed.
    ///
    /// The codes are public API: other people's programs and translations rely on them.
    #[non_exhaustive]
    pub enum RefusalCode, "refusal" {
        /// Nothing was typed, or nothing that can be part of a number.
        Empty = "empty",
        /// More was pasted than a field reads. Parameter: `limit`, in characters.
        TooLong = "too_long",
        /// An order number, where a tracking number is asked for.
        OrderNumberTyped = "order_number_typed",
        /// A tracking number, where an order number is asked for.
        TrackingNumberTyped = "tracking_number_typed",
        /// A number of another kind, such as a phone number.
        OtherNumber = "other_number",
        /// Two numbers; the range is the one that a strict reading would leave out.
        SeveralNumbers = "several_numbers",
        /// Some characters are hidden, as shops show the numbers of other people's parcels.
        Masked = "masked",
        /// Nearly a number: see the problem's own code in the parameter `problem`.
        Malformed = "malformed",
        /// It has the shape of a number, but cannot prove itself, and the field asks for proof.
        Unproven = "unproven",
        /// A character with which no known number goes on. Parameters: `at`, counted from 1, and `found`.
        WrongCharacter = "wrong_character",
        /// Digits, but not as many as an order number has. Parameter: `count`.
        WrongLength = "wrong_length",
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

impl core::fmt::Display for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Param::Number(n) => write!(f, "{n}"),
            Param::Text(text) => f.write_str(text),
        }
    }
}

/// The verdict on a text that a field does not take: a stable code, the values behind its words, the place in the
/// text, a message in twelve languages, and what was probably meant.
///
/// # Example
///
/// ```
/// use alitrack::form::{Field, RefusalCode};
/// use alitrack::{Expect, Language};
///
/// let refusal = Field::new(Expect::Tracking).submit("RB123456786GB").unwrap_err();
/// assert_eq!(refusal.code(), RefusalCode::Malformed);
/// assert_eq!(refusal.range(), 10..11);
/// assert!(refusal.suggestions().contains(&"RB123456785GB".to_owned()));
/// assert!(refusal.message(Language::Spanish).starts_with("El dígito de control «6»"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    code: RefusalCode,
    start: usize,
    end: usize,
    params: Vec<(&'static str, Param)>,
    suggestions: Vec<String>,
    says: Says,
}

/// How many suggestions a person can compare with a label at a glance.
const MOST: usize = 3;

/// Where the words of a refusal come from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Says {
    Text(&'static Text),
    Problem(Box<Problem>),
}

impl Refusal {
    pub(super) fn too_long(text: &str) -> Self {
        Self {
            code: RefusalCode::TooLong,
            start: 0,
            end: text.len(),
            params: [("limit", Param::Number(MAX_INPUT as u64))].into(),
            suggestions: Vec::new(),
            says: Says::Text(&texts::TOO_LONG),
        }
    }

    /// The character at which no known number goes on.
    pub(super) fn wrong_character(at: usize, found: char, range: Range<usize>) -> Self {
        Self {
            code: RefusalCode::WrongCharacter,
            start: range.start,
            end: range.end,
            params: [
                ("at", Param::Number(at as u64)),
                ("found", Param::Text(String::from(found))),
            ]
            .into(),
            suggestions: Vec::new(),
            says: Says::Text(&texts::WRONG_AT),
        }
    }

    /// Why a field that asks for `expect` does not take what was identified.
    pub(super) fn of(expect: Expect, seen: &Identification<'_>) -> Self {
        let whole = |code, text| Self {
            code,
            start: 0,
            end: seen.input().len(),
            params: Vec::new(),
            suggestions: Vec::new(),
            says: Says::Text(text),
        };
        if seen.canonical().is_none_or(str::is_empty) && seen.kind() == Kind::Unknown {
            let nothing = !seen.input().contains(char::is_alphanumeric);
            if nothing {
                return whole(
                    RefusalCode::Empty,
                    match expect {
                        Expect::Any => &texts::EMPTY_EITHER,
                        Expect::Tracking => &texts::EMPTY_TRACKING,
                        Expect::Order => &texts::EMPTY_ORDER,
                    },
                );
            }
        }
        let is_one = seen.is_one();
        match (seen.kind(), expect) {
            _ if !is_one => {}
            (Kind::OrderNumber, _) => return whole(RefusalCode::OrderNumberTyped, &texts::ORDER_TYPED),
            (Kind::TrackingNumber, _) => {
                return whole(RefusalCode::TrackingNumberTyped, &texts::TRACKING_TYPED);
            }
            _ => {}
        }
        if is_one && expect == Expect::Order && seen.kind() != Kind::OtherNumber {
            return Self::no_order(seen);
        }
        let code = match seen.kind() {
            _ if !is_one => RefusalCode::SeveralNumbers,
            Kind::MaskedNumber => RefusalCode::Masked,
            Kind::OtherNumber => RefusalCode::OtherNumber,
            Kind::Uncertain => RefusalCode::Unproven,
            Kind::Malformed => RefusalCode::Malformed,
            _ => RefusalCode::Unknown,
        };
        let Some(problem) = seen.problems().first().copied() else {
            return whole(RefusalCode::Unknown, &texts::EMPTY_EITHER);
        };
        let range = problem.range();
        let mut params = Vec::from([("problem", Param::Text(problem.code().code().to_owned()))]);
        if let Some(found) = problem.found() {
            params.push(("at", Param::Number(problem.position() as u64 + 1)));
            params.push(("found", Param::Text(String::from(found))));
        }
        let suggestions = seen.suggestions();
        Self {
            code,
            start: range.start,
            end: range.end,
            params,
            suggestions: suggestions
                .iter()
                .take(MOST)
                .map(|meant| meant.number().to_string())
                .collect(),
            says: Says::Problem(Box::new(problem)),
        }
    }

    /// Why a text is no order number, where it is nothing else that can be named.
    fn no_order(seen: &Identification<'_>) -> Self {
        let number = seen.canonical().unwrap_or_default();
        let input = seen.input();
        let tracking = matches!(
            seen.kind(),
            Kind::Malformed | Kind::MaskedNumber | Kind::Uncertain
        );
        let odd = input.char_indices().find(|(_, c)| c.is_alphabetic());
        match odd {
            Some((at, found)) if !tracking => {
                let position = input.get(..at).map_or(0, |before| before.chars().count()) + 1;
                Self {
                    says: Says::Text(&texts::ORDER_DIGITS),
                    ..Self::wrong_character(position, found, at..at + found.len_utf8())
                }
            }
            Some(_) => Self {
                code: RefusalCode::TrackingNumberTyped,
                start: 0,
                end: input.len(),
                params: Vec::new(),
                suggestions: Vec::new(),
                says: Says::Text(&texts::TRACKING_TYPED),
            },
            None => Self {
                code: RefusalCode::WrongLength,
                start: 0,
                end: input.len(),
                params: [("count", Param::Number(number.len() as u64))].into(),
                suggestions: Vec::new(),
                says: Says::Text(&texts::ORDER_LENGTH),
            },
        }
    }

    /// Returns the stable code.
    #[must_use]
    pub const fn code(&self) -> RefusalCode {
        self.code
    }

    /// Returns where it is, in bytes of the text as typed: what to underline.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Returns the values behind the words, by name; [`RefusalCode`] says which.
    #[must_use]
    pub fn params(&self) -> &[(&'static str, Param)] {
        &self.params
    }

    /// Returns what was probably meant, likeliest first and at most three: each passes its own check.
    #[must_use]
    pub fn suggestions(&self) -> &[String] {
        &self.suggestions
    }

    /// Returns what to show beside the field.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match &self.says {
            Says::Problem(problem) => problem.display(language).to_string(),
            Says::Text(text) => {
                let values: Vec<(&str, Value)> = self
                    .params
                    .iter()
                    .map(|(name, param)| (*name, param.value()))
                    .collect();
                text.with(language, &values).to_string()
            }
        }
    }
}

impl fmt::Display for Refusal {
    /// Writes the message in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Language::English))
    }
}

impl core::error::Error for Refusal {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Field;

    const EITHER: Field = Field::new(Expect::Any);
    const TRACKING: Field = Field::new(Expect::Tracking);
    const ORDER: Field = Field::new(Expect::Order);

    #[track_caller]
    fn assert_refused(field: Field, text: &str, code: RefusalCode, said: &str) {
        let refusal = field.submit(text).unwrap_err();
        assert_eq!(refusal.code(), code, "{text:?}");
        assert_eq!(refusal.to_string(), said);
        assert!(text.get(refusal.range()).is_some(), "{:?}", refusal.range());
    }

    #[test]
    fn the_other_number_is_told_in_words() {
        assert_refused(
            TRACKING,
            "8123456789012345",
            RefusalCode::OrderNumberTyped,
            "This is an order number. The tracking number is on the page of that order, under the shipping details.",
        );
        assert_refused(
            ORDER,
            "RB123456785GB",
            RefusalCode::TrackingNumberTyped,
            "This is a tracking number. The order number is under “My orders” and has only digits.",
        );
        assert!(EITHER.submit("8123456789012345").is_ok());
        assert!(EITHER.submit("RB123456785GB").is_ok());
    }

    #[test]
    fn every_refusal_names_its_reason() {
        let hidden = "Some characters of this tracking number are hidden. Copy the whole number from the order details.";
        assert_refused(TRACKING, "", RefusalCode::Empty, "Type the tracking number.");
        assert_refused(TRACKING, "LZ87124xx90CN", RefusalCode::Masked, hidden);
        assert_refused(
            TRACKING,
            "RB123456786GB",
            RefusalCode::Malformed,
            "The check digit “6” (character 11) does not match the other digits. Compare each digit with the order details.",
        );
        assert_refused(
            ORDER,
            "81234567",
            RefusalCode::WrongLength,
            "An order number has 14 to 16 digits; this one has 8.",
        );
        assert_refused(
            ORDER,
            "hello",
            RefusalCode::WrongCharacter,
            "An order number has only digits, but character 1 is “h”.",
        );
        assert_refused(
            TRACKING,
            &"0".repeat(MAX_INPUT + 1),
            RefusalCode::TooLong,
            "This is longer than 512 characters. Paste only the number.",
        );
    }
}
