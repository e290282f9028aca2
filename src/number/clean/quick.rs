//! The quick way: letters and digits and nothing else, eight bytes at a time.

use super::Code;
use crate::number::shape::MAX_LEN;

/// Reads an input of letters and digits only, and not too many, into an empty code; tells whether it is one.
#[inline(always)]
pub(super) fn quick(input: &[u8], code: &mut Code) -> bool {
    if input.is_empty() || input.len() > MAX_LEN {
        return false;
    }
    // The last one to eight characters are read with what stands before them, which falls off.
    let whole = (input.len() - 1) / 8 * 8;
    let (front, rest) = input.split_at(whole);
    let mut letters = 0;
    for (at, (slot, chunk)) in code
        .bytes
        .chunks_exact_mut(8)
        .zip(front.chunks_exact(8))
        .enumerate()
    {
        let Some(eight) = Eight::of(u64::from_le_bytes(chunk.try_into().unwrap_or_default())) else {
            return false;
        };
        slot.copy_from_slice(&eight.upper.to_le_bytes());
        letters |= eight.letters << (8 * at);
    }
    let missing = 64 - 8 * rest.len();
    let last = match input.last_chunk::<8>() {
        Some(eight) => u64::from_le_bytes(*eight) >> missing,
        None => rest.iter().rev().fold(0, |word, c| word << 8 | u64::from(*c)),
    };
    // Behind the end of the number stand zeros, for the moment digits.
    let present = !0 >> missing;
    let Some(eight) = Eight::of(last | each(b'0') & !present) else {
        return false;
    };
    if let Some(slot) = code.bytes.get_mut(whole..whole + 8) {
        slot.copy_from_slice(&(eight.upper & present).to_le_bytes());
    }
    code.letters = letters | eight.letters << whole;
    code.len = input.len() as u8;
    true
}

/// The high bit of each of eight bytes.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The same byte eight times.
const fn each(byte: u8) -> u64 {
    0x0101_0101_0101_0101 * byte as u64
}

/// Eight letters or digits in upper case, and a bit for each that is a letter.
struct Eight {
    upper: u64,
    letters: u64,
}

impl Eight {
    /// `None` if one of them is something else.
    #[inline]
    const fn of(bytes: u64) -> Option<Self> {
        // Letters have the bit 0x40, in lower case 0x20 as well; digits have only the latter.
        let letters = bytes & each(0x40);
        let upper = bytes & !(letters >> 1);
        let letter = letters >> 6;
        // `0` to `9`, or moved by what lies between: `A` to `Z`. A sum reaches the high bit of its own byte
        // where it should not (or should), and never the next byte.
        let low = upper & !HIGH;
        let above = low + (each(0x80 - b'0') - letter * (b'A' - b'0') as u64);
        let beyond = low + (each(0x7F - b'9') - letter * (b'Z' - b'9') as u64);
        if (above & !beyond & !bytes & HIGH) != HIGH {
            return None;
        }
        Some(Self {
            upper,
            letters: collect(letters << 1),
        })
    }
}

/// Collects the high bits of eight bytes into one byte, the first byte lowest.
#[inline]
const fn collect(high: u64) -> u64 {
    (high >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}
