//! A text that comes in pieces.

use alloc::string::String;
use alloc::vec::Vec;

use super::scan::{AFTER, BEFORE, Scanner};
use super::{Finder, FoundNumber};

/// A search over a text that comes in pieces: no number is lost at a seam.
///
/// It finds what [`Finder::find`] finds in the whole text, with ranges into the whole text, and holds back
/// less than a kilobyte.
///
/// # Example
///
/// ```
/// use alitrack::Finder;
///
/// let mut stream = Finder::new().stream();
/// let mut found = stream.push("Tracking number: RB1234");
/// found.extend(stream.push("56785GB, thank you"));
/// found.extend(stream.finish());
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].range(), 17..30);
/// ```
#[derive(Clone, Debug)]
pub struct NumberStream {
    scanner: Scanner,
    /// The part of the text that is still needed, and where it begins in the whole.
    held: String,
    offset: usize,
    /// Where in the held part the search goes on.
    at: usize,
}

impl NumberStream {
    pub(super) fn new(finder: Finder) -> Self {
        Self {
            scanner: Scanner::new(finder),
            held: String::new(),
            offset: 0,
            at: 0,
        }
    }

    /// Adds a piece of text and returns the numbers that are certain by now.
    pub fn push(&mut self, piece: &str) -> Vec<FoundNumber> {
        self.held.push_str(piece);
        let until = self.held.len().saturating_sub(AFTER);
        self.search(until)
    }

    /// Ends the text and returns the numbers that were held back.
    #[must_use]
    pub fn finish(mut self) -> Vec<FoundNumber> {
        self.search(usize::MAX)
    }

    fn search(&mut self, until: usize) -> Vec<FoundNumber> {
        let mut found = Vec::new();
        if until > self.at {
            self.at = self.scanner.run(&self.held, self.at, until, &mut found);
        }
        for number in &mut found {
            number.range = number.range.start + self.offset..number.range.end + self.offset;
        }
        let mut cut = self.at.saturating_sub(BEFORE + AFTER);
        while !self.held.is_char_boundary(cut) {
            cut -= 1;
        }
        // Moving the rest costs its length, so it is done when at least as much can go.
        if cut > self.held.len() - cut {
            self.held.drain(..cut);
            self.scanner.cut(cut);
            self.offset += cut;
            self.at -= cut;
        }
        found
    }
}
