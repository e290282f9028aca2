//! What a carrier's sentence says, in sixteen languages.
//!
//! [`read_event`] folds the sentence, finds the rows that it could match by its rarest words, and answers with the
//! row that accounts for most of it. Every language has a file of rows; every row is a pattern and a sentence
//! that tests it. A sentence that says nothing known answers `None`: there is no guess, and above all no guess
//! of `delivered`.

mod ballot;
mod book;
mod carrier;
mod fold;
mod own;
mod pattern;
mod rank;
mod sentence;
mod sheet;
mod slots;

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

use super::Reading;
use crate::term::{Milestone, Stage};
pub use own::{EventReader, PatternError};
use sentence::{read_one, split_note};

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
    fn what_is_asked_has_not_happened() {
        for question in [
            "Has my parcel been delivered?",
            "¿Cuándo llega mi paquete a la oficina?",
            "Когда посылка будет доставлена?",
            "快递什么时候派送？",
            "Was the parcel returned to the sender? Please answer.",
        ] {
            assert_eq!(read_event(question), None, "{question:?}");
        }
        // A letter that got lost is no question.
        reads(&["Colis arriv? au centre de tri", "Arrived at the hub?"], Transit);
        reads(&["Delivered. How was your experience?"], Delivered);
    }

    #[test]
    fn a_long_text_is_read_to_its_cap_only() {
        let filler = "word ".repeat(500);
        assert_eq!(read_event(&alloc::format!("{filler} delivered")), None);
    }
}
