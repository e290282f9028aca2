//! The pattern language of numbers: pieces with a name, a set of characters and a length.
//!
//! A [`Shape`] is a `const`. For each length that it allows it compiles to a [`Mask`]: which positions
//! must be letters, which must be digits, and which of the first eight characters are fixed.

use core::fmt;

pub use super::char_set::CharSet;
use super::char_set::character;
use super::part::Part;
pub(crate) use super::piece::Chars;
pub use super::piece::Piece;

/// The longest number that the crate knows, in characters.
pub(crate) const MAX_LEN: usize = 48;

/// Where a piece lies in a number of a certain length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) piece: &'static Piece,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The pattern of a number: pieces one after another, of which at most one varies in length.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pieces: &'static [Piece],
    fixed: u8,
    spread: u8,
    body: u8,
    before: &'static str,
}

impl Shape {
    /// Builds a shape from its pieces.
    ///
    /// # Panics
    ///
    /// If more than one piece varies in length, or the whole can be longer than 48 characters;
    /// in a `const` that is a compile error.
    #[must_use]
    pub const fn new(pieces: &'static [Piece]) -> Self {
        let (mut fixed, mut spread, mut i) = (0, 0, 0);
        while i < pieces.len() {
            fixed += pieces[i].min;
            if pieces[i].max > pieces[i].min {
                assert!(spread == 0, "at most one piece of a shape varies in length");
                spread = pieces[i].max - pieces[i].min;
            }
            i += 1;
        }
        assert!(
            fixed > 0 && fixed as usize + spread as usize <= MAX_LEN,
            "a number has 1 to 48 characters"
        );
        Self {
            pieces,
            fixed,
            spread,
            body: 0,
            before: "",
        }
    }

    /// Says that the check digit proves the characters from this position on (counted from 0), not all before it.
    #[must_use]
    pub const fn check_from(mut self, position: u8) -> Self {
        self.body = position;
        self
    }

    /// Says that the check digit is computed as if these digits stood before the number.
    #[must_use]
    pub const fn check_as_if_after(mut self, digits: &'static str) -> Self {
        self.before = digits;
        self
    }

    /// Returns the shortest and the longest length, in characters.
    #[must_use]
    pub const fn lengths(&self) -> (usize, usize) {
        (self.fixed as usize, self.fixed as usize + self.spread as usize)
    }

    pub(crate) const fn check_body(&self) -> usize {
        self.body as usize
    }

    pub(crate) const fn check_before(&self) -> &'static str {
        self.before
    }

    pub(crate) const fn pieces(&self) -> &'static [Piece] {
        self.pieces
    }

    const fn count(&self, piece: usize, len: usize) -> usize {
        let piece = &self.pieces[piece];
        if piece.max > piece.min {
            piece.min as usize + len - self.fixed as usize
        } else {
            piece.min as usize
        }
    }

    /// Returns whether the text, in upper-case ASCII, has this shape.
    #[must_use]
    pub const fn matches(&self, text: &[u8]) -> bool {
        let (min, max) = self.lengths();
        if text.len() < min || text.len() > max {
            return false;
        }
        let (mut from, mut i) = (0, 0);
        while i < self.pieces.len() {
            let count = self.count(i, text.len());
            if !self.pieces[i].matches(text, from, count) {
                return false;
            }
            from += count;
            i += 1;
        }
        true
    }

    /// Whether some words of the shape are not told by their characters one by one.
    pub(crate) const fn has_bound_words(&self) -> bool {
        let mut i = 0;
        while i < self.pieces.len() {
            if self.pieces[i].has_bound_words() {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Returns whether a text whose characters are right, one by one, also has the right words.
    pub(crate) fn matches_words(&self, text: &[u8]) -> bool {
        let (mut from, mut i) = (0, 0);
        while i < self.pieces.len() {
            let piece = &self.pieces[i];
            let count = self.count(i, text.len());
            if matches!(piece.chars, Chars::Words(_)) && !piece.matches(text, from, count) {
                return false;
            }
            from += count;
            i += 1;
        }
        true
    }

    /// The characters that may stand at a place of a number of `len` characters.
    pub(crate) const fn set_at(&self, at: usize, len: usize) -> CharSet {
        let (mut from, mut i) = (0, 0);
        while i < self.pieces.len() {
            let count = self.count(i, len);
            if at < from + count {
                return self.pieces[i].set_at(at - from);
            }
            from += count;
            i += 1;
        }
        CharSet::EMPTY
    }

    /// Where the first piece of this name lies in a number of `len` characters.
    pub(crate) const fn place(&self, part: Part, len: usize) -> Option<(usize, usize)> {
        let (mut from, mut i) = (0, 0);
        while i < self.pieces.len() {
            let count = self.count(i, len);
            if self.pieces[i].part as u8 == part as u8 {
                return Some((from, from + count));
            }
            from += count;
            i += 1;
        }
        None
    }

    /// All pieces with their places in a number of `len` characters, which must be a length of the shape.
    pub(crate) fn places(&self, len: usize) -> impl Iterator<Item = Place> + use<> {
        let shape = *self;
        let mut start = 0;
        self.pieces.iter().enumerate().map(move |(i, piece)| {
            let end = start + shape.count(i, len);
            let place = Place { piece, start, end };
            start = end;
            place
        })
    }

    /// What the shape demands of a number of `len` characters.
    pub(crate) const fn mask(&self, len: usize) -> Mask {
        let mut mask = Mask {
            letters: 0,
            digits: 0,
            head_mask: 0,
            head: 0,
            chance: 1.0,
        };
        let (mut at, mut i) = (0, 0);
        while i < self.pieces.len() {
            let piece = &self.pieces[i];
            let (count, mut k) = (self.count(i, len), 0);
            if let Chars::Words(words) = piece.chars {
                mask.chance *= words.len() as f64;
            }
            while k < count {
                let set = piece.set_at(k);
                let one = set.0.count_ones() == 1;
                if set.is_letters() {
                    mask.letters |= 1 << at;
                } else if set.is_digits() {
                    mask.digits |= 1 << at;
                }
                if one && at < 8 {
                    mask.head_mask |= 0xFF << (8 * at);
                    mask.head |= (character(set) as u64) << (8 * at);
                }
                mask.chance *= match piece.chars {
                    // The alternatives were counted once for the whole word.
                    Chars::Words(words) if words[0].as_bytes()[k].is_ascii_digit() => 0.1,
                    Chars::Words(_) => 1.0 / 26.0,
                    Chars::Set(_) | Chars::Lead(..) => set.share(),
                };
                at += 1;
                k += 1;
            }
            i += 1;
        }
        mask
    }

    /// Whether the fixed characters alone are evidence: two of which one is a letter, or four digits.
    pub(crate) const fn is_marked(&self) -> bool {
        let (mut letters, mut digits, mut run, mut i) = (0, 0, 0, 0);
        while i < self.pieces.len() {
            match self.pieces[i].chars {
                Chars::Words(words) => {
                    let (word, mut k) = (words[0].as_bytes(), 0);
                    while k < word.len() {
                        if word[k].is_ascii_digit() {
                            digits += 1;
                            run += 1;
                        } else {
                            letters += 1;
                            run = 0;
                        }
                        if run >= 4 {
                            return true;
                        }
                        k += 1;
                    }
                }
                Chars::Set(_) | Chars::Lead(..) => run = 0,
            }
            i += 1;
        }
        letters >= 2 || (letters == 1 && digits >= 1)
    }
}

impl fmt::Display for Shape {
    /// Writes the shape as a regex without anchors.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in self.pieces {
            match piece.chars {
                Chars::Words([word]) => f.write_str(word)?,
                Chars::Words(words) => {
                    f.write_str("(?:")?;
                    for (i, word) in words.iter().enumerate() {
                        if i > 0 {
                            f.write_str("|")?;
                        }
                        f.write_str(word)?;
                    }
                    f.write_str(")")?;
                }
                Chars::Lead(first, others) => {
                    write!(f, "{first}{others}")?;
                    if piece.max > 2 {
                        write!(f, "{{{}}}", piece.max - 1)?;
                    }
                }
                Chars::Set(set) => {
                    write!(f, "{set}")?;
                    match (piece.min, piece.max) {
                        (1, 1) => {}
                        (min, max) if min == max => write!(f, "{{{min}}}")?,
                        (min, max) => write!(f, "{{{min},{max}}}")?,
                    }
                }
            }
        }
        Ok(())
    }
}

/// What a shape of one length demands, compared in a few instructions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mask {
    /// Positions that must be letters.
    pub(crate) letters: u64,
    /// Positions that must be digits.
    pub(crate) digits: u64,
    /// Which of the first eight characters are fixed, one byte each, little end first.
    pub(crate) head_mask: u64,
    /// Those characters.
    pub(crate) head: u64,
    /// The share of random strings with the same places of letters and digits that have this shape.
    pub(crate) chance: f64,
}
