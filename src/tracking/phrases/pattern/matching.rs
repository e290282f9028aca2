//! Holding a pattern against a sentence.

use super::{Atom, Choice, GAP, Match, Part, PatternId, Patterns, Word};
use crate::tracking::phrases::fold::Folded;

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
                if self.stands(part, sentence) {
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
        let atoms = self.atoms(part);
        let at = |first| {
            let words = self.part_at(part, atoms, sentence, first)?;
            Some(Match { words, first })
        };
        match atoms {
            _ if part.from_start => at(0),
            // Most parts are one word or a choice of words.
            [atom] if !atom.optional && !part.to_end => sentence.marked(&atom.marks).find_map(|first| {
                let words = self.marked_atom_at(atom, sentence, first)?;
                Some(Match { words, first })
            }),
            [atom, ..] if !atom.optional => sentence.marked(&atom.marks).find_map(at),
            _ => (0..sentence.len()).find_map(at),
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
        if sentence.is_marked(start, &atom.marks) {
            self.marked_atom_at(atom, sentence, start)
        } else {
            None
        }
    }

    fn marked_atom_at(&self, atom: &Atom, sentence: &Folded, start: usize) -> Option<usize> {
        let found = sentence.key(start)?;
        let (keys, from) = self.whole_keys(atom);
        let first = keys.partition_point(|key| *key < found);
        if atom.short == 0 && keys.get(first) != Some(&found) {
            return None;
        }
        let whole = self
            .choices
            .get(from + first..atom.choices.to as usize)
            .unwrap_or_default();
        let mut whole = whole.iter().take_while(|choice| choice.key == found);
        let whole = whole.find(|choice| self.stands_at(choice, sentence, start));
        if atom.short == 0 {
            return whole.map(Choice::len);
        }
        let short = self.choices(atom).iter().take(atom.short as usize);
        let short = short.filter(|choice| found & choice.mask == choice.key);
        let short = short.filter(|choice| self.stands_at(choice, sentence, start));
        whole.into_iter().chain(short).map(Choice::len).max()
    }

    #[inline]
    fn stands_at(&self, choice: &Choice, sentence: &Folded, start: usize) -> bool {
        // The first word was looked at.
        let last = (start + choice.len()).saturating_sub(1);
        let last = sentence.key(last);
        last.is_some_and(|last| last & choice.last_mask == choice.last)
            && (choice.by_key || {
                let mut words = self.phrase_of(choice).iter().enumerate();
                words.all(|(i, word)| self.word_at(word, sentence, start + i))
            })
    }

    /// Tells whether an unwanted part stands anywhere; most are one choice of words.
    fn stands(&self, part: &Part, sentence: &Folded) -> bool {
        match self.atoms(part) {
            [atom] if part.ends() == 0 => sentence
                .marked(&atom.marks)
                .any(|at| self.marked_atom_at(atom, sentence, at).is_some()),
            _ => self.find(part, sentence).is_some(),
        }
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
