//! Evidence about what trackers show.

use crate::lang::{Text, text};

pub(super) const PHRASES: &[(&str, &Text)] = &[
    ("nothing_shown", &NOTHING_SHOWN),
    ("not_looked_up", &NOT_LOOKED_UP),
    ("last_scan", &LAST_SCAN),
    ("fresh_scan", &FRESH_SCAN),
    ("single_alarm", &SINGLE_ALARM),
    ("scanned", &SCANNED),
    ("scan_before_order", &SCAN_BEFORE_ORDER),
    ("delivered_before_shipping", &DELIVERED_BEFORE_SHIPPING),
    ("scan_elsewhere", &SCAN_ELSEWHERE),
    ("third_country", &THIRD_COUNTRY),
    ("out_of_order", &OUT_OF_ORDER),
    ("few_scans_there", &FEW_SCANS_THERE),
    ("no_sign_of_trouble", &NO_SIGN_OF_TROUBLE),
];

pub(super) static NOTHING_SHOWN: Text = text! {
    en: "The tracker shows no event.",
    zh: "查询网站没有任何动态。",
    fr: "Le site de suivi n'affiche aucun événement.",
    es: "La web de seguimiento no muestra ningún evento.",
    nl: "De tracker toont geen enkele gebeurtenis.",
    it: "Il sito di tracciamento non mostra alcun evento.",
    de: "Die Tracking-Seite zeigt kein Ereignis.",
    pl: "Serwis śledzenia nie pokazuje żadnego zdarzenia.",
    tr: "Takip sitesi hiçbir hareket göstermiyor.",
    pt: "O site de rastreio não mostra nenhum evento.",
    id: "Situs pelacakan tidak menampilkan kejadian apa pun.",
    ru: "Трекер не показывает ни одного события.",
};

pub(super) static NOT_LOOKED_UP: Text = text! {
    en: "It is not known what the trackers show.",
    zh: "尚不清楚查询网站显示什么。",
    fr: "On ne sait pas ce qu'affichent les sites de suivi.",
    es: "No se sabe qué muestran las webs de seguimiento.",
    nl: "Het is niet bekend wat de trackers tonen.",
    it: "Non si sa che cosa mostrino i siti di tracciamento.",
    de: "Was eine Tracking-Seite zeigt, ist nicht bekannt.",
    pl: "Nie wiadomo, co pokazuje serwis śledzenia.",
    tr: "Bir takip sitesinin ne gösterdiği bilinmiyor.",
    pt: "Não se sabe o que os sites de rastreio mostram.",
    id: "Belum diketahui apa yang ditampilkan situs pelacakan.",
    ru: "Неизвестно, что показывает трекер.",
};

pub(super) static LAST_SCAN: Text = text! {
    en: "Last event: {stage}.",
    zh: "最后动态：{stage}。",
    fr: "Dernier événement\u{a0}: {stage}.",
    es: "Último evento: {stage}.",
    nl: "Laatste gebeurtenis: {stage}.",
    it: "Ultimo evento: {stage}.",
    de: "Letztes Ereignis: {stage}.",
    pl: "Ostatnie zdarzenie: {stage}.",
    tr: "Son hareket: {stage}.",
    pt: "Último evento: {stage}.",
    id: "Kejadian terakhir: {stage}.",
    ru: "Последнее событие: {stage}.",
};

pub(super) static FRESH_SCAN: Text = text! {
    en: "The last event is only {n} {n:day|days} old: {stage}.",
    zh: "最后动态仅在 {n} {n:天}前：{stage}。",
    fr: "Le dernier événement n'a que {n} {n:jour|jours}\u{a0}: {stage}.",
    es: "El último evento tiene solo {n} {n:día|días}: {stage}.",
    nl: "De laatste gebeurtenis is pas {n} {n:dag|dagen} oud: {stage}.",
    it: "L'ultimo evento risale ad appena {n} {n:giorno|giorni} fa: {stage}.",
    de: "Das letzte Ereignis ist erst {n} {n:Tag|Tage} alt: {stage}.",
    pl: "Ostatnie zdarzenie ma dopiero {n} {n:dzień|dni|dni}: {stage}.",
    tr: "Son hareket yalnızca {n} {n:gün} önce: {stage}.",
    pt: "O último evento tem só {n} {n:dia|dias}: {stage}.",
    id: "Kejadian terakhir baru {n} {n:hari} lalu: {stage}.",
    ru: "Последнему событию всего {n} {n:день|дня|дней}: {stage}.",
};

pub(super) static SINGLE_ALARM: Text = text! {
    en: "A single event like this is often withdrawn within days: {stage}.",
    zh: "这样的单条动态常在几天内被更正：{stage}。",
    fr: "Un tel événement isolé est souvent annulé en quelques jours\u{a0}: {stage}.",
    es: "Un evento aislado así suele retirarse en unos días: {stage}.",
    nl: "Zo'n losse gebeurtenis wordt vaak binnen enkele dagen ingetrokken: {stage}.",
    it: "Un evento isolato così viene spesso ritirato in pochi giorni: {stage}.",
    de: "Ein einzelnes Ereignis dieser Art wird oft innerhalb weniger Tage zurückgenommen: {stage}.",
    pl: "Takie pojedyncze zdarzenie często znika po kilku dniach: {stage}.",
    tr: "Böyle tek bir hareket çoğu kez birkaç gün içinde geri alınır: {stage}.",
    pt: "Um evento isolado assim costuma ser retirado em poucos dias: {stage}.",
    id: "Satu kejadian seperti ini sering ditarik kembali dalam beberapa hari: {stage}.",
    ru: "Такое одиночное событие часто отменяют через несколько дней: {stage}.",
};

pub(super) static SCANNED: Text = text! {
    en: "The parcel has been scanned, so a carrier holds it.",
    zh: "包裹已被扫描，说明在承运商手中。",
    fr: "Le colis a été scanné\u{202f}; il est donc chez un transporteur.",
    es: "El paquete ha sido escaneado, así que lo tiene un transportista.",
    nl: "Het pakket is gescand, dus een vervoerder heeft het.",
    it: "Il pacco è stato scansionato, quindi lo ha un corriere.",
    de: "Das Paket wurde gescannt, ein Paketdienst hat es also.",
    pl: "Paczka została zeskanowana, więc ma ją przewoźnik.",
    tr: "Paket tarandı, yani bir taşıyıcının elinde.",
    pt: "A encomenda foi registrada, então está com uma transportadora.",
    id: "Paket sudah dipindai, jadi ada di tangan kurir.",
    ru: "Посылку сканировали, значит, она у перевозчика.",
};

pub(super) static SCAN_BEFORE_ORDER: Text = text! {
    en: "An event dated {scan} is older than the order of {ordered}.",
    zh: "有一条动态的日期是{scan}，早于下单日期{ordered}。",
    fr: "Un événement du {scan} est antérieur à la commande du {ordered}.",
    es: "Un evento del {scan} es anterior al pedido del {ordered}.",
    nl: "Een gebeurtenis van {scan} is ouder dan de bestelling van {ordered}.",
    it: "Un evento del {scan} è precedente all'ordine del {ordered}.",
    de: "Ein Ereignis vom {scan} ist älter als die Bestellung vom {ordered}.",
    pl: "Zdarzenie z {scan} jest starsze niż zamówienie z {ordered}.",
    tr: "{scan} tarihli bir hareket, {ordered} tarihli siparişten eski.",
    pt: "Um evento de {scan} é anterior ao pedido de {ordered}.",
    id: "Kejadian tanggal {scan} mendahului pesanan tanggal {ordered}.",
    ru: "Заказ сделан {ordered}, а событие от {scan} появилось раньше.",
};

pub(super) static DELIVERED_BEFORE_SHIPPING: Text = text! {
    en: "A delivery dated {scan} is older than the dispatch of {shipped}.",
    zh: "签收日期是{scan}，早于发货日期{shipped}。",
    fr: "Une livraison du {scan} est antérieure à l'envoi du {shipped}.",
    es: "Una entrega del {scan} es anterior al envío del {shipped}.",
    nl: "Een bezorging van {scan} is ouder dan de verzending van {shipped}.",
    it: "Una consegna del {scan} è precedente alla spedizione del {shipped}.",
    de: "Eine Zustellung vom {scan} ist älter als der Versand vom {shipped}.",
    pl: "Doręczenie z {scan} jest starsze niż wysyłka z {shipped}.",
    tr: "{scan} tarihli bir teslimat, {shipped} tarihli gönderimden eski.",
    pt: "Uma entrega de {scan} é anterior ao envio de {shipped}.",
    id: "Pengantaran tanggal {scan} mendahului pengiriman tanggal {shipped}.",
    ru: "Отправлено {shipped}, а вручение от {scan} появилось раньше.",
};

pub(super) static SCAN_ELSEWHERE: Text = text! {
    en: "Country of the event: {seen}; destination: {told}.",
    zh: "动态所在国家：{seen}；目的地：{told}。",
    fr: "Pays de l'événement\u{a0}: {seen}\u{202f}; destination\u{a0}: {told}.",
    es: "País del evento: {seen}; destino: {told}.",
    nl: "Land van de gebeurtenis: {seen}; bestemming: {told}.",
    it: "Paese dell'evento: {seen}; destinazione: {told}.",
    de: "Land des Ereignisses: {seen}; Ziel: {told}.",
    pl: "Kraj zdarzenia: {seen}; cel: {told}.",
    tr: "Hareketin ülkesi: {seen}; varış: {told}.",
    pt: "País do evento: {seen}; destino: {told}.",
    id: "Negara kejadian: {seen}; tujuan: {told}.",
    ru: "Страна события: {seen}; назначение: {told}.",
};

pub(super) static THIRD_COUNTRY: Text = text! {
    en: "The route goes through a third country: {country}.",
    zh: "途经第三国或地区：{country}。",
    fr: "Le trajet passe par un pays tiers\u{a0}: {country}.",
    es: "El trayecto pasa por un tercer país: {country}.",
    nl: "De weg loopt via een derde land: {country}.",
    it: "Il percorso passa per un paese terzo: {country}.",
    de: "Der Weg führt über ein drittes Land: {country}.",
    pl: "Droga prowadzi przez kraj trzeci: {country}.",
    tr: "Yol üçüncü bir ülkeden geçiyor: {country}.",
    pt: "O trajeto passa por um terceiro país: {country}.",
    id: "Perjalanan melewati negara ketiga: {country}.",
    ru: "Путь лежит через третью страну: {country}.",
};

pub(super) static OUT_OF_ORDER: Text = text! {
    en: "Two events contradict each other: {first}, then {then}.",
    zh: "两条动态互相矛盾：先是{first}，然后是{then}。",
    fr: "Deux événements se contredisent\u{a0}: {first}, puis {then}.",
    es: "Dos eventos se contradicen: {first}, luego {then}.",
    nl: "Twee gebeurtenissen spreken elkaar tegen: {first}, dan {then}.",
    it: "Due eventi si contraddicono: {first}, poi {then}.",
    de: "Zwei Ereignisse widersprechen sich: {first}, dann {then}.",
    pl: "Dwa zdarzenia są sprzeczne: {first}, potem {then}.",
    tr: "İki hareket çelişiyor: önce {first}, sonra {then}.",
    pt: "Dois eventos se contradizem: {first}, depois {then}.",
    id: "Dua kejadian bertentangan: {first}, lalu {then}.",
    ru: "Два события противоречат друг другу: {first}, затем {then}.",
};

pub(super) static FEW_SCANS_THERE: Text = text! {
    en: "The destination scans parcels like this only on arrival and on delivery: {country}.",
    zh: "目的地对此类包裹只在到达和投递时扫描：{country}。",
    fr: "Le pays de destination ne scanne ces colis qu'à l'arrivée et à la livraison\u{a0}: {country}.",
    es: "El destino escanea estos paquetes solo al llegar y al entregar: {country}.",
    nl: "De bestemming scant zulke pakketten alleen bij aankomst en bezorging: {country}.",
    it: "La destinazione scansiona questi pacchi solo all'arrivo e alla consegna: {country}.",
    de: "Das Zielland scannt solche Pakete nur bei Ankunft und Zustellung: {country}.",
    pl: "Kraj docelowy skanuje takie paczki tylko przy przybyciu i doręczeniu: {country}.",
    tr: "Varış ülkesi bu tür paketleri yalnızca varışta ve teslimatta tarar: {country}.",
    pt: "O destino só registra encomendas assim na chegada e na entrega: {country}.",
    id: "Negara tujuan memindai paket seperti ini hanya saat tiba dan saat diserahkan: {country}.",
    ru: "В стране назначения такие посылки сканируют только по прибытии и при вручении: {country}.",
};

pub(super) static NO_SIGN_OF_TROUBLE: Text = text! {
    en: "Nothing points to a problem.",
    zh: "没有任何出现问题的迹象。",
    fr: "Rien n'indique un problème.",
    es: "Nada indica un problema.",
    nl: "Niets wijst op een probleem.",
    it: "Nulla fa pensare a un problema.",
    de: "Nichts deutet auf ein Problem hin.",
    pl: "Nic nie wskazuje na problem.",
    tr: "Bir sorun olduğunu gösteren bir şey yok.",
    pt: "Nada indica um problema.",
    id: "Tidak ada tanda masalah.",
    ru: "Ничто не указывает на проблему.",
};
