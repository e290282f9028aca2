//! One tracker is behind another.
//!
//! # Applies when
//! Another tracker shows more than the one that was asked, or two disagree about a parcel on its way.
//!
//! # The buyer sees
//! Nothing here, scans there; trackers ask carriers every few hours only.
//!
//! # What helps
//! Using the one that knows more.
//!
//! # Basis
//! AfterShip asks every 3 to 12 hours; issue threads of trackers.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official(
        "AfterShip's polling interval; issue threads of trackers",
        "2026-11",
    ),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Events],
    request: Request::AskCarrier,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    Match::new(Severity::Watch)
        .reported(VeryStrong, Report::OtherTrackerHasInfo, f)
        .reported(
            if f.alarming() { Medium } else { VeryStrong },
            Report::TrackersDisagree,
            f,
        )
        .found()?
        .maybe(Weak, f.no_scan())
        .then([
            f.now(ActionKind::TryOtherTracker),
            f.wait(f.in_days(TRACKERS_CATCH_UP)),
        ])
        .found()
}

const TEXT: Text = text! {
    en: "One tracker is behind another; trackers ask the carriers only every few hours. Follow the parcel where more is shown.",
    zh: "一个查询网站的更新比另一个慢，它们每隔几小时才向承运商查询一次。请在信息更多的网站跟踪包裹。",
    fr: "Un site de suivi est en retard sur un autre\u{202f}; chacun n'interroge les transporteurs qu'à quelques heures d'intervalle. Suivez le colis là où il y a le plus d'informations.",
    es: "Una web de seguimiento va por detrás de otra; solo consultan a los transportistas cada pocas horas. Sigue el paquete donde haya más información.",
    nl: "De ene tracker loopt achter op de andere; ze vragen vervoerders maar om de paar uur. Volg het pakket waar de meeste informatie staat.",
    it: "Un sito di tracciamento è in ritardo su un altro; interrogano i corrieri solo ogni poche ore. Segui il pacco dove ci sono più informazioni.",
    de: "Eine Tracking-Seite hinkt der anderen hinterher; sie fragen die Paketdienste nur alle paar Stunden. Verfolgen Sie das Paket dort, wo mehr steht.",
    pl: "Jeden serwis śledzenia pokazuje mniej niż drugi, bo pytają one przewoźników tylko co kilka godzin. Śledź paczkę tam, gdzie widać więcej.",
    tr: "Bir takip sitesi diğerinin gerisinde; siteler taşıyıcıları yalnızca birkaç saatte bir sorgular. Paketi daha fazlasının göründüğü yerde takip edin.",
    pt: "Um site de rastreio está atrasado em relação a outro; eles só consultam as transportadoras a cada poucas horas. Acompanhe a encomenda onde houver mais informações.",
    id: "Satu situs pelacakan tertinggal dari yang lain; situs hanya menanyai kurir setiap beberapa jam. Ikuti paket di situs yang menampilkan lebih banyak.",
    ru: "Один трекер отстаёт от другого; они опрашивают перевозчиков лишь раз в несколько часов. Следите за посылкой там, где показано больше.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn the_tracker_that_knows_more_is_used() {
        let behind = parcel()
            .number("RH049953152TR")
            .report(Report::OtherTrackerHasInfo)
            .nothing_shown();
        first(&behind, Cause::TrackerDataDelay, ActionKind::TryOtherTracker);
    }

    #[test]
    fn one_silent_tracker_proves_no_delay() {
        silent(&sent(3).nothing_shown(), Cause::TrackerDataDelay);
    }
}
