//! The events contradict the order of things.
//!
//! # Applies when
//! Scans follow a delivery, a delivery follows a return, a departure comes last behind the arrival, or the parcel is
//! sorted again after its export.
//!
//! # The buyer sees
//! Lines that make no sense together.
//!
//! # What helps
//! Letting the final line win: a delivery stamped before "out for delivery" is still a delivery.
//!
//! # Basis
//! Korean carriers stamp the delivery first; single posts on sorting after export.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("trackers' issue threads; buyers' posts", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Events],
    request: Request::AskCarrier,
    applies,
    words: Words::Cases {
        cases: &[Case {
            code: "event_order_anomaly_on_its_way",
            fits: |finding| {
                let ends = |stage| matches!(stage, Stage::Delivered | Stage::Returning | Stage::Returned);
                !finding.shows(|fact| match *fact {
                    Fact::OutOfOrder { first, then } => ends(first) || ends(then),
                    _ => fact.last_stage().is_some_and(ends),
                })
            },
            text: ON_ITS_WAY,
        }],
        otherwise: &Words::Always(TEXT),
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let odd = f.journey.anomalies().iter().filter(|odd| match odd.kind() {
        AnomalyKind::BeforeOrder
        | AnomalyKind::DeliveredBeforeOrder
        | AnomalyKind::DeliveredToNextCarrier
        | AnomalyKind::ImportBeforeExport => false,
        // Both are entered late; only a departure that comes last sets the parcel back.
        AnomalyKind::ArrivalBeforeDeparture => {
            f.stands_at(&[Stage::Departure]) && odd.certainty() == Certainty::Certain
        }
        // Customs that lets go what it had stopped was a false alarm.
        AnomalyKind::MovedAfterException => !withdrawn(f, odd.steps()),
        _ => true,
    });
    let found = odd
        .filter_map(|anomaly| Some((anomaly.kind(), out_of_order(f, anomaly.steps())?)))
        .next();
    let again = sorted_again(f);
    let (kind, weight, fact) = match (found, again) {
        (Some((kind, fact)), _) => (Some(kind), VeryStrong, fact),
        (None, Some(fact)) => (None, Strong, fact),
        (None, None) => return None,
    };
    let found = Match::new(Severity::Watch)
        .speaks_for(weight, fact)
        .maybe(Weak, f.last_scan())
        .maybe_against(Strong, f.said(Report::NeighbourUnknown))
        .maybe_against(Strong, f.said(Report::DeliveredAddressDiffers));
    let (home, seller) = (f.now(ActionKind::CheckLocally), f.write_to_seller());
    match kind {
        Some(AnomalyKind::DeliveredAfterReturn) => found.then([seller]).then(f.dispute()).found(),
        Some(AnomalyKind::ReturnAfterDelivery) => {
            found.then([f.now(ActionKind::ContactCarrier), seller]).found()
        }
        Some(AnomalyKind::MovedAfterException) | None => found.then(f.ladder(f.level())).found(),
        Some(_) if f.stands_at(&[Stage::Delivered]) => {
            found.then([f.now(ActionKind::TreatAsDelivered), home]).found()
        }
        Some(_) => found.then(f.ladder(f.level())).found(),
    }
}

/// Whether these steps begin with a refusal of customs.
fn withdrawn(f: &Facts<'_>, steps: &[usize]) -> bool {
    let first = steps.first().and_then(|&step| f.journey.steps().get(step));
    first.is_some_and(|step| step.stage() == Some(Stage::CustomsRejected))
}

/// The two stages that do not fit.
fn out_of_order(f: &Facts<'_>, steps: &[usize]) -> Option<Fact> {
    let mut stages = steps
        .iter()
        .filter_map(|&step| f.journey.steps().get(step)?.stage());
    let first = stages.next()?;
    let then = stages.next_back().unwrap_or(first);
    Some(Fact::OutOfOrder { first, then })
}

/// Accepted or sorted at the origin after export: the flight was missed, or a battery was found.
fn sorted_again(f: &Facts<'_>) -> Option<Fact> {
    let first = [Stage::CustomsExport, Stage::HandedToAirline]
        .into_iter()
        .find(|&stage| f.journey.first(stage).is_some())?;
    let again = f.stands_at(&[Stage::Accepted]) && !f.is_there();
    again.then_some(Fact::OutOfOrder {
        first,
        then: Stage::Accepted,
    })
}

const TEXT: Text = text! {
    en: "Two lines of the tracking contradict each other, most often because a scan came in late. The final line counts: a parcel that was delivered is delivered, though to the sender if it was going back.",
    zh: "物流信息中有两条互相矛盾，多半是某次扫描延迟录入。以最终状态为准：显示已签收的包裹就是已经签收；如果包裹当时正在退回，则多半是寄件人签收。",
    fr: "Deux lignes du suivi se contredisent, le plus souvent parce qu'un scan est arrivé en retard. C'est le statut final qui compte\u{a0}: un colis livré est livré, mais à l'expéditeur s'il était en retour.",
    es: "Dos líneas del seguimiento se contradicen, casi siempre porque un escaneo llegó tarde. Lo que cuenta es el estado final: un paquete entregado está entregado, aunque al remitente si iba de vuelta.",
    nl: "Twee regels van de tracking spreken elkaar tegen, meestal omdat een scan te laat binnenkwam. De laatste status telt: een bezorgd pakket is bezorgd, maar bij de afzender als het op de terugweg was.",
    it: "Due righe del tracciamento si contraddicono, quasi sempre perché una scansione è arrivata in ritardo. Conta lo stato finale: un pacco consegnato è consegnato, ma al mittente se stava tornando indietro.",
    de: "Zwei Zeilen der Sendungsverfolgung widersprechen sich, meist weil ein Scan verspätet kam. Es zählt der Endstand: Ein zugestelltes Paket ist zugestellt, auf dem Rückweg allerdings beim Absender.",
    pl: "Dwa wpisy śledzenia są sprzeczne, najczęściej dlatego, że skan się spóźnił. Liczy się wpis końcowy: doręczona paczka jest doręczona, a jeśli wracała, to do nadawcy.",
    tr: "Takipte iki satır çelişiyor; çoğunlukla bir tarama geç gelmiştir. Son durum geçerlidir: teslim edildi görünen paket teslim edilmiştir; geri dönüyorduysa göndericiye.",
    pt: "Duas linhas do rastreio se contradizem, quase sempre porque uma atualização chegou atrasada. Vale o status final: uma encomenda entregue está entregue, mas ao remetente se estava voltando.",
    id: "Dua baris pelacakan bertentangan, biasanya karena pemindaian terlambat masuk. Status akhir yang berlaku: jika tercatat diserahkan, paket memang sudah diserahkan, tetapi kepada pengirim jika sedang dikembalikan.",
    ru: "Две записи отслеживания противоречат друг другу, чаще всего из-за запоздавшего сканирования. Важна итоговая запись: если посылка доставлена, она доставлена, но отправителю, если ехала обратно.",
};

/// Where nothing was delivered, there is no delivery to speak of.
const ON_ITS_WAY: Text = text! {
    en: "Two lines of the tracking contradict each other, most often because a scan came in late. The newest scan counts; ask the seller if the next one does not make it clear.",
    zh: "两条物流动态互相矛盾，多半是因为有扫描晚到。以最新的扫描为准；如果下一条仍说不清楚，请联系卖家。",
    fr: "Deux lignes du suivi se contredisent, le plus souvent parce qu'un scan est arrivé en retard. Le scan le plus récent compte\u{202f}; écrivez au vendeur si le suivant ne clarifie rien.",
    es: "Dos líneas del seguimiento se contradicen, casi siempre porque un escaneo llegó tarde. Cuenta el escaneo más reciente; pregunta al vendedor si el siguiente no lo aclara.",
    nl: "Twee regels van de tracking spreken elkaar tegen, meestal omdat een scan te laat binnenkwam. De nieuwste scan telt; vraag het aan de verkoper als de volgende geen duidelijkheid geeft.",
    it: "Due righe del tracciamento si contraddicono, per lo più perché una scansione è arrivata in ritardo. Conta la scansione più recente; chiedi al venditore se la successiva non chiarisce.",
    de: "Zwei Zeilen der Sendungsverfolgung widersprechen sich, meistens weil ein Scan verspätet einging. Der neueste Scan zählt; fragen Sie den Verkäufer, wenn der nächste nichts klärt.",
    pl: "Dwa wpisy śledzenia są sprzeczne, najczęściej dlatego, że jakiś skan dotarł z opóźnieniem. Liczy się najnowszy skan; jeśli następny niczego nie wyjaśni, zapytaj sprzedawcę.",
    tr: "Takipteki iki satır birbiriyle çelişiyor, çoğunlukla bir tarama geç girildiği için. En yeni tarama geçerlidir; bir sonraki de durumu açıklamazsa satıcıya sorun.",
    pt: "Duas linhas do rastreio se contradizem, quase sempre porque uma atualização chegou atrasada. Vale a mais recente; pergunte ao vendedor se a próxima não esclarecer.",
    id: "Dua baris pelacakan saling bertentangan, paling sering karena ada pemindaian yang terlambat masuk. Pemindaian terbaru yang berlaku; tanyakan kepada penjual jika yang berikutnya tidak memperjelas.",
    ru: "Две записи отслеживания противоречат друг другу, чаще всего из-за того, что отметка пришла с опозданием. Верить стоит самой новой; если и следующая ничего не прояснит, спросите продавца.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_delivery_before_the_round_is_a_delivery() {
        let at = |stage, clock: &str| {
            TrackingEvent::new("")
                .staged(stage)
                .at(clock.parse::<When>().unwrap())
        };
        let odd = parcel()
            .event(at(Stage::Delivered, "2024-09-11 09:12"))
            .event(at(Stage::OutForDelivery, "2024-09-11 09:40"));
        first(&odd, Cause::EventOrderAnomaly, ActionKind::TreatAsDelivered);
    }

    #[test]
    fn sorting_after_export_is_odd() {
        let again = parcel()
            .event(event(Stage::CustomsExport, 6))
            .event(event(Stage::Accepted, 3));
        fires(&again, Cause::EventOrderAnomaly);
    }

    #[test]
    fn a_straight_way_is_not() {
        let straight = parcel()
            .event(event(Stage::Accepted, 9))
            .event(event(Stage::Departure, 3));
        silent(&straight, Cause::EventOrderAnomaly);
    }

    #[test]
    fn nothing_is_said_of_a_delivery_where_there_was_none() {
        let moving = at(Stage::Lost, 9).event(event(Stage::HandedToAirline, 3));
        let diagnosis = diagnose(&moving, today());
        let mut findings = diagnosis.findings().iter();
        let odd = findings.find(|found| found.cause() == Cause::EventOrderAnomaly);
        let text = odd.map(|odd| odd.display(Language::English));
        assert!(text.is_some_and(|text| !text.contains("delivered")), "{text:?}");
    }
}
