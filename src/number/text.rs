//! What people read about numbers, in twelve languages.

use alloc::vec::Vec;

use crate::lang::{Language, Phrase};

use super::format::Part;
use super::other::OtherNumber;

impl OtherNumber {
    /// Returns what the number is, as the end of a sentence.
    #[must_use]
    pub const fn phrase(self, _: Language) -> &'static str {
        self.code()
    }
}

/// Every text of this room.
pub(crate) fn phrases() -> Vec<Phrase> {
    Part::ALL
        .iter()
        .map(|part| Phrase {
            group: "number_part",
            code: part.code(),
            text: part.text(),
        })
        .collect()
}
