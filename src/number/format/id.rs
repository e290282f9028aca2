//! Formats by their ids: stored data and settings name them so.

use core::str::FromStr;

use super::{COUNT, FORMATS, Format};
use crate::coded::UnknownCode;
use crate::term::FormatId;

static IDS: [&str; COUNT] = {
    let mut ids = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        ids[at] = FORMATS[at].id.as_str();
        at += 1;
    }
    ids
};

impl Format {
    /// Returns the format of an id; `None` for the id of a caller's own.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::format::Format;
    /// use alitrack::identify;
    ///
    /// let seen = identify("LP00123456789012");
    /// let id = seen.tracking_number().unwrap().format();
    /// assert_eq!(Format::by_id(id).unwrap().issuer(), "Cainiao");
    /// ```
    #[must_use]
    pub fn by_id(id: FormatId) -> Option<&'static Format> {
        FORMATS.iter().copied().find(|format| format.id == id)
    }
}

impl FromStr for FormatId {
    type Err = UnknownCode;

    /// Reads the id of one of the crate's formats, with blanks around it and in any case.
    ///
    /// # Errors
    ///
    /// An [`UnknownCode`] for any other text, also for the id of a caller's own format: that one they have at hand.
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let id = text.trim();
        let mut ids = FORMATS.iter().map(|format| format.id);
        ids.find(|known| known.as_str().eq_ignore_ascii_case(id))
            .ok_or_else(|| UnknownCode::new("number format", text, &IDS))
    }
}

impl TryFrom<&str> for FormatId {
    type Error = UnknownCode;

    fn try_from(id: &str) -> Result<Self, UnknownCode> {
        id.parse()
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for FormatId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::coded::parse_text(deserializer, crate::coded::CodeOf("number format"))
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn every_id_leads_back_to_its_format() {
        for format in FORMATS {
            let id: FormatId = format.id.as_str().parse().unwrap();
            assert_eq!(id, format.id);
            assert_eq!(Format::by_id(id).map(Format::id), Some(id));
        }
        assert_eq!(" CAINIAO_LP ".parse(), Ok(FormatId::new("cainiao_lp")));
        assert!(Format::by_id(FormatId::new("acme")).is_none());
    }

    #[test]
    fn an_unknown_id_names_what_was_found() {
        let err = "cainiao".parse::<FormatId>().unwrap_err();
        assert_eq!(err.to_string(), "expected a number format code, found 'cainiao'");
        assert!(err.known().any(|id| id == "cainiao_lp"));
    }
}
