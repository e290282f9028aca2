//! Where the digits of a text stand, found in blocks.

use super::run::{Char, char_at};

/// Where the digits of a text stand.
///
/// Passes over blocks of 64 bytes without branches, which compilers turn into vector code, and finds the places
/// in a block eight bytes at a time.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Digits {
    /// The end of the block looked at last: it may hold digits up to here.
    until: usize,
}

impl Digits {
    /// The first digit at or after a byte.
    pub(super) fn next(&mut self, bytes: &[u8], from: usize) -> Option<usize> {
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
            if matches!(char_at(bytes, index), Some((Char::Digit, _))) {
                return Some(index);
            }
            hits &= hits - 1;
        }
        at += 8;
    }
    (at..to).find(|index| matches!(char_at(bytes, *index), Some((Char::Digit, _))))
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
