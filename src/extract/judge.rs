//! Whether a candidate is a tracking number, an order number, or none of our business.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::number::format::Purpose;
use crate::number::{Candidate, Identification, Identifier, Kind};
use crate::term::FormatId;

use super::column::Table;
use super::context;
use super::glue::{Glue, glued_label, look_alikes, unescaped};
use super::link;
use super::run::Piece;
use super::weight::{STRONG, STRONG_IN_GROUPS};
use super::{FindMode, Finder, FoundNumber, Voucher};
use crate::number::label::{self, Label};
use crate::number::lexicon::Class;

/// A number of fewer characters is a price, a year, a house number.
pub(super) const MIN_CHARS: usize = 8;
/// A number without letters and of fewer digits needs the word "tracking".
pub(super) const MIN_DIGITS: usize = 10;
/// How many numbers, and how many layouts of numbers, are remembered.
const MEMORY: usize = 32;

/// Decides, and remembers what it found.
#[derive(Clone, Debug)]
pub(super) struct Judge {
    pub(super) eager: bool,
    pub(super) identifier: Identifier,
    /// The numbers found last, for links and lists that repeat them.
    known: Known,
    /// Where the last number ended, and how it was vouched for.
    last: Option<Last>,
    /// Pieces before this were tried together already.
    tried: usize,
    /// The table whose header labels the numbers in it.
    table: Option<Table>,
    /// The layouts of numbers that words vouched for: letters, digits.
    pub(super) layouts: Vec<(u8, u8)>,
}

#[derive(Clone, Copy, Debug)]
struct Last {
    end: usize,
    label: Option<Label>,
}

/// The numbers found last, the oldest of which gives way to the newest.
#[derive(Clone, Debug, Default)]
struct Known {
    /// Each with its digest, which tells nearly all of them apart at a glance.
    numbers: Vec<(u64, String)>,
    oldest: usize,
}

impl Known {
    fn digest(number: &str) -> u64 {
        // FNV-1a.
        const START: u64 = 0xCBF2_9CE4_8422_2325;
        const PRIME: u64 = 0x0000_0100_0000_01B3;
        let step = |sum: u64, b: u8| (sum ^ u64::from(b)).wrapping_mul(PRIME);
        number.bytes().fold(START, step)
    }

    fn has(&self, number: &str) -> bool {
        self.holds(Known::digest(number), number)
    }

    fn holds(&self, digest: u64, number: &str) -> bool {
        let mut known = self.numbers.iter();
        known.any(|(known, text)| *known == digest && text == number)
    }

    fn add(&mut self, number: &str) {
        let digest = Known::digest(number);
        if self.holds(digest, number) {
            return;
        }
        if self.numbers.len() < MEMORY {
            self.numbers.push((digest, String::from(number)));
        } else if let Some((known, text)) = self.numbers.get_mut(self.oldest) {
            *known = digest;
            number.clone_into(text);
            self.oldest = (self.oldest + 1) % MEMORY;
        }
    }
}

/// What a candidate turned out to be.
pub(super) struct Verdict {
    pub(super) kind: Kind,
    pub(super) confidence: f32,
    pub(super) voucher: Voucher,
    pub(super) label: Option<Label>,
}

impl Judge {
    pub(super) fn new(finder: Finder) -> Self {
        let identifier = Identifier::new().formats(finder.formats);
        Self {
            eager: finder.mode == FindMode::Eager,
            identifier: match finder.destination {
                Some(country) => identifier.destination(country),
                None => identifier,
            },
            known: Known::default(),
            last: None,
            tried: 0,
            table: None,
            layouts: Vec::new(),
        }
    }

    pub(super) fn cut(&mut self, by: usize) {
        self.tried = self.tried.saturating_sub(by);
        self.table = self.table.and_then(|table| table.cut(by));
        self.last = self.last.and_then(|last| {
            Some(Last {
                end: last.end.checked_sub(by)?,
                ..last
            })
        });
    }

    /// Judges pieces by the first of them with a digit, and returns where the search goes on if a number was found.
    pub(super) fn judge(
        &mut self,
        text: &str,
        pieces: &[Piece],
        is_table: bool,
        piece: Piece,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let piece = unescaped(text, piece);
        let alone = piece.chars() >= MIN_CHARS;
        if alone {
            if let Some(end) = self.try_proved(text, piece.start, piece.end, false, found) {
                return Some(end);
            }
            if let Some(start) = glued_label(text, piece) {
                return self.try_proved(text, start, piece.end, false, found);
            }
        }
        if let Some(start) = look_alikes(text, piece.start) {
            if let Some(end) = self.try_proved(text, start, piece.end, false, found) {
                return Some(end);
            }
        }
        let first = pieces.first().map_or(piece.start, |first| first.start);
        let fresh = piece.start >= self.tried || first < piece.start;
        if pieces.len() > 1 && !is_table && fresh {
            self.tried = pieces.last().map_or(piece.end, |last| last.end);
            if let Some(end) = self.try_joined(text, pieces, piece, found) {
                return Some(end);
            }
        }
        if let Some(end) = self.try_wrapped(text, piece, found) {
            return Some(end);
        }
        if alone && self.eager {
            return self.try_vouched(text, piece, found);
        }
        None
    }

    /// Takes a number that proves itself, beyond what chance does.
    pub(super) fn try_proved(
        &mut self,
        text: &str,
        start: usize,
        end: usize,
        joined: bool,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let written = text.get(start..end)?;
        self.try_proved_as(text, written, start, end, joined, found)
    }

    /// [`Judge::try_proved`] for a number whose characters are `input`.
    pub(super) fn try_proved_as(
        &mut self,
        text: &str,
        input: &str,
        start: usize,
        end: usize,
        joined: bool,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let seen = self.identifier.identify(input);
        // Not `kind()`, which searches for what else it could be.
        seen.tracking_number()?;
        let has_letters = seen.canonical()?.bytes().any(|b| b.is_ascii_uppercase());
        let confidence = seen.confidence();
        let enough = if joined && !has_letters {
            STRONG_IN_GROUPS
        } else {
            STRONG
        };
        if confidence < enough {
            return None;
        }
        let glue = Glue::around(text, start, end);
        if glue.is_foreign(has_letters) {
            return None;
        }
        let place = if joined {
            None
        } else {
            link::place(text, start, end)
        };
        if let Some(place) = place {
            let other = place.class.is_some_and(Class::is_other);
            if !place.is_whole || (other && !has_letters) || (!has_letters && place.class.is_none()) {
                return None;
            }
        }
        let label = self.label(text, start);
        let other = label.is_some_and(|label| label.class.is_other() && label.between == 0);
        if !has_letters && other {
            return None;
        }
        let verdict = Verdict {
            kind: Kind::TrackingNumber,
            confidence,
            voucher: Voucher::Itself,
            label,
        };
        self.take(&seen, start, end, verdict, found);
        Some(end)
    }

    /// The label of the column of a table in which a number stands.
    pub(super) fn column(&mut self, text: &str, start: usize, end: usize) -> Option<Label> {
        let (label, table) = Table::label(text, start, end, self.table)?;
        self.table = Some(table);
        Some(label)
    }

    /// The label before a number, or the one of the number before if both stand in a list.
    pub(super) fn label(&self, text: &str, start: usize) -> Option<Label> {
        let Some(last) = self.last.filter(|last| last.end <= start) else {
            return label::label(text, start, 0);
        };
        let between = text.get(last.end..start).unwrap_or_default();
        if context::is_list(between) {
            return last.label;
        }
        label::label(text, start, last.end)
    }

    pub(super) fn is_known(&self, seen: &Identification<'_>) -> bool {
        seen.canonical()
            .is_some_and(|canonical| self.known.has(canonical))
    }

    pub(super) fn take(
        &mut self,
        seen: &Identification<'_>,
        start: usize,
        end: usize,
        verdict: Verdict,
        found: &mut Vec<FoundNumber>,
    ) {
        // A verdict is only given to what has a canonical form; a run of more than 48 characters has none.
        let Some(canonical) = seen.canonical() else {
            return;
        };
        self.last = Some(Last {
            end,
            label: verdict.label,
        });
        self.known.add(canonical);
        let letters = canonical.bytes().filter(u8::is_ascii_uppercase).count() as u8;
        let layout = (letters, canonical.len() as u8 - letters);
        if !self.layouts.contains(&layout) && self.layouts.len() < MEMORY {
            self.layouts.push(layout);
        }
        found.push(FoundNumber {
            range: start..end,
            kind: verdict.kind,
            canonical: String::from(canonical),
            format: format_of(seen, verdict.kind),
            confidence: verdict.confidence,
            voucher: verdict.voucher,
        });
    }
}

/// The likeliest format of a number that the words around it call a parcel's or an order's.
fn format_of(seen: &Identification<'_>, kind: Kind) -> Option<FormatId> {
    if seen.kind() == kind {
        return seen.format();
    }
    let purpose = match kind {
        Kind::OrderNumber => Purpose::Order,
        _ => Purpose::Tracking,
    };
    let candidates = seen.candidates();
    let mut fits = candidates
        .iter()
        .filter(|candidate| candidate.purpose() == purpose);
    fits.next().map(Candidate::format)
}
