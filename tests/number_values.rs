//! A number as a value: written in the source, turned into text, worked out.

use alitrack::format::Check;
use alitrack::{TrackingNumber, formats};

/// Every example of the catalogue that proves itself, read as its canonical form.
fn proved() -> impl Iterator<Item = (&'static str, TrackingNumber)> {
    let examples = formats().iter().flat_map(|format| format.examples_that_fit());
    examples.filter_map(|text| {
        let number: TrackingNumber = text.parse().ok()?;
        (number.as_str() == *text).then_some((*text, number))
    })
}

#[test]
fn a_number_in_the_source_is_the_one_that_parsing_finds() {
    let mut same = 0;
    for (text, parsed) in proved() {
        let written = TrackingNumber::literal(text);
        assert_eq!((written.as_str(), written), (text, parsed));
        // Where several formats prove the number, the source names the one that chance fits least.
        same += usize::from(written.format() == parsed.format());
        let format = formats().iter().find(|format| format.id() == written.format());
        let shapes = format.map(|format| format.shapes()).unwrap_or_default();
        assert!(
            shapes.iter().any(|shape| shape.matches(text.as_bytes())),
            "{text}"
        );
    }
    assert!(same > 100, "{same}");
}

#[test]
#[should_panic(expected = "not the canonical form")]
fn a_number_in_the_source_with_a_wrong_check_digit_does_not_compile() {
    let _ = TrackingNumber::literal("RB123456786GB");
}

#[test]
#[should_panic(expected = "not the canonical form")]
fn a_number_in_the_source_is_canonical() {
    let _ = TrackingNumber::literal("rb123456785gb");
}

#[test]
#[should_panic(expected = "at most 48 characters")]
fn a_number_in_the_source_is_no_longer_than_any_number() {
    let _ = TrackingNumber::literal(&"1".repeat(49));
}

#[test]
fn a_number_becomes_the_text_that_it_shows() {
    for (text, number) in proved() {
        assert_eq!(String::from(number), text);
        assert_eq!(number.to_string(), text);
    }
}

#[test]
fn a_working_stands_line_by_line_and_knows_its_digit() {
    let mut worked = 0;
    for format in formats()
        .iter()
        .filter(|format| format.check_method() != Check::None)
    {
        for number in format.examples_that_fit() {
            let Some(working) = format.working(number) else {
                continue;
            };
            worked += 1;
            assert_eq!(
                number.chars().nth(working.position()),
                Some(working.found()),
                "{number}"
            );
            let shown = working.to_string();
            assert_eq!(shown.split('\n').collect::<Vec<_>>(), working.lines(), "{number}");
            // Every character that counts is named with what it brings.
            for term in working.terms() {
                let there = term.at.and_then(|at| number.chars().nth(at));
                assert!(
                    there.is_none_or(|there| there == term.character),
                    "{number}: {term:?}"
                );
            }
        }
    }
    assert!(worked > 60, "{worked}");
    let s10 = formats().iter().find(|format| format.id().as_str() == "s10");
    let s10 = s10.and_then(|s10| s10.working("RB123456786GB")).unwrap();
    assert_eq!((s10.position(), s10.found(), s10.expected()), (10, '6', '5'));
}

#[test]
fn a_number_shown_in_groups_is_read_back() {
    let begins_like_a_call_abroad = "00201202002421".parse().unwrap();
    for number in proved()
        .map(|(_, number)| number)
        .chain([begins_like_a_call_abroad])
    {
        let shown = format!("{number:#}");
        assert_eq!(shown.parse::<TrackingNumber>().as_ref(), Ok(&number), "{shown}");
    }
}
