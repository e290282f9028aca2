//! What the buyer reports about the seller, the order and the money.

use crate::lang::{Text, text};

pub(super) const CHINESE_NEW_YEAR: Text = text! {
    en: "The order fell during Chinese New Year.",
    zh: "订单正逢春节。",
    fr: "La commande est tombée pendant le Nouvel An chinois.",
    es: "El pedido coincidió con el Año Nuevo chino.",
    nl: "De bestelling viel tijdens Chinees Nieuwjaar.",
    it: "L'ordine è caduto durante il Capodanno cinese.",
    de: "Die Bestellung fiel in das chinesische Neujahrsfest.",
    pl: "Zamówienie przypadło na chiński Nowy Rok.",
    tr: "Sipariş Çin Yeni Yılı'na denk geldi.",
    pt: "O pedido coincidiu com o Ano-Novo Chinês.",
    id: "Pesanan bertepatan dengan Tahun Baru Imlek.",
    ru: "Заказ пришёлся на китайский Новый год.",
};

pub(super) const CONFIRMED_BY_MISTAKE: Text = text! {
    en: "Receipt was confirmed by mistake a few days ago.",
    zh: "几天前误点了确认收货。",
    fr: "La réception a été confirmée par erreur il y a quelques jours.",
    es: "La recepción se confirmó por error hace unos días.",
    nl: "De ontvangst is een paar dagen geleden per ongeluk bevestigd.",
    it: "La ricezione è stata confermata per errore qualche giorno fa.",
    de: "Der Empfang wurde vor einigen Tagen versehentlich bestätigt.",
    pl: "Odbiór został kilka dni temu potwierdzony przez pomyłkę.",
    tr: "Teslim alındığı birkaç gün önce yanlışlıkla onaylandı.",
    pt: "O recebimento foi confirmado por engano há alguns dias.",
    id: "Penerimaan terkonfirmasi secara tidak sengaja beberapa hari lalu.",
    ru: "Получение было подтверждено по ошибке несколько дней назад.",
};

pub(super) const DEADLINE_EXTENDED_REPEATEDLY: Text = text! {
    en: "The deadline was moved again and again.",
    zh: "期限被一再延长。",
    fr: "Le délai a été repoussé plusieurs fois.",
    es: "El plazo se prorrogó una y otra vez.",
    nl: "De termijn is telkens opnieuw verlengd.",
    it: "La scadenza è stata rinviata più volte.",
    de: "Die Frist wurde immer wieder verlängert.",
    pl: "Termin był wielokrotnie przesuwany.",
    tr: "Süre tekrar tekrar uzatıldı.",
    pt: "O prazo foi adiado várias vezes.",
    id: "Batas waktu diperpanjang berulang kali.",
    ru: "Срок переносили снова и снова.",
};

pub(super) const DISPUTE_REFUSED_TOO_EARLY: Text = text! {
    en: "The dispute form says that it is too early.",
    zh: "纠纷页面提示时间尚早。",
    fr: "Le formulaire de litige indique qu'il est trop tôt.",
    es: "El formulario de disputa dice que es demasiado pronto.",
    nl: "Het geschilformulier zegt dat het te vroeg is.",
    it: "Il modulo della controversia dice che è troppo presto.",
    de: "Das Streitfall-Formular meldet, dass es zu früh ist.",
    pl: "Formularz sporu informuje, że jest za wcześnie.",
    tr: "Anlaşmazlık formu henüz erken olduğunu söylüyor.",
    pt: "O formulário de disputa diz que ainda é cedo.",
    id: "Formulir sengketa menyatakan masih terlalu dini.",
    ru: "Форма спора сообщает, что открывать его рано.",
};

pub(super) const DISPUTE_WINDOW_CLOSED: Text = text! {
    en: "No dispute can be opened any more.",
    zh: "已无法再提起纠纷。",
    fr: "Il n'est plus possible d'ouvrir un litige.",
    es: "Ya no se puede abrir una disputa.",
    nl: "Er kan geen geschil meer worden geopend.",
    it: "Non è più possibile aprire una controversia.",
    de: "Ein Streitfall kann nicht mehr eröffnet werden.",
    pl: "Nie można już otworzyć sporu.",
    tr: "Artık anlaşmazlık açılamıyor.",
    pt: "Já não é possível abrir uma disputa.",
    id: "Sengketa sudah tidak dapat dibuka lagi.",
    ru: "Открыть спор уже нельзя.",
};

pub(super) const PAYPAL_REJECTED: Text = text! {
    en: "PayPal turned the claim down.",
    zh: "PayPal 驳回了申诉。",
    fr: "PayPal a rejeté la réclamation.",
    es: "PayPal rechazó la reclamación.",
    nl: "PayPal heeft de claim afgewezen.",
    it: "PayPal ha respinto il reclamo.",
    de: "PayPal hat den Antrag abgelehnt.",
    pl: "PayPal odrzucił roszczenie.",
    tr: "PayPal talebi reddetti.",
    pt: "O PayPal recusou a reclamação.",
    id: "PayPal menolak klaim.",
    ru: "PayPal отклонил претензию.",
};

pub(super) const PRE_ORDER: Text = text! {
    en: "The item is sold as a pre-order.",
    zh: "该商品为预售。",
    fr: "L'article est vendu en précommande.",
    es: "El artículo se vende en preventa.",
    nl: "Het artikel wordt als pre-order verkocht.",
    it: "L'articolo è venduto in prevendita.",
    de: "Der Artikel wird als Vorbestellung verkauft.",
    pl: "Artykuł jest sprzedawany w przedsprzedaży.",
    tr: "Ürün ön siparişle satılıyor.",
    pt: "O item é vendido em pré-venda.",
    id: "Barang dijual secara praorder.",
    ru: "Товар продаётся по предзаказу.",
};

pub(super) const PROTECTION_EXPIRED: Text = text! {
    en: "Buyer protection is over.",
    zh: "买家保护已结束。",
    fr: "La protection de l'acheteur est terminée.",
    es: "La protección al comprador ha terminado.",
    nl: "De kopersbescherming is afgelopen.",
    it: "La protezione acquirente è scaduta.",
    de: "Der Käuferschutz ist abgelaufen.",
    pl: "Ochrona kupującego się skończyła.",
    tr: "Alıcı koruması sona erdi.",
    pt: "A proteção ao comprador terminou.",
    id: "Perlindungan pembeli sudah berakhir.",
    ru: "Защита покупателя закончилась.",
};

pub(super) const SELLER_ASKS_TO_CLOSE_DISPUTE: Text = text! {
    en: "The seller asks to close the dispute.",
    zh: "卖家要求关闭纠纷。",
    fr: "Le vendeur demande de fermer le litige.",
    es: "El vendedor pide cerrar la disputa.",
    nl: "De verkoper vraagt het geschil te sluiten.",
    it: "Il venditore chiede di chiudere la controversia.",
    de: "Der Verkäufer bittet, den Streitfall zu schließen.",
    pl: "Sprzedawca prosi o zamknięcie sporu.",
    tr: "Satıcı anlaşmazlığın kapatılmasını istiyor.",
    pt: "O vendedor pede para encerrar a disputa.",
    id: "Penjual meminta sengketa ditutup.",
    ru: "Продавец просит закрыть спор.",
};

pub(super) const SELLER_ASKS_TO_PAY_OUTSIDE: Text = text! {
    en: "The seller wants to settle the money outside the platform.",
    zh: "卖家想在平台之外处理款项。",
    fr: "Le vendeur veut régler la question de l'argent hors de la plateforme.",
    es: "El vendedor quiere arreglar el pago fuera de la plataforma.",
    nl: "De verkoper wil het geld buiten het platform regelen.",
    it: "Il venditore vuole regolare i pagamenti fuori dalla piattaforma.",
    de: "Der Verkäufer möchte das Geld außerhalb der Plattform regeln.",
    pl: "Sprzedawca chce rozliczyć się poza platformą.",
    tr: "Satıcı ödemeyi platform dışında çözmek istiyor.",
    pt: "O vendedor quer acertar o pagamento fora da plataforma.",
    id: "Penjual ingin menyelesaikan pembayaran di luar platform.",
    ru: "Продавец хочет рассчитаться вне площадки.",
};

pub(super) const SELLER_ASKS_TO_WAIT: Text = text! {
    en: "The seller asks for patience.",
    zh: "卖家请您继续等待。",
    fr: "Le vendeur demande de patienter.",
    es: "El vendedor pide paciencia.",
    nl: "De verkoper vraagt om geduld.",
    it: "Il venditore chiede di pazientare.",
    de: "Der Verkäufer bittet um Geduld.",
    pl: "Sprzedawca prosi o cierpliwość.",
    tr: "Satıcı beklenmesini istiyor.",
    pt: "O vendedor pede paciência.",
    id: "Penjual meminta Anda bersabar.",
    ru: "Продавец просит подождать.",
};

pub(super) const SELLER_CONTACTED: Text = text! {
    en: "The seller was written to five days ago.",
    zh: "五天前已联系卖家。",
    fr: "Le vendeur a été contacté il y a cinq jours.",
    es: "Se escribió al vendedor hace cinco días.",
    nl: "De verkoper heeft vijf dagen geleden een bericht gekregen.",
    it: "Il venditore è stato contattato cinque giorni fa.",
    de: "Der Verkäufer wurde vor fünf Tagen angeschrieben.",
    pl: "Do sprzedawcy napisano pięć dni temu.",
    tr: "Satıcıya beş gün önce yazıldı.",
    pt: "O vendedor foi contatado há cinco dias.",
    id: "Penjual sudah dihubungi lima hari lalu.",
    ru: "Продавцу написали пять дней назад.",
};

pub(super) const SELLER_EXTENDED_PROTECTION: Text = text! {
    en: "The seller extended the buyer protection.",
    zh: "卖家延长了买家保护。",
    fr: "Le vendeur a prolongé la protection de l'acheteur.",
    es: "El vendedor amplió la protección al comprador.",
    nl: "De verkoper heeft de kopersbescherming verlengd.",
    it: "Il venditore ha prolungato la protezione acquirente.",
    de: "Der Verkäufer hat den Käuferschutz verlängert.",
    pl: "Sprzedawca przedłużył ochronę kupującego.",
    tr: "Satıcı alıcı korumasını uzattı.",
    pt: "O vendedor prorrogou a proteção ao comprador.",
    id: "Penjual memperpanjang perlindungan pembeli.",
    ru: "Продавец продлил защиту покупателя.",
};

pub(super) const SELLER_NEW: Text = text! {
    en: "The seller's shop is new.",
    zh: "卖家的店铺是新开的。",
    fr: "La boutique du vendeur est récente.",
    es: "La tienda del vendedor es nueva.",
    nl: "De winkel van de verkoper is nieuw.",
    it: "Il negozio del venditore è nuovo.",
    de: "Der Shop des Verkäufers ist neu.",
    pl: "Sklep sprzedawcy jest nowy.",
    tr: "Satıcının mağazası yeni.",
    pt: "A loja do vendedor é nova.",
    id: "Toko penjual masih baru.",
    ru: "Магазин продавца новый.",
};

pub(super) const SELLER_REFUSES_REFUND: Text = text! {
    en: "The seller will not give the money back.",
    zh: "卖家拒绝退款。",
    fr: "Le vendeur refuse de rembourser.",
    es: "El vendedor se niega a devolver el dinero.",
    nl: "De verkoper wil het geld niet terugbetalen.",
    it: "Il venditore rifiuta il rimborso.",
    de: "Der Verkäufer verweigert die Rückzahlung.",
    pl: "Sprzedawca odmawia zwrotu pieniędzy.",
    tr: "Satıcı parayı iade etmiyor.",
    pt: "O vendedor recusa o reembolso.",
    id: "Penjual menolak mengembalikan uang.",
    ru: "Продавец отказывается вернуть деньги.",
};

pub(super) const SELLER_SAYS_SENT: Text = text! {
    en: "The seller says that the parcel has been sent.",
    zh: "卖家说包裹已发出。",
    fr: "Le vendeur dit que le colis est parti.",
    es: "El vendedor dice que ya envió el paquete.",
    nl: "De verkoper zegt dat het pakket is verzonden.",
    it: "Il venditore dice che il pacco è stato spedito.",
    de: "Der Verkäufer sagt, das Paket sei verschickt.",
    pl: "Sprzedawca twierdzi, że paczka została wysłana.",
    tr: "Satıcı paketin gönderildiğini söylüyor.",
    pt: "O vendedor diz que a encomenda foi enviada.",
    id: "Penjual mengatakan paket sudah dikirim.",
    ru: "Продавец говорит, что посылка отправлена.",
};

pub(super) const SELLER_SAYS_SENT_LATER: Text = text! {
    en: "The seller says that the parcel will be sent later.",
    zh: "卖家说稍后才寄出包裹。",
    fr: "Le vendeur dit que le colis partira plus tard.",
    es: "El vendedor dice que enviará el paquete más tarde.",
    nl: "De verkoper zegt dat het pakket later wordt verzonden.",
    it: "Il venditore dice che il pacco sarà spedito più tardi.",
    de: "Der Verkäufer sagt, das Paket werde später verschickt.",
    pl: "Sprzedawca twierdzi, że wyśle paczkę później.",
    tr: "Satıcı paketin daha sonra gönderileceğini söylüyor.",
    pt: "O vendedor diz que a encomenda será enviada mais tarde.",
    id: "Penjual mengatakan paket akan dikirim nanti.",
    ru: "Продавец говорит, что отправит посылку позже.",
};

pub(super) const SELLER_UNRESPONSIVE: Text = text! {
    en: "The seller does not answer.",
    zh: "卖家没有回复。",
    fr: "Le vendeur ne répond pas.",
    es: "El vendedor no contesta.",
    nl: "De verkoper antwoordt niet.",
    it: "Il venditore non risponde.",
    de: "Der Verkäufer antwortet nicht.",
    pl: "Sprzedawca nie odpowiada.",
    tr: "Satıcı yanıt vermiyor.",
    pt: "O vendedor não responde.",
    id: "Penjual tidak menjawab.",
    ru: "Продавец не отвечает.",
};
