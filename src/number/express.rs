//! The express lane: an S10 number that needs no cleaning, told in the time of a hand-written check.

use crate::country::Country;

use super::check::Check;
use super::clean::Code;
use super::index::S10_LETTERS;
use super::sum::{Weights, sum_of, values};

/// Reads thirteen characters that are an S10 number as it is printed, in capitals and without blanks.
///
/// No other format outweighs S10 where its check digit and its country hold, so nothing else need be asked.
#[inline]
pub(super) fn s10(input: &str) -> Option<&[u8; 13]> {
    let number: &[u8; 13] = input.as_bytes().try_into().ok()?;
    let [a, b, serial @ .., digit, y, z] = number;
    let serial = u64::from_le_bytes(*serial);
    if !(a.is_ascii_uppercase() && b.is_ascii_uppercase() && are_digits(serial)) {
        return None;
    }
    if check_digit(serial) != *digit {
        return None;
    }
    Country::from_letters([*y, *z])?;
    Some(number)
}

/// The check digit that the layout of S10 calls for, where the code has that layout and not that digit: the
/// commonest slip, told without a search.
#[inline]
pub(super) fn wrong_s10(code: &Code) -> Option<u8> {
    if code.letters != S10_LETTERS || code.len != 13 || code.hidden != 0 {
        return None;
    }
    let [_, _, serial @ .., digit, _, _] = code.bytes.first_chunk::<13>()?;
    let expected = check_digit(u64::from_le_bytes(*serial));
    (expected != *digit).then_some(expected)
}

#[inline]
const fn check_digit(serial: u64) -> u8 {
    const WEIGHTS: Weights = Weights::of_eight(Check::S10);
    Check::S10.character(sum_of(WEIGHTS.products(values(serial))))
}

/// Whether all eight characters are digits: `0x30` to `0x39`, and still `0x3.` with six added.
#[inline]
const fn are_digits(eight: u64) -> bool {
    const HIGH: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    eight & HIGH == ZEROS && eight.wrapping_add(0x0606_0606_0606_0606) & HIGH == ZEROS
}
