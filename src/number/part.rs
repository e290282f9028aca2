//! The names of the parts of a number, and what a part says.

use core::fmt;

use chrono::NaiveDate;

use crate::country::Country;
use crate::lang::{Language, Text, Value, text, worded};

worded! {
    /// The name of a part of a number.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::format::Part;
    ///
    /// assert_eq!(Part::CheckDigit.code(), "check_digit");
    /// ```
    #[non_exhaustive]
    pub enum Part, "part" {
        /// Fixed characters in front that name the issuer or the line.
        Prefix = "prefix" => text! {
            en: "prefix", zh: "前缀", fr: "préfixe", es: "prefijo", nl: "voorvoegsel", it: "prefisso",
            de: "Präfix", pl: "prefiks", tr: "ön ek", pt: "prefixo", id: "awalan", ru: "префикс",
        },
        /// The service that was bought.
        Service = "service" => text! {
            en: "service", zh: "服务类型", fr: "service", es: "servicio", nl: "dienst", it: "servizio",
            de: "Versandart", pl: "usługa", tr: "hizmet", pt: "serviço", id: "layanan", ru: "вид отправления",
        },
        /// The counter of the issuer.
        Serial = "serial" => text! {
            en: "serial number", zh: "序列号", fr: "numéro de série", es: "número de serie", nl: "serienummer",
            it: "numero di serie", de: "laufende Nummer", pl: "numer kolejny", tr: "seri numarası",
            pt: "número de série", id: "nomor seri", ru: "порядковый номер",
        },
        /// The digit that proves the others.
        CheckDigit = "check_digit" => text! {
            en: "check digit", zh: "校验位", fr: "chiffre de contrôle", es: "dígito de control",
            nl: "controlecijfer", it: "cifra di controllo", de: "Prüfziffer", pl: "cyfra kontrolna",
            tr: "kontrol basamağı", pt: "dígito verificador", id: "digit pemeriksa", ru: "контрольная цифра",
        },
        /// The country, as two letters or a number.
        Country = "country" => text! {
            en: "country", zh: "国家/地区", fr: "pays", es: "país", nl: "land", it: "paese", de: "Land",
            pl: "kraj", tr: "ülke", pt: "país", id: "negara", ru: "страна",
        },
        /// Fixed characters at the end.
        Suffix = "suffix" => text! {
            en: "suffix", zh: "后缀", fr: "suffixe", es: "sufijo", nl: "achtervoegsel", it: "suffisso",
            de: "Endung", pl: "sufiks", tr: "son ek", pt: "sufixo", id: "akhiran", ru: "суффикс",
        },
        /// The year.
        Year = "year" => text! {
            en: "year", zh: "年份", fr: "année", es: "año", nl: "jaar", it: "anno", de: "Jahr", pl: "rok",
            tr: "yıl", pt: "ano", id: "tahun", ru: "год",
        },
        /// The month, or a counter of months.
        Month = "month" => text! {
            en: "month", zh: "月份", fr: "mois", es: "mes", nl: "maand", it: "mese", de: "Monat", pl: "miesiąc",
            tr: "ay", pt: "mês", id: "bulan", ru: "месяц",
        },
        /// The day of the year.
        DayOfYear = "day_of_year" => text! {
            en: "day of the year", zh: "年内第几天", fr: "jour de l'année", es: "día del año",
            nl: "dag van het jaar", it: "giorno dell'anno", de: "Tag des Jahres", pl: "dzień roku",
            tr: "yılın günü", pt: "dia do ano", id: "hari dalam tahun", ru: "день года",
        },
        /// The sender's account with the carrier.
        Customer = "customer" => text! {
            en: "sender's account", zh: "寄件客户", fr: "compte de l'expéditeur", es: "cuenta del remitente",
            nl: "account van de afzender", it: "account del mittente", de: "Kundenkonto des Absenders",
            pl: "konto nadawcy", tr: "gönderici hesabı", pt: "conta do remetente", id: "akun pengirim",
            ru: "код отправителя",
        },
        /// The carrier, where several share a number.
        Carrier = "carrier" => text! {
            en: "carrier", zh: "承运商", fr: "transporteur", es: "transportista", nl: "vervoerder",
            it: "corriere", de: "Paketdienst", pl: "przewoźnik", tr: "taşıyıcı", pt: "transportadora",
            id: "kurir", ru: "перевозчик",
        },
        /// The depot or office of the carrier.
        Depot = "depot" => text! {
            en: "depot", zh: "网点", fr: "dépôt", es: "centro logístico", nl: "depot", it: "deposito",
            de: "Depot", pl: "oddział", tr: "şube", pt: "unidade", id: "gudang", ru: "склад",
        },
        /// The post office of posting.
        Office = "office" => text! {
            en: "office of posting", zh: "收寄局", fr: "bureau de dépôt", es: "oficina de admisión",
            nl: "postkantoor van afgifte", it: "ufficio di accettazione", de: "Einlieferungspostamt",
            pl: "urząd nadania", tr: "kabul şubesi", pt: "agência de postagem", id: "kantor pos pengiriman",
            ru: "отделение приёма",
        },
        /// The postcode of the receiver.
        Postcode = "postcode" => text! {
            en: "receiver's postcode", zh: "收件人邮编", fr: "code postal du destinataire",
            es: "código postal del destinatario", nl: "postcode van de ontvanger", it: "CAP del destinatario",
            de: "Postleitzahl des Empfängers", pl: "kod pocztowy odbiorcy", tr: "alıcının posta kodu",
            pt: "CEP do destinatário", id: "kode pos penerima", ru: "индекс получателя",
        },
        /// Characters that steer a sorting machine.
        Routing = "routing" => text! {
            en: "routing code", zh: "路由码", fr: "code d'acheminement", es: "código de encaminamiento",
            nl: "routeringscode", it: "codice di instradamento", de: "Leitcode", pl: "kod kierowania",
            tr: "yönlendirme kodu", pt: "código de roteamento", id: "kode rute", ru: "код маршрута",
        },
        /// The carrier's product.
        Product = "product" => text! {
            en: "product", zh: "产品", fr: "produit", es: "producto", nl: "product", it: "prodotto",
            de: "Produkt", pl: "produkt", tr: "ürün", pt: "produto", id: "produk", ru: "продукт",
        },
        /// The parcel within a shipment of several.
        Parcel = "parcel" => text! {
            en: "parcel of the shipment", zh: "同批包裹序号", fr: "colis de l'envoi", es: "paquete del envío",
            nl: "pakket van de zending", it: "pacco della spedizione", de: "Paket der Sendung",
            pl: "paczka w przesyłce", tr: "gönderideki paket", pt: "encomenda da remessa",
            id: "paket dalam kiriman", ru: "посылка в отправлении",
        },
        /// Characters that stay the same within one kind of label.
        Application = "application" => text! {
            en: "label type", zh: "面单类型", fr: "type d'étiquette", es: "tipo de etiqueta", nl: "labeltype",
            it: "tipo di etichetta", de: "Art des Etiketts", pl: "rodzaj etykiety", tr: "etiket türü",
            pt: "tipo de etiqueta", id: "jenis label", ru: "тип этикетки",
        },
        /// The digits that stay the same for one buyer.
        Buyer = "buyer" => text! {
            en: "buyer's digits", zh: "买家尾号", fr: "chiffres de l'acheteur", es: "dígitos del comprador",
            nl: "cijfers van de koper", it: "cifre dell'acquirente", de: "Ziffern des Käufers",
            pl: "cyfry kupującego", tr: "alıcının rakamları", pt: "dígitos do comprador", id: "digit pembeli",
            ru: "цифры покупателя",
        },
        /// The whole, where nothing is known about its parts.
        Whole = "whole" => text! {
            en: "number", zh: "号码", fr: "numéro", es: "número", nl: "nummer", it: "numero", de: "Nummer",
            pl: "numer", tr: "numara", pt: "número", id: "nomor", ru: "номер",
        },
    }

    text: "number_part"
}

impl Part {
    /// Returns the name as a reader of `language` would say it.
    #[must_use]
    pub const fn label(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}

/// What a part of a number says, beyond its characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning {
    /// A country.
    Country(Country),
    /// A text of the crate.
    Text(&'static Text),
    /// A name as its owner writes it, the same in every language.
    Name(&'static str),
    /// A day of a year, for example the 295th of 2022.
    Day {
        /// The year, four digits.
        year: u16,
        /// The day of the year, from 1.
        day: u16,
    },
    /// A year.
    Year(u16),
    /// A month of the year, 1 to 12.
    Month(u8),
    /// One of two months, each a year of four digits and a month from 1 to 12: the counter begins anew.
    OneOfMonths([(u16, u8); 2]),
}

impl Meaning {
    /// Shows the meaning in a language.
    pub fn display(&self, language: Language) -> impl fmt::Display + use<> {
        Shown {
            meaning: *self,
            language,
        }
    }
}

struct Shown {
    meaning: Meaning,
    language: Language,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.meaning {
            Meaning::Country(country) => f.write_str(country.name(self.language)),
            Meaning::Text(text) => f.write_str(text.get(self.language)),
            Meaning::Name(name) => f.write_str(name),
            Meaning::Day { year, day } => match NaiveDate::from_yo_opt(i32::from(year), u32::from(day)) {
                Some(date) => DATE.with(self.language, &[("date", Value::Date(date))]).fmt(f),
                None => write!(f, "{year}-{day:03}"),
            },
            Meaning::Year(year) => write!(f, "{year}"),
            Meaning::Month(month) => write!(f, "{month:02}"),
            Meaning::OneOfMonths([(y, m), (year, month)]) => write!(f, "{y}-{m:02} / {year}-{month:02}"),
        }
    }
}

const DATE: Text = text! {
    en: "{date}", zh: "{date}", fr: "{date}", es: "{date}", nl: "{date}", it: "{date}",
    de: "{date}", pl: "{date}", tr: "{date}", pt: "{date}", id: "{date}", ru: "{date}",
};
