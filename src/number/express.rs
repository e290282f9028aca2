//! The express lane: an S10 number that needs no cleaning, told in the time of a hand-written check.

use crate::country::Country;

use super::check::Check;
use super::sum::{Weights, sum_of, values};

/// Reads thirteen characters that are an S10 number as it is printed, in capitals and without blanks.
///
/// No other format outweighs S10 where its check digit and its country hold, so nothing else need be asked.
#[inline]
pub(super) fn s10(input: &str) -> Option<&[u8; 13]> {
    const WEIGHTS: Weights = Weights::of_eight(Check::S10);
    let number: &[u8; 13] = input.as_bytes().try_into().ok()?;
    let [a, b, serial @ .., digit, y, z] = number;
    let serial = u64::from_le_bytes(*serial);
    if !(a.is_ascii_uppercase() && b.is_ascii_uppercase() && are_digits(serial)) {
        return None;
    }
    if Check::S10.character(sum_of(WEIGHTS.products(values(serial)))) != *digit {
        return None;
    }
    Country::from_letters([*y, *z])?;
    Some(number)
}

/// Whether all eight characters are digits: `0x30` to `0x39`, and still `0x3.` with six added.
#[inline]
const fn are_digits(eight: u64) -> bool {
    const HIGH: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    eight & HIGH == ZEROS && eight.wrapping_add(0x0606_0606_0606_0606) & HIGH == ZEROS
}
