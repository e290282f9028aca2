//! Something that is sold; posts call parcels articles, too. Beginnings of words, folded to plain lower case
//! (`$` ends a whole word), and signs.

pub(super) const STEMS: &[&[&str]] = &[
    // Latin script: the stems of all languages written in it.
    &[
        "article", "articolo", "articulo", "artikel", "asin", "produ", "sku$",
    ],
    // Cyrillic script.
    &["артикул"],
];

pub(super) const SIGNS: &[&[&str]] = &[
    // Chinese.
    &["商品"],
    // Korean.
    &["상품번호"],
];
