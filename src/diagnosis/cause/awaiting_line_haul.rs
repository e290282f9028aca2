//! The parcel waits for an aeroplane, a train or a ship.
//!
//! # Applies when
//! The last event is the acceptance, the export, a scan behind it, or the hand-over to the airline, and the parcel has not
//! arrived.
//!
//! # The buyer sees
//! "Hand over to airline", "departure from outward office of exchange", and nothing for one to two weeks.
//!
//! # What helps
//! Waiting; after a month the seller.
//!
//! # Basis
//! Buyers' guides: 7 to 14 days behind "hand over to airline", 3 to 60 behind "export".

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("buyers' guides on the airline status", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::Destination],
    request: Request::AskCarrier,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.is_there() || f.is_domestic() {
        return None;
    }
    let gone = f.passed(&[
        Stage::Departure,
        Stage::ArrivalCountry,
        Stage::CustomsIn,
        Stage::CustomsCleared,
        Stage::Handover,
    ]);
    let exported = f.passed(&[Stage::CustomsExport]) && !gone;
    let weight = match f.stage()? {
        Stage::Accepted | Stage::HandedToAirline | Stage::Departure => Strong,
        Stage::CustomsExport => Medium,
        // Behind the export customs and not away yet: back in the sorting centre, it missed its flight.
        Stage::Transit if exported && f.last?.country.is_none_or(|seen| seen == f.origin()) => Strong,
        Stage::Transit if f.last?.country == Some(f.origin()) => Medium,
        _ => return None,
    };
    let level = f.level();
    Match::new(level)
        .maybe(weight, f.last_scan())
        .maybe(Weak, f.clock.usual())
        .maybe(Weak, f.clock.stopped())
        .maybe_against(Weak, f.clock.unusual().filter(|_| level >= Severity::Act))
        .doubted(f)
        .then(f.ladder(level))
        .found()
}

const CALM: Text = text! {
    en: "The parcel is probably waiting for its flight or on the way between two countries, where nobody scans it. One to two weeks without news is normal.",
    zh: "包裹很可能正在等待航班或在两国之间运输途中，期间无人扫描。一到两周没有动态属于正常。",
    fr: "Le colis attend sans doute son vol ou voyage entre deux pays, où personne ne le scanne. Une à deux semaines sans nouvelles sont normales.",
    es: "El paquete probablemente espera su vuelo o viaja entre dos países, donde nadie lo escanea. Es normal pasar una o dos semanas sin noticias.",
    nl: "Het pakket wacht waarschijnlijk op zijn vlucht of is onderweg tussen twee landen, waar niemand het scant. Een tot twee weken zonder nieuws is normaal.",
    it: "Il pacco probabilmente aspetta il volo o viaggia tra due paesi, dove nessuno lo scansiona. È normale restare una o due settimane senza notizie.",
    de: "Das Paket wartet wahrscheinlich auf seinen Flug oder ist zwischen zwei Ländern unterwegs, wo niemand es scannt. Ein bis zwei Wochen ohne Nachricht sind normal.",
    pl: "Paczka prawdopodobnie czeka na lot albo jest w drodze między krajami, gdzie nikt jej nie skanuje. Tydzień lub dwa bez wiadomości to norma.",
    tr: "Paket büyük olasılıkla uçuşunu bekliyor ya da iki ülke arasında yolda; orada kimse taramaz. Bir iki hafta haber olmaması olağandır.",
    pt: "A encomenda provavelmente espera o voo ou está a caminho entre dois países, onde ninguém a registra. É normal ficar de uma a duas semanas sem notícias.",
    id: "Paket kemungkinan besar menunggu penerbangan atau dalam perjalanan antara dua negara, tempat tidak ada yang memindai. Satu sampai dua minggu tanpa kabar itu wajar.",
    ru: "Вероятно, посылка ждёт рейса или находится в пути между странами, где её никто не сканирует. Одна-две недели без новостей — обычное дело.",
};

const URGENT: Text = text! {
    en: "The parcel may still be waiting for its flight or be on the way between two countries, but do not rely on that. Ask the seller whether it has left, and open a dispute in time if it does not move.",
    zh: "包裹可能仍在等待航班或在两国之间运输途中，但请不要就此放心。请向卖家确认是否已发出；如仍无进展，请及时提起纠纷。",
    fr: "Le colis attend peut-être encore son vol ou voyage entre deux pays, mais ne comptez pas là-dessus. Demandez au vendeur s'il est parti et, si rien ne bouge, ouvrez un litige dans les délais.",
    es: "Puede que el paquete aún espere su vuelo o viaje entre dos países, pero no te fíes de eso. Pregunta al vendedor si ha salido y, si no se mueve, abre una disputa dentro del plazo.",
    nl: "Het pakket wacht misschien nog op zijn vlucht of is onderweg tussen twee landen, maar reken daar niet op. Vraag de verkoper of het vertrokken is en open op tijd een geschil als er niets gebeurt.",
    it: "Forse il pacco aspetta ancora il volo o viaggia tra due paesi, ma non contarci. Chiedi al venditore se è partito e, se non si muove, apri una controversia entro i termini.",
    de: "Vielleicht wartet das Paket noch auf seinen Flug oder ist zwischen zwei Ländern unterwegs, aber verlassen Sie sich nicht darauf. Fragen Sie den Verkäufer, ob es abgegangen ist, und eröffnen Sie rechtzeitig einen Streitfall, wenn sich nichts bewegt.",
    pl: "Może paczka nadal czeka na lot albo jest w drodze między krajami, ale nie licz na to. Zapytaj sprzedawcę, czy wyruszyła, a jeśli nic się nie ruszy, w porę otwórz spór.",
    tr: "Paket hâlâ uçuşunu bekliyor ya da iki ülke arasında yolda olabilir ama buna güvenmeyin. Satıcıya yola çıkıp çıkmadığını sorun; ilerleme olmazsa zamanında anlaşmazlık açın.",
    pt: "Talvez a encomenda ainda aguarde o voo ou esteja a caminho entre dois países, mas não conte com isso. Pergunte ao vendedor se ela saiu e, se nada mudar, abra uma disputa dentro do prazo.",
    id: "Paket mungkin masih menunggu penerbangan atau dalam perjalanan antara dua negara, tetapi jangan mengandalkan itu. Tanyakan kepada penjual apakah sudah berangkat, dan buka sengketa tepat waktu jika tidak ada kemajuan.",
    ru: "Возможно, посылка всё ещё ждёт рейса или находится в пути между странами, но не рассчитывайте на это. Спросите продавца, ушла ли она, и, если ничего не сдвинется, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_flight_is_waited_for() {
        first(
            &at(Stage::HandedToAirline, 9),
            Cause::AwaitingLineHaul,
            ActionKind::WaitUntil,
        );
        first(
            &at(Stage::Accepted, 6),
            Cause::AwaitingLineHaul,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn a_parcel_that_arrived_has_flown() {
        silent(&at(Stage::ArrivalCountry, 9), Cause::AwaitingLineHaul);
    }
}
