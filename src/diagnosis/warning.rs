//! What a buyer should not do, whatever the cause is.

use alloc::vec::Vec;

use crate::lang::{text, worded};

use super::facts::Facts;
use super::report::Report;

worded! {
    /// A mistake that would cost the buyer the protection, and that the situation invites.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Parcel, Report, Warning, diagnose};
    /// use chrono::NaiveDate;
    ///
    /// let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
    /// let parcel = Parcel::new().report(Report::SellerAsksToCloseDispute);
    /// assert_eq!(diagnose(&parcel, today).warnings(), [Warning::KeepDisputeOpen]);
    /// ```
    #[non_exhaustive]
    pub enum Warning, "warning" {
        /// Do not wait beyond the end of protection.
        DoNotWaitTooLong = "do_not_wait_too_long" => text! {
            en: "Do not wait beyond the end of buyer protection, whatever the seller promises.",
            zh: "无论卖家如何承诺，都不要等到买家保护结束之后。",
            fr: "N'attendez pas au-delà de la fin de la protection de l'acheteur, quoi que promette le vendeur.",
            es: "No esperes más allá del fin de la protección al comprador, prometa lo que prometa el vendedor.",
            nl: "Wacht niet tot na het einde van de kopersbescherming, wat de verkoper ook belooft.",
            it: "Non aspettare oltre la fine della protezione acquirente, qualunque cosa prometta il venditore.",
            de: "Warten Sie nicht über das Ende des Käuferschutzes hinaus, was auch immer der Verkäufer verspricht.",
            pl: "Nie czekaj dłużej niż do końca ochrony kupującego, cokolwiek obieca sprzedawca.",
            tr: "Satıcı ne söz verirse versin, alıcı korumasının bitiminden sonrasını beklemeyin.",
            pt: "Não espere além do fim da proteção ao comprador, não importa o que o vendedor prometa.",
            id: "Jangan menunggu melewati akhir perlindungan pembeli, apa pun janji penjual.",
            ru: "Не ждите дольше окончания защиты покупателя, что бы ни обещал продавец.",
        },
        /// Do not close the dispute.
        KeepDisputeOpen = "keep_dispute_open" => text! {
            en: "Do not close the dispute before the parcel or the money is there: it cannot be opened again.",
            zh: "在收到包裹或退款之前，请勿关闭纠纷，关闭后无法重新发起。",
            fr: "Ne fermez pas le litige avant d'avoir le colis ou l'argent\u{a0}: il ne peut pas être rouvert.",
            es: "No cierres la disputa antes de tener el paquete o el dinero: no se puede volver a abrir.",
            nl: "Sluit het geschil niet voordat het pakket of het geld er is: het kan niet opnieuw worden geopend.",
            it: "Non chiudere la controversia prima di avere il pacco o il denaro: non si può riaprire.",
            de: "Schließen Sie den Streitfall nicht, bevor Paket oder Geld da ist: Er lässt sich nicht wieder öffnen.",
            pl: "Nie zamykaj sporu, zanim dotrze paczka lub pieniądze: nie da się go otworzyć ponownie.",
            tr: "Paket veya para gelmeden anlaşmazlığı kapatmayın: yeniden açılamaz.",
            pt: "Não encerre a disputa antes de ter a encomenda ou o dinheiro: ela não pode ser reaberta.",
            id: "Jangan tutup sengketa sebelum paket atau uang diterima: sengketa tidak dapat dibuka lagi.",
            ru: "Не закрывайте спор, пока нет посылки или денег: открыть его снова нельзя.",
        },
        /// Do not settle the money outside the platform.
        PayOnPlatformOnly = "pay_on_platform_only" => text! {
            en: "Settle nothing outside the platform: money sent there is not protected.",
            zh: "请勿在平台之外处理款项，平台外的付款不受保护。",
            fr: "Ne réglez rien hors de la plateforme\u{a0}: l'argent n'y est pas protégé.",
            es: "No arregles nada fuera de la plataforma: allí el dinero no está protegido.",
            nl: "Regel niets buiten het platform: geld is daar niet beschermd.",
            it: "Non regolare nulla fuori dalla piattaforma: lì il denaro non è tutelato.",
            de: "Regeln Sie nichts außerhalb der Plattform: Geld, das dorthin fließt, ist nicht geschützt.",
            pl: "Nie rozliczaj się poza platformą: tam pieniądze nie są chronione.",
            tr: "Platform dışında hiçbir ödeme yapmayın: orada yapılan ödeme korunmaz.",
            pt: "Não acerte nada fora da plataforma: lá o dinheiro não é protegido.",
            id: "Jangan menyelesaikan pembayaran di luar platform: uang di sana tidak terlindungi.",
            ru: "Не рассчитывайтесь вне площадки: там ваши деньги не защищены.",
        },
        /// Do not confirm receipt.
        DoNotConfirmReceipt = "do_not_confirm_receipt" => text! {
            en: "Do not confirm receipt: that releases the money to the seller.",
            zh: "请勿确认收货，否则款项将支付给卖家。",
            fr: "Ne confirmez pas la réception\u{a0}: l'argent serait alors versé au vendeur.",
            es: "No confirmes la recepción: eso libera el pago al vendedor.",
            nl: "Bevestig de ontvangst niet: dan gaat het geld naar de verkoper.",
            it: "Non confermare la ricezione: così il denaro va al venditore.",
            de: "Bestätigen Sie den Empfang nicht: Damit geht das Geld an den Verkäufer.",
            pl: "Nie potwierdzaj odbioru: pieniądze trafią wtedy do sprzedawcy.",
            tr: "Teslim aldığınızı onaylamayın: para o zaman satıcıya geçer.",
            pt: "Não confirme o recebimento: isso libera o dinheiro ao vendedor.",
            id: "Jangan konfirmasi penerimaan: uang akan diteruskan ke penjual.",
            ru: "Не подтверждайте получение: после этого деньги уйдут продавцу.",
        },
        /// Do not wait before the newest line of the tracking was read: here it was not understood.
        ReadTheNewestLine = "read_the_newest_line" => text! {
            en: "The newest line of the tracking was not understood here. Read it yourself before you wait: it may ask for something.",
            zh: "系统未能理解最新一条物流动态。请先自行阅读再决定是否等待，其中可能需要您处理。",
            fr: "La ligne la plus récente du suivi n'a pas été comprise ici. Lisez-la vous-même avant d'attendre\u{a0}: elle demande peut-être quelque chose.",
            es: "Aquí no se ha entendido la línea más reciente del seguimiento. Léela antes de esperar: puede que pida algo.",
            nl: "De nieuwste regel van de tracking is hier niet begrepen. Lees die zelf voordat je wacht: misschien wordt er iets gevraagd.",
            it: "La riga più recente del tracciamento non è stata compresa. Leggila prima di aspettare: potrebbe chiedere qualcosa.",
            de: "Die neueste Zeile der Sendungsverfolgung wurde hier nicht verstanden. Lesen Sie sie selbst, bevor Sie warten: Vielleicht verlangt sie etwas.",
            pl: "Najnowszy wpis śledzenia nie został tu zrozumiany. Przeczytaj go, zanim zaczniesz czekać: może czegoś od Ciebie wymaga.",
            tr: "Takibin en yeni satırı burada anlaşılamadı. Beklemeden önce kendiniz okuyun: sizden bir şey isteniyor olabilir.",
            pt: "A linha mais recente do rastreio não foi entendida aqui. Leia-a antes de esperar: ela pode pedir alguma coisa.",
            id: "Baris terbaru pelacakan tidak dipahami di sini. Bacalah sendiri sebelum menunggu: mungkin ada yang diminta dari Anda.",
            ru: "Последняя запись отслеживания здесь не распознана. Прочитайте её сами, прежде чем ждать: возможно, от вас что-то требуется.",
        },
        /// Do not rely on days that were counted from a date that cannot be right.
        CheckTheDates = "check_the_dates" => text! {
            en: "One of the dates cannot be right. Check it first: the days counted here rest on it.",
            zh: "有一个日期不可能正确。请先核对，这里的天数都以它为准。",
            fr: "L'une des dates ne peut pas être exacte. Vérifiez-la d'abord\u{a0}: les jours comptés ici en dépendent.",
            es: "Una de las fechas no puede ser correcta. Compruébala primero: los días que se cuentan aquí dependen de ella.",
            nl: "Een van de datums kan niet kloppen. Controleer die eerst: de getelde dagen hangen ervan af.",
            it: "Una delle date non può essere giusta. Controllala prima: i giorni contati qui dipendono da essa.",
            de: "Eines der Daten kann nicht stimmen. Prüfen Sie es zuerst: Danach werden hier die Tage gezählt.",
            pl: "Jedna z dat nie może być prawidłowa. Najpierw ją sprawdź: zależą od niej podane tu dni.",
            tr: "Tarihlerden biri doğru olamaz. Önce onu kontrol edin: buradaki günler ona göre sayılır.",
            pt: "Uma das datas não pode estar certa. Confira-a primeiro: os dias contados aqui dependem dela.",
            id: "Salah satu tanggal tidak mungkin benar. Periksa dulu: hitungan hari di sini bergantung padanya.",
            ru: "Одна из дат не может быть верной. Сначала проверьте её: от неё зависит счёт дней.",
        },
        /// Do not open the dispute too early: there is only one.
        DisputeTooEarly = "dispute_too_early" => text! {
            en: "Do not open the dispute too early: there is only one per order.",
            zh: "请勿过早提起纠纷：每个订单只能发起一次。",
            fr: "N'ouvrez pas le litige trop tôt\u{a0}: il n'y en a qu'un par commande.",
            es: "No abras la disputa demasiado pronto: solo hay una por pedido.",
            nl: "Open het geschil niet te vroeg: er is er maar één per bestelling.",
            it: "Non aprire la controversia troppo presto: ce n'è una sola per ordine.",
            de: "Eröffnen Sie den Streitfall nicht zu früh: Es gibt nur einen je Bestellung.",
            pl: "Nie otwieraj sporu za wcześnie: przysługuje tylko jeden na zamówienie.",
            tr: "Anlaşmazlığı çok erken açmayın: her sipariş için yalnızca bir kez açılabilir.",
            pt: "Não abra a disputa cedo demais: só há uma por pedido.",
            id: "Jangan membuka sengketa terlalu dini: hanya ada satu per pesanan.",
            ru: "Не открывайте спор слишком рано: на заказ даётся только один.",
        },
    }

    /// Returns the warning in twelve languages.
    pub text: "warning"
}

pub(super) fn warnings(facts: &Facts<'_>) -> Vec<Warning> {
    let put_off = facts.has(Report::SellerAsksToWait) || facts.has(Report::DeadlineExtendedRepeatedly);
    let doubtful = facts.has(Report::DeliveredCityDiffers)
        || facts.has(Report::DeliveredAddressDiffers)
        || facts.has(Report::DeliveredBeforeOrder)
        || facts.has(Report::DestinationDiffers);
    let early = facts.door.first.is_some() || facts.has(Report::DisputeRefusedTooEarly);
    [
        (put_off, Warning::DoNotWaitTooLong),
        (
            facts.has(Report::SellerAsksToCloseDispute),
            Warning::KeepDisputeOpen,
        ),
        (
            facts.has(Report::SellerAsksToPayOutside),
            Warning::PayOnPlatformOnly,
        ),
        (doubtful, Warning::DoNotConfirmReceipt),
        (facts.not_understood().is_some(), Warning::ReadTheNewestLine),
        (facts.contradictions.date().is_some(), Warning::CheckTheDates),
        (early && facts.seller_failed(), Warning::DisputeTooEarly),
    ]
    .into_iter()
    .filter_map(|(so, warning)| so.then_some(warning))
    .collect()
}
