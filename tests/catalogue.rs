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
fn every_format_shows_a_number_that_fits_and_one_that_does_not() {
    for format in formats() {
        assert!(!format.examples_that_fit().is_empty(), "{}", format.id());
        assert!(!format.examples_that_do_not().is_empty(), "{}", format.id());
    }
}

#[test]
#[cfg(feature = "text")]
fn the_printed_pattern_is_a_regex_that_says_the_same() {
    for format in formats() {
        let patterns: Vec<regex::Regex> = format
            .shapes()
            .iter()
            .map(|shape| regex::Regex::new(&format!("^(?:{shape})$")).unwrap())
            .collect();
        for number in formats().iter().flat_map(|other| {
            other
                .examples_that_fit()
                .iter()
                .chain(other.examples_that_do_not())
        }) {
            for (shape, pattern) in format.shapes().iter().zip(&patterns) {
                assert_eq!(
                    shape.matches(number.as_bytes()),
                    pattern.is_match(number),
                    "{} and {number}",
                    format.id()
                );
            }
        }
    }
}

#[test]
fn every_check_digit_is_shown_refusing_a_number() {
    for format in formats()
        .iter()
        .filter(|format| format.check_method() != Check::None)
    {
        let refused = format.examples_that_do_not().iter().any(|number| {
            // It has the shape, so that only the check digit can have refused it.
            format
                .shapes()
                .iter()
                .any(|shape| shape.matches(number.as_bytes()))
        });
        assert!(
            refused,
            "{} shows no number that its check digit refuses",
            format.id()
        );
    }
}
