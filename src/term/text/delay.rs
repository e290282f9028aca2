//! Stages of a parcel that waits.

use crate::lang::{Text, text};

pub(in crate::term) const HOLD: Text = text! {
    en: "Waiting",
    zh: "暂存",
    fr: "En attente",
    es: "En espera",
    nl: "Ligt te wachten",
    it: "In attesa",
    de: "Wartet",
    pl: "Oczekuje",
    tr: "Bekletiliyor",
    pt: "Em espera",
    id: "Menunggu",
    ru: "Ожидает",
};
pub(in crate::term) const HOLD_MEANS: Text = text! {
    en: "The parcel is being held somewhere on its way, and you need not do anything. If this lasts more than a week, ask the carrier.",
    zh: "包裹暂存在途中某处，不需要您处理。如果超过一周，请询问承运商。",
    fr: "Le colis est gardé quelque part en chemin, sans que vous ayez à agir. Au-delà d'une semaine, contactez le transporteur.",
    es: "El paquete está guardado en algún punto del camino y no tienes que hacer nada. Si dura más de una semana, pregunta al transportista.",
    nl: "Het pakket ligt ergens onderweg te wachten en je hoeft niets te doen. Duurt het langer dan een week, neem dan contact op met de vervoerder.",
    it: "Il pacco è fermo da qualche parte lungo il percorso e non devi fare nulla. Se dura più di una settimana, chiedi al corriere.",
    de: "Das Paket liegt irgendwo auf seinem Weg, ohne dass Sie etwas tun müssen. Dauert es länger als eine Woche, fragen Sie den Paketdienst.",
    pl: "Paczka czeka gdzieś po drodze i nie musisz nic robić. Jeśli trwa to ponad tydzień, zapytaj przewoźnika.",
    tr: "Paket yolda bir yerde bekletiliyor, sizin bir şey yapmanız gerekmiyor. Bir haftadan uzun sürerse taşıyıcıya sorun.",
    pt: "A encomenda está parada em algum ponto do trajeto e você não precisa fazer nada. Se passar de uma semana, fale com a transportadora.",
    id: "Paket disimpan sementara di suatu tempat dalam perjalanan dan Anda tidak perlu berbuat apa-apa. Bila lebih dari seminggu, tanyakan kepada kurir.",
    ru: "Посылка пока лежит где-то по дороге, и от вас ничего не требуется. Если это длится больше недели, спросите перевозчика.",
};

pub(in crate::term) const DELAYED: Text = text! {
    en: "Delayed",
    zh: "延误",
    fr: "Retardé",
    es: "Retrasado",
    nl: "Vertraagd",
    it: "In ritardo",
    de: "Verzögert",
    pl: "Opóźniona",
    tr: "Gecikti",
    pt: "Atrasada",
    id: "Tertunda",
    ru: "Задерживается",
};
pub(in crate::term) const DELAYED_MEANS: Text = text! {
    en: "The carrier says that the parcel is late: bad weather, high volumes, a sorting error. It usually moves on by itself.",
    zh: "承运商表示包裹延误：可能因天气、拥堵或误分拣。通常会自行恢复运输。",
    fr: "Le transporteur annonce un retard\u{a0}: météo, affluence, erreur de tri. Le colis repart en général de lui-même.",
    es: "El transportista avisa de que el paquete va con retraso: mal tiempo, saturación, un desvío. Suele seguir por sí solo.",
    nl: "De vervoerder meldt dat het pakket later komt: slecht weer, drukte, een sorteerfout. Meestal gaat het vanzelf weer verder.",
    it: "Il corriere segnala che il pacco è in ritardo: maltempo, affollamento, un errore di smistamento. Di solito riparte da solo.",
    de: "Der Paketdienst meldet, dass das Paket später kommt: Wetter, Andrang, ein Sortierfehler. Meist geht es von selbst weiter.",
    pl: "Przewoźnik zgłasza opóźnienie: zła pogoda, natłok przesyłek, błędne sortowanie. Zwykle paczka sama rusza dalej.",
    tr: "Taşıyıcı paketin geciktiğini bildiriyor: hava koşulları, yoğunluk ya da yanlış ayırma. Genellikle kendiliğinden yoluna devam eder.",
    pt: "A transportadora avisa que a encomenda está atrasada: clima, excesso de volume, erro de triagem. Em geral, ela volta a andar sozinha.",
    id: "Kurir menyatakan paket terlambat: cuaca, lonjakan kiriman, salah sortir. Biasanya paket bergerak lagi dengan sendirinya.",
    ru: "Перевозчик сообщает о задержке посылки: погода, загруженность, ошибка сортировки. Обычно она едет дальше без вашего участия.",
};

pub(in crate::term) const STALE: Text = text! {
    en: "No news for a long time",
    zh: "长期无更新",
    fr: "Sans nouvelles depuis longtemps",
    es: "Sin novedades desde hace tiempo",
    nl: "Lang geen nieuws",
    it: "Fermo da tempo",
    de: "Lange ohne Neuigkeiten",
    pl: "Długo bez wiadomości",
    tr: "Uzun süredir haber yok",
    pt: "Muito tempo sem novidades",
    id: "Lama tanpa kabar",
    ru: "Давно без новостей",
};
pub(in crate::term) const STALE_MEANS: Text = text! {
    en: "The tracking site stopped checking because there was no news for weeks. Look on the site of the carrier in your country too.",
    zh: "由于数周没有新信息，查询平台已停止更新。请同时到您所在国承运商的页面查询。",
    fr: "Le site de suivi a cessé ses recherches, faute de nouvelles pendant des semaines. Regardez aussi sur le site du transporteur de votre pays.",
    es: "La web de seguimiento dejó de consultar porque llevaba semanas sin novedades. Mira también en la página del transportista de tu país.",
    nl: "De trackingsite zoekt niet meer, omdat er wekenlang geen nieuws was. Kijk ook op de site van de vervoerder in je land.",
    it: "Il sito di tracciamento ha smesso di controllare perché per settimane non ci sono state novità. Guarda anche sul sito del corriere del tuo paese.",
    de: "Die Tracking-Seite fragt nicht mehr nach, weil es wochenlang nichts Neues gab. Sehen Sie auch auf der Seite des Paketdienstes in Ihrem Land nach.",
    pl: "Serwis śledzenia przestał sprawdzać przesyłkę, bo od tygodni nie było nowych wpisów. Zajrzyj też na stronę przewoźnika w Twoim kraju.",
    tr: "Haftalardır yeni bilgi gelmediği için takip sitesi sorgulamayı bıraktı. Ülkenizdeki taşıyıcının sayfasına da bakın.",
    pt: "O site de rastreio parou de consultar porque passou semanas sem novidades. Veja também o site da transportadora do seu país.",
    id: "Situs pelacakan berhenti memperbarui karena berminggu-minggu tidak ada kabar. Lihat juga halaman kurir di negara Anda.",
    ru: "Трекер перестал запрашивать данные, потому что неделями не было новостей. Посмотрите и на сайте перевозчика в вашей стране.",
};

pub(in crate::term) const ADDRESS_ISSUE: Text = text! {
    en: "Problem with the address",
    zh: "地址有误",
    fr: "Problème d'adresse",
    es: "Problema con la dirección",
    nl: "Probleem met het adres",
    it: "Problema con l'indirizzo",
    de: "Problem mit der Adresse",
    pl: "Problem z adresem",
    tr: "Adres sorunu",
    pt: "Problema no endereço",
    id: "Masalah alamat",
    ru: "Проблема с адресом",
};
pub(in crate::term) const ADDRESS_ISSUE_MEANS: Text = text! {
    en: "The carrier could not use the address. Give it the full address and your phone number today, before the parcel goes back.",
    zh: "承运商无法按该地址派送。请尽快提供完整地址和电话，以免包裹被退回。",
    fr: "L'adresse pose problème au transporteur. Donnez-lui dès aujourd'hui l'adresse complète et votre numéro de téléphone, avant que le colis reparte.",
    es: "El transportista no pudo usar la dirección. Dale hoy mismo la dirección completa y tu teléfono, antes de que devuelvan el paquete.",
    nl: "De vervoerder kon op dit adres niet bezorgen. Geef vandaag nog het volledige adres en je telefoonnummer door, voordat het pakket teruggaat.",
    it: "Il corriere non riesce a consegnare a questo indirizzo. Comunicagli oggi stesso l'indirizzo completo e il tuo numero di telefono, prima che il pacco torni indietro.",
    de: "Der Paketdienst kam mit der Adresse nicht zurecht. Nennen Sie ihm noch heute die vollständige Adresse und Ihre Telefonnummer, bevor das Paket zurückgeht.",
    pl: "Przewoźnik nie poradził sobie z adresem. Podaj mu jeszcze dziś pełny adres i numer telefonu, zanim paczka wróci.",
    tr: "Taşıyıcı bu adrese teslimat yapamadı. Paket geri dönmeden, bugün ona tam adresinizi ve telefon numaranızı verin.",
    pt: "A transportadora não conseguiu entregar nesse endereço. Informe ainda hoje o endereço completo e seu telefone, antes que a encomenda volte.",
    id: "Kurir tidak dapat mengantar ke alamat itu. Berikan kepadanya alamat lengkap dan nomor telepon Anda hari ini, sebelum paket dikembalikan.",
    ru: "Перевозчик не смог доставить по указанному адресу. Сообщите ему полный адрес и телефон сегодня же, пока посылку не отправили обратно.",
};
