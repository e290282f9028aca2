//! Why a text is not the number that was asked for.

use core::fmt;
use core::ops::Range;

use super::clean::Code;
use super::identification::Identification;
use super::identify::Identifier;
use super::problem::{Problem, ProblemCode};
use super::repair;
use super::shape::MAX_LEN;
use super::tracking_number::TrackingNumber;

/// A text was not the number that was asked for.
///
/// The message says what is wrong; [`suggestion`](Self::suggestion) says what was probably meant.
///
/// # Example
///
/// ```
/// use alitrack::TrackingNumber;
///
/// let err = "LO123456I84CN".parse::<TrackingNumber>().unwrap_err();
/// assert_eq!(err.to_string(), "expected a digit at character 9 (serial number), found 'I'");
/// assert_eq!(err.position(), 8);
/// assert_eq!(err.suggestion().unwrap().as_str(), "LO123456184CN");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct ParseError {
    problem: Problem,
    // Kept so that the repair is searched for only when somebody asks.
    typed: [u8; MAX_LEN],
    len: u8,
}

impl ParseError {
    pub(super) fn plain(problem: Problem) -> Self {
        Self {
            problem,
            typed: [0; MAX_LEN],
            len: 0,
        }
    }

    pub(super) fn not_an_order(text: &str) -> Self {
        Self::plain(Problem::whole(ProblemCode::TrackingNumber, text))
    }

    /// Why a text is no tracking number.
    #[cold]
    pub(super) fn of_tracking(seen: &Identification<'_>) -> Self {
        let problem = seen.first_problem();
        match problem.code {
            ProblemCode::CheckDigit
            | ProblemCode::UnexpectedCharacter
            | ProblemCode::UnknownCountry
            | ProblemCode::WrongLength
            | ProblemCode::UnknownFormat => Self {
                problem,
                typed: seen.code.bytes,
                len: seen.code.len,
            },
            _ => Self::plain(problem),
        }
    }

    /// Why a text is no order number.
    #[cold]
    pub(super) fn of_order(seen: &Identification<'_>) -> Self {
        let problem = seen.first_problem();
        match problem.code {
            ProblemCode::Empty
            | ProblemCode::TooLong
            | ProblemCode::SeveralNumbers
            | ProblemCode::Hidden
            | ProblemCode::OtherNumber => Self::plain(Problem {
                is_order_wanted: true,
                ..problem
            }),
            _ => Self::plain(Problem::of_order(seen)),
        }
    }

    /// Returns what is wrong, as data.
    #[must_use]
    pub const fn problem(&self) -> &Problem {
        &self.problem
    }

    /// Returns the stable code of what is wrong.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.problem.code.code()
    }

    /// Returns where it is, in characters of the caller's text, counted from 0.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.problem.position
    }

    /// Returns where it is, in bytes of the caller's text.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.problem.range()
    }

    /// Returns the likeliest repair that passes its own check; it is searched for on each call.
    #[must_use]
    pub fn suggestion(&self) -> Option<TrackingNumber> {
        let typed = self.typed.get(..usize::from(self.len)).unwrap_or_default();
        repair::suggestions(&Code::of(typed), &Identifier::new())
            .first()
            .map(|one| one.number())
    }
}

impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ParseError").field(&self.problem).finish()
    }
}
