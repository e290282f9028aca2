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

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::NothingUnusual,
    basis: Basis::several("the waiting limits of this crate", "2026-11"),
    silenced_by: &[Cause::CancelledBySellerOrPlatform],
    at_most: Certainty::Likely,
    asks: &[Input::Number, Input::Events, Input::ShippedOn],
    applies,
    text: TEXT,
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let moving = f.stands_at(&[
        Stage::Transit,
        Stage::Departure,
        Stage::ArrivalCountry,
        Stage::CustomsCleared,
        Stage::Handover,
        Stage::OutForDelivery,
    ]);
    let fresh = f.last.and_then(|last| match (last.age, last.stage) {
        (Some(days @ 0..=2), Some(stage)) => Some(Fact::FreshScan { stage, days }),
        _ => None,
    })?;
    let quiet = f.reports.is_empty() && f.level() == Severity::Normal && f.door.fact().is_none();
    if !moving || !quiet || f.called_off() || f.door.over || !f.journey.anomalies().is_empty() {
        return None;
    }
    Match::new(Severity::Normal)
        .speaks_for(Strong, fresh)
        .then([f.now(ActionKind::NoAction), f.wait_on()])
        .found()
}

const TEXT: Text = text! {
    en: "Everything is as it should be: the parcel was scanned recently and moves. There is nothing to do.",
    zh: "一切正常：包裹最近有扫描记录，正在运输。您无需任何操作。",
    fr: "Tout est normal\u{a0}: le colis a été scanné récemment et avance. Il n'y a rien à faire.",
    es: "Todo está en orden: el paquete se escaneó hace poco y avanza. No hay nada que hacer.",
    nl: "Alles is zoals het hoort: het pakket is pas gescand en beweegt. Er is niets te doen.",
    it: "È tutto a posto: il pacco è stato scansionato da poco e si muove. Non c'è nulla da fare.",
    de: "Alles ist in Ordnung: Das Paket wurde kürzlich gescannt und bewegt sich. Es ist nichts zu tun.",
    pl: "Wszystko jest w porządku: paczkę niedawno zeskanowano i jest w drodze. Nic nie trzeba robić.",
    tr: "Her şey yolunda: paket kısa süre önce tarandı ve ilerliyor. Yapılacak bir şey yok.",
    pt: "Está tudo em ordem: a encomenda foi registrada há pouco e está andando. Não há nada a fazer.",
    id: "Semuanya baik: paket baru saja dipindai dan bergerak. Tidak ada yang perlu dilakukan.",
    ru: "Всё в порядке: посылку недавно сканировали, и она движется. Делать ничего не нужно.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

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
