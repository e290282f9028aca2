//! Where in a text a number can stand: runs of letters and digits with at least one digit in them.

use alloc::vec::Vec;

use super::judge::Judge;
use super::{Finder, FoundNumber};

/// The longest run that can be (a piece of) a number: 48 characters of three bytes.
const MAX_RUN: usize = 144;

/// How many pieces a split number can have, and over how many bytes they can be spread.
const MAX_PIECES: usize = 40;
const MAX_SPREAD: usize = 256;

/// How far before a number its context begins, and how far after it the context ends, in bytes.
pub(super) const BEFORE: usize = 256;
/// A split number and what follows it; a stream keeps this much back.
pub(super) const AFTER: usize = 512;

/// A run of letters and digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) letters: u8,
    pub(super) digits: u8,
    /// It has a letter in lower case.
    pub(super) lower: bool,
}

impl Piece {
    pub(super) fn chars(&self) -> usize {
        usize::from(self.letters) + usize::from(self.digits)
    }

    /// Up to four capital letters, or two small ones, as in front of and behind a number.
    fn is_affix(&self) -> bool {
        self.digits == 0
            && if self.lower {
                self.letters == 2
            } else {
                self.letters <= 4
            }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Char {
    Digit(usize),
    Upper(usize),
    Lower(usize),
}

/// The letter or digit at a byte, with its length: ASCII, or full-width as in Chinese and Japanese text.
#[inline]
fn char_at(bytes: &[u8], at: usize) -> Option<Char> {
    match *bytes.get(at)? {
        b'0'..=b'9' => Some(Char::Digit(1)),
        b'A'..=b'Z' => Some(Char::Upper(1)),
        b'a'..=b'z' => Some(Char::Lower(1)),
        0xEF => match (*bytes.get(at + 1)?, *bytes.get(at + 2)?) {
            (0xBC, 0x90..=0x99) => Some(Char::Digit(3)),
            (0xBC, 0xA1..=0xBA) => Some(Char::Upper(3)),
            (0xBD, 0x81..=0x9A) => Some(Char::Lower(3)),
            _ => None,
        },
        _ => None,
    }
}

/// Where the letter or digit that ends at a byte begins.
#[inline]
fn char_before(bytes: &[u8], end: usize) -> Option<usize> {
    let last = *bytes.get(end.checked_sub(1)?)?;
    if last.is_ascii_alphanumeric() {
        return Some(end - 1);
    }
    if last < 0x80 {
        return None;
    }
    let start = end.checked_sub(3)?;
    matches!(
        char_at(bytes, start),
        Some(Char::Digit(3) | Char::Upper(3) | Char::Lower(3))
    )
    .then_some(start)
}

/// The first digit at or after a byte.
///
/// Looks at blocks of 64 bytes without branches, which compilers turn into vector code.
fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(block) = bytes.get(at..at + 64) {
        let hit = block
            .iter()
            .fold(false, |hit, &b| hit | (b.wrapping_sub(b'0') < 10) | (b == 0xEF));
        if hit {
            for index in at..at + 64 {
                if let Some(Char::Digit(_)) = char_at(bytes, index) {
                    return Some(index);
                }
            }
        }
        at += 64;
    }
    (at..bytes.len()).find(|index| matches!(char_at(bytes, *index), Some(Char::Digit(_))))
}

/// The run that begins at a byte, or the byte where an overlong one ends.
fn run_from(bytes: &[u8], start: usize) -> Result<Piece, usize> {
    let mut piece = Piece {
        start,
        end: start,
        ..Piece::default()
    };
    let (mut letters, mut digits) = (0_usize, 0_usize);
    while let Some(char) = char_at(bytes, piece.end) {
        piece.end += match char {
            Char::Digit(len) => {
                digits += 1;
                len
            }
            Char::Upper(len) => {
                letters += 1;
                len
            }
            Char::Lower(len) => {
                letters += 1;
                piece.lower = true;
                len
            }
        };
    }
    match (u8::try_from(letters), u8::try_from(digits)) {
        (Ok(letters), Ok(digits)) if piece.end - start <= MAX_RUN => Ok(Piece {
            letters,
            digits,
            ..piece
        }),
        _ => Err(piece.end),
    }
}

/// Where the run that holds a byte begins; `None` if it is overlong.
fn run_start(bytes: &[u8], within: usize, floor: usize) -> Option<usize> {
    let mut start = within;
    while let Some(before) = char_before(bytes, start).filter(|before| *before >= floor) {
        start = before;
        if within - start > MAX_RUN {
            return None;
        }
    }
    // A run that was cut by the floor began earlier.
    char_before(bytes, start).is_none().then_some(start)
}

/// The length of the sign between two pieces of one number: one blank or one hyphen of whatever kind.
pub(super) fn separator(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..) {
        Some([b' ' | b'-' | b'\t', ..]) => 1,
        // The blank that does not break, and the hyphen that does not show.
        Some([0xC2, 0xA0 | 0xAD, ..]) => 2,
        // Typographic and invisible blanks and hyphens: U+2000 to U+2015, U+202F, U+2060.
        Some([0xE2, 0x80, 0x80..=0x95 | 0xAF, ..] | [0xE2, 0x81, 0xA0, ..]) => 3,
        // The ideographic blank, and the mark of byte order where it does not belong.
        Some([0xE3, 0x80, 0x80, ..] | [0xEF, 0xBB, 0xBF, ..]) => 3,
        _ => 0,
    }
}

/// The length of the separator that ends at a byte.
fn separator_before(bytes: &[u8], end: usize) -> usize {
    (1..=3)
        .find(|len| {
            end.checked_sub(*len)
                .is_some_and(|at| separator(bytes, at) == *len)
        })
        .unwrap_or(0)
}

/// The pieces that may belong to one number: separated by one sign each, digits or a few letters.
pub(super) struct Cluster {
    only: Piece,
    /// Empty where there is only one.
    pieces: Vec<Piece>,
    /// It has more pieces than a number can have: it is a table.
    pub(super) is_table: bool,
}

impl Cluster {
    pub(super) fn pieces(&self) -> &[Piece] {
        if self.pieces.is_empty() {
            core::slice::from_ref(&self.only)
        } else {
            &self.pieces
        }
    }

    /// Gathers the pieces around the one that begins at `first`, but none before `floor`.
    fn around(bytes: &[u8], first: Piece, floor: usize) -> Cluster {
        let mut cluster = Cluster {
            only: first,
            pieces: Vec::new(),
            is_table: false,
        };
        let (mut letters, mut start) = (0, first.start);
        while let Some(left) = left_of(bytes, start, floor) {
            letters += left.letters;
            if !left.is_affix() || letters > 4 {
                break;
            }
            cluster.pieces.push(left);
            start = left.start;
        }
        if !cluster.pieces.is_empty() {
            cluster.pieces.reverse();
            cluster.pieces.push(first);
        }
        let mut end = first.end;
        loop {
            let gap = separator(bytes, end);
            if gap == 0 || char_at(bytes, end + gap).is_none() {
                return cluster;
            }
            match run_from(bytes, end + gap) {
                Ok(piece) if piece.digits > 0 || piece.is_affix() => {
                    if cluster.pieces.is_empty() {
                        cluster.pieces.push(first);
                    }
                    if cluster.pieces.len() == MAX_PIECES || piece.end - start > MAX_SPREAD {
                        cluster.is_table = true;
                        return cluster;
                    }
                    cluster.pieces.push(piece);
                    end = piece.end;
                }
                _ => return cluster,
            }
        }
    }
}

/// The run before a place and one separator, if it begins at or after `floor`.
fn left_of(bytes: &[u8], start: usize, floor: usize) -> Option<Piece> {
    let gap = separator_before(bytes, start);
    let end = start.checked_sub(gap).filter(|end| gap > 0 && *end > floor)?;
    // Longer than four letters of three bytes: a word.
    let near = floor.max(end.saturating_sub(15));
    let left = run_start(bytes, char_before(bytes, end)?, near)?;
    run_from(bytes, left).ok()
}

/// Walks through a text once.
#[derive(Clone, Debug)]
pub(super) struct Scanner {
    judge: Judge,
    /// What stands before was taken or passed, at the end of a run.
    floor: usize,
}

impl Scanner {
    pub(super) fn new(finder: Finder) -> Self {
        Self {
            judge: Judge::new(finder),
            floor: 0,
        }
    }

    /// Looks at every run with a digit at or after `from` and before `until`; returns where to go on.
    pub(super) fn run(
        &mut self,
        text: &str,
        from: usize,
        until: usize,
        found: &mut Vec<FoundNumber>,
    ) -> usize {
        let bytes = text.as_bytes();
        let mut at = from;
        while let Some(digit) = next_digit(bytes, at).filter(|digit| *digit < until) {
            at = match run_start(bytes, digit, self.floor) {
                // Within an overlong run.
                None => run_from(bytes, digit).map_or_else(|end| end, |piece| piece.end),
                Some(start) => match run_from(bytes, start) {
                    Err(end) => end,
                    Ok(piece) => {
                        let cluster = Cluster::around(bytes, piece, self.floor);
                        let number = self.judge.cluster(text, &cluster, piece, found);
                        number.unwrap_or(piece.end)
                    }
                },
            };
            self.floor = at;
        }
        at.max(until.min(bytes.len()))
    }

    /// Moves what is remembered about places in the text by as much as the text was cut at its front.
    pub(super) fn cut(&mut self, by: usize) {
        self.floor = self.floor.saturating_sub(by);
        self.judge.cut(by);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(text: &str) -> Vec<&str> {
        let bytes = text.as_bytes();
        let digit = next_digit(bytes, 0).unwrap();
        let piece = run_from(bytes, run_start(bytes, digit, 0).unwrap()).unwrap();
        let cluster = Cluster::around(bytes, piece, 0);
        cluster
            .pieces()
            .iter()
            .map(|piece| &text[piece.start..piece.end])
            .collect()
    }

    #[test]
    fn pieces_of_one_number_stand_together() {
        assert_eq!(
            cluster("sent with RB 123 456 785 CN today"),
            ["RB", "123", "456", "785", "CN"]
        );
        assert_eq!(cluster("L A 9 7 6"), ["L", "A", "9", "7", "6"]);
        assert_eq!(cluster("单号：RB123456785US，已发货"), ["RB123456785US"]);
        assert_eq!(cluster("ＲＢ１２３４"), ["ＲＢ１２３４"]);
        assert_eq!(cluster("7112 3456\u{a0}7891"), ["7112", "3456", "7891"]);
        assert_eq!(cluster("two  7112  blanks"), ["7112"]);
    }

    #[test]
    fn digits_are_found_wherever_they_stand() {
        for before in 0..200 {
            let text = alloc::format!(
                "{}{}7{}",
                "x ".repeat(before % 3),
                "é，".repeat(before),
                "abc".repeat(30)
            );
            assert_eq!(next_digit(text.as_bytes(), 0), text.find('7'), "{before}");
        }
        assert_eq!(next_digit("，".repeat(100).as_bytes(), 0), None);
    }

    #[test]
    fn an_overlong_run_is_no_number() {
        assert!(run_from("7".repeat(300).as_bytes(), 0).is_err());
        assert_eq!(run_start("a".repeat(300).as_bytes(), 299, 0), None);
    }
}
