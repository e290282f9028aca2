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

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::NumberExpiredPurged,
    basis: Basis::official("17TRACK's help page on numbers that are not found", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::OrderState, Input::Events],
    applies,
    text: TEXT,
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
    let came = f.parcel.delivered_on.is_some() || f.parcel.order_state == Some(OrderState::Arrived);
    let found = Match::new(if came { Severity::Normal } else { Severity::Watch })
        .maybe(VeryStrong, delivered.map(|days| Fact::DaysSinceDelivery { days }))
        .maybe(Medium, old.map(|days| Fact::DaysSinceShipping { days }))
        .found()?
        .speaks_for(Weak, Fact::NothingShown);
    if came {
        return found
            .maybe(
                Medium,
                f.parcel.order_state.map(|state| Fact::OrderStands { state }),
            )
            .then([f.now(ActionKind::NoAction)])
            .found();
    }
    found
        .then([f.now(ActionKind::TryOtherTracker)])
        .then(f.beyond_the_door())
        .found()
}

const TEXT: Text = text! {
    en: "Trackers delete old numbers, so an empty page is normal a few weeks after the delivery. If the parcel never came, look on another tracker.",
    zh: "查询网站会删除旧号码，签收几周后查不到信息属于正常。如果从未收到包裹，请换一个查询网站。",
    fr: "Les sites de suivi effacent les anciens numéros\u{202f}; une page vide est normale quelques semaines après la livraison. Si le colis n'est jamais arrivé, essayez un autre site.",
    es: "Las webs de seguimiento borran los números antiguos, así que una página vacía es normal unas semanas después de la entrega. Si el paquete nunca llegó, mira en otra web de seguimiento.",
    nl: "Trackers wissen oude nummers, dus een lege pagina is enkele weken na de bezorging normaal. Is het pakket nooit gekomen, kijk dan bij een andere tracker.",
    it: "I siti di tracciamento cancellano i numeri vecchi, quindi una pagina vuota è normale qualche settimana dopo la consegna. Se il pacco non è mai arrivato, prova un altro sito.",
    de: "Tracking-Seiten löschen alte Nummern; eine leere Seite ist einige Wochen nach der Zustellung normal. Ist das Paket nie angekommen, sehen Sie auf einer anderen Seite nach.",
    pl: "Serwisy śledzenia usuwają stare numery, więc pusta strona kilka tygodni po doręczeniu to norma. Jeśli paczka nigdy nie dotarła, sprawdź inny serwis.",
    tr: "Takip siteleri eski numaraları siler; teslimattan birkaç hafta sonra boş sayfa olağandır. Paket hiç gelmediyse başka bir takip sitesine bakın.",
    pt: "Os sites de rastreio apagam códigos antigos, então uma página vazia é normal algumas semanas depois da entrega. Se a encomenda nunca chegou, veja outro site de rastreio.",
    id: "Situs pelacakan menghapus nomor lama, jadi halaman kosong itu wajar beberapa minggu setelah diserahkan. Jika paket tidak pernah datang, cek situs pelacakan lain.",
    ru: "Трекеры удаляют старые номера, поэтому пустая страница через несколько недель после доставки — обычное дело. Если посылка так и не пришла, проверьте другой трекер.",
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
}
