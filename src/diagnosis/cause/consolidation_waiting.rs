//! The parcel waits to be put together with others.
//!
//! # Applies when
//! The last event or the order says consolidation, a service that merges has not left yet, an agent's second bill is open, or after ten days there is only the
//! platform's own code (until so long a silence means that nothing was sent).
//!
//! # The buyer sees
//! An LP code and no international number, "order consolidated", "put into storage".
//!
//! # What helps
//! Waiting two weeks, at big sales a month; at a forwarder the buyer pays for or confirms the onward leg, which the
//! platform's own lines never ask for.
//!
//! # Basis
//! Two buyers' guides; days from one.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::single("buyers' guides to consolidated shipping", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::Events],
    request: Request::WhenSent,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

/// With the platform's own code alone the parcel is still at the hub.
const ONLY_CODE_AFTER: i64 = 10;

fn applies(f: &Facts<'_>) -> Option<Match> {
    let stage = f.stands_at(&[Stage::Consolidation]);
    // A second bill is what an agent sends before the merged parcel leaves.
    let billed = f.parcel.order_state == Some(OrderState::Invoice) && !f.scanned();
    let gathered = f.parcel.order_state == Some(OrderState::Consolidated);
    let state = f.parcel.order_state.filter(|_| billed || gathered);
    let left = !stage
        && f.passed(&[
            Stage::CustomsExport,
            Stage::HandedToAirline,
            Stage::Departure,
            Stage::ArrivalCountry,
        ]);
    let young = matches!(
        f.clock.phase,
        Phase::NoInformation | Phase::LabelCreated | Phase::Origin
    );
    let only_code = f.platform_number()
        && young
        && f.days_since_shipping()
            .is_some_and(|days| days >= ONLY_CODE_AFTER);
    // A service that merges does so before the export.
    let merges = f.option == Some(ShippingOption::CainiaoConsolidation);
    let merging = merges && f.stands_at(&[Stage::Accepted, Stage::Transit]) && !f.left_origin();
    let found = Match::new(if billed { Severity::Act } else { f.level() })
        .maybe(VeryStrong, stage.then(|| f.last_scan()).flatten())
        .maybe(Strong, merging.then(|| f.last_scan()).flatten())
        .maybe(Medium, f.clock.usual().filter(|_| merging))
        .maybe(Strong, state.map(|state| Fact::OrderStands { state }))
        .maybe(Medium, only_code.then_some(Fact::PlatformNumber))
        .found()?
        .maybe(Weak, f.clock.slowed())
        .maybe_against(Strong, left.then_some(Fact::Scanned))
        // So long without any scan is no waiting for other parcels.
        .maybe_against(
            Strong,
            f.clock
                .unusual()
                .filter(|_| f.unseen() && f.level() >= Severity::Dispute),
        );
    // The platform's own lines ask the buyer for nothing; an agent's warehouse waits for a second payment.
    let platform = f.platform_number() || f.option.is_some_and(ShippingOption::is_platforms);
    let agent = !platform && f.parcel.order_state != Some(OrderState::Shipped);
    let overdue = stage && f.clock.unusual().is_some();
    if billed || (overdue && agent) {
        let confirm = f.now(ActionKind::PayOrConfirmConsolidation);
        return Some(found.then([confirm, f.write_to_seller()]).then(f.extension()));
    }
    let confirm = agent.then(|| f.now(ActionKind::PayOrConfirmConsolidation));
    Some(found.then(f.ladder(f.level())).then(confirm))
}

const CALM: Text = text! {
    en: "The parcel seems to be waiting in a warehouse to be sent together with other items, which is normal and takes longer around big sales. If you use a forwarder, check whether it is waiting for your payment or confirmation.",
    zh: "包裹似乎在仓库等待与其他商品合并寄出，这属于正常，大促期间等待更久。如果您使用转运公司，请查看是否在等待您付款或确认。",
    fr: "Le colis semble attendre dans un entrepôt d'être envoyé avec d'autres articles, ce qui est normal et dure plus longtemps lors des grandes ventes. Si vous passez par une société de réexpédition, vérifiez si elle attend votre paiement ou votre confirmation.",
    es: "El paquete parece esperar en un almacén para enviarse con otros artículos, lo cual es normal y tarda más en las grandes rebajas. Si usas un reexpedidor, comprueba si espera tu pago o confirmación.",
    nl: "Het pakket lijkt in een magazijn te wachten om samen met andere artikelen te worden verzonden; dat is normaal en duurt rond grote acties langer. Gebruik je een doorstuurdienst, kijk dan of die op je betaling of bevestiging wacht.",
    it: "Il pacco sembra aspettare in magazzino di essere spedito con altri articoli; è normale, e durante le grandi promozioni ci vuole di più. Se usi un servizio di inoltro, controlla se attende un pagamento o una conferma.",
    de: "Das Paket wartet anscheinend in einem Lager, um mit anderen Artikeln verschickt zu werden; das ist normal und dauert bei großen Aktionen länger. Nutzen Sie einen Weiterleiter, prüfen Sie, ob er auf Ihre Zahlung oder Bestätigung wartet.",
    pl: "Paczka czeka najwyraźniej w magazynie na wysyłkę razem z innymi artykułami; to norma, a przy dużych promocjach trwa to dłużej. Jeśli korzystasz ze spedytora, sprawdź, czy nie czeka na płatność lub potwierdzenie.",
    tr: "Paket, diğer ürünlerle birlikte gönderilmek üzere depoda bekliyor görünüyor; bu olağandır ve büyük indirimlerde daha uzun sürer. Aktarma firması kullanıyorsanız ödemenizi veya onayınızı bekleyip beklemediğine bakın.",
    pt: "A encomenda parece esperar em um depósito para seguir com outros itens, o que é normal e demora mais em grandes promoções. Se você usa um redirecionador, veja se ele espera seu pagamento ou confirmação.",
    id: "Paket tampaknya menunggu di gudang untuk dikirim bersama barang lain; itu wajar, dan lebih lama saat promo besar. Jika Anda memakai jasa penerusan, periksa apakah menunggu pembayaran atau konfirmasi Anda.",
    ru: "Похоже, посылка ждёт на складе отправки вместе с другими товарами; это нормально, а во время больших распродаж занимает больше времени. Если вы пользуетесь посредником, проверьте, не ждёт ли он вашей оплаты или подтверждения.",
};

const URGENT: Text = text! {
    en: "The parcel may be waiting in a warehouse to be sent together with other items. Check whether it waits for your payment or confirmation; otherwise ask the seller when it leaves, and open a dispute in time if it does not.",
    zh: "包裹可能在仓库等待与其他商品合并寄出。请查看是否在等待您付款或确认；如不是，请询问卖家何时发出，若仍未发出，请及时提起纠纷。",
    fr: "Le colis attend peut-être dans un entrepôt d'être envoyé avec d'autres articles. Vérifiez s'il attend votre paiement ou votre confirmation\u{202f}; sinon, demandez au vendeur quand il part et, s'il ne part pas, ouvrez un litige dans les délais.",
    es: "Puede que el paquete espere en un almacén para enviarse con otros artículos. Comprueba si espera tu pago o confirmación; si no, pregunta al vendedor cuándo sale y, si no sale, abre una disputa dentro del plazo.",
    nl: "Het pakket wacht misschien in een magazijn om samen met andere artikelen te worden verzonden. Kijk of er op je betaling of bevestiging wordt gewacht; vraag anders de verkoper wanneer het vertrekt en open op tijd een geschil als dat niet gebeurt.",
    it: "Forse il pacco aspetta in magazzino di essere spedito con altri articoli. Controlla se attende un tuo pagamento o una tua conferma; altrimenti chiedi al venditore quando parte e, se non parte, apri una controversia entro i termini.",
    de: "Das Paket wartet vielleicht in einem Lager, um mit anderen Artikeln verschickt zu werden. Prüfen Sie, ob auf Ihre Zahlung oder Bestätigung gewartet wird; fragen Sie sonst den Verkäufer, wann es abgeht, und eröffnen Sie rechtzeitig einen Streitfall, wenn nichts geschieht.",
    pl: "Paczka może czekać w magazynie na wysyłkę razem z innymi artykułami. Sprawdź, czy nie czeka na Twoją płatność lub potwierdzenie; jeśli nie, zapytaj sprzedawcę, kiedy wyruszy, a jeśli nie wyruszy, w porę otwórz spór.",
    tr: "Paket, diğer ürünlerle birlikte gönderilmek üzere depoda bekliyor olabilir. Ödemenizi veya onayınızı bekleyip beklemediğine bakın; beklemiyorsa satıcıya ne zaman yola çıkacağını sorun ve çıkmazsa zamanında anlaşmazlık açın.",
    pt: "Talvez a encomenda esteja em um depósito à espera de seguir com outros itens. Veja se ela aguarda seu pagamento ou confirmação; se não, pergunte ao vendedor quando ela sai e, se não sair, abra uma disputa dentro do prazo.",
    id: "Paket mungkin menunggu di gudang untuk dikirim bersama barang lain. Periksa apakah menunggu pembayaran atau konfirmasi Anda; jika tidak, tanyakan kepada penjual kapan berangkat, dan buka sengketa tepat waktu jika tidak juga dikirim.",
    ru: "Возможно, посылка ждёт на складе отправки вместе с другими товарами. Проверьте, не ждёт ли она вашей оплаты или подтверждения; если нет, спросите продавца, когда она уйдёт, и, если не уйдёт, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_service_that_merges_does_so_at_the_origin() {
        let merging = at(Stage::Transit, 7).by(ShippingOption::CainiaoConsolidation);
        first(&merging, Cause::ConsolidationWaiting, ActionKind::WaitUntil);
        let flown = at(Stage::Departure, 7).by(ShippingOption::CainiaoConsolidation);
        not_first(&flown, Cause::ConsolidationWaiting);
    }

    #[test]
    fn a_merge_takes_two_weeks() {
        first(
            &at(Stage::Consolidation, 6),
            Cause::ConsolidationWaiting,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn afterwards_somebody_may_wait_for_the_buyer() {
        let long = at(Stage::Consolidation, 36);
        first(
            &long,
            Cause::ConsolidationWaiting,
            ActionKind::PayOrConfirmConsolidation,
        );
    }

    #[test]
    fn a_parcel_that_left_is_merged() {
        not_first(
            &at(Stage::Departure, 3).order_state(OrderState::Consolidated),
            Cause::ConsolidationWaiting,
        );
    }

    #[test]
    fn the_platforms_own_line_asks_the_buyer_for_nothing() {
        let own = at(Stage::Consolidation, 24).by(ShippingOption::CainiaoConsolidation);
        first(&own, Cause::ConsolidationWaiting, ActionKind::WaitUntil);
    }
}
