//! Brings a sentence into the one form in which sentences are compared.
//!
//! Carriers print the same words in capitals, with and without accents, in full-width letters, decomposed
//! (`e` and a combining accent), with a Turkish `İ` or `ı`, with curly or straight quotes. Folding removes
//! all of that, in one pass and linear time, and cuts the text into words. A Chinese, Japanese or Korean
//! character is a word of its own: the first two write no blanks, and Korean carriers set them at will.

mod letter;
mod traditional;

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use letter::{Fold, fold, join};

/// An event sentence is shorter; of a longer text only the beginning is looked at.
const MOST_WORDS: usize = 400;
/// Bytes of folded text after which reading stops, whatever the words are.
const MOST_BYTES: usize = 4_000;

/// A folded text and where its words stand.
#[derive(Debug)]
pub(super) struct Folded {
    text: Vec<u8>,
    words: Vec<Word>,
    /// One of each word.
    marks: Vec<Mark>,
    all: Marks,
    /// Where the words with a mark of these last six bits stand, of the first 64 words.
    places: [u64; 64],
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

/// One of 512 marks that keys have, by chance.
type Mark = u16;

#[inline]
fn mark(key: Key) -> Mark {
    (key.wrapping_mul(0x9E37_79B1) >> 23) as Mark
}

/// The marks of some keys: a key without one of them is none of those.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks([u64; 8]);

impl Marks {
    /// The marks of all keys.
    pub(super) const ALL: Self = Self([u64::MAX; 8]);

    /// Adds the mark of a key.
    #[inline]
    pub(super) fn add(&mut self, key: Key) {
        let mark = mark(key);
        if let Some(marks) = self.0.get_mut(usize::from(mark >> 6)) {
            *marks |= 1 << (mark & 63);
        }
    }

    #[inline]
    fn has(&self, mark: Mark) -> bool {
        let marks = self.0.get(usize::from(mark >> 6));
        marks.is_some_and(|marks| marks >> (mark & 63) & 1 == 1)
    }

    /// Tells whether both have a mark in common.
    #[inline]
    pub(super) fn meet(&self, other: &Self) -> bool {
        let both = self.0.iter().zip(&other.0).map(|(a, b)| a & b);
        both.fold(0, |all, marks| all | marks) != 0
    }
}

impl FromIterator<Key> for Marks {
    fn from_iter<T: IntoIterator<Item = Key>>(keys: T) -> Self {
        let mut marks = Self::default();
        keys.into_iter().for_each(|key| marks.add(key));
        marks
    }
}

impl Default for Folded {
    fn default() -> Self {
        Self {
            text: Vec::new(),
            words: Vec::new(),
            marks: Vec::new(),
            all: Marks::default(),
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
            marks: Vec::with_capacity(16),
            ..Folded::default()
        };
        folded.cut(text);
        for word in &folded.words {
            folded.marks.push(mark(word.key));
            folded.all.add(word.key);
        }
        for (at, mark) in folded.marks.iter().enumerate().take(64) {
            if let Some(places) = folded.places.get_mut(usize::from(*mark & 63)) {
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
    pub(super) fn marks(&self) -> &Marks {
        &self.all
    }

    /// Yields the places of the words with one of these marks, and a few more.
    #[inline]
    pub(super) fn marked<'a>(&'a self, marks: &'a Marks) -> Marked<'a> {
        let both = marks.0.iter().zip(&self.all.0).map(|(a, b)| a & b);
        let mut both = both.fold(0, |all, marks| all | marks);
        let mut near = 0;
        while both != 0 {
            near |= self
                .places
                .get(both.trailing_zeros() as usize)
                .copied()
                .unwrap_or(0);
            both &= both - 1;
        }
        Marked {
            near,
            far: 64..self.len(),
            sentence: self,
            marks,
        }
    }

    /// Tells whether the word at an index has one of these marks.
    #[inline]
    pub(super) fn is_marked(&self, index: usize, marks: &Marks) -> bool {
        self.marks.get(index).is_some_and(|mark| marks.has(*mark))
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

/// The places of the words with one of some marks.
#[derive(Debug)]
pub(super) struct Marked<'a> {
    /// Of the first 64 words, one bit each.
    near: u64,
    far: Range<usize>,
    sentence: &'a Folded,
    marks: &'a Marks,
}

impl Iterator for Marked<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.near == 0 {
            return self.far.find(|&at| self.sentence.is_marked(at, self.marks));
        }
        let at = self.near.trailing_zeros() as usize;
        self.near &= self.near - 1;
        Some(at)
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
