//! The phrases of a language by their spelling: most stand in many rows.

use alloc::vec::Vec;

use super::Choice;
use crate::tracking::phrases::slots::{Slots, hash};

/// More than any language has phrases.
const SLOTS: usize = 1 << 13;

/// The phrases that were compiled.
#[derive(Debug)]
pub(super) struct Spelled {
    slots: Slots,
    phrases: Vec<(&'static str, Choice)>,
}

impl Default for Spelled {
    fn default() -> Self {
        Self {
            slots: Slots::new(SLOTS),
            phrases: Vec::new(),
        }
    }
}

impl Spelled {
    /// Returns the phrase of a spelling with this hash, or else the slot for it.
    pub(super) fn find(&self, source: &str, hash: u32) -> Result<Choice, usize> {
        let is_there = |at| {
            self.phrases
                .get(at)
                .is_some_and(|(known, _): &(&str, _)| *known == source)
        };
        let at = self.slots.find(hash, is_there)?;
        let phrase = self.phrases.get(usize::from(at));
        phrase.map(|(_, choice)| *choice).ok_or(usize::MAX)
    }

    /// Adds a phrase that was not found.
    pub(super) fn add(&mut self, slot: usize, source: &'static str, choice: Choice) {
        self.slots.take(slot, self.phrases.len());
        self.phrases.push((source, choice));
    }

    /// Forgets all phrases.
    pub(super) fn clear(&mut self) {
        self.slots.clear();
        self.phrases.clear();
    }

    #[cfg(test)]
    pub(super) fn load(&self) -> (usize, usize) {
        (self.phrases.len(), self.slots.len())
    }
}

/// Cuts a piece of a pattern into its choices; each comes with the hash of its spelling, found on the way.
pub(super) fn choices(piece: &'static str) -> impl Iterator<Item = (&'static str, u32)> {
    let mut rest = Some(piece);
    core::iter::from_fn(move || {
        let text = rest.take()?;
        // FNV-1a.
        let mut sum = 0x811C_9DC5_u32;
        for (at, byte) in text.bytes().enumerate() {
            if byte == b'|' {
                rest = text.get(at + 1..);
                return Some((text.get(..at)?, hash(sum)));
            }
            sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        Some((text, hash(sum)))
    })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn a_piece_is_cut_into_its_choices() {
        let cut = |piece| choices(piece).map(|(choice, _)| choice).collect::<Vec<_>>();
        assert_eq!(cut("parcel|item|@thing"), ["parcel", "item", "@thing"]);
        assert_eq!(cut("签收|妥投"), ["签收", "妥投"]);
        assert_eq!(cut("one"), ["one"]);
        let hashes: Vec<u32> = choices("one|two|one").map(|(_, hash)| hash).collect();
        assert!(hashes[0] == hashes[2] && hashes[0] != hashes[1]);
    }
}
