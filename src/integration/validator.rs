//! Functions for `#[validate(custom(..))]`: fields that keep what was typed.
//!
//! ```text
//! #[derive(validator::Validate)]
//! struct Form {
//!     #[validate(custom(function = "alitrack::integration::validator::tracking_number"))]
//!     number: String,
//! }
//! ```
//!
//! The error has the code of the [`Refusal`], its message, and as parameters the values
//! behind the words, `start` and `end` in bytes of the text, and `suggestions`.

use alloc::borrow::Cow;
use alloc::string::String;

use validator::ValidationError;

use crate::form::{Field, Param, Refusal};
use crate::lang::Language;
use crate::number::Expect;

/// Takes a tracking number as a person pastes it; one that cannot prove itself is taken too.
///
/// # Errors
///
/// If the text is no tracking number; an order number is told apart. The message is in English.
///
/// # Example
///
/// ```
/// use alitrack::integration::validator::tracking_number;
///
/// assert!(tracking_number("rb 123 456 785 gb").is_ok());
///
/// let err = tracking_number("RB123456786GB").unwrap_err();
/// assert_eq!(err.code, "malformed");
/// assert_eq!(err.params["problem"], "check_digit");
/// assert_eq!((&err.params["start"], &err.params["end"]), (&10.into(), &11.into()));
/// let meant = err.params["suggestions"].as_array().unwrap();
/// assert!(meant.contains(&"RB123456785GB".into()));
/// ```
pub fn tracking_number(text: &str) -> Result<(), ValidationError> {
    take(Field::new(Expect::Tracking), text, Language::English)
}

/// Takes a tracking number, and words the error in the language of the context.
///
/// For `#[validate(custom(function = "..", use_context))]` with `#[validate(context = Language)]`.
///
/// # Errors
///
/// As [`tracking_number`].
///
/// # Example
///
/// ```
/// use alitrack::Language;
/// use alitrack::integration::validator::tracking_number_in;
///
/// let err = tracking_number_in("8123456789012345", &Language::German).unwrap_err();
/// assert_eq!(err.code, "order_number_typed");
/// assert!(err.message.unwrap().starts_with("Das ist eine Bestellnummer."));
/// ```
pub fn tracking_number_in(text: &str, language: &Language) -> Result<(), ValidationError> {
    take(Field::new(Expect::Tracking), text, *language)
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
/// use alitrack::integration::validator::proved_tracking_number;
///
/// assert!(proved_tracking_number("RB123456785GB").is_ok());
/// assert_eq!(proved_tracking_number("1234567890123456789").unwrap_err().code, "unproven");
/// ```
pub fn proved_tracking_number(text: &str) -> Result<(), ValidationError> {
    take(Field::new(Expect::Tracking).with_proof(), text, Language::English)
}

/// Takes an order number as a person pastes it.
///
/// # Errors
///
/// If the text is no order number; a tracking number is told apart. The message is in English.
///
/// # Example
///
/// ```
/// use alitrack::integration::validator::order_number;
///
/// assert!(order_number("Order ID: 8199633578334590").is_ok());
/// assert_eq!(order_number("81234567").unwrap_err().params["count"], 8);
/// ```
pub fn order_number(text: &str) -> Result<(), ValidationError> {
    take(Field::new(Expect::Order), text, Language::English)
}

/// Takes an order number, and words the error in the language of the context.
///
/// # Errors
///
/// As [`order_number`].
///
/// # Example
///
/// ```
/// use alitrack::Language;
/// use alitrack::integration::validator::order_number_in;
///
/// let err = order_number_in("", &Language::Polish).unwrap_err();
/// assert_eq!(err.code, "empty");
/// ```
pub fn order_number_in(text: &str, language: &Language) -> Result<(), ValidationError> {
    take(Field::new(Expect::Order), text, *language)
}

/// Takes what a field with its own settings takes: call it from a function of your own.
///
/// # Errors
///
/// If the field refuses the text.
///
/// # Example
///
/// ```
/// use alitrack::form::Field;
/// use alitrack::{Country, Expect, Language};
///
/// fn number(text: &str) -> Result<(), validator::ValidationError> {
///     let field = Field::new(Expect::Any).destination(Country::CA);
///     alitrack::integration::validator::take(field, text, Language::French)
/// }
///
/// assert!(number("8123456789012345").is_ok());
/// ```
pub fn take(field: Field, text: &str, language: Language) -> Result<(), ValidationError> {
    match field.submit(text) {
        Ok(_) => Ok(()),
        Err(refusal) => Err(error(&refusal, language)),
    }
}

fn error(refusal: &Refusal, language: Language) -> ValidationError {
    let mut error = ValidationError::new(refusal.code().code());
    error.message = Some(Cow::Owned(refusal.message(language)));
    for (name, param) in refusal.params() {
        match param {
            Param::Number(n) => error.add_param(Cow::Borrowed(*name), n),
            Param::Text(text) => error.add_param(Cow::Borrowed(*name), text),
        }
    }
    error.add_param(Cow::Borrowed("start"), &refusal.range().start);
    error.add_param(Cow::Borrowed("end"), &refusal.range().end);
    if !refusal.suggestions().is_empty() {
        let suggestions: &[String] = refusal.suggestions();
        error.add_param(Cow::Borrowed("suggestions"), &suggestions);
    }
    error
}
