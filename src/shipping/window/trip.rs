//! What is known of a parcel's way.

use chrono::NaiveDate;

use crate::country::Country;
use crate::shipping::option::ShippingOption;
use crate::term::{ServiceClass, Stage};

/// What is known about a parcel's way; everything but a date may stay unknown.
///
/// # Example
///
/// ```
/// use alitrack::{Country, ShippingOption, Trip};
///
/// let trip = Trip::new().by(ShippingOption::EPacket).to(Country::US).grams(350);
/// assert_eq!(trip.destination(), Some(Country::US));
/// assert_eq!(trip.origin(), Country::CN);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Trip {
    pub(super) option: Option<ShippingOption>,
    pub(super) origin: Country,
    pub(super) destination: Option<Country>,
    pub(super) shipped: Option<NaiveDate>,
    pub(super) reached: Option<(Stage, NaiveDate)>,
    pub(super) grams: Option<u32>,
    pub(super) letter: Option<char>,
}

impl Default for Trip {
    fn default() -> Self {
        Self::new()
    }
}

impl Trip {
    /// Starts with a trip from China about which nothing else is known.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            option: None,
            origin: Country::CN,
            destination: None,
            shipped: None,
            reached: None,
            grams: None,
            letter: None,
        }
    }

    /// Says how the parcel is sent.
    #[must_use]
    pub const fn by(self, option: ShippingOption) -> Self {
        Self {
            option: Some(option),
            ..self
        }
    }

    /// Says where it comes from, if not from China.
    #[must_use]
    pub const fn from(self, origin: Country) -> Self {
        Self { origin, ..self }
    }

    /// Says where it goes.
    #[must_use]
    pub const fn to(self, country: Country) -> Self {
        Self {
            destination: Some(country),
            ..self
        }
    }

    /// Says when the seller shipped it.
    #[must_use]
    pub const fn shipped(self, day: NaiveDate) -> Self {
        Self {
            shipped: Some(day),
            ..self
        }
    }

    /// Says which stage it has reached, and when.
    #[must_use]
    pub const fn reached(self, stage: Stage, day: NaiveDate) -> Self {
        Self {
            reached: Some((stage, day)),
            ..self
        }
    }

    /// Says how heavy it is, in grams.
    #[must_use]
    pub const fn grams(self, grams: u32) -> Self {
        Self {
            grams: Some(grams),
            ..self
        }
    }

    /// Says the first letter of its S10 number: some posts take longer over some services.
    #[must_use]
    pub const fn number_starts_with(self, letter: char) -> Self {
        Self {
            letter: Some(letter.to_ascii_uppercase()),
            ..self
        }
    }

    /// Returns how it is sent.
    #[must_use]
    pub const fn option(&self) -> Option<ShippingOption> {
        self.option
    }

    /// Returns where it comes from.
    #[must_use]
    pub const fn origin(&self) -> Country {
        self.origin
    }

    /// Returns where it goes.
    #[must_use]
    pub const fn destination(&self) -> Option<Country> {
        self.destination
    }

    /// Returns whether it crosses no border worth counting.
    pub(super) fn is_local(&self) -> bool {
        self.destination == Some(self.origin) || self.option.is_some_and(|o| o.class() == ServiceClass::Local)
    }
}

/// Why there is no delivery window.
///
/// # Example
///
/// ```
/// use alitrack::shipping::NoWindow;
/// use alitrack::{Calendar, DeliveryWindow, Trip};
///
/// assert_eq!(DeliveryWindow::of(&Trip::new(), &Calendar::new()), Err(NoWindow::NotShipped));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoWindow {
    /// Neither a ship date nor a stage with its date is known.
    #[error("expected a ship date or a stage with its date")]
    NotShipped,
    /// The parcel is lost, destroyed, cancelled or on its way back.
    #[error("the parcel is not coming")]
    NotComing,
    /// The days lie beyond the dates that can be represented.
    #[error("the window lies outside the calendar")]
    OutOfCalendar,
}
