//! The sentences that a message to the seller is made of.

use crate::lang::{Text, text};

pub(super) const ALL: &[(&str, &Text)] = &[
    ("greeting", &GREETING),
    ("order", &ORDER),
    ("my_order", &MY_ORDER),
    ("number", &NUMBER),
    ("no_number", &NO_NUMBER),
    ("sent", &SENT),
    ("last", &LAST),
    ("nothing", &NOTHING),
    ("proof", &PROOF),
    ("when_sent", &WHEN_SENT),
    ("send_again", &SEND_AGAIN),
    ("another_parcel", &ANOTHER_PARCEL),
    ("not_received", &NOT_RECEIVED),
    ("address", &ADDRESS),
    ("ask_carrier", &ASK_CARRIER),
    ("extend", &EXTEND),
    ("answer", &ANSWER),
];

pub(super) static GREETING: Text = text! {
    en: "Hello,",
    zh: "您好！",
    fr: "Bonjour,",
    es: "Hola,",
    nl: "Hallo,",
    it: "Ciao,",
    de: "Guten Tag!",
    pl: "Dzień dobry!",
    tr: "Merhaba,",
    pt: "Olá,",
    id: "Halo,",
    ru: "Здравствуйте!",
};

pub(super) static ORDER: Text = text! {
    en: "This is about order {order}.",
    zh: "关于订单 {order}。",
    fr: "Je vous écris au sujet de la commande {order}.",
    es: "Te escribo por el pedido {order}.",
    nl: "Het gaat over bestelling {order}.",
    it: "Ti scrivo per l'ordine {order}.",
    de: "Es geht um die Bestellung {order}.",
    pl: "Piszę w sprawie zamówienia {order}.",
    tr: "Konu: sipariş {order}.",
    pt: "Escrevo sobre o pedido {order}.",
    id: "Ini tentang pesanan {order}.",
    ru: "Пишу по поводу заказа {order}.",
};

pub(super) static MY_ORDER: Text = text! {
    en: "This is about my order.",
    zh: "关于我的订单。",
    fr: "Je vous écris au sujet de ma commande.",
    es: "Te escribo por mi pedido.",
    nl: "Het gaat over mijn bestelling.",
    it: "Ti scrivo per il mio ordine.",
    de: "Es geht um meine Bestellung.",
    pl: "Piszę w sprawie mojego zamówienia.",
    tr: "Konu: siparişim.",
    pt: "Escrevo sobre o meu pedido.",
    id: "Ini tentang pesanan saya.",
    ru: "Пишу по поводу моего заказа.",
};

pub(super) static NUMBER: Text = text! {
    en: "The tracking number is {number}.",
    zh: "运单号是 {number}。",
    fr: "Le numéro de suivi est {number}.",
    es: "El número de seguimiento es {number}.",
    nl: "Het trackingnummer is {number}.",
    it: "Il numero di tracciamento è {number}.",
    de: "Die Sendungsnummer ist {number}.",
    pl: "Numer przesyłki to {number}.",
    tr: "Takip numarası: {number}.",
    pt: "O código de rastreio é {number}.",
    id: "Nomor resinya {number}.",
    ru: "Трек-номер: {number}.",
};

pub(super) static NO_NUMBER: Text = text! {
    en: "The order shows no tracking number.",
    zh: "订单中没有运单号。",
    fr: "La commande n'affiche pas de numéro de suivi.",
    es: "El pedido no muestra número de seguimiento.",
    nl: "De bestelling heeft geen trackingnummer.",
    it: "L'ordine non riporta un numero di tracciamento.",
    de: "Die Bestellung hat keine Sendungsnummer.",
    pl: "W zamówieniu nie ma numeru przesyłki.",
    tr: "Siparişte takip numarası yok.",
    pt: "O pedido não tem código de rastreio.",
    id: "Pesanan tidak memuat nomor resi.",
    ru: "В заказе трек-номер не указан.",
};

pub(super) static SENT: Text = text! {
    en: "The order was marked as sent on {date}.",
    zh: "标记发货的日期是{date}。",
    fr: "La commande a été marquée comme expédiée le {date}.",
    es: "El pedido se marcó como enviado el {date}.",
    nl: "De bestelling is op {date} als verzonden gemeld.",
    it: "L'ordine è stato segnato come spedito il {date}.",
    de: "Die Bestellung wurde am {date} als versandt markiert.",
    pl: "Zamówienie oznaczono jako wysłane {date}.",
    tr: "Gönderildi olarak işaretlenme tarihi: {date}.",
    pt: "O pedido foi marcado como enviado em {date}.",
    id: "Pesanan ditandai sudah dikirim pada {date}.",
    ru: "{date} заказ был отмечен как отправленный.",
};

pub(super) static LAST: Text = text! {
    en: "The last event is from {date}: {stage}.",
    zh: "最后动态（{date}）：{stage}。",
    fr: "Le dernier événement date du {date}\u{a0}: {stage}.",
    es: "El último evento es del {date}: {stage}.",
    nl: "De laatste gebeurtenis is van {date}: {stage}.",
    it: "L'ultimo evento è del {date}: {stage}.",
    de: "Das letzte Ereignis ist vom {date}: {stage}.",
    pl: "Ostatnie zdarzenie jest z {date}: {stage}.",
    tr: "Son hareketin tarihi {date}: {stage}.",
    pt: "O último evento é de {date}: {stage}.",
    id: "Kejadian terakhir tanggal {date}: {stage}.",
    ru: "Последнее событие от {date}: {stage}.",
};

pub(super) static NOTHING: Text = text! {
    en: "No tracker shows anything.",
    zh: "所有查询网站都没有信息。",
    fr: "Aucun site de suivi n'affiche quoi que ce soit.",
    es: "Ninguna web de seguimiento muestra nada.",
    nl: "Geen enkele tracker toont iets.",
    it: "Nessun sito di tracciamento mostra informazioni.",
    de: "Keine Tracking-Seite zeigt etwas an.",
    pl: "Żaden serwis śledzenia niczego nie pokazuje.",
    tr: "Hiçbir takip sitesi bir şey göstermiyor.",
    pt: "Nenhum site de rastreio mostra nada.",
    id: "Tidak ada situs pelacakan yang menampilkan apa pun.",
    ru: "Ни один трекер ничего не показывает.",
};

pub(super) static PROOF: Text = text! {
    en: "Please send me proof of posting or a tracking number that works.",
    zh: "请提供发货凭证或有效的运单号。",
    fr: "Merci de m'envoyer une preuve d'envoi ou un numéro de suivi valable.",
    es: "Por favor, envíame un comprobante de envío o un número de seguimiento que funcione.",
    nl: "Stuur me alsjeblieft een verzendbewijs of een trackingnummer dat werkt.",
    it: "Per favore, inviami una prova di spedizione o un numero di tracciamento funzionante.",
    de: "Bitte senden Sie mir einen Versandnachweis oder eine funktionierende Sendungsnummer.",
    pl: "Proszę o dowód nadania lub działający numer przesyłki.",
    tr: "Lütfen bana gönderi belgesi veya çalışan bir takip numarası gönderin.",
    pt: "Por favor, envie um comprovante de postagem ou um código de rastreio que funcione.",
    id: "Mohon kirim bukti pengiriman atau nomor resi yang berfungsi.",
    ru: "Пожалуйста, пришлите подтверждение отправки или рабочий трек-номер.",
};

pub(super) static WHEN_SENT: Text = text! {
    en: "Please tell me when the parcel was or will be sent, and send me proof of posting.",
    zh: "请告知包裹是何时发出的或将于何时发出，并提供发货凭证。",
    fr: "Merci de me dire quand le colis a été ou sera expédié, avec une preuve d'envoi.",
    es: "Por favor, dime cuándo se envió o se enviará el paquete y mándame un comprobante de envío.",
    nl: "Laat me alsjeblieft weten wanneer het pakket is of wordt verzonden, met een verzendbewijs.",
    it: "Per favore, dimmi quando il pacco è stato o sarà spedito e inviami una prova di spedizione.",
    de: "Bitte teilen Sie mir mit, wann das Paket verschickt wurde oder wird, und senden Sie mir einen Versandnachweis.",
    pl: "Proszę o informację, kiedy paczkę wysłano lub kiedy zostanie wysłana, oraz o dowód nadania.",
    tr: "Lütfen paketin ne zaman gönderildiğini veya gönderileceğini bildirin ve gönderi belgesi yollayın.",
    pt: "Por favor, diga quando a encomenda foi ou será enviada e mande um comprovante de postagem.",
    id: "Mohon beri tahu kapan paket sudah atau akan dikirim, beserta bukti pengirimannya.",
    ru: "Пожалуйста, сообщите, когда посылка отправлена или будет отправлена, и пришлите подтверждение отправки.",
};

pub(super) static SEND_AGAIN: Text = text! {
    en: "The parcel was stopped or is on its way back: please send it again or give me a refund.",
    zh: "包裹被拦下或正在退回：请重新寄送或退款。",
    fr: "Le colis a été arrêté ou repart vers vous\u{a0}: merci de me le réexpédier ou de me rembourser.",
    es: "El paquete fue detenido o se está devolviendo: por favor, vuelve a enviarlo o hazme un reembolso.",
    nl: "Het pakket is tegengehouden of gaat terug: verzend het alsjeblieft opnieuw of geef me mijn geld terug.",
    it: "Il pacco è stato fermato o sta tornando indietro: per favore, rispediscilo o rimborsami.",
    de: "Das Paket wurde gestoppt oder geht zurück: Bitte versenden Sie es erneut oder veranlassen Sie die Erstattung.",
    pl: "Paczka została zatrzymana lub wraca: proszę o ponowną wysyłkę albo zwrot pieniędzy.",
    tr: "Paket durduruldu veya geri dönüyor: lütfen yeniden gönderin veya para iadesi yapın.",
    pt: "A encomenda foi barrada ou está voltando: por favor, reenvie ou faça o reembolso.",
    id: "Paket dihentikan atau sedang kembali: mohon kirim ulang atau lakukan pengembalian dana.",
    ru: "Посылку остановили или она возвращается: пожалуйста, отправьте её снова или оформите возврат денег.",
};

pub(super) static ANOTHER_PARCEL: Text = text! {
    en: "The tracking number seems to belong to another parcel: please check it and send me the right one.",
    zh: "该运单号似乎属于另一个包裹：请核对并提供正确的号码。",
    fr: "Le numéro de suivi semble appartenir à un autre colis\u{a0}: merci de vérifier et de m'envoyer le bon.",
    es: "El número de seguimiento parece ser de otro paquete: por favor, compruébalo y envíame el correcto.",
    nl: "Het trackingnummer lijkt bij een ander pakket te horen: controleer het alsjeblieft en stuur me het juiste.",
    it: "Il numero di tracciamento sembra di un altro pacco: per favore, controlla e inviami quello giusto.",
    de: "Die Sendungsnummer scheint zu einem anderen Paket zu gehören: Bitte prüfen Sie sie und senden Sie mir die richtige.",
    pl: "Numer przesyłki wygląda na numer innej paczki: proszę o sprawdzenie i podanie właściwego.",
    tr: "Takip numarası başka bir pakete ait görünüyor: lütfen kontrol edip doğrusunu gönderin.",
    pt: "O código de rastreio parece ser de outra encomenda: por favor, confira e envie o certo.",
    id: "Nomor resi tampaknya milik paket lain: mohon periksa dan kirim yang benar.",
    ru: "Похоже, трек-номер принадлежит другой посылке: пожалуйста, проверьте и пришлите правильный.",
};

pub(super) static NOT_RECEIVED: Text = text! {
    en: "I have not received the parcel: please help me find it or give me a refund.",
    zh: "我没有收到包裹：请协助查找或退款。",
    fr: "Je n'ai pas reçu le colis\u{a0}: merci de m'aider à le retrouver ou de me rembourser.",
    es: "No he recibido el paquete: por favor, ayúdame a encontrarlo o hazme un reembolso.",
    nl: "Ik heb het pakket niet ontvangen: help me alsjeblieft zoeken of geef me mijn geld terug.",
    it: "Non ho ricevuto il pacco: per favore, aiutami a trovarlo o rimborsami.",
    de: "Ich habe das Paket nicht erhalten: Bitte helfen Sie mir, es zu finden, oder veranlassen Sie die Erstattung.",
    pl: "Paczka do mnie nie dotarła: proszę o pomoc w jej odnalezieniu albo zwrot pieniędzy.",
    tr: "Paketi almadım: lütfen bulmama yardım edin veya para iadesi yapın.",
    pt: "Não recebi a encomenda: por favor, ajude a encontrá-la ou faça o reembolso.",
    id: "Saya belum menerima paket: mohon bantu mencarinya atau lakukan pengembalian dana.",
    ru: "Посылка до меня не дошла: пожалуйста, помогите её найти или оформите возврат денег.",
};

pub(super) static ADDRESS: Text = text! {
    en: "The address on the parcel is wrong: please tell the carrier the right one.",
    zh: "包裹上的地址有误：请将正确地址告知承运商。",
    fr: "L'adresse indiquée sur le colis est erronée\u{a0}: merci de donner la bonne au transporteur.",
    es: "La dirección del paquete es incorrecta: por favor, da la correcta al transportista.",
    nl: "Het adres op het pakket klopt niet: geef alsjeblieft het juiste aan de vervoerder.",
    it: "L'indirizzo sul pacco è sbagliato: per favore, comunica quello giusto al corriere.",
    de: "Die Adresse auf dem Paket ist falsch: Bitte nennen Sie dem Paketdienst die richtige.",
    pl: "Adres na paczce jest błędny: proszę o podanie przewoźnikowi właściwego.",
    tr: "Paketteki adres yanlış: lütfen taşıyıcıya doğrusunu bildirin.",
    pt: "O endereço da encomenda está errado: por favor, informe o correto à transportadora.",
    id: "Alamat pada paket salah: mohon beri tahu kurir alamat yang benar.",
    ru: "Адрес на посылке неверный: пожалуйста, сообщите перевозчику правильный.",
};

pub(super) static ASK_CARRIER: Text = text! {
    en: "Please ask the carrier where the parcel is, because the carrier answers the sender only.",
    zh: "请向承运商查询包裹在哪里，因为承运商只答复寄件人。",
    fr: "Merci de demander au transporteur où est le colis, car il ne répond qu'à l'expéditeur.",
    es: "Por favor, pregunta al transportista dónde está el paquete, porque solo responde al remitente.",
    nl: "Vraag alsjeblieft de vervoerder waar het pakket is, want die geeft alleen antwoord aan de afzender.",
    it: "Per favore, chiedi al corriere dov'è il pacco, perché risponde solo al mittente.",
    de: "Bitte fragen Sie den Paketdienst, wo das Paket ist, denn er antwortet nur dem Absender.",
    pl: "Proszę zapytać przewoźnika, gdzie jest paczka, bo odpowiada tylko nadawcy.",
    tr: "Lütfen taşıyıcıya paketin nerede olduğunu sorun, çünkü yalnızca göndericiye yanıt verir.",
    pt: "Por favor, pergunte à transportadora onde está a encomenda, pois ela só responde ao remetente.",
    id: "Mohon tanyakan kepada kurir di mana paketnya, karena kurir hanya menjawab pengirim.",
    ru: "Пожалуйста, узнайте у перевозчика, где посылка: он отвечает только отправителю.",
};

pub(super) static EXTEND: Text = text! {
    en: "Please also extend buyer protection, which ends on {date}.",
    zh: "另请延长将于{date}结束的买家保护。",
    fr: "Merci aussi de prolonger la protection de l'acheteur, qui se termine le {date}.",
    es: "Amplía también, por favor, la protección al comprador, que termina el {date}.",
    nl: "Verleng alsjeblieft ook de kopersbescherming, die op {date} eindigt.",
    it: "Per favore, prolunga anche la protezione acquirente, che scade il {date}.",
    de: "Bitte verlängern Sie auch den Käuferschutz, der am {date} endet.",
    pl: "Proszę też o przedłużenie ochrony kupującego, która kończy się {date}.",
    tr: "Lütfen alıcı korumasını da uzatın; bitiş tarihi: {date}.",
    pt: "Prorrogue também, por favor, a proteção ao comprador, que termina em {date}.",
    id: "Mohon perpanjang juga perlindungan pembeli yang berakhir pada {date}.",
    ru: "Пожалуйста, продлите также защиту покупателя, которая действует до {date} включительно.",
};

pub(super) static ANSWER: Text = text! {
    en: "Please answer by {date}. Thank you.",
    zh: "请最迟于{date}答复，谢谢。",
    fr: "Merci de répondre avant le {date}. Cordialement.",
    es: "Responde por favor antes del {date}. Gracias.",
    nl: "Antwoord alsjeblieft vóór {date}. Bedankt.",
    it: "Per favore, rispondi entro il {date}. Grazie.",
    de: "Bitte antworten Sie bis zum {date}. Vielen Dank.",
    pl: "Proszę o odpowiedź do {date}. Dziękuję.",
    tr: "Lütfen şu tarihe kadar yanıt verin: {date}. Teşekkürler.",
    pt: "Responda, por favor, até {date}. Agradeço desde já.",
    id: "Mohon jawab paling lambat {date}. Terima kasih.",
    ru: "Пожалуйста, ответьте до {date} включительно. Спасибо.",
};
