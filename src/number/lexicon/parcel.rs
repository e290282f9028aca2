//! A parcel: beginnings of words, folded to plain lower case (`$` ends a whole word), and signs.

pub(super) const STEMS: &[&[&str]] = &[
    // Latin script: the stems of all languages written in it.
    &[
        "balic",
        "balik",
        "brief$",
        "bulto",
        "colet",
        "colete",
        "colis",
        "colisprive",
        "collo",
        "csomag",
        "encomenda",
        "envio",
        "envoi",
        "forsendels",
        "gonderi",
        "kargo",
        "kiriman",
        "koli$",
        "kuldemeny",
        "lahetys",
        "lettera$",
        "lettre$",
        "leverans",
        "logist",
        "objeto",
        "pacchi",
        "pacco",
        "package",
        "pacote",
        "paczk",
        "paket",
        "paketti",
        "pakje",
        "pakke",
        "pakket",
        "paquete",
        "parcel",
        "posiljk",
        "posylk",
        "przesylk",
        "remessa",
        "sendung",
        "shipment",
        "sped$",
        "spedizion",
        "zasilk",
        "zending",
    ],
    // Cyrillic script.
    &[
        "бандерол",
        "відправлен",
        "отправк",
        "отправлени",
        "письм",
        "посилк",
        "посыл",
        "посылк",
        "пратка",
    ],
    // Hebrew.
    &["החבילה", "המשלוח", "חבילה", "משלוח", "שליח"],
    // Arabic.
    &["الشحنة", "الطرد", "شحنة", "شحنتك", "طرد"],
];

pub(super) const SIGNS: &[&[&str]] = &[
    // Chinese.
    &["快递", "快遞", "物流", "包裹", "邮件", "发货", "快件"],
    // Japanese, what is not Chinese as well.
    &["荷物", "小包", "発送", "配送", "配達", "お届け"],
    // Korean.
    &["배송", "택배", "소포", "우편물", "발송"],
];
