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

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("two insurers' rules; three buyers' guides", "2026-11"),
    silenced_by: &[Cause::DeliveredNotReceived, Cause::ReturnedToSender],
    at_most: Certainty::Likely,
    asks: &[Input::ProtectionEndsOn, Input::ShippingOption, Input::Destination],
    request: Request::AskCarrier,
    applies,
    words: Words::Always(TEXT),
};

/// Without a scan for so long, a scanned parcel is most likely lost.
const SILENT: i64 = 40;
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
    let limit = (if patient { LOST_UNSEEN } else { SILENT }).saturating_add(f.clock.extra);
    let overdue = days >= limit;
    let insured = f.has(Report::Insured) && days >= INSURED.0;
    let old = f
        .days_since_shipping()
        .filter(|days| *days >= LOST_UNSEEN && !f.has_arrived());
    let unseen = f
        .days_since_shipping()
        .filter(|days| *days >= LOST_UNSEEN && f.unseen());
    // A tracker gives a number up after a month, which proves nothing alone.
    let given_up = f.given_up();
    let found = Match::new(Severity::Dispute)
        .maybe(VeryStrong, said)
        .maybe(VeryStrong, overdue.then(|| f.last_scan()).flatten())
        .maybe(Strong, f.said(Report::Insured).filter(|_| insured))
        .maybe(Strong, unseen.map(|days| Fact::DaysSinceShipping { days }))
        .found()?
        .maybe(Medium, given_up)
        .maybe_against(Strong, f.came())
        .maybe_against(Strong, f.seen_elsewhere().filter(|_| f.unseen()))
        .maybe(Weak, old.map(|days| Fact::DaysSinceShipping { days }))
        .maybe(Weak, f.clock.unusual().filter(|_| overdue))
        .maybe(Weak, f.said(Report::LocalPostSaysNotArrived))
        .doubted(f);
    let claim = f.has(Report::Insured).then(|| {
        let last = f.last.and_then(|last| last.day).unwrap_or(f.today);
        let day = last.checked_add_days(Days::new(INSURED.1)).unwrap_or(f.today);
        f.by(ActionKind::FileInsuranceClaim, day)
    });
    Some(found.then(claim).then(f.ladder(Severity::Dispute)))
}

const TEXT: Text = text! {
    en: "The parcel will probably not arrive any more: the carrier says so, or it has not been scanned for very long. Open a dispute while it is possible, and do not let promises hold you up.",
    zh: "包裹很可能不会再送达：承运商已如此说明，或已很久没有扫描。请在还能提起纠纷时尽快提起，不要一味等待承诺。",
    fr: "Le colis n'arrivera sans doute plus\u{a0}: le transporteur l'indique, ou il n'a pas été scanné depuis très longtemps. Ouvrez un litige tant que c'est possible, sans attendre de promesses.",
    es: "Lo más probable es que el paquete ya no llegue: lo dice el transportista o hace mucho que no se escanea. Abre una disputa mientras se pueda, sin esperar promesas.",
    nl: "Het pakket komt waarschijnlijk niet meer: de vervoerder meldt dat, of het is al heel lang niet gescand. Open een geschil zolang het kan en laat je niet ophouden door beloften.",
    it: "Probabilmente il pacco non arriverà più: lo dice il corriere, o non viene scansionato da molto tempo. Apri una controversia finché è possibile, senza aspettare promesse.",
    de: "Das Paket kommt wahrscheinlich nicht mehr: Der Paketdienst meldet es so, oder es wurde sehr lange nicht gescannt. Eröffnen Sie einen Streitfall, solange es geht, und warten Sie nicht auf Versprechen.",
    pl: "Paczka najpewniej już nie dotrze: tak podaje przewoźnik albo od bardzo dawna nikt jej nie zeskanował. Otwórz spór, póki można, i nie czekaj na obietnice.",
    tr: "Paket büyük olasılıkla artık gelmeyecek: taşıyıcı öyle bildiriyor ya da paket çok uzun süredir taranmadı. Mümkünken anlaşmazlık açın; verilen sözlere güvenip beklemeyin.",
    pt: "A encomenda provavelmente não vai mais chegar: a transportadora informa isso, ou faz muito tempo que ela não tem atualização. Abra uma disputa enquanto é possível, sem esperar promessas.",
    id: "Paket kemungkinan besar tidak akan datang lagi: kurir menyatakan demikian, atau paket sudah sangat lama tidak dipindai. Buka sengketa selagi bisa dan jangan menunggu janji.",
    ru: "Посылка, скорее всего, уже не придёт: так сообщает перевозчик или её очень давно не сканировали. Откройте спор, пока это возможно, и не ждите обещаний.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn one_finding_names_one_last_event() {
        let quiet = at(Stage::Departure, 47).event(event(Stage::Stale, 9));
        let diagnosis = diagnose(&quiet, today());
        for finding in diagnosis.findings() {
            let facts = finding.evidence().iter().map(|evidence| evidence.fact().code());
            let last = facts.filter(|code| matches!(*code, "silence" | "last_scan"));
            assert!(last.count() <= 1, "{:?}", finding.evidence());
        }
    }

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
