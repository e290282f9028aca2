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
    en: "It is the busiest time of the year: trackers fall behind for a day or two and parcels need five to ten days longer. Wait a little more than usual.",
    zh: "现在是一年中最繁忙的时候：查询网站会滞后一两天，包裹也会晚五到十天。请比平时多等一些时间。",
    fr: "C'est la période la plus chargée de l'année\u{a0}: les sites de suivi ont un ou deux jours de retard et les colis prennent cinq à dix jours de plus. Attendez un peu plus que d'habitude.",
    es: "Es la época de más movimiento del año: las webs de seguimiento se retrasan uno o dos días y los paquetes tardan de cinco a diez días más. Espera un poco más de lo normal.",
    nl: "Het is de drukste tijd van het jaar: trackers lopen een dag of twee achter en pakketten doen er vijf tot tien dagen langer over. Wacht iets langer dan gewoonlijk.",
    it: "È il periodo più intenso dell'anno: i siti di tracciamento sono in ritardo di uno o due giorni e i pacchi impiegano da cinque a dieci giorni in più. Aspetta un po' più del solito.",
    de: "Es ist die Zeit mit den meisten Paketen im Jahr: Tracking-Seiten hinken ein bis zwei Tage hinterher, und Pakete brauchen fünf bis zehn Tage länger. Warten Sie etwas länger als sonst.",
    pl: "To najgorętszy okres w roku: serwisy śledzenia mają dzień lub dwa opóźnienia, a paczki idą od pięciu do dziesięciu dni dłużej. Poczekaj trochę dłużej niż zwykle.",
    tr: "Yılın en yoğun dönemi: takip siteleri bir iki gün geriden gelir, paketler beş ila on gün daha geç gelir. Her zamankinden biraz daha uzun bekleyin.",
    pt: "É a época mais movimentada do ano: os sites de rastreio atrasam um ou dois dias e as encomendas levam de cinco a dez dias a mais. Espere um pouco mais do que o normal.",
    id: "Ini masa tersibuk dalam setahun: situs pelacakan tertinggal satu atau dua hari dan paket butuh lima sampai sepuluh hari lebih lama. Tunggu sedikit lebih lama dari biasanya.",
    ru: "Сейчас самое загруженное время года: трекеры отстают на день-два, а посылки идут на пять-десять дней дольше. Подождите немного дольше обычного.",
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
