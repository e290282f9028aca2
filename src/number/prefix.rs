//! What a number that is still being typed can become.

use alloc::vec::Vec;
use core::ops::Range;

use super::clean::{self, Receipt, Tolerated};
use super::format::{CharSet, Format, formats};
use super::shape::{Chars, Shape};

/// A format that the characters typed so far can still become.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Future {
    pub(crate) format: &'static Format,
    /// What may stand next; empty if the number is complete.
    pub(crate) next: CharSet,
    /// How many characters are missing, at least and at most.
    pub(crate) missing: (usize, usize),
    /// The share of random characters that would have come as far: the smaller, the more is said.
    chance: f64,
    /// Which places must be digits, and which letters, in the shortest number it can become.
    digits: u64,
    letters: u64,
}

/// The character at which every format gives up.
#[derive(Clone, Debug)]
pub(crate) struct Misfit {
    /// Characters of the number before it.
    pub(crate) reached: usize,
    /// Characters of the caller's text before it.
    pub(crate) position: usize,
    pub(crate) found: char,
    /// Where it stands, in bytes of the caller's text.
    pub(crate) range: Range<usize>,
}

/// What lies ahead of the characters typed so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ahead {
    /// What can stand next.
    pub(crate) next: CharSet,
    /// The formats that follow all characters: those that prove themselves first, then the most telling.
    pub(crate) open: Vec<Future>,
    /// How many of them prove themselves, and said letter or digit at every place so far.
    pub(crate) proving: usize,
    /// The first character that none of those follows, if there is none left.
    pub(crate) misfit: Option<Misfit>,
    /// The text is a number and blanks, without a label or a link.
    pub(crate) only_number: bool,
    typed: Vec<u8>,
    places: Vec<Range<usize>>,
}

/// How far formats of one kind go with what was typed.
#[derive(Default)]
struct Survey {
    /// How many characters some format follows.
    reached: usize,
    /// What those would take there.
    next: CharSet,
    /// The formats that follow to the end.
    open: Vec<Future>,
}

impl Ahead {
    /// Looks ahead from what somebody has typed into a field that thinks of these formats, and of the caller's own.
    pub(crate) fn of(input: &str, own: &'static [Format], wanted: impl Fn(&Format) -> bool) -> Self {
        let code = clean::clean(input);
        if code.too_long {
            return Self::default();
        }
        let typed = code.as_bytes();
        let receipt = Receipt::of(input);
        let proving = survey(typed, own, true, |format, shape| {
            wanted(format) && format.is_evidence(shape)
        });
        let others = survey(typed, own, false, |format, _| wanted(format));
        let kept = |what| {
            matches!(
                what,
                Tolerated::LowerCase
                    | Tolerated::Separator
                    | Tolerated::Invisible
                    | Tolerated::FullWidth
                    | Tolerated::LookAlike
                    | Tolerated::OtherNumerals
            )
        };
        let mut ahead = Self {
            next: if proving.open.is_empty() && !others.open.is_empty() {
                others.next
            } else {
                proving.next
            },
            proving: proving.open.len(),
            open: proving.open,
            misfit: None,
            only_number: code.hidden == 0 && receipt.notes.iter().all(|note| kept(note.what())),
            typed: typed.into(),
            places: receipt.places,
        };
        if ahead.proving == 0 {
            ahead.misfit = ahead.misfit_in(input, proving.reached);
        }
        for other in others.open {
            if !ahead.open.iter().any(|known| known.format.id == other.format.id) {
                ahead.open.push(other);
            }
        }
        ahead
    }

    /// Finds the misfit in the caller's text.
    fn misfit_in(&self, input: &str, reached: usize) -> Option<Misfit> {
        let range = self.places.get(reached)?.clone();
        Some(Misfit {
            reached,
            position: input.get(..range.start)?.chars().count(),
            found: input.get(range.clone())?.chars().next()?,
            range,
        })
    }

    /// The format that the characters speak for, if they do: at most one in a hundred comes so far by chance,
    /// and no other format is as likely.
    pub(crate) fn likely(&self) -> Option<&Future> {
        let first = self.open.first().filter(|_| self.proving > 0)?;
        let alone = self.open.get(1).is_none_or(|second| {
            first.chance < second.chance || first.format.issuer() == second.format.issuer()
        });
        (first.chance < 0.01 && first.missing.0 > 0 && alone).then_some(first)
    }

    /// Whether the number begins with a letter, as numbers with a pattern mostly do.
    pub(crate) fn begins_with_letter(&self) -> bool {
        self.typed.first().is_some_and(u8::is_ascii_alphabetic)
    }

    /// The characters of the number, each with its place in the caller's text.
    pub(crate) fn typed(&self) -> impl Iterator<Item = (char, Range<usize>)> + '_ {
        let characters = self.typed.iter().map(|c| char::from(*c));
        characters.zip(self.places.iter().cloned())
    }

    /// How many characters of the same kind (letters, digits) stand together from `at` on, once the number is
    /// complete.
    pub(crate) fn run_from(&self, at: usize) -> usize {
        let Some(first) = self.typed.get(at) else {
            return 0;
        };
        let same = |place: usize| match (self.typed.get(place), self.open.first()) {
            (Some(c), _) => c.is_ascii_alphabetic() == first.is_ascii_alphabetic(),
            (None, Some(future)) if place < 64 => {
                let mask = if first.is_ascii_alphabetic() {
                    future.letters
                } else {
                    future.digits
                };
                mask >> place & 1 == 1
            }
            _ => false,
        };
        (at..).take_while(|place| same(*place)).count()
    }
}

/// Follows every shape as far as the characters go; `tight` only through places that say letter or digit.
fn survey(
    typed: &[u8],
    own: &'static [Format],
    tight: bool,
    wanted: impl Fn(&Format, &Shape) -> bool,
) -> Survey {
    let mut survey = Survey::default();
    for format in formats().iter().copied().chain(own) {
        let mut future: Option<Future> = None;
        for shape in format.shapes.iter().filter(|shape| wanted(format, shape)) {
            let (min, max) = shape.lengths();
            for len in min..=max {
                let way = follow(shape, len, typed, tight);
                if way.matched > survey.reached {
                    (survey.reached, survey.next) = (way.matched, CharSet::EMPTY);
                }
                if way.matched == survey.reached {
                    survey.next = survey.next.union(way.next);
                }
                if way.matched < typed.len() {
                    continue;
                }
                let (missing, mask) = (len - typed.len(), shape.mask(len));
                let known = future.get_or_insert(Future {
                    format,
                    next: CharSet::EMPTY,
                    missing: (missing, missing),
                    chance: way.chance,
                    digits: mask.digits,
                    letters: mask.letters,
                });
                known.next = known.next.union(way.next);
                known.missing = (known.missing.0.min(missing), known.missing.1.max(missing));
                known.chance = known.chance.min(way.chance);
            }
        }
        survey.open.extend(future);
    }
    // What buyers meet most comes first, then what says most; the rest in the order of the registry.
    survey.open.sort_by(|a, b| {
        let common = b.format.common.cmp(&a.format.common);
        common.then(a.chance.total_cmp(&b.chance))
    });
    survey
}

/// How far a text follows a shape.
struct Way {
    matched: usize,
    next: CharSet,
    chance: f64,
}

/// Follows a shape of `len` characters as far as `typed` goes, or as far as it fits.
fn follow(shape: &Shape, len: usize, typed: &[u8], tight: bool) -> Way {
    let mut chance = 1.0;
    for place in shape.places(len) {
        for at in place.start..place.end {
            let said = typed.get(place.start..at).unwrap_or_default();
            let takes = match place.piece.chars {
                Chars::Set(_) | Chars::Lead(..) => place.piece.set_at(at - place.start),
                Chars::Words(words) => words
                    .iter()
                    .filter(|word| word.as_bytes().starts_with(said))
                    .filter_map(|word| word.as_bytes().get(at - place.start))
                    .fold(CharSet::EMPTY, |set, c| set.union(CharSet::one(*c))),
            };
            match typed.get(at) {
                Some(_) if tight && takes == CharSet::ALNUM => {
                    return Way {
                        matched: at,
                        next: CharSet::EMPTY,
                        chance,
                    };
                }
                Some(c) if takes.contains(*c) => chance *= takes.share(),
                _ => {
                    return Way {
                        matched: at,
                        next: takes,
                        chance,
                    };
                }
            }
        }
    }
    Way {
        matched: len.min(typed.len()),
        next: CharSet::EMPTY,
        chance,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(typed: &str) -> Ahead {
        Ahead::of(typed, &[], |_| true)
    }

    #[test]
    fn nothing_typed_leaves_everything_open() {
        let ahead = look("");
        assert!(ahead.open.len() >= formats().len());
        assert!(ahead.next.contains(b'L') && ahead.next.contains(b'8'));
    }

    #[test]
    fn every_example_stays_open_until_it_is_complete() {
        for format in formats() {
            for example in format.valid {
                for end in 0..=example.len() {
                    let survey = survey(&example.as_bytes()[..end], &[], false, |known, _| {
                        known.id == format.id
                    });
                    let own = survey
                        .open
                        .first()
                        .unwrap_or_else(|| panic!("{example} is lost at {end}"));
                    match example.as_bytes().get(end) {
                        Some(next) => assert!(own.next.contains(*next), "{example} at {end}"),
                        None => assert_eq!(own.missing.0, 0, "{example}"),
                    }
                }
            }
        }
    }

    #[test]
    fn the_misfit_is_where_nothing_goes_on_that_proves_itself() {
        let ahead = look("lz 87124 o690cn");
        let misfit = ahead.misfit.unwrap();
        assert_eq!((misfit.position, misfit.found, misfit.range), (9, 'o', 9..10));
        assert_eq!(misfit.reached, 7);
        assert_eq!(ahead.proving, 0);
    }

    #[test]
    fn what_is_longer_than_every_format_ends_nowhere() {
        for typed in ["0".repeat(60), "0".repeat(47), "A".repeat(48)] {
            assert_eq!(look(&typed).proving, 0, "{typed}");
        }
        assert!(look(&"0".repeat(60)).open.is_empty());
    }

    #[test]
    fn a_run_is_as_long_as_the_number_will_have_it() {
        assert_eq!(look("RB12").run_from(2), 9);
        assert_eq!(look("RB12").run_from(0), 2);
        assert_eq!(look("").run_from(0), 0);
    }
}
