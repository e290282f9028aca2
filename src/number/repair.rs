//! What was probably meant: corrections of one step, each of which passes its own check.

use alloc::vec::Vec;

use crate::lang::worded;

use super::check::Check;
use super::clean::Code;
use super::identify::Identifier;
use super::index::{RARE, TELLING};
use super::rank::{Hit, Scan};
use super::shape::MAX_LEN;
use super::text::repair;
use super::tracking_number::TrackingNumber;

worded! {
    /// The step between what was typed and what was probably meant.
    #[non_exhaustive]
    pub enum Repair, "repair" {
        /// A character was mistaken for one that looks like it: O for 0, I for 1.
        LookAlike = "look_alike" => repair::LOOK_ALIKE,
        /// UK was written for GB.
        CountryCode = "country_code" => repair::COUNTRY_CODE,
        /// Two neighbours changed places.
        Swapped = "swapped" => repair::SWAPPED,
        /// A character is missing.
        Missing = "missing" => repair::MISSING,
        /// A character is there twice, or is one too many.
        Extra = "extra" => repair::EXTRA,
        /// A character is wrong.
        Wrong = "wrong" => repair::WRONG,
    }

    pub(super) text: "number_repair"
}

/// A number that was probably meant.
#[derive(Clone, Copy, Debug)]
pub struct Suggestion {
    number: TrackingNumber,
    repair: Repair,
    likelihood: f32,
}

impl Suggestion {
    /// Returns the number.
    #[must_use]
    pub const fn number(&self) -> TrackingNumber {
        self.number
    }

    /// Returns the step from what was typed.
    #[must_use]
    pub const fn repair(&self) -> Repair {
        self.repair
    }
}

/// The most suggestions that are made.
const MOST: usize = 24;

/// How likely each step is, against a character that looks like another. Of numbers typed by hand, some eight in ten
/// that are wrong have one wrong digit and one in ten has two neighbours changed: over all places, and as one repair
/// in ten passes its check, a pair that changed places is a little likelier than one wrong digit.
const ALIKE_ONCE: f32 = 1.0;
const ALIKE_TWICE: f32 = 0.9;
const SWAPPED: f32 = 0.15;
const WRONG: f32 = 0.1;
/// A wrong digit that is the check digit: no likelier than another, but the one that the message names.
const TOLD: f32 = 0.2;
/// A letter for a digit that does not look like it, or the other way round.
const WRONG_KIND: f32 = 0.03;
const MISSING: f32 = 0.15;
/// A doubled digit is easily typed once, and any digit twice.
const MISSING_DOUBLE: f32 = 0.3;
const EXTRA: f32 = 0.1;
const EXTRA_DOUBLE: f32 = 0.5;

const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Letters and the digits that look like them.
const ALIKE: &[(u8, u8)] = &[
    (b'O', b'0'),
    (b'I', b'1'),
    (b'S', b'5'),
    (b'B', b'8'),
    (b'Z', b'2'),
    (b'G', b'6'),
    (b'Q', b'0'),
    (b'L', b'1'),
    (b'D', b'0'),
    (b'C', b'0'),
    (b'A', b'4'),
    (b'T', b'7'),
];

fn are_alike(a: u8, b: u8) -> bool {
    ALIKE.contains(&(a, b)) || ALIKE.contains(&(b, a))
}

/// The characters that look like one.
pub(super) fn alike(c: u8) -> impl Iterator<Item = u8> {
    let twin = move |&(letter, digit): &(u8, u8)| match c {
        _ if c == letter => Some(digit),
        _ if c == digit => Some(letter),
        _ => None,
    };
    ALIKE.iter().filter_map(twin)
}

/// Lists the repairs, likeliest first.
pub(super) fn suggestions(code: &Code, hints: &Identifier) -> Vec<Suggestion> {
    if code.len < 7 || code.too_long || code.hidden != 0 {
        return Vec::new();
    }
    let mut search = Search {
        hints,
        has_letters: code.letters != 0,
        found: Vec::new(),
    };
    let typed = code.as_bytes();
    search.countries(typed);
    search.one_character(typed);
    search.all_look_alikes(typed);
    search.neighbours(typed);
    search.one_missing(typed);
    search.one_extra(typed);
    if let Some(plain) = search.with_right_digit(code) {
        let told = search.found.iter_mut().find(|known| known.number == plain);
        if let Some(told) = told {
            told.likelihood *= TOLD / WRONG;
        }
    }
    search.found.sort_by(|a, b| b.likelihood.total_cmp(&a.likelihood));
    search.found.truncate(MOST);
    search.found
}

struct Search<'h> {
    hints: &'h Identifier,
    has_letters: bool,
    found: Vec<Suggestion>,
}

impl Search<'_> {
    /// The number with the check digit that its other characters call for.
    fn with_right_digit(&self, code: &Code) -> Option<TrackingNumber> {
        let entry = Scan::of(code, self.hints).failed()?;
        let shape = entry.format().shapes.get(usize::from(entry.shape))?;
        let (at, digit) = entry.format().expected_digit(shape, code.as_bytes())?;
        let mut number = *code;
        number.set(at, digit);
        Some(TrackingNumber::new(&number, entry.format(), entry.shape))
    }

    fn offer(&mut self, number: &[u8], repair: Repair, likelihood: f32) {
        let code = Code::of(number);
        let Some(hit) = Scan::of(&code, self.hints).proved else {
            return;
        };
        if !self.convinces(&code, &hit, repair) {
            return;
        }
        // A number that is first of all something else was not meant.
        if self.hints.identify(code.as_str()).tracking_number().is_none() {
            return;
        }
        let likelihood = likelihood * hit.weight.min(50.0);
        let number = TrackingNumber::new(&code, hit.format, hit.shape);
        match self.found.iter_mut().find(|known| known.number == number) {
            Some(known) if known.likelihood < likelihood => {
                known.likelihood = likelihood;
                known.repair = repair;
            }
            Some(_) => {}
            None => self.found.push(Suggestion {
                number,
                repair,
                likelihood,
            }),
        }
    }

    /// A repair must be more than luck: of digits only a number with fixed digits besides its check digit,
    /// and without a check digit only a look-alike put right.
    fn convinces(&self, code: &Code, hit: &Hit, repair: Repair) -> bool {
        let luck = match repair {
            Repair::LookAlike if self.has_letters => 0.1,
            // Hardly anything has 21 or 23 digits.
            Repair::Missing | Repair::Extra if code.len > 21 => TELLING,
            Repair::Missing | Repair::Extra => RARE,
            _ => TELLING,
        };
        if code.letters == 0 && hit.chance > luck {
            return false;
        }
        hit.format.check_method() != Check::None || repair == Repair::LookAlike
    }

    fn countries(&mut self, typed: &[u8]) {
        if let Some(serial) = typed.strip_suffix(b"UK") {
            let mut number = serial.to_vec();
            number.extend_from_slice(b"GB");
            self.offer(&number, Repair::CountryCode, ALIKE_ONCE);
        }
    }

    fn one_character(&mut self, typed: &[u8]) {
        let mut number = typed.to_vec();
        for at in 0..typed.len() {
            let was = typed[at];
            for &c in ALPHABET {
                if c == was {
                    continue;
                }
                number[at] = c;
                if are_alike(c, was) {
                    self.offer(&number, Repair::LookAlike, ALIKE_ONCE);
                } else {
                    let same_kind = c.is_ascii_digit() == was.is_ascii_digit();
                    self.offer(&number, Repair::Wrong, if same_kind { WRONG } else { WRONG_KIND });
                }
            }
            number[at] = was;
        }
    }

    /// The same slip at several places is one slip: every O typed for 0.
    fn all_look_alikes(&mut self, typed: &[u8]) {
        for &(letter, digit) in ALIKE {
            for (from, to) in [(letter, digit), (digit, letter)] {
                if typed.iter().filter(|c| **c == from).count() < 2 {
                    continue;
                }
                let number: Vec<u8> = typed.iter().map(|c| if *c == from { to } else { *c }).collect();
                self.offer(&number, Repair::LookAlike, ALIKE_TWICE);
                // The service letters and the country in front and behind stay as they are.
                let inner: Vec<u8> = typed
                    .iter()
                    .enumerate()
                    .map(|(at, c)| {
                        if *c == from && at > 1 && at + 2 < typed.len() {
                            to
                        } else {
                            *c
                        }
                    })
                    .collect();
                self.offer(&inner, Repair::LookAlike, ALIKE_TWICE);
            }
        }
    }

    fn neighbours(&mut self, typed: &[u8]) {
        let mut number = typed.to_vec();
        for at in 1..typed.len() {
            if typed[at] != typed[at - 1] {
                number.swap(at - 1, at);
                self.offer(&number, Repair::Swapped, SWAPPED);
                number.swap(at - 1, at);
            }
        }
    }

    fn one_missing(&mut self, typed: &[u8]) {
        if typed.len() >= MAX_LEN {
            return;
        }
        let mut number = Vec::with_capacity(typed.len() + 1);
        for at in 0..=typed.len() {
            for &c in ALPHABET {
                number.clear();
                number.extend_from_slice(&typed[..at]);
                number.push(c);
                number.extend_from_slice(&typed[at..]);
                let doubled = at > 0 && typed[at - 1] == c;
                self.offer(
                    &number,
                    Repair::Missing,
                    if doubled { MISSING_DOUBLE } else { MISSING },
                );
            }
        }
    }

    fn one_extra(&mut self, typed: &[u8]) {
        let mut number = Vec::with_capacity(typed.len());
        for at in 0..typed.len() {
            number.clear();
            number.extend_from_slice(&typed[..at]);
            number.extend_from_slice(&typed[at + 1..]);
            let doubled = at > 0 && typed[at - 1] == typed[at];
            self.offer(&number, Repair::Extra, if doubled { EXTRA_DOUBLE } else { EXTRA });
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::Repair;
    use crate::number::identify;

    #[test]
    fn letters_for_digits_stand_between_letters_that_stay() {
        for (typed, meant) in [
            ("RBII3456785IT", "RB113456785IT"),
            ("SBSS3456780IT", "SB553456780IT"),
            ("RB1I3456785IT", "RB113456785IT"),
        ] {
            let suggestions = identify(typed).suggestions();
            let first = suggestions
                .first()
                .map(|first| (first.number().to_string(), first.repair()));
            assert_eq!(first, Some((meant.into(), Repair::LookAlike)), "{typed}");
        }
    }

    #[test]
    fn the_right_check_digit_is_always_among_the_suggestions() {
        for (typed, meant) in [
            ("9205590164917312751080", "9205590164917312751089"),
            ("1ZA1562YYW34027263", "1ZA1562YYW34027269"),
        ] {
            let suggestions = identify(typed).suggestions();
            assert!(suggestions.len() <= super::MOST);
            let is_meant = |known: &super::Suggestion| known.number().as_str() == meant;
            assert!(suggestions.iter().any(is_meant), "{typed}");
        }
    }
}
