//! Which language a sentence is in: the one that knows most of its words.

use super::fold::{Folded, Key, tail};
use super::index::{Index, Lead};
use super::pattern::Match;
use alloc::vec::Vec;

/// How many words of a sentence each language knows.
#[derive(Debug)]
pub(super) struct Ballot {
    /// All words that are no numbers.
    words: u8,
    known: [u8; 32],
    common: [u8; 32],
    most: u8,
    /// The leads of the sentence, and how the words go on behind them.
    pub(super) leads: Vec<(Lead, Key)>,
}

impl Ballot {
    pub(super) fn of(sentence: &Folded, index: &Index) -> Self {
        let mut ballot = Ballot {
            words: 0,
            known: [0; 32],
            common: [0; 32],
            most: 0,
            leads: Vec::with_capacity(sentence.len()),
        };
        for (at, key) in sentence.keys().enumerate() {
            // A word counts once.
            let is_new = !sentence.stands_before(at, key);
            if is_new && is_word(key) {
                ballot.words = ballot.words.saturating_add(1);
            }
            let Some(lead) = index.find(key) else { continue };
            if let Some(beginning) = index.beginning(lead).filter(|_| is_new) {
                count_bits(&mut ballot.known, beginning.languages);
                count_bits(&mut ballot.common, beginning.common);
            }
            ballot.leads.push((lead, tail(sentence.word(at))));
        }
        ballot.most = ballot.known.iter().copied().max().unwrap_or(0);
        ballot
    }

    /// Returns how many words another language knows more.
    #[inline]
    pub(super) fn behind(&self, language: u8) -> u8 {
        self.most - self.known.get(usize::from(language)).copied().unwrap_or(0)
    }

    /// Tells whether a lone word may decide: at least half of the words are those of parcels, or the sentence
    /// begins with it.
    pub(super) fn trusts(&self, language: u8, found: Match) -> bool {
        let language = usize::from(language);
        let known = self.known.get(language).copied().unwrap_or(0);
        let common = self.common.get(language).copied().unwrap_or(0);
        let unknown = self.words.saturating_sub(known);
        let benefit = if found.first == 0 { 3 } else { 0 };
        unknown <= known.saturating_sub(common) + benefit
    }
}

fn is_word(key: Key) -> bool {
    !key.to_be_bytes()[0].is_ascii_digit()
}

/// Adds one to the place of every bit.
#[inline]
fn count_bits(counts: &mut [u8; 32], mut bits: u32) {
    while bits != 0 {
        if let Some(count) = counts.get_mut(bits.trailing_zeros() as usize) {
            *count = count.saturating_add(1);
        }
        bits &= bits - 1;
    }
}
