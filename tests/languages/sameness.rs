//! What all twelve languages have in common, and what they must not.

use std::collections::{BTreeMap, BTreeSet};

use alitrack::{Language, Phrase, phrases};

use crate::{is_name, plain, sentences, slots, words};

/// How many forms a counted noun has.
fn plural_forms(language: Language) -> usize {
    match language {
        Language::Chinese | Language::Turkish | Language::Indonesian => 1,
        Language::Polish | Language::Russian => 3,
        _ => 2,
    }
}

/// Looks at every text in every language and fails with all that `fault` finds.
#[track_caller]
fn assert_all(fault: impl Fn(&Phrase, Language) -> Option<String>) {
    let mut wrong = Vec::new();
    for phrase in phrases() {
        for language in Language::ALL {
            if let Some(why) = fault(&phrase, language) {
                let text = phrase.text.get(language);
                wrong.push(format!(
                    "{language} {}/{}: {why}: {text}",
                    phrase.group, phrase.code
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_text_is_empty() {
    assert_all(|phrase, language| {
        let silent = !plain(phrase.text.get(language)).contains(char::is_alphabetic);
        silent.then(|| "empty".into())
    });
}

#[test]
fn every_phrase_has_a_place_of_its_own() {
    let all = phrases();
    let places: BTreeSet<(&str, &str)> = all.iter().map(|phrase| (phrase.group, phrase.code)).collect();
    assert_eq!(places.len(), all.len(), "two phrases share a group and a code");
}

#[test]
fn slots_are_the_same_in_every_language() {
    let names = |text| {
        slots(text)
            .into_iter()
            .map(|(name, _)| name)
            .collect::<BTreeSet<_>>()
    };
    assert_all(|phrase, language| {
        let (own, english) = (names(phrase.text.get(language)), names(phrase.text.en));
        (own != english).then(|| format!("has slots {own:?}, English has {english:?}"))
    });
}

#[test]
fn every_slot_can_be_read() {
    assert_all(|phrase, language| {
        let text = phrase.text.get(language);
        let name = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let braces = text.matches('{').count() == text.matches('}').count();
        (!braces || !slots(text).iter().all(|(slot, _)| name(slot))).then(|| "unreadable slot".into())
    });
}

#[test]
fn counted_nouns_have_as_many_forms_as_the_language() {
    assert_all(|phrase, language| {
        for (name, forms) in slots(phrase.text.get(language)) {
            let forms = forms.unwrap_or_else(|| vec!["form"; plural_forms(language)]);
            if forms.len() != plural_forms(language) || forms.iter().any(|form| form.is_empty()) {
                return Some(format!("{{{name}}} has {} forms", forms.len()));
            }
        }
        None
    });
}

#[test]
fn a_text_ends_as_the_english_one_does() {
    // A Polish year and a German day of the month end with a full stop that ends no sentence.
    let bare = |text: &str| {
        text.trim_end_matches(')')
            .trim_end_matches(" r.")
            .trim_end_matches("11.")
            .to_owned()
    };
    let end = |text: &str| match bare(&plain(text))
        .trim_end_matches(['»', '”', '“', '」', '\u{a0}', ')', '）'])
        .chars()
        .next_back()
    {
        Some('.' | '。') => '.',
        Some('!' | '！') => '!',
        Some('?' | '？') => '?',
        Some(':' | '：') => ':',
        _ => ' ',
    };
    assert_all(|phrase, language| {
        let (own, english) = (end(phrase.text.get(language)), end(phrase.text.en));
        // After the comma of a salutation these languages would go on with a small letter.
        let salutation = (phrase.group, phrase.code) == ("message", "greeting") && own == '!';
        (own != english && !salutation).then(|| format!("ends with {own:?}, English with {english:?}"))
    });
}

#[test]
fn no_two_languages_share_a_sentence() {
    let mut said: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for phrase in phrases().into_iter().filter(|phrase| !is_name(phrase.text)) {
        for language in Language::ALL {
            for sentence in sentences(language, &plain(phrase.text.get(language))) {
                if words(sentence)
                    .into_iter()
                    .filter(|word| word.contains(char::is_alphabetic))
                    .count()
                    > 3
                {
                    said.entry(sentence.to_lowercase())
                        .or_default()
                        .insert(language.code());
                }
            }
        }
    }
    said.retain(|_, languages| languages.len() > 1);
    assert!(said.is_empty(), "{said:#?}");
}
