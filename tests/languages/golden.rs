//! The whole phrasebook, one file a language, under review.

use std::fmt::Write as _;

use alitrack::{Language, phrases};

use crate::review::assert_golden;

/// The phrasebook of one language as reviewers read it. English stands in its own file only, so that one English
/// word is one difference; `cargo run --example phrasebook -- pl` shows a language beside it.
fn page(language: Language) -> String {
    let mut page = format!("{} ({language})\n", language.endonym());
    let mut group = "";
    for phrase in phrases() {
        if phrase.group != group {
            group = phrase.group;
            write!(page, "\n== {group}\n").unwrap();
        }
        write!(page, "\n{}\n", phrase.code).unwrap();
        // No-break spaces are shown, so that a review can see them.
        let text = phrase
            .text
            .get(language)
            .replace('\u{a0}', "⍽")
            .replace('\u{202f}', "⸱");
        writeln!(page, "    {text}").unwrap();
    }
    page
}

#[test]
fn languages_read_as_reviewed() {
    for language in Language::ALL {
        assert_golden(&format!("phrasebook/{language}.txt"), &page(language));
    }
}
