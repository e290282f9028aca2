//! What scanning to expect, in words.

use crate::lang::{Text, text};

pub(in crate::term) const FULL: Text = text! {
    en: "You can expect scans all the way, from the first post office to your door.",
    zh: "从揽收到派送，全程都会有物流扫描记录。",
    fr: "Le suivi est complet, du premier bureau de poste jusqu'à votre porte.",
    es: "El seguimiento es completo, desde la primera oficina de correos hasta tu puerta.",
    nl: "Je kunt het pakket de hele weg volgen, van het eerste postkantoor tot aan je deur.",
    it: "Il tracciamento è completo, dal primo ufficio postale fino a casa tua.",
    de: "Sie können auf dem ganzen Weg mit Scans rechnen, von der ersten Postfiliale bis zu Ihrer Tür.",
    pl: "Skanów można się spodziewać na całej trasie, od pierwszej placówki pocztowej aż do drzwi.",
    tr: "İlk postaneden kapınıza kadar tüm yol boyunca tarama kaydı bekleyebilirsiniz.",
    pt: "As atualizações devem aparecer em todo o percurso, da primeira agência dos correios até a sua porta.",
    id: "Paket dapat dilacak sepanjang perjalanan, dari kantor pos pertama sampai pintu rumah.",
    ru: "Отметки бывают на всём пути, от первого почтового отделения до вашей двери.",
};

pub(in crate::term) const KEY_POINTS: Text = text! {
    en: "Expect a few scans only: when it is accepted, when it arrives in your country, when it is delivered. Weeks of silence in between are normal.",
    zh: "通常只有几个节点会更新：揽收、到达目的国、派送。中间几周没有更新属于正常情况。",
    fr: "Le suivi n'affiche que quelques étapes\u{a0}: prise en charge, arrivée dans votre pays, livraison. Des semaines de silence entre-temps sont normales.",
    es: "Solo verás algunas etapas: admisión, llegada a tu país y entrega. Es normal que pasen semanas sin novedades entre ellas.",
    nl: "Verwacht maar een paar scans: bij aanname, bij aankomst in je land en bij bezorging. Wekenlange stilte daartussen is normaal.",
    it: "Vedrai solo poche tappe: accettazione, arrivo nel tuo paese e consegna. Settimane di silenzio tra l'una e l'altra sono normali.",
    de: "Rechnen Sie nur mit wenigen Scans: bei der Annahme, bei der Ankunft in Ihrem Land und bei der Zustellung. Wochenlange Stille dazwischen ist normal.",
    pl: "Można się spodziewać tylko kilku skanów: przy nadaniu, po dotarciu do Twojego kraju i przy doręczeniu. Tygodnie ciszy pomiędzy nimi są normalne.",
    tr: "Yalnızca birkaç tarama bekleyin: kabulde, ülkenize varışta ve teslimatta. Arada haftalarca sessizlik olması normaldir.",
    pt: "Espere só algumas atualizações: na postagem, na chegada ao seu país e na entrega. Semanas sem novidades entre elas são normais.",
    id: "Hanya akan ada beberapa pembaruan: saat diterima, saat tiba di negara Anda, dan saat diantar. Berminggu-minggu tanpa kabar di antaranya itu wajar.",
    ru: "Ждите лишь несколько отметок: при приёме, по прибытии в вашу страну и при вручении. Недели тишины между ними — обычное дело.",
};

pub(in crate::term) const UNTIL_EXPORT: Text = text! {
    en: "Scans usually end when the parcel leaves the country of origin. After that, silence until the letterbox is normal.",
    zh: "物流信息通常在包裹离开发件国后就不再更新。此后直到投递都没有消息属于正常情况。",
    fr: "Le suivi s'arrête en général quand le colis quitte le pays d'origine. Ensuite, il est normal de ne plus rien voir jusqu'à la boîte aux lettres.",
    es: "El seguimiento suele terminar cuando el paquete sale del país de origen. Después, es normal que no haya noticias hasta el buzón.",
    nl: "De scans stoppen meestal als het pakket het land van herkomst verlaat. Daarna is stilte tot aan de brievenbus normaal.",
    it: "Il tracciamento di solito finisce quando il pacco lascia il paese d'origine. Dopo, è normale non vedere più nulla fino alla cassetta delle lettere.",
    de: "Die Scans enden meist, wenn das Paket das Herkunftsland verlässt. Danach ist Stille bis zur Zustellung normal.",
    pl: "Skany zwykle kończą się, gdy paczka opuszcza kraj nadania. Potem cisza aż do doręczenia jest normalna.",
    tr: "Taramalar genellikle paket çıkış ülkesinden ayrılınca biter. Sonrasında teslimata kadar haber gelmemesi normaldir.",
    pt: "As atualizações costumam terminar quando a encomenda sai do país de origem. Depois disso, é normal não haver notícias até a entrega.",
    id: "Pemindaian biasanya berhenti setelah paket meninggalkan negara asal. Sesudah itu, tidak ada kabar sampai paket diantar itu wajar.",
    ru: "Отметки обычно заканчиваются, когда посылка покидает страну отправления. Дальше тишина до самого вручения — это нормально.",
};

pub(in crate::term) const UNLIKELY: Text = text! {
    en: "Numbers like this are usually not scanned at all; at best you see it until export. The parcel can still arrive.",
    zh: "这类号码通常不会有任何扫描记录，最多只更新到出境为止。包裹仍有可能送达。",
    fr: "Les numéros de ce type ne donnent en général aucun suivi, au mieux jusqu'à l'exportation. Le colis peut quand même arriver.",
    es: "Los números como este no suelen tener seguimiento; como mucho, hasta la exportación. Aun así, el paquete puede llegar.",
    nl: "Zulke nummers worden meestal helemaal niet gescand, hooguit tot de export. Het pakket kan toch gewoon aankomen.",
    it: "I numeri come questo di solito non danno alcun tracciamento, al massimo fino all'esportazione. Il pacco può arrivare lo stesso.",
    de: "Solche Nummern werden meist gar nicht gescannt, höchstens bis zur Ausfuhr. Das Paket kann trotzdem ankommen.",
    pl: "Takie numery zwykle nie są w ogóle skanowane, co najwyżej do wylotu z kraju nadania. Paczka i tak może dotrzeć.",
    tr: "Bu tür numaralar genellikle hiç taranmaz; en iyi ihtimalle ihracata kadar görünür. Paket yine de gelebilir.",
    pt: "Códigos como este geralmente não são atualizados; no máximo, até a exportação. Mesmo assim, a encomenda pode chegar.",
    id: "Nomor seperti ini biasanya tidak dipindai sama sekali, paling jauh sampai ekspor. Paketnya tetap bisa tiba.",
    ru: "Посылки с такими номерами обычно вообще не сканируют, в лучшем случае до экспорта. Посылка всё равно может прийти.",
};

pub(in crate::term) const UNKNOWN: Text = text! {
    en: "It is not known how often this number will be scanned; that depends on the service the seller chose.",
    zh: "这个号码会有多少物流更新尚不确定，取决于卖家选择的物流服务。",
    fr: "On ne sait pas quel suivi ce numéro donnera\u{202f}; cela dépend du service choisi par le vendeur.",
    es: "No se sabe cuánto seguimiento tendrá este número; depende del servicio que eligió el vendedor.",
    nl: "Hoe vaak dit nummer wordt gescand is niet bekend; dat hangt af van de dienst die de verkoper koos.",
    it: "Non si sa quanto tracciamento darà questo numero; dipende dal servizio scelto dal venditore.",
    de: "Wie oft diese Nummer gescannt wird, ist nicht bekannt; es hängt vom Dienst ab, den der Verkäufer gewählt hat.",
    pl: "Nie wiadomo, ile skanów będzie miał ten numer; zależy to od usługi wybranej przez sprzedawcę.",
    tr: "Bu numaranın ne kadar taranacağı bilinmiyor; satıcının seçtiği hizmete bağlıdır.",
    pt: "Não se sabe quantas atualizações este código terá; depende do serviço que o vendedor escolheu.",
    id: "Belum diketahui seberapa sering nomor ini dipindai; tergantung layanan yang dipilih penjual.",
    ru: "Неизвестно, сколько отметок будет у этого номера: это зависит от услуги, которую выбрал продавец.",
};
