//! The status comes from the tracker, not from the parcel.
//!
//! # Applies when
//! Trackers disagree about an alarm, a customs failure was withdrawn by the next scan, or the only sign of trouble is one
//! fresh customs event, which is often withdrawn (most in Korea and Russia).
//!
//! # The buyer sees
//! "Customs failure", "stopped by local law", "ready for pick-up" on one page only.
//!
//! # What helps
//! Waiting two days, and the page of the customs or the post itself.
//!
//! # Basis
//! Two Korean buyers had the parcel within two days; a Russian tracker admitted a wrong translation.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("buyers in Korea, the operator of a tracker in Russia", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::Events],
    request: Request::AskCarrier,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let alarm = f.single_alarm();
    let customs = alarm.is_some();
    // Withdrawn: the next scans say that customs has let it go.
    let withdrawn = f.journey.anomalies().iter().find_map(|odd| {
        let withdrawn = odd.kind() == AnomalyKind::MovedAfterException;
        withdrawn.then(|| refused_first(f, odd.steps()))?
    });
    let recent = f
        .last
        .and_then(|last| last.age)
        .is_some_and(|age| (0..=7).contains(&age));
    let often = f
        .parcel
        .destination
        .filter(|_| !f.stopped_at_export())
        .is_some_and(|country| Destination::of(country).false_alarms().is_some());
    let found = Match::new(Severity::Watch)
        .reported(
            if f.alarming() { VeryStrong } else { Medium },
            Report::TrackersDisagree,
            f,
        )
        .maybe(if often { VeryStrong } else { Medium }, alarm)
        .maybe(VeryStrong, withdrawn.filter(|_| recent))
        .found()?
        .maybe_against(Strong, f.said(Report::RestrictedItemNotice))
        .maybe_against(Strong, f.said(Report::PersonalCodeMismatch));
    let other = f.now(ActionKind::TryOtherTracker);
    if customs || !f.alarming() && !f.has(Report::TrackersDisagree) {
        let portal = f.now(ActionKind::CheckCustomsPortal);
        Some(found.then([f.wait(f.in_days(TRACKERS_CATCH_UP)), portal, other]))
    } else {
        Some(found.then([other, f.wait(f.in_days(TRACKERS_CATCH_UP))]))
    }
}

/// The refusal of customs that these steps begin with.
fn refused_first(f: &Facts<'_>, steps: &[usize]) -> Option<Fact> {
    let stage = f.journey.steps().get(*steps.first()?)?.stage()?;
    (stage == Stage::CustomsRejected).then_some(Fact::SingleAlarm { stage })
}

const TEXT: Text = text! {
    en: "A single alarming line is often a mistake of the tracker and is soon withdrawn. Check it on another tracker or on the official page first.",
    zh: "单独一条令人担忧的动态往往是查询网站的错误，很快就会消失。请先在其他查询网站或官方页面核实。",
    fr: "Une ligne alarmante isolée est souvent une erreur du site de suivi et disparaît vite. Vérifiez d'abord sur un autre site ou sur la page officielle.",
    es: "Una sola línea alarmante suele ser un error de la web de seguimiento y pronto desaparece. Compruébalo primero en otra web de seguimiento o en la página oficial.",
    nl: "Eén verontrustende regel is vaak een fout van de tracker en verdwijnt snel weer. Controleer het eerst bij een andere tracker of op de officiële pagina.",
    it: "Una sola riga allarmante è spesso un errore del sito di tracciamento e sparisce presto. Verifica prima su un altro sito o sulla pagina ufficiale.",
    de: "Eine einzelne alarmierende Zeile ist oft ein Fehler der Tracking-Seite und verschwindet bald wieder. Prüfen Sie sie zuerst auf einer anderen oder der offiziellen Seite.",
    pl: "Pojedynczy alarmujący wpis to często błąd serwisu śledzenia i wkrótce znika. Najpierw sprawdź to w innym serwisie lub na oficjalnej stronie.",
    tr: "Tek bir endişe verici satır çoğu kez takip sitesinin hatasıdır ve kısa sürede kaybolur. Önce başka bir siteden veya resmî sayfadan kontrol edin.",
    pt: "Uma única linha alarmante costuma ser erro do site de rastreio e logo some. Confira primeiro em outro site de rastreio ou na página oficial.",
    id: "Satu baris yang mengkhawatirkan sering kali kesalahan situs pelacakan dan segera hilang. Periksa dulu di situs lain atau halaman resmi.",
    ru: "Одиночная тревожная запись — часто ошибка трекера, которая вскоре исчезает. Сначала проверьте её на другом трекере или официальном сайте.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_fresh_customs_failure_in_korea_is_waited_out() {
        first(
            &at(Stage::CustomsHold, 0).to(Country::KR),
            Cause::TrackerFalseAlarm,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn trackers_that_disagree_are_compared() {
        let doubtful = at(Stage::PickupReady, 1).report(Report::TrackersDisagree);
        first(&doubtful, Cause::TrackerFalseAlarm, ActionKind::TryOtherTracker);
    }

    #[test]
    fn an_alarm_that_stands_is_none() {
        silent(
            &at(Stage::CustomsHold, 6).to(Country::KR),
            Cause::TrackerFalseAlarm,
        );
    }

    #[test]
    fn a_failure_withdrawn_the_next_day_was_none() {
        let cleared = at(Stage::Accepted, 16)
            .to(Country::RU)
            .event(event(Stage::CustomsRejected, 3))
            .event(event(Stage::CustomsCleared, 2));
        first(&cleared, Cause::TrackerFalseAlarm, ActionKind::WaitUntil);
    }

    #[test]
    fn on_the_way_one_tracker_is_only_behind() {
        let moving = at(Stage::Transit, 5).report(Report::TrackersDisagree);
        first(&moving, Cause::TrackerDataDelay, ActionKind::TryOtherTracker);
    }

    #[test]
    fn who_is_asked_for_a_passport_knows_why_the_parcel_is_held() {
        let held = at(Stage::CustomsHold, 1).to(Country::RU);
        fires(&held, Cause::TrackerFalseAlarm);
        silent(
            &held.report(Report::CarrierAsksIdentity),
            Cause::TrackerFalseAlarm,
        );
    }
}
