//! Words that stand around a number, and keys that stand before it in a link.

use super::super::express::wrong_s10;
use super::super::format::FORMATS;
use super::super::index::{self, TELLING};
use super::super::lexicon::{Class, of_key};
use super::super::order_number::starts_like_an_order;
use super::super::shape::Chars;
use super::Code;

/// Short words that people write before a number, carriers' names among them; longer ones need no list.
const SHORT: &[&str] = &[
    "NRO", "NUM", "NOM", "TEL", "TLF", "AWB", "TRK", "PKG", "REF", "PIN", "EAN", "UPC", "SKU", "THE", "FOR",
    "IST", "KOD", "BRT", "CTT", "DHL", "DPD", "EMS", "GLS", "MRW", "PTT", "SDA", "TNT", "UPS",
];

/// Words so short that they might be a number's own letters: they are labels only before digits that are a
/// number by themselves.
const SHORTEST: &[&[u8]] = &[b"ID", b"IS", b"N", b"NO", b"NR", b"SZ", b"TN"];

/// Whether a word of upper-case letters in front of a number is only a label; `dot` says that one follows it.
pub(super) fn is_label(word: &[u8], dot: bool) -> bool {
    // Two letters are mostly the service of a postal number.
    if word.len() <= 2 {
        return dot && matches!(word, b"N" | b"NO" | b"NR");
    }
    if word.len() < 4 {
        return SHORT.iter().any(|short| short.as_bytes() == word);
    }
    !begins_a_number(word)
}

/// Whether a plus stands before the first digit, as in `+49 30 1234567` and `tel:+49...`.
pub(in crate::number) fn dials(text: &str) -> bool {
    let head = text
        .split(|c: char| c.is_ascii_digit())
        .next()
        .unwrap_or_default();
    head.trim_end_matches([' ', '(']).ends_with('+')
}

/// Whether the characters are a number that proves itself.
pub(super) fn is_number(code: &Code) -> bool {
    index::proof(code).is_some()
}

/// Whether short words behind a number are a sentence that goes on, and none of its own letters: without them
/// it proves itself by more than one check digit, or has as many digits as an order number.
pub(super) fn ends_before_words(number: &Code) -> bool {
    let digits = number.letters == 0 && number.hidden == 0;
    (digits && matches!(number.len, 15..=16)) || is_surely_number(number)
}

/// Whether the characters prove themselves by more than one check digit.
pub(super) fn is_surely_number(code: &Code) -> bool {
    index::proof(code).is_some_and(|entry| code.letters != 0 || entry.chance <= TELLING)
}

/// Whether the characters are a number, or nearly one, and hardly a telephone's or a day's: one that proves itself by
/// more than a check digit, a postal one whose check digit is wrong, an order's.
pub(super) fn is_beyond_doubt(code: &Code) -> bool {
    let order = code.letters == 0 && code.len == 16 && starts_like_an_order(code.as_bytes());
    order || is_surely_number(code) || wrong_s10(code).is_some()
}

/// Whether what stands before a number and a blank is a label, and none of its own letters: without it the
/// number proves itself by more than one check digit, or begins with it again or with a letter, or it is a short word.
pub(super) fn is_label_of(front: &Code, number: &Code) -> bool {
    let is_short = is_shortest(front);
    if front.letters == 0 || (front.len < 2 && !is_short) {
        return false;
    }
    let again = number.as_bytes().starts_with(front.as_bytes());
    // "Cainiao LP005829104821": three letters are a word, and letters begin the number.
    let begins = front.len > 2 && number.letters & 1 != 0;
    is_surely_number(number) || again || begins || (number.letters == 0 && is_short)
}

/// Whether the characters are one of the words that might be a number's own letters.
pub(super) fn is_shortest(word: &Code) -> bool {
    SHORTEST.contains(&word.as_bytes())
}

/// Whether a format starts with these letters.
fn begins_a_number(word: &[u8]) -> bool {
    FORMATS.iter().flat_map(|format| format.shapes).any(|shape| {
        let named = shape
            .pieces()
            .first()
            .is_some_and(|piece| matches!(piece.chars, Chars::Words(_)));
        let mut at = 0;
        named
            && shape.places(shape.lengths().1).all(|place| {
                (place.start..place.end).all(|i| {
                    let fits = word
                        .get(i)
                        .is_none_or(|c| place.piece.set_at(i - place.start).contains(*c));
                    at += usize::from(i < word.len());
                    fits
                })
            })
            && at == word.len()
    })
}

/// Whether a link gives a number under this key.
pub(super) fn is_key(key: &str) -> bool {
    let class = of_key(key);
    matches!(class, Some(Class::Tracking | Class::Order | Class::Filler))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_label_is_how_a_number_begins() {
        for word in SHORT {
            assert!(!begins_a_number(word.as_bytes()), "{word}");
        }
    }
}
