//! Evidence about days: how long, how usual, and what the calendar does to them.

use crate::lang::{Text, text};

pub(super) const PHRASES: &[(&str, &Text)] = &[
    ("days_since_order", &DAYS_SINCE_ORDER),
    ("days_since_shipping", &DAYS_SINCE_SHIPPING),
    ("days_since_delivery", &DAYS_SINCE_DELIVERY),
    ("silence", &SILENCE),
    ("within_usual_wait", &WITHIN_USUAL_WAIT),
    ("beyond_usual_wait", &BEYOND_USUAL_WAIT),
    ("extra_days", &EXTRA_DAYS),
    ("closure", &CLOSURE),
    ("peak", &PEAK),
    ("disruption", &DISRUPTION),
];

pub(super) static DAYS_SINCE_ORDER: Text = text! {
    en: "{n} {n:day has|days have} passed since the order.",
    zh: "下单至今已 {n} {n:天}。",
    fr: "{n} {n:jour s'est écoulé|jours se sont écoulés} depuis la commande.",
    es: "{n:Ha|Han} pasado {n} {n:día|días} desde el pedido.",
    nl: "Sinds de bestelling {n:is|zijn} {n} {n:dag|dagen} voorbij.",
    it: "{n:È passato|Sono passati} {n} {n:giorno|giorni} dall'ordine.",
    de: "Seit der Bestellung {n:ist|sind} {n} {n:Tag|Tage} vergangen.",
    pl: "Od zamówienia {n:minął|minęły|minęło} {n} {n:dzień|dni|dni}.",
    tr: "Siparişten bu yana {n} {n:gün} geçti.",
    pt: "{n:Passou|Passaram} {n} {n:dia|dias} desde o pedido.",
    id: "Sudah {n} {n:hari} sejak pesanan dibuat.",
    ru: "С момента заказа {n:прошёл|прошло|прошло} {n} {n:день|дня|дней}.",
};

pub(super) static DAYS_SINCE_SHIPPING: Text = text! {
    en: "{n} {n:day has|days have} passed since the parcel was sent.",
    zh: "包裹发出至今已 {n} {n:天}。",
    fr: "{n} {n:jour s'est écoulé|jours se sont écoulés} depuis l'envoi du colis.",
    es: "{n:Ha|Han} pasado {n} {n:día|días} desde que se envió el paquete.",
    nl: "Sinds het pakket is verzonden {n:is|zijn} {n} {n:dag|dagen} voorbij.",
    it: "{n:È passato|Sono passati} {n} {n:giorno|giorni} dalla spedizione del pacco.",
    de: "Seit dem Versand des Pakets {n:ist|sind} {n} {n:Tag|Tage} vergangen.",
    pl: "Od wysłania paczki {n:minął|minęły|minęło} {n} {n:dzień|dni|dni}.",
    tr: "Paketin gönderilmesinden bu yana {n} {n:gün} geçti.",
    pt: "{n:Passou|Passaram} {n} {n:dia|dias} desde o envio da encomenda.",
    id: "Sudah {n} {n:hari} sejak paket dikirim.",
    ru: "С момента отправки посылки {n:прошёл|прошло|прошло} {n} {n:день|дня|дней}.",
};

pub(super) static DAYS_SINCE_DELIVERY: Text = text! {
    en: "{n} {n:day has|days have} passed since the delivery shown.",
    zh: "显示签收至今已 {n} {n:天}。",
    fr: "{n} {n:jour s'est écoulé|jours se sont écoulés} depuis la livraison affichée.",
    es: "{n:Ha|Han} pasado {n} {n:día|días} desde la entrega indicada.",
    nl: "Sinds de getoonde bezorging {n:is|zijn} {n} {n:dag|dagen} voorbij.",
    it: "{n:È passato|Sono passati} {n} {n:giorno|giorni} dalla consegna indicata.",
    de: "Seit der angezeigten Zustellung {n:ist|sind} {n} {n:Tag|Tage} vergangen.",
    pl: "Od pokazanego doręczenia {n:minął|minęły|minęło} {n} {n:dzień|dni|dni}.",
    tr: "Görünen teslimattan bu yana {n} {n:gün} geçti.",
    pt: "{n:Passou|Passaram} {n} {n:dia|dias} desde a entrega indicada.",
    id: "Sudah {n} {n:hari} sejak penyerahan yang ditampilkan.",
    ru: "С указанной даты доставки {n:прошёл|прошло|прошло} {n} {n:день|дня|дней}.",
};

pub(super) static SILENCE: Text = text! {
    en: "Last event: {stage}, {n} {n:day|days} ago.",
    zh: "最后动态：{stage}，{n} {n:天}前。",
    fr: "Dernier événement\u{a0}: {stage}, il y a {n} {n:jour|jours}.",
    es: "Último evento: {stage}, hace {n} {n:día|días}.",
    nl: "Laatste gebeurtenis: {stage}, {n} {n:dag|dagen} geleden.",
    it: "Ultimo evento: {stage}, {n} {n:giorno|giorni} fa.",
    de: "Letztes Ereignis: {stage}, vor {n} {n:Tag|Tagen}.",
    pl: "Ostatnie zdarzenie: {stage}, {n} {n:dzień|dni|dni} temu.",
    tr: "Son hareket: {stage}, {n} {n:gün} önce.",
    pt: "Último evento: {stage}, há {n} {n:dia|dias}.",
    id: "Kejadian terakhir: {stage}, {n} {n:hari} lalu.",
    ru: "Последнее событие: {stage}, {n} {n:день|дня|дней} назад.",
};

pub(super) static WITHIN_USUAL_WAIT: Text = text! {
    en: "A wait of {n} {n:day|days} is still usual here: it can take up to {limit} {limit:day|days}.",
    zh: "等待 {n} {n:天}属于正常，通常最多 {limit} {limit:天}。",
    fr: "Une attente de {n} {n:jour|jours} est encore normale ici\u{a0}: elle peut aller jusqu'à {limit} {limit:jour|jours}.",
    es: "Una espera de {n} {n:día|días} todavía es normal aquí: puede llegar a {limit} {limit:día|días}.",
    nl: "{n} {n:dag|dagen} wachten is hier nog normaal: het kan tot {limit} {limit:dag|dagen} duren.",
    it: "Un'attesa di {n} {n:giorno|giorni} qui è ancora normale: può arrivare a {limit} {limit:giorno|giorni}.",
    de: "{n} {n:Tag|Tage} Wartezeit {n:ist|sind} hier normal: Üblich sind bis zu {limit} {limit:Tag|Tage}.",
    pl: "{n} {n:dzień|dni|dni} oczekiwania to tu norma: zwykle trwa to do {limit} {limit:dnia|dni|dni}.",
    tr: "Burada {n} {n:gün} beklemek olağandır (en fazla {limit} {limit:gün}).",
    pt: "Uma espera de {n} {n:dia|dias} ainda é normal aqui: pode chegar a {limit} {limit:dia|dias}.",
    id: "Menunggu {n} {n:hari} masih wajar di sini: biasanya hingga {limit} {limit:hari}.",
    ru: "Ждать {n} {n:день|дня|дней} здесь нормально: обычно ждут до {limit} {limit:дня|дней|дней}.",
};

pub(super) static BEYOND_USUAL_WAIT: Text = text! {
    en: "{n} {n:day|days} without news is longer than usual: the usual maximum is {limit} {limit:day|days}.",
    zh: "{n} {n:天}没有动态，超过了通常的 {limit} {limit:天}。",
    fr: "{n} {n:jour|jours} sans nouvelles, c'est plus que d'habitude\u{a0}: le maximum habituel est de {limit} {limit:jour|jours}.",
    es: "{n} {n:día|días} sin noticias es más de lo normal: el máximo habitual es de {limit} {limit:día|días}.",
    nl: "{n} {n:dag|dagen} zonder nieuws is langer dan normaal: gewoonlijk is het hoogstens {limit} {limit:dag|dagen}.",
    it: "{n} {n:giorno|giorni} senza notizie è più del solito: il massimo abituale è di {limit} {limit:giorno|giorni}.",
    de: "{n} {n:Tag|Tage} ohne Nachricht ist länger als üblich: Die Grenze liegt bei {limit} {limit:Tag|Tagen}.",
    pl: "{n} {n:dzień|dni|dni} bez wiadomości to dłużej niż zwykle: granica to {limit} {limit:dzień|dni|dni}.",
    tr: "{n} {n:gün} haber olmaması olağandan uzundur: sınır {limit} {limit:gün}.",
    pt: "{n} {n:dia|dias} sem notícias é mais do que o normal: o máximo habitual é de {limit} {limit:dia|dias}.",
    id: "{n} {n:hari} tanpa kabar lebih lama dari biasanya: batasnya {limit} {limit:hari}.",
    ru: "{n} {n:день|дня|дней} без новостей — это дольше обычного (предел — {limit} {limit:день|дня|дней}).",
};

pub(super) static EXTRA_DAYS: Text = text! {
    en: "The busy season adds {n} {n:day|days}.",
    zh: "繁忙时期会多花 {n} {n:天}。",
    fr: "La période chargée ajoute {n} {n:jour|jours}.",
    es: "La temporada alta añade {n} {n:día|días}.",
    nl: "Door de drukte {n:komt|komen} er {n} {n:dag|dagen} bij.",
    it: "Il periodo di punta aggiunge {n} {n:giorno|giorni}.",
    de: "Die Hochsaison kostet {n} {n:Tag|Tage} mehr.",
    pl: "Gorący okres wydłuża dostawę o {n} {n:dzień|dni|dni}.",
    tr: "Yoğun dönem süreyi {n} {n:gün} uzatır.",
    pt: "O período de pico acrescenta {n} {n:dia|dias}.",
    id: "Musim ramai menambah {n} {n:hari}.",
    ru: "Горячий сезон добавляет {n} {n:день|дня|дней}.",
};

pub(super) static CLOSURE: Text = text! {
    en: "Closed meanwhile: {season}, {days}.",
    zh: "期间放假：{season}，{days}。",
    fr: "Fermé entre-temps\u{a0}: {season}, {days}.",
    es: "Cerrado entretanto: {season}, {days}.",
    nl: "Intussen gesloten: {season}, {days}.",
    it: "Chiuso nel frattempo: {season}, {days}.",
    de: "Zwischendurch geschlossen: {season}, {days}.",
    pl: "W tym czasie zamknięte: {season}, {days}.",
    tr: "Bu arada kapalı: {season}, {days} arası.",
    pt: "Fechado nesse meio-tempo: {season}, {days}.",
    id: "Tutup sementara itu: {season}, {days}.",
    ru: "В это время закрыто: {season}, {days} включительно.",
};

pub(super) static PEAK: Text = text! {
    en: "This is a busy time: {season}.",
    zh: "现在正值繁忙时期：{season}。",
    fr: "Nous sommes en période chargée\u{a0}: {season}.",
    es: "Estamos en una época de mucho movimiento: {season}.",
    nl: "Het is nu een drukke periode: {season}.",
    it: "Siamo in un periodo di grande traffico: {season}.",
    de: "Es ist gerade Hochsaison: {season}.",
    pl: "Trwa gorący okres: {season}.",
    tr: "Şu an yoğun bir dönem: {season}.",
    pt: "Estamos em uma época movimentada: {season}.",
    id: "Sekarang musim ramai: {season}.",
    ru: "Сейчас горячий сезон: {season}.",
};

pub(super) static DISRUPTION: Text = text! {
    en: "The service was disrupted at that time: {season}.",
    zh: "这段时间服务受到影响：{season}。",
    fr: "Le service était perturbé ces jours-là\u{a0}: {season}.",
    es: "El servicio sufrió interrupciones en esos días: {season}.",
    nl: "De dienst was in die dagen verstoord: {season}.",
    it: "In quei giorni c'erano disservizi: {season}.",
    de: "Der Dienst war in diesen Tagen gestört: {season}.",
    pl: "W tych dniach usługa działała z zakłóceniami: {season}.",
    tr: "Bu günlerde hizmet aksadı: {season}.",
    pt: "O serviço estava instável nesses dias: {season}.",
    id: "Layanan terganggu pada hari-hari itu: {season}.",
    ru: "В эти дни служба работала с перебоями: {season}.",
};
