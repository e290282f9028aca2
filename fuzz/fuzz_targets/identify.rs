//! Anything identifies, and every range lies on character boundaries of the input.
#![no_main]

use alitrack::{Country, Expect, Identifier, Language, TrackingNumber, identify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, u8, &str)| {
    let (ask, pick, text) = input;
    let pick = usize::from(pick);
    let seen = identify(text);
    assert!((0.0..=1.0).contains(&seen.confidence()));
    assert_eq!(seen.kind(), seen.kind());
    for part in seen.parts() {
        assert!(
            text.get(part.range()).is_some(),
            "a part lies on character boundaries"
        );
    }
    // What takes a search is asked one question an input; the sum of all bytes says which, so that a kept
    // input has no heavier children than another. Suggestions try a thousand neighbours: one value of 256.
    match text.bytes().fold(ask, u8::wrapping_add) {
        0 => {
            for suggestion in seen.suggestions() {
                let number = suggestion.number();
                assert_eq!(
                    number.as_str().parse::<TrackingNumber>(),
                    Ok(number),
                    "a suggestion passes its own check"
                );
            }
        }
        1..=3 => {
            if let Some(completions) = seen.completions() {
                assert!(completions.numbers().len() <= 100);
            }
        }
        4..=31 => {
            let problems = seen.problems();
            let language = Language::ALL[pick % Language::ALL.len()];
            for problem in problems {
                assert!(
                    text.get(problem.range()).is_some(),
                    "a problem lies on character boundaries"
                );
                assert!(!problem.display(language).to_string().is_empty());
            }
        }
        32..=63 => {
            for note in seen.notes() {
                assert!(
                    text.get(note.range()).is_some(),
                    "a note lies on character boundaries"
                );
            }
        }
        64..=95 => {
            let expect = [Expect::Any, Expect::Tracking, Expect::Order][pick % 3];
            let hinted = Identifier::new()
                .destination(Country::ALL[pick % Country::ALL.len()])
                .expect(expect);
            for candidate in hinted.identify(text).candidates() {
                assert!((0.0..=1.0).contains(&candidate.confidence()));
            }
        }
        _ => {}
    }
});
