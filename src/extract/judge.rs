//! Whether a candidate is a tracking number, an order number, or none of our business.

use alloc::string::String;
use alloc::vec::Vec;

use crate::number::{Expect, Identification, Identifier, Kind};

use super::context::{self, Label};
use super::lexicon::Class;
use super::link::{self, Place};
use super::scan::{Cluster, Piece, separator};
use super::{FindMode, Finder, FoundNumber, Voucher};

/// A number of fewer characters is a price, a year, a house number.
const MIN_CHARS: usize = 8;
/// A number without letters and of fewer digits needs the word "tracking".
const MIN_DIGITS: usize = 10;
/// From here on a number proves itself in the middle of any text.
const STRONG: f32 = 0.75;
/// From here on digits begin as AliExpress' order numbers do.
const SURE_ORDER: f32 = 0.8;
/// How many numbers are remembered.
const MEMORY: usize = 32;

/// Decides, and remembers what it found.
#[derive(Clone, Debug)]
pub(super) struct Judge {
    eager: bool,
    identifier: Identifier,
    /// The numbers found last, for links and lists that repeat them.
    known: Vec<String>,
    /// Where the last number ended, and how it was vouched for.
    last: Option<Last>,
    /// Pieces before this were tried together already.
    tried: usize,
    /// The layouts of numbers that words vouched for: letters, digits.
    layouts: Vec<(u8, u8)>,
}

#[derive(Clone, Copy, Debug)]
struct Last {
    end: usize,
    label: Option<Label>,
}

/// What a candidate turned out to be.
struct Verdict {
    kind: Kind,
    confidence: f32,
    voucher: Voucher,
    label: Option<Label>,
}

impl Judge {
    pub(super) fn new(finder: Finder) -> Self {
        let identifier = Identifier::new();
        Self {
            eager: finder.mode == FindMode::Eager,
            identifier: match finder.destination {
                Some(country) => identifier.destination(country),
                None => identifier,
            },
            known: Vec::new(),
            last: None,
            tried: 0,
            layouts: Vec::new(),
        }
    }

    pub(super) fn cut(&mut self, by: usize) {
        self.tried = self.tried.saturating_sub(by);
        self.last = self.last.and_then(|last| {
            Some(Last {
                end: last.end.checked_sub(by)?,
                ..last
            })
        });
    }

    /// Judges a cluster by its first piece with a digit, and returns where the search goes on if a number was found.
    pub(super) fn cluster(
        &mut self,
        text: &str,
        cluster: &Cluster,
        piece: Piece,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let piece = unescaped(text, piece);
        let alone = piece.chars() >= MIN_CHARS;
        if alone {
            if let Some(end) = self.try_proved(text, piece.start, piece.end, false, found) {
                return Some(end);
            }
            if let Some(start) = glued_label(text, piece) {
                return self.try_proved(text, start, piece.end, false, found);
            }
        }
        if let Some(start) = look_alikes(text, piece.start) {
            if let Some(end) = self.try_proved(text, start, piece.end, false, found) {
                return Some(end);
            }
        }
        let pieces = cluster.pieces();
        let first = pieces.first().map_or(piece.start, |first| first.start);
        let fresh = piece.start >= self.tried || first < piece.start;
        if pieces.len() > 1 && !cluster.is_table && fresh {
            self.tried = pieces.last().map_or(piece.end, |last| last.end);
            if let Some(end) = self.try_joined(text, pieces, piece, found) {
                return Some(end);
            }
        }
        if let Some(end) = self.try_wrapped(text, piece, found) {
            return Some(end);
        }
        if alone && self.eager {
            return self.try_vouched(text, piece, found);
        }
        None
    }

    /// Takes a number that proves itself, beyond what chance does.
    fn try_proved(
        &mut self,
        text: &str,
        start: usize,
        end: usize,
        joined: bool,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let written = text.get(start..end)?;
        self.try_proved_as(text, written, start, end, joined, found)
    }

    /// [`Judge::try_proved`] for a number whose characters are `input`.
    fn try_proved_as(
        &mut self,
        text: &str,
        input: &str,
        start: usize,
        end: usize,
        joined: bool,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let seen = self.identifier.identify(input);
        let number = seen.tracking_number()?;
        let has_letters = number.as_str().bytes().any(|b| b.is_ascii_uppercase());
        let confidence = seen.confidence();
        // Blanks between digits are common; they must not make a number out of a table.
        let enough = if joined && !has_letters { 0.9 } else { STRONG };
        if confidence < enough || (has_letters && confidence < 0.6) {
            return None;
        }
        let glue = Glue::around(text, start, end);
        if glue.is_foreign(has_letters) {
            return None;
        }
        let place = if joined {
            None
        } else {
            link::place(text, start, end)
        };
        if let Some(place) = place {
            let other = place.class == Some(Class::Other);
            if !place.is_whole || (other && !has_letters) || (!has_letters && place.class.is_none()) {
                return None;
            }
        }
        let label = self.label(text, start);
        let other = label.is_some_and(|label| label.class == Class::Other && label.between == 0);
        if !has_letters && other {
            return None;
        }
        let verdict = Verdict {
            kind: Kind::TrackingNumber,
            confidence,
            voucher: Voucher::Itself,
            label,
        };
        self.take(&seen, start, end, verdict, found);
        Some(end)
    }

    /// Takes pieces that make one number only together.
    fn try_joined(
        &mut self,
        text: &str,
        pieces: &[Piece],
        piece: Piece,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let digits_end = pieces.iter().rposition(|piece| piece.digits > 0)?;
        let to_last_digit = pieces.get(..=digits_end)?;
        let fits = |piece: &[Piece]| {
            let chars: usize = piece.iter().map(Piece::chars).sum();
            (MIN_DIGITS..=48).contains(&chars)
        };
        if !fits(to_last_digit) || Glue::around(text, pieces.first()?.start, pieces.last()?.end).is_phone() {
            return None;
        }
        for first in pieces.iter().take_while(|first| first.start <= piece.start) {
            for last in pieces.get(digits_end..)?.iter().take(3).rev() {
                if makes_words(pieces, first.start, last.end) {
                    continue;
                }
                if let Some(end) = self.try_proved(text, first.start, last.end, true, found) {
                    return Some(end);
                }
            }
        }
        if !self.eager {
            return None;
        }
        // Groups of digits behind a label, perhaps with a letter or two in front.
        let is_front = |piece: &&Piece| piece.digits > 0 || (!piece.lower && piece.letters <= 2);
        let front = to_last_digit.iter().find(is_front)?;
        let mut groups = to_last_digit.iter().filter(|piece| piece.start > front.start);
        let (start, end) = (front.start, to_last_digit.last()?.end);
        let label = self.label(text, start)?;
        let enough = groups.clone().count() > usize::from(front.digits == 0);
        if !enough || !groups.all(|piece| piece.letters == 0) || label.between > 1 {
            return None;
        }
        let seen = self.identify(text, start, end, Some(label))?;
        let kind = match (seen.kind(), label.class) {
            (Kind::OrderNumber, Class::Order) => Kind::OrderNumber,
            (Kind::TrackingNumber | Kind::Uncertain, Class::Tracking) => Kind::TrackingNumber,
            (Kind::TrackingNumber | Kind::Uncertain, Class::Parcel) if label.is_name => Kind::TrackingNumber,
            _ => return None,
        };
        let verdict = Verdict {
            kind,
            confidence: 0.7,
            voucher: Voucher::Label,
            label: Some(label),
        };
        self.take(&seen, start, end, verdict, found);
        Some(end)
    }

    /// Takes a number that a line break cut in two.
    fn try_wrapped(&mut self, text: &str, piece: Piece, found: &mut Vec<FoundNumber>) -> Option<usize> {
        let bytes = text.as_bytes();
        let (_, gap) = match bytes.get(piece.end..)? {
            [b'\r', b'\n', ..] => ((), 2),
            [b'\n', ..] => ((), 1),
            // The soft line break of mails.
            [b'=', b'\r', b'\n', ..] => ((), 3),
            [b'=', b'\n', ..] => ((), 2),
            _ => return None,
        };
        let rest = bytes.get(piece.end + gap..)?;
        let len = rest
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric())
            .take(48)
            .count();
        let end = piece.end + gap + len;
        if len == 0 || separator(bytes, end) > 0 && rest.get(len) == Some(&b'-') {
            return None;
        }
        // Two lines of digits are two numbers; one number has letters in it, or is cut at a mail's width.
        let soft = gap == 3 || bytes.get(piece.end) == Some(&b'=');
        let letters = piece.letters > 0 && rest.iter().take(len).any(u8::is_ascii_digit);
        if !soft && !letters {
            return None;
        }
        let joined = String::from(text.get(piece.start..piece.end)?) + text.get(end - len..end)?;
        self.try_proved_as(text, &joined, piece.start, end, true, found)
    }

    /// Takes a number that cannot prove itself, if what stands around it says what it is.
    fn try_vouched(&mut self, text: &str, piece: Piece, found: &mut Vec<FoundNumber>) -> Option<usize> {
        let (start, end) = (piece.start, piece.end);
        if piece.digits < 6 {
            return None;
        }
        let glue = Glue::around(text, start, end);
        let place = link::place(text, start, end);
        if place.is_none_or(|place| !place.is_whole) && glue.is_foreign(false) {
            return None;
        }
        let label = if place.is_none() {
            self.label(text, start)
        } else {
            None
        };
        let seen = self.identify(text, start, end, label)?;
        seen.canonical()?;
        let verdict = match place {
            Some(place) => self.in_link(&seen, piece, place),
            None => self.in_words(text, &seen, piece, label),
        }?;
        self.take(&seen, start, end, verdict, found);
        Some(end)
    }

    fn identify<'t>(
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
            return Some(verdict(seen, Voucher::Repeated, 0.8, None));
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
            Class::Parcel | Class::Carrier | Class::Other | Class::Filler => return None,
        };
        vouched.then_some(Verdict {
            kind,
            confidence: 0.75,
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
            return Some(verdict(seen, Voucher::Repeated, 0.8, label));
        }
        let named_otherwise = label.is_some_and(|label| label.class == Class::Other);
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
        let about_parcels = |class| matches!(class, Class::Tracking | Class::Parcel | Class::Carrier);
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
        if own_line && self.layouts.contains(&(piece.letters, piece.digits)) && kind != Kind::OtherNumber {
            let order = kind == Kind::OrderNumber && label.is_some_and(|label| label.class == Class::Order);
            let kind = if order {
                Kind::OrderNumber
            } else {
                Kind::TrackingNumber
            };
            return shows(kind, 0.6, Voucher::List);
        }
        match kind {
            Kind::TrackingNumber => {
                // One in ten numbers passes a check digit: a parcel as the subject is not enough.
                let wanted = |class| class == Class::Tracking || (own_line && about_parcels(class));
                let near =
                    || context::topic(text, piece.start, wanted) || context::behind(text, piece.end, wanted);
                let order = label.is_some_and(|label| label.class == Class::Order);
                let only = || own_line && context::is_wordless(text, piece.start, piece.end);
                if !order && (only() || near()) {
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
            Kind::Unknown | Kind::Uncertain if own_line && looks_issued(piece) => {
                let near = context::behind(text, piece.end, about_parcels)
                    || context::topic(text, piece.start, about_parcels);
                if near {
                    shows(Kind::TrackingNumber, 0.5, Voucher::Line)
                } else {
                    None
                }
            }
            _ => None,
        }
    }

    /// The label before a number, or the one of the number before if both stand in a list.
    fn label(&self, text: &str, start: usize) -> Option<Label> {
        let Some(last) = self.last.filter(|last| last.end <= start) else {
            return context::label(text, start, 0);
        };
        let between = text.get(last.end..start).unwrap_or_default();
        if context::is_list(between) {
            return last.label;
        }
        context::label(text, start, last.end)
    }

    fn is_known(&self, seen: &Identification<'_>) -> bool {
        seen.canonical()
            .is_some_and(|canonical| self.known.iter().any(|known| known == canonical))
    }

    fn take(
        &mut self,
        seen: &Identification<'_>,
        start: usize,
        end: usize,
        verdict: Verdict,
        found: &mut Vec<FoundNumber>,
    ) {
        // A verdict is only given to what has a canonical form; a run of more than 48 characters has none.
        let Some(canonical) = seen.canonical().map(String::from) else {
            return;
        };
        self.last = Some(Last {
            end,
            label: verdict.label,
        });
        if !self.known.contains(&canonical) {
            if self.known.len() == MEMORY {
                self.known.remove(0);
            }
            self.known.push(canonical.clone());
        }
        let letters = canonical.bytes().filter(u8::is_ascii_uppercase).count() as u8;
        let layout = (letters, canonical.len() as u8 - letters);
        if !self.layouts.contains(&layout) && self.layouts.len() < MEMORY {
            self.layouts.push(layout);
        }
        found.push(FoundNumber {
            range: start..end,
            kind: verdict.kind,
            canonical,
            format: seen.format(),
            confidence: verdict.confidence,
            voucher: verdict.voucher,
        });
    }
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
    if label.class != Class::Tracking && is_moment(seen, piece) {
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
        (Class::Tracking, Kind::TrackingNumber) => shown(kind, seen.confidence().max(0.8)),
        (Class::Tracking, Kind::OrderNumber) if near && seen.confidence() > SURE_ORDER => shown(kind, 0.6),
        (Class::Tracking, Kind::Uncertain | Kind::OrderNumber) if near && piece.chars() >= MIN_CHARS => {
            shown(Kind::TrackingNumber, 0.75)
        }
        // A number that contradicts itself, but is called one: the reader should see it.
        (Class::Tracking, Kind::Malformed) if near && looks_issued(piece) => shown(Kind::TrackingNumber, 0.3),
        (Class::Tracking, Kind::Unknown) if near && looks_issued(piece) => shown(Kind::TrackingNumber, 0.5),
        (Class::Tracking, Kind::Unknown | Kind::Malformed) if is_named && piece.letters < piece.digits => {
            shown(Kind::TrackingNumber, 0.4)
        }
        (Class::Parcel, Kind::Malformed) if label.between == 0 && looks_issued(piece) => {
            shown(Kind::TrackingNumber, 0.3)
        }
        (Class::Carrier, Kind::Malformed) if near && piece.digits >= 18 => shown(Kind::TrackingNumber, 0.3),
        (Class::Parcel | Class::Carrier, Kind::TrackingNumber) if near => {
            shown(kind, seen.confidence().max(0.7))
        }
        (Class::Parcel, Kind::Uncertain) if near && piece.chars() >= MIN_DIGITS => {
            shown(Kind::TrackingNumber, 0.6)
        }
        (Class::Order, Kind::OrderNumber) => shown(kind, seen.confidence().max(0.8)),
        _ => None,
    }
}

/// Whether a run looks like something that a carrier hands out: long, mostly digits, no small letters.
fn looks_issued(piece: Piece) -> bool {
    !piece.lower
        && piece.digits >= 6
        && (MIN_DIGITS..=35).contains(&piece.chars())
        && piece.letters <= piece.digits
}

/// Digits that are a day, or a day with a time, as in 20251120 and 20251120140500.
fn is_moment(seen: &Identification<'_>, piece: Piece) -> bool {
    let digits = seen.canonical().unwrap_or_default().as_bytes();
    let two = |at: usize| match digits.get(at..at + 2) {
        Some([a, b]) => (a.wrapping_sub(b'0'))
            .wrapping_mul(10)
            .wrapping_add(b.wrapping_sub(b'0')),
        _ => u8::MAX,
    };
    piece.letters == 0
        && matches!(digits.len(), 8 | 10 | 12 | 14)
        && matches!(two(0), 19 | 20)
        && (1..=12).contains(&two(4))
        && (1..=31).contains(&two(6))
}

/// Whether the small letters between two places are words: they are not where they stand at both ends of
/// groups of digits, as in `ec 207 920 162 us`.
fn makes_words(pieces: &[Piece], start: usize, end: usize) -> bool {
    let within = || {
        pieces
            .iter()
            .filter(|piece| piece.start >= start && piece.end <= end)
    };
    let is_small = |piece: &&Piece| piece.lower && piece.digits == 0;
    let groups = within().filter(|piece| piece.digits > 0).count();
    let small = within().filter(is_small).count();
    let ends = [within().next(), within().next_back()];
    let at_ends = ends.into_iter().flatten().filter(is_small).count();
    small > 0 && (groups < 2 || small != 2 || at_ends != 2)
}

/// Takes off what an escape such as `%20` or `=3D` left in front of a run.
fn unescaped(text: &str, piece: Piece) -> Piece {
    let bytes = text.as_bytes();
    let sign = piece.start.checked_sub(1).and_then(|at| bytes.get(at));
    match (sign, bytes.get(piece.start..piece.start + 2)) {
        (Some(b'%'), Some([b'2' | b'3', b'0'..=b'9' | b'A'..=b'F' | b'a'..=b'f']))
        | (Some(b'='), Some(b"3D" | b"20")) => {
            let rest = bytes.get(piece.start + 2..piece.end).unwrap_or_default();
            let digits = rest.iter().filter(|b| b.is_ascii_digit()).count();
            Piece {
                start: piece.start + 2,
                digits: u8::try_from(digits).unwrap_or(u8::MAX),
                letters: u8::try_from(rest.len() - digits).unwrap_or(u8::MAX),
                ..piece
            }
        }
        _ => piece,
    }
}

/// Where a number begins whose first letters are Cyrillic twins of Latin ones.
fn look_alikes(text: &str, start: usize) -> Option<usize> {
    let mut before = text.get(..start)?.char_indices().rev();
    let mut first = None;
    for (at, c) in before.by_ref().take(5) {
        if !"АВЕЅІЈКМНОРСТУХ".contains(c) {
            return if c.is_alphabetic() { None } else { first };
        }
        first = Some(at);
    }
    first.filter(|_| before.next().is_none())
}

/// Where the number begins in a run such as `trackingLP00068434402473`: behind three small letters or more.
fn glued_label(text: &str, piece: Piece) -> Option<usize> {
    let run = text.get(piece.start..piece.end)?.as_bytes();
    let label = run.iter().rposition(u8::is_ascii_lowercase)? + 1;
    let is_word = label >= 3 && run.get(..label)?.iter().all(u8::is_ascii_alphabetic);
    let rest = run.len() - label >= MIN_CHARS;
    (is_word && rest).then_some(piece.start + label)
}

/// The signs that touch a number.
struct Glue {
    before: Option<char>,
    /// The character before the sign before.
    further_before: Option<char>,
    after: Option<char>,
    further_after: Option<char>,
}

impl Glue {
    fn around(text: &str, start: usize, end: usize) -> Glue {
        let mut before = text.get(..start).unwrap_or_default().chars();
        let mut after = text.get(end..).unwrap_or_default().chars();
        Glue {
            before: before.next_back(),
            further_before: before.next_back(),
            after: after.next(),
            further_after: after.next(),
        }
    }

    fn is_phone(&self) -> bool {
        self.before == Some('+') || (self.before == Some('(') && self.further_before == Some('+'))
    }

    /// Whether the number is a part of something else: an address, a price, a name, a longer number.
    fn is_foreign(&self, proves_itself: bool) -> bool {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let wordy = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let money = |c: Option<char>| c.is_some_and(|c| "$€£¥₽₺₹%‰".contains(c));
        if self.before == Some('@') || (self.after == Some('@') && wordy(self.further_after)) {
            return true;
        }
        // A letter of another script is part of a word, unless that script is written without blanks, or a
        // label was glued to a number that needs none.
        let letter = |c: Option<char>| {
            c.is_some_and(|c| {
                c.is_alphabetic() && !super::lexicon::is_sign(c) && !(proves_itself && c.is_lowercase())
            })
        };
        if letter(self.before) || letter(self.after) {
            return true;
        }
        let joint = |c: Option<char>| c.is_some_and(|c| "-_.,:/'~·*+\\".contains(c));
        if proves_itself {
            let sign = |c: Option<char>| c.is_some_and(|c| "-_.".contains(c));
            return (sign(self.before) && digit(self.further_before))
                || (sign(self.after) && digit(self.further_after));
        }
        if money(self.before) || money(self.after) || self.is_phone() {
            return true;
        }
        let compound = |c: Option<char>| c.is_some_and(|c| "-_.~\\".contains(c));
        (compound(self.before) && wordy(self.further_before))
            || (compound(self.after) && wordy(self.further_after))
            || (joint(self.before) && digit(self.further_before))
            || (joint(self.after) && digit(self.further_after))
            || self.before == Some('+')
    }
}
