//! The catalogue as callers see it.

use std::collections::BTreeSet;

use alitrack::format::Check;
use alitrack::{Support, formats};

#[test]
fn every_format_has_an_id_of_its_own() {
    let mut seen = BTreeSet::new();
    for format in formats() {
        let id = format.id().as_str();
        assert!(seen.insert(id), "{id} twice");
        assert!(
            id.bytes()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_'),
            "{id} is written in snake case"
        );
    }
    assert!(seen.len() > 110, "{} formats", seen.len());
}

#[test]
fn a_guess_never_proves_a_number() {
    for format in formats()
        .iter()
        .filter(|format| format.basis().support() == Support::Guess)
    {
        assert!(!format.proves_itself(), "{}", format.id());
    }
}

#[test]
fn every_check_digit_notices_when_it_is_another() {
    for format in formats()
        .iter()
        .filter(|format| format.check_method() != Check::None)
    {
        let checked = format.examples_that_fit().iter().filter_map(|number| {
            let working = format.working(number)?;
            assert!(working.holds(), "{number}");
            Some((number, working.position()))
        });
        let mut count = 0;
        for (number, at) in checked {
            let mut wrong = number.as_bytes().to_vec();
            wrong[at] = if wrong[at] == b'7' { b'8' } else { b'7' };
            let wrong = String::from_utf8(wrong).unwrap_or_default();
            // A letter that proves is no digit: then the number has not even the shape.
            assert!(
                format.working(&wrong).is_none_or(|working| !working.holds()),
                "{wrong}"
            );
            count += 1;
        }
        assert!(count > 0, "{} shows no number with a check digit", format.id());
    }
}
