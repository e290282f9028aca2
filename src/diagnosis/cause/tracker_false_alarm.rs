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

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::TrackerFalseAlarm,
    basis: Basis::several("buyers in Korea, the operator of a tracker in Russia", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::Events],
    applies,
    words: Words::Always(TEXT),
};

/// A false alarm is withdrawn within this many days.
const FRESH: i64 = 2;

fn applies(f: &Facts<'_>) -> Option<Match> {
    let fresh = f
        .last
        .and_then(|last| last.age)
        .is_some_and(|age| (0..=FRESH).contains(&age));
    let customs =
        fresh && !f.stopped_at_export() && f.stands_at(&[Stage::CustomsHold, Stage::CustomsRejected]);
    let alarm = f
        .stage()
        .filter(|_| customs)
        .map(|stage| Fact::SingleAlarm { stage });
    // Withdrawn: the next scans say that customs has let it go.
    let withdrawn = f.journey.anomalies().iter().find_map(|odd| {
        let withdrawn = odd.kind() == AnomalyKind::MovedAfterException;
        withdrawn.then(|| refused_first(f, odd.steps()))?
    });
    let recent = f
        .last
        .and_then(|last| last.age)
        .is_some_and(|age| (0..=7).contains(&age));
    let often = matches!(f.parcel.destination, Some(Country::KR | Country::RU));
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
        found.then([f.wait(f.in_days(2)), portal, other]).found()
    } else {
        found.then([other, f.wait(f.in_days(2))]).found()
    }
}

/// The refusal of customs that these steps begin with.
fn refused_first(f: &Facts<'_>, steps: &[usize]) -> Option<Fact> {
    let stage = f.journey.steps().get(*steps.first()?)?.stage()?;
    (stage == Stage::CustomsRejected).then_some(Fact::SingleAlarm { stage })
}

const TEXT: Text = text! {
    en: "A single alarming line is often a mistake of the tracker and disappears within two days. Look on another tracker or on the official page before you do anything.",
    zh: "单独一条令人担忧的动态往往是查询网站的错误，两天内就会消失。在采取行动之前，请先查看其他查询网站或官方页面。",
    fr: "Une ligne alarmante isolée est souvent une erreur du site de suivi et disparaît en deux jours. Regardez un autre site ou la page officielle avant d'agir.",
    es: "Una sola línea alarmante suele ser un error de la web de seguimiento y desaparece en dos días. Mira otra web de seguimiento o la página oficial antes de hacer nada.",
    nl: "Eén verontrustende regel is vaak een fout van de tracker en verdwijnt binnen twee dagen. Kijk bij een andere tracker of op de officiële pagina voordat je iets doet.",
    it: "Una sola riga allarmante è spesso un errore del sito di tracciamento e sparisce in due giorni. Controlla un altro sito o la pagina ufficiale prima di fare qualcosa.",
    de: "Eine einzelne alarmierende Zeile ist oft ein Fehler der Tracking-Seite und verschwindet binnen zwei Tagen. Sehen Sie auf einer anderen oder der offiziellen Seite nach, bevor Sie etwas tun.",
    pl: "Pojedynczy alarmujący wpis to często błąd serwisu śledzenia i znika w ciągu dwóch dni. Zanim coś zrobisz, sprawdź inny serwis lub oficjalną stronę.",
    tr: "Tek bir endişe verici satır çoğu kez takip sitesinin hatasıdır ve iki gün içinde kaybolur. Bir şey yapmadan önce başka bir siteye veya resmî sayfaya bakın.",
    pt: "Uma única linha alarmante costuma ser erro do site de rastreio e some em dois dias. Veja outro site de rastreio ou a página oficial antes de fazer algo.",
    id: "Satu baris yang mengkhawatirkan sering kali kesalahan situs pelacakan dan hilang dalam dua hari. Lihat situs lain atau halaman resmi sebelum melakukan sesuatu.",
    ru: "Одиночная тревожная запись — часто ошибка трекера, которая исчезает за два дня. Прежде чем что-то делать, посмотрите другой трекер или официальный сайт.",
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
}
