//! Whether customs names the papers that it waits for, and the side on which it stands.

use crate::term::Stage;

use super::super::evidence::Fact;
use super::Facts;

/// The words for papers in the languages of carriers, in lower case, as far as they are the same in every form.
const PAPERS: &[&str] = &[
    "document",
    "dokument",
    "dokumen",
    "документ",
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
];

/// The words that ask for them, or say that they are missing; a hold asks without them.
const WANTED: &[&str] = &[
    "requir",
    "request",
    "missing",
    "provide",
    "need",
    "await",
    "erforderlich",
    "benötig",
    "gebeten",
    "fehl",
    "vorzulegen",
    "vorlegen",
    "manqu",
    "fourni",
    "demand",
    "falta",
    "necesit",
    "solicit",
    "espera",
    "pendient",
    "aguardando",
    "envie",
    "mancan",
    "richiest",
    "fornire",
    "attesa",
    "ontbre",
    "nodig",
    "verzoek",
    "wymagan",
    "brak",
    "dostarcz",
    "oczekiwan",
    "eksik",
    "gerek",
    "istenm",
    "bekle",
    "kurang",
    "diperlukan",
    "lengkapi",
    "menunggu",
    "требу",
    "необходим",
    "предостав",
    "отсутств",
    "ожидан",
    "需要",
    "请",
    "提供",
    "补",
    "필요",
    "제출",
    "必要",
    "提出",
];

/// The words for export in the languages of carriers, in lower case.
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
];

impl Facts<'_> {
    /// Returns whether the customs that stopped the parcel is that of the export, by its own words or code.
    pub(in super::super) fn stopped_at_export(&self) -> bool {
        if !self.stands_at(&[Stage::CustomsHold, Stage::CustomsRejected]) {
            return false;
        }
        let Some(step) = self.journey.current() else {
            return false;
        };
        let text = step.event().text().to_lowercase();
        let coded = step.event().code().is_some_and(of_export);
        coded || EXPORT.iter().any(|word| text.contains(word))
    }

    /// Returns what customs says as a fact, if it asks for papers.
    pub(in super::super) fn papers_named(&self) -> Option<Fact> {
        if !self.stands_at(&[Stage::CustomsHold, Stage::CustomsIn]) {
            return None;
        }
        let text = self.journey.current()?.event().text().to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
        let asks = self.stands_at(&[Stage::CustomsHold]) || says(WANTED);
        (asks && says(PAPERS)).then(|| self.last_scan()).flatten()
    }
}

/// Whether a code is of the export: `CC_EX_FAILURE`, `export_clearance_failed`.
fn of_export(code: &str) -> bool {
    code.split(|c: char| !c.is_ascii_alphanumeric())
        .any(|part| part.eq_ignore_ascii_case("ex") || part.eq_ignore_ascii_case("export"))
}
