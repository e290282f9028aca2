//! All rows together, and the index that finds the few of them a sentence could match.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ops::Range;

use once_cell::race::OnceBox;

use super::fold::Folded;
use super::pattern::{Key, PatternId, Patterns, key};
use super::sheet::{Level, Sheet};
use crate::term::{Certainty, Milestone, Stage};
use crate::tracking::Reading;

/// The sheets of all languages. Of rows that match alike, the earlier one wins.
pub(super) const SHEETS: &[&[Sheet]] = &[super::english::SHEETS];

/// A row as it is looked up.
#[derive(Debug)]
struct Entry {
    pattern: PatternId,
    /// Patterns none of which may match.
    doubt: Range<PatternId>,
    rank: u16,
    reading: Reading,
}

/// All rows, compiled.
#[derive(Debug)]
pub(super) struct Book {
    patterns: Patterns,
    entries: Vec<Entry>,
    /// Each entry under the keys of its rarest place, sorted.
    index: Vec<(Key, u16)>,
}

/// Returns the rows, compiled at the first call.
pub(super) fn book() -> &'static Book {
    static BOOK: OnceBox<Book> = OnceBox::new();
    BOOK.get_or_init(|| Box::new(Book::new()))
}

impl Book {
    /// Compiles all rows.
    pub(super) fn new() -> Self {
        let mut patterns = Patterns::default();
        let mut entries = Vec::new();
        for sheet in SHEETS.iter().copied().flatten() {
            let from = patterns.len();
            for source in sheet.doubt {
                patterns.add(source, sheet.lists);
            }
            let doubt = from..patterns.len();
            for group in sheet.groups {
                for (source, _) in group.rows {
                    let pattern = patterns.add(source, sheet.lists);
                    let weight = patterns.weight(pattern);
                    entries.push(Entry {
                        pattern,
                        doubt: if group.milestone == Milestone::Delivered && group.level != Level::Trap {
                            doubt.clone()
                        } else {
                            0..0
                        },
                        rank: rank(group.level, group.stage, weight),
                        reading: Reading::new(group.stage, certainty(group.level, weight))
                            .under(group.milestone),
                    });
                }
            }
        }
        let index = index(&patterns, &entries);
        Self {
            patterns,
            entries,
            index,
        }
    }

    /// Returns the reading of the best row that matches.
    pub(super) fn read(&self, sentence: &Folded) -> Option<Reading> {
        let mut keys: Vec<Key> = (0..sentence.len()).map(|i| key(sentence.word(i))).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut best: Option<(u16, u16)> = None;
        for wanted in keys {
            let from = self.index.partition_point(|&(key, _)| key < wanted);
            let candidates = self.index.get(from..).unwrap_or_default();
            for &(_, id) in candidates.iter().take_while(|&&(key, _)| key == wanted) {
                let Some(entry) = self.entries.get(usize::from(id)) else {
                    continue;
                };
                if best.is_some_and(|(rank, first)| (entry.rank, first) <= (rank, id)) {
                    continue;
                }
                if self.is_match(entry, sentence) {
                    best = Some((entry.rank, id));
                }
            }
        }
        let (_, id) = best?;
        self.entries.get(usize::from(id)).map(|entry| entry.reading)
    }

    fn is_match(&self, entry: &Entry, sentence: &Folded) -> bool {
        self.patterns.is_match(entry.pattern, sentence)
            && !entry
                .doubt
                .clone()
                .any(|doubt| self.patterns.is_match(doubt, sentence))
    }
}

/// Levels first, then the words accounted for; bad news counts as more words than it has.
fn rank(level: Level, stage: Stage, weight: usize) -> u16 {
    let weight = weight.min(100) as u16 + urgency(stage);
    level as u16 * 256 + weight
}

/// A sentence that tells of a problem often tells of a place as well: the problem is what happened.
fn urgency(stage: Stage) -> u16 {
    match stage {
        Stage::Correction => 4,
        Stage::Returning
        | Stage::Returned
        | Stage::Lost
        | Stage::Damaged
        | Stage::Destroyed
        | Stage::Refused => 3,
        Stage::CustomsRejected
        | Stage::Cancelled
        | Stage::Unclaimed
        | Stage::PaymentDue
        | Stage::AddressIssue => 2,
        Stage::CustomsHold | Stage::AttemptFailed | Stage::Info => 1,
        _ => 0,
    }
}

fn certainty(level: Level, weight: usize) -> Certainty {
    match (level, weight) {
        (Level::Weak, _) => Certainty::Possible,
        (Level::Usual, 0 | 1) => Certainty::Likely,
        (Level::Usual | Level::Trap, _) => Certainty::Certain,
    }
}

/// Files every entry under the keys of the place that the fewest entries demand.
fn index(patterns: &Patterns, entries: &[Entry]) -> Vec<(Key, u16)> {
    let mut all: Vec<Key> = entries
        .iter()
        .flat_map(|entry| patterns.demands(entry.pattern).flatten())
        .collect();
    all.sort_unstable();
    let demand =
        |key: Key| all.partition_point(|&other| other <= key) - all.partition_point(|&other| other < key);
    let mut index = Vec::with_capacity(entries.len() * 2);
    for (id, entry) in entries.iter().enumerate() {
        let rarest = patterns
            .demands(entry.pattern)
            .map(|keys| keys.collect::<Vec<_>>())
            .min_by_key(|keys| keys.iter().map(|&key| demand(key)).sum::<usize>());
        // The tests hold the number of entries below 65 536, and every pattern to a place with keys.
        if let (Ok(id), Some(keys)) = (u16::try_from(id), rarest) {
            index.extend(keys.into_iter().map(|key| (key, id)));
        }
    }
    index.sort_unstable();
    index.dedup();
    index
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::format;
    use std::string::String;
    use std::vec::Vec;

    use super::*;
    use crate::basis::Support;
    use crate::tracking::read_event as read;

    fn rows() -> impl Iterator<
        Item = (
            &'static Sheet,
            &'static super::super::sheet::Group,
            &'static (&'static str, &'static str),
        ),
    > {
        SHEETS
            .iter()
            .copied()
            .flatten()
            .flat_map(|sheet| sheet.groups.iter().map(move |group| (sheet, group)))
            .flat_map(|(sheet, group)| group.rows.iter().map(move |row| (sheet, group, row)))
    }

    #[test]
    fn every_row_reads_its_own_example() {
        let mut wrong: Vec<String> = Vec::new();
        for (sheet, group, (pattern, example)) in rows() {
            let mut patterns = Patterns::default();
            let id = patterns.add(pattern, sheet.lists);
            if !patterns.is_match(id, &Folded::of(example)) {
                wrong.push(format!(
                    "{}: {pattern:?} does not match {example:?}",
                    sheet.language
                ));
            }
            if patterns.demands(id).next().is_none() {
                wrong.push(format!(
                    "{}: {pattern:?} has no word to look it up by",
                    sheet.language
                ));
            }
            match read(example) {
                Some(seen) if (seen.stage(), seen.milestone()) == (group.stage, group.milestone) => {}
                seen => wrong.push(format!(
                    "{}: {example:?} is {}, read as {}",
                    sheet.language,
                    group.stage,
                    seen.map_or("nothing", |seen| seen.stage().code())
                )),
            }
        }
        assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn no_pattern_stands_twice_in_a_language() {
        let mut seen = BTreeMap::new();
        let twice: Vec<String> = rows()
            .filter_map(|(sheet, group, (pattern, _))| {
                seen.insert((sheet.language, *pattern), group.stage)
                    .map(|_| format!("{}: {pattern}", sheet.language))
            })
            .collect();
        assert!(twice.is_empty(), "{}", twice.join("\n"));
    }

    #[test]
    fn every_sheet_has_a_source_and_fits_the_index() {
        assert!(
            SHEETS
                .iter()
                .copied()
                .flatten()
                .all(|sheet| sheet.basis.support() > Support::Guess)
        );
        assert!(Book::new().entries.len() < usize::from(u16::MAX));
    }
}
