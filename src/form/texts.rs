//! What a field says, in twelve languages.

use crate::lang::{Text, text};

pub(super) const LABEL_EITHER: Text = text! {
    en: "Tracking number or order number",
    zh: "运单号或订单号",
    fr: "Numéro de suivi ou numéro de commande",
    es: "Número de seguimiento o número de pedido",
    nl: "Trackingnummer of bestelnummer",
    it: "Numero di tracciamento o numero d'ordine",
    de: "Sendungsnummer oder Bestellnummer",
    pl: "Numer przesyłki lub numer zamówienia",
    tr: "Takip numarası veya sipariş numarası",
    pt: "Código de rastreio ou número do pedido",
    id: "Nomor resi atau nomor pesanan",
    ru: "Трек-номер или номер заказа",
};

pub(super) const LABEL_TRACKING: Text = text! {
    en: "Tracking number",
    zh: "运单号",
    fr: "Numéro de suivi",
    es: "Número de seguimiento",
    nl: "Trackingnummer",
    it: "Numero di tracciamento",
    de: "Sendungsnummer",
    pl: "Numer przesyłki",
    tr: "Takip numarası",
    pt: "Código de rastreio",
    id: "Nomor resi",
    ru: "Трек-номер",
};

pub(super) const LABEL_ORDER: Text = text! {
    en: "Order number",
    zh: "订单号",
    fr: "Numéro de commande",
    es: "Número de pedido",
    nl: "Bestelnummer",
    it: "Numero d'ordine",
    de: "Bestellnummer",
    pl: "Numer zamówienia",
    tr: "Sipariş numarası",
    pt: "Número do pedido",
    id: "Nomor pesanan",
    ru: "Номер заказа",
};

pub(super) const HINT_EITHER: Text = text! {
    en: "Type or paste it as it stands; blanks and hyphens do not matter.",
    zh: "按原样输入或粘贴即可，空格和连字符不影响。",
    fr: "Saisissez-le ou collez-le tel quel\u{a0}: les espaces et les tirets ne comptent pas.",
    es: "Escríbelo o pégalo tal cual; los espacios y guiones no importan.",
    nl: "Typ of plak het zoals het er staat; spaties en streepjes maken niet uit.",
    it: "Scrivilo o incollalo così com'è: spazi e trattini non contano.",
    de: "Einfach eintippen oder einfügen; Leerzeichen und Bindestriche spielen keine Rolle.",
    pl: "Wpisz lub wklej go tak, jak jest; spacje i myślniki nie mają znaczenia.",
    tr: "Olduğu gibi yazın veya yapıştırın; boşluklar ve tireler önemli değildir.",
    pt: "Digite ou cole como está; espaços e hifens não importam.",
    id: "Ketik atau tempel apa adanya; spasi dan tanda hubung tidak berpengaruh.",
    ru: "Введите или вставьте его как есть: пробелы и дефисы не важны.",
};

pub(super) const HINT_TRACKING: Text = text! {
    en: "The seller gives it once the parcel is sent; it often begins with letters, as in LP or RB.",
    zh: "卖家发货后会提供，开头通常是字母，例如 LP 或 RB。",
    fr: "Le vendeur le donne une fois le colis expédié\u{202f}; il commence souvent par des lettres, comme LP ou RB.",
    es: "El vendedor lo da cuando envía el paquete; suele empezar con letras, como LP o RB.",
    nl: "De verkoper geeft het zodra het pakket is verzonden; het begint vaak met letters, zoals LP of RB.",
    it: "Il venditore lo comunica quando il pacco è partito; spesso inizia con lettere, come LP o RB.",
    de: "Der Verkäufer nennt sie, sobald das Paket verschickt ist; oft beginnt sie mit Buchstaben wie LP oder RB.",
    pl: "Sprzedawca podaje go po wysłaniu paczki; często zaczyna się od liter, na przykład LP lub RB.",
    tr: "Satıcı, paketi gönderince verir; çoğu zaman LP veya RB gibi harflerle başlar.",
    pt: "O vendedor informa quando envia a encomenda; costuma começar com letras, como LP ou RB.",
    id: "Penjual memberikannya setelah paket dikirim; biasanya diawali huruf, seperti LP atau RB.",
    ru: "Продавец сообщает его после отправки посылки; часто он начинается с букв, например LP или RB.",
};

pub(super) const HINT_ORDER: Text = text! {
    en: "You find it under “My orders”: digits only.",
    zh: "可在“我的订单”中找到，只有数字。",
    fr: "Vous le trouvez dans «\u{a0}Mes commandes\u{a0}»\u{a0}: rien que des chiffres.",
    es: "Lo encuentras en «Mis pedidos»: solo cifras.",
    nl: "Je vindt het onder ‘Mijn bestellingen’: alleen cijfers.",
    it: "Lo trovi in «I miei ordini»: solo cifre.",
    de: "Sie finden sie unter „Meine Bestellungen“: nur Ziffern.",
    pl: "Znajdziesz go w sekcji „Moje zamówienia”: same cyfry.",
    tr: "“Siparişlerim” sayfasında bulursunuz: yalnızca rakamlardan oluşur.",
    pt: "Você o encontra em “Meus pedidos”: somente dígitos.",
    id: "Anda menemukannya di “Pesanan saya”: hanya angka.",
    ru: "Вы найдёте его в разделе «Мои заказы»: только цифры.",
};

pub(super) const OPEN: Text = text! {
    en: "Fine so far: at least {n} more {n:character|characters}.",
    zh: "目前无误，至少还需输入 {n} {n:个字符}。",
    fr: "Rien à redire jusqu'ici\u{a0}: encore au moins {n} {n:caractère|caractères}.",
    es: "Por ahora va bien: al menos {n} {n:carácter|caracteres} más.",
    nl: "Tot zover goed: nog minstens {n} {n:teken|tekens}.",
    it: "Fin qui tutto bene: ancora almeno {n} {n:carattere|caratteri}.",
    de: "So weit gut: noch mindestens {n} {n:Zeichen|Zeichen}.",
    pl: "Na razie dobrze: jeszcze co najmniej {n} {n:znak|znaki|znaków}.",
    tr: "Şimdilik doğru: en az {n} {n:karakter} daha.",
    pt: "Até aqui, tudo certo: faltam no mínimo {n} {n:caractere|caracteres}.",
    id: "Sejauh ini benar: setidaknya {n} {n:karakter} lagi.",
    ru: "Пока всё верно: ещё не менее {n} {n:знака|знаков|знаков}.",
};

pub(super) const OPEN_ISSUER: Text = text! {
    en: "This could become a number of {issuer}: {n} more {n:character|characters}.",
    zh: "这可能是 {issuer} 的号码，还需输入 {n} {n:个字符}。",
    fr: "Cela peut devenir un numéro {issuer}\u{a0}: encore {n} {n:caractère|caractères}.",
    es: "Puede ser un número de {issuer}: {n} {n:carácter|caracteres} más.",
    nl: "Dit kan een nummer van {issuer} worden: nog {n} {n:teken|tekens}.",
    it: "Può diventare un numero di {issuer}: ancora {n} {n:carattere|caratteri}.",
    de: "Das kann eine Nummer von {issuer} werden: noch {n} {n:Zeichen|Zeichen}.",
    pl: "To może być numer firmy {issuer}: jeszcze {n} {n:znak|znaki|znaków}.",
    tr: "Bu, {issuer} numarası olabilir: {n} {n:karakter} daha.",
    pt: "Pode ser um número de {issuer}: {n} {n:caractere|caracteres} a mais.",
    id: "Ini bisa menjadi nomor {issuer}: {n} {n:karakter} lagi.",
    ru: "Это может быть номер {issuer}: ещё {n} {n:знак|знака|знаков}.",
};

pub(super) const COMPLETE_TRACKING: Text = text! {
    en: "A tracking number of {issuer}.",
    zh: "这是 {issuer} 的运单号。",
    fr: "C'est un numéro de suivi {issuer}.",
    es: "Es un número de seguimiento de {issuer}.",
    nl: "Een trackingnummer van {issuer}.",
    it: "È un numero di tracciamento di {issuer}.",
    de: "Eine Sendungsnummer von {issuer}.",
    pl: "To numer przesyłki firmy {issuer}.",
    tr: "Bu bir {issuer} takip numarası.",
    pt: "É um código de rastreio de {issuer}.",
    id: "Ini nomor resi {issuer}.",
    ru: "Это трек-номер {issuer}.",
};

pub(super) const COMPLETE_ORDER: Text = text! {
    en: "An AliExpress order number.",
    zh: "这是全球速卖通订单号。",
    fr: "C'est un numéro de commande AliExpress.",
    es: "Es un número de pedido de AliExpress.",
    nl: "Een bestelnummer van AliExpress.",
    it: "È un numero d'ordine di AliExpress.",
    de: "Eine Bestellnummer von AliExpress.",
    pl: "To numer zamówienia z AliExpress.",
    tr: "Bu bir AliExpress sipariş numarası.",
    pt: "É um número do pedido do AliExpress.",
    id: "Ini nomor pesanan AliExpress.",
    ru: "Это номер заказа на AliExpress.",
};

pub(super) const COMPLETE_UNPROVEN: Text = text! {
    en: "Possibly right: nothing in this number lets us check it.",
    zh: "可能无误，但这个号码本身无法校验。",
    fr: "C'est possible\u{a0}: rien dans ce numéro ne permet de le vérifier.",
    es: "Puede ser correcto: este número no contiene nada que permita comprobarlo.",
    nl: "Het kan kloppen: aan dit nummer valt niets te controleren.",
    it: "Può essere giusto: nulla in questo numero permette di verificarlo.",
    de: "Möglich: An dieser Nummer lässt sich nichts nachprüfen.",
    pl: "Może być poprawny: nic w tym numerze nie pozwala go sprawdzić.",
    tr: "Doğru olabilir: bu numarada denetlenebilecek bir şey yok.",
    pt: "Pode estar certo: nada neste número permite conferir.",
    id: "Mungkin benar: tidak ada bagian nomor ini yang bisa diperiksa.",
    ru: "Возможно, он верен: проверить его по самому номеру нельзя.",
};

pub(super) const WRONG_AT: Text = text! {
    en: "No number that we know goes on with “{found}” at character {at}.",
    zh: "已知的号码中，没有哪一种第 {at} 个字符是“{found}”。",
    fr: "Aucun numéro connu ne continue par «\u{a0}{found}\u{a0}» au caractère {at}.",
    es: "Ningún número conocido sigue con «{found}» en el carácter {at}.",
    nl: "Geen bekend nummer gaat bij teken {at} verder met ‘{found}’.",
    it: "Nessun numero noto prosegue con «{found}» al carattere {at}.",
    de: "Keine bekannte Nummer geht an Stelle {at} mit „{found}“ weiter.",
    pl: "Żaden znany numer nie ma na pozycji {at} znaku „{found}”.",
    tr: "Bildiğimiz hiçbir numara {at}. karakterde “{found}” ile devam etmez.",
    pt: "Nenhum número conhecido continua com “{found}” no caractere {at}.",
    id: "Tidak ada nomor yang kami kenal berlanjut dengan “{found}” pada karakter ke-{at}.",
    ru: "Ни один известный номер не продолжается знаком «{found}» на месте {at}.",
};

pub(super) const EMPTY_EITHER: Text = text! {
    en: "Type the tracking number or the order number.",
    zh: "请输入运单号或订单号。",
    fr: "Saisissez le numéro de suivi ou le numéro de commande.",
    es: "Escribe el número de seguimiento o el número de pedido.",
    nl: "Vul het trackingnummer of het bestelnummer in.",
    it: "Inserisci il numero di tracciamento o il numero d'ordine.",
    de: "Geben Sie die Sendungsnummer oder die Bestellnummer ein.",
    pl: "Wpisz numer przesyłki lub numer zamówienia.",
    tr: "Takip numarasını veya sipariş numarasını yazın.",
    pt: "Digite o código de rastreio ou o número do pedido.",
    id: "Ketik nomor resi atau nomor pesanan.",
    ru: "Введите трек-номер или номер заказа.",
};

pub(super) const EMPTY_TRACKING: Text = text! {
    en: "Type the tracking number.",
    zh: "请输入运单号。",
    fr: "Saisissez le numéro de suivi.",
    es: "Escribe el número de seguimiento.",
    nl: "Vul het trackingnummer in.",
    it: "Inserisci il numero di tracciamento.",
    de: "Geben Sie die Sendungsnummer ein.",
    pl: "Wpisz numer przesyłki.",
    tr: "Takip numarasını yazın.",
    pt: "Digite o código de rastreio.",
    id: "Ketik nomor resi.",
    ru: "Введите трек-номер.",
};

pub(super) const EMPTY_ORDER: Text = text! {
    en: "Type the order number.",
    zh: "请输入订单号。",
    fr: "Saisissez le numéro de commande.",
    es: "Escribe el número de pedido.",
    nl: "Vul het bestelnummer in.",
    it: "Inserisci il numero d'ordine.",
    de: "Geben Sie die Bestellnummer ein.",
    pl: "Wpisz numer zamówienia.",
    tr: "Sipariş numarasını yazın.",
    pt: "Digite o número do pedido.",
    id: "Ketik nomor pesanan.",
    ru: "Введите номер заказа.",
};

pub(super) const TOO_LONG: Text = text! {
    en: "This is longer than {limit} characters. Paste only the number.",
    zh: "内容超过 {limit} 个字符。请只粘贴号码。",
    fr: "Le texte dépasse {limit} caractères. Collez seulement le numéro.",
    es: "El texto supera los {limit} caracteres. Pega solo el número.",
    nl: "De tekst is langer dan {limit} tekens. Plak alleen het nummer.",
    it: "Il testo supera i {limit} caratteri. Incolla solo il numero.",
    de: "Der Text ist länger als {limit} Zeichen. Fügen Sie nur die Nummer ein.",
    pl: "Tekst ma ponad {limit} znaków. Wklej sam numer.",
    tr: "Metin {limit} karakterden uzun. Yalnızca numarayı yapıştırın.",
    pt: "O texto passa de {limit} caracteres. Cole somente o número.",
    id: "Teks ini lebih dari {limit} karakter. Tempelkan nomornya saja.",
    ru: "Текст длиннее {limit} знаков. Вставьте только номер.",
};

pub(super) const ORDER_TYPED: Text = text! {
    en: "This is an order number. The tracking number is on the page of that order, under the shipping details.",
    zh: "这是订单号。运单号在该订单页面的物流信息中。",
    fr: "C'est un numéro de commande. Le numéro de suivi se trouve sur la page de cette commande, dans les détails de livraison.",
    es: "Este es un número de pedido. El número de seguimiento está en la página de ese pedido, en los datos del envío.",
    nl: "Dit is een bestelnummer. Het trackingnummer staat op de pagina van die bestelling, bij de verzendgegevens.",
    it: "Questo è un numero d'ordine. Il numero di tracciamento si trova nella pagina di quell'ordine, tra i dati della spedizione.",
    de: "Das ist eine Bestellnummer. Die Sendungsnummer steht auf der Seite dieser Bestellung bei den Versanddaten.",
    pl: "To numer zamówienia. Numer przesyłki znajdziesz na stronie tego zamówienia, w szczegółach dostawy.",
    tr: "Bu bir sipariş numarası. Takip numarası, o siparişin sayfasında kargo bilgilerinin altındadır.",
    pt: "Este é um número do pedido. O código de rastreio está na página desse pedido, nos dados do envio.",
    id: "Ini nomor pesanan. Nomor resi ada di halaman pesanan tersebut, di rincian pengiriman.",
    ru: "Это номер заказа. Трек-номер указан на странице этого заказа, в сведениях о доставке.",
};

pub(super) const TRACKING_TYPED: Text = text! {
    en: "This is a tracking number. The order number stands under “My orders” and has only digits.",
    zh: "这是运单号。订单号在“我的订单”中，只有数字。",
    fr: "C'est un numéro de suivi. Le numéro de commande se trouve dans «\u{a0}Mes commandes\u{a0}» et n'a que des chiffres.",
    es: "Este es un número de seguimiento. El número de pedido está en «Mis pedidos» y solo tiene cifras.",
    nl: "Dit is een trackingnummer. Het bestelnummer staat onder ‘Mijn bestellingen’ en bestaat alleen uit cijfers.",
    it: "Questo è un numero di tracciamento. Il numero d'ordine si trova in «I miei ordini» e ha solo cifre.",
    de: "Das ist eine Sendungsnummer. Die Bestellnummer steht unter „Meine Bestellungen“ und hat nur Ziffern.",
    pl: "To numer przesyłki. Numer zamówienia znajdziesz w sekcji „Moje zamówienia”; składa się z samych cyfr.",
    tr: "Bu bir takip numarası. Sipariş numarası “Siparişlerim” sayfasındadır ve yalnızca rakamlardan oluşur.",
    pt: "Este é um código de rastreio. O número do pedido fica em “Meus pedidos” e tem somente dígitos.",
    id: "Ini nomor resi. Nomor pesanan ada di “Pesanan saya” dan hanya terdiri dari angka.",
    ru: "Это трек-номер. Номер заказа указан в разделе «Мои заказы» и состоит только из цифр.",
};

pub(super) const MASKED: Text = text! {
    en: "Part of this number is hidden. Copy the whole number from the page of your order.",
    zh: "这个号码有一部分被隐藏了。请从您的订单页面复制完整号码。",
    fr: "Une partie de ce numéro est masquée. Copiez le numéro entier depuis la page de votre commande.",
    es: "Parte de este número está oculta. Copia el número completo desde la página de tu pedido.",
    nl: "Een deel van dit nummer is verborgen. Kopieer het hele nummer van de pagina van je bestelling.",
    it: "Una parte di questo numero è nascosta. Copia il numero intero dalla pagina del tuo ordine.",
    de: "Ein Teil dieser Nummer ist verdeckt. Kopieren Sie die ganze Nummer von der Seite Ihrer Bestellung.",
    pl: "Część tego numeru jest ukryta. Skopiuj cały numer ze strony swojego zamówienia.",
    tr: "Bu numaranın bir bölümü gizli. Numaranın tamamını siparişinizin sayfasından kopyalayın.",
    pt: "Parte deste número está oculta. Copie o número inteiro da página do seu pedido.",
    id: "Sebagian nomor ini disembunyikan. Salin nomor lengkapnya dari halaman pesanan Anda.",
    ru: "Часть этого номера скрыта. Скопируйте номер целиком со страницы вашего заказа.",
};

pub(super) const UNKNOWN: Text = text! {
    en: "This looks like no number that we know. Compare it with the seller's message, character by character.",
    zh: "这不像任何已知的号码。请与卖家的消息逐个字符核对。",
    fr: "Cela ne ressemble à aucun numéro connu. Comparez-le caractère par caractère avec le message du vendeur.",
    es: "No se parece a ningún número conocido. Compáralo carácter por carácter con el mensaje del vendedor.",
    nl: "Dit lijkt op geen enkel nummer dat we kennen. Vergelijk het teken voor teken met het bericht van de verkoper.",
    it: "Non somiglia a nessun numero noto. Confrontalo carattere per carattere con il messaggio del venditore.",
    de: "Das sieht nach keiner bekannten Nummer aus. Vergleichen Sie sie Zeichen für Zeichen mit der Nachricht des Verkäufers.",
    pl: "Nie przypomina to żadnego znanego numeru. Porównaj go znak po znaku z wiadomością od sprzedawcy.",
    tr: "Bu, bildiğimiz hiçbir numaraya benzemiyor. Satıcının mesajıyla karakter karakter karşılaştırın.",
    pt: "Não parece nenhum número conhecido. Compare caractere por caractere com a mensagem do vendedor.",
    id: "Ini tidak mirip nomor mana pun yang kami kenal. Bandingkan dengan pesan penjual, karakter demi karakter.",
    ru: "Это не похоже ни на один известный номер. Сверьте его знак за знаком с сообщением продавца.",
};

pub(super) const OTHER: Text = text! {
    en: "This number is neither a tracking number nor an order number. Copy the number from the page of your order.",
    zh: "这个号码既不是运单号，也不是订单号。请从您的订单页面复制号码。",
    fr: "Ce numéro n'est ni un numéro de suivi ni un numéro de commande. Copiez le numéro depuis la page de votre commande.",
    es: "Este número no es un número de seguimiento ni un número de pedido. Copia el número desde la página de tu pedido.",
    nl: "Dit nummer is geen trackingnummer en ook geen bestelnummer. Kopieer het nummer van de pagina van je bestelling.",
    it: "Questo numero non è né un numero di tracciamento né un numero d'ordine. Copia il numero dalla pagina del tuo ordine.",
    de: "Diese Nummer ist weder eine Sendungsnummer noch eine Bestellnummer. Kopieren Sie die Nummer von der Seite Ihrer Bestellung.",
    pl: "Ten numer to ani numer przesyłki, ani numer zamówienia. Skopiuj numer ze strony swojego zamówienia.",
    tr: "Bu numara ne takip numarası ne de sipariş numarası. Numarayı siparişinizin sayfasından kopyalayın.",
    pt: "Este número não é um código de rastreio nem um número do pedido. Copie o número da página do seu pedido.",
    id: "Nomor ini bukan nomor resi dan bukan nomor pesanan. Salin nomornya dari halaman pesanan Anda.",
    ru: "Этот номер не трек-номер и не номер заказа. Скопируйте номер со страницы вашего заказа.",
};

/// Every text of a field, with its code.
pub(super) const ALL: &[(&str, &Text)] = &[
    ("label_either", &LABEL_EITHER),
    ("label_tracking", &LABEL_TRACKING),
    ("label_order", &LABEL_ORDER),
    ("hint_either", &HINT_EITHER),
    ("hint_tracking", &HINT_TRACKING),
    ("hint_order", &HINT_ORDER),
    ("open", &OPEN),
    ("open_issuer", &OPEN_ISSUER),
    ("complete_tracking", &COMPLETE_TRACKING),
    ("complete_order", &COMPLETE_ORDER),
    ("complete_unproven", &COMPLETE_UNPROVEN),
    ("wrong_at", &WRONG_AT),
    ("empty_either", &EMPTY_EITHER),
    ("empty_tracking", &EMPTY_TRACKING),
    ("empty_order", &EMPTY_ORDER),
    ("too_long", &TOO_LONG),
    ("order_typed", &ORDER_TYPED),
    ("tracking_typed", &TRACKING_TYPED),
    ("masked", &MASKED),
    ("unknown", &UNKNOWN),
    ("other", &OTHER),
];
