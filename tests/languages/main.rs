//! Twelve languages that a native would accept: what can be held by a test.
//!
//! `UPDATE=1 cargo test languages` rewrites `tests/golden/phrasebook/`.
#![allow(clippy::unwrap_used)]

use alitrack::{Language, Text, phrases};

mod calm;
mod glossary;
mod golden;
#[path = "../golden/mod.rs"]
mod review;
mod sameness;
mod spans;
mod typography;

/// Names and codes that are written in Latin letters everywhere.
const NAMES: &[&str] = &[
    "AliExpress",
    "Alibaba",
    "Cainiao",
    "YunExpress",
    "Yanwen",
    "4PX",
    "ePacket",
    "EMS",
    "UPU",
    "S10",
    "QR",
    "SMS",
    "PayPal",
    "DHL",
    "UPS",
    "FedEx",
    "USPS",
    "Ship24",
    "17TRACK",
    "17track",
    "IBAN",
    "ISIN",
    "LEI",
    "Amazon",
    "eBay",
    "Taobao",
    "Lazada",
    "IP",
    "ISBN",
    "VAT",
    "IOSS",
    "CPF",
    "CNPJ",
    "PIN",
    "GTIN",
    "EAN",
    "UPC",
    "URL",
    "SKU",
    "IMEI",
    "CTT",
    "SF",
    "GLS",
    "DPD",
    "Correios",
    "PayU",
    "Visa",
    "AWB",
    "SSCC",
    "UUID",
    "ISIN",
    "LEI",
    "Amazon",
    "eBay",
    "Taobao",
    "Lazada",
];

/// Whether a text is a name of the platform or of a carrier: every language but Chinese writes it as English does.
fn is_name(text: &Text) -> bool {
    Language::ALL
        .into_iter()
        .all(|language| language == Language::Chinese || text.get(language) == text.en)
}

/// A text without its slots: `{n}` becomes a digit, `{n:day|days}` its last form.
fn plain(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, slot)) = rest.split_once('{') {
        let (slot, after) = slot.split_once('}').unwrap_or((slot, ""));
        plain.push_str(before);
        match slot.split_once(':') {
            Some((_, forms)) => plain.push_str(forms.rsplit('|').next().unwrap_or_default()),
            None => plain.push('3'),
        }
        rest = after;
    }
    plain + rest
}

/// The slots of a text, in order: name and forms.
fn slots(text: &str) -> Vec<(&str, Option<Vec<&str>>)> {
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some((_, slot)) = rest.split_once('{') {
        let (slot, after) = slot.split_once('}').unwrap_or((slot, ""));
        found.push(match slot.split_once(':') {
            Some((name, forms)) => (name, Some(forms.split('|').collect())),
            None => (slot, None),
        });
        rest = after;
    }
    found
}

/// The text without the names that keep their Latin letters.
fn latin_names(text: &str) -> String {
    let mut names = NAMES.to_vec();
    names.sort_unstable_by_key(|name| std::cmp::Reverse(name.len()));
    names
        .into_iter()
        .fold(text.to_owned(), |text, name| text.replace(name, ""))
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect()
}

/// The sentences of a text: a full stop ends one only before a blank or the end, and not after an abbreviation.
fn sentences(language: Language, text: &str) -> Vec<&str> {
    const ABBREVIATIONS: &[&str] = &[
        "e.g.", "z. B.", "n.º", "p. ex.", "np.", "п. п.", "т. д.", "т. п.", "ör.", "bijv.",
    ];
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' if language != Language::Chinese => {
                let so_far = &text[..end];
                let then = text[end..].chars().next();
                // An ordinal: `ab dem 11. Tag`.
                let ordinal = c == '.'
                    && matches!(language, Language::German | Language::Polish | Language::Turkish)
                    && text[..at].ends_with(|c: char| c.is_ascii_digit())
                    && then.is_some();
                !ordinal
                    && then.is_none_or(|c| c.is_whitespace() || matches!(c, '»' | '”' | '“' | '’'))
                    && !ABBREVIATIONS.iter().any(|short| so_far.ends_with(short))
            }
            _ => false,
        };
        if ends {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    let rest = text[start..].trim();
    if rest.chars().any(char::is_alphanumeric) {
        found.push(rest);
    }
    found
}

#[test]
fn only_short_texts_can_pass_as_names() {
    for phrase in phrases().into_iter().filter(|phrase| is_name(phrase.text)) {
        let (group, code, text) = (phrase.group, phrase.code, phrase.text.en);
        assert!(
            !text.ends_with('.') && words(text).len() <= 7,
            "{group}/{code} is not translated: {text}"
        );
    }
}

#[test]
fn sentences_end_where_a_reader_pauses() {
    let of = |text| sentences(Language::English, text).len();
    assert_eq!(of("Wait 2.5 kg, e.g. until Monday. Then ask"), 2);
    assert_eq!(of("Parcel on its way"), 1);
    assert_eq!(
        sentences(Language::Chinese, "正常。请等待。"),
        ["正常。", "请等待。"]
    );
}

#[test]
fn a_plain_text_has_no_braces() {
    assert_eq!(plain("Wait {n} {n:day|days}."), "Wait 3 days.");
    assert_eq!(
        slots("Wait {n} {n:day|days}."),
        [("n", None), ("n", Some(vec!["day", "days"]))]
    );
}
