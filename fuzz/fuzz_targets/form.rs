//! One form field: any text, any caret, any language.
#![no_main]

use alitrack::form::Field;
use alitrack::{Expect, Language};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, u16, &str)| {
    let (pick, caret, text) = input;
    let (pick, caret) = (usize::from(pick), usize::from(caret));
    let field = Field::new([Expect::Any, Expect::Tracking, Expect::Order][pick % 3]);
    let language = Language::ALL[pick % Language::ALL.len()];
    let typing = field.typing(text);
    let _ = (typing.message(language), typing.next(), typing.missing(), typing.formats());
    let grouped = field.group(text, caret);
    assert!(grouped.text.is_char_boundary(grouped.caret.min(grouped.text.len())));
    if let Err(refusal) = field.submit(text) {
        let _ = refusal.message(language);
    }
});
