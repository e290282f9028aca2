//! Brings a sentence into the one form in which sentences are compared.
//!
//! Carriers print the same words in capitals, with and without accents, in full-width letters, decomposed
//! (`e` and a combining accent), with a Turkish `İ` or `ı`, with curly or straight quotes. Folding removes
//! all of that, in one pass and linear time, and cuts the text into words. A Chinese, Japanese or Korean
//! character is a word of its own: the first two write no blanks, and Korean carriers set them at will.

mod letter;
mod marks;
mod traditional;

use alloc::string::String;
use alloc::vec::Vec;

use letter::{Fold, fold, join};
use marks::Marks;
pub(super) use marks::{Few, Many};

/// An event sentence is shorter; of a longer text only the beginning is looked at.
const MOST_WORDS: usize = 400;
/// Bytes of folded text after which reading stops, whatever the words are.
const MOST_BYTES: usize = 4_000;

/// Some of the first words of a sentence: one bit for the place of each.
pub(super) type Near = u64;

/// How many places those are; few sentences have so many words.
const NEAR: usize = Near::BITS as usize;

/// A folded text and where its words stand.
#[derive(Debug)]
pub(super) struct Folded {
    text: Vec<u8>,
    words: Vec<Word>,
    few: Few,
    many: Many,
    /// Where the words with a mark of these last six bits stand.
    places: [Near; 64],
}

/// Where a word stands, and what is compared before its letters are.
#[derive(Clone, Copy, Debug)]
struct Word {
    from: u16,
    to: u16,
    key: Key,
}

impl Word {
    /// The word between two places, if it has any letter.
    #[inline]
    fn of(text: &[u8], from: usize, to: usize) -> Option<Self> {
        let word = text.get(from..to).filter(|word| !word.is_empty())?;
        // Both fit: reading stops soon after MOST_BYTES.
        let (from, to) = (u16::try_from(from).ok()?, u16::try_from(to).ok()?);
        let key = key(word);
        Some(Self { from, to, key })
    }
}

/// The beginning of a word: its first four bytes.
pub(super) type Key = u32;

/// Returns the beginning of a word.
#[inline]
pub(super) fn key(word: &[u8]) -> Key {
    Key::from_be_bytes(match *word {
        [a, b, c, d, ..] => [a, b, c, d],
        [a, b, c] => [a, b, c, 0],
        [a, b] => [a, b, 0, 0],
        [a] => [a, 0, 0, 0],
        [] => [0; 4],
    })
}

/// Returns what follows the beginning of a word: its next four bytes.
#[inline]
pub(super) fn tail(word: &[u8]) -> Key {
    key(word.get(size_of::<Key>()..).unwrap_or_default())
}

impl Default for Folded {
    fn default() -> Self {
        Self {
            text: Vec::new(),
            words: Vec::new(),
            few: Marks::NONE,
            many: Marks::NONE,
            places: [0; 64],
        }
    }
}

impl Folded {
    /// Folds a text, at most its first 400 words.
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Folded {
            text: Vec::with_capacity(text.len().min(MOST_BYTES)),
            words: Vec::with_capacity(16),
            ..Folded::default()
        };
        folded.cut(text);
        for (at, word) in folded.words.iter().enumerate() {
            folded.few.add(word.key);
            folded.many.add(word.key);
            let places = folded.places.get_mut(Few::slot(word.key));
            if let (Some(places), ..NEAR) = (places, at) {
                *places |= 1 << at;
            }
        }
        folded
    }

    /// Folds another text into the same memory, and cuts it into words that have no marks.
    pub(super) fn cut(&mut self, text: &str) {
        self.text.clear();
        self.words.clear();
        if text.is_ascii() {
            self.cut_ascii(text.as_bytes());
        } else {
            self.cut_any(text);
        }
    }

    fn is_full(&self) -> bool {
        self.words.len() >= MOST_WORDS || self.text.len() >= MOST_BYTES
    }

    /// Plain text stays as it is but for its capitals, blanks and all: words only tell where they stand.
    fn cut_ascii(&mut self, text: &[u8]) {
        self.text
            .extend_from_slice(text.get(..MOST_BYTES).unwrap_or(text));
        self.text.make_ascii_lowercase();
        let mut start = 0;
        for (at, byte) in self.text.iter().enumerate() {
            if !byte.is_ascii_alphanumeric() {
                if let Some(word) = Word::of(&self.text, start, at) {
                    self.words.push(word);
                }
                start = at + 1;
            }
        }
        self.words.extend(Word::of(&self.text, start, self.text.len()));
        self.words.truncate(MOST_WORDS);
    }

    fn cut_any(&mut self, text: &str) {
        let mut start = 0;
        for c in text.chars() {
            if self.is_full() {
                break;
            }
            match fold(c) {
                Fold::Mark => {}
                Fold::Blank => self.close(&mut start),
                Fold::Letter(c) => self.push(c),
                Fold::Two(a, b) => {
                    self.push(a);
                    self.push(b);
                }
                Fold::Alone(c) => {
                    self.close(&mut start);
                    self.push(c);
                    self.close(&mut start);
                }
                Fold::Jamo(c) => self.compose(c, &mut start),
            }
        }
        self.close(&mut start);
    }

    /// Writes a letter: a Cyrillic one as one byte that begins no other character, all others as UTF-8.
    ///
    /// The index looks at the first bytes of a word; so they are four letters in either alphabet.
    #[inline]
    fn push(&mut self, c: char) {
        if c.is_ascii() {
            self.text.push(c as u8);
            return;
        }
        match u8::try_from(u32::from(c).wrapping_sub(0x430)) {
            Ok(cyrillic @ 0..0x30) => self.text.push(0x80 + cyrillic),
            _ => self.text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }

    /// Ends the word that began at `start`, if it has any letter.
    fn close(&mut self, start: &mut usize) {
        let end = self.text.len();
        self.words.extend(Word::of(&self.text, *start, end));
        *start = end;
    }

    /// Joins a decomposed Korean letter with the one before it.
    fn compose(&mut self, jamo: char, start: &mut usize) {
        let last = self.words.last().map(|word| usize::from(word.from));
        let joined = last
            .and_then(|from| self.text.get(from..))
            .and_then(|letter| core::str::from_utf8(letter).ok())
            .and_then(|letter| join(letter.chars().next()?, jamo));
        if let (Some(from), Some(_)) = (last, joined) {
            self.text.truncate(from);
            self.words.pop();
        }
        *start = self.text.len();
        self.push(joined.unwrap_or(jamo));
        self.close(start);
    }

    /// Returns the words with one blank between them.
    pub(super) fn to_text(&self) -> String {
        let words = (0..self.len()).filter_map(|index| core::str::from_utf8(self.word(index)).ok());
        words.collect::<Vec<_>>().join(" ")
    }

    /// Returns the beginnings of all words.
    pub(super) fn keys(&self) -> impl ExactSizeIterator<Item = Key> + '_ {
        self.words.iter().map(|word| word.key)
    }

    /// Tells whether a word before the given place has the key. A sentence has few: looking back is faster than sorting.
    #[inline]
    pub(super) fn stands_before(&self, at: usize, key: Key) -> bool {
        let before = self.words.get(..at).unwrap_or_default();
        before.iter().any(|word| word.key == key)
    }

    /// Returns the marks of all words.
    pub(super) fn marks(&self) -> &Many {
        &self.many
    }

    /// Returns the near places of the words with one of these marks, and a few more.
    #[inline]
    pub(super) fn near(&self, marks: &Few) -> Near {
        let mut both = self.few.common(marks);
        let mut near = 0;
        while both != 0 {
            let places = self.places.get(both.trailing_zeros() as usize);
            near |= places.copied().unwrap_or(0);
            both &= both - 1;
        }
        near
    }

    /// Tells whether all words are near, and the place behind the last one, too.
    #[inline]
    pub(super) fn is_near(&self) -> bool {
        self.len() < NEAR
    }

    /// Returns the places so many words before these, and those from where it is too far to tell.
    #[inline]
    pub(super) fn earlier(&self, places: Near, words: usize) -> Near {
        let far = if self.is_near() { 0 } else { !(Near::MAX >> words) };
        places >> words | far
    }

    /// Returns the place behind the last word, or all if that is too far to tell.
    #[inline]
    pub(super) fn end(&self) -> Near {
        if self.is_near() {
            1 << self.len()
        } else {
            Near::MAX
        }
    }

    /// Yields these near places, and then all that are farther.
    #[inline]
    pub(super) fn places(&self, mut near: Near) -> impl Iterator<Item = usize> {
        let near = core::iter::from_fn(move || {
            let place = near.trailing_zeros();
            near &= near.checked_sub(1)?;
            Some(place as usize)
        });
        near.chain(NEAR..self.len())
    }

    /// Returns the key at an index.
    #[inline]
    pub(super) fn key(&self, index: usize) -> Option<Key> {
        self.words.get(index).map(|word| word.key)
    }

    /// Returns the number of words.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Returns the word at an index; past the end, the empty word.
    #[inline]
    pub(super) fn word(&self, index: usize) -> &[u8] {
        self.words
            .get(index)
            .and_then(|word| self.text.get(usize::from(word.from)..usize::from(word.to)))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn folds(text: &str, expected: &[&str]) {
        let folded = Folded::of(text);
        let words: Vec<&str> = (0..folded.len())
            .map(|i| core::str::from_utf8(folded.word(i)).unwrap())
            .collect();
        assert_eq!(words, expected);
    }

    #[test]
    fn drops_case_and_accents() {
        folds("Étiquette CRÉÉE", &["etiquette", "creee"]);
        folds("Rücksendung, Straße", &["rucksendung", "strasse"]);
        folds("Wysłano do adresata", &["wyslano", "do", "adresata"]);
    }

    #[test]
    fn drops_accents_that_are_characters_of_their_own() {
        folds("e\u{301}tiquette cre\u{301}e\u{301}e", &["etiquette", "creee"]);
        let word = |text| Folded::of(text).word(0).to_vec();
        assert_eq!(word("Мои\u{306}"), word("мой"));
    }

    #[test]
    fn takes_every_turkish_i_for_an_i() {
        folds("İADE EDİLDİ ıslak ISLAK", &["iade", "edildi", "islak", "islak"]);
    }

    #[test]
    fn takes_full_width_letters_and_typographic_marks_for_plain_ones() {
        folds("ＤＥＬＩＶＥＲＥＤ！", &["delivered"]);
        folds(
            "d’acheminement – l'envoi\u{A0}: en\u{AD}voyé",
            &["d", "acheminement", "l", "envoi", "envoye"],
        );
    }

    #[test]
    fn makes_a_word_of_every_chinese_or_korean_character() {
        folds("已簽收 OK", &["已", "签", "收", "ok"]);
        folds("배송 완료", &["배", "송", "완", "료"]);
        folds("\u{1107}\u{1162}\u{1109}\u{1169}\u{11BC}", &["배", "송"]);
    }

    #[test]
    fn reads_only_the_beginning_of_a_long_text() {
        assert_eq!(Folded::of(&"word ".repeat(20_000)).len(), MOST_WORDS);
        assert!(Folded::of(&"x".repeat(100_000)).word(0).len() <= MOST_BYTES);
        assert_eq!(Folded::of("").word(7), b"");
    }
}
