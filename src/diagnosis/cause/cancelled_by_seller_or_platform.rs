//! The order was called off.
//!
//! # Applies when
//! The order is cancelled, refunded, given up or impossible, or its unused label was cancelled.
//!
//! # The buyer sees
//! "Order closed", often after the seller's deadline to send.
//!
//! # What helps
//! Waiting for the refund: 3 to 20 business days; support afterwards.
//!
//! # Basis
//! AliExpress' help pages, as mirrored.

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::CancelledBySellerOrPlatform,
    basis: Basis::official("AliExpress' help pages, as mirrored", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Events, Input::OrderedOn],
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let unused = f.given_back();
    if !f.called_off() && !unused {
        return None;
    }
    let state = f.parcel.order_state.filter(|_| f.called_off());
    let moving = [
        Contradiction::MovingAfterCancel,
        Contradiction::DeliveredAfterCancel,
        Contradiction::DeliveredAndRefunded,
    ];
    Match::new(Severity::Normal)
        .maybe(Strong, state.map(|state| Fact::OrderStands { state }))
        .maybe(
            if f.called_off() { Medium } else { Strong },
            unused.then(|| f.last_scan()).flatten(),
        )
        .maybe_against(Weak, f.contradictions.order(&moving))
        .then([
            f.now(ActionKind::WaitForRefund),
            f.now(ActionKind::ContactSupport),
        ])
        .found()
}

const TEXT: Text = text! {
    en: "The order was called off, so no parcel is on its way. The refund takes 3 to 20 business days; ask support if it does not come.",
    zh: "订单已取消，不会再有包裹寄来。退款需要 3 至 20 个工作日，如未到账请联系客服。",
    fr: "La commande a été annulée\u{202f}; aucun colis n'est en route. Le remboursement prend de 3 à 20 jours ouvrables\u{202f}; écrivez à l'assistance s'il n'arrive pas.",
    es: "El pedido se canceló, así que no hay ningún paquete en camino. El reembolso tarda de 3 a 20 días hábiles; pregunta al soporte si no llega.",
    nl: "De bestelling is geannuleerd, dus er is geen pakket onderweg. De terugbetaling duurt 3 tot 20 werkdagen; vraag het na bij de klantenservice als die uitblijft.",
    it: "L'ordine è stato annullato, quindi nessun pacco è in viaggio. Il rimborso richiede da 3 a 20 giorni lavorativi; chiedi all'assistenza se non arriva.",
    de: "Die Bestellung wurde storniert, es ist also kein Paket unterwegs. Die Erstattung dauert 3 bis 20 Werktage; fragen Sie den Support, wenn sie ausbleibt.",
    pl: "Zamówienie anulowano, więc żadna paczka nie jest w drodze. Zwrot pieniędzy trwa od 3 do 20 dni roboczych; jeśli nie nadejdzie, napisz do pomocy.",
    tr: "Sipariş iptal edildi, bu yüzden yolda bir paket yok. Para iadesi 3 ila 20 iş günü sürer; gelmezse desteğe yazın.",
    pt: "O pedido foi cancelado, então nenhuma encomenda está a caminho. O reembolso leva de 3 a 20 dias úteis; fale com o suporte se ele não vier.",
    id: "Pesanan dibatalkan, jadi tidak ada paket yang dikirim. Pengembalian dana memakan waktu 3 sampai 20 hari kerja; hubungi dukungan jika dananya tidak masuk.",
    ru: "Заказ отменён, поэтому посылка не едет. Возврат денег занимает от 3 до 20 рабочих дней; если деньги не пришли, напишите в поддержку.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_cancelled_order_ends_in_a_refund() {
        let off = parcel().order_state(OrderState::Cancelled);
        first(
            &off,
            Cause::CancelledBySellerOrPlatform,
            ActionKind::WaitForRefund,
        );
    }

    #[test]
    fn a_shipped_order_is_not_called_off() {
        silent(
            &sent(3).order_state(OrderState::Shipped),
            Cause::CancelledBySellerOrPlatform,
        );
    }
}
