//! The parcel waits to be collected.
//!
//! # Applies when
//! The last event says that it waits at a point, a locker or a post office, or a notice was missed.
//!
//! # The buyer sees
//! One of eight AliExpress wordings for "waiting for pick-up", or nothing but an empty letter box.
//!
//! # What helps
//! Collecting it within the window of the country; afterwards it goes back.
//!
//! # Basis
//! AliExpress' help page on statuses; 7 to 14 working days, in Russia 15 days for small packets and 30 for parcels.

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::AwaitingPickup,
    basis: Basis::official("AliExpress' help page on statuses", "2026-11"),
    silenced_by: &[Cause::ReturnedToSender],
    at_most: Certainty::Certain,
    asks: &[Input::Destination],
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    Match::new(Severity::Act)
        .maybe(
            VeryStrong,
            f.stands_at(&[Stage::PickupReady])
                .then(|| f.last_scan())
                .flatten(),
        )
        .reported(f.until_delivered(VeryStrong), Report::PickupNoticeMissed, f)
        .found()?
        .doubted(f)
        .maybe_against(Strong, f.said(Report::TrackersDisagree))
        .then([f.by(ActionKind::PickUp, f.pickup_ends())])
        .then([f.now(ActionKind::ContactLocalPost)])
        .found()
}

const TEXT: Text = text! {
    en: "The parcel is ready to be collected. It goes back when the storage time is over, so pick it up soon.",
    zh: "包裹已到，等待您领取。保管期满后会被退回，请尽快取件。",
    fr: "Le colis est prêt et attend d'être retiré. Il repart à la fin du délai de garde, alors allez vite le chercher.",
    es: "El paquete está listo y espera a que lo recojas. Vuelve al remitente cuando acaba el plazo, así que recógelo pronto.",
    nl: "Het pakket ligt klaar om te worden afgehaald. Na de bewaartijd gaat het terug, dus haal het snel op.",
    it: "Il pacco è pronto e aspetta il ritiro. Allo scadere della giacenza torna indietro, quindi ritiralo presto.",
    de: "Das Paket liegt bereit und wartet auf Abholung. Nach der Lagerfrist geht es zurück, holen Sie es also bald.",
    pl: "Paczka czeka na odbiór. Po upływie terminu wróci do nadawcy, więc odbierz ją szybko.",
    tr: "Paket hazır ve teslim alınmayı bekliyor. Bekleme süresi bitince geri gider, bu yüzden bir an önce alın.",
    pt: "A encomenda está pronta para ser retirada. Ela volta quando o prazo termina, então retire logo.",
    id: "Paket sudah siap dan menunggu diambil. Setelah masa simpan habis, paket akan dikembalikan, jadi segera ambil.",
    ru: "Посылка готова и ждёт получения. По окончании срока хранения её вернут, поэтому заберите её поскорее.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_waiting_parcel_is_collected() {
        first(
            &at(Stage::PickupReady, 1),
            Cause::AwaitingPickup,
            ActionKind::PickUp,
        );
    }

    #[test]
    fn trackers_that_disagree_make_it_doubtful() {
        not_first(
            &at(Stage::PickupReady, 1).report(Report::TrackersDisagree),
            Cause::AwaitingPickup,
        );
    }

    #[test]
    fn a_returned_parcel_cannot_be_collected() {
        silent(
            &at(Stage::Returning, 1).report(Report::PickupNoticeMissed),
            Cause::AwaitingPickup,
        );
    }
}
