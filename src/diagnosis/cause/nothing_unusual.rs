//! All is as it should be.
//!
//! # Applies when
//! The last scan is fresh, the parcel moves, and the buyer reports nothing.
//!
//! # The buyer sees
//! News every few days.
//!
//! # What helps
//! Nothing needs to be done.
//!
//! # Basis
//! The waiting limits of every phase.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("the waiting limits of this crate", "2026-11"),
    silenced_by: &[Cause::CancelledBySellerOrPlatform],
    at_most: Certainty::Likely,
    asks: &[Input::Number, Input::Events, Input::ShippedOn],
    request: Request::WhatYouKnow,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let moving = f.stands_at(&[
        Stage::Transit,
        Stage::Departure,
        Stage::ArrivalCountry,
        Stage::CustomsCleared,
        Stage::OutForDelivery,
    ]);
    let fresh = f.last.and_then(|last| match (last.age, last.stage) {
        (Some(days @ 0..=2), Some(stage)) => Some(Fact::FreshScan { stage, days }),
        _ => None,
    })?;
    // On the van today it is near whatever the calendar says; a dispute can still follow.
    let van = f.stands_at(&[Stage::OutForDelivery]) && matches!(fresh, Fact::FreshScan { days: 0, .. });
    let ending = f.door.fact().is_some();
    let quiet = f.reports.is_empty() && f.level() == Severity::Normal && (van || !ending);
    if !moving
        || !quiet
        || f.called_off()
        || f.door.over
        || f.unread.is_some()
        || !f.journey.anomalies().is_empty()
        || !f.contradictions.is_empty()
    {
        return None;
    }
    if ending {
        return Match::new(Severity::Watch)
            .speaks_for(Strong, fresh)
            .then([f.now(ActionKind::NoAction)])
            .then(tomorrow(f))
            .found();
    }
    Match::new(Severity::Normal)
        .speaks_for(Strong, fresh)
        .then([f.now(ActionKind::NoAction), f.wait_on()])
        .found()
}

/// What to do if the van did not bring it: on the last day there is no tomorrow to wait for.
fn tomorrow(f: &Facts<'_>) -> Option<Action> {
    let (day, end) = (f.in_days(1), f.door.end?);
    let dispute = f.dispute()?;
    let from = f.now(ActionKind::OpenDispute).from(day);
    Some(match dispute.last_day() {
        Some(last) if last > day => from.by(last),
        _ if day <= end => from,
        _ => dispute,
    })
}

const CALM: Text = text! {
    en: "Nothing that is known points to a problem. There is nothing to do for now; look again later.",
    zh: "就目前所知，没有迹象表明有问题。暂时无需操作，过些时候再查询即可。",
    fr: "Rien de ce que l'on sait n'indique un problème. Vous n'avez rien à faire pour l'instant\u{202f}; vérifiez de nouveau plus tard.",
    es: "Nada de lo que se sabe apunta a un problema. Por ahora no tienes que hacer nada; vuelve a consultar más adelante.",
    nl: "Niets van wat bekend is, wijst op een probleem. Je hoeft nu niets te doen; kijk later opnieuw.",
    it: "Nulla di quanto si sa indica un problema. Per ora non devi fare nulla; ricontrolla più avanti.",
    de: "Nichts, was bekannt ist, deutet auf ein Problem hin. Im Moment ist nichts zu tun; sehen Sie später wieder nach.",
    pl: "Nic, co wiadomo, nie wskazuje na problem. Na razie nic nie trzeba robić; sprawdź ponownie później.",
    tr: "Bilinenler bir soruna işaret etmiyor. Şimdilik yapılacak bir şey yok; daha sonra yeniden bakın.",
    pt: "Nada do que se sabe aponta para um problema. Por enquanto, você não precisa fazer nada; confira de novo mais tarde.",
    id: "Dari yang diketahui, tidak ada tanda masalah. Untuk sekarang tidak ada yang perlu dilakukan; periksa kembali nanti.",
    ru: "По тому, что известно, проблем не видно. Пока делать ничего не нужно; проверьте снова позже.",
};

const URGENT: Text = text! {
    en: "Nothing that is known explains the silence. Ask the seller what happened to the parcel, and open a dispute in time if no good answer comes.",
    zh: "已知信息无法解释为何没有动态。请向卖家询问包裹的情况；如没有满意的答复，请及时提起纠纷。",
    fr: "Rien de connu n'explique ce silence. Demandez au vendeur ce qu'est devenu le colis et, sans réponse satisfaisante, ouvrez un litige dans les délais.",
    es: "Nada de lo que se sabe explica el silencio. Pregunta al vendedor qué ha pasado con el paquete y, si no da una buena respuesta, abre una disputa dentro del plazo.",
    nl: "Niets van wat bekend is verklaart de stilte. Vraag de verkoper wat er met het pakket is gebeurd en open op tijd een geschil als er geen goed antwoord komt.",
    it: "Nulla di ciò che si sa spiega il silenzio. Chiedi al venditore che fine ha fatto il pacco e, se non dà una buona risposta, apri una controversia entro i termini.",
    de: "Nichts, was bekannt ist, erklärt die Stille. Fragen Sie den Verkäufer, was mit dem Paket geschehen ist, und eröffnen Sie rechtzeitig einen Streitfall, wenn keine gute Antwort kommt.",
    pl: "Nic z tego, co wiadomo, nie wyjaśnia tej ciszy. Zapytaj sprzedawcę, co się stało z paczką, a jeśli nie da dobrej odpowiedzi, w porę otwórz spór.",
    tr: "Bilinenler bu sessizliği açıklamıyor. Satıcıya pakete ne olduğunu sorun; iyi bir yanıt gelmezse zamanında anlaşmazlık açın.",
    pt: "Nada do que se sabe explica o silêncio. Pergunte ao vendedor o que houve com a encomenda e, se não vier uma boa resposta, abra uma disputa dentro do prazo.",
    id: "Tidak ada informasi yang menjelaskan mengapa tidak ada kabar. Tanyakan kepada penjual apa yang terjadi dengan paket, dan buka sengketa tepat waktu jika jawabannya tidak memuaskan.",
    ru: "Ничто из известного не объясняет этой тишины. Спросите продавца, что случилось с посылкой, и, если внятного ответа не будет, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn on_the_van_today_it_is_near_even_as_protection_ends() {
        let van = sent(60)
            .event(event(Stage::OutForDelivery, 0))
            .protection_ends_on(ahead(1));
        first(&van, Cause::NothingUnusual, ActionKind::NoAction);
        silent(&van, Cause::DestinationBacklog);
    }

    #[test]
    fn a_fresh_scan_needs_nothing() {
        first(
            &at(Stage::Transit, 1),
            Cause::NothingUnusual,
            ActionKind::NoAction,
        );
    }

    #[test]
    fn of_an_unknown_parcel_nothing_is_unusual() {
        first(&parcel(), Cause::NothingUnusual, ActionKind::WaitUntil);
    }

    #[test]
    fn a_report_is_never_nothing() {
        silent(
            &at(Stage::Transit, 1).report(Report::DestinationDiffers),
            Cause::NothingUnusual,
        );
    }
}
