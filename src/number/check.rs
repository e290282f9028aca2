//! Check digits: one `const fn` an algorithm.

/// How the check character of a number is computed from the others.
///
/// Which characters are proved, and where the check digit stands, is said by the
/// [`Shape`](super::shape::Shape): a shape without a piece named check digit has nothing to prove.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Check {
    /// No check digit, or none known.
    None,
    /// UPU S10: weights 8 6 4 2 3 5 9 7, modulo 11.
    S10,
    /// GS1: weights 3 1 from the right, modulo 10.
    Gs1,
    /// Deutsche Post Leitcode and Identcode: weights 4 9 from the left, modulo 10.
    Identcode,
    /// The digits as one number, modulo 7.
    Mod7,
    /// FedEx: weights 1 3 7 from the right, modulo 11, 10 written 0.
    FedEx,
    /// Luhn, as on payment cards.
    Luhn,
    /// UPS: weights 1 2 from the left, letters by their place, modulo 10.
    Ups,
    /// ISO 7064 mod 37/36 over digits and letters.
    Mod37,
    /// GLS: weights 3 1 from the left plus one, modulo 10.
    Gls,
    /// Correos of Spain: the sum of the character codes modulo 23, written as the letter of a Spanish
    /// identity number.
    Correos,
    /// Ukrposhta and Mondial Relay: weights 2 to 7 from the right and again, modulo 11, 10 and 11 written 0.
    Mod11,
    /// Evri: weights 2 1 from the left, letters as UPS counts them, modulo 10 without complement.
    Evri,
}

impl Check {
    /// Returns the stable code, or `"none"`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Check::None => "none",
            Check::S10 => "s10_mod11",
            Check::Gs1 => "gs1_mod10",
            Check::Identcode => "identcode_mod10",
            Check::Mod7 => "mod7_remainder",
            Check::FedEx => "fedex_mod11",
            Check::Luhn => "luhn",
            Check::Ups => "ups_mod10",
            Check::Mod37 => "iso7064_mod37_36",
            Check::Gls => "gls_mod10_plus1",
            Check::Correos => "correos_mod23",
            Check::Mod11 => "mod11_weights_2_to_7",
            Check::Evri => "evri_mod10",
        }
    }

    /// Computes the check character of a body in upper-case ASCII that follows the digits `before`.
    ///
    /// Returns `None` for [`Check::None`].
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::format::Check;
    ///
    /// assert_eq!(Check::S10.digit("", b"12345678"), Some(b'5'));
    /// assert_eq!(Check::Gs1.digit("", b"0034043383644263659"), Some(b'7'));
    /// assert_eq!(Check::Mod37.digit("", b"09980000020033"), Some(b'F'));
    /// ```
    #[must_use]
    pub const fn digit(self, before: &str, body: &[u8]) -> Option<u8> {
        let character = match self {
            Check::None => return None,
            Check::Mod37 => mod37(body),
            Check::Correos => correos(body),
            _ => {
                let len = before.len() + body.len();
                let (mut sum, mut i) = (self.start(before, len), 0);
                while i < body.len() {
                    sum += self.product(before.len() + i, len, body[i]);
                    i += 1;
                }
                self.character(sum)
            }
        };
        Some(character)
    }

    /// What the sum over `len` characters begins with: the share of those that the label leaves out.
    pub(super) const fn start(self, before: &str, len: usize) -> u32 {
        let (mut sum, mut i) = (matches!(self, Check::Gls) as u32, 0);
        while i < before.len() {
            sum += self.product(i, len, before.as_bytes()[i]);
            i += 1;
        }
        sum
    }

    /// What the character at place `i` of `len` adds to the sum.
    const fn product(self, i: usize, len: usize, c: u8) -> u32 {
        let value = if c.is_ascii_digit() {
            (c - b'0') as u32
        } else {
            // A is 2, B is 3, ... and again from 0 at I; only UPS and Evri count letters.
            (c as u32).wrapping_sub(63) % 10
        };
        let product = self.weight(i, len) * value;
        // Luhn adds the digits of a product of two.
        if matches!(self, Check::Luhn) && product > 9 {
            product - 9
        } else {
            product
        }
    }

    /// What the character at place `i` of `len` is multiplied by.
    pub(super) const fn weight(self, i: usize, len: usize) -> u32 {
        let right = len - 1 - i;
        match self {
            Check::S10 if i < 8 => [8, 6, 4, 2, 3, 5, 9, 7][i],
            Check::S10 => 0,
            Check::Gs1 => [3, 1][right % 2],
            Check::FedEx => [1, 3, 7][right % 3],
            Check::Identcode => [4, 9][i % 2],
            Check::Ups => [1, 2][i % 2],
            Check::Luhn => [2, 1][right % 2],
            Check::Evri => [2, 1][i % 2],
            Check::Mod11 => [2, 3, 4, 5, 6, 7][right % 6],
            Check::Gls => [3, 1][i % 2],
            // The powers of ten.
            Check::Mod7 => [1, 3, 2, 6, 4, 5][right % 6],
            Check::Correos | Check::Mod37 | Check::None => 1,
        }
    }

    /// What the sum is divided by.
    pub(super) const fn modulus(self) -> u32 {
        match self {
            Check::Mod7 => 7,
            Check::S10 | Check::FedEx | Check::Mod11 => 11,
            Check::Correos => 23,
            Check::Mod37 => 37,
            _ => 10,
        }
    }

    /// The check digit that a sum calls for.
    #[inline]
    pub(super) const fn character(self, sum: u32) -> u8 {
        let rest = (sum % self.modulus()) as u8;
        let digit = match (self, rest) {
            // 10 and 11 have no digit of their own: S10 writes them 0 and 5.
            (Check::S10, 0) => 5,
            (Check::S10, 1) | (Check::Mod11, 0 | 1) | (Check::FedEx, 10) => 0,
            (Check::S10 | Check::Mod11, _) => 11 - rest,
            (Check::FedEx | Check::Mod7 | Check::Evri, _) => rest,
            _ => (10 - rest) % 10,
        };
        b'0' + digit
    }

    /// The share of random check characters that pass.
    pub(crate) const fn chance(self) -> f64 {
        match self {
            Check::None => 1.0,
            Check::Mod37 => 1.0 / 36.0,
            Check::Correos => 1.0 / 23.0,
            _ => 0.1,
        }
    }
}

const fn mod37(body: &[u8]) -> u8 {
    let (mut rest, mut i) = (36, 0);
    while i < body.len() {
        let c = body[i];
        let value = if c.is_ascii_digit() {
            (c - b'0') as u32
        } else {
            // Anything that is no letter counts as one.
            (c as u32).wrapping_sub(55) % 36
        };
        // Modulo 36 with 36 for 0, then doubled modulo 37: each at most once over.
        rest += value;
        if rest > 36 {
            rest -= 36;
        }
        rest *= 2;
        if rest > 36 {
            rest -= 37;
        }
        i += 1;
    }
    let value = ((37 - rest) % 36) as u8;
    if value < 10 {
        b'0' + value
    } else {
        b'A' + value - 10
    }
}

const fn correos(body: &[u8]) -> u8 {
    const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let (mut sum, mut i) = (0, 0);
    while i < body.len() {
        sum += body[i] as usize;
        i += 1;
    }
    LETTERS[sum % LETTERS.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_digit(check: Check, before: &str, number: &str) {
        let (body, digit) = number.split_at(number.len() - 1);
        assert_eq!(
            check.digit(before, body.as_bytes()),
            Some(digit.as_bytes()[0]),
            "{number}"
        );
    }

    #[test]
    fn published_numbers_pass() {
        assert_digit(Check::S10, "", "473124829");
        assert_digit(Check::Gs1, "", "9400111206206406260787");
        assert_digit(Check::Gs1, "91", "71969010756003077385");
        assert_digit(Check::Gs1, "92", "61299998620341515252");
        assert_digit(Check::Identcode, "", "563102430313");
        assert_digit(Check::Mod7, "", "3318810025");
        assert_digit(Check::FedEx, "", "986578788855");
        assert_digit(Check::Luhn, "", "320595463938");
        assert_digit(Check::Ups, "", "5R89390357567127");
        assert_digit(Check::Ups, "", "C11031500001879");
        assert_digit(Check::Mod37, "", "09980000020034D");
    }
}
