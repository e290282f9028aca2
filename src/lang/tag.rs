//! Languages from the tags that browsers, operating systems and databases write.

use alloc::string::String;
use core::str::FromStr;

use super::Language;

/// The text named no language that the crate speaks.
///
/// # Example
///
/// ```
/// use alitrack::Language;
///
/// let err = "ja-JP".parse::<Language>().unwrap_err();
/// assert_eq!(
///     err.to_string(),
///     "expected one of the languages en zh fr es nl it de pl tr pt id ru, found 'ja-JP'"
/// );
/// assert_eq!(err.found(), "ja-JP");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected one of the languages en zh fr es nl it de pl tr pt id ru, found '{}'", .found.escape_debug())]
pub struct UnknownLanguage {
    found: String,
}

impl UnknownLanguage {
    /// Returns the text that was found instead of a language.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

/// The longest subtag that BCP 47 allows.
const LONGEST_SUBTAG: usize = 8;

impl Language {
    /// The language that a tag's first subtag names, if the tag is well formed and the crate speaks it.
    pub(super) fn from_tag(tag: &str) -> Option<Self> {
        let mut subtags = tag.split(['-', '_']);
        let primary = subtags.next().unwrap_or_default();
        let well_formed =
            |s: &str| (1..=LONGEST_SUBTAG).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric());
        if !subtags.all(well_formed) {
            return None;
        }
        // `in` is what Java and Android wrote for Indonesian; `cmn` is Mandarin by its own code.
        let code = if primary.eq_ignore_ascii_case("in") {
            "id"
        } else if primary.eq_ignore_ascii_case("cmn") {
            "zh"
        } else {
            primary
        };
        Language::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code))
    }
}

impl TryFrom<&str> for Language {
    type Error = UnknownLanguage;

    fn try_from(tag: &str) -> Result<Self, UnknownLanguage> {
        tag.parse()
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a BCP 47 tag (`pt-BR`, `zh-Hans-CN`) or a POSIX locale (`pl_PL.UTF-8`), in any case.
    ///
    /// Only the first subtag decides. `zh-Hant` and `zh-TW` are therefore [`Language::Chinese`], although
    /// the texts are in simplified characters: CLDR's language matching puts them closer to a reader of
    /// traditional characters than English.
    ///
    /// # Errors
    ///
    /// [`UnknownLanguage`] for a language that is not served (`ja`) and for what is no tag (`pt--BR`, `C`).
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Language;
    ///
    /// assert_eq!("pt-BR".parse(), Ok(Language::Portuguese));
    /// assert_eq!("zh-Hant-HK".parse(), Ok(Language::Chinese));
    /// assert_eq!("tr_TR.UTF-8".parse(), Ok(Language::Turkish));
    /// assert_eq!("in".parse(), Ok(Language::Indonesian));
    /// assert!("portuguese".parse::<Language>().is_err());
    /// ```
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let text = tag.trim();
        // The encoding and the modifier of a POSIX locale say nothing about the language.
        let locale = text.split(['.', '@']).next().unwrap_or_default();
        Language::from_tag(locale).ok_or_else(|| UnknownLanguage { found: text.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_reads(tag: &str, expected: Option<Language>) {
        assert_eq!(tag.parse::<Language>().ok(), expected, "{tag:?}");
    }

    #[test]
    fn reads_tags_in_any_case_and_with_any_separator() {
        assert_reads("PT-br", Some(Language::Portuguese));
        assert_reads("pt_BR", Some(Language::Portuguese));
        assert_reads(" de ", Some(Language::German));
        assert_reads("EN-gb-oed", Some(Language::English));
        assert_reads("es-419", Some(Language::Spanish));
        assert_reads("ru-Cyrl-RU-u-ca-gregory", Some(Language::Russian));
    }

    #[test]
    fn reads_chinese_in_every_script_and_region() {
        for tag in [
            "zh",
            "zh-Hans",
            "zh-Hans-CN",
            "zh-Hant",
            "zh-TW",
            "zh_HK.UTF-8",
            "zh-cmn-Hans",
            "cmn-Hans",
        ] {
            assert_reads(tag, Some(Language::Chinese));
        }
    }

    #[test]
    fn reads_the_old_code_of_indonesian() {
        assert_reads("in", Some(Language::Indonesian));
        assert_reads("in-ID", Some(Language::Indonesian));
        assert_reads("IN_id", Some(Language::Indonesian));
    }

    #[test]
    fn reads_posix_locales() {
        assert_reads("pl_PL.UTF-8", Some(Language::Polish));
        assert_reads("de_DE@euro", Some(Language::German));
        assert_reads("C", None);
        assert_reads("POSIX", None);
        assert_reads("C.UTF-8", None);
    }

    #[test]
    fn a_longer_name_that_begins_like_a_code_is_none() {
        assert_reads("english", None);
        assert_reads("eng", None);
        assert_reads("plx", None);
        assert_reads("x-pl", None);
    }

    #[test]
    fn what_is_not_well_formed_is_no_tag() {
        for tag in [
            "",
            "-",
            "pt-",
            "pt--BR",
            "-pt",
            "pt BR",
            "pt-toolongsub",
            "ру",
            "pt-b\u{fc}",
            "*",
            "pl\0",
        ] {
            assert_reads(tag, None);
        }
    }

    #[test]
    fn every_language_reads_its_own_code_and_tag_back() {
        for language in Language::ALL {
            assert_reads(language.code(), Some(language));
            assert_reads(language.tag(), Some(language));
        }
    }
}
