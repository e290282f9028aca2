//! Names of options as people and programs write them.

use alloc::string::String;
use core::convert::Infallible;
use core::fmt;
use core::str::FromStr;

use super::ShippingOption;
use crate::lang::Language;

/// What somebody called the shipping: an option that is known, or the words as written.
///
/// Reading never fails and never loses a text, so stored orders survive a new name at the checkout.
///
/// # Example
///
/// ```
/// use alitrack::{Shipping, ShippingOption};
///
/// assert_eq!(Shipping::from("Cainiao Saver Shipping").option(), Some(ShippingOption::AliExpressSaver));
/// let other = Shipping::from("Sunny Drone 48h");
/// assert_eq!(other.option(), None);
/// assert_eq!(other.to_string(), "Sunny Drone 48h");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shipping {
    /// An option of the table.
    Known(ShippingOption),
    /// Any other words, as written.
    Other(String),
}

impl Shipping {
    /// Returns the option, if it is known.
    #[must_use]
    pub const fn option(&self) -> Option<ShippingOption> {
        match self {
            Shipping::Known(option) => Some(*option),
            Shipping::Other(_) => None,
        }
    }
}

impl From<&str> for Shipping {
    fn from(text: &str) -> Self {
        match ShippingOption::read(text) {
            Some(option) => Shipping::Known(option),
            None => Shipping::Other(text.into()),
        }
    }
}

impl From<ShippingOption> for Shipping {
    fn from(option: ShippingOption) -> Self {
        Shipping::Known(option)
    }
}

impl FromStr for Shipping {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl fmt::Display for Shipping {
    /// Writes the id of a known option, and other words as they are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Shipping::Known(option) => f.pad(option.code()),
            Shipping::Other(text) => f.pad(text),
        }
    }
}

pub(super) fn read(text: &str) -> Option<ShippingOption> {
    if text.len() > LONGEST {
        return None;
    }
    ShippingOption::ALL
        .iter()
        .copied()
        .find(|option| names(*option).any(|name| same(name, text)))
}

/// No name is longer, in bytes; longer texts are not compared.
const LONGEST: usize = 256;

/// Every name of an option: id, printed names, aliases, service codes.
fn names(option: ShippingOption) -> impl Iterator<Item = &'static str> {
    let label = option.label();
    let printed = Language::ALL
        .into_iter()
        .map(move |language| option.name(language))
        .filter(move |name| *name != label);
    let codes = option.service_codes().iter().map(|code| code.code());
    [option.code(), label]
        .into_iter()
        .chain(printed)
        .chain(option.aliases().iter().copied())
        .chain(codes)
}

/// Compares letters and digits only, in one case.
pub(super) fn same(one: &str, other: &str) -> bool {
    // Most names differ in their first character; folding is for the few that do not.
    if let (Some(first), Some(second)) = (one.bytes().next(), other.bytes().next()) {
        let plain = first.is_ascii_alphanumeric() && second.is_ascii_alphanumeric();
        if plain && !first.eq_ignore_ascii_case(&second) {
            return false;
        }
    }
    letters(one).eq(letters(other)) && letters(one).next().is_some()
}

/// Upper case comes first, so that a Turkish dotless i meets the dotted one.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
}
