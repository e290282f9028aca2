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
    en: "Type or paste it as it stands; spaces and hyphens do not matter.",
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
    en: "The seller gives it once the parcel is sent; it often begins with two letters.",
    zh: "卖家寄出包裹后会提供，开头通常是两个字母。",
    fr: "Le vendeur le donne une fois le colis expédié\u{202f}; il commence souvent par deux lettres.",
    es: "El vendedor lo da cuando envía el paquete; suele empezar con dos letras.",
    nl: "De verkoper geeft het zodra het pakket is verzonden; het begint vaak met twee letters.",
    it: "Il venditore lo comunica quando il pacco è partito; spesso inizia con due lettere.",
    de: "Der Verkäufer nennt sie, sobald das Paket verschickt ist; oft beginnt sie mit zwei Buchstaben.",
    pl: "Sprzedawca podaje go po wysłaniu paczki; często zaczyna się od dwóch liter.",
    tr: "Satıcı, paketi gönderince verir; çoğu zaman iki harfle başlar.",
    pt: "O vendedor informa quando envia a encomenda; costuma começar com duas letras.",
    id: "Penjual memberikannya setelah paket dikirim; biasanya diawali dua huruf.",
    ru: "Продавец сообщает его после отправки посылки; часто он начинается с двух букв.",
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
    es: "Por ahora va bien: {n:falta|faltan} al menos {n} {n:carácter|caracteres}.",
    nl: "Tot zover goed: nog minstens {n} {n:teken|tekens}.",
    it: "Fin qui tutto bene: ancora almeno {n} {n:carattere|caratteri}.",
    de: "Bis hierher gut: noch mindestens {n} {n:Zeichen|Zeichen}.",
    pl: "Na razie dobrze: jeszcze co najmniej {n} {n:znak|znaki|znaków}.",
    tr: "Şimdilik doğru: en az {n} {n:karakter} daha.",
    pt: "Até aqui, tudo certo: {n:falta|faltam} no mínimo {n} {n:caractere|caracteres}.",
    id: "Sejauh ini benar: setidaknya {n} {n:karakter} lagi.",
    ru: "Пока всё верно: ещё не менее {n} {n:знака|знаков|знаков}.",
};

pub(super) const OPEN_ISSUER: Text = text! {
    en: "This could become a number of {issuer}: {n} more {n:character|characters}.",
    zh: "这可能是 {issuer} 的号码，还需输入 {n} {n:个字符}。",
    fr: "Cela peut devenir un numéro {issuer}\u{a0}: encore {n} {n:caractère|caractères}.",
    es: "Puede ser un número de {issuer}: {n:falta|faltan} {n} {n:carácter|caracteres}.",
    nl: "Dit kan een nummer van {issuer} worden: nog {n} {n:teken|tekens}.",
    it: "Può diventare un numero di {issuer}: ancora {n} {n:carattere|caratteri}.",
    de: "Das kann eine Nummer von {issuer} werden: noch {n} {n:Zeichen|Zeichen}.",
    pl: "To może być numer firmy {issuer}: jeszcze {n} {n:znak|znaki|znaków}.",
    tr: "Bu, {issuer} numarası olabilir: {n} {n:karakter} daha.",
    pt: "Pode ser um número de {issuer}: {n:falta|faltam} {n} {n:caractere|caracteres}.",
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
    en: "This is a tracking number. The order number is under “My orders” and has only digits.",
    zh: "这是运单号。订单号在“我的订单”中，只有数字。",
    fr: "C'est un numéro de suivi. Le numéro de commande se trouve dans «\u{a0}Mes commandes\u{a0}» et ne contient que des chiffres.",
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

pub(super) const ORDER_DIGITS: Text = text! {
    en: "An order number has only digits, but character {at} is “{found}”.",
    zh: "订单号只有数字，但第 {at} 个字符是“{found}”。",
    fr: "Un numéro de commande ne contient que des chiffres, or le caractère {at} est «\u{a0}{found}\u{a0}».",
    es: "Un número de pedido solo tiene cifras, pero el carácter {at} es «{found}».",
    nl: "Een bestelnummer bestaat alleen uit cijfers, maar teken {at} is ‘{found}’.",
    it: "Un numero d'ordine ha solo cifre, ma il carattere {at} è «{found}».",
    de: "Eine Bestellnummer hat nur Ziffern, an Stelle {at} steht aber „{found}“.",
    pl: "Numer zamówienia składa się z samych cyfr, a na pozycji {at} jest „{found}”.",
    tr: "Sipariş numarası yalnızca rakamlardan oluşur, oysa {at}. karakter “{found}”.",
    pt: "Um número do pedido tem somente dígitos, mas o caractere {at} é “{found}”.",
    id: "Nomor pesanan hanya terdiri dari angka, tetapi karakter ke-{at} adalah “{found}”.",
    ru: "Номер заказа состоит только из цифр, а на месте {at} стоит «{found}».",
};

pub(super) const ORDER_LENGTH: Text = text! {
    en: "An order number has 14 to 16 digits; this one has {count}.",
    zh: "订单号有 14 至 16 位数字，而这里是 {count} 位。",
    fr: "Un numéro de commande compte 14 à 16 chiffres, celui-ci en a {count}.",
    es: "Un número de pedido tiene de 14 a 16 cifras, y este tiene {count}.",
    nl: "Een bestelnummer heeft 14 tot 16 cijfers; dit heeft er {count}.",
    it: "Un numero d'ordine ha da 14 a 16 cifre, questo ne ha {count}.",
    de: "Eine Bestellnummer hat 14 bis 16 Ziffern, diese hat {count}.",
    pl: "Numer zamówienia ma od 14 do 16 cyfr, a ten ma {count}.",
    tr: "Sipariş numarası 14 ile 16 arası rakamdan oluşur, buradaki ise {count} rakamlı.",
    pt: "Um número do pedido tem de 14 a 16 dígitos, este tem {count}.",
    id: "Nomor pesanan terdiri dari 14 sampai 16 angka, yang ini {count} angka.",
    ru: "В номере заказа от 14 до 16 цифр, а здесь {count}.",
};

pub(super) const TITLE: Text = text! {
    en: "The number cannot be used as typed",
    zh: "输入的号码无法使用",
    fr: "Le numéro ne peut pas être utilisé tel quel",
    es: "El número no se puede usar tal como está escrito",
    nl: "Het nummer kan zo niet worden gebruikt",
    it: "Il numero non si può usare così com'è scritto",
    de: "Die Nummer lässt sich so nicht verwenden",
    pl: "Numeru nie można użyć w tej postaci",
    tr: "Numara bu hâliyle kullanılamıyor",
    pt: "O número não pode ser usado como foi digitado",
    id: "Nomor ini tidak dapat dipakai seperti yang diketik",
    ru: "Номер в таком виде использовать нельзя",
};

/// Every text of a field, with its code.
pub(super) const ALL: &[(&str, &Text)] = &[
    ("order_digits", &ORDER_DIGITS),
    ("order_length", &ORDER_LENGTH),
    ("title", &TITLE),
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
    ("wrong_at", &WRONG_AT),
    ("empty_either", &EMPTY_EITHER),
    ("empty_tracking", &EMPTY_TRACKING),
    ("empty_order", &EMPTY_ORDER),
    ("too_long", &TOO_LONG),
    ("order_typed", &ORDER_TYPED),
    ("tracking_typed", &TRACKING_TYPED),
];
