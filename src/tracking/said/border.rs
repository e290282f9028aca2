//! The side of the border that an event is of.

use super::says;
use crate::tracking::TrackingEvent;

/// A side of the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The side that the parcel leaves.
    Export,
    /// The side that it comes to.
    Import,
}

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

impl TrackingEvent {
    /// Returns the side of the border that the words or the code name, the export where they name both.
    pub(crate) fn side(&self) -> Option<Side> {
        let text = self.text().to_lowercase();
        if self.code().is_some_and(of_export) || says(&text, EXPORT) {
            return Some(Side::Export);
        }
        let import = self.code().is_some_and(of_import) || says(&text, IMPORT);
        import.then_some(Side::Import)
    }
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
