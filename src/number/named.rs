//! What the words before digits call them, where that is something else than a parcel's number.

use super::check::Check;
use super::label::{self, window};
use super::lexicon::Class;
use super::other::{OtherNumber, proves};

/// Words for a telephone, in lower case; of scripts without blanks, how a word ends.
const PHONE: &[&str] = &[
    "tel",
    "tél",
    "tlf",
    "phone",
    "telephone",
    "mobile",
    "cell",
    "fax",
    "whatsapp",
    "handy",
    "telefon",
    "telefonu",
    "telefonnummer",
    "handynummer",
    "mobilnummer",
    "telefoon",
    "telefoonnummer",
    "téléphone",
    "teléfono",
    "telefono",
    "telefone",
    "móvil",
    "movil",
    "celular",
    "cellulare",
    "telepon",
    "ponsel",
    "gsm",
    "тел",
    "телефон",
    "телефона",
    "телефону",
    "电话",
    "電話",
    "手机",
    "手機",
    "전화",
    "휴대폰",
    "هاتف",
    "الهاتف",
    "טלפון",
];

/// Words for something that is sold. "Item" and "article" alone are not among them: posts call parcels so.
const PRODUCT: &[&str] = &[
    "product",
    "produkt",
    "produktu",
    "produit",
    "producto",
    "prodotto",
    "produto",
    "товар",
    "товара",
    "ürün",
    "produk",
    "商品",
    "产品",
    "產品",
    "상품",
];

/// Words that say both at once that a number follows and whose.
const PRODUCT_NUMBER: &[&str] = &[
    "productid",
    "itemid",
    "produktnummer",
    "artikelnummer",
    "artikelnr",
    "артикул",
    "商品番号",
];

/// Words that only say that a number follows.
const NUMBER: &[&str] = &[
    "number",
    "num",
    "no",
    "nr",
    "n",
    "id",
    "nummer",
    "numer",
    "numéro",
    "numero",
    "número",
    "nomor",
    "номер",
    "编号",
    "編號",
    "号码",
    "號碼",
    "番号",
    "번호",
    "号",
];

/// Words that say nothing.
const FILLER: &[&str] = &["is", "ist", "est", "es", "de", "do", "du", "del", "di"];

/// Words for the number of a bar code in a shop.
const EAN: &[&str] = &["ean", "gtin", "upc"];

/// How far back from its digits a label is looked for, in bytes.
const REACH: usize = 120;

/// Whether the word before the number that begins at `start` says that it is something else: a payment, a dispute,
/// another shop's order.
pub(super) fn is_something_else(input: &str, start: usize) -> bool {
    let label = label::label(input, start, 0);
    label.is_some_and(|label| label.class == Class::Other && label.between == 0)
}

/// Tells what the words before the number that begins at `start` call it, if its digits can be that.
pub(super) fn says(input: &str, start: usize, digits: &[u8]) -> Option<OtherNumber> {
    let label = window(input, start, REACH, 0);
    let words = label.rsplit(|c: char| !c.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty() && !is(word, FILLER));
    let (mut word, mut number) = (words.next()?, None);
    while let Some((stem, found)) = end_of(word, NUMBER) {
        number = Some(found);
        word = if stem.is_empty() { words.next()? } else { stem };
    }
    match digits.len() {
        7..=13 if end_of(word, PHONE).is_some() => Some(OtherNumber::Phone),
        8 | 12..=14 if is(word, EAN) && proves(Check::Gs1, digits) => Some(OtherNumber::Ean),
        8..=16 if end_of(word, PRODUCT_NUMBER).is_some() => Some(OtherNumber::Product),
        8..=16 if is(word, &["item"]) && number == Some("id") => Some(OtherNumber::Product),
        8..=16 if end_of(word, PRODUCT).is_some() => {
            let numbered = number.is_some() || words.next().is_some_and(|word| is(word, NUMBER));
            numbered.then_some(OtherNumber::Product)
        }
        _ => None,
    }
}

fn is(word: &str, known: &[&str]) -> bool {
    known.iter().any(|known| is_same(word, known))
}

/// Whether a word is another one, given in lower case.
fn is_same(word: &str, lower: &str) -> bool {
    word.chars().flat_map(char::to_lowercase).eq(lower.chars())
}

/// The known word that a word is, or ends with in a script without blanks; and what stands before that.
fn end_of<'w>(word: &'w str, known: &[&'static str]) -> Option<(&'w str, &'static str)> {
    known.iter().find_map(|known| {
        let is_sign = known.starts_with(|c: char| c >= '\u{2E80}');
        match word.strip_suffix(known) {
            Some(stem) if is_sign => Some((stem, *known)),
            _ => is_same(word, known).then_some(("", *known)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::{Kind, identify};

    #[track_caller]
    fn assert_other(input: &str, expected: Option<OtherNumber>) {
        assert_eq!(identify(input).other_number(), expected, "{input}");
    }

    #[test]
    fn a_telephone_is_one_whose_digits_look_like_a_parcel_s() {
        for input in [
            "Phone: 212-555-0187",
            "Tel 212-555-0187",
            "My phone number is 986578788855",
            "Handynummer: 01701234567",
            "Tél\u{a0}: 06 12 34 56 78",
            "Номер телефона 8 912 345 67 89",
            "联系电话：13800138000",
            "電話番号: 0312345678",
        ] {
            assert_other(input, Some(OtherNumber::Phone));
        }
    }

    #[test]
    fn a_product_s_number_is_called_one() {
        for input in [
            "Product ID: 32968542213",
            "Item ID 32968542213",
            "номер товара: 32968542213",
            "numéro de produit 32968542213",
            "商品编号32968542213",
        ] {
            assert_other(input, Some(OtherNumber::Product));
        }
    }

    #[test]
    fn a_shop_s_bar_code_passes_its_check_digit() {
        assert_other("EAN 4006381333931", Some(OtherNumber::Ean));
        assert_other("UPC 036000291452", Some(OtherNumber::Ean));
        assert_other("EAN 4006381333932", Some(OtherNumber::Reference));
    }

    #[test]
    fn what_a_label_calls_something_else_is_no_order() {
        for input in [
            "Payment ID: 8203955732372614",
            "Dispute 8203955732372614",
            "Номер спора: 8203955732372614",
            "Walmart order 2000114-12345678",
            "支付宝交易号 2024010322001412345678901234",
        ] {
            assert_other(input, Some(OtherNumber::Reference));
        }
    }

    #[test]
    fn the_nearest_word_counts_and_parcels_are_no_products() {
        for (input, kind) in [
            ("Phone case, order 8138081006527081", Kind::OrderNumber),
            ("товар 8138081006527081 не пришёл", Kind::OrderNumber),
            ("Item number 09133131530724", Kind::TrackingNumber),
            ("Telefon DHL 00340434292135100124", Kind::TrackingNumber),
        ] {
            assert_eq!(identify(input).kind(), kind, "{input}");
        }
    }
}
