//! From the little language to places, choices and words.

use core::cmp::Reverse;

use super::{Atom, Choice, Lists, Part, PatternId, Patterns, Span, Word, count};
use crate::tracking::phrases::fold::{Key, Marks, key};

impl Patterns {
    /// Compiles a pattern.
    pub(in super::super) fn add(&mut self, source: &'static str, lists: Lists) -> PatternId {
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

    fn atom(&mut self, piece: &'static str, after_gap: bool, lists: Lists) {
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
        // The longest of those that begin alike comes first.
        choices.sort_unstable_by_key(|choice| (choice.mask == Key::MAX, choice.key, Reverse(choice.len())));
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

    /// Compiles a phrase, or finds it where the language has it already.
    fn phrase(&mut self, source: &'static str) -> Choice {
        match self.spelled.find(source) {
            Ok(choice) => choice,
            Err(slot) => {
                let choice = self.new_phrase(source);
                self.spelled.add(slot, source, choice);
                choice
            }
        }
    }

    fn new_phrase(&mut self, choice: &str) -> Choice {
        let from = count(&self.words);
        for word in choice.split('_') {
            self.word(word);
        }
        let to = count(&self.words);
        let words = self.words.get(from as usize..).unwrap_or_default();
        // A phrase without words matches nothing.
        let keys = |word: Option<&Word>| word.map_or((Key::MAX, 0), |word| (word.key, word.mask));
        let ((key, mask), (last, last_mask)) = (keys(words.first()), keys(words.last()));
        Choice {
            words: Span { from, to },
            key,
            mask,
            last,
            last_mask,
            by_key: words.len() <= 2 && words.iter().all(|word| word.by_key),
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
                lead: None,
            });
        }
    }
}
