//! The named parts of a number, each with its place and its meaning.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::clean::Receipt;
use super::format::{Meaning, Part};
use super::identification::Identification;
use super::shape::Shape;
use super::tracking_number::TrackingNumber;
use super::working::Working;

/// One named part of a number: where it stands in the caller's text, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberPart {
    part: Part,
    start: usize,
    end: usize,
    text: String,
    meaning: Option<Meaning>,
}

impl NumberPart {
    /// Returns the name of the part.
    #[must_use]
    pub const fn part(&self) -> Part {
        self.part
    }

    /// Returns where it stands, in bytes of the caller's text.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Returns its characters, in upper-case ASCII.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns what it says, if that is known.
    #[must_use]
    pub const fn meaning(&self) -> Option<Meaning> {
        self.meaning
    }
}

/// The parts of an identified number, under its first candidate.
pub(super) fn parts(seen: &Identification<'_>) -> Vec<NumberPart> {
    let Some(text) = seen.canonical() else {
        return Vec::new();
    };
    let skipped = usize::from(seen.code.len) - text.len();
    let format = match seen.tracking_number() {
        Some(number) => Some((number.details(), *number.shape())),
        None => seen
            .candidates()
            .first()
            .map(|first| first.details())
            .and_then(|format| {
                let shape = format
                    .shapes
                    .iter()
                    .find(|shape| shape.matches(text.as_bytes()))?;
                Some((format, *shape))
            }),
    };
    let Some((format, shape)) = format else {
        return Vec::new();
    };
    let receipt = Receipt::of(seen.input());
    places(&shape, text)
        .map(|(part, range, piece)| {
            let place = receipt.range(range.start + skipped, range.end + skipped);
            NumberPart {
                part,
                start: place.start,
                end: place.end,
                text: piece.into(),
                meaning: (format.meaning)(part, piece, text),
            }
        })
        .collect()
}

fn places<'t>(shape: &Shape, text: &'t str) -> impl Iterator<Item = (Part, Range<usize>, &'t str)> + use<'t> {
    shape.places(text.len()).map(move |place| {
        let range = place.start..place.end;
        (
            place.piece.part,
            range.clone(),
            text.get(range).unwrap_or_default(),
        )
    })
}

impl TrackingNumber {
    /// Returns how the check digit comes about, line by line; `None` for a format without one.
    ///
    /// # Example
    ///
    /// ```
    /// let number: alitrack::TrackingNumber = "RB123456785GB".parse()?;
    /// assert_eq!(number.working().unwrap().lines()[1], "204 mod 11 = 6");
    /// # Ok::<(), alitrack::ParseError>(())
    /// ```
    #[must_use]
    pub fn working(&self) -> Option<Working> {
        self.details().working(self.as_str())
    }
}
