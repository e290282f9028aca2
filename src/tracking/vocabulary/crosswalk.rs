//! From one vocabulary to another.

use core::cmp::Reverse;

use super::*;

/// A code carried from one [`Vocabulary`] into another.
///
/// # Example
///
/// ```
/// use alitrack::{Vocabulary, crosswalk};
///
/// let hold = crosswalk(Vocabulary::Cainiao, "CUS_TAX", Vocabulary::Ship24Milestone).unwrap();
/// assert_eq!(hold.code(), "in_transit");
/// // That somebody must pay is lost on the way.
/// assert!(!hold.is_exact());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing {
    to: CodeMeaning,
    exact: bool,
}

impl Crossing {
    /// Returns the code in the other vocabulary.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.to.code()
    }

    /// Returns what the code means there.
    #[must_use]
    pub const fn meaning(&self) -> CodeMeaning {
        self.to
    }

    /// Returns whether both codes say the same stage; otherwise only the milestone is kept.
    #[must_use]
    pub const fn is_exact(&self) -> bool {
        self.exact
    }
}

/// Says a code of one vocabulary in another.
///
/// Where the other vocabulary lacks the stage, a code that names the milestone stands for it. `None` if the
/// code is unknown, or the other vocabulary has nothing for its milestone.
///
/// # Example
///
/// ```
/// use alitrack::{Vocabulary, crosswalk};
///
/// let crossing = crosswalk(Vocabulary::Cainiao, "GTMS_SIGNED", Vocabulary::SeventeenTrackSub).unwrap();
/// assert_eq!(crossing.code(), "Delivered_Other");
/// assert!(crossing.is_exact());
/// ```
#[must_use]
pub fn crosswalk(from: Vocabulary, code: &str, to: Vocabulary) -> Option<Crossing> {
    let reading = from.meaning(code)?.reading();
    if let Some(same) = code_for(to, reading.stage()) {
        return Some(Crossing {
            to: same,
            exact: true,
        });
    }
    let broad = best(to, |row| {
        row.broad && row.reading.milestone() == reading.milestone()
    });
    Some(Crossing {
        to: broad?,
        exact: false,
    })
}

pub(super) fn code_for(vocabulary: Vocabulary, stage: Stage) -> Option<CodeMeaning> {
    best(vocabulary, |row| row.reading.stage() == stage)
}

/// The most certain row, without a note rather than with one, the first of equals.
fn best(vocabulary: Vocabulary, fits: impl Fn(&Row) -> bool) -> Option<CodeMeaning> {
    let rows = vocabulary.table().rows.iter().filter(|row| fits(row));
    let best = rows.min_by_key(|row| (Reverse(row.reading.certainty()), row.note.is_some()));
    best.map(|row| CodeMeaning::new(vocabulary, row))
}
