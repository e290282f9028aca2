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

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' help pages, as mirrored", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Events, Input::OrderedOn],
    request: Request::Refund,
    applies,
    words: Words::Cases {
        cases: &[Case {
            code: "cancelled_by_seller_or_platform_impossible",
            fits: |finding| {
                let state = OrderState::Unfulfillable;
                finding.severity() < Severity::Act
                    && finding.shows(|fact| *fact == Fact::OrderStands { state })
            },
            text: IMPOSSIBLE,
        }],
        otherwise: &Words::Calming {
            calm: CALM,
            urgent: MOVING,
        },
    },
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
    let sent = f
        .contradictions
        .order(&[Contradiction::MovingAfterCancel])
        .is_some();
    let level = if sent { Severity::Act } else { Severity::Normal };
    Match::new(level)
        .maybe(Strong, state.map(|state| Fact::OrderStands { state }))
        .maybe(
            if f.called_off() { Medium } else { Strong },
            unused.then(|| f.last_scan()).flatten(),
        )
        .maybe_against(Weak, f.contradictions.order(&moving))
        .then(sent.then(|| f.write_to_seller()))
        .then([
            f.now(ActionKind::WaitForRefund),
            f.now(ActionKind::ContactSupport),
        ])
        // That the label was given up gives nobody the money back.
        .then(f.dispute().filter(|_| !f.called_off()))
        .found()
}

const CALM: Text = text! {
    en: "The order seems to have been called off, so no parcel should be on its way. The refund takes 3 to 20 business days; ask support if it does not come.",
    zh: "订单似乎已取消，应该不会再有包裹寄来。退款需要 3 至 20 个工作日，如未到账请联系客服。",
    fr: "La commande semble avoir été annulée\u{202f}; aucun colis ne devrait être en route. Le remboursement prend de 3 à 20 jours ouvrables\u{202f}; écrivez à l'assistance s'il n'arrive pas.",
    es: "Parece que el pedido se canceló, así que no debería haber ningún paquete en camino. El reembolso tarda de 3 a 20 días hábiles; pregunta al soporte si no llega.",
    nl: "De bestelling lijkt geannuleerd, dus er zou geen pakket onderweg moeten zijn. De terugbetaling duurt 3 tot 20 werkdagen; vraag het na bij de klantenservice als die uitblijft.",
    it: "L'ordine risulta annullato, quindi nessun pacco dovrebbe essere in viaggio. Il rimborso richiede da 3 a 20 giorni lavorativi; chiedi all'assistenza se non arriva.",
    de: "Die Bestellung wurde anscheinend storniert, es sollte also kein Paket unterwegs sein. Die Erstattung dauert 3 bis 20 Werktage; fragen Sie den Support, wenn sie ausbleibt.",
    pl: "Zamówienie najwyraźniej anulowano, więc żadna paczka nie powinna być w drodze. Zwrot pieniędzy trwa od 3 do 20 dni roboczych; jeśli nie nadejdzie, napisz do pomocy.",
    tr: "Sipariş iptal edilmiş görünüyor, bu yüzden yolda bir paket olmaması gerekir. Para iadesi 3 ila 20 iş günü sürer; gelmezse desteğe yazın.",
    pt: "O pedido parece ter sido cancelado, então nenhuma encomenda deveria estar a caminho. O reembolso leva de 3 a 20 dias úteis; fale com o suporte se ele não vier.",
    id: "Pesanan tampaknya dibatalkan, jadi seharusnya tidak ada paket yang dikirim. Pengembalian dana memakan waktu 3 sampai 20 hari kerja; hubungi dukungan jika dananya tidak masuk.",
    ru: "Похоже, заказ отменён, поэтому посылка ехать не должна. Возврат денег занимает от 3 до 20 рабочих дней; если деньги не пришли, напишите в поддержку.",
};

/// What is on its way although it was called off.
const MOVING: Text = text! {
    en: "The order seems to have been called off, yet the parcel is on its way. Ask the seller whether it will be called back before you accept it.",
    zh: "订单似乎已取消，但包裹仍在运输途中。签收前，请先询问卖家是否会召回包裹。",
    fr: "La commande semble annulée, et pourtant le colis est en route. Avant de l'accepter, demandez au vendeur s'il sera rappelé.",
    es: "Parece que el pedido se canceló, pero el paquete está en camino. Antes de aceptarlo, pregunta al vendedor si lo van a retirar.",
    nl: "De bestelling lijkt geannuleerd, maar het pakket is onderweg. Vraag de verkoper of het wordt teruggeroepen voordat je het aanneemt.",
    it: "L'ordine sembra annullato, eppure il pacco è in viaggio. Prima di accettarlo, chiedi al venditore se verrà richiamato.",
    de: "Die Bestellung ist anscheinend storniert, und doch ist das Paket unterwegs. Fragen Sie den Verkäufer, ob es zurückgerufen wird, bevor Sie es annehmen.",
    pl: "Zamówienie najwyraźniej anulowano, a mimo to paczka jest w drodze. Zanim ją przyjmiesz, zapytaj sprzedawcę, czy zostanie wycofana.",
    tr: "Sipariş iptal edilmiş görünüyor, ama paket yolda. Kabul etmeden önce paketin geri çağrılıp çağrılmayacağını satıcıya sorun.",
    pt: "O pedido parece ter sido cancelado, mas a encomenda está a caminho. Antes de aceitá-la, pergunte ao vendedor se ela será recolhida.",
    id: "Pesanan tampaknya dibatalkan, tetapi paket sedang dalam perjalanan. Sebelum menerimanya, tanyakan kepada penjual apakah paket akan ditarik kembali.",
    ru: "Заказ, похоже, отменён, а посылка в пути. Прежде чем принять её, спросите продавца, отзовут ли её.",
};

/// Nobody called it off: it could not be done.
const IMPOSSIBLE: Text = text! {
    en: "The order cannot be carried out, for example because the goods are sold out or may not be sent to you. Wait for the refund, and ask support if it does not come.",
    zh: "订单无法完成，例如商品已售罄或不能寄往您所在的地区。请等待退款，如未到账请联系客服。",
    fr: "La commande ne peut pas être honorée, par exemple parce que l'article est épuisé ou ne peut pas vous être envoyé. Attendez le remboursement et écrivez à l'assistance s'il n'arrive pas.",
    es: "El pedido no se puede completar, por ejemplo porque el artículo está agotado o no se puede enviar a tu país. Espera el reembolso y pregunta al soporte si no llega.",
    nl: "De bestelling kan niet worden uitgevoerd, bijvoorbeeld omdat het artikel is uitverkocht of niet naar jou mag worden verzonden. Wacht op de terugbetaling en vraag het na bij de klantenservice als die uitblijft.",
    it: "L'ordine non può essere evaso, per esempio perché l'articolo è esaurito o non può essere spedito da te. Aspetta il rimborso e chiedi all'assistenza se non arriva.",
    de: "Die Bestellung kann nicht ausgeführt werden, etwa weil die Ware ausverkauft ist oder nicht zu Ihnen verschickt werden darf. Warten Sie auf die Erstattung und fragen Sie den Support, wenn sie ausbleibt.",
    pl: "Zamówienia nie da się zrealizować, na przykład dlatego, że towaru zabrakło albo nie można go do Ciebie wysłać. Poczekaj na zwrot pieniędzy, a jeśli nie nadejdzie, napisz do pomocy.",
    tr: "Sipariş yerine getirilemiyor, örneğin ürün tükendiği veya size gönderilemediği için. Para iadesini bekleyin; gelmezse desteğe yazın.",
    pt: "O pedido não pode ser atendido, por exemplo porque o produto esgotou ou não pode ser enviado a você. Espere o reembolso e fale com o suporte se ele não vier.",
    id: "Pesanan tidak dapat dipenuhi, misalnya karena barang habis atau tidak boleh dikirim kepada Anda. Tunggu pengembalian dana, dan hubungi dukungan jika dananya tidak masuk.",
    ru: "Заказ нельзя выполнить, например потому что товар закончился или его нельзя отправить вам. Дождитесь возврата денег, а если они не пришли, напишите в поддержку.",
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

    #[test]
    fn of_a_parcel_on_its_way_the_seller_is_asked_before_it_is_accepted() {
        let moving = at(Stage::Departure, 1).order_state(OrderState::Cancelled);
        assert_eq!(
            action_of(&moving, Cause::CancelledBySellerOrPlatform),
            ActionKind::ContactSeller
        );
    }

    #[test]
    fn a_line_about_the_order_stops_no_parcel() {
        let words = TrackingEvent::new("Заказ отменён").staged(Stage::Cancelled);
        let off = parcel().order_state(OrderState::Cancelled).event(words);
        first(
            &off,
            Cause::CancelledBySellerOrPlatform,
            ActionKind::WaitForRefund,
        );
    }
}
