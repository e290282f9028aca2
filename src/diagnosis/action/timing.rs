//! From when and until when, as whole sentences after the action's own.

use alloc::format;
use alloc::string::{String, ToString};

use super::{Action, ActionKind, date};
use crate::lang::{Language, Value, text, texts};

pub(super) fn sentence(action: &Action, language: Language) -> String {
    let words = action.kind().text();
    if action.kind() == ActionKind::WaitUntil {
        return match action.last_day() {
            Some(day) => words.with(language, &date(day)).to_string(),
            None => WAIT.get(language).to_string(),
        };
    }
    let words = words.get(language);
    let when = match (action.first_day(), action.last_day()) {
        (None, None) => return words.to_string(),
        (Some(day), None) => FROM.with(language, &date(day)).to_string(),
        (None, Some(day)) => BY.with(language, &date(day)).to_string(),
        (Some(first), Some(last)) => BETWEEN
            .with(
                language,
                &[("first", Value::Date(first)), ("last", Value::Date(last))],
            )
            .to_string(),
    };
    // Chinese puts no blank after a full stop.
    match language {
        Language::Chinese => format!("{words}{when}"),
        _ => format!("{words} {when}"),
    }
}

texts! {
    "timing":

    WAIT = "wait" => text! {
        en: "Wait a few days and look again.",
        zh: "请等几天再查询。",
        fr: "Attendez quelques jours, puis vérifiez de nouveau.",
        es: "Espera unos días y vuelve a consultar.",
        nl: "Wacht een paar dagen en kijk dan opnieuw.",
        it: "Aspetta qualche giorno e ricontrolla.",
        de: "Warten Sie einige Tage und sehen Sie dann noch einmal nach.",
        pl: "Poczekaj kilka dni i sprawdź ponownie.",
        tr: "Birkaç gün bekleyip yeniden bakın.",
        pt: "Espere alguns dias e confira de novo.",
        id: "Tunggu beberapa hari, lalu periksa lagi.",
        ru: "Подождите несколько дней и проверьте снова.",
    },

    FROM = "from" => text! {
        en: "Not before {date}.",
        zh: "最早于{date}。",
        fr: "Pas avant le {date}.",
        es: "No antes del {date}.",
        nl: "Niet vóór {date}.",
        it: "Non prima del {date}.",
        de: "Nicht vor dem {date}.",
        pl: "Nie wcześniej niż {date}.",
        tr: "En erken tarih: {date}.",
        pt: "Não antes de {date}.",
        id: "Paling cepat {date}.",
        ru: "Не раньше {date}.",
    },

    BY = "by" => text! {
        en: "By {date} at the latest.",
        zh: "最迟于{date}。",
        fr: "Au plus tard le {date}.",
        es: "A más tardar el {date}.",
        nl: "Uiterlijk op {date}.",
        it: "Al più tardi il {date}.",
        de: "Spätestens am {date}.",
        pl: "Najpóźniej {date}.",
        tr: "En geç tarih: {date}.",
        pt: "No máximo até {date}.",
        id: "Paling lambat {date}.",
        ru: "Крайний срок — {date} включительно.",
    },

    BETWEEN = "between" => text! {
        en: "From {first} to {last}.",
        zh: "时间：{first}至{last}。",
        fr: "Du {first} au {last}.",
        es: "Del {first} al {last}.",
        nl: "Van {first} tot en met {last}.",
        it: "Dal {first} al {last}.",
        de: "Vom {first} bis zum {last}.",
        pl: "Od {first} do {last}.",
        tr: "Tarih aralığı: {first} – {last}.",
        pt: "De {first} a {last}.",
        id: "Dari {first} sampai {last}.",
        ru: "С {first} по {last} включительно.",
    },
}
