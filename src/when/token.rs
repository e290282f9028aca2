//! What a date text is made of.

use alloc::string::String;
use alloc::vec::Vec;

/// A piece of a date text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Digits, at most 18 of them.
    Number { value: u64, digits: usize },
    /// Letters of an alphabet, in lower case.
    Word(String),
    /// Any other character, and each Chinese, Japanese or Korean one.
    Mark(char),
}

#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Blanks stand before it.
    pub(super) spaced: bool,
}

/// Splits a text into tokens; `None` if it holds more digits in a row than any date has.
pub(super) fn tokens(text: &str) -> Option<Vec<Placed>> {
    let mut found: Vec<Placed> = Vec::new();
    let mut spaced = false;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if c.is_whitespace() || c == '\u{feff}' {
            spaced = true;
            continue;
        }
        let token = match (ascii_digit(c), c) {
            (Some(digit), _) => Token::Number {
                value: digit,
                digits: 1,
            },
            (None, c) if is_letter(c) => Token::Word(lower(c)),
            (None, c) => Token::Mark(half_width(c)),
        };
        let glued = if spaced { None } else { found.last_mut() };
        match (glued, token) {
            (
                Some(Placed {
                    token: Token::Number { value, digits },
                    end: last,
                    ..
                }),
                Token::Number { value: digit, .. },
            ) => {
                *value = value.checked_mul(10)?.checked_add(digit)?;
                *digits += 1;
                *last = end;
            }
            (
                Some(Placed {
                    token: Token::Word(word),
                    end: last,
                    ..
                }),
                Token::Word(letter),
            ) => {
                word.push_str(&letter);
                *last = end;
            }
            (_, token) => found.push(Placed {
                token,
                start,
                end,
                spaced,
            }),
        }
        spaced = false;
    }
    Some(found)
}

/// The value of an ASCII or full-width digit.
fn ascii_digit(c: char) -> Option<u64> {
    half_width(c).to_digit(10).map(u64::from)
}

fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => c,
    }
}

/// Letters that make words; the characters of date units (年, 월) stand alone.
fn is_letter(c: char) -> bool {
    let alone = matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    (c.is_alphabetic() || c == '\u{307}') && !alone && half_width(c) == c
}

/// Lower case with one kind of i: `İ` and `ı` are the Turkish letters.
fn lower(c: char) -> String {
    match c {
        'İ' | 'ı' => String::from("i"),
        '\u{307}' => String::new(),
        _ => c.to_lowercase().collect(),
    }
}
