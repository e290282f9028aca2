//! Finds the rows that a sentence could match, by the beginnings of its words.

use alloc::vec;
use alloc::vec::Vec;

use super::fold::Key;
use super::slots::{Slots, hash};

/// More than there are leads.
const MOST_LEADS: usize = 1 << 13;
/// Several times the number of leads.
const SLOTS: usize = MOST_LEADS * 4;

/// The place of a beginning of a word in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lead(u16);

/// What one beginning of a word leads to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beginning {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// All beginnings of words, and the rows filed under each.
#[derive(Debug)]
pub(super) struct Index {
    slots: Slots,
    beginnings: Vec<Beginning>,
    /// Sorted by lead, then by row.
    postings: Vec<Posting>,
}

impl Index {
    pub(super) fn new() -> Self {
        Self {
            slots: Slots::new(SLOTS),
            beginnings: Vec::with_capacity(MOST_LEADS),
            postings: Vec::new(),
        }
    }

    /// Learns that a language has a word that begins so.
    pub(super) fn learn(&mut self, key: Key, language: usize) -> Lead {
        let at = self.slot(key).unwrap_or_else(|slot| {
            let at = self.slots.take(slot, self.beginnings.len());
            self.beginnings.push(Beginning {
                key,
                languages: 0,
                common: 0,
                uses: 0,
                from: 0,
            });
            at
        });
        let lead = Lead(at);
        if let Some(beginning) = self.beginning_mut(lead) {
            beginning.languages |= 1 << language;
        }
        lead
    }

    /// Learns that one of the commonest words of a language begins so.
    pub(super) fn learn_common(&mut self, lead: Lead, language: usize) {
        if let Some(beginning) = self.beginning_mut(lead) {
            beginning.common |= 1 << language;
        }
    }

    /// Counts uses of a word that begins so in rows.
    pub(super) fn count(&mut self, lead: Lead, uses: u32) {
        if let Some(beginning) = self.beginning_mut(lead) {
            beginning.uses += uses;
        }
    }

    /// Returns how often rows use words that begin so.
    pub(super) fn uses(&self, lead: Lead) -> u32 {
        self.beginning(lead).map_or(0, |beginning| beginning.uses)
    }

    /// Files rows under the beginnings of words; call it once, with the rows in their order.
    pub(super) fn file(&mut self, rows: &[(Lead, Posting)]) {
        // The number of postings of each lead first, then where the next one of each goes.
        let mut next = vec![0_u32; self.beginnings.len()];
        for (lead, _) in rows {
            if let Some(count) = next.get_mut(usize::from(lead.0)) {
                *count += 1;
            }
        }
        let mut from = 0;
        for (beginning, next) in self.beginnings.iter_mut().zip(&mut next) {
            beginning.from = from;
            from += core::mem::replace(next, from);
        }
        self.postings = vec![Posting::NONE; rows.len()];
        for (lead, posting) in rows {
            let Some(next) = next.get_mut(usize::from(lead.0)) else {
                continue;
            };
            if let Some(to) = self.postings.get_mut(*next as usize) {
                *to = *posting;
            }
            *next += 1;
        }
    }

    /// Returns the lead of a word with this key.
    #[inline]
    pub(super) fn find(&self, key: Key) -> Option<Lead> {
        self.slot(key).ok().map(Lead)
    }

    /// Returns the place of a beginning, or the slot for it.
    #[inline]
    fn slot(&self, key: Key) -> Result<u16, usize> {
        let is_there = |at| {
            self.beginnings
                .get(at)
                .is_some_and(|known: &Beginning| known.key == key)
        };
        self.slots.find(hash(key), is_there)
    }

    /// Returns what a lead stands for.
    #[inline]
    pub(super) fn beginning(&self, lead: Lead) -> Option<&Beginning> {
        self.beginnings.get(usize::from(lead.0))
    }

    fn beginning_mut(&mut self, lead: Lead) -> Option<&mut Beginning> {
        self.beginnings.get_mut(usize::from(lead.0))
    }

    /// Returns the rows to try for a lead.
    #[inline]
    pub(super) fn postings(&self, lead: Lead) -> &[Posting] {
        let at = usize::from(lead.0);
        let Some(beginning) = self.beginnings.get(at) else {
            return &[];
        };
        let next = self.beginnings.get(at + 1);
        let to = next.map_or(self.postings.len(), |next| next.from as usize);
        self.postings.get(beginning.from as usize..to).unwrap_or_default()
    }

    #[cfg(test)]
    pub(super) fn load(&self) -> (usize, usize) {
        (self.beginnings.len(), MOST_LEADS)
    }
}
