//! What a buyer should keep as proof.

use crate::lang::{text, worded};

worded! {
    /// Something to collect, because a dispute is decided on it.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, Proof};
    ///
    /// assert_eq!(Proof::OrderPage.text().get(Language::English), "a screenshot of the order page");
    /// ```
    #[non_exhaustive]
    pub enum Proof, "proof" {
        /// The chat with the seller.
        ChatScreenshot = "chat_screenshot" => text! {
            en: "a screenshot of the chat with the seller",
            zh: "与卖家聊天的截图",
            fr: "une capture d'écran de la conversation avec le vendeur",
            es: "una captura de pantalla del chat con el vendedor",
            nl: "een schermafdruk van de chat met de verkoper",
            it: "uno screenshot della chat con il venditore",
            de: "ein Screenshot des Chats mit dem Verkäufer",
            pl: "zrzut ekranu rozmowy ze sprzedawcą",
            tr: "satıcıyla yazışmanın ekran görüntüsü",
            pt: "uma captura de tela da conversa com o vendedor",
            id: "tangkapan layar percakapan dengan penjual",
            ru: "снимок экрана переписки с продавцом",
        },
        /// The number on two trackers.
        TrackerScreenshots = "tracker_screenshots" => text! {
            en: "screenshots of the number on two trackers",
            zh: "两个查询网站上该号码的截图",
            fr: "des captures d'écran du numéro sur deux sites de suivi",
            es: "capturas de pantalla del número en dos webs de seguimiento",
            nl: "schermafdrukken van het nummer op twee trackers",
            it: "screenshot del numero su due siti di tracciamento",
            de: "Screenshots der Nummer auf zwei Tracking-Seiten",
            pl: "zrzuty ekranu numeru z dwóch serwisów śledzenia",
            tr: "numaranın iki takip sitesindeki ekran görüntüleri",
            pt: "capturas de tela do código em dois sites de rastreio",
            id: "tangkapan layar nomor di dua situs pelacakan",
            ru: "снимки экрана с номером на двух трекерах",
        },
        /// The order page.
        OrderPage = "order_page" => text! {
            en: "a screenshot of the order page",
            zh: "订单页面的截图",
            fr: "une capture d'écran de la page de la commande",
            es: "una captura de pantalla de la página del pedido",
            nl: "een schermafdruk van de bestelpagina",
            it: "uno screenshot della pagina dell'ordine",
            de: "ein Screenshot der Bestellseite",
            pl: "zrzut ekranu strony zamówienia",
            tr: "sipariş sayfasının ekran görüntüsü",
            pt: "uma captura de tela da página do pedido",
            id: "tangkapan layar halaman pesanan",
            ru: "снимок экрана страницы заказа",
        },
        /// The record of the payment.
        PaymentRecord = "payment_record" => text! {
            en: "the record of the payment",
            zh: "付款记录",
            fr: "le justificatif de paiement",
            es: "el comprobante del pago",
            nl: "het betaalbewijs",
            it: "la ricevuta del pagamento",
            de: "der Zahlungsbeleg",
            pl: "potwierdzenie płatności",
            tr: "ödeme kaydı",
            pt: "o comprovante de pagamento",
            id: "bukti pembayaran",
            ru: "подтверждение оплаты",
        },
        /// A letter from the carrier.
        CarrierLetter = "carrier_letter" => text! {
            en: "the carrier's answer in writing: town, weight, signature",
            zh: "承运商的书面答复：城市、重量、签收人",
            fr: "la réponse écrite du transporteur\u{a0}: ville, poids, signature",
            es: "la respuesta por escrito del transportista: ciudad, peso, firma",
            nl: "het schriftelijke antwoord van de vervoerder: plaats, gewicht, handtekening",
            it: "la risposta scritta del corriere: città, peso, firma",
            de: "die schriftliche Antwort des Paketdienstes: Ort, Gewicht, Unterschrift",
            pl: "pisemna odpowiedź przewoźnika: miejscowość, waga, podpis",
            tr: "taşıyıcının yazılı yanıtı: şehir, ağırlık, imza",
            pt: "a resposta da transportadora por escrito: cidade, peso, assinatura",
            id: "jawaban tertulis kurir: kota, berat, tanda tangan",
            ru: "письменный ответ перевозчика: город, вес, подпись",
        },
        /// The line of the order that shows the tax.
        TaxLine = "tax_line" => text! {
            en: "the line of the order that shows the tax",
            zh: "订单中显示税款的一行",
            fr: "la ligne de la commande qui indique la TVA",
            es: "la línea del pedido que muestra el IVA",
            nl: "de regel van de bestelling met de btw",
            it: "la riga dell'ordine che riporta l'IVA",
            de: "die Zeile der Bestellung mit der Mehrwertsteuer",
            pl: "pozycja zamówienia z podatkiem VAT",
            tr: "siparişte verginin göründüğü satır",
            pt: "a linha do pedido que mostra o imposto",
            id: "baris pesanan yang menampilkan pajak",
            ru: "строка заказа с налогом",
        },
        /// The notice that asks for money.
        ChargeNotice = "charge_notice" => text! {
            en: "the notice that asks for the payment",
            zh: "要求付款的通知",
            fr: "l'avis qui réclame le paiement",
            es: "el aviso que pide el pago",
            nl: "het bericht dat om de betaling vraagt",
            it: "l'avviso che chiede il pagamento",
            de: "der Bescheid, der die Zahlung verlangt",
            pl: "zawiadomienie z żądaniem zapłaty",
            tr: "ödeme isteyen bildirim",
            pt: "o aviso que pede o pagamento",
            id: "pemberitahuan yang meminta pembayaran",
            ru: "извещение с требованием оплаты",
        },
        /// The notice of the delivery attempt or the pick-up.
        PickupNotice = "pickup_notice" => text! {
            en: "the notice or code of the carrier, and an identity document",
            zh: "承运商的通知或取件码，以及身份证件",
            fr: "l'avis ou le code du transporteur et une pièce d'identité",
            es: "el aviso o el código del transportista y un documento de identidad",
            nl: "het bericht of de code van de vervoerder en een identiteitsbewijs",
            it: "l'avviso o il codice del corriere e un documento d'identità",
            de: "die Benachrichtigung oder der Code des Paketdienstes und ein Ausweis",
            pl: "awizo lub kod przewoźnika i dokument tożsamości",
            tr: "taşıyıcının bildirimi veya kodu ve bir kimlik belgesi",
            pt: "o aviso ou código da transportadora e um documento de identidade",
            id: "pemberitahuan atau kode kurir dan kartu identitas",
            ru: "извещение или код перевозчика и удостоверение личности",
        },
        /// The suspicious message.
        MessageScreenshot = "message_screenshot" => text! {
            en: "a screenshot of the message",
            zh: "该消息的截图",
            fr: "une capture d'écran du message",
            es: "una captura de pantalla del mensaje",
            nl: "een schermafdruk van het bericht",
            it: "uno screenshot del messaggio",
            de: "ein Screenshot der Nachricht",
            pl: "zrzut ekranu wiadomości",
            tr: "mesajın ekran görüntüsü",
            pt: "uma captura de tela da mensagem",
            id: "tangkapan layar pesan tersebut",
            ru: "снимок экрана сообщения",
        },
    }

    /// Returns the name of the thing in twelve languages, as an item of a list.
    pub text: "proof"
}
