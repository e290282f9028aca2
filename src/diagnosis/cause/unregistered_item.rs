//! Nobody scans this parcel: the cheapest service was chosen.
//!
//! # Applies when
//! Number or option promise no scans (the whole U class, ordinary small packets), or a sent parcel has no number at all
//! though neither option nor value ask for one, or goods of little value show nothing.
//!
//! # The buyer sees
//! Nothing, or a few scans until export; then a notice in the letter box.
//!
//! # What helps
//! Waiting, mostly one to two months, and never past the end of protection; without a number, asking the seller for it.
//!
//! # Basis
//! Two China Post trackers on U numbers; the sellers' policy on orders up to 5 USD; a market guide on cheap goods.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("China Post trackers; AliExpress' policy for sellers", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Likely,
    asks: &[Input::Number, Input::Value, Input::ShippingOption],
    request: Request::Proof,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

/// Up to here sellers often give numbers that show nothing, and the parcel comes all the same.
const CHEAP_CENTS: u64 = 2_000;

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.waits_for_seller()
        || f.gathering()
        || f.called_off()
        || f.clock.phase.worked_in() == WorkedIn::Destination
    {
        return None;
    }
    let coverage = f.coverage;
    let sent = f.parcel.shipped_on.is_some() || f.parcel.order_state == Some(OrderState::Shipped);
    let missing = f.number.verdict == Verdict::Missing;
    let silent = f.unseen() && f.clock.level >= Severity::Watch;
    let cheap = f.parcel.value_cents.filter(|cents| *cents <= CHEAP_CENTS);
    let full = f.option.is_some() && coverage == Coverage::Full;
    let found = Match::new(f.level())
        .maybe(
            if f.unseen() { VeryStrong } else { Medium },
            (coverage == Coverage::Unlikely).then_some(Fact::LimitedTracking { coverage }),
        )
        .maybe(
            Strong,
            (coverage == Coverage::UntilExport && f.unseen()).then_some(Fact::LimitedTracking { coverage }),
        )
        .maybe(
            if sent { VeryStrong } else { Weak },
            // A service that is scanned, or goods that must go by one, have a number: it was not sent.
            missing
                .then_some(Fact::NumberMissing)
                .filter(|_| f.goes_unnumbered() != Some(false)),
        )
        .maybe(
            Medium,
            cheap.filter(|_| silent).map(|cents| Fact::LowValue { cents }),
        )
        .found()?
        .maybe(
            Weak,
            f.sent_cheaply()
                .filter(|_| !silent)
                .map(|cents| Fact::LowValue { cents }),
        )
        .maybe(Medium, f.no_scan().filter(|_| silent))
        .maybe_against(Medium, full.then_some(Fact::FullTracking))
        .maybe_against(Weak, f.contradictions.below_policy())
        .maybe_against(Strong, f.number_refused())
        .maybe_against(
            Strong,
            f.said(Report::NotFoundOnAllTrackers)
                .filter(|_| coverage == Coverage::Unknown),
        );
    if missing && !f.door.over {
        let lost = f.days_since_shipping().is_some_and(|days| days >= LOST_UNSEEN);
        if f.ends_soon() || lost {
            let level = if lost { Severity::Dispute } else { Severity::Act };
            return Some(found.then(f.ladder(level)));
        }
        // Such a service has none to give.
        let none = matches!(coverage, Coverage::Unlikely | Coverage::UntilExport);
        let (ask, wait) = (f.write_to_seller(), f.wait_long());
        return Some(
            found
                .then(if none { [wait, ask] } else { [ask, wait] })
                .then(f.extension()),
        );
    }
    match f.level() {
        // Silence is what such a service sounds like: only the end of protection counts.
        Severity::Normal | Severity::Watch => found.then([f.wait_long()]).then([f.write_to_seller()]).found(),
        Severity::Act if f.clock.pace != Pace::Untracked && !f.ends_soon() => {
            Some(found.then([f.wait_long(), f.write_to_seller()]))
        }
        Severity::Act | Severity::Dispute => found.then(f.ladder(f.level())).found(),
    }
}

const CALM: Text = text! {
    en: "The seller probably chose a service that is not scanned on its way, so no tracker shows anything even while the parcel is travelling. That is normal for such parcels; wait, but act before buyer protection ends.",
    zh: "卖家很可能选择了途中不扫描的物流服务，因此即使包裹正在运输，也查不到信息。这类包裹都是如此，属于正常；请等待，但务必在买家保护结束之前采取行动。",
    fr: "Le vendeur a sans doute choisi un service sans suivi en route\u{202f}; rien ne s'affiche, même pendant que le colis voyage. C'est normal pour ces envois\u{202f}; attendez, mais agissez avant la fin de la protection de l'acheteur.",
    es: "Probablemente el vendedor eligió un servicio sin seguimiento durante el trayecto, así que no se muestra nada ni siquiera mientras el paquete viaja. Es normal en estos envíos; espera, pero actúa antes de que acabe la protección al comprador.",
    nl: "De verkoper koos waarschijnlijk een dienst waarbij onderweg niet wordt gescand, dus toont geen enkele tracker iets, ook niet terwijl het pakket onderweg is. Dat is bij zulke zendingen normaal; wacht af, maar doe iets voordat de kopersbescherming eindigt.",
    it: "Il venditore ha probabilmente scelto un servizio senza tracciamento lungo il percorso, quindi non si vede nulla nemmeno mentre il pacco viaggia. Per queste spedizioni è normale; aspetta, ma muoviti prima che scada la protezione acquirente.",
    de: "Der Verkäufer hat wahrscheinlich einen Versand ohne Scans auf dem Weg gewählt; deshalb ist auch dann nichts zu sehen, wenn das Paket unterwegs ist. Bei solchen Sendungen ist das normal; warten Sie ab, aber handeln Sie, bevor der Käuferschutz endet.",
    pl: "Sprzedawca prawdopodobnie wybrał wysyłkę bez skanów w drodze, dlatego nic nie widać, nawet gdy paczka podróżuje. Przy takich przesyłkach to norma; poczekaj, ale działaj przed końcem ochrony kupującego.",
    tr: "Satıcı büyük olasılıkla yol boyunca tarama yapılmayan bir hizmet seçti; bu yüzden paket yoldayken bile hiçbir şey görünmez. Bu tür gönderilerde bu olağandır; bekleyin ama alıcı koruması bitmeden harekete geçin.",
    pt: "O vendedor provavelmente escolheu um serviço sem registros no caminho, por isso nada aparece nem mesmo enquanto a encomenda viaja. Isso é normal nesse tipo de envio; espere, mas aja antes que a proteção ao comprador termine.",
    id: "Penjual kemungkinan besar memilih layanan tanpa pemindaian di perjalanan, jadi tidak ada yang tampil meskipun paket sedang dalam perjalanan. Itu wajar untuk kiriman seperti ini; tunggu, tetapi bertindaklah sebelum perlindungan pembeli berakhir.",
    ru: "Вероятно, продавец выбрал доставку без сканирования в пути, поэтому ничего не видно, даже когда посылка едет. Для таких отправлений это нормально; подождите, но действуйте до окончания защиты покупателя.",
};

const URGENT: Text = text! {
    en: "The seller probably chose a service that is not scanned on its way, so nobody can see whether the parcel is travelling. Ask the seller for proof of posting, and open a dispute in time if it does not come.",
    zh: "卖家很可能选择了途中不扫描的物流服务，因此无法看到包裹是否在运输。请向卖家索取寄件凭证；如包裹未到，请及时提起纠纷。",
    fr: "Le vendeur a sans doute choisi un service sans suivi en route\u{202f}; impossible de voir si le colis voyage. Demandez-lui une preuve d'envoi et, si le colis n'arrive pas, ouvrez un litige dans les délais.",
    es: "Probablemente el vendedor eligió un servicio sin seguimiento durante el trayecto, así que no se puede ver si el paquete está en camino. Pídele un justificante del envío y, si no llega, abre una disputa dentro del plazo.",
    nl: "De verkoper koos waarschijnlijk een dienst waarbij onderweg niet wordt gescand, dus niemand kan zien of het pakket onderweg is. Vraag de verkoper om een verzendbewijs en open op tijd een geschil als het niet komt.",
    it: "Il venditore ha probabilmente scelto un servizio senza tracciamento lungo il percorso, quindi non si può vedere se il pacco è in viaggio. Chiedigli una prova di spedizione e, se non arriva, apri una controversia entro i termini.",
    de: "Der Verkäufer hat wahrscheinlich einen Versand ohne Scans auf dem Weg gewählt; ob das Paket unterwegs ist, ist daher nicht zu sehen. Bitten Sie ihn um einen Versandbeleg und eröffnen Sie rechtzeitig einen Streitfall, wenn es nicht kommt.",
    pl: "Sprzedawca prawdopodobnie wybrał wysyłkę bez skanów w drodze, więc nie widać, czy paczka podróżuje. Poproś go o dowód nadania, a jeśli paczka nie dotrze, w porę otwórz spór.",
    tr: "Satıcı büyük olasılıkla yol boyunca tarama yapılmayan bir hizmet seçti; bu yüzden paketin yolda olup olmadığı görülemez. Satıcıdan gönderi belgesi isteyin; paket gelmezse zamanında anlaşmazlık açın.",
    pt: "O vendedor provavelmente escolheu um serviço sem registros no caminho, por isso não dá para ver se a encomenda está a caminho. Peça a ele um comprovante de postagem e, se ela não chegar, abra uma disputa dentro do prazo.",
    id: "Penjual kemungkinan besar memilih layanan tanpa pemindaian di perjalanan, jadi tidak terlihat apakah paket sedang dalam perjalanan. Minta bukti pengiriman kepada penjual, dan buka sengketa tepat waktu jika paket tidak datang.",
    ru: "Вероятно, продавец выбрал доставку без сканирования в пути, поэтому не видно, едет ли посылка. Попросите у него подтверждение отправки и, если она не придёт, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_u_number_is_not_scanned() {
        let small = sent(20).number("UN123456785CN").nothing_shown();
        first(&small, Cause::UnregisteredItem, ActionKind::WaitUntil);
    }

    #[test]
    fn without_a_number_the_seller_is_asked() {
        let plain = sent(12).without_number().order_state(OrderState::Shipped);
        first(&plain, Cause::UnregisteredItem, ActionKind::ContactSeller);
    }

    #[test]
    fn a_service_that_is_scanned_has_a_number() {
        let dear = sent(20)
            .without_number()
            .by(ShippingOption::AliExpressStandard)
            .value_usd_cents(4_000);
        silent(&dear, Cause::UnregisteredItem);
        first(&dear, Cause::SellerNotShipped, ActionKind::OpenDispute);
        silent(&parcel().without_number(), Cause::UnregisteredItem);
    }

    #[test]
    fn cheap_goods_often_show_nothing() {
        let cheap = sent(14)
            .value_usd_cents(300)
            .nothing_shown()
            .protection_ends_on(ahead(40));
        first(&cheap, Cause::UnregisteredItem, ActionKind::WaitUntil);
    }

    #[test]
    fn where_everything_has_a_number_cheap_goods_have_one_too() {
        let cheap = |to| sent(20).without_number().value_usd_cents(300).to(to);
        not_first(&cheap(Country::FR), Cause::SellerNotShipped);
        first(
            &cheap(Country::UA),
            Cause::SellerNotShipped,
            ActionKind::OpenDispute,
        );
    }

    #[test]
    fn a_registered_parcel_is_scanned() {
        let registered = at(Stage::Transit, 4)
            .number("RB123456785CN")
            .by(ShippingOption::ChinaPostRegistered);
        silent(&registered, Cause::UnregisteredItem);
    }

    #[test]
    fn what_nobody_scans_is_disputed_once_it_counts_as_lost() {
        let lost = sent(100).without_number().nothing_shown();
        let disputed = action_of(&lost, Cause::UnregisteredItem);
        assert_eq!(disputed, ActionKind::OpenDispute);
    }
}
