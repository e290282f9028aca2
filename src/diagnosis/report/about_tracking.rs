//! What the buyer reports about the number, the trackers and the carriers' systems.

use crate::lang::{Text, text};

pub(super) const CARRIER_NEEDS_POSTCODE: Text = text! {
    en: "The carrier's site asks for a postcode along with the number.",
    zh: "承运商页面除单号外还要求填写邮编。",
    fr: "Le site du transporteur demande un code postal en plus du numéro.",
    es: "La página del transportista pide un código postal además del número.",
    nl: "De pagina van de vervoerder vraagt naast het nummer om een postcode.",
    it: "La pagina del corriere chiede il CAP oltre al numero.",
    de: "Die Seite des Paketdienstes verlangt zur Nummer auch eine Postleitzahl.",
    pl: "Strona przewoźnika wymaga oprócz numeru kodu pocztowego.",
    tr: "Taşıyıcının sayfası numarayla birlikte posta kodu istiyor.",
    pt: "A página da transportadora pede o CEP além do número.",
    id: "Halaman kurir meminta kode pos selain nomor.",
    ru: "Сайт перевозчика просит кроме номера ещё и индекс.",
};

pub(super) const CARRIER_OUTAGE: Text = text! {
    en: "The carrier's systems are down.",
    zh: "承运商的系统出现故障。",
    fr: "Les systèmes du transporteur sont en panne.",
    es: "Los sistemas del transportista están caídos.",
    nl: "De systemen van de vervoerder liggen plat.",
    it: "I sistemi del corriere sono fuori servizio.",
    de: "Die Systeme des Paketdienstes sind ausgefallen.",
    pl: "Systemy przewoźnika nie działają.",
    tr: "Taşıyıcının sistemleri çalışmıyor.",
    pt: "Os sistemas da transportadora estão fora do ar.",
    id: "Sistem kurir sedang bermasalah.",
    ru: "Системы перевозчика не работают.",
};

pub(super) const FORMAT_UNKNOWN: Text = text! {
    en: "Trackers do not know this kind of number.",
    zh: "查询网站不识别这种号码。",
    fr: "Les sites de suivi ne connaissent pas ce type de numéro.",
    es: "Las webs de seguimiento no conocen este tipo de número.",
    nl: "Trackers kennen dit soort nummer niet.",
    it: "I siti di tracciamento non conoscono questo tipo di numero.",
    de: "Die Tracking-Seiten kennen diese Art von Nummer nicht.",
    pl: "Serwisy śledzenia nie znają tego rodzaju numeru.",
    tr: "Takip siteleri bu tür bir numarayı tanımıyor.",
    pt: "Os sites de rastreio não conhecem esse tipo de número.",
    id: "Situs pelacakan tidak mengenal jenis nomor ini.",
    ru: "Трекеры не знают номеров такого вида.",
};

pub(super) const NO_NUMBER: Text = text! {
    en: "The order shows no tracking number.",
    zh: "订单中没有运单号。",
    fr: "La commande n'affiche aucun numéro de suivi.",
    es: "El pedido no muestra ningún número de seguimiento.",
    nl: "De bestelling toont geen trackingnummer.",
    it: "L'ordine non mostra alcun numero di tracciamento.",
    de: "Die Bestellung zeigt keine Sendungsnummer.",
    pl: "Zamówienie nie pokazuje numeru przesyłki.",
    tr: "Siparişte takip numarası görünmüyor.",
    pt: "O pedido não mostra nenhum código de rastreio.",
    id: "Pesanan tidak menampilkan nomor resi.",
    ru: "В заказе нет трек-номера.",
};

pub(super) const NOT_FOUND_ON_ALL_TRACKERS: Text = text! {
    en: "No tracker knows the number.",
    zh: "所有查询网站都查不到该号码。",
    fr: "Aucun site de suivi ne connaît le numéro.",
    es: "Ninguna web de seguimiento conoce el número.",
    nl: "Geen enkele tracker kent het nummer.",
    it: "Nessun sito di tracciamento conosce il numero.",
    de: "Keine Tracking-Seite kennt die Nummer.",
    pl: "Żaden serwis śledzenia nie zna numeru.",
    tr: "Hiçbir takip sitesi numarayı bulamıyor.",
    pt: "Nenhum site de rastreio conhece o número.",
    id: "Tidak ada situs pelacakan yang mengenal nomor ini.",
    ru: "Ни один трекер не знает этот номер.",
};

pub(super) const NUMBER_GIVEN_AT_ONCE: Text = text! {
    en: "The number was there within minutes of the payment.",
    zh: "付款后几分钟内就给出了运单号。",
    fr: "Le numéro est apparu quelques minutes après le paiement.",
    es: "El número apareció a los pocos minutos del pago.",
    nl: "Het nummer stond er binnen enkele minuten na de betaling.",
    it: "Il numero è comparso pochi minuti dopo il pagamento.",
    de: "Die Nummer stand wenige Minuten nach der Zahlung da.",
    pl: "Numer pojawił się kilka minut po płatności.",
    tr: "Numara ödemeden birkaç dakika sonra göründü.",
    pt: "O número apareceu poucos minutos depois do pagamento.",
    id: "Nomor muncul beberapa menit setelah pembayaran.",
    ru: "Номер появился через несколько минут после оплаты.",
};

pub(super) const OTHER_TRACKER_HAS_INFO: Text = text! {
    en: "Another tracker shows more.",
    zh: "另一个查询网站有更多信息。",
    fr: "Un autre site de suivi en montre davantage.",
    es: "Otra web de seguimiento muestra más.",
    nl: "Een andere tracker laat meer zien.",
    it: "Un altro sito di tracciamento mostra di più.",
    de: "Eine andere Tracking-Seite zeigt mehr.",
    pl: "Inny serwis śledzenia pokazuje więcej.",
    tr: "Başka bir takip sitesi daha fazlasını gösteriyor.",
    pt: "Outro site de rastreio mostra mais.",
    id: "Situs pelacakan lain menampilkan lebih banyak.",
    ru: "Другой трекер показывает больше.",
};

pub(super) const PANDEMIC_PERIOD: Text = text! {
    en: "The order fell during an epidemic.",
    zh: "订单正逢疫情期间。",
    fr: "La commande est tombée pendant une épidémie.",
    es: "El pedido coincidió con una epidemia.",
    nl: "De bestelling viel tijdens een epidemie.",
    it: "L'ordine è caduto durante un'epidemia.",
    de: "Die Bestellung fiel in eine Epidemie.",
    pl: "Zamówienie przypadło na czas epidemii.",
    tr: "Sipariş salgın dönemine denk geldi.",
    pt: "O pedido coincidiu com uma epidemia.",
    id: "Pesanan bertepatan dengan masa wabah.",
    ru: "Заказ пришёлся на время эпидемии.",
};

pub(super) const REPLACEMENT_NUMBER: Text = text! {
    en: "The seller gave another number in place of the first.",
    zh: "卖家更换了运单号。",
    fr: "Le vendeur a donné un autre numéro à la place du premier.",
    es: "El vendedor dio otro número en lugar del primero.",
    nl: "De verkoper gaf een ander nummer in plaats van het eerste.",
    it: "Il venditore ha dato un altro numero al posto del primo.",
    de: "Der Verkäufer hat eine andere Nummer statt der ersten genannt.",
    pl: "Sprzedawca podał inny numer zamiast pierwszego.",
    tr: "Satıcı ilk numaranın yerine başka bir numara verdi.",
    pt: "O vendedor deu outro número no lugar do primeiro.",
    id: "Penjual memberi nomor lain sebagai pengganti yang pertama.",
    ru: "Продавец дал другой номер вместо первого.",
};

pub(super) const TRACKERS_DISAGREE: Text = text! {
    en: "Two trackers say different things.",
    zh: "两个查询网站的结果不一致。",
    fr: "Deux sites de suivi se contredisent.",
    es: "Dos webs de seguimiento dicen cosas distintas.",
    nl: "Twee trackers spreken elkaar tegen.",
    it: "Due siti di tracciamento dicono cose diverse.",
    de: "Zwei Tracking-Seiten zeigen Unterschiedliches an.",
    pl: "Dwa serwisy śledzenia pokazują co innego.",
    tr: "İki takip sitesi farklı şeyler gösteriyor.",
    pt: "Dois sites de rastreio dizem coisas diferentes.",
    id: "Dua situs pelacakan menampilkan hal berbeda.",
    ru: "Два трекера показывают разное.",
};
