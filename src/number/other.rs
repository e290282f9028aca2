//! The other numbers that people paste, by name.

use core::ops::Range;

use crate::country::Country;
use crate::lang::worded;

use super::check::Check;
use super::clean::{self, Code, dials};
use super::date::{is_date, is_date_time};
use super::iban::{is_iban, mod97};
use super::label;
use super::lexicon::Class;
use super::named;
use super::order_number::contains_ignoring_case;
use super::text::other;

worded! {
    /// A number that is neither a tracking number nor an order number.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{OtherNumber, identify};
    ///
    /// assert_eq!(identify("1005001234567890").other_number(), Some(OtherNumber::Product));
    /// assert_eq!(identify("+49 30 1234567").other_number(), Some(OtherNumber::Phone));
    /// ```
    #[non_exhaustive]
    pub enum OtherNumber, "other number" {
        /// A product, usually of AliExpress.
        Product = "ali_product_id" => other::PRODUCT,
        /// A variant of a product on AliExpress.
        Variant = "ali_sku_id" => other::VARIANT,
        /// A telephone number.
        Phone = "phone_number" => other::PHONE,
        /// A payment card.
        PaymentCard = "payment_card" => other::PAYMENT_CARD,
        /// A book.
        Isbn = "isbn" => other::ISBN,
        /// An article in a shop.
        Ean = "ean" => other::EAN,
        /// A bank account.
        Iban = "iban" => other::IBAN,
        /// A UUID.
        Uuid = "uuid" => other::UUID,
        /// An Amazon order.
        AmazonOrder = "amazon_order" => other::AMAZON_ORDER,
        /// An eBay order.
        EbayOrder = "ebay_order" => other::EBAY_ORDER,
        /// A Taobao order.
        TaobaoOrder = "taobao_order" => other::TAOBAO_ORDER,
        /// A Lazada order; its digits show nothing, so the shop's name has to stand beside them.
        LazadaOrder = "lazada_order" => other::LAZADA_ORDER,
        /// A class of dangerous goods, such as UN3480 for lithium batteries.
        DangerousGoods = "dangerous_goods" => other::DANGEROUS_GOODS,
        /// A day or a time.
        Date = "date" => other::DATE,
        /// Seconds or milliseconds since 1970.
        Timestamp = "timestamp" => other::TIMESTAMP,
        /// A mobile phone's serial number.
        Imei = "imei" => other::IMEI,
        /// A security such as a share.
        Isin = "isin" => other::ISIN,
        /// A company by its LEI.
        Lei = "lei" => other::LEI,
        /// A shipping container.
        Container = "container" => other::CONTAINER,
        /// An address on the internet, as in 192.168.0.1.
        IpAddress = "ip_address" => other::IP_ADDRESS,
        /// A payment, a dispute, another shop's order: something else, by the words before it.
        Reference = "reference" => other::REFERENCE,
        /// A link without a number.
        Link = "link" => other::LINK,
    }

    pub(super) text: "other_number"
}

/// A name for the number, and whether it is more than a resemblance.
#[derive(Clone, Copy)]
pub(super) struct Named {
    pub(super) what: OtherNumber,
    sure: bool,
}

impl Named {
    pub(super) fn is_sure(self) -> bool {
        self.sure
    }
}

const fn sure(what: OtherNumber) -> Option<Named> {
    Some(Named { what, sure: true })
}

const fn maybe(what: OtherNumber) -> Option<Named> {
    Some(Named { what, sure: false })
}

/// Whether digits are surely something else.
#[inline]
pub(super) fn is_surely_other(input: &str, code: &Code) -> bool {
    // Which first digits of each length may name something without a doubt.
    const FIRST: [u16; 18] = {
        let mut first = [0; 18];
        first[10] = 1 << 0;
        first[13] = 1 << 9;
        first[14] = 1 << 2;
        first[15] = 1 << 0 | 1 << 3 | 1 << 4 | 1 << 8;
        first[16] = 0b111_1110;
        first[17] = 1 << 1;
        first
    };
    let first = code.bytes[0] & 0xF;
    let plain = input.len() == usize::from(code.len);
    if plain
        && FIRST
            .get(usize::from(code.len))
            .is_none_or(|digits| digits >> first & 1 == 0)
    {
        return false;
    }
    of_digits(input, code).is_some_and(Named::is_sure)
}

/// Names digits.
fn of_digits(input: &str, code: &Code) -> Option<Named> {
    let digits = code.as_bytes();
    if input.len() > digits.len() {
        if names_an_item(input) {
            return sure(OtherNumber::Product);
        }
        if matches!(digits.len(), 12..=18) && names_lazada(input) {
            return sure(OtherNumber::LazadaOrder);
        }
        let place = clean::locate(input, 0, digits.len());
        if let Some(what) = named::says(input, place.start, digits) {
            return sure(what);
        }
        // Signs between the digits tell more than the digits.
        let start = place.start;
        if let Some(named) = by_punctuation(input, place, digits) {
            return Some(named);
        }
        if named::is_something_else(input, start) {
            return sure(OtherNumber::Reference);
        }
    }
    match digits.len() {
        16 if digits.starts_with(b"1005") => sure(OtherNumber::Product),
        17 if digits.starts_with(b"12000") => sure(OtherNumber::Variant),
        15 | 16 if is_card(digits) => sure(OtherNumber::PaymentCard),
        15 if is_imei(digits) => sure(OtherNumber::Imei),
        13 if proves(Check::Gs1, digits) => match digits {
            [b'9', b'7', b'8' | b'9', ..] => sure(OtherNumber::Isbn),
            [b'4', b'0', b'0', b'0', ..] => maybe(OtherNumber::Product),
            _ => maybe(OtherNumber::Ean),
        },
        13 if digits.starts_with(b"4000") => maybe(OtherNumber::Product),
        14 if is_date_time(digits) => sure(OtherNumber::Date),
        13 | 10 if matches!(digits, [b'1', b'5'..=b'9', ..]) => maybe(OtherNumber::Timestamp),
        11 if matches!(digits, [b'3', b'2' | b'3', ..]) => maybe(OtherNumber::Product),
        // Books in English begin with 0; no courier's counter does.
        10 if is_isbn10(code) && digits.starts_with(b"0") => sure(OtherNumber::Isbn),
        10 if is_isbn10(code) => maybe(OtherNumber::Isbn),
        18 | 19 => maybe(OtherNumber::TaobaoOrder),
        _ => None,
    }
}

/// The name of the shop, and nothing that makes the number a parcel's.
fn names_lazada(input: &str) -> bool {
    let says = |word| contains_ignoring_case(input, word);
    says("lazada") && !says("track") && !says("resi")
}

/// A link to something that is for sale.
fn names_an_item(input: &str) -> bool {
    const PATHS: &[&str] = &["/item/", "/itm/", "/dp/", "/product/", "/products/", "/i/"];
    input.contains("://") && PATHS.iter().any(|path| input.contains(path))
}

/// Names a text with letters, or one that no format took.
pub(super) fn of_text(input: &str, code: &Code) -> Option<Named> {
    let raw = input.trim();
    let bytes = code.as_bytes();
    if code.letters == 0 && !bytes.is_empty() {
        return of_digits(input, code);
    }
    let is_digit = |at: usize| code.letters >> at & 1 == 0;
    let hyphens = raw.bytes().filter(|b| *b == b'-').count();
    if bytes.len() == 32 && hyphens == 4 && bytes.iter().all(u8::is_ascii_hexdigit) {
        return sure(OtherNumber::Uuid);
    }
    if is_date(raw) {
        return sure(OtherNumber::Date);
    }
    match bytes.len() {
        6 if code.letters == 0b11 && bytes.starts_with(b"UN") => return sure(OtherNumber::DangerousGoods),
        11 if code.letters == 0b1111 && bytes.get(3) == Some(&b'U') => return maybe(OtherNumber::Container),
        12 if code.letters & 0b11 == 0b11 && is_digit(11) && is_isin(bytes) => {
            return sure(OtherNumber::Isin);
        }
        15..=33 if code.letters & 0b1111 == 0b11 && is_iban(bytes) => return sure(OtherNumber::Iban),
        // A letter and nineteen digits are Hermes'.
        20 if is_digit(18) && is_digit(19) && code.letters.count_ones() > 1 && mod97(bytes, 0) == 1 => {
            return sure(OtherNumber::Lei);
        }
        _ => {}
    }
    if input.len() > bytes.len() && raw.contains("://") {
        maybe(OtherNumber::Link)
    } else {
        None
    }
}

/// Names digits by the signs between them and before them.
fn by_punctuation(input: &str, place: Range<usize>, digits: &[u8]) -> Option<Named> {
    let raw = input.trim();
    if dials(raw) && matches!(digits.len(), 8..=15) {
        return sure(OtherNumber::Phone);
    }
    if is_date(raw) {
        return sure(OtherNumber::Date);
    }
    if is_dotted_quad(raw) {
        return sure(OtherNumber::IpAddress);
    }
    let label = label::label(input, place.start, 0).map(|label| label.class);
    let is_parcel = matches!(label, Some(Class::Tracking | Class::Parcel | Class::Carrier));
    let written = input.get(place).unwrap_or_default();
    let named = by_groups(written, digits)?;
    // Whoever writes "parcel" before it groups as he likes.
    (named.what != OtherNumber::Phone || !is_parcel).then_some(named)
}

/// Names digits by the groups in which they are written.
fn by_groups(written: &str, digits: &[u8]) -> Option<Named> {
    // The area code of a telephone number stands in brackets.
    if written.contains(')') && matches!(digits.len(), 8..=15) {
        return sure(OtherNumber::Phone);
    }
    let mut groups = [0usize; 6];
    let (mut count, mut plain) = (0, true);
    for group in written.split(['-', ' ']) {
        plain &= !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
        if let Some(slot) = groups.get_mut(count) {
            *slot = group.len();
        }
        count += 1;
    }
    let hyphens = written.bytes().filter(|b| *b == b'-').count();
    if !plain || count > groups.len() || count < 2 {
        return None;
    }
    let groups = groups.get(..count).unwrap_or_default();
    // Whoever makes a long number easy to read makes all groups alike, but for what is left over at one end.
    let even = match groups {
        [a, b] => a == b,
        [first, middle @ .., last] => {
            let (least, most) = (first.min(last), first.max(last));
            middle.iter().all(|group| group == most && group >= least)
        }
        _ => true,
    };
    match (groups, hyphens, digits) {
        ([3, 7, 7], 2, _) => sure(OtherNumber::AmazonOrder),
        ([2, 5, 5], 2, _) => sure(OtherNumber::EbayOrder),
        ([1, 3, 3, 4], _, [b'1', ..]) => sure(OtherNumber::Phone),
        (_, 3, _) if digits.len() == 10 => sure(OtherNumber::Isbn),
        (_, 4, [b'9', b'7', b'8' | b'9', ..]) if digits.len() == 13 => sure(OtherNumber::Isbn),
        (_, _, [b'0', b'1'..=b'9', ..]) if matches!(digits.len(), 9..=11) => sure(OtherNumber::Phone),
        // A country behind 00, or an area behind 0 and the rest in one.
        ([2..=5, ..], _, [b'0', b'0', b'1'..=b'9', ..]) if !even && matches!(digits.len(), 10..=15) => {
            sure(OtherNumber::Phone)
        }
        ([3..=5, 7..=9], _, [b'0', b'1'..=b'9', ..]) => sure(OtherNumber::Phone),
        ([3, 3, 3] | [3, 3, 4] | [2, 3, 2, 2], ..) => maybe(OtherNumber::Phone),
        _ => None,
    }
}

/// Four numbers up to 255 with dots between them.
fn is_dotted_quad(raw: &str) -> bool {
    let address = raw.trim_start_matches(|c: char| !c.is_ascii_digit());
    let is_octet = |group: &str| matches!(group.len(), 1..=3) && group.parse::<u8>().is_ok();
    address.split('.').count() == 4 && address.split('.').all(is_octet)
}

pub(super) fn proves(check: Check, digits: &[u8]) -> bool {
    match digits.split_last() {
        // Hidden digits prove nothing.
        Some((last, body)) => check.digit("", body) == Some(*last) && !body.contains(&b'?'),
        None => false,
    }
}

/// A payment card: a known first group, and Luhn.
fn is_card(digits: &[u8]) -> bool {
    let number = |n: usize| {
        digits
            .iter()
            .take(n)
            .fold(0u32, |sum, d| sum * 10 + u32::from(d - b'0'))
    };
    let network = match digits.len() {
        15 => matches!(number(2), 34 | 37),
        16 => {
            number(1) == 4
                || matches!(number(2), 51..=55 | 62 | 65)
                || matches!(number(4), 2221..=2720 | 3528..=3589 | 6011)
        }
        _ => false,
    };
    network && proves(Check::Luhn, digits)
}

/// A mobile phone: the groups of the bodies that hand out such numbers, and Luhn.
fn is_imei(digits: &[u8]) -> bool {
    let handed_out = matches!(
        digits,
        [b'3', b'5', ..] | [b'8', b'6', ..] | [b'0', b'1', ..] | [b'4', b'4' | b'5' | b'9', ..]
    );
    handed_out && proves(Check::Luhn, digits)
}

fn is_isbn10(code: &Code) -> bool {
    let sum: u32 = code
        .as_bytes()
        .iter()
        .zip((1..=10).rev())
        .map(|(c, weight)| u32::from(c.wrapping_sub(b'0')) * weight)
        .sum();
    sum % 11 == 0
}

/// A country, or Europe's and the clearing houses' own letters; then Luhn over digits, letters written as two
/// digits from A = 10.
fn is_isin(text: &[u8]) -> bool {
    let issuer = text.first_chunk().copied().unwrap_or_default();
    if Country::from_letters(issuer).is_none() && !matches!(&issuer, b"XS" | b"EU") {
        return false;
    }
    let (mut sum, mut double) = (0, false);
    let mut add = |d: u32| {
        sum += if double { 2 * d / 10 + 2 * d % 10 } else { d };
        double = !double;
    };
    for &c in text.iter().rev() {
        if c.is_ascii_digit() {
            add(u32::from(c - b'0'));
        } else {
            let value = u32::from(c.wrapping_sub(55));
            add(value % 10);
            add(value / 10);
        }
    }
    sum % 10 == 0
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;
    use crate::number::identify;

    #[test]
    fn a_dotted_quad_is_an_address_on_the_internet() {
        for input in ["192.168.100.200", "Server: 10.20.30.40", "172.16.254.131"] {
            assert_eq!(
                identify(input).other_number(),
                Some(OtherNumber::IpAddress),
                "{input}"
            );
        }
        for input in ["12.345.678.901", "1.2.3", "192.168.100.200.3"] {
            assert_ne!(
                identify(input).other_number(),
                Some(OtherNumber::IpAddress),
                "{input}"
            );
        }
    }

    #[test]
    fn a_telephone_is_told_by_its_groups_and_its_area_code() {
        for (input, digits) in [
            ("8 (800) 555-35-35", "88005553535"),
            ("(11) 91234-5678", "11912345678"),
            ("(212) 555-0132", "2125550132"),
            ("0049 30 901820", "004930901820"),
            ("0151 23456789", "015123456789"),
            ("📞 0800 123 4567", "08001234567"),
        ] {
            let seen = identify(input);
            assert_eq!(seen.other_number(), Some(OtherNumber::Phone), "{input}");
            assert_eq!(seen.canonical(), Some(digits), "{input}");
        }
        for input in [
            "0012 3456 7890",
            "00 1234 5678",
            "(1) LP00724519887613",
            "DHL 012 345 6789",
        ] {
            assert_ne!(
                identify(input).other_number(),
                Some(OtherNumber::Phone),
                "{input}"
            );
        }
    }

    #[test]
    fn ten_and_thirteen_digits_are_an_article_or_a_moment() {
        for (input, what) in [
            ("0306406152", Some(OtherNumber::Isbn)),
            ("9971502100", Some(OtherNumber::Isbn)),
            ("9971502101", None),
            ("1700000000", Some(OtherNumber::Timestamp)),
            ("1400000000", None),
            ("4000123456780", Some(OtherNumber::Product)),
            ("4000123456789", Some(OtherNumber::Product)),
            ("4006381333931", Some(OtherNumber::Ean)),
            ("4006381333932", None),
            ("9783161484100", Some(OtherNumber::Isbn)),
            ("1700000000000", Some(OtherNumber::Timestamp)),
            ("1400000000000", None),
        ] {
            let code = Code::of(input.as_bytes());
            assert_eq!(of_digits(input, &code).map(|named| named.what), what, "{input}");
        }
    }

    #[test]
    fn a_link_to_something_for_sale_names_no_parcel() {
        for path in ["item", "itm", "dp", "product", "products", "i"] {
            let link = format!("https://shop.example/{path}/123456789012");
            assert_eq!(
                identify(&link).other_number(),
                Some(OtherNumber::Product),
                "{link}"
            );
        }
        for text in ["https://shop.example/parcel/123456789012", "/item/123456789012"] {
            assert_ne!(
                identify(text).other_number(),
                Some(OtherNumber::Product),
                "{text}"
            );
        }
    }

    #[test]
    fn an_entity_has_more_than_one_letter() {
        let entities = |head: &str| {
            let numbers = (0..100).map(|check| format!("{head}{check:02}"));
            let named = numbers.filter_map(|number| of_text(&number, &Code::of(number.as_bytes())));
            named.filter(|named| named.what == OtherNumber::Lei).count()
        };
        assert_eq!(entities("H10002500000000000"), 0);
        assert!(entities("HA0002500000000000") > 0);
    }

    #[test]
    fn orders_of_other_shops_are_told_behind_a_label_too() {
        for (input, what) in [
            ("Order # 302-5557654-1234567", OtherNumber::AmazonOrder),
            ("eBay order 12-34567-89012", OtherNumber::EbayOrder),
            (
                "https://www.amazon.de/x.html?orderID=303-1234567-1234567",
                OtherNumber::AmazonOrder,
            ),
        ] {
            assert_eq!(identify(input).other_number(), Some(what), "{input}");
        }
    }

    #[test]
    fn a_bank_account_in_groups_is_read_whole() {
        for input in [
            "GB29 NWBK 6016 1331 9268 19",
            "NL91 ABNA 0417 1643 00",
            "IBAN: IE29 AIBK 9311 5212 3456 78",
            "IBAN MT84 MALT 0110 0001 2345 MTLC AST0 01S",
        ] {
            let seen = identify(input);
            assert_eq!(seen.other_number(), Some(OtherNumber::Iban), "{input}");
            assert!(is_iban(seen.canonical().unwrap().as_bytes()), "{input}");
        }
    }

    #[test]
    fn the_first_digits_pass_over_nothing_that_is_surely_something_else() {
        let mut seed = 1u64;
        let mut sure = 0;
        for round in 0..60_000 {
            let mut number = [0; 20];
            for c in &mut number {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                *c = b'0' + (seed >> 33) as u8 % 10;
            }
            let heads: [&[u8]; 8] = [b"", b"49", b"2025", b"978", b"1005", b"12000", b"34", b"86"];
            let head = heads[round % heads.len()];
            number[..head.len()].copy_from_slice(head);
            let code = Code::of(&number[..8 + round / heads.len() % 13]);
            let named = of_digits(code.as_str(), &code).is_some_and(Named::is_sure);
            assert_eq!(is_surely_other(code.as_str(), &code), named, "{}", code.as_str());
            sure += usize::from(named);
        }
        assert!(sure > 1000, "{sure}");
    }
}
