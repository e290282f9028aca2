//! A ready message to the seller, in the buyer's language and in English.

mod sentence;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::journey::Journey;
use crate::lang::{Language, Phrase, Text, Value};

use super::Diagnosis;
use super::cause::Cause;
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
        let word = |slot, word: &str| alloc::vec![(slot, Value::Word(String::from(word.trim()).into()))];
        let mut lines: Vec<Line> = alloc::vec![(&sentence::GREETING, Vec::new())];
        lines.push(match &parcel.order_number {
            Some(order) => (&sentence::ORDER, word("order", order)),
            None => (&sentence::MY_ORDER, Vec::new()),
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
        if let Some(events) = &parcel.events {
            let journey = Journey::of(events);
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
        lines.push((request(cause), Vec::new()));
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

/// What the buyer asks for.
const fn request(cause: Cause) -> &'static Text {
    match cause {
        Cause::SellerNotShipped | Cause::OriginHolidayClosure | Cause::ConsolidationWaiting => {
            &sentence::WHEN_SENT
        }
        Cause::ReturnedToSender | Cause::ExportHoldOrRejected => &sentence::SEND_AGAIN,
        Cause::FakeOrForeignNumber | Cause::DeliveredElsewhere => &sentence::ANOTHER_PARCEL,
        Cause::DeliveredNotReceived | Cause::OrderClosedEarly => &sentence::NOT_RECEIVED,
        Cause::AddressProblem => &sentence::ADDRESS,
        Cause::CarrierExceptionUnspecified
        | Cause::InTransitGap
        | Cause::AwaitingLineHaul
        | Cause::DestinationNotScanning
        | Cause::Lost => &sentence::ASK_CARRIER,
        _ => &sentence::PROOF,
    }
}

/// Every text of this floor, for the phrasebook.
pub(super) fn phrases() -> impl Iterator<Item = Phrase> {
    sentence::phrases()
}
