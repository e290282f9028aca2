//! Numbers that were cut: by blanks, or by a line break.

use alloc::string::String;
use alloc::vec::Vec;

use crate::number::Kind;

use super::glue::Glue;
use super::judge::{Judge, MIN_DIGITS, Verdict};
use super::run::{Piece, separator};
use super::weight;
use super::{FoundNumber, Voucher};
use crate::number::lexicon::Class;

impl Judge {
    /// Takes pieces that make one number only together.
    pub(super) fn try_joined(
        &mut self,
        text: &str,
        pieces: &[Piece],
        piece: Piece,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let digits_end = pieces.iter().rposition(|piece| piece.digits > 0)?;
        let to_last_digit = pieces.get(..=digits_end)?;
        let chars = |pieces: &[Piece]| pieces.iter().map(Piece::chars).sum::<usize>();
        let all = chars(to_last_digit);
        if !(MIN_DIGITS..=48).contains(&all)
            || Glue::around(text, pieces.first()?.start, pieces.last()?.end).is_phone()
        {
            return None;
        }
        let mut passed = 0;
        for first in pieces.iter().take_while(|first| first.start <= piece.start) {
            let behind = pieces.get(digits_end + 1..)?;
            let enough = all - passed + chars(behind.get(..2).unwrap_or(behind)) >= MIN_DIGITS;
            passed += first.chars();
            if !enough {
                break;
            }
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
        let from_front = to_last_digit.iter().filter(|piece| piece.start >= start);
        if from_front.map(Piece::chars).sum::<usize>() < MIN_DIGITS {
            return None;
        }
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
            // The carrier's name right in front, and a check digit.
            (Kind::TrackingNumber, Class::Carrier) if label.between == 0 => Kind::TrackingNumber,
            _ => return None,
        };
        let verdict = Verdict {
            kind,
            confidence: weight::NAMED_NEARBY,
            voucher: Voucher::Label,
            label: Some(label),
        };
        self.take(&seen, start, end, verdict, found);
        Some(end)
    }

    /// Takes a number that a line break cut in two.
    pub(super) fn try_wrapped(
        &mut self,
        text: &str,
        piece: Piece,
        found: &mut Vec<FoundNumber>,
    ) -> Option<usize> {
        let bytes = text.as_bytes();
        // The soft line break of mails.
        let soft = bytes.get(piece.end) == Some(&b'=');
        let break_at = piece.end + usize::from(soft);
        let line = match bytes.get(break_at..)? {
            [b'\r', b'\n', ..] => break_at + 2,
            [b'\n', ..] => break_at + 1,
            _ => return None,
        };
        let gap = line + quote_marks(bytes.get(line..)?) - piece.end;
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
        let letters = piece.letters > 0 && rest.iter().take(len).any(u8::is_ascii_digit);
        if !soft && !letters {
            return None;
        }
        let joined = String::from(text.get(piece.start..piece.end)?) + text.get(end - len..end)?;
        self.try_proved_as(text, &joined, piece.start, end, true, found)
    }
}

/// How many bytes the marks of a quoted mail take at the beginning of a line, as in `> > text`.
fn quote_marks(line: &[u8]) -> usize {
    match line {
        [b'>', ..] => line
            .iter()
            .take(16)
            .take_while(|b| matches!(b, b'>' | b' '))
            .count(),
        _ => 0,
    }
}

/// Whether the small letters between two places are words: they are not where they stand at both ends of
/// groups of digits, as in `rb 123 456 785 gb`.
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
