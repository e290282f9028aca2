//! A parcel as a record of what was told: a number that is absent was not told, one that is null does not exist.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::coded::Kept;
use crate::country::Country;
use crate::diagnosis::{Parcel, Told};
use crate::order::OrderState;
use crate::shipping::Shipping;
use crate::tracking::TrackingEvent;
use crate::when::When;

/// The names of the fields are stable; every one may be absent, and those of newer versions are passed over.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored<'a> {
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "told")]
    number: Option<Option<Cow<'a, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_number: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_state: Option<Kept<OrderState>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ordered_on: Option<Kept<When>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shipped_on: Option<Kept<When>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    processing_deadline: Option<Kept<When>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    protection_ends_on: Option<Kept<When>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered_on: Option<Kept<When>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seller_contacted_on: Option<Kept<When>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shipping_option: Option<Cow<'a, Shipping>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<Kept<Country>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    destination: Option<Kept<Country>>,
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

impl Parcel {
    /// A value as it is stored; the text that was stored before it, if there is none.
    fn stored<T>(&self, field: &str, value: Option<T>) -> Option<Kept<T>> {
        let other = || self.other_fields.iter().find(|(name, _)| *name == field);
        match value {
            Some(value) => Some(Kept::Known(value)),
            None => other().map(|(_, text)| Kept::Other(text.clone())),
        }
    }

    fn stored_day(&self, field: &str, day: Option<NaiveDate>) -> Option<Kept<When>> {
        self.stored(field, day.map(When::on))
    }
}

/// The fields whose texts could not be read.
#[derive(Default)]
struct Unread(Vec<(&'static str, String)>);

impl Unread {
    fn read<T>(&mut self, field: &'static str, stored: Option<Kept<T>>) -> Option<T> {
        match stored? {
            Kept::Known(value) => Some(value),
            Kept::Other(text) => {
                self.0.push((field, text));
                None
            }
        }
    }

    fn day(&mut self, field: &'static str, stored: Option<Kept<When>>) -> Option<NaiveDate> {
        self.read(field, stored).map(|when| when.date())
    }
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
            order_state: self.stored("order_state", self.order_state),
            ordered_on: self.stored_day("ordered_on", self.ordered_on),
            shipped_on: self.stored_day("shipped_on", self.shipped_on),
            processing_deadline: self.stored_day("processing_deadline", self.processing_deadline),
            protection_ends_on: self.stored_day("protection_ends_on", self.protection_ends_on),
            delivered_on: self.stored_day("delivered_on", self.delivered_on),
            seller_contacted_on: self.stored_day("seller_contacted_on", self.seller_contacted_on),
            shipping_option: self.shipping.as_ref().map(Cow::Borrowed),
            origin: self.stored("origin", self.origin),
            destination: self.stored("destination", self.destination),
            weight_g: self.weight_g,
            value_usd_cents: self.value_cents,
            events: self.events.as_deref().map(Cow::Borrowed),
            reports: known.chain(other).collect(),
        };
        stored.serialize(serializer)
    }
}

/// Takes a record and not a list of its values, as a derive would.
struct Record;

impl<'de> Visitor<'de> for Record {
    type Value = Stored<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a parcel")
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Self::Value, A::Error> {
        Stored::deserialize(MapAccessDeserializer::new(fields))
    }
}

impl<'de> Deserialize<'de> for Parcel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = deserializer.deserialize_map(Record)?;
        let mut unread = Unread::default();
        let parcel = Parcel {
            number: match stored.number {
                None => Told::Nothing,
                Some(None) => Told::None,
                Some(Some(number)) => Told::Is(number.into_owned()),
            },
            order_number: stored.order_number.map(Cow::into_owned),
            order_state: unread.read("order_state", stored.order_state),
            ordered_on: unread.day("ordered_on", stored.ordered_on),
            shipped_on: unread.day("shipped_on", stored.shipped_on),
            processing_deadline: unread.day("processing_deadline", stored.processing_deadline),
            protection_ends_on: unread.day("protection_ends_on", stored.protection_ends_on),
            delivered_on: unread.day("delivered_on", stored.delivered_on),
            seller_contacted_on: unread.day("seller_contacted_on", stored.seller_contacted_on),
            shipping: stored.shipping_option.map(Cow::into_owned),
            origin: unread.read("origin", stored.origin),
            destination: unread.read("destination", stored.destination),
            weight_g: stored.weight_g,
            value_cents: stored.value_usd_cents,
            events: stored.events.map(Cow::into_owned),
            other_fields: unread.0,
            ..Parcel::new()
        };
        Ok(stored
            .reports
            .iter()
            .fold(parcel, |parcel, code| parcel.report_code(code)))
    }
}
