//! One character at a time: what it stands for in a number.

use super::Tolerated;

/// What a character of the input stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fold {
    /// A digit or an upper-case letter, and what had to be tolerated to read it.
    Keep(u8, Option<Tolerated>),
    /// A character that hides another: `*`, `?`, a bullet.
    Hidden,
    /// Something that may stand between the groups of one number.
    Soft(Tolerated),
    /// Something that never stands inside a number.
    Break,
    /// A letter that no number has: the word around it is not a number.
    Foreign,
}

/// Characters that look like a Latin capital letter, Greek and Cyrillic, as pairs.
const ALIKE: &[(char, u8)] = &[
    ('Α', b'A'),
    ('Β', b'B'),
    ('Ε', b'E'),
    ('Ζ', b'Z'),
    ('Η', b'H'),
    ('Ι', b'I'),
    ('Κ', b'K'),
    ('Μ', b'M'),
    ('Ν', b'N'),
    ('Ο', b'O'),
    ('Ρ', b'P'),
    ('Τ', b'T'),
    ('Υ', b'Y'),
    ('Χ', b'X'),
    ('Ѕ', b'S'),
    ('І', b'I'),
    ('Ј', b'J'),
    ('А', b'A'),
    ('В', b'B'),
    ('Е', b'E'),
    ('К', b'K'),
    ('М', b'M'),
    ('Н', b'H'),
    ('О', b'O'),
    ('Р', b'P'),
    ('С', b'C'),
    ('Т', b'T'),
    ('У', b'Y'),
    ('Х', b'X'),
    ('Ү', b'Y'),
    ('Һ', b'H'),
    ('Ԛ', b'Q'),
    ('Ԝ', b'W'),
];

/// The zeros of the decimal digits of other scripts; nine digits follow each.
const ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x1D7CE, 0x1D7D8,
    0x1D7E2, 0x1D7EC, 0x1D7F6,
];

/// Reads one character.
pub(super) fn fold(c: char) -> Fold {
    match c {
        '0'..='9' | 'A'..='Z' => Fold::Keep(c as u8, None),
        'a'..='z' => Fold::Keep(c.to_ascii_uppercase() as u8, Some(Tolerated::LowerCase)),
        ' ' | '\t' | '\n' | '\r' | '-' | '.' | '_' | '/' | '+' => Fold::Soft(Tolerated::Separator),
        '*' | '?' | '•' | '●' | '∙' | '◦' | '∗' | '＊' | '？' | '×' => Fold::Hidden,
        // What a scanner sends for FNC1, and other control characters.
        '\u{1D}' => Fold::Soft(Tolerated::ScannerCode),
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Fold::Soft(Tolerated::Invisible),
        '\0'..='\u{7E}' => Fold::Break,
        _ => fold_wide(c),
    }
}

/// Reads a character beyond ASCII.
fn fold_wide(c: char) -> Fold {
    match c {
        '\u{A0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200A}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{202F}'
        | '\u{205F}'
        | '\u{3000}'
        | '·'
        | '・'
        | '‧'
        | '\u{58A}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{30FC}'
        | '\u{FE58}'
        | '\u{FE63}'
        | '\u{FF0D}'
        | '\u{FF0E}'
        | '\u{FF0F}'
        | '\u{FF3F}' => Fold::Soft(Tolerated::Separator),
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}' => Fold::Soft(Tolerated::Invisible),
        '\u{FF01}'..='\u{FF5E}' => match char::from_u32(c as u32 - 0xFEE0).map(fold) {
            Some(Fold::Keep(byte, _)) => Fold::Keep(byte, Some(Tolerated::FullWidth)),
            Some(other) => other,
            None => Fold::Break,
        },
        'ı' | 'İ' => Fold::Keep(b'I', Some(Tolerated::LookAlike)),
        'ª' | 'º' => Fold::Break,
        '\u{370}'..='\u{52F}' => {
            let upper = c.to_uppercase().next().unwrap_or(c);
            match ALIKE.iter().find(|(alike, _)| *alike == upper) {
                Some((_, byte)) => Fold::Keep(*byte, Some(Tolerated::LookAlike)),
                None => Fold::Foreign,
            }
        }
        // Letters of mathematics, as in texts made to look bold: alphabets of 52, capitals first.
        '\u{1D400}'..='\u{1D6A3}' => {
            let letter = ((c as u32 - 0x1D400) % 26) as u8;
            Fold::Keep(b'A' + letter, Some(Tolerated::LookAlike))
        }
        _ => {
            let code = c as u32;
            if let Some(zero) = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)) {
                return Fold::Keep(b'0' + (code - zero) as u8, Some(Tolerated::OtherNumerals));
            }
            // Scripts that write words without blanks stand next to a number without belonging to it.
            let ideographic = matches!(code, 0xE00..=0xEFF | 0x1100..=0x11FF | 0x2E80..=0xD7FF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF);
            if c.is_alphabetic() && !ideographic {
                Fold::Foreign
            } else {
                Fold::Break
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_are_read_in_either_case() {
        for c in ['А', 'а', 'Α', 'α'] {
            assert_eq!(fold(c), Fold::Keep(b'A', Some(Tolerated::LookAlike)), "{c}");
        }
    }

    #[test]
    fn digits_of_other_scripts_are_read() {
        assert_eq!(fold('٣'), Fold::Keep(b'3', Some(Tolerated::OtherNumerals)));
        assert_eq!(fold('７'), Fold::Keep(b'7', Some(Tolerated::FullWidth)));
    }

    #[test]
    fn a_letter_of_no_number_makes_its_word_foreign() {
        assert_eq!(fold('н'), Fold::Keep(b'H', Some(Tolerated::LookAlike)));
        assert_eq!(fold('ж'), Fold::Foreign);
        assert_eq!(fold('é'), Fold::Foreign);
        assert_eq!(fold('号'), Fold::Break);
    }
}
