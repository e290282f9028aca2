//! The reasons for a window in words.

use alloc::vec::Vec;

use super::AdjustmentKind;
use crate::lang::{Phrase, Text, text};

impl AdjustmentKind {
    /// Returns the words, with slots for the days, the date and the occasion.
    pub(super) const fn text(self) -> &'static Text {
        match self {
            AdjustmentKind::OptionAndDestination => &OPTION_AND_DESTINATION,
            AdjustmentKind::OptionOnly => &OPTION_ONLY,
            AdjustmentKind::DestinationOnly => &DESTINATION_ONLY,
            AdjustmentKind::General => &GENERAL,
            AdjustmentKind::SlowDestination => &SLOW_DESTINATION,
            AdjustmentKind::LargeParcel => &LARGE_PARCEL,
            AdjustmentKind::Stage => &STAGE,
            AdjustmentKind::FeeWindow => &FEE_WINDOW,
            AdjustmentKind::PickupWindow => &PICKUP_WINDOW,
            AdjustmentKind::AfterRelease => &AFTER_RELEASE,
            AdjustmentKind::Closure => &CLOSURE,
            AdjustmentKind::Busy => &BUSY,
            AdjustmentKind::Delivered => &DELIVERED,
            AdjustmentKind::CalendarEnds => &CALENDAR_ENDS,
        }
    }
}

pub(super) fn phrases() -> Vec<Phrase> {
    let phrase = |kind: &AdjustmentKind| Phrase {
        group: "adjustment",
        code: kind.code(),
        text: kind.text(),
    };
    AdjustmentKind::ALL.iter().map(phrase).collect()
}

const OPTION_AND_DESTINATION: Text = text! {
    en: "To this country this shipping option usually takes {days} {days:day|days}.",
    zh: "该物流方式寄往该国通常需要 {days} {days:天}。",
    fr: "Vers ce pays, ce mode d'expédition met en général {days} {days:jour|jours}.",
    es: "A este país, este método de envío suele tardar {days} {days:día|días}.",
    nl: "Naar dit land duurt deze verzendmethode meestal {days} {days:dag|dagen}.",
    it: "Verso questo paese questo metodo di spedizione impiega di solito {days} {days:giorno|giorni}.",
    de: "In dieses Land braucht diese Versandart gewöhnlich {days} {days:Tag|Tage}.",
    pl: "Do tego kraju ta metoda wysyłki trwa zwykle {days} {days:dzień|dni|dni}.",
    tr: "Bu gönderim yöntemi bu ülkeye genellikle {days} {days:gün} sürer.",
    pt: "Para este país, este método de envio costuma levar {days} {days:dia|dias}.",
    id: "Ke negara ini, metode pengiriman ini biasanya memakan waktu {days} {days:hari}.",
    ru: "Доставка этим способом в эту страну обычно занимает {days} {days:день|дня|дней}.",
};
const OPTION_ONLY: Text = text! {
    en: "This shipping option usually takes {days} {days:day|days}.",
    zh: "该物流方式通常需要 {days} {days:天}。",
    fr: "Ce mode d'expédition met en général {days} {days:jour|jours}.",
    es: "Este método de envío suele tardar {days} {days:día|días}.",
    nl: "Deze verzendmethode duurt meestal {days} {days:dag|dagen}.",
    it: "Questo metodo di spedizione impiega di solito {days} {days:giorno|giorni}.",
    de: "Diese Versandart braucht gewöhnlich {days} {days:Tag|Tage}.",
    pl: "Ta metoda wysyłki trwa zwykle {days} {days:dzień|dni|dni}.",
    tr: "Bu gönderim yöntemi genellikle {days} {days:gün} sürer.",
    pt: "Este método de envio costuma levar {days} {days:dia|dias}.",
    id: "Metode pengiriman ini biasanya memakan waktu {days} {days:hari}.",
    ru: "Доставка этим способом обычно занимает {days} {days:день|дня|дней}.",
};
const DESTINATION_ONLY: Text = text! {
    en: "Parcels to this country usually take {days} {days:day|days}.",
    zh: "寄往该国的包裹通常需要 {days} {days:天}。",
    fr: "Les colis vers ce pays mettent en général {days} {days:jour|jours}.",
    es: "Los paquetes a este país suelen tardar {days} {days:día|días}.",
    nl: "Pakketten naar dit land doen er meestal {days} {days:dag|dagen} over.",
    it: "I pacchi verso questo paese impiegano di solito {days} {days:giorno|giorni}.",
    de: "Pakete in dieses Land brauchen gewöhnlich {days} {days:Tag|Tage}.",
    pl: "Paczki do tego kraju idą zwykle {days} {days:dzień|dni|dni}.",
    tr: "Bu ülkeye giden paketlerin yolculuğu genellikle {days} {days:gün} sürer.",
    pt: "Encomendas para este país costumam levar {days} {days:dia|dias}.",
    id: "Paket ke negara ini biasanya memakan waktu {days} {days:hari}.",
    ru: "Посылки в эту страну обычно идут {days} {days:день|дня|дней}.",
};
const GENERAL: Text = text! {
    en: "Parcels from China usually take {days} {days:day|days}.",
    zh: "从中国寄出的包裹通常需要 {days} {days:天}。",
    fr: "Les colis de Chine mettent en général {days} {days:jour|jours}.",
    es: "Los paquetes de China suelen tardar {days} {days:día|días}.",
    nl: "Pakketten uit China doen er meestal {days} {days:dag|dagen} over.",
    it: "I pacchi dalla Cina impiegano di solito {days} {days:giorno|giorni}.",
    de: "Pakete aus China brauchen gewöhnlich {days} {days:Tag|Tage}.",
    pl: "Paczki z Chin idą zwykle {days} {days:dzień|dni|dni}.",
    tr: "Çin'den gelen paketlerin yolculuğu genellikle {days} {days:gün} sürer.",
    pt: "Encomendas da China costumam levar {days} {days:dia|dias}.",
    id: "Paket dari Tiongkok biasanya memakan waktu {days} {days:hari}.",
    ru: "Посылки из Китая обычно идут {days} {days:день|дня|дней}.",
};
const SLOW_DESTINATION: Text = text! {
    en: "Mail to this country is slower than elsewhere: allow {days} {days:day|days}.",
    zh: "寄往该国的邮件比寄往其他国家慢，请预留 {days} {days:天}。",
    fr: "Le courrier vers ce pays est plus lent qu'ailleurs\u{a0}: comptez {days} {days:jour|jours}.",
    es: "El servicio postal a este país es más lento que en otros: cuenta con {days} {days:día|días}.",
    nl: "Post naar dit land is trager dan elders: reken op {days} {days:dag|dagen}.",
    it: "La posta verso questo paese è più lenta che altrove: calcola {days} {days:giorno|giorni}.",
    de: "Post in dieses Land ist langsamer als anderswo: Rechnen Sie mit {days} {days:Tag|Tagen}.",
    pl: "Poczta do tego kraju idzie wolniej niż gdzie indziej: licz na {days} {days:dzień|dni|dni}.",
    tr: "Bu ülkeye posta başka yerlerden daha yavaştır: {days} {days:gün} sürebileceğini hesaba katın.",
    pt: "O correio para este país é mais lento do que em outros: conte com {days} {days:dia|dias}.",
    id: "Pos ke negara ini lebih lambat daripada ke tempat lain: perkirakan {days} {days:hari}.",
    ru: "Почта в эту страну идёт медленнее, чем в другие: рассчитывайте на {days} {days:день|дня|дней}.",
};
const LARGE_PARCEL: Text = text! {
    en: "A parcel of more than 2\u{a0}kg can take up to {days} {days:day|days} longer.",
    zh: "超过 2 公斤的包裹最多可能再晚 {days} {days:天}。",
    fr: "Un colis de plus de 2\u{a0}kg peut mettre jusqu'à {days} {days:jour|jours} de plus.",
    es: "Un paquete de más de 2\u{a0}kg puede tardar hasta {days} {days:día|días} más.",
    nl: "Een pakket van meer dan 2\u{a0}kg kan tot {days} {days:dag|dagen} langer duren.",
    it: "Un pacco di oltre 2\u{a0}kg può impiegare fino a {days} {days:giorno|giorni} in più.",
    de: "Ein Paket über 2\u{a0}kg kann bis zu {days} {days:Tag|Tage} länger brauchen.",
    pl: "Paczka powyżej 2\u{a0}kg może iść nawet {days} {days:dzień|dni|dni} dłużej.",
    tr: "2\u{a0}kg'dan ağır bir paket {days} {days:gün} kadar daha uzun sürebilir.",
    pt: "Uma encomenda de mais de 2\u{a0}kg pode levar até {days} {days:dia|dias} a mais.",
    id: "Paket lebih dari 2\u{a0}kg bisa memakan waktu hingga {days} {days:hari} lebih lama.",
    ru: "Посылка тяжелее 2\u{a0}кг может идти на {days} {days:день|дня|дней} дольше.",
};
const STAGE: Text = text! {
    en: "The last event is dated {date}; the days are counted from there.",
    zh: "最近一次物流更新为{date}，从该日起重新计算。",
    fr: "Le dernier événement date du {date}\u{202f}; les jours sont comptés à partir de là.",
    es: "El último evento es del {date}; los días se cuentan desde entonces.",
    nl: "De laatste gebeurtenis is van {date}; vanaf daar wordt geteld.",
    it: "L'ultimo evento è del {date}; i giorni si contano da lì.",
    de: "Das letzte Ereignis ist vom {date}; ab da wird gezählt.",
    pl: "Ostatnie zdarzenie jest z {date}; od tego dnia liczymy dalej.",
    tr: "Son hareketin tarihi {date}; günler oradan sayılır.",
    pt: "O último evento é de {date}; os dias contam a partir daí.",
    id: "Peristiwa terakhir tanggal {date}; hari dihitung sejak tanggal itu.",
    ru: "Последнее событие — {date}; дни считаются с этой даты.",
};
const FEE_WINDOW: Text = text! {
    en: "The fee can usually be paid for {days} {days:day|days}. The parcel moves on once it is paid.",
    zh: "费用通常可在 {days} {days:天}内支付。付款后包裹会继续运送。",
    fr: "Les frais peuvent en général être payés pendant {days} {days:jour|jours}. Le colis repart une fois le paiement effectué.",
    es: "La tasa suele poder pagarse durante {days} {days:día|días}. El paquete sigue en cuanto se paga.",
    nl: "De kosten kun je meestal {days} {days:dag|dagen} lang betalen. Daarna gaat het pakket verder.",
    it: "Di solito la tassa si può pagare per {days} {days:giorno|giorni}. Dopo il pagamento il pacco riparte.",
    de: "Die Gebühr kann gewöhnlich {days} {days:Tag|Tage} lang bezahlt werden. Nach der Zahlung geht das Paket weiter.",
    pl: "Opłatę można zwykle uiścić przez {days} {days:dzień|dni|dni}. Po zapłacie paczka rusza dalej.",
    tr: "Ücret genellikle {days} {days:gün} içinde ödenebilir. Ödenince paket yoluna devam eder.",
    pt: "A taxa costuma poder ser paga durante {days} {days:dia|dias}. Depois do pagamento a encomenda segue.",
    id: "Biaya biasanya dapat dibayar selama {days} {days:hari}. Setelah dibayar, paket diteruskan.",
    ru: "Сбор обычно можно оплатить в течение {days} {days:дня|дней|дней}. После оплаты посылка идёт дальше.",
};
const PICKUP_WINDOW: Text = text! {
    en: "The parcel is usually kept for you for {days} {days:day|days}. Collect it before it goes back.",
    zh: "包裹通常会为您保留 {days} {days:天}。请在退回前领取。",
    fr: "Le colis vous attend en général {days} {days:jour|jours}. Retirez-le avant qu'il ne reparte.",
    es: "El paquete suele esperarte {days} {days:día|días}. Recógelo antes de que lo devuelvan.",
    nl: "Het pakket ligt meestal {days} {days:dag|dagen} klaar. Haal het op voordat het teruggaat.",
    it: "Il pacco ti aspetta di solito {days} {days:giorno|giorni}. Ritiralo prima che torni indietro.",
    de: "Das Paket liegt gewöhnlich {days} {days:Tag|Tage} für Sie bereit. Holen Sie es ab, bevor es zurückgeht.",
    pl: "Paczka czeka zwykle {days} {days:dzień|dni|dni}. Odbierz ją, zanim wróci do nadawcy.",
    tr: "Paket sizi genellikle {days} {days:gün} bekler. Geri gönderilmeden alın.",
    pt: "A encomenda costuma esperar {days} {days:dia|dias} por você. Retire-a antes que volte.",
    id: "Paket biasanya menunggu Anda {days} {days:hari}. Ambillah sebelum dikembalikan.",
    ru: "Посылка обычно ждёт вас {days} {days:день|дня|дней}. Заберите её, пока она не ушла обратно.",
};
const AFTER_RELEASE: Text = text! {
    en: "After customs, the post allows {days} working {days:day|days}.",
    zh: "清关后，邮政预计还需 {days} 个{days:工作日}。",
    fr: "Après la douane, la poste prévoit {days} {days:jour ouvrable|jours ouvrables}.",
    es: "Después de la aduana, el servicio postal prevé {days} {days:día hábil|días hábiles}.",
    nl: "Na de douane rekent de post op {days} {days:werkdag|werkdagen}.",
    it: "Dopo la dogana, la posta prevede {days} {days:giorno lavorativo|giorni lavorativi}.",
    de: "Nach der Freigabe durch den Zoll rechnet die Post mit {days} {days:Werktag|Werktagen}.",
    pl: "Gdy urząd celny zwolni paczkę, poczta przewiduje na doręczenie {days} {days:dzień roboczy|dni robocze|dni roboczych}.",
    tr: "Gümrükten sonra posta, teslimat için {days} {days:iş günü} öngörür.",
    pt: "Depois da alfândega, os correios preveem {days} {days:dia útil|dias úteis}.",
    id: "Setelah lolos bea cukai, pos memperkirakan {days} {days:hari kerja} sampai paket diantar.",
    ru: "После таможни почта отводит на доставку {days} {days:рабочий день|рабочих дня|рабочих дней}.",
};
const CLOSURE: Text = text! {
    en: "{occasion}: closed for {days} {days:day|days}.",
    zh: "{occasion}：停工 {days} {days:天}。",
    fr: "{occasion}\u{a0}: fermé {days} {days:jour|jours}.",
    es: "{occasion}: cerrado {days} {days:día|días}.",
    nl: "{occasion}: {days} {days:dag|dagen} gesloten.",
    it: "{occasion}: chiuso {days} {days:giorno|giorni}.",
    de: "{occasion}: {days} {days:Tag|Tage} geschlossen.",
    pl: "{occasion}: przerwa trwa {days} {days:dzień|dni|dni}.",
    tr: "{occasion}: {days} {days:gün} kapalı.",
    pt: "{occasion}: fechado por {days} {days:dia|dias}.",
    id: "{occasion}: tutup {days} {days:hari}.",
    ru: "{occasion}: закрыто на {days} {days:день|дня|дней}.",
};
const BUSY: Text = text! {
    en: "{occasion}: up to {days} {days:day|days} longer.",
    zh: "{occasion}：最多再晚 {days} {days:天}。",
    fr: "{occasion}\u{a0}: jusqu'à {days} {days:jour|jours} de plus.",
    es: "{occasion}: hasta {days} {days:día|días} más.",
    nl: "{occasion}: tot {days} {days:dag|dagen} langer.",
    it: "{occasion}: fino a {days} {days:giorno|giorni} in più.",
    de: "{occasion}: bis zu {days} {days:Tag|Tage} länger.",
    pl: "{occasion}: nawet {days} {days:dzień|dni|dni} dłużej.",
    tr: "{occasion}: {days} {days:gün} kadar daha uzun.",
    pt: "{occasion}: até {days} {days:dia|dias} a mais.",
    id: "{occasion}: hingga {days} {days:hari} lebih lama.",
    ru: "{occasion}: до {days} {days:дня|дней|дней} дольше.",
};
const DELIVERED: Text = text! {
    en: "The parcel was delivered on {date}.",
    zh: "包裹已于{date}送达。",
    fr: "Le colis a été livré le {date}.",
    es: "El paquete se entregó el {date}.",
    nl: "Het pakket is bezorgd op {date}.",
    it: "Il pacco è stato consegnato il {date}.",
    de: "Das Paket wurde am {date} zugestellt.",
    pl: "Paczkę doręczono {date}.",
    tr: "Paket {date} tarihinde teslim edildi.",
    pt: "A encomenda foi entregue em {date}.",
    id: "Paket diantar pada {date}.",
    ru: "Посылка вручена {date}.",
};
const CALENDAR_ENDS: Text = text! {
    en: "Not all public holidays in this period are known.",
    zh: "这段时间的节假日尚未全部掌握。",
    fr: "Les jours fériés de cette période ne sont pas tous connus.",
    es: "No se conocen todos los días festivos de ese período.",
    nl: "Niet alle feestdagen in deze periode zijn bekend.",
    it: "Non tutte le festività di questo periodo sono note.",
    de: "Nicht alle Feiertage dieser Zeit sind bekannt.",
    pl: "Nie wszystkie święta w tym okresie są znane.",
    tr: "Bu günlerdeki tatillerin hepsi bilinmiyor.",
    pt: "Nem todos os feriados desse período são conhecidos.",
    id: "Tidak semua hari libur pada masa ini diketahui.",
    ru: "Известны не все праздники в эти дни.",
};
