//! What an HTML `<input>` should be told, so that browsers and phones help.

use alloc::format;
use alloc::string::{String, ToString};

use crate::number::Expect;
use crate::number::format::{Purpose, formats};

use super::MAX_INPUT;

/// The attributes of an HTML `<input>` for a number.
///
/// The pattern never refuses what [`Field::submit`](super::Field::submit) takes: it only counts digits and
/// letters, because people paste labels and links around a number and phones type in their own script.
///
/// # Example
///
/// ```
/// use alitrack::Expect;
/// use alitrack::form::Field;
///
/// let hints = Field::new(Expect::Order).html();
/// assert_eq!(hints.inputmode, "numeric");
/// let attributes: Vec<String> =
///     hints.attributes().iter().map(|(name, value)| format!("{name}={value:?}")).collect();
/// assert!(attributes.contains(&r#"autocomplete="off""#.to_owned()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct HtmlHints {
    /// A regex as browsers compile it: with the `v` flag, for the whole value.
    pub pattern: String,
    /// The keyboard that a phone shows.
    pub inputmode: &'static str,
    /// The longest value, in UTF-16 units. It is far longer than a number, because browsers silently cut a
    /// paste that exceeds it.
    pub maxlength: usize,
    /// Whether a phone writes capitals.
    pub autocapitalize: &'static str,
    /// Whether the browser may offer earlier values: no, they belong to other parcels.
    pub autocomplete: &'static str,
    /// Whether the browser checks the spelling.
    pub spellcheck: &'static str,
}

impl HtmlHints {
    pub(super) fn of(expect: Expect) -> Self {
        let numeric = expect == Expect::Order;
        let least = fewest(expect);
        let (one, other) = if numeric {
            (r"\p{Nd}", r"\P{Nd}")
        } else {
            (r"[\p{L}\p{Nd}]", r"[^\p{L}\p{Nd}]")
        };
        Self {
            pattern: format!("{other}*(?:{one}{other}*){{{least},}}"),
            inputmode: if numeric { "numeric" } else { "text" },
            maxlength: MAX_INPUT,
            autocapitalize: if numeric { "off" } else { "characters" },
            autocomplete: "off",
            spellcheck: "false",
        }
    }

    /// Returns names and values in the order of the fields, for a template to write and escape.
    #[must_use]
    pub fn attributes(&self) -> [(&'static str, String); 6] {
        [
            ("pattern", self.pattern.clone()),
            ("inputmode", self.inputmode.into()),
            ("maxlength", self.maxlength.to_string()),
            ("autocapitalize", self.autocapitalize.into()),
            ("autocomplete", self.autocomplete.into()),
            ("spellcheck", self.spellcheck.into()),
        ]
    }
}

/// The fewest characters that a number of this kind can have; one less, since the first may get lost in a link.
pub(super) fn fewest(expect: Expect) -> usize {
    let wanted = |purpose| match expect {
        Expect::Any => purpose != Purpose::Other,
        Expect::Tracking => purpose == Purpose::Tracking,
        Expect::Order => purpose == Purpose::Order,
    };
    let shortest = formats()
        .iter()
        .filter(|format| wanted(format.purpose))
        .flat_map(|format| format.shapes)
        .map(|shape| shape.lengths().0)
        .min();
    shortest.unwrap_or(1).saturating_sub(1).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Field;

    const TRACKING: Field = Field::new(Expect::Tracking);
    const ORDER: Field = Field::new(Expect::Order);

    #[test]
    fn the_pattern_lets_through_what_the_field_takes() {
        // Digits and letters of any script count, as `\p{Nd}` and `\p{L}` do in a browser.
        let digits = |text: &str| text.chars().filter(|c| c.is_numeric()).count();
        let both = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        for format in formats() {
            for example in format.valid {
                if TRACKING.submit(example).is_ok() {
                    assert!(both(example) >= fewest(Expect::Tracking), "{example}");
                }
                if ORDER.submit(example).is_ok() {
                    assert!(digits(example) >= fewest(Expect::Order), "{example}");
                }
            }
        }
        assert_eq!(fewest(Expect::Order), 13);
    }
}
