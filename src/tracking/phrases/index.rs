//! Finds the rows that a sentence could match, by the beginnings of its words.

use alloc::vec;
use alloc::vec::Vec;

use super::fold::Key;

/// Slots of the hash table: a power of two, and several times the number of leads.
const SLOTS: usize = 1 << 15;

/// What one beginning of a word leads to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lead {
    key: Key,
    /// The languages whose sheets have a word that begins so, one bit each.
    pub(super) languages: u32,
    /// Those of which it begins one of the commonest words.
    pub(super) common: u32,
    /// In how many places of rows such a word stands.
    uses: u32,
    /// Where its postings begin; those of the next lead end them.
    from: u32,
}

/// A row to try where a sentence has the lead.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    pub(super) row: u16,
    pub(super) language: u8,
    /// How the word goes on behind the lead, and which of these bits are known.
    pub(super) tail: Key,
    pub(super) mask: Key,
}

impl Posting {
    const NONE: Self = Self {
        row: 0,
        language: 0,
        tail: 0,
        mask: 0,
    };
}

/// All leads and their postings.
#[derive(Debug)]
pub(super) struct Index {
    /// One more than the place of a lead; zero is free.
    slots: Vec<u16>,
    leads: Vec<Lead>,
    /// Sorted by lead, then by row.
    postings: Vec<Posting>,
}

impl Index {
    pub(super) fn new() -> Self {
        Self {
            slots: vec![0; SLOTS],
            leads: Vec::with_capacity(SLOTS / 4),
            postings: Vec::new(),
        }
    }

    /// Learns that a language has a word that begins so.
    pub(super) fn learn(&mut self, key: Key, language: usize, common: bool) {
        let at = self.place(key);
        let bit = 1 << language;
        if let Some(lead) = self.leads.get_mut(at) {
            lead.languages |= bit;
            lead.common |= if common { bit } else { 0 };
        }
    }

    /// Counts a use of a word that begins so in a row.
    pub(super) fn count(&mut self, key: Key) {
        let at = self.place(key);
        if let Some(lead) = self.leads.get_mut(at) {
            lead.uses += 1;
        }
    }

    /// Returns how often rows use words that begin so.
    pub(super) fn uses(&self, key: Key) -> u32 {
        self.find(key)
            .and_then(|at| self.leads.get(at))
            .map_or(0, |lead| lead.uses)
    }

    /// Files rows under the beginnings of words; call it once, with the rows in their order.
    pub(super) fn file(&mut self, rows: impl Iterator<Item = (Key, Posting)> + Clone) {
        // The number of postings of each lead first, then where the next one of each goes.
        let mut next = vec![0_u32; self.leads.len()];
        let places: Vec<(usize, Posting)> = rows
            .filter_map(|(key, posting)| Some((self.find(key)?, posting)))
            .collect();
        for &(at, _) in &places {
            if let Some(count) = next.get_mut(at) {
                *count += 1;
            }
        }
        let mut from = 0;
        for (lead, next) in self.leads.iter_mut().zip(&mut next) {
            lead.from = from;
            from += core::mem::replace(next, from);
        }
        self.postings = vec![Posting::NONE; places.len()];
        for (at, posting) in places {
            let Some(next) = next.get_mut(at) else { continue };
            if let Some(to) = self.postings.get_mut(*next as usize) {
                *to = posting;
            }
            *next += 1;
        }
    }

    /// Returns the place of the lead of a key.
    pub(super) fn find(&self, key: Key) -> Option<usize> {
        let mut slot = slot(key);
        loop {
            let at = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            if self.leads.get(at)?.key == key {
                return Some(at);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// Returns the place of the lead of a key, a new one where there is none.
    fn place(&mut self, key: Key) -> usize {
        let mut slot = slot(key);
        while let Some(taken) = self.slots.get_mut(slot) {
            match usize::from(*taken).checked_sub(1) {
                Some(at) if self.leads.get(at).is_some_and(|lead| lead.key == key) => return at,
                Some(_) => slot = (slot + 1) % SLOTS,
                None => {
                    let at = self.leads.len();
                    // The tests hold the number of leads far below the number of slots.
                    *taken = u16::try_from(at + 1).unwrap_or(u16::MAX);
                    self.leads.push(Lead {
                        key,
                        languages: 0,
                        common: 0,
                        uses: 0,
                        from: 0,
                    });
                    return at;
                }
            }
        }
        usize::MAX
    }

    /// Returns the lead at a place.
    pub(super) fn lead(&self, at: usize) -> Option<&Lead> {
        self.leads.get(at)
    }

    /// Returns the rows to try for the lead at a place.
    #[inline]
    pub(super) fn postings(&self, at: usize) -> &[Posting] {
        let Some(lead) = self.leads.get(at) else {
            return &[];
        };
        let to = self
            .leads
            .get(at + 1)
            .map_or(self.postings.len(), |next| next.from as usize);
        self.postings.get(lead.from as usize..to).unwrap_or_default()
    }

    #[cfg(test)]
    pub(super) fn load(&self) -> (usize, usize) {
        (self.leads.len(), SLOTS)
    }
}

#[inline]
fn slot(key: Key) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> 17) as usize % SLOTS
}
