//! The carrier came and could not deliver.
//!
//! # Applies when
//! The last event says that a delivery attempt failed.
//!
//! # The buyer sees
//! "Nobody at home", "no access", a card in the letter box.
//!
//! # What helps
//! Another day or a pick-up point, within the carrier's window; afterwards the parcel goes back.
//!
//! # Basis
//! Carriers' pages; windows of 7 to 14 working days.

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::DeliveryAttemptFailed,
    basis: Basis::several("carriers' help pages", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Destination],
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let scan = f
        .stands_at(&[Stage::AttemptFailed])
        .then(|| f.last_scan())
        .flatten()?;
    Match::new(Severity::Act)
        .speaks_for(VeryStrong, scan)
        .then([f.by(ActionKind::ArrangeRedelivery, f.pickup_ends())])
        .then([f.now(ActionKind::ContactCarrier)])
        .found()
}

const TEXT: Text = text! {
    en: "The carrier tried to deliver and will try again or keep the parcel for a few days. Arrange another day or a pick-up point before it goes back.",
    zh: "承运商曾尝试派送，会再次派送或将包裹保留几天。请在退回之前约定新的派送日期或自提点。",
    fr: "Le transporteur a tenté de livrer et réessaiera, ou gardera le colis quelques jours. Convenez d'un autre jour ou d'un point de retrait avant son renvoi.",
    es: "El transportista intentó la entrega y volverá a intentarlo o guardará el paquete unos días. Acuerda otro día o un punto de recogida antes de que lo devuelvan.",
    nl: "De vervoerder probeerde te bezorgen en probeert het opnieuw of bewaart het pakket enkele dagen. Spreek een andere dag of een afhaalpunt af voordat het teruggaat.",
    it: "Il corriere ha tentato la consegna e riproverà o terrà il pacco per qualche giorno. Concorda un altro giorno o un punto di ritiro prima che torni indietro.",
    de: "Der Paketdienst wollte zustellen und versucht es erneut oder hebt das Paket einige Tage auf. Vereinbaren Sie einen anderen Tag oder eine Abholstelle, bevor es zurückgeht.",
    pl: "Przewoźnik próbował doręczyć i spróbuje ponownie albo przechowa paczkę przez kilka dni. Umów inny dzień lub punkt odbioru, zanim wróci do nadawcy.",
    tr: "Taşıyıcı teslim etmeyi denedi; yeniden deneyecek veya paketi birkaç gün bekletecek. Geri gönderilmeden başka bir gün veya teslim noktası belirleyin.",
    pt: "A transportadora tentou entregar e vai tentar de novo ou guardar a encomenda por alguns dias. Combine outro dia ou um ponto de retirada antes que ela volte.",
    id: "Kurir sudah mencoba mengantar dan akan mencoba lagi atau menyimpan paket beberapa hari. Atur hari lain atau titik pengambilan sebelum dikembalikan.",
    ru: "Перевозчик пытался доставить и попробует ещё раз или подержит посылку несколько дней. Договоритесь о другом дне или пункте выдачи, пока её не вернули.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_failed_attempt_is_arranged_again() {
        first(
            &at(Stage::AttemptFailed, 1),
            Cause::DeliveryAttemptFailed,
            ActionKind::ArrangeRedelivery,
        );
    }

    #[test]
    fn a_parcel_on_the_vehicle_has_not_failed() {
        silent(&at(Stage::OutForDelivery, 0), Cause::DeliveryAttemptFailed);
    }
}
