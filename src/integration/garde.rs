//! Rules for `#[garde(custom(..))]`: fields that keep what was typed.
//!
//! ```text
//! #[derive(garde::Validate)]
//! #[garde(context(alitrack::Language))]
//! struct Form {
//!     #[garde(custom(alitrack::integration::garde::tracking_number))]
//!     number: String,
//!     #[garde(custom(alitrack::integration::garde::order_number))]
//!     order: String,
//! }
//!
//! form.validate_with(&Language::German)
//! ```
//!
//! An error of garde is one text. How a [`Refusal`] becomes that text is up to the context: see [`Wording`].

use alloc::format;
use alloc::string::String;

use garde::Error;

use crate::form::{Field, Refusal, RefusalCode};
use crate::lang::Language;
use crate::number::Expect;

/// A context of garde that says how a refusal is worded.
///
/// - `()` writes the stable code and English words: `malformed: The check digit ...`; [`code_of`] reads the
///   code back.
/// - [`Language`] writes the words in that language.
/// - A context of your own writes what you need: [`Refusal`] has code, parameters, range and suggestions.
///
/// # Example: a context of your own
///
/// ```
/// use alitrack::form::Refusal;
/// use alitrack::integration::garde::{Wording, order_number};
///
/// struct Codes;
///
/// impl Wording for Codes {
///     fn wording(&self, refusal: &Refusal) -> String {
///         let params = refusal.params().iter().map(|(name, value)| format!(" {name}={value}"));
///         format!("{}{}", refusal.code(), params.collect::<String>())
///     }
/// }
///
/// let err = order_number("81234567", &Codes).unwrap_err();
/// assert_eq!(err.message(), "wrong_length count=8");
/// ```
pub trait Wording {
    /// Returns the text of the error.
    fn wording(&self, refusal: &Refusal) -> String;
}

impl Wording for () {
    fn wording(&self, refusal: &Refusal) -> String {
        format!("{}: {refusal}", refusal.code())
    }
}

impl Wording for Language {
    fn wording(&self, refusal: &Refusal) -> String {
        refusal.message(*self)
    }
}

// What garde derives hands over references to references.
impl<W: Wording + ?Sized> Wording for &W {
    fn wording(&self, refusal: &Refusal) -> String {
        W::wording(self, refusal)
    }
}

/// Returns the stable code of an error that was worded with the context `()`.
///
/// # Example
///
/// ```
/// use alitrack::form::RefusalCode;
/// use alitrack::integration::garde::{code_of, tracking_number};
///
/// let err = tracking_number("RB123456786GB", &()).unwrap_err();
/// assert_eq!(code_of(&err), Some(RefusalCode::Malformed));
/// ```
#[must_use]
pub fn code_of(error: &Error) -> Option<RefusalCode> {
    error.message().split_once(": ")?.0.parse().ok()
}

/// Takes a tracking number as a person pastes it; one that cannot prove itself is taken too.
///
/// # Errors
///
/// If the text is no tracking number; an order number is told apart.
///
/// # Example
///
/// ```
/// use alitrack::Language;
/// use alitrack::integration::garde::tracking_number;
///
/// assert!(tracking_number("rb 123 456 785 gb", &()).is_ok());
///
/// let err = tracking_number("8123456789012345", &Language::German).unwrap_err();
/// assert!(err.message().starts_with("Das ist eine Bestellnummer."));
/// ```
pub fn tracking_number<C: Wording>(text: &str, context: &C) -> garde::Result {
    take(Field::new(Expect::Tracking), text, context)
}

/// Takes a tracking number that proves itself, by its check digit or its fixed characters.
///
/// # Errors
///
/// If the text is no tracking number, or one that cannot be told from chance.
///
/// # Example
///
/// ```
/// use alitrack::integration::garde::proved_tracking_number;
///
/// assert!(proved_tracking_number("RB123456785GB", &()).is_ok());
/// assert!(proved_tracking_number("1234567890123456789", &()).is_err());
/// ```
pub fn proved_tracking_number<C: Wording>(text: &str, context: &C) -> garde::Result {
    take(Field::new(Expect::Tracking).with_proof(), text, context)
}

/// Takes an order number as a person pastes it.
///
/// # Errors
///
/// If the text is no order number; a tracking number is told apart.
///
/// # Example
///
/// ```
/// use alitrack::integration::garde::order_number;
///
/// assert!(order_number("Order ID: 8199633578334590", &()).is_ok());
/// assert!(order_number("RB123456785GB", &()).is_err());
/// ```
pub fn order_number<C: Wording>(text: &str, context: &C) -> garde::Result {
    take(Field::new(Expect::Order), text, context)
}

/// Makes a rule of a field with its own settings, for example its destination.
///
/// # Example
///
/// ```
/// use alitrack::form::Field;
/// use alitrack::integration::garde::field;
/// use alitrack::{Country, Expect};
///
/// const FIELD: Field = Field::new(Expect::Any).destination(Country::CA);
///
/// let rule = field(FIELD);
/// assert!(rule("8123456789012345", &()).is_ok());
/// ```
pub fn field<C: Wording>(field: Field) -> impl Fn(&str, &C) -> garde::Result {
    move |text, context| take(field, text, context)
}

fn take<C: Wording>(field: Field, text: &str, context: &C) -> garde::Result {
    match field.submit(text) {
        Ok(_) => Ok(()),
        Err(refusal) => Err(Error::new(context.wording(&refusal))),
    }
}
