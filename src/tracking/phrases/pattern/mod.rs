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

mod matching;

use alloc::vec::Vec;
use core::ops::Range;

use super::fold::{Folded, Key, Marks, key};

/// Words that `..` may skip.
const GAP: usize = 12;

/// A stretch of one of the vectors of [`Patterns`].
#[derive(Clone, Copy, Debug)]
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
struct Word {
    text: Span,
    prefix: bool,
    /// Its key tells all: it is shorter than one, or a beginning no longer than one.
    by_key: bool,
    /// The beginning of a word that matches, and which of its bits are known.
    key: Key,
    mask: Key,
}

/// One of the phrases that may stand in a place.
#[derive(Clone, Copy, Debug)]
struct Choice {
    words: Span,
    /// Those of its first word, so that most choices are ruled out without looking further.
    key: Key,
    mask: Key,
}

/// One place in a part: a choice of phrases.
#[derive(Clone, Copy, Debug)]
struct Atom {
    choices: Span,
    /// The keys of its choices, so that most places of a sentence are ruled out at once.
    marks: Marks,
    /// How many of its choices begin with a prefix shorter than a key; they come first, the others by key.
    short: u32,
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
    choices: Vec<Choice>,
    /// One of each choice, close together.
    keys: Vec<Key>,
    atoms: Vec<Atom>,
    parts: Vec<Part>,
    patterns: Vec<Span>,
    /// The choices of the lists of the current sheet, each compiled once.
    lists: Vec<(&'static str, Vec<Choice>)>,
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
    /// Compiles a pattern.
    pub(super) fn add(&mut self, source: &str, lists: Lists) -> PatternId {
        let parts_from = count(&self.parts);
        let mut part = None;
        let mut after_gap = false;
        for piece in source.split_ascii_whitespace() {
            let open = part.get_or_insert_with(|| Part {
                atoms: Span {
                    from: count(&self.atoms),
                    to: 0,
                },
                unwanted: false,
                from_start: false,
                to_end: false,
            });
            match piece {
                "+" | "-" => {
                    let unwanted = piece == "-";
                    open.atoms.to = count(&self.atoms);
                    let next = Part {
                        atoms: Span {
                            from: open.atoms.to,
                            to: 0,
                        },
                        unwanted,
                        from_start: false,
                        to_end: false,
                    };
                    self.parts.push(*open);
                    part = Some(next);
                    after_gap = false;
                }
                ".." => after_gap = true,
                "^" => open.from_start = true,
                "$" => open.to_end = true,
                _ => self.atom(piece, core::mem::take(&mut after_gap), lists),
            }
        }
        if let Some(mut last) = part {
            last.atoms.to = count(&self.atoms);
            self.parts.push(last);
        }
        self.patterns.push(Span {
            from: parts_from,
            to: count(&self.parts),
        });
        self.patterns.len() - 1
    }

    fn atom(&mut self, piece: &str, after_gap: bool, lists: Lists) {
        let (piece, optional) = match piece.strip_suffix('?') {
            Some(piece) => (piece, true),
            None => (piece, false),
        };
        let from = count(&self.choices);
        for choice in piece.split('|') {
            let list = choice
                .strip_prefix('@')
                .and_then(|name| lists.iter().find(|(of, _)| *of == name));
            match list {
                Some(&(_, choices)) => self.list(choices),
                None => {
                    let span = self.phrase(choice);
                    self.choices.push(span);
                }
            }
        }
        let choices = self.choices.get_mut(from as usize..).unwrap_or_default();
        choices.sort_unstable_by_key(|choice| (choice.mask == Key::MAX, choice.key));
        let short = choices
            .iter()
            .take_while(|choice| choice.mask != Key::MAX)
            .count();
        // A short prefix begins words of many keys.
        let mut marks = if short > 0 { Marks::ALL } else { Marks::default() };
        for choice in choices {
            marks.add(choice.key);
            self.keys.push(choice.key);
        }
        self.atoms.push(Atom {
            choices: Span {
                from,
                to: count(&self.choices),
            },
            marks,
            short: u32::try_from(short).unwrap_or(u32::MAX),
            optional,
            after_gap,
        });
    }

    /// Adds the choices of a list; they share the words of its first use.
    fn list(&mut self, choices: &'static str) {
        let known = self.lists.iter().position(|(of, _)| core::ptr::eq(*of, choices));
        let known = known.unwrap_or_else(|| {
            let list = choices.split('|').map(|choice| self.phrase(choice)).collect();
            self.lists.push((choices, list));
            self.lists.len() - 1
        });
        if let Some((_, list)) = self.lists.get(known) {
            self.choices.extend_from_slice(list);
        }
    }

    fn phrase(&mut self, choice: &str) -> Choice {
        let from = count(&self.words);
        for word in choice.split('_') {
            self.word(word);
        }
        let to = count(&self.words);
        let first = self.words.get(from as usize);
        Choice {
            words: Span { from, to },
            // A phrase without words matches nothing.
            key: first.map_or(Key::MAX, |word| word.key),
            mask: first.map_or(0, |word| word.mask),
        }
    }

    fn word(&mut self, source: &str) {
        let (source, prefix) = match source.strip_suffix('*') {
            Some(source) => (source, true),
            None => (source, false),
        };
        self.folded.refill(source);
        let last = self.folded.len();
        for i in 0..last {
            let letters = self.folded.word(i);
            let from = count(&self.text);
            self.text.extend_from_slice(letters);
            let prefix = prefix && i + 1 == last;
            let known = if prefix { letters.len().min(4) } else { 4 };
            self.words.push(Word {
                text: Span {
                    from,
                    to: count(&self.text),
                },
                prefix,
                by_key: letters.len() < size_of::<Key>() + usize::from(prefix),
                key: key(letters),
                mask: Key::MAX.checked_shl(32 - 8 * known as u32).unwrap_or(0),
            });
        }
    }

    /// Returns the number of words in all patterns.
    pub(super) fn words(&self) -> usize {
        self.words.len()
    }

    /// Yields the keys of all words from the given one on, but for beginnings shorter than a key.
    pub(super) fn keys_since(&self, word: usize) -> impl Iterator<Item = Key> + '_ {
        let words = self.words.get(word..).unwrap_or_default();
        words
            .iter()
            .filter(|word| !word.prefix || self.letters(word).len() >= size_of::<Key>())
            .map(|word| word.key)
    }

    /// Returns the number of patterns.
    pub(super) fn len(&self) -> usize {
        self.patterns.len()
    }

    /// Returns how many words of a sentence the pattern accounts for, at least and at most.
    ///
    /// An end of the sentence counts as a word.
    pub(super) fn weight(&self, id: PatternId) -> (usize, usize) {
        let lengths = |atom| self.phrases(atom).map(<[Word]>::len);
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

    /// Yields, for each place that a match must fill, the keys one of which the sentence then holds, and their marks.
    pub(super) fn demands(&self, id: PatternId) -> impl Iterator<Item = (&[Key], Marks)> + '_ {
        self.wanted(id)
            .filter(|atom| !atom.optional && atom.short == 0)
            .map(|atom| (self.whole_keys(atom).0, atom.marks))
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

    /// Returns the keys of the choices of an atom that have whole keys, and where in the choices they begin.
    #[inline]
    fn whole_keys(&self, atom: &Atom) -> (&[Key], usize) {
        let from = (atom.choices.from + atom.short) as usize;
        (
            self.keys.get(from..atom.choices.to as usize).unwrap_or_default(),
            from,
        )
    }

    fn phrase_of(&self, choice: &Choice) -> &[Word] {
        self.words.get(choice.words.range()).unwrap_or_default()
    }

    fn phrases(&self, atom: &Atom) -> impl Iterator<Item = &[Word]> + '_ {
        self.choices(atom).iter().map(|choice| self.phrase_of(choice))
    }

    fn letters(&self, word: &Word) -> &[u8] {
        self.text.get(word.text.range()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn matches(pattern: &str, sentence: &str, expected: bool) {
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
    fn anchors_hold_the_whole_sentence() {
        matches("^ returned $", "Returned.", true);
        matches("^ returned $", "Returned from customs", false);
    }
}
