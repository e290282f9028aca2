//! What holds for any text that somebody types into a field.

use alitrack::form::{Field, TypingState};
use alitrack::{Expect, Language, identify};
use proptest::prelude::*;

/// Texts near a number: its characters, look-alikes, blanks, other scripts.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[A-Z]{2}[0-9]{0,9}[A-Z]{0,2}",
        "[0-9]{0,24}",
        "[ \\-A-Za-z0-9OolIé８Ｂ一\u{200b}]{0,30}",
    ]
}

fn fields() -> impl Strategy<Value = Field> {
    prop::sample::select(Expect::ALL).prop_map(Field::new)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn grouping_keeps_the_number_and_leaves_the_caret_between_characters(
        field in fields(), text in typed(), caret in 0_usize..80,
    ) {
        let grouped = field.group(&text, caret);
        prop_assert!(grouped.text.is_char_boundary(grouped.caret));
        let (before, after) = (identify(&text), identify(&grouped.text));
        prop_assert_eq!(after.canonical(), before.canonical());
        let again = field.group(&grouped.text, grouped.caret);
        prop_assert_eq!(&again, &grouped);
    }

    #[test]
    fn the_same_characters_stand_before_the_caret(text in "[A-Z]{2}[0-9]{1,9}", caret in 0_usize..12) {
        let field = Field::new(Expect::Tracking);
        let grouped = field.group(&text, caret);
        let before: String = grouped.text[..grouped.caret].replace(' ', "");
        prop_assert_eq!(&before, &text[..caret.min(text.len())]);
    }

    #[test]
    fn what_is_taken_is_complete_or_may_go_on(field in fields(), text in typed()) {
        let typing = field.typing(&text);
        match field.submit(&text) {
            Ok(_) => prop_assert_ne!(typing.state(), TypingState::Empty),
            Err(refusal) => {
                prop_assert_ne!(typing.state(), TypingState::Complete);
                prop_assert!(text.get(refusal.range()).is_some());
                for language in Language::ALL {
                    prop_assert!(!refusal.message(language).is_empty());
                }
            }
        }
        prop_assert_eq!(typing.refusal().is_some(), typing.state() == TypingState::Wrong);
    }

    #[test]
    fn any_header_names_a_language_or_none(header in any::<String>(), weight in "[0-9.]{0,6}") {
        let _ = Language::from_accept_language(&header);
        let asked = format!("xx, {header}; q=0, pl;q=1");
        if !header.contains([',', ';', '=']) {
            prop_assert_eq!(Language::from_accept_language(&asked), Some(Language::Polish));
        }
        let _ = Language::from_accept_language(&format!("ru;q={weight}"));
        let _ = header.parse::<Language>();
    }
}
