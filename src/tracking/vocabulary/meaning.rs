//! What one code of a vocabulary means.

use super::*;

/// One row of a vocabulary.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) code: &'static str,
    pub(super) reading: Reading,
    pub(super) broad: bool,
    pub(super) note: Option<&'static str>,
    basis: Option<Basis>,
}

/// A code that says `stage`, surely.
pub(super) const fn row(code: &'static str, stage: Stage) -> Row {
    Row {
        code,
        reading: Reading::new(stage, Certainty::Certain),
        broad: false,
        note: None,
        basis: None,
    }
}

impl Row {
    /// The code names a whole milestone: a sentence beside it may say more.
    pub(super) const fn broad(self) -> Self {
        Self { broad: true, ..self }
    }

    /// The issuer puts the stage under another milestone than usual.
    pub(super) const fn under(self, milestone: Milestone) -> Self {
        Self {
            reading: self.reading.under(milestone),
            ..self
        }
    }

    /// Not every source agrees, or the code covers a little more.
    pub(super) const fn likely(self) -> Self {
        self.with(Certainty::Likely)
    }

    /// Sources contradict each other, or the code is two things.
    pub(super) const fn possible(self) -> Self {
        self.with(Certainty::Possible)
    }

    const fn with(self, certainty: Certainty) -> Self {
        let reading = Reading::new(self.reading.stage(), certainty).under(self.reading.milestone());
        Self { reading, ..self }
    }

    /// What surprises about the code.
    pub(super) const fn note(self, note: &'static str) -> Self {
        Self {
            note: Some(note),
            ..self
        }
    }

    /// The row rests on something else than its list does.
    pub(super) const fn basis(self, basis: Basis) -> Self {
        Self {
            basis: Some(basis),
            ..self
        }
    }
}

/// A vocabulary: its rows in the order of a parcel's life, and an index of them by code.
#[derive(Debug)]
pub(super) struct Table {
    /// Who publishes the list.
    pub(super) issuer: &'static str,
    pub(super) basis: Basis,
    pub(super) rows: &'static [Row],
    /// The rows' places, in the order of their codes.
    pub(super) by_code: &'static [u8],
}

impl Table {
    /// Finds the row of a code.
    pub(super) fn find(&self, code: &str) -> Option<&'static Row> {
        let found = self
            .by_code
            .binary_search_by(|&at| match self.rows.get(usize::from(at)) {
                Some(row) => compare(row.code, code),
                None => Ordering::Greater,
            });
        let at = self.by_code.get(found.ok()?)?;
        self.rows.get(usize::from(*at))
    }
}

/// Compares codes: ASCII case, and blank, hyphen, point or slash for underscore, make no difference.
pub(super) const fn compare(left: &str, right: &str) -> Ordering {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut at = 0;
    while at < left.len() && at < right.len() {
        let (l, r) = (folded(left[at]), folded(right[at]));
        if l != r {
            return if l < r { Ordering::Less } else { Ordering::Greater };
        }
        at += 1;
    }
    match (at < left.len(), at < right.len()) {
        (false, true) => Ordering::Less,
        (true, false) => Ordering::Greater,
        _ => Ordering::Equal,
    }
}

const fn folded(byte: u8) -> u8 {
    match byte {
        b' ' | b'-' | b'.' | b'/' => b'_',
        _ => byte.to_ascii_lowercase(),
    }
}

/// Does a name begin with another, letters and digits alone compared, in any case?
pub(super) fn begins_with(name: &str, other: &str) -> bool {
    let mut name = name.chars().filter(char::is_ascii_alphanumeric);
    other
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .all(|c| name.next().is_some_and(|d| d.eq_ignore_ascii_case(&c)))
}

/// The part of a code before its first separator, if it has one.
pub(super) fn first_part(code: &str) -> Option<&str> {
    code.split_once([' ', '-', '.', '/', '_']).map(|(first, _)| first)
}

/// Sorts the rows' places by code. A code that stands twice does not compile.
pub(super) const fn sorted<const N: usize>(rows: &[Row]) -> [u8; N] {
    assert!(rows.len() == N && N < 256, "an index is one byte");
    let mut places = [0; N];
    let mut next = 0;
    while next < N {
        let mut at = next;
        while at > 0 {
            match compare(rows[places[at - 1] as usize].code, rows[next].code) {
                Ordering::Greater => places[at] = places[at - 1],
                Ordering::Equal => panic!("a code stands twice in one vocabulary"),
                Ordering::Less => break,
            }
            at -= 1;
        }
        places[at] = next as u8;
        next += 1;
    }
    places
}

/// Declares a vocabulary's table.
macro_rules! table {
    ($(#[$meta:meta])* $name:ident of $issuer:literal: $basis:expr, $rows:expr) => {
        $(#[$meta])*
        pub(super) const $name: Table = {
            const ROWS: &[Row] = $rows;
            const BY_CODE: [u8; ROWS.len()] = $crate::tracking::vocabulary::meaning::sorted(ROWS);
            Table { issuer: $issuer, basis: $basis, rows: ROWS, by_code: &BY_CODE }
        };
    };
}
pub(super) use table;

/// What one code of a [`Vocabulary`] means, and how far to trust it.
///
/// # Example
///
/// ```
/// use alitrack::{Stage, Vocabulary};
///
/// let meaning = Vocabulary::Ship24Code.meaning("data_order_cancelled").unwrap();
/// assert_eq!(meaning.code(), "data_order_cancelled");
/// assert_eq!(meaning.reading().stage(), Stage::Cancelled);
/// assert!(!meaning.is_broad());
/// assert!(meaning.note().is_some());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct CodeMeaning {
    vocabulary: Vocabulary,
    row: &'static Row,
}

impl CodeMeaning {
    pub(super) const fn new(vocabulary: Vocabulary, row: &'static Row) -> Self {
        Self { vocabulary, row }
    }

    /// Returns the vocabulary of the code.
    #[must_use]
    pub const fn vocabulary(&self) -> Vocabulary {
        self.vocabulary
    }

    /// Returns the code as its issuer spells it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.row.code
    }

    /// Returns the stage and milestone.
    #[must_use]
    pub const fn reading(&self) -> Reading {
        self.row.reading
    }

    /// Returns whether the code names a whole milestone, so that the sentence beside it may say more.
    #[must_use]
    pub const fn is_broad(&self) -> bool {
        self.row.broad
    }

    /// Returns what surprises about the code, in English.
    #[must_use]
    pub const fn note(&self) -> Option<&'static str> {
        self.row.note
    }

    /// Returns what the meaning rests on.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        match self.row.basis {
            Some(basis) => basis,
            None => self.vocabulary.basis(),
        }
    }
}

impl PartialEq for CodeMeaning {
    fn eq(&self, other: &Self) -> bool {
        self.vocabulary == other.vocabulary && self.code() == other.code()
    }
}

impl Eq for CodeMeaning {}
