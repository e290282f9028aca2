//! The working of a check digit, line by line, as one would do it on paper.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};
use core::fmt;

use super::check::Check;
use super::format::Format;
use super::shape::Shape;

/// One character in the working of a check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Term {
    /// Where it stands in the number, counted from 0; `None` for a digit that the label leaves out.
    pub at: Option<usize>,
    /// The character.
    pub character: char,
    /// What it counts as.
    pub value: u32,
    /// What its value is multiplied by; `None` where the method carries a remainder from one character to
    /// the next.
    pub weight: Option<u32>,
    /// What it adds to the sum, or the remainder after it.
    pub result: u32,
}

/// How the check digit of a number is computed, as data.
///
/// # Example
///
/// ```
/// let s10 = alitrack::formats().iter().find(|f| f.id().as_str() == "s10").unwrap();
/// let working = s10.working("RB473124829US").unwrap();
/// assert_eq!(working.lines(), [
///     "8×4 + 6×7 + 4×3 + 2×1 + 3×2 + 5×4 + 9×8 + 7×2 = 200",
///     "200 mod 11 = 2",
///     "11 − 2 = 9",
/// ]);
/// assert!(working.holds());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Working {
    check: Check,
    terms: Vec<Term>,
    lines: Vec<String>,
    at: usize,
    found: char,
    expected: char,
}

impl Working {
    /// Returns the method.
    #[must_use]
    pub const fn check(&self) -> Check {
        self.check
    }

    /// Returns what each character brings.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Returns the sums in signs that need no translation, first line first.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// Returns where the check digit stands, counted from 0.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.at
    }

    /// Returns the check digit that the number has.
    #[must_use]
    pub const fn found(&self) -> char {
        self.found
    }

    /// Returns the check digit that the other characters call for.
    #[must_use]
    pub const fn expected(&self) -> char {
        self.expected
    }

    /// Returns whether the two are the same.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.found == self.expected
    }
}

impl fmt::Display for Working {
    /// Writes the lines, one below the other.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, line) in self.lines.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            f.write_str(line)?;
        }
        Ok(())
    }
}

impl Format {
    /// Shows how the check digit of a number in upper-case ASCII is computed.
    ///
    /// Returns `None` if the number does not have the shape of this format, or has no check digit.
    #[must_use]
    pub fn working(&self, number: &str) -> Option<Working> {
        let bytes = number.as_bytes();
        let shape = match self.fits(bytes) {
            Ok(shape) => self.shapes.get(shape)?,
            // A wrong check digit is worked out too.
            Err(_) => self.shapes.iter().find(|shape| shape.matches(bytes))?,
        };
        self.work(shape, number)
    }

    fn work(&self, shape: &Shape, number: &str) -> Option<Working> {
        let (at, expected) = self.expected_digit(shape, number.as_bytes())?;
        let found = char::from(*number.as_bytes().get(at)?);
        let from = shape.check_body();
        let left_out = shape.check_before().chars().map(|c| (None, c));
        let body = number
            .get(from..at)?
            .char_indices()
            .map(|(i, c)| (Some(from + i), c));
        let terms = terms(self.check, &left_out.chain(body).collect::<Vec<_>>());
        let lines = lines(self.check, &terms, char::from(expected));
        Some(Working {
            check: self.check,
            terms,
            lines,
            at,
            found,
            expected: char::from(expected),
        })
    }
}

/// What each character of a body counts, by the method.
fn terms(check: Check, body: &[(Option<usize>, char)]) -> Vec<Term> {
    let (len, mut carried) = (body.len(), u32::from(check == Check::Mod37) * 36);
    let weighted = |i: usize, value: u32| {
        let weight = check.weight(i, len);
        let product = weight * value;
        // Luhn adds the digits of a product of two.
        (
            weight,
            if check == Check::Luhn && product > 9 {
                product - 9
            } else {
                product
            },
        )
    };
    body.iter()
        .enumerate()
        .map(|(i, &(at, character))| {
            let letter = u32::from(character);
            let value = match check {
                Check::Correos => letter,
                Check::Ups | Check::Evri if character.is_ascii_alphabetic() => (letter - 63) % 10,
                _ => character.to_digit(36).unwrap_or_default(),
            };
            let (weight, result) = match check {
                Check::Mod7 => (None, (carried * 10 + value) % 7),
                Check::Mod37 => {
                    let rest = (carried + value) % 36;
                    (None, if rest == 0 { 36 } else { rest } * 2 % 37)
                }
                _ => {
                    let (weight, product) = weighted(i, value);
                    (Some(weight), product)
                }
            };
            carried = result;
            Term {
                at,
                character,
                value,
                weight,
                result,
            }
        })
        .collect()
}

/// The sums on paper.
fn lines(check: Check, terms: &[Term], expected: char) -> Vec<String> {
    let sum: u32 = terms.iter().map(|term| term.result).sum();
    let last = terms.last().map_or(0, |term| term.result);
    let products = || {
        let all: Vec<String> = terms
            .iter()
            .map(|term| match (check, term.weight) {
                (Check::Correos, _) => term.value.to_string(),
                (Check::Luhn, Some(2)) if term.value > 4 => format!("(2×{} − 9)", term.value),
                (_, Some(weight)) => format!("{weight}×{}", term.value),
                (_, None) => term.result.to_string(),
            })
            .collect();
        all.join(" + ")
    };
    let to_ten = |sum: u32| {
        let rest = sum % 10;
        let first = format!("{sum} mod 10 = {rest}");
        match rest {
            0 => vec![first],
            _ => vec![first, format!("10 − {rest} = {expected}")],
        }
    };
    match check {
        Check::None => Vec::new(),
        Check::S10 | Check::Mod11 => {
            let rest = sum % 11;
            let digit = match 11 - rest {
                c @ (10 | 11) => format!("11 − {rest} = {c} → {expected}"),
                c => format!("11 − {rest} = {c}"),
            };
            vec![
                format!("{} = {sum}", products()),
                format!("{sum} mod 11 = {rest}"),
                digit,
            ]
        }
        Check::Gs1 | Check::Identcode | Check::Luhn | Check::Ups => {
            let mut lines = vec![format!("{} = {sum}", products())];
            lines.extend(to_ten(sum));
            lines
        }
        Check::Gls => {
            let mut lines = vec![format!("{} + 1 = {}", products(), sum + 1)];
            lines.extend(to_ten(sum + 1));
            lines
        }
        Check::Evri => vec![
            format!("{} = {sum}", products()),
            format!("{sum} mod 10 = {}", sum % 10),
        ],
        Check::FedEx => {
            let rest = sum % 11;
            let digit = match rest {
                10 => format!("{sum} mod 11 = 10 → 0"),
                _ => format!("{sum} mod 11 = {rest}"),
            };
            vec![format!("{} = {sum}", products()), digit]
        }
        Check::Mod7 => {
            let body: String = terms.iter().map(|term| term.character).collect();
            vec![format!("{body} mod 7 = {last}")]
        }
        Check::Mod37 => {
            let mut lines = Vec::new();
            let mut before = 36;
            for term in terms {
                let rest = match (before + term.value) % 36 {
                    0 => 36,
                    rest => rest,
                };
                lines.push(format!(
                    "{}: {before} + {} → {rest}, 2×{rest} mod 37 = {}",
                    term.character, term.value, term.result
                ));
                before = term.result;
            }
            lines.push(format!("37 − {last} = {} → {expected}", 37 - last));
            lines
        }
        Check::Correos => {
            let rest = sum % 23;
            vec![
                format!("{} = {sum}", products()),
                format!("{sum} mod 23 = {rest} → {expected}"),
            ]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::format::formats;

    #[test]
    fn the_working_of_every_example_ends_with_its_check_digit() {
        for format in formats() {
            for number in format.valid {
                let Some(working) = format.working(number) else {
                    continue;
                };
                assert!(working.holds(), "{number}");
                let last = working.lines().last().map(String::as_str).unwrap_or_default();
                assert!(last.ends_with(working.expected()), "{number}: {last}");
            }
        }
    }

    #[test]
    fn a_wrong_digit_is_shown_beside_the_right_one() {
        let working = formats()
            .iter()
            .find_map(|format| format.working("RB123456786GB"))
            .unwrap();
        assert_eq!((working.found(), working.expected()), ('6', '5'));
        assert!(!working.holds());
    }

    #[test]
    fn a_digit_that_the_label_leaves_out_has_no_place() {
        let smartpost = formats()
            .iter()
            .find(|format| format.id.as_str() == "fedex_smartpost_20")
            .unwrap();
        let working = smartpost.working("61299998620341515252").unwrap();
        assert_eq!(working.terms()[0].at, None);
        assert_eq!(working.terms()[2].at, Some(0));
    }
}
