//! Numbers in any text: in order, apart, on character boundaries; in pieces the same as in one.
#![no_main]

use alitrack::{FindMode, Finder};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (bool, &str)| {
    let (strict, text) = input;
    let mode = if strict { FindMode::Strict } else { FindMode::Eager };
    let mut end = 0;
    for found in Finder::new().mode(mode).find(text) {
        let range = found.range();
        assert!(range.start >= end, "in order and apart");
        assert!(text.get(range.clone()).is_some(), "on character boundaries");
        assert!(!range.is_empty());
        end = range.end;
    }

    let finder = Finder::new().mode(mode);
    let seam = (0..=text.len() / 2)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let (first, second) = text.split_at(seam);
    let mut stream = finder.stream();
    let mut pieces = stream.push(first);
    pieces.extend(stream.push(second));
    pieces.extend(stream.finish());
    assert_eq!(pieces, finder.find(text), "no number is lost at a seam");
});
