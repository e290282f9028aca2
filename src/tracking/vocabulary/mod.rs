//! Other people's status codes, one file an issuer.

mod meaning;
mod ship24;

use core::cmp::Ordering;

use crate::basis::Basis;
use crate::coded::coded;
use crate::term::{Certainty, Milestone, Stage};

use super::Reading;

pub use meaning::CodeMeaning;
use meaning::{Row, Table, row, table};

coded! {
    /// A list of status codes that a tracker, a carrier or a platform publishes.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Certainty, Stage, Vocabulary};
    ///
    /// let meaning = Vocabulary::Ship24Code.meaning("customs_exception").unwrap();
    /// assert_eq!(meaning.reading().stage(), Stage::CustomsHold);
    /// assert_eq!(meaning.reading().certainty(), Certainty::Certain);
    /// // A code that the list lacks is no guess.
    /// assert!(Vocabulary::Ship24Code.meaning("exception_delivery_failed").is_none());
    /// ```
    #[non_exhaustive]
    pub enum Vocabulary, "vocabulary" {
        /// Ship24's `statusMilestone`: never empty.
        Ship24Milestone = "ship24_milestone",
        /// Ship24's `statusCategory`: may be empty.
        Ship24Category = "ship24_category",
        /// Ship24's `statusCode`: may be empty.
        Ship24Code = "ship24_code",
    }
}

impl Vocabulary {
    const fn table(self) -> &'static Table {
        match self {
            Vocabulary::Ship24Milestone => &ship24::MILESTONE,
            Vocabulary::Ship24Category => &ship24::CATEGORY,
            Vocabulary::Ship24Code => &ship24::CODE,
        }
    }

    /// Returns what a code means in this vocabulary, or `None` for a code that the list lacks.
    ///
    /// Case, and blanks or hyphens for underscores, do not matter.
    #[must_use]
    pub fn meaning(self, code: &str) -> Option<CodeMeaning> {
        let code = code.trim();
        let row = self.table().find(code)?;
        Some(CodeMeaning::new(self, row))
    }

    /// Returns every code with its meaning, in the order of a parcel's life.
    pub fn meanings(self) -> impl Iterator<Item = CodeMeaning> + Clone {
        self.table()
            .rows
            .iter()
            .map(move |row| CodeMeaning::new(self, row))
    }

    /// Returns where the list comes from.
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.table().basis
    }
}
