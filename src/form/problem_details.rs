//! A refusal as a problem object (RFC 9457, media type `application/problem+json`).

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::lang::Language;

use super::refusal::{Param, Refusal};
use super::{RefusalCode, texts};

/// An answer to a form that was refused, in the shape of RFC 9457.
///
/// Members beyond the standard's: `errors`, one entry a field, as in the standard's own example.
///
/// # Example
///
/// ```
/// use alitrack::form::Field;
/// use alitrack::{Expect, Language};
///
/// let refusal = Field::new(Expect::Tracking).submit("").unwrap_err();
/// let problem = refusal.problem("#/number", Language::English);
/// assert_eq!(problem.status, 422);
/// assert_eq!(problem.errors[0].code.code(), "empty");
/// # #[cfg(feature = "serde")]
/// assert_eq!(serde_json::to_value(&problem).unwrap()["errors"][0]["pointer"], "#/number");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ProblemDetails {
    /// The page that explains this kind of problem.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: &'static str,
    /// What kind of problem it is, in the language of the answer.
    pub title: String,
    /// The HTTP status: 422, the form was read and its content refused.
    pub status: u16,
    /// What is wrong this time.
    pub detail: String,
    /// The fields that were refused.
    pub errors: Vec<ProblemEntry>,
}

/// One refused field of a [`ProblemDetails`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ProblemEntry {
    /// Where the field stands in what was sent: a JSON pointer as a fragment, for example `#/number`.
    pub pointer: String,
    /// The stable code.
    pub code: RefusalCode,
    /// What to show beside the field.
    pub detail: String,
    /// First byte of what is wrong in the text of the field.
    pub start: usize,
    /// The byte after what is wrong.
    pub end: usize,
    /// The values behind the words of `detail`.
    #[cfg_attr(feature = "serde", serde(serialize_with = "as_map"))]
    pub params: Vec<(&'static str, Param)>,
    /// What was probably meant, likeliest first.
    pub suggestions: Vec<String>,
}

impl ProblemDetails {
    /// The media type to send a problem with.
    pub const MEDIA_TYPE: &'static str = "application/problem+json";

    /// The page that explains the codes.
    pub const TYPE: &'static str = "https://docs.rs/alitrack/latest/alitrack/form/enum.RefusalCode.html";
}

impl Refusal {
    /// Returns the refusal of the field at `pointer` as a problem object in one language.
    ///
    /// Several fields are one problem: append the `errors` of the others.
    #[must_use]
    pub fn problem(&self, pointer: &str, language: Language) -> ProblemDetails {
        let detail = self.message(language);
        let range = self.range();
        ProblemDetails {
            kind: ProblemDetails::TYPE,
            title: texts::TITLE.get(language).to_owned(),
            status: 422,
            detail: detail.clone(),
            errors: [ProblemEntry {
                pointer: pointer.to_owned(),
                code: self.code(),
                detail,
                start: range.start,
                end: range.end,
                params: self.params().to_vec(),
                suggestions: self.suggestions().to_vec(),
            }]
            .into(),
        }
    }
}

#[cfg(feature = "serde")]
fn as_map<S: serde::Serializer>(params: &[(&'static str, Param)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(params.iter().map(|(name, param)| (name, param)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Field;
    use crate::number::Expect;

    #[test]
    fn a_refusal_becomes_a_problem_object() {
        let refusal = Field::new(Expect::Tracking).submit("RB123456786GB").unwrap_err();
        let problem = refusal.problem("#/parcel/number", Language::German);
        assert_eq!(problem.title, "Die Nummer lässt sich so nicht verwenden");
        let entry = &problem.errors[0];
        assert_eq!(
            (entry.start, entry.end, entry.pointer.as_str()),
            (10, 11, "#/parcel/number")
        );
        #[cfg(feature = "serde")]
        {
            let json = serde_json::to_value(&problem).unwrap();
            assert_eq!(json["type"], ProblemDetails::TYPE);
            assert_eq!(json["errors"][0]["code"], "malformed");
            assert_eq!(json["errors"][0]["params"]["found"], "6");
            assert_eq!(json["errors"][0]["params"]["at"], 11);
        }
    }
}
