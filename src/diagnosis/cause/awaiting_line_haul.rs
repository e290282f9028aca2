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
        .maybe_against(Weak, f.clock.unusual())
        .doubted(f)
        .then(f.ladder(level))
        .found()
}

const CALM: Text = text! {
    en: "The parcel is probably waiting for its flight or on the way between two countries, where nobody scans it. Silence is normal there; if it goes on, ask the seller.",
    zh: "包裹很可能正在等待航班或在两国之间运输途中，期间无人扫描。这段时间没有动态属于正常；如果一直没有更新，请联系卖家。",
    fr: "Le colis attend sans doute son vol ou voyage entre deux pays, où personne ne le scanne. Ce silence est normal\u{202f}; s'il se prolonge, écrivez au vendeur.",
    es: "El paquete probablemente espera su vuelo o viaja entre dos países, donde nadie lo escanea. Ese silencio es normal; si se prolonga, pregunta al vendedor.",
    nl: "Het pakket wacht waarschijnlijk op zijn vlucht of is onderweg tussen twee landen, waar niemand het scant. Die stilte is normaal; houdt ze aan, vraag het dan aan de verkoper.",
    it: "Il pacco probabilmente aspetta il volo o viaggia tra due paesi, dove nessuno lo scansiona. Questo silenzio è normale; se si prolunga, scrivi al venditore.",
    de: "Das Paket wartet wahrscheinlich auf seinen Flug oder ist zwischen zwei Ländern unterwegs, wo niemand es scannt. Stille ist dort normal; hält sie an, fragen Sie den Verkäufer.",
    pl: "Paczka prawdopodobnie czeka na lot albo jest w drodze między krajami, gdzie nikt jej nie skanuje. Cisza to wtedy norma; jeśli się przeciągnie, zapytaj sprzedawcę.",
    tr: "Paket büyük olasılıkla uçuşunu bekliyor ya da iki ülke arasında yolda; orada kimse taramaz. Bu sırada haber olmaması olağandır; sessizlik sürerse satıcıya sorun.",
    pt: "A encomenda provavelmente espera o voo ou está a caminho entre dois países, onde ninguém a registra. Esse silêncio é normal; se continuar, pergunte ao vendedor.",
    id: "Paket kemungkinan besar menunggu penerbangan atau dalam perjalanan antara dua negara, tempat tidak ada yang memindai. Wajar jika tidak ada kabar saat itu; jika terus begitu, tanyakan kepada penjual.",
    ru: "Вероятно, посылка ждёт рейса или находится в пути между странами, где её никто не сканирует. Тишина в это время — обычное дело; если она затянется, спросите продавца.",
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
