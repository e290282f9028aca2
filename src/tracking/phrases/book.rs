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
pub(super) const SHEETS: &[&[Sheet]] = &[
    super::english::SHEETS,
    super::indonesian::SHEETS,
    super::swedish::SHEETS,
    super::korean::SHEETS,
    super::japanese::SHEETS,
    super::chinese::SHEETS,
    super::turkish::SHEETS,
    super::ukrainian::SHEETS,
    super::russian::SHEETS,
    super::polish::SHEETS,
    super::dutch::SHEETS,
    super::italian::SHEETS,
    super::french::SHEETS,
    super::german::SHEETS,
    super::portuguese::SHEETS,
    super::spanish::SHEETS,
];

/// A row as it is looked up.
#[derive(Debug)]
struct Entry {
    pattern: PatternId,
    /// The place of its language among the votes.
    language: usize,
    /// Patterns none of which may match.
    doubt: Range<PatternId>,
    /// Its rank but for the words that match.
    base: u16,
    /// The most that words can add.
    most: u16,
    reading: Reading,
    /// For the messages of the tests.
    #[cfg(test)]
    source: &'static str,
}

/// What one beginning of a word leads to.
#[derive(Clone, Copy, Debug)]
struct Lead {
    key: Key,
    /// The languages whose sheets have a word that begins so, one bit each.
    languages: u32,
    /// The first of its candidates; the next lead's first ends them.
    from: u32,
}

/// All rows, compiled.
#[derive(Debug)]
pub(super) struct Book {
    patterns: Patterns,
    entries: Vec<Entry>,
    /// Sorted by key, and closed by a lead without candidates.
    leads: Vec<Lead>,
    /// Places in `entries`, by lead: every entry under the keys of its rarest place.
    candidates: Vec<u16>,
}

/// Returns the rows, compiled at the first call.
pub(super) fn book() -> &'static Book {
    static BOOK: OnceBox<Book> = OnceBox::new();
    BOOK.get_or_init(|| Box::new(Book::new()))
}

/// How many words of a sentence each language knows.
type Votes = [u8; 32];

impl Book {
    /// Compiles all rows.
    pub(super) fn new() -> Self {
        let mut patterns = Patterns::default();
        let mut entries = Vec::new();
        let mut languages: Vec<&str> = Vec::new();
        let mut known: Vec<(Key, u32)> = Vec::new();
        for sheet in SHEETS.iter().copied().flatten() {
            let language = languages
                .iter()
                .position(|&seen| seen == sheet.language)
                .unwrap_or_else(|| {
                    languages.push(sheet.language);
                    languages.len() - 1
                });
            let first_word = patterns.words();
            patterns.add(sheet.common, sheet.lists);
            let from = patterns.len();
            for source in sheet.doubt {
                patterns.add(source, sheet.lists);
            }
            let doubt = from..patterns.len();
            for group in sheet.groups {
                for (source, _) in group.rows {
                    let pattern = patterns.add(source, sheet.lists);
                    let (least, most) = patterns.weight(pattern);
                    entries.push(Entry {
                        pattern,
                        language,
                        doubt: if group.milestone == Milestone::Delivered && group.level != Level::Trap {
                            doubt.clone()
                        } else {
                            0..0
                        },
                        base: rank(group.level, group.stage),
                        most: weight(most),
                        reading: Reading::new(group.stage, certainty(group.level, least))
                            .under(group.milestone),
                        #[cfg(test)]
                        source,
                    });
                }
            }
            known.extend(patterns.keys_since(first_word).map(|key| (key, 1 << language)));
        }
        let (leads, candidates) = index(&patterns, &entries, known);
        Self {
            patterns,
            entries,
            leads,
            candidates,
        }
    }

    /// Returns the reading of the best row that matches.
    pub(super) fn read(&self, sentence: &Folded) -> Option<Reading> {
        self.best(sentence).map(|entry| entry.reading)
    }

    fn best(&self, sentence: &Folded) -> Option<&Entry> {
        let mut keys: Vec<Key> = (0..sentence.len()).map(|i| key(sentence.word(i))).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut votes: Votes = [0; 32];
        let leads: Vec<usize> = keys
            .iter()
            .filter_map(|key| self.leads.binary_search_by_key(key, |lead| lead.key).ok())
            .collect();
        for lead in leads.iter().filter_map(|&at| self.leads.get(at)) {
            let mut languages = lead.languages;
            while languages != 0 {
                if let Some(votes) = votes.get_mut(languages.trailing_zeros() as usize) {
                    *votes = votes.saturating_add(1);
                }
                languages &= languages - 1;
            }
        }
        let most = votes.iter().copied().max().unwrap_or(0);
        let mut best: Option<(u16, u16)> = None;
        for at in leads {
            for &id in self.candidates_of(at) {
                let Some(entry) = self.entries.get(usize::from(id)) else {
                    continue;
                };
                let behind = votes.get(entry.language).map_or(most, |votes| most - votes);
                let base = entry.base + (3 - u16::from(behind.min(3))) * VOTE;
                if best.is_some_and(|(rank, _)| base + entry.most < rank) {
                    continue;
                }
                let Some(words) = self.matched(entry, sentence) else {
                    continue;
                };
                // A lone word is no evidence for a language that knows less of the sentence than another.
                if behind > MOST_BEHIND || behind > 0 && words < 2 {
                    continue;
                }
                let rank = base + weight(words);
                // Of equal rows the earlier one.
                if best.is_none_or(|(other, first)| rank > other || rank == other && id < first) {
                    best = Some((rank, id));
                }
            }
        }
        let (_, id) = best?;
        self.entries.get(usize::from(id))
    }

    fn candidates_of(&self, at: usize) -> &[u16] {
        let (Some(lead), Some(next)) = (self.leads.get(at), self.leads.get(at + 1)) else {
            return &[];
        };
        let range = lead.from as usize..next.from as usize;
        self.candidates.get(range).unwrap_or_default()
    }

    fn matched(&self, entry: &Entry, sentence: &Folded) -> Option<usize> {
        let words = self.patterns.matched(entry.pattern, sentence)?;
        let mut doubts = entry.doubt.clone();
        let doubted = doubts.any(|doubt| self.patterns.matched(doubt, sentence).is_some());
        (!doubted).then_some(words)
    }
}

/// What being no word behind the other languages is worth: more than any level.
///
/// Related languages share words and differ in what they mean by them; a row of the language that knows more of
/// the sentence wins.
const VOTE: u16 = 0x1000;

/// A language that knows so many words less is not that of the sentence.
const MOST_BEHIND: u8 = 3;

/// Levels first, then the words accounted for.
fn rank(level: Level, stage: Stage) -> u16 {
    level as u16 * 0x400 + urgency(stage)
}

/// No pattern has a hundred words: words never outweigh a level.
fn weight(words: usize) -> u16 {
    u16::try_from(words).unwrap_or(100).min(100)
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
        Stage::CustomsHold
        | Stage::CustomsIn
        | Stage::CustomsCleared
        | Stage::AttemptFailed
        | Stage::Info => 1,
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
fn index(patterns: &Patterns, entries: &[Entry], mut known: Vec<(Key, u32)>) -> (Vec<Lead>, Vec<u16>) {
    known.sort_unstable();
    known.dedup();
    let mut all: Vec<Key> = entries
        .iter()
        .flat_map(|entry| patterns.demands(entry.pattern).flatten())
        .collect();
    all.sort_unstable();
    let demand =
        |key: Key| all.partition_point(|&other| other <= key) - all.partition_point(|&other| other < key);
    let mut files: Vec<(Key, u16)> = Vec::with_capacity(entries.len() * 2);
    for (id, entry) in entries.iter().enumerate() {
        let rarest = patterns
            .demands(entry.pattern)
            .map(|keys| keys.collect::<Vec<_>>())
            .min_by_key(|keys| keys.iter().map(|&key| demand(key)).sum::<usize>());
        // The tests hold the number of entries below 65 536, and every pattern to a place with keys.
        if let (Ok(id), Some(keys)) = (u16::try_from(id), rarest) {
            files.extend(keys.into_iter().map(|key| (key, id)));
        }
    }
    files.sort_unstable();
    files.dedup();
    let mut leads: Vec<Lead> = Vec::new();
    for (key, languages) in known {
        match leads.last_mut() {
            Some(lead) if lead.key == key => lead.languages |= languages,
            _ => leads.push(Lead {
                key,
                languages,
                // Every key of a row is a known word: its sheet has it.
                from: u32::try_from(files.partition_point(|&(other, _)| other < key)).unwrap_or(u32::MAX),
            }),
        }
    }
    leads.push(Lead {
        key: Key::MAX,
        languages: 0,
        from: u32::try_from(files.len()).unwrap_or(u32::MAX),
    });
    (leads, files.into_iter().map(|(_, id)| id).collect())
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
            if patterns.matched(id, &Folded::of(example)).is_none() {
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
                    "{}: {example:?} is {}, read as {} by {:?}",
                    sheet.language,
                    group.stage,
                    seen.map_or("nothing", |seen| seen.stage().code()),
                    book().best(&Folded::of(example)).map(|entry| entry.source),
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
