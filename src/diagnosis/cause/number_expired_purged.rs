//! The parcel was delivered so long ago that its scans are gone.
//!
//! # Applies when
//! Nothing is shown, and the delivery is a month old, or the parcel was sent more than three months ago.
//!
//! # The buyer sees
//! "Not found" for a number that worked once.
//!
//! # What helps
//! Nothing, if the parcel came; otherwise another tracker, and what is left of the buyer's rights.
//!
//! # Basis
//! 17TRACK names "too old" as a reason for "not found"; other trackers drop numbers after one to two months.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("17TRACK's help page on numbers that are not found", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::OrderState, Input::Events],
    request: Request::Proof,
    applies,
    words: Words::Always(TEXT),
};

/// From here on trackers drop what was delivered.
const DROPPED_AFTER: i64 = 30;
/// From here on a number that shows nothing may have been dropped without a delivery.
const OLD: i64 = 90;

fn applies(f: &Facts<'_>) -> Option<Match> {
    if !f.nothing_shown() {
        return None;
    }
    let delivered = f
        .parcel
        .delivered_on
        .map(|day| f.days_since(day))
        .filter(|days| *days >= DROPPED_AFTER);
    let old = f
        .days_since_shipping()
        .or(f.days_since_order())
        .filter(|days| *days >= OLD);
    let gone = if old.is_some_and(|days| days >= REUSED_AFTER) {
        Strong
    } else {
        Medium
    };
    let came = f.parcel.delivered_on.is_some() || f.parcel.order_state == Some(OrderState::Arrived);
    let found = Match::new(if came { Severity::Normal } else { Severity::Watch })
        .maybe(VeryStrong, delivered.map(|days| Fact::DaysSinceDelivery { days }))
        .maybe(gone, old.map(|days| Fact::DaysSinceShipping { days }))
        .found()?
        .speaks_for(Weak, Fact::NothingShown);
    if came {
        return Some(
            found
                .maybe(
                    Medium,
                    f.parcel.order_state.map(|state| Fact::OrderStands { state }),
                )
                .then([f.now(ActionKind::NoAction)]),
        );
    }
    Some(
        found
            .then([f.now(ActionKind::TryOtherTracker)])
            .then(f.beyond_the_door()),
    )
}

const TEXT: Text = text! {
    en: "Trackers delete old numbers, often within weeks of the delivery. If the parcel never came, look on another tracker and write to the platform's support.",
    zh: "查询网站会删除旧号码，往往在签收几周后就会删除。如果从未收到包裹，请换一个查询网站，并联系平台客服。",
    fr: "Les sites de suivi effacent les anciens numéros, souvent quelques semaines après la livraison. Si le colis n'est jamais arrivé, essayez un autre site et écrivez à l'assistance de la plateforme.",
    es: "Las webs de seguimiento borran los números antiguos, a menudo pocas semanas después de la entrega. Si el paquete nunca llegó, mira en otra web de seguimiento y escribe al soporte de la plataforma.",
    nl: "Trackers wissen oude nummers, vaak al enkele weken na de bezorging. Is het pakket nooit gekomen, kijk dan bij een andere tracker en schrijf de klantenservice van het platform.",
    it: "I siti di tracciamento cancellano i numeri vecchi, spesso poche settimane dopo la consegna. Se il pacco non è mai arrivato, prova un altro sito e scrivi all'assistenza della piattaforma.",
    de: "Tracking-Seiten löschen alte Nummern, oft schon einige Wochen nach der Zustellung. Ist das Paket nie angekommen, sehen Sie auf einer anderen Seite nach und schreiben Sie dem Support der Plattform.",
    pl: "Serwisy śledzenia usuwają stare numery, często już kilka tygodni po doręczeniu. Jeśli paczka nigdy nie dotarła, sprawdź inny serwis i napisz do pomocy platformy.",
    tr: "Takip siteleri eski numaraları çoğu kez teslimattan birkaç hafta sonra siler. Paket hiç gelmediyse başka bir takip sitesine bakın ve platform desteğine yazın.",
    pt: "Os sites de rastreio apagam códigos antigos, muitas vezes poucas semanas depois da entrega. Se a encomenda nunca chegou, veja outro site de rastreio e escreva ao suporte da plataforma.",
    id: "Situs pelacakan menghapus nomor lama, sering kali beberapa minggu setelah paket diserahkan. Jika paket tidak pernah datang, cek situs pelacakan lain dan hubungi dukungan platform.",
    ru: "Трекеры удаляют старые номера, часто уже через несколько недель после доставки. Если посылка так и не пришла, проверьте другой трекер и напишите в поддержку площадки.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn an_old_delivery_is_forgotten() {
        let old = sent(100).delivered_on(day(70)).nothing_shown();
        first(&old, Cause::NumberExpiredPurged, ActionKind::NoAction);
    }

    #[test]
    fn a_young_number_is_not_forgotten() {
        silent(&sent(12).nothing_shown(), Cause::NumberExpiredPurged);
    }

    #[test]
    fn after_years_the_number_itself_is_gone() {
        let old = sent(2_200).number("RB123456785CN").nothing_shown();
        first(&old, Cause::NumberExpiredPurged, ActionKind::TryOtherTracker);
        silent(&old, Cause::NotYetActivated);
    }
}
