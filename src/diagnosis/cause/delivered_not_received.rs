//! Delivered according to the carrier, not according to the buyer.
//!
//! # Applies when
//! The last event is a delivery and the buyer asks why there is no parcel.
//!
//! # The buyer sees
//! "Delivered", and nothing at the door.
//!
//! # What helps
//! Household, neighbours and locker first; for who says that it is missing, the carrier after two days and a dispute
//! after five, never past protection.
//!
//! # Basis
//! AliExpress' help page; insurers wait five days because premature scans heal.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' help page; an insurer's waiting time", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::ProtectionEndsOn, Input::Destination],
    request: Request::NotReceived,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let scanned = f.stands_at(&[Stage::Delivered]);
    let told = f
        .parcel
        .delivered_on
        .filter(|day| *day <= f.today && (f.unseen() || scanned));
    if !scanned && told.is_none() {
        return None;
    }
    let days = told
        .map(|day| f.days_since(day))
        .or(f.last.and_then(|last| last.age));
    let age = days.unwrap_or(0);
    // Premature scans heal within days.
    let limits = f
        .settings
        .thresholds
        .limits(Phase::DeliveredNotReceived, f.clock.pace);
    let days_of = |limit| match limit {
        Some(Limit::After(days)) => i64::from(days),
        Some(Limit::BeforeProtectionEnd(_)) | None => i64::MAX,
    };
    let over = age >= days_of(limits.dispute);
    // The household is asked first, for as long as there is time.
    let asked_around = age > days_of(limits.act);
    // Who says no more than that it was delivered may have it; of half a year ago nobody asks that.
    let missed = f.misses_it();
    if !missed && f.door.past && !scanned {
        return None;
    }
    let level = match (missed, over) {
        (false, _) => Severity::Watch,
        (true, false) => Severity::Act,
        (true, true) => Severity::Dispute,
    };
    let found = Match::new(level)
        .maybe(Strong, scanned.then(|| f.last_scan()).flatten())
        .maybe(
            if scanned { Weak } else { Strong },
            told.map(|_| Fact::DaysSinceDelivery { days: age }),
        )
        .maybe_against(
            Weak,
            f.contradictions.order(&[
                Contradiction::DeliveredBeforeShipped,
                Contradiction::DeliveredAfterCancel,
                Contradiction::DeliveredAndRefunded,
            ]),
        )
        .doubted(f)
        .reported(Medium, Report::NeighbourUnknown, f);
    let (home, carrier) = (f.now(ActionKind::CheckLocally), f.now(ActionKind::ContactCarrier));
    let claim = f
        .has(Report::Insured)
        .then(|| f.now(ActionKind::FileInsuranceClaim));
    let dispute = if !f.door.closed {
        f.dispute().into_iter().collect()
    } else if missed {
        f.beyond_the_door()
    } else {
        Vec::new()
    };
    let found = if missed && over || f.has(Report::SellerRefusesRefund) {
        found.then(dispute).then([carrier, home]).then(claim)
    } else if f.has(Report::NeighbourUnknown) || missed && asked_around {
        found.then([carrier, home]).then(dispute).then(claim)
    } else {
        found.then([home, carrier]).then(dispute).then(claim)
    };
    found.found()
}

const TEXT: Text = text! {
    en: "“Delivered” without a parcel is often a scan made too early, or a parcel left with somebody near you. Ask around first, then the carrier, and open a dispute in time if nothing turns up.",
    zh: "显示已签收却没有包裹，往往是提前扫描，或包裹交给了附近的人。请先在周围询问，再联系承运商；如仍未找到，请及时提起纠纷。",
    fr: "«\u{a0}Livré\u{a0}» sans colis est souvent un scan prématuré ou un colis laissé à quelqu'un près de chez vous. Demandez d'abord autour de vous, puis au transporteur, et ouvrez un litige dans les délais si le colis reste introuvable.",
    es: "«Entregado» sin paquete suele ser un escaneo prematuro o un paquete que quedó con alguien cercano. Pregunta primero a tu alrededor, luego al transportista, y si no aparece abre una disputa dentro del plazo.",
    nl: "‘Bezorgd’ zonder pakket is vaak een te vroege scan of een pakket dat bij iemand in de buurt ligt. Vraag eerst rond, daarna bij de vervoerder, en open op tijd een geschil als er niets opduikt.",
    it: "«Consegnato» senza pacco è spesso una scansione anticipata o un pacco lasciato a qualcuno vicino. Chiedi prima in giro, poi al corriere, e se non si trova apri una controversia entro i termini.",
    de: "„Zugestellt“ ohne Paket ist oft ein zu früher Scan oder ein Paket, das in der Nähe abgegeben wurde. Fragen Sie zuerst herum, dann den Paketdienst, und eröffnen Sie rechtzeitig einen Streitfall, wenn nichts auftaucht.",
    pl: "„Doręczono” bez paczki to często przedwczesny skan albo paczka zostawiona u kogoś w pobliżu. Zapytaj najpierw w okolicy, potem przewoźnika, a jeśli nic się nie znajdzie, w porę otwórz spór.",
    tr: "Paket yokken “Teslim edildi” görünmesi çoğu kez erken bir taramadır ya da paket yakındaki birine bırakılmıştır. Önce çevreye, sonra taşıyıcıya sorun; bulunmazsa zamanında anlaşmazlık açın.",
    pt: "“Entregue” sem a encomenda costuma ser um registro antecipado ou uma encomenda deixada com alguém por perto. Pergunte primeiro aos vizinhos, depois à transportadora, e abra uma disputa dentro do prazo se nada aparecer.",
    id: "Status “sudah diantar” tanpa paket sering kali pemindaian yang terlalu dini atau paket dititipkan di dekat Anda. Tanyakan dulu di sekitar Anda, lalu ke kurir, dan buka sengketa tepat waktu jika tidak ditemukan.",
    ru: "«Доставлено» без посылки часто значит, что отметку поставили раньше времени или посылку оставили у кого-то рядом. Сначала спросите вокруг, затем у перевозчика, и вовремя откройте спор, если посылка не нашлась.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_delivery_in_the_future_is_a_date_to_check() {
        let told = sent(12).delivered_on(ahead(54)).nothing_shown();
        silent(&told, Cause::DeliveredNotReceived);
        first_shows(&told, "date_ahead");
    }

    /// Delivered so many days ago, and the neighbours have nothing.
    fn missed(ago: u64) -> Parcel {
        at(Stage::Delivered, ago).report(Report::NeighbourUnknown)
    }

    #[test]
    fn years_later_only_support_is_left() {
        let old = sent(800).event(event(Stage::Delivered, 770));
        let missed = old.report(Report::NeighbourUnknown);
        first(&missed, Cause::DeliveredNotReceived, ActionKind::ContactSupport);
    }

    #[test]
    fn the_household_is_asked_first() {
        let delivered = at(Stage::Delivered, 1);
        first(&delivered, Cause::DeliveredNotReceived, ActionKind::CheckLocally);
    }

    #[test]
    fn then_the_carrier() {
        first(
            &missed(3),
            Cause::DeliveredNotReceived,
            ActionKind::ContactCarrier,
        );
    }

    #[test]
    fn then_the_platform() {
        first(&missed(6), Cause::DeliveredNotReceived, ActionKind::OpenDispute);
    }

    #[test]
    fn a_delivery_that_nobody_complains_about_is_no_dispute() {
        let delivered = at(Stage::Delivered, 42);
        first(&delivered, Cause::DeliveredNotReceived, ActionKind::CheckLocally);
        assert_eq!(diagnose(&delivered, today()).severity(), Severity::Watch);
        assert_eq!(diagnose(&missed(42), today()).severity(), Severity::Dispute);
    }

    #[test]
    fn a_parcel_on_its_way_is_not_delivered() {
        silent(&at(Stage::Transit, 6), Cause::DeliveredNotReceived);
    }

    #[test]
    fn what_was_delivered_long_ago_is_not_missed_unless_somebody_says_so() {
        let old = sent(220).delivered_on(day(200)).nothing_shown();
        silent(&old, Cause::DeliveredNotReceived);
        fires(&old.report(Report::NeighbourUnknown), Cause::DeliveredNotReceived);
    }
}
