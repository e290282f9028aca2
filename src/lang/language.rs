//! The languages that every sentence exists in.

use core::fmt;
use core::str::FromStr;

/// A language that the crate speaks.
///
/// # Example
///
/// ```
/// use alitrack::Language;
///
/// assert_eq!("pt".parse(), Ok(Language::Portuguese));
/// assert_eq!(Language::Portuguese.code(), "pt");
/// assert_eq!(Language::ALL.len(), 12);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, also spoken to countries whose language is not served.
    #[default]
    English,
    /// Simplified Chinese.
    Chinese,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Dutch.
    Dutch,
    /// Italian.
    Italian,
    /// German.
    German,
    /// Polish.
    Polish,
    /// Turkish.
    Turkish,
    /// Portuguese, written for a Brazilian reader first.
    Portuguese,
    /// Indonesian.
    Indonesian,
    /// Russian.
    Russian,
}

impl Language {
    /// All languages, English first.
    pub const ALL: [Language; 12] = [
        Language::English,
        Language::Chinese,
        Language::French,
        Language::Spanish,
        Language::Dutch,
        Language::Italian,
        Language::German,
        Language::Polish,
        Language::Turkish,
        Language::Portuguese,
        Language::Indonesian,
        Language::Russian,
    ];

    /// Returns the ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Chinese => "zh",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Dutch => "nl",
            Language::Italian => "it",
            Language::German => "de",
            Language::Polish => "pl",
            Language::Turkish => "tr",
            Language::Portuguese => "pt",
            Language::Indonesian => "id",
            Language::Russian => "ru",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text named no language that the crate speaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected one of the language codes en zh fr es nl it de pl tr pt id ru")]
#[non_exhaustive]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a code such as `pt` or a tag such as `pt-BR`.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        let primary = if primary.eq_ignore_ascii_case("in") {
            "id"
        } else {
            primary
        };
        Language::ALL
            .into_iter()
            .find(|l| l.code().eq_ignore_ascii_case(primary))
            .ok_or(UnknownLanguage)
    }
}
