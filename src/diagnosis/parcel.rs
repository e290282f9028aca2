//! What is known about a parcel: every part of it may be missing.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::country::Country;
use crate::order::OrderState;
use crate::shipping::Shipping;
use crate::tracking::TrackingEvent;

use super::report::{Report, Reports};

/// A parcel as its buyer knows it.
///
/// Every part is optional, and what was not told is kept apart from what is known to be absent: a number
/// nobody mentioned is not the same as [`Parcel::without_number`], and events nobody looked up are not
/// the same as [`Parcel::nothing_shown`].
///
/// # Example
///
/// ```
/// use alitrack::{Country, Parcel, ShippingOption, Told};
/// use chrono::NaiveDate;
///
/// let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
/// let parcel = Parcel::new()
///     .number("UN123456785CN")
///     .shipped_on(day)
///     .by(ShippingOption::ChinaPostOrdinary)
///     .to(Country::BR);
/// assert_eq!(parcel.get_number(), Told::Is("UN123456785CN"));
/// assert_eq!(parcel.events(), None);
/// ```
///
/// # Stored form
///
/// With the feature `serde` a parcel is a record of the fields that were told, under the names of its methods
/// ([`by`](Self::by) is `shipping_option`, [`from`](Self::from) `origin`, [`to`](Self::to) `destination`).
/// An absent `number` was not told, a null one does not exist; absent `events` were not looked up, an empty
/// list shows nothing. What this version cannot read (a report, a stage or an option of another version, a date that is
/// none) is kept as it is and written again; it has no effect, and [`unread`](Self::unread) names it.
///
#[cfg_attr(feature = "serde", doc = "```")]
#[cfg_attr(not(feature = "serde"), doc = "```ignore")]
/// use alitrack::{Parcel, Report, Told};
///
/// let stored = r#"{"number":null,"shipped_on":"2026-03-02","events":[],"reports":["seller_new","rainy_day"]}"#;
/// let parcel: Parcel = serde_json::from_str(stored)?;
/// assert_eq!(parcel.get_number(), Told::None);
/// assert!(parcel.reports().eq([Report::SellerNew]));
/// assert_eq!(serde_json::to_string(&parcel)?, stored);
///
/// // One bad date loses itself only.
/// let stored = r#"{"number":"UN123456785CN","shipped_on":"2026-13-32"}"#;
/// let parcel: Parcel = serde_json::from_str(stored)?;
/// assert_eq!(parcel.get_shipped_on(), None);
/// assert_eq!(parcel.unread().next().unwrap().to_string(), "shipped_on: '2026-13-32'");
/// assert_eq!(serde_json::to_string(&parcel)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parcel {
    pub(crate) number: Told<String>,
    pub(crate) order_number: Option<String>,
    pub(crate) order_state: Option<OrderState>,
    pub(crate) ordered_on: Option<NaiveDate>,
    pub(crate) shipped_on: Option<NaiveDate>,
    pub(crate) processing_deadline: Option<NaiveDate>,
    pub(crate) protection_ends_on: Option<NaiveDate>,
    pub(crate) delivered_on: Option<NaiveDate>,
    pub(crate) seller_contacted_on: Option<NaiveDate>,
    pub(crate) shipping: Option<Shipping>,
    pub(crate) origin: Option<Country>,
    pub(crate) destination: Option<Country>,
    pub(crate) weight_g: Option<u32>,
    pub(crate) value_cents: Option<u64>,
    pub(crate) events: Option<Vec<TrackingEvent>>,
    pub(crate) reports: Reports,
    pub(crate) other_reports: Vec<String>,
    /// Stored fields that could not be read, with their texts.
    pub(crate) other_fields: Vec<(&'static str, String)>,
}

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

/// What was told is set by the methods named like the field, and returned by those that begin with `get_`.
impl Parcel {
    /// Starts with a parcel of which nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the tracking number, exactly as it was typed.
    #[must_use]
    pub fn number(mut self, typed: impl Into<String>) -> Self {
        self.number = Told::Is(typed.into());
        self
    }

    /// Says that the buyer has no tracking number.
    #[must_use]
    pub fn without_number(mut self) -> Self {
        self.number = Told::None;
        self
    }

    /// Sets the order number, for the message to the seller and to notice mix-ups.
    #[must_use]
    pub fn order_number(mut self, number: impl Into<String>) -> Self {
        self.order_number = Some(number.into());
        self
    }

    /// Sets where the order stands.
    #[must_use]
    pub fn order_state(mut self, state: OrderState) -> Self {
        self.order_state = Some(state);
        self
    }

    /// Sets the day of the order.
    #[must_use]
    pub fn ordered_on(mut self, day: NaiveDate) -> Self {
        self.ordered_on = Some(day);
        self
    }

    /// Sets the day on which the seller marked the order as shipped.
    #[must_use]
    pub fn shipped_on(mut self, day: NaiveDate) -> Self {
        self.shipped_on = Some(day);
        self
    }

    /// Sets the day until which the seller must send, as the order page shows it.
    #[must_use]
    pub fn processing_deadline(mut self, day: NaiveDate) -> Self {
        self.processing_deadline = Some(day);
        self
    }

    /// Sets the last day of buyer protection, as the order page shows it; it overrides every default.
    #[must_use]
    pub fn protection_ends_on(mut self, day: NaiveDate) -> Self {
        self.protection_ends_on = Some(day);
        self
    }

    /// Sets the day of the delivery, as the carrier or the platform shows it.
    #[must_use]
    pub fn delivered_on(mut self, day: NaiveDate) -> Self {
        self.delivered_on = Some(day);
        self
    }

    /// Sets the day on which the buyer wrote to the seller.
    #[must_use]
    pub fn seller_contacted_on(mut self, day: NaiveDate) -> Self {
        self.seller_contacted_on = Some(day);
        self
    }

    /// Sets how it was sent: a [`ShippingOption`](crate::ShippingOption), or a name as the shop prints it.
    #[must_use]
    pub fn by(mut self, shipping: impl Into<Shipping>) -> Self {
        self.shipping = Some(shipping.into());
        self
    }

    /// Sets the country that the parcel leaves.
    #[must_use]
    pub fn from(mut self, origin: Country) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Sets the country that the parcel goes to.
    #[must_use]
    pub fn to(mut self, destination: Country) -> Self {
        self.destination = Some(destination);
        self
    }

    /// Sets the weight in grams, as the shop or the seller gives it; a scan that weighed something else is noticed.
    #[must_use]
    pub fn weight_g(mut self, grams: u32) -> Self {
        self.weight_g = Some(grams);
        self
    }

    /// Sets the value of the order in cents of a US dollar.
    #[must_use]
    pub fn value_usd_cents(mut self, cents: u64) -> Self {
        self.value_cents = Some(cents);
        self
    }

    /// Adds one line of the tracking page.
    #[must_use]
    pub fn event(mut self, event: TrackingEvent) -> Self {
        self.events.get_or_insert_default().push(event);
        self
    }

    /// Sets the lines of the tracking page; an empty list says that the page shows nothing.
    #[must_use]
    pub fn with_events(mut self, events: impl IntoIterator<Item = TrackingEvent>) -> Self {
        self.events = Some(events.into_iter().collect());
        self
    }

    /// Says that trackers were asked and show nothing.
    #[must_use]
    pub fn nothing_shown(self) -> Self {
        self.with_events([])
    }

    /// Adds something that the buyer reports.
    #[must_use]
    pub fn report(mut self, report: Report) -> Self {
        self.reports.insert(report);
        self
    }

    /// Adds a report by its code; a code that is not known is kept and has no effect.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Parcel, Report};
    ///
    /// let parcel = Parcel::new().report_code("no_number").report_code("rainy_day");
    /// assert!(parcel.reports().eq([Report::NoNumber]));
    /// assert_eq!(parcel.unknown_reports(), ["rainy_day"]);
    /// ```
    #[must_use]
    pub fn report_code(mut self, code: &str) -> Self {
        match code.parse() {
            Ok(report) => self.reports.insert(report),
            Err(_) => self.other_reports.push(code.to_string()),
        }
        self
    }

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
