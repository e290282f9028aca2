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
    /// Returns the phrase of a spelling, or else the slot for it.
    pub(super) fn find(&self, source: &str) -> Result<Choice, usize> {
        let is_there = |at| {
            self.phrases
                .get(at)
                .is_some_and(|(known, _): &(&str, _)| *known == source)
        };
        let at = self.slots.find(hash_of(source), is_there)?;
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

/// FNV-1a.
fn hash_of(source: &str) -> u32 {
    let fnv = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    hash(source.bytes().fold(0x811C_9DC5, fnv))
}
