//! A history as a record of its capacity and its numbers, bounded again on the way in.

use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroUsize;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::coded::Kept;
use crate::history::{History, Lookup};
use crate::term::Milestone;

#[derive(Serialize)]
struct Line<'a> {
    number: &'a str,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pinned: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    milestone: Option<&'a Kept<Milestone>>,
}

impl Serialize for History {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let lines = self.iter().map(|lookup| Line {
            number: lookup.number(),
            pinned: lookup.is_pinned(),
            milestone: lookup.milestone.as_ref(),
        });
        let mut record = serializer.serialize_struct("History", 2)?;
        record.serialize_field("capacity", &self.capacity())?;
        record.serialize_field("lookups", &lines.collect::<Vec<_>>())?;
        record.end()
    }
}

#[derive(Deserialize)]
#[serde(expecting = "a history")]
struct Stored {
    #[serde(default = "default_capacity")]
    capacity: NonZeroUsize,
    #[serde(default)]
    lookups: Vec<StoredLine>,
}

fn default_capacity() -> NonZeroUsize {
    History::DEFAULT_CAPACITY
}

#[derive(Deserialize)]
struct StoredLine {
    number: String,
    #[serde(default)]
    pinned: bool,
    #[serde(default)]
    milestone: Option<Kept<Milestone>>,
}

impl<'de> Deserialize<'de> for History {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Stored { capacity, lookups } = Stored::deserialize(deserializer)?;
        let lookups = lookups.into_iter().map(|line| Lookup {
            number: line.number,
            pinned: line.pinned,
            milestone: line.milestone,
        });
        Ok(History::restore(capacity, lookups))
    }
}
