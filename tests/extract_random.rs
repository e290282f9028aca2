//! Random texts: nothing panics, ranges are sound, and pieces give what the whole gives.

use alitrack::{FindMode, Finder, find_numbers};
use proptest::prelude::*;

/// Words and signs that texts about parcels are made of.
fn word() -> impl Strategy<Value = String> {
    let fixed = proptest::sample::select(vec![
        " ",
        " ",
        " ",
        "\n",
        "\r\n",
        ":",
        ", ",
        ".",
        "-",
        "/",
        "=",
        "https://track.x.com/?nums=",
        "tracking",
        "number",
        "order",
        "заказ",
        "运单号",
        "订单",
        "，",
        "１２３",
        "ＲＢ",
        "АР",
        "\u{200b}",
        "%20",
        "+",
        "$",
        "phone",
        "é",
        "🎁",
        "RB123456785GB",
        "LP00417285630928",
        "RB 123 456 785 GB",
        "8123456789012345",
        "400123456789",
        "2025-11-20",
    ]);
    prop_oneof![4 => fixed.prop_map(String::from), 2 => "[0-9]{1,30}", 1 => "[A-Za-z0-9]{1,60}", 1 => "\\PC{0,4}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn ranges_are_in_order_and_hold_the_number(words in proptest::collection::vec(word(), 0..120)) {
        let text = words.concat();
        let mut end = 0;
        for number in find_numbers(&text) {
            let range = number.range();
            prop_assert!(range.start >= end && range.start < range.end);
            end = range.end;
            let written = text.get(range).unwrap_or_default();
            prop_assert!(!written.is_empty() && !number.canonical().is_empty());
            prop_assert!(number.canonical().bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()));
            prop_assert!((0.0..=1.0).contains(&number.confidence()));
        }
    }

    #[test]
    fn pieces_give_what_the_whole_gives(words in proptest::collection::vec(word(), 0..400), cut in 1..200_usize) {
        let text = words.concat();
        let mut stream = Finder::new().stream();
        let (mut found, mut rest) = (Vec::new(), text.as_str());
        while !rest.is_empty() {
            let end = rest.char_indices().map(|(at, c)| at + c.len_utf8()).find(|end| *end >= cut);
            let (piece, tail) = rest.split_at(end.unwrap_or(rest.len()));
            found.extend(stream.push(piece));
            rest = tail;
        }
        found.extend(stream.finish());
        prop_assert_eq!(found, find_numbers(&text));
    }

    #[test]
    fn strict_finds_nothing_that_does_not_prove_itself(words in proptest::collection::vec(word(), 0..60)) {
        let text = words.concat();
        for number in Finder::new().mode(FindMode::Strict).find(&text) {
            prop_assert!(number.canonical().parse::<alitrack::TrackingNumber>().is_ok(), "{:?}", number);
        }
    }
}
