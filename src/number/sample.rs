//! Numbers made to order: each fits its format and proves itself, check digit included.
//!
//! Choices come from `draw`: given `n`, which is not 0, it returns a number below it.

use crate::country::Country;

use super::format::{FORMATS, Format, Purpose, Rule};
use super::identify::identify;
use super::order_number::{OrderNumber, starts_like_an_older_order, starts_like_an_order};
use super::shape::{Chars, MAX_LEN, Shape};
use super::tracking_number::TrackingNumber;

/// The first example that, read on its own, is a number of the format.
fn example(format: &Format) -> Option<TrackingNumber> {
    format.valid.iter().find_map(|text| read(text, format))
}

fn read(text: &str, format: &Format) -> Option<TrackingNumber> {
    let number: TrackingNumber = text.parse().ok()?;
    (number.format() == format.id && number.as_str() == text).then_some(number)
}

/// Makes a number of the format, or returns `None` if its numbers cannot prove themselves.
///
/// Some texts that fit belong to another format first, and luck may pick one after the other: an example
/// of the format stands in for them.
pub(crate) fn number_of(
    format: &'static Format,
    draw: &mut impl FnMut(u32) -> u32,
) -> Option<TrackingNumber> {
    if format.purpose != Purpose::Tracking {
        return None;
    }
    let fallback = example(format)?;
    for _ in 0..8 {
        let index = draw(format.shapes.len() as u32) as usize;
        let Some(shape) = format.shapes.get(index).filter(|shape| format.is_evidence(shape)) else {
            continue;
        };
        let mut made = Made::of(format, shape, draw);
        let proved = made.prove(format, shape).then(|| read(made.as_str(), format));
        if let Some(number) = proved.flatten() {
            return Some(number);
        }
    }
    Some(fallback)
}

/// Makes a number of any format that can prove itself.
pub(crate) fn any_number(draw: &mut impl FnMut(u32) -> u32) -> TrackingNumber {
    let start = draw(FORMATS.len() as u32) as usize;
    let made =
        (FORMATS.iter().cycle().skip(start).take(FORMATS.len())).find_map(|format| number_of(format, draw));
    made.unwrap_or(const { TrackingNumber::literal("RB123456785GB") })
}

/// Makes an S10 number of the country, with any service and any serial number.
#[cfg(feature = "proptest")]
pub(crate) fn s10_of(country: Country, draw: &mut impl FnMut(u32) -> u32) -> TrackingNumber {
    let letters = [letter(draw), letter(draw)];
    let service = core::str::from_utf8(&letters).unwrap_or("RB");
    let serial = draw(100_000_000);
    // Two letters and at most eight digits: nothing that could be refused.
    TrackingNumber::new_s10(service, serial, country)
        .unwrap_or(const { TrackingNumber::literal("RB123456785GB") })
}

/// Makes an order number that is read as one without being asked for: 16 digits, or 15 as in older orders.
pub(crate) fn order(draw: &mut impl FnMut(u32) -> u32) -> OrderNumber {
    let mut digits = [0; 16];
    for slot in &mut digits {
        *slot = b'0' + draw(10) as u8;
    }
    const STARTS: [&[u8; 2]; 6] = [b"30", b"50", b"80", b"81", b"82", b"83"];
    const _: () = {
        let mut at = 0;
        while at < STARTS.len() {
            assert!(starts_like_an_order(STARTS[at]));
            at += 1;
        }
    };
    let start = STARTS[draw(STARTS.len() as u32) as usize % STARTS.len()];
    digits[..2].copy_from_slice(start);
    let older = digits.split_last().map(|(_, older)| older);
    // One in ten older ones passes a courier's check digit and reads as that courier's number.
    let older = older
        .filter(|_| starts_like_an_older_order(start) && draw(2) == 1)
        .and_then(seen);
    older
        .or_else(|| OrderNumber::of(&digits))
        .expect("sixteen digits are an order number")
}

fn seen(digits: &[u8]) -> Option<OrderNumber> {
    identify(core::str::from_utf8(digits).ok()?).order_number()
}

/// A number in the making.
struct Made {
    bytes: [u8; MAX_LEN],
    len: usize,
}

impl Made {
    /// Draws every character from what the shape and the rules of the format allow at its place.
    fn of(format: &Format, shape: &Shape, draw: &mut impl FnMut(u32) -> u32) -> Self {
        let (min, max) = shape.lengths();
        let len = min + draw((max - min) as u32 + 1) as usize;
        let mut made = Self {
            bytes: [b'0'; MAX_LEN],
            len,
        };
        for place in shape.places(len) {
            let Some(slots) = made.bytes.get_mut(place.start..place.end) else {
                continue;
            };
            if let Chars::Words(words) = place.piece.chars {
                let word = words[draw(words.len() as u32) as usize % words.len()];
                slots.copy_from_slice(word.as_bytes());
                continue;
            }
            for (i, slot) in slots.iter_mut().enumerate() {
                let set = place.piece.set_at(i);
                *slot = set.nth(draw(set.len()));
            }
        }
        for rule in format.rules {
            made.keep(*rule, shape, draw);
        }
        made
    }

    /// Writes what a rule demands over what was drawn.
    fn keep(&mut self, rule: Rule, shape: &Shape, draw: &mut impl FnMut(u32) -> u32) {
        let (Rule::Country(part) | Rule::NoCountry(part) | Rule::Range(part, ..)) = rule;
        let place = shape.place(part, self.len);
        let Some(slots) = place.and_then(|(start, end)| self.bytes.get_mut(start..end)) else {
            return;
        };
        match rule {
            Rule::Country(_) => {
                let country = Country::ALL[draw(Country::ALL.len() as u32) as usize % Country::ALL.len()];
                slots.copy_from_slice(country.code().as_bytes());
            }
            // No country begins with Q but Qatar, and none with X but Kosovo.
            Rule::NoCountry(_) => slots.copy_from_slice([b"QZ", b"XQ", b"YP", b"YW"][draw(4) as usize % 4]),
            Rule::Range(_, first, last) => {
                let mut rest = first + draw((last - first).saturating_add(1));
                for slot in slots.iter_mut().rev() {
                    *slot = b'0' + (rest % 10) as u8;
                    rest /= 10;
                }
            }
        }
    }

    /// Sets the check digit, and tells whether the whole is then of the format.
    fn prove(&mut self, format: &Format, shape: &Shape) -> bool {
        let Some(number) = self.bytes.get_mut(..self.len) else {
            return false;
        };
        if let Some((at, digit)) = format.expected_digit(shape, number) {
            number[at] = digit;
        }
        format.fits(number).is_ok()
    }

    fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..self.len).unwrap_or_default();
        core::str::from_utf8(bytes).unwrap_or_default()
    }
}

#[cfg(feature = "proptest")]
fn letter(draw: &mut impl FnMut(u32) -> u32) -> u8 {
    let set = super::format::CharSet::LETTERS;
    set.nth(draw(set.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A plain linear congruential generator.
    fn dice() -> impl FnMut(u32) -> u32 {
        let mut state = 1u64;
        move |n| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            ((state >> 33) % u64::from(n)) as u32
        }
    }

    fn provable() -> impl Iterator<Item = &'static Format> {
        let can = |format: &&'static Format| number_of(format, &mut |_| 0).is_some();
        FORMATS.iter().copied().filter(can)
    }

    #[test]
    fn every_format_that_can_prove_itself_is_made() {
        let mut draw = dice();
        for format in provable() {
            let (mut own, mut different) = (0, std::collections::BTreeSet::new());
            for _ in 0..50 {
                let number = number_of(format, &mut draw).unwrap();
                assert_eq!(number.as_str().parse(), Ok(number));
                own += u32::from(number.format() == format.id());
                different.insert(number.as_str().to_owned());
            }
            assert_eq!(own, 50, "{}", format.id());
            assert!(different.len() > 9, "{}: {different:?}", format.id());
        }
    }

    #[test]
    fn one_format_loses_all_its_numbers_to_others() {
        let lost: alloc::vec::Vec<&str> = FORMATS
            .iter()
            .filter(|f| f.proves_itself() && !provable().any(|p| p.id == f.id))
            .map(|f| f.id.as_str())
            .collect();
        assert_eq!(lost, ["sagawa_yamato_12"]);
    }

    #[test]
    fn an_order_number_reads_as_one() {
        let mut draw = dice();
        let mut lengths = [0; 17];
        for _ in 0..500 {
            let order = order(&mut draw);
            lengths[order.as_str().len()] += 1;
            assert_eq!(identify(order.as_str()).order_number(), Some(order));
        }
        assert!(lengths[15] > 20 && lengths[16] > 200, "{lengths:?}");
    }

    #[test]
    fn a_source_that_always_says_nothing_still_gives_a_number() {
        let mut nothing = |_: u32| 0;
        assert!(any_number(&mut nothing).as_str().len() > 6);
        #[cfg(feature = "proptest")]
        assert_eq!(s10_of(Country::GB, &mut nothing).as_str(), "AA000000005GB");
        let order = order(&mut nothing);
        assert_eq!(identify(order.as_str()).order_number(), Some(order));
    }
}
