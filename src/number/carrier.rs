//! The carrier that the words or the link around a number name.

use super::clean::{self, Code};
use super::format::{Format, Purpose};
use super::identification::Identification;
use super::identify::{Identifier, Kind};
use super::index::TELLING;
use super::label::window;
use super::rank::{self, Scan};

/// How far back from its number a carrier is looked for, in bytes: a link's host stands at its beginning.
const REACH: usize = 200;

/// The name by which people call a carrier: the first word of its own if that is a brand in capitals, as in "DHL
/// Express", else all of it.
fn brand(issuer: &'static str) -> &'static str {
    let first = issuer.split(' ').next().unwrap_or(issuer);
    let capitals = first.bytes().filter(u8::is_ascii_uppercase).count();
    if capitals >= 2 { first } else { issuer }
}

/// Whether a text names a brand: its words in a row, with a blank, a sign of a link or nothing between them.
fn names(text: &str, brand: &str) -> bool {
    let is_word_end = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let mut last = None;
    text.char_indices().any(|(at, c)| {
        let begins = is_word_end(last);
        last = Some(c);
        let mut rest = text.get(at..).unwrap_or_default().chars();
        begins
            && brand.chars().all(|wanted| match wanted {
                ' ' => {
                    let next = rest.clone().next();
                    if matches!(next, Some(' ' | '-' | '.' | '_')) {
                        rest.next();
                    }
                    true
                }
                _ => rest.next().is_some_and(|c| c.eq_ignore_ascii_case(&wanted)),
            })
            && is_word_end(rest.next())
    })
}

/// The brand before a number among those whose formats the number fits.
fn named(before: &str, code: &Code, hints: &Identifier) -> Option<&'static str> {
    if !before.contains(char::is_alphabetic) {
        return None;
    }
    let mut found: Option<&'static str> = None;
    rank::each_format(code, hints, |format| {
        let brand = brand(format.issuer());
        if found.is_none() && format.purpose() == Purpose::Tracking && names(before, brand) {
            found = Some(brand);
        }
    });
    found
}

/// Whether a format is one of a brand's.
pub(super) fn is_of(format: &Format, brand: &str) -> bool {
    self::brand(format.issuer) == brand
}

impl Identification<'_> {
    /// Lets the words count that stand around digits in the input itself.
    pub(super) fn hear_words(&mut self) {
        // Blanks and signs name nobody.
        if self.input.contains(char::is_alphabetic) {
            let start = clean::locate(self.input, 0, usize::from(self.code.len)).start;
            self.name_carrier(self.input, start);
        }
    }

    /// Whether a carrier is named whose number this may be.
    pub(crate) const fn names_carrier(&self) -> bool {
        self.hints.carrier.is_some()
    }

    /// Lets the carrier count that is named in front of the number, which begins at `start` of `text`: among digits
    /// that several carriers may have given out, its own come first, and a check digit of another proves nothing.
    pub(crate) fn name_carrier(&mut self, text: &str, start: usize) {
        let may_change = matches!(self.settled, None | Some(Kind::TrackingNumber));
        if !may_change || self.code.letters != 0 || self.code.hidden != 0 || self.code.too_long {
            return;
        }
        let proved = Scan::of(&self.code, &self.hints).proved;
        if proved.is_some_and(|hit| hit.chance < TELLING) {
            return;
        }
        let Some(brand) = named(window(text, start, REACH, 0), &self.code, &self.hints) else {
            return;
        };
        self.hints.carrier = Some(brand);
        let proved = Scan::of(&self.code, &self.hints).proved;
        self.proved = proved.map(|hit| (hit.format, hit.shape));
        if proved.is_none() {
            self.settled = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::number::{Kind, identify};

    #[track_caller]
    fn assert_format(input: &str, kind: Kind, format: &str) {
        let seen = identify(input);
        let first = seen.format().map(|format| format.as_str());
        assert_eq!((seen.kind(), first), (kind, Some(format)), "{input}");
    }

    #[test]
    fn a_carrier_that_is_named_comes_first() {
        assert_format("20189360332", Kind::TrackingNumber, "dhl_express_10");
        assert_format("GLS Paketnummer 20189360332", Kind::Uncertain, "gls_11");
        assert_format(
            "https://gls-group.eu/CZ/cs?match=90273617527",
            Kind::Uncertain,
            "gls_11",
        );
        assert_format("DHL 20189360332", Kind::TrackingNumber, "dhl_express_10");
        // It chooses among what the number may be, no more.
        assert_format("GLS 00340434292135100124", Kind::TrackingNumber, "dhl_paket_20");
    }
}
