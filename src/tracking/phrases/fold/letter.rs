//! What becomes of each character.

use super::traditional::simplified;

/// Composes a Korean syllable of a letter and the syllable or letter before it.
pub(super) fn join(last: char, jamo: char) -> Option<char> {
    let (last, jamo) = (u32::from(last), u32::from(jamo));
    match (last, jamo) {
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            char::from_u32(0xAC00 + ((last - 0x1100) * 21 + (jamo - 0x1161)) * 28)
        }
        (0xAC00..=0xD7A3, 0x11A8..=0x11C2) if (last - 0xAC00) % 28 == 0 => {
            char::from_u32(last + (jamo - 0x11A7))
        }
        _ => None,
    }
}

pub(super) enum Fold {
    /// Dropped without a trace: a combining accent, an invisible character.
    Mark,
    /// Parts words.
    Blank,
    Letter(char),
    Two(char, char),
    /// A word of its own.
    Alone(char),
    /// A decomposed Korean letter.
    Jamo(char),
}

#[inline]
pub(super) fn fold(c: char) -> Fold {
    if c.is_ascii() {
        return if c.is_ascii_alphanumeric() {
            Fold::Letter(c.to_ascii_lowercase())
        } else {
            Fold::Blank
        };
    }
    fold_beyond_ascii(c)
}

fn fold_beyond_ascii(c: char) -> Fold {
    match c {
        '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => Fold::Mark,
        '\u{1100}'..='\u{11FF}' => Fold::Jamo(c),
        // Full-width ASCII stands 0xFEE0 above ASCII.
        '\u{FF01}'..='\u{FF5E}' => u32::from(c)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .map_or(Fold::Blank, fold),
        '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => Fold::Alone(simplified(c)),
        '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{30FC}'
        | '\u{3005}'
        | '\u{AC00}'..='\u{D7A3}' => Fold::Alone(c),
        // Cyrillic, without a look at the tables of all scripts.
        '\u{410}'..='\u{42F}' => char::from_u32(u32::from(c) + 0x20).map_or(Fold::Blank, letter),
        '\u{430}'..='\u{45F}' => letter(c),
        _ if c.is_alphanumeric() => letter(c.to_lowercase().next().unwrap_or(c)),
        _ => Fold::Blank,
    }
}

/// Takes the accent off a lower-case letter.
fn letter(c: char) -> Fold {
    Fold::Letter(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        // Decomposed, these are a letter and a mark; both spellings must meet.
        'ё' => 'е',
        'й' => 'и',
        'ї' => 'і',
        'ґ' => 'г',
        'ß' => return Fold::Two('s', 's'),
        'æ' => return Fold::Two('a', 'e'),
        'œ' => return Fold::Two('o', 'e'),
        other => other,
    })
}
