//! The tracker gave up asking.
//!
//! # Applies when
//! The tracker itself calls the number expired or stale.
//!
//! # The buyer sees
//! "Expired", "no update for 30 days".
//!
//! # What helps
//! Another tracker, which still asks; the wait is judged by the last real scan.
//!
//! # Basis
//! AfterShip stops after 30 days, TrackingMore after 30 or 60, 15track after one or two months.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("help pages of AfterShip, TrackingMore and 15track", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::ShippedOn, Input::ProtectionEndsOn],
    request: Request::AskCarrier,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let expired = f.given_up()?;
    let seller = (f.days_since_shipping().is_some_and(|days| days >= 30)).then(|| f.write_to_seller());
    let young = f.days_since_shipping().is_some() && seller.is_none() && !f.ends_soon();
    Match::new(Severity::Watch)
        .speaks_for(VeryStrong, expired)
        .maybe(
            Weak,
            f.days_since_shipping()
                .map(|days| Fact::DaysSinceShipping { days }),
        )
        .then([f.now(ActionKind::TryOtherTracker)])
        .then(seller)
        .then(f.dispute().filter(|_| !young))
        .found()
}

const TEXT: Text = text! {
    en: "The tracker has stopped asking for news, as trackers do after a while; that says nothing about the parcel itself. Look on another tracker, and keep an eye on the end of buyer protection.",
    zh: "查询网站过一段时间就会停止更新，这并不说明包裹本身有问题。请换一个查询网站，并留意买家保护的截止日期。",
    fr: "Le site de suivi a cessé ses recherches, comme ces sites le font au bout d'un certain temps\u{202f}; cela ne dit rien du colis lui-même. Regardez un autre site et surveillez la fin de la protection de l'acheteur.",
    es: "La web de seguimiento ha dejado de consultar, como hacen estas webs al cabo de un tiempo; eso no dice nada del paquete. Mira otra web de seguimiento y vigila el fin de la protección al comprador.",
    nl: "De tracker vraagt geen nieuws meer op, zoals trackers na een tijd doen; dat zegt niets over het pakket zelf. Kijk bij een andere tracker en let op het einde van de kopersbescherming.",
    it: "Il sito di tracciamento ha smesso di aggiornarsi, come fanno questi siti dopo un po'; ciò non dice nulla sul pacco. Controlla un altro sito e tieni d'occhio la fine della protezione acquirente.",
    de: "Die Tracking-Seite fragt nicht mehr nach, wie es solche Seiten nach einiger Zeit tun; über das Paket selbst sagt das nichts. Sehen Sie auf einer anderen Seite nach und achten Sie auf das Ende des Käuferschutzes.",
    pl: "Serwis śledzenia przestał sprawdzać przesyłkę, co takie serwisy robią po pewnym czasie; o samej paczce nic to nie mówi. Sprawdź inny serwis i pilnuj końca ochrony kupującego.",
    tr: "Takip sitesi, bu tür sitelerin bir süre sonra yaptığı gibi sorgulamayı bıraktı; bu, paketin kendisi hakkında bir şey söylemez. Başka bir siteye bakın ve alıcı korumasının bitişine dikkat edin.",
    pt: "O site de rastreio parou de consultar, como esses sites fazem depois de um tempo; isso não diz nada sobre a encomenda. Veja outro site de rastreio e fique de olho no fim da proteção ao comprador.",
    id: "Situs pelacakan sudah tidak memperbarui lagi, seperti yang dilakukan situs lain setelah beberapa waktu; itu tidak berarti apa-apa bagi paketnya. Lihat situs lain dan perhatikan akhir perlindungan pembeli.",
    ru: "Трекер перестал запрашивать новости, как делают трекеры через какое-то время; о самой посылке это ничего не говорит. Посмотрите другой трекер и следите за окончанием защиты покупателя.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn an_expired_number_is_looked_up_elsewhere() {
        first(
            &at(Stage::Stale, 1),
            Cause::TrackerStoppedPolling,
            ActionKind::TryOtherTracker,
        );
    }

    #[test]
    fn a_parcel_in_transit_is_still_asked_for() {
        silent(&at(Stage::Transit, 12), Cause::TrackerStoppedPolling);
    }

    #[test]
    fn a_tracker_that_gave_up_proves_no_loss() {
        silent(&at(Stage::Stale, 1), Cause::Lost);
    }
}
