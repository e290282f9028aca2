//! The words that stand beside numbers, folded to plain lower case, one file a class.
//!
//! The twelve languages of the texts, and those of other buyers whose mails carry such numbers.

mod carrier;
mod filler;
mod fold;
mod key;
mod order;
mod other;
mod parcel;
mod product;
mod reference;
mod shop;
mod tracking;

pub(crate) use fold::{fold, is_sign};
pub(crate) use key::{key_before, of_key};

/// What a word says about the number beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The number of a parcel.
    Tracking,
    /// A parcel; its number may stand beside it.
    Parcel,
    /// Who carries or sells it: a parcel is the subject, no more.
    Carrier,
    /// An order.
    Order,
    /// The number of something else.
    Other,
    /// Something that is sold.
    Product,
    /// "Reference": what shops call an order, and others whatever they like.
    Reference,
    /// Another shop, with orders of its own.
    Shop,
    /// "Number", "code": says nothing, and stands between a label and its number.
    Filler,
}

impl Class {
    /// Whether it says that the number is no parcel's and no order's.
    pub(crate) const fn is_other(self) -> bool {
        matches!(self, Other | Product | Reference)
    }
}

use Class::*;

/// Words of one class, in groups.
type Rows = &'static [&'static [&'static str]];
type Row = (&'static str, Class);

const ALL_STEMS: [(Rows, Class); 9] = [
    (tracking::STEMS, Tracking),
    (parcel::STEMS, Parcel),
    (carrier::STEMS, Carrier),
    (order::STEMS, Order),
    (other::STEMS, Other),
    (product::STEMS, Product),
    (reference::STEMS, Reference),
    (shop::STEMS, Shop),
    (filler::STEMS, Filler),
];

/// Words of languages that are written without blanks between a word and its number.
const ALL_SIGNS: [(Rows, Class); 9] = [
    (tracking::SIGNS, Tracking),
    (parcel::SIGNS, Parcel),
    (carrier::SIGNS, Carrier),
    (order::SIGNS, Order),
    (other::SIGNS, Other),
    (product::SIGNS, Product),
    (reference::SIGNS, Reference),
    (shop::SIGNS, Shop),
    (filler::SIGNS, Filler),
];

/// Beginnings of words, in the order of their bytes; the longest that fits counts. A stem that ends in `$` is
/// a whole word.
static STEMS: [Row; count(&ALL_STEMS)] = sorted(flat(&ALL_STEMS));

/// Signs; the rightmost, then longest, counts.
static SIGNS: [Row; count(&ALL_SIGNS)] = sorted(flat(&ALL_SIGNS));

const fn count(all: &[(Rows, Class)]) -> usize {
    let (mut total, mut class) = (0, 0);
    while class < all.len() {
        let mut group = 0;
        while group < all[class].0.len() {
            total += all[class].0[group].len();
            group += 1;
        }
        class += 1;
    }
    total
}

const fn flat<const N: usize>(all: &[(Rows, Class)]) -> [Row; N] {
    let mut rows = [("", Filler); N];
    let (mut to, mut class) = (0, 0);
    while class < all.len() {
        let (groups, of) = all[class];
        let mut group = 0;
        while group < groups.len() {
            let mut word = 0;
            while word < groups[group].len() {
                rows[to] = (groups[group][word], of);
                to += 1;
                word += 1;
            }
            group += 1;
        }
        class += 1;
    }
    rows
}

/// Sorts rows by merging runs of doubling length; a word listed twice does not compile.
const fn sorted<const N: usize>(mut rows: [Row; N]) -> [Row; N] {
    let mut run = 1;
    while run < N {
        let mut merged = rows;
        let mut start = 0;
        while start < N {
            let middle = if start + run < N { start + run } else { N };
            let end = if middle + run < N { middle + run } else { N };
            let (mut left, mut right, mut to) = (start, middle, start);
            while to < end {
                if right == end || (left < middle && is_before(rows[left].0, rows[right].0)) {
                    merged[to] = rows[left];
                    left += 1;
                } else {
                    merged[to] = rows[right];
                    right += 1;
                }
                to += 1;
            }
            start = end;
        }
        rows = merged;
        run *= 2;
    }
    rows
}

const fn is_before(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return a[at] < b[at];
        }
        at += 1;
    }
    assert!(a.len() != b.len(), "a word is listed twice");
    a.len() < b.len()
}

/// What a folded word says, if it says anything, and the length of the stem that says so.
pub(crate) fn of_word(word: &[u8]) -> Option<(Class, usize)> {
    let (first, second) = match *word {
        [first] => (first, b'$'),
        [first, second, ..] => (first, second),
        [] => return None,
    };
    let (from, to) = BY_FIRST_BYTE[usize::from(first)];
    let rows = STEMS.get(usize::from(from)..usize::from(to))?;
    let second_of = |stem: &str| stem.as_bytes().get(1).copied();
    let rows = rows.get(rows.partition_point(|(stem, _)| second_of(stem) < Some(second))..)?;
    let near = rows
        .iter()
        .take_while(|(stem, _)| second_of(stem) == Some(second));
    let fits = near.filter(|(stem, _)| match stem.as_bytes() {
        [whole @ .., b'$'] => word == whole,
        stem => word.starts_with(stem),
    });
    let longest = fits.max_by_key(|(stem, _)| stem.len());
    longest.map(|(stem, class)| (*class, stem.trim_end_matches('$').len()))
}

/// Which rows of [`STEMS`] begin with each byte.
static BY_FIRST_BYTE: [(u16, u16); 256] = {
    let mut ranges = [(0, 0); 256];
    let mut row = 0;
    while row < STEMS.len() {
        let first = STEMS[row].0.as_bytes()[0] as usize;
        if ranges[first].1 == 0 {
            ranges[first].0 = row as u16;
        }
        row += 1;
        ranges[first].1 = row as u16;
    }
    ranges
};

/// What the signs at the end of a run say, if they say anything.
pub(crate) fn of_signs(run: &str) -> Option<Class> {
    let mut ends = run.char_indices().rev().map(|(at, c)| at + c.len_utf8());
    ends.find_map(|end| {
        let before = run.get(..end)?.as_bytes();
        let signs = SIGNS
            .iter()
            .filter(|(sign, class)| *class != Filler && ends_with(before, sign.as_bytes()));
        let longest = signs.reduce(|best, sign| if sign.0.len() > best.0.len() { sign } else { best });
        longest.map(|(_, class)| *class)
    })
}

/// The last bytes first, which tell most signs apart at a glance.
fn ends_with(text: &[u8], sign: &[u8]) -> bool {
    text.last() == sign.last() && text.ends_with(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class_of(word: &[u8]) -> Option<Class> {
        of_word(word).map(|(class, _)| class)
    }

    #[test]
    fn stems_are_folded() {
        for (stem, _) in &STEMS {
            assert!(stem.chars().all(|c| fold(c) == c), "{stem}");
        }
    }

    #[test]
    fn of_stems_that_fit_the_longest_counts() {
        assert_eq!(class_of(b"number"), Some(Filler));
        assert_eq!(class_of(b"colis"), Some(Parcel));
        assert_eq!(class_of(b"colisnummer"), Some(Tracking));
        assert_eq!(class_of(b"no"), Some(Filler));
        assert_eq!(class_of(b"nobody"), None);
    }

    #[test]
    fn every_language_has_words_for_parcels_and_orders() {
        for (word, class) in [
            ("tracking", Tracking),
            ("waybill", Tracking),
            ("suivi", Tracking),
            ("seguimiento", Tracking),
            ("trackingnummer", Tracking),
            ("tracciamento", Tracking),
            ("sendungsnummer", Tracking),
            ("paketnummer", Tracking),
            ("przesylki", Parcel),
            ("sledzenia", Tracking),
            ("takip", Tracking),
            ("rastreio", Tracking),
            ("resi", Tracking),
            ("трек", Tracking),
            ("отслеживания", Tracking),
            ("order", Order),
            ("commande", Order),
            ("pedido", Order),
            ("bestelnummer", Order),
            ("ordine", Order),
            ("bestellnummer", Order),
            ("zamowienia", Order),
            ("siparis", Order),
            ("pesanan", Order),
            ("заказа", Order),
            ("phone", Other),
            ("rechnung", Other),
            ("numero", Filler),
            ("objednavky", Order),
            ("ordrenummer", Order),
            ("замовлення", Order),
            ("ттн", Tracking),
            ("الطلب", Order),
            ("מעקב", Tracking),
        ] {
            assert_eq!(class_of(word.as_bytes()), Some(class), "{word}");
        }
        assert_eq!(class_of(b"banana"), None);
        assert_eq!(of_signs("请查收运单号"), Some(Tracking));
        assert_eq!(of_signs("您的订单号"), Some(Order));
        assert_eq!(of_signs("주문번호"), Some(Order));
        assert_eq!(of_signs("운송장번호"), Some(Tracking));
        assert_eq!(of_signs("ご注文番号"), Some(Order));
        assert_eq!(of_signs("お問い合わせ番号"), Some(Tracking));
        assert_eq!(of_signs("お問い合わせ先"), Some(Other));
        assert_eq!(of_signs("你好"), None);
    }
}
