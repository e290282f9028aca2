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
        let before = before.as_bytes();
        let value = match self {
            Check::None => return None,
            Check::S10 => s10(body),
            Check::Gs1 => gs1(before, body),
            Check::Identcode => identcode(body),
            Check::Mod7 => mod7(body),
            Check::FedEx => fedex(body),
            Check::Luhn => luhn(body),
            Check::Ups => ups(body),
            Check::Mod37 => return Some(mod37(body)),
            Check::Gls => gls(body),
            Check::Correos => return Some(correos(body)),
            Check::Mod11 => mod11(body),
            Check::Evri => evri(body),
        };
        Some(b'0' + value as u8)
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

#[inline]
const fn digit(c: u8) -> u32 {
    (c.wrapping_sub(b'0')) as u32
}

#[inline]
pub(super) const fn s10(body: &[u8]) -> u32 {
    const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];
    let (mut sum, mut i) = (0, 0);
    while i < 8 && i < body.len() {
        sum += digit(body[i]) * WEIGHTS[i];
        i += 1;
    }
    match 11 - sum % 11 {
        // 10 and 11 have no digit of their own: S10 writes them 0 and 5.
        10 => 0,
        11 => 5,
        c => c,
    }
}

/// GS1's weights alternate from the right end of the body.
const fn gs1(before: &[u8], body: &[u8]) -> u32 {
    // Whether the weight at hand is 3.
    let mut heavy = (before.len() + body.len()) % 2 == 1;
    let (mut sum, mut i) = (0, 0);
    while i < before.len() {
        sum += digit(before[i]) * if heavy { 3 } else { 1 };
        heavy = !heavy;
        i += 1;
    }
    i = 0;
    while i < body.len() {
        sum += digit(body[i]) * if heavy { 3 } else { 1 };
        heavy = !heavy;
        i += 1;
    }
    (10 - sum % 10) % 10
}

const fn identcode(body: &[u8]) -> u32 {
    let (mut sum, mut i) = (0, 0);
    while i < body.len() {
        sum += digit(body[i]) * if i % 2 == 0 { 4 } else { 9 };
        i += 1;
    }
    (10 - sum % 10) % 10
}

const fn mod7(body: &[u8]) -> u32 {
    let (mut rest, mut i) = (0u64, 0);
    while i < body.len() {
        rest = rest * 10 + digit(body[i]) as u64;
        i += 1;
        // Dividing is slow: sixteen digits fit before it is needed.
        if i % 16 == 0 {
            rest %= 7;
        }
    }
    (rest % 7) as u32
}

const fn fedex(body: &[u8]) -> u32 {
    // The last weight is 1, the one before it 3, then 7.
    let mut weight = match body.len() % 3 {
        1 => 1,
        2 => 3,
        _ => 7,
    };
    let (mut sum, mut i) = (0, 0);
    while i < body.len() {
        sum += digit(body[i]) * weight;
        weight = match weight {
            7 => 3,
            3 => 1,
            _ => 7,
        };
        i += 1;
    }
    sum % 11 % 10
}

const fn luhn(body: &[u8]) -> u32 {
    // The sum of the digits of twice 0 to 9.
    const DOUBLED: [u8; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
    let mut double = body.len() % 2 == 1;
    let (mut sum, mut i) = (0, 0);
    while i < body.len() {
        let d = digit(body[i]);
        sum += if double && d < 10 {
            DOUBLED[d as usize] as u32
        } else {
            d
        };
        double = !double;
        i += 1;
    }
    (10 - sum % 10) % 10
}

const fn ups(body: &[u8]) -> u32 {
    let (mut sum, mut i) = (0, 0);
    while i < body.len() {
        let c = body[i] as u32;
        // A is 2, B is 3, ... and again from 0 at I.
        let value = if body[i].is_ascii_digit() {
            c - 48
        } else {
            (c - 63) % 10
        };
        sum += value * if i % 2 == 0 { 1 } else { 2 };
        i += 1;
    }
    (10 - sum % 10) % 10
}

const fn mod37(body: &[u8]) -> u8 {
    let (mut rest, mut i) = (36, 0);
    while i < body.len() {
        let c = body[i];
        let value = if c.is_ascii_digit() {
            digit(c)
        } else {
            c as u32 - 55
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

const fn gls(body: &[u8]) -> u32 {
    let (mut sum, mut i) = (1, 0);
    while i < body.len() {
        sum += digit(body[i]) * if i % 2 == 0 { 3 } else { 1 };
        i += 1;
    }
    (10 - sum % 10) % 10
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

const fn mod11(body: &[u8]) -> u32 {
    let (mut sum, mut k) = (0, 0);
    while k < body.len() {
        sum += digit(body[body.len() - 1 - k]) * (2 + k as u32 % 6);
        k += 1;
    }
    match 11 - sum % 11 {
        10 | 11 => 0,
        c => c,
    }
}

const fn evri(body: &[u8]) -> u32 {
    let (mut sum, mut i) = (0, 0);
    while i < body.len() {
        let c = body[i] as u32;
        let value = if body[i].is_ascii_digit() {
            c - 48
        } else {
            (c - 63) % 10
        };
        sum += value * if i % 2 == 0 { 2 } else { 1 };
        i += 1;
    }
    sum % 10
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
