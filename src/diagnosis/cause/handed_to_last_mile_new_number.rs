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

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::HandedToLastMileNewNumber,
    basis: Basis::several("eight lists of causes", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Number, Input::Destination],
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
    let here = f.clock.phase.worked_in() == WorkedIn::Destination && f.clock.phase == Phase::Arrived;
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
    found
        .then([other])
        .then(late.then(|| f.write_to_seller()))
        .then([f.wait_on()])
        .found()
}

const TEXT: Text = text! {
    en: "The parcel has been handed to a local carrier and goes on under that carrier's number. Look for the new number on the platform's tracking page, or ask the seller for it.",
    zh: "包裹已移交当地承运商，之后使用该承运商的单号。请在平台物流页面查找新号码，或向卖家索取。",
    fr: "Le colis a été remis à un transporteur local et continue sous le numéro de celui-ci. Cherchez le nouveau numéro sur la page de suivi de la plateforme ou demandez-le au vendeur.",
    es: "El paquete pasó a un transportista local y sigue con el número de este. Busca el nuevo número en la página de seguimiento de la plataforma o pídeselo al vendedor.",
    nl: "Het pakket is overgedragen aan een lokale vervoerder en gaat verder onder diens nummer. Zoek het nieuwe nummer op de trackingpagina van het platform of vraag het aan de verkoper.",
    it: "Il pacco è passato a un corriere locale e prosegue con il numero di quest'ultimo. Cerca il nuovo numero nella pagina di tracciamento della piattaforma o chiedilo al venditore.",
    de: "Das Paket wurde einem örtlichen Paketdienst übergeben und reist unter dessen Nummer weiter. Suchen Sie die neue Nummer in der Sendungsverfolgung der Plattform oder fragen Sie den Verkäufer danach.",
    pl: "Paczkę przekazano lokalnemu przewoźnikowi i jedzie dalej pod jego numerem. Poszukaj nowego numeru na stronie śledzenia platformy albo poproś o niego sprzedawcę.",
    tr: "Paket yerel bir taşıyıcıya devredildi ve onun numarasıyla devam ediyor. Yeni numarayı platformun takip sayfasında arayın veya satıcıdan isteyin.",
    pt: "A encomenda foi entregue a uma transportadora local e segue com o código dela. Procure o novo código na página de rastreio da plataforma ou peça ao vendedor.",
    id: "Paket diserahkan ke kurir lokal dan berlanjut dengan nomor kurir itu. Cari nomor baru di halaman pelacakan platform atau minta kepada penjual.",
    ru: "Посылку передали местному перевозчику, и дальше она едет под его номером. Найдите новый номер на странице отслеживания площадки или попросите его у продавца.",
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
    fn a_parcel_at_the_origin_has_its_number() {
        silent(
            &at(Stage::Accepted, 3).number("LP00417285630928"),
            Cause::HandedToLastMileNewNumber,
        );
    }
}
