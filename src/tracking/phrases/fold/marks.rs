//! Which words a sentence cannot hold: one bit of many for each beginning.

use super::Key;

/// One of 64 times `N` marks that keys have, by chance.
#[inline]
fn mark<const N: usize>(key: Key) -> usize {
    key.wrapping_mul(0x9E37_79B1) as usize >> (26 - N.ilog2())
}

/// The marks of some keys, of 64 times `N`: a key without one of them is none of those.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Marks<const N: usize>([u64; N]);

impl<const N: usize> Marks<N> {
    pub(super) const NONE: Self = Self([0; N]);
    /// The marks of all keys.
    pub(in super::super) const ALL: Self = Self([u64::MAX; N]);

    /// Adds the mark of a key.
    #[inline]
    pub(super) fn add(&mut self, key: Key) {
        let mark = mark::<N>(key);
        if let Some(marks) = self.0.get_mut(mark >> 6) {
            *marks |= 1 << (mark & 63);
        }
    }

    /// Returns the last six bits of the mark of a key.
    #[inline]
    pub(super) fn slot(key: Key) -> usize {
        mark::<N>(key) & 63
    }

    /// Tells whether the mark of a key is among them.
    #[inline]
    pub(in super::super) fn has(&self, key: Key) -> bool {
        let mark = mark::<N>(key);
        let marks = self.0.get(mark >> 6);
        marks.is_some_and(|marks| marks >> (mark & 63) & 1 == 1)
    }

    /// Returns what both have in common, by the last six bits of their marks.
    #[inline]
    pub(super) fn common(&self, other: &Self) -> u64 {
        let both = self.0.iter().zip(&other.0).map(|(a, b)| a & b);
        both.fold(0, |all, marks| all | marks)
    }

    /// Tells whether both have a mark in common.
    #[inline]
    pub(in super::super) fn meet(&self, other: &Self) -> bool {
        self.common(other) != 0
    }
}

impl<const N: usize> FromIterator<Key> for Marks<N> {
    fn from_iter<T: IntoIterator<Item = Key>>(keys: T) -> Self {
        let mut marks = Self::NONE;
        keys.into_iter().for_each(|key| marks.add(key));
        marks
    }
}

/// The marks of what may stand in one place: they are many, and held against a few words.
pub(in super::super) type Few = Marks<4>;
/// The marks of a whole row: fewer of the rows that cannot match are tried.
pub(in super::super) type Many = Marks<8>;
