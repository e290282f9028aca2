//! What an order state means for the buyer.

use alloc::vec::Vec;

use crate::lang::{Phrase, Text, text};

use super::{Actor, Contradiction, OrderState};

/// Every text of this room.
pub(crate) fn phrases() -> Vec<Phrase> {
    let states = OrderState::ALL.iter().map(|state| Phrase {
        group: "order_state",
        code: state.code(),
        text: state.row().text,
    });
    states
        .chain(Actor::phrases())
        .chain(Contradiction::phrases())
        .collect()
}

pub(super) const RECEIVED: Text = text! {
    en: "The seller has your order. Shipping details usually follow within a few days.",
    zh: "卖家已收到您的订单。发货信息通常会在几天内提供。",
    fr: "Le vendeur a reçu votre commande. Les informations d'expédition suivent en général sous quelques jours.",
    es: "El vendedor ha recibido tu pedido. Los datos del envío suelen llegar en unos días.",
    nl: "De verkoper heeft je bestelling ontvangen. De verzendgegevens volgen meestal binnen een paar dagen.",
    it: "Il venditore ha ricevuto il tuo ordine. I dati di spedizione arrivano di solito entro pochi giorni.",
    de: "Der Verkäufer hat Ihre Bestellung erhalten. Die Versanddaten folgen meist innerhalb weniger Tage.",
    pl: "Sprzedawca otrzymał Twoje zamówienie. Dane o wysyłce pojawiają się zwykle w ciągu kilku dni.",
    tr: "Satıcı siparişinizi aldı. Kargo bilgileri genellikle birkaç gün içinde gelir.",
    pt: "O vendedor recebeu o seu pedido. Os dados de envio costumam chegar em alguns dias.",
    id: "Penjual telah menerima pesanan Anda. Informasi pengiriman biasanya menyusul dalam beberapa hari.",
    ru: "Продавец получил ваш заказ. Данные об отправке обычно появляются в течение нескольких дней.",
};

pub(super) const AWAITING_CLARIFICATION: Text = text! {
    en: "The seller needs a detail before buying, such as the link, the quantity, the colour or the size. Answer the seller's message so that the order can go on.",
    zh: "购买前卖家还需要您确认信息，例如商品链接、数量、颜色或尺寸。请回复卖家的消息，订单才能继续。",
    fr: "Il manque une précision au vendeur avant l'achat\u{a0}: lien, quantité, couleur ou taille. Répondez à son message pour que la commande avance.",
    es: "Al vendedor le falta un dato antes de comprar, como el enlace, la cantidad, el color o la talla. Responde a su mensaje para que el pedido siga adelante.",
    nl: "De verkoper mist nog een gegeven voor de aankoop, zoals de link, het aantal, de kleur of de maat. Beantwoord het bericht van de verkoper, dan kan de bestelling verder.",
    it: "Prima dell'acquisto al venditore manca un dettaglio, come il link, la quantità, il colore o la taglia. Rispondi al suo messaggio per far proseguire l'ordine.",
    de: "Dem Verkäufer fehlt vor dem Kauf noch eine Angabe, etwa Link, Menge, Farbe oder Größe. Beantworten Sie seine Nachricht, damit es weitergeht.",
    pl: "Przed zakupem sprzedawcy brakuje informacji, na przykład linku, liczby sztuk, koloru lub rozmiaru. Odpowiedz na jego wiadomość, aby zamówienie ruszyło dalej.",
    tr: "Satıcının satın almadan önce bağlantı, adet, renk veya beden gibi bir bilgiye ihtiyacı var. Siparişin ilerlemesi için satıcının mesajını yanıtlayın.",
    pt: "Falta um detalhe para o vendedor fazer a compra, como o link, a quantidade, a cor ou o tamanho. Responda à mensagem dele para o pedido continuar.",
    id: "Penjual memerlukan keterangan sebelum membeli, misalnya tautan, jumlah, warna, atau ukuran. Balas pesan penjual agar pesanan dapat dilanjutkan.",
    ru: "Перед покупкой продавцу не хватает данных: ссылки, количества, цвета или размера. Ответьте на его сообщение, чтобы заказ двинулся дальше.",
};

pub(super) const UNFULFILLABLE: Text = text! {
    en: "This product cannot be shipped to your country. Choose another product, or ask for your money back if you have paid.",
    zh: "该商品无法配送到您所在的国家或地区。请选择其他商品；如果已付款，请申请退款。",
    fr: "Cet article ne peut pas être expédié vers votre pays. Choisissez-en un autre ou demandez un remboursement si vous avez déjà payé.",
    es: "Este producto no se puede enviar a tu país. Elige otro o pide el reembolso si ya has pagado.",
    nl: "Dit product kan niet naar je land worden verzonden. Kies een ander product, of vraag je geld terug als je al betaald hebt.",
    it: "Questo prodotto non può essere spedito nel tuo paese. Scegline un altro o chiedi il rimborso se hai già pagato.",
    de: "Dieser Artikel kann nicht in Ihr Land versandt werden. Wählen Sie einen anderen oder verlangen Sie Ihr Geld zurück, falls Sie schon bezahlt haben.",
    pl: "Tego produktu nie można wysłać do Twojego kraju. Wybierz inny albo poproś o zwrot pieniędzy, jeśli już zapłacono.",
    tr: "Bu ürün ülkenize gönderilemiyor. Başka bir ürün seçin veya ödeme yaptıysanız para iadesi isteyin.",
    pt: "Este produto não pode ser enviado para o seu país. Escolha outro ou peça o reembolso se você já pagou.",
    id: "Produk ini tidak dapat dikirim ke negara Anda. Pilih produk lain, atau minta pengembalian dana jika sudah membayar.",
    ru: "Этот товар нельзя отправить в вашу страну. Выберите другой или запросите возврат денег, если заказ уже оплачен.",
};

pub(super) const AMOUNT: Text = text! {
    en: "The seller has told you the total, shipping included. Check it before you agree.",
    zh: "卖家已告知包含运费的总金额。请核对后再确认。",
    fr: "Le vendeur vous a indiqué le montant total, livraison comprise. Vérifiez-le avant d'accepter.",
    es: "El vendedor te ha comunicado el importe total, envío incluido. Compruébalo antes de aceptar.",
    nl: "De verkoper heeft je het totaalbedrag inclusief verzending doorgegeven. Controleer het voordat je akkoord gaat.",
    it: "Il venditore ti ha comunicato il totale, spedizione inclusa. Controllalo prima di accettare.",
    de: "Der Verkäufer hat Ihnen den Gesamtbetrag mit Versand mitgeteilt. Prüfen Sie ihn, bevor Sie zustimmen.",
    pl: "Sprzedawca podał łączną kwotę wraz z wysyłką. Sprawdź ją, zanim się zgodzisz.",
    tr: "Satıcı kargo dahil toplam tutarı bildirdi. Onaylamadan önce tutarı kontrol edin.",
    pt: "O vendedor informou o valor total, com o frete. Confira antes de aceitar.",
    id: "Penjual telah memberitahukan jumlah total termasuk ongkos kirim. Periksa dulu sebelum menyetujui.",
    ru: "Продавец сообщил итоговую сумму вместе с доставкой. Проверьте её, прежде чем соглашаться.",
};

pub(super) const IN_PROGRESS: Text = text! {
    en: "The product is being bought for you. There is nothing to do for now.",
    zh: "正在为您购买商品。目前您无需任何操作。",
    fr: "L'article est en cours d'achat pour vous. Vous n'avez rien à faire pour l'instant.",
    es: "Se está comprando el producto para ti. Por ahora no tienes que hacer nada.",
    nl: "Het product wordt voor je gekocht. Je hoeft nu niets te doen.",
    it: "Il prodotto è in fase di acquisto per te. Per ora non devi fare nulla.",
    de: "Der Artikel wird gerade für Sie gekauft. Im Moment müssen Sie nichts tun.",
    pl: "Produkt jest właśnie dla Ciebie kupowany. Na razie nie musisz nic robić.",
    tr: "Ürün sizin için satın alınıyor. Şimdilik yapmanız gereken bir şey yok.",
    pt: "O produto está sendo comprado para você. Por enquanto, não é preciso fazer nada.",
    id: "Produk sedang dibelikan untuk Anda. Saat ini Anda tidak perlu melakukan apa pun.",
    ru: "Товар сейчас покупают для вас. Пока ничего делать не нужно.",
};

pub(super) const PURCHASED: Text = text! {
    en: "The product was bought and is on its way to the warehouse. Tracking starts only after dispatch.",
    zh: "商品已购买，正在送往仓库。发货后才能开始跟踪。",
    fr: "L'article est acheté et en route vers l'entrepôt. Le suivi ne commence qu'après l'expédition.",
    es: "El producto está comprado y va camino del almacén. El seguimiento empieza después del envío.",
    nl: "Het product is gekocht en onderweg naar het magazijn. Volgen kan pas na verzending.",
    it: "Il prodotto è stato acquistato ed è in viaggio verso il magazzino. Il tracciamento inizia solo dopo la spedizione.",
    de: "Der Artikel ist gekauft und auf dem Weg ins Lager. Die Sendungsverfolgung beginnt erst nach dem Versand.",
    pl: "Produkt został kupiony i jedzie do magazynu. Śledzenie zaczyna się dopiero po wysyłce.",
    tr: "Ürün satın alındı ve depoya gidiyor. Takip ancak gönderimden sonra başlar.",
    pt: "O produto foi comprado e está a caminho do armazém. O rastreio só começa depois do envio.",
    id: "Produk sudah dibeli dan sedang menuju gudang. Pelacakan baru dimulai setelah pengiriman.",
    ru: "Товар куплен и едет на склад. Отслеживание начнётся только после отправки.",
};

pub(super) const PACKED: Text = text! {
    en: "Your order is packed and ready to be sent. The tracking number follows with the dispatch.",
    zh: "您的订单已打包，等待发货。运单号会在发货时提供。",
    fr: "Votre commande est emballée et prête à partir. Le numéro de suivi arrive avec l'expédition.",
    es: "Tu pedido está empaquetado y listo para salir. El número de seguimiento llega con el envío.",
    nl: "Je bestelling is ingepakt en klaar voor verzending. Het trackingnummer volgt bij de verzending.",
    it: "Il tuo ordine è imballato e pronto per la spedizione. Il numero di tracciamento arriva con la spedizione.",
    de: "Ihre Bestellung ist verpackt und versandbereit. Die Sendungsnummer folgt mit dem Versand.",
    pl: "Twoje zamówienie jest spakowane i gotowe do wysyłki. Numer przesyłki pojawi się przy wysyłce.",
    tr: "Siparişiniz paketlendi ve gönderilmeye hazır. Takip numarası gönderimle birlikte gelir.",
    pt: "O seu pedido está embalado e pronto para envio. O código de rastreio chega com o envio.",
    id: "Pesanan Anda sudah dikemas dan siap dikirim. Nomor resi menyusul saat pengiriman.",
    ru: "Ваш заказ упакован и готов к отправке. Трек-номер появится при отправке.",
};

pub(super) const CONSOLIDATED: Text = text! {
    en: "Several items were combined in one parcel. They travel together under one tracking number.",
    zh: "多件商品已合并为一个包裹，将使用同一个运单号运输。",
    fr: "Plusieurs articles ont été réunis dans un seul colis. Ils voyagent ensemble sous un seul numéro de suivi.",
    es: "Varios artículos se han reunido en un solo paquete. Viajan juntos con un único número de seguimiento.",
    nl: "Meerdere artikelen zijn samengevoegd in één pakket. Ze reizen samen onder één trackingnummer.",
    it: "Più articoli sono stati riuniti in un solo pacco. Viaggiano insieme con un unico numero di tracciamento.",
    de: "Mehrere Artikel wurden in einem Paket zusammengefasst. Sie reisen gemeinsam unter einer Sendungsnummer.",
    pl: "Kilka produktów połączono w jedną paczkę. Podróżują razem pod jednym numerem przesyłki.",
    tr: "Birkaç ürün tek pakette birleştirildi. Hepsi tek bir takip numarasıyla birlikte yola çıkar.",
    pt: "Vários itens foram reunidos em uma só encomenda. Eles viajam juntos com um único código de rastreio.",
    id: "Beberapa barang digabungkan dalam satu paket. Semuanya dikirim bersama dengan satu nomor resi.",
    ru: "Несколько товаров объединили в одну посылку. Они едут вместе под одним трек-номером.",
};

pub(super) const INVOICE: Text = text! {
    en: "The invoice for your order was uploaded. Keep it: customs may ask for it.",
    zh: "您订单的发票已上传。请妥善保存，海关可能会要求出示。",
    fr: "La facture de votre commande est disponible. Gardez-la\u{a0}: la douane peut la demander.",
    es: "La factura de tu pedido ya está disponible. Guárdala: la aduana puede pedirla.",
    nl: "De factuur van je bestelling is geüpload. Bewaar hem: de douane kan erom vragen.",
    it: "La fattura del tuo ordine è disponibile. Conservala: la dogana può chiederla.",
    de: "Die Rechnung zu Ihrer Bestellung wurde hochgeladen. Bewahren Sie sie auf, der Zoll kann danach fragen.",
    pl: "Dodano fakturę do Twojego zamówienia. Zachowaj ją: urząd celny może o nią poprosić.",
    tr: "Siparişinizin faturası yüklendi. Saklayın, gümrük isteyebilir.",
    pt: "A fatura do seu pedido já está disponível. Guarde-a: a alfândega pode pedir.",
    id: "Faktur pesanan Anda sudah diunggah. Simpan, karena bea cukai mungkin memintanya.",
    ru: "Счёт по вашему заказу загружен. Сохраните его: таможня может его запросить.",
};

pub(super) const SHIPPED: Text = text! {
    en: "The seller has sent the parcel. The first scan can take several days, so follow it with the tracking number.",
    zh: "卖家已发出包裹。首次扫描可能需要几天，请用运单号跟踪。",
    fr: "Le vendeur a expédié le colis. Le premier scan peut prendre plusieurs jours\u{202f}; suivez le colis avec le numéro de suivi.",
    es: "El vendedor ha enviado el paquete. El primer escaneo puede tardar varios días; sigue el paquete con el número de seguimiento.",
    nl: "De verkoper heeft het pakket verzonden. De eerste scan kan een paar dagen duren; volg het met het trackingnummer.",
    it: "Il venditore ha spedito il pacco. La prima scansione può richiedere alcuni giorni: segui il pacco con il numero di tracciamento.",
    de: "Der Verkäufer hat das Paket abgeschickt. Bis zum ersten Scan können mehrere Tage vergehen; verfolgen Sie es mit der Sendungsnummer.",
    pl: "Sprzedawca wysłał paczkę. Na pierwszy skan trzeba czasem poczekać kilka dni; śledź paczkę za pomocą numeru przesyłki.",
    tr: "Satıcı paketi gönderdi. İlk tarama birkaç gün sürebilir; paketi takip numarasıyla izleyin.",
    pt: "O vendedor enviou a encomenda. A primeira atualização pode levar alguns dias; acompanhe pelo código de rastreio.",
    id: "Penjual telah mengirim paket. Pemindaian pertama mungkin baru muncul setelah beberapa hari; lacak dengan nomor resi.",
    ru: "Продавец отправил посылку. Первая отметка может появиться через несколько дней; следите за посылкой по трек-номеру.",
};

pub(super) const ARRIVED: Text = text! {
    en: "The order is reported at its final destination. If you do not have it, check the tracking before the buyer protection ends.",
    zh: "订单显示已到达最终目的地。如果您没有收到，请在买家保护到期前查看物流信息。",
    fr: "La commande est indiquée comme arrivée à destination. Si vous ne l'avez pas, vérifiez le suivi avant la fin de la protection de l'acheteur.",
    es: "El pedido figura como llegado a su destino final. Si no lo tienes, revisa el seguimiento antes de que termine la protección al comprador.",
    nl: "De bestelling staat als aangekomen op de eindbestemming vermeld. Heb je die niet, bekijk dan de tracking voordat de kopersbescherming afloopt.",
    it: "L'ordine risulta arrivato a destinazione. Se non ce l'hai, controlla il tracciamento prima che finisca la protezione acquirente.",
    de: "Die Bestellung ist laut Meldung am Zielort angekommen. Wenn Sie sie nicht haben, prüfen Sie die Sendungsverfolgung, bevor der Käuferschutz endet.",
    pl: "Według statusu zamówienie dotarło do celu. Jeśli go nie masz, sprawdź śledzenie, zanim skończy się ochrona kupującego.",
    tr: "Sipariş son varış yerinde görünüyor. Elinize ulaşmadıysa alıcı koruması bitmeden takip bilgisine bakın.",
    pt: "O pedido consta no destino final. Se você não o recebeu, confira o rastreio antes que a proteção ao comprador termine.",
    id: "Pesanan dilaporkan tiba di tujuan akhir. Jika belum Anda terima, periksa pelacakan sebelum perlindungan pembeli berakhir.",
    ru: "Заказ отмечен как прибывший в конечный пункт. Если его у вас нет, проверьте отслеживание до окончания защиты покупателя.",
};

pub(super) const CANCELLED: Text = text! {
    en: "The order was cancelled. If you have paid, check that the money comes back.",
    zh: "订单已取消。如果已付款，请留意退款是否到账。",
    fr: "La commande a été annulée. Si vous avez payé, vérifiez que l'argent vous est bien rendu.",
    es: "El pedido se ha cancelado. Si has pagado, comprueba que te devuelven el dinero.",
    nl: "De bestelling is geannuleerd. Heb je betaald, controleer dan of je het geld terugkrijgt.",
    it: "L'ordine è stato annullato. Se hai pagato, controlla che il denaro ti venga restituito.",
    de: "Die Bestellung wurde storniert. Falls Sie bezahlt haben, prüfen Sie, ob das Geld zurückkommt.",
    pl: "Zamówienie zostało anulowane. Jeśli zapłacono, sprawdź, czy pieniądze wrócą.",
    tr: "Sipariş iptal edildi. Ödeme yaptıysanız paranın iade edilip edilmediğini kontrol edin.",
    pt: "O pedido foi cancelado. Se você pagou, confira se o dinheiro foi devolvido.",
    id: "Pesanan dibatalkan. Jika sudah membayar, pastikan uang Anda kembali.",
    ru: "Заказ отменён. Если вы уже заплатили, проверьте, вернулись ли деньги.",
};

pub(super) const REFUNDED: Text = text! {
    en: "A refund was requested for this order. That does not yet mean the money was paid, so check your account.",
    zh: "该订单已申请退款。这并不代表款项已到账，请查看您的账户。",
    fr: "Un remboursement a été demandé pour cette commande. Cela ne veut pas encore dire que l'argent est versé\u{a0}: vérifiez votre compte.",
    es: "Se ha solicitado un reembolso para este pedido. Eso aún no significa que te hayan devuelto el dinero; revisa tu cuenta.",
    nl: "Voor deze bestelling is een terugbetaling aangevraagd. Dat betekent nog niet dat het geld is betaald, dus controleer je rekening.",
    it: "Per questo ordine è stato chiesto un rimborso. Non significa ancora che il denaro sia stato versato: controlla il tuo conto.",
    de: "Für diese Bestellung wurde eine Erstattung beantragt. Das heißt noch nicht, dass das Geld ausgezahlt ist; prüfen Sie Ihr Konto.",
    pl: "Wystąpiono o zwrot pieniędzy za to zamówienie. To jeszcze nie znaczy, że je wypłacono, więc sprawdź swoje konto.",
    tr: "Bu sipariş için para iadesi istendi. Bu, paranın ödendiği anlamına gelmez; hesabınızı kontrol edin.",
    pt: "Foi solicitado um reembolso para este pedido. Isso ainda não significa que o dinheiro foi devolvido; confira a sua conta.",
    id: "Pengembalian dana untuk pesanan ini telah diajukan. Itu belum berarti uang sudah dibayarkan, jadi periksa rekening Anda.",
    ru: "По этому заказу запрошен возврат денег. Это ещё не значит, что деньги выплачены: проверьте свой счёт.",
};

pub(super) const ABANDONED: Text = text! {
    en: "No order information is shown, often because a question was not answered. Write to the seller if you still want the order.",
    zh: "看不到订单信息，通常是因为问题没有得到回复。如果您仍需要该订单，请联系卖家。",
    fr: "Aucune information n'est affichée, souvent parce qu'une question est restée sans réponse. Écrivez au vendeur si vous voulez toujours la commande.",
    es: "No se muestra información del pedido, a menudo porque una pregunta quedó sin respuesta. Escribe al vendedor si todavía lo quieres.",
    nl: "Er is geen bestelinformatie te zien, vaak omdat een vraag niet is beantwoord. Stuur de verkoper een bericht als je de bestelling nog wilt.",
    it: "Non ci sono informazioni sull'ordine, spesso perché una domanda è rimasta senza risposta. Scrivi al venditore se lo vuoi ancora.",
    de: "Es sind keine Bestelldaten zu sehen, oft weil eine Frage unbeantwortet blieb. Schreiben Sie dem Verkäufer, wenn Sie die Bestellung noch wollen.",
    pl: "Nie widać danych zamówienia, często dlatego, że pytanie zostało bez odpowiedzi. Napisz do sprzedawcy, jeśli nadal chcesz to zamówienie.",
    tr: "Sipariş bilgisi görünmüyor; çoğu zaman bir soru yanıtsız kaldığı için. Siparişi hâlâ istiyorsanız satıcıya yazın.",
    pt: "Não há informações do pedido, muitas vezes porque uma pergunta ficou sem resposta. Escreva ao vendedor se você ainda quer o pedido.",
    id: "Informasi pesanan tidak terlihat, sering kali karena pertanyaan tidak dijawab. Hubungi penjual jika Anda masih menginginkan pesanan ini.",
    ru: "Данных о заказе не видно, часто потому, что вопрос остался без ответа. Напишите продавцу, если заказ вам ещё нужен.",
};
