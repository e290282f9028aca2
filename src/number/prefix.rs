//! What a number that is still being typed can become.

use alloc::vec::Vec;

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
}

/// What lies ahead of the characters typed so far.
#[derive(Clone, Debug)]
pub(crate) struct Ahead {
    /// How many characters some format follows.
    pub(crate) reached: usize,
    /// What those formats would take there.
    pub(crate) next: CharSet,
    /// The formats that follow all of them, the most telling first.
    pub(crate) open: Vec<Future>,
}

/// Looks ahead from `typed`, upper-case ASCII.
pub(crate) fn ahead(typed: &[u8], wanted: impl Fn(&Format) -> bool) -> Ahead {
    let mut ahead = Ahead {
        reached: 0,
        next: CharSet::EMPTY,
        open: Vec::new(),
    };
    for format in formats().iter().copied().filter(|format| wanted(format)) {
        let mut future: Option<Future> = None;
        for shape in format.shapes {
            let (min, max) = shape.lengths();
            for len in min..=max {
                let way = follow(shape, len, typed);
                if way.matched > ahead.reached {
                    (ahead.reached, ahead.next) = (way.matched, CharSet::EMPTY);
                }
                if way.matched == ahead.reached {
                    ahead.next = ahead.next.union(way.next);
                }
                if way.matched < typed.len() {
                    continue;
                }
                let missing = len - typed.len();
                let known = future.get_or_insert(Future {
                    format,
                    next: CharSet::EMPTY,
                    missing: (missing, missing),
                    chance: way.chance,
                });
                known.next = known.next.union(way.next);
                known.missing = (known.missing.0.min(missing), known.missing.1.max(missing));
                known.chance = known.chance.min(way.chance);
            }
        }
        ahead.open.extend(future);
    }
    // Stable: formats that say as much stay in the order of the registry.
    ahead.open.sort_by(|a, b| {
        a.chance
            .total_cmp(&b.chance)
            .then(b.format.common.cmp(&a.format.common))
    });
    ahead
}

/// How far a text follows a shape.
struct Way {
    matched: usize,
    next: CharSet,
    chance: f64,
}

/// Follows a shape of `len` characters as far as `typed` goes, or as far as it fits.
fn follow(shape: &Shape, len: usize, typed: &[u8]) -> Way {
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
    use crate::number::format::Commonness;

    fn look(typed: &str) -> Ahead {
        ahead(typed.as_bytes(), |_| true)
    }

    #[test]
    fn nothing_typed_leaves_everything_open() {
        let ahead = look("");
        assert_eq!(ahead.open.len(), formats().len());
        assert!(ahead.next.contains(b'L') && !ahead.next.is_empty());
    }

    #[test]
    fn every_example_stays_open_until_it_is_complete() {
        for format in formats() {
            for example in format.valid {
                for end in 0..=example.len() {
                    let typed = &example.as_bytes()[..end];
                    let ahead = ahead(typed, |_| true);
                    let own = ahead.open.iter().find(|future| future.format.id == format.id);
                    let own = own.unwrap_or_else(|| panic!("{example} is lost at {end}"));
                    match example.as_bytes().get(end) {
                        Some(next) => assert!(own.next.contains(*next), "{example} at {end}"),
                        None => assert_eq!(own.missing.0, 0, "{example}"),
                    }
                    assert_eq!(ahead.reached, end);
                }
            }
        }
    }

    #[test]
    fn the_first_misfit_is_where_no_format_goes_on() {
        // Catch-alls of letters and digits follow nearly everything.
        let everyday = |format: &Format| format.proves_itself() && format.common == Commonness::Everyday;
        let ahead = ahead(b"LZ87124O690CN", everyday);
        assert_eq!(ahead.reached, 7);
        assert!(ahead.open.is_empty());
        assert!(ahead.next.contains(b'0') && !ahead.next.contains(b'O'));
    }

    #[test]
    fn what_is_longer_than_every_format_ends_nowhere() {
        let ahead = ahead(&[b'0'; 60], |_| true);
        assert!(ahead.open.is_empty());
        assert!(ahead.reached <= crate::number::shape::MAX_LEN);
    }
}
