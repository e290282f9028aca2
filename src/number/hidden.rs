//! Masked numbers: which formats they may be of, and which numbers they may stand for.

use alloc::string::String;
use alloc::vec::Vec;

use super::clean::Code;
use super::format::Purpose;
use super::index::{self, Entry};
use super::order_number;
use super::rank::{Candidate, CheckResult};
use super::shape::{CharSet, MAX_LEN, Shape};

/// The most completions that are tried.
const MOST: u64 = 200_000;

/// The numbers that a masked number may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completions {
    numbers: Vec<String>,
    count: u64,
    exact: bool,
}

impl Completions {
    /// Returns how many there are; at least so many, unless [`is_exact`](Self::is_exact).
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// Returns whether the count is exact and not only the hidden characters' own choices.
    #[must_use]
    pub const fn is_exact(&self) -> bool {
        self.exact
    }

    /// Returns the numbers, at most a hundred, in ascending order.
    ///
    /// None is listed for a masked order number: it has no check digit, so that each completion is as good as another.
    #[must_use]
    pub fn numbers(&self) -> &[String] {
        &self.numbers
    }
}

/// Whether there is anything that may hide a character: `?`, or an X where a digit may belong.
pub(super) fn may_be_masked(code: &Code) -> bool {
    code.hidden != 0 || code.as_bytes().contains(&b'X')
}

/// The entry of the registry that the visible characters fit, with most weight.
fn shown(code: &Code) -> Option<&'static Entry> {
    index::of_length(usize::from(code.len))
        .filter(|entry| may_show(entry, code))
        .filter_map(|entry| Some((entry, weight(entry, code)?)))
        .max_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(entry, _)| entry)
}

/// Whether a masked number may be of this format: of tracking numbers one that proves itself, and order numbers
/// that begin as they do.
fn may_show(entry: &Entry, code: &Code) -> bool {
    match entry.format().purpose() {
        // A letter and so many digits are no proof, but hardly anything else.
        Purpose::Tracking => {
            let long = entry.is_exact() && entry.has_letters() && entry.len() >= 18;
            (entry.evidence || long) && !is_masked_order(code)
        }
        Purpose::Order => is_masked_order(code),
        Purpose::Other => false,
    }
}

/// Whether the digits that show are an order number's: how it begins, and as many again.
fn is_masked_order(code: &Code) -> bool {
    let exes = exes(code);
    code.letters == exes
        && matches!(code.len, 14..=16)
        && order_number::starts_like_an_order(code.as_bytes())
        && u32::from(code.len) - (code.hidden | exes).count_ones() >= 4
}

/// The places of the letter X, which may hide a digit.
fn exes(code: &Code) -> u64 {
    let places = code.as_bytes().iter().enumerate().filter(|(_, c)| **c == b'X');
    places.fold(0, |places, (at, _)| places | 1 << at)
}

/// Whether a number with hidden characters is of a format that its visible ones show.
///
/// An X that has its place in a format as a letter hides nothing there.
pub(super) fn is_masked(code: &Code) -> bool {
    let exes = exes(code);
    let is_whole = || {
        let mut entries = index::of_length(usize::from(code.len));
        entries.any(|entry| entry.wants_letters(exes) && entry.has_shape(code))
    };
    shown(code).is_some() && (code.hidden != 0 || !is_whole())
}

pub(super) fn candidates(code: &Code) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut entries: Vec<(&Entry, f32)> = index::of_length(usize::from(code.len))
        .filter(|entry| {
            let tracking = entry.format().purpose() == Purpose::Tracking && !is_masked_order(code);
            tracking || may_show(entry, code)
        })
        .filter_map(|entry| Some((entry, weight(entry, code)?)))
        .collect();
    entries.sort_by(|(a, much), (b, more)| b.evidence.cmp(&a.evidence).then(more.total_cmp(much)));
    for (entry, weight) in entries {
        let format = entry.format();
        if found.iter().all(|known| known.format.id != format.id) {
            let share = weight / (weight + 1.0);
            found.push(Candidate {
                format,
                country: super::rank::country_of(format, code).or(format.country),
                coverage: format.coverage(code.as_str()),
                check: CheckResult::None,
                confidence: share / (found.len() + 1) as f32,
                proves: false,
            });
        }
    }
    found
}

/// Whether a character may stand for one of the set.
fn stands_for(c: u8, set: CharSet) -> bool {
    set.contains(c) || c == b'?' || (c == b'X' && set.is_digits())
}

/// How much the visible characters speak for the entry, if all of them fit, at least one is hidden, and enough is
/// visible: a fixed letter or two fixed digits, or letters at their places.
fn weight(entry: &Entry, code: &Code) -> Option<f32> {
    let shape = entry.format().shapes.get(usize::from(entry.shape))?;
    let number = code.as_bytes();
    let (mut hidden, mut letters) = (0, 0);
    // The share of random characters that would fit where some are visible, and where they are hidden.
    let (mut shown, mut unseen) = (1.0, 1.0);
    for (_, c, set) in sets(shape, number) {
        if !stands_for(c, set) {
            return None;
        }
        if set.contains(c) {
            letters += usize::from(c >= b'A' && set.is_letters());
            shown *= set.share();
        } else {
            hidden += 1;
            unseen *= set.share();
        }
    }
    let telling = letters >= 1 || shown <= 0.04 || is_masked_order(code);
    let enough = hidden > 0 && hidden * 4 <= number.len() * 3 && telling;
    enough.then_some(entry.weight * unseen as f32)
}

/// Every character of a number that has the shape, with its position and what may stand there.
fn sets(shape: &Shape, number: &[u8]) -> impl Iterator<Item = (usize, u8, CharSet)> {
    shape.places(number.len()).flat_map(move |place| {
        let text = number.get(place.start..place.end).unwrap_or_default();
        let characters = text.iter().enumerate();
        characters.map(move |(i, &c)| (place.start + i, c, place.piece.set_at(i)))
    })
}

/// Finds the completions, by trying them if they are not too many.
pub(super) fn completions(code: &Code) -> Option<Completions> {
    let entry = shown(code)?;
    let format = entry.format();
    let shape = format.shapes.get(usize::from(entry.shape))?;
    let mut number = [0; MAX_LEN];
    let number = number.get_mut(..usize::from(code.len))?;
    number.copy_from_slice(code.as_bytes());
    let open: Vec<(usize, CharSet)> = sets(shape, number)
        .filter(|(_, c, set)| !set.contains(*c))
        .map(|(at, _, set)| (at, set))
        .collect();
    let choices = open
        .iter()
        .try_fold(1u64, |all, (_, set)| all.checked_mul(u64::from(set.len())));
    let choices = choices.filter(|choices| *choices <= MOST);
    let Some(choices) = choices else {
        let all = open
            .iter()
            .fold(1u64, |all, (_, set)| all.saturating_mul(u64::from(set.len())));
        return Some(Completions {
            numbers: Vec::new(),
            count: all,
            exact: !entry.has_check(),
        });
    };
    let mut found = Completions {
        numbers: Vec::new(),
        count: 0,
        exact: true,
    };
    for choice in 0..choices {
        let mut rest = choice;
        for (at, set) in open.iter().rev() {
            let size = u64::from(set.len());
            number[*at] = set.nth((rest % size) as u32);
            rest /= size;
        }
        if shape.matches(number) && format.accepts(usize::from(entry.shape), number).is_ok() {
            found.count += 1;
            if found.numbers.len() < 100 {
                found.numbers.push(String::from_utf8_lossy(number).into_owned());
            }
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use crate::number::{Kind, identify};

    #[test]
    fn the_format_is_told_by_what_is_visible() {
        for (masked, format) in [
            ("YT222952127216****", "yunexpress"),
            ("LP00068434402***", "cainiao_lp"),
            ("TBA50288727****", "amazon_tba"),
            ("H9999702885602351***", "hermes_de_h"),
            ("9400111206206406****87", "usps_impb"),
            ("00340434****35100124", "dhl_paket_20"),
            ("8199xxxxxxxx4590", "ali_order_16"),
            ("Order ID: 3005004900xx8888", "ali_order_16"),
        ] {
            let seen = identify(masked);
            assert_eq!(seen.kind(), Kind::MaskedNumber, "{masked}");
            assert_eq!(
                seen.format().map(|format| format.as_str()),
                Some(format),
                "{masked}"
            );
        }
    }

    #[test]
    fn too_little_that_is_visible_tells_nothing() {
        for text in ["27********904590", "1234????9012", "XXXXXXXXXXXX", "R*********CN"] {
            assert_eq!(identify(text).kind(), Kind::Unknown, "{text}");
        }
    }
}
