//! One input field for a number: what to say while somebody types, and the verdict when they are done.
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

use alloc::vec::Vec;

use crate::country::Country;
use crate::lang::{Language, Phrase, Text};
use crate::number::{Expect, Identification, Identifier, Kind};

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

/// The longest text that a field reads, in bytes: a number with a label or a link around it fits well.
pub const MAX_INPUT: usize = 512;

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
#[derive(Clone, Copy, Debug)]
pub struct Field {
    expect: Expect,
    destination: Option<Country>,
    proof: bool,
}

impl Field {
    /// A field that asks for this kind of number.
    #[must_use]
    pub const fn new(expect: Expect) -> Self {
        Self {
            expect,
            destination: None,
            proof: false,
        }
    }

    /// The parcel goes to this country: among formats that look alike, those delivered there come first.
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
    /// use alitrack::{Expect, Language};
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
    /// A [`Refusal`] for an empty field, for more than [`MAX_INPUT`] bytes, for an order number where a
    /// tracking number is asked for and the other way round, for a number with hidden characters, for one
    /// that is nearly right, and for anything else that is no such number.
    pub fn submit<'a>(&self, text: &'a str) -> Result<Identification<'a>, Refusal> {
        if text.len() > MAX_INPUT {
            return Err(Refusal::too_long(text));
        }
        let seen = self.identifier().identify(text);
        let (tracking, order) = match self.expect {
            Expect::Any => (true, true),
            Expect::Tracking => (true, false),
            Expect::Order => (false, true),
        };
        match seen.kind() {
            Kind::TrackingNumber if tracking => Ok(seen),
            Kind::OrderNumber if order => Ok(seen),
            Kind::Uncertain if tracking && !self.proof => Ok(seen),
            _ => Err(Refusal::of(self.expect, &seen)),
        }
    }

    fn identifier(&self) -> Identifier {
        let identifier = Identifier::new().expect(self.expect);
        match self.destination {
            Some(country) => identifier.destination(country),
            None => identifier,
        }
    }
}

/// Every text of this room.
pub(crate) fn phrases() -> Vec<Phrase> {
    texts::ALL
        .iter()
        .map(|(code, text): &(&'static str, &'static Text)| Phrase {
            group: "form",
            code,
            text,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;
    use alloc::string::{String, ToString};

    use super::*;

    const EITHER: Field = Field::new(Expect::Any);
    const TRACKING: Field = Field::new(Expect::Tracking);
    const ORDER: Field = Field::new(Expect::Order);

    #[track_caller]
    fn assert_state(field: Field, text: &str, state: TypingState) {
        let typing = field.typing(text);
        assert_eq!(
            typing.state(),
            state,
            "{text:?}: {}",
            typing.message(Language::English)
        );
    }

    #[track_caller]
    fn assert_refused(field: Field, text: &str, code: RefusalCode, said: &str) {
        let refusal = field.submit(text).unwrap_err();
        assert_eq!(refusal.code(), code, "{text:?}");
        assert_eq!(refusal.to_string(), said);
        assert!(text.get(refusal.range()).is_some(), "{:?}", refusal.range());
    }

    #[test]
    fn typing_goes_from_empty_over_open_to_complete() {
        assert_state(TRACKING, "", TypingState::Empty);
        assert_state(TRACKING, " - ", TypingState::Empty);
        let number = "RB123456785GB";
        for end in 1..number.len() {
            assert_state(TRACKING, &number[..end], TypingState::Open);
        }
        assert_state(TRACKING, number, TypingState::Complete);
    }

    #[test]
    fn an_order_number_is_open_until_it_is_long_enough() {
        for end in 1..14 {
            assert_state(ORDER, &"8123456789012345"[..end], TypingState::Open);
        }
        assert_state(ORDER, "8123456789012345", TypingState::Complete);
        assert_eq!(ORDER.typing("8123").missing(), Some((12, 12)));
    }

    #[test]
    fn a_letter_for_a_digit_is_wrong_at_once() {
        let typing = TRACKING.typing("lz 87124 o");
        assert_eq!(typing.state(), TypingState::Wrong);
        let refusal = typing.refusal().unwrap();
        assert_eq!(refusal.code(), RefusalCode::WrongCharacter);
        assert_eq!(refusal.range(), 9..10);
        assert_eq!(
            refusal.to_string(),
            "No number that we know goes on with “o” at character 10."
        );
    }

    #[test]
    fn a_number_that_may_go_on_is_told_how_long() {
        let typing = TRACKING.typing("LP0006843440247");
        assert_eq!(
            typing.message(Language::English),
            "This could become a number of Cainiao: 1 more character."
        );
    }

    #[test]
    fn the_other_number_is_told_in_words() {
        assert_refused(
            TRACKING,
            "8123456789012345",
            RefusalCode::OrderNumberTyped,
            "This is an order number. The tracking number is on the page of that order, under the shipping details.",
        );
        assert_refused(
            ORDER,
            "RB123456785GB",
            RefusalCode::TrackingNumberTyped,
            "This is a tracking number. The order number is under “My orders” and has only digits.",
        );
        assert!(EITHER.submit("8123456789012345").is_ok());
        assert!(EITHER.submit("RB123456785GB").is_ok());
    }

    #[test]
    fn every_refusal_names_its_reason() {
        let hidden = "Some characters of this tracking number are hidden. Copy the whole number from the order details.";
        assert_refused(TRACKING, "", RefusalCode::Empty, "Type the tracking number.");
        assert_refused(TRACKING, "LZ87124xx90CN", RefusalCode::Masked, hidden);
        assert_refused(
            TRACKING,
            "RB123456786GB",
            RefusalCode::Malformed,
            "The check digit “6” (character 11) does not match the other digits. Compare each digit with the order details.",
        );
        assert_refused(
            ORDER,
            "81234567",
            RefusalCode::WrongLength,
            "An order number has 14 to 16 digits; this one has 8.",
        );
        assert_refused(
            ORDER,
            "hello",
            RefusalCode::WrongCharacter,
            "An order number has only digits, but character 1 is “h”.",
        );
        assert_refused(
            TRACKING,
            &"0".repeat(MAX_INPUT + 1),
            RefusalCode::TooLong,
            "This is longer than 512 characters. Paste only the number.",
        );
    }

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
    fn the_caret_stays_between_the_same_two_characters() {
        for (text, caret, expected, moved) in [
            ("rb1", 3, "RB 1", 4),
            ("rb123456785gb", 0, "RB 123 456 785 GB", 0),
            ("rb123456785gb", 13, "RB 123 456 785 GB", 17),
            ("R B 1 2 3", 3, "RB 123", 2),
            ("LP00068434402473", 8, "LP 0006 8434 4024 73", 10),
            ("ｒｂ１２", 6, "RB 12", 2),
            ("", 0, "", 0),
        ] {
            let grouped = TRACKING.group(text, caret);
            assert_eq!(
                (grouped.text.as_str(), grouped.caret),
                (expected, moved),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_grouped_text_stays_as_it_is() {
        for text in ["RB 123 456 785 GB", "LP 0006 8434 4024 73"] {
            assert_eq!(TRACKING.group(text, text.len()).text, text);
        }
    }

    #[test]
    fn more_than_a_number_is_not_touched() {
        for text in [
            "Tracking: RB123456785GB",
            "https://example.com/?no=RB123456785GB",
            "LZ87124**90CN",
        ] {
            assert_eq!(TRACKING.group(text, 3).text, text);
        }
        assert_eq!(TRACKING.group("x", 99).caret, 1);
    }

    #[test]
    fn the_pattern_lets_through_what_the_field_takes() {
        // Digits and letters of any script count, as `\p{Nd}` and `\p{L}` do in a browser.
        let digits = |text: &str| text.chars().filter(|c| c.is_numeric()).count();
        let both = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        for format in crate::number::formats() {
            for example in format.valid {
                if TRACKING.submit(example).is_ok() {
                    assert!(both(example) >= html::fewest(Expect::Tracking), "{example}");
                }
                if ORDER.submit(example).is_ok() {
                    assert!(digits(example) >= html::fewest(Expect::Order), "{example}");
                }
            }
        }
        assert_eq!(html::fewest(Expect::Order), 13);
    }

    #[test]
    fn a_refusal_becomes_a_problem_object() {
        let refusal = TRACKING.submit("RB123456786GB").unwrap_err();
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
