//! All shapes of all formats, one entry a length, found by length and letter places.
//!
//! Laid out while compiling: entries whose every place is settled (letter or digit) stand in groups behind a
//! hash table; the others stand in one list a length. A lookup compares a few words and allocates nothing.

use super::check::Check;
use super::clean::Code;
use super::format::{Commonness, FORMATS, Format, Misfit, Part, Rule};
use super::shape::MAX_LEN;

mod layout;

/// One shape of one format at one length.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    letters: u64,
    digits: u64,
    head_mask: u64,
    head: u64,
    /// How many times likelier this entry makes a number than chance does, times how common it is.
    pub(super) weight: f32,
    /// The share of random strings of the same layout that pass.
    pub(super) chance: f32,
    format: u16,
    pub(super) shape: u8,
    len: u8,
    check_from: u8,
    /// Where the check digit stands; 255 without one.
    check_at: u8,
    /// Where the letters of a country stand, if that is the only rule; 255 without one.
    country_at: u8,
    more: bool,
    other_rules: bool,
    /// Whether a number that passes proves itself.
    pub(super) evidence: bool,
    /// Whether nothing that proves itself can outweigh it: the search may stop here.
    pub(super) settles: bool,
}

const NONE: u8 = 255;

impl Entry {
    const EMPTY: Entry = Entry {
        letters: 0,
        digits: 0,
        head_mask: 0,
        head: 0,
        weight: 0.0,
        chance: 1.0,
        format: 0,
        shape: 0,
        len: 0,
        check_from: 0,
        check_at: NONE,
        country_at: NONE,
        more: false,
        other_rules: false,
        evidence: false,
        settles: false,
    };

    const fn of(number: usize, format: &Format, shape: usize, len: usize) -> Entry {
        let pattern = &format.shapes[shape];
        let mask = pattern.mask(len);
        let mut entry = Entry {
            letters: mask.letters,
            digits: mask.digits,
            head_mask: mask.head_mask,
            head: mask.head,
            format: number as u16,
            shape: shape as u8,
            len: len as u8,
            more: mask.more,
            check_from: pattern.check_body() as u8,
            evidence: format.is_evidence(pattern),
            ..Entry::EMPTY
        };
        let mut chance = mask.chance;
        if let Some((at, _)) = pattern.place(Part::CheckDigit, len) {
            entry.check_at = at as u8;
            chance *= format.check.chance();
        }
        let mut i = 0;
        while i < format.rules.len() {
            chance *= format.rules[i].chance(pattern, len);
            match format.rules[i] {
                Rule::Country(part) if format.rules.len() == 1 => match pattern.place(part, len) {
                    Some((at, _)) => entry.country_at = at as u8,
                    None => entry.other_rules = true,
                },
                _ => entry.other_rules = true,
            }
            i += 1;
        }
        entry.chance = chance as f32;
        entry.weight = (prior(format.common) / chance) as f32;
        entry
    }

    const fn is_exact(&self) -> bool {
        (self.letters | self.digits).count_ones() as u8 == self.len
    }

    #[inline]
    pub(super) fn format(&self) -> &'static Format {
        FORMATS[usize::from(self.format)]
    }

    /// Whether the number has this shape; its rules and its check digit are another question.
    #[inline]
    pub(super) fn has_shape(&self, code: &Code) -> bool {
        self.letters & !code.letters == 0
            && self.digits & code.letters == 0
            && code.head() & self.head_mask == self.head
            && (!self.more || self.format().shapes[usize::from(self.shape)].matches_rest(code.as_bytes()))
    }

    /// Whether a number of this shape keeps the rules and proves itself.
    #[inline]
    pub(super) fn accepts(&self, code: &Code) -> Result<(), Misfit> {
        let number = code.as_bytes();
        if self.other_rules {
            return self.format().accepts(usize::from(self.shape), number);
        }
        if self.check_at != NONE {
            let body = number
                .get(usize::from(self.check_from)..usize::from(self.check_at))
                .unwrap_or_default();
            let format = self.format();
            let before = format.shapes[usize::from(self.shape)].check_before();
            if format.check.digit(before, body) != number.get(usize::from(self.check_at)).copied() {
                return Err(Misfit::Check);
            }
        }
        if self.country_at != NONE {
            let at = usize::from(self.country_at);
            let known = match number.get(at..at + 2) {
                Some(&[a, b]) => crate::country::Country::from_letters([a, b]).is_some(),
                _ => false,
            };
            if !known {
                return Err(Misfit::Rule);
            }
        }
        Ok(())
    }

    /// Whether the shape says something before the check digit does: fixed characters, or S10's letters.
    pub(super) fn is_telling(&self) -> bool {
        let format = self.format();
        format.id.as_str() == "s10" || format.shapes[usize::from(self.shape)].is_marked()
    }

    /// Whether a number with hidden characters may have this shape.
    pub(super) fn may_fit(&self, code: &Code) -> bool {
        let open = !code.hidden;
        if self.letters & open & !code.letters != 0 || self.digits & code.letters != 0 {
            return false;
        }
        let number = code.as_bytes();
        self.format().shapes[usize::from(self.shape)]
            .places(number.len())
            .all(|place| {
                let piece = number.get(place.start..place.end).unwrap_or_default();
                piece
                    .iter()
                    .enumerate()
                    .all(|(i, c)| *c == b'?' || place.piece.set_at(i).contains(*c))
            })
    }

    pub(super) fn has_check(&self) -> bool {
        self.check_at != NONE && !matches!(self.format().check, Check::None)
    }
}

/// How common a format is on the parcels of AliExpress buyers, against 1 for "it is something else".
const fn prior(common: Commonness) -> f64 {
    match common {
        Commonness::Everyday => 2.0,
        Commonness::Usual => 0.6,
        Commonness::Rare => 0.15,
    }
}

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

const SLOTS: usize = 2048;

/// All entries and the ways to find them.
struct Index {
    /// First the exact ones, group by group, then the others, length by length.
    entries: [Entry; COUNT],
    /// For a hash of length and letter places: the group's range among the entries.
    slots: [(u16, u16); SLOTS],
    /// For each length: the range of the entries with open places.
    open: [(u16, u16); MAX_LEN + 1],
}

static INDEX: Index = layout::build();

#[inline]
const fn hash(len: usize, letters: u64) -> usize {
    let mixed = (letters ^ ((len as u64) << 49)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 53) as usize
}

/// Whether the group in this slot is the one of this layout.
#[inline]
const fn is_group(entries: &[Entry; COUNT], slot: (u16, u16), len: usize, letters: u64) -> bool {
    let first = &entries[slot.0 as usize];
    first.len as usize == len && first.letters == letters
}

/// Where the letters of an S10 number stand.
pub(super) const S10_LETTERS: u64 = 0b1_1000_0000_0011;

/// The entries that a number of this layout may have: those of exactly these letter places, and the open ones.
#[inline]
pub(super) fn entries(code: &Code) -> (&'static [Entry], &'static [Entry]) {
    let len = usize::from(code.len);
    let mut slot = hash(len, code.letters);
    let exact = loop {
        let range = INDEX.slots[slot % SLOTS];
        if range.1 == 0 {
            break (0, 0);
        }
        if is_group(&INDEX.entries, range, len, code.letters) {
            break range;
        }
        slot += 1;
    };
    let open = INDEX.open.get(len).copied().unwrap_or((0, 0));
    (slice(exact), slice(open))
}

#[inline]
fn slice(range: (u16, u16)) -> &'static [Entry] {
    INDEX
        .entries
        .get(usize::from(range.0)..usize::from(range.1))
        .unwrap_or_default()
}

/// Finds the heaviest entry under which the number proves itself, without hints.
#[inline]
pub(super) fn proof(code: &Code) -> Option<&'static Entry> {
    if code.hidden != 0 || code.too_long {
        return None;
    }
    let (exact, open) = entries(code);
    let mut best: Option<&'static Entry> = None;
    let mut s10_failed = false;
    for entry in exact.iter().take_while(|entry| entry.evidence) {
        if !entry.has_shape(code) {
            continue;
        }
        match entry.accepts(code) {
            Ok(()) if entry.settles => return Some(entry),
            Ok(()) if best.is_none() => best = Some(entry),
            Ok(()) => {}
            Err(misfit) => s10_failed |= misfit == Misfit::Check && entry.format().id.as_str() == "s10",
        }
    }
    for entry in open.iter().take_while(|entry| entry.evidence) {
        // Both lists are sorted: what follows weighs less.
        if best.is_some_and(|best| best.weight >= entry.weight) {
            break;
        }
        if entry.has_shape(code) && entry.accepts(code).is_ok() {
            best = Some(entry);
            break;
        }
    }
    best.filter(|entry| !s10_failed || entry.check_at != NONE)
}

/// Every entry of one length, whatever its letter places.
pub(super) fn of_length(len: usize) -> impl Iterator<Item = &'static Entry> {
    INDEX
        .entries
        .iter()
        .filter(move |entry| usize::from(entry.len) == len)
}
