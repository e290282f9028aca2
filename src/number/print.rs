//! How a tracking number is written: whole, in groups, and masked for logs.

use core::fmt;

use super::clean::clean;
use super::format::Part;
use super::shape::{CharSet, MAX_LEN};
use super::tracking_number::TrackingNumber;

impl fmt::Display for TrackingNumber {
    /// Writes the canonical form; `{:#}` sets blanks between its groups, where it still reads as one number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return f.pad(self.as_str());
        }
        let bytes = self.as_bytes();
        // A short run of digits in groups would read as a telephone number.
        if bytes.len() < 12 && bytes.iter().all(u8::is_ascii_digit) {
            return f.write_str(self.as_str());
        }
        let grouped = Grouped::of(bytes);
        // A group of letters alone may read as a word beside the number.
        let reads = clean(grouped.as_str()).as_bytes() == bytes;
        f.write_str(if reads { grouped.as_str() } else { self.as_str() })
    }
}

/// A number with a blank in front of each group.
struct Grouped {
    bytes: [u8; 2 * MAX_LEN],
    len: usize,
}

impl Grouped {
    fn of(number: &[u8]) -> Self {
        let mut grouped = Self {
            bytes: [0; 2 * MAX_LEN],
            len: 0,
        };
        let mut start = 0;
        while start < number.len() {
            let letter = CharSet::LETTERS.contains(number[start]);
            let run = number[start..]
                .iter()
                .take_while(|c| CharSet::LETTERS.contains(**c) == letter)
                .count();
            let step = match run {
                _ if letter => run,
                3 | 6 | 9 => 3,
                _ => 4,
            };
            // A word in front or behind, set apart, would read as a label.
            let glued = (letter && run > 2)
                || (start > 3 && !letter && number[..start].iter().all(|c| CharSet::LETTERS.contains(*c)));
            for (i, c) in number[start..start + run].iter().enumerate() {
                if start + i > 0 && i % step == 0 && !(glued && i == 0) {
                    grouped.push(b' ');
                }
                grouped.push(*c);
            }
            start += run;
        }
        grouped
    }

    fn push(&mut self, byte: u8) {
        if let Some(slot) = self.bytes.get_mut(self.len) {
            *slot = byte;
            self.len += 1;
        }
    }

    fn as_str(&self) -> &str {
        core::str::from_utf8(self.bytes.get(..self.len).unwrap_or_default()).unwrap_or_default()
    }
}

impl fmt::Debug for TrackingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TrackingNumber({}, {})", self.as_str(), self.format())
    }
}

/// A number of which only what is nobody's secret can be read.
pub(super) struct Masked(pub(super) TrackingNumber);

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.as_str();
        for place in self.0.shape().places(text.len()) {
            let piece = text.get(place.start..place.end).unwrap_or_default();
            let shown = match place.piece.part {
                Part::Postcode => 0,
                Part::Serial | Part::Whole | Part::Customer | Part::Buyer => piece.len().min(3),
                _ => piece.len(),
            };
            let hidden = piece.len() - shown;
            for _ in 0..hidden {
                f.write_str("*")?;
            }
            f.write_str(piece.get(hidden..).unwrap_or_default())?;
        }
        Ok(())
    }
}
