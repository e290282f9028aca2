//! Serialize and Deserialize of values that are strings: validated on the way in.
//!
//! Plain records derive their impls where they stand, and enums with codes have theirs from
//! [`coded!`](crate::coded); here is what neither can say.

mod diagnosis;
mod history;
mod journey;
mod order;
mod parcel;
mod shipping;

use core::str::FromStr;

use serde::de::DeserializeSeed;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::coded::parse_text;
use crate::country::Country;
use crate::lang::Language;
use crate::number::{Identifier, OrderNumber, TrackingNumber};
use crate::shipping::Shipping;
use crate::when::{When, WhenError};

/// Serialises a type as its `Display` text and reads it back with `FromStr`.
macro_rules! as_string {
    ($($type:ty: $expected:literal),+ $(,)?) => { $(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                parse_text(deserializer, $expected)
            }
        }
    )+ };
}

as_string!(
    Country: "a country code",
    Language: "a language code",
    Shipping: "a shipping option",
    OrderNumber: "an order number",
    TrackingNumber: "a tracking number",
);

/// Reads a tracking number with the hints and the formats of the identifier.
impl<'de> DeserializeSeed<'de> for Identifier {
    type Value = TrackingNumber;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<TrackingNumber, D::Error> {
        let text = alloc::string::String::deserialize(deserializer)?;
        self.parse(&text).map_err(serde::de::Error::custom)
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads what was stored exactly as it was, and else any form that [`When::parse`] reads.
impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Stored(When);

        impl FromStr for Stored {
            type Err = WhenError;

            fn from_str(text: &str) -> Result<Self, WhenError> {
                When::from_stored(text)
                    .map_or_else(|| When::parse(text), Ok)
                    .map(Stored)
            }
        }

        parse_text(deserializer, "a date").map(|Stored(when)| when)
    }
}
