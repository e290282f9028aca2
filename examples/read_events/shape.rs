//! The answers of two trackers as parcels: what they call things, and nothing of what things mean.

use alitrack::{TrackingEvent, Vocabulary, When, WhenError};
use serde_json::Value;

/// One parcel of an answer.
#[derive(Debug, Default)]
pub(crate) struct Parcel {
    pub(crate) number: String,
    pub(crate) events: Vec<TrackingEvent>,
    /// Dates that could not be read: the events are kept without them.
    pub(crate) unread: Vec<WhenError>,
}

/// Reads an answer of Ship24 or of 17TRACK, whichever it is.
pub(crate) fn parcels(answer: &Value) -> Option<Vec<Parcel>> {
    let data = answer.get("data")?;
    if let Some(trackings) = data.get("trackings").and_then(Value::as_array) {
        return Some(trackings.iter().map(ship24).collect());
    }
    let accepted = data.get("accepted")?.as_array()?;
    Some(accepted.iter().map(seventeentrack).collect())
}

/// The numbers that 17TRACK refused, with its reason.
pub(crate) fn rejected(answer: &Value) -> impl Iterator<Item = (&str, &str)> {
    list(answer, "/data/rejected").filter_map(|refused| {
        let why = text(refused, "/error/message").unwrap_or("no reason told");
        Some((text(refused, "/number")?, why))
    })
}

fn ship24(tracking: &Value) -> Parcel {
    let mut parcel = Parcel {
        number: text(tracking, "/tracker/trackingNumber")
            .unwrap_or_default()
            .into(),
        ..Parcel::default()
    };
    for event in list(tracking, "/events") {
        let mut read = TrackingEvent::new(text(event, "/status").unwrap_or_default());
        // The code says most; category and milestone stand in where it is empty.
        let codes = [
            (Vocabulary::Ship24Code, "/statusCode"),
            (Vocabulary::Ship24Category, "/statusCategory"),
            (Vocabulary::Ship24Milestone, "/statusMilestone"),
        ];
        if let Some((vocabulary, code)) = codes.into_iter().find_map(|(v, at)| Some((v, text(event, at)?))) {
            read = read.coded(vocabulary, code);
        }
        read = with(read, text(event, "/location"), TrackingEvent::in_place);
        read = with(read, text(event, "/courierCode"), TrackingEvent::by);
        read = with(read, text(event, "/trackingNumber"), TrackingEvent::under);
        parcel.push(
            read,
            text(event, "/occurrenceDatetime").or_else(|| text(event, "/datetime")),
        );
    }
    parcel
}

fn seventeentrack(accepted: &Value) -> Parcel {
    let number = text(accepted, "/number").unwrap_or_default();
    let mut parcel = Parcel {
        number: number.into(),
        ..Parcel::default()
    };
    for provider in list(accepted, "/track_info/tracking/providers") {
        for event in list(provider, "/events") {
            let mut read = TrackingEvent::new(text(event, "/description").unwrap_or_default()).under(number);
            read = with(read, text(event, "/sub_status"), |event, code| {
                event.coded(Vocabulary::SeventeenTrackSub, code)
            });
            read = with(read, text(event, "/location"), TrackingEvent::in_place);
            read = with(read, text(provider, "/provider/name"), TrackingEvent::by);
            if let Some(country) = text(event, "/address/country").and_then(|code| code.parse().ok()) {
                read = read.in_country(country);
            }
            parcel.push(read, text(event, "/time_iso"));
        }
    }
    parcel
}

impl Parcel {
    fn push(&mut self, event: TrackingEvent, at: Option<&str>) {
        let event = match at.map(str::parse::<When>) {
            None => event,
            Some(Ok(at)) => event.at(at),
            Some(Err(err)) => {
                // A local time before the name of a zone is still worth having.
                let partial = err.partial();
                self.unread.push(err);
                match partial {
                    Some(at) => event.at(at),
                    None => event,
                }
            }
        };
        self.events.push(event);
    }
}

/// The text at a place, unless it is missing, null or blank.
fn text<'v>(value: &'v Value, at: &str) -> Option<&'v str> {
    value.pointer(at)?.as_str().filter(|text| !text.trim().is_empty())
}

fn list<'v>(value: &'v Value, at: &str) -> impl Iterator<Item = &'v Value> {
    value.pointer(at).and_then(Value::as_array).into_iter().flatten()
}

fn with<'v>(
    event: TrackingEvent,
    value: Option<&'v str>,
    set: impl Fn(TrackingEvent, &'v str) -> TrackingEvent,
) -> TrackingEvent {
    match value {
        Some(value) => set(event, value),
        None => event,
    }
}
