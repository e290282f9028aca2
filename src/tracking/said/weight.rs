//! The weight that an event tells.

use crate::tracking::TrackingEvent;

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
}
