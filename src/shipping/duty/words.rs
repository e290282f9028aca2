//! What the seller owes and what follows if it does not come, in words.

use crate::basis::Basis;
use crate::lang::{Language, Text, text, worded};

worded! {
    /// Something that a seller owes.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Language;
    /// use alitrack::shipping::DutyKind;
    ///
    /// let then = DutyKind::ShipInTime.consequence(Language::English);
    /// assert_eq!(then, "The order closes by itself and you get your money back.");
    /// ```
    #[non_exhaustive]
    pub enum DutyKind, "duty" {
        /// A delivery time, stated at the purchase.
        DeliveryTime = "delivery_time" => (DELIVERY_TIME, THEN_REFUND_AFTER_TIME),
        /// An option that is scanned to the door, because the order is worth too much for another.
        TrackedOption = "tracked_option" => (TRACKED_OPTION, THEN_ASK_FOR_NUMBER),
        /// The parcel, shipped before the processing time ends.
        ShipInTime = "ship_in_time" => (SHIP_IN_TIME, THEN_CLOSED),
        /// A tracking number that works.
        TrackingNumber = "tracking_number" => (TRACKING_NUMBER, THEN_DISPUTE),
        /// An answer to a request to cancel.
        AnswerCancellation = "answer_cancellation" => (ANSWER_CANCELLATION, THEN_CANCELLED),
        /// An answer to a dispute.
        AnswerDispute = "answer_dispute" => (ANSWER_DISPUTE, THEN_REFUND),
    }

    text: "duty", then: "duty_then"
}

impl DutyKind {
    /// Returns what is owed, in a language.
    #[must_use]
    pub const fn description(self, language: Language) -> &'static str {
        self.text().get(language)
    }

    /// Returns what follows if it does not come, in a language.
    #[must_use]
    pub const fn consequence(self, language: Language) -> &'static str {
        self.then().get(language)
    }

    /// Returns the source of the duty.
    #[must_use]
    pub const fn basis(self) -> Basis {
        match self {
            DutyKind::DeliveryTime | DutyKind::TrackingNumber => {
                Basis::single("Ship24's guide to AliExpress tracking", "2026-11")
            }
            DutyKind::TrackedOption => {
                Basis::several("AliExpress seller logistics policy, re-published", "2026-11")
            }
            DutyKind::ShipInTime => Basis::several("buyers' guides to processing time", "2026-11"),
            DutyKind::AnswerCancellation => Basis::single("buyers' guides that differ by date", "2026-11"),
            DutyKind::AnswerDispute => Basis::official("AliExpress help pages, as mirrored", "2026-11"),
        }
    }
}

const DELIVERY_TIME: Text = text! {
    en: "The seller states the delivery time when you buy.",
    zh: "卖家须在您购买时说明预计送达时间。",
    fr: "Le vendeur indique le délai de livraison au moment de l'achat.",
    es: "El vendedor indica el plazo de entrega en el momento de la compra.",
    nl: "De verkoper noemt de levertijd bij de aankoop.",
    it: "Il venditore indica i tempi di consegna al momento dell'acquisto.",
    de: "Der Verkäufer nennt beim Kauf die Lieferzeit.",
    pl: "Sprzedawca podaje czas dostawy przy zakupie.",
    tr: "Satıcı, satın alma sırasında teslimat süresini bildirir.",
    pt: "O vendedor informa o prazo de entrega no momento da compra.",
    id: "Penjual memberitahukan waktu pengantaran saat Anda membeli.",
    ru: "Продавец указывает срок доставки при покупке.",
};
const TRACKED_OPTION: Text = text! {
    en: "For an order of this value the seller should use shipping with tracking.",
    zh: "对于此金额的订单，卖家应使用可追踪的物流方式。",
    fr: "Pour une commande de cette valeur, le vendeur devrait choisir un envoi avec suivi.",
    es: "Para un pedido de este valor, el vendedor debería usar un envío con seguimiento.",
    nl: "Voor een bestelling van deze waarde hoort de verkoper met tracking te verzenden.",
    it: "Per un ordine di questo valore il venditore dovrebbe usare una spedizione tracciata.",
    de: "Bei einer Bestellung von diesem Wert sollte der Verkäufer mit Sendungsverfolgung versenden.",
    pl: "Przy zamówieniu o tej wartości sprzedawca powinien wysłać przesyłkę ze śledzeniem.",
    tr: "Bu değerdeki bir sipariş için satıcının takipli gönderim kullanması gerekir.",
    pt: "Para um pedido deste valor, o vendedor deveria usar um envio com rastreio.",
    id: "Untuk pesanan senilai ini, penjual seharusnya memakai pengiriman dengan pelacakan.",
    ru: "Для заказа такой стоимости продавец должен выбрать доставку с отслеживанием.",
};
const SHIP_IN_TIME: Text = text! {
    en: "The seller ships before the processing time ends.",
    zh: "卖家须在备货期结束前发货。",
    fr: "Le vendeur expédie avant la fin du délai de traitement.",
    es: "El vendedor envía el pedido antes de que termine el plazo de preparación.",
    nl: "De verkoper verzendt voordat de verwerkingstijd voorbij is.",
    it: "Il venditore spedisce prima che scada il tempo di elaborazione.",
    de: "Der Verkäufer versendet, bevor die Bearbeitungszeit endet.",
    pl: "Sprzedawca wysyła towar przed końcem czasu realizacji.",
    tr: "Satıcı, hazırlık süresi bitmeden gönderir.",
    pt: "O vendedor envia antes do fim do prazo de processamento.",
    id: "Penjual mengirim sebelum waktu pemrosesan berakhir.",
    ru: "Продавец отправляет заказ до конца срока обработки.",
};
const TRACKING_NUMBER: Text = text! {
    en: "The seller gives you a tracking number that works.",
    zh: "卖家须提供有效的运单号。",
    fr: "Le vendeur vous donne un numéro de suivi qui fonctionne.",
    es: "El vendedor te da un número de seguimiento que funciona.",
    nl: "De verkoper geeft je een werkend trackingnummer.",
    it: "Il venditore ti dà un numero di tracciamento che funziona.",
    de: "Der Verkäufer gibt Ihnen eine Sendungsnummer, die funktioniert.",
    pl: "Sprzedawca podaje działający numer przesyłki.",
    tr: "Satıcı size çalışan bir takip numarası verir.",
    pt: "O vendedor fornece um código de rastreio que funciona.",
    id: "Penjual memberi Anda nomor resi yang berfungsi.",
    ru: "Продавец даёт вам рабочий трек-номер.",
};
const ANSWER_CANCELLATION: Text = text! {
    en: "The seller answers your request to cancel.",
    zh: "卖家须回复您的取消申请。",
    fr: "Le vendeur répond à votre demande d'annulation.",
    es: "El vendedor responde a tu solicitud de cancelación.",
    nl: "De verkoper antwoordt op je verzoek om te annuleren.",
    it: "Il venditore risponde alla tua richiesta di annullamento.",
    de: "Der Verkäufer antwortet auf Ihre Bitte um Stornierung.",
    pl: "Sprzedawca odpowiada na prośbę o anulowanie.",
    tr: "Satıcı iptal isteğinizi yanıtlar.",
    pt: "O vendedor responde ao seu pedido de cancelamento.",
    id: "Penjual menjawab permintaan pembatalan Anda.",
    ru: "Продавец отвечает на вашу просьбу об отмене.",
};
const ANSWER_DISPUTE: Text = text! {
    en: "The seller answers your dispute.",
    zh: "卖家须回应您的纠纷。",
    fr: "Le vendeur répond à votre litige.",
    es: "El vendedor responde a tu disputa.",
    nl: "De verkoper antwoordt op je geschil.",
    it: "Il venditore risponde alla tua controversia.",
    de: "Der Verkäufer antwortet auf Ihren Streitfall.",
    pl: "Sprzedawca odpowiada na spór.",
    tr: "Satıcı anlaşmazlığınızı yanıtlar.",
    pt: "O vendedor responde à sua disputa.",
    id: "Penjual menjawab sengketa Anda.",
    ru: "Продавец отвечает на ваш спор.",
};
const THEN_REFUND_AFTER_TIME: Text = text! {
    en: "If the parcel does not come in that time, you can ask for your money back.",
    zh: "如果包裹未在该时间内送达，您可以申请退款。",
    fr: "Si le colis n'arrive pas dans ce délai, vous pouvez demander un remboursement.",
    es: "Si el paquete no llega en ese plazo, puedes pedir un reembolso.",
    nl: "Komt het pakket niet binnen die tijd, dan kun je je geld terugvragen.",
    it: "Se il pacco non arriva entro questi tempi, puoi chiedere un rimborso.",
    de: "Kommt das Paket in dieser Zeit nicht an, können Sie Ihr Geld zurückverlangen.",
    pl: "Jeśli paczka nie dotrze w tym czasie, możesz poprosić o zwrot pieniędzy.",
    tr: "Paket bu sürede gelmezse paranızın iadesini isteyebilirsiniz.",
    pt: "Se a encomenda não chegar nesse prazo, você pode pedir reembolso.",
    id: "Jika paket tidak tiba dalam waktu itu, Anda dapat meminta pengembalian dana.",
    ru: "Если посылка не придёт в этот срок, вы можете запросить возврат денег.",
};
const THEN_ASK_FOR_NUMBER: Text = text! {
    en: "Ask the seller for a tracked number. Without one, a dispute is possible.",
    zh: "请向卖家索取可追踪的运单号。如果没有，您可以提起纠纷。",
    fr: "Demandez au vendeur un numéro de suivi. Sans lui, vous pouvez ouvrir un litige.",
    es: "Pide al vendedor un número de seguimiento. Si no lo da, puedes abrir una disputa.",
    nl: "Vraag de verkoper om een trackingnummer. Zonder nummer kun je een geschil openen.",
    it: "Chiedi al venditore un numero di tracciamento. Se non lo dà, puoi aprire una controversia.",
    de: "Bitten Sie den Verkäufer um eine Sendungsnummer, die sich verfolgen lässt. Ohne sie ist ein Streitfall möglich.",
    pl: "Poproś sprzedawcę o numer przesyłki, którą da się śledzić. Bez niego możesz otworzyć spór.",
    tr: "Satıcıdan takibi yapılabilen bir takip numarası isteyin. Vermezse anlaşmazlık açabilirsiniz.",
    pt: "Peça ao vendedor um código de rastreio. Sem ele, você pode abrir uma disputa.",
    id: "Mintalah nomor resi yang bisa dilacak kepada penjual. Tanpa itu, Anda dapat membuka sengketa.",
    ru: "Попросите у продавца трек-номер, по которому видно посылку. Без него можно открыть спор.",
};
const THEN_CLOSED: Text = text! {
    en: "The order closes by itself and you get your money back.",
    zh: "订单会自动关闭，款项会退还给您。",
    fr: "La commande se ferme d'elle-même et vous êtes remboursé.",
    es: "El pedido se cierra solo y recibes el reembolso.",
    nl: "De bestelling sluit vanzelf en je krijgt je geld terug.",
    it: "L'ordine si chiude da solo e ricevi il rimborso.",
    de: "Die Bestellung wird automatisch geschlossen, und Sie bekommen Ihr Geld zurück.",
    pl: "Zamówienie zamyka się samo i dostajesz zwrot pieniędzy.",
    tr: "Sipariş kendiliğinden kapanır ve paranız iade edilir.",
    pt: "O pedido se encerra sozinho e você recebe o reembolso.",
    id: "Pesanan ditutup secara otomatis dan dana Anda dikembalikan.",
    ru: "Заказ закрывается сам, и деньги возвращаются вам.",
};
const THEN_DISPUTE: Text = text! {
    en: "Write to the seller first. If no working number comes, you can open a dispute from the 11th day after shipping.",
    zh: "请先联系卖家。如果仍没有有效运单号，您可以从发货后第 11 天起提起纠纷。",
    fr: "Écrivez d'abord au vendeur. Si aucun numéro valable n'arrive, vous pouvez ouvrir un litige à partir du 11e jour après l'expédition.",
    es: "Escribe primero al vendedor. Si no llega un número válido, puedes abrir una disputa desde el día 11 después del envío.",
    nl: "Stuur eerst de verkoper een bericht. Komt er geen werkend nummer, dan kun je vanaf de 11e dag na verzending een geschil openen.",
    it: "Scrivi prima al venditore. Se non arriva un numero valido, puoi aprire una controversia dall'11º giorno dopo la spedizione.",
    de: "Schreiben Sie zuerst dem Verkäufer. Kommt keine gültige Nummer, können Sie ab dem 11. Tag nach dem Versand einen Streitfall eröffnen.",
    pl: "Najpierw napisz do sprzedawcy. Jeśli nie poda działającego numeru, od 11. dnia po wysyłce możesz otworzyć spór.",
    tr: "Önce satıcıya yazın. Çalışan bir numara gelmezse gönderimden sonraki 11. günden itibaren anlaşmazlık açabilirsiniz.",
    pt: "Escreva primeiro ao vendedor. Se não vier um código válido, você pode abrir uma disputa a partir do 11º dia após o envio.",
    id: "Hubungi penjual dahulu. Jika nomor yang berfungsi tidak diberikan, Anda dapat membuka sengketa mulai hari ke-11 setelah pengiriman.",
    ru: "Сначала напишите продавцу. Если рабочего номера не будет, с 11-го дня после отправки можно открыть спор.",
};
const THEN_CANCELLED: Text = text! {
    en: "Without an answer the order is cancelled automatically.",
    zh: "如果没有回复，订单会自动取消。",
    fr: "Sans réponse, la commande est annulée automatiquement.",
    es: "Si no responde, el pedido se cancela automáticamente.",
    nl: "Zonder antwoord wordt de bestelling vanzelf geannuleerd.",
    it: "Senza risposta l'ordine viene annullato automaticamente.",
    de: "Ohne Antwort wird die Bestellung automatisch storniert.",
    pl: "Bez odpowiedzi zamówienie zostanie anulowane automatycznie.",
    tr: "Yanıt gelmezse sipariş kendiliğinden iptal edilir.",
    pt: "Sem resposta, o pedido é cancelado automaticamente.",
    id: "Tanpa jawaban, pesanan dibatalkan secara otomatis.",
    ru: "Без ответа заказ отменяется автоматически.",
};
const THEN_REFUND: Text = text! {
    en: "Without an answer you get your money back.",
    zh: "如果没有回应，您将获得退款。",
    fr: "Sans réponse, vous êtes remboursé.",
    es: "Si no responde, recibes el reembolso.",
    nl: "Zonder antwoord krijg je je geld terug.",
    it: "Senza risposta ricevi il rimborso.",
    de: "Ohne Antwort bekommen Sie Ihr Geld zurück.",
    pl: "Bez odpowiedzi dostajesz zwrot pieniędzy.",
    tr: "Yanıt gelmezse paranız iade edilir.",
    pt: "Sem resposta, você recebe o reembolso.",
    id: "Tanpa jawaban, dana Anda dikembalikan.",
    ru: "Без ответа деньги вернутся вам.",
};
