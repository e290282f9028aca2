//! A journey as an answer: where the parcel stands, how it came there, what does not fit.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::journey::{Journey, Step};

impl Serialize for Journey<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut answer = serializer.serialize_struct("Journey", 10)?;
        answer.serialize_field("milestone", &self.milestone())?;
        answer.serialize_field("stage", &self.stage())?;
        answer.serialize_field("since", &self.since())?;
        answer.serialize_field("place", &self.last_place())?;
        answer.serialize_field("country", &self.last_country())?;
        answer.serialize_field("rounds", &self.rounds())?;
        answer.serialize_field("duplicates", &self.duplicates())?;
        answer.serialize_field("steps", self.steps())?;
        answer.serialize_field("anomalies", self.anomalies())?;
        answer.serialize_field("hand_overs", self.hand_overs())?;
        answer.end()
    }
}

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut step = serializer.serialize_struct("Step", 5)?;
        step.serialize_field("event", self.event())?;
        step.serialize_field("index", &self.index())?;
        step.serialize_field("reading", &self.reading())?;
        step.serialize_field("voided", &self.is_voided())?;
        step.serialize_field("round", &self.round())?;
        step.end()
    }
}
