//! Nobody has scanned the number yet; that is normal in the first days.
//!
//! # Applies when
//! The parcel counts as sent, nothing is shown, and the wait is within what is usual before a first scan.
//!
//! # The buyer sees
//! "Not found": with the platform's lines the seller hands over to a forwarder who labels the parcel later.
//!
//! # What helps
//! Waiting until the limit; after about ten days asking the seller.
//!
//! # Basis
//! AliExpress' help pages (3 to 7, later up to 10 days) and many buyers' guides (1 to 15).

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' help pages, as mirrored; buyers' guides", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Likely,
    asks: &[Input::ShippedOn, Input::Number, Input::ShippingOption],
    request: Request::Proof,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

/// A second number shows its first scan within so many days.
const NEW_NUMBER: i64 = 5;

fn applies(f: &Facts<'_>) -> Option<Match> {
    let quiet = f.unseen() || f.nothing_shown();
    let impossible = f.waits_for_seller()
        || f.called_off()
        // What counts as lost is not new any more.
        || f.days_since_shipping().is_some_and(|days| days > 2 * LOST_UNSEEN)
        || f.parcel.delivered_on.is_some_and(|day| day <= f.today)
        || f.parcel.order_state == Some(OrderState::Arrived);
    if !quiet || impossible || f.number.verdict == Verdict::Missing {
        return None;
    }
    let asked = f.parcel.events.is_some()
        || f.parcel.shipped_on.is_some()
        || f.number.given()
        || f.has(Report::NotFoundOnAllTrackers)
        || f.has(Report::SellerSaysSent);
    if !asked {
        return None;
    }
    let level = f.level();
    let says_sent = if level >= Severity::Act { Weak } else { Medium };
    let found = Match::new(level)
        .maybe(Strong, f.clock.usual())
        .maybe(VeryStrong, before_export(f))
        .maybe(
            if level == Severity::Watch { Medium } else { Weak },
            f.clock.unusual(),
        )
        .maybe(if f.clock.days.is_some() { Weak } else { Medium }, f.no_scan())
        .reported(says_sent, Report::SellerSaysSent, f)
        .reported(Strong, Report::ReplacementNumber, f)
        .reported(Weak, Report::LocalPostSaysNotArrived, f)
        .maybe(Weak, f.clock.stopped())
        .maybe(Weak, f.clock.slowed())
        .maybe_against(
            Medium,
            f.last_scan()
                .filter(|_| f.stands_at(&[Stage::InvalidNumber, Stage::NotShipped])),
        )
        .maybe_against(Medium, f.seen_elsewhere())
        .maybe_against(Strong, f.number.flaw());
    let later = (level == Severity::Normal).then(|| f.now(ActionKind::TryOtherTracker));
    // Another number starts another wait, while there is time for one.
    let again = f.has(Report::ReplacementNumber) && !f.ends_soon();
    let mut found = found;
    if again {
        found.severity = found.severity.min(Severity::Watch);
        found = found.then([f.wait(f.in_days(NEW_NUMBER))]);
    }
    found.then(f.ladder(level)).then(later).found()
}

/// A service that is scanned until export only still shows its first scan in the days that economy mail takes.
fn before_export(f: &Facts<'_>) -> Option<Fact> {
    let days = f.clock.days.filter(|_| f.coverage == Coverage::UntilExport)?;
    let limits = f.settings.thresholds.limits(Phase::NoInformation, Pace::Economy);
    match limits.normal {
        Some(Limit::After(limit)) if days <= i64::from(limit) => Some(Fact::WithinUsualWait {
            days,
            limit: i64::from(limit),
        }),
        _ => None,
    }
}

const CALM: Text = text! {
    en: "A parcel often shows nothing at first after it was sent; that is normal. If it stays like that, ask the seller.",
    zh: "包裹发出后，起初常常查不到信息，这属于正常。如果一直查不到，请联系卖家。",
    fr: "Après l'envoi du colis, souvent rien ne s'affiche au début, et c'est normal. Si rien ne change, écrivez au vendeur.",
    es: "Tras el envío del paquete, al principio a menudo no se muestra nada, y es normal. Si sigue así, pregunta al vendedor.",
    nl: "Na verzending is van een pakket in het begin vaak nog niets te zien; dat is normaal. Blijft dat zo, vraag het dan aan de verkoper.",
    it: "Dopo la spedizione del pacco, all'inizio spesso non si vede nulla, ed è normale. Se non cambia, chiedi al venditore.",
    de: "Nach dem Versand ist von einem Paket anfangs oft noch nichts zu sehen; das ist normal. Bleibt es dabei, fragen Sie den Verkäufer.",
    pl: "Po wysłaniu paczki początkowo często nic nie widać; to norma. Jeśli to się nie zmieni, zapytaj sprzedawcę.",
    tr: "Paket gönderildikten sonra başlangıçta çoğu kez bir şey görünmez; bu olağandır. Böyle sürerse satıcıya sorun.",
    pt: "Depois do envio da encomenda, é normal que no início nada apareça. Se continuar assim, pergunte ao vendedor.",
    id: "Setelah paket dikirim, pada awalnya sering belum ada yang tampil; itu wajar. Jika tetap begitu, tanyakan kepada penjual.",
    ru: "После отправки о посылке поначалу часто ничего не видно; это нормально. Если так и останется, спросите продавца.",
};

const URGENT: Text = text! {
    en: "Nobody seems to have scanned the parcel yet. Ask the seller, and open a dispute in time if that does not help.",
    zh: "包裹似乎仍未被扫描。请联系卖家；如未解决，请及时提起纠纷。",
    fr: "Le colis ne semble toujours pas avoir été scanné. Écrivez au vendeur et, si cela ne donne rien, ouvrez un litige dans les délais.",
    es: "Parece que nadie ha escaneado aún el paquete. Pregunta al vendedor y, si no sirve de nada, abre una disputa dentro del plazo.",
    nl: "Het pakket lijkt nog steeds niet gescand. Vraag het aan de verkoper en open op tijd een geschil als dat niets oplevert.",
    it: "Sembra che nessuno abbia ancora scansionato il pacco. Chiedi al venditore e, se non serve, apri una controversia entro i termini.",
    de: "Das Paket wurde anscheinend noch nicht gescannt. Fragen Sie den Verkäufer und eröffnen Sie rechtzeitig einen Streitfall, wenn das nichts bringt.",
    pl: "Wygląda na to, że paczki nikt jeszcze nie zeskanował. Zapytaj sprzedawcę, a jeśli to nie pomoże, w porę otwórz spór.",
    tr: "Paket hâlâ taranmamış görünüyor. Satıcıya sorun; sonuç alamazsanız zamanında anlaşmazlık açın.",
    pt: "Parece que a encomenda ainda não teve nenhuma atualização. Fale com o vendedor e, se não adiantar, abra uma disputa dentro do prazo.",
    id: "Paket tampaknya masih belum dipindai. Tanyakan kepada penjual, dan buka sengketa tepat waktu jika tidak ada hasilnya.",
    ru: "Похоже, посылку ещё никто не сканировал. Спросите продавца и, если это не поможет, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn nothing_is_sent_before_it_is_ordered() {
        let odd = sent(40).ordered_on(day(3)).nothing_shown();
        first(&odd, Cause::NotYetActivated, ActionKind::WaitUntil);
        first_shows(&odd, "shipped_before_order");
    }

    #[test]
    fn the_first_days_are_silent() {
        first(
            &sent(4).nothing_shown(),
            Cause::NotYetActivated,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn the_platforms_line_is_labelled_later() {
        let young = sent(3)
            .by(ShippingOption::AliExpressStandard)
            .nothing_shown()
            .report(Report::SellerSaysSent);
        first(&young, Cause::NotYetActivated, ActionKind::WaitUntil);
    }

    #[test]
    fn what_counts_as_lost_is_not_new_any_more() {
        fires(&sent(120).nothing_shown(), Cause::NotYetActivated);
        silent(&sent(121).nothing_shown(), Cause::NotYetActivated);
    }

    #[test]
    fn a_scanned_number_is_active() {
        silent(&at(Stage::Accepted, 2), Cause::NotYetActivated);
    }
}
