//! Papers, a proof of identity or information that the recipient is asked for.

use super::says;
use crate::tracking::TrackingEvent;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_asks(text: &str, asks: bool) {
        assert_eq!(TrackingEvent::new(text).asks_for_papers(false), asks, "{text}");
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
}
