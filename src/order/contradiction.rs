//! Where the order and its parcel tell different stories.
//!
//! Order state and parcel milestone are two machines. Neither is derived from the other, so they can
//! disagree, and the disagreement is worth telling.

use crate::lang::{Language, Text, text, worded};
use crate::term::Milestone;

use super::platform::{PlatformStatus, Reported};
use super::{OrderState, PlatformOrder};

worded! {
    /// A disagreement between what the order says and what the parcel does.
    ///
    /// None of them accuses anybody: each has harmless causes, such as a timer or a late report.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Contradiction, Language, Milestone, OrderState};
    ///
    /// let found = Contradiction::between(OrderState::Cancelled, Milestone::InTransit);
    /// assert_eq!(found, Some(Contradiction::MovingAfterCancel));
    /// assert!(!found.unwrap().description(Language::Polish).is_empty());
    /// assert_eq!(Contradiction::between(OrderState::Shipped, Milestone::InTransit), None);
    /// ```
    #[non_exhaustive]
    pub enum Contradiction, "contradiction" {
        /// The order is finished, yet no scan shows a delivery: platforms confirm by timer.
        FinishedWithoutDelivery = "finished_without_delivery" => FINISHED_WITHOUT_DELIVERY,
        /// The order says arrived, yet the parcel is still on its way.
        ArrivedWithoutDelivery = "arrived_without_delivery" => ARRIVED_WITHOUT_DELIVERY,
        /// The parcel is delivered, yet the order was never marked as shipped.
        DeliveredBeforeShipped = "delivered_before_shipped" => DELIVERED_BEFORE_SHIPPED,
        /// The parcel moves, yet the order was never marked as shipped.
        MovingBeforeShipped = "moving_before_shipped" => MOVING_BEFORE_SHIPPED,
        /// The parcel moves, although the order was cancelled, given up or impossible.
        MovingAfterCancel = "moving_after_cancel" => MOVING_AFTER_CANCEL,
        /// The parcel was delivered, although the order was cancelled, given up or impossible.
        DeliveredAfterCancel = "delivered_after_cancel" => DELIVERED_AFTER_CANCEL,
        /// A refund was requested for a parcel that was delivered.
        DeliveredAndRefunded = "delivered_and_refunded" => DELIVERED_AND_REFUNDED,
    }

    pub(crate) text: "order_contradiction"
}

impl Contradiction {
    /// Returns how `state` and `milestone` disagree, if they do.
    ///
    /// [`Milestone::Pending`] and [`Milestone::InfoReceived`] contradict only an order that says arrived: a
    /// label can exist before anything is sent. [`Milestone::None`] contradicts nothing.
    #[must_use]
    pub const fn between(state: OrderState, milestone: Milestone) -> Option<Contradiction> {
        let delivered = matches!(milestone, Milestone::Delivered);
        let moving = match milestone {
            Milestone::InTransit
            | Milestone::OutForDelivery
            | Milestone::FailedAttempt
            | Milestone::AvailableForPickup => true,
            Milestone::Pending
            | Milestone::InfoReceived
            | Milestone::Delivered
            | Milestone::Exception
            | Milestone::None => false,
        };
        use OrderState::*;
        match state {
            Received | AwaitingClarification | InProgress | Purchased | Packed | Consolidated
                if delivered =>
            {
                Some(Contradiction::DeliveredBeforeShipped)
            }
            Received | AwaitingClarification | InProgress if moving => {
                Some(Contradiction::MovingBeforeShipped)
            }
            // Goods travel to the warehouse and are scanned on the way: movement proves nothing here.
            Received | AwaitingClarification | InProgress | Purchased | Packed | Consolidated => None,
            Cancelled | Abandoned | Unfulfillable if delivered => Some(Contradiction::DeliveredAfterCancel),
            Cancelled | Abandoned | Unfulfillable if moving => Some(Contradiction::MovingAfterCancel),
            Cancelled | Abandoned | Unfulfillable => None,
            Arrived if has_arrived(milestone) => None,
            Arrived => Some(Contradiction::ArrivedWithoutDelivery),
            Refunded if delivered => Some(Contradiction::DeliveredAndRefunded),
            Refunded | Shipped | Amount | Invoice => None,
        }
    }

    /// Returns how the platform's own status and `milestone` disagree, if they do.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Contradiction, Milestone, PlatformOrder};
    ///
    /// let order = PlatformOrder::new().order_status("FINISH");
    /// let found = Contradiction::with_platform(&order, Milestone::InTransit);
    /// assert_eq!(found, Some(Contradiction::FinishedWithoutDelivery));
    /// ```
    #[must_use]
    pub fn with_platform(order: &PlatformOrder, milestone: Milestone) -> Option<Contradiction> {
        use PlatformStatus::*;
        let Some(Reported::Known(status)) = order.status() else {
            return None;
        };
        match status {
            Finish | Archive | FundProcessing if has_arrived(milestone) => None,
            Finish | Archive | FundProcessing => Some(Contradiction::FinishedWithoutDelivery),
            PlaceOrderSuccess
            | PaymentProcessing
            | RiskControl
            | RiskControlHold
            | WaitSellerExamineMoney
            | RequireReview
            | WaitSellerSendGoods => Self::between(OrderState::Received, milestone),
            InCancel => Self::between(OrderState::Cancelled, milestone),
            InIssue => Self::between(OrderState::Refunded, milestone),
            SellerPartSendGoods | WaitBuyerAcceptGoods | InFrozen => None,
        }
    }

    /// Returns what the disagreement means and what the buyer can do.
    #[must_use]
    pub const fn description(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}

/// Whether a milestone leaves room for an order that says arrived.
const fn has_arrived(milestone: Milestone) -> bool {
    match milestone {
        // A parcel that waits to be collected has arrived, as most people would say.
        Milestone::Delivered | Milestone::AvailableForPickup | Milestone::None => true,
        Milestone::Pending
        | Milestone::InfoReceived
        | Milestone::InTransit
        | Milestone::OutForDelivery
        | Milestone::FailedAttempt
        | Milestone::Exception => false,
    }
}

const FINISHED_WITHOUT_DELIVERY: Text = text! {
    en: "The order counts as finished, but no scan shows a delivery: platforms confirm orders by timer. If the parcel is missing, open a dispute while you still can.",
    zh: "订单显示已完成，但没有签收记录：平台会到期自动确认收货。如果没有收到包裹，请在期限内提起纠纷。",
    fr: "La commande est clôturée, mais aucun scan ne montre de livraison\u{a0}: les plateformes la confirment d'office passé un délai. Si le colis manque, ouvrez un litige tant que c'est possible.",
    es: "El pedido figura como finalizado, pero ningún escaneo muestra la entrega: las plataformas lo confirman solas al vencer un plazo. Si falta el paquete, abre una disputa mientras puedas.",
    nl: "De bestelling geldt als afgerond, maar geen scan toont een bezorging: platforms bevestigen na een vaste termijn. Ontbreekt het pakket, open dan een geschil zolang het kan.",
    it: "L'ordine risulta concluso, ma nessuna scansione mostra la consegna: le piattaforme confermano allo scadere di un termine. Se il pacco manca, apri una controversia finché puoi.",
    de: "Die Bestellung gilt als abgeschlossen, aber kein Scan zeigt eine Zustellung: Plattformen bestätigen nach Fristablauf automatisch. Fehlt das Paket, eröffnen Sie einen Streitfall, solange es möglich ist.",
    pl: "Zamówienie ma status zakończonego, ale żaden skan nie pokazuje doręczenia: platformy potwierdzają odbiór automatycznie. Jeśli paczki nie ma, otwórz spór, póki możesz.",
    tr: "Sipariş tamamlanmış görünüyor ama teslimat taraması yok: platformlar süre dolunca otomatik onaylar. Paket elinizde değilse süre bitmeden anlaşmazlık açın.",
    pt: "O pedido consta como concluído, mas nenhuma atualização mostra a entrega: as plataformas confirmam sozinhas ao fim de um prazo. Se a encomenda não chegou, abra uma disputa enquanto puder.",
    id: "Pesanan dianggap selesai, tetapi tidak ada pemindaian pengantaran: platform mengonfirmasi otomatis. Jika paket belum Anda terima, buka sengketa selagi masih bisa.",
    ru: "Заказ считается завершённым, но отметки о вручении нет: площадки подтверждают заказ по таймеру. Если посылки нет, откройте спор, пока это возможно.",
};

const ARRIVED_WITHOUT_DELIVERY: Text = text! {
    en: "The order says arrived, but the parcel is not reported as delivered. Some shops mean their own warehouse, so trust the tracking.",
    zh: "订单显示已到达，但包裹没有签收记录。有些卖家指的是自己的仓库，请以物流信息为准。",
    fr: "La commande est indiquée comme arrivée, mais le colis n'est pas signalé comme livré. Certaines boutiques parlent de leur entrepôt\u{a0}: fiez-vous au suivi.",
    es: "El pedido figura como recibido en destino, pero el paquete no consta como entregado. Algunas tiendas se refieren a su propio almacén; guíate por el seguimiento.",
    nl: "De bestelling staat als aangekomen vermeld, maar het pakket is niet als bezorgd gemeld. Sommige winkels bedoelen hun eigen magazijn, dus ga uit van de tracking.",
    it: "L'ordine risulta arrivato, ma il pacco non risulta consegnato. Alcuni negozi intendono il proprio magazzino: fidati del tracciamento.",
    de: "Die Bestellung gilt als angekommen, das Paket aber nicht als zugestellt. Manche Verkäufer meinen ihr eigenes Lager; verlassen Sie sich auf die Sendungsverfolgung.",
    pl: "Według zamówienia wszystko już dotarło, ale paczka nie jest oznaczona jako doręczona. Niektóre sklepy mają na myśli swój magazyn, więc kieruj się śledzeniem.",
    tr: "Sipariş ulaştı görünüyor ama paket teslim edilmiş değil. Bazı mağazalar kendi deposunu kasteder; takip bilgisine güvenin.",
    pt: "O pedido aparece como “chegou”, mas a encomenda não consta como entregue. Algumas lojas se referem ao próprio armazém; confie no rastreio.",
    id: "Pesanan disebut tiba, tetapi paket belum tercatat diantar. Sebagian toko memaksudkan gudangnya sendiri, jadi percayai pelacakan.",
    ru: "Заказ отмечен как прибывший, но посылка не отмечена как вручённая. Некоторые магазины имеют в виду свой склад, поэтому ориентируйтесь на отслеживание.",
};

const DELIVERED_BEFORE_SHIPPED: Text = text! {
    en: "The parcel is reported as delivered, but the order was never marked as shipped. Check that the number belongs to this order.",
    zh: "包裹显示已签收，但订单从未标记为已发货。请确认该运单号属于此订单。",
    fr: "Le colis est signalé comme livré, mais la commande n'a jamais été marquée comme expédiée. Vérifiez que le numéro correspond à cette commande.",
    es: "El paquete consta como entregado, pero el pedido nunca se marcó como enviado. Comprueba que el número corresponde a este pedido.",
    nl: "Het pakket staat als bezorgd gemeld, maar de bestelling is nooit als verzonden gemarkeerd. Controleer of het nummer bij deze bestelling hoort.",
    it: "Il pacco risulta consegnato, ma l'ordine non è mai stato segnato come spedito. Controlla che il numero appartenga a questo ordine.",
    de: "Das Paket ist als zugestellt gemeldet, die Bestellung aber nie als versandt markiert worden. Prüfen Sie, ob die Nummer zu dieser Bestellung gehört.",
    pl: "Paczka jest zgłoszona jako doręczona, ale zamówienia nigdy nie oznaczono jako wysłanego. Sprawdź, czy numer należy do tego zamówienia.",
    tr: "Paket teslim edilmiş görünüyor ama sipariş hiç gönderildi olarak işaretlenmedi. Numaranın bu siparişe ait olup olmadığını kontrol edin.",
    pt: "A encomenda consta como entregue, mas o pedido nunca foi marcado como enviado. Confira se o código pertence a este pedido.",
    id: "Paket tercatat sudah diantar, tetapi pesanan tidak pernah ditandai sudah dikirim. Pastikan nomor itu memang untuk pesanan ini.",
    ru: "Посылка отмечена как вручённая, но заказ не отмечали как отправленный. Проверьте, относится ли номер к этому заказу.",
};

const MOVING_BEFORE_SHIPPED: Text = text! {
    en: "The parcel is already moving, but the order is not marked as shipped. Often the shop is only late; check that the number belongs to this order.",
    zh: "包裹已在运输途中，但订单尚未标记为已发货。通常只是卖家更新较慢，请确认该运单号属于此订单。",
    fr: "Le colis est déjà en route, mais la commande n'est pas marquée comme expédiée. La boutique a souvent du retard\u{a0}: vérifiez que le numéro correspond à cette commande.",
    es: "El paquete ya está en camino, pero el pedido no figura como enviado. A menudo la tienda solo va con retraso; comprueba que el número corresponde a este pedido.",
    nl: "Het pakket is al onderweg, maar de bestelling is niet als verzonden gemarkeerd. Vaak loopt de winkel alleen achter; controleer of het nummer bij deze bestelling hoort.",
    it: "Il pacco è già in viaggio, ma l'ordine non è segnato come spedito. Spesso il negozio è solo in ritardo: controlla che il numero appartenga a questo ordine.",
    de: "Das Paket ist schon unterwegs, die Bestellung aber nicht als versandt markiert. Oft ist der Verkäufer nur spät dran; prüfen Sie, ob die Nummer zu dieser Bestellung gehört.",
    pl: "Paczka jest już w drodze, ale zamówienia nie oznaczono jako wysłanego. Często sklep tylko się spóźnia; sprawdź, czy numer należy do tego zamówienia.",
    tr: "Paket yolda ama sipariş gönderildi olarak işaretlenmemiş. Çoğu zaman mağaza yalnızca gecikmiştir; numaranın bu siparişe ait olup olmadığını kontrol edin.",
    pt: "A encomenda já está a caminho, mas o pedido não está marcado como enviado. Muitas vezes a loja só está atrasada; confira se o código pertence a este pedido.",
    id: "Paket sudah bergerak, tetapi pesanan belum ditandai sudah dikirim. Sering kali toko hanya terlambat; pastikan nomor itu memang untuk pesanan ini.",
    ru: "Посылка уже в пути, но заказ не отмечен как отправленный. Часто магазин просто опаздывает; проверьте, относится ли номер к этому заказу.",
};

const MOVING_AFTER_CANCEL: Text = text! {
    en: "The order is closed, but the parcel is on its way. Ask the seller whether it will be called back before you accept it.",
    zh: "订单已关闭，但包裹仍在途中。签收前请询问卖家是否会召回包裹。",
    fr: "La commande est clôturée, mais le colis est en route. Avant de l'accepter, demandez au vendeur s'il sera rappelé.",
    es: "El pedido está cerrado, pero el paquete está en camino. Antes de aceptarlo, pregunta al vendedor si va a pedir su devolución.",
    nl: "De bestelling is gesloten, maar het pakket is onderweg. Vraag de verkoper of het wordt teruggehaald voordat je het aanneemt.",
    it: "L'ordine è chiuso, ma il pacco è in viaggio. Prima di accettarlo chiedi al venditore se verrà richiamato.",
    de: "Die Bestellung ist geschlossen, das Paket aber unterwegs. Fragen Sie den Verkäufer, ob er es zurückruft, bevor Sie es annehmen.",
    pl: "Zamówienie jest zamknięte, ale paczka jest w drodze. Zanim ją przyjmiesz, zapytaj sprzedawcę, czy zostanie zawrócona.",
    tr: "Sipariş kapandı ama paket yolda. Kabul etmeden önce geri çağrılıp çağrılmayacağını satıcıya sorun.",
    pt: "O pedido está encerrado, mas a encomenda está a caminho. Antes de aceitar, pergunte ao vendedor se ela será recolhida.",
    id: "Pesanan sudah ditutup, tetapi paket masih dalam perjalanan. Tanyakan kepada penjual apakah paket akan ditarik sebelum Anda menerimanya.",
    ru: "Заказ закрыт, но посылка в пути. Прежде чем принимать её, спросите продавца, будет ли она отозвана.",
};

const DELIVERED_AFTER_CANCEL: Text = text! {
    en: "The order is closed, yet the parcel was delivered. Tell the seller, and leave the parcel and the refund as they are until you agree.",
    zh: "订单已关闭，但包裹已送达。请告知卖家，在达成一致之前，请不要动用包裹和退款。",
    fr: "La commande est clôturée, et pourtant le colis a été livré. Prévenez le vendeur et ne touchez ni au colis ni au remboursement avant d'avoir trouvé un accord.",
    es: "El pedido está cerrado, pero el paquete se ha entregado. Avisa al vendedor y no toques el paquete ni el reembolso hasta llegar a un acuerdo.",
    nl: "De bestelling is gesloten, maar het pakket is bezorgd. Meld het aan de verkoper en laat pakket en terugbetaling zoals ze zijn tot jullie het eens zijn.",
    it: "L'ordine è chiuso, ma il pacco è stato consegnato. Avvisa il venditore e non toccare né il pacco né il rimborso finché non siete d'accordo.",
    de: "Die Bestellung ist geschlossen, das Paket wurde dennoch zugestellt. Sagen Sie es dem Verkäufer und lassen Sie Paket und Erstattung unangetastet, bis Sie sich geeinigt haben.",
    pl: "Zamówienie jest zamknięte, a jednak paczkę doręczono. Powiadom sprzedawcę i nie ruszaj ani paczki, ani zwrotu pieniędzy, dopóki się nie porozumiecie.",
    tr: "Sipariş kapandı ama paket teslim edildi. Satıcıya haber verin; anlaşana kadar pakete de iadeye de dokunmayın.",
    pt: "O pedido está encerrado, mas a encomenda foi entregue. Avise o vendedor e não mexa na encomenda nem no reembolso até chegarem a um acordo.",
    id: "Pesanan sudah ditutup, tetapi paket telah diantar. Beri tahu penjual, dan biarkan paket serta pengembalian dana apa adanya sampai ada kesepakatan.",
    ru: "Заказ закрыт, но посылка вручена. Сообщите продавцу и не трогайте ни посылку, ни возврат, пока не договоритесь.",
};

const DELIVERED_AND_REFUNDED: Text = text! {
    en: "A refund was requested, and the parcel is reported as delivered. If you have it, tell the seller; if not, ask the carrier for proof of delivery.",
    zh: "已申请退款，而包裹显示已签收。如果您已收到，请告知卖家；如果没有，请向承运商索取签收证明。",
    fr: "Un remboursement a été demandé et le colis est signalé comme livré. Si vous l'avez, prévenez le vendeur\u{202f}; sinon, demandez une preuve de livraison au transporteur.",
    es: "Se ha solicitado un reembolso y el paquete consta como entregado. Si lo tienes, avisa al vendedor; si no, pide al transportista la prueba de entrega.",
    nl: "Er is een terugbetaling aangevraagd en het pakket staat als bezorgd gemeld. Heb je het, meld dat dan aan de verkoper; zo niet, vraag de vervoerder dan om een bezorgbewijs.",
    it: "È stato chiesto un rimborso e il pacco risulta consegnato. Se lo hai, avvisa il venditore; altrimenti chiedi al corriere la prova di consegna.",
    de: "Eine Erstattung wurde beantragt, und das Paket ist als zugestellt gemeldet. Wenn Sie es haben, sagen Sie es dem Verkäufer; wenn nicht, verlangen Sie vom Paketdienst einen Nachweis.",
    pl: "Wystąpiono o zwrot pieniędzy, a paczka jest oznaczona jako doręczona. Jeśli ją masz, powiadom sprzedawcę; jeśli nie, poproś przewoźnika o dowód doręczenia.",
    tr: "Para iadesi istendi ve paket teslim edilmiş görünüyor. Elinizdeyse satıcıya bildirin; değilse taşıyıcıdan teslimat kanıtı isteyin.",
    pt: "Foi solicitado um reembolso e a encomenda consta como entregue. Se ela está com você, avise o vendedor; se não, peça à transportadora o comprovante de entrega.",
    id: "Pengembalian dana diajukan dan paket tercatat sudah diantar. Jika sudah Anda terima, beri tahu penjual; jika belum, minta bukti pengantaran kepada kurir.",
    ru: "Запрошен возврат, а посылка отмечена как вручённая. Если она у вас, сообщите продавцу; если нет, попросите у перевозчика подтверждение вручения.",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_that_goes_well_contradicts_nothing() {
        for (state, milestone) in [
            (OrderState::Received, Milestone::Pending),
            (OrderState::Packed, Milestone::InfoReceived),
            (OrderState::Shipped, Milestone::InfoReceived),
            (OrderState::Shipped, Milestone::InTransit),
            (OrderState::Shipped, Milestone::Delivered),
            (OrderState::Arrived, Milestone::Delivered),
            (OrderState::Refunded, Milestone::Exception),
        ] {
            assert_eq!(
                Contradiction::between(state, milestone),
                None,
                "{state}, {milestone}"
            );
        }
    }

    #[test]
    fn each_disagreement_has_its_name() {
        use Contradiction::*;
        for (state, milestone, expected) in [
            (OrderState::Arrived, Milestone::InTransit, ArrivedWithoutDelivery),
            (OrderState::Received, Milestone::Delivered, DeliveredBeforeShipped),
            (OrderState::InProgress, Milestone::InTransit, MovingBeforeShipped),
            (
                OrderState::Abandoned,
                Milestone::OutForDelivery,
                MovingAfterCancel,
            ),
            (OrderState::Cancelled, Milestone::Delivered, DeliveredAfterCancel),
            (OrderState::Refunded, Milestone::Delivered, DeliveredAndRefunded),
        ] {
            assert_eq!(
                Contradiction::between(state, milestone),
                Some(expected),
                "{state}, {milestone}"
            );
        }
    }

    #[test]
    fn a_finished_order_proves_no_delivery() {
        let order = PlatformOrder::new().order_status("archive");
        assert_eq!(
            Contradiction::with_platform(&order, Milestone::Pending),
            Some(Contradiction::FinishedWithoutDelivery)
        );
        assert_eq!(Contradiction::with_platform(&order, Milestone::Delivered), None);
        assert_eq!(
            Contradiction::with_platform(
                &PlatformOrder::new().order_status("NEW_STATUS"),
                Milestone::Delivered
            ),
            None
        );
    }
}
