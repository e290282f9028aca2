//! Numbers that cannot prove themselves: what the words, the link, the list around them say.

use alloc::vec::Vec;

use crate::number::{Expect, Identification, Kind};

use super::context;
use super::glue::Glue;
use super::judge::{Judge, MIN_CHARS, MIN_DIGITS, Verdict};
use super::link::{self, Place};
use super::run::Piece;
use super::weight::{self, SURE_ORDER};
use super::{FoundNumber, Voucher};
use crate::number::label::Label;
use crate::number::lexicon::Class;

impl Judge {
    /// Takes a number that cannot prove itself, if what stands around it says what it is.
    pub(super) fn try_vouched(
        &mut self,
        text: &str,
        piece: Piece,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let (start, end) = (piece.start, piece.end);
        if piece.digits < 6 {
            return None;
        }
        let glue = Glue::around(text, start, end);
        let place = link::place(text, start, end);
        let column = match place {
            None => self.column(text, start, end),
            Some(_) => None,
        };
        if column.is_none() && place.is_none_or(|place| !place.is_whole) && glue.is_foreign(false) {
            return None;
        }
        let label = match place {
            None => column.or_else(|| self.label(text, start)),
            Some(_) => None,
        };
        let mut seen = self.identify(text, start, end, label)?;
        seen.canonical()?;
        if label.is_some_and(|label| about_parcels(label.class)) || place.is_some_and(|place| place.is_whole)
        {
            seen.name_carrier(text, start);
        }
        let verdict = match place {
            Some(place) => self.in_link(&seen, piece, place),
            None => self.in_words(text, &seen, piece, label),
        }?;
        self.take(&seen, start, end, verdict, found);
        Some(end)
    }

    pub(super) fn identify<'t>(
        &self,
        text: &'t str,
        start: usize,
        end: usize,
        label: Option<Label>,
    ) -> Option<Identification<'t>> {
        let input = text.get(start..end)?;
        let expect = match label.map(|label| label.class) {
            Some(Class::Tracking) => Expect::Tracking,
            Some(Class::Order) => Expect::Order,
            _ => return Some(self.identifier.identify(input)),
        };
        // People call order numbers tracking numbers; what looks like one stays one.
        if expect == Expect::Tracking {
            let seen = self.identifier.identify(input);
            if seen.kind() == Kind::OrderNumber && seen.confidence() > SURE_ORDER {
                return Some(seen);
            }
        }
        Some(self.identifier.expect(expect).identify(input))
    }

    fn in_link(&self, seen: &Identification<'_>, piece: Piece, place: Place) -> Option<Verdict> {
        if !place.is_whole {
            return None;
        }
        if self.is_known(seen) {
            return Some(verdict(seen, Voucher::Repeated, weight::CALLED, None));
        }
        let (kind, vouched) = match place.class? {
            Class::Order => (
                Kind::OrderNumber,
                piece.letters == 0 && (matches!(piece.digits, 13..=17) || seen.kind() == Kind::OrderNumber),
            ),
            Class::Tracking => {
                let vouched = match seen.kind() {
                    Kind::TrackingNumber | Kind::Uncertain => true,
                    Kind::OrderNumber => seen.confidence() <= SURE_ORDER,
                    Kind::Unknown | Kind::Malformed => {
                        looks_issued(piece) || (place.is_named && piece.letters < piece.digits)
                    }
                    _ => false,
                };
                (Kind::TrackingNumber, vouched)
            }
            _ => return None,
        };
        vouched.then_some(Verdict {
            kind,
            confidence: weight::CALLED_FITTINGLY,
            voucher: Voucher::Link,
            label: None,
        })
    }

    fn in_words(
        &self,
        text: &str,
        seen: &Identification<'_>,
        piece: Piece,
        label: Option<Label>,
    ) -> Option<Verdict> {
        if self.is_known(seen) {
            return Some(verdict(seen, Voucher::Repeated, weight::CALLED, label));
        }
        let named_otherwise = label.is_some_and(|label| label.class.is_other());
        let own_line = context::has_own_line(text, piece.start, piece.end);
        // Most runs are neither labelled nor alone: no search for what they could have meant.
        let can_be_order = piece.letters == 0 && matches!(piece.digits, 13..=17);
        let is_open = label.is_some() && !named_otherwise || own_line && !piece.lower || can_be_order;
        if !is_open && seen.tracking_number().is_none() {
            return None;
        }
        if let Some(verdict) = by_label(seen, piece, label) {
            return Some(verdict);
        }
        if (named_otherwise && label.is_some_and(|label| label.between <= 2)) || is_moment(seen, piece) {
            return None;
        }
        let kind = seen.kind();
        let shows = |kind, confidence, voucher| {
            Some(Verdict {
                kind,
                confidence,
                voucher,
                label,
            })
        };
        // A table or a list: numbers of one layout, of which words vouched for the first.
        let like_before = own_line && self.layouts.contains(&(piece.letters, piece.digits));
        if like_before && kind == Kind::Uncertain && !could_be_phone(piece) {
            return shows(Kind::TrackingNumber, weight::FITTING, Voucher::List);
        }
        match kind {
            Kind::TrackingNumber => {
                // One in ten numbers passes a check digit: a parcel as the subject is not enough.
                let wanted = |class| class == Class::Tracking || (own_line && about_parcels(class));
                let near =
                    || context::topic(text, piece.start, wanted) || context::behind(text, piece.end, wanted);
                let order = label.is_some_and(|label| label.class == Class::Order);
                let only = || own_line && context::is_wordless(text, piece.start, piece.end);
                if like_before && !order {
                    return shows(kind, weight::NAMED_NEARBY, Voucher::List);
                }
                if !order && !could_be_phone(piece) && (only() || near()) {
                    let voucher = if own_line { Voucher::Line } else { Voucher::Label };
                    return shows(kind, seen.confidence(), voucher);
                }
                None
            }
            Kind::OrderNumber => {
                let is_order = |class| class == Class::Order;
                let near = || {
                    context::topic(text, piece.start, is_order) || context::behind(text, piece.end, is_order)
                };
                let sure = seen.confidence() > SURE_ORDER;
                if sure && (own_line || near()) {
                    return shows(kind, seen.confidence(), Voucher::Line);
                }
                None
            }
            // Capital letters and digits on a line of their own, in a text about parcels.
            Kind::Unknown | Kind::Uncertain if own_line && piece.letters >= 2 && looks_issued(piece) => {
                let near = context::behind(text, piece.end, about_parcels)
                    || context::topic(text, piece.start, about_parcels);
                if near {
                    shows(Kind::TrackingNumber, weight::BY_WORDS_ALONE, Voucher::Line)
                } else {
                    None
                }
            }
            _ => None,
        }
    }
}

fn about_parcels(class: Class) -> bool {
    matches!(class, Class::Tracking | Class::Parcel | Class::Carrier)
}

fn verdict(seen: &Identification<'_>, voucher: Voucher, confidence: f32, label: Option<Label>) -> Verdict {
    let kind = match seen.kind() {
        Kind::OrderNumber => Kind::OrderNumber,
        _ => Kind::TrackingNumber,
    };
    Verdict {
        kind,
        confidence,
        voucher,
        label,
    }
}

/// What a label right before a number makes of it.
fn by_label(seen: &Identification<'_>, piece: Piece, label: Option<Label>) -> Option<Verdict> {
    let label = label?;
    let kind = seen.kind();
    let is_called_one = label.class == Class::Tracking && (label.between == 0 || !is_unix_time(seen, piece));
    if !is_called_one && is_moment(seen, piece) {
        return None;
    }
    let near = label.between <= 2;
    let is_named = label.is_name && label.between == 0 && !piece.lower;
    let class = match label.class {
        // "Parcel number:" and "parcel:" are labels, "my parcel 2 weeks ago" is none.
        Class::Parcel if label.is_name && label.between == 0 => Class::Tracking,
        class => class,
    };
    let shown = |kind, confidence| {
        Some(Verdict {
            kind,
            confidence,
            voucher: Voucher::Label,
            label: Some(label),
        })
    };
    match (class, kind) {
        (Class::Tracking, Kind::TrackingNumber) => shown(kind, seen.confidence().max(weight::CALLED)),
        (Class::Tracking, Kind::OrderNumber) if near && seen.confidence() > SURE_ORDER => {
            shown(kind, weight::FITTING)
        }
        (Class::Tracking, Kind::Uncertain | Kind::OrderNumber) if near && piece.chars() >= MIN_CHARS => {
            shown(Kind::TrackingNumber, weight::CALLED_FITTINGLY)
        }
        (Class::Tracking, Kind::Malformed) if near && looks_issued(piece) => {
            shown(Kind::TrackingNumber, weight::CONTRADICTED)
        }
        (Class::Tracking, Kind::Unknown) if near && looks_issued(piece) => {
            shown(Kind::TrackingNumber, weight::BY_WORDS_ALONE)
        }
        (Class::Tracking, Kind::Unknown | Kind::Malformed) if is_named && piece.letters < piece.digits => {
            shown(Kind::TrackingNumber, weight::BY_NAME_ALONE)
        }
        (Class::Parcel, Kind::Malformed) if label.between == 0 && looks_issued(piece) => {
            shown(Kind::TrackingNumber, weight::CONTRADICTED)
        }
        (Class::Carrier, Kind::Malformed) if near && piece.digits >= 18 => {
            shown(Kind::TrackingNumber, weight::CONTRADICTED)
        }
        (Class::Parcel | Class::Carrier, Kind::TrackingNumber) if near && !could_be_mobile(seen) => {
            shown(kind, seen.confidence().max(weight::NAMED_NEARBY))
        }
        // The carrier's name right in front of what may be one of its numbers.
        (Class::Carrier, Kind::Uncertain)
            if label.between == 0 && seen.names_carrier() && piece.chars() > MIN_DIGITS =>
        {
            shown(Kind::TrackingNumber, weight::FITTING)
        }
        (Class::Parcel, Kind::Uncertain) if near && piece.chars() > MIN_DIGITS && !could_be_mobile(seen) => {
            shown(Kind::TrackingNumber, weight::FITTING)
        }
        (Class::Order, Kind::OrderNumber) => shown(kind, seen.confidence().max(weight::CALLED)),
        // What an order's page calls the order; a bank's reference seldom begins like one.
        (Class::Reference, Kind::OrderNumber) if is_named && seen.confidence() > SURE_ORDER => {
            shown(kind, seen.confidence())
        }
        _ => None,
    }
}

/// Digits that are as many as a telephone number has.
fn could_be_phone(piece: Piece) -> bool {
    piece.letters == 0 && piece.digits < 12
}

/// A mobile phone in China, or in Brazil without its country: eleven digits that begin with 13 to 19.
fn could_be_mobile(seen: &Identification<'_>) -> bool {
    matches!(seen.canonical().unwrap_or_default().as_bytes(), [b'1', b'3'..=b'9', rest @ ..] if rest.len() == 9)
}

/// Whether a run looks like something that a carrier hands out: long, mostly digits, no small letters.
fn looks_issued(piece: Piece) -> bool {
    !piece.lower
        && piece.digits >= 6
        && (MIN_DIGITS..=35).contains(&piece.chars())
        && piece.letters <= piece.digits
}

/// Milliseconds since 1970, from 2020 to 2033.
fn is_unix_time(seen: &Identification<'_>, piece: Piece) -> bool {
    let digits = seen.canonical().unwrap_or_default().as_bytes();
    piece.letters == 0 && digits.len() == 13 && matches!(digits, [b'1', b'6'..=b'9', ..])
}

/// Digits that are a day, or a day with a time, as in 20251120 and 20251120140500, or a time in milliseconds.
fn is_moment(seen: &Identification<'_>, piece: Piece) -> bool {
    let digits = seen.canonical().unwrap_or_default().as_bytes();
    let two = |at: usize| match digits.get(at..at + 2) {
        Some([a, b]) => (a.wrapping_sub(b'0'))
            .wrapping_mul(10)
            .wrapping_add(b.wrapping_sub(b'0')),
        _ => u8::MAX,
    };
    if is_unix_time(seen, piece) {
        return true;
    }
    piece.letters == 0
        && matches!(digits.len(), 8 | 10 | 12 | 14)
        && matches!(two(0), 19 | 20)
        && (1..=12).contains(&two(4))
        && (1..=31).contains(&two(6))
}
