//! From the little language to places, choices and words.

use super::spelled::choices;
use super::{Atom, Choice, Lists, Part, PatternId, Patterns, Phrase, Span, Word, count};
use crate::tracking::phrases::fold::{Few, Key, key};

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
        let atom = match list_of(piece, lists) {
            Some(choices) => self.list(choices),
            None => self.choice(piece, lists),
        };
        self.atoms.push(Atom {
            optional,
            after_gap,
            ..atom
        });
    }

    /// Compiles a list, or finds it where the language has used it already.
    fn list(&mut self, choices: &'static str) -> Atom {
        let known = self.lists.iter().find(|(of, _)| core::ptr::eq(*of, choices));
        if let Some((_, atom)) = known {
            return *atom;
        }
        let atom = self.choice(choices, &[]);
        self.lists.push((choices, atom));
        atom
    }

    /// Compiles a choice of phrases and lists.
    fn choice(&mut self, piece: &'static str, lists: Lists) -> Atom {
        if piece.as_bytes().contains(&b'@') {
            // What a list adds stands before what is begun below.
            for list in choices(piece).filter_map(|(choice, _)| list_of(choice, lists)) {
                self.list(list);
            }
        }
        let from = count(&self.choices);
        for (choice, hash) in choices(piece) {
            match list_of(choice, lists) {
                Some(list) => {
                    let list = self.list(list);
                    self.choices.extend_from_within(list.choices.range());
                }
                None => {
                    let phrase = self.phrase(choice, hash);
                    self.choices.push(phrase);
                }
            }
        }
        let all = self.choices.get_mut(from as usize..).unwrap_or_default();
        all.sort_unstable();
        let short = all.iter().take_while(|choice| !choice.is_whole()).count();
        // A short prefix begins words of many keys.
        let marks = match short {
            0 => all.iter().map(|choice| choice.key()).collect(),
            _ => Few::ALL,
        };
        let (mut shortest, mut longest) = (u8::MAX, 0);
        for choice in all {
            shortest = shortest.min(choice.len());
            longest = longest.max(choice.len());
        }
        Atom {
            shortest,
            longest,
            choices: Span {
                from,
                to: count(&self.choices),
            },
            marks,
            short: u16::try_from(short).unwrap_or(u16::MAX),
            optional: false,
            after_gap: false,
        }
    }

    /// Compiles a phrase, or finds it where the language has it already.
    fn phrase(&mut self, source: &'static str, hash: u32) -> Choice {
        match self.spelled.find(source, hash) {
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
        let choice = Choice::new(mask == Key::MAX, key, words.len(), self.phrases.len());
        self.phrases.push(Phrase {
            words: Span { from, to },
            mask,
            last,
            last_mask,
            by_key: words.len() <= 2 && words.iter().all(|word| word.by_key),
        });
        choice
    }

    fn word(&mut self, source: &str) {
        let (source, prefix) = match source.strip_suffix('*') {
            Some(source) => (source, true),
            None => (source, false),
        };
        let Self {
            text, words, folded, ..
        } = self;
        let mut push = |letters: &[u8], prefix| {
            let from = count(text);
            text.extend_from_slice(letters);
            let known = if prefix { letters.len().min(4) } else { 4 };
            words.push(Word {
                text: Span {
                    from,
                    to: count(text),
                },
                prefix,
                by_key: letters.len() < size_of::<Key>() + usize::from(prefix),
                key: key(letters),
                mask: Key::MAX.checked_shl(32 - 8 * known as u32).unwrap_or(0),
                lead: None,
            });
        };
        if !source.is_empty() && source.bytes().all(|b| b.is_ascii_lowercase()) {
            push(source.as_bytes(), prefix);
            return;
        }
        folded.cut(source);
        for at in 0..folded.len() {
            push(folded.word(at), prefix && at + 1 == folded.len());
        }
    }
}

/// Returns the list that a choice names, if it names one.
fn list_of(choice: &str, lists: Lists) -> Option<&'static str> {
    let name = choice.strip_prefix('@')?;
    lists
        .iter()
        .find(|(of, _)| *of == name)
        .map(|(_, choices)| *choices)
}
