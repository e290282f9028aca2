//! Orders: states as codes, other people's words as they were written, logs replayed on the way in.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Display;
use core::str::FromStr;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::order::{Entry, ReplayMode, Reported, StateLabel, Timeline};

/// A known state is written as its code, so that a log and a state read the same.
impl Serialize for StateLabel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            StateLabel::Known(state) => serializer.serialize_str(state.code()),
            StateLabel::Ambiguous(_) | StateLabel::Other(_) => serializer.serialize_str(self.as_str()),
        }
    }
}

impl<'de> Deserialize<'de> for StateLabel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let label = Cow::<'de, str>::deserialize(deserializer)?;
        Ok(StateLabel::from(&*label))
    }
}

impl<T: Display> Serialize for Reported<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: FromStr> Deserialize<'de> for Reported<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(Reported::from(text.as_str()))
    }
}

/// The mode and the entries are written; position and reports follow from them.
impl Serialize for Timeline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Timeline", 2)?;
        record.serialize_field("mode", &self.mode())?;
        record.serialize_field("entries", self.entries())?;
        record.end()
    }
}

#[derive(Deserialize)]
#[serde(expecting = "a log of an order")]
struct Log {
    #[serde(default)]
    mode: ReplayMode,
    #[serde(default)]
    entries: Vec<Entry>,
}

impl<'de> Deserialize<'de> for Timeline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Log { mode, entries } = Log::deserialize(deserializer)?;
        let mut timeline = Timeline::with_mode(mode);
        timeline.extend(entries);
        Ok(timeline)
    }
}
