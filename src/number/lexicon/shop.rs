//! Shops other than AliExpress, whose orders have numbers of their own: beginnings of words, folded to plain lower
//! case (`$` ends a whole word), and signs.

pub(super) const STEMS: &[&[&str]] = &[
    // Latin script.
    &[
        "allegro$",
        "amazon",
        "ebay",
        "etsy",
        "hepsiburada",
        "joom$",
        "lazada",
        "mercadolibre",
        "mercadolivre",
        "otto$",
        "ozon$",
        "rozetka",
        "shein",
        "shopee",
        "taobao",
        "temu$",
        "tmall",
        "tokopedia",
        "trendyol",
        "walmart",
        "wildberries",
        "zalando",
    ],
    // Cyrillic script.
    &["вайлдберриз", "озон$", "розетк"],
];

pub(super) const SIGNS: &[&[&str]] = &[
    // Chinese.
    &["淘宝", "天猫", "拼多多", "亚马逊"],
];
