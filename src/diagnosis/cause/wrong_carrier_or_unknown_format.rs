//! The number is known elsewhere, or the tracker needs more than the number.
//!
//! # Applies when
//! Trackers do not know the form, ask for a postcode, call a sound number invalid, or nothing is shown and another
//! tracker shows more or the number cannot say whose it is; not where the option expects such numbers and the silence is dated.
//!
//! # The buyer sees
//! "Not found", "carrier not detected", or a form that wants a postcode.
//!
//! # What helps
//! Choosing the carrier, another tracker, the postcode.
//!
//! # Basis
//! Issue threads of open-source trackers; carriers' own forms.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("issue threads of trackers", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::ShippedOn, Input::Events],
    request: Request::Proof,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let quiet = f.unseen();
    let expected = |option: ShippingOption| {
        let expects = |format| !option.numbers().is_empty() && option.expects(format);
        f.number.format.is_some_and(expects)
    };
    let answered = f.option.is_some_and(expected) && f.clock.days.is_some();
    let unclear = match f.number.verdict {
        Verdict::Unknown if quiet => Some(Fact::NumberUnknown),
        // Where the option agrees, and the silence is dated, it is the silence that is asked about.
        Verdict::Unprovable if quiet && !answered => Some(Fact::NumberUnprovable),
        // Digits fit a dozen carriers; a tracker that guesses wrong shows nothing.
        Verdict::Proved if quiet && f.number.digits_only && !answered => Some(Fact::NumberUnprovable),
        _ => None,
    };
    let found = Match::new(Severity::Watch)
        .reported(f.until_delivered(VeryStrong), Report::FormatUnknown, f)
        .reported(f.until_delivered(VeryStrong), Report::CarrierNeedsPostcode, f)
        .maybe(Medium, unclear.clone())
        // A number that proves itself is right: the tracker took it for another carrier's.
        .maybe(
            Strong,
            f.last_scan()
                .filter(|_| f.stands_at(&[Stage::InvalidNumber]) && f.number.verdict == Verdict::Proved),
        )
        // One tracker shows nothing where another does: it asks the wrong carrier, or asks less often.
        .maybe(Medium, f.seen_elsewhere().filter(|_| quiet))
        .found()?
        .reported(Medium, Report::OtherTrackerHasInfo, f);
    let found = match unclear {
        Some(_) if f.clock.days.is_none() => found.maybe(Weak, f.no_scan()),
        Some(_) => found.maybe_against(Medium, f.clock.usual()),
        None => found,
    };
    let found = if f.has(Report::CarrierNeedsPostcode) {
        found.then([f.now(ActionKind::ProvideMissingParameter)])
    } else {
        found
    };
    let seller = (f.level() >= Severity::Act).then(|| f.write_to_seller());
    Some(found.then([f.now(ActionKind::TryOtherTracker)]).then(seller))
}

const TEXT: Text = text! {
    en: "The tracker probably does not know which carrier the number belongs to; that says nothing about the parcel. Choose the carrier yourself or use another tracker.",
    zh: "查询网站可能不知道该号码属于哪家承运商，这并不说明包裹有问题。请手动选择承运商或换一个查询网站。",
    fr: "Le site de suivi ne sait sans doute pas à quel transporteur appartient le numéro\u{202f}; cela ne dit rien du colis. Choisissez vous-même le transporteur ou un autre site.",
    es: "La web de seguimiento probablemente no sabe de qué transportista es el número; eso no dice nada del paquete. Elige tú el transportista o usa otra web de seguimiento.",
    nl: "De tracker weet waarschijnlijk niet bij welke vervoerder het nummer hoort; dat zegt niets over het pakket. Kies zelf de vervoerder of gebruik een andere tracker.",
    it: "Il sito di tracciamento probabilmente non sa a quale corriere appartiene il numero; questo non dice nulla sul pacco. Scegli tu il corriere o usa un altro sito.",
    de: "Die Tracking-Seite weiß wohl nicht, zu welchem Paketdienst die Nummer gehört; über das Paket sagt das nichts. Wählen Sie den Paketdienst selbst oder nutzen Sie eine andere Seite.",
    pl: "Serwis śledzenia pewnie nie wie, do którego przewoźnika należy numer; to nic nie mówi o paczce. Wybierz przewoźnika samodzielnie albo użyj innego serwisu.",
    tr: "Takip sitesi numaranın hangi taşıyıcıya ait olduğunu muhtemelen bilmiyor; bu, paket hakkında bir şey söylemez. Taşıyıcıyı kendiniz seçin veya başka bir site kullanın.",
    pt: "O site de rastreio provavelmente não sabe de qual transportadora é o código; isso não diz nada sobre a encomenda. Escolha você mesmo a transportadora ou use outro site de rastreio.",
    id: "Situs pelacakan mungkin tidak tahu nomor itu milik kurir mana; itu tidak berarti apa-apa bagi paket Anda. Pilih kurirnya sendiri atau gunakan situs lain.",
    ru: "Трекер, вероятно, не знает, какому перевозчику принадлежит номер; о посылке это ничего не говорит. Выберите перевозчика сами или используйте другой трекер.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn an_unknown_form_asks_for_another_tracker() {
        let typed = parcel().report(Report::FormatUnknown).nothing_shown();
        first(
            &typed,
            Cause::WrongCarrierOrUnknownFormat,
            ActionKind::TryOtherTracker,
        );
    }

    #[test]
    fn a_form_that_wants_a_postcode_gets_it() {
        let typed = parcel().report(Report::CarrierNeedsPostcode).nothing_shown();
        first(
            &typed,
            Cause::WrongCarrierOrUnknownFormat,
            ActionKind::ProvideMissingParameter,
        );
    }

    #[test]
    fn what_another_tracker_shows_may_be_another_carriers() {
        let elsewhere = sent(12)
            .number("RB123456785GB")
            .report(Report::OtherTrackerHasInfo);
        fires(&elsewhere.nothing_shown(), Cause::WrongCarrierOrUnknownFormat);
    }

    #[test]
    fn a_number_with_scans_has_its_carrier() {
        silent(
            &at(Stage::Transit, 3).number("RB123456785GB"),
            Cause::WrongCarrierOrUnknownFormat,
        );
    }

    #[test]
    fn a_courier_number_that_the_option_expects_is_known() {
        let silent = sent(8)
            .number("3318810025")
            .by(ShippingOption::Dhl)
            .nothing_shown();
        not_first(&silent, Cause::WrongCarrierOrUnknownFormat);
    }

    #[test]
    fn a_sound_number_that_a_tracker_calls_invalid_is_anothers() {
        let refused = at(Stage::InvalidNumber, 0).number("RB123456785GB");
        first(
            &refused,
            Cause::WrongCarrierOrUnknownFormat,
            ActionKind::TryOtherTracker,
        );
    }
}
