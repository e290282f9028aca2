//! Runs of letters and digits, and the signs between two of them.

/// The longest run that can be (a piece of) a number: 48 characters of three bytes.
const MAX_RUN: usize = 144;

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
    pub(super) fn is_affix(&self) -> bool {
        self.digits == 0
            && if self.lower {
                self.letters == 2
            } else {
                self.letters <= 4
            }
    }
}

/// A character of a run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Char {
    Digit,
    Upper,
    Lower,
}

/// The bytes of ASCII that are letters or digits.
static ASCII: [Option<Char>; 256] = {
    let mut chars = [None; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        chars[byte as usize] = match byte {
            b'0'..=b'9' => Some(Char::Digit),
            b'A'..=b'Z' => Some(Char::Upper),
            b'a'..=b'z' => Some(Char::Lower),
            _ => None,
        };
        byte += 1;
    }
    chars
};

/// The letter or digit at a byte, with its length: ASCII, or full-width as in Chinese and Japanese text.
#[inline]
pub(super) fn char_at(bytes: &[u8], at: usize) -> Option<(Char, usize)> {
    let first = *bytes.get(at)?;
    if first != 0xEF {
        return ASCII[usize::from(first)].map(|char| (char, 1));
    }
    match (*bytes.get(at + 1)?, *bytes.get(at + 2)?) {
        (0xBC, 0x90..=0x99) => Some((Char::Digit, 3)),
        (0xBC, 0xA1..=0xBA) => Some((Char::Upper, 3)),
        (0xBD, 0x81..=0x9A) => Some((Char::Lower, 3)),
        _ => None,
    }
}

/// Where the letter or digit that ends at a byte begins.
#[inline]
fn char_before(bytes: &[u8], end: usize) -> Option<usize> {
    let last = *bytes.get(end.checked_sub(1)?)?;
    if last.is_ascii() {
        return ASCII[usize::from(last)].map(|_| end - 1);
    }
    let start = end.checked_sub(3)?;
    char_at(bytes, start).filter(|(_, len)| *len == 3).map(|_| start)
}

/// The run that begins at a byte, or the byte where an overlong one ends.
pub(super) fn run_from(bytes: &[u8], start: usize) -> Result<Piece, usize> {
    let mut piece = Piece {
        start,
        end: start,
        ..Piece::default()
    };
    let (mut letters, mut digits) = (0_usize, 0_usize);
    while let Some((char, len)) = char_at(bytes, piece.end) {
        match char {
            Char::Digit => digits += 1,
            Char::Upper => letters += 1,
            Char::Lower => {
                letters += 1;
                piece.lower = true;
            }
        }
        piece.end += len;
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
pub(super) fn run_start(bytes: &[u8], within: usize, floor: usize) -> Option<usize> {
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

/// The letters before a place and one separator, if they are few and begin at or after `floor`.
pub(super) fn left_of(bytes: &[u8], start: usize, floor: usize) -> Option<Piece> {
    let gap = separator_before(bytes, start);
    let end = start.checked_sub(gap).filter(|end| gap > 0 && *end > floor)?;
    let mut left = Piece {
        start: end,
        end,
        ..Piece::default()
    };
    while let Some(before) = char_before(bytes, left.start).filter(|before| *before >= floor) {
        let (char, _) = char_at(bytes, before)?;
        left.lower |= char == Char::Lower;
        left.letters += 1;
        if char == Char::Digit || left.letters > 4 || (left.lower && left.letters > 2) {
            return None;
        }
        left.start = before;
    }
    // Letters that were cut by the floor began earlier.
    (left.letters > 0 && left.is_affix() && char_before(bytes, left.start).is_none()).then_some(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_overlong_run_is_no_number() {
        assert!(run_from("7".repeat(300).as_bytes(), 0).is_err());
        assert_eq!(run_start("a".repeat(300).as_bytes(), 299, 0), None);
    }
}
