//! The pattern language of numbers: pieces with a name, a set of characters and a length.
//!
//! A [`Shape`] is a `const`. For each length that it allows it compiles to a [`Mask`]: which positions
//! must be letters, which must be digits, and which of the first eight characters are fixed.

use core::fmt;

use super::part::Part;

/// The longest number that the crate knows, in characters.
pub(crate) const MAX_LEN: usize = 48;

/// A set of digits and upper-case letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CharSet(u64);

impl CharSet {
    /// The ten digits.
    pub const DIGITS: CharSet = CharSet((1 << 10) - 1);
    /// The 26 letters.
    pub const LETTERS: CharSet = CharSet(((1 << 26) - 1) << 10);
    /// Digits and letters.
    pub const ALNUM: CharSet = CharSet((1 << 36) - 1);

    /// Reads characters and ranges as they stand between the brackets of a regex, for example `"0-5"`.
    ///
    /// # Panics
    ///
    /// On anything but digits, upper-case letters and ranges of them; in a `const` that is a compile error.
    #[must_use]
    pub const fn of(class: &str) -> Self {
        let class = class.as_bytes();
        let (mut set, mut i) = (0u64, 0);
        while i < class.len() {
            let first = bit(class[i]);
            let last = if i + 2 < class.len() && class[i + 1] == b'-' {
                i += 2;
                bit(class[i])
            } else {
                first
            };
            assert!(
                first <= last && last < 36,
                "a set holds digits and upper-case letters"
            );
            let mut b = first;
            while b <= last {
                set |= 1 << b;
                b += 1;
            }
            i += 1;
        }
        assert!(set != 0, "a set is not empty");
        Self(set)
    }

    /// Returns whether the set holds this character.
    #[must_use]
    #[inline]
    pub const fn contains(self, c: u8) -> bool {
        self.0 >> bit(c) & 1 == 1
    }

    /// Returns how many characters the set holds.
    pub(crate) const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Returns the character of the set with this rank, digits first.
    pub(crate) fn nth(self, rank: u32) -> u8 {
        let mut rest = self.0;
        for _ in 0..rank {
            rest &= rest.wrapping_sub(1);
        }
        character(CharSet(rest))
    }

    pub(crate) const fn is_digits(self) -> bool {
        self.0 & Self::LETTERS.0 == 0
    }

    pub(crate) const fn is_letters(self) -> bool {
        self.0 & Self::DIGITS.0 == 0
    }

    /// No character at all.
    pub(crate) const EMPTY: CharSet = CharSet(0);

    /// The characters of both sets.
    pub(crate) const fn union(self, other: CharSet) -> Self {
        Self(self.0 | other.0)
    }

    /// The set of one character.
    pub(crate) const fn one(c: u8) -> Self {
        Self((1 << bit(c)) & Self::ALNUM.0)
    }

    /// Returns whether the set holds no character.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The share of random characters of the same kind (digit, letter, either) that the set holds.
    pub(crate) const fn share(self) -> f64 {
        let size = if self.is_digits() {
            10.0
        } else if self.is_letters() {
            26.0
        } else {
            36.0
        };
        self.0.count_ones() as f64 / size
    }
}

/// The bit of a character in a set; 63 for what is never in one.
const fn bit(c: u8) -> u32 {
    match c {
        b'0'..=b'9' => (c - b'0') as u32,
        b'A'..=b'Z' => (c - b'A') as u32 + 10,
        _ => 63,
    }
}

impl fmt::Display for CharSet {
    /// Writes the set as a regex class.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (first, last) in [(b'0', b'9'), (b'A', b'Z')] {
            let mut c = first;
            while c <= last {
                let start = c;
                while c <= last && self.contains(c) {
                    c += 1;
                }
                match c - start {
                    0 => c += 1,
                    1 => write!(f, "{}", start as char)?,
                    2 => write!(f, "{}{}", start as char, (c - 1) as char)?,
                    _ => write!(f, "{}-{}", start as char, (c - 1) as char)?,
                }
            }
        }
        f.write_str("]")
    }
}

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
    /// One of these fixed texts, all of the same length.
    ///
    /// # Panics
    ///
    /// If there is none, or their lengths differ; in a `const` that is a compile error.
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

    /// `count` characters of a set.
    #[must_use]
    pub const fn set(part: Part, set: CharSet, count: u8) -> Self {
        Self {
            part,
            chars: Chars::Set(set),
            min: count,
            max: count,
        }
    }

    /// `count` digits.
    #[must_use]
    pub const fn digits(part: Part, count: u8) -> Self {
        Self::set(part, CharSet::DIGITS, count)
    }

    /// `count` letters.
    #[must_use]
    pub const fn letters(part: Part, count: u8) -> Self {
        Self::set(part, CharSet::LETTERS, count)
    }

    /// `count` digits or letters.
    #[must_use]
    pub const fn alnum(part: Part, count: u8) -> Self {
        Self::set(part, CharSet::ALNUM, count)
    }

    /// `count` characters, the first of one set and the others of another, for example a digit from 1 to 6
    /// before five digits.
    #[must_use]
    pub const fn lead(part: Part, first: CharSet, others: CharSet, count: u8) -> Self {
        Self {
            part,
            chars: Chars::Lead(first, others),
            min: count,
            max: count,
        }
    }

    /// One digit that proves the others: the check digit.
    #[must_use]
    pub const fn check() -> Self {
        Self::digits(Part::CheckDigit, 1)
    }

    /// The same piece with up to `max` characters. At most one piece of a shape may vary.
    #[must_use]
    pub const fn up_to(mut self, max: u8) -> Self {
        assert!(
            matches!(self.chars, Chars::Set(_)) && self.min < max,
            "only a set can vary, upwards"
        );
        self.max = max;
        self
    }

    /// Any digits, any letters or any of both.
    const fn is_plain(&self) -> bool {
        matches!(self.chars, Chars::Set(set) if set.0 == CharSet::DIGITS.0
            || set.0 == CharSet::LETTERS.0
            || set.0 == CharSet::ALNUM.0)
    }

    const fn matches(&self, text: &[u8], from: usize, count: usize) -> bool {
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

    /// The check digit proves the characters from this position on (counted from 0), not all before it.
    #[must_use]
    pub const fn check_from(mut self, position: u8) -> Self {
        self.body = position;
        self
    }

    /// The check digit is computed as if these digits stood before the number.
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

    /// Returns whether a text that passed the [`Mask`] of its length also has the characters that the mask
    /// leaves open: alternatives, sets, and fixed characters behind the first eight.
    pub(crate) fn matches_rest(&self, text: &[u8]) -> bool {
        let (mut from, mut i) = (0, 0);
        while i < self.pieces.len() {
            let piece = &self.pieces[i];
            let count = self.count(i, text.len());
            if !piece.is_plain() && !piece.matches(text, from, count) {
                return false;
            }
            from += count;
            i += 1;
        }
        true
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
            more: false,
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
                } else if set.0 != CharSet::DIGITS.0
                    && set.0 != CharSet::LETTERS.0
                    && set.0 != CharSet::ALNUM.0
                {
                    mask.more = true;
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

const fn character(set: CharSet) -> u8 {
    let bit = set.0.trailing_zeros() as u8;
    if bit < 10 { b'0' + bit } else { b'A' + bit - 10 }
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
    /// Whether the characters must be looked at one by one after this mask.
    pub(crate) more: bool,
    /// The share of random strings with the same places of letters and digits that have this shape.
    pub(crate) chance: f64,
}
