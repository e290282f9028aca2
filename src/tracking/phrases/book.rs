//! All rows together, and the index that finds the few of them a sentence could match.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use once_cell::race::OnceBox;

use super::ballot::Ballot;
use super::fold::{Folded, Many};
use super::index::{Index, Lead, Posting};
use super::pattern::{Demand, PatternId, Patterns, Stem, WordId};
use super::rank::{certainty, rank, weight};
use super::sheet::{Level, Sheet};
use crate::term::Milestone;
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

/// Words of which a question has one, in all languages.
const QUESTIONS: &str = "where|when|why|how|what|who|which|can|could|would|will|do|does|did|is|are|has|have|should|\
    wann|wo|warum|wie|was|wer|kann|können|ist|hat|wird|quand|où|pourquoi|comment|quel*|combien|est_ce|pouvez|peut|\
    cuándo|dónde|por_qué|cómo|qué|cuánto|puede|quando|onde|por_que|como|o_que|qual|pode|dove|perché|come|cosa|può|\
    wanneer|waar|waarom|hoe|wat|kunt|kiedy|gdzie|dlaczego|jak|czy|ile|когда|где|почему|как|что|сколько|можно|\
    коли|де|чому|як|що|скільки|чи|ne_zaman|nerede|neden|nasıl|kaç|mi|mı|när|var|varför|hur|vad|kapan|mana|dimana|\
    kenapa|mengapa|bagaimana|apa|berapa|吗|呢|什么|怎么|哪|多久|何时|いつ|どこ|なぜ|どう|ですか|ますか|\
    언제|어디|왜|어떻게|나요|까요|습니까";

/// A row as it is looked up.
#[derive(Debug)]
struct Entry {
    pattern: PatternId,
    /// The marks of two more of its places.
    needs: [Many; 2],
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

/// All rows, compiled.
#[derive(Debug)]
pub(super) struct Book {
    patterns: Patterns,
    questions: PatternId,
    entries: Vec<Entry>,
    index: Index,
}

/// The rarest word of every phrase.
struct Rarest(Vec<Option<WordId>>);

impl Rarest {
    /// Counts how often rows use each word, and finds the rarest of each phrase.
    fn of(rows: impl Iterator<Item = PatternId>, patterns: &Patterns, index: &mut Index) -> Self {
        let mut uses = vec![0_u32; patterns.phrase_count()];
        for demand in rows.flat_map(|row| patterns.demands(row)) {
            for phrase in patterns.phrases(demand) {
                if let Some(uses) = uses.get_mut(phrase) {
                    *uses += 1;
                }
            }
        }
        for (phrase, &uses) in uses.iter().enumerate() {
            for (lead, _) in patterns.leads(phrase) {
                index.count(lead, uses);
            }
        }
        let rarest = |phrase| {
            let words = patterns.leads(phrase);
            words.min_by_key(|(lead, _)| index.uses(*lead))
        };
        let words = (0..uses.len()).map(|phrase| rarest(phrase).map(|(_, word)| word));
        Self(words.collect())
    }

    /// Returns the rarest words of a place where one of some phrases may stand; `None` for a phrase that has only
    /// short beginnings.
    fn words(&self, place: Demand, patterns: &Patterns) -> impl Iterator<Item = Option<WordId>> {
        let phrases = patterns.phrases(place);
        phrases.map(|phrase| self.0.get(phrase).copied().flatten())
    }

    /// Returns how often rows use the rarest words of a place; `None` if nothing is known of one.
    fn uses(&self, place: Demand, patterns: &Patterns, index: &Index) -> Option<u32> {
        // Phrases stand by their first words: those that begin alike count once.
        let (mut all, mut last) = (0, None);
        for word in self.words(place, patterns) {
            let lead = patterns.lead(word?);
            if lead != last {
                all += index.uses(lead?);
                last = lead;
            }
        }
        Some(all)
    }
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
        let mut book = Self {
            questions: patterns.add(QUESTIONS, &[]),
            patterns,
            entries: Vec::new(),
            index: Index::new(),
        };
        // The sheets of a language stand together.
        let mut languages: Vec<&str> = Vec::new();
        let mut spoken: Vec<u8> = Vec::new();
        for sheet in SHEETS.iter().copied().flatten() {
            if languages.last() != Some(&sheet.language) {
                languages.push(sheet.language);
                book.patterns.begin_language();
            }
            let language = languages.len() - 1;
            book.add(sheet, language);
            spoken.resize(book.entries.len(), u8::try_from(language).unwrap_or(u8::MAX));
        }
        book.file(&spoken);
        book
    }

    /// Compiles the rows of a sheet.
    fn add(&mut self, sheet: &Sheet, language: usize) {
        let Self {
            patterns,
            entries,
            index,
            ..
        } = self;
        let first_word = patterns.words();
        let common = patterns.add(sheet.common, sheet.lists);
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
                    needs: [Many::ALL; 2],
                    doubt: if group.milestone == Milestone::Delivered && group.level != Level::Trap {
                        doubt.clone()
                    } else {
                        0..0
                    },
                    base: rank(group.level, group.stage),
                    most: weight(most),
                    reading: Reading::new(group.stage, certainty(group.level, least)).under(group.milestone),
                    #[cfg(test)]
                    source,
                });
            }
        }
        patterns.give_leads(first_word, |key| index.learn(key, language));
        for phrase in patterns.demands(common).flat_map(|place| patterns.phrases(place)) {
            for (lead, _) in patterns.leads(phrase) {
                index.learn_common(lead, language);
            }
        }
    }

    /// Files every row under one place that a match must fill: under the rarest word of each phrase that may stand
    /// there, and of the place whose words the fewest other rows use.
    fn file(&mut self, spoken: &[u8]) {
        let Self {
            patterns,
            entries,
            index,
            ..
        } = self;
        let rarest = Rarest::of(entries.iter().map(|entry| entry.pattern), patterns, index);
        let mut rows: Vec<(Lead, Posting)> = Vec::with_capacity(entries.len() * 5);
        let (mut places, mut stems) = (Vec::new(), Vec::new());
        for ((row, entry), &language) in entries.iter_mut().enumerate().zip(spoken) {
            let row = u16::try_from(row).unwrap_or(u16::MAX);
            places.clear();
            let demands = patterns.demands(entry.pattern);
            places.extend(demands.filter_map(|place| Some((rarest.uses(place, patterns, index)?, place))));
            places.sort_by_key(|(uses, _)| *uses);
            let mut places = places.iter().map(|(_, place)| {
                let words = rarest.words(*place, patterns).flatten();
                words.filter_map(|word| patterns.stem(word))
            });
            stems.clear();
            stems.extend(places.next().into_iter().flatten());
            // A word that stands in a choice twice.
            stems.sort_unstable();
            stems.dedup();
            rows.extend(stems.iter().map(|stem: &Stem| {
                let posting = Posting {
                    row,
                    language,
                    tail: stem.tail,
                    mask: stem.mask,
                };
                (stem.lead, posting)
            }));
            for (need, stems) in entry.needs.iter_mut().zip(places) {
                *need = stems.map(|stem| stem.key).collect();
            }
        }
        index.file(&rows);
    }

    /// Returns the reading of the best row that matches.
    pub(super) fn read(&self, sentence: &Folded) -> Option<Reading> {
        self.best(sentence).map(|entry| entry.reading)
    }

    /// Tells whether a word in the text voids `delivered` in any language.
    pub(super) fn doubts(&self, text: &Folded) -> bool {
        let mut last = 0..0;
        self.entries.iter().any(|entry| {
            let is_other = entry.doubt != last;
            last = entry.doubt.clone();
            is_other && self.doubted(&entry.doubt, text, &mut (0..0, false))
        })
    }

    /// Tells whether a sentence that ends with a question mark asks something; a lost letter becomes one, too.
    pub(super) fn asks(&self, sentence: &Folded) -> bool {
        self.patterns.matched(self.questions, sentence).is_some()
    }

    fn best(&self, sentence: &Folded) -> Option<&Entry> {
        let ballot = Ballot::of(sentence, &self.index);
        let mut tried = Tried([0; MOST_ROWS / 64]);
        // Related languages share words and differ in what they mean by them: a row of the language that knows
        // more of the sentence wins, whatever the others say.
        (0..=MOST_BEHIND).find_map(|behind| self.best_of(behind, &ballot, sentence, &mut tried))
    }

    /// Returns the best row of the languages that know so many words less than another.
    fn best_of(&self, behind: u8, ballot: &Ballot, sentence: &Folded, tried: &mut Tried) -> Option<&Entry> {
        let mut best: Option<(u16, u16, &Entry)> = None;
        let mut last = (0..0, false);
        for &(lead, tail) in &ballot.leads {
            for posting in self.index.postings(lead) {
                if tail & posting.mask != posting.tail
                    || ballot.behind(posting.language) != behind
                    || !tried.add(posting.row)
                {
                    continue;
                }
                let Some(entry) = self.entries.get(usize::from(posting.row)) else {
                    continue;
                };
                if best.is_some_and(|(rank, ..)| entry.base + entry.most < rank) {
                    continue;
                }
                if !entry.needs.iter().all(|marks| marks.meet(sentence.marks())) {
                    continue;
                }
                let Some(found) = self.patterns.matched(entry.pattern, sentence) else {
                    continue;
                };
                if found.words < 2 && (behind > 0 || !ballot.trusts(posting.language, found)) {
                    continue;
                }
                if self.doubted(&entry.doubt, sentence, &mut last) {
                    continue;
                }
                let rank = entry.base + weight(found.words);
                // Of equal rows the earlier one.
                if best.is_none_or(|(other, first, _)| rank > other || rank == other && posting.row < first) {
                    best = Some((rank, posting.row, entry));
                }
            }
        }
        best.map(|(.., entry)| entry)
    }

    /// Tells whether any of the patterns matches; those that were asked last are remembered with the answer.
    fn doubted(
        &self,
        doubts: &Range<PatternId>,
        sentence: &Folded,
        last: &mut (Range<PatternId>, bool),
    ) -> bool {
        if last.0 != *doubts {
            let doubted = doubts
                .clone()
                .any(|doubt| self.patterns.matched(doubt, sentence).is_some());
            *last = (doubts.clone(), doubted);
        }
        last.1
    }
}

/// All sheets together have fewer rows.
const MOST_ROWS: usize = 1 << 12;

/// The rows that were tried: one is filed under several words that a sentence may hold.
#[derive(Debug)]
struct Tried([u64; MOST_ROWS / 64]);

impl Tried {
    /// Adds a row; false if it is there.
    #[inline]
    fn add(&mut self, row: u16) -> bool {
        let bit = 1 << (row % 64);
        let Some(rows) = self.0.get_mut(usize::from(row / 64)) else {
            return true;
        };
        let is_new = *rows & bit == 0;
        *rows |= bit;
        is_new
    }
}

/// A language that knows so many words less is not that of the sentence.
const MOST_BEHIND: u8 = 3;

#[cfg(test)]
mod tests;
