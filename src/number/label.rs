//! The word before a number that says what it is.

use super::lexicon::{Class, fold, is_sign, of_signs, of_word};

/// How far back a label is looked for, in bytes.
const LABEL_REACH: usize = 160;
/// How many words may stand between a label and its number.
const MAX_BETWEEN: u8 = 6;
/// The nearest word before a number that says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) class: Class,
    /// How many words stand between.
    pub(crate) between: u8,
    /// The word and the number belong together: a colon, a new line or "number" stands between.
    pub(crate) is_name: bool,
}

/// The longest piece of `text` that ends at `end` and has at most `reach` bytes, none before `floor`.
pub(crate) fn window(text: &str, end: usize, reach: usize, floor: usize) -> &str {
    let mut start = end.saturating_sub(reach).max(floor).min(end);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..end).unwrap_or_default()
}

/// A word or a run of signs at the end of a text, and what stands before it.
pub(crate) fn last_word(text: &str) -> Option<(&str, &str)> {
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

pub(crate) fn class_of(word: &str) -> Option<Class> {
    if word.chars().next().is_some_and(is_sign) {
        return of_signs(word);
    }
    let (class, stem) = of_word(Word::fold(word)?.as_bytes())?;
    // A name of its own, such as PostNL, is no key of data.
    if stem == word.len() || class == Class::Filler {
        return Some(class);
    }
    Some(of_key(word).unwrap_or(class))
}

/// What the last part of a key such as `packageCreateTime` says, behind which only "number" or "id" may stand:
/// its noun, or else something of its own. `None` if the word has no parts.
fn of_key(word: &str) -> Option<Class> {
    let mut rest = word;
    while let Some((front, part)) = last_part(rest) {
        match of_word(Word::fold(part)?.as_bytes()) {
            Some((Class::Filler, _)) => rest = front,
            Some((class, _)) => return Some(class),
            None => return Some(Class::Other),
        }
    }
    of_word(Word::fold(rest)?.as_bytes()).map(|(class, _)| class)
}

/// The last part of a word, from a capital behind a small letter on, and what stands before it.
fn last_part(word: &str) -> Option<(&str, &str)> {
    let mut pairs = word.as_bytes().windows(2);
    let at = pairs.rposition(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())?;
    word.split_at_checked(at + 1)
}

/// Whether the last word of a text is another shop.
fn ends_with_shop(text: &str) -> bool {
    let word = last_word(text.trim_end_matches([' ', '\u{a0}', '-', '.', ':']));
    word.is_some_and(|(_, word)| class_of(word) == Some(Class::Shop))
}

/// What the label before the number at `start` says: the nearest word on its line, or on the line before if
/// the number begins its own. `floor` is the end of the number before.
pub(crate) fn label(text: &str, start: usize, floor: usize) -> Option<Label> {
    let mut rest = window(text, start, LABEL_REACH, floor);
    let (mut between, mut fillers, mut lines, mut on_line) = (0_u8, 0_u8, 0_u8, 0_u8);
    let (mut is_name, mut carrier, mut shop) = (false, None, None);
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
                Some(class) => {
                    let label = Label {
                        class,
                        between,
                        is_name,
                    };
                    match class {
                        Class::Carrier => carrier = carrier.or(Some(label)),
                        Class::Shop => shop = shop.or(Some(label)),
                        // Another shop's order.
                        Class::Order if shop.is_some() || ends_with_shop(rest) => {
                            return Some(Label {
                                class: Class::Other,
                                between: 0,
                                is_name,
                            });
                        }
                        _ => return Some(label),
                    }
                }
                // A number of its own stands between.
                None if word.len() >= 8 && word.bytes().all(|b| b.is_ascii_digit()) => {
                    return carrier.or(shop);
                }
                None => between += 1,
            }
            if between > MAX_BETWEEN || fillers > 8 {
                return carrier.or(shop);
            }
            continue;
        }
        match c {
            '\n' => {
                lines += 1;
                // A label may stand on the line before, or before two blank lines, but not before a line of text.
                if on_line > 0 || lines > 3 {
                    return carrier.or(shop);
                }
                is_name = true;
            }
            ':' | '：' | '#' | '№' => is_name = true,
            '.' | '!' | '?' if after.is_whitespace() && !is_abbreviation(rest, c) => return carrier.or(shop),
            '。' | '！' | '？' | ';' | '；' | ',' | '，' => return carrier.or(shop),
            _ => {}
        }
        after = c;
        rest = rest.get(..rest.len() - c.len_utf8()).unwrap_or_default();
    }
    carrier.or(shop)
}

/// Whether the dot at the end of a text shortens a word, as in "Nr." or "No.".
fn is_abbreviation(text: &str, dot: char) -> bool {
    let word = text
        .strip_suffix(dot)
        .and_then(last_word)
        .map_or("", |(_, word)| word);
    !word.is_empty() && word.chars().count() <= 3
}

#[cfg(test)]
mod tests {
    use alloc::format;

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
    fn a_label_reaches_over_six_words_and_eight_that_say_number() {
        let between = |word: &str, count: usize| {
            let text = format!("order {}#", word.repeat(count));
            label(&text, text.len() - 1, 0).map(|label| (label.class, label.between, label.is_name))
        };
        assert_eq!(between("banana ", 0), Some((Class::Order, 0, false)));
        assert_eq!(between("banana ", 6), Some((Class::Order, 6, false)));
        assert_eq!(between("banana ", 7), None);
        assert_eq!(between("no ", 1), Some((Class::Order, 0, false)));
        assert_eq!(between("number ", 8), Some((Class::Order, 0, true)));
        assert_eq!(between("number ", 9), None);
        // A number of eight digits is one of its own, seven are a word like others.
        assert_eq!(between("1234567 ", 1), Some((Class::Order, 1, false)));
        assert_eq!(between("12345678 ", 1), None);
    }

    #[test]
    fn a_label_may_stand_on_the_line_before() {
        assert_label("Numer paczki:\n#", Some(Class::Parcel));
        assert_label("Bestell-Nr.\r\n#", Some(Class::Order));
        assert_label("Tracking number\n\n#", Some(Class::Tracking));
        assert_label("Tracking number\n\n\n#", Some(Class::Tracking));
        assert_label("Tracking number\n\n\n\n#", None);
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
    fn the_noun_of_a_key_is_its_last_part() {
        assert_label("\"trackingNumber\":#", Some(Class::Tracking));
        assert_label("orderID=#", Some(Class::Order));
        assert_label("\"packageMinCreateTime\":#", Some(Class::Other));
        assert_label("trackingPhone: #", Some(Class::Other));
        assert_label("PostNL #", Some(Class::Carrier));
    }

    #[test]
    fn another_shop_s_order_is_none_of_ours() {
        assert_label("Walmart order #", Some(Class::Other));
        assert_label("order from eBay: #", Some(Class::Other));
        assert_label("Temu package #", Some(Class::Parcel));
        assert_label("AliExpress order #", Some(Class::Order));
    }
}
