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

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::single("buyers' posts; sub-states of 17TRACK and AfterShip", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Events, Input::ProtectionEndsOn],
    request: Request::AskCarrier,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let weight = match f.stage()? {
        Stage::Exception | Stage::Damaged => VeryStrong,
        // Import customs that refuses for good.
        Stage::CustomsRejected if f.last?.age.is_none_or(|age| age > 2) => Medium,
        Stage::Delayed => Weak,
        _ => return None,
    };
    if f.stands_at(&[Stage::Delayed]) && f.level() < Severity::Act {
        let found = Match::new(f.level()).maybe(weight, f.last_scan());
        return found.then(f.ladder(f.level())).found();
    }
    let found = Match::new(Severity::Act).maybe(weight, f.last_scan());
    found
        .then([f.write_to_seller(), f.now(ActionKind::ContactCarrier)])
        .then(f.dispute())
        .found()
}

const CALM: Text = text! {
    en: "The carrier reports a delay or a problem without saying which; it often resolves itself. If it does not, ask the seller what happened, because the carrier answers to the sender.",
    zh: "承运商报告了延误或异常但没有说明原因，往往会自行解决。如未解决，请向卖家了解情况，因为承运商会答复寄件人。",
    fr: "Le transporteur signale un retard ou un problème sans dire lequel\u{202f}; souvent, il se règle tout seul. Sinon, demandez au vendeur ce qui s'est passé, car c'est à l'expéditeur que le transporteur répond.",
    es: "El transportista informa de un retraso o un problema sin decir cuál; a menudo se resuelve solo. Si no, pregunta al vendedor qué pasó, porque el transportista responde al remitente.",
    nl: "De vervoerder meldt een vertraging of een probleem zonder te zeggen welk; vaak lost dat vanzelf op. Gebeurt dat niet, vraag de verkoper dan wat er is gebeurd, want de vervoerder geeft antwoord aan de afzender.",
    it: "Il corriere segnala un ritardo o un problema senza dire quale; spesso si risolve da solo. Altrimenti chiedi al venditore che cosa è successo, perché il corriere risponde al mittente.",
    de: "Der Paketdienst meldet eine Verzögerung oder ein Problem, ohne zu sagen, welches; oft löst es sich von selbst. Wenn nicht, fragen Sie den Verkäufer, was geschehen ist, denn der Paketdienst antwortet dem Absender.",
    pl: "Przewoźnik zgłasza opóźnienie lub problem, nie mówiąc, jaki; często rozwiązuje się on sam. Jeśli nie, zapytaj sprzedawcę, co się stało, bo przewoźnik odpowiada nadawcy.",
    tr: "Taşıyıcı hangisi olduğunu söylemeden bir gecikme veya sorun bildiriyor; çoğu zaman kendiliğinden çözülür. Çözülmezse satıcıya ne olduğunu sorun, çünkü taşıyıcı göndericiye yanıt verir.",
    pt: "A transportadora informa um atraso ou um problema sem dizer qual; muitas vezes ele se resolve sozinho. Se não, pergunte ao vendedor o que houve, porque a transportadora responde ao remetente.",
    id: "Kurir melaporkan keterlambatan atau masalah tanpa menyebut apa; sering selesai sendiri. Jika tidak, tanyakan kepada penjual apa yang terjadi, karena kurir memberi jawaban kepada pengirim.",
    ru: "Перевозчик сообщает о задержке или проблеме, не называя её; часто она решается сама. Если нет, спросите у продавца, что случилось: перевозчик отвечает отправителю.",
};

const URGENT: Text = text! {
    en: "The carrier reports a problem with the parcel. Ask the seller what happened, because the carrier answers to the sender, and open a dispute in time if the parcel is damaged or does not come.",
    zh: "承运商报告包裹出现异常。请向卖家了解情况，因为承运商会答复寄件人；如包裹损坏或未到，请及时提起纠纷。",
    fr: "Le transporteur signale un problème avec le colis. Demandez au vendeur ce qui s'est passé, car c'est à l'expéditeur que le transporteur répond, et ouvrez un litige dans les délais si le colis est endommagé ou n'arrive pas.",
    es: "El transportista informa de un problema con el paquete. Pregunta al vendedor qué pasó, porque el transportista responde al remitente, y abre una disputa dentro del plazo si el paquete está dañado o no llega.",
    nl: "De vervoerder meldt een probleem met het pakket. Vraag de verkoper wat er is gebeurd, want de vervoerder geeft antwoord aan de afzender, en open op tijd een geschil als het pakket beschadigd is of niet komt.",
    it: "Il corriere segnala un problema con il pacco. Chiedi al venditore che cosa è successo, perché il corriere risponde al mittente, e apri una controversia entro i termini se il pacco è danneggiato o non arriva.",
    de: "Der Paketdienst meldet ein Problem mit dem Paket. Fragen Sie den Verkäufer, was geschehen ist, denn der Paketdienst antwortet dem Absender, und eröffnen Sie rechtzeitig einen Streitfall, wenn das Paket beschädigt ist oder nicht kommt.",
    pl: "Przewoźnik zgłasza problem z paczką. Zapytaj sprzedawcę, co się stało, bo przewoźnik odpowiada nadawcy, i w porę otwórz spór, jeśli paczka jest uszkodzona lub nie dotrze.",
    tr: "Taşıyıcı paketle ilgili bir sorun bildiriyor. Satıcıya ne olduğunu sorun, çünkü taşıyıcı göndericiye yanıt verir; paket hasarlıysa veya gelmezse zamanında anlaşmazlık açın.",
    pt: "A transportadora informa um problema com a encomenda. Pergunte ao vendedor o que houve, porque a transportadora responde ao remetente, e abra uma disputa dentro do prazo se a encomenda estiver danificada ou não chegar.",
    id: "Kurir melaporkan masalah pada paket. Tanyakan kepada penjual apa yang terjadi, karena kurir memberi jawaban kepada pengirim, dan buka sengketa tepat waktu jika paket rusak atau tidak datang.",
    ru: "Перевозчик сообщает о проблеме с посылкой. Спросите у продавца, что случилось: перевозчик отвечает отправителю; вовремя откройте спор, если посылка повреждена или не придёт.",
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

    #[test]
    fn a_delay_of_some_days_is_no_alarm() {
        let diagnosis = diagnose(&at(Stage::Delayed, 3), today());
        let mut findings = diagnosis.findings().iter();
        let delay = findings.find(|found| found.cause() == Cause::CarrierExceptionUnspecified);
        assert_eq!(delay.map(|delay| delay.severity()), Some(Severity::Normal));
    }
}
