//! Sets of digits and upper-case letters.

use core::fmt;

/// A set of digits and upper-case letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CharSet(pub(super) u64);

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

    /// Any digits, any letters or any of both.
    pub(super) const fn is_plain(self) -> bool {
        self.0 == Self::DIGITS.0 || self.0 == Self::LETTERS.0 || self.0 == Self::ALNUM.0
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
pub(super) const fn bit(c: u8) -> u32 {
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

pub(super) const fn character(set: CharSet) -> u8 {
    let bit = set.0.trailing_zeros() as u8;
    if bit < 10 { b'0' + bit } else { b'A' + bit - 10 }
}
