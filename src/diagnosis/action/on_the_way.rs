//! What a buyer does about the number, the carrier, the post and customs.

use crate::lang::{Text, text};

pub(super) static WAIT_UNTIL: Text = text! {
    en: "Wait until {date}, then look again.",
    zh: "请等到{date}再查询。",
    fr: "Attendez jusqu'au {date}, puis vérifiez de nouveau.",
    es: "Espera hasta el {date} y vuelve a consultar.",
    nl: "Wacht tot {date} en kijk dan opnieuw.",
    it: "Aspetta fino al {date}, poi ricontrolla.",
    de: "Warten Sie bis zum {date} und sehen Sie dann noch einmal nach.",
    pl: "Poczekaj do {date} i sprawdź ponownie.",
    tr: "Şu tarihe kadar bekleyin, sonra yeniden bakın: {date}.",
    pt: "Espere até {date} e confira de novo.",
    id: "Tunggu sampai {date}, lalu periksa lagi.",
    ru: "Подождите до {date}, затем проверьте снова.",
};

pub(super) static CHECK_NUMBER: Text = text! {
    en: "Copy the tracking number again from the order page, without spaces, and compare every character.",
    zh: "请从订单页面重新复制运单号，不要带空格，并逐个字符核对。",
    fr: "Recopiez le numéro de suivi depuis la page de la commande, sans espaces, et comparez chaque caractère.",
    es: "Copia otra vez el número de seguimiento desde la página del pedido, sin espacios, y compara cada carácter.",
    nl: "Kopieer het trackingnummer opnieuw van de bestelpagina, zonder spaties, en vergelijk elk teken.",
    it: "Copia di nuovo il numero di tracciamento dalla pagina dell'ordine, senza spazi, e confronta ogni carattere.",
    de: "Kopieren Sie die Sendungsnummer noch einmal von der Bestellseite, ohne Leerzeichen, und vergleichen Sie jedes Zeichen.",
    pl: "Skopiuj numer przesyłki jeszcze raz ze strony zamówienia, bez spacji, i porównaj każdy znak.",
    tr: "Takip numarasını sipariş sayfasından boşluksuz olarak yeniden kopyalayın ve her karakteri karşılaştırın.",
    pt: "Copie de novo o código de rastreio da página do pedido, sem espaços, e compare cada caractere.",
    id: "Salin lagi nomor resi dari halaman pesanan, tanpa spasi, dan bandingkan setiap karakter.",
    ru: "Скопируйте трек-номер со страницы заказа ещё раз, без пробелов, и сверьте каждый знак.",
};

pub(super) static USE_TRACKING_NUMBER: Text = text! {
    en: "Open the order, go to the tracking page, and use the tracking number shown there.",
    zh: "请打开订单，进入物流页面，使用其中显示的运单号。",
    fr: "Ouvrez la commande, allez à la page de suivi et utilisez le numéro de suivi qui s'y trouve.",
    es: "Abre el pedido, entra en la página de seguimiento y usa el número de seguimiento que aparece allí.",
    nl: "Open de bestelling, ga naar de trackingpagina en gebruik het trackingnummer dat daar staat.",
    it: "Apri l'ordine, vai alla pagina di tracciamento e usa il numero di tracciamento indicato lì.",
    de: "Öffnen Sie die Bestellung, gehen Sie zur Sendungsverfolgung und verwenden Sie die dort gezeigte Sendungsnummer.",
    pl: "Otwórz zamówienie, przejdź do strony śledzenia i użyj podanego tam numeru przesyłki.",
    tr: "Siparişi açın, takip sayfasına gidin ve orada görünen takip numarasını kullanın.",
    pt: "Abra o pedido, vá à página de rastreio e use o código de rastreio mostrado ali.",
    id: "Buka pesanan, pilih halaman pelacakan, dan gunakan nomor resi yang tertera di sana.",
    ru: "Откройте заказ, перейдите на страницу отслеживания и используйте указанный там трек-номер.",
};

pub(super) static TRY_OTHER_TRACKER: Text = text! {
    en: "Look up the number on another tracker, on the platform's own tracking page, and on the site of the post that delivers.",
    zh: "请在其他查询网站、平台的物流页面以及派送邮政的网站上查询该号码。",
    fr: "Cherchez le numéro sur un autre site de suivi, sur la page de suivi de la plateforme et sur le site de la poste qui livre.",
    es: "Busca el número en otra web de seguimiento, en la página de seguimiento de la plataforma y en la del servicio postal que entrega.",
    nl: "Zoek het nummer op bij een andere tracker, op de trackingpagina van het platform en bij de post die bezorgt.",
    it: "Cerca il numero su un altro sito di tracciamento, sulla pagina della piattaforma e su quella della posta che consegna.",
    de: "Suchen Sie die Nummer auf einer anderen Tracking-Seite, in der Sendungsverfolgung der Plattform und bei der zustellenden Post.",
    pl: "Sprawdź numer w innym serwisie śledzenia, na stronie śledzenia platformy i na stronie poczty, która doręcza.",
    tr: "Numarayı başka bir takip sitesinde, platformun takip sayfasında ve teslimatı yapan postanın sayfasında arayın.",
    pt: "Procure o código em outro site de rastreio, na página de rastreio da plataforma e na do correio que entrega.",
    id: "Cari nomor itu di situs pelacakan lain, di halaman pelacakan platform, dan di situs pos yang mengantar.",
    ru: "Проверьте номер на другом трекере, на странице отслеживания площадки и на сайте почты, которая доставляет.",
};

pub(super) static PROVIDE_MISSING_PARAMETER: Text = text! {
    en: "Enter the postcode or the country along with the number, as the carrier's site asks.",
    zh: "请按承运商页面的要求，在号码之外填写邮编或国家。",
    fr: "Saisissez le code postal ou le pays en plus du numéro, comme le demande le site du transporteur.",
    es: "Introduce el código postal o el país junto al número, como pide la página del transportista.",
    nl: "Vul naast het nummer de postcode of het land in, zoals de site van de vervoerder vraagt.",
    it: "Inserisci il CAP o il paese insieme al numero, come chiede il sito del corriere.",
    de: "Geben Sie zur Nummer die Postleitzahl oder das Land ein, wie es die Seite des Paketdienstes verlangt.",
    pl: "Wpisz obok numeru kod pocztowy lub kraj, tak jak prosi strona przewoźnika.",
    tr: "Taşıyıcının sayfasının istediği gibi numaranın yanına posta kodunu veya ülkeyi girin.",
    pt: "Informe o CEP ou o país além do código, como pede o site da transportadora.",
    id: "Masukkan kode pos atau negara di samping nomor, seperti yang diminta halaman kurir.",
    ru: "Введите вместе с номером индекс или страну, как просит сайт перевозчика.",
};

pub(super) static CONTACT_CARRIER: Text = text! {
    en: "Ask the delivering carrier what happened, giving the number and your address.",
    zh: "请凭运单号和收货地址向派送承运商询问情况。",
    fr: "Demandez au transporteur chargé de la livraison ce qui s'est passé, en donnant le numéro et votre adresse.",
    es: "Pregunta qué ha pasado al transportista que hace la entrega e indícale el número y tu dirección.",
    nl: "Vraag de vervoerder die bezorgt wat er is gebeurd, en geef het nummer en je adres door.",
    it: "Chiedi al corriere incaricato della consegna che cosa è successo, indicando il numero e il tuo indirizzo.",
    de: "Fragen Sie den Paketdienst mit der Nummer und Ihrer Adresse, was geschehen ist.",
    pl: "Zapytaj przewoźnika, który doręcza, co się stało; podaj numer i swój adres.",
    tr: "Numara ve adresinizle teslimatı yapan taşıyıcıya ne olduğunu sorun.",
    pt: "Pergunte o que aconteceu à transportadora responsável pela entrega, informando o código e o seu endereço.",
    id: "Tanyakan kepada kurir yang mengantar apa yang terjadi, sambil menyebutkan nomor dan alamat Anda.",
    ru: "Спросите у перевозчика, который доставляет, что произошло; назовите номер и свой адрес.",
};

pub(super) static CONTACT_LOCAL_POST: Text = text! {
    en: "Ask the post of your own country whether the parcel is with them; they see more than their site shows.",
    zh: "请询问您所在国家的邮政包裹是否在他们那里，他们能查到的信息比网页上更多。",
    fr: "Demandez à la poste de votre pays si elle a le colis\u{202f}; elle en voit plus que son site n'en montre.",
    es: "Pregunta al servicio postal de tu país si tiene el paquete; ve más de lo que muestra su página.",
    nl: "Vraag de post in je eigen land of het pakket daar is; zij zien meer dan hun site toont.",
    it: "Chiedi alle poste del tuo paese se hanno il pacco; vedono più di quanto mostri il loro sito.",
    de: "Fragen Sie die Post Ihres Landes, ob das Paket dort liegt; sie sieht mehr, als ihre Seite zeigt.",
    pl: "Zapytaj pocztę w swoim kraju, czy ma paczkę; widzi więcej, niż pokazuje jej strona.",
    tr: "Ülkenizdeki postaya paketin onlarda olup olmadığını sorun; sayfalarında görünenden fazlasını görürler.",
    pt: "Pergunte ao correio do seu país se a encomenda está com eles; eles veem mais do que o site mostra.",
    id: "Tanyakan kepada pos di negara Anda apakah paket ada di sana; mereka melihat lebih banyak daripada situsnya.",
    ru: "Спросите на почте своей страны, у них ли посылка; им видно больше, чем показывает сайт.",
};

pub(super) static GET_CARRIER_PROOF: Text = text! {
    en: "Ask the carrier for a letter with the town, the weight and the signature of the delivery.",
    zh: "请向承运商索取注明签收城市、重量和签名的书面证明。",
    fr: "Demandez au transporteur une attestation indiquant la ville, le poids et la signature de la livraison.",
    es: "Pide al transportista una constancia por escrito con la ciudad, el peso y la firma de la entrega.",
    nl: "Vraag de vervoerder om een brief met de plaats, het gewicht en de handtekening van de bezorging.",
    it: "Chiedi al corriere un'attestazione con la città, il peso e la firma della consegna.",
    de: "Bitten Sie den Paketdienst um ein Schreiben mit Ort, Gewicht und Unterschrift der Zustellung.",
    pl: "Poproś przewoźnika o pismo z miejscowością doręczenia, wagą i podpisem odbiorcy.",
    tr: "Taşıyıcıdan teslimat şehrini, ağırlığı ve teslim alanın imzasını gösteren bir yazı isteyin.",
    pt: "Peça à transportadora uma declaração com a cidade, o peso e a assinatura da entrega.",
    id: "Minta surat dari kurir yang memuat kota, berat, dan tanda tangan penerimaan.",
    ru: "Попросите у перевозчика письмо с городом, весом и подписью при вручении.",
};

pub(super) static DISPUTE_CHARGE_WITH_PROOF: Text = text! {
    en: "Contest the charge and show the tax line of your order: the tax was paid at checkout.",
    zh: "请对该收费提出异议，并出示订单中的税款一行：税款已在结账时支付。",
    fr: "Contestez les frais en montrant la ligne de TVA de votre commande\u{a0}: la taxe a été payée à l'achat.",
    es: "Reclama contra el cargo y muestra la línea de IVA de tu pedido: el impuesto se pagó al comprar.",
    nl: "Maak bezwaar tegen de kosten en toon de btw-regel van je bestelling: de belasting is bij het afrekenen betaald.",
    it: "Contesta l'addebito e mostra la riga IVA dell'ordine: l'imposta è stata pagata all'acquisto.",
    de: "Widersprechen Sie der Forderung und zeigen Sie die Steuerzeile Ihrer Bestellung: Die Steuer wurde beim Kauf bezahlt.",
    pl: "Zakwestionuj opłatę i pokaż pozycję VAT z zamówienia: podatek zapłacono przy zakupie.",
    tr: "Ücrete itiraz edin ve siparişinizdeki vergi satırını gösterin: vergi ödeme sırasında alındı.",
    pt: "Conteste a cobrança e mostre a linha do imposto no pedido: ele foi pago na compra.",
    id: "Ajukan keberatan atas tagihan dan tunjukkan baris pajak pesanan: pajak sudah dibayar saat pembelian.",
    ru: "Оспорьте сбор и покажите строку налога в заказе: налог уплачен при покупке.",
};

pub(super) static CONTACT_CUSTOMS: Text = text! {
    en: "Ask customs, or the carrier that handles them, what they still need.",
    zh: "请询问海关或负责清关的承运商还需要什么。",
    fr: "Demandez à la douane, ou au transporteur chargé du dédouanement, ce qui manque encore.",
    es: "Pregunta a la aduana, o al transportista que despacha el paquete, qué falta.",
    nl: "Vraag de douane, of de vervoerder die inklaart, wat er nog nodig is.",
    it: "Chiedi alla dogana, o al corriere che sdogana, che cosa serve ancora.",
    de: "Fragen Sie den Zoll oder den verzollenden Paketdienst, was noch fehlt.",
    pl: "Zapytaj urząd celny lub przewoźnika, który prowadzi odprawę, czego jeszcze potrzeba.",
    tr: "Gümrüğe veya gümrük işlemini yapan taşıyıcıya başka neyin gerektiğini sorun.",
    pt: "Pergunte à alfândega, ou à transportadora que faz o desembaraço, o que ainda falta.",
    id: "Tanyakan kepada bea cukai, atau kurir yang mengurusnya, apa yang masih diperlukan.",
    ru: "Спросите у таможни или у перевозчика, который оформляет посылку, чего ещё не хватает.",
};

pub(super) static CHECK_CUSTOMS_PORTAL: Text = text! {
    en: "Look up the number on the site of customs itself; its status counts, not the tracker's.",
    zh: "请在海关官方网站查询，以海关显示的状态为准。",
    fr: "Cherchez le numéro sur le site de la douane\u{202f}; c'est son statut qui compte, pas celui du site de suivi.",
    es: "Busca el número en la página de la aduana; lo que cuenta es su estado, no el de la web de seguimiento.",
    nl: "Zoek het nummer op bij de douane zelf; die status telt, niet die van de tracker.",
    it: "Cerca il numero sul sito della dogana; è il suo stato che conta, non quello del sito di tracciamento.",
    de: "Suchen Sie die Nummer auf der Seite des Zolls; dessen Status zählt, nicht der der Tracking-Seite.",
    pl: "Sprawdź numer na stronie urzędu celnego; liczy się jego status, nie status serwisu śledzenia.",
    tr: "Numarayı gümrüğün kendi sayfasında arayın; takip sitesinin değil, onun durumu geçerlidir.",
    pt: "Procure o código no site da própria alfândega; vale o status dela, não o do site de rastreio.",
    id: "Cari nomor itu di situs bea cukai sendiri; status di sanalah yang berlaku, bukan status di situs pelacakan.",
    ru: "Проверьте номер на сайте самой таможни; важен её статус, а не статус трекера.",
};

pub(super) static PROVIDE_CUSTOMS_DATA: Text = text! {
    en: "Send the data or papers that customs asks for: name, identity or personal code, invoice, proof of payment.",
    zh: "请提交海关要求的资料：姓名、身份证件或个人清关编码、发票、付款凭证。",
    fr: "Envoyez les données ou documents demandés par la douane\u{a0}: nom, pièce d'identité ou code personnel, facture, preuve de paiement.",
    es: "Envía los datos o documentos que pide la aduana: nombre, número de identidad o código personal, factura, comprobante de pago.",
    nl: "Stuur de gegevens of papieren die de douane vraagt: naam, identiteitsbewijs of persoonlijke code, factuur, betaalbewijs.",
    it: "Invia i dati o i documenti chiesti dalla dogana: nome, documento d'identità o codice personale, fattura, prova di pagamento.",
    de: "Senden Sie die vom Zoll verlangten Angaben oder Papiere: Name, Ausweisdaten oder persönliche Kennnummer, Rechnung, Zahlungsbeleg.",
    pl: "Wyślij dane lub dokumenty, o które prosi urząd celny: imię i nazwisko, numer identyfikacyjny, fakturę, dowód zapłaty.",
    tr: "Gümrüğün istediği bilgi veya belgeleri gönderin: ad, kimlik bilgisi veya kimlik numarası, fatura, ödeme belgesi.",
    pt: "Envie os dados ou documentos que a alfândega pede: nome, CPF ou outro código pessoal, fatura, comprovante de pagamento.",
    id: "Kirim data atau dokumen yang diminta bea cukai: nama, kartu identitas atau nomor identitas, faktur, bukti pembayaran.",
    ru: "Отправьте данные или документы, которые просит таможня: имя, паспортные данные или личный код, счёт, подтверждение оплаты.",
};

pub(super) static PAY_DUTY: Text = text! {
    en: "Pay the charge only in the carrier's or the post's own portal, never through a link in a message.",
    zh: "请仅在承运商或邮政的官方网站付款，切勿通过消息中的链接付款。",
    fr: "Payez les frais uniquement sur le site officiel du transporteur ou de la poste, jamais via un lien reçu par message.",
    es: "Paga el cargo solo en el portal oficial del transportista o del servicio postal, nunca por un enlace de un mensaje.",
    nl: "Betaal de kosten alleen op de eigen site van de vervoerder of de post, nooit via een link in een bericht.",
    it: "Paga l'addebito solo sul portale del corriere o delle poste, mai tramite un link in un messaggio.",
    de: "Zahlen Sie die Forderung nur im eigenen Portal des Paketdienstes oder der Post, nie über einen Link in einer Nachricht.",
    pl: "Zapłać należność tylko w portalu przewoźnika lub poczty, nigdy przez link z wiadomości.",
    tr: "Ücreti yalnızca taşıyıcının veya postanın kendi sitesinde ödeyin, asla bir mesajdaki bağlantıdan ödemeyin.",
    pt: "Pague a cobrança só no portal da transportadora ou do correio, nunca por um link de mensagem.",
    id: "Bayar tagihan hanya di portal resmi kurir atau pos, jangan pernah lewat tautan dalam pesan.",
    ru: "Оплачивайте сбор только на сайте самого перевозчика или почты, никогда по ссылке из сообщения.",
};

pub(super) static ARRANGE_REDELIVERY: Text = text! {
    en: "Choose a new day or a pick-up point on the carrier's site, or call them.",
    zh: "请在承运商网站上选择新的派送日期或自提点，或致电承运商。",
    fr: "Choisissez un nouveau jour ou un point relais sur le site du transporteur, ou appelez-le.",
    es: "Elige otro día o un punto de recogida en la página del transportista, o llámalo.",
    nl: "Kies een nieuwe dag of een afhaalpunt op de site van de vervoerder, of bel.",
    it: "Scegli un nuovo giorno o un punto di ritiro sul sito del corriere, oppure chiamalo.",
    de: "Wählen Sie auf der Seite des Paketdienstes einen neuen Tag oder eine Abholstelle, oder rufen Sie an.",
    pl: "Wybierz nowy dzień lub punkt odbioru na stronie przewoźnika albo zadzwoń.",
    tr: "Taşıyıcının sayfasında yeni bir gün veya teslim noktası seçin ya da arayın.",
    pt: "Escolha um novo dia ou um ponto de retirada no site da transportadora, ou ligue.",
    id: "Pilih hari baru atau titik pengambilan di situs kurir, atau telepon mereka.",
    ru: "Выберите новый день или пункт выдачи на сайте перевозчика или позвоните ему.",
};

pub(super) static PICK_UP: Text = text! {
    en: "Collect the parcel with the notice or code and an identity document before it goes back.",
    zh: "请在包裹被退回之前，凭通知或取件码及身份证件取件。",
    fr: "Retirez le colis avec l'avis ou le code et une pièce d'identité avant qu'il ne reparte.",
    es: "Recoge el paquete con el aviso o el código y un documento de identidad antes de que lo devuelvan.",
    nl: "Haal het pakket op met het bericht of de code en een identiteitsbewijs voordat het teruggaat.",
    it: "Ritira il pacco con l'avviso o il codice e un documento prima che torni indietro.",
    de: "Holen Sie das Paket mit Benachrichtigung oder Code und Ausweis ab, bevor es zurückgeht.",
    pl: "Odbierz paczkę z awizem lub kodem i dokumentem tożsamości, zanim wróci do nadawcy.",
    tr: "Paketi, geri gönderilmeden önce bildirim veya kodunuz ve kimliğinizle teslim alın.",
    pt: "Retire a encomenda com o aviso ou o código e um documento antes que ela volte.",
    id: "Ambil paket dengan membawa pemberitahuan atau kode dan kartu identitas sebelum dikembalikan.",
    ru: "Возьмите извещение или код и удостоверение личности и заберите посылку, пока её не отправили обратно.",
};

pub(super) static CHECK_LOCALLY: Text = text! {
    en: "Ask everyone in the household, the neighbours and the reception, and look in the locker.",
    zh: "请询问家人、邻居、物业前台，并查看快递柜。",
    fr: "Demandez à votre foyer, aux voisins, au gardien, et regardez dans la consigne à colis.",
    es: "Pregunta en casa, a los vecinos y en la portería, y mira en el casillero de paquetes.",
    nl: "Vraag huisgenoten, buren en de receptie, en kijk in de pakketautomaat.",
    it: "Chiedi in casa, ai vicini, in portineria e controlla il locker dei pacchi.",
    de: "Fragen Sie im Haushalt, bei den Nachbarn und am Empfang, und sehen Sie in der Packstation nach.",
    pl: "Zapytaj domowników, sąsiadów i portiera oraz sprawdź automat paczkowy.",
    tr: "Evdekilere, komşulara ve danışmaya sorun, paket dolabına bakın.",
    pt: "Pergunte em casa, aos vizinhos e na portaria, e olhe o armário de encomendas.",
    id: "Tanyakan kepada orang rumah, tetangga, dan resepsionis, serta periksa loker paket.",
    ru: "Спросите домашних, соседей, консьержа и проверьте постамат.",
};

pub(super) static TREAT_AS_DELIVERED: Text = text! {
    en: "Consider the parcel delivered; the later line is a scan that came in late.",
    zh: "请视为包裹已签收，后面那条只是延迟录入的扫描。",
    fr: "Considérez le colis comme livré\u{202f}; la ligne suivante est un scan arrivé en retard.",
    es: "Da el paquete por entregado; la línea posterior es un escaneo que llegó tarde.",
    nl: "Beschouw het pakket als bezorgd; de latere regel is een scan die te laat binnenkwam.",
    it: "Considera il pacco consegnato; la riga successiva è una scansione arrivata in ritardo.",
    de: "Betrachten Sie das Paket als zugestellt; die spätere Zeile ist ein verspäteter Scan.",
    pl: "Uznaj paczkę za doręczoną; późniejszy wpis to spóźniony skan.",
    tr: "Paketi teslim edilmiş sayın; sonraki satır geç gelen bir taramadır.",
    pt: "Considere a encomenda entregue; a linha seguinte é uma atualização que chegou atrasada.",
    id: "Anggap paket sudah diserahkan; baris setelahnya adalah pemindaian yang terlambat masuk.",
    ru: "Считайте посылку доставленной; более поздняя строка — запоздавшее сканирование.",
};

pub(super) static NO_ACTION: Text = text! {
    en: "There is nothing to do.",
    zh: "无需任何操作。",
    fr: "Vous n'avez rien à faire.",
    es: "No tienes que hacer nada.",
    nl: "Je hoeft niets te doen.",
    it: "Non devi fare nulla.",
    de: "Es ist nichts zu tun.",
    pl: "Nic nie trzeba robić.",
    tr: "Yapılacak bir şey yok.",
    pt: "Você não precisa fazer nada.",
    id: "Tidak ada yang perlu dilakukan.",
    ru: "Ничего делать не нужно.",
};
