//! A sentence in all twelve languages, with slots for values.

use alloc::borrow::Cow;
use core::fmt;

use chrono::NaiveDate;

use super::{Language, date};

/// One text in every language: a forgotten one does not compile.
///
/// A text may have slots. `{days}` prints a value; `{days:day|days}` prints the form of a noun that
/// stands after that number, with as many forms as the language has: one for Chinese, Turkish and
/// Indonesian, three for Polish and Russian (one, few, many), two for the others.
///
/// # Example
///
/// ```
/// use alitrack::{Language, Text, Value};
///
/// const WAIT: Text = Text {
///     en: "Wait {n} {n:day|days}.",
///     zh: "请等待 {n} {n:天}。",
///     fr: "Attendez {n} {n:jour|jours}.",
///     es: "Espera {n} {n:día|días}.",
///     nl: "Wacht {n} {n:dag|dagen}.",
///     it: "Attendi {n} {n:giorno|giorni}.",
///     de: "Warte {n} {n:Tag|Tage}.",
///     pl: "Poczekaj {n} {n:dzień|dni|dni}.",
///     tr: "{n} {n:gün} bekleyin.",
///     pt: "Espere {n} {n:dia|dias}.",
///     id: "Tunggu {n} {n:hari}.",
///     ru: "Подождите {n} {n:день|дня|дней}.",
/// };
/// assert_eq!(WAIT.with(Language::Russian, &[("n", Value::Number(3))]).to_string(), "Подождите 3 дня.");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // twelve fields named by their ISO 639-1 codes
pub struct Text {
    pub en: &'static str,
    pub zh: &'static str,
    pub fr: &'static str,
    pub es: &'static str,
    pub nl: &'static str,
    pub it: &'static str,
    pub de: &'static str,
    pub pl: &'static str,
    pub tr: &'static str,
    pub pt: &'static str,
    pub id: &'static str,
    pub ru: &'static str,
}

/// Writes a [`Text`] beside the rule that says it.
#[allow(unused_macros)]
macro_rules! text {
    ($($language:ident: $sentence:expr),+ $(,)?) => {
        $crate::lang::Text { $($language: $sentence),+ }
    };
}
#[allow(unused_imports)]
pub(crate) use text;

impl Text {
    /// Returns the text in `language` with its slots as written.
    #[must_use]
    pub const fn get(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.en,
            Language::Chinese => self.zh,
            Language::French => self.fr,
            Language::Spanish => self.es,
            Language::Dutch => self.nl,
            Language::Italian => self.it,
            Language::German => self.de,
            Language::Polish => self.pl,
            Language::Turkish => self.tr,
            Language::Portuguese => self.pt,
            Language::Indonesian => self.id,
            Language::Russian => self.ru,
        }
    }

    /// Returns the text in `language` with `values` in its slots.
    ///
    /// A slot without a value is printed as written, so that nothing is lost silently.
    #[must_use]
    pub const fn with<'a>(&'a self, language: Language, values: &'a [(&'a str, Value)]) -> Message<'a> {
        Message {
            text: self,
            language,
            values,
        }
    }
}

/// What a slot of a [`Text`] is filled with: numbers stay numbers until they are printed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// A whole number, which also picks the form of a counted noun.
    Number(i64),
    /// A day, printed as readers of the language write it.
    Date(NaiveDate),
    /// A name, a number as typed, a carrier's own words: printed as it is.
    Word(Cow<'static, str>),
    /// Another text, printed in the same language.
    Phrase(&'static Text),
}

impl Value {
    fn write(&self, f: &mut fmt::Formatter<'_>, language: Language) -> fmt::Result {
        match self {
            Value::Number(n) => write!(f, "{n}"),
            Value::Date(day) => date::write_date(f, *day, language),
            Value::Word(word) => f.write_str(word),
            Value::Phrase(text) => f.write_str(text.get(language)),
        }
    }
}

/// A [`Text`] in one language with its values, ready to be printed.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    text: &'a Text,
    language: Language,
    values: &'a [(&'a str, Value)],
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.text.get(self.language);
        while let Some((before, slot, after)) = next_slot(rest) {
            f.write_str(before)?;
            let (name, forms) = match slot.split_once(':') {
                Some((name, forms)) => (name, Some(forms)),
                None => (slot, None),
            };
            match (self.values.iter().find(|(n, _)| *n == name), forms) {
                (Some((_, Value::Number(n))), Some(forms)) => {
                    let form = self.language.plural_form(n.unsigned_abs());
                    f.write_str(forms.split('|').nth(form).unwrap_or(forms))?;
                }
                (Some((_, value)), None) => value.write(f, self.language)?,
                _ => write!(f, "{{{slot}}}")?,
            }
            rest = after;
        }
        f.write_str(rest)
    }
}

/// Splits a text at its next slot: what stands before it, the slot without braces, what follows.
pub(crate) fn next_slot(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (slot, after) = rest.split_once('}')?;
    Some((before, slot, after))
}

/// A text with its place in the phrasebook, for example group `"order_state"`, code `"shipped"`.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// What the text belongs to.
    pub group: &'static str,
    /// The stable code within the group.
    pub code: &'static str,
    /// The text itself.
    pub text: &'static Text,
}
