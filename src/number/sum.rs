//! Check digits as sums of products, eight digits at a time.
//!
//! Which weight falls on which digit is laid out while compiling; what is left is two multiplications for
//! each eight characters. [`Check`] says what the weights are and stays the measure: a test holds the two
//! together.

use super::check::Check;
use super::clean::Code;
use super::shape::MAX_LEN;

/// How many times eight characters a number has at most.
const WORDS: usize = MAX_LEN / 8;

/// The low byte of each of four pairs.
const EVEN: u64 = 0x00FF_00FF_00FF_00FF;

/// The weights of eight digits: of the even and of the odd places, the last one lowest, so that the highest
/// sixteen bits of a product are the sum of four.
#[derive(Clone, Copy)]
pub(super) struct Weights([u64; 2]);

impl Weights {
    /// The weights of a check of eight digits.
    pub(super) const fn of_eight(check: Check) -> Weights {
        let (mut weights, mut i) = (Weights([0; 2]), 0);
        while i < 8 {
            weights = weights.with(i, check.weight(i, 8));
            i += 1;
        }
        weights
    }

    const fn with(mut self, at: usize, weight: u32) -> Weights {
        self.0[at % 2] |= (weight as u64) << (16 * (3 - at / 2));
        self
    }

    /// Whole halves: 1 for 2, 0 for 1.
    #[inline]
    const fn halved(self) -> Weights {
        Weights([self.0[0] >> 1 & EVEN, self.0[1] >> 1 & EVEN])
    }

    /// Multiplies eight values; [`sum_of`] reads the sum of such products.
    #[inline]
    pub(super) const fn products(self, values: u64) -> u64 {
        // A product is at most 81, and 48 of them stay below 2^12: no pair reaches the next one.
        let even = (values & EVEN).wrapping_mul(self.0[0]);
        even.wrapping_add((values >> 8 & EVEN).wrapping_mul(self.0[1]))
    }
}

/// The values of eight digits.
#[inline]
pub(super) const fn values(digits: u64) -> u64 {
    digits & each(0x0F)
}

/// The same byte eight times.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Reads the sum of products.
#[inline]
pub(super) const fn sum_of(products: u64) -> u32 {
    (products >> 48) as u32
}

/// What is added up.
#[derive(Clone, Copy)]
enum Counts {
    /// Weighted digits.
    Digits,
    /// The digits of weighted digits, as Luhn has it.
    DigitsOfProducts,
    /// Weighted digits and letters; A is 2, B is 3, ...
    Letters,
}

/// A check digit over characters that stand at known places.
#[derive(Clone, Copy)]
pub(super) struct Sum {
    weights: [Weights; WORDS],
    /// Where the check digit stands.
    at: u8,
    counts: Counts,
    /// What the sum begins with: the share of digits that the label leaves out.
    start: u16,
    modulus: u16,
    /// 2^20 over the modulus, rounded up.
    inverse: u32,
    /// The check digit for each remainder.
    digits: [u8; 11],
}

impl Sum {
    pub(super) const EMPTY: Sum = Sum {
        weights: [Weights([0; 2]); WORDS],
        at: 0,
        counts: Counts::Digits,
        start: 0,
        modulus: 1,
        inverse: 0,
        digits: [0; 11],
    };

    /// Whether a check is a sum of products.
    pub(super) const fn knows(check: Check) -> bool {
        !matches!(check, Check::None | Check::Correos | Check::Mod37)
    }

    /// Whether a check counts letters too.
    pub(super) const fn counts_letters(check: Check) -> bool {
        matches!(check, Check::Ups | Check::Evri)
    }

    /// Lays out the check of the characters `from..at`, which follow the digits `before`.
    pub(super) const fn new(check: Check, before: &str, from: usize, at: usize) -> Sum {
        assert!(Sum::knows(check) && from < at && at < MAX_LEN);
        let mut sum = Sum {
            at: at as u8,
            counts: match check {
                Check::Luhn => Counts::DigitsOfProducts,
                _ if Sum::counts_letters(check) => Counts::Letters,
                _ => Counts::Digits,
            },
            start: check.start(before, before.len() + at - from) as u16,
            modulus: check.modulus() as u16,
            inverse: (1u32 << 20).div_ceil(check.modulus()),
            ..Sum::EMPTY
        };
        let (len, mut i) = (before.len() + at - from, from);
        while i < at {
            let weight = check.weight(before.len() + i - from, len);
            sum.weights[i / 8] = sum.weights[i / 8].with(i % 8, weight);
            i += 1;
        }
        let mut rest = 0;
        while rest < sum.modulus as usize {
            sum.digits[rest] = check.character(rest as u32);
            rest += 1;
        }
        sum
    }

    /// Whether the check digit of a number is right, given that what it proves are digits, or what
    /// [`counts_letters`](Self::counts_letters) allows.
    #[inline]
    pub(super) fn holds(&self, code: &Code) -> bool {
        code.bytes.get(usize::from(self.at)) == self.digits.get(self.rest(code))
    }

    /// The check digit that the others call for.
    #[cfg(test)]
    fn digit(&self, code: &Code) -> u8 {
        self.digits.get(self.rest(code)).copied().unwrap_or_default()
    }

    /// The remainder of the sum.
    #[inline]
    fn rest(&self, code: &Code) -> usize {
        // Most numbers end before; and to add three zeros is quicker than to ask.
        let mut products = self.products(code, 0) + self.products(code, 1) + self.products(code, 2);
        if self.at > 24 {
            products += self.products(code, 3) + self.products(code, 4) + self.products(code, 5);
        }
        let sum = sum_of(products) + u32::from(self.start);
        // Below 4096 the product with the rounded inverse is exact.
        let times = (sum * self.inverse) >> 20;
        (sum - times * u32::from(self.modulus)) as usize
    }

    #[inline]
    fn products(&self, code: &Code, word: usize) -> u64 {
        let characters = code.word(word);
        let weights = self.weights[word];
        match self.counts {
            Counts::Digits => weights.products(values(characters)),
            Counts::DigitsOfProducts => {
                let values = values(characters);
                // Twice 5 to 9 is 10 to 18, whose digits add up to one more than its last one.
                let crossing = (values + each(3)) >> 3 & each(1);
                weights.products(values) + weights.halved().products(crossing)
            }
            Counts::Letters => {
                // All modulo 10: that UPS begins again from 0 at I makes no difference.
                let letter = characters >> 6 & each(1);
                weights.products((characters & (each(0x0F) + letter * 0x10)) + letter)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::number::format::formats;

    /// Digits that look random and are the same on every run.
    fn digits(seed: &mut u64, number: &mut [u8]) {
        for c in number {
            *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            *c = b'0' + (*seed >> 33) as u8 % 10;
        }
    }

    #[test]
    fn sums_agree_with_the_checks_at_all_places_and_lengths() {
        let mut seed = 1;
        let mut checks: Vec<Check> = formats().iter().map(|format| format.check).collect();
        checks.sort_by_key(|check| check.code());
        checks.dedup();
        checks.retain(|check| Sum::knows(*check));
        assert!(checks.len() > 6);
        for check in checks {
            for (from, at) in (0..9).flat_map(|from| (from + 1..47).map(move |at| (from, at))) {
                let mut number = [0; 47];
                digits(&mut seed, &mut number);
                if Sum::counts_letters(check) {
                    number[from] = b'A' + (seed >> 33) as u8 % 26;
                }
                let code = Code::of(&number);
                for before in ["", "92", "123"] {
                    let expected = check.digit(before, &number[from..at]);
                    let sum = Sum::new(check, before, from, at);
                    assert_eq!(
                        Some(sum.digit(&code)),
                        expected,
                        "{check:?} {from}..{at} {before:?}"
                    );
                    assert_eq!(sum.holds(&code), expected == Some(number[at]));
                }
            }
        }
    }
}
