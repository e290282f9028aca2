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

const DIGIT: u8 = 1;
const UPPER: u8 = 2;
const LOWER: u8 = 3;

/// What each byte is in ASCII: a digit, a capital letter, a small one, or neither.
static CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        class[byte as usize] = match byte {
            b'0'..=b'9' => DIGIT,
            b'A'..=b'Z' => UPPER,
            b'a'..=b'z' => LOWER,
            _ => 0,
        };
        byte += 1;
    }
    class
};

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
    if CLASS[usize::from(last)] != 0 {
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

/// Where the digits of a text stand.
///
/// Passes over blocks of 64 bytes without branches, which compilers turn into vector code, and finds the places
/// in a block eight bytes at a time.
#[derive(Clone, Copy, Debug, Default)]
struct Digits {
    /// The end of the block looked at last: it may hold digits up to here.
    until: usize,
}

impl Digits {
    /// The first digit at or after a byte.
    fn next(&mut self, bytes: &[u8], from: usize) -> Option<usize> {
        let mut at = from;
        loop {
            if at < self.until {
                let found = digit_in(bytes, at, self.until);
                if found.is_some() {
                    return found;
                }
                at = self.until;
            }
            match bytes.get(at..).and_then(<[u8]>::first_chunk::<64>) {
                Some(block) if may_hold_digit(block) => self.until = at + 64,
                Some(_) => at += 64,
                None if at < bytes.len() => self.until = bytes.len(),
                None => return None,
            }
        }
    }
}

/// Whether a block holds a digit, or a byte that may begin a full-width one.
fn may_hold_digit(block: &[u8; 64]) -> bool {
    let hit = |b: u8| u8::from(b.wrapping_sub(b'0') < 10) | u8::from(b == 0xEF);
    block.iter().fold(0, |hits, b| hits | hit(*b)) != 0
}

/// The first digit between two places.
fn digit_in(bytes: &[u8], from: usize, to: usize) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    let mut at = from;
    while let Some(eight) = bytes.get(at..to).and_then(<[u8]>::first_chunk::<8>) {
        let eight = u64::from_le_bytes(*eight);
        // The high bit of each byte that is a digit, and of each that may begin a full-width one.
        let low = eight ^ (u64::from(b'0') * ONES);
        let digits = !(((low & !HIGH) + 0x76 * ONES) | low) & HIGH;
        let lead = eight ^ (0xEF * ONES);
        let mut hits = digits | (!(((lead & !HIGH) + 0x7F * ONES) | lead) & HIGH);
        while hits != 0 {
            let index = at + hits.trailing_zeros() as usize / 8;
            if matches!(char_at(bytes, index), Some(Char::Digit(_))) {
                return Some(index);
            }
            hits &= hits - 1;
        }
        at += 8;
    }
    (at..to).find(|index| matches!(char_at(bytes, *index), Some(Char::Digit(_))))
}

/// The run that begins at a byte, or the byte where an overlong one ends.
fn run_from(bytes: &[u8], start: usize) -> Result<Piece, usize> {
    let mut piece = Piece {
        start,
        end: start,
        ..Piece::default()
    };
    let (mut letters, mut digits) = (0_usize, 0_usize);
    for byte in bytes.get(start..).unwrap_or_default() {
        match CLASS[usize::from(*byte)] {
            DIGIT => digits += 1,
            UPPER => letters += 1,
            LOWER => {
                letters += 1;
                piece.lower = true;
            }
            _ => break,
        }
        piece.end += 1;
    }
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
    let ascii = bytes.get(floor..within).unwrap_or_default().iter().rev();
    let mut start = within
        - ascii
            .take_while(|b| CLASS[usize::from(**b)] != 0)
            .take(MAX_RUN + 1)
            .count();
    if within - start > MAX_RUN {
        return None;
    }
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
    let last = end.checked_sub(1).and_then(|at| bytes.get(at));
    if last.is_none_or(u8::is_ascii) {
        return usize::from(matches!(last, Some(b' ' | b'-' | b'\t')));
    }
    (2..=3)
        .find(|len| {
            end.checked_sub(*len)
                .is_some_and(|at| separator(bytes, at) == *len)
        })
        .unwrap_or(0)
}

/// The pieces that may belong to one number: separated by one sign each, digits or a few letters.
#[derive(Clone, Debug, Default)]
struct Cluster {
    pieces: Vec<Piece>,
    /// It has more pieces than a number can have: it is a table.
    is_table: bool,
}

impl Cluster {
    /// Gathers the pieces around the one that begins at `first`, but none before `floor`.
    fn gather(&mut self, bytes: &[u8], first: Piece, floor: usize) {
        self.is_table = false;
        let pieces = &mut self.pieces;
        pieces.clear();
        let (mut letters, mut start) = (0, first.start);
        while let Some(left) = left_of(bytes, start, floor) {
            letters += left.letters;
            if letters > 4 {
                break;
            }
            pieces.push(left);
            start = left.start;
        }
        pieces.reverse();
        pieces.push(first);
        let mut end = first.end;
        loop {
            let gap = separator(bytes, end);
            if gap == 0 || char_at(bytes, end + gap).is_none() {
                return;
            }
            match run_from(bytes, end + gap) {
                Ok(piece) if piece.digits > 0 || piece.is_affix() => {
                    if pieces.len() == MAX_PIECES || piece.end - start > MAX_SPREAD {
                        self.is_table = true;
                        return;
                    }
                    pieces.push(piece);
                    end = piece.end;
                }
                _ => return,
            }
        }
    }
}

/// The letters before a place and one separator, if they are few and begin at or after `floor`.
fn left_of(bytes: &[u8], start: usize, floor: usize) -> Option<Piece> {
    let gap = separator_before(bytes, start);
    let end = start.checked_sub(gap).filter(|end| gap > 0 && *end > floor)?;
    let mut left = Piece {
        start: end,
        end,
        ..Piece::default()
    };
    while let Some(before) = char_before(bytes, left.start).filter(|before| *before >= floor) {
        let last = bytes.get(left.start - 1).map_or(0, |b| CLASS[usize::from(*b)]);
        let class = match last {
            0 => match char_at(bytes, before)? {
                Char::Digit(_) => DIGIT,
                Char::Upper(_) => UPPER,
                Char::Lower(_) => LOWER,
            },
            class => class,
        };
        left.lower |= class == LOWER;
        left.letters += 1;
        if class == DIGIT || left.letters > 4 || (left.lower && left.letters > 2) {
            return None;
        }
        left.start = before;
    }
    // Letters that were cut by the floor began earlier.
    (left.letters > 0 && left.is_affix() && char_before(bytes, left.start).is_none()).then_some(left)
}

/// Whether a run is too short for a number, and nothing stands around it that it could be a piece of.
fn is_stub(bytes: &[u8], piece: Piece) -> bool {
    let next = separator(bytes, piece.end);
    // Four letters may stand in front, and a number in pieces has at least ten characters.
    piece.chars() < 6
        && (next == 0 || char_at(bytes, piece.end + next).is_none())
        && !matches!(bytes.get(piece.end), Some(b'\n' | b'\r' | b'='))
        && piece
            .start
            .checked_sub(1)
            .and_then(|at| bytes.get(at))
            .is_none_or(u8::is_ascii)
}

/// Walks through a text once.
#[derive(Clone, Debug)]
pub(super) struct Scanner {
    judge: Judge,
    /// The pieces looked at last; kept for its memory.
    cluster: Cluster,
    /// What stands before was taken or passed, at the end of a run.
    floor: usize,
}

impl Scanner {
    pub(super) fn new(finder: Finder) -> Self {
        Self {
            judge: Judge::new(finder),
            cluster: Cluster::default(),
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
        let mut digits = Digits::default();
        while let Some(digit) = digits.next(bytes, at).filter(|digit| *digit < until) {
            at = match run_start(bytes, digit, self.floor) {
                // Within an overlong run.
                None => run_from(bytes, digit).map_or_else(|end| end, |piece| piece.end),
                Some(start) => match run_from(bytes, start) {
                    Err(end) => end,
                    Ok(piece) if is_stub(bytes, piece) => piece.end,
                    Ok(piece) => {
                        self.cluster.gather(bytes, piece, self.floor);
                        self.look(text, until, found)
                    }
                },
            };
            self.floor = at;
        }
        at.max(until.min(bytes.len()))
    }

    /// Looks at the pieces of the cluster up to the first number or to `until`; returns where to go on.
    fn look(&mut self, text: &str, until: usize, found: &mut Vec<FoundNumber>) -> usize {
        let Cluster { pieces, is_table } = &self.cluster;
        let (mut from, mut end) = (0, 0);
        for (index, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.digits > 0) {
            if end > 0 && (*is_table || piece.end > until) {
                break;
            }
            // The letters right in front belong to it, as long as they are few.
            let mut first = index;
            let mut letters = 0;
            while let Some(left) = pieces.get(from..first).and_then(<[Piece]>::last) {
                letters += left.letters;
                if letters > 4 {
                    break;
                }
                first -= 1;
            }
            let near = pieces.get(first..).unwrap_or_default();
            if let Some(end) = self.judge.judge(text, near, *is_table, *piece, found) {
                return end;
            }
            (from, end) = (index + 1, piece.end);
        }
        end
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
        let digit = Digits::default().next(bytes, 0).unwrap();
        let piece = run_from(bytes, run_start(bytes, digit, 0).unwrap()).unwrap();
        let mut cluster = Cluster::default();
        cluster.gather(bytes, piece, 0);
        let pieces = cluster.pieces.iter();
        pieces.map(|piece| &text[piece.start..piece.end]).collect()
    }

    #[test]
    fn pieces_of_one_number_stand_together() {
        assert_eq!(
            cluster("sent with RB 123 456 785 CN today"),
            ["RB", "123", "456", "785", "CN"]
        );
        assert_eq!(cluster("L A 9 7 6"), ["L", "A", "9", "7", "6"]);
        assert_eq!(cluster("单号：RB123456785GB，已发货"), ["RB123456785GB"]);
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
            let digit = Digits::default().next(text.as_bytes(), 0);
            assert_eq!(digit, text.find('7'), "{before}");
        }
        assert_eq!(Digits::default().next("，".repeat(100).as_bytes(), 0), None);
    }

    #[test]
    fn an_overlong_run_is_no_number() {
        assert!(run_from("7".repeat(300).as_bytes(), 0).is_err());
        assert_eq!(run_start("a".repeat(300).as_bytes(), 299, 0), None);
    }
}
