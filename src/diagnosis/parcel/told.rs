//! What a parcel was told, and what of it could not be read.

use alloc::string::String;
use core::fmt;

use chrono::NaiveDate;

use super::Parcel;
use crate::country::Country;
use crate::diagnosis::report::Report;
use crate::order::OrderState;
use crate::shipping::Shipping;
use crate::tracking::TrackingEvent;

/// A part of a stored [`Parcel`] that this version cannot read: it is kept, and has no effect.
///
/// # Example
///
#[cfg_attr(feature = "serde", doc = "```")]
#[cfg_attr(not(feature = "serde"), doc = "```ignore")]
/// use alitrack::Parcel;
///
/// let stored = r#"{"destination":"Narnia","events":[{"text":"Accepted"},{"at":"yesterday","text":"Delivered"}]}"#;
/// let parcel: Parcel = serde_json::from_str(stored)?;
/// let unread: Vec<_> = parcel.unread().map(|unread| unread.to_string()).collect();
/// assert_eq!(unread, ["destination: 'Narnia'", "events[1].at: 'yesterday'"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unread<'a> {
    event: Option<usize>,
    field: &'static str,
    text: &'a str,
}

impl<'a> Unread<'a> {
    /// Returns the place of the event in [`Parcel::events`], or `None` for a field of the parcel itself.
    #[must_use]
    pub const fn event(&self) -> Option<usize> {
        self.event
    }

    /// Returns the name of the field, as it is stored.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        self.field
    }

    /// Returns the stored text.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        self.text
    }
}

/// Prints the field and its text, for a developer to read.
impl fmt::Display for Unread<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(event) = self.event {
            write!(f, "events[{event}].")?;
        }
        write!(f, "{}: '{}'", self.field, self.text.escape_debug())
    }
}

/// Whether something was told: "I do not know" is not "there is none".
///
/// # Example
///
/// ```
/// use alitrack::{Parcel, Told};
///
/// assert_eq!(Parcel::new().get_number(), Told::Nothing);
/// assert_eq!(Parcel::new().without_number().get_number(), Told::None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Told<T> {
    /// Nobody said anything about it.
    #[default]
    Nothing,
    /// There is none.
    None,
    /// This is it.
    Is(T),
}

impl<T> Told<T> {
    /// Returns what was told, if it was something.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Parcel;
    ///
    /// let parcel = Parcel::new().number("UN123456785CN");
    /// assert_eq!(parcel.get_number().known(), Some("UN123456785CN"));
    /// assert_eq!(Parcel::new().without_number().get_number().known(), None);
    /// ```
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Told::Is(value) => Some(value),
            Told::Nothing | Told::None => None,
        }
    }
}

impl Parcel {
    /// Returns the tracking number as typed.
    #[must_use]
    pub fn get_number(&self) -> Told<&str> {
        match &self.number {
            Told::Nothing => Told::Nothing,
            Told::None => Told::None,
            Told::Is(number) => Told::Is(number),
        }
    }

    /// Returns the order number, as it was typed.
    #[must_use]
    pub fn get_order_number(&self) -> Option<&str> {
        self.order_number.as_deref()
    }

    /// Returns where the order stands.
    #[must_use]
    pub const fn get_order_state(&self) -> Option<OrderState> {
        self.order_state
    }

    /// Returns the day of the order.
    #[must_use]
    pub const fn get_ordered_on(&self) -> Option<NaiveDate> {
        self.ordered_on
    }

    /// Returns the day on which the seller marked the order as shipped.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Parcel;
    /// use chrono::NaiveDate;
    ///
    /// let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    /// assert_eq!(Parcel::new().shipped_on(day).get_shipped_on(), Some(day));
    /// ```
    #[must_use]
    pub const fn get_shipped_on(&self) -> Option<NaiveDate> {
        self.shipped_on
    }

    /// Returns the day until which the seller must send.
    #[must_use]
    pub const fn get_processing_deadline(&self) -> Option<NaiveDate> {
        self.processing_deadline
    }

    /// Returns the last day of buyer protection, as the order page shows it.
    #[must_use]
    pub const fn get_protection_ends_on(&self) -> Option<NaiveDate> {
        self.protection_ends_on
    }

    /// Returns the day of the delivery.
    #[must_use]
    pub const fn get_delivered_on(&self) -> Option<NaiveDate> {
        self.delivered_on
    }

    /// Returns the day on which the buyer wrote to the seller.
    #[must_use]
    pub const fn get_seller_contacted_on(&self) -> Option<NaiveDate> {
        self.seller_contacted_on
    }

    /// Returns how it was sent, as told with [`Parcel::by`].
    #[must_use]
    pub const fn get_shipping_option(&self) -> Option<&Shipping> {
        self.shipping.as_ref()
    }

    /// Returns the country that the parcel leaves, as told with [`Parcel::from`].
    #[must_use]
    pub const fn get_origin(&self) -> Option<Country> {
        self.origin
    }

    /// Returns the country that the parcel goes to, as told with [`Parcel::to`].
    #[must_use]
    pub const fn get_destination(&self) -> Option<Country> {
        self.destination
    }

    /// Returns the weight in grams.
    #[must_use]
    pub const fn get_weight_g(&self) -> Option<u32> {
        self.weight_g
    }

    /// Returns the value of the order in cents of a US dollar.
    #[must_use]
    pub const fn get_value_usd_cents(&self) -> Option<u64> {
        self.value_cents
    }

    /// Returns the lines of the tracking page; `None` if nobody looked it up.
    #[must_use]
    pub fn events(&self) -> Option<&[TrackingEvent]> {
        self.events.as_deref()
    }

    /// Returns what the buyer reports, in the order of the codes.
    pub fn reports(&self) -> impl Iterator<Item = Report> {
        self.reports.iter()
    }

    /// Returns the reports whose codes are not known, as given.
    #[must_use]
    pub fn unknown_reports(&self) -> &[String] {
        &self.other_reports
    }

    /// Returns the fields of a stored parcel and of its events that could not be read, unless they were set since.
    pub fn unread(&self) -> impl Iterator<Item = Unread<'_>> {
        let own = self.other_fields.iter();
        let own = own.filter(|(field, _)| !self.is_told(field));
        let own = own.map(|(field, text)| Unread {
            event: None,
            field,
            text,
        });
        let events = self.events.iter().flatten().enumerate();
        let of_events = events.flat_map(|(at, event)| {
            event.unread().map(move |(field, text)| Unread {
                event: Some(at),
                field,
                text,
            })
        });
        own.chain(of_events)
    }

    /// Is a value known for a field that is stored as a text of a certain form?
    fn is_told(&self, field: &str) -> bool {
        match field {
            "order_state" => self.order_state.is_some(),
            "ordered_on" => self.ordered_on.is_some(),
            "shipped_on" => self.shipped_on.is_some(),
            "processing_deadline" => self.processing_deadline.is_some(),
            "protection_ends_on" => self.protection_ends_on.is_some(),
            "delivered_on" => self.delivered_on.is_some(),
            "seller_contacted_on" => self.seller_contacted_on.is_some(),
            "origin" => self.origin.is_some(),
            "destination" => self.destination.is_some(),
            _ => false,
        }
    }
}
