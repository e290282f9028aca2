//! One word for one thing in each language: the terms that AliExpress and the national post use there.

use alitrack::{Language, Text, phrases};

use crate::is_name;

/// A term: where the English text says it, every other language says it with one of its own words.
struct Term {
    /// The forms of the term, `|` between them; a stem stands for all its endings.
    say: Text,
    /// Words for the same thing that a reader would take for something else, or that the platform does
    /// not use in that language; empty where none is near.
    never: Text,
}

const GLOSSARY: &[Term] = &[
    Term {
        say: Text {
            en: "tracking number",
            zh: "运单号",
            fr: "numéro de suivi|numéros de suivi",
            es: "número de seguimiento|números de seguimiento",
            nl: "trackingnummer",
            it: "numero di tracciamento|numeri di tracciamento",
            de: "sendungsnummer",
            pl: "numer przesyłki|numeru przesyłki|numerem przesyłki|numerze przesyłki|numerowi przesyłki|numery przesyłek|numerów przesyłek",
            tr: "takip numara",
            pt: "código de rastreio|códigos de rastreio",
            id: "nomor resi",
            ru: "трек-номер",
        },
        never: Text {
            en: "tracking code|track number|trace number",
            zh: "跟踪号|追踪号|快递单号|物流单号|追踪码",
            fr: "numéro de tracking|numéro de traçage|code de suivi",
            es: "número de rastreo|número de guía|código de seguimiento",
            nl: "trackingcode|track-en-tracenummer|tracking nummer",
            it: "numero di tracking|codice di tracciamento|numero di tracciatura",
            de: "trackingnummer|tracking-nummer|paketnummer|sendungsverfolgungsnummer|verfolgungsnummer",
            pl: "numer śledzenia|numeru śledzenia|kod śledzenia",
            tr: "izleme numara|takip kodu",
            pt: "número de rastreio|número de rastreamento|código de rastreamento",
            id: "nomor pelacakan|kode pelacakan|nomor lacak",
            ru: "номер отслеживания|номер для отслеживания|трек-код|трекинг",
        },
    },
    Term {
        say: Text {
            en: "order number",
            zh: "订单号",
            fr: "numéro de commande|numéros de commande",
            es: "número de pedido|números de pedido|número del pedido",
            nl: "bestelnummer",
            it: "numero d'ordine|numeri d'ordine",
            de: "bestellnummer",
            pl: "numer zamówienia|numeru zamówienia|numerem zamówienia|numery zamówień|numerze zamówienia",
            tr: "sipariş numara",
            pt: "número do pedido|números de pedido|número de pedido",
            id: "nomor pesanan",
            ru: "номер заказа|номера заказа|номером заказа|номеру заказа|номере заказа|номера заказов",
        },
        never: Text {
            en: "order id|order code",
            zh: "订单编号|订单编码",
            fr: "numéro d'ordre",
            es: "número de orden",
            nl: "ordernummer",
            it: "numero di ordine|numero dell'ordine",
            de: "auftragsnummer|ordernummer",
            pl: "numer porządkowy",
            tr: "emir numara|sipariş kodu",
            pt: "número de ordem|número da ordem",
            id: "nomor order",
            ru: "номер ордера",
        },
    },
    Term {
        say: Text {
            en: "dispute",
            zh: "纠纷",
            fr: "litige",
            es: "disputa",
            nl: "geschil",
            it: "controversi",
            de: "streitfall|streitfäll",
            pl: "spór|spor",
            tr: "anlaşmazlı",
            pt: "disputa",
            id: "sengketa",
            ru: "спор",
        },
        never: Text {
            en: "litigation",
            zh: "争议|争端",
            fr: "dispute|différend",
            es: "litigio",
            nl: "dispuut",
            it: "disput|contestazion",
            de: "disput|konflikt",
            pl: "dysput",
            tr: "tartışma|ihtilaf",
            pt: "litígio|contenda",
            id: "dispute|perselisihan",
            ru: "диспут",
        },
    },
    Term {
        say: Text {
            en: "buyer protection",
            zh: "买家保护",
            fr: "protection de l'acheteur",
            es: "protección al comprador",
            nl: "kopersbescherming",
            it: "protezione acquirente",
            de: "käuferschutz",
            pl: "ochrona kupującego|ochrony kupującego|ochronę kupującego|ochroną kupującego|ochronie kupującego",
            tr: "alıcı koruma",
            pt: "proteção ao comprador",
            id: "perlindungan pembeli",
            ru: "защита покупателя|защиты покупателя|защиту покупателя|защитой покупателя|защите покупателя",
        },
        never: Text {
            en: "purchase protection",
            zh: "买方保护|购物保障",
            fr: "protection acheteur|protection des acheteurs",
            es: "protección del comprador|protección de compra",
            nl: "kopersbeveiliging",
            it: "protezione dell'acquirente|protezione compratore",
            de: "käufersicherheit",
            pl: "ochrona klienta|ochrona nabywcy",
            tr: "alıcı güvence",
            pt: "proteção do comprador|proteção da compra",
            id: "proteksi pembeli",
            ru: "защита клиента|охрана покупателя",
        },
    },
    Term {
        say: Text {
            en: "seller",
            zh: "卖家",
            fr: "vendeur",
            es: "vendedor",
            nl: "verkoper",
            it: "venditor",
            de: "verkäufer",
            pl: "sprzedawc|sprzedaż",
            tr: "satıcı",
            pt: "vendedor",
            id: "penjual",
            ru: "продав",
        },
        never: Text {
            en: "vendor|merchant",
            zh: "卖方|商家|商户|店家",
            fr: "le marchand|du marchand|au marchand|commerçant",
            es: "comerciante",
            nl: "handelaar|winkelier",
            it: "commerciante|negoziante",
            de: "händler",
            pl: "sprzedając",
            tr: "satici",
            pt: "lojista",
            id: "pedagang",
            ru: "селлер|торгов",
        },
    },
    Term {
        say: Text {
            en: "customs",
            zh: "海关|清关|报关|关税|出口申报",
            fr: "douan",
            es: "aduan",
            nl: "douane|invoerrecht",
            it: "dogan",
            de: "zoll",
            pl: "celn|cła|cło|clen",
            tr: "gümrü",
            pt: "alfândeg|aduan|alfandeg",
            id: "bea cukai|kepabeanan|pabean|bea masuk|bea dan",
            ru: "тамож",
        },
        never: Text {
            en: "custom house",
            zh: "习俗",
            fr: "coutume",
            es: "costumbre",
            nl: "gebruiken van",
            it: "costumi",
            de: "bräuche",
            pl: "zwyczaj",
            tr: "gelenek",
            pt: "costumes",
            id: "adat",
            ru: "обыча",
        },
    },
    Term {
        say: Text {
            en: "parcel",
            zh: "包裹|邮件",
            fr: "colis",
            es: "paquete",
            nl: "pakket",
            it: "pacc",
            de: "paket",
            pl: "paczk|paczc|przesył",
            tr: "paket",
            pt: "encomenda",
            id: "paket",
            ru: "посыл",
        },
        never: Text {
            en: "package",
            zh: "包装",
            fr: "paquet",
            es: "parcela|encomienda",
            nl: "pakje",
            it: "parcella|collo ",
            de: "päckchen",
            pl: "parcel|pakiet",
            tr: "koli ",
            pt: "parcela|pacote",
            id: "parsel|bingkisan",
            ru: "пакет |бандерол",
        },
    },
    Term {
        say: Text {
            en: "check digit",
            zh: "校验位",
            fr: "chiffre de contrôle",
            es: "dígito de control",
            nl: "controlecijfer",
            it: "cifra di controllo",
            de: "prüfziffer",
            pl: "cyfra kontrolna|cyfry kontrolnej|cyfrę kontrolną|cyfrą kontrolną",
            tr: "kontrol basama",
            pt: "dígito verificador",
            id: "digit pemeriksa",
            ru: "контрольная цифра|контрольной цифры|контрольную цифру|контрольной цифрой|контрольной цифре",
        },
        never: Text {
            en: "checksum|control digit|check number",
            zh: "检查数字|校验数字|检查位",
            fr: "clé de contrôle|chiffre clé|somme de contrôle",
            es: "dígito verificador|suma de control",
            nl: "checkcijfer|controlegetal",
            it: "codice di controllo|numero di controllo",
            de: "kontrollziffer|prüfzahl|prüfsumme",
            pl: "suma kontrolna|cyfra sprawdzająca",
            tr: "kontrol rakamı|sağlama",
            pt: "dígito de controle|dígito de verificação",
            id: "digit cek|angka pemeriksa|digit kontrol",
            ru: "проверочная цифра|контрольное число|контрольный разряд",
        },
    },
    Term {
        say: Text {
            en: "refund",
            zh: "退款|退还|退回",
            fr: "rembours",
            es: "reembols",
            nl: "terugbeta|terugbetaald|geld terug",
            it: "rimbors",
            de: "erstatt",
            pl: "zwrot|zwróc|zwrac",
            tr: "iade",
            pt: "reembols",
            id: "pengembalian dana|dana dikembalikan|mengembalikan dana",
            ru: "возврат|верн|возвращ",
        },
        never: Text {
            en: "reimburse",
            zh: "返款",
            fr: "restitution",
            es: "devolución de dinero",
            nl: "restitutie",
            it: "restituzione del denaro",
            de: "refundierung",
            pl: "refundacj",
            tr: "geri ödeme",
            pt: "estorn",
            id: "refund",
            ru: "рефанд",
        },
    },
];

/// The parts of a list, in lower case.
fn listed(list: &str) -> impl Iterator<Item = String> {
    list.split('|')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// What a text lacks or should not say, in words for the person who wrote it.
fn misses(text: &Text, language: Language) -> Vec<String> {
    let (english, own) = (text.en.to_lowercase(), text.get(language).to_lowercase());
    let mut found = Vec::new();
    for term in GLOSSARY {
        let said = listed(term.say.en).any(|word| english.contains(&word));
        if said && !listed(term.say.get(language)).any(|word| own.contains(&word)) {
            found.push(format!("does not say {:?}", term.say.get(language)));
        }
        for word in listed(term.never.get(language)) {
            if own.contains(&word) {
                found.push(format!("says {word:?}, not {:?}", term.say.get(language)));
            }
        }
    }
    found
}

#[test]
fn every_text_uses_the_words_of_the_glossary() {
    let mut wrong = Vec::new();
    for phrase in phrases().into_iter().filter(|phrase| !is_name(phrase.text)) {
        for language in Language::ALL {
            for miss in misses(phrase.text, language) {
                let own = phrase.text.get(language);
                wrong.push(format!(
                    "{language} {}/{}: {miss}: {own}",
                    phrase.group, phrase.code
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_text_with_another_word_is_found() {
    let text = Text {
        en: "Check the tracking number.",
        nl: "Controleer de trackingcode.",
        de: "Prüfen Sie die Sendungsnummer.",
        ..GLOSSARY[0].say
    };
    assert_eq!(misses(&text, Language::German), Vec::<String>::new());
    assert_eq!(misses(&text, Language::Dutch).len(), 2);
}

#[test]
fn no_word_is_both_asked_for_and_forbidden() {
    for term in GLOSSARY {
        for language in Language::ALL {
            for word in listed(term.say.get(language)) {
                let clash = listed(term.never.get(language)).find(|never| word.contains(never.as_str()));
                assert_eq!(clash, None, "{language} {word}");
            }
        }
    }
}
