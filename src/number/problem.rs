//! What is wrong with a number, and where.

use core::fmt;
use core::ops::Range;

use crate::lang::worded;

use super::clean;
use super::format::Part;
use super::identification::Identification;
use super::other::OtherNumber;
use super::shape::CharSet;
use super::text::verdict;

worded! {
    /// The kind of a [`Problem`].
    #[non_exhaustive]
    pub enum ProblemCode, "problem" {
        /// Nothing was typed, or nothing that a number could be made of.
        Empty = "empty" => verdict::EMPTY,
        /// More than 48 characters.
        TooLong = "too_long" => verdict::TOO_LONG,
        /// The text holds two numbers.
        SeveralNumbers = "several_numbers" => verdict::SEVERAL,
        /// A character that the format does not allow there.
        UnexpectedCharacter = "unexpected_character" => verdict::UNEXPECTED,
        /// The check digit is not the one that the other characters call for.
        CheckDigit = "check_digit" => verdict::CHECK_DIGIT,
        /// The last two letters are no country.
        UnknownCountry = "unknown_country" => verdict::COUNTRY,
        /// A character is missing or too many.
        WrongLength = "wrong_length" => verdict::LENGTH,
        /// It is an order number.
        OrderNumber = "order_number" => verdict::ORDER,
        /// It is a tracking number where an order number was asked for.
        TrackingNumber = "tracking_number" => verdict::NOT_AN_ORDER,
        /// It is another kind of number.
        OtherNumber = "other_number" => verdict::NAMED,
        /// Characters are hidden.
        Hidden = "hidden" => verdict::MASKED,
        /// It fits only formats that cannot prove it.
        Unproven = "unproven" => verdict::UNCERTAIN,
        /// No format looks like this.
        UnknownFormat = "unknown_format" => verdict::UNKNOWN,
    }

    pub(super) text: "number_problem"
}

/// What a format has in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// Nothing can be said.
    Nothing,
    /// A digit.
    Digit,
    /// A letter.
    Letter,
    /// This character.
    Character(char),
    /// One of these characters.
    OneOf(CharSet),
    /// A country.
    Country,
    /// This many characters.
    Length(usize),
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::Nothing => Ok(()),
            Expected::Digit => f.write_str("a digit"),
            Expected::Letter => f.write_str("a letter"),
            Expected::Character(c) => write!(f, "'{c}'"),
            Expected::OneOf(set) => write!(f, "one of {set}"),
            Expected::Country => f.write_str("a country"),
            Expected::Length(n) => write!(f, "{n} characters"),
        }
    }
}

/// Something that keeps a text from being a number: what, where, what was found and what was expected.
///
/// # Example
///
/// ```
/// use alitrack::{ProblemCode, identify};
///
/// let seen = identify("RB123456786GB");
/// let problem = seen.problems()[0];
/// assert_eq!(problem.code(), ProblemCode::CheckDigit);
/// assert_eq!(problem.range(), 10..11);
/// assert_eq!(problem.to_string(), "check digit is 6, expected 5");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub(super) code: ProblemCode,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Characters of the caller's text before the place.
    pub(super) position: usize,
    pub(super) found: Option<char>,
    pub(super) count: usize,
    pub(super) expected: Expected,
    pub(super) part: Option<Part>,
    pub(super) other: Option<OtherNumber>,
    /// Whether an order number was asked for, and not a tracking number.
    pub(super) is_order_wanted: bool,
}

impl Problem {
    /// A problem of the whole text.
    pub(super) fn whole(code: ProblemCode, text: &str) -> Self {
        Problem {
            code,
            start: 0,
            end: text.len(),
            position: 0,
            found: None,
            count: text.chars().count(),
            expected: Expected::Nothing,
            part: None,
            other: None,
            is_order_wanted: false,
        }
    }

    pub(super) fn bad_service(service: &str) -> Self {
        let wrong = service.char_indices().find(|(_, c)| !c.is_ascii_alphabetic());
        match wrong {
            Some((at, c)) => Problem {
                code: ProblemCode::UnexpectedCharacter,
                start: at,
                end: at + c.len_utf8(),
                position: service.get(..at).map_or(0, |before| before.chars().count()),
                found: Some(c),
                expected: Expected::Letter,
                part: Some(Part::Service),
                ..Problem::whole(ProblemCode::UnexpectedCharacter, service)
            },
            None => Problem {
                expected: Expected::Length(2),
                ..Problem::whole(ProblemCode::WrongLength, service)
            },
        }
    }

    /// The letter among the digits of an order number, or how many digits there are instead of sixteen.
    pub(super) fn of_order(seen: &Identification<'_>) -> Self {
        let code = &seen.code;
        let whole = Problem::whole(ProblemCode::UnknownFormat, seen.input());
        let digits = usize::from(code.len) - code.letters.count_ones() as usize;
        if code.letters == 0 {
            let range = clean::locate(seen.input(), 0, digits);
            return Problem {
                code: ProblemCode::WrongLength,
                expected: Expected::Length(16),
                count: digits,
                ..whole
            }
            .at(seen.input(), range);
        }
        // Digits, and a letter that slipped in; a word is none.
        if digits < 12 {
            return whole;
        }
        let at = code.letters.trailing_zeros() as usize;
        Problem {
            code: ProblemCode::UnexpectedCharacter,
            expected: Expected::Digit,
            found: code.as_bytes().get(at).map(|c| char::from(*c)),
            ..whole
        }
        .at(seen.input(), clean::locate(seen.input(), at, at + 1))
    }

    /// The problem at a place of the caller's text.
    pub(super) fn at(self, text: &str, range: Range<usize>) -> Self {
        Problem {
            position: text.get(..range.start).map_or(0, |before| before.chars().count()),
            start: range.start,
            end: range.end,
            ..self
        }
    }

    pub(super) fn long_serial(serial: u32) -> Self {
        let digits = serial.checked_ilog10().unwrap_or(0) as usize + 1;
        Problem {
            expected: Expected::Length(8),
            part: Some(Part::Serial),
            count: digits,
            ..Problem::whole(ProblemCode::WrongLength, "")
        }
    }

    /// Returns the kind of problem.
    #[must_use]
    pub const fn code(&self) -> ProblemCode {
        self.code
    }

    /// Returns where it is, in bytes of the caller's text.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Returns where it is, in characters of the caller's text, counted from 0.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.position
    }

    /// Returns the character that stands there, as it was read.
    #[must_use]
    pub const fn found(&self) -> Option<char> {
        self.found
    }

    /// Returns what the format allows there.
    #[must_use]
    pub const fn expected(&self) -> Expected {
        self.expected
    }

    /// Returns the part of the number in which it is.
    #[must_use]
    pub const fn part(&self) -> Option<Part> {
        self.part
    }

    /// Returns what the number is instead, if it can be named.
    #[must_use]
    pub const fn other_number(&self) -> Option<OtherNumber> {
        self.other
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code, self.expected, self.found) {
            (ProblemCode::Empty, ..) if self.count > 0 => {
                f.write_str("expected a number, found no letter or digit of one")
            }
            (ProblemCode::Empty, ..) => f.write_str("expected a number, found nothing"),
            (ProblemCode::TooLong, ..) => f.write_str("expected at most 48 characters, found more"),
            (ProblemCode::SeveralNumbers, ..) => {
                write!(
                    f,
                    "expected one number, found another at character {}",
                    self.position + 1
                )
            }
            (ProblemCode::CheckDigit, Expected::Character(expected), Some(found)) => {
                write!(f, "check digit is {}, expected {expected}", found.escape_debug())
            }
            (ProblemCode::CheckDigit, ..) => f.write_str("check digit is wrong"),
            (ProblemCode::UnexpectedCharacter, expected, Some(found)) => {
                write!(f, "expected {expected} at character {}", self.position + 1)?;
                if let Some(part) = self.part {
                    write!(f, " ({})", part.label(crate::lang::Language::English))?;
                }
                write!(f, ", found '{}'", found.escape_debug())
            }
            (ProblemCode::UnexpectedCharacter, ..) => f.write_str("unexpected character"),
            (ProblemCode::UnknownCountry, ..) => {
                write!(
                    f,
                    "the letters at character {} are not a country code",
                    self.position + 1
                )
            }
            (ProblemCode::WrongLength, expected, _) => {
                write!(f, "expected {expected}, found {}", self.count)?;
                match self.part {
                    Some(part) => write!(f, " ({})", part.label(crate::lang::Language::English)),
                    None => Ok(()),
                }
            }
            (ProblemCode::OrderNumber, ..) => f.write_str("this is an order number, not a tracking number"),
            (ProblemCode::TrackingNumber, ..) => {
                f.write_str("this is a tracking number, not an order number")
            }
            (ProblemCode::OtherNumber, ..) => match self.other {
                Some(other) => {
                    let name = other.label(crate::lang::Language::English);
                    let wanted = if self.is_order_wanted {
                        "an order"
                    } else {
                        "a tracking"
                    };
                    write!(f, "this is another kind of number ({name}), not {wanted} number")
                }
                None => f.write_str("this is another kind of number"),
            },
            (ProblemCode::Hidden, ..) => f.write_str("characters of this number are hidden"),
            (ProblemCode::Unproven, ..) => {
                f.write_str("neither a check digit nor fixed characters prove this number")
            }
            (ProblemCode::UnknownFormat, ..) => f.write_str("no known format looks like this"),
        }
    }
}
