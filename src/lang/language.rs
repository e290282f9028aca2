//! The languages that every sentence exists in.

use core::fmt;

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
    /// English, also for readers in countries whose language is not served.
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

    /// Returns the BCP 47 tag of the texts, finer than [`Language::code`] where that matters to a screen
    /// reader or a font: the value of an HTML `lang` attribute.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Language;
    ///
    /// assert_eq!(Language::Chinese.tag(), "zh-Hans");
    /// assert_eq!(Language::Polish.tag(), "pl");
    /// ```
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Chinese => "zh-Hans",
            Language::Portuguese => "pt-BR",
            _ => self.code(),
        }
    }

    /// Returns the name of the language in the language itself, as a menu of languages shows it.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Language;
    ///
    /// assert_eq!(Language::Turkish.endonym(), "Türkçe");
    /// ```
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Chinese => "简体中文",
            Language::French => "Français",
            Language::Spanish => "Español",
            Language::Dutch => "Nederlands",
            Language::Italian => "Italiano",
            Language::German => "Deutsch",
            Language::Polish => "Polski",
            Language::Turkish => "Türkçe",
            Language::Portuguese => "Português",
            Language::Indonesian => "Bahasa Indonesia",
            Language::Russian => "Русский",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
