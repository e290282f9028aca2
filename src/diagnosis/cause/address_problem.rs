//! The address is wrong or incomplete.
//!
//! # Applies when
//! The carrier reports an address problem, or the buyer knows that postcode or address are wrong.
//!
//! # The buyer sees
//! "Address incomplete", "recipient unknown", a parcel that circles.
//!
//! # What helps
//! The seller before the parcel leaves the country; the delivering carrier afterwards.
//!
//! # Basis
//! Single buyers' guides; wrong addresses are outside AliExpress' guarantee.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' buyer protection rules on wrong addresses", "2026-11"),
    silenced_by: &[Cause::ReturnedToSender],
    at_most: Certainty::Certain,
    asks: &[Input::Events, Input::Destination],
    request: Request::Address,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let found = Match::new(Severity::Act)
        .maybe(
            VeryStrong,
            f.stands_at(&[Stage::AddressIssue])
                .then(|| f.last_scan())
                .flatten(),
        )
        .reported(f.until_delivered(VeryStrong), Report::AddressNotFound, f)
        .reported(f.until_delivered(VeryStrong), Report::PostcodeWrong, f)
        .found()?;
    let abroad = f.passed(&[
        Stage::ArrivalCountry,
        Stage::CustomsIn,
        Stage::CustomsCleared,
        Stage::Handover,
    ]) || f.clock.phase.worked_in() == WorkedIn::Destination;
    let (carrier, seller) = (f.now(ActionKind::ContactCarrier), f.write_to_seller());
    if abroad || (f.has(Report::AddressNotFound) && !f.waits_for_seller()) {
        Some(found.then([carrier, f.now(ActionKind::ContactLocalPost), seller]))
    } else {
        Some(found.then([seller, f.now(ActionKind::ContactLocalPost)]))
    }
}

const TEXT: Text = text! {
    en: "The address on the parcel seems to be wrong or incomplete, so it cannot be delivered yet. Give the correct one to the carrier, or to the seller while the parcel is still in the country of origin.",
    zh: "包裹上的地址似乎有误或不完整，暂时无法派送。请将正确地址告知承运商；如包裹尚在发件国，请告知卖家。",
    fr: "L'adresse indiquée sur le colis semble erronée ou incomplète\u{202f}; il ne peut pas encore être livré. Donnez la bonne au transporteur, ou au vendeur si le colis est encore dans le pays d'origine.",
    es: "La dirección del paquete parece incorrecta o incompleta, por eso aún no se puede entregar. Da la correcta al transportista, o al vendedor si el paquete sigue en el país de origen.",
    nl: "Het adres op het pakket lijkt fout of onvolledig, dus het kan nog niet worden bezorgd. Geef het juiste aan de vervoerder, of aan de verkoper zolang het pakket nog in het land van herkomst is.",
    it: "L'indirizzo sul pacco sembra sbagliato o incompleto, quindi non può ancora essere consegnato. Comunica quello giusto al corriere, o al venditore se il pacco è ancora nel paese d'origine.",
    de: "Die Adresse auf dem Paket ist anscheinend falsch oder unvollständig, daher kann es noch nicht zugestellt werden. Nennen Sie die richtige dem Paketdienst, oder dem Verkäufer, solange das Paket noch im Herkunftsland ist.",
    pl: "Adres na paczce jest chyba błędny lub niepełny, więc nie da się jej jeszcze doręczyć. Podaj właściwy przewoźnikowi, a jeśli paczka jest wciąż w kraju nadania, sprzedawcy.",
    tr: "Paketteki adres yanlış veya eksik görünüyor, bu yüzden henüz teslim edilemiyor. Doğru adresi taşıyıcıya, paket hâlâ çıkış ülkesindeyse satıcıya bildirin.",
    pt: "O endereço da encomenda parece errado ou incompleto e ela ainda não pode ser entregue. Informe o correto à transportadora, ou ao vendedor se a encomenda ainda está no país de origem.",
    id: "Alamat pada paket tampaknya salah atau tidak lengkap sehingga belum dapat diantar. Berikan alamat yang benar kepada kurir, atau kepada penjual jika paket masih di negara asal.",
    ru: "Похоже, адрес на посылке неверный или неполный, поэтому её пока нельзя доставить. Сообщите правильный перевозчику или продавцу, если посылка ещё в стране отправления.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn at_the_destination_the_carrier_is_told() {
        first(
            &at(Stage::AddressIssue, 1),
            Cause::AddressProblem,
            ActionKind::ContactCarrier,
        );
    }

    #[test]
    fn before_the_export_the_seller_is_told() {
        let early = sent(2).report(Report::PostcodeWrong).nothing_shown();
        first(&early, Cause::AddressProblem, ActionKind::ContactSeller);
    }

    #[test]
    fn a_return_explains_more() {
        let back = at(Stage::Returning, 1).report(Report::AddressNotFound);
        silent(&back, Cause::AddressProblem);
    }
}
