//! The parcel is lost, as far as anyone can tell.
//!
//! # Applies when
//! The carrier says so, or a scanned service is silent for 40 days, an unscanned one 60 days after sending.
//!
//! # The buyer sees
//! No news for weeks on every tracker.
//!
//! # What helps
//! A dispute while it is possible; the insurance from 20 days after the last scan.
//!
//! # Basis
//! Insurers: 20 days without a scan; buyers' guides: 40 and 60 days.

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::Lost,
    basis: Basis::several("two insurers' rules; three buyers' guides", "2026-11"),
    silenced_by: &[Cause::DeliveredNotReceived, Cause::ReturnedToSender],
    at_most: Certainty::Likely,
    asks: &[Input::ProtectionEndsOn, Input::ShippingOption, Input::Destination],
    applies,
    words: Words::Always(TEXT),
};

/// Without a scan for so long, a scanned parcel is most likely lost.
const SILENT: i64 = 40;
/// So long after sending, an unscanned one is.
const UNSEEN: i64 = 60;
/// Insurers pay from here on, counted from the last scan, until the window closes.
const INSURED: (i64, u64) = (20, 30);

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.called_off() || f.waits_for_seller() {
        return None;
    }
    let said = f
        .stands_at(&[Stage::Lost, Stage::Destroyed])
        .then(|| f.last_scan())
        .flatten();
    let waiting = matches!(
        f.clock.phase,
        Phase::Origin
            | Phase::Consolidation
            | Phase::LineHaul
            | Phase::Arrived
            | Phase::Customs
            | Phase::LastMile
    ) && !f.stands_at(&[Stage::Exception, Stage::Damaged, Stage::Cancelled]);
    let days = f.clock.days.filter(|_| waiting && f.last.is_some()).unwrap_or(0);
    let patient = matches!(f.clock.pace, Pace::Economy | Pace::Untracked);
    let limit = (if patient { UNSEEN } else { SILENT }).saturating_add(f.clock.extra);
    let overdue = days >= limit;
    let insured = f.has(Report::Insured) && days >= INSURED.0;
    let old = f
        .days_since_shipping()
        .filter(|days| *days >= UNSEEN && !f.has_arrived());
    let unseen = f
        .days_since_shipping()
        .filter(|days| *days >= UNSEEN && f.last.is_none());
    // A tracker gives a number up after a month; the parcel may still come.
    let given_up = f.given_up();
    let found = Match::new(Severity::Dispute)
        .maybe(VeryStrong, said)
        .maybe(VeryStrong, overdue.then(|| f.last_scan()).flatten())
        .maybe(Strong, f.said(Report::Insured).filter(|_| insured))
        .maybe(Strong, unseen.map(|days| Fact::DaysSinceShipping { days }))
        .maybe(Medium, given_up)
        .found()?
        .maybe(Weak, old.map(|days| Fact::DaysSinceShipping { days }))
        .maybe(Weak, f.clock.unusual().filter(|_| overdue))
        .maybe(Weak, f.said(Report::LocalPostSaysNotArrived))
        .doubted(f);
    let claim = f.has(Report::Insured).then(|| {
        let last = f.last.and_then(|last| last.day).unwrap_or(f.today);
        let day = last.checked_add_days(Days::new(INSURED.1)).unwrap_or(f.today);
        f.by(ActionKind::FileInsuranceClaim, day)
    });
    found.then(claim).then(f.ladder(Severity::Dispute)).found()
}

const TEXT: Text = text! {
    en: "After this long without a scan the parcel is most likely lost, though late arrivals happen. Open a dispute while it is possible, and do not let promises hold you up.",
    zh: "这么久没有扫描，包裹很可能已丢失，但也有迟到的情况。请在还能提起纠纷时尽快提起，不要一味等待承诺。",
    fr: "Après si longtemps sans scan, le colis est très probablement perdu, même si certains finissent par arriver. Ouvrez un litige tant que c'est possible, sans attendre de promesses.",
    es: "Después de tanto tiempo sin escaneos, lo más probable es que el paquete se haya perdido, aunque algunos llegan tarde. Abre una disputa mientras se pueda, sin esperar promesas.",
    nl: "Na zo'n lange tijd zonder scan is het pakket hoogstwaarschijnlijk zoekgeraakt, al komt er soms nog een laat aan. Open een geschil zolang het kan en laat je niet ophouden door beloften.",
    it: "Dopo tanto tempo senza scansioni il pacco è molto probabilmente perso, anche se a volte arriva in ritardo. Apri una controversia finché è possibile, senza aspettare promesse.",
    de: "Nach so langer Zeit ohne Scan ist das Paket wahrscheinlich verloren, auch wenn manche spät ankommen. Eröffnen Sie einen Streitfall, solange es geht, und warten Sie nicht auf Versprechen.",
    pl: "Po tak długim czasie bez skanu paczka najpewniej zaginęła, choć zdarzają się spóźnienia. Otwórz spór, póki można, i nie czekaj na obietnice.",
    tr: "Bu kadar uzun süre tarama olmayınca paket büyük olasılıkla kaybolmuştur, geç gelenler olsa da. Mümkünken anlaşmazlık açın; verilen sözlere güvenip beklemeyin.",
    pt: "Depois de tanto tempo sem atualização, a encomenda provavelmente se perdeu, embora algumas cheguem tarde. Abra uma disputa enquanto é possível, sem esperar promessas.",
    id: "Setelah selama ini tanpa pemindaian, paket kemungkinan besar hilang, walau kadang datang terlambat. Buka sengketa selagi bisa dan jangan menunggu janji.",
    ru: "После столь долгого молчания посылка, скорее всего, потеряна, хотя бывает, что посылки приходят и так поздно. Откройте спор, пока это возможно, и не ждите обещаний.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn forty_days_of_silence_are_a_loss() {
        first(&at(Stage::Transit, 42), Cause::Lost, ActionKind::OpenDispute);
    }

    #[test]
    fn an_insured_loss_is_claimed() {
        let insured = at(Stage::Transit, 24).report(Report::Insured);
        fires(&insured, Cause::Lost);
    }

    #[test]
    fn two_weeks_are_no_loss() {
        silent(&at(Stage::Transit, 14), Cause::Lost);
    }

    #[test]
    fn an_economy_line_is_given_more_time() {
        silent(
            &at(Stage::Departure, 42).by(ShippingOption::CainiaoSuperEconomyGlobal),
            Cause::Lost,
        );
    }

    #[test]
    fn on_the_last_day_nobody_waits() {
        let ending = at(Stage::Transit, 12).protection_ends_on(today());
        let diagnosis = diagnose(&ending, today());
        for finding in diagnosis.findings() {
            assert!(
                finding
                    .actions()
                    .iter()
                    .all(|action| action.kind() != ActionKind::WaitUntil)
            );
        }
        assert_eq!(diagnosis.first().first_action().kind(), ActionKind::OpenDispute);
    }
}
