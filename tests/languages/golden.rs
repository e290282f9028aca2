//! The whole phrasebook, one file a language, under review.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use alitrack::{Language, phrases};

/// The phrasebook of one language as reviewers read it: English above, the language below.
fn page(language: Language) -> String {
    let mut page = format!("{} ({language})\n", language.endonym());
    let mut group = "";
    for phrase in phrases() {
        if phrase.group != group {
            group = phrase.group;
            write!(page, "\n== {group}\n").unwrap();
        }
        write!(page, "\n{}\n", phrase.code).unwrap();
        if language != Language::English {
            writeln!(page, "    {}", phrase.text.en).unwrap();
        }
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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/phrasebook");
    let update = std::env::var_os("UPDATE").is_some();
    for language in Language::ALL {
        let path = folder.join(format!("{language}.txt"));
        let page = page(language);
        if update {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &page).unwrap();
        }
        let reviewed = fs::read_to_string(&path).unwrap_or_default();
        let changed = reviewed.lines().zip(page.lines()).find(|(old, new)| old != new);
        assert!(
            reviewed == page,
            "{language}.txt changed at {changed:?}: read it, then `UPDATE=1 cargo test languages`"
        );
    }
}
