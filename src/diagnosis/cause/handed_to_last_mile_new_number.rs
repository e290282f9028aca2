//! The parcel has gone on under the delivering carrier's own number.
//!
//! # Applies when
//! The parcel was handed to the carrier that delivers, above all under a number of the platform, or a "delivery" was the
//! hand-over to the next carrier.
//!
//! # The buyer sees
//! "Accepted by last mile carrier", then silence under the old number.
//!
//! # What helps
//! Looking for the local number on the platform's tracking page; asking the seller for it after five days.
//!
//! # Basis
//! Eight lists of causes; local numbers appear after two to five days.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("eight lists of causes", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Number, Input::Destination],
    request: Request::AskCarrier,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let handed = f.stands_at(&[Stage::Handover]);
    let next = f
        .journey
        .anomalies()
        .iter()
        .any(|odd| odd.kind() == AnomalyKind::DeliveredToNextCarrier);
    let here = f.clock.phase.worked_in() == WorkedIn::Destination
        && f.clock.phase == Phase::Arrived
        && f.third_country().is_none();
    let code = (f.platform_number() && here).then_some(Fact::PlatformNumber);
    let found = Match::new(f.level())
        .maybe(
            if f.in_words() { Strong } else { Medium },
            handed.then(|| f.last_scan()).flatten(),
        )
        // It will need another number; that it has one already, no scan says.
        .maybe(Medium, code)
        .maybe(Strong, (next && !handed).then(|| f.last_scan()).flatten())
        .found()?
        .reported(Medium, Report::ReplacementNumber, f)
        .maybe(Weak, f.clock.usual())
        .doubted(f);
    let other = f.now(ActionKind::TryOtherTracker);
    let late = f.level() >= Severity::Watch;
    Some(
        found
            .then([other])
            .then(late.then(|| f.write_to_seller()))
            .then((f.level() < Severity::Dispute).then(|| f.wait_on()))
            .then(f.dispute().filter(|_| f.level() >= Severity::Act)),
    )
}

const TEXT: Text = text! {
    en: "A local carrier may take the parcel over and deliver it under a number of its own. Look for that number on the platform's tracking page, or ask the seller for it.",
    zh: "包裹可能由当地承运商接手，并使用该承运商自己的单号派送。请在平台物流页面查找这个号码，或向卖家索取。",
    fr: "Un transporteur local prend peut-être le relais et livre le colis sous son propre numéro. Cherchez ce numéro sur la page de suivi de la plateforme ou demandez-le au vendeur.",
    es: "Puede que un transportista local se haga cargo del paquete y lo entregue con un número propio. Busca ese número en la página de seguimiento de la plataforma o pídeselo al vendedor.",
    nl: "Misschien neemt een lokale vervoerder het pakket over en bezorgt die het onder een eigen nummer. Zoek dat nummer op de trackingpagina van het platform of vraag het aan de verkoper.",
    it: "Forse un corriere locale prende in carico il pacco e lo consegna con un numero proprio. Cerca quel numero nella pagina di tracciamento della piattaforma o chiedilo al venditore.",
    de: "Vielleicht übernimmt ein örtlicher Paketdienst das Paket und liefert es unter einer eigenen Nummer aus. Suchen Sie diese Nummer in der Sendungsverfolgung der Plattform oder fragen Sie den Verkäufer danach.",
    pl: "Paczkę może przejmować lokalny przewoźnik, który doręcza pod własnym numerem. Poszukaj tego numeru na stronie śledzenia platformy albo poproś o niego sprzedawcę.",
    tr: "Paketi yerel bir taşıyıcı devralıp kendi numarasıyla teslim ediyor olabilir. Bu numarayı platformun takip sayfasında arayın veya satıcıdan isteyin.",
    pt: "Talvez uma transportadora local assuma a encomenda e faça a entrega com um código próprio. Procure esse código na página de rastreio da plataforma ou peça ao vendedor.",
    id: "Paket mungkin dilanjutkan oleh kurir lokal dengan nomor milik kurir itu sendiri. Cari nomor tersebut di halaman pelacakan platform atau minta kepada penjual.",
    ru: "Возможно, посылку принимает местный перевозчик и доставит её под собственным номером. Найдите этот номер на странице отслеживания площадки или попросите его у продавца.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn the_local_number_is_looked_for() {
        let handed = at(Stage::Handover, 3).number("LP00417285630928");
        first(
            &handed,
            Cause::HandedToLastMileNewNumber,
            ActionKind::TryOtherTracker,
        );
    }

    #[test]
    fn an_arrival_under_the_platforms_number_is_no_hand_over() {
        let arrived = at(Stage::ArrivalCountry, 3).number("LP00417285630928");
        not_first(&arrived, Cause::HandedToLastMileNewNumber);
    }

    #[test]
    fn what_moves_on_under_another_number_was_handed_over() {
        let next = parcel()
            .event(event(Stage::Delivered, 5).under("LP00417285630928"))
            .event(event(Stage::Transit, 2).under("3SABCD0000000"));
        fires(&next, Cause::HandedToLastMileNewNumber);
        silent(&at(Stage::Transit, 2), Cause::HandedToLastMileNewNumber);
    }

    #[test]
    fn a_parcel_at_the_origin_has_its_number() {
        silent(
            &at(Stage::Accepted, 3).number("LP00417285630928"),
            Cause::HandedToLastMileNewNumber,
        );
    }

    #[test]
    fn in_a_third_country_nobody_takes_it_over() {
        let there = event(Stage::ArrivalCountry, 3).in_country(Country::NL);
        let passing = parcel().to(Country::SE).number("LP00417285630928").event(there);
        silent(&passing, Cause::HandedToLastMileNewNumber);
    }

    #[test]
    fn behind_all_waiting_there_is_a_dispute() {
        let old = at(Stage::Handover, 38).number("LP00417285630928");
        let diagnosis = diagnose(&old, today());
        let mut findings = diagnosis.findings().iter();
        let handed = findings.find(|found| found.cause() == Cause::HandedToLastMileNewNumber);
        let mut actions = handed.into_iter().flat_map(|found| found.actions());
        assert!(actions.any(|action| action.kind() == ActionKind::OpenDispute));
    }
}
