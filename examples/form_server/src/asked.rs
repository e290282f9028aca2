//! What the form sends, as it arrives and as it is understood.

use alitrack::form::Field;
use alitrack::{Country, Expect, Language, ShippingOption};
use chrono::NaiveDate;
use serde::Deserialize;

/// The fields of the form as text: nothing is trusted yet.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub number: String,
    /// A suggestion that was chosen in place of the number.
    #[serde(rename = "use")]
    pub chosen: String,
    pub expect: String,
    pub lang: String,
    pub destination: String,
    pub option: String,
    pub ordered: String,
    pub shipped: String,
    pub protection: String,
    pub event: String,
    pub event_day: String,
    /// Where the caret stands, in UTF-16 units, as scripts count.
    pub caret: Option<usize>,
}

/// A day of the form: told, not told, or not readable.
pub type Day = Result<Option<NaiveDate>, ()>;

impl Asked {
    /// The number that counts: a chosen suggestion stands for what was typed.
    pub fn number(&self) -> &str {
        if self.chosen.is_empty() {
            &self.number
        } else {
            &self.chosen
        }
    }

    pub fn expect(&self) -> Expect {
        self.expect.parse().unwrap_or(Expect::Any)
    }

    pub fn field(&self) -> Field {
        let field = Field::new(self.expect());
        match self.destination() {
            Some(country) => field.destination(country),
            None => field,
        }
    }

    pub fn destination(&self) -> Option<Country> {
        self.destination.parse().ok()
    }

    pub fn option(&self) -> Option<ShippingOption> {
        self.option.parse().ok()
    }

    /// The language asked for, else the first that the browser accepts, else English.
    pub fn language(&self, accepted: &str) -> Language {
        let asked = self.lang.parse().ok();
        asked
            .or_else(|| Language::from_accept_language(accepted))
            .unwrap_or_default()
    }

    /// Whether anything is told that a diagnosis could use.
    pub fn tells_more(&self) -> bool {
        [
            &self.destination,
            &self.option,
            &self.ordered,
            &self.shipped,
            &self.protection,
            &self.event,
        ]
        .iter()
        .any(|text| !text.trim().is_empty())
    }

    /// The caret in bytes of the number.
    pub fn caret(&self) -> usize {
        let units = self.caret.unwrap_or(usize::MAX);
        let mut seen = 0;
        for (at, c) in self.number.char_indices() {
            if seen >= units {
                return at;
            }
            seen += c.len_utf16();
        }
        self.number.len()
    }
}

pub fn day(text: &str) -> Day {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| ())
}
