//! "Reference" and its like: what a shop prints before the number of an order, and a bank before that of a payment.
//! Beginnings of words, folded to plain lower case (`$` ends a whole word), and signs.

pub(super) const STEMS: &[&[&str]] = &[
    // Latin script: the stems of all languages written in it.
    &["ref$", "referen", "refs$"],
];

pub(super) const SIGNS: &[&[&str]] = &[];
