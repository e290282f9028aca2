//! What a person pasted, reduced to the number in it.
//!
//! The quick way reads letters and digits in one pass; everything else - blanks, labels, links, other
//! scripts - goes the careful way. Neither allocates. Notes and the way back to the input are made by
//! walking the careful way again, when somebody asks.

use core::ops::Range;

use crate::lang::worded;

use super::index::S10_LETTERS;
use super::shape::MAX_LEN;
use super::text::tolerated;

use quick::quick;

pub(crate) use receipt::{Receipt, locate};
pub(super) use words::dials;

mod careful;
mod fold;
mod quick;
mod receipt;
mod stretch;
mod words;

worded! {
    /// What was tolerated on the way from the input to the number.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Tolerated, identify};
    ///
    /// let seen = identify("Tracking: rb123456785GB");
    /// let what: Vec<Tolerated> = seen.notes().iter().map(|note| note.what()).collect();
    /// assert_eq!(what, [Tolerated::Label, Tolerated::LowerCase]);
    /// ```
    #[non_exhaustive]
    pub enum Tolerated, "note" {
        /// Lower-case letters.
        LowerCase = "lower_case" => tolerated::LOWER_CASE,
        /// Blanks, hyphens and dots inside the number.
        Separator = "separator" => tolerated::SEPARATOR,
        /// Characters that cannot be seen.
        Invisible = "invisible" => tolerated::INVISIBLE,
        /// Full-width letters or digits.
        FullWidth = "full_width" => tolerated::FULL_WIDTH,
        /// Letters of another alphabet that look the same.
        LookAlike = "look_alike" => tolerated::LOOK_ALIKE,
        /// Digits of another script.
        OtherNumerals = "other_numerals" => tolerated::NUMERALS,
        /// Words in front of the number or after it.
        Label = "label" => tolerated::LABEL,
        /// Another number, of which one cannot say that it was not meant.
        AnotherNumber = "another_number" => tolerated::ANOTHER,
        /// A link around the number.
        Link = "link" => tolerated::LINK,
        /// Characters that a barcode scanner adds.
        ScannerCode = "scanner_code" => tolerated::SCANNER,
        /// Quotes, brackets and punctuation around the number.
        Punctuation = "punctuation" => tolerated::PUNCTUATION,
        /// A list index that was glued to the front of an order number.
        ListIndex = "list_index" => tolerated::LIST_INDEX,
        /// The first digit of an order number is missing, as in some links.
        LeadingDigitLost = "leading_digit_lost" => tolerated::LOST,
    }

    pub(in crate::number) text: "number_note"
}

/// Something that was tolerated, and where it stands in the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Note {
    pub(crate) what: Tolerated,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Note {
    /// Returns what was tolerated.
    #[must_use]
    pub const fn what(&self) -> Tolerated {
        self.what
    }

    /// Returns where, in bytes of the caller's text.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A number as upper-case ASCII: at most 48 characters, and which of them are letters.
#[derive(Clone, Copy)]
pub(crate) struct Code {
    pub(super) bytes: [u8; MAX_LEN],
    pub(super) len: u8,
    /// The input holds more characters than a number can have.
    pub(super) too_long: bool,
    pub(super) letters: u64,
    /// The input holds another number besides this one.
    pub(super) several: bool,
    /// Positions whose character is hidden; they hold `?`.
    pub(super) hidden: u64,
}

impl Code {
    pub(super) const EMPTY: Code = Code {
        bytes: [0; MAX_LEN],
        len: 0,
        too_long: false,
        several: false,
        letters: 0,
        hidden: 0,
    };

    #[inline]
    pub(super) fn push(&mut self, byte: u8) {
        let at = usize::from(self.len);
        if let Some(slot) = self.bytes.get_mut(at) {
            *slot = byte;
            self.letters |= u64::from(byte >= b'A') << at;
            self.hidden |= u64::from(byte == b'?') << at;
            self.len += 1;
        } else {
            self.too_long = true;
        }
    }

    /// Puts another letter or digit in a place.
    pub(super) fn set(&mut self, at: usize, byte: u8) {
        if let Some(slot) = self.bytes.get_mut(at) {
            *slot = byte;
            self.letters = self.letters & !(1 << at) | u64::from(byte >= b'A') << at;
        }
    }

    /// Takes a text that is upper-case ASCII already, such as a row's example or a repair.
    pub(crate) fn of(text: &[u8]) -> Code {
        let mut code = Code::EMPTY;
        for &byte in text {
            code.push(byte);
        }
        // `?` sorts below the letters, so that the masks of `push` never overlap.
        code
    }

    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }

    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// Whether these are all the digits of an input that has more than them: words, blanks, signs.
    #[inline]
    pub(super) fn is_dressed_digits(&self, input: &str) -> bool {
        self.letters == 0 && input.len() > usize::from(self.len)
    }

    /// Makes an S10 number as it is printed: its letters are where they always are.
    #[inline]
    pub(super) fn of_s10(number: &[u8; 13]) -> Self {
        let mut code = Self {
            len: 13,
            letters: S10_LETTERS,
            ..Self::EMPTY
        };
        if let Some(slot) = code.bytes.first_chunk_mut() {
            *slot = *number;
        }
        code
    }

    /// The first eight characters, little end first.
    #[inline]
    pub(crate) fn head(&self) -> u64 {
        self.word(0)
    }

    /// Eight characters, little end first.
    #[inline]
    pub(super) fn word(&self, number: usize) -> u64 {
        let eight = self.bytes.get(8 * number..8 * number + 8);
        u64::from_le_bytes(eight.and_then(|eight| eight.try_into().ok()).unwrap_or_default())
    }
}

/// Finds the number in the input.
pub(crate) fn clean(input: &str) -> Code {
    let mut code = Code::EMPTY;
    clean_into(input, &mut code);
    code
}

/// Finds the number in the input and writes it into an empty code.
#[inline(always)]
pub(super) fn clean_into(input: &str, code: &mut Code) {
    if !quick(input.as_bytes(), code) {
        carefully(input, code);
    }
}

#[inline(never)]
fn carefully(input: &str, code: &mut Code) {
    *code = careful::clean(input, &mut ());
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    use super::*;

    #[track_caller]
    fn assert_clean(input: &str, expected: &str) {
        assert_eq!(clean(input).as_str(), expected, "{input:?}");
        let receipt = Receipt::of(input);
        assert_eq!(receipt.places.len(), expected.len(), "{input:?}");
        for place in &receipt.places {
            assert!(input.get(place.clone()).is_some(), "{input:?} {place:?}");
        }
    }

    fn notes(input: &str) -> String {
        Receipt::of(input)
            .notes
            .iter()
            .map(|n| n.what.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn blanks_and_hyphens_of_all_kinds_go() {
        assert_clean(" rb 123\u{a0}456\u{2009}785-gb ", "RB123456785GB");
        assert_clean("L A 1 2 3 4 5 6 7 8 ", "LA12345678");
    }

    #[test]
    fn labels_in_many_languages_go() {
        assert_clean("Latest Tracking Number:\tCNG00823456789012", "CNG00823456789012");
        assert_clean("运单号LP00068434402473", "LP00068434402473");
        assert_clean("Трек-номер RB123456785GB", "RB123456785GB");
        assert_clean("Actualización del paquete AP00812345678901", "AP00812345678901");
        assert_clean("No.301234567890123", "301234567890123");
        assert_clean("Número do pedido: 8145678901230032", "8145678901230032");
        assert_clean("#RA123456785RU", "RA123456785RU");
        assert_clean("RB123456785GB (China Post, 2024)", "RB123456785GB");
    }

    #[test]
    fn a_link_yields_its_number() {
        assert_clean("http://track.4px.com/#/result/0/RB123456785GB", "RB123456785GB");
        assert_clean(
            "https://www.laposte.fr/ssu/sun/back/suivi-unifie/6A12345678905?lang=en",
            "6A12345678905",
        );
        assert_clean(
            "https://www.aliexpress.com/p/order/detail.html?productId=1005001234567890&orderId=8199633578334590",
            "8199633578334590",
        );
        assert_clean(
            "https://www.aliexpress.com/item/1005009876543210.html",
            "1005009876543210",
        );
        assert_clean(
            "https://carrier.example/track/RS875815831NL-NL-1012AB",
            "RS875815831NL",
        );
        assert_clean(
            "https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB",
            "RB123456785GB",
        );
    }

    #[test]
    fn what_a_scanner_adds_goes_and_its_digits_stay() {
        assert_clean(
            "]C1420941039400111206206406260787",
            "420941039400111206206406260787",
        );
        assert_clean("(00)340434292135100124", "00340434292135100124");
        assert_clean(
            "(420)94103\u{1d}9400111206206406260787",
            "420941039400111206206406260787",
        );
        assert_clean("*RB123456785GB*", "RB123456785GB");
    }

    #[test]
    fn the_number_s_own_letters_are_no_label() {
        assert_clean("3S ABCD 1234 56789", "3SABCD123456789");
        assert_clean("NPMD-0000-0047-2292-NPI", "NPMD000000472292NPI");
        assert_clean("CNU SUP 000 527 720 40", "CNUSUP00052772040");
        assert_clean("Order RB123456785GB", "RB123456785GB");
    }

    #[test]
    fn a_word_before_a_number_by_itself_is_a_label_without_a_colon() {
        assert_clean("UPS 1Z5R89390357567127", "1Z5R89390357567127");
        assert_clean("Cainiao LP00724622449605", "LP00724622449605");
        assert_clean("tn RS875815831NL", "RS875815831NL");
        assert_clean("SF SF1234567890123", "SF1234567890123");
        assert_clean("4PX 4PX3001291278502CN", "4PX3001291278502CN");
        assert_clean("CNE CNE1234567890", "CNE1234567890");
        assert_clean("Cainiao LP005829104821", "LP005829104821");
        assert_clean("4PX FPX1234567890CN", "FPX1234567890CN");
        assert_clean("Order ID 8138081006527081", "8138081006527081");
        assert_clean("no 8130172213083467", "8130172213083467");
        assert_clean("DPD 0101 5026 0036 53", "01015026003653");
        assert_clean("EMS EN 387 436 585 JP", "EN387436585JP");
    }

    #[test]
    fn a_sentence_that_goes_on_is_no_part_of_the_number() {
        assert_clean("8138081006527081 is late", "8138081006527081");
        assert_clean("товар 8138081006527081 не пришёл", "8138081006527081");
        assert_clean("RB123456785GB to me", "RB123456785GB");
        assert_clean("is 1Z5R89390357567127 ok", "1Z5R89390357567127");
        assert_clean("RB 123 456 786 GB", "RB123456786GB");
        assert_clean("order 300500490098888 UK", "300500490098888");
        assert_clean("3005004900/ 98888", "3005004900");
        assert_clean("3005004900/98888", "300500490098888");
    }

    #[test]
    fn letters_that_a_number_needs_are_no_label() {
        assert_clean("LZ 123456789 CN", "LZ123456789CN");
        assert_clean("1Z 5R89390357567128", "1Z5R89390357567128");
        assert_clean("ID 18050634174840CN", "ID18050634174840CN");
        assert_clean("PQ 4 F 6 P 0984889340128001 X", "PQ4F6P0984889340128001X");
        assert_clean("see ID 18050634174840CN", "ID18050634174840CN");
        assert_clean("CNE 1234567890", "CNE1234567890");
        assert_clean("SF 1234567890123", "SF1234567890123");
        assert_clean("LP 00724622449605", "LP00724622449605");
        assert_clean(
            "420 94103 9400111206206406260787",
            "420941039400111206206406260787",
        );
    }

    #[test]
    fn the_place_in_a_list_is_no_part_of_the_number() {
        assert_clean("3. 3318810025", "3318810025");
        assert_clean("12. RB123456785GB", "RB123456785GB");
        assert_clean("12.345.678.901", "12345678901");
        assert_eq!(notes("3. 3318810025"), "list_index");
        // Even where the two together are a number of another carrier.
        assert_clean("3. SB3000050456", "SB3000050456");
        assert_clean("n. RB123456785YQ", "RB123456785YQ");
    }

    #[test]
    fn a_short_word_before_digits_is_a_label() {
        assert_clean("Ordine n. 5012468920898194", "5012468920898194");
        assert_clean("Rendelés sz. 8203955732372614", "8203955732372614");
        assert_clean("Pacco n. LP00724519887613", "LP00724519887613");
        assert_clean("Your code is 492817", "492817");
        assert_clean("ID 18050634174840CN", "ID18050634174840CN");
    }

    #[test]
    fn a_line_break_of_a_mail_cuts_no_number() {
        assert_clean("4PX300=\r\n1521662170CN", "4PX3001521662170CN");
        assert_clean("> 4PX300\n> 1521662170CN", "4PX3001521662170CN");
        assert_clean(">> YT2621=\r\n>> 200705470145", "YT2621200705470145");
    }

    #[test]
    fn signs_on_both_sides_are_dress() {
        assert_clean("**LP00894580730215**", "LP00894580730215");
        assert_clean("see: ***RB123456785GB***, thanks", "RB123456785GB");
        assert_clean("LP0006****40247**", "LP0006????40247??");
        assert_clean("**4580730215", "??4580730215");
        // As many on both sides, around a whole number, and nothing of it behind them.
        assert_clean("**45807302**", "45807302");
        assert_clean("**4580730**", "??4580730??");
        assert_clean("***45807302**", "???45807302??");
        assert_clean("**45807302***", "??45807302???");
        assert_clean("**45807302**15", "??45807302??15");
    }

    #[test]
    fn letters_of_mathematics_are_letters() {
        assert_clean("𝐑𝐁𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟓𝐆𝐁", "RB123456785GB");
        assert_clean("𝚛𝚋123456785𝚐𝚋", "RB123456785GB");
    }

    #[test]
    fn hidden_characters_stay_hidden() {
        assert_clean("LP0006••••402473", "LP0006????402473");
        assert_clean("RB12345????GB", "RB12345????GB");
        assert_clean("8145 **** **** 0032", "8145????????0032");
    }

    #[test]
    fn a_word_without_digits_stays_a_word() {
        assert_clean("delivered", "DELIVERED");
        assert_clean("no-such-code", "NOSUCHCODE");
        assert_clean("", "");
    }

    #[test]
    fn notes_say_what_was_tolerated() {
        assert_eq!(notes("rb123456785gb"), "lower_case lower_case");
        assert_eq!(notes("ＲＢ123456785GB"), "full_width");
        assert_eq!(notes("АР00823456789012"), "look_alike");
        assert_eq!(notes("RB123456785GB"), "");
        assert_eq!(notes("Tracking: RB123456785GB."), "label punctuation");
    }
}
