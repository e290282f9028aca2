//! A war, a strike, an epidemic, a broken computer: the service stood still.
//!
//! # Applies when
//! The buyer reports an outage or an epidemic, or the calendar knows a disruption in these days and countries.
//!
//! # The buyer sees
//! Silence of many parcels at once.
//!
//! # What helps
//! Waiting longer than usual while protection runs; asking the seller to extend it.
//!
//! # Basis
//! The posts' own notices and the news of each case.

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::ServiceDisruption,
    basis: Basis::several("notices of posts and news of the time", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::ShippedOn],
    applies,
    text: TEXT,
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.stands_at(&[Stage::Delivered, Stage::PickupReady]) {
        return None;
    }
    let told = f.has(Report::CarrierOutage) || f.has(Report::PandemicPeriod);
    let found = Match::new(f.level().min(Severity::Act))
        .reported(VeryStrong, Report::CarrierOutage, f)
        .reported(VeryStrong, Report::PandemicPeriod, f)
        .maybe(if told { Medium } else { VeryStrong }, f.seasons.disrupted())
        .found()?
        .maybe(Weak, f.clock.slowed())
        // Without a number there is nothing that could have stood still on a screen.
        .maybe_against(
            VeryStrong,
            (f.number.verdict == Verdict::Missing).then_some(Fact::NumberMissing),
        );
    // What is act in ordinary times is watch now.
    let level = match f.level() {
        Severity::Normal | Severity::Watch => f.level(),
        Severity::Act => Severity::Watch,
        Severity::Dispute => Severity::Act,
    };
    found.then(f.ladder(level)).found()
}

const TEXT: Text = text! {
    en: "The service is disrupted at the moment, and many parcels are held up at once. Wait longer than usual, and keep an eye on the end of buyer protection.",
    zh: "这段时间服务受到影响，许多包裹同时停滞。请比平时多等一些时间，并留意买家保护的截止日期。",
    fr: "Le service est perturbé ces jours-ci et de nombreux colis sont bloqués en même temps. Attendez plus que d'habitude et surveillez la fin de la protection de l'acheteur.",
    es: "El servicio sufre interrupciones estos días y muchos paquetes están parados a la vez. Espera más de lo normal y vigila el fin de la protección al comprador.",
    nl: "De dienst is op dit moment verstoord en veel pakketten staan tegelijk stil. Wacht langer dan gewoonlijk en let op het einde van de kopersbescherming.",
    it: "Il servizio subisce disservizi in questi giorni e molti pacchi sono fermi insieme. Aspetta più del solito e tieni d'occhio la fine della protezione acquirente.",
    de: "Der Dienst war in diesen Tagen gestört, und viele Pakete stehen zugleich still. Warten Sie länger als sonst und behalten Sie das Ende des Käuferschutzes im Auge.",
    pl: "W tych dniach usługa działa z zakłóceniami i wiele przesyłek stoi naraz. Poczekaj dłużej niż zwykle i pilnuj końca ochrony kupującego.",
    tr: "Bu günlerde hizmet aksadı ve birçok paket aynı anda bekliyor. Her zamankinden uzun bekleyin ve alıcı korumasının bitişine dikkat edin.",
    pt: "O serviço está instável nestes dias e muitas encomendas estão paradas ao mesmo tempo. Espere mais do que o normal e fique de olho no fim da proteção ao comprador.",
    id: "Layanan terganggu pada hari-hari ini dan banyak paket berhenti bersamaan. Tunggu lebih lama dari biasanya dan perhatikan akhir perlindungan pembeli.",
    ru: "В эти дни служба работает с перебоями, и многие посылки стоят на месте. Подождите дольше обычного и следите за окончанием защиты покупателя.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn an_outage_is_waited_out() {
        let outage = at(Stage::Accepted, 3).report(Report::CarrierOutage);
        first(&outage, Cause::ServiceDisruption, ActionKind::WaitUntil);
    }

    #[test]
    fn the_calendar_knows_disruptions() {
        let departed = TrackingEvent::new("")
            .staged(Stage::Departure)
            .at(When::on(ymd(2025, 2, 2)));
        let stuck = parcel().from(Country::CN).to(Country::US).event(departed);
        fires_on(&stuck, ymd(2025, 2, 6), Cause::ServiceDisruption);
    }

    #[test]
    fn an_ordinary_week_is_not_disrupted() {
        silent(&at(Stage::Departure, 4).to(Country::US), Cause::ServiceDisruption);
    }
}
