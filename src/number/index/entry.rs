//! One shape of one format at one length, as masks and numbers of table rows.

use super::INDEX;
use crate::number::clean::Code;
use crate::number::format::{Commonness, FORMATS, Format, Misfit, Part, Rule};
use crate::number::sum::Sum;

/// One shape of one format at one length.
#[derive(Clone, Copy)]
pub(in crate::number) struct Entry {
    pub(super) letters: u64,
    pub(super) digits: u64,
    pub(super) head_mask: u64,
    pub(super) head: u64,
    /// How many times likelier this entry makes a number than chance does, times how common it is.
    pub(in crate::number) weight: f32,
    /// The share of random strings of the same layout that pass.
    pub(in crate::number) chance: f32,
    pub(super) format: u16,
    /// The sum that proves it, counted from 1; 0 without one.
    pub(super) sum: u16,
    /// Where the sets begin of which single characters must be, behind what the head says; and how many there are.
    pub(super) sets: u16,
    pub(super) set_count: u8,
    pub(in crate::number) shape: u8,
    pub(super) len: u8,
    pub(super) check_from: u8,
    /// Where the check digit stands; 255 without one.
    pub(super) check_at: u8,
    /// Where the letters of a country stand, if that is the only rule; 255 without one.
    pub(super) country_at: u8,
    /// Whether some of its words are not told by their characters one by one.
    pub(super) words: bool,
    pub(super) other_rules: bool,
    /// Whether a number that passes proves itself.
    pub(in crate::number) evidence: bool,
    /// Whether the masks say it all.
    pub(super) is_simple: bool,
    /// Whether the shape says something before the check digit does: fixed characters, or S10's letters.
    pub(in crate::number) is_telling: bool,
}

pub(super) const NONE: u8 = 255;

/// A chance of fitting below which more than one check digit proves a number: fixed characters as well, or
/// several check digits.
pub(in crate::number) const TELLING: f32 = 0.005;

/// A chance so small that not even digits are all of a number by luck, although any digit may have been lost.
pub(in crate::number) const RARE: f32 = 0.0005;

impl Entry {
    pub(super) const EMPTY: Entry = Entry {
        letters: 0,
        digits: 0,
        head_mask: 0,
        head: 0,
        weight: 0.0,
        chance: 1.0,
        format: 0,
        sum: 0,
        sets: 0,
        set_count: 0,
        shape: 0,
        len: 0,
        check_from: 0,
        check_at: NONE,
        country_at: NONE,
        words: false,
        other_rules: false,
        evidence: false,
        is_simple: false,
        is_telling: false,
    };

    pub(super) const fn of(number: usize, format: &Format, shape: usize, len: usize) -> Entry {
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
            check_from: pattern.check_body() as u8,
            words: pattern.has_bound_words(),
            evidence: format.is_evidence(pattern),
            // The first of the registry is S10.
            is_telling: number == 0 || pattern.is_marked(),
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

    pub(in crate::number) const fn len(&self) -> usize {
        self.len as usize
    }

    /// Whether every place is settled: a letter or a digit.
    pub(in crate::number) const fn is_exact(&self) -> bool {
        (self.letters | self.digits).count_ones() as u8 == self.len
    }

    /// Whether the check digit is a sum over what stands there.
    pub(super) const fn is_summed(&self) -> bool {
        let check = FORMATS[self.format as usize].check;
        if self.check_at == NONE || !Sum::knows(check) {
            return false;
        }
        let body = (1u64 << self.check_at) - (1 << self.check_from);
        body & !self.digits == 0 || Sum::counts_letters(check)
    }

    #[inline]
    pub(in crate::number) fn format(&self) -> &'static Format {
        FORMATS[usize::from(self.format)]
    }

    /// Whether the number has this shape; its rules and its check digit are another question.
    #[inline]
    pub(in crate::number) fn has_shape(&self, code: &Code) -> bool {
        self.has_layout(code) && self.has_characters(code) && self.has_words(code)
    }

    /// Whether some places take letters and nothing else.
    pub(in crate::number) const fn has_letters(&self) -> bool {
        self.letters != 0
    }

    /// Whether all of these places take letters and nothing else.
    pub(in crate::number) fn wants_letters(&self, places: u64) -> bool {
        self.letters & places == places
    }

    /// Whether letters and digits stand where they must.
    #[inline]
    fn has_layout(&self, code: &Code) -> bool {
        self.letters & !code.letters == 0 && self.digits & code.letters == 0
    }

    /// Whether each fixed character is right, and each of a set in its set.
    #[inline]
    fn has_characters(&self, code: &Code) -> bool {
        code.head() & self.head_mask == self.head && self.has_sets(code)
    }

    /// Whether the fixed characters among the first eight are right.
    pub(in crate::number) fn has_head(&self, code: &Code) -> bool {
        code.head() & self.head_mask == self.head
    }

    #[inline]
    fn has_sets(&self, code: &Code) -> bool {
        let (from, count) = (usize::from(self.sets), usize::from(self.set_count));
        let mut sets = INDEX.sets.get(from..from + count).unwrap_or_default().iter();
        sets.all(|(at, set)| code.bytes.get(usize::from(*at)).is_some_and(|c| set.contains(*c)))
    }

    /// Whether the words are of the list that the shape allows.
    #[inline]
    fn has_words(&self, code: &Code) -> bool {
        !self.words || self.format().shapes[usize::from(self.shape)].matches_words(code.as_bytes())
    }

    /// Whether a number of this shape keeps the rules and proves itself.
    #[inline]
    pub(in crate::number) fn accepts(&self, code: &Code) -> Result<(), Misfit> {
        if self.other_rules {
            return self.format().accepts(usize::from(self.shape), code.as_bytes());
        }
        if !self.check_holds(code) {
            return Err(Misfit::Check);
        }
        if !self.country_holds(code) {
            return Err(Misfit::Rule);
        }
        Ok(())
    }

    /// Whether a number has this shape, keeps the rules and proves itself: [`has_shape`](Self::has_shape) and
    /// [`accepts`](Self::accepts), what is quick to see first.
    #[inline]
    pub(super) fn fits(&self, code: &Code) -> bool {
        let misplaced = (self.letters & !code.letters) | (self.digits & code.letters);
        misplaced | (code.head() & self.head_mask ^ self.head) == 0
            && (self.is_simple || self.fits_closely(code))
    }

    /// What the masks do not say.
    #[inline(never)]
    fn fits_closely(&self, code: &Code) -> bool {
        self.has_sets(code)
            && self.check_holds(code)
            && self.country_holds(code)
            && self.has_words(code)
            && (!self.other_rules || self.accepts(code).is_ok())
    }

    #[inline]
    fn check_holds(&self, code: &Code) -> bool {
        match INDEX.sums.get(usize::from(self.sum).wrapping_sub(1)) {
            Some(sum) => sum.holds(code),
            None => self.check_at == NONE || self.slow_check_holds(code),
        }
    }

    /// The check of a number with letters in it.
    fn slow_check_holds(&self, code: &Code) -> bool {
        let (number, format) = (code.as_bytes(), self.format());
        let (from, at) = (usize::from(self.check_from), usize::from(self.check_at));
        let body = number.get(from..at).unwrap_or_default();
        let before = format.shapes[usize::from(self.shape)].check_before();
        format.check.digit(before, body) == number.get(at).copied()
    }

    #[inline]
    fn country_holds(&self, code: &Code) -> bool {
        let at = usize::from(self.country_at);
        match code.bytes.get(at..at + 2) {
            Some(&[a, b]) => crate::country::Country::from_letters([a, b]).is_some(),
            _ => self.country_at == NONE,
        }
    }

    /// Whether so many places are settled, letters among them, that hardly anything else looks like that: S10
    /// and what is longer.
    pub(in crate::number) const fn is_settled(&self) -> bool {
        self.letters.count_ones() >= 2 && (self.letters | self.digits).count_ones() >= 13
    }

    /// Whether at most so many characters misfit, none of them fixed ones; what the masks see of it.
    pub(in crate::number) fn may_misfit(&self, code: &Code, most: u32) -> bool {
        let misplaced = (self.letters & !code.letters) | (self.digits & code.letters);
        code.head() & self.head_mask == self.head && misplaced.count_ones() <= most
    }

    pub(in crate::number) const fn is_shorter_than(&self, code: &Code) -> bool {
        self.len < code.len
    }

    /// Where a number that is one character longer or shorter departs from this shape: the first and the last
    /// place at which to take one out or put any one in.
    pub(in crate::number) fn gap(&self, code: &Code) -> Option<(usize, usize)> {
        let (own, len) = (usize::from(self.len), usize::from(code.len));
        let common = own.min(len);
        let (skip, drop) = (own - common, len - common);
        // The front stands where it should, the back one place off: first what the masks see of them.
        let misplaced = |letters: u64, digits: u64, there: u64| (letters & !there) | (digits & there);
        let front = misplaced(self.letters, self.digits, code.letters).trailing_zeros() as usize;
        let back = misplaced(self.letters >> skip, self.digits >> skip, code.letters >> drop);
        if back & ((1 << common) - 1) & (!0 << front.min(common)) != 0 {
            return None;
        }
        let shape = &self.format().shapes[usize::from(self.shape)];
        let fits = |place: usize, at: usize| {
            let character = code.as_bytes().get(at);
            character.is_some_and(|c| shape.set_at(place, own).contains(*c))
        };
        let last = (0..common).take_while(|at| fits(*at, *at)).count();
        if !(last..common).all(|at| fits(at + skip, at + drop)) {
            return None;
        }
        let more = (0..last)
            .rev()
            .take_while(|at| fits(at + skip, at + drop))
            .count();
        Some((last - more, last))
    }

    pub(in crate::number) fn has_check(&self) -> bool {
        self.check_at != NONE
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
