//! A hash table of places in a vector: open addressing, no deletion.

use alloc::vec;
use alloc::vec::Vec;

/// Where in a vector something stands; what it is, the owner of the vector tells.
#[derive(Debug)]
pub(super) struct Slots {
    /// One more than a place; zero is free. A power of two of them.
    taken: Vec<u16>,
}

impl Slots {
    /// Makes a table with so many slots: a power of two, and more than will ever be taken.
    pub(super) fn new(slots: usize) -> Self {
        Self {
            taken: vec![0; slots],
        }
    }

    /// Returns the place of what has this hash, or else the slot that is free for it.
    #[inline]
    pub(super) fn find(&self, hash: u32, is_there: impl Fn(usize) -> bool) -> Result<u16, usize> {
        let mask = self.taken.len().wrapping_sub(1);
        // The upper bits of a product are the well mixed ones.
        let mut slot = (hash >> 16) as usize & mask;
        while let Some(at) = self.taken.get(slot).and_then(|taken| taken.checked_sub(1)) {
            if is_there(usize::from(at)) {
                return Ok(at);
            }
            slot = (slot + 1) & mask;
        }
        Err(slot)
    }

    /// Takes a free slot for a place, and returns it.
    pub(super) fn take(&mut self, slot: usize, at: usize) -> u16 {
        // The tests hold the number of places far below the number of slots.
        let next = u16::try_from(at + 1).unwrap_or(u16::MAX);
        if let Some(taken) = self.taken.get_mut(slot) {
            *taken = next;
        }
        next - 1
    }

    /// Frees all slots.
    pub(super) fn clear(&mut self) {
        self.taken.fill(0);
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.taken.len()
    }
}

/// Spreads a key over all bits.
#[inline]
pub(super) fn hash(key: u32) -> u32 {
    key.wrapping_mul(0x9E37_79B1)
}
