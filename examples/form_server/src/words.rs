//! The words of the page itself; all others come from the crate.

use alitrack::Text;

/// The page's heading.
pub const TITLE: Text = Text {
    en: "What is this number?",
    zh: "这是什么号码？",
    fr: "Quel est ce numéro\u{202f}?",
    es: "¿Qué es este número?",
    nl: "Wat is dit voor nummer?",
    it: "Che numero è questo?",
    de: "Was ist das für eine Nummer?",
    pl: "Co to za numer?",
    tr: "Bu hangi numara?",
    pt: "Que número é este?",
    id: "Nomor apa ini?",
    ru: "Что это за номер?",
};

/// What the page does.
pub const LEAD: Text = Text {
    en: "Paste the number of your AliExpress parcel. Nothing leaves this computer.",
    zh: "请粘贴您的全球速卖通包裹号码。所有内容都只留在这台电脑上。",
    fr: "Collez le numéro de votre colis AliExpress. Rien ne quitte cet ordinateur.",
    es: "Pega el número de tu paquete de AliExpress. Nada sale de este ordenador.",
    nl: "Plak het nummer van je AliExpress-pakket. Alles blijft op deze computer.",
    it: "Incolla il numero del tuo pacco AliExpress. Nulla lascia questo computer.",
    de: "Fügen Sie die Nummer Ihres AliExpress-Pakets ein. Nichts verlässt diesen Computer.",
    pl: "Wklej numer swojej paczki z AliExpress. Nic nie opuszcza tego komputera.",
    tr: "AliExpress paketinizin numarasını yapıştırın. Hiçbir bilgi bu bilgisayardan çıkmaz.",
    pt: "Cole o número da sua encomenda do AliExpress. Nada sai deste computador.",
    id: "Tempelkan nomor paket AliExpress Anda. Tidak ada data yang keluar dari komputer ini.",
    ru: "Вставьте номер вашей посылки с AliExpress. Данные не покидают этот компьютер.",
};

/// Label of the language menu.
pub const LANGUAGE: Text = Text {
    en: "Language",
    zh: "语言",
    fr: "Langue",
    es: "Idioma",
    nl: "Taal",
    it: "Lingua",
    de: "Sprache",
    pl: "Język",
    tr: "Dil",
    pt: "Idioma",
    id: "Bahasa",
    ru: "Язык",
};

/// Button beside the language menu, for browsers without scripts.
pub const SWITCH: Text = Text {
    en: "Switch",
    zh: "切换",
    fr: "Changer",
    es: "Cambiar",
    nl: "Wisselen",
    it: "Cambia",
    de: "Wechseln",
    pl: "Zmień",
    tr: "Değiştir",
    pt: "Trocar",
    id: "Ganti",
    ru: "Сменить",
};

/// Label of the menu that says what kind of number is asked for.
pub const ASKED: Text = Text {
    en: "I have",
    zh: "我有的是",
    fr: "J'ai",
    es: "Tengo",
    nl: "Ik heb",
    it: "Ho",
    de: "Ich habe",
    pl: "Mam",
    tr: "Elimdeki",
    pt: "Eu tenho",
    id: "Saya punya",
    ru: "У меня есть",
};

/// The main button.
pub const CHECK: Text = Text {
    en: "Check",
    zh: "查询",
    fr: "Vérifier",
    es: "Comprobar",
    nl: "Controleren",
    it: "Verifica",
    de: "Prüfen",
    pl: "Sprawdź",
    tr: "Kontrol et",
    pt: "Verificar",
    id: "Periksa",
    ru: "Проверить",
};

/// Heading of the optional fields.
pub const MORE: Text = Text {
    en: "Why is the parcel silent? Tell more",
    zh: "包裹为何没有动静？请补充信息",
    fr: "Pourquoi le colis est-il muet\u{202f}? Dites-en plus",
    es: "¿Por qué no hay noticias del paquete? Cuenta más",
    nl: "Waarom hoor je niets van het pakket? Vertel meer",
    it: "Perché il pacco tace? Aggiungi dettagli",
    de: "Warum schweigt das Paket? Mehr angeben",
    pl: "Dlaczego paczka milczy? Podaj więcej",
    tr: "Paketten neden haber yok? Biraz daha anlatın",
    pt: "Por que a encomenda está parada? Conte mais",
    id: "Mengapa paket tidak ada kabar? Ceritakan lebih lanjut",
    ru: "Почему посылка молчит? Расскажите подробнее",
};

/// Label: country.
pub const DESTINATION: Text = Text {
    en: "Country of delivery",
    zh: "收货国家",
    fr: "Pays de livraison",
    es: "País de entrega",
    nl: "Land van bezorging",
    it: "Paese di consegna",
    de: "Lieferland",
    pl: "Kraj dostawy",
    tr: "Teslimat ülkesi",
    pt: "País de entrega",
    id: "Negara tujuan",
    ru: "Страна доставки",
};

/// Label: shipping option.
pub const OPTION: Text = Text {
    en: "Shipping option",
    zh: "物流方式",
    fr: "Mode d'expédition",
    es: "Método de envío",
    nl: "Verzendmethode",
    it: "Metodo di spedizione",
    de: "Versandart",
    pl: "Sposób wysyłki",
    tr: "Gönderim yöntemi",
    pt: "Método de envio",
    id: "Metode pengiriman",
    ru: "Способ доставки",
};

/// Label: date of the order.
pub const ORDERED: Text = Text {
    en: "Ordered on",
    zh: "下单日期",
    fr: "Commandé le",
    es: "Pedido el",
    nl: "Besteld op",
    it: "Ordinato il",
    de: "Bestellt am",
    pl: "Data zamówienia",
    tr: "Sipariş tarihi",
    pt: "Data do pedido",
    id: "Tanggal pemesanan",
    ru: "Дата заказа",
};

/// Label: date of shipping.
pub const SHIPPED: Text = Text {
    en: "Shipped on",
    zh: "发货日期",
    fr: "Expédié le",
    es: "Enviado el",
    nl: "Verzonden op",
    it: "Spedito il",
    de: "Versandt am",
    pl: "Data wysyłki",
    tr: "Gönderim tarihi",
    pt: "Data do envio",
    id: "Tanggal pengiriman",
    ru: "Дата отправки",
};

/// Label: last day of buyer protection.
pub const PROTECTION: Text = Text {
    en: "Buyer protection ends on",
    zh: "买家保护截止日期",
    fr: "Fin de la protection de l'acheteur",
    es: "Fin de la protección al comprador",
    nl: "Kopersbescherming eindigt op",
    it: "Fine della protezione acquirente",
    de: "Käuferschutz endet am",
    pl: "Koniec ochrony kupującego",
    tr: "Alıcı koruması bitiş tarihi",
    pt: "Fim da proteção ao comprador",
    id: "Akhir perlindungan pembeli",
    ru: "Защита покупателя до",
};

/// Label: last message of the carrier.
pub const EVENT: Text = Text {
    en: "Last message on the tracking page",
    zh: "物流页面上的最新一条信息",
    fr: "Dernier message de la page de suivi",
    es: "Último mensaje de la página de seguimiento",
    nl: "Laatste bericht op de trackingpagina",
    it: "Ultimo messaggio della pagina di tracciamento",
    de: "Letzte Meldung der Sendungsverfolgung",
    pl: "Ostatni wpis na stronie śledzenia",
    tr: "Takip sayfasındaki son mesaj",
    pt: "Última mensagem da página de rastreio",
    id: "Pesan terakhir di halaman pelacakan",
    ru: "Последнее сообщение на странице отслеживания",
};

/// Label: day of that message.
pub const EVENT_DAY: Text = Text {
    en: "Date of that message",
    zh: "该信息的日期",
    fr: "Date de ce message",
    es: "Fecha de ese mensaje",
    nl: "Datum van dat bericht",
    it: "Data di quel messaggio",
    de: "Datum dieser Meldung",
    pl: "Data tego wpisu",
    tr: "Bu mesajın tarihi",
    pt: "Data dessa mensagem",
    id: "Tanggal pesan tersebut",
    ru: "Дата этого сообщения",
};

/// First entry of a menu.
pub const UNTOLD: Text = Text {
    en: "Not told",
    zh: "未填写",
    fr: "Non précisé",
    es: "Sin indicar",
    nl: "Niet opgegeven",
    it: "Non indicato",
    de: "Keine Angabe",
    pl: "Nie podano",
    tr: "Belirtilmedi",
    pt: "Não informado",
    id: "Tidak disebutkan",
    ru: "Не указано",
};

/// Heading above the parts of a number.
pub const ANATOMY: Text = Text {
    en: "What its parts mean",
    zh: "各部分的含义",
    fr: "Ce que disent ses parties",
    es: "Qué significan sus partes",
    nl: "Wat de delen betekenen",
    it: "Che cosa dicono le sue parti",
    de: "Was die Teile bedeuten",
    pl: "Co znaczą jego części",
    tr: "Bölümlerinin anlamı",
    pt: "O que cada parte significa",
    id: "Arti bagian-bagiannya",
    ru: "Что означают его части",
};

/// Message beside a date that cannot be read.
pub const WRONG_DATE: Text = Text {
    en: "Write the date as year-month-day, for example 2026-11-22.",
    zh: "请按“年-月-日”填写日期，例如 2026-11-22。",
    fr: "Écrivez la date sous la forme année-mois-jour, par exemple 2026-11-22.",
    es: "Escribe la fecha como año-mes-día, por ejemplo 2026-11-22.",
    nl: "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-11-22.",
    it: "Scrivi la data come anno-mese-giorno, per esempio 2026-11-22.",
    de: "Schreiben Sie das Datum als Jahr-Monat-Tag, zum Beispiel 2026-11-22.",
    pl: "Zapisz datę jako rok-miesiąc-dzień, na przykład 2026-11-22.",
    tr: "Tarihi yıl-ay-gün olarak yazın, örneğin 2026-11-22.",
    pt: "Escreva a data como ano-mês-dia, por exemplo 2026-11-22.",
    id: "Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-11-22.",
    ru: "Напишите дату в виде год-месяц-день, например 2026-11-22.",
};

/// Page for a body over the limit.
pub const TOO_LARGE: Text = Text {
    en: "That is more than this page takes.",
    zh: "内容超出了本页可接受的大小。",
    fr: "C'est plus que ce que cette page accepte.",
    es: "Es más de lo que acepta esta página.",
    nl: "Dat is meer dan deze pagina aankan.",
    it: "È più di quanto questa pagina accetti.",
    de: "Das ist mehr, als diese Seite annimmt.",
    pl: "To więcej, niż ta strona przyjmuje.",
    tr: "Bu, sayfanın kabul ettiğinden fazla.",
    pt: "Isso é mais do que esta página aceita.",
    id: "Itu melebihi yang dapat diterima halaman ini.",
    ru: "Это больше, чем принимает эта страница.",
};

/// Page for a body that is not a form.
pub const NOT_A_FORM: Text = Text {
    en: "This page takes only its own form.",
    zh: "此页面只接受自己的表单。",
    fr: "Cette page n'accepte que son propre formulaire.",
    es: "Esta página solo acepta su propio formulario.",
    nl: "Deze pagina aanvaardt alleen haar eigen formulier.",
    it: "Questa pagina accetta solo il proprio modulo.",
    de: "Diese Seite nimmt nur ihr eigenes Formular an.",
    pl: "Ta strona przyjmuje tylko własny formularz.",
    tr: "Bu sayfa yalnızca kendi formunu kabul eder.",
    pt: "Esta página só aceita o próprio formulário.",
    id: "Halaman ini hanya menerima formulirnya sendiri.",
    ru: "Эта страница принимает только собственную форму.",
};
