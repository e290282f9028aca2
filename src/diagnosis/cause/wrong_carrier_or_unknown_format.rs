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
    words: Words::Cases {
        cases: &[Case {
            code: "wrong_carrier_or_unknown_format_postcode",
            fits: |finding| finding.shows(|fact| fact.is_report(Report::CarrierNeedsPostcode)),
            text: POSTCODE,
        }],
        otherwise: &Words::Always(TEXT),
    },
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

/// The site knows the carrier, and wants more than the number.
const POSTCODE: Text = text! {
    en: "The carrier's site shows the parcel only if you enter the postcode or the country as well. That it shows nothing without them says nothing about the parcel.",
    zh: "承运商的页面需要同时填写邮编或国家才会显示包裹。不填时查不到，并不说明包裹有问题。",
    fr: "Le site du transporteur n'affiche le colis que si vous saisissez aussi le code postal ou le pays. Que rien ne s'affiche sans cela ne dit rien du colis.",
    es: "La página del transportista solo muestra el paquete si introduces también el código postal o el país. Que sin ellos no muestre nada no dice nada del paquete.",
    nl: "De site van de vervoerder toont het pakket alleen als je ook de postcode of het land invult. Dat zonder die gegevens niets te zien is, zegt niets over het pakket.",
    it: "Il sito del corriere mostra il pacco solo se inserisci anche il CAP o il paese. Se senza di essi non si vede nulla, questo non dice nulla sul pacco.",
    de: "Die Seite des Paketdienstes zeigt das Paket nur, wenn Sie auch die Postleitzahl oder das Land eingeben. Dass ohne diese Angaben nichts erscheint, sagt nichts über das Paket.",
    pl: "Strona przewoźnika pokazuje paczkę tylko wtedy, gdy wpiszesz też kod pocztowy lub kraj. To, że bez nich nic nie widać, nic nie mówi o paczce.",
    tr: "Taşıyıcının sayfası paketi yalnızca posta kodu veya ülke de girilirse gösterir. Bunlar olmadan bir şey görünmemesi paket hakkında bir şey söylemez.",
    pt: "O site da transportadora só mostra a encomenda se você informar também o CEP ou o país. Se nada aparece sem eles, isso não diz nada sobre a encomenda.",
    id: "Halaman kurir baru menampilkan paket jika Anda juga memasukkan kode pos atau negara. Tidak ada yang tampil tanpa itu tidak berarti apa-apa bagi paketnya.",
    ru: "Сайт перевозчика показывает посылку, только если указать ещё и индекс или страну. Если без них ничего не видно, о посылке это ничего не говорит.",
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

    #[test]
    fn a_site_that_wants_a_postcode_knows_its_carrier() {
        let wanted = sent(3).report(Report::CarrierNeedsPostcode).nothing_shown();
        let text = diagnose(&wanted, today()).first().display(Language::English);
        assert!(text.contains("the postcode or the country"), "{text}");
    }
}
