//! Where the protection clock stands, in words.

use crate::lang::{Language, text, worded};

worded! {
    /// Where the protection clock stands.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Language, ProtectionState};
    ///
    /// let text = ProtectionState::LastHours.description(Language::English);
    /// assert!(text.starts_with("Buyer protection is about to end."));
    /// ```
    #[non_exhaustive]
    pub enum ProtectionState, "protection state" {
        /// Neither a ship date nor a countdown is known.
        Unknown = "unknown" => text! {
            en: "The end of buyer protection is not known. Look at the countdown on the order page.",
            zh: "尚不清楚买家保护何时结束。请查看订单页面上的倒计时。",
            fr: "La fin de la protection de l'acheteur n'est pas connue. Regardez le compte à rebours sur la page de la commande.",
            es: "No se sabe cuándo termina la protección al comprador. Mira el contador en la página del pedido.",
            nl: "Het einde van de kopersbescherming is niet bekend. Bekijk de teller op de bestelpagina.",
            it: "Non si sa quando finisce la protezione acquirente. Guarda il conto alla rovescia nella pagina dell'ordine.",
            de: "Das Ende der Käuferschutzfrist ist nicht bekannt. Sehen Sie sich den Countdown auf der Bestellseite an.",
            pl: "Nie wiadomo, kiedy kończy się ochrona kupującego. Sprawdź licznik na stronie zamówienia.",
            tr: "Alıcı korumasının ne zaman biteceği bilinmiyor. Sipariş sayfasındaki geri sayıma bakın.",
            pt: "Não se sabe quando termina a proteção ao comprador. Veja a contagem regressiva na página do pedido.",
            id: "Akhir perlindungan pembeli belum diketahui. Lihat hitung mundur di halaman pesanan.",
            ru: "Неизвестно, когда заканчивается защита покупателя. Посмотрите на обратный отсчёт на странице заказа.",
        },
        /// Protection runs; a dispute cannot be opened yet.
        TooEarly = "too_early" => text! {
            en: "Buyer protection is running. It is still too early for a dispute.",
            zh: "买家保护正在进行中。现在提起纠纷还为时过早。",
            fr: "La protection de l'acheteur est active. Il est encore trop tôt pour ouvrir un litige.",
            es: "La protección al comprador sigue vigente. Todavía es demasiado pronto para abrir una disputa.",
            nl: "De kopersbescherming loopt. Voor een geschil is het nog te vroeg.",
            it: "La protezione acquirente è attiva. È ancora presto per aprire una controversia.",
            de: "Der Käuferschutz läuft. Für einen Streitfall ist es noch zu früh.",
            pl: "Ochrona kupującego trwa. Na spór jest jeszcze za wcześnie.",
            tr: "Alıcı koruması sürüyor. Anlaşmazlık açmak için henüz erken.",
            pt: "A proteção ao comprador está em vigor. Ainda é cedo para abrir uma disputa.",
            id: "Perlindungan pembeli masih berjalan. Masih terlalu dini untuk membuka sengketa.",
            ru: "Защита покупателя действует. Открывать спор ещё рано.",
        },
        /// Protection runs; a dispute can be opened.
        Running = "running" => text! {
            en: "Buyer protection is running. You can open a dispute if you need to.",
            zh: "买家保护正在进行中。如有需要，您可以提起纠纷。",
            fr: "La protection de l'acheteur est active. Vous pouvez ouvrir un litige si nécessaire.",
            es: "La protección al comprador sigue vigente. Puedes abrir una disputa si lo necesitas.",
            nl: "De kopersbescherming loopt. Je kunt een geschil openen als dat nodig is.",
            it: "La protezione acquirente è attiva. Se serve, puoi aprire una controversia.",
            de: "Der Käuferschutz läuft. Bei Bedarf können Sie einen Streitfall eröffnen.",
            pl: "Ochrona kupującego trwa. W razie potrzeby możesz otworzyć spór.",
            tr: "Alıcı koruması sürüyor. Gerekirse anlaşmazlık açabilirsiniz.",
            pt: "A proteção ao comprador está em vigor. Você pode abrir uma disputa, se precisar.",
            id: "Perlindungan pembeli masih berjalan. Anda dapat membuka sengketa jika perlu.",
            ru: "Защита покупателя действует. При необходимости можно открыть спор.",
        },
        /// It is time to ask for an extension.
        Ending = "ending" => text! {
            en: "Buyer protection ends soon. Ask the seller to extend it now.",
            zh: "买家保护即将结束。请现在就请卖家延长。",
            fr: "La protection de l'acheteur se termine bientôt. Demandez dès maintenant au vendeur de la prolonger.",
            es: "La protección al comprador termina pronto. Pide ya al vendedor que la amplíe.",
            nl: "De kopersbescherming loopt binnenkort af. Vraag de verkoper nu om verlenging.",
            it: "La protezione acquirente sta per finire. Chiedi subito al venditore di prolungarla.",
            de: "Der Käuferschutz endet bald. Bitten Sie den Verkäufer jetzt um eine Verlängerung.",
            pl: "Ochrona kupującego wkrótce się kończy. Już teraz poproś sprzedawcę o przedłużenie.",
            tr: "Alıcı koruması yakında bitiyor. Satıcıdan şimdi uzatmasını isteyin.",
            pt: "A proteção ao comprador termina em breve. Peça já ao vendedor que a prorrogue.",
            id: "Perlindungan pembeli segera berakhir. Minta penjual memperpanjangnya sekarang.",
            ru: "Защита покупателя скоро закончится. Прямо сейчас попросите продавца продлить её.",
        },
        /// Too late to ask for an extension.
        LastHours = "last_hours" => text! {
            en: "Buyer protection is about to end. If the parcel has not come, open a dispute now.",
            zh: "买家保护马上就要结束。如果还没有收到包裹，请立即提起纠纷。",
            fr: "La protection de l'acheteur est sur le point de se terminer. Si le colis n'est pas arrivé, ouvrez un litige maintenant.",
            es: "La protección al comprador está a punto de terminar. Si el paquete no ha llegado, abre ya una disputa.",
            nl: "De kopersbescherming is bijna voorbij. Open nu een geschil als het pakket er nog niet is.",
            it: "La protezione acquirente sta per scadere. Se il pacco non è arrivato, apri subito una controversia.",
            de: "Der Käuferschutz läuft gleich ab. Wenn das Paket nicht da ist, eröffnen Sie jetzt einen Streitfall.",
            pl: "Ochrona kupującego zaraz się skończy. Jeśli paczka nie dotarła, otwórz spór teraz.",
            tr: "Alıcı koruması bitmek üzere. Paket gelmediyse şimdi anlaşmazlık açın.",
            pt: "A proteção ao comprador está prestes a terminar. Se a encomenda não chegou, abra uma disputa agora.",
            id: "Perlindungan pembeli hampir berakhir. Jika paket belum tiba, buka sengketa sekarang.",
            ru: "Защита покупателя вот-вот закончится. Если посылка не пришла, откройте спор прямо сейчас.",
        },
        /// Protection is over, or receipt confirmed; a dispute can still be opened.
        Afterwards = "afterwards" => text! {
            en: "Buyer protection is over or receipt is confirmed. For a few more days you can still open a dispute.",
            zh: "买家保护已结束或已确认收货。在接下来的几天内您仍可提起纠纷。",
            fr: "La protection de l'acheteur est terminée ou la réception est confirmée. Pendant quelques jours encore, vous pouvez ouvrir un litige.",
            es: "La protección al comprador ha terminado o la recepción está confirmada. Durante unos días más todavía puedes abrir una disputa.",
            nl: "De kopersbescherming is voorbij of de ontvangst is bevestigd. Je kunt nog een paar dagen een geschil openen.",
            it: "La protezione acquirente è finita o la ricezione è confermata. Per qualche giorno puoi ancora aprire una controversia.",
            de: "Der Käuferschutz ist vorbei oder der Empfang ist bestätigt. Noch einige Tage lang können Sie einen Streitfall eröffnen.",
            pl: "Ochrona kupującego się skończyła lub odbiór jest potwierdzony. Jeszcze przez kilka dni możesz otworzyć spór.",
            tr: "Alıcı koruması bitti ya da teslim onaylandı. Birkaç gün daha anlaşmazlık açabilirsiniz.",
            pt: "A proteção ao comprador terminou ou o recebimento foi confirmado. Por mais alguns dias você ainda pode abrir uma disputa.",
            id: "Perlindungan pembeli telah berakhir atau penerimaan sudah dikonfirmasi. Selama beberapa hari lagi Anda masih dapat membuka sengketa.",
            ru: "Защита покупателя закончилась или получение подтверждено. Ещё несколько дней можно открыть спор.",
        },
        /// A dispute can no longer be opened.
        Over = "over" => text! {
            en: "The time for a dispute is over. Ask AliExpress support, PayPal or your bank.",
            zh: "提起纠纷的期限已过。请联系速卖通客服、PayPal 或您的银行。",
            fr: "Le délai pour ouvrir un litige est passé. Adressez-vous à l'assistance AliExpress, à PayPal ou à votre banque.",
            es: "El plazo para abrir una disputa ha terminado. Consulta con la atención al cliente de AliExpress, con PayPal o con tu banco.",
            nl: "De tijd voor een geschil is voorbij. Neem contact op met de AliExpress-klantenservice, PayPal of je bank.",
            it: "Il tempo per aprire una controversia è scaduto. Rivolgiti all'assistenza AliExpress, a PayPal o alla tua banca.",
            de: "Die Frist für einen Streitfall ist vorbei. Wenden Sie sich an den AliExpress-Support, an PayPal oder an Ihre Bank.",
            pl: "Czas na otwarcie sporu minął. Skontaktuj się z pomocą AliExpress, PayPal lub swoim bankiem.",
            tr: "Anlaşmazlık süresi doldu. AliExpress desteğine, PayPal'a ya da bankanıza başvurun.",
            pt: "O prazo para abrir uma disputa terminou. Fale com o suporte do AliExpress, o PayPal ou o seu banco.",
            id: "Batas waktu sengketa telah lewat. Hubungi dukungan AliExpress, PayPal, atau bank Anda.",
            ru: "Срок для открытия спора истёк. Обратитесь в поддержку AliExpress, PayPal или в свой банк.",
        },
    }

    text: "protection_state"
}

impl ProtectionState {
    /// Returns what it means for the buyer, in a language.
    #[must_use]
    pub const fn description(self, language: Language) -> &'static str {
        self.text().get(language)
    }

    /// Returns whether a dispute can be opened.
    #[must_use]
    pub const fn can_dispute(self) -> bool {
        match self {
            ProtectionState::Running
            | ProtectionState::Ending
            | ProtectionState::LastHours
            | ProtectionState::Afterwards => true,
            ProtectionState::Unknown | ProtectionState::TooEarly | ProtectionState::Over => false,
        }
    }
}
