//! No text of a cause counts days: the wait stands in the evidence, the date in the action, and both differ from parcel
//! to parcel.

use std::collections::BTreeSet;

use alitrack::{Language, Phrase, Text, phrases};

/// The words for days, weeks and months, `|` between them.
const UNITS: Text = Text {
    en: "day|days|week|weeks|month|months|fortnight",
    zh: "天|一周|两周|几周|周内|星期|个月|工作日",
    fr: "jour|jours|journée|semaine|semaines|mois|quinzaine",
    es: "día|días|semana|semanas|mes|meses|quincena",
    nl: "dag|dagen|werkdagen|week|weken|maand|maanden",
    it: "giorno|giorni|settimana|settimane|mese|mesi|quindicina",
    de: "tag|tage|tagen|tages|werktage|woche|wochen|monat|monate|monaten|monats",
    pl: "dzień|dnia|dni|dniach|tydzień|tygodnia|tygodnie|tygodni|miesiąc|miesiąca|miesiące|miesięcy",
    tr: "gün|günü|günlük|günde|güne|günden|hafta|haftaya|haftalar|haftalık|ay|aya|ayda",
    pt: "dia|dias|semana|semanas|mês|meses|quinzena",
    id: "hari|sehari|minggu|seminggu|bulan|sebulan",
    ru: "день|дня|дней|дни|неделя|неделю|недели|недель|месяц|месяца|месяцев",
};

/// Texts that count what does not depend on the wait, and why each is true on any day.
const RULES: &[(&str, &str)] = &[
    (
        "cancelled_by_seller_or_platform",
        "how long the platform takes for a refund",
    ),
    (
        "order_closed_early",
        "how long a dispute is possible behind the closing",
    ),
    ("number_expired_purged", "how soon trackers delete numbers"),
    ("platform_overload_peak", "which weeks of the year are busy"),
    ("awaiting_pickup", "what to do if the notice is old"),
    ("delivery_attempt_failed", "what to do if the attempt is old"),
];

fn of_a_cause(phrase: &Phrase) -> bool {
    phrase.group.starts_with("cause")
}

fn counted(language: Language, text: &str) -> Option<&'static str> {
    // Chinese writes no blanks between words, and a chat has the sign of a day.
    let own = text.to_lowercase().replace("聊天", "");
    let mut units = UNITS.get(language).split('|');
    units.find(|unit| match language {
        Language::Chinese => own.contains(unit),
        _ => own
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == *unit),
    })
}

#[test]
fn no_cause_counts_the_days_of_a_wait() {
    let mut wrong = Vec::new();
    for phrase in phrases().iter().filter(|phrase| of_a_cause(phrase)) {
        let rule = RULES.iter().any(|(code, _)| *code == phrase.code);
        for language in Language::ALL {
            let text = phrase.text.get(language);
            let unit = counted(language, text);
            if let (Some(unit), false) = (unit, rule) {
                wrong.push(format!(
                    "{language} {}/{}: {unit}: {text}",
                    phrase.group, phrase.code
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_text_that_may_count_does() {
    let all = phrases();
    let counts = |phrase: &&Phrase| counted(Language::English, phrase.text.en).is_some();
    let counting = all.iter().filter(|phrase| of_a_cause(phrase)).filter(counts);
    let counting: BTreeSet<_> = counting.map(|phrase| phrase.code).collect();
    let allowed: BTreeSet<_> = RULES.iter().map(|(code, _)| *code).collect();
    assert_eq!(counting, allowed);
}

#[test]
fn a_span_is_found_in_every_language() {
    for phrase in phrases().iter().filter(|phrase| phrase.group == "cause") {
        if phrase.code == "cancelled_by_seller_or_platform" {
            for language in Language::ALL {
                let text = phrase.text.get(language);
                assert!(counted(language, text).is_some(), "{language}: {text}");
            }
        }
    }
    assert_eq!(counted(Language::Chinese, "请在平台聊天中回复。"), None);
    assert_eq!(counted(Language::Spanish, "sin esperar promesas"), None);
}
