//! How the rows of a language are written down.

use super::pattern::Lists;
use crate::basis::Basis;
use crate::term::{Milestone, Stage};

/// Which rows win over which, before the number of matched words decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// The sentence says little, or sources disagree about it.
    Weak,
    /// The common wording.
    Usual,
    /// The sentence looks like another: this reading wins.
    Trap,
}

/// A pattern, and a sentence of our own that it must read.
pub(super) type Row = (&'static str, &'static str);

/// Rows that mean the same.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub(super) stage: Stage,
    pub(super) milestone: Milestone,
    pub(super) level: Level,
    pub(super) rows: &'static [Row],
}

impl Group {
    /// Shows the stage under another milestone than the usual one.
    pub(super) const fn under(self, milestone: Milestone) -> Self {
        Self { milestone, ..self }
    }
}

/// Rows of the common wording.
pub(super) const fn usual(stage: Stage, rows: &'static [Row]) -> Group {
    Group {
        stage,
        milestone: stage.milestone(),
        level: Level::Usual,
        rows,
    }
}

/// Rows that win over every usual one: they tell apart what looks alike.
pub(super) const fn trap(stage: Stage, rows: &'static [Row]) -> Group {
    Group {
        level: Level::Trap,
        ..usual(stage, rows)
    }
}

/// Rows that answer only when no other does, with little confidence.
pub(super) const fn weak(stage: Stage, rows: &'static [Row]) -> Group {
    Group {
        level: Level::Weak,
        ..usual(stage, rows)
    }
}

/// The rows of one language, or of one subject in a language that needs several files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    /// ISO 639-1.
    pub(super) language: &'static str,
    /// Where the wording was seen.
    #[cfg_attr(not(test), allow(dead_code))] // the tests read it: no sheet without a source
    pub(super) basis: Basis,
    /// The commonest words of the language: they tell it from its relatives.
    pub(super) common: &'static str,
    /// Words that many rows need, by name.
    pub(super) lists: Lists,
    /// Patterns that void a usual or weak `delivered`: not, will, attempt, sender. No false `delivered`.
    pub(super) doubt: &'static [&'static str],
    pub(super) groups: &'static [Group],
}
