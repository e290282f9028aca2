//! One form field: any text, any caret, any language.
#![no_main]

use alitrack::form::{Field, TypingState};
use alitrack::{Expect, Language};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, u16, &str)| {
    let (pick, caret, text) = input;
    let (pick, caret) = (usize::from(pick), usize::from(caret));
    let field = Field::new([Expect::Any, Expect::Tracking, Expect::Order][pick % 3]);
    let language = Language::ALL[pick % Language::ALL.len()];
    // One question an input: the caret's high bits say which.
    match caret >> 8 & 3 {
        0 => {
            let typing = field.typing(text);
            assert!(typing.state() == TypingState::Empty || !typing.message(language).is_empty());
            let _ = (typing.next(), typing.missing(), typing.formats());
        }
        1 => {
            let grouped = field.group(text, caret & 0xff);
            assert!(grouped.caret <= grouped.text.len(), "the caret lies in the text");
            assert!(
                grouped.text.is_char_boundary(grouped.caret),
                "the caret lies between two characters"
            );
        }
        _ => {
            if let Err(refusal) = field.submit(text) {
                assert!(
                    text.get(refusal.range()).is_some(),
                    "a range lies on character boundaries"
                );
                assert!(!refusal.message(language).is_empty());
            }
        }
    }
});
