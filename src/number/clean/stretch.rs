//! Words in a row that may be one number, and which row holds the most digits.

use core::ops::Range;

use super::words::is_label;

/// The stretch being read: words that may be one number.
#[derive(Clone, Copy, Default)]
pub(super) struct Stretch {
    pub(super) first: Option<usize>,
    pub(super) last: usize,
    /// The end of the last word with a digit.
    pub(super) last_digit: usize,
    pub(super) digits: usize,
    pub(super) longest: usize,
    pub(super) trailing: usize,
    pub(super) keyed: bool,
    /// Where a word begins that is long enough to be the number without what stands before it.
    pub(super) alone: Option<usize>,
}

/// The word being read.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) len: usize,
    pub(super) digits: usize,
    pub(super) hidden: usize,
    pub(super) letters: [u8; 12],
}

#[derive(Default)]
pub(super) struct Finder {
    pub(super) best: Option<(usize, Stretch)>,
    /// The one with the most digits among the others.
    pub(super) second: Option<Stretch>,
    pub(super) stretch: Stretch,
    pub(super) word: Word,
    /// Where short words before a number begin.
    pub(super) pending: Option<usize>,
    /// Inside a word with a letter that no number has.
    pub(super) foreign: bool,
    /// The last sign between two words was a hyphen: what it joins belongs together.
    pub(super) hyphen: bool,
}

impl Finder {
    pub(super) fn letter(&mut self, byte: u8, place: &Range<usize>) {
        if self.foreign {
            return;
        }
        let word = &mut self.word;
        if word.len == 0 {
            word.start = place.start;
        }
        if let Some(slot) = word.letters.get_mut(word.len) {
            *slot = byte;
        }
        word.len += 1;
        word.end = place.end;
        word.digits += usize::from(byte.is_ascii_digit());
        word.hidden += usize::from(byte == b'?');
    }

    /// Ends a word; `dot` says that a full stop follows it, `blank` that a blank follows that.
    pub(super) fn end_word(&mut self, dot: bool, blank: bool) {
        let word = core::mem::take(&mut self.word);
        self.foreign = false;
        if word.len == 0 {
            return;
        }
        // "3. RB123456785GB": the place in a list.
        let is_index = dot && blank && word.len <= 2 && word.digits == word.len;
        if is_index && self.stretch.first.is_none() && self.pending.is_none() {
            return;
        }
        if word.digits + word.hidden > 0 {
            // Two whole numbers side by side are two numbers.
            if self.stretch.longest >= 10 && word.len >= 10 {
                self.end_stretch();
            }
            let start = self.pending.take().unwrap_or(word.start);
            let first = *self.stretch.first.get_or_insert(start);
            if word.len >= 10 && word.start > first && !self.hyphen {
                self.stretch.alone.get_or_insert(word.start);
            }
            self.stretch.last = word.end;
            self.stretch.last_digit = word.end;
            self.stretch.digits += word.digits;
            self.stretch.longest = self.stretch.longest.max(word.len);
            self.stretch.trailing = 0;
        } else if self.stretch.first.is_none() {
            let letters = word.letters.get(..word.len).unwrap_or(&word.letters);
            if word.len > word.letters.len() || is_label(letters, dot) {
                self.pending = None;
            } else if word.len > 1 {
                self.pending = Some(word.start);
            } else {
                self.pending.get_or_insert(word.start);
            }
        } else if self.stretch.trailing + word.len <= if self.hyphen { 4 } else { 2 } {
            self.stretch.trailing += word.len;
            self.stretch.last = word.end;
        } else {
            self.end_stretch();
        }
    }

    pub(super) fn end_stretch(&mut self) {
        let stretch = core::mem::take(&mut self.stretch);
        self.pending = None;
        if stretch.first.is_none() {
            return;
        }
        let score = stretch.digits
            + if stretch.keyed && stretch.digits > 4 {
                100
            } else {
                0
            };
        let is_best = self.best.is_none_or(|(best, _)| score > best);
        let other = if is_best {
            self.best.replace((score, stretch)).map(|(_, stretch)| stretch)
        } else {
            Some(stretch)
        };
        if let Some(other) = other {
            if self.second.is_none_or(|second| other.digits > second.digits) {
                self.second = Some(other);
            }
        }
    }

    pub(super) fn foreign(&mut self) {
        if self.word.digits > 0 {
            self.end_word(false, false);
        }
        self.word = Word::default();
        self.end_stretch();
        self.foreign = true;
    }
}
