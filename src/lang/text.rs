//! A sentence in all twelve languages, with slots for values.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use chrono::{Datelike, NaiveDate};

use super::{Language, date, quantity};

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
///     de: "Warten Sie {n} {n:Tag|Tage}.",
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
macro_rules! text {
    ($($language:ident: $sentence:expr),+ $(,)?) => {
        $crate::lang::Text { $($language: $sentence),+ }
    };
}
pub(crate) use text;

/// Declares texts with their codes, in one group of the phrasebook, and `phrases()`, which lists them: a text
/// that is written is also listed.
///
/// ```text
/// texts! {
///     "form":
///
///     TITLE = "title" => text! { en: "This number cannot be used", ... },
/// }
/// ```
macro_rules! texts {
    ($group:literal: $($name:ident = $code:literal => $text:expr,)+) => {
        $(pub(crate) static $name: $crate::lang::Text = $text;)+

        /// Every text with its place in the phrasebook.
        pub(crate) fn phrases() -> impl Iterator<Item = $crate::lang::Phrase> {
            let phrase = |(code, text)| $crate::lang::Phrase { group: $group, code, text };
            [$(($code, &$name)),+].into_iter().map(phrase)
        }
    };
}
pub(crate) use texts;

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
    /// A span of whole numbers such as `15–30`; its upper end picks the form of a counted noun.
    Range(i64, i64),
    /// A day, printed as readers of the language write it.
    Date(NaiveDate),
    /// A span of days such as `2–9 December 2025`, the first and the last of them.
    Dates(NaiveDate, NaiveDate),
    /// A weight in grams, printed in kilograms from 1000 on, with the decimal sign of the language.
    Grams(u32),
    /// An amount in cents of a US dollar, printed in dollars, for example `$5` or `5,50 $`.
    UsdCents(u64),
    /// A name, a number as typed, a carrier's own words: printed as it is.
    Word(Cow<'static, str>),
    /// Another text, printed in the same language.
    Phrase(&'static Text),
}

impl Value {
    fn write(&self, f: &mut fmt::Formatter<'_>, language: Language) -> fmt::Result {
        match self {
            Value::Number(n) => quantity::write_number(f, *n, language),
            Value::Range(low, high) if low == high => quantity::write_number(f, *low, language),
            Value::Range(low, high) => {
                quantity::write_number(f, *low, language)?;
                f.write_str("–")?;
                quantity::write_number(f, *high, language)
            }
            Value::Date(day) => date::write_date(f, *day, language),
            Value::Dates(first, last) => date::write_dates(f, *first, *last, language),
            Value::Grams(grams) => quantity::write_grams(f, *grams, language),
            Value::UsdCents(cents) => quantity::write_usd(f, *cents, language),
            Value::Word(word) => f.write_str(word),
            Value::Phrase(text) => f.write_str(text.get(language)),
        }
    }

    /// The number that a counted noun agrees with.
    fn count(&self) -> Option<u64> {
        match self {
            Value::Number(n) | Value::Range(_, n) => Some(n.unsigned_abs()),
            _ => None,
        }
    }

    /// The day that a small word before a date agrees with.
    fn first_day(&self) -> Option<u32> {
        match self {
            Value::Date(day) | Value::Dates(day, _) => Some(day.day()),
            _ => None,
        }
    }
}

impl From<i64> for Value {
    fn from(n: i64) -> Self {
        Value::Number(n)
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Value::Date(day)
    }
}

impl From<&'static str> for Value {
    fn from(word: &'static str) -> Self {
        Value::Word(Cow::Borrowed(word))
    }
}

impl From<String> for Value {
    fn from(word: String) -> Self {
        Value::Word(Cow::Owned(word))
    }
}

impl From<&'static Text> for Value {
    fn from(text: &'static Text) -> Self {
        Value::Phrase(text)
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
            let (name, forms) = match slot.split_once(':') {
                Some((name, forms)) => (name, Some(forms)),
                None => (slot, None),
            };
            let value = self
                .values
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value);
            match value.and_then(Value::first_day) {
                Some(day) => {
                    let (before, word) = date::small_word(before, day, self.language);
                    f.write_str(before)?;
                    f.write_str(word)?;
                }
                None => f.write_str(before)?,
            }
            match (value, value.and_then(Value::count), forms) {
                (_, Some(n), Some(forms)) => {
                    let form = self.language.plural_form(n);
                    f.write_str(forms.split('|').nth(form).unwrap_or(forms))?;
                }
                (Some(value), _, None) => value.write(f, self.language)?,
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

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    const WAIT: Text = text! {
        en: "Wait {n} {n:day|days}.", zh: "请等待 {n} {n:天}。", fr: "Attendez {n} {n:jour|jours}.",
        es: "Espera {n} {n:día|días}.", nl: "Wacht {n} {n:dag|dagen}.", it: "Attendi {n} {n:giorno|giorni}.",
        de: "Warten Sie {n} {n:Tag|Tage}.", pl: "Poczekaj {n} {n:dzień|dni|dni}.", tr: "{n} {n:gün} bekleyin.",
        pt: "Espere {n} {n:dia|dias}.", id: "Tunggu {n} {n:hari}.", ru: "Подождите {n} {n:день|дня|дней}.",
    };

    #[test]
    fn a_span_counts_by_its_upper_end() {
        let days = |low, high| {
            WAIT.with(Language::Russian, &[("n", Value::Range(low, high))])
                .to_string()
        };
        assert_eq!(days(15, 22), "Подождите 15–22 дня.");
        assert_eq!(days(15, 30), "Подождите 15–30 дней.");
        assert_eq!(days(1, 1), "Подождите 1 день.");
    }

    #[test]
    fn a_slot_without_a_value_is_printed_as_written() {
        assert_eq!(
            WAIT.with(Language::English, &[]).to_string(),
            "Wait {n} {n:day|days}."
        );
        let word = [("n", Value::from("many"))];
        assert_eq!(
            WAIT.with(Language::English, &word).to_string(),
            "Wait many {n:day|days}."
        );
    }

    #[test]
    fn a_brace_that_opens_no_slot_is_text() {
        const ODD: Text = text! {
            en: "{", zh: "}", fr: "{}", es: "}{", nl: "{{n}}", it: "{n", de: "n}", pl: "{:}", tr: "{n:}",
            pt: "{n:|}", id: "", ru: "{|}",
        };
        for language in Language::ALL {
            // Whatever a text holds, printing it ends and loses nothing but the filled slots.
            let _ = ODD.with(language, &[("n", Value::Number(1))]).to_string();
        }
        assert_eq!(ODD.with(Language::Italian, &[]).to_string(), "{n");
    }
}
