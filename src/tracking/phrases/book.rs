//! All rows together, and the index that finds the few of them a sentence could match.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ops::Range;

use once_cell::race::OnceBox;

use super::fold::{Folded, Key};
use super::pattern::{Match, PatternId, Patterns};
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
    /// The places that must be filled, one bit each.
    places: u8,
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
    /// Those of which it begins one of the commonest words.
    common: u32,
    /// The first of its postings; the next lead's first ends them.
    from: u32,
}

/// One place of one row that a lead fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Posting {
    row: u16,
    /// One bit, by the place in the pattern.
    place: u8,
}

/// All rows, compiled.
#[derive(Debug)]
pub(super) struct Book {
    patterns: Patterns,
    entries: Vec<Entry>,
    /// The rows of each language.
    languages: Vec<Range<u16>>,
    /// Sorted by key, and closed by a lead without postings.
    leads: Vec<Lead>,
    /// Sorted by lead, then by row.
    postings: Vec<Posting>,
}

/// Returns the rows, compiled at the first call.
pub(super) fn book() -> &'static Book {
    static BOOK: OnceBox<Book> = OnceBox::new();
    BOOK.get_or_init(|| Box::new(Book::new()))
}

/// How many words of a sentence each language knows.
#[derive(Debug)]
struct Ballot {
    /// All words that are no numbers.
    words: u8,
    known: [u8; 32],
    common: [u8; 32],
    most: u8,
}

impl Ballot {
    fn of<'a>(keys: &[Key], leads: impl Iterator<Item = &'a Lead>) -> Self {
        let is_word = |key: &&Key| !key.to_be_bytes()[0].is_ascii_digit();
        let mut ballot = Ballot {
            words: u8::try_from(keys.iter().filter(is_word).count()).unwrap_or(u8::MAX),
            known: [0; 32],
            common: [0; 32],
            most: 0,
        };
        for lead in leads {
            count_bits(&mut ballot.known, lead.languages);
            count_bits(&mut ballot.common, lead.common);
        }
        ballot.most = ballot.known.iter().copied().max().unwrap_or(0);
        ballot
    }

    /// Returns how many words another language knows more.
    fn behind(&self, language: usize) -> u8 {
        self.most - self.known.get(language).copied().unwrap_or(0)
    }

    /// Tells whether a lone word may decide: at least half of the words are those of parcels, or the sentence
    /// begins with it.
    fn trusts(&self, language: usize, found: Match) -> bool {
        let known = self.known.get(language).copied().unwrap_or(0);
        let common = self.common.get(language).copied().unwrap_or(0);
        let unknown = self.words.saturating_sub(known);
        let benefit = if found.first == 0 { 3 } else { 0 };
        unknown <= known.saturating_sub(common) + benefit
    }
}

/// Adds one to the place of every bit.
fn count_bits(counts: &mut [u8; 32], mut bits: u32) {
    while bits != 0 {
        if let Some(count) = counts.get_mut(bits.trailing_zeros() as usize) {
            *count = count.saturating_add(1);
        }
        bits &= bits - 1;
    }
}

impl Book {
    /// Compiles all rows.
    pub(super) fn new() -> Self {
        let mut patterns = Patterns::default();
        let mut entries = Vec::new();
        let mut languages: Vec<(&str, Range<u16>)> = Vec::new();
        let mut known: Vec<(Key, u32, u32)> = Vec::new();
        for sheet in SHEETS.iter().copied().flatten() {
            // The sheets of a language stand together.
            if languages.last().is_none_or(|(last, _)| *last != sheet.language) {
                let start = row(entries.len());
                languages.push((sheet.language, start..start));
            }
            let language = languages.len() - 1;
            let first_word = patterns.words();
            patterns.add(sheet.common, sheet.lists);
            known.extend(
                patterns
                    .keys_since(first_word)
                    .map(|key| (key, 1 << language, 1 << language)),
            );
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
                        places: patterns.demands(pattern).fold(0, |all, (place, _)| all | place),
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
            known.extend(patterns.keys_since(first_word).map(|key| (key, 1 << language, 0)));
            if let Some((_, rows)) = languages.last_mut() {
                rows.end = row(entries.len());
            }
        }
        let (leads, postings) = index(&patterns, &entries, known);
        Self {
            patterns,
            entries,
            languages: languages.into_iter().map(|(_, rows)| rows).collect(),
            leads,
            postings,
        }
    }

    /// Returns the reading of the best row that matches.
    pub(super) fn read(&self, sentence: &Folded) -> Option<Reading> {
        self.best(sentence).map(|entry| entry.reading)
    }

    fn best(&self, sentence: &Folded) -> Option<&Entry> {
        let mut keys = sentence.keys().to_vec();
        keys.sort_unstable();
        keys.dedup();
        let leads: Vec<usize> = keys
            .iter()
            .filter_map(|key| self.leads.binary_search_by_key(key, |lead| lead.key).ok())
            .collect();
        let ballot = Ballot::of(&keys, leads.iter().filter_map(|&at| self.leads.get(at)));
        let mut filled = Vec::new();
        // Related languages share words and differ in what they mean by them: a row of the language that knows
        // more of the sentence wins, whatever the others say.
        for behind in 0..=MOST_BEHIND {
            let mut best: Option<(u16, u16)> = None;
            for (language, rows) in self.languages.iter().enumerate() {
                if ballot.behind(language) == behind {
                    self.best_of(language, rows, &leads, &ballot, sentence, &mut filled, &mut best);
                }
            }
            if let Some((_, row)) = best {
                return self.entries.get(usize::from(row));
            }
        }
        None
    }

    /// Looks for a better row in one language.
    #[allow(clippy::too_many_arguments)]
    fn best_of(
        &self,
        language: usize,
        rows: &Range<u16>,
        leads: &[usize],
        ballot: &Ballot,
        sentence: &Folded,
        filled: &mut Vec<u8>,
        best: &mut Option<(u16, u16)>,
    ) {
        filled.clear();
        filled.resize(rows.len(), 0);
        for &lead in leads {
            for posting in self.postings_of(lead, rows) {
                let (Some(entry), Some(filled)) = (
                    self.entries.get(usize::from(posting.row)),
                    filled.get_mut(usize::from(posting.row - rows.start)),
                ) else {
                    continue;
                };
                let before = *filled;
                *filled |= posting.place;
                if *filled != entry.places || before == entry.places {
                    continue;
                }
                if best.is_some_and(|(rank, _)| entry.base + entry.most < rank) {
                    continue;
                }
                let Some(found) = self.matched(entry, sentence) else {
                    continue;
                };
                if found.words < 2 && (ballot.behind(language) > 0 || !ballot.trusts(language, found)) {
                    continue;
                }
                let rank = entry.base + weight(found.words);
                // Of equal rows the earlier one.
                if best.is_none_or(|(other, first)| rank > other || rank == other && posting.row < first) {
                    *best = Some((rank, posting.row));
                }
            }
        }
    }

    /// Returns the postings of a lead among some rows.
    fn postings_of(&self, lead: usize, rows: &Range<u16>) -> &[Posting] {
        let (Some(lead), Some(next)) = (self.leads.get(lead), self.leads.get(lead + 1)) else {
            return &[];
        };
        let range = lead.from as usize..next.from as usize;
        let postings = self.postings.get(range).unwrap_or_default();
        let from = postings.partition_point(|posting| posting.row < rows.start);
        let to = postings.partition_point(|posting| posting.row < rows.end);
        postings.get(from..to).unwrap_or_default()
    }

    fn matched(&self, entry: &Entry, sentence: &Folded) -> Option<Match> {
        let found = self.patterns.matched(entry.pattern, sentence)?;
        let mut doubts = entry.doubt.clone();
        let doubted = doubts.any(|doubt| self.patterns.matched(doubt, sentence).is_some());
        (!doubted).then_some(found)
    }
}

/// A language that knows so many words less is not that of the sentence.
const MOST_BEHIND: u8 = 3;

/// The tests hold the number of rows below 65 536.
fn row(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

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

/// Files every row under the beginnings of all words that it can match.
fn index(
    patterns: &Patterns,
    entries: &[Entry],
    mut known: Vec<(Key, u32, u32)>,
) -> (Vec<Lead>, Vec<Posting>) {
    known.sort_unstable();
    let mut files: Vec<(Key, Posting)> = Vec::with_capacity(entries.len() * 16);
    for (id, entry) in entries.iter().enumerate() {
        for (place, keys) in patterns.demands(entry.pattern) {
            files.extend(keys.map(|key| (key, Posting { row: row(id), place })));
        }
    }
    files.sort_unstable();
    files.dedup();
    let mut leads: Vec<Lead> = Vec::with_capacity(known.len() / 2);
    let mut from = 0;
    for (key, languages, common) in known {
        match leads.last_mut() {
            Some(lead) if lead.key == key => {
                lead.languages |= languages;
                lead.common |= common;
            }
            _ => {
                // Every key of a row is a known word: its sheet has it.
                while files.get(from).is_some_and(|&(other, _)| other < key) {
                    from += 1;
                }
                leads.push(Lead {
                    key,
                    languages,
                    common,
                    from: u32::try_from(from).unwrap_or(u32::MAX),
                });
            }
        }
    }
    leads.push(Lead {
        key: Key::MAX,
        languages: 0,
        common: 0,
        from: u32::try_from(files.len()).unwrap_or(u32::MAX),
    });
    (leads, files.into_iter().map(|(_, posting)| posting).collect())
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
