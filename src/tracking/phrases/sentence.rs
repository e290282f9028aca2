//! What stands in a text beside the sentence: a place before it, a bracket or advice behind it, a second wording, or a code in its place.

use alloc::string::String;

use super::book::book;
use super::fold::Folded;
use crate::term::{Certainty, Milestone};
use crate::tracking::{Reading, Vocabulary};

/// Reads a text that is one wording: a sentence, a status and what stands behind it, or a code.
pub(super) fn read_one(text: &str) -> Option<Reading> {
    match without_questions(text) {
        Some(rest) => read_statement(&rest),
        None => read_statement(text),
    }
}

fn read_statement(text: &str) -> Option<Reading> {
    let text = without_place(text).trim();
    if let Some(reading) = code(text) {
        return Some(reading);
    }
    let whole = book()
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
    let book = book();
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
    let reading = book().read(&Folded::of(first))?;
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
    let is_one_word = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let is_joined = || {
        let mut pairs = text.as_bytes().windows(2);
        text.contains('_') || pairs.any(|pair| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']))
    };
    if !is_one_word || !is_joined() {
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
pub(super) fn split_note(text: &str) -> Option<(&str, &str)> {
    const MARK: &str = "carrier note";
    if !text.as_bytes().contains(&b':') {
        return None;
    }
    text.match_indices(':').find_map(|(at, _)| {
        let before = text.get(..at)?;
        let first = before.get(..at.checked_sub(MARK.len())?)?;
        let mark = before.get(first.len()..)?;
        mark.eq_ignore_ascii_case(MARK)
            .then_some((first, text.get(at + 1..)?))
    })
}

/// Leaves out what is asked: no carrier asks, a buyer does. `None` if nothing is.
fn without_questions(text: &str) -> Option<String> {
    const MARK: [char; 2] = ['?', '？'];
    // The first bytes of the two marks: most texts have neither.
    if !text.bytes().any(|byte| matches!(byte, b'?' | 0xEF)) {
        return None;
    }
    let mut stated = String::new();
    let mut is_asked = false;
    for sentence in text.split_inclusive(['?', '？', '.', '!', '。', '\n']) {
        if sentence.ends_with(MARK) && book().asks(&Folded::of(sentence)) {
            is_asked = true;
        } else {
            stated.push_str(sentence);
        }
    }
    is_asked.then_some(stated)
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
