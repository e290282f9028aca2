//! The quick way: letters and digits and nothing else, eight bytes at a time.

use super::Code;

/// Reads an input of letters and digits only, and not too many: eight bytes at a time.
#[inline]
pub(super) fn quick(input: &[u8]) -> Option<Code> {
    let mut code = Code::EMPTY;
    code.bytes
        .get_mut(..input.len())
        .filter(|slot| !slot.is_empty())?
        .copy_from_slice(input);
    let mut at = 0;
    for chunk in code.bytes.chunks_exact_mut(8).take(input.len().div_ceil(8)) {
        let eight = Eight::of(u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        // Behind the end of the input stand zeros.
        let present = input.len() - at;
        let wanted = if present < 8 {
            HIGH >> (64 - 8 * present)
        } else {
            HIGH
        };
        if (eight.letters | eight.digits) & wanted != wanted {
            return None;
        }
        chunk.copy_from_slice(&eight.upper.to_le_bytes());
        code.letters |= collect(eight.letters) << at;
        at += 8;
    }
    code.len = input.len() as u8;
    Some(code)
}

/// The high bit of each of eight bytes.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The same byte eight times.
const fn each(byte: u8) -> u64 {
    0x0101_0101_0101_0101 * byte as u64
}

/// Eight bytes in upper case, and the high bit of each that is a letter or a digit.
struct Eight {
    upper: u64,
    letters: u64,
    digits: u64,
}

impl Eight {
    #[inline]
    const fn of(bytes: u64) -> Self {
        let ascii = !bytes & HIGH;
        let upper = bytes ^ (within(bytes, b'a', b'z') & ascii) >> 2;
        Self {
            upper,
            letters: within(upper, b'A', b'Z') & ascii,
            digits: within(upper, b'0', b'9') & ascii,
        }
    }
}

/// Sets the high bit of each byte between two others, the high bits of the input left out of account.
#[inline]
const fn within(bytes: u64, first: u8, last: u8) -> u64 {
    let low = bytes & !HIGH;
    // A sum reaches the high bit of its own byte and never the next one.
    ((low + each(0x80 - first)) ^ (low + each(0x7F - last))) & HIGH
}

/// Collects the high bits of eight bytes into one byte, the first byte lowest.
#[inline]
const fn collect(high: u64) -> u64 {
    (high >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}
