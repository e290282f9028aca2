//! The parcel waits in a third country.
//!
//! # Applies when
//! The last scan, or the post of the number, is in a country that is neither origin nor destination, and the parcel is
//! between both.
//!
//! # The buyer sees
//! Scans in Singapore, the Netherlands or Liège, then nothing.
//!
//! # What helps
//! Waiting; such posts scan what passes through them only sometimes.
//!
//! # Basis
//! Buyers' guides on numbers of third posts.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("buyers' guides on third-country posts", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::ShippingOption],
    request: Request::AskCarrier,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let between = f.stands_at(&[
        Stage::HandedToAirline,
        Stage::Departure,
        Stage::Transit,
        Stage::ArrivalCountry,
        Stage::Hold,
        Stage::Delayed,
    ]);
    if !between {
        return None;
    }
    let third =
        |country: &Country| *country != f.origin() && f.parcel.destination.is_some_and(|to| to != *country);
    let seen = f.third_country();
    // Digits that fit a courier's form are no post's number.
    let post = f
        .number
        .country
        .filter(third)
        .filter(|_| f.number.service.is_some());
    Match::new(f.level())
        .maybe(VeryStrong, seen.map(|country| Fact::ThirdCountry { country }))
        .maybe(
            if f.stands_at(&[Stage::HandedToAirline, Stage::Departure]) {
                Medium
            } else {
                Weak
            },
            post.map(|country| Fact::ThirdCountry { country }),
        )
        .found()?
        .maybe(Weak, f.last_scan())
        .maybe(Weak, f.clock.usual())
        .maybe_against(Weak, f.clock.unusual())
        .maybe_against(Strong, f.said(Report::DestinationDiffers))
        .doubted(f)
        .then(f.ladder(f.level()))
        .found()
}

const CALM: Text = text! {
    en: "The parcel seems to travel through a third country, where it is scanned only now and then. Silence is normal there; if it goes on, ask the seller.",
    zh: "包裹似乎途经第三国，那里只是偶尔扫描。这段时间没有动态属于正常；如果一直没有更新，请联系卖家。",
    fr: "Le colis semble passer par un pays tiers, où il n'est scanné que de temps en temps. Ce silence est normal\u{202f}; s'il se prolonge, écrivez au vendeur.",
    es: "El paquete parece pasar por un tercer país, donde solo se escanea de vez en cuando. Ese silencio es normal; si se prolonga, pregunta al vendedor.",
    nl: "Het pakket lijkt via een derde land te reizen, waar het maar af en toe wordt gescand. Die stilte is normaal; houdt ze aan, vraag het dan aan de verkoper.",
    it: "Il pacco sembra passare per un paese terzo, dove viene scansionato solo ogni tanto. Questo silenzio è normale; se si prolunga, scrivi al venditore.",
    de: "Das Paket reist anscheinend über ein drittes Land, wo es nur manchmal gescannt wird. Stille ist dort normal; hält sie an, fragen Sie den Verkäufer.",
    pl: "Paczka jedzie najwyraźniej przez kraj trzeci, gdzie skanuje się ją tylko czasami. Cisza to wtedy norma; jeśli się przeciągnie, zapytaj sprzedawcę.",
    tr: "Paket, yalnızca bazen tarandığı üçüncü bir ülkeden geçiyor gibi görünüyor. Orada haber olmaması olağandır; sessizlik sürerse satıcıya sorun.",
    pt: "A encomenda parece passar por um terceiro país, onde só às vezes é registrada. Esse silêncio é normal; se continuar, pergunte ao vendedor.",
    id: "Paket tampaknya melewati negara ketiga, tempat paket hanya kadang dipindai. Wajar jika tidak ada kabar saat itu; jika terus begitu, tanyakan kepada penjual.",
    ru: "Похоже, посылка едет через третью страну, где её сканируют лишь иногда. Тишина в это время — обычное дело; если она затянется, спросите продавца.",
};

const URGENT: Text = text! {
    en: "The parcel may be held up in a third country, where it is scanned only now and then. Ask the seller to find out, and open a dispute in time if it does not move.",
    zh: "包裹可能滞留在第三国，那里只是偶尔扫描。请让卖家查明情况；如仍无进展，请及时提起纠纷。",
    fr: "Le colis est peut-être bloqué dans un pays tiers, où il n'est scanné que de temps en temps. Demandez au vendeur de se renseigner et, si rien ne bouge, ouvrez un litige dans les délais.",
    es: "Puede que el paquete esté retenido en un tercer país, donde solo se escanea de vez en cuando. Pide al vendedor que lo averigüe y, si no se mueve, abre una disputa dentro del plazo.",
    nl: "Het pakket zit misschien vast in een derde land, waar het maar af en toe wordt gescand. Vraag de verkoper het uit te zoeken en open op tijd een geschil als er niets gebeurt.",
    it: "Forse il pacco è fermo in un paese terzo, dove viene scansionato solo ogni tanto. Chiedi al venditore di informarsi e, se non si muove, apri una controversia entro i termini.",
    de: "Das Paket hängt vielleicht in einem dritten Land fest, wo es nur manchmal gescannt wird. Bitten Sie den Verkäufer nachzuforschen, und eröffnen Sie rechtzeitig einen Streitfall, wenn sich nichts bewegt.",
    pl: "Paczka mogła utknąć w kraju trzecim, gdzie skanuje się ją tylko czasami. Poproś sprzedawcę, by to sprawdził, a jeśli nic się nie ruszy, w porę otwórz spór.",
    tr: "Paket, yalnızca bazen tarandığı üçüncü bir ülkede takılmış olabilir. Satıcıdan araştırmasını isteyin; ilerleme olmazsa zamanında anlaşmazlık açın.",
    pt: "Talvez a encomenda esteja parada em um terceiro país, onde só às vezes é registrada. Peça ao vendedor que verifique e, se nada mudar, abra uma disputa dentro do prazo.",
    id: "Paket mungkin tertahan di negara ketiga, tempat paket hanya kadang dipindai. Minta penjual mencari tahu, dan buka sengketa tepat waktu jika tidak ada kemajuan.",
    ru: "Возможно, посылка застряла в третьей стране, где её сканируют лишь иногда. Попросите продавца это выяснить и, если ничего не сдвинется, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_hub_on_the_way_is_silent() {
        let hub = parcel()
            .to(Country::BR)
            .event(event(Stage::Transit, 9).in_country(Country::NL));
        first(&hub, Cause::TransitCountryGap, ActionKind::WaitUntil);
    }

    #[test]
    fn the_destination_is_no_third_country() {
        let there = parcel()
            .to(Country::NL)
            .event(event(Stage::Transit, 9).in_country(Country::NL));
        silent(&there, Cause::TransitCountryGap);
    }

    #[test]
    fn a_couriers_digits_are_no_route() {
        let parcel = at(Stage::Departure, 8).to(Country::ES).number("123456789012");
        silent(&parcel, Cause::TransitCountryGap);
    }
}
