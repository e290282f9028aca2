//! A war, a strike, an epidemic, a broken computer: the service stood still.
//!
//! # Applies when
//! The buyer reports an outage or an epidemic, or the calendar knows a disruption in these days and countries.
//!
//! # The buyer sees
//! Silence of many parcels at once.
//!
//! # What helps
//! Waiting longer than usual while protection runs; asking the seller to extend it.
//!
//! # Basis
//! The posts' own notices and the news of each case.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("notices of posts and news of the time", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::ShippedOn],
    request: Request::AskCarrier,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.stands_at(&[Stage::Delivered, Stage::PickupReady]) {
        return None;
    }
    let told = f.has(Report::CarrierOutage) || f.has(Report::PandemicPeriod);
    let found = Match::new(f.level().min(Severity::Act))
        .reported(VeryStrong, Report::CarrierOutage, f)
        .reported(VeryStrong, Report::PandemicPeriod, f)
        .maybe(if told { Medium } else { VeryStrong }, f.seasons.disrupted())
        .found()?
        .maybe(Weak, f.clock.slowed())
        // Without a number there is nothing that could have stood still on a screen.
        .maybe_against(
            VeryStrong,
            (f.number.verdict == Verdict::Missing).then_some(Fact::NumberMissing),
        );
    // What is act in ordinary times is watch now.
    let level = match f.level() {
        Severity::Normal | Severity::Watch => f.level(),
        Severity::Act => Severity::Watch,
        Severity::Dispute => Severity::Act,
    };
    let mut actions = f.ladder(level);
    // Longer than usual: not only until the next usual limit, which may be tomorrow.
    if let Some(first) = actions
        .first_mut()
        .filter(|first| first.kind() == ActionKind::WaitUntil)
    {
        let longer = f.in_days(LOOK_AGAIN);
        *first = f.wait(first.last_day().map_or(longer, |day| day.max(longer)));
    }
    Some(found.then(actions))
}

const CALM: Text = text! {
    en: "A disruption of the service seems to be holding up many parcels at once. Wait longer than usual, and keep an eye on the end of buyer protection.",
    zh: "服务似乎受到干扰，许多包裹同时停滞。请比平时多等一些时间，并留意买家保护的截止日期。",
    fr: "Une perturbation du service semble bloquer de nombreux colis en même temps. Attendez plus longtemps que d'habitude et surveillez la fin de la protection de l'acheteur.",
    es: "Parece que una interrupción del servicio retiene muchos paquetes a la vez. Espera más de lo normal y vigila el fin de la protección al comprador.",
    nl: "Een verstoring van de dienst lijkt veel pakketten tegelijk op te houden. Wacht langer dan gewoonlijk en let op het einde van de kopersbescherming.",
    it: "Sembra che un'interruzione del servizio blocchi molti pacchi insieme. Aspetta più del solito e tieni d'occhio la fine della protezione acquirente.",
    de: "Anscheinend hält eine Störung des Dienstes viele Pakete gleichzeitig auf. Warten Sie länger als sonst und behalten Sie das Ende des Käuferschutzes im Auge.",
    pl: "Wygląda na to, że zakłócenia w działaniu usługi zatrzymują wiele przesyłek naraz. Poczekaj dłużej niż zwykle i pilnuj końca ochrony kupującego.",
    tr: "Hizmetteki bir aksama birçok paketi aynı anda bekletiyor görünüyor. Her zamankinden uzun bekleyin ve alıcı korumasının bitişine dikkat edin.",
    pt: "Uma interrupção no serviço parece estar atrasando muitas encomendas ao mesmo tempo. Espere mais do que o normal e fique de olho no fim da proteção ao comprador.",
    id: "Gangguan layanan tampaknya menahan banyak paket sekaligus. Tunggu lebih lama dari biasanya dan perhatikan akhir perlindungan pembeli.",
    ru: "Похоже, из-за сбоя в работе службы многие посылки стоят на месте. Подождите дольше обычного и следите за окончанием защиты покупателя.",
};

const URGENT: Text = text! {
    en: "A disruption of the service may be holding up the parcel, but the time for a dispute runs on. Ask the seller to extend buyer protection, and open a dispute in time if the parcel does not move.",
    zh: "服务受到干扰可能使包裹停滞，但提起纠纷的期限不会因此推迟。请要求卖家延长买家保护；如包裹仍无进展，请及时提起纠纷。",
    fr: "Une perturbation du service bloque peut-être le colis, mais le délai pour ouvrir un litige court toujours. Demandez au vendeur de prolonger la protection de l'acheteur et, si rien ne bouge, ouvrez un litige à temps.",
    es: "Puede que una interrupción del servicio retenga el paquete, pero el plazo para abrir una disputa sigue corriendo. Pide al vendedor que amplíe la protección al comprador y, si el paquete no se mueve, abre una disputa a tiempo.",
    nl: "Misschien houdt een verstoring van de dienst het pakket op, maar de termijn voor een geschil loopt door. Vraag de verkoper de kopersbescherming te verlengen en open op tijd een geschil als er niets gebeurt.",
    it: "Forse un'interruzione del servizio blocca il pacco, ma i termini per una controversia continuano a correre. Chiedi al venditore di prolungare la protezione acquirente e, se il pacco non si muove, apri una controversia in tempo.",
    de: "Vielleicht hält eine Störung des Dienstes das Paket auf, aber die Frist für einen Streitfall läuft weiter. Bitten Sie den Verkäufer, den Käuferschutz zu verlängern, und eröffnen Sie rechtzeitig einen Streitfall, wenn sich nichts bewegt.",
    pl: "Paczkę mogą zatrzymywać zakłócenia w działaniu usługi, ale termin na otwarcie sporu biegnie dalej. Poproś sprzedawcę o przedłużenie ochrony kupującego, a jeśli nic się nie ruszy, w porę otwórz spór.",
    tr: "Paketi hizmetteki bir aksama bekletiyor olabilir ama anlaşmazlık açma süresi işlemeye devam eder. Satıcıdan alıcı korumasını uzatmasını isteyin; ilerleme olmazsa zamanında anlaşmazlık açın.",
    pt: "Talvez uma interrupção no serviço esteja atrasando a encomenda, mas o prazo para abrir uma disputa continua correndo. Peça ao vendedor que prorrogue a proteção ao comprador e, se nada mudar, abra uma disputa a tempo.",
    id: "Gangguan layanan mungkin menahan paket, tetapi batas waktu sengketa tetap berjalan. Minta penjual memperpanjang perlindungan pembeli, dan buka sengketa tepat waktu jika tidak ada kemajuan.",
    ru: "Возможно, посылка стоит из-за сбоя в работе службы, но срок для спора не останавливается. Попросите продавца продлить защиту покупателя и, если ничего не сдвинется, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn the_end_of_a_duty_free_limit_stops_the_post_for_weeks() {
        let flown = |day| parcel().to(Country::US).event(event_on(Stage::Departure, day));
        fires_on(
            &flown(ymd(2025, 8, 28)),
            ymd(2025, 9, 18),
            Cause::ServiceDisruption,
        );
        silent_on(
            &flown(ymd(2026, 1, 28)),
            ymd(2026, 2, 18),
            Cause::ServiceDisruption,
        );
    }

    #[test]
    fn an_outage_is_waited_out() {
        let outage = at(Stage::Accepted, 3).report(Report::CarrierOutage);
        first(&outage, Cause::ServiceDisruption, ActionKind::WaitUntil);
    }

    #[test]
    fn the_calendar_knows_disruptions() {
        let departed = TrackingEvent::new("")
            .staged(Stage::Departure)
            .at(When::on(ymd(2025, 2, 2)));
        let stuck = parcel().from(Country::CN).to(Country::US).event(departed);
        fires_on(&stuck, ymd(2025, 2, 6), Cause::ServiceDisruption);
    }

    #[test]
    fn an_ordinary_week_is_not_disrupted() {
        silent(&at(Stage::Departure, 4).to(Country::US), Cause::ServiceDisruption);
    }

    #[test]
    fn nobody_is_told_to_wait_longer_until_tomorrow() {
        let moving = at(Stage::Departure, 14).report(Report::CarrierOutage);
        let diagnosis = diagnose(&moving, today());
        let first = diagnosis.first();
        assert_eq!(first.cause(), Cause::ServiceDisruption);
        assert_eq!(first.first_action().last_day(), Some(ahead(7)));
    }

    #[test]
    fn a_disruption_of_years_ago_explains_nothing() {
        let old = parcel().shipped_on(ymd(2020, 5, 20)).nothing_shown();
        silent(&old, Cause::ServiceDisruption);
    }
}
