//! A ready message to the seller, in the buyer's language and in English.

mod sentence;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::journey::Journey;
use crate::lang::{Language, Phrase, Text, Value};

use super::Diagnosis;
use super::cause::Cause;
use super::facts::{is_held, quoted};
use super::parcel::{Parcel, Told};

/// A message that a buyer can send as it is.
///
/// # Example
///
/// ```
/// use alitrack::{Language, Parcel, diagnose};
/// use chrono::NaiveDate;
///
/// let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap();
/// let parcel = Parcel::new()
///     .order_number("8123456789012345")
///     .number("RB123456785CN")
///     .shipped_on(day(1))
///     .nothing_shown();
/// let message = diagnose(&parcel, day(14)).message_to_seller(&parcel, Language::French);
/// assert!(message.text().starts_with("Bonjour,\nJe vous écris au sujet de la commande 8123456789012345."));
/// assert!(message.english().contains("send me proof of posting"));
/// assert!(message.english().ends_with("Please answer by 19 June 2026. Thank you."));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SellerMessage {
    text: String,
    english: String,
}

impl SellerMessage {
    /// Returns the message in the buyer's language, one sentence a line.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the same message in English, which sellers read.
    #[must_use]
    pub fn english(&self) -> &str {
        &self.english
    }
}

/// A sentence and what fills its slots.
type Line = (&'static Text, Vec<(&'static str, Value)>);

impl Diagnosis {
    /// Writes the message that fits the first finding, from what is known of the parcel.
    #[must_use]
    pub fn message_to_seller(&self, parcel: &Parcel, language: Language) -> SellerMessage {
        let lines = self.lines(parcel);
        let write = |language| {
            let lines: Vec<String> = lines
                .iter()
                .map(|(text, values)| text.with(language, values).to_string())
                .collect();
            lines.join("\n")
        };
        SellerMessage {
            text: write(language),
            english: write(Language::English),
        }
    }

    fn lines(&self, parcel: &Parcel) -> Vec<Line> {
        let day = |day: NaiveDate| alloc::vec![("date", Value::Date(day))];
        let word = |slot, word: &str| alloc::vec![(slot, Value::Word(quoted(word).into()))];
        let mut lines: Vec<Line> = alloc::vec![(&sentence::GREETING, Vec::new())];
        lines.push(match &parcel.order_number {
            Some(order) if !order.trim().is_empty() => (&sentence::ORDER, word("order", order)),
            _ => (&sentence::MY_ORDER, Vec::new()),
        });
        let cause = self.first().cause();
        let numberless = cause == Cause::OrderNumberAsTracking;
        match parcel.get_number() {
            Told::Is(number) if !number.trim().is_empty() && !numberless => {
                lines.push((&sentence::NUMBER, word("number", number)));
            }
            Told::None => lines.push((&sentence::NO_NUMBER, Vec::new())),
            Told::Is(_) | Told::Nothing => {}
        }
        if let Some(sent) = parcel.shipped_on {
            lines.push((&sentence::SENT, day(sent)));
        }
        let mut held = false;
        if let Some(events) = &parcel.events {
            let journey = Journey::of(events);
            held = journey.stage().is_some_and(is_held);
            match (journey.stage(), journey.since()) {
                (Some(stage), Some(when)) => lines.push((
                    &sentence::LAST,
                    alloc::vec![
                        ("stage", Value::Phrase(stage.name_text())),
                        ("date", Value::Date(when.date())),
                    ],
                )),
                _ if events.is_empty() && parcel.shipped_on.is_some() => {
                    lines.push((&sentence::NOTHING, Vec::new()));
                }
                _ => {}
            }
        }
        lines.push((cause.rule().request.of(held).text(), Vec::new()));
        let ends = parcel.protection_ends_on.filter(|end| *end >= self.today());
        if let Some(end) = ends {
            lines.push((&sentence::EXTEND, day(end)));
        }
        if let Some(reply) = self.reply_by {
            // Never later than the buyer can still do something.
            let reply = ends.map_or(reply, |end| reply.min(end));
            lines.push((&sentence::ANSWER, day(reply)));
        }
        lines
    }
}

/// What the buyer asks the seller for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Request {
    /// A proof of posting, or a number that works.
    Proof,
    /// When the parcel is sent.
    WhenSent,
    /// To send it again, or the money.
    SendAgain,
    /// The right number.
    AnotherParcel,
    /// Help with a delivery that never came.
    NotReceived,
    /// The right address for the carrier.
    Address,
    /// To ask the carrier, who answers the sender.
    AskCarrier,
    /// What the seller knows beside the tracking.
    WhatYouKnow,
    /// The refund.
    Refund,
}

impl Request {
    /// Returns what is asked for when a carrier holds the parcel, or holds nothing yet: what was scanned needs no
    /// proof, and of what was not no carrier knows.
    const fn of(self, held: bool) -> Self {
        match self {
            Self::Proof if held => Self::WhatYouKnow,
            Self::AskCarrier | Self::WhatYouKnow if !held => Self::Proof,
            request => request,
        }
    }

    const fn text(self) -> &'static Text {
        match self {
            Self::Proof => &sentence::PROOF,
            Self::WhenSent => &sentence::WHEN_SENT,
            Self::SendAgain => &sentence::SEND_AGAIN,
            Self::AnotherParcel => &sentence::ANOTHER_PARCEL,
            Self::NotReceived => &sentence::NOT_RECEIVED,
            Self::Address => &sentence::ADDRESS,
            Self::AskCarrier => &sentence::ASK_CARRIER,
            Self::WhatYouKnow => &sentence::WHAT_YOU_KNOW,
            Self::Refund => &sentence::REFUND,
        }
    }
}

/// Every text of this floor, for the phrasebook.
pub(super) fn phrases() -> impl Iterator<Item = Phrase> {
    sentence::phrases()
}
