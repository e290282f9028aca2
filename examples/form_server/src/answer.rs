//! What is known about what was typed, before it becomes a page.

use alitrack::form::{Refusal, Typing};
use alitrack::{Diagnosis, Expect, Identification, Identifier, Kind, Parcel, TrackingEvent, When, diagnose};
use chrono::NaiveDate;

use crate::asked::{Asked, day};

/// The days of the form, by the name of their field.
pub const DAYS: [&str; 4] = ["ordered", "shipped", "protection", "event_day"];

/// Everything to show about one state of the form.
pub struct Answer<'a> {
    /// What stands in the field, and the words beside it.
    pub typing: Option<Typing<'a>>,
    pub refusal: Option<Refusal>,
    pub seen: Option<Identification<'a>>,
    /// Which days could not be read.
    pub wrong_days: Vec<&'static str>,
    /// Why there is no news, if anything was told that speaks to it.
    pub diagnosis: Option<Diagnosis>,
}

/// The parcel as the form tells it; a day that cannot be read is not told.
fn parcel(asked: &Asked) -> Parcel {
    let told = |text: &str| day(text).ok().flatten();
    let number = asked.number().trim();
    let mut parcel = match (number.is_empty(), asked.expect()) {
        (true, Expect::Order) => Parcel::new(),
        (true, _) => Parcel::new().without_number(),
        (false, Expect::Order) => Parcel::new().order_number(number),
        (false, _) => Parcel::new().number(number),
    };
    if let Some(day) = told(&asked.ordered) {
        parcel = parcel.ordered_on(day);
    }
    if let Some(day) = told(&asked.shipped) {
        parcel = parcel.shipped_on(day);
    }
    if let Some(day) = told(&asked.protection) {
        parcel = parcel.protection_ends_on(day);
    }
    if let Some(option) = asked.option() {
        parcel = parcel.by(option);
    }
    if let Some(country) = asked.destination() {
        parcel = parcel.to(country);
    }
    let text = asked.event.trim();
    if !text.is_empty() {
        let event = TrackingEvent::new(text);
        parcel = parcel.event(match told(&asked.event_day) {
            Some(day) => event.at(When::on(day)),
            None => event,
        });
    }
    parcel
}

impl<'a> Answer<'a> {
    /// Nothing was typed yet.
    pub fn none() -> Self {
        Self {
            typing: None,
            refusal: None,
            seen: None,
            wrong_days: Vec::new(),
            diagnosis: None,
        }
    }

    /// Somebody types: what is there is shown, nothing is held against them.
    pub fn typing(asked: &'a Asked) -> Self {
        let typing = asked.field().typing(asked.number());
        Self {
            seen: typing.identification().copied(),
            typing: Some(typing),
            ..Self::none()
        }
    }

    /// The form was sent.
    pub fn submitted(asked: &'a Asked, today: NaiveDate) -> Self {
        let number = asked.number();
        let days = [
            &asked.ordered,
            &asked.shipped,
            &asked.protection,
            &asked.event_day,
        ];
        let wrong = DAYS.into_iter().zip(days).filter(|(_, text)| day(text).is_err());
        // Without a number there is still a diagnosis, if something else is told.
        let nothing = number.trim().is_empty() && asked.tells_more();
        let (typing, refusal) = match asked.field().submit(number) {
            _ if nothing => (None, None),
            Ok(_) => (Some(asked.field().typing(number)), None),
            Err(refusal) => (None, Some(refusal)),
        };
        let seen = Identifier::new().expect(asked.expect()).identify(number);
        Self {
            typing,
            refusal,
            seen: (seen.kind() != Kind::Unknown).then_some(seen),
            wrong_days: wrong.map(|(name, _)| name).collect(),
            diagnosis: asked.tells_more().then(|| diagnose(&parcel(asked), today)),
        }
    }

    pub fn is_refused(&self) -> bool {
        self.refusal.is_some() || !self.wrong_days.is_empty()
    }

    pub fn is_wrong(&self, name: &str) -> bool {
        self.wrong_days.contains(&name)
    }
}
