//! The service is scanned only until it leaves the country of origin.
//!
//! # Applies when
//! Number or option promise scans until export or at few points, and the last scan is the export, the departure or one
//! on the way; or the order is so cheap that sellers may choose such a service. A parcel that was scanned on arrival is
//! tracked there, and a post's registered number says more than the number alone.
//!
//! # The buyer sees
//! "Departed", and silence for weeks.
//!
//! # What helps
//! Waiting 30 to 60 days while protection runs.
//!
//! # Basis
//! Ten sources name it; the options' own tables; the sellers' policy by order value.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("ten lists of causes; AliExpress' policy for sellers", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::Value, Input::Number],
    request: Request::AskCarrier,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let at_export = f.stands_at(&[
        Stage::CustomsExport,
        Stage::HandedToAirline,
        Stage::Departure,
        Stage::Transit,
    ]);
    if !at_export || f.is_there() {
        return None;
    }
    let coverage = f.coverage;
    let weight = match coverage {
        Coverage::UntilExport | Coverage::Unlikely => Some(VeryStrong),
        // The number alone says it of every service that it goes with, and nothing of one that a post registers.
        Coverage::KeyPoints if f.option.is_none() => f.number.service.is_none().then_some(Weak),
        Coverage::KeyPoints => Some(Medium),
        Coverage::Full | Coverage::Unknown => None,
    };
    let open = coverage != Coverage::Full;
    // Where it is but possible that such a service was chosen, a silence does not show it.
    let known = f.option.is_some() || coverage != Coverage::KeyPoints;
    Match::new(f.level())
        .maybe(
            weight.unwrap_or(Weak),
            weight.map(|_| Fact::LimitedTracking { coverage }),
        )
        .maybe(
            Strong,
            f.sent_cheaply()
                .filter(|_| open)
                .map(|cents| Fact::LowValue { cents }),
        )
        .found()?
        .maybe(Weak, f.last_scan().filter(|_| known))
        .maybe(Weak, f.clock.usual().filter(|_| known))
        .maybe_against(Weak, f.clock.unusual().filter(|_| known))
        .maybe_against(Weak, f.contradictions.below_policy())
        .maybe_against(Strong, f.number_refused())
        .doubted(f)
        .then(f.ladder(f.level()))
        .found()
}

const CALM: Text = text! {
    en: "Such a service is often tracked only until it leaves the country of origin, so a long silence afterwards is normal. Wait, and keep an eye on the end of buyer protection.",
    zh: "此类服务往往只扫描到包裹离开发件国为止，之后长时间没有动态属于正常。请耐心等待，并留意买家保护的截止日期。",
    fr: "Ces services ne sont souvent suivis que jusqu'à la sortie du pays d'origine\u{202f}; un long silence ensuite est normal. Attendez et surveillez la fin de la protection de l'acheteur.",
    es: "Estos servicios a menudo solo tienen seguimiento hasta salir del país de origen, así que después es normal un largo silencio. Espera y vigila el fin de la protección al comprador.",
    nl: "Bij zulke diensten wordt vaak alleen gescand tot het vertrek uit het land van herkomst, dus lange stilte daarna is normaal. Wacht en let op het einde van de kopersbescherming.",
    it: "Questi servizi spesso sono tracciati solo fino all'uscita dal paese d'origine, quindi dopo un lungo silenzio è normale. Aspetta e tieni d'occhio la fine della protezione acquirente.",
    de: "Bei solchen Versandarten wird oft nur bis zum Verlassen des Herkunftslandes gescannt; lange Stille danach ist normal. Warten Sie und achten Sie auf das Ende des Käuferschutzes.",
    pl: "W takich usługach paczka jest często skanowana tylko do opuszczenia kraju nadania, więc potem długa cisza to norma. Poczekaj i pilnuj końca ochrony kupującego.",
    tr: "Böyle hizmetlerde paket çoğu kez yalnızca çıkış ülkesinden ayrılana kadar taranır; sonrasında uzun süre haber gelmemesi olağandır. Bekleyin ve alıcı korumasının bitişine dikkat edin.",
    pt: "Esses serviços muitas vezes só têm registros até sair do país de origem, então um longo silêncio depois é normal. Espere e fique de olho no fim da proteção ao comprador.",
    id: "Pada layanan seperti ini paket sering hanya dipindai sampai keluar dari negara asal, jadi lama tanpa kabar setelahnya itu wajar. Tunggu dan perhatikan akhir perlindungan pembeli.",
    ru: "При такой доставке посылку часто сканируют только до выезда из страны отправления, поэтому долгая тишина после этого — норма. Подождите и следите за окончанием защиты покупателя.",
};

const URGENT: Text = text! {
    en: "Such services are often tracked only until the parcel leaves the country of origin, so it may still be on its way. Ask the seller all the same, and open a dispute in time if it does not come.",
    zh: "此类服务往往只扫描到包裹离开发件国为止，因此包裹可能仍在途中。但仍请联系卖家；如包裹未到，请及时提起纠纷。",
    fr: "Ces services ne sont souvent suivis que jusqu'à la sortie du pays d'origine\u{202f}; le colis est donc peut-être encore en route. Écrivez quand même au vendeur et, s'il n'arrive pas, ouvrez un litige dans les délais.",
    es: "Estos servicios a menudo solo tienen seguimiento hasta salir del país de origen, así que el paquete quizá siga en camino. Aun así, pregunta al vendedor y, si no llega, abre una disputa dentro del plazo.",
    nl: "Bij zulke diensten wordt vaak alleen gescand tot het vertrek uit het land van herkomst, dus het pakket kan nog onderweg zijn. Vraag het toch aan de verkoper en open op tijd een geschil als het niet komt.",
    it: "Questi servizi spesso sono tracciati solo fino all'uscita dal paese d'origine, quindi il pacco può essere ancora in viaggio. Chiedi comunque al venditore e, se non arriva, apri una controversia entro i termini.",
    de: "Bei solchen Versandarten wird oft nur bis zum Verlassen des Herkunftslandes gescannt; das Paket kann also noch unterwegs sein. Fragen Sie trotzdem den Verkäufer und eröffnen Sie rechtzeitig einen Streitfall, wenn es nicht kommt.",
    pl: "W takich usługach paczka jest często skanowana tylko do opuszczenia kraju nadania, więc może być nadal w drodze. Mimo to zapytaj sprzedawcę, a jeśli paczka nie dotrze, w porę otwórz spór.",
    tr: "Böyle hizmetlerde paket çoğu kez yalnızca çıkış ülkesinden ayrılana kadar taranır, yani hâlâ yolda olabilir. Yine de satıcıya sorun; gelmezse zamanında anlaşmazlık açın.",
    pt: "Esses serviços muitas vezes só têm registros até sair do país de origem, então a encomenda ainda pode estar a caminho. Mesmo assim, fale com o vendedor e, se ela não chegar, abra uma disputa dentro do prazo.",
    id: "Pada layanan seperti ini paket sering hanya dipindai sampai keluar dari negara asal, jadi mungkin masih dalam perjalanan. Tetap tanyakan kepada penjual, dan buka sengketa tepat waktu jika paket tidak datang.",
    ru: "При такой доставке посылку часто сканируют только до выезда из страны отправления, поэтому она, возможно, ещё в пути. Всё же спросите продавца и, если она не придёт, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn behind_the_export_an_economy_line_is_silent() {
        let economy = at(Stage::Departure, 20).by(ShippingOption::CainiaoSuperEconomyGlobal);
        first(&economy, Cause::TrackedUntilExport, ActionKind::WaitUntil);
    }

    #[test]
    fn a_scan_on_arrival_is_behind_the_export() {
        let economy = at(Stage::ArrivalCountry, 5).by(ShippingOption::CainiaoSuperEconomyGlobal);
        silent(&economy, Cause::TrackedUntilExport);
    }

    #[test]
    fn a_line_with_full_tracking_is_not() {
        let full = at(Stage::Departure, 20).by(ShippingOption::EPacket);
        silent(&full, Cause::TrackedUntilExport);
        // The platform's number goes with every option: it takes nothing from this one.
        let platforms = at(Stage::Departure, 20)
            .number("LP00724622449605")
            .by(ShippingOption::AliExpressStandard);
        silent(&platforms, Cause::TrackedUntilExport);
    }

    #[test]
    fn what_was_seen_behind_the_border_is_tracked_there() {
        let seen = event(Stage::Transit, 20).in_country(Country::FR);
        let there = parcel()
            .to(Country::FR)
            .by(ShippingOption::CainiaoSuperEconomyGlobal)
            .event(seen);
        silent(&there, Cause::TrackedUntilExport);
    }

    #[test]
    fn the_number_alone_hardly_says_so() {
        let found = |number| {
            let parcel = at(Stage::Departure, 8).number(number);
            let diagnosis = diagnose(&parcel, today());
            let mut findings = diagnosis.findings().iter();
            let found = findings.find(|found| found.cause() == Cause::TrackedUntilExport);
            found.map(|found| found.confidence())
        };
        assert_eq!(found("LP00724622449605"), Some(Certainty::Unlikely));
        assert_eq!(found("LB123456785CN"), None, "a post registers it");
    }
}
