//! The carrier reports a problem without a name.
//!
//! # Applies when
//! The last event is an exception, damage or destruction that says no more.
//!
//! # The buyer sees
//! "Alert", "exception", "abnormal".
//!
//! # What helps
//! Asking the seller, who can ask the carrier; most such alerts pass by themselves.
//!
//! # Basis
//! Single buyers' posts; the platforms' own sub-states.

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::CarrierExceptionUnspecified,
    basis: Basis::single("buyers' posts; sub-states of 17TRACK and AfterShip", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Events, Input::ProtectionEndsOn],
    applies,
    text: TEXT,
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let weight = match f.stage()? {
        Stage::Exception | Stage::Damaged => VeryStrong,
        // Import customs that refuses for good.
        Stage::CustomsRejected if f.last?.age.is_none_or(|age| age > 2) => Medium,
        Stage::Delayed => Weak,
        _ => return None,
    };
    let found = Match::new(Severity::Act).maybe(weight, f.last_scan());
    if f.stands_at(&[Stage::Delayed]) && f.level() < Severity::Act {
        return found.then(f.ladder(f.level())).found();
    }
    found
        .then([f.write_to_seller(), f.now(ActionKind::ContactCarrier)])
        .then(f.dispute())
        .found()
}

const TEXT: Text = text! {
    en: "The carrier reports a problem without saying which; it often resolves itself within days. Ask the seller what happened, because the carrier answers to the sender.",
    zh: "承运商报告了异常但没有说明原因，往往几天内会自行解决。请向卖家了解情况，因为承运商会答复寄件人。",
    fr: "Le transporteur signale un problème sans dire lequel\u{202f}; souvent, il se règle en quelques jours. Demandez au vendeur ce qui s'est passé, car c'est à l'expéditeur que le transporteur répond.",
    es: "El transportista informa de un problema sin decir cuál; a menudo se resuelve solo en unos días. Pregunta al vendedor qué pasó, porque el transportista responde al remitente.",
    nl: "De vervoerder meldt een probleem zonder te zeggen welk; vaak lost dat binnen een paar dagen vanzelf op. Vraag de verkoper wat er is gebeurd, want de vervoerder geeft antwoord aan de afzender.",
    it: "Il corriere segnala un problema senza dire quale; spesso si risolve da solo in pochi giorni. Chiedi al venditore che cosa è successo, perché il corriere risponde al mittente.",
    de: "Der Paketdienst meldet ein Problem, ohne zu sagen, welches; oft löst es sich innerhalb weniger Tage von selbst. Fragen Sie den Verkäufer, was geschehen ist, denn der Paketdienst antwortet dem Absender.",
    pl: "Przewoźnik zgłasza problem, nie mówiąc, jaki; często rozwiązuje się on sam w kilka dni. Zapytaj sprzedawcę, co się stało, bo przewoźnik odpowiada nadawcy.",
    tr: "Taşıyıcı hangi sorun olduğunu söylemeden bir sorun bildiriyor; çoğu zaman birkaç günde kendiliğinden çözülür. Satıcıya ne olduğunu sorun, çünkü taşıyıcı göndericiye yanıt verir.",
    pt: "A transportadora informa um problema sem dizer qual; muitas vezes ele se resolve sozinho em alguns dias. Pergunte ao vendedor o que houve, porque a transportadora responde ao remetente.",
    id: "Kurir melaporkan masalah tanpa menyebut apa; sering selesai sendiri dalam beberapa hari. Tanyakan kepada penjual apa yang terjadi, karena kurir memberi jawaban kepada pengirim.",
    ru: "Перевозчик сообщает о проблеме, не называя её; часто она решается сама за несколько дней. Спросите у продавца, что случилось: перевозчик отвечает отправителю.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn an_alert_is_asked_about() {
        first(
            &at(Stage::Exception, 5),
            Cause::CarrierExceptionUnspecified,
            ActionKind::ContactSeller,
        );
    }

    #[test]
    fn a_scan_without_trouble_is_none() {
        silent(&at(Stage::Transit, 5), Cause::CarrierExceptionUnspecified);
    }
}
