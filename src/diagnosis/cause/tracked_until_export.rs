//! The service is scanned only until it leaves the country of origin.
//!
//! # Applies when
//! Number or option promise scans until export or at few points, and the last scan is the export, the departure or one
//! on the way; or the order is so cheap that sellers may choose such a service. A parcel that was scanned on arrival is
//! tracked there.
//!
//! # The buyer sees
//! "Departed", and silence for weeks.
//!
//! # What helps
//! Waiting 30 to 60 days while protection runs.
//!
//! # Basis
//! Ten sources name it; the options' own tables; the sellers' policy by order value.

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::TrackedUntilExport,
    basis: Basis::several("ten lists of causes; AliExpress' policy for sellers", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::Value, Input::Number],
    applies,
    text: TEXT,
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let at_export = f.stands_at(&[
        Stage::CustomsExport,
        Stage::HandedToAirline,
        Stage::Departure,
        Stage::Transit,
    ]);
    if !at_export {
        return None;
    }
    let coverage = f.coverage;
    let weight = match coverage {
        Coverage::UntilExport | Coverage::Unlikely => Some(VeryStrong),
        Coverage::KeyPoints => Some(Medium),
        Coverage::Full | Coverage::Unknown => None,
    };
    let cheap = f.parcel.value_cents.filter(|cents| *cents <= f.economy_limit());
    let open = coverage != Coverage::Full;
    Match::new(f.level())
        .maybe(
            weight.unwrap_or(Weak),
            weight.map(|_| Fact::LimitedTracking { coverage }),
        )
        .maybe(
            Strong,
            cheap.filter(|_| open).map(|cents| Fact::LowValue { cents }),
        )
        .found()?
        .maybe(Weak, f.last_scan())
        .maybe(Weak, f.clock.usual())
        .maybe_against(Weak, f.contradictions.below_policy())
        .maybe_against(Strong, f.number_refused())
        .doubted(f)
        .then(f.ladder(f.level()))
        .found()
}

const TEXT: Text = text! {
    en: "This service is tracked only until it leaves the country of origin, so silence afterwards is normal for 30 to 60 days. Wait, and keep an eye on the end of buyer protection.",
    zh: "该服务只扫描到包裹离开发件国为止，之后 30 至 60 天没有动态属于正常。请耐心等待，并留意买家保护的截止日期。",
    fr: "Ce service n'est suivi que jusqu'à la sortie du pays d'origine\u{202f}; le silence qui suit est normal pendant 30 à 60 jours. Attendez et surveillez la fin de la protection de l'acheteur.",
    es: "Este servicio solo tiene seguimiento hasta salir del país de origen, así que el silencio posterior es normal durante un plazo de 30 a 60 días. Espera y vigila el fin de la protección al comprador.",
    nl: "Bij deze dienst wordt alleen gescand tot het vertrek uit het land van herkomst, dus stilte daarna is 30 tot 60 dagen normaal. Wacht en let op het einde van de kopersbescherming.",
    it: "Questo servizio è tracciato solo fino all'uscita dal paese d'origine, quindi il silenzio dopo è normale per 30-60 giorni. Aspetta e tieni d'occhio la fine della protezione acquirente.",
    de: "Bei diesem Versand wird nur bis zum Verlassen des Herkunftslandes gescannt; Stille danach ist 30 bis 60 Tage lang normal. Warten Sie und achten Sie auf das Ende des Käuferschutzes.",
    pl: "W tej usłudze paczka jest skanowana tylko do opuszczenia kraju nadania, więc potem od 30 do 60 dni ciszy to norma. Poczekaj i pilnuj końca ochrony kupującego.",
    tr: "Bu hizmette paket yalnızca çıkış ülkesinden ayrılana kadar taranır; sonrasında 30 ila 60 gün haber gelmemesi olağandır. Bekleyin ve alıcı korumasının bitişine dikkat edin.",
    pt: "Esse serviço só tem registros até sair do país de origem, então o silêncio depois é normal por 30 a 60 dias. Espere e fique de olho no fim da proteção ao comprador.",
    id: "Pada layanan ini paket hanya dipindai sampai keluar dari negara asal, jadi 30 sampai 60 hari tanpa kabar setelahnya itu wajar. Tunggu dan perhatikan akhir perlindungan pembeli.",
    ru: "При такой доставке посылку сканируют только до выезда из страны отправления, поэтому 30–60 дней тишины после этого — норма. Подождите и следите за окончанием защиты покупателя.",
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
}
