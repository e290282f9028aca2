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

use alloc::vec::Vec;
use core::ops::Range;

use super::fold::Folded;

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
}

/// One place in a part: a choice of phrases.
#[derive(Clone, Copy, Debug)]
struct Atom {
    choices: Span,
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

/// The place of a pattern in [`Patterns`].
pub(super) type PatternId = usize;

/// Compiled patterns, all in the same few vectors.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    text: Vec<u8>,
    words: Vec<Word>,
    choices: Vec<Span>,
    atoms: Vec<Atom>,
    parts: Vec<Part>,
    patterns: Vec<Span>,
}

/// Named choices of a language: `@name` in a pattern stands for them.
pub(super) type Lists = &'static [(&'static str, &'static str)];

/// Yields the choices of a named list, or the choice itself.
fn expand(choice: &str, lists: Lists) -> impl Iterator<Item = &str> {
    let list = choice
        .strip_prefix('@')
        .and_then(|name| lists.iter().find(|(of, _)| *of == name));
    list.map_or(choice, |&(_, choices)| choices).split('|')
}

/// The beginning of a word: what the index compares.
pub(super) type Key = u32;

/// Returns the first four bytes of a word.
#[inline]
pub(super) fn key(word: &[u8]) -> Key {
    let mut key = [0; 4];
    for (to, from) in key.iter_mut().zip(word) {
        *to = *from;
    }
    Key::from_be_bytes(key)
}

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
        for choice in piece.split('|').flat_map(|choice| expand(choice, lists)) {
            let words_from = count(&self.words);
            for word in choice.split('_') {
                self.word(word);
            }
            self.choices.push(Span {
                from: words_from,
                to: count(&self.words),
            });
        }
        self.atoms.push(Atom {
            choices: Span {
                from,
                to: count(&self.choices),
            },
            optional,
            after_gap,
        });
    }

    fn word(&mut self, source: &str) {
        let (source, prefix) = match source.strip_suffix('*') {
            Some(source) => (source, true),
            None => (source, false),
        };
        let folded = Folded::of(source);
        for i in 0..folded.len() {
            let from = count(&self.text);
            self.text.extend_from_slice(folded.word(i));
            self.words.push(Word {
                text: Span {
                    from,
                    to: count(&self.text),
                },
                prefix: prefix && i + 1 == folded.len(),
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
            .map(|word| key(self.letters(word)))
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

    /// Yields, for every place that a match must fill, the keys one of which the sentence then holds.
    pub(super) fn demands(&self, id: PatternId) -> impl Iterator<Item = impl Iterator<Item = Key> + '_> + '_ {
        self.wanted(id)
            .filter(|atom| !atom.optional && self.is_indexable(atom))
            .map(|atom| self.first_words(atom).map(|word| key(self.letters(word))))
    }

    /// A prefix shorter than a key could begin words of many keys.
    fn is_indexable(&self, atom: &Atom) -> bool {
        self.first_words(atom)
            .all(|word| !word.prefix || self.letters(word).len() >= size_of::<Key>())
    }

    fn first_words(&self, atom: &Atom) -> impl Iterator<Item = &Word> + '_ {
        self.phrases(atom).filter_map(<[Word]>::first)
    }

    fn wanted(&self, id: PatternId) -> impl Iterator<Item = &Atom> + '_ {
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

    fn phrases(&self, atom: &Atom) -> impl Iterator<Item = &[Word]> + '_ {
        let choices = self.choices.get(atom.choices.range()).unwrap_or_default();
        choices
            .iter()
            .map(|choice| self.words.get(choice.range()).unwrap_or_default())
    }

    fn letters(&self, word: &Word) -> &[u8] {
        self.text.get(word.text.range()).unwrap_or_default()
    }

    /// Returns how many words of a sentence match, if it has every wanted part and no unwanted one.
    pub(super) fn matched(&self, id: PatternId, sentence: &Folded) -> Option<usize> {
        let mut words = 0;
        for part in self.parts(id) {
            match self.find(part, sentence) {
                Some(_) if part.unwanted => return None,
                Some(found) => words += found,
                None if part.unwanted => {}
                None => return None,
            }
        }
        Some(words)
    }

    fn find(&self, part: &Part, sentence: &Folded) -> Option<usize> {
        let starts = if part.from_start { 1 } else { sentence.len() };
        (0..starts).find_map(|start| self.part_at(part, sentence, start))
    }

    /// Matches a part that begins at `start`, and counts its words. There is no way back: a place takes the
    /// longest choice, an optional word is taken where it stands, and a gap is as short as it can be.
    fn part_at(&self, part: &Part, sentence: &Folded, start: usize) -> Option<usize> {
        let (mut at, mut words) = (start, part.ends());
        for atom in self.atoms(part) {
            let last = if atom.after_gap { at + GAP } else { at };
            let found = (at..=last.min(sentence.len()))
                .find_map(|from| self.atom_at(atom, sentence, from).map(|length| (from, length)));
            match found {
                Some((from, length)) => {
                    at = from + length;
                    words += length;
                }
                None if atom.optional => {}
                None => return None,
            }
        }
        (!part.to_end || at == sentence.len()).then_some(words)
    }

    /// Returns the length of the longest choice that stands at `start`.
    fn atom_at(&self, atom: &Atom, sentence: &Folded, start: usize) -> Option<usize> {
        let fits = |phrase: &&[Word]| {
            phrase.iter().enumerate().all(|(i, word)| {
                let (wanted, found) = (self.letters(word), sentence.word(start + i));
                if word.prefix {
                    found.starts_with(wanted)
                } else {
                    found == wanted
                }
            })
        };
        self.phrases(atom).filter(fits).map(<[Word]>::len).max()
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
        matches("out for delivery", "Item OUT for delivery!", true);
        matches("out for delivery", "out for a delivery", false);
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
