//! What the buyer reports about customs, the address and the delivery.

use crate::lang::{Text, text};

pub(super) const ADDRESS_NOT_FOUND: Text = text! {
    en: "The carrier does not find the address.",
    zh: "承运商找不到收货地址。",
    fr: "Le transporteur ne trouve pas l'adresse.",
    es: "El transportista no encuentra la dirección.",
    nl: "De vervoerder kan het adres niet vinden.",
    it: "Il corriere non trova l'indirizzo.",
    de: "Der Paketdienst findet die Adresse nicht.",
    pl: "Przewoźnik nie znajduje adresu.",
    tr: "Taşıyıcı adresi bulamıyor.",
    pt: "A transportadora não encontra o endereço.",
    id: "Kurir tidak menemukan alamatnya.",
    ru: "Перевозчик не находит адрес.",
};

pub(super) const CARRIER_ASKS_IDENTITY: Text = text! {
    en: "The carrier asks who the recipient is.",
    zh: "承运商要求核实收件人身份。",
    fr: "Le transporteur demande l'identité du destinataire.",
    es: "El transportista pide la identidad del destinatario.",
    nl: "De vervoerder vraagt wie de ontvanger is.",
    it: "Il corriere chiede l'identità del destinatario.",
    de: "Der Paketdienst fragt nach der Identität des Empfängers.",
    pl: "Przewoźnik pyta o tożsamość odbiorcy.",
    tr: "Taşıyıcı alıcının kimliğini soruyor.",
    pt: "A transportadora pede a identidade do destinatário.",
    id: "Kurir menanyakan identitas penerima.",
    ru: "Перевозчик просит подтвердить личность получателя.",
};

pub(super) const CUSTOMS_NOTICE_IGNORED: Text = text! {
    en: "A notice from customs was not answered.",
    zh: "海关的通知没有得到回应。",
    fr: "Un avis de la douane est resté sans réponse.",
    es: "Un aviso de la aduana quedó sin respuesta.",
    nl: "Een bericht van de douane bleef onbeantwoord.",
    it: "Un avviso della dogana è rimasto senza risposta.",
    de: "Eine Mitteilung des Zolls blieb unbeantwortet.",
    pl: "Zawiadomienie z urzędu celnego pozostało bez odpowiedzi.",
    tr: "Gümrükten gelen bildirime yanıt verilmedi.",
    pt: "Um aviso da alfândega ficou sem resposta.",
    id: "Pemberitahuan dari bea cukai tidak dijawab.",
    ru: "Уведомление таможни осталось без ответа.",
};

pub(super) const DELIVERED_ADDRESS_DIFFERS: Text = text! {
    en: "The proof of delivery shows another address.",
    zh: "签收证明上是另一个地址。",
    fr: "La preuve de livraison indique une autre adresse.",
    es: "La prueba de entrega muestra otra dirección.",
    nl: "Het afleverbewijs toont een ander adres.",
    it: "La prova di consegna riporta un altro indirizzo.",
    de: "Der Zustellnachweis nennt eine andere Adresse.",
    pl: "Dowód doręczenia pokazuje inny adres.",
    tr: "Teslimat belgesinde başka bir adres görünüyor.",
    pt: "O comprovante de entrega mostra outro endereço.",
    id: "Bukti penyerahan menunjukkan alamat lain.",
    ru: "В подтверждении доставки указан другой адрес.",
};

pub(super) const DELIVERED_BEFORE_ORDER: Text = text! {
    en: "The delivery shown is older than the order.",
    zh: "显示的签收时间早于下单时间。",
    fr: "La livraison affichée est antérieure à la commande.",
    es: "La entrega que aparece es anterior al pedido.",
    nl: "De getoonde bezorging is ouder dan de bestelling.",
    it: "La consegna indicata è precedente all'ordine.",
    de: "Die angezeigte Zustellung ist älter als die Bestellung.",
    pl: "Pokazane doręczenie jest starsze niż zamówienie.",
    tr: "Görünen teslimat siparişten daha eski.",
    pt: "A entrega mostrada é anterior ao pedido.",
    id: "Penyerahan yang ditampilkan terjadi sebelum pesanan dibuat.",
    ru: "Указанная доставка произошла раньше заказа.",
};

pub(super) const DELIVERED_CITY_DIFFERS: Text = text! {
    en: "The delivery took place in another town.",
    zh: "签收地点在另一个城市。",
    fr: "La livraison a eu lieu dans une autre ville.",
    es: "La entrega se hizo en otra ciudad.",
    nl: "De bezorging was in een andere plaats.",
    it: "La consegna è avvenuta in un'altra città.",
    de: "Die Zustellung erfolgte in einem anderen Ort.",
    pl: "Doręczenie nastąpiło w innej miejscowości.",
    tr: "Teslimat başka bir şehirde yapılmış.",
    pt: "A entrega foi feita em outra cidade.",
    id: "Paket diserahkan di kota lain.",
    ru: "Доставка состоялась в другом городе.",
};

pub(super) const DESTINATION_DIFFERS: Text = text! {
    en: "The parcel with this number is going somewhere else.",
    zh: "该运单号的包裹寄往别处。",
    fr: "Le colis portant ce numéro va ailleurs.",
    es: "El paquete con este número va a otro lugar.",
    nl: "Het pakket met dit nummer gaat ergens anders heen.",
    it: "Il pacco con questo numero viaggia verso un altro luogo.",
    de: "Das Paket mit dieser Nummer geht an einen anderen Ort.",
    pl: "Paczka o tym numerze jedzie gdzie indziej.",
    tr: "Bu numaralı paket başka bir yere gidiyor.",
    pt: "A encomenda com esse número vai para outro lugar.",
    id: "Paket dengan nomor ini menuju tempat lain.",
    ru: "Посылка с этим номером едет в другое место.",
};

pub(super) const INSURED: Text = text! {
    en: "The parcel is insured.",
    zh: "包裹已投保。",
    fr: "Le colis est assuré.",
    es: "El paquete está asegurado.",
    nl: "Het pakket is verzekerd.",
    it: "Il pacco è assicurato.",
    de: "Das Paket ist versichert.",
    pl: "Paczka jest ubezpieczona.",
    tr: "Paket sigortalı.",
    pt: "A encomenda tem seguro.",
    id: "Paket diasuransikan.",
    ru: "Посылка застрахована.",
};

pub(super) const LOCAL_POST_SAYS_NOT_ARRIVED: Text = text! {
    en: "The local post says that nothing has arrived.",
    zh: "当地邮政表示尚未收到包裹。",
    fr: "La poste locale dit que rien n'est arrivé.",
    es: "El servicio postal local dice que no ha llegado nada.",
    nl: "De plaatselijke post zegt dat er niets is aangekomen.",
    it: "Le poste locali dicono che non è arrivato nulla.",
    de: "Die örtliche Post sagt, dass nichts angekommen ist.",
    pl: "Lokalna poczta twierdzi, że nic nie dotarło.",
    tr: "Yerel posta hiçbir şeyin gelmediğini söylüyor.",
    pt: "O correio local diz que nada chegou.",
    id: "Kantor pos setempat mengatakan belum ada yang tiba.",
    ru: "Местная почта говорит, что ничего не поступало.",
};

pub(super) const NEIGHBOUR_UNKNOWN: Text = text! {
    en: "It was left with a neighbour whom nobody knows.",
    zh: "包裹据称交给了一位无人认识的邻居。",
    fr: "Il aurait été remis à un voisin que personne ne connaît.",
    es: "Se dejó a un vecino al que nadie conoce.",
    nl: "Het is afgegeven bij een buur die niemand kent.",
    it: "È stato lasciato a un vicino che nessuno conosce.",
    de: "Es wurde bei einem Nachbarn abgegeben, den niemand kennt.",
    pl: "Zostawiono ją u sąsiada, którego nikt nie zna.",
    tr: "Kimsenin tanımadığı bir komşuya bırakılmış.",
    pt: "Foi deixada com um vizinho que ninguém conhece.",
    id: "Paket dititipkan ke tetangga yang tidak dikenal.",
    ru: "Её оставили у соседа, которого никто не знает.",
};

pub(super) const PERSONAL_CODE_MISMATCH: Text = text! {
    en: "The personal customs code does not match the recipient.",
    zh: "个人清关编码与收件人不符。",
    fr: "Le code douanier personnel ne correspond pas au destinataire.",
    es: "El código personal de aduanas no coincide con el destinatario.",
    nl: "De persoonlijke douanecode past niet bij de ontvanger.",
    it: "Il codice doganale personale non corrisponde al destinatario.",
    de: "Der persönliche Zollcode passt nicht zum Empfänger.",
    pl: "Osobisty kod celny nie pasuje do odbiorcy.",
    tr: "Kişisel gümrük kodu alıcıyla eşleşmiyor.",
    pt: "O código aduaneiro pessoal não confere com o destinatário.",
    id: "Kode kepabeanan pribadi tidak cocok dengan penerima.",
    ru: "Личный таможенный код не совпадает с данными получателя.",
};

pub(super) const PICKUP_NOTICE_MISSED: Text = text! {
    en: "A pick-up notice was missed.",
    zh: "错过了取件通知。",
    fr: "Un avis de retrait a été manqué.",
    es: "Se pasó por alto un aviso de recogida.",
    nl: "Een afhaalbericht is gemist.",
    it: "Un avviso di ritiro è sfuggito.",
    de: "Eine Abholbenachrichtigung wurde übersehen.",
    pl: "Awizo zostało przeoczone.",
    tr: "Teslim alma bildirimi kaçırıldı.",
    pt: "Um aviso de retirada passou despercebido.",
    id: "Pemberitahuan pengambilan terlewat.",
    ru: "Извещение о получении пропустили.",
};

pub(super) const POSTCODE_WRONG: Text = text! {
    en: "The postcode on the order is wrong.",
    zh: "订单上的邮编有误。",
    fr: "Le code postal de la commande est erroné.",
    es: "El código postal del pedido es incorrecto.",
    nl: "De postcode op de bestelling klopt niet.",
    it: "Il CAP dell'ordine è sbagliato.",
    de: "Die Postleitzahl der Bestellung ist falsch.",
    pl: "Kod pocztowy w zamówieniu jest błędny.",
    tr: "Siparişteki posta kodu yanlış.",
    pt: "O CEP do pedido está errado.",
    id: "Kode pos pada pesanan salah.",
    ru: "Индекс в заказе неверный.",
};

pub(super) const RESTRICTED_ITEM_NOTICE: Text = text! {
    en: "A notice says that the goods may not be carried.",
    zh: "通知称该物品禁止运输。",
    fr: "Un avis indique que ce produit ne peut pas être transporté.",
    es: "Un aviso dice que la mercancía no se puede transportar.",
    nl: "Een bericht zegt dat de goederen niet vervoerd mogen worden.",
    it: "Un avviso dice che la merce non può essere trasportata.",
    de: "Eine Mitteilung besagt, dass die Ware nicht befördert werden darf.",
    pl: "Według zawiadomienia towaru nie wolno przewozić.",
    tr: "Bir bildirim ürünün taşınamayacağını söylüyor.",
    pt: "Um aviso diz que a mercadoria não pode ser transportada.",
    id: "Pemberitahuan menyatakan barang tidak boleh diangkut.",
    ru: "В уведомлении сказано, что товар нельзя перевозить.",
};

pub(super) const UNSOLICITED_PAYMENT_LINK: Text = text! {
    en: "A message with a link asks for a payment.",
    zh: "收到带链接、要求付款的消息。",
    fr: "Un message avec un lien réclame un paiement.",
    es: "Un mensaje con un enlace pide un pago.",
    nl: "Een bericht met een link vraagt om een betaling.",
    it: "Un messaggio con un link chiede un pagamento.",
    de: "Eine Nachricht mit einem Link verlangt eine Zahlung.",
    pl: "Przyszła wiadomość z linkiem i żądaniem zapłaty.",
    tr: "Bağlantı içeren bir mesaj ödeme istiyor.",
    pt: "Uma mensagem com um link pede um pagamento.",
    id: "Sebuah pesan dengan tautan meminta pembayaran.",
    ru: "Пришло сообщение со ссылкой и требованием оплаты.",
};

pub(super) const VAT_PREPAID: Text = text! {
    en: "The tax was paid with the order.",
    zh: "税款已随订单支付。",
    fr: "La taxe a été payée avec la commande.",
    es: "El impuesto se pagó con el pedido.",
    nl: "De belasting is bij de bestelling betaald.",
    it: "L'imposta è stata pagata con l'ordine.",
    de: "Die Steuer wurde mit der Bestellung bezahlt.",
    pl: "Podatek zapłacono przy zamówieniu.",
    tr: "Vergi siparişle birlikte ödendi.",
    pt: "O imposto foi pago junto com o pedido.",
    id: "Pajak sudah dibayar bersama pesanan.",
    ru: "Налог уплачен вместе с заказом.",
};
