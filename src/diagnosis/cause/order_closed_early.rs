//! The order was closed although the parcel is not there.
//!
//! # Applies when
//! Receipt was confirmed by mistake, protection is over, the dispute window is closed, or the order counts as arrived
//! while the parcel is still on its way.
//!
//! # The buyer sees
//! "Completed" without a parcel.
//!
//! # What helps
//! A dispute within 15 days; afterwards the seller, support, PayPal up to 180 days after the payment, the card's bank.
//!
//! # Basis
//! AliExpress' buyer protection rules; deadlines are Pacific time.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' buyer protection rules", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::ProtectionEndsOn, Input::Events, Input::OrderedOn],
    request: Request::NotReceived,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let arrived = f
        .contradictions
        .order(&[Contradiction::ArrivedWithoutDelivery])
        .filter(|_| f.scanned() && !f.stands_at(&[Stage::Returning, Stage::Returned]));
    // Nobody saw it travel, nobody says that it came.
    let unseen = f.nothing_shown() && f.parcel.delivered_on.is_none() && !f.door.past;
    let unseen = (unseen && f.parcel.order_state == Some(OrderState::Arrived)).then_some(OrderState::Arrived);
    let over = f
        .door
        .fact()
        .filter(|fact| matches!(fact, Fact::ProtectionOver { .. }));
    // Protection that ends behind an arrival closes nothing early.
    let ended = f.came().is_some() || f.stands_at(&[Stage::Delivered]);
    let closed = if ended { Medium } else { VeryStrong };
    let found = Match::new(Severity::Dispute)
        .reported(closed, Report::DisputeWindowClosed, f)
        .reported(VeryStrong, Report::ConfirmedByMistake, f)
        .reported(closed, Report::ProtectionExpired, f)
        .maybe(if ended { Weak } else { Strong }, over)
        .maybe(VeryStrong, arrived)
        .maybe(Medium, unseen.map(|state| Fact::OrderStands { state }))
        .found()?;
    if f.door.closed {
        return Some(found.then(f.beyond_the_door()).then([f.write_to_seller()]));
    }
    Some(found.then(f.dispute()).then(f.beyond_the_door()))
}

const TEXT: Text = text! {
    en: "The order was closed, but the parcel does not seem to have come. For 15 days after the closing a dispute is possible; later you still have the platform's support and the protection of your payment method.",
    zh: "订单已关闭，但包裹似乎尚未到达。关闭后 15 天内可以提起纠纷；更晚则可联系平台客服或通过支付渠道维权。",
    fr: "La commande a été clôturée, mais le colis ne semble pas être arrivé. Un litige est possible pendant les 15 jours qui suivent la clôture\u{202f}; plus tard, il reste l'assistance de la plateforme et la protection de votre moyen de paiement.",
    es: "El pedido se cerró, pero parece que el paquete no ha llegado. Durante los 15 días siguientes al cierre se puede abrir una disputa; más tarde quedan el soporte de la plataforma y la protección de tu medio de pago.",
    nl: "De bestelling is gesloten, maar het pakket lijkt er niet te zijn. Tot 15 dagen na de sluiting is een geschil mogelijk; later heb je nog de klantenservice van het platform en de bescherming van je betaalmethode.",
    it: "L'ordine è stato chiuso, ma il pacco non sembra arrivato. Nei 15 giorni dopo la chiusura è possibile una controversia; più tardi restano l'assistenza della piattaforma e la tutela del tuo metodo di pagamento.",
    de: "Die Bestellung wurde geschlossen, aber das Paket ist anscheinend nicht da. Bis 15 Tage nach dem Schließen ist ein Streitfall möglich; später bleiben der Support der Plattform und der Schutz der Zahlung.",
    pl: "Zamówienie zamknięto, a paczka chyba nie dotarła. Przez 15 dni od zamknięcia można otworzyć spór; później zostaje pomoc platformy i ochrona płatności.",
    tr: "Sipariş kapatıldı ama paket gelmemiş görünüyor. Kapandıktan sonraki 15 gün içinde anlaşmazlık açılabilir; daha sonra platform desteği ve ödemenin kendi koruması kalır.",
    pt: "O pedido foi encerrado, mas a encomenda parece não ter chegado. Nos 15 dias após o encerramento é possível abrir uma disputa; depois restam o suporte da plataforma e a proteção do seu meio de pagamento.",
    id: "Pesanan sudah ditutup, tetapi paket tampaknya belum tiba. Sengketa bisa dibuka selama 15 hari setelah penutupan; sesudah itu tersisa dukungan platform dan perlindungan pembayaran.",
    ru: "Заказ закрыли, а посылка, похоже, не пришла. В течение 15 дней после закрытия можно открыть спор; позже остаются поддержка площадки и защита самого платежа.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn an_order_that_ran_its_time_was_not_closed_early() {
        let old = sent(330)
            .order_state(OrderState::Arrived)
            .protection_ends_on(day(240))
            .report(Report::ProtectionExpired)
            .nothing_shown();
        first(&old, Cause::NumberExpiredPurged, ActionKind::NoAction);
    }

    #[test]
    fn a_receipt_confirmed_by_mistake_can_be_disputed() {
        let mistake = at(Stage::Transit, 3).report(Report::ConfirmedByMistake);
        first(&mistake, Cause::OrderClosedEarly, ActionKind::OpenDispute);
    }

    #[test]
    fn behind_the_closed_door_support_is_left() {
        let late = at(Stage::Transit, 3).report(Report::DisputeWindowClosed);
        first(&late, Cause::OrderClosedEarly, ActionKind::ContactSupport);
    }

    #[test]
    fn a_running_order_is_open() {
        silent(
            &at(Stage::Transit, 3).protection_ends_on(ahead(30)),
            Cause::OrderClosedEarly,
        );
    }
}
