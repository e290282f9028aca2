//! Evidence about the number and what it promises.

use crate::lang::{Text, text};

pub(super) const PHRASES: &[(&str, &Text)] = &[
    ("number_missing", &NUMBER_MISSING),
    ("order_number_typed", &ORDER_NUMBER_TYPED),
    ("misspelt", &MISSPELT),
    ("stray_characters", &STRAY_CHARACTERS),
    ("masked", &MASKED),
    ("number_unknown", &NUMBER_UNKNOWN),
    ("number_unprovable", &NUMBER_UNPROVABLE),
    ("platform_number", &PLATFORM_NUMBER),
    ("option_mismatch", &OPTION_MISMATCH),
    ("limited_tracking_unlikely", &UNLIKELY_TRACKING),
    ("limited_tracking_until_export", &TRACKING_UNTIL_EXPORT),
    ("limited_tracking_key_points", &KEY_POINTS_TRACKING),
    ("full_tracking", &FULL_TRACKING),
    ("number_refused", &NUMBER_REFUSED),
];

pub(super) static NUMBER_MISSING: Text = text! {
    en: "There is no tracking number.",
    zh: "没有运单号。",
    fr: "Il n'y a pas de numéro de suivi.",
    es: "No hay número de seguimiento.",
    nl: "Er is geen trackingnummer.",
    it: "Non c'è un numero di tracciamento.",
    de: "Es gibt keine Sendungsnummer.",
    pl: "Nie ma numeru przesyłki.",
    tr: "Takip numarası yok.",
    pt: "Não há código de rastreio.",
    id: "Tidak ada nomor resi.",
    ru: "Трек-номера нет.",
};

pub(super) static ORDER_NUMBER_TYPED: Text = text! {
    en: "The number typed is an order number.",
    zh: "输入的是订单号。",
    fr: "Le numéro saisi est un numéro de commande.",
    es: "El número introducido es un número de pedido.",
    nl: "Het ingevoerde nummer is een bestelnummer.",
    it: "Il numero inserito è un numero d'ordine.",
    de: "Die eingegebene Nummer ist eine Bestellnummer.",
    pl: "Wpisany numer to numer zamówienia.",
    tr: "Girilen numara bir sipariş numarası.",
    pt: "O número digitado é um número de pedido.",
    id: "Nomor yang diketik adalah nomor pesanan.",
    ru: "Введён номер заказа.",
};

pub(super) static MISSPELT: Text = text! {
    en: "The number has a known form, but for one error.",
    zh: "号码符合已知格式，但有一处错误。",
    fr: "Le numéro a une forme connue, à une erreur près.",
    es: "El número tiene una forma conocida, salvo por un error.",
    nl: "Het nummer heeft een bekende vorm, op een fout na.",
    it: "Il numero ha una forma nota, salvo un errore.",
    de: "Die Nummer hat eine bekannte Form, bis auf einen Fehler.",
    pl: "Numer ma znaną postać, ale zawiera jeden błąd.",
    tr: "Numara bilinen bir biçimde, ancak bir hata var.",
    pt: "O número tem uma forma conhecida, exceto por um erro.",
    id: "Nomor sesuai bentuk yang dikenal, tetapi ada satu kesalahan.",
    ru: "Номер известного вида, но с опиской.",
};

pub(super) static STRAY_CHARACTERS: Text = text! {
    en: "Spaces or other stray characters were copied with the number.",
    zh: "号码中混入了空格或其他多余字符。",
    fr: "Des espaces ou d'autres caractères ont été copiés avec le numéro.",
    es: "Se copiaron espacios u otros caracteres junto con el número.",
    nl: "Er zijn spaties of andere tekens met het nummer meegekopieerd.",
    it: "Con il numero sono stati copiati spazi o altri caratteri.",
    de: "Mit der Nummer wurden Leerzeichen oder andere Zeichen kopiert.",
    pl: "Wraz z numerem skopiowano spacje lub inne znaki.",
    tr: "Numarayla birlikte boşluk veya başka karakterler kopyalanmış.",
    pt: "Espaços ou outros caracteres foram copiados com o número.",
    id: "Spasi atau karakter lain ikut tersalin bersama nomor.",
    ru: "Вместе с номером скопированы пробелы или лишние знаки.",
};

pub(super) static MASKED: Text = text! {
    en: "Some characters of the number are hidden.",
    zh: "号码的部分字符被隐藏。",
    fr: "Certains caractères du numéro sont masqués.",
    es: "Algunos caracteres del número están ocultos.",
    nl: "Sommige tekens van het nummer zijn verborgen.",
    it: "Alcuni caratteri del numero sono nascosti.",
    de: "Einige Zeichen der Nummer sind verdeckt.",
    pl: "Niektóre znaki numeru są ukryte.",
    tr: "Numaranın bazı karakterleri gizlenmiş.",
    pt: "Alguns caracteres do número estão ocultos.",
    id: "Beberapa karakter nomor disembunyikan.",
    ru: "Часть знаков номера скрыта.",
};

pub(super) static NUMBER_UNKNOWN: Text = text! {
    en: "The number fits no known form.",
    zh: "号码不符合任何已知格式。",
    fr: "Le numéro ne correspond à aucune forme connue.",
    es: "El número no encaja en ninguna forma conocida.",
    nl: "Het nummer past bij geen bekende vorm.",
    it: "Il numero non corrisponde a nessuna forma nota.",
    de: "Die Nummer passt zu keiner bekannten Form.",
    pl: "Numer nie pasuje do żadnej znanej postaci.",
    tr: "Numara bilinen hiçbir biçime uymuyor.",
    pt: "O número não se encaixa em nenhuma forma conhecida.",
    id: "Nomor tidak cocok dengan bentuk mana pun yang dikenal.",
    ru: "Номер не подходит ни под один известный вид.",
};

pub(super) static NUMBER_UNPROVABLE: Text = text! {
    en: "The number alone does not show which carrier it belongs to.",
    zh: "仅凭号码无法判断属于哪家承运商。",
    fr: "Le numéro seul n'indique pas son transporteur.",
    es: "El número por sí solo no indica de qué transportista es.",
    nl: "Uit het nummer alleen blijkt niet bij welke vervoerder het hoort.",
    it: "Il numero da solo non indica a quale corriere appartiene.",
    de: "Die Nummer allein zeigt nicht, zu welchem Paketdienst sie gehört.",
    pl: "Sam numer nie wskazuje, do którego przewoźnika należy.",
    tr: "Numara tek başına hangi taşıyıcıya ait olduğunu göstermiyor.",
    pt: "O número sozinho não mostra de qual transportadora é.",
    id: "Nomor itu sendiri tidak menunjukkan kurir mana pemiliknya.",
    ru: "Сам по себе номер не показывает, какому перевозчику он принадлежит.",
};

pub(super) static PLATFORM_NUMBER: Text = text! {
    en: "The number is the platform's own; other carriers do not know it.",
    zh: "该号码是平台自己的编号，其他承运商查不到。",
    fr: "Le numéro est propre à la plateforme\u{202f}; les autres transporteurs ne le connaissent pas.",
    es: "El número es propio de la plataforma; otros transportistas no lo conocen.",
    nl: "Het nummer is van het platform zelf; andere vervoerders kennen het niet.",
    it: "Il numero è della piattaforma; gli altri corrieri non lo conoscono.",
    de: "Die Nummer stammt von der Plattform selbst; andere Paketdienste kennen sie nicht.",
    pl: "To własny numer platformy; inni przewoźnicy go nie znają.",
    tr: "Numara platformun kendi numarası; diğer taşıyıcılar onu tanımaz.",
    pt: "O número é da própria plataforma; outras transportadoras não o conhecem.",
    id: "Nomor itu milik platform sendiri; kurir lain tidak mengenalnya.",
    ru: "Это собственный номер площадки; другие перевозчики его не знают.",
};

pub(super) static OPTION_MISMATCH: Text = text! {
    en: "The number does not fit the shipping option of the order.",
    zh: "号码与订单的物流方式不符。",
    fr: "Le numéro ne correspond pas au mode d'expédition de la commande.",
    es: "El número no encaja con el método de envío del pedido.",
    nl: "Het nummer past niet bij de verzendmethode van de bestelling.",
    it: "Il numero non corrisponde al metodo di spedizione dell'ordine.",
    de: "Die Nummer passt nicht zur Versandart der Bestellung.",
    pl: "Numer nie pasuje do metody wysyłki zamówienia.",
    tr: "Numara siparişin gönderim yöntemine uymuyor.",
    pt: "O número não combina com o método de envio do pedido.",
    id: "Nomor tidak sesuai dengan metode pengiriman pesanan.",
    ru: "Номер не подходит к способу доставки заказа.",
};

pub(super) static UNLIKELY_TRACKING: Text = text! {
    en: "Numbers of this kind usually show nothing, at best scans until export.",
    zh: "这类号码通常查不到信息，最多只有出口前的扫描。",
    fr: "Ces numéros n'affichent en général rien, au mieux des scans jusqu'à l'export.",
    es: "Los números de este tipo no suelen mostrar nada, como mucho escaneos hasta la exportación.",
    nl: "Zulke nummers tonen meestal niets, hooguit scans tot de export.",
    it: "I numeri di questo tipo di solito non mostrano nulla, al massimo scansioni fino all'esportazione.",
    de: "Nummern dieser Art zeigen meist nichts, höchstens Scans bis zur Ausfuhr.",
    pl: "Takie numery zwykle nic nie pokazują, co najwyżej skany do eksportu.",
    tr: "Bu tür numaralar genellikle bir şey göstermez, en fazla ihracata kadar tarama olur.",
    pt: "Números desse tipo normalmente não mostram nada, no máximo atualizações até a exportação.",
    id: "Nomor seperti ini biasanya tidak menampilkan apa pun, paling banyak pemindaian hingga ekspor.",
    ru: "По таким номерам обычно ничего не видно, в лучшем случае отметки до экспорта.",
};

pub(super) static TRACKING_UNTIL_EXPORT: Text = text! {
    en: "This service is tracked only until it leaves the country of origin.",
    zh: "该服务只扫描到包裹离开发件国为止。",
    fr: "Ce service n'est suivi que jusqu'à la sortie du pays d'origine.",
    es: "Este servicio solo tiene seguimiento hasta salir del país de origen.",
    nl: "Bij deze dienst wordt alleen gescand tot het vertrek uit het land van herkomst.",
    it: "Questo servizio è tracciato solo fino all'uscita dal paese d'origine.",
    de: "Bei diesem Versand wird nur bis zum Verlassen des Herkunftslandes gescannt.",
    pl: "W tej usłudze paczka jest skanowana tylko do opuszczenia kraju nadania.",
    tr: "Bu hizmette paket yalnızca çıkış ülkesinden ayrılana kadar taranır.",
    pt: "Esse serviço só tem registros até sair do país de origem.",
    id: "Pada layanan ini paket hanya dipindai sampai keluar dari negara asal.",
    ru: "При такой доставке посылку сканируют только до выезда из страны отправления.",
};

pub(super) static KEY_POINTS_TRACKING: Text = text! {
    en: "This service is tracked only at a few points.",
    zh: "该服务只在少数节点扫描。",
    fr: "Ce service n'est suivi qu'à quelques étapes.",
    es: "Este servicio solo tiene seguimiento en unos pocos puntos.",
    nl: "Bij deze dienst wordt alleen op enkele punten gescand.",
    it: "Questo servizio è tracciato solo in pochi punti.",
    de: "Bei diesem Versand wird nur an wenigen Punkten gescannt.",
    pl: "W tej usłudze paczka jest skanowana tylko w kilku punktach.",
    tr: "Bu hizmette paket yalnızca birkaç noktada taranır.",
    pt: "Esse serviço só tem registros em alguns pontos.",
    id: "Pada layanan ini paket hanya dipindai di beberapa titik.",
    ru: "При такой доставке посылку сканируют лишь в нескольких точках.",
};

pub(super) static FULL_TRACKING: Text = text! {
    en: "This service is tracked to the door.",
    zh: "该服务全程可查询。",
    fr: "Ce service est suivi jusqu'à votre porte.",
    es: "Este servicio tiene seguimiento hasta la puerta.",
    nl: "Bij deze dienst wordt tot aan de deur gescand.",
    it: "Questo servizio è tracciato fino alla porta.",
    de: "Bei diesem Versand wird bis zur Haustür gescannt.",
    pl: "W tej usłudze paczka jest skanowana aż do drzwi.",
    tr: "Bu hizmette paket kapıya kadar taranır.",
    pt: "Esse serviço tem registros até a porta.",
    id: "Pada layanan ini paket dipindai sampai ke pintu rumah.",
    ru: "При такой доставке посылку сканируют до самой двери.",
};

pub(super) static NUMBER_REFUSED: Text = text! {
    en: "The destination's post does not take numbers of this kind: {country}.",
    zh: "目的地邮政不接受此类号码：{country}。",
    fr: "La poste de destination n'accepte pas ces numéros\u{a0}: {country}.",
    es: "El servicio postal de destino no acepta números de este tipo: {country}.",
    nl: "De post op de bestemming accepteert zulke nummers niet: {country}.",
    it: "La posta di destinazione non accetta numeri di questo tipo: {country}.",
    de: "Die Post des Ziellandes nimmt Nummern dieser Art nicht an: {country}.",
    pl: "Poczta kraju docelowego nie przyjmuje takich numerów: {country}.",
    tr: "Varış ülkesinin postası bu tür numaraları kabul etmiyor: {country}.",
    pt: "O correio de destino não aceita números desse tipo: {country}.",
    id: "Pos negara tujuan tidak menerima nomor seperti ini: {country}.",
    ru: "Почта страны назначения не принимает такие номера: {country}.",
};
