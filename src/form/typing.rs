//! What to say while somebody types.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::coded::coded;
use crate::lang::{Language, Value};
use crate::number::format::{CharSet, Format, Purpose};
use crate::number::prefix::Ahead;
use crate::number::{Expect, Identification, Kind, OtherNumber};
use crate::term::FormatId;

use super::refusal::{Refusal, RefusalCode};
use super::{Field, is_too_long, texts};

coded! {
    /// How far the typing has come.
    #[non_exhaustive]
    pub enum TypingState, "typing state" {
        /// Nothing yet.
        Empty = "empty",
        /// It can still become a number.
        Open = "open",
        /// The field takes it as it is, but longer numbers begin like that, too, and it cannot prove itself.
        Enough = "enough",
        /// It is a number that the field takes.
        Complete = "complete",
        /// No number that proves itself goes on like this, or the field does not take what was typed.
        Wrong = "wrong",
    }
}

/// What the characters typed so far are, and can become.
#[derive(Clone, Debug)]
pub struct Typing<'a> {
    state: TypingState,
    seen: Option<Identification<'a>>,
    ahead: Ahead,
    refusal: Option<Refusal>,
}

/// Which formats a field thinks of while somebody types.
pub(super) fn wanted(expect: Expect, format: &Format) -> bool {
    match expect {
        Expect::Any => format.purpose() != Purpose::Other,
        Expect::Tracking => format.purpose() == Purpose::Tracking,
        Expect::Order => format.purpose() == Purpose::Order,
    }
}

/// Letters in front and this many characters that fit are a number that went astray, not one of a carrier
/// whose numbers have no pattern.
const TELLING: usize = 6;

/// Whether a number that proves itself goes on from here.
fn goes_on(ahead: &Ahead) -> bool {
    ahead
        .open
        .iter()
        .take(ahead.proving)
        .any(|future| future.missing.1 > 0)
}

/// Whether more characters can make it a number, although it is none yet.
fn may_go_on(ahead: &Ahead, refusal: &Refusal, seen: &Identification<'_>) -> bool {
    // A check digit alone may hold for the beginning of a longer number.
    let is_told_by_more_than_a_check = matches!(
        seen.other_number(),
        Some(
            OtherNumber::Product
                | OtherNumber::Variant
                | OtherNumber::Phone
                | OtherNumber::PaymentCard
                | OtherNumber::Iban
                | OtherNumber::AmazonOrder
                | OtherNumber::EbayOrder
                | OtherNumber::LazadaOrder
                | OtherNumber::Reference
        )
    );
    match refusal.code() {
        // Fifteen digits are an order number, unless they began as one of a carrier.
        RefusalCode::OrderNumberTyped => ahead.likely().is_some(),
        RefusalCode::Masked | RefusalCode::SeveralNumbers => false,
        RefusalCode::OtherNumber if is_told_by_more_than_a_check => false,
        _ if goes_on(ahead) => true,
        RefusalCode::Malformed => false,
        _ => astray(ahead).is_none() && ahead.open.iter().any(|future| future.missing.1 > 0),
    }
}

/// The character at which a number went astray that had fitted well so far.
fn astray(ahead: &Ahead) -> Option<Refusal> {
    let far = ahead
        .misfit
        .as_ref()
        .is_some_and(|misfit| misfit.reached >= TELLING);
    if far && ahead.begins_with_letter() {
        return misfit(ahead);
    }
    None
}

fn misfit(ahead: &Ahead) -> Option<Refusal> {
    let misfit = ahead.misfit.as_ref()?;
    Some(Refusal::wrong_character(
        misfit.position + 1,
        misfit.found,
        misfit.range.clone(),
    ))
}

impl<'a> Typing<'a> {
    pub(super) fn of(field: &Field, text: &'a str) -> Self {
        let is_read = !is_too_long(text);
        let ahead = if is_read {
            Ahead::of(text, field.formats, |format| wanted(field.expect(), format))
        } else {
            Ahead::default()
        };
        let (state, seen, refusal) = match field.submit(text) {
            // A number that cannot prove itself may be the beginning of one that can.
            Ok(seen) if seen.kind() == Kind::Uncertain && goes_on(&ahead) => {
                (TypingState::Enough, Some(seen), None)
            }
            Ok(seen) if seen.kind() == Kind::Uncertain && astray(&ahead).is_some() => {
                (TypingState::Wrong, Some(seen), astray(&ahead))
            }
            Ok(seen) => (TypingState::Complete, Some(seen), None),
            Err(_) if !text.contains(char::is_alphanumeric) => (TypingState::Empty, None, None),
            Err(refusal) => {
                let seen = is_read.then(|| field.identifier().identify(text));
                if seen.is_some_and(|seen| may_go_on(&ahead, &refusal, &seen)) {
                    return Self::open(ahead);
                }
                // What can be named is better told by its name than by its first odd character.
                let wrong = match refusal.code() {
                    RefusalCode::Unknown => misfit(&ahead).unwrap_or(refusal),
                    _ => refusal,
                };
                (TypingState::Wrong, seen, Some(wrong))
            }
        };
        Self {
            state,
            seen,
            ahead,
            refusal,
        }
    }

    /// More is to be typed.
    const fn open(ahead: Ahead) -> Self {
        Self {
            state: TypingState::Open,
            seen: None,
            ahead,
            refusal: None,
        }
    }

    /// Returns how far the typing has come.
    #[must_use]
    pub const fn state(&self) -> TypingState {
        self.state
    }

    /// Returns what was typed, once it is enough, complete or wrong.
    #[must_use]
    pub const fn identification(&self) -> Option<&Identification<'a>> {
        self.seen.as_ref()
    }

    /// Returns why the field will not take it, where the state is [`TypingState::Wrong`].
    #[must_use]
    pub const fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }

    /// Returns the formats that the text has or can still get, the most telling first.
    #[must_use]
    pub fn formats(&self) -> Vec<FormatId> {
        self.ahead.open.iter().map(|future| future.format.id()).collect()
    }

    /// Returns the characters that can stand next.
    #[must_use]
    pub const fn next(&self) -> CharSet {
        self.ahead.next
    }

    /// Returns how many characters are missing, at least and at most, for the most telling format.
    #[must_use]
    pub fn missing(&self) -> Option<(usize, usize)> {
        self.ahead.open.first().map(|future| future.missing)
    }

    /// Returns what to show beside the field, also read aloud: one sentence or two, empty for an empty field.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match (self.state, &self.refusal) {
            (TypingState::Empty, _) => String::new(),
            (TypingState::Open, _) => self.open_message(language),
            // A number with letters in front has mostly a pattern, and what is missing of it is worth saying.
            (TypingState::Enough, _) if self.ahead.begins_with_letter() => self.open_message(language),
            (TypingState::Enough | TypingState::Complete, _) => self.complete_message(language),
            (TypingState::Wrong, Some(refusal)) => refusal.message(language),
            (TypingState::Wrong, None) => String::new(),
        }
    }

    fn open_message(&self, language: Language) -> String {
        let count = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let least = self
            .ahead
            .open
            .iter()
            .map(|future| future.missing.0)
            .filter(|n| *n > 0)
            .min();
        match self.ahead.likely() {
            Some(future) if future.missing.0 == future.missing.1 => texts::OPEN_ISSUER
                .with(
                    language,
                    &[
                        ("issuer", future.format.issuer().into()),
                        ("n", count(future.missing.0)),
                    ],
                )
                .to_string(),
            _ => texts::OPEN
                .with(language, &[("n", count(least.unwrap_or(1)))])
                .to_string(),
        }
    }

    fn complete_message(&self, language: Language) -> String {
        let Some(seen) = &self.seen else {
            return String::new();
        };
        match (seen.kind(), seen.issuer()) {
            (Kind::OrderNumber, _) => texts::COMPLETE_ORDER.get(language).to_string(),
            (Kind::TrackingNumber, Some(issuer)) => texts::COMPLETE_TRACKING
                .with(language, &[("issuer", issuer.into())])
                .to_string(),
            // What the number cannot prove is its problem, though not one that keeps the field from taking it.
            _ => seen
                .problems()
                .first()
                .map(|problem| problem.display(language).to_string())
                .unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::RefusalCode;

    const TRACKING: Field = Field::new(Expect::Tracking);
    const ORDER: Field = Field::new(Expect::Order);

    #[track_caller]
    fn assert_state(field: Field, text: &str, state: TypingState) {
        let typing = field.typing(text);
        assert_eq!(
            typing.state(),
            state,
            "{text:?}: {}",
            typing.message(Language::English)
        );
    }

    #[test]
    fn typing_goes_from_empty_over_open_to_complete() {
        assert_state(TRACKING, "", TypingState::Empty);
        assert_state(TRACKING, " - ", TypingState::Empty);
        let number = "RB123456785GB";
        for end in 1..number.len() {
            let state = TRACKING.typing(&number[..end]).state();
            let taken = TRACKING.submit(&number[..end]).is_ok();
            let expected = if taken {
                TypingState::Enough
            } else {
                TypingState::Open
            };
            assert_eq!(state, expected, "{end}");
        }
        assert_state(TRACKING, number, TypingState::Complete);
    }

    #[test]
    fn an_order_number_is_open_until_it_is_long_enough() {
        for end in 1..14 {
            assert_state(ORDER, &"8123456789012345"[..end], TypingState::Open);
        }
        assert_state(ORDER, "8123456789012345", TypingState::Complete);
        assert_eq!(ORDER.typing("8123").missing(), Some((12, 12)));
    }

    #[test]
    fn what_is_something_else_is_not_fine_so_far() {
        const EITHER: Field = Field::new(Expect::Any);
        for text in ["4539 1488 0343 6467", "1005001234567890", "+49 30 1234567"] {
            assert_state(EITHER, text, TypingState::Wrong);
        }
        assert_state(EITHER, "RB123456785GB LP00417285630928", TypingState::Wrong);
        assert_state(EITHER, "1234567890123456789", TypingState::Enough);
    }

    #[test]
    fn a_letter_for_a_digit_is_wrong_at_once() {
        let typing = TRACKING.typing("lz 87124 o");
        assert_eq!(typing.state(), TypingState::Wrong);
        let refusal = typing.refusal().unwrap();
        assert_eq!(refusal.code(), RefusalCode::WrongCharacter);
        assert_eq!(refusal.range(), 9..10);
        assert_eq!(
            refusal.to_string(),
            "No number that we know goes on with “o” at character 10."
        );
    }

    #[test]
    fn a_number_that_may_go_on_is_told_how_long() {
        let typing = TRACKING.typing("LP0006843440247");
        assert_eq!(
            typing.message(Language::English),
            "This could become a number of Cainiao: 1 more character."
        );
    }
}
