//! Evidence about the order, the seller and the money.

use crate::lang::{Text, text};

pub(super) const PHRASES: &[(&str, &Text)] = &[
    ("order_stands", &ORDER_STANDS),
    ("deadline_passed", &DEADLINE_PASSED),
    ("deadline_ahead", &DEADLINE_AHEAD),
    ("protection_ends", &PROTECTION_ENDS),
    ("protection_over", &PROTECTION_OVER),
    ("low_value", &LOW_VALUE),
    ("option_below_policy", &OPTION_BELOW_POLICY),
    ("too_heavy", &TOO_HEAVY),
    ("weights_differ", &WEIGHTS_DIFFER),
    ("tax_at_checkout", &TAX_AT_CHECKOUT),
    ("papers_wanted", &PAPERS_WANTED),
    ("seller_silent", &SELLER_SILENT),
];

pub(super) static ORDER_STANDS: Text = text! {
    en: "State of the order: {state}.",
    zh: "订单状态：{state}。",
    fr: "État de la commande\u{a0}: {state}.",
    es: "Estado del pedido: {state}.",
    nl: "Status van de bestelling: {state}.",
    it: "Stato dell'ordine: {state}.",
    de: "Stand der Bestellung: {state}.",
    pl: "Stan zamówienia: {state}.",
    tr: "Siparişin durumu: {state}.",
    pt: "Situação do pedido: {state}.",
    id: "Status pesanan: {state}.",
    ru: "Состояние заказа: {state}.",
};

pub(super) static DEADLINE_PASSED: Text = text! {
    en: "The seller had to send by {date}.",
    zh: "卖家本应最迟于{date}发货。",
    fr: "Le vendeur devait expédier au plus tard le {date}.",
    es: "El vendedor debía enviar a más tardar el {date}.",
    nl: "De verkoper moest uiterlijk op {date} verzenden.",
    it: "Il venditore doveva spedire entro il {date}.",
    de: "Der Verkäufer musste bis zum {date} versenden.",
    pl: "Sprzedawca miał wysłać paczkę do {date}.",
    tr: "Satıcının gönderim için son günü: {date}.",
    pt: "O vendedor tinha de enviar até {date}.",
    id: "Penjual seharusnya mengirim paling lambat {date}.",
    ru: "Продавец должен был отправить посылку до {date} включительно.",
};

pub(super) static DEADLINE_AHEAD: Text = text! {
    en: "The seller has time to send until {date}.",
    zh: "卖家最迟可于{date}发货。",
    fr: "Le vendeur a jusqu'au {date} pour expédier.",
    es: "El vendedor tiene hasta el {date} para enviar.",
    nl: "De verkoper heeft tot {date} om te verzenden.",
    it: "Il venditore ha tempo fino al {date} per spedire.",
    de: "Der Verkäufer hat bis zum {date} Zeit zum Versenden.",
    pl: "Sprzedawca ma czas na wysyłkę do {date}.",
    tr: "Satıcı şu tarihe kadar gönderebilir: {date}.",
    pt: "O vendedor tem até {date} para enviar.",
    id: "Penjual masih punya waktu hingga {date} untuk mengirim.",
    ru: "У продавца есть время на отправку до {date} включительно.",
};

pub(super) static PROTECTION_ENDS: Text = text! {
    en: "Buyer protection ends on {date}.",
    zh: "买家保护于{date}结束。",
    fr: "La protection de l'acheteur se termine le {date}.",
    es: "La protección al comprador termina el {date}.",
    nl: "De kopersbescherming eindigt op {date}.",
    it: "La protezione acquirente scade il {date}.",
    de: "Der Käuferschutz endet am {date}.",
    pl: "Ochrona kupującego kończy się {date}.",
    tr: "Alıcı korumasının bitiş tarihi: {date}.",
    pt: "A proteção ao comprador termina em {date}.",
    id: "Perlindungan pembeli berakhir pada {date}.",
    ru: "Защита покупателя действует до {date} включительно.",
};

pub(super) static PROTECTION_OVER: Text = text! {
    en: "Buyer protection ended on {date}.",
    zh: "买家保护已于{date}结束。",
    fr: "La protection de l'acheteur s'est terminée le {date}.",
    es: "La protección al comprador terminó el {date}.",
    nl: "De kopersbescherming is op {date} geëindigd.",
    it: "La protezione acquirente è scaduta il {date}.",
    de: "Der Käuferschutz endete am {date}.",
    pl: "Ochrona kupującego skończyła się {date}.",
    tr: "Alıcı koruması şu tarihte sona erdi: {date}.",
    pt: "A proteção ao comprador terminou em {date}.",
    id: "Perlindungan pembeli telah berakhir pada {date}.",
    ru: "{date} защита покупателя закончилась.",
};

pub(super) static LOW_VALUE: Text = text! {
    en: "At a value of {amount}, sellers often choose a service without full tracking.",
    zh: "金额为 {amount} 时，卖家常选择不能全程查询的服务。",
    fr: "Pour une valeur de {amount}, les vendeurs choisissent souvent un service sans suivi complet.",
    es: "Con un valor de {amount}, los vendedores suelen elegir un servicio sin seguimiento completo.",
    nl: "Bij een waarde van {amount} kiezen verkopers vaak een dienst zonder volledige tracking.",
    it: "Con un valore di {amount} i venditori scelgono spesso un servizio senza tracciamento completo.",
    de: "Bei einem Wert von {amount} wählen Verkäufer oft einen Dienst ohne volle Sendungsverfolgung.",
    pl: "Przy wartości {amount} sprzedawcy często wybierają usługę bez pełnego śledzenia.",
    tr: "{amount} değerinde satıcılar çoğu kez tam takibi olmayan bir hizmet seçer.",
    pt: "Com um valor de {amount}, os vendedores costumam escolher um serviço sem rastreio completo.",
    id: "Untuk nilai {amount}, penjual sering memilih layanan tanpa pelacakan penuh.",
    ru: "При стоимости {amount} продавцы часто выбирают услугу без полного отслеживания.",
};

pub(super) static OPTION_BELOW_POLICY: Text = text! {
    en: "By the platform's rules for sellers, an order of {amount} should not be sent with a service of this kind.",
    zh: "按平台对卖家的规定，{amount} 的订单不应使用此类物流。",
    fr: "Selon les règles de la plateforme pour les vendeurs, une commande de {amount} ne devrait pas partir par ce type de service.",
    es: "Según las normas de la plataforma para vendedores, un pedido de {amount} no debería enviarse con un servicio así.",
    nl: "Volgens de regels van het platform voor verkopers hoort een bestelling van {amount} niet met zo'n dienst te worden verzonden.",
    it: "Secondo le regole della piattaforma per i venditori, un ordine di {amount} non dovrebbe partire con un servizio di questo tipo.",
    de: "Nach den Regeln der Plattform für Verkäufer sollte eine Bestellung über {amount} nicht mit einem Dienst dieser Art verschickt werden.",
    pl: "Według zasad platformy dla sprzedawców zamówienie o wartości {amount} nie powinno być wysyłane taką usługą.",
    tr: "Platformun satıcı kurallarına göre {amount} tutarındaki bir sipariş bu tür bir hizmetle gönderilmemelidir.",
    pt: "Pelas regras da plataforma para vendedores, um pedido de {amount} não deveria ser enviado por um serviço desse tipo.",
    id: "Menurut aturan platform bagi penjual, pesanan senilai {amount} seharusnya tidak dikirim dengan layanan jenis ini.",
    ru: "По правилам площадки для продавцов заказ стоимостью {amount} не следует отправлять такой услугой.",
};

pub(super) static TOO_HEAVY: Text = text! {
    en: "The weight of {weight} is above the option's limit of {limit}.",
    zh: "重量 {weight} 超过该物流方式的 {limit} 上限。",
    fr: "Le poids de {weight} dépasse la limite de {limit} de ce mode d'expédition.",
    es: "El peso de {weight} supera el límite de {limit} de este método.",
    nl: "Het gewicht van {weight} ligt boven de grens van {limit} van deze verzendmethode.",
    it: "Il peso di {weight} supera il limite di {limit} di questo metodo.",
    de: "Das Gewicht von {weight} liegt über der Grenze von {limit} dieser Versandart.",
    pl: "Waga {weight} przekracza limit {limit} tej metody wysyłki.",
    tr: "{weight} ağırlık, bu yöntemin {limit} sınırını aşıyor.",
    pt: "O peso de {weight} passa do limite de {limit} desse método.",
    id: "Berat {weight} melebihi batas {limit} metode ini.",
    ru: "Вес {weight} выше предела {limit} для этого способа.",
};

pub(super) static WEIGHTS_DIFFER: Text = text! {
    en: "The parcel was said to weigh {told}, but a scan says {scanned}.",
    zh: "据称包裹重 {told}，但扫描显示为 {scanned}。",
    fr: "Le colis devait peser {told}, mais un scan indique {scanned}.",
    es: "El paquete debía pesar {told}, pero un escaneo indica {scanned}.",
    nl: "Het pakket zou {told} wegen, maar volgens een scan is het {scanned}.",
    it: "Il pacco doveva pesare {told}, ma una scansione indica {scanned}.",
    de: "Das Paket sollte {told} wiegen, laut einem Scan sind es {scanned}.",
    pl: "Paczka miała ważyć {told}, a według skanu waży {scanned}.",
    tr: "Paketin {told} olduğu söylenmişti, ancak bir taramada {scanned} görünüyor.",
    pt: "A encomenda deveria pesar {told}, mas um registro indica {scanned}.",
    id: "Paket disebut seberat {told}, tetapi menurut pemindaian beratnya {scanned}.",
    ru: "Посылка должна весить {told}, а по отметке весит {scanned}.",
};

pub(super) static TAX_AT_CHECKOUT: Text = text! {
    en: "On an order of {amount} the tax is collected at checkout.",
    zh: "金额为 {amount} 的订单，税款在结账时收取。",
    fr: "Pour une commande de {amount}, la taxe est perçue à l'achat.",
    es: "En un pedido de {amount}, el impuesto se cobra al comprar.",
    nl: "Bij een bestelling van {amount} wordt de belasting bij het afrekenen geïnd.",
    it: "Per un ordine di {amount} l'imposta è riscossa all'acquisto.",
    de: "Bei einer Bestellung von {amount} wird die Steuer beim Kauf erhoben.",
    pl: "Przy zamówieniu za {amount} podatek pobierany jest przy zakupie.",
    tr: "{amount} tutarındaki siparişte vergi ödeme sırasında alınır.",
    pt: "Em um pedido de {amount}, o imposto é cobrado na compra.",
    id: "Untuk pesanan senilai {amount}, pajak dipungut saat pembelian.",
    ru: "При заказе на {amount} налог берут при покупке.",
};

pub(super) static PAPERS_WANTED: Text = text! {
    en: "Customs there asks for papers within {n} {n:day|days}: {country}.",
    zh: "当地海关要求在 {n} {n:天}内提交资料：{country}。",
    fr: "La douane y demande des documents sous {n} {n:jour|jours}\u{a0}: {country}.",
    es: "La aduana de allí pide documentos en un plazo de {n} {n:día|días}: {country}.",
    nl: "De douane daar wil papieren binnen {n} {n:dag|dagen}: {country}.",
    it: "La dogana lì chiede documenti entro {n} {n:giorno|giorni}: {country}.",
    de: "Der Zoll dort verlangt Papiere binnen {n} {n:Tag|Tagen}: {country}.",
    pl: "Tamtejszy urząd celny wymaga dokumentów w ciągu {n} {n:dnia|dni|dni}: {country}.",
    tr: "Oradaki gümrük {n} {n:gün} içinde belge istiyor: {country}.",
    pt: "A alfândega de lá pede documentos em até {n} {n:dia|dias}: {country}.",
    id: "Bea cukai di sana meminta dokumen dalam {n} {n:hari}: {country}.",
    ru: "Таможня этой страны просит документы в течение {n} {n:дня|дней|дней}: {country}.",
};

pub(super) static SELLER_SILENT: Text = text! {
    en: "The seller was written to {n} {n:day|days} ago.",
    zh: "{n} {n:天}前已联系卖家。",
    fr: "Le vendeur a été contacté il y a {n} {n:jour|jours}.",
    es: "Se escribió al vendedor hace {n} {n:día|días}.",
    nl: "De verkoper heeft {n} {n:dag|dagen} geleden een bericht gekregen.",
    it: "Il venditore è stato contattato {n} {n:giorno|giorni} fa.",
    de: "Der Verkäufer wurde vor {n} {n:Tag|Tagen} angeschrieben.",
    pl: "Do sprzedawcy napisano {n} {n:dzień|dni|dni} temu.",
    tr: "Satıcıya {n} {n:gün} önce yazıldı.",
    pt: "O vendedor foi contatado há {n} {n:dia|dias}.",
    id: "Penjual sudah dihubungi {n} {n:hari} lalu.",
    ru: "Продавцу написали {n} {n:день|дня|дней} назад.",
};
