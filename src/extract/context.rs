//! What the words before and after a number say about it.

use crate::number::label::{class_of, last_word, window};
use crate::number::lexicon::Class;

use super::scan::BEFORE;

/// How far ahead the words behind a number are read, in bytes.
const AFTER_REACH: usize = 64;

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
