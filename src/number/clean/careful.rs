//! The careful way: finds the one stretch of the input that holds a number, then reads it.

use core::ops::Range;

use super::super::iban::is_iban;
use super::fold::{Fold, fold};
use super::receipt::Listen;
use super::stretch::{Finder, Stretch};
use super::words::{
    dials, ends_before_words, is_beyond_doubt, is_key, is_label_of, is_number, is_shortest, is_surely_number,
};
use super::{Code, Tolerated};

/// Reads any input; `listener` hears where each character came from and what was tolerated.
pub(super) fn clean(input: &str, listener: &mut impl Listen) -> Code {
    let region = Region::of(input);
    let (number, another) = match whole(input, &region) {
        Some(number) => (number, None),
        None => find(input, &region).unwrap_or((region.start..region.end, None)),
    };
    let front = another.clone().filter(|other| other.start < number.start);
    note_outside(input, 0..number.start, front, region.link, listener);
    let mut code = Code::EMPTY;
    code.several = another.is_some();
    for (at, c) in characters(input, &number) {
        let place = at..at + c.len_utf8();
        match fold(c) {
            Fold::Keep(byte, how) => {
                code.push(byte);
                listener.kept(place.clone());
                if let Some(what) = how {
                    listener.noted(what, place);
                }
            }
            Fold::Hidden => {
                code.push(b'?');
                listener.kept(place);
            }
            Fold::Soft(what) => listener.noted(what, place),
            Fold::Break | Fold::Foreign => listener.noted(Tolerated::Punctuation, place),
        }
        if code.too_long {
            break;
        }
    }
    let back = another.filter(|other| other.start >= number.end);
    note_outside(input, number.end..input.len(), back, region.link, listener);
    code
}

/// Notes what stands before the number or after it, another number aside.
fn note_outside(
    input: &str,
    range: Range<usize>,
    another: Option<Range<usize>>,
    link: bool,
    listener: &mut impl Listen,
) {
    let Some(another) = another else {
        return note_around(input, range, link, listener);
    };
    note_around(input, range.start..another.start, link, listener);
    listener.noted(Tolerated::AnotherNumber, another.clone());
    note_around(input, another.end..range.end, link, listener);
}

/// The characters of a range with their places in the whole input.
fn characters<'a>(input: &'a str, range: &Range<usize>) -> impl Iterator<Item = (usize, char)> + use<'a> {
    let start = range.start;
    let text = input.get(range.clone()).unwrap_or_default();
    text.char_indices().map(move |(at, c)| (start + at, c))
}

/// Notes what stands before the number or after it.
fn note_around(input: &str, range: Range<usize>, link: bool, listener: &mut impl Listen) {
    let text = input.get(range.clone()).unwrap_or_default();
    if text.starts_with(']') {
        listener.noted(Tolerated::ScannerCode, range);
    } else if link && !text.trim().is_empty() {
        listener.noted(Tolerated::Link, range);
    } else if text.trim_end().strip_suffix('.').is_some_and(is_short_count) {
        listener.noted(Tolerated::ListIndex, range);
    } else if text.contains(char::is_alphanumeric) {
        listener.noted(Tolerated::Label, range);
    } else {
        for (at, c) in characters(input, &range) {
            let what = match fold(c) {
                Fold::Soft(Tolerated::Separator) if !c.is_whitespace() => Tolerated::Punctuation,
                Fold::Soft(what) => what,
                _ => Tolerated::Punctuation,
            };
            listener.noted(what, at..at + c.len_utf8());
        }
    }
}

/// One digit or two, as a list counts.
fn is_short_count(text: &str) -> bool {
    let digits = text.trim_start();
    matches!(digits.len(), 1..=2) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The part of the input in which to look: all of it, but for what a scanner or a link puts in front.
struct Region {
    start: usize,
    end: usize,
    link: bool,
    /// Its digits begin with `+`, as telephone numbers do.
    phone: bool,
}

impl Region {
    fn of(input: &str) -> Region {
        let mut region = Region {
            start: 0,
            end: input.len(),
            link: false,
            phone: dials(input),
        };
        if let Some(symbology) = input.strip_prefix(']') {
            // An AIM identifier: `]`, a letter, a digit.
            if matches!(symbology.as_bytes(), [letter, digit, ..] if letter.is_ascii_alphabetic() && digit.is_ascii_digit())
            {
                region.start = 3;
            }
        } else if let Some((before, after)) = input.split_once("://") {
            let host = after.find(['/', '?', '#']).unwrap_or(after.len());
            region.link = true;
            region.start = before.len() + 3 + host;
            region.end = after
                .get(host..)
                .and_then(|path| path.find(char::is_whitespace))
                .map_or(input.len(), |blank| region.start + blank);
        }
        region
    }
}

/// The whole region, or what follows the label `IBAN`, if it is one number that proves itself, written in groups:
/// no word in it is a label then.
fn whole(input: &str, region: &Region) -> Option<Range<usize>> {
    let (mut start, text) = (region.start, input.get(region.start..region.end)?);
    let bare = text.trim_start();
    if bare
        .get(..4)
        .is_some_and(|label| label.eq_ignore_ascii_case("IBAN"))
    {
        start += text.len() - bare.len() + 4;
        start += input.get(start..)?.find(char::is_alphanumeric)?;
    } else if counts_or_shortens(bare) {
        return None;
    }
    let mut code = Code::EMPTY;
    let (mut first, mut last, mut groups, mut within) = (None, 0, 0, false);
    for (at, c) in characters(input, &(start..region.end)) {
        match fold(c) {
            Fold::Keep(byte, _) => {
                code.push(byte);
                first.get_or_insert(at);
                last = at + c.len_utf8();
                groups += usize::from(!within);
                within = true;
            }
            Fold::Soft(Tolerated::Invisible) => {}
            Fold::Soft(Tolerated::Separator) => within = false,
            _ => return None,
        }
        if code.too_long {
            return None;
        }
    }
    let proved = || is_number(&code) || is_iban(code.as_bytes());
    (groups > 1 && code.letters != 0 && proved()).then_some(first?..last)
}

/// Whether a text begins with one or two characters, a full stop and a blank: `3.` counts, `n.` shortens a word, and
/// no number is written so.
fn counts_or_shortens(text: &str) -> bool {
    text.split_once('.')
        .is_some_and(|(word, rest)| matches!(word.len(), 1..=2) && rest.starts_with(char::is_whitespace))
}

/// Finds the stretch with the most digits, or the one that a link's key names, unless another alone is a number beyond
/// doubt; and the other, if both are.
fn find(input: &str, region: &Region) -> Option<(Range<usize>, Option<Range<usize>>)> {
    let mut finder = Finder::default();
    let mut key_start = region.start;
    let mut skip_until = 0;
    let mut dress_ends = 0..0;
    let mut before = Fold::Break;
    for (at, c) in characters(input, &(region.start..region.end)) {
        if at < skip_until {
            continue;
        }
        let place = at..at + c.len_utf8();
        let rest = input.get(place.end..region.end).unwrap_or_default();
        let mut read = fold(c);
        if read == Fold::Hidden {
            // In a link, a question mark is no dress; to look behind each of many would take long.
            if finder.word.len == 0 && at >= dress_ends.end && !(region.link && c == '?') {
                if let Some(dress) = dress(input.get(at..region.end).unwrap_or_default(), c) {
                    skip_until = at + dress.start;
                    dress_ends = at + dress.end - dress.start..at + dress.end;
                    read = Fold::Break;
                }
            }
            if dress_ends.contains(&at) || stands_alone(before, rest, region.link, c) {
                read = Fold::Break;
            }
        }
        match c {
            '%' if region.link => {
                skip_until = place.end + 2;
                read = if rest.starts_with("20") {
                    Fold::Soft(Tolerated::Separator)
                } else {
                    Fold::Break
                };
            }
            '.' | '/' | '+' if region.link => read = Fold::Break,
            '(' | ')' if in_brackets(input, at, c) && finder.stretch.trailing == 0 => {
                read = Fold::Soft(Tolerated::ScannerCode);
            }
            // The area code of a telephone number.
            '(' | ')' if region.phone || is_area_code(input, at, c) => {
                read = Fold::Soft(Tolerated::Separator);
            }
            // A soft line break of a mail, and the marks of a quoted one.
            '=' if rest.starts_with(['\r', '\n']) => read = Fold::Soft(Tolerated::Separator),
            '>' if begins_line(input, at) => read = Fold::Soft(Tolerated::Separator),
            '/' if rest.starts_with(char::is_whitespace) => read = Fold::Break,
            _ => {}
        }
        match read {
            Fold::Keep(byte, _) => finder.letter(byte, &place),
            Fold::Hidden => finder.letter(b'?', &place),
            Fold::Soft(Tolerated::Invisible) => {}
            Fold::Soft(_) => {
                finder.end_word(c == '.', rest.starts_with(char::is_whitespace));
                finder.hyphen = c == '-';
            }
            Fold::Break => {
                finder.end_word(false, false);
                finder.end_stretch();
                if region.link {
                    finder.stretch.keyed = c == '=' && input.get(key_start..at).is_some_and(is_key);
                    key_start = place.end;
                }
            }
            Fold::Foreign => finder.foreign(),
        }
        before = read;
    }
    finder.end_word(false, false);
    finder.end_stretch();
    let (_, stretch) = finder.best?;
    let number = without_words(input, stretch.first?, &stretch, region.link);
    let Some(second) = finder.second.filter(|_| !region.link) else {
        return Some((number, None));
    };
    let other = without_words(input, second.first?, &second, false);
    let (code, other_code) = (read(input, &number), read(input, &other));
    match (is_beyond_doubt(&code), is_beyond_doubt(&other_code)) {
        (true, true) if code.as_bytes() != other_code.as_bytes() => Some((number, Some(other))),
        // A telephone number may have more digits.
        (false, true) => Some((other, None)),
        _ => Some((number, None)),
    }
}

/// The stretch without short words in front and behind that are none of the number's letters.
fn without_words(input: &str, first: usize, stretch: &Stretch, link: bool) -> Range<usize> {
    let all = first..stretch.last;
    let (alone, end) = (stretch.alone.unwrap_or(first), stretch.last_digit);
    if let Some(digits) = behind_short_word(input, &all) {
        return digits..stretch.last;
    }
    if (all == (alone..end) && !link) || is_number(&read(input, &all)) {
        return all;
    }
    // A link may go on with the country and the postcode: RB123456785NL-NL-1012AB.
    if let Some(hyphen) = input
        .get(all.clone())
        .and_then(|text| text.find('-'))
        .filter(|_| link)
    {
        if is_surely_number(&read(input, &(first..first + hyphen))) {
            return first..first + hyphen;
        }
    }
    let before_words = without_label(input, first, alone, end);
    if end < all.end && ends_before_words(&read(input, &before_words)) {
        return before_words;
    }
    without_label(input, first, alone, all.end)
}

/// Where the digits begin behind a short word such as `n.`, if nothing but digits follows it.
fn behind_short_word(input: &str, all: &Range<usize>) -> Option<usize> {
    let text = input.get(all.clone())?;
    let word = text
        .find(|c: char| !c.is_alphabetic())
        .filter(|end| (1..=2).contains(end))?;
    let gap = text.get(word..)?.find(char::is_alphanumeric)?;
    let signs = text.get(word..word + gap)?;
    let digits = all.start + word + gap;
    let is_word = signs.contains(char::is_whitespace)
        && is_shortest(&read(input, &(all.start..all.start + word)))
        && read(input, &(digits..all.end)).letters == 0;
    (is_word && !is_number(&read(input, all))).then_some(digits)
}

/// The number from `alone` on if what stands before it is a label, else from `first` on.
fn without_label(input: &str, first: usize, alone: usize, end: usize) -> Range<usize> {
    let is_label = alone > first && is_label_of(&read(input, &(first..alone)), &read(input, &(alone..end)));
    if is_label { alone..end } else { first..end }
}

/// The characters of a range that can be a number's.
fn read(input: &str, range: &Range<usize>) -> Code {
    let mut code = Code::EMPTY;
    for (_, c) in characters(input, range) {
        match fold(c) {
            Fold::Keep(byte, _) => code.push(byte),
            Fold::Hidden => code.push(b'?'),
            _ => {}
        }
        if code.too_long {
            break;
        }
    }
    code
}

/// The end of the signs that a text begins with, and the end of as many behind the number between them, as in
/// `**RB123456785GB**`: such signs are dress and hide nothing.
fn dress(text: &str, sign: char) -> Option<Range<usize>> {
    let signs = |text: &str| text.len() - text.trim_start_matches(sign).len();
    let before = signs(text);
    let inside = text.get(before..)?.find(sign)?;
    let end = before + inside;
    let bare = |c: char| matches!(fold(c), Fold::Keep(..) | Fold::Soft(_));
    let number = text.get(before..end)?;
    let is_whole = number.chars().all(bare) && number.chars().filter(|c| c.is_alphanumeric()).count() >= 8;
    let behind = text.get(end..)?;
    let after = behind.trim_start_matches(sign).chars().next().map(fold);
    let closed = !matches!(after, Some(Fold::Keep(..) | Fold::Hidden));
    (is_whole && closed && signs(behind) == before).then_some(before..end + before)
}

/// Whether a character that hides others stands at the edge of a number and hides nothing.
fn stands_alone(before: Fold, rest: &str, link: bool, c: char) -> bool {
    let part = |read: Fold| matches!(read, Fold::Keep(..) | Fold::Hidden);
    let after = rest.chars().next().map_or(Fold::Break, fold);
    (link && c == '?') || (!part(before) && after != Fold::Hidden) || (!part(after) && before != Fold::Hidden)
}

/// Whether only marks of a quoted mail stand between a place and the beginning of its line.
fn begins_line(input: &str, at: usize) -> bool {
    let before = input.as_bytes().get(at.saturating_sub(8)..at).unwrap_or_default();
    before.iter().rev().find(|b| !matches!(b, b'>' | b' ')) == Some(&b'\n')
}

/// Whether a bracket stands around the area code of a telephone number: two to five digits, and then fewer in a
/// group than a number has that is complete by itself.
fn is_area_code(input: &str, at: usize, c: char) -> bool {
    let open = match c {
        '(' => Some(at),
        // Five digits at most stand between the brackets.
        _ => (at.saturating_sub(6)..at).find(|open| input.as_bytes().get(*open) == Some(&b'(')),
    };
    let inner = open.and_then(|open| input.get(open + 1..)).unwrap_or_default();
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let area = digits(inner.get(..6.min(inner.len())).unwrap_or_default());
    let Some(rest) = inner.get(area..).and_then(|rest| rest.strip_prefix(')')) else {
        return false;
    };
    let group = digits(rest.trim_start_matches([' ', '-']));
    (2..=5).contains(&area) && (2..=9).contains(&group)
}

/// Whether a bracket belongs to a GS1 application identifier such as `(00)` or `(420)`.
fn in_brackets(input: &str, at: usize, c: char) -> bool {
    const IDENTIFIERS: &[&str] = &[
        "(00)", "(01)", "(21)", "(91)", "(92)", "(93)", "(94)", "(95)", "(401)", "(420)", "(421)",
    ];
    IDENTIFIERS.iter().any(|identifier| {
        let start = if c == '(' {
            Some(at)
        } else {
            at.checked_sub(identifier.len() - 1)
        };
        start
            .and_then(|start| input.get(start..))
            .is_some_and(|text| text.starts_with(identifier))
    })
}
