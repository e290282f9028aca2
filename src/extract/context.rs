//! What the words before and after a number say about it.

use super::lexicon::{Class, fold, is_sign, of_signs, of_word};
use super::scan::BEFORE;

/// How far back a label is looked for, in bytes.
const LABEL_REACH: usize = 160;
/// How many words may stand between a label and its number.
const MAX_BETWEEN: u8 = 6;
/// How far ahead the words behind a number are read, in bytes.
const AFTER_REACH: usize = 64;

/// The nearest word before a number that says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) class: Class,
    /// How many words stand between.
    pub(super) between: u8,
    /// The word and the number belong together: a colon, a new line or "number" stands between.
    pub(super) is_name: bool,
}

/// The longest piece of `text` that ends at `end` and has at most `reach` bytes, none before `floor`.
fn window(text: &str, end: usize, reach: usize, floor: usize) -> &str {
    let mut start = end.saturating_sub(reach).max(floor).min(end);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..end).unwrap_or_default()
}

/// A word or a run of signs at the end of a text, and what stands before it.
fn last_word(text: &str) -> Option<(&str, &str)> {
    let ascii = text.bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
    let (before, word) = text.split_at_checked(text.len() - ascii)?;
    if ascii > 0 && before.bytes().next_back().is_none_or(|b| b.is_ascii()) {
        return Some((before, word));
    }
    let last = text.chars().next_back()?;
    let of_kind = |c: char| {
        if is_sign(last) {
            is_sign(c)
        } else {
            c.is_alphanumeric() && !is_sign(c)
        }
    };
    if !of_kind(last) {
        return None;
    }
    let start = text
        .char_indices()
        .rev()
        .take_while(|(_, c)| of_kind(*c))
        .last()?
        .0;
    Some((text.get(..start)?, text.get(start..)?))
}

/// A short folded word without allocation; longer ones are labels of nothing.
struct Word {
    bytes: [u8; 64],
    len: usize,
}

impl Word {
    fn fold(word: &str) -> Option<Word> {
        let mut folded = Word {
            bytes: [0; 64],
            len: 0,
        };
        let ascii = word
            .bytes()
            .zip(&mut folded.bytes)
            .take_while(|(b, _)| b.is_ascii());
        folded.len = ascii.map(|(b, slot)| *slot = b.to_ascii_lowercase()).count();
        for c in word.get(folded.len..)?.chars().map(fold) {
            let end = folded.len + c.len_utf8();
            c.encode_utf8(folded.bytes.get_mut(folded.len..end)?);
            folded.len = end;
        }
        Some(folded)
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

fn class_of(word: &str) -> Option<Class> {
    if word.chars().next().is_some_and(is_sign) {
        return of_signs(word);
    }
    of_word(Word::fold(word)?.as_bytes())
}

/// What the label before the number at `start` says: the nearest word on its line, or on the line before if
/// the number begins its own. `floor` is the end of the number before.
pub(super) fn label(text: &str, start: usize, floor: usize) -> Option<Label> {
    let mut rest = window(text, start, LABEL_REACH, floor);
    let (mut between, mut fillers, mut lines, mut on_line) = (0_u8, 0_u8, 0_u8, 0_u8);
    let (mut is_name, mut carrier) = (false, None);
    let mut after = '\0';
    while let Some(c) = rest.chars().next_back() {
        if let Some((before, word)) = last_word(rest) {
            rest = before;
            after = 'a';
            on_line = on_line.saturating_add(1);
            match class_of(word) {
                Some(Class::Filler) => {
                    fillers += 1;
                    is_name |= word.chars().nth(2).is_some();
                }
                Some(Class::Carrier) => {
                    let class = Class::Carrier;
                    carrier = carrier.or(Some(Label {
                        class,
                        between,
                        is_name,
                    }));
                }
                Some(class) => {
                    return Some(Label {
                        class,
                        between,
                        is_name,
                    });
                }
                // A number of its own stands between.
                None if word.len() >= 8 && word.bytes().all(|b| b.is_ascii_digit()) => return carrier,
                None => between += 1,
            }
            if between > MAX_BETWEEN || fillers > 8 {
                return carrier;
            }
            continue;
        }
        match c {
            '\n' => {
                lines += 1;
                // A label may stand on the line before, or before one blank line, but not before a line of text.
                if on_line > 0 || lines > 3 {
                    return carrier;
                }
                is_name = true;
            }
            ':' | '：' | '#' | '№' => is_name = true,
            '.' | '!' | '?' if after.is_whitespace() && !is_abbreviation(rest, c) => return carrier,
            '。' | '！' | '？' | ';' | '；' | ',' | '，' => return carrier,
            _ => {}
        }
        after = c;
        rest = rest.get(..rest.len() - c.len_utf8()).unwrap_or_default();
    }
    carrier
}

/// Whether the dot at the end of a text shortens a word, as in "Nr." or "No.".
fn is_abbreviation(text: &str, dot: char) -> bool {
    let word = text
        .strip_suffix(dot)
        .and_then(last_word)
        .map_or("", |(_, word)| word);
    !word.is_empty() && word.chars().count() <= 3
}

/// Whether any word before the number at `start`, within reach, is of a class that `wanted` takes.
pub(super) fn topic(text: &str, start: usize, wanted: impl Fn(Class) -> bool) -> bool {
    let mut rest = window(text, start, BEFORE, 0);
    while let Some(c) = rest.chars().next_back() {
        let Some((before, word)) = last_word(rest) else {
            rest = rest.get(..rest.len() - c.len_utf8()).unwrap_or_default();
            continue;
        };
        rest = before;
        if class_of(word).is_some_and(&wanted) {
            return true;
        }
    }
    false
}

/// Whether a word behind the number that ends at `end`, on its line or the next, is of a class that `wanted` takes.
pub(super) fn behind(text: &str, end: usize, wanted: impl Fn(Class) -> bool) -> bool {
    let mut stop = end.saturating_add(AFTER_REACH).min(text.len());
    while !text.is_char_boundary(stop) {
        stop -= 1;
    }
    let mut lines = text.get(end..stop).unwrap_or_default().split('\n');
    let near = lines.by_ref().take(2);
    near.flat_map(|line| line.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .any(|word| class_of(word).is_some_and(&wanted))
}

/// Whether nothing but marks and a tag such as `[Shop]` shares the line with the number.
pub(super) fn has_own_line(text: &str, start: usize, end: usize) -> bool {
    let before = window(text, start, BEFORE, 0);
    let before = before.rsplit('\n').next().unwrap_or_default().trim();
    let before = match before.rsplit_once(']') {
        Some((tag, rest)) if tag.starts_with('[') && !tag.contains(' ') => rest,
        _ => before,
    };
    let mut stop = end.saturating_add(AFTER_REACH).min(text.len());
    while !text.is_char_boundary(stop) {
        stop -= 1;
    }
    let after = text.get(end..stop).unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    let is_mark = |c: char| c.is_whitespace() || "-*+•·>|#\"'`()[]“”„«»‘’".contains(c);
    before.chars().all(is_mark) && after.trim_end_matches(['.', ',', ';']).chars().all(is_mark)
}

/// Whether no word stands near: the text is a list of numbers.
pub(super) fn is_wordless(text: &str, start: usize, end: usize) -> bool {
    let mut stop = end.saturating_add(AFTER_REACH).min(text.len());
    while !text.is_char_boundary(stop) {
        stop -= 1;
    }
    let around = [
        window(text, start, BEFORE, 0),
        text.get(end..stop).unwrap_or_default(),
    ];
    around.iter().all(|part| !part.chars().any(char::is_alphabetic))
}

/// Whether only signs and a word such as "and" stand between two numbers: they are a list.
pub(super) fn is_list(between: &str) -> bool {
    if between.len() > 24 {
        return false;
    }
    const AND: &[&str] = &[
        "and", "und", "y", "e", "et", "en", "i", "и", "ve", "dan", "ou", "or", "oder", "o", "of", "и", "и",
        "lub",
    ];
    const AND_SIGNS: &[&str] = &["和", "及", "与", "或"];
    between
        .split(|c: char| c.is_whitespace() || ",;/&+|-*•`、，；".contains(c))
        .filter(|word| !word.is_empty())
        .all(|word| AND.contains(&word) || AND_SIGNS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The class of the label before the first `#` of the text, where the number would stand.
    #[track_caller]
    fn assert_label(text: &str, expected: Option<Class>) {
        let found = label(text, text.find('#').unwrap(), 0).map(|label| label.class);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_nearest_word_is_the_label() {
        assert_label("Tracking number: #", Some(Class::Tracking));
        assert_label("Enviado, número de seguimiento DHL #", Some(Class::Tracking));
        assert_label("Twoja przesyłka nr 123 (numer klienta: #", Some(Class::Other));
        assert_label("Ihre Bestellung #", Some(Class::Order));
        assert_label("您的订单号：#", Some(Class::Order));
        assert_label("您的包裹运单号是#", Some(Class::Tracking));
        assert_label("Трек-номер для отслеживания #", Some(Class::Tracking));
        assert_label("the banana #", None);
    }

    #[test]
    fn a_label_may_stand_on_the_line_before() {
        assert_label("Numer paczki:\n#", Some(Class::Parcel));
        assert_label("Bestell-Nr.\r\n#", Some(Class::Order));
        assert_label("Tracking number\n\n#", Some(Class::Tracking));
        assert_label("Track it here\nCall 11 #", Some(Class::Other));
        assert_label("Track it here\nand then see #", None);
    }

    #[test]
    fn a_label_ends_with_its_sentence() {
        assert_label("Your parcel was sent. Today #", None);
        assert_label("Tracking no. #", Some(Class::Tracking));
        assert_label("a package, but #", None);
    }

    #[test]
    fn a_number_alone_on_its_line_has_it_for_itself() {
        for text in ["#", "a\n#\nb", " - `#`\r\n", "[Shop] #\n", "> #."] {
            let at = text.find('#').unwrap();
            assert!(has_own_line(text, at, at + 1), "{text:?}");
        }
        for text in ["a #", "# b", "x\na: #\n", "[two words] #"] {
            let at = text.find('#').unwrap();
            assert!(!has_own_line(text, at, at + 1), "{text:?}");
        }
    }

    #[test]
    fn lists_are_joined_by_signs_and_by_and() {
        for text in [", ", " and ", "\n", " / ", "、", " и ", ",\r\n- "] {
            assert!(is_list(text), "{text:?}");
        }
        for text in [" but ", ", price ", ": ", "(see)"] {
            assert!(!is_list(text), "{text:?}");
        }
    }
}
