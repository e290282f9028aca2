//! What a carrier's sentence says, in sixteen languages.
//!
//! [`read_event`] folds the sentence, finds the rows that it could match by its rarest words, and answers with the
//! row that accounts for most of it. Every language has a file of rows; every row is a pattern and a sentence
//! that tests it. A sentence that says nothing known answers `None`: there is no guess, and above all no guess
//! of `delivered`.

mod ballot;
mod book;
mod fold;
mod own;
mod pattern;
mod sheet;

mod chinese;
mod dutch;
mod english;
mod french;
mod german;
mod index;
mod indonesian;
mod italian;
mod japanese;
mod korean;
mod polish;
mod portuguese;
mod russian;
mod spanish;
mod swedish;
#[cfg(test)]
mod traps;
mod turkish;
mod ukrainian;

use super::{Reading, Vocabulary};
use crate::term::{Certainty, Milestone, Stage};
use fold::Folded;
pub use own::{EventReader, PatternError};

/// Reads one event sentence, in whatever language it is; `None` if it says nothing known.
///
/// Letter case, accents, full-width letters and decomposed accents do not matter. Where a tracker joined two
/// wordings ("Arrived, Carrier note: Arrivé"), each is read alone. Only the first 400 words are looked at.
///
/// # Example
///
/// ```
/// use alitrack::{Stage, read_event};
///
/// let stage = |text| read_event(text).map(|reading| reading.stage());
///
/// assert_eq!(stage("DELIVERED TO THE AIRLINE"), Some(Stage::HandedToAirline));
/// assert_eq!(stage("Zugestellt"), Some(Stage::Delivered));
/// assert_eq!(stage("Nicht zugestellt"), Some(Stage::AttemptFailed));
/// assert_eq!(stage("Have a nice day"), None);
/// ```
#[must_use]
pub fn read_event(text: &str) -> Option<Reading> {
    let Some((first, second)) = split_note(text) else {
        return read_one(text);
    };
    match (read_one(first), read_one(second)) {
        // Both must say it: no false delivered.
        (Some(one), Some(other)) if one.milestone() == Milestone::Delivered => {
            Some(if other.milestone() == Milestone::None {
                one
            } else {
                other
            })
        }
        (one, other) => one.or(other),
    }
}

fn read_one(text: &str) -> Option<Reading> {
    let text = without_place(text).trim();
    if let Some(reading) = code(text) {
        return Some(reading);
    }
    let whole = book::book()
        .read(&Folded::of(text))
        .or_else(|| status_before_bracket(text));
    match whole.map(|reading| reading.milestone()) {
        None | Some(Milestone::None | Milestone::Pending | Milestone::InfoReceived) => {
            event_before_advice(text).or(whole)
        }
        Some(_) => whole,
    }
}

/// Reads the words before a bracket whose own words are of another language, such as `Delivered (penerima: Budi)`.
///
/// Words that void `delivered` in any language do so inside the bracket as well.
fn status_before_bracket(text: &str) -> Option<Reading> {
    let (status, aside) = text.split_once('(')?;
    let book = book::book();
    let reading = book.read(&Folded::of(status))?;
    let aside = Folded::of(aside);
    let is_taken_back =
        reading.milestone() == Milestone::Delivered && (book.doubts(&aside) || book.read(&aside).is_some());
    (!is_taken_back).then_some(reading)
}

/// Reads the first of several sentences: what happened comes first, and advice about the tracking follows.
///
/// A delivery is left to the whole text, which may take it back.
fn event_before_advice(text: &str) -> Option<Reading> {
    let (first, rest) = text.split_once(['.', '!', ';', '。'])?;
    // A full stop inside a number or an abbreviation ends no sentence.
    if !rest.starts_with(char::is_whitespace) && !rest.chars().any(is_ideograph) {
        return None;
    }
    let reading = book::book().read(&Folded::of(first))?;
    let is_event = !matches!(
        reading.milestone(),
        Milestone::None | Milestone::Pending | Milestone::InfoReceived | Milestone::Delivered
    );
    (is_event && reading.certainty() == Certainty::Certain).then_some(reading)
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{9FFF}')
}

/// Reads a text that is a code of some vocabulary, such as `GTMS_SIGNED` or `OutForDelivery`: some trackers print nothing better.
fn code(text: &str) -> Option<Reading> {
    let is_joined = text
        .as_bytes()
        .windows(2)
        .any(|pair| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']))
        || text.contains('_');
    let is_code = is_joined && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if !is_code {
        return None;
    }
    let meanings = Vocabulary::ALL
        .iter()
        .filter_map(|vocabulary| vocabulary.meaning(text));
    meanings
        .map(|meaning| meaning.reading())
        .max_by_key(Reading::certainty)
}

/// Parts the two wordings that 17TRACK joins.
fn split_note(text: &str) -> Option<(&str, &str)> {
    const MARK: &str = "carrier note";
    text.match_indices(':').find_map(|(at, _)| {
        let before = text.get(..at)?;
        let first = before.get(..at.checked_sub(MARK.len())?)?;
        let mark = before.get(first.len()..)?;
        mark.eq_ignore_ascii_case(MARK)
            .then_some((first, text.get(at + 1..)?))
    })
}

/// Drops the place that AliExpress puts in brackets before the sentence.
fn without_place(text: &str) -> &str {
    let text = text.trim_start();
    let close = match text.chars().next() {
        Some('[') => ']',
        Some('【') => '】',
        _ => return text,
    };
    match text.split_once(close) {
        Some((_, rest)) if rest.chars().any(char::is_alphabetic) => rest,
        _ => text,
    }
}

impl Stage {
    /// Reads one event sentence; the same as [`read_event`](crate::read_event).
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Stage;
    ///
    /// assert_eq!(Stage::read("Handed over to an airline").unwrap().stage(), Stage::HandedToAirline);
    /// assert_eq!(Stage::read("?"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Reading> {
        read_event(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::Stage::*;

    #[track_caller]
    fn reads(sentences: &[&str], stage: Stage) {
        for sentence in sentences {
            let seen = read_event(sentence).map(|reading| reading.stage());
            assert_eq!(seen, Some(stage), "{sentence:?}");
        }
    }

    #[test]
    fn delivered_to_somebody_else_is_not_delivered() {
        reads(
            &["Delivered to the airline", "DELIVERED TO AIRLINE COMPANY"],
            HandedToAirline,
        );
        reads(
            &["Delivered to the sorting centre", "Delivered to the transit hub"],
            Transit,
        );
        reads(
            &["Delivered to local carrier", "Delivered to the courier"],
            Handover,
        );
        reads(&["Delivered to destination country"], ArrivalCountry);
        reads(
            &[
                "Delivered to a ParcelShop",
                "Zugestellt an Packstation 112",
                "Delivered to the service point",
            ],
            PickupReady,
        );
        reads(&["Delivered to the sender", "Entregue ao remetente"], Returned);
        reads(&["Shipment data delivered"], Registered);
    }

    #[test]
    fn what_has_not_happened_is_not_delivered() {
        reads(
            &[
                "The parcel is not yet delivered",
                "Undelivered",
                "Nicht zugestellt",
                "Не вручено",
                "未妥投",
                "미배달",
            ],
            AttemptFailed,
        );
        reads(
            &["Your order is being delivered", "Wird heute zugestellt"],
            OutForDelivery,
        );
        reads(
            &[
                "Will be delivered tomorrow",
                "Sera livré demain",
                "Sarà consegnato domani",
            ],
            Info,
        );
    }

    #[test]
    fn a_correction_is_no_step() {
        reads(
            &[
                "Please disregard the previous scan",
                "Favor desconsiderar o evento anterior",
                "Storno der letzten Zustellung",
                "Delivered - Revocation",
            ],
            Correction,
        );
    }

    #[test]
    fn out_for_delivery_back_to_the_sender_is_a_return() {
        reads(
            &[
                "Out for delivery back to sender",
                "Saiu para entrega ao remetente",
            ],
            Returning,
        );
    }

    #[test]
    fn returned_from_customs_is_no_return() {
        reads(
            &[
                "Returned from import customs",
                "Возвращено с таможни",
                "Retour de la douane",
            ],
            CustomsCleared,
        );
        reads(&["Export clearance success"], CustomsExport);
    }

    #[test]
    fn a_notice_is_no_step() {
        reads(
            &[
                "SMS sent",
                "Preferred neighbour selected",
                "COD amount transferred",
                "Signature image recorded",
            ],
            Info,
        );
    }

    #[test]
    fn letters_may_be_written_in_many_ways() {
        reads(
            &[
                "PAKET TESLİM EDİLDİ",
                "paket teslim edildi",
                "ＤＥＬＩＶＥＲＥＤ",
                "livre\u{301}",
                "已簽收",
            ],
            Delivered,
        );
        reads(
            &[
                "E\u{301}tiquette de\u{301}ja\u{300} cre\u{301}e\u{301}e",
                "etiquette deja creee",
            ],
            Registered,
        );
    }

    #[test]
    fn two_joined_wordings_are_read_apart() {
        reads(&["On the van, Carrier note: In Zustellung"], OutForDelivery);
        reads(
            &["Delivered, Carrier note: Delivered to the parcel shop"],
            PickupReady,
        );
        reads(
            &["???, Carrier note: Colis en cours de livraison"],
            OutForDelivery,
        );
    }

    #[test]
    fn a_bracket_in_another_language_leaves_the_status_before_it() {
        reads(
            &["Delivered (penerima: Budi)", "Zugestellt (penerima: Siti)"],
            Delivered,
        );
        for taken_back in [
            "Delivered (dibatalkan)",
            "Delivered (belum)",
            "Delivered (tidak)",
            "Entregue (not)",
        ] {
            let milestone = read_event(taken_back).map(|reading| reading.milestone());
            assert_ne!(milestone, Some(Milestone::Delivered), "{taken_back:?}");
        }
    }

    #[test]
    fn a_code_for_a_text_is_looked_up() {
        reads(&["GTMS_SIGNED"], Delivered);
        reads(&["LH_HO_AIRLINE"], HandedToAirline);
        assert_eq!(read_event("NO_SUCH_CODE"), None);
    }

    #[test]
    fn misspelt_words_are_read() {
        reads(&["Clearence processing"], CustomsIn);
        reads(&["SHIPMEN DELIVERED TO RECEIPIENT"], Delivered);
    }

    #[test]
    fn what_no_carrier_says_is_not_guessed() {
        let neutral = [
            "",
            "?",
            "The weather is fine",
            "He works at the airport",
            "Customs and traditions of Brazil",
            "How do I return something?",
            "Hold the line please",
            "My account information",
            "The payment was easy",
            "Our new address is on the website",
            "Can you send me a photo of the back?",
            "The locker room is closed",
            "This shirt comes in three colours",
            "Das Wetter ist schön",
            "Der Preis ist heiß",
            "Le temps est beau",
            "Ce livre me plaît beaucoup",
            "El clima es bueno",
            "O preço é bom",
            "Quanto costa?",
            "Ik vind deze kleur mooi",
            "Pogoda jest ładna",
            "Hava çok güzel",
            "Погода хорошая",
            "Гарна погода",
            "今天天气很好",
            "天気がいいですね",
            "오늘 날씨가 좋아요",
            "Vädret är fint",
            "Cuaca hari ini bagus",
        ];
        for sentence in neutral {
            assert_eq!(read_event(sentence), None, "{sentence:?}");
        }
    }

    #[test]
    fn a_long_text_is_read_to_its_cap_only() {
        let filler = "word ".repeat(500);
        assert_eq!(read_event(&alloc::format!("{filler} delivered")), None);
    }
}
