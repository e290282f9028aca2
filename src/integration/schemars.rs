//! JSON Schemas of what the crate stores as text, and of its records.
//!
//! A schema describes the canonical form, which is what is written. Reading is more patient: it takes a number
//! with blanks, in lower case or with a label in front, which the pattern does not.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::country::Country;
use crate::history::History;
use crate::lang::Language;
use crate::number::{OrderNumber, TrackingNumber, formats};
use crate::order::{Entry, OrderState, ReplayMode, Reported, StateLabel, Timeline};
use crate::shipping::{Shipping, ShippingOption};
use crate::term::{Milestone, Stage};
use crate::tracking::{TrackingEvent, Vocabulary};
use crate::when::When;

/// Names a type and gives its schema.
macro_rules! schema {
    ($type:ident $(<$param:ident>)?, inline: $inline:literal, |$generator:ident| $schema:expr) => {
        impl $(<$param>)? JsonSchema for $type $(<$param>)? {
            fn inline_schema() -> bool {
                $inline
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!("alitrack::", stringify!($type)).into()
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

schema!(TrackingNumber, inline: false, |_g| json_schema!({
    "type": "string",
    "title": "Tracking number",
    "description": "A tracking number in its canonical form: upper-case letters and digits. The pattern is \
        necessary, not sufficient: a check digit cannot be written as one.",
    "pattern": pattern(),
    "minLength": 7,
    "maxLength": 48,
    "examples": ["RB123456785GB", "LP00068434402473"],
}));

/// The patterns of all formats whose numbers prove themselves.
fn pattern() -> String {
    let shapes: BTreeSet<String> = formats()
        .iter()
        .flat_map(|format| format.shapes().iter().filter(|shape| format.is_evidence(shape)))
        .map(ToString::to_string)
        .collect();
    let shapes: Vec<&str> = shapes.iter().map(String::as_str).collect();
    format!("^(?:{})$", shapes.join("|"))
}

schema!(OrderNumber, inline: false, |_g| json_schema!({
    "type": "string",
    "title": "Order number",
    "description": "The number of an AliExpress order: 16 digits, 15 or 14 in older orders.",
    "pattern": "^[0-9]{14,16}$",
    "examples": ["8199633578334590"],
}));

schema!(Country, inline: false, |_g| {
    let codes: Vec<&str> = Country::ALL.iter().map(|country| country.code()).collect();
    json_schema!({
        "type": "string",
        "description": "A country by its ISO 3166-1 alpha-2 code, or XK for Kosovo.",
        "enum": codes,
    })
});

schema!(Language, inline: false, |_g| json_schema!({
    "type": "string",
    "description": "A language of the crate's texts by its ISO 639-1 code.",
    "enum": Language::ALL.map(Language::code),
}));

schema!(When, inline: false, |_g| json_schema!({
    "type": "string",
    "description": "A date, and as far as known the time of day and the distance from UTC.",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)?$",
    "examples": ["2025-12-02", "2025-12-02T10:05:00", "2025-12-02T10:05:00+08:00"],
}));

schema!(StateLabel, inline: true, |_g| json_schema!({
    "type": "string",
    "description": "A state of an order by its code, or another label as it was written.",
    "examples": OrderState::ALL.iter().map(|state| state.code()).collect::<Vec<_>>(),
}));

schema!(Shipping, inline: true, |_g| {
    let codes: Vec<&str> = ShippingOption::ALL.iter().map(|option| option.code()).collect();
    json_schema!({
        "type": "string",
        "description": "A shipping option by its code, or another name as it was written.",
        "examples": codes,
    })
});

schema!(Reported<T>, inline: true, |_g| json_schema!({
    "type": "string",
    "description": "A status by the platform's own code, or another one as it was written.",
}));

schema!(TrackingEvent, inline: false, |g| json_schema!({
    "type": "object",
    "description": "One line of a carrier's or a platform's tracking.",
    "properties": {
        "at": g.subschema_for::<When>(),
        "stage": g.subschema_for::<Stage>(),
        "text": { "type": "string", "default": "" },
        "place": { "type": "string" },
        "country": g.subschema_for::<Country>(),
        "carrier": { "type": "string" },
        "vocabulary": g.subschema_for::<Vocabulary>(),
        "code": { "type": "string" },
        "number": { "type": "string" },
    },
}));

schema!(Entry, inline: false, |g| json_schema!({
    "type": "object",
    "description": "One entry of the log of an order: a label, or the withdrawal of an earlier entry, or both.",
    "properties": {
        "state": g.subschema_for::<StateLabel>(),
        "at": g.subschema_for::<When>(),
        "voids": { "type": "integer", "minimum": 0, "description": "The index of an earlier entry." },
    },
}));

schema!(Timeline, inline: false, |g| json_schema!({
    "type": "object",
    "description": "The log of an order; its position follows from the entries.",
    "properties": {
        "mode": g.subschema_for::<ReplayMode>(),
        "entries": { "type": "array", "items": g.subschema_for::<Entry>() },
    },
}));

schema!(History, inline: false, |g| json_schema!({
    "type": "object",
    "description": "The numbers that a person looked up, most recent first.",
    "properties": {
        "capacity": { "type": "integer", "minimum": 1, "default": History::DEFAULT_CAPACITY },
        "lookups": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "number": { "type": "string" },
                    "pinned": { "type": "boolean", "default": false },
                    "milestone": g.subschema_for::<Milestone>(),
                },
                "required": ["number"],
            },
        },
    },
}));
