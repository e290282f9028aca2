//! What is known about what was typed, before it becomes a page.

use alitrack::form::{Refusal, Typing};
use alitrack::{Identification, Identifier, Kind};
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
}

impl<'a> Answer<'a> {
    /// Nothing was typed yet.
    pub fn none() -> Self {
        Self {
            typing: None,
            refusal: None,
            seen: None,
            wrong_days: Vec::new(),
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
    pub fn submitted(asked: &'a Asked, _today: NaiveDate) -> Self {
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
        }
    }

    pub fn is_refused(&self) -> bool {
        self.refusal.is_some() || !self.wrong_days.is_empty()
    }

    pub fn is_wrong(&self, name: &str) -> bool {
        self.wrong_days.contains(&name)
    }
}
