//! The pieces that a shape is made of: a name, the characters, a length.

use super::char_set::{CharSet, bit};
use super::part::Part;

/// What a piece of a number may be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Chars {
    /// One of these texts, all of one length.
    Words(&'static [&'static str]),
    /// Any characters of a set.
    Set(CharSet),
    /// One character of the first set, the others of the second.
    Lead(CharSet, CharSet),
}

/// One named piece of a number.
///
/// # Example
///
/// ```
/// use alitrack::format::{Part, Piece, Shape};
///
/// const SHAPE: Shape = Shape::new(&[Piece::word(Part::Prefix, &["LP"]), Piece::digits(Part::Serial, 14)]);
/// assert_eq!(SHAPE.to_string(), "LP[0-9]{14}");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    pub(crate) part: Part,
    pub(crate) chars: Chars,
    pub(crate) min: u8,
    pub(crate) max: u8,
}

impl Piece {
    /// Makes a piece that is one of these fixed texts, all of the same length.
    ///
    /// # Panics
    ///
    /// If there are none, or their lengths differ; in a `const` that is a compile error.
    #[must_use]
    pub const fn word(part: Part, words: &'static [&'static str]) -> Self {
        let mut i = 0;
        while i < words.len() {
            assert!(
                words[i].len() == words[0].len(),
                "words of one piece are of one length"
            );
            i += 1;
        }
        let len = words[0].len() as u8;
        Self {
            part,
            chars: Chars::Words(words),
            min: len,
            max: len,
        }
    }

    /// Makes a piece of `count` characters of a set.
    #[must_use]
    pub const fn set(part: Part, set: CharSet, count: u8) -> Self {
        Self {
            part,
            chars: Chars::Set(set),
            min: count,
            max: count,
        }
    }

    /// Makes a piece of `count` digits.
    #[must_use]
    pub const fn digits(part: Part, count: u8) -> Self {
        Self::set(part, CharSet::DIGITS, count)
    }

    /// Makes a piece of `count` letters.
    #[must_use]
    pub const fn letters(part: Part, count: u8) -> Self {
        Self::set(part, CharSet::LETTERS, count)
    }

    /// Makes a piece of `count` digits or letters.
    #[must_use]
    pub const fn alnum(part: Part, count: u8) -> Self {
        Self::set(part, CharSet::ALNUM, count)
    }

    /// Makes a piece of `count` characters, the first of one set and the others of another, for example a
    /// digit from 1 to 6 before five digits.
    #[must_use]
    pub const fn lead(part: Part, first: CharSet, others: CharSet, count: u8) -> Self {
        Self {
            part,
            chars: Chars::Lead(first, others),
            min: count,
            max: count,
        }
    }

    /// Makes the check digit: one digit that proves the others.
    #[must_use]
    pub const fn check() -> Self {
        Self::digits(Part::CheckDigit, 1)
    }

    /// Lets the piece have up to `max` characters. At most one piece of a shape may vary.
    #[must_use]
    pub const fn up_to(mut self, max: u8) -> Self {
        assert!(
            matches!(self.chars, Chars::Set(_)) && self.min < max,
            "only a set can vary, upwards"
        );
        self.max = max;
        self
    }

    /// Whether there are several words and their characters, one by one, do not tell which.
    pub(super) const fn has_bound_words(&self) -> bool {
        match self.chars {
            Chars::Words(words) => {
                let (mut combinations, mut i) = (1, 0);
                while i < words[0].len() {
                    combinations *= self.set_at(i).len() as usize;
                    i += 1;
                }
                combinations != words.len()
            }
            Chars::Set(_) | Chars::Lead(..) => false,
        }
    }

    pub(super) const fn matches(&self, text: &[u8], from: usize, count: usize) -> bool {
        match self.chars {
            Chars::Set(_) | Chars::Lead(..) => {
                let mut i = 0;
                while i < count {
                    if !self.set_at(i).contains(text[from + i]) {
                        return false;
                    }
                    i += 1;
                }
                true
            }
            Chars::Words(words) => {
                let mut w = 0;
                while w < words.len() {
                    let word = words[w].as_bytes();
                    let mut i = 0;
                    while i < count && word[i] == text[from + i] {
                        i += 1;
                    }
                    if i == count {
                        return true;
                    }
                    w += 1;
                }
                false
            }
        }
    }

    /// The characters that may stand at place `i` of this piece.
    pub(crate) const fn set_at(&self, i: usize) -> CharSet {
        match self.chars {
            Chars::Set(set) => set,
            Chars::Lead(first, others) => match i {
                0 => first,
                _ => others,
            },
            Chars::Words(words) => {
                let (mut set, mut w) = (0, 0);
                while w < words.len() {
                    set |= 1 << bit(words[w].as_bytes()[i]);
                    w += 1;
                }
                CharSet(set)
            }
        }
    }
}
