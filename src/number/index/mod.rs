//! All shapes of all formats, one entry a length, found by length and letter places.
//!
//! Laid out while compiling: entries whose every place is settled (letter or digit) stand in groups behind a
//! hash table; the others stand in one list a length. A lookup compares a few words and allocates nothing.

use super::char_set::CharSet;
use super::clean::Code;
use super::express::wrong_s10;
use super::format::FORMATS;
use super::shape::MAX_LEN;
use super::sum::Sum;

use entry::NONE;
pub(super) use entry::{Entry, RARE, TELLING};

mod entry;
mod layout;

const COUNT: usize = {
    let (mut count, mut f) = (0, 0);
    while f < FORMATS.len() {
        let mut s = 0;
        while s < FORMATS[f].shapes.len() {
            let (min, max) = FORMATS[f].shapes[s].lengths();
            count += max - min + 1;
            s += 1;
        }
        f += 1;
    }
    count
};

const SUMS: usize = layout::count_sums();

const SETS: usize = layout::count_sets();

const GROUPS: usize = layout::count_groups();

/// How many slots the hash table has, as a power of two: at least twice as many as groups, so that most are found
/// where they are looked for first.
const SLOT_BITS: u32 = 10;
const SLOTS: usize = 1 << SLOT_BITS;
const _: () = assert!(2 * GROUPS <= SLOTS);

/// Entries of one length with the same places of letters.
#[derive(Clone, Copy)]
struct Group {
    letters: u64,
    len: u8,
    /// Whether an entry with open places may take such a number too, and prove it.
    open: bool,
    entries: Range,
}

impl Group {
    const EMPTY: Group = Group {
        letters: 0,
        len: 0,
        open: false,
        entries: Range::EMPTY,
    };
}

/// A range of entries: first those that prove a number, the heaviest first.
#[derive(Clone, Copy)]
struct Range {
    start: u16,
    proving: u16,
    end: u16,
}

/// All entries and the ways to find them.
struct Index {
    /// Length by length: first the exact ones, group by group, then the others.
    entries: [Entry; COUNT],
    sums: [Sum; SUMS],
    /// Places, and the characters that may stand there.
    sets: [(u8, CharSet); SETS],
    groups: [Group; GROUPS],
    /// For a hash of length and letter places: the group, counted from 1.
    slots: [u16; SLOTS],
    /// For each length: the entries with open places.
    open: [Range; MAX_LEN + 1],
    /// For each length: all entries.
    lengths: [(u16, u16); MAX_LEN + 1],
}

static INDEX: Index = layout::build();

#[inline]
const fn hash(len: usize, letters: u64) -> usize {
    // 2^64 over the golden ratio: it scatters what differs in few bits.
    const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
    let mixed = (letters ^ ((len as u64) << 49)).wrapping_mul(GOLDEN);
    (mixed >> (u64::BITS - SLOT_BITS)) as usize
}

/// Where the letters of an S10 number stand.
pub(super) const S10_LETTERS: u64 = 0b1_1000_0000_0011;

/// The group of exactly these letter places.
#[inline]
fn group(code: &Code) -> Option<&'static Group> {
    let mut slot = hash(usize::from(code.len), code.letters);
    loop {
        let group = INDEX
            .groups
            .get(usize::from(INDEX.slots[slot % SLOTS]).wrapping_sub(1))?;
        if group.letters == code.letters && group.len == code.len {
            return Some(group);
        }
        slot += 1;
    }
}

#[inline]
fn open(code: &Code) -> Range {
    INDEX
        .open
        .get(usize::from(code.len))
        .copied()
        .unwrap_or(Range::EMPTY)
}

/// The entries that a number of this layout may have: those of exactly these letter places, and the open ones.
#[inline]
pub(super) fn entries(code: &Code) -> (&'static [Entry], &'static [Entry]) {
    let exact = group(code).map_or(Range::EMPTY, |group| group.entries);
    (exact.all(), open(code).all())
}

impl Range {
    const EMPTY: Range = Range {
        start: 0,
        proving: 0,
        end: 0,
    };

    #[inline]
    fn all(self) -> &'static [Entry] {
        slice(self.start, self.end)
    }

    #[inline]
    fn proving(self) -> &'static [Entry] {
        slice(self.start, self.proving)
    }
}

#[inline]
fn slice(start: u16, end: u16) -> &'static [Entry] {
    INDEX
        .entries
        .get(usize::from(start)..usize::from(end))
        .unwrap_or_default()
}

/// Finds the heaviest entry under which the number proves itself, without hints.
#[inline]
pub(super) fn proof(code: &Code) -> Option<&'static Entry> {
    // A wrong check digit of S10 bars all other formats of its layout.
    if code.hidden != 0 || code.too_long || wrong_s10(code).is_some() {
        return None;
    }
    let group = group(code);
    let mut best = group.and_then(|group| {
        let mut proving = group.entries.proving().iter();
        proving.find(|entry| entry.fits(code))
    });
    if group.is_none_or(|group| group.open) {
        // Both lists are sorted: what follows weighs less.
        let weight = best.map_or(0.0, |entry| entry.weight);
        let mut heavier = open(code).proving().iter();
        best = heavier
            .by_ref()
            .take_while(|entry| entry.weight > weight)
            .find(|entry| entry.fits(code))
            .or(best);
    }
    best
}

/// Every entry of one length, whatever its letter places.
pub(super) fn of_length(len: usize) -> impl Iterator<Item = &'static Entry> {
    let (start, end) = INDEX.lengths.get(len).copied().unwrap_or_default();
    slice(start, end).iter()
}
