//! What was not told, and which single answer would help most.

use crate::lang::{text, worded};

use super::cause::Cause;
use super::parcel::{Parcel, Told};

worded! {
    /// Something a buyer can tell about a parcel.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Input, Parcel, diagnose};
    /// use chrono::NaiveDate;
    ///
    /// let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
    /// let diagnosis = diagnose(&Parcel::new(), today);
    /// assert_eq!(diagnosis.most_helpful(), Some(Input::Number));
    /// ```
    #[non_exhaustive]
    pub enum Input, "input" {
        /// The tracking number.
        Number = "number" => text! {
            en: "What is the tracking number?",
            zh: "运单号是什么？",
            fr: "Quel est le numéro de suivi\u{202f}?",
            es: "¿Cuál es el número de seguimiento?",
            nl: "Wat is het trackingnummer?",
            it: "Qual è il numero di tracciamento?",
            de: "Wie lautet die Sendungsnummer?",
            pl: "Jaki jest numer przesyłki?",
            tr: "Takip numarası nedir?",
            pt: "Qual é o código de rastreio?",
            id: "Berapa nomor resinya?",
            ru: "Какой у посылки трек-номер?",
        },
        /// What a tracker shows.
        Events = "events" => text! {
            en: "What do the trackers show?",
            zh: "查询网站显示什么？",
            fr: "Qu'affichent les sites de suivi\u{202f}?",
            es: "¿Qué muestran las webs de seguimiento?",
            nl: "Wat laten de trackers zien?",
            it: "Che cosa mostrano i siti di tracciamento?",
            de: "Was zeigt eine Tracking-Seite?",
            pl: "Co pokazuje serwis śledzenia?",
            tr: "Bir takip sitesi ne gösteriyor?",
            pt: "O que os sites de rastreio mostram?",
            id: "Apa yang ditampilkan situs pelacakan?",
            ru: "Что показывает трекер?",
        },
        /// When the seller sent the parcel.
        ShippedOn = "shipped_on" => text! {
            en: "When was the parcel sent?",
            zh: "包裹是什么时候寄出的？",
            fr: "Quand le colis a-t-il été envoyé\u{202f}?",
            es: "¿Cuándo se envió el paquete?",
            nl: "Wanneer is het pakket verzonden?",
            it: "Quando è stato spedito il pacco?",
            de: "Wann wurde das Paket verschickt?",
            pl: "Kiedy wysłano paczkę?",
            tr: "Paket ne zaman gönderildi?",
            pt: "Quando a encomenda foi enviada?",
            id: "Kapan paket dikirim?",
            ru: "Когда отправили посылку?",
        },
        /// When the order was placed.
        OrderedOn = "ordered_on" => text! {
            en: "When was the order placed?",
            zh: "订单是什么时候下的？",
            fr: "Quand la commande a-t-elle été passée\u{202f}?",
            es: "¿Cuándo se hizo el pedido?",
            nl: "Wanneer is de bestelling geplaatst?",
            it: "Quando è stato fatto l'ordine?",
            de: "Wann wurde bestellt?",
            pl: "Kiedy złożono zamówienie?",
            tr: "Sipariş ne zaman verildi?",
            pt: "Quando o pedido foi feito?",
            id: "Kapan pesanan dibuat?",
            ru: "Когда сделан заказ?",
        },
        /// When buyer protection ends.
        ProtectionEndsOn = "protection_ends_on" => text! {
            en: "When does buyer protection end?",
            zh: "买家保护什么时候结束？",
            fr: "Quand se termine la protection de l'acheteur\u{202f}?",
            es: "¿Cuándo termina la protección al comprador?",
            nl: "Wanneer eindigt de kopersbescherming?",
            it: "Quando scade la protezione acquirente?",
            de: "Wann endet der Käuferschutz?",
            pl: "Kiedy kończy się ochrona kupującego?",
            tr: "Alıcı koruması ne zaman bitiyor?",
            pt: "Quando termina a proteção ao comprador?",
            id: "Kapan perlindungan pembeli berakhir?",
            ru: "Когда заканчивается защита покупателя?",
        },
        /// How the parcel is sent.
        ShippingOption = "shipping_option" => text! {
            en: "Which shipping option was chosen?",
            zh: "选择了哪种物流方式？",
            fr: "Quel mode d'expédition a été choisi\u{202f}?",
            es: "¿Qué método de envío se eligió?",
            nl: "Welke verzendmethode is gekozen?",
            it: "Quale metodo di spedizione è stato scelto?",
            de: "Welche Versandart wurde gewählt?",
            pl: "Jaką metodę wysyłki wybrano?",
            tr: "Hangi gönderim yöntemi seçildi?",
            pt: "Qual método de envio foi escolhido?",
            id: "Metode pengiriman apa yang dipilih?",
            ru: "Какой способ доставки выбран?",
        },
        /// Where the parcel goes.
        Destination = "destination" => text! {
            en: "Which country does the parcel go to?",
            zh: "包裹寄往哪个国家？",
            fr: "Vers quel pays va le colis\u{202f}?",
            es: "¿A qué país va el paquete?",
            nl: "Naar welk land gaat het pakket?",
            it: "In quale paese va il pacco?",
            de: "In welches Land geht das Paket?",
            pl: "Do jakiego kraju jedzie paczka?",
            tr: "Paket hangi ülkeye gidiyor?",
            pt: "Para qual país vai a encomenda?",
            id: "Ke negara mana paket dikirim?",
            ru: "В какую страну едет посылка?",
        },
        /// Where the order stands.
        OrderState = "order_state" => text! {
            en: "What status does the order page show?",
            zh: "订单页面显示什么状态？",
            fr: "Quel état affiche la page de la commande\u{202f}?",
            es: "¿Qué estado muestra la página del pedido?",
            nl: "Welke status toont de bestelpagina?",
            it: "Quale stato mostra la pagina dell'ordine?",
            de: "Welchen Stand zeigt die Bestellseite?",
            pl: "Jaki stan pokazuje strona zamówienia?",
            tr: "Sipariş sayfası hangi durumu gösteriyor?",
            pt: "Que situação mostra a página do pedido?",
            id: "Status apa yang ditampilkan halaman pesanan?",
            ru: "Какое состояние показывает страница заказа?",
        },
        /// Until when the seller must send.
        ProcessingDeadline = "processing_deadline" => text! {
            en: "By when must the seller send the order?",
            zh: "卖家最晚什么时候发货？",
            fr: "Avant quelle date le vendeur doit-il expédier\u{202f}?",
            es: "¿Hasta qué fecha puede enviar el vendedor?",
            nl: "Wanneer moet de verkoper uiterlijk verzenden?",
            it: "Entro quando deve spedire il venditore?",
            de: "Bis wann muss der Verkäufer versenden?",
            pl: "Do kiedy sprzedawca musi wysłać paczkę?",
            tr: "Satıcı en geç ne zaman göndermeli?",
            pt: "Até quando o vendedor deve enviar?",
            id: "Sampai kapan penjual harus mengirim?",
            ru: "До какого дня продавец должен отправить посылку?",
        },
        /// What the order cost.
        Value = "value" => text! {
            en: "What did the order cost?",
            zh: "订单金额是多少？",
            fr: "Combien a coûté la commande\u{202f}?",
            es: "¿Cuánto costó el pedido?",
            nl: "Hoeveel kostte de bestelling?",
            it: "Quanto è costato l'ordine?",
            de: "Was hat die Bestellung gekostet?",
            pl: "Ile kosztowało zamówienie?",
            tr: "Sipariş ne kadar tuttu?",
            pt: "Quanto custou o pedido?",
            id: "Berapa nilai pesanan?",
            ru: "Сколько стоил заказ?",
        },
        /// What the parcel weighs.
        Weight = "weight" => text! {
            en: "What does the parcel weigh?",
            zh: "包裹有多重？",
            fr: "Combien pèse le colis\u{202f}?",
            es: "¿Cuánto pesa el paquete?",
            nl: "Hoeveel weegt het pakket?",
            it: "Quanto pesa il pacco?",
            de: "Was wiegt das Paket?",
            pl: "Ile waży paczka?",
            tr: "Paketin ağırlığı ne kadar?",
            pt: "Quanto pesa a encomenda?",
            id: "Berapa berat paketnya?",
            ru: "Сколько весит посылка?",
        },
        /// Whether the seller was written to.
        SellerContactedOn = "seller_contacted_on" => text! {
            en: "When did you write to the seller?",
            zh: "您是什么时候联系卖家的？",
            fr: "Quand avez-vous écrit au vendeur\u{202f}?",
            es: "¿Cuándo le escribiste al vendedor?",
            nl: "Wanneer heb je de verkoper een bericht gestuurd?",
            it: "Quando hai scritto al venditore?",
            de: "Wann haben Sie dem Verkäufer geschrieben?",
            pl: "Kiedy napisano do sprzedawcy?",
            tr: "Satıcıya ne zaman yazdınız?",
            pt: "Quando você escreveu ao vendedor?",
            id: "Kapan Anda menghubungi penjual?",
            ru: "Когда вы написали продавцу?",
        },
    }

    /// Returns the question in twelve languages.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Input, Language};
    ///
    /// assert_eq!(Input::ShippedOn.question().get(Language::English), "When was the parcel sent?");
    /// ```
    pub question: "question"
}

/// What is asked when no cause asks for anything in particular: the answer that rules out most first.
pub(super) const USUAL: &[Input] = &[
    Input::Number,
    Input::Events,
    Input::ShippedOn,
    Input::ProtectionEndsOn,
    Input::ShippingOption,
    Input::Destination,
];

impl Input {
    /// Returns whether the parcel leaves this open.
    fn is_missing(self, parcel: &Parcel) -> bool {
        match self {
            Input::Number => parcel.get_number() == Told::Nothing,
            Input::Events => parcel.events.is_none(),
            Input::ShippedOn => parcel.shipped_on.is_none(),
            Input::OrderedOn => parcel.ordered_on.is_none(),
            Input::ProtectionEndsOn => parcel.protection_ends_on.is_none(),
            Input::ShippingOption => parcel.shipping.is_none(),
            Input::Destination => parcel.destination.is_none(),
            Input::OrderState => parcel.order_state.is_none(),
            Input::ProcessingDeadline => parcel.processing_deadline.is_none(),
            Input::Value => parcel.value_cents.is_none(),
            Input::Weight => parcel.weight_g.is_none(),
            Input::SellerContactedOn => parcel.seller_contacted_on.is_none(),
        }
    }
}

/// Returns what the first cause would know most from, and was not told.
pub(super) fn most_helpful(parcel: &Parcel, first: Option<Cause>) -> Option<Input> {
    // Without a single clue no cause is worth asking for: the usual questions come first.
    let asks = match first {
        Some(Cause::NothingUnusual) | None => &[],
        Some(cause) => cause.rule().asks,
    };
    asks.iter()
        .chain(USUAL)
        .copied()
        .find(|input| input.is_missing(parcel))
}
