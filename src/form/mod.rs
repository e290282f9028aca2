//! One input field for a number: what to say while somebody types, and the verdict when they are done.
//!
//! A [`Field`] knows what it asks for. [`Field::typing`] is for every key: it never refuses, but says what is missing
//! or already wrong. [`Field::submit`] is the verdict: the number, or a [`Refusal`] with a stable code, a range to
//! underline, words in twelve languages and repairs to offer. [`Field::html`] gives the attributes of the `<input>`, and
//! [`Refusal::problem`] the answer of an interface (RFC 9457).
//!
//! ```
//! use alitrack::form::{Field, TypingState};
//! use alitrack::{Expect, Language};
//!
//! let field = Field::new(Expect::Tracking);
//! assert_eq!(field.typing("LZ8712").state(), TypingState::Open);
//! assert_eq!(field.typing("LZ87124O").state(), TypingState::Wrong);
//!
//! // The other number was typed: the field says so, and where the right one stands.
//! let refusal = field.submit("8123456789012345").unwrap_err();
//! assert_eq!(refusal.code().code(), "order_number_typed");
//! assert!(refusal.message(Language::German).starts_with("Das ist eine Bestellnummer."));
//! ```

use crate::country::Country;
use crate::lang::{Language, Phrase};
use crate::number::{Expect, Format, Identification, Identifier, Kind};

mod group;
mod html;
mod problem_details;
mod refusal;
mod texts;
mod typing;

pub use group::Grouped;
pub use html::HtmlHints;
pub use problem_details::{ProblemDetails, ProblemEntry};
pub use refusal::{Param, Refusal, RefusalCode};
pub use typing::{Typing, TypingState};

/// The longest text that a field reads, in characters: a number with a label or a link around it fits well.
pub const MAX_INPUT: usize = 512;

/// Whether a text has more characters than a field reads.
fn is_too_long(text: &str) -> bool {
    text.len() > MAX_INPUT && text.chars().nth(MAX_INPUT).is_some()
}

/// An input field that asks for a tracking number, an order number, or either.
///
/// The field holds no text: each call is given what stands in it, so one `const` serves all requests.
///
/// # Example
///
/// ```
/// use alitrack::form::Field;
/// use alitrack::{Expect, Language};
///
/// const FIELD: Field = Field::new(Expect::Tracking);
///
/// let seen = FIELD.submit(" rb 123 456 785 gb ").unwrap();
/// assert_eq!(seen.canonical(), Some("RB123456785GB"));
/// assert_eq!(FIELD.label(Language::French), "Numéro de suivi");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    expect: Expect,
    destination: Option<Country>,
    proof: bool,
    formats: &'static [Format],
}

impl Field {
    /// Makes a field that asks for this kind of number.
    #[must_use]
    pub const fn new(expect: Expect) -> Self {
        Self {
            expect,
            destination: None,
            proof: false,
            formats: &[],
        }
    }

    /// Adds formats of the caller's own carriers, as [`Identifier::formats`] does.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::format::{Format, Part, Piece, Shape};
    /// use alitrack::form::{Field, TypingState};
    /// use alitrack::{Basis, Expect, Kind};
    ///
    /// static MINE: &[Format] = &[Format::new(
    ///     "acme",
    ///     "Acme Parcels",
    ///     &[Shape::new(&[Piece::word(Part::Prefix, &["ACME"]), Piece::digits(Part::Serial, 9)])],
    ///     Basis::official("Acme's integration guide", "2026-11"),
    /// )
    /// .examples(&["ACME123456789"], &["ACME12345678"])
    /// .proved()];
    ///
    /// let field = Field::new(Expect::Tracking).formats(MINE);
    /// assert_eq!(field.submit("acme123456-789").unwrap().kind(), Kind::TrackingNumber);
    /// assert_eq!(field.typing("ACME1").state(), TypingState::Open);
    /// assert_eq!(field.typing("ACME123456789").state(), TypingState::Complete);
    /// ```
    #[must_use]
    pub const fn formats(mut self, formats: &'static [Format]) -> Self {
        self.formats = formats;
        self
    }

    /// Sets the country that the parcel goes to: among formats that look alike, those delivered there come first.
    #[must_use]
    pub const fn destination(mut self, country: Country) -> Self {
        self.destination = Some(country);
        self
    }

    /// Refuses a number that cannot prove itself, by a check digit or fixed characters.
    ///
    /// Without this such a number is taken, because many real ones are just digits.
    #[must_use]
    pub const fn with_proof(mut self) -> Self {
        self.proof = true;
        self
    }

    /// Returns what the field asks for.
    #[must_use]
    pub const fn expect(&self) -> Expect {
        self.expect
    }

    /// Returns the words for the field's label.
    #[must_use]
    pub const fn label(&self, language: Language) -> &'static str {
        match self.expect {
            Expect::Any => texts::LABEL_EITHER.get(language),
            Expect::Tracking => texts::LABEL_TRACKING.get(language),
            Expect::Order => texts::LABEL_ORDER.get(language),
        }
    }

    /// Returns a sentence to stand under the field before anything is typed.
    #[must_use]
    pub const fn hint(&self, language: Language) -> &'static str {
        match self.expect {
            Expect::Any => texts::HINT_EITHER.get(language),
            Expect::Tracking => texts::HINT_TRACKING.get(language),
            Expect::Order => texts::HINT_ORDER.get(language),
        }
    }

    /// Returns the attributes of an HTML `<input>` for this field.
    #[must_use]
    pub fn html(&self) -> HtmlHints {
        HtmlHints::of(self.expect)
    }

    /// Says what the characters typed so far are, and can become.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::form::{Field, TypingState};
    /// use alitrack::Expect;
    ///
    /// let field = Field::new(Expect::Tracking);
    /// let typing = field.typing("LP0006843440247");
    /// assert_eq!(typing.state(), TypingState::Open);
    /// assert_eq!(typing.missing(), Some((1, 1)));
    /// assert!(typing.next().contains(b'3') && !typing.next().contains(b'X'));
    /// assert_eq!(field.typing("LP00068434402473").state(), TypingState::Complete);
    /// ```
    #[must_use]
    pub fn typing<'a>(&self, text: &'a str) -> Typing<'a> {
        Typing::of(self, text)
    }

    /// Sets blanks between the groups of a number and keeps the caret between the same two characters.
    ///
    /// A text that is more than a number - a label, a link - and one that is wrong are returned as they are.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::form::Field;
    /// use alitrack::Expect;
    ///
    /// let field = Field::new(Expect::Tracking);
    /// // The caret stands behind `rb1234`; the blanks move it.
    /// let grouped = field.group("rb123456785gb", 6);
    /// assert_eq!(grouped.text, "RB 123 456 785 GB");
    /// assert_eq!(grouped.caret, 8);
    /// ```
    #[must_use]
    pub fn group(&self, text: &str, caret: usize) -> Grouped {
        Grouped::of(self, text, caret)
    }

    /// Takes what was submitted, or says why not.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] for an empty field, for more than [`MAX_INPUT`] characters, for an order number where a
    /// tracking number is asked for and the other way round, for a number with hidden characters, for one
    /// that is nearly right, for two numbers, and for anything else that is no such number.
    pub fn submit<'a>(&self, text: &'a str) -> Result<Identification<'a>, Refusal> {
        if is_too_long(text) {
            return Err(Refusal::too_long(text));
        }
        let seen = self.identifier().identify(text);
        let (tracking, order) = match self.expect {
            Expect::Any => (true, true),
            Expect::Tracking => (true, false),
            Expect::Order => (false, true),
        };
        match seen.kind() {
            _ if !seen.is_one() => Err(Refusal::of(self.expect, &seen)),
            Kind::TrackingNumber if tracking => Ok(seen),
            Kind::OrderNumber if order => Ok(seen),
            Kind::Uncertain if tracking && !self.proof => Ok(seen),
            _ => Err(Refusal::of(self.expect, &seen)),
        }
    }

    fn identifier(&self) -> Identifier {
        let identifier = Identifier::new().expect(self.expect).formats(self.formats);
        match self.destination {
            Some(country) => identifier.destination(country),
            None => identifier,
        }
    }
}

/// Every text of this room.
pub(crate) fn phrases() -> impl Iterator<Item = Phrase> {
    texts::phrases()
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;
    use alloc::string::String;

    use super::*;

    const EITHER: Field = Field::new(Expect::Any);
    const TRACKING: Field = Field::new(Expect::Tracking);
    const ORDER: Field = Field::new(Expect::Order);

    #[test]
    fn a_number_without_proof_is_taken_unless_the_field_asks_for_proof() {
        let number = "1234567890123456789";
        assert_eq!(TRACKING.submit(number).unwrap().kind(), Kind::Uncertain);
        assert_eq!(
            TRACKING.with_proof().submit(number).unwrap_err().code(),
            RefusalCode::Unproven
        );
    }

    #[test]
    fn any_text_gets_an_answer_in_every_language() {
        let odd = [
            "\0",
            "\u{202e}RB",
            "📦📦",
            "a\u{301}",
            "８１２３",
            "<b>",
            "RB\u{200b}123456785GB",
            "١٢٣٤",
        ];
        let long: String = "Zé".repeat(300);
        for text in odd.into_iter().map(ToOwned::to_owned).chain([long]) {
            for field in [EITHER, TRACKING, ORDER] {
                for caret in 0..=text.len() + 1 {
                    let grouped = field.group(&text, caret);
                    assert!(
                        grouped.text.is_char_boundary(grouped.caret),
                        "{text:?} at {caret}"
                    );
                }
                let typing = field.typing(&text);
                for language in Language::ALL {
                    let said = typing.message(language);
                    assert_eq!(said.is_empty(), typing.state() == TypingState::Empty, "{text:?}");
                    assert!(!said.contains('{'), "{said}");
                    if let Err(refusal) = field.submit(&text) {
                        let said = refusal.message(language);
                        assert!(!said.is_empty() && !said.contains('{'), "{said}");
                    }
                }
            }
        }
    }
}
