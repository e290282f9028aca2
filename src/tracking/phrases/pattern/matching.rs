//! Holding a pattern against a sentence.

use super::{Atom, Choice, GAP, Match, Part, PatternId, Patterns, Word};
use crate::tracking::phrases::fold::{Folded, Key, Near};

impl Patterns {
    /// Returns what of a sentence matches, if it has every wanted part and no unwanted one.
    pub(in super::super) fn matched(&self, id: PatternId, sentence: &Folded) -> Option<Match> {
        let mut all = Match {
            words: 0,
            first: usize::MAX,
        };
        let parts = self.parts(id);
        // The unwanted parts come last in every pattern: most rows fail before them.
        for part in parts {
            if part.unwanted {
                if self.find(part, sentence).is_some() {
                    return None;
                }
                continue;
            }
            let found = self.find(part, sentence)?;
            all.words += found.words;
            all.first = all.first.min(found.first);
        }
        Some(all)
    }

    fn find(&self, part: &Part, sentence: &Folded) -> Option<Match> {
        match self.atoms(part) {
            // Most parts are one word or a choice of words.
            [atom] if part.ends() == 0 && !atom.optional => {
                let mut places = sentence.places(sentence.near(&atom.marks));
                places.find_map(|first| {
                    let words = self.atom_at(atom, sentence, first)?;
                    Some(Match { words, first })
                })
            }
            atoms => {
                let places = sentence.places(starts(part, atoms, sentence));
                let mut places = places.take_while(|first| !part.from_start || *first == 0);
                places.find_map(|first| {
                    let words = self.part_at(part, atoms, sentence, first)?;
                    Some(Match { words, first })
                })
            }
        }
    }

    /// Matches a part that begins at `start`, and counts its words. There is no way back: a place takes the
    /// longest choice, an optional word is taken where it stands, and a gap is as short as it can be.
    fn part_at(&self, part: &Part, atoms: &[Atom], sentence: &Folded, start: usize) -> Option<usize> {
        let (mut at, mut words) = (start, part.ends());
        for atom in atoms {
            let stands = |from| self.atom_at(atom, sentence, from).map(|length| (from, length));
            let found = if atom.after_gap {
                let end = (at + GAP + 1).min(sentence.len());
                (at..end).find_map(stands)
            } else {
                stands(at)
            };
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
    #[inline]
    fn atom_at(&self, atom: &Atom, sentence: &Folded, start: usize) -> Option<usize> {
        let found = sentence.key(start)?;
        if atom.marks.has(found) {
            self.longest_at(atom, sentence, start, found)
        } else {
            None
        }
    }

    fn longest_at(&self, atom: &Atom, sentence: &Folded, start: usize, found: Key) -> Option<usize> {
        let choices = self.choices(atom);
        let first = Choice::first_of(found);
        let at = choices.partition_point(|choice| *choice < first);
        let whole = choices.get(at..).unwrap_or_default().iter();
        let mut whole = whole.take_while(|choice| choice.key() == found);
        let whole = whole.find(|choice| self.stands_at(**choice, sentence, start));
        if atom.short == 0 {
            return whole.map(|choice| usize::from(choice.len()));
        }
        let short = choices.iter().take(atom.short as usize);
        let short = short.filter(|choice| self.stands_at(**choice, sentence, start));
        let longest = whole.into_iter().chain(short).map(|choice| choice.len()).max();
        longest.map(usize::from)
    }

    #[inline]
    fn stands_at(&self, choice: Choice, sentence: &Folded, start: usize) -> bool {
        let Some(phrase) = self.phrases.get(choice.phrase()) else {
            return false;
        };
        let has = |at, key, mask| sentence.key(at).is_some_and(|found| found & mask == key);
        // The first word was looked at where its whole key is known.
        let last = (start + usize::from(choice.len())).saturating_sub(1);
        has(last, phrase.last, phrase.last_mask)
            && (choice.is_whole() || has(start, choice.key(), phrase.mask))
            && (phrase.by_key || {
                let words = self.words.get(phrase.words.range()).unwrap_or_default();
                let mut words = words.iter().enumerate();
                words.all(|(i, word)| self.word_at(word, sentence, start + i))
            })
    }

    #[inline]
    fn word_at(&self, word: &Word, sentence: &Folded, at: usize) -> bool {
        let Some(found) = sentence.key(at) else {
            return false;
        };
        if found & word.mask != word.key {
            return false;
        }
        if word.by_key {
            return true;
        }
        let (wanted, found) = (self.letters(word), sentence.word(at));
        if word.prefix {
            found.starts_with(wanted)
        } else {
            found == wanted
        }
    }
}

/// Returns the near places where a part may begin: those from where the marks of its atoms fit, one after the other.
fn starts(part: &Part, atoms: &[Atom], sentence: &Folded) -> Near {
    let mut starts = if part.to_end { sentence.end() } else { Near::MAX };
    // From the last atom to the first.
    for atom in atoms.iter().rev() {
        let behind = (atom.shortest..=atom.longest).map(|words| sentence.earlier(starts, usize::from(words)));
        let mut here = behind.fold(0, |all, places| all | places) & sentence.near(&atom.marks);
        if atom.after_gap {
            let mut skipped = 0;
            while skipped < GAP {
                let more = (skipped + 1).min(GAP - skipped);
                here |= sentence.earlier(here, more);
                skipped += more;
            }
        }
        if atom.optional {
            here |= starts;
        }
        if here == 0 && sentence.is_near() {
            return 0;
        }
        starts = here;
    }
    starts
}
