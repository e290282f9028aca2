//! Delivered to another address.
//!
//! # Applies when
//! The proof of delivery shows another address, or the parcel was left with somebody nobody knows.
//!
//! # The buyer sees
//! "Delivered", with a signature or a photo that is not theirs.
//!
//! # What helps
//! The carrier's letter at once, then a dispute with it.
//!
//! # Basis
//! Consumer bureaus and buyers' guides.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("consumer bureaus and buyers' guides", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Events, Input::ProtectionEndsOn],
    request: Request::AnotherParcel,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    Match::new(Severity::Act)
        .reported(VeryStrong, Report::DeliveredAddressDiffers, f)
        .reported(Strong, Report::DeliveredCityDiffers, f)
        .reported(Medium, Report::NeighbourUnknown, f)
        .found()?
        .maybe(
            Weak,
            f.stands_at(&[Stage::Delivered]).then(|| f.last_scan()).flatten(),
        )
        .then([f.now(ActionKind::GetCarrierProof)])
        .then(f.dispute())
        .then([f.now(ActionKind::ContactCarrier)])
        .found()
}

const TEXT: Text = text! {
    en: "The parcel seems to have been handed over at another address. The carrier can confirm where; with that letter you have good grounds for a dispute.",
    zh: "包裹似乎被送到了另一个地址。承运商可以证明送达地点，有了书面证明再提起纠纷更稳妥。",
    fr: "Le colis semble avoir été remis à une autre adresse. Le transporteur peut confirmer où\u{202f}; avec cette attestation, votre litige sera solide.",
    es: "Parece que el paquete se entregó en otra dirección. El transportista puede confirmar dónde; con ese escrito, tu disputa tiene una buena base.",
    nl: "Het pakket lijkt op een ander adres te zijn afgegeven. De vervoerder kan bevestigen waar; met die brief sta je sterk in een geschil.",
    it: "Sembra che il pacco sia stato consegnato a un altro indirizzo. Il corriere può confermare dove; con questa attestazione la controversia è ben fondata.",
    de: "Das Paket wurde anscheinend an einer anderen Adresse abgegeben. Der Paketdienst kann bestätigen, wo; mit diesem Schreiben hat ein Streitfall gute Aussichten.",
    pl: "Paczkę najwyraźniej wydano pod innym adresem. Przewoźnik może potwierdzić, gdzie; z takim pismem spór ma mocne podstawy.",
    tr: "Paket başka bir adrese teslim edilmiş görünüyor. Taşıyıcı nereye teslim edildiğini doğrulayabilir; bu yazı anlaşmazlıkta elinizi güçlendirir.",
    pt: "A encomenda parece ter sido entregue em outro endereço. A transportadora pode confirmar onde; com essa declaração, a disputa fica bem fundamentada.",
    id: "Paket tampaknya diserahkan di alamat lain. Kurir dapat memastikan di mana; dengan surat itu sengketa Anda lebih kuat.",
    ru: "Похоже, посылку отдали по другому адресу. Перевозчик может подтвердить, где; с таким письмом у спора хорошие шансы.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn another_address_on_the_proof_is_a_delivery_elsewhere() {
        let other = at(Stage::Delivered, 2).report(Report::DeliveredAddressDiffers);
        first(&other, Cause::DeliveredElsewhere, ActionKind::GetCarrierProof);
    }

    #[test]
    fn a_plain_delivery_is_not() {
        silent(&at(Stage::Delivered, 2), Cause::DeliveredElsewhere);
    }
}
