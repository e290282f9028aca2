//! Import customs is looking at the parcel.
//!
//! # Applies when
//! The last event is at, held by or refused by import customs; a refusal alone asks for no more than a second look.
//!
//! # The buyer sees
//! "In customs", "held by customs", and nothing for days.
//!
//! # What helps
//! Waiting one to ten days; afterwards the recipient, not the sender, asks customs.
//!
//! # Basis
//! AliExpress' help page sends the recipient to customs; customs agents and buyers for the days.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("AliExpress' help page, a customs agent, buyers", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::Events],
    request: Request::WhatYouKnow,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let weight = match f.stage()? {
        Stage::CustomsIn => Strong,
        Stage::CustomsHold | Stage::CustomsRejected if f.stopped_at_export() => return None,
        Stage::CustomsHold => Medium,
        // Before the arrival it is the customs of the origin that refuses.
        Stage::CustomsRejected if f.at_import() => Medium,
        // No letter, no scan, weeks after the arrival: customs may have it.
        Stage::ArrivalCountry if f.level() >= Severity::Act && f.third_country().is_none() => Weak,
        _ => return None,
    };
    // A refusal is worth a second look, and often false.
    let refused = f.stands_at(&[Stage::CustomsRejected]);
    let level = f.level().max(if refused {
        Severity::Watch
    } else {
        Severity::Normal
    });
    let found = Match::new(level)
        .maybe(weight, f.last_scan())
        .maybe(Medium, f.clock.usual())
        .maybe(
            if level >= Severity::Act { Medium } else { Weak },
            f.clock.unusual(),
        )
        .maybe(Weak, f.clock.stopped())
        .doubted(f);
    let ask = f.now(ActionKind::ContactCustoms);
    if refused && f.last?.age.is_some_and(|age| age > 2) && level < Severity::Act {
        return found.then([ask]).then(f.ladder(level)).found();
    }
    match level {
        Severity::Normal | Severity::Watch => found
            .then(f.ladder(level))
            .then([f.now(ActionKind::CheckCustomsPortal)])
            .found(),
        Severity::Act => found.then([ask]).then(f.ladder(level)).found(),
        Severity::Dispute => found.then(f.ladder(level)).then([ask]).found(),
    }
}

const CALM: Text = text! {
    en: "The parcel is at customs, where checks usually take one to ten days. If it takes longer, you as the recipient can ask customs what is missing.",
    zh: "包裹正在海关，查验通常需要一至十天。如果时间更长，您作为收件人可以询问海关缺少什么。",
    fr: "Le colis est à la douane, où les contrôles prennent en général de un à dix jours. Si cela dure, c'est à vous, destinataire, de demander à la douane ce qui manque.",
    es: "El paquete está en la aduana, donde los controles suelen tardar de uno a diez días. Si tarda más, tú, como destinatario, puedes preguntar a la aduana qué falta.",
    nl: "Het pakket ligt bij de douane, waar de controle meestal een tot tien dagen duurt. Duurt het langer, dan kun jij als ontvanger de douane vragen wat er ontbreekt.",
    it: "Il pacco è in dogana, dove i controlli durano di solito da uno a dieci giorni. Se ci vuole di più, come destinatario puoi chiedere alla dogana che cosa manca.",
    de: "Das Paket liegt beim Zoll; die Prüfung dauert meist ein bis zehn Tage. Dauert sie länger, können Sie als Empfänger den Zoll fragen, was fehlt.",
    pl: "Paczka jest w urzędzie celnym; kontrola trwa zwykle od jednego do dziesięciu dni. Jeśli potrwa dłużej, możesz jako odbiorca zapytać urząd celny, czego brakuje.",
    tr: "Paket gümrükte; kontroller genellikle bir ila on gün sürer. Daha uzun sürerse alıcı olarak gümrüğe neyin eksik olduğunu sorabilirsiniz.",
    pt: "A encomenda está na alfândega, onde a verificação costuma levar de um a dez dias. Se demorar mais, você, como destinatário, pode perguntar à alfândega o que falta.",
    id: "Paket ada di bea cukai; pemeriksaannya biasanya satu sampai sepuluh hari. Jika lebih lama, Anda sebagai penerima dapat menanyakan kepada bea cukai apa yang kurang.",
    ru: "Посылка на таможне; проверка обычно занимает от одного до десяти дней. Если она затянется, вы как получатель можете спросить у таможни, чего не хватает.",
};

const URGENT: Text = text! {
    en: "Customs may be holding the parcel. As the recipient you can ask them what is missing; meanwhile do not let the time for a dispute run out.",
    zh: "包裹可能滞留在海关。您作为收件人可以询问海关缺少什么，同时请不要错过提起纠纷的期限。",
    fr: "La douane retient peut-être le colis. En tant que destinataire, vous pouvez lui demander ce qui manque\u{202f}; entre-temps, ne laissez pas passer le délai pour ouvrir un litige.",
    es: "Puede que la aduana esté reteniendo el paquete. Como destinatario puedes preguntarle qué falta; mientras tanto, no dejes pasar el plazo para abrir una disputa.",
    nl: "Misschien houdt de douane het pakket vast. Als ontvanger kun je vragen wat er ontbreekt; laat intussen de termijn voor een geschil niet verlopen.",
    it: "Forse la dogana sta trattenendo il pacco. Come destinatario puoi chiederle che cosa manca; intanto non lasciar scadere i termini per una controversia.",
    de: "Vielleicht hält der Zoll das Paket fest. Als Empfänger können Sie ihn fragen, was fehlt; lassen Sie dabei die Frist für einen Streitfall nicht verstreichen.",
    pl: "Możliwe, że urząd celny zatrzymał paczkę. Jako odbiorca możesz go zapytać, czego brakuje; pilnuj przy tym, by nie minął termin na otwarcie sporu.",
    tr: "Paket gümrükte tutuluyor olabilir. Alıcı olarak gümrüğe neyin eksik olduğunu sorabilirsiniz; bu arada anlaşmazlık açma süresini kaçırmayın.",
    pt: "Talvez a alfândega esteja retendo a encomenda. Como destinatário, você pode perguntar a ela o que falta; enquanto isso, não deixe passar o prazo para abrir uma disputa.",
    id: "Paket mungkin ditahan bea cukai. Sebagai penerima, Anda dapat menanyakan apa yang kurang; sementara itu, jangan lewatkan batas waktu untuk membuka sengketa.",
    ru: "Возможно, посылку задержала таможня. Как получатель вы можете спросить у неё, чего не хватает; при этом не пропустите срок, когда ещё можно открыть спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn customs_takes_some_days() {
        first(
            &at(Stage::CustomsIn, 4),
            Cause::CustomsInspection,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn after_two_weeks_customs_is_asked() {
        first(
            &at(Stage::CustomsIn, 16),
            Cause::CustomsInspection,
            ActionKind::ContactCustoms,
        );
    }

    #[test]
    fn a_cleared_parcel_is_not_inspected() {
        silent(&at(Stage::CustomsCleared, 3), Cause::CustomsInspection);
    }
}
