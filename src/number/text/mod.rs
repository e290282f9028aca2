//! What people read about numbers, in twelve languages.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::lang::{Language, Phrase, Value};

use super::clean::Tolerated;
use super::format::{Part, s10_service};
use super::identify::Kind;
use super::other::OtherNumber;
use super::problem::{Problem, ProblemCode};
use super::repair::Repair;

pub(super) mod other;
pub(super) mod repair;
pub(super) mod tolerated;
pub(super) mod verdict;

impl Kind {
    /// Returns what the text is and what to do with it, in one or two sentences.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Kind, Language};
    ///
    /// assert_eq!(Kind::TrackingNumber.sentence(Language::German), "Das ist eine Sendungsnummer.");
    /// ```
    #[must_use]
    pub const fn sentence(self, language: Language) -> &'static str {
        verdict::of_kind(self).get(language)
    }
}

impl Tolerated {
    /// Returns what was tolerated, in a sentence.
    #[must_use]
    pub const fn sentence(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}

impl Repair {
    /// Returns the step in words, to stand beside a suggestion.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, Repair};
    ///
    /// assert_eq!(Repair::Missing.label(Language::English), "a missing character added");
    /// ```
    #[must_use]
    pub const fn label(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}

impl OtherNumber {
    /// Returns what such a number names.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, OtherNumber};
    ///
    /// assert_eq!(OtherNumber::Phone.label(Language::French), "numéro de téléphone");
    /// ```
    #[must_use]
    pub const fn label(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}

impl Problem {
    /// Shows the problem and what to do, in one or two sentences.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, identify};
    ///
    /// let problem = identify("RB123456786GB").problems()[0];
    /// let shown = problem.display(Language::Spanish).to_string();
    /// assert!(shown.starts_with("El dígito de control «6» (carácter 11) no concuerda"));
    /// ```
    pub fn display(&self, language: Language) -> impl fmt::Display + use<> {
        Shown {
            problem: *self,
            language,
        }
    }
}

struct Shown {
    problem: Problem,
    language: Language,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shown { problem, language } = self;
        let number = match problem.code() {
            ProblemCode::WrongLength => problem.count,
            _ => problem.position() + 1,
        };
        let mut values = vec![("n", Value::Number(i64::try_from(number).unwrap_or(i64::MAX)))];
        if let Some(found) = problem.found() {
            values.push(("found", Value::Word(found.escape_debug().collect())));
        }
        if let Some(what) = problem.other_number() {
            values.push(("what", Value::Phrase(what.text())));
        }
        problem.code().text().with(*language, &values).fmt(f)
    }
}

/// Every text of this room.
pub(crate) fn phrases() -> Vec<Phrase> {
    let kinds = Kind::ALL.iter().map(|k| Phrase {
        group: "number_kind",
        code: k.code(),
        text: verdict::of_kind(*k),
    });
    kinds
        .chain(ProblemCode::phrases())
        .chain(Tolerated::phrases())
        .chain(Repair::phrases())
        .chain(OtherNumber::phrases())
        .chain(Part::phrases())
        .chain(s10_service::phrases())
        .collect()
}
