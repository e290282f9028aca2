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

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' help page on statuses", "2026-11"),
    silenced_by: &[Cause::ReturnedToSender],
    at_most: Certainty::Certain,
    asks: &[Input::Destination],
    request: Request::WhatYouKnow,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let found = Match::new(Severity::Act)
        .maybe(
            VeryStrong,
            f.stands_at(&[Stage::PickupReady])
                .then(|| f.last_scan())
                .flatten(),
        )
        .reported(f.until_delivered(VeryStrong), Report::PickupNoticeMissed, f)
        .found()?
        .doubted(f)
        .maybe_against(Strong, f.said(Report::TrackersDisagree));
    if let Some(over) = f.window_over() {
        return Some(
            found
                .speaks_against(Medium, over)
                .then(f.after_the_window(ActionKind::ContactLocalPost)),
        );
    }
    Some(
        found
            .then([f.by(ActionKind::PickUp, f.pickup_ends())])
            .then([f.now(ActionKind::ContactLocalPost)]),
    )
}

const TEXT: Text = text! {
    en: "The parcel was announced as ready to be collected, and it goes back when the storage time is over. Pick it up soon; if the notice is weeks old, ask first whether it is still there.",
    zh: "已通知包裹可以领取，保管期满后会被退回。请尽快取件；如果通知已是几周之前，请先询问包裹是否还在。",
    fr: "Le colis a été annoncé prêt à être retiré et repart à la fin du délai de garde. Allez vite le chercher\u{202f}; si l'avis date de plusieurs semaines, demandez d'abord s'il est encore là.",
    es: "El paquete figura como listo para recoger y vuelve al remitente cuando acaba el plazo. Recógelo pronto; si el aviso es de hace semanas, pregunta antes si sigue allí.",
    nl: "Het pakket is gemeld als klaar om af te halen en gaat na de bewaartijd terug. Haal het snel op; is het bericht weken oud, vraag dan eerst of het er nog is.",
    it: "Il pacco risulta pronto per il ritiro e allo scadere della giacenza torna indietro. Ritiralo presto; se l'avviso è di settimane fa, chiedi prima se è ancora lì.",
    de: "Das Paket wurde als abholbereit gemeldet und geht nach der Lagerfrist zurück. Holen Sie es bald; ist die Nachricht Wochen alt, fragen Sie vorher, ob es noch dort ist.",
    pl: "Paczkę zgłoszono jako gotową do odbioru, a po upływie terminu wróci do nadawcy. Odbierz ją szybko; jeśli awizo jest sprzed kilku tygodni, zapytaj najpierw, czy jeszcze tam jest.",
    tr: "Paketin teslim alınmaya hazır olduğu bildirildi; bekleme süresi bitince geri gider. Bir an önce alın; bildirim haftalar öncesine aitse önce paketin hâlâ orada olup olmadığını sorun.",
    pt: "A encomenda foi anunciada como pronta para retirada e volta quando o prazo termina. Retire logo; se o aviso é de semanas atrás, pergunte antes se ela ainda está lá.",
    id: "Paket diberitahukan siap diambil dan akan dikembalikan setelah masa simpan habis. Segera ambil; jika pemberitahuannya sudah beberapa minggu, tanyakan dulu apakah paket masih ada.",
    ru: "Посылка значится готовой к выдаче; по окончании срока хранения её вернут. Заберите её поскорее, а если извещению уже несколько недель, сначала спросите, там ли она ещё.",
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
    fn after_the_storage_time_the_post_is_asked_whether_it_is_still_there() {
        let late = at(Stage::PickupReady, 41).to(Country::RU);
        first(&late, Cause::AwaitingPickup, ActionKind::ContactLocalPost);
        fires(&late, Cause::ReturnedToSender);
        let long_gone = at(Stage::PickupReady, 120).to(Country::RU);
        first(&long_gone, Cause::ReturnedToSender, ActionKind::ContactLocalPost);
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
