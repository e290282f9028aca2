//! Anything identifies, and every range lies on character boundaries of the input.
#![no_main]

use alitrack::{Country, Expect, Identifier, Language, identify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, u8)| {
    let (text, hint) = input;
    let seen = identify(text);
    for range in seen.problems().iter().map(|p| p.range()).chain(seen.notes().iter().map(|n| n.range())) {
        assert!(text.get(range).is_some(), "a range lies on character boundaries");
    }
    for suggestion in seen.suggestions() {
        assert!(suggestion.as_str().parse::<alitrack::TrackingNumber>().is_ok() || seen.order_number().is_some());
    }
    let country = Country::ALL[usize::from(hint) % Country::ALL.len()];
    let expect = [Expect::Any, Expect::Tracking, Expect::Order][usize::from(hint) % 3];
    let hinted = Identifier::new().destination(country).expect(expect).identify(text);
    for language in Language::ALL {
        let _ = hinted.display(language).to_string();
    }
});
