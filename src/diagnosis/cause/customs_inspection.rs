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
    words: Words::Cases {
        cases: &[Case {
            code: "customs_inspection_refused",
            fits: |finding| finding.shows(|fact| fact.last_stage() == Some(Stage::CustomsRejected)),
            text: REFUSED,
        }],
        otherwise: &Words::Calming {
            calm: CALM,
            urgent: URGENT,
        },
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
    if refused && level < Severity::Act {
        // A code alone may be withdrawn in a day or two; words that say so are worth a question at once.
        let soon = f.single_alarm().is_some() && !f.in_words();
        let wait = soon.then(|| f.wait(f.in_days(TRACKERS_CATCH_UP)));
        let portal = f.now(ActionKind::CheckCustomsPortal);
        return found.then(wait).then([ask, portal]).then(f.ladder(level)).found();
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
    en: "The parcel is at customs, and some waiting there is normal. If it goes on, you as the recipient can ask customs what is missing.",
    zh: "包裹正在海关，等待查验属于正常。如果一直没有进展，您作为收件人可以询问海关缺少什么。",
    fr: "Le colis est à la douane, où une certaine attente est normale. Si elle se prolonge, c'est à vous, destinataire, de demander à la douane ce qui manque.",
    es: "El paquete está en la aduana, donde es normal que haya cierta espera. Si se prolonga, tú, como destinatario, puedes preguntar a la aduana qué falta.",
    nl: "Het pakket ligt bij de douane; dat het daar moet wachten, is normaal. Houdt dat aan, dan kun jij als ontvanger de douane vragen wat er ontbreekt.",
    it: "Il pacco è in dogana, dove una certa attesa è normale. Se si prolunga, come destinatario puoi chiedere alla dogana che cosa manca.",
    de: "Das Paket liegt beim Zoll; eine gewisse Wartezeit ist dort normal. Zieht sie sich hin, können Sie als Empfänger den Zoll fragen, was fehlt.",
    pl: "Paczka jest w urzędzie celnym; oczekiwanie na kontrolę to norma. Jeśli się przeciągnie, możesz jako odbiorca zapytać urząd celny, czego brakuje.",
    tr: "Paket gümrükte; orada bir süre beklemesi olağandır. Bekleme uzarsa alıcı olarak gümrüğe neyin eksik olduğunu sorabilirsiniz.",
    pt: "A encomenda está na alfândega, onde é normal haver alguma espera. Se ela se prolongar, você, como destinatário, pode perguntar à alfândega o que falta.",
    id: "Paket ada di bea cukai; menunggu di sana itu wajar. Jika terus begitu, Anda sebagai penerima dapat menanyakan kepada bea cukai apa yang kurang.",
    ru: "Посылка на таможне; ожидание там — обычное дело. Если оно затянется, вы как получатель можете спросить у таможни, чего не хватает.",
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

/// A refusal or a seizure is no ordinary check.
const REFUSED: Text = text! {
    en: "Customs seems to have refused or seized the parcel; such a line is sometimes withdrawn, but do not rely on that. Ask customs, or the carrier that handles them, what is wrong and by when you can answer.",
    zh: "海关似乎拒绝放行或扣押了包裹；这类动态有时会被撤销，但请不要就此放心。请询问海关或负责清关的承运商问题出在哪里，以及您最晚何时可以答复。",
    fr: "La douane semble avoir refusé ou saisi le colis\u{202f}; une telle ligne est parfois retirée, mais ne comptez pas là-dessus. Demandez à la douane, ou au transporteur qui s'en charge, ce qui ne va pas et jusqu'à quand vous pouvez répondre.",
    es: "Parece que la aduana rechazó o incautó el paquete; a veces esa línea se retira, pero no te fíes de eso. Pregunta a la aduana, o al transportista que hace el trámite, qué ocurre y hasta cuándo puedes responder.",
    nl: "De douane lijkt het pakket te hebben geweigerd of in beslag genomen; zo'n regel wordt soms ingetrokken, maar reken daar niet op. Vraag de douane, of de vervoerder die de inklaring doet, wat er mis is en tot wanneer je kunt reageren.",
    it: "Sembra che la dogana abbia respinto o sequestrato il pacco; a volte una riga così viene ritirata, ma non contarci. Chiedi alla dogana, o al corriere che se ne occupa, che cosa non va e fino a quando puoi rispondere.",
    de: "Der Zoll hat das Paket anscheinend abgewiesen oder beschlagnahmt; eine solche Zeile wird manchmal zurückgenommen, aber verlassen Sie sich nicht darauf. Fragen Sie den Zoll oder den Paketdienst, der verzollt, woran es liegt und bis wann Sie antworten können.",
    pl: "Wygląda na to, że urząd celny odrzucił lub zajął paczkę; taki wpis bywa wycofywany, ale nie licz na to. Zapytaj urząd celny albo przewoźnika, który załatwia odprawę, co jest nie tak i do kiedy możesz odpowiedzieć.",
    tr: "Gümrük paketi reddetmiş ya da pakete el koymuş görünüyor; böyle bir satır bazen geri alınır ama buna güvenmeyin. Sorunun ne olduğunu ve ne zamana kadar yanıt verebileceğinizi gümrüğe veya işlemi yapan taşıyıcıya sorun.",
    pt: "A alfândega parece ter recusado ou apreendido a encomenda; às vezes essa linha é retirada, mas não conte com isso. Pergunte à alfândega, ou à transportadora que cuida do desembaraço, o que houve e até quando você pode responder.",
    id: "Bea cukai tampaknya menolak atau menyita paket; kadang baris seperti itu ditarik kembali, tetapi jangan mengandalkan itu. Tanyakan kepada bea cukai, atau kurir yang mengurusnya, apa masalahnya dan sampai kapan Anda dapat menjawab.",
    ru: "Похоже, таможня не пропустила посылку или изъяла её; такую запись иногда отзывают, но не рассчитывайте на это. Спросите у таможни или у перевозчика, который её оформляет, в чём дело и до какого числа можно ответить.",
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

    #[test]
    fn a_seizure_is_no_ordinary_check() {
        let seized = TrackingEvent::new("Parcel seized by customs");
        let seized = seized.staged(Stage::CustomsRejected).at(When::on(day(1)));
        let seized = parcel().to(Country::SG).event(seized);
        first(&seized, Cause::CustomsInspection, ActionKind::ContactCustoms);
        let text = diagnose(&seized, today()).first().display(Language::English);
        assert!(text.starts_with("Customs seems to have refused or seized the parcel"));
    }
}
