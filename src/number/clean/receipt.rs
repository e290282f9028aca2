//! The way back from the number to the input: where each character stood, and what was tolerated between them.

use alloc::vec::Vec;
use core::ops::Range;

use super::{Note, Tolerated, careful};
use crate::number::shape::MAX_LEN;

/// The way back: for every character of the number, and for every note, its place in the input.
#[derive(Debug, Default)]
pub(crate) struct Receipt {
    pub(crate) places: Vec<Range<usize>>,
    pub(crate) notes: Vec<Note>,
}

impl Receipt {
    pub(crate) fn of(input: &str) -> Receipt {
        let mut receipt = Receipt::default();
        careful::clean(input, &mut receipt);
        receipt
    }

    /// Notes something about the first characters of the number.
    pub(crate) fn note(&mut self, what: Tolerated, characters: usize) {
        let Range { start, end } = self.range(0, characters);
        self.notes.push(Note { what, start, end });
    }

    /// Where the characters `from..to` of the number stand in the input; its end for what is missing.
    pub(crate) fn range(&self, from: usize, to: usize) -> Range<usize> {
        let end = self.places.last().map_or(0, |place| place.end);
        let start = self.places.get(from).map_or(end, |place| place.start);
        let stop = to
            .checked_sub(1)
            .and_then(|last| self.places.get(last))
            .map_or(end, |place| place.end);
        start..stop.max(start)
    }
}

/// Where the characters `from..to` of the number stand in the input; its end for what is missing.
pub(crate) fn locate(input: &str, from: usize, to: usize) -> Range<usize> {
    let plain = |c: u8| c.is_ascii_alphanumeric();
    if matches!(input.len(), 1..=MAX_LEN) && input.bytes().all(plain) {
        return from.min(input.len())..to.min(input.len());
    }
    let mut locate = Locate {
        from,
        to,
        ..Locate::default()
    };
    careful::clean(input, &mut locate);
    let start = locate.start.unwrap_or(locate.last);
    start..locate.end.unwrap_or(locate.last).max(start)
}

#[derive(Default)]
struct Locate {
    from: usize,
    to: usize,
    at: usize,
    start: Option<usize>,
    end: Option<usize>,
    last: usize,
}

impl Listen for Locate {
    fn kept(&mut self, place: Range<usize>) {
        if self.at == self.from {
            self.start = Some(place.start);
        }
        self.at += 1;
        if self.at == self.to {
            self.end = Some(place.end);
        }
        self.last = place.end;
    }

    fn noted(&mut self, _: Tolerated, _: Range<usize>) {}
}

/// Who listens while the input is read.
pub(super) trait Listen {
    fn kept(&mut self, place: Range<usize>);
    fn noted(&mut self, what: Tolerated, place: Range<usize>);
}

impl Listen for () {
    #[inline]
    fn kept(&mut self, _: Range<usize>) {}
    #[inline]
    fn noted(&mut self, _: Tolerated, _: Range<usize>) {}
}

impl Listen for Receipt {
    fn kept(&mut self, place: Range<usize>) {
        self.places.push(place);
    }

    fn noted(&mut self, what: Tolerated, place: Range<usize>) {
        if place.is_empty() {
            return;
        }
        match self.notes.last_mut() {
            Some(last) if last.what == what && last.end == place.start => last.end = place.end,
            _ => self.notes.push(Note {
                what,
                start: place.start,
                end: place.end,
            }),
        }
    }
}
