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
    // What takes a search is asked one question an input: the first byte says which. Suggestions try a
    // thousand neighbours, so they have one value of 256.
    match ask {
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
        1..=15 => {
            if let Some(completions) = seen.completions() {
                assert!(completions.numbers().len() <= 100);
            }
        }
        16..=47 => {
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
        48..=79 => {
            for note in seen.notes() {
                assert!(
                    text.get(note.range()).is_some(),
                    "a note lies on character boundaries"
                );
            }
        }
        80..=127 => {
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
