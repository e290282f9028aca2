//! Anything reads as a date or says why not; what was read prints and reads back the same.
#![no_main]

use alitrack::When;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(when) = text.parse::<When>() {
        let again: When = when.to_string().parse().expect("what was printed reads");
        assert_eq!(when, again);
    }
});
