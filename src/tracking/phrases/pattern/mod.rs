//! The little language that rows are written in.
//!
//! A pattern is a query over the words of a folded sentence, written as carriers write (it is folded too):
//!
//! | written | matches |
//! |---|---|
//! | `out for delivery` | these words, one after the other |
//! | `clear*` | a word that begins so |
//! | `parcel\|item\|shipment` | one of these words |
//! | `@sender` | one of the words of the list `sender` of this language |
//! | `not\|could_not` | one of these phrases: `_` stands for a blank |
//! | `the?` | a word that may be missing |
//! | `handed .. airline` | up to twelve other words in between |
//! | `customs + clear*` | both parts, anywhere and in any order |
//! | `customs - not\|fail*` | the first part, and nowhere the second |
//! | `^ returned $` | the beginning and the end of the sentence |

mod choice;
mod compile;
mod matching;
mod spelled;

use alloc::vec::Vec;
use core::ops::Range;

use super::fold::{Few, Folded, Key, tail};
use super::index::Lead;
use choice::Choice;
#[cfg(test)]
pub(super) use choice::MOST_PHRASES;
use spelled::Spelled;

/// Words that `..` may skip.
const GAP: usize = 12;

/// A stretch of one of the vectors of [`Patterns`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    from: u32,
    to: u32,
}

impl Span {
    fn range(self) -> Range<usize> {
        self.from as usize..self.to as usize
    }
}

/// One word of a pattern.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    text: Span,
    prefix: bool,
    /// Its key tells all: it is shorter than one, or a beginning no longer than one.
    by_key: bool,
    /// The beginning of a word that matches, and which of its bits are known.
    key: Key,
    mask: Key,
    /// Where the index has its key; none for a beginning that is shorter.
    lead: Option<Lead>,
}

/// What is known of the beginning of a word that matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stem {
    pub(super) lead: Lead,
    pub(super) key: Key,
    /// What follows the key, and which of its bits are known.
    pub(super) tail: Key,
    pub(super) mask: Key,
}

/// What is known of a phrase beside its first word's key.
#[derive(Clone, Copy, Debug)]
struct Phrase {
    words: Span,
    /// Which bits of the first word's key are known.
    mask: Key,
    /// The key of its last word: choices that begin alike differ at the end.
    last: Key,
    last_mask: Key,
    /// These tell all: it has one word or two, and their keys do.
    by_key: bool,
}

/// A phrase as a language has it, by its place among all: the same words, the same phrase.
pub(super) type PhraseId = usize;

/// The place of a word among those of all phrases.
pub(super) type WordId = u32;

/// A place that a match must fill.
#[derive(Clone, Copy, Debug)]
pub(super) struct Demand(Span);

/// One place in a part: a choice of phrases.
#[derive(Clone, Copy, Debug)]
struct Atom {
    choices: Span,
    /// The keys of its choices, so that most places of a sentence are ruled out at once.
    marks: Few,
    /// How many of its choices begin with a prefix shorter than a key; they come first, the others by key.
    short: u16,
    /// How many words its choices have.
    shortest: u8,
    longest: u8,
    optional: bool,
    after_gap: bool,
}

/// Atoms that stand in this order.
#[derive(Clone, Copy, Debug)]
struct Part {
    atoms: Span,
    unwanted: bool,
    from_start: bool,
    to_end: bool,
}

impl Part {
    fn ends(&self) -> usize {
        usize::from(self.from_start) + usize::from(self.to_end)
    }
}

/// What of a sentence a pattern matches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    /// How many words; an end of the sentence counts as one.
    pub(super) words: usize,
    /// Where the first of them stands.
    pub(super) first: usize,
}

/// The place of a pattern in [`Patterns`].
pub(super) type PatternId = usize;

/// Compiled patterns, all in the same few vectors.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    text: Vec<u8>,
    words: Vec<Word>,
    phrases: Vec<Phrase>,
    choices: Vec<Choice>,
    atoms: Vec<Atom>,
    parts: Vec<Part>,
    patterns: Vec<Span>,
    /// The phrases of the current language, each compiled once.
    spelled: Spelled,
    /// Its lists, each compiled once.
    lists: Vec<(&'static str, Atom)>,
    /// Memory to fold words in.
    folded: Folded,
}

/// Named choices of a language: `@name` in a pattern stands for them.
pub(super) type Lists = &'static [(&'static str, &'static str)];

fn count<T>(of: &[T]) -> u32 {
    // The patterns are our own tables: far below four thousand million words.
    u32::try_from(of.len()).unwrap_or(u32::MAX)
}

impl Patterns {
    /// Begins the patterns of another language: they share no words with those before.
    pub(super) fn begin_language(&mut self) {
        self.spelled.clear();
        self.lists.clear();
    }

    /// Returns how many phrases the language has, and how many there may be.
    #[cfg(test)]
    pub(super) fn spelled_load(&self) -> (usize, usize) {
        self.spelled.load()
    }

    /// Returns the number of words in all patterns.
    pub(super) fn words(&self) -> usize {
        self.words.len()
    }

    /// Gives every word from the given one on its lead, by its key; a beginning shorter than a key has none.
    pub(super) fn give_leads(&mut self, from: usize, mut lead: impl FnMut(Key) -> Lead) {
        let words = self.words.get_mut(from..).unwrap_or_default();
        for word in words.iter_mut().filter(|word| word.mask == Key::MAX) {
            word.lead = Some(lead(word.key));
        }
    }

    /// Returns the number of patterns.
    pub(super) fn len(&self) -> usize {
        self.patterns.len()
    }

    /// Returns how many words of a sentence the pattern accounts for, at least and at most.
    ///
    /// An end of the sentence counts as a word.
    pub(super) fn weight(&self, id: PatternId) -> (usize, usize) {
        let lengths = |atom| self.choices(atom).iter().map(|choice| usize::from(choice.len()));
        let (mut least, mut most) = (0, 0);
        for atom in self.wanted(id) {
            if !atom.optional {
                least += lengths(atom).min().unwrap_or(0);
            }
            most += lengths(atom).max().unwrap_or(0);
        }
        let wanted = self.parts(id).iter().filter(|part| !part.unwanted);
        let ends: usize = wanted.map(Part::ends).sum();
        (least + ends, most + ends)
    }

    /// Yields the places that a match must fill.
    pub(super) fn demands(&self, id: PatternId) -> impl Iterator<Item = Demand> {
        let demanded = self.wanted(id).filter(|atom| !atom.optional);
        demanded.map(|atom| Demand(atom.choices))
    }

    /// Yields the phrases that may stand in a place.
    pub(super) fn phrases(&self, Demand(choices): Demand) -> impl Iterator<Item = PhraseId> {
        let choices = self.choices.get(choices.range()).unwrap_or_default();
        choices.iter().map(|choice| choice.phrase())
    }

    /// Returns the number of phrases in all patterns.
    pub(super) fn phrase_count(&self) -> usize {
        self.phrases.len()
    }

    /// Yields the words of a phrase that have a lead.
    pub(super) fn leads(&self, phrase: PhraseId) -> impl Iterator<Item = (Lead, WordId)> {
        let words = self.phrases.get(phrase).map(|phrase| phrase.words);
        let words = words.map_or(0..0, |words| words.from..words.to);
        words.filter_map(|id| Some((self.lead(id)?, id)))
    }

    /// Returns the lead of a word.
    pub(super) fn lead(&self, word: WordId) -> Option<Lead> {
        self.words.get(word as usize)?.lead
    }

    /// Returns what is known of the beginning of a word, if it has a lead.
    pub(super) fn stem(&self, word: WordId) -> Option<Stem> {
        let word = self.words.get(word as usize)?;
        let letters = self.letters(word);
        let unknown = match letters.len() {
            length if word.prefix => (2 * size_of::<Key>()).saturating_sub(length),
            _ => 0,
        };
        Some(Stem {
            lead: word.lead?,
            key: word.key,
            tail: tail(letters),
            mask: Key::MAX.checked_shl(8 * unknown as u32).unwrap_or(0),
        })
    }

    fn wanted(&self, id: PatternId) -> impl Iterator<Item = &Atom> + Clone + '_ {
        self.parts(id)
            .iter()
            .filter(|part| !part.unwanted)
            .flat_map(|part| self.atoms(part))
    }

    fn parts(&self, id: PatternId) -> &[Part] {
        let span = self.patterns.get(id);
        span.and_then(|span| self.parts.get(span.range()))
            .unwrap_or_default()
    }

    fn atoms(&self, part: &Part) -> &[Atom] {
        self.atoms.get(part.atoms.range()).unwrap_or_default()
    }

    fn choices(&self, atom: &Atom) -> &[Choice] {
        self.choices.get(atom.choices.range()).unwrap_or_default()
    }

    fn letters(&self, word: &Word) -> &[u8] {
        self.text.get(word.text.range()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn matches(pattern: &'static str, sentence: &str, expected: bool) {
        let mut patterns = Patterns::default();
        let id = patterns.add(pattern, &[("thing", "parcel|item")]);
        assert_eq!(
            patterns.matched(id, &Folded::of(sentence)).is_some(),
            expected,
            "{pattern:?} in {sentence:?}"
        );
    }

    #[test]
    fn a_part_is_words_in_a_row() {
        matches("out for good", "Item OUT for good!", true);
        matches("out for good", "out for a good", false);
        matches("the? parcel", "Parcel", true);
        matches("sent the? parcel", "sent the parcel", true);
    }

    #[test]
    fn a_star_takes_the_rest_of_a_word() {
        matches("clear*", "clearence", true);
        matches("clear", "cleared", false);
    }

    #[test]
    fn choices_are_words_or_phrases() {
        matches("could_not|not be", "it could not be found", true);
        matches("parcel|item lost", "Item lost", true);
        matches("签收|妥投", "邮件已妥投", true);
        matches("mail|@thing lost", "Item lost", true);
    }

    #[test]
    fn a_gap_has_an_end() {
        matches("handed .. airline", "handed over to the airline", true);
        let far = alloc::format!("handed {} airline", "on ".repeat(GAP + 1));
        matches("handed .. airline", &far, false);
    }

    #[test]
    fn parts_stand_in_any_order_and_unwanted_ones_nowhere() {
        matches("customs + clear*", "Cleared by customs", true);
        matches("customs + clear* - not|fail*", "Not cleared by customs", false);
    }

    #[test]
    fn a_part_is_found_wherever_in_a_long_sentence_it_stands() {
        for before in 0..90 {
            for after in [0, 1, 70] {
                let text = [
                    "on ".repeat(before),
                    "handed to the night mail".into(),
                    " off".repeat(after),
                ]
                .concat();
                matches("handed to the? a? night mail", &text, true);
                matches("handed .. mail", &text, true);
                matches("the? night .. mail", &text, true);
                matches("to the night letter", &text, false);
                matches("mail + handed", &text, true);
                matches("night mail $", &text, after == 0);
                matches("^ handed to", &text, before == 0);
                matches("handed - night mail|letter", &text, false);
            }
        }
    }

    #[test]
    fn anchors_hold_the_whole_sentence() {
        matches("^ returned $", "Returned.", true);
        matches("^ returned $", "Returned from customs", false);
    }
}
