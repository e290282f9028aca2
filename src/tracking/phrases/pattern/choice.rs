//! What may stand in a place, in a form that sorts and searches fast.

use super::PhraseId;
use crate::tracking::phrases::fold::Key;

/// One of the phrases that may stand in a place, as one number: places sort and search many of them.
///
/// From the upper end: whether its first word has a whole key, that key, how much shorter than the longest possible
/// it is, and the phrase. So a shorter beginning comes before all others, and of those that begin alike
/// the longest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Choice(u64);

/// More than all languages together have phrases.
#[cfg(test)]
pub(in super::super) const MOST_PHRASES: usize = 1 << 23;

impl Choice {
    const WHOLE: u64 = 1 << 63;
    const MOST_WORDS: u64 = 0xFF;

    pub(super) fn new(is_whole: bool, key: Key, words: usize, phrase: PhraseId) -> Self {
        let shorter = Self::MOST_WORDS - (words as u64).min(Self::MOST_WORDS);
        Self(u64::from(is_whole) << 63 | u64::from(key) << 31 | shorter << 23 | phrase as u64)
    }

    /// Comes before all choices whose first word has this whole key.
    #[inline]
    pub(super) fn first_of(key: Key) -> Self {
        Self(Self::WHOLE | u64::from(key) << 31)
    }

    #[inline]
    pub(super) fn is_whole(self) -> bool {
        self.0 & Self::WHOLE != 0
    }

    #[inline]
    pub(super) fn key(self) -> Key {
        (self.0 >> 31) as Key
    }

    /// Returns the number of its words.
    #[inline]
    pub(super) fn len(self) -> u8 {
        (Self::MOST_WORDS - (self.0 >> 23 & Self::MOST_WORDS)) as u8
    }

    #[inline]
    pub(super) fn phrase(self) -> PhraseId {
        (self.0 & 0x7F_FFFF) as PhraseId
    }
}
