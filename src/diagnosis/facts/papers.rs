//! Whether a hold names the papers that it waits for.

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
    "invoice",
];

impl Facts<'_> {
    /// Returns the hold as a fact, if its words name papers.
    pub(in super::super) fn papers_named(&self) -> Option<Fact> {
        let text = self.journey.current()?.event().text().to_lowercase();
        PAPERS
            .iter()
            .any(|word| text.contains(word))
            .then(|| self.last_scan())
            .flatten()
    }
}
