//! What an anomaly means for the buyer.

use crate::lang::{Language, Text, text};

use super::AnomalyKind;

impl AnomalyKind {
    /// Returns what the anomaly means for the buyer.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{AnomalyKind, Language};
    ///
    /// let means = AnomalyKind::ScanAfterDelivery.description(Language::English);
    /// assert!(means.ends_with("They were probably uploaded late."));
    /// ```
    #[must_use]
    pub const fn description(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}

pub(super) const DELIVERED_BEFORE_OUT_FOR_DELIVERY: Text = text! {
    en: "The delivery is timed before the start of the delivery round. Clocks in different places often cause this.",
    zh: "签收时间早于派送时间。这常常是各地时钟不同造成的。",
    fr: "L'heure de livraison est antérieure au départ en tournée. Cela vient souvent d'horloges qui diffèrent d'un lieu à l'autre.",
    es: "La entrega lleva una hora anterior a la salida a reparto. Suele deberse a que los relojes de cada lugar no coinciden.",
    nl: "Het tijdstip van de bezorging ligt vóór het begin van de bezorgronde. Vaak komt dat doordat klokken op verschillende plaatsen niet gelijklopen.",
    it: "La consegna risulta precedente all'inizio del giro di consegne. Spesso dipende da orologi che non coincidono da un luogo all'altro.",
    de: "Die Zustellung trägt eine frühere Uhrzeit als der Beginn der Zustelltour. Oft liegt das an unterschiedlichen Ortszeiten.",
    pl: "Doręczenie ma wcześniejszą godzinę niż wyjazd kuriera. Często powodem są zegary w różnych miejscach.",
    tr: "Teslimat saati dağıtıma çıkıştan önce görünüyor. Bunun nedeni çoğu zaman yerel saat farklarıdır.",
    pt: "A entrega tem horário anterior à saída para entrega. Muitas vezes isso acontece porque os relógios de cada lugar não coincidem.",
    id: "Waktu penyerahan tercatat lebih awal daripada mulai pengantaran. Ini sering terjadi karena perbedaan waktu setempat.",
    ru: "Вручение отмечено раньше, чем выезд курьера. Часто причина в разном местном времени.",
};

pub(super) const SCAN_AFTER_DELIVERY: Text = text! {
    en: "Scans of the parcel on its way appear after its delivery. They were probably uploaded late.",
    zh: "签收之后又出现包裹在途中的扫描。这些扫描可能是延迟上传的。",
    fr: "Des scans du trajet du colis apparaissent après sa livraison. Ils ont sans doute été transmis en retard.",
    es: "Después de la entrega aparecen escaneos del trayecto del paquete. Probablemente se registraron tarde.",
    nl: "Na de bezorging volgen nog scans van het pakket onderweg. Waarschijnlijk zijn ze te laat doorgestuurd.",
    it: "Dopo la consegna compaiono scansioni del viaggio del pacco. Probabilmente sono state caricate in ritardo.",
    de: "Nach der Zustellung folgen noch Scans des Pakets von unterwegs. Wahrscheinlich wurden sie verspätet übermittelt.",
    pl: "Po doręczeniu pojawiają się skany paczki w drodze. Prawdopodobnie przesłano je z opóźnieniem.",
    tr: "Teslimattan sonra yoldaki bir pakete ait taramalar var. Büyük olasılıkla geç yüklendiler.",
    pt: "Depois da entrega aparecem registros do trajeto da encomenda. Provavelmente foram enviados com atraso.",
    id: "Setelah paket diserahkan, muncul pemindaian paket di perjalanan. Mungkin pemindaian itu terlambat diunggah.",
    ru: "После вручения появились отметки о посылке в пути. Вероятно, их передали с опозданием.",
};

pub(super) const DELIVERED_TWICE: Text = text! {
    en: "A delivery is reported again on a later day. Ask the carrier which one is right.",
    zh: "之后某天又报告了一次签收。请向承运商确认以哪一次为准。",
    fr: "Une livraison est signalée de nouveau un autre jour. Demandez au transporteur laquelle est la bonne.",
    es: "Se informa otra vez de una entrega en un día posterior. Pregunta al transportista cuál es la correcta.",
    nl: "Op een latere dag is nog een bezorging gemeld. Vraag de vervoerder welke klopt.",
    it: "La consegna è segnalata di nuovo in un giorno successivo. Chiedi al corriere quale sia quella giusta.",
    de: "An einem späteren Tag wird noch eine Zustellung gemeldet. Fragen Sie den Paketdienst, welche gilt.",
    pl: "Późniejszego dnia zgłoszono doręczenie po raz drugi. Zapytaj przewoźnika, które jest prawdziwe.",
    tr: "Daha sonraki bir gün teslimat yeniden bildirilmiş. Taşıyıcıya hangisinin geçerli olduğunu sorun.",
    pt: "A entrega é informada de novo em outro dia. Pergunte à transportadora qual delas é a certa.",
    id: "Penyerahan dilaporkan lagi pada hari lain. Tanyakan kepada kurir mana yang benar.",
    ru: "О вручении сообщили ещё раз, уже в другой день. Узнайте у перевозчика, какая запись верна.",
};

pub(super) const RETURN_AFTER_DELIVERY: Text = text! {
    en: "A return is reported after the delivery. The delivery may have been a mistake.",
    zh: "签收之后又报告退回。那次签收可能有误。",
    fr: "Un retour est signalé après la livraison. La livraison était peut-être une erreur.",
    es: "Se informa de una devolución después de la entrega. La entrega pudo ser un error.",
    nl: "Na de bezorging is een terugzending gemeld. De bezorging was misschien een vergissing.",
    it: "Dopo la consegna è segnalata una restituzione. La consegna potrebbe essere stata un errore.",
    de: "Nach der Zustellung wird eine Rücksendung gemeldet. Die Zustellung war vielleicht ein Versehen.",
    pl: "Po doręczeniu zgłoszono zwrot do nadawcy. Doręczenie mogło być pomyłką.",
    tr: "Teslimattan sonra geri gönderim bildirilmiş. Teslimat kaydı yanlış olabilir.",
    pt: "Uma devolução aparece depois da entrega. A entrega pode ter sido um engano.",
    id: "Setelah penyerahan, ada laporan pengembalian ke pengirim. Penyerahan itu mungkin keliru.",
    ru: "После вручения сообщили о возврате отправителю. Запись о вручении могла быть ошибкой.",
};

pub(super) const DELIVERED_AFTER_RETURN: Text = text! {
    en: "A delivery is reported after the return began. It is most likely the one to the sender.",
    zh: "退回开始之后又报告签收。这很可能是寄件人签收。",
    fr: "Une livraison est signalée après le début du retour. C'est très probablement la remise à l'expéditeur.",
    es: "Se informa de una entrega después de empezar la devolución. Lo más probable es que se trate de la entrega al remitente.",
    nl: "Nadat de terugzending begon, is een bezorging gemeld. Dat is hoogstwaarschijnlijk die bij de afzender.",
    it: "Dopo l'inizio della restituzione è segnalata una consegna. Molto probabilmente è la riconsegna al mittente.",
    de: "Nach Beginn der Rücksendung wird eine Zustellung gemeldet. Höchstwahrscheinlich ist es die beim Absender.",
    pl: "Po rozpoczęciu zwrotu zgłoszono doręczenie. Najpewniej chodzi o doręczenie nadawcy.",
    tr: "Geri gönderim başladıktan sonra teslimat bildirilmiş. Büyük olasılıkla göndericiye yapılan teslimattır.",
    pt: "Uma entrega aparece depois do início da devolução. É muito provável que seja a entrega ao remetente.",
    id: "Setelah pengembalian dimulai, ada laporan penyerahan. Kemungkinan besar itu penyerahan kepada pengirim.",
    ru: "После начала возврата сообщили о вручении. Скорее всего, это вручение отправителю.",
};

pub(super) const MOVED_AFTER_EXCEPTION: Text = text! {
    en: "The parcel moved on after a problem that looked final. That is good news.",
    zh: "包裹在看似无法解决的问题之后又继续运输。这是好消息。",
    fr: "Le colis est reparti après un problème qui semblait définitif. C'est une bonne nouvelle.",
    es: "El paquete siguió su camino tras un problema que parecía definitivo. Es una buena noticia.",
    nl: "Het pakket is verdergegaan na een probleem dat definitief leek. Dat is goed nieuws.",
    it: "Il pacco è ripartito dopo un problema che sembrava definitivo. È una buona notizia.",
    de: "Nach einem Problem, das endgültig aussah, ging das Paket doch weiter. Das ist eine gute Nachricht.",
    pl: "Paczka ruszyła dalej po problemie, który wyglądał na ostateczny. To dobra wiadomość.",
    tr: "Paket, çözülmez görünen bir sorundan sonra yoluna devam etti. Bu iyi haber.",
    pt: "A encomenda voltou a andar depois de um problema que parecia definitivo. É uma boa notícia.",
    id: "Paket bergerak lagi setelah masalah yang tampak buntu. Itu kabar baik.",
    ru: "Посылка поехала дальше после проблемы, которая казалась окончательной. Это хорошая новость.",
};

pub(super) const IMPORT_BEFORE_EXPORT: Text = text! {
    en: "Import customs is reported before the export: the form was filed ahead. It does not mean that the parcel had arrived.",
    zh: "进口清关记录早于出口记录：申报是提前提交的。这并不表示包裹当时已经到达。",
    fr: "La douane à l'import apparaît avant l'export\u{a0}: la déclaration a été faite d'avance. Cela ne veut pas dire que le colis était arrivé.",
    es: "La aduana de importación aparece antes de la exportación: se declaró por adelantado. No significa que el paquete hubiera llegado.",
    nl: "De douane bij invoer staat vóór de uitvoer: de aangifte is vooraf gedaan. Dat betekent niet dat het pakket was aangekomen.",
    it: "La dogana in importazione compare prima dell'esportazione: la dichiarazione è stata fatta in anticipo. Non significa che il pacco fosse arrivato.",
    de: "Die Zollabfertigung zur Einfuhr steht vor der Ausfuhr: Die Anmeldung wurde vorab eingereicht. Das heißt nicht, dass das Paket schon da war.",
    pl: "Odprawa celna importowa jest wpisana przed eksportem: zgłoszenie złożono z wyprzedzeniem. To nie znaczy, że paczka już dotarła.",
    tr: "İthalat gümrüğü ihracattan önce görünüyor: beyan önceden verilmiş. Bu, paketin ulaştığı anlamına gelmez.",
    pt: "A alfândega de importação aparece antes da exportação: a declaração foi feita com antecedência. Isso não quer dizer que a encomenda já tinha chegado.",
    id: "Bea cukai impor tercatat sebelum ekspor: dokumennya diajukan lebih dulu. Itu bukan berarti paket sudah tiba.",
    ru: "Импортная таможня отмечена раньше экспорта: декларацию подали заранее. Это не значит, что посылка уже прибыла.",
};

pub(super) const ARRIVAL_BEFORE_DEPARTURE: Text = text! {
    en: "The arrival in the country is reported before the departure. One of the two dates is wrong or in the local time of another place.",
    zh: "到达记录早于离境记录。其中一个时间有误，或是其他地点的当地时间。",
    fr: "L'arrivée dans le pays est signalée avant le départ. L'une des deux dates est erronée ou donnée à l'heure d'un autre lieu.",
    es: "La llegada al país aparece antes de la salida. Una de las dos fechas es errónea o es la hora local de otro lugar.",
    nl: "De aankomst in het land is eerder gemeld dan het vertrek. Een van de twee datums is fout of staat in de tijd van een andere plaats.",
    it: "L'arrivo nel paese è segnalato prima della partenza. Una delle due date è errata o è l'ora locale di un altro luogo.",
    de: "Die Ankunft im Land ist vor dem Abgang gemeldet. Eine der beiden Zeiten ist falsch oder die Ortszeit eines anderen Ortes.",
    pl: "Przybycie do kraju zgłoszono przed wyjazdem. Jedna z dat jest błędna albo podana w czasie innego miejsca.",
    tr: "Ülkeye varış, çıkıştan önce bildirilmiş. İki tarihten biri yanlış ya da başka bir yerin saati.",
    pt: "A chegada ao país aparece antes da saída. Uma das duas datas está errada ou segue a hora de outro lugar.",
    id: "Kedatangan di negara tujuan dilaporkan sebelum keberangkatan. Salah satu waktunya keliru atau memakai waktu setempat lain.",
    ru: "Прибытие в страну отмечено раньше отправления. Одна из дат неверна или указана по времени другого места.",
};

pub(super) const BEFORE_ORDER: Text = text! {
    en: "Some events are older than your order. The number may belong to another parcel: ask the seller for the right one.",
    zh: "有些记录早于您的下单日期。该单号可能属于另一个包裹：请向卖家索取正确的单号。",
    fr: "Certains événements sont antérieurs à votre commande. Le numéro est peut-être celui d'un autre colis\u{a0}: demandez le bon au vendeur.",
    es: "Hay eventos anteriores a tu pedido. El número puede ser de otro paquete: pide el correcto al vendedor.",
    nl: "Er zijn gebeurtenissen van vóór je bestelling. Het nummer hoort misschien bij een ander pakket: vraag de verkoper om het juiste.",
    it: "Ci sono eventi precedenti al tuo ordine. Il numero potrebbe essere di un altro pacco: chiedi quello giusto al venditore.",
    de: "Es gibt Einträge, die älter sind als Ihre Bestellung. Die Nummer gehört vielleicht zu einem anderen Paket: Fragen Sie den Verkäufer nach der richtigen.",
    pl: "Są wpisy starsze niż Twoje zamówienie. Numer może należeć do innej paczki: poproś sprzedawcę o właściwy.",
    tr: "Siparişinizden eski kayıtlar var. Numara başka bir pakete ait olabilir: satıcıdan doğrusunu isteyin.",
    pt: "Há registros anteriores ao seu pedido. O código pode ser de outra encomenda: peça o certo ao vendedor.",
    id: "Ada catatan dari sebelum Anda memesan. Nomor itu mungkin milik paket lain: minta yang benar kepada penjual.",
    ru: "Есть записи старше вашего заказа. Номер может относиться к другой посылке: попросите у продавца верный.",
};

pub(super) const DELIVERED_BEFORE_ORDER: Text = text! {
    en: "A delivery is older than your order, so it cannot be yours. Ask the seller for the right tracking number.",
    zh: "签收日期早于您的下单日期，所以不可能是您的包裹。请向卖家索取正确的运单号。",
    fr: "Une livraison est antérieure à votre commande\u{202f}; ce ne peut donc pas être la vôtre. Demandez le bon numéro de suivi au vendeur.",
    es: "Una entrega es anterior a tu pedido, así que no puede ser la tuya. Pide al vendedor el número de seguimiento correcto.",
    nl: "Een bezorging is ouder dan je bestelling en kan dus niet de jouwe zijn. Vraag de verkoper om het juiste trackingnummer.",
    it: "Una consegna è precedente al tuo ordine, quindi non può essere la tua. Chiedi al venditore il numero di tracciamento giusto.",
    de: "Eine Zustellung ist älter als Ihre Bestellung und kann deshalb nicht Ihre sein. Fragen Sie den Verkäufer nach der richtigen Sendungsnummer.",
    pl: "Doręczenie jest starsze niż Twoje zamówienie, więc nie może być Twoje. Poproś sprzedawcę o właściwy numer przesyłki.",
    tr: "Bir teslimat siparişinizden eski, bu yüzden sizinki olamaz. Satıcıdan doğru takip numarasını isteyin.",
    pt: "Uma entrega é anterior ao seu pedido, portanto não pode ser a sua. Peça ao vendedor o código de rastreio certo.",
    id: "Ada penyerahan dari sebelum Anda memesan, jadi itu pasti bukan paket Anda. Minta nomor resi yang benar kepada penjual.",
    ru: "Вручение произошло раньше вашего заказа, значит, вручили не вашу посылку. Попросите у продавца верный трек-номер.",
};

pub(super) const SECOND_JOURNEY: Text = text! {
    en: "The number starts again after its journey ended. It was used twice, or the parcel is travelling back under it.",
    zh: "行程结束后，该单号又重新开始。它可能被重复使用，或包裹正以此单号退回。",
    fr: "Le numéro repart après la fin de son trajet. Il a servi deux fois, ou le colis revient sous ce numéro.",
    es: "El número empieza de nuevo tras acabar su viaje. Se usó dos veces o el paquete vuelve con el mismo número.",
    nl: "Het nummer begint opnieuw nadat de reis was afgelopen. Het is twee keer gebruikt of het pakket gaat onder hetzelfde nummer terug.",
    it: "Il numero riparte dopo la fine del viaggio. È stato usato due volte o il pacco torna indietro con lo stesso numero.",
    de: "Die Nummer beginnt nach dem Ende ihrer Reise von vorn. Sie wurde zweimal vergeben, oder das Paket geht unter ihr zurück.",
    pl: "Po zakończeniu podróży śledzenie tego numeru zaczyna się od nowa. Użyto go dwa razy albo paczka wraca pod tym numerem.",
    tr: "Numara, yolculuğu bittikten sonra yeniden başlıyor. İki kez kullanılmış ya da paket onunla geri dönüyor.",
    pt: "O código recomeça depois do fim do trajeto. Foi usado duas vezes ou a encomenda está voltando com o mesmo código.",
    id: "Nomor itu mulai lagi setelah perjalanannya selesai. Nomor dipakai dua kali atau paket kembali dengan nomor itu.",
    ru: "После окончания пути отслеживание номера началось заново. Его использовали дважды, или посылка едет под ним обратно.",
};

pub(super) const DELIVERED_TO_NEXT_CARRIER: Text = text! {
    en: "The delivery shown under one number was the hand-over to the next carrier. Your parcel is still on its way.",
    zh: "某个单号下的签收其实是交给下一家承运商。您的包裹仍在途中。",
    fr: "La livraison affichée sous l'un des numéros était la remise au transporteur suivant. Votre colis est encore en route.",
    es: "La entrega que figura con uno de los números fue el paso al siguiente transportista. Tu paquete sigue en camino.",
    nl: "De bezorging onder het ene nummer was de overdracht aan de volgende vervoerder. Je pakket is nog onderweg.",
    it: "La consegna indicata con uno dei numeri era il passaggio al corriere successivo. Il tuo pacco è ancora in viaggio.",
    de: "Eine Zustellung unter einer Nummer war die Übergabe an den nächsten Paketdienst. Ihr Paket ist noch unterwegs.",
    pl: "Doręczenie pod jednym numerem było przekazaniem następnemu przewoźnikowi. Twoja paczka jest nadal w drodze.",
    tr: "Bir numaradaki teslimat, sonraki taşıyıcıya devirdi. Paketiniz hâlâ yolda.",
    pt: "A entrega indicada em um dos códigos foi a passagem para a próxima transportadora. Sua encomenda ainda está a caminho.",
    id: "Penyerahan pada satu nomor adalah serah terima ke kurir berikutnya. Paket Anda masih dalam perjalanan.",
    ru: "Вручение под одним номером было передачей следующему перевозчику. Ваша посылка ещё в пути.",
};
