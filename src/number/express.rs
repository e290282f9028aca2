//! The express lane: an S10 number that needs no cleaning, told in the time of a hand-written check.

use crate::country::Country;

use super::check;
use super::format::Format;
use super::tracking_number::TrackingNumber;

/// Reads thirteen characters that are an S10 number as it is printed, in capitals and without blanks.
///
/// No other format outweighs S10 where its check digit and its country hold, so nothing else need be asked.
#[inline]
pub(super) fn s10(input: &str) -> Option<TrackingNumber> {
    let number: &[u8; 13] = input.as_bytes().try_into().ok()?;
    let [a, b, serial @ .., y, z] = number;
    if !(a.is_ascii_uppercase() && b.is_ascii_uppercase() && serial.iter().all(u8::is_ascii_digit)) {
        return None;
    }
    let [body @ .., digit] = serial;
    if check::s10(body) + u32::from(b'0') != u32::from(*digit) {
        return None;
    }
    Country::from_letters([*y, *z])?;
    Some(TrackingNumber::of_s10(number, Format::s10()))
}
