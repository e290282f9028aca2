//! The season is so busy that trackers and sorting fall behind.
//!
//! # Applies when
//! Today lies in a busy season and the parcel is silent, above all where several trackers are empty at once.
//!
//! # The buyer sees
//! Trackers that do not answer for hours or two days; parcels five to ten days late.
//!
//! # What helps
//! Waiting a few days; the limits grow by what the season usually costs.
//!
//! # Basis
//! Seven lists of causes; a guide to peak delays for the days.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("seven lists of causes; a guide to peak delays", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Events, Input::ShippedOn],
    request: Request::AskCarrier,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let peak = f.seasons.busy()?;
    let stage = f.stage();
    let moving = match stage {
        None => true,
        Some(stage) => matches!(
            stage.milestone(),
            Milestone::Pending | Milestone::InfoReceived | Milestone::InTransit | Milestone::OutForDelivery
        ),
    };
    let special = f.stands_at(&[
        Stage::CustomsHold,
        Stage::PaymentDue,
        Stage::Consolidation,
        Stage::Stale,
    ]);
    let fresh = f.last.and_then(|last| last.age).is_some_and(|age| age < 2);
    if !moving || special || fresh || f.waits_for_seller() || f.called_off() || !f.number.sound() {
        return None;
    }
    let quiet = f.last.is_some() || f.nothing_shown();
    // No season explains a silence after which a parcel counts as lost.
    let long = f
        .days_since_shipping()
        .filter(|days| f.unseen() && *days > LOST_UNSEEN);
    Match::new(f.level().min(Severity::Watch))
        // Where it is, a holiday explains more.
        .speaks_for(
            if f.clock.stopped().is_some() && f.is_there() {
                Medium
            } else {
                Strong
            },
            peak,
        )
        .reported(Medium, Report::NotFoundOnAllTrackers, f)
        .maybe(
            if f.last.is_some() { Medium } else { Weak },
            f.clock.usual().filter(|_| quiet),
        )
        .maybe_against(Strong, f.clock.unusual().filter(|_| f.level() >= Severity::Act))
        .maybe_against(Strong, long.map(|days| Fact::DaysSinceShipping { days }))
        .doubted(f)
        .then(f.ladder(f.level().min(Severity::Watch)))
        .found()
}

const CALM: Text = text! {
    en: "It is one of the busiest times of the year: trackers fall behind and parcels take longer. Wait a little more than usual.",
    zh: "现在是一年中最繁忙的时期之一：查询网站会滞后，包裹也会晚到。请比平时多等一些时间。",
    fr: "C'est l'une des périodes les plus chargées de l'année\u{a0}: les sites de suivi prennent du retard et les colis mettent plus de temps. Attendez un peu plus que d'habitude.",
    es: "Es una de las épocas de más movimiento del año: las webs de seguimiento se retrasan y los paquetes tardan más. Espera un poco más de lo normal.",
    nl: "Het is een van de drukste tijden van het jaar: trackers lopen achter en pakketten doen er langer over. Wacht iets langer dan gewoonlijk.",
    it: "È uno dei periodi più intensi dell'anno: i siti di tracciamento sono in ritardo e i pacchi impiegano di più. Aspetta un po' più del solito.",
    de: "Es ist eine der Zeiten mit den meisten Paketen im Jahr: Tracking-Seiten hinken hinterher, und Pakete brauchen länger. Warten Sie etwas länger als sonst.",
    pl: "To jeden z najgorętszych okresów w roku: serwisy śledzenia mają opóźnienia, a paczki idą dłużej. Poczekaj trochę dłużej niż zwykle.",
    tr: "Yılın en yoğun dönemlerinden biri: takip siteleri geriden gelir, paketler daha geç gelir. Her zamankinden biraz daha uzun bekleyin.",
    pt: "É uma das épocas mais movimentadas do ano: os sites de rastreio atrasam e as encomendas demoram mais. Espere um pouco mais do que o normal.",
    id: "Ini salah satu masa tersibuk dalam setahun: situs pelacakan tertinggal dan paket butuh waktu lebih lama. Tunggu sedikit lebih lama dari biasanya.",
    ru: "Сейчас одно из самых загруженных времён года: трекеры отстают, а посылки идут дольше. Подождите немного дольше обычного.",
};

const URGENT: Text = text! {
    en: "In the busiest weeks of the year parcels take longer, but the time for a dispute runs on. Ask the seller, and open a dispute in time if the parcel does not come.",
    zh: "一年中最繁忙的几周里包裹会晚到，但提起纠纷的期限不会因此推迟。请联系卖家；如包裹仍未到达，请及时提起纠纷。",
    fr: "Pendant les semaines les plus chargées de l'année, les colis prennent plus de temps, mais le délai pour ouvrir un litige court toujours. Écrivez au vendeur et, si le colis n'arrive pas, ouvrez un litige à temps.",
    es: "En las semanas de más movimiento del año los paquetes tardan más, pero el plazo para abrir una disputa sigue corriendo. Pregunta al vendedor y, si el paquete no llega, abre una disputa a tiempo.",
    nl: "In de drukste weken van het jaar doen pakketten er langer over, maar de termijn voor een geschil loopt door. Vraag het aan de verkoper en open op tijd een geschil als het pakket niet komt.",
    it: "Nelle settimane più intense dell'anno i pacchi impiegano di più, ma i termini per una controversia continuano a correre. Chiedi al venditore e, se il pacco non arriva, apri una controversia in tempo.",
    de: "In den Wochen mit den meisten Paketen des Jahres dauert es länger, aber die Frist für einen Streitfall läuft weiter. Fragen Sie den Verkäufer und eröffnen Sie rechtzeitig einen Streitfall, wenn das Paket nicht kommt.",
    pl: "W najgorętszych tygodniach roku paczki idą dłużej, ale termin na otwarcie sporu biegnie dalej. Zapytaj sprzedawcę, a jeśli paczka nie dotrze, w porę otwórz spór.",
    tr: "Yılın en yoğun haftalarında paketler daha geç gelir ama anlaşmazlık açma süresi işlemeye devam eder. Satıcıya sorun; paket gelmezse zamanında anlaşmazlık açın.",
    pt: "Nas semanas mais movimentadas do ano as encomendas demoram mais, mas o prazo para abrir uma disputa continua correndo. Fale com o vendedor e, se a encomenda não chegar, abra uma disputa a tempo.",
    id: "Pada minggu-minggu tersibuk dalam setahun paket lebih lama tiba, tetapi batas waktu sengketa tetap berjalan. Tanyakan kepada penjual, dan buka sengketa tepat waktu jika paket tidak datang.",
    ru: "В самые загруженные недели года посылки идут дольше, но срок для спора не останавливается. Спросите продавца и, если посылка не придёт, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn december_is_busy() {
        let transit = TrackingEvent::new("")
            .staged(Stage::Transit)
            .at(When::on(ymd(2025, 12, 10)));
        first_on(
            &parcel().event(transit),
            ymd(2025, 12, 15),
            Cause::PlatformOverloadPeak,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn a_season_does_not_explain_three_months_of_silence() {
        let parcel = parcel()
            .number("UN123456785CN")
            .order_state(OrderState::Shipped)
            .nothing_shown();
        let december = ymd(2025, 12, 1);
        let peak = Cause::PlatformOverloadPeak;
        fires_on(&parcel.clone().shipped_on(ymd(2025, 11, 15)), december, peak);
        silent_on(&parcel.shipped_on(ymd(2025, 8, 28)), december, peak);
    }

    #[test]
    fn september_is_not() {
        silent(&at(Stage::Transit, 5), Cause::PlatformOverloadPeak);
    }
}
