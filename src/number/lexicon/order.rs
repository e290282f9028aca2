//! An order: beginnings of words, folded to plain lower case (`$` ends a whole word), and signs.

pub(super) const STEMS: &[&[&str]] = &[
    // Latin script: the stems of all languages written in it.
    &[
        "achat",
        "acquisto",
        "auftrag",
        "bestalln",
        "bestel",
        "bestell",
        "bestnr",
        "comand",
        "commande",
        "compra",
        "encargo",
        "narudzb",
        "objednavk",
        "orden$",
        "ordenes",
        "order",
        "ordine",
        "ordini",
        "ordre",
        "ordrer",
        "pedido",
        "pesanan",
        "porudzbin",
        "purchase",
        "rendeles",
        "siparis",
        "tilaus",
        "zamowien",
    ],
    // Cyrillic script.
    &["заказ", "замовлен", "поръчк"],
    // Hebrew.
    &["בהזמנ", "ההזמנ", "הזמנ", "להזמנ"],
    // Arabic.
    &["الطلب", "طلب", "طلبك", "طلبي", "للطلب"],
];

pub(super) const SIGNS: &[&[&str]] = &[
    // Chinese.
    &["订单", "訂單", "订单号", "訂單號", "订单编号"],
    // Japanese, what is not Chinese as well.
    &["注文", "注文番号", "ご注文"],
    // Korean.
    &["주문", "주문번호"],
];
