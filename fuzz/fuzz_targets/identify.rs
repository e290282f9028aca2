//! Anything identifies, and every range lies on character boundaries of the input.
#![no_main]

use alitrack::{Country, Expect, Identifier, Language, TrackingNumber, identify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &str)| {
    let (hint, text) = input;
    let seen = identify(text);
    let problems = seen.problems();
    let ranges = problems.iter().map(|problem| problem.range());
    for range in ranges.chain(seen.notes().iter().map(|note| note.range())) {
        assert!(text.get(range).is_some(), "a range lies on character boundaries");
    }
    for part in seen.parts() {
        assert!(text.get(part.range()).is_some(), "a part lies on character boundaries");
    }
    for suggestion in seen.suggestions() {
        let number = suggestion.number();
        assert_eq!(number.as_str().parse::<TrackingNumber>(), Ok(number), "a suggestion passes its own check");
    }
    if let Some(completions) = seen.completions() {
        assert!(completions.numbers().len() <= 100);
    }
    assert!((0.0..=1.0).contains(&seen.confidence()));

    let pick = usize::from(hint);
    let language = Language::ALL[pick % Language::ALL.len()];
    for problem in problems {
        let _ = problem.display(language).to_string();
    }
    let expect = [Expect::Any, Expect::Tracking, Expect::Order][pick % 3];
    let hinted = Identifier::new().destination(Country::ALL[pick % Country::ALL.len()]).expect(expect);
    let _ = hinted.identify(text).candidates();
});
