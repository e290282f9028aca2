//! Stages before a carrier has the parcel.

use crate::lang::{Text, text};

pub(in crate::term) const NOT_FOUND: Text = text! {
    en: "Number not known",
    zh: "查无此单号",
    fr: "Numéro inconnu",
    es: "Número desconocido",
    nl: "Nummer onbekend",
    it: "Numero sconosciuto",
    de: "Nummer unbekannt",
    pl: "Numer nieznany",
    tr: "Numara bilinmiyor",
    pt: "Código não localizado",
    id: "Nomor tidak ditemukan",
    ru: "Номер не найден",
};
pub(in crate::term) const NOT_FOUND_MEANS: Text = text! {
    en: "The carrier does not know this tracking number yet. Wait a few days after dispatch, then check the number with the seller.",
    zh: "承运商还查不到这个运单号。请在发货后等待几天，再向卖家核对运单号。",
    fr: "Le transporteur ne connaît pas encore ce numéro de suivi. Attendez quelques jours après l'expédition, puis vérifiez le numéro avec le vendeur.",
    es: "El transportista aún no conoce este número de seguimiento. Espera unos días tras el envío y después comprueba el número con el vendedor.",
    nl: "De vervoerder kent dit trackingnummer nog niet. Wacht enkele dagen na verzending en controleer het nummer dan bij de verkoper.",
    it: "Il corriere non conosce ancora questo numero di tracciamento. Attendi qualche giorno dopo la spedizione, poi verifica il numero con il venditore.",
    de: "Der Paketdienst kennt diese Sendungsnummer noch nicht. Warten Sie einige Tage nach dem Versand und klären Sie die Nummer dann mit dem Verkäufer.",
    pl: "Przewoźnik nie zna jeszcze tego numeru przesyłki. Poczekaj kilka dni po wysłaniu, a potem sprawdź numer ze sprzedawcą.",
    tr: "Taşıyıcı bu takip numarasını henüz tanımıyor. Gönderimden sonra birkaç gün bekleyin, sonra numarayı satıcıya doğrulatın.",
    pt: "A transportadora ainda não conhece este código de rastreio. Espere alguns dias após o envio e depois confira o código com o vendedor.",
    id: "Kurir belum mengenal nomor resi ini. Tunggu beberapa hari setelah pengiriman, lalu cocokkan nomornya dengan penjual.",
    ru: "Перевозчик ещё не знает этот трек-номер. Подождите несколько дней после отправки, затем уточните номер у продавца.",
};

pub(in crate::term) const INVALID_NUMBER: Text = text! {
    en: "Number not accepted",
    zh: "单号无效",
    fr: "Numéro refusé",
    es: "Número no admitido",
    nl: "Nummer niet geaccepteerd",
    it: "Numero non accettato",
    de: "Nummer nicht angenommen",
    pl: "Numer odrzucony",
    tr: "Numara kabul edilmedi",
    pt: "Código não aceito",
    id: "Nomor tidak diterima",
    ru: "Номер не принят",
};
pub(in crate::term) const INVALID_NUMBER_MEANS: Text = text! {
    en: "The carrier says that this is not one of its numbers. Check it for typing errors, or try another carrier's site.",
    zh: "承运商表示这不是它的单号。请检查是否有输入错误，或到其他承运商的页面查询。",
    fr: "Le transporteur dit que ce numéro n'est pas l'un des siens. Vérifiez qu'il n'y a pas de faute, ou essayez le site d'un autre transporteur.",
    es: "El transportista dice que este número no es suyo. Comprueba que no haya errores o prueba en la página de otro transportista.",
    nl: "De vervoerder zegt dat dit nummer niet van hem is. Kijk of er een tikfout in zit of probeer de site van een andere vervoerder.",
    it: "Il corriere dice che questo numero non è suo. Controlla che non ci siano errori o prova il sito di un altro corriere.",
    de: "Der Paketdienst sagt, dass diese Nummer nicht von ihm ist. Prüfen Sie sie auf Tippfehler oder versuchen Sie die Seite eines anderen Paketdienstes.",
    pl: "Przewoźnik twierdzi, że to nie jego numer. Sprawdź, czy nie ma literówki, albo spróbuj na stronie innego przewoźnika.",
    tr: "Taşıyıcı bunun kendi numarası olmadığını söylüyor. Yazım hatası olup olmadığına bakın ya da başka bir taşıyıcının sayfasını deneyin.",
    pt: "A transportadora diz que este código não é dela. Veja se há erro de digitação ou tente o site de outra transportadora.",
    id: "Kurir menyatakan nomor ini bukan miliknya. Periksa apakah ada salah ketik, atau coba halaman kurir lain.",
    ru: "Перевозчик говорит, что это не его номер. Проверьте, нет ли опечатки, или попробуйте сайт другого перевозчика.",
};

pub(in crate::term) const NOT_SHIPPED: Text = text! {
    en: "Not shipped yet",
    zh: "尚未发货",
    fr: "Pas encore expédié",
    es: "Aún no enviado",
    nl: "Nog niet verzonden",
    it: "Non ancora spedito",
    de: "Noch nicht versandt",
    pl: "Jeszcze niewysłana",
    tr: "Henüz gönderilmedi",
    pt: "Ainda não enviada",
    id: "Belum dikirim",
    ru: "Ещё не отправлена",
};
pub(in crate::term) const NOT_SHIPPED_MEANS: Text = text! {
    en: "The number exists, but the seller has not sent the parcel. The order shows the last day for dispatch.",
    zh: "单号已存在，但卖家还没有寄出包裹。请在订单中查看最晚发货日期。",
    fr: "Le numéro existe, mais le vendeur n'a pas envoyé le colis. Regardez dans la commande la date limite d'expédition.",
    es: "El número existe, pero el vendedor no ha enviado el paquete. Mira en el pedido la fecha límite de envío.",
    nl: "Het nummer bestaat, maar de verkoper heeft het pakket niet verstuurd. Kijk bij je bestelling naar de uiterste verzenddatum.",
    it: "Il numero esiste, ma il venditore non ha spedito il pacco. Guarda nell'ordine il termine ultimo di spedizione.",
    de: "Die Nummer gibt es, aber der Verkäufer hat das Paket nicht abgeschickt. Sehen Sie in der Bestellung nach, bis wann versandt werden muss.",
    pl: "Numer istnieje, ale sprzedawca nie wysłał paczki. Sprawdź w zamówieniu ostateczny termin wysyłki.",
    tr: "Numara var, ancak satıcı paketi göndermedi. Siparişte son gönderim gününe bakın.",
    pt: "O código existe, mas o vendedor não enviou a encomenda. Veja no pedido o prazo final de envio.",
    id: "Nomornya ada, tetapi penjual belum mengirim paket. Lihat batas akhir pengiriman di pesanan.",
    ru: "Номер существует, но продавец не отправил посылку. Посмотрите в заказе крайний срок отправки.",
};

pub(in crate::term) const PICKUP_FAILED: Text = text! {
    en: "Not collected from the seller",
    zh: "未从卖家揽收",
    fr: "Non enlevé chez le vendeur",
    es: "No recogido del vendedor",
    nl: "Niet opgehaald bij de verkoper",
    it: "Non ritirato dal venditore",
    de: "Beim Verkäufer nicht abgeholt",
    pl: "Nieodebrana od sprzedawcy",
    tr: "Satıcıdan alınamadı",
    pt: "Não coletada no vendedor",
    id: "Gagal diambil dari penjual",
    ru: "Не забрана у продавца",
};
pub(in crate::term) const PICKUP_FAILED_MEANS: Text = text! {
    en: "The courier called on the seller but was given no parcel. A second visit usually follows within a few days.",
    zh: "快递员上门揽收，但没有从卖家处取到包裹。通常几天内会再次揽收。",
    fr: "Le coursier est passé chez le vendeur, mais aucun colis ne lui a été remis. Il repasse en général sous quelques jours.",
    es: "El mensajero pasó a recoger el paquete del vendedor y no pudo llevárselo. Suele volver a los pocos días.",
    nl: "De koerier kwam bij de verkoper langs, maar kreeg geen pakket mee. Meestal komt hij binnen een paar dagen terug.",
    it: "Il corriere è passato dal venditore, ma non gli è stato consegnato alcun pacco. Di solito riprova entro pochi giorni.",
    de: "Der Kurier war beim Verkäufer und bekam kein Paket. Meist kommt er innerhalb weniger Tage noch einmal.",
    pl: "Kurier był u sprzedawcy i nie dostał paczki. Zwykle przyjeżdża ponownie w ciągu kilku dni.",
    tr: "Kurye satıcıya gitti ama paket alamadı. Genellikle birkaç gün içinde yeniden gider.",
    pt: "O entregador foi buscar a encomenda com o vendedor e não a recebeu. Em geral, ele volta em poucos dias.",
    id: "Kurir mendatangi penjual tetapi tidak mendapat paket. Biasanya ini diulang dalam beberapa hari.",
    ru: "Курьер приехал к продавцу, но посылки не получил. Обычно через несколько дней он приезжает снова.",
};
