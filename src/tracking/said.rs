//! What the words of an event say beside its stage: a weight, papers that are wanted, a side of the border, the order.

use super::TrackingEvent;

/// A side of the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The side that the parcel leaves.
    Export,
    /// The side that it comes to.
    Import,
}

/// Words by which the recipient is asked for something, in lower case, as far as they are the same in every form.
struct Request {
    /// What is asked for.
    things: &'static [&'static str],
    /// Short names of it, which stand alone.
    names: &'static [&'static str],
    /// The words that ask for it, or say that it is missing.
    wanted: &'static [&'static str],
}

/// Papers: customs that holds a parcel and names them asks for them.
const PAPERS: Request = Request {
    things: &[
        "document",
        "dokument",
        "dokumen",
        "документ",
        "unterlagen",
        "belge",
        "evrak",
        "文件",
        "资料",
        "单证",
        "서류",
        "書類",
        "invoice",
        "factur",
        "fattur",
        "fatura",
        "faktur",
        "rechnung",
        "инвойс",
    ],
    names: &[],
    wanted: &[
        "await",
        "ожидан",
        "espera",
        "pendient",
        "aguardando",
        "attesa",
        "oczekiwan",
        "bekle",
        "menunggu",
        "request",
        "demand",
        "solicit",
        "verzoek",
        "gebeten",
        "请",
        "补",
    ],
};

/// What tells customs who the recipient is.
const IDENTITY: Request = Request {
    things: &[
        "identification number",
        "identity",
        "passport",
        "personal code",
        "personal customs",
        "tax id",
        "tax number",
        "ausweis",
        "steuernummer",
        "pièce d'identité",
        "identificación",
        "documento d'identità",
        "codice fiscale",
        "identiteitsbewijs",
        "dowód osobist",
        "kimlik",
        "identitas",
        "паспорт",
        "통관고유부호",
        "신분증",
        "身份证",
        "身份證",
        "身份信息",
    ],
    names: &[
        "id", "dni", "nif", "cpf", "cnpj", "pesel", "bsn", "nik", "npwp", "инн", "pccc", "rut",
    ],
    wanted: &[
        "mismatch",
        "not match",
        "verif",
        "불일치",
        "не совпад",
        "不符",
        "不一致",
        "request",
        "请",
        "补",
    ],
};

/// Anything else that somebody lacks; the word alone asks for nothing.
const INFORMATION: Request = Request {
    things: &[
        "information",
        "data ",
        "angaben",
        "información",
        "informação",
        "informações",
        "dados",
        "gegevens",
        "informazioni",
        "informacj",
        "bilgi",
        "informasi",
        "сведени",
        "данны",
        "信息",
        "정보",
        "情報",
    ],
    names: &[],
    wanted: &[],
};

/// The words of every request.
const ASKED: &[&str] = &[
    "requir",
    "missing",
    "provide",
    "submit",
    "need",
    "erforderlich",
    "benötig",
    "fehl",
    "vorzulegen",
    "vorlegen",
    "manqu",
    "fourni",
    "falta",
    "necesit",
    "envie",
    "mancan",
    "richiest",
    "fornire",
    "ontbre",
    "nodig",
    "wymagan",
    "brak",
    "dostarcz",
    "eksik",
    "gerek",
    "istenm",
    "kurang",
    "diperlukan",
    "lengkapi",
    "требу",
    "необходим",
    "предостав",
    "отсутств",
    "需要",
    "提供",
    "필요",
    "제출",
    "必要",
    "提出",
];

/// The words that say that nothing is asked for.
const NOT_ASKED: &[&str] = &[
    "no document",
    "no further",
    "no additional",
    "not requir",
    "not need",
    "keine ",
    "nicht erforderlich",
    "nicht benötigt",
    "aucun",
    "pas nécess",
    "no se requier",
    "no se necesit",
    "no es necesari",
    "geen ",
    "niet nodig",
    "nessun",
    "non è richiest",
    "non sono richiest",
    "non è necess",
    "nie jest wymagan",
    "nie są wymagan",
    "nie wymaga",
    "gerekmi",
    "gerekmez",
    "gerek yok",
    "não é necess",
    "não são necess",
    "tidak diperlukan",
    "tidak perlu",
    "не треб",
    "无需",
    "不需",
    "필요 없",
    "필요없",
    "不要",
];

/// Words of the export in the languages of carriers, and of the checks before a flight.
const EXPORT: &[&str] = &[
    "export",
    "esporta",
    "ausfuhr",
    "uitvoer",
    "wywoz",
    "ihracat",
    "ekspor",
    "экспорт",
    "експорт",
    "вывоз",
    "出口",
    "수출",
    "輸出",
    "airline security",
    "aviation security",
    "авиабезопасн",
    "安检",
    "origin country",
    "country of origin",
];

/// Words of the import.
const IMPORT: &[&str] = &[
    "import customs",
    "import clearance",
    "import scan",
    "importzoll",
    "einfuhr",
    "invoer",
    "importación",
    "importação",
    "importazione",
    "importation",
    "import celn",
    "przywoz",
    "ithalat",
    "impor ",
    "импорт",
    "імпорт",
    "ввоз",
    "进口",
    "수입",
    "輸入",
];

/// Words for an order, which is not the parcel.
const ORDER: &[&str] = &[
    "order ",
    "заказ",
    "замовлен",
    "pedido",
    "commande",
    "bestellung",
    "bestelling",
    "ordine",
    "zamówieni",
    "sipariş",
    "pesanan",
    "订单",
    "주문",
    "注文",
];

/// The words for weight in the languages of trackers. A figure counts beside one of them only: "2020 г." is a year.
const WEIGHT: &[&str] = &[
    "weigh",
    "вес",
    "вага",
    "重量",
    "peso",
    "poids",
    "gewicht",
    "waga",
    "ağırlık",
    "berat",
    "무게",
    "중량",
];

/// Units with their grams, the longer ones first.
const UNITS: &[(&str, f64)] = &[
    ("公斤", 1000.0),
    ("千克", 1000.0),
    ("克", 1.0),
    ("kg", 1000.0),
    ("кг", 1000.0),
    ("g", 1.0),
    ("г", 1.0),
];

impl TrackingEvent {
    /// Returns whether the words ask the recipient for papers, for a proof of identity or for information.
    ///
    /// Of customs that `holds` a parcel the name of a paper is enough: what is held and what is missing are one line.
    pub(crate) fn asks_for_papers(&self, holds: bool) -> bool {
        let text = self.text().to_lowercase();
        if says(&text, NOT_ASKED) {
            return false;
        }
        let asked = says(&text, ASKED);
        PAPERS.is_made(&text, asked || holds)
            || IDENTITY.is_made(&text, asked)
            || INFORMATION.is_made(&text, asked)
    }

    /// Returns the side of the border that the words or the code name, the export where they name both.
    pub(crate) fn side(&self) -> Option<Side> {
        let text = self.text().to_lowercase();
        if self.code().is_some_and(of_export) || says(&text, EXPORT) {
            return Some(Side::Export);
        }
        let import = self.code().is_some_and(of_import) || says(&text, IMPORT);
        import.then_some(Side::Import)
    }

    /// Returns whether the words tell of the order, and not of its parcel.
    pub(crate) fn is_of_the_order(&self) -> bool {
        says(&self.text().to_lowercase(), ORDER)
    }

    /// Returns the weight that the words give, in grams.
    pub(crate) fn weight_grams(&self) -> Option<u32> {
        let text = self.text();
        if !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let text = text.to_lowercase();
        let after = WEIGHT.iter().find_map(|word| Some(text.split_once(word)?.1))?;
        let at = after.find(|c: char| c.is_ascii_digit())?;
        let figure = after.get(at..)?;
        let end = figure
            .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
            .unwrap_or(figure.len());
        let (figure, unit) = figure.split_at(end);
        in_grams(figure.trim_end_matches(['.', ',']), unit.trim_start())
    }
}

impl Request {
    fn is_made(&self, text: &str, asked: bool) -> bool {
        let named = says(text, self.things)
            || text
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| self.names.contains(&word));
        named && (asked || says(text, self.wanted))
    }
}

fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether a code is of the export: `CC_EX_FAILURE`, `export_clearance_failed`.
fn of_export(code: &str) -> bool {
    has_part(code, ["ex", "export"])
}

/// Whether a code is of the import: `CC_IM_FAILURE`, `import_clearance_failed`.
fn of_import(code: &str) -> bool {
    has_part(code, ["im", "import"])
}

/// Whether one of these names is a part of a code.
fn has_part(code: &str, names: [&str; 2]) -> bool {
    code.split(|c: char| !c.is_ascii_alphanumeric())
        .any(|part| names.iter().any(|name| part.eq_ignore_ascii_case(name)))
}

fn in_grams(figure: &str, unit: &str) -> Option<u32> {
    let (name, grams) = UNITS.iter().find(|(name, _)| unit.starts_with(name))?;
    let goes_on = unit
        .get(name.len()..)
        .and_then(|rest| rest.chars().next())
        .is_some_and(char::is_alphabetic);
    let spelt_out = unit.starts_with("gram") || unit.starts_with("грам");
    if goes_on && !spelt_out {
        return None;
    }
    let grams = figure.replace(',', ".").parse::<f64>().ok()? * grams;
    // A cast from a float saturates; no parcel weighs as much.
    (grams >= 1.0).then_some(grams as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_weight(text: &str, grams: Option<u32>) {
        assert_eq!(TrackingEvent::new(text).weight_grams(), grams, "{text}");
    }

    #[track_caller]
    fn assert_asks(text: &str, asks: bool) {
        assert_eq!(TrackingEvent::new(text).asks_for_papers(false), asks, "{text}");
    }

    #[test]
    fn weights_are_read_beside_a_word_for_weight() {
        assert_weight("Accepted, weight 0.35 kg", Some(350));
        assert_weight("Приём, вес: 1,2 кг", Some(1200));
        assert_weight("已收寄，重量：15克", Some(15));
        assert_weight("Weight: 240 grams", Some(240));
        assert_weight("Gewicht 2 kg.", Some(2000));
    }

    #[test]
    fn other_figures_are_no_weights() {
        assert_weight("12.05.2020 г. прибыло", None);
        assert_weight("Delivered at gate 12 g", None);
        assert_weight("Weight recorded", None);
        assert_weight("Weight 12 gates", None);
        assert_weight("Weight 0 kg", None);
    }

    #[test]
    fn a_request_names_what_is_wanted_and_that_it_is() {
        assert_asks("Customs clearance delayed: please submit ID information", true);
        assert_asks("Additional information required from the recipient", true);
        assert_asks("Für die Verzollung werden weitere Unterlagen benötigt", true);
        assert_asks("Требуется предоставить ИНН", true);
        assert_asks("개인통관고유부호 불일치", true);
        assert_asks("The recipient's tax ID (CPF) is missing", true);
    }

    #[test]
    fn what_is_there_or_not_needed_is_not_asked_for() {
        assert_asks("No documents required", false);
        assert_asks("Keine weiteren Unterlagen erforderlich", false);
        assert_asks("Customs information received, awaiting clearance", false);
        assert_asks("In customs", false);
    }

    #[test]
    fn customs_that_holds_and_names_papers_asks_for_them() {
        let held = TrackingEvent::new("Zatrzymana: dokumenty");
        assert!(held.asks_for_papers(true) && !held.asks_for_papers(false));
    }

    #[test]
    fn words_and_codes_name_the_side_of_the_border() {
        let side = |text: &str| TrackingEvent::new(text).side();
        assert_eq!(side("Export customs clearance failed"), Some(Side::Export));
        assert_eq!(side("航空安检不通过，包裹退回"), Some(Side::Export));
        assert_eq!(side("Import customs clearance rejected"), Some(Side::Import));
        assert_eq!(side("An important notice"), None);
        let coded = TrackingEvent::new("").with_code("CC_EX_FAILURE");
        assert_eq!(coded.side(), Some(Side::Export));
        let coded = TrackingEvent::new("").with_code("CC_IM_FAILURE");
        assert_eq!(coded.side(), Some(Side::Import));
    }

    #[test]
    fn an_order_is_not_its_parcel() {
        assert!(TrackingEvent::new("Заказ отменён").is_of_the_order());
        assert!(!TrackingEvent::new("Shipment cancelled").is_of_the_order());
    }
}
