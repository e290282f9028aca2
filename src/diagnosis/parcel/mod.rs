//! What is known about a parcel: every part of it may be missing.

mod told;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::country::Country;
use crate::order::OrderState;
use crate::shipping::Shipping;
use crate::tracking::TrackingEvent;

use super::report::{Report, Reports};
pub use told::{Told, Unread};

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
}
