//! What touches a number: signs that make it part of something else, and what only sticks to it.

use super::judge::MIN_CHARS;
use super::run::Piece;
use crate::number::lexicon::is_sign;

/// The signs that touch a number.
pub(super) struct Glue {
    before: Option<char>,
    /// The character before the sign before.
    further_before: Option<char>,
    after: Option<char>,
    further_after: Option<char>,
}

impl Glue {
    pub(super) fn around(text: &str, start: usize, end: usize) -> Glue {
        let mut before = text.get(..start).unwrap_or_default().chars();
        let mut after = text.get(end..).unwrap_or_default().chars();
        Glue {
            before: before.next_back(),
            further_before: before.next_back(),
            after: after.next(),
            further_after: after.next(),
        }
    }

    pub(super) fn is_phone(&self) -> bool {
        self.before == Some('+') || (self.before == Some('(') && self.further_before == Some('+'))
    }

    /// Whether the number is a part of something else: an address, a price, a name, a longer number.
    pub(super) fn is_foreign(&self, proves_itself: bool) -> bool {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let wordy = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let money = |c: Option<char>| c.is_some_and(|c| "$€£¥₽₺₹%‰".contains(c));
        if self.before == Some('@') || (self.after == Some('@') && wordy(self.further_after)) {
            return true;
        }
        // A letter of another script is part of a word, unless that script is written without blanks, or a
        // label was glued to a number that needs none.
        let letter = |c: Option<char>| {
            c.is_some_and(|c| c.is_alphabetic() && !is_sign(c) && !(proves_itself && c.is_lowercase()))
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

/// Takes off what an escape such as `%20` or `=3D` left in front of a run.
pub(super) fn unescaped(text: &str, piece: Piece) -> Piece {
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
pub(super) fn look_alikes(text: &str, start: usize) -> Option<usize> {
    if text.as_bytes().get(start.checked_sub(1)?)?.is_ascii() {
        return None;
    }
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

/// Where the number begins in a run such as `trackingLP00417285630928`: behind three small letters or more.
pub(super) fn glued_label(text: &str, piece: Piece) -> Option<usize> {
    let run = text.get(piece.start..piece.end)?.as_bytes();
    let label = run.iter().rposition(u8::is_ascii_lowercase)? + 1;
    let is_word = label >= 3 && run.get(..label)?.iter().all(u8::is_ascii_alphabetic);
    let rest = run.len() - label >= MIN_CHARS;
    (is_word && rest).then_some(piece.start + label)
}
