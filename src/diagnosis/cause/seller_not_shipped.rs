//! The seller has not sent the parcel.
//!
//! # Applies when
//! The order is not marked as shipped, a tracker says so, or it is and nobody has scanned the parcel long after that;
//! or there is no number, where option and value ask for one.
//!
//! # The buyer sees
//! A deadline that moves, a dead number, only a label.
//!
//! # What helps
//! Waiting until the deadline, then cancelling; with a dead number the seller after ten days, a dispute five days later.
//!
//! # Basis
//! AliExpress' help pages for deadlines and refunds; buyers' guides for the days.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' help pages; buyers' guides", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Certain,
    asks: &[
        Input::ProcessingDeadline,
        Input::ShippedOn,
        Input::SellerContactedOn,
    ],
    request: Request::WhenSent,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.called_off() {
        let passed = f.parcel.processing_deadline.filter(|day| *day < f.today)?;
        return Match::new(Severity::Normal)
            .speaks_for(VeryStrong, Fact::DeadlinePassed { day: passed })
            .then([
                f.now(ActionKind::WaitForRefund),
                f.now(ActionKind::ContactSupport),
            ])
            .found();
    }
    if f.waits_for_seller() {
        return not_marked(f);
    }
    if f.scanned() || f.clock.pace == Pace::Untracked {
        return None;
    }
    let level = f.level();
    let late = level >= Severity::Act;
    // After two or three weeks without a scan most were never handed over; after two months they are lost.
    let arrived = f.parcel.order_state == Some(OrderState::Arrived);
    let dead = level >= Severity::Dispute
        && !arrived
        && f.days_since_shipping().is_some_and(|days| days < LOST_UNSEEN);
    // Marked as sent by a service that gives a number, and without one.
    let withheld = f.number.verdict == Verdict::Missing && f.goes_unnumbered() == Some(false);
    // Silence is no proof, however many trackers are silent.
    let said = f.has(Report::SellerSaysSentLater)
        || f.has(Report::DeadlineExtendedRepeatedly)
        || f.stands_at(&[Stage::NotShipped]);
    let found = Match::new(level.max(Severity::Watch))
        .maybe(
            if dead { Strong } else { Medium },
            f.clock.unusual().filter(|_| late),
        )
        .maybe(Strong, withheld.then_some(Fact::NumberMissing))
        .reported(Strong, Report::SellerSaysSentLater, f)
        .reported(Strong, Report::DeadlineExtendedRepeatedly, f)
        .maybe(
            VeryStrong,
            f.stands_at(&[Stage::NotShipped]).then(|| f.last_scan()).flatten(),
        )
        .found()?
        .inferred_unless(said)
        .reported(if late { Strong } else { Weak }, Report::NotFoundOnAllTrackers, f)
        .reported(if late { Medium } else { Weak }, Report::SellerUnresponsive, f)
        .reported(Weak, Report::SellerNew, f)
        .maybe_against(Strong, f.came())
        .maybe_against(Strong, f.seen_elsewhere())
        .maybe_against(Medium, f.said(Report::SellerSaysSent).filter(|_| !late));
    if withheld && !late {
        return Some(found.then([f.write_to_seller(), f.wait_on()]));
    }
    if f.has(Report::SellerSaysSentLater) && !late {
        return Some(found.then([f.wait_on()]).then(f.extension()));
    }
    Some(found.then(f.ladder(level)))
}

/// The order is not marked as shipped: the seller's own deadline counts.
fn not_marked(f: &Facts<'_>) -> Option<Match> {
    let deadline = f.parcel.processing_deadline;
    let passed = deadline.filter(|day| *day < f.today);
    let ahead = deadline.filter(|day| *day >= f.today);
    let days = f.days_since_order();
    let slow = passed.is_none()
        && ahead.is_none()
        && days.is_some_and(|days| days > i64::from(LONGEST_PROCESSING_DAYS));
    let planned = f.has(Report::PreOrder) || f.has(Report::SellerSaysSentLater);
    let put_off = f.has(Report::DeadlineExtendedRepeatedly);
    let late = passed.is_some() || put_off || (slow && !planned);
    let bill = f.parcel.order_state == Some(OrderState::Invoice);
    // A label is a sign that it will be sent.
    let label = f.stands_at(&[Stage::Registered]).then(|| f.last_scan()).flatten();
    let asked = f.parcel.order_state == Some(OrderState::AwaitingClarification);
    let found = Match::new(if late || asked || bill {
        Severity::Act
    } else {
        Severity::Normal
    })
    .maybe(VeryStrong, passed.map(|day| Fact::DeadlinePassed { day }))
    .reported(VeryStrong, Report::PreOrder, f)
    .reported(VeryStrong, Report::DeadlineExtendedRepeatedly, f)
    .reported(Medium, Report::SellerSaysSentLater, f)
    // A state of the order tells more than the want of a number.
    .maybe(
        if f.parcel.order_state.is_some() {
            Weak
        } else {
            Medium
        },
        (f.number.verdict == Verdict::Missing && !bill).then_some(Fact::NumberMissing),
    )
    .maybe(
        // A second bill waits for the buyer, not for the seller.
        if bill { Weak } else { Strong },
        f.parcel.order_state.map(|state| Fact::OrderStands { state }),
    )
    .maybe(Medium, ahead.map(|day| Fact::DeadlineAhead { day }))
    .maybe(
        if slow { Medium } else { Weak },
        days.map(|days| Fact::DaysSinceOrder { days }),
    )
    .maybe_against(Strong, label)
    .maybe_against(Strong, f.seasons.closed().filter(|_| f.seasons.excuse()))
    .maybe_against(Medium, f.said(Report::ChineseNewYear));
    let found = found.then(bill.then(|| f.now(ActionKind::PayOrConfirmConsolidation)));
    let cancel = f.now(ActionKind::CancelOrder);
    let usual = f
        .parcel
        .ordered_on
        .and_then(|day| day.checked_add_days(Days::new(u64::from(LONGEST_PROCESSING_DAYS))));
    // On the deadline the buyer looks tomorrow: the platform cancels when it has passed.
    let until = ahead
        .or(usual.filter(|day| *day > f.today))
        .unwrap_or_else(|| f.in_days(LOOK_AGAIN));
    let refused = slow && (f.seller_failed() || f.has(Report::SellerAsksToWait));
    if passed.is_some() || put_off || refused {
        found.then([cancel, f.write_to_seller()]).found()
    } else if slow && !planned {
        found.then([f.write_to_seller(), cancel]).found()
    } else if asked {
        // Nothing goes on before the question is answered.
        found.then([f.write_to_seller(), f.wait(until)]).found()
    } else {
        found.then([f.wait(until), f.write_to_seller()]).found()
    }
}

const CALM: Text = text! {
    en: "It looks as if the seller has not sent the parcel yet, which is normal for up to ten days, and for goods made to order up to a month. After the seller's deadline the order can be cancelled for a refund, or a dispute opened if it counts as sent.",
    zh: "卖家似乎还没有寄出包裹，十天以内属于正常，定制商品可达一个月。超过卖家的发货期限后，可以取消订单以获得退款；如果订单已标记为发货，可以提起纠纷。",
    fr: "Il semble que le vendeur n'ait pas encore expédié le colis, ce qui est normal jusqu'à dix jours, et jusqu'à un mois pour des articles faits sur commande. Après sa date limite, vous pouvez annuler pour obtenir le remboursement, ou ouvrir un litige si la commande est marquée comme expédiée.",
    es: "Parece que el vendedor aún no ha enviado el paquete; es normal hasta diez días, y hasta un mes con artículos hechos por encargo. Después de su fecha límite puedes cancelar para obtener el reembolso o abrir una disputa si el pedido figura como enviado.",
    nl: "Het lijkt erop dat de verkoper het pakket nog niet heeft verzonden; tot tien dagen is dat normaal, bij maatwerk tot een maand. Na zijn uiterste datum kun je annuleren voor terugbetaling, of een geschil openen als de bestelling als verzonden geldt.",
    it: "Sembra che il venditore non abbia ancora spedito il pacco; è normale fino a dieci giorni, e fino a un mese per articoli su ordinazione. Dopo la sua scadenza puoi annullare per il rimborso o aprire una controversia se l'ordine risulta spedito.",
    de: "Der Verkäufer hat das Paket anscheinend noch nicht verschickt; bis zu zehn Tage sind normal, bei Anfertigungen bis zu einem Monat. Nach seiner Frist können Sie stornieren und erhalten die Erstattung, oder einen Streitfall eröffnen, wenn die Bestellung als versandt gilt.",
    pl: "Wygląda na to, że sprzedawca jeszcze nie wysłał paczki; do dziesięciu dni to norma, a przy towarze na zamówienie do miesiąca. Po upływie jego terminu możesz anulować zamówienie, by dostać zwrot pieniędzy, albo otworzyć spór, jeśli ma ono status wysłanego.",
    tr: "Satıcı paketi henüz göndermemiş görünüyor; on güne kadar, sipariş üzerine üretilen ürünlerde bir aya kadar bu olağandır. Satıcının son tarihinden sonra para iadesi için iptal edebilir veya sipariş gönderilmiş sayılıyorsa anlaşmazlık açabilirsiniz.",
    pt: "Parece que o vendedor ainda não enviou a encomenda; isso é normal por até dez dias, e por até um mês com itens feitos sob encomenda. Depois do prazo do vendedor você pode cancelar para receber o reembolso, ou abrir uma disputa se o pedido consta como enviado.",
    id: "Tampaknya penjual belum mengirim paket; sampai sepuluh hari itu wajar, dan sampai sebulan untuk barang yang dibuat sesuai pesanan. Setelah batas waktu penjual, Anda dapat membatalkan agar mendapat pengembalian dana, atau membuka sengketa jika pesanan dianggap sudah dikirim.",
    ru: "Похоже, продавец ещё не отправил посылку; до десяти дней это нормально, а для товаров на заказ — до месяца. После его крайнего срока можно отменить заказ, чтобы получить возврат денег, или открыть спор, если заказ числится отправленным.",
};

const URGENT: Text = text! {
    en: "It looks as if the seller has not sent the parcel. Ask the seller, cancel the order for a refund, or, if it counts as sent, open a dispute.",
    zh: "卖家似乎没有寄出包裹。请联系卖家，或取消订单以获得退款；如果订单已标记为发货，请提起纠纷。",
    fr: "Il semble que le vendeur n'ait pas expédié le colis. Écrivez-lui, annulez la commande pour obtenir le remboursement ou, si elle est marquée comme expédiée, ouvrez un litige.",
    es: "Parece que el vendedor no ha enviado el paquete. Pregúntale, cancela el pedido para obtener el reembolso o, si figura como enviado, abre una disputa.",
    nl: "Het lijkt erop dat de verkoper het pakket niet heeft verzonden. Vraag het na, annuleer de bestelling voor terugbetaling, of open een geschil als die als verzonden geldt.",
    it: "Sembra che il venditore non abbia spedito il pacco. Chiediglielo, annulla l'ordine per il rimborso o, se risulta spedito, apri una controversia.",
    de: "Der Verkäufer hat das Paket anscheinend nicht verschickt. Fragen Sie ihn, stornieren Sie gegen Erstattung oder eröffnen Sie einen Streitfall, wenn die Bestellung als versandt gilt.",
    pl: "Wygląda na to, że sprzedawca nie wysłał paczki. Zapytaj go, anuluj zamówienie, by dostać zwrot pieniędzy, albo otwórz spór, jeśli ma ono status wysłanego.",
    tr: "Satıcı paketi göndermemiş görünüyor. Satıcıya sorun, para iadesi için siparişi iptal edin veya sipariş gönderilmiş sayılıyorsa anlaşmazlık açın.",
    pt: "Parece que o vendedor não enviou a encomenda. Fale com ele, cancele o pedido para receber o reembolso ou, se ele consta como enviado, abra uma disputa.",
    id: "Tampaknya penjual belum mengirim paket. Tanyakan kepadanya, batalkan pesanan agar mendapat pengembalian dana, atau buka sengketa jika pesanan dianggap sudah dikirim.",
    ru: "Похоже, продавец не отправил посылку. Спросите его, отмените заказ, чтобы получить возврат денег, или откройте спор, если заказ числится отправленным.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn without_a_number_nothing_was_sent_yet() {
        let young = parcel().without_number().ordered_on(day(4));
        first(&young, Cause::SellerNotShipped, ActionKind::WaitUntil);
        let old = parcel().without_number().ordered_on(day(29));
        first(&old, Cause::SellerNotShipped, ActionKind::ContactSeller);
        first(
            &old.report(Report::SellerAsksToWait),
            Cause::SellerNotShipped,
            ActionKind::CancelOrder,
        );
    }

    #[test]
    fn what_came_or_shows_on_another_tracker_was_sent() {
        let dead = sent(20).nothing_shown();
        first(&dead, Cause::SellerNotShipped, ActionKind::OpenDispute);
        silent(
            &dead.clone().report(Report::OtherTrackerHasInfo),
            Cause::SellerNotShipped,
        );
        silent(&dead.delivered_on(day(3)), Cause::SellerNotShipped);
    }

    #[test]
    fn a_service_with_a_number_and_none_given_is_asked_about() {
        let sent = sent(5).without_number().by(ShippingOption::AliExpressStandard);
        first(&sent, Cause::SellerNotShipped, ActionKind::ContactSeller);
    }

    #[test]
    fn on_the_deadline_the_buyer_looks_tomorrow() {
        let due = parcel()
            .order_state(OrderState::Received)
            .processing_deadline(today());
        let diagnosis = diagnose(&due, today());
        assert_eq!(diagnosis.first().cause(), Cause::SellerNotShipped);
        assert_eq!(diagnosis.first().first_action().last_day(), Some(ahead(1)));
    }

    #[test]
    fn a_passed_deadline_is_cancelled() {
        let late = parcel()
            .order_state(OrderState::InProgress)
            .processing_deadline(day(2));
        first(&late, Cause::SellerNotShipped, ActionKind::CancelOrder);
    }

    #[test]
    fn a_pre_order_takes_its_time() {
        let order = parcel()
            .order_state(OrderState::InProgress)
            .ordered_on(day(25))
            .report(Report::PreOrder);
        first(&order, Cause::SellerNotShipped, ActionKind::WaitUntil);
    }

    #[test]
    fn a_dead_number_is_asked_about_and_then_disputed() {
        let dead = sent(12).nothing_shown().report(Report::NotFoundOnAllTrackers);
        first(&dead, Cause::SellerNotShipped, ActionKind::ContactSeller);
        let silent = sent(17)
            .nothing_shown()
            .report(Report::NotFoundOnAllTrackers)
            .seller_contacted_on(day(5));
        first(&silent, Cause::SellerNotShipped, ActionKind::OpenDispute);
    }

    #[test]
    fn a_scanned_parcel_was_sent() {
        silent(&at(Stage::Transit, 30), Cause::SellerNotShipped);
    }

    #[test]
    fn an_unscanned_service_proves_nothing() {
        silent(
            &sent(20).number("UN123456785CN").nothing_shown(),
            Cause::SellerNotShipped,
        );
    }

    #[test]
    fn what_a_tracker_says_of_the_seller_counts() {
        let early = sent(2).event(event(Stage::NotShipped, 1));
        first(&early, Cause::SellerNotShipped, ActionKind::WaitUntil);
    }

    #[test]
    fn questions_and_bills_wait_for_the_buyer() {
        let asked = parcel()
            .ordered_on(day(3))
            .order_state(OrderState::AwaitingClarification);
        first(&asked, Cause::SellerNotShipped, ActionKind::ContactSeller);
        let billed = parcel().ordered_on(day(20)).order_state(OrderState::Invoice);
        first(
            &billed,
            Cause::ConsolidationWaiting,
            ActionKind::PayOrConfirmConsolidation,
        );
    }

    #[test]
    fn silence_alone_is_no_proof() {
        let silent = sent(20)
            .number("LP00724622449605")
            .nothing_shown()
            .report(Report::NotFoundOnAllTrackers)
            .report(Report::SellerUnresponsive);
        let diagnosis = diagnose(&silent, today());
        assert!(
            diagnosis
                .findings()
                .iter()
                .all(|found| found.cause() != Cause::SellerNotShipped
                    || found.confidence() < Certainty::Certain)
        );
    }
}
