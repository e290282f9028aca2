//! A parcel as a record of what was told: a number that is absent was not told, one that is null does not exist.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::country::Country;
use crate::diagnosis::{Parcel, Told};
use crate::order::OrderState;
use crate::shipping::Shipping;
use crate::tracking::TrackingEvent;

/// The names of the fields are stable; every one may be absent, and those of newer versions are passed over.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored<'a> {
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "told")]
    number: Option<Option<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_number: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_state: Option<OrderState>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ordered_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shipped_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    processing_deadline: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    protection_ends_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seller_contacted_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shipping_option: Option<Cow<'a, Shipping>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<Country>,
    #[serde(skip_serializing_if = "Option::is_none")]
    destination: Option<Country>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight_g: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_usd_cents: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<Cow<'a, [TrackingEvent]>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reports: Vec<Cow<'a, str>>,
}

/// Called only where the field is there, if with null.
fn told<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

impl Serialize for Parcel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let known = self.reports.iter().map(|report| Cow::Borrowed(report.code()));
        let other = self.other_reports.iter().map(|code| Cow::Borrowed(code.as_str()));
        let stored = Stored {
            number: match &self.number {
                Told::Nothing => None,
                Told::None => Some(None),
                Told::Is(number) => Some(Some(Cow::Borrowed(number))),
            },
            order_number: self.order_number.as_deref().map(Cow::Borrowed),
            order_state: self.order_state,
            ordered_on: self.ordered_on,
            shipped_on: self.shipped_on,
            processing_deadline: self.processing_deadline,
            protection_ends_on: self.protection_ends_on,
            delivered_on: self.delivered_on,
            seller_contacted_on: self.seller_contacted_on,
            shipping_option: self.shipping.as_ref().map(Cow::Borrowed),
            origin: self.origin,
            destination: self.destination,
            weight_g: self.weight_g,
            value_usd_cents: self.value_cents,
            events: self.events.as_deref().map(Cow::Borrowed),
            reports: known.chain(other).collect(),
        };
        stored.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Parcel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let parcel = Parcel {
            number: match stored.number {
                None => Told::Nothing,
                Some(None) => Told::None,
                Some(Some(number)) => Told::Is(number.into_owned()),
            },
            order_number: stored.order_number.map(Cow::into_owned),
            order_state: stored.order_state,
            ordered_on: stored.ordered_on,
            shipped_on: stored.shipped_on,
            processing_deadline: stored.processing_deadline,
            protection_ends_on: stored.protection_ends_on,
            delivered_on: stored.delivered_on,
            seller_contacted_on: stored.seller_contacted_on,
            shipping: stored.shipping_option.map(Cow::into_owned),
            origin: stored.origin,
            destination: stored.destination,
            weight_g: stored.weight_g,
            value_cents: stored.value_usd_cents,
            events: stored.events.map(Cow::into_owned),
            ..Parcel::new()
        };
        Ok(stored
            .reports
            .iter()
            .fold(parcel, |parcel, code| parcel.report_code(code)))
    }
}
