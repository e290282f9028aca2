//! What a buyer does about the seller, the order, the money and the platform.

use crate::lang::{Text, text};

pub(super) static CONTACT_SELLER: Text = text! {
    en: "Write to the seller in the platform's chat and say what is wrong; if no tracker shows the parcel, ask for proof of posting or a working tracking number.",
    zh: "请在平台聊天中向卖家说明问题；如果查询网站查不到包裹，请索要发货凭证或有效的运单号。",
    fr: "Écrivez au vendeur dans la messagerie de la plateforme et expliquez le problème\u{202f}; si aucun site de suivi n'affiche le colis, demandez une preuve d'envoi ou un numéro de suivi valable.",
    es: "Escribe al vendedor en el chat de la plataforma y explica el problema; si ninguna web de seguimiento muestra el paquete, pide un comprobante de envío o un número de seguimiento que funcione.",
    nl: "Stuur de verkoper een bericht in de chat van het platform en leg uit wat er mis is; toont geen enkele tracker het pakket, vraag dan om een verzendbewijs of een werkend trackingnummer.",
    it: "Scrivi al venditore nella chat della piattaforma e spiega il problema; se nessun sito di tracciamento mostra il pacco, chiedi una prova di spedizione o un numero di tracciamento funzionante.",
    de: "Schreiben Sie dem Verkäufer im Chat der Plattform, was nicht stimmt; zeigt keine Tracking-Seite das Paket, bitten Sie um einen Versandnachweis oder eine funktionierende Sendungsnummer.",
    pl: "Napisz do sprzedawcy na czacie platformy, co jest nie tak; jeśli żaden serwis śledzenia nie pokazuje paczki, poproś o dowód nadania lub działający numer przesyłki.",
    tr: "Platformun sohbetinden satıcıya yazıp sorunu anlatın; hiçbir takip sitesi paketi göstermiyorsa gönderi belgesi veya çalışan bir takip numarası isteyin.",
    pt: "Escreva ao vendedor no chat da plataforma e explique o problema; se nenhum site de rastreio mostrar a encomenda, peça um comprovante de postagem ou um código de rastreio que funcione.",
    id: "Hubungi penjual lewat obrolan platform dan jelaskan masalahnya; jika tidak ada situs pelacakan yang menampilkan paket, minta bukti pengiriman atau nomor resi yang berfungsi.",
    ru: "Напишите продавцу в чате площадки, в чём дело; если посылку не показывает ни один трекер, попросите подтверждение отправки или рабочий трек-номер.",
};

pub(super) static REQUEST_PROTECTION_EXTENSION: Text = text! {
    en: "Ask the seller to extend buyer protection; only the seller can do it.",
    zh: "请要求卖家延长买家保护期，只有卖家才能操作。",
    fr: "Demandez au vendeur de prolonger la protection de l'acheteur\u{202f}; lui seul peut le faire.",
    es: "Pide al vendedor que amplíe la protección al comprador; solo él puede hacerlo.",
    nl: "Vraag de verkoper de kopersbescherming te verlengen; alleen de verkoper kan dat.",
    it: "Chiedi al venditore di prolungare la protezione acquirente; solo lui può farlo.",
    de: "Bitten Sie den Verkäufer, den Käuferschutz zu verlängern; nur er kann das.",
    pl: "Poproś sprzedawcę o przedłużenie ochrony kupującego; tylko on może to zrobić.",
    tr: "Satıcıdan alıcı korumasını uzatmasını isteyin; bunu yalnızca satıcı yapabilir.",
    pt: "Peça ao vendedor que prorrogue a proteção ao comprador; só ele pode fazer isso.",
    id: "Minta penjual memperpanjang perlindungan pembeli; hanya penjual yang bisa melakukannya.",
    ru: "Попросите продавца продлить защиту покупателя; сделать это может только он.",
};

pub(super) static CANCEL_ORDER: Text = text! {
    en: "Cancel the order on the order page and give as the reason that the seller has not sent it.",
    zh: "请在订单页面取消订单，原因选择卖家未发货。",
    fr: "Annulez la commande depuis sa page en indiquant comme motif que le vendeur n'a pas expédié.",
    es: "Cancela el pedido desde su página e indica como motivo que el vendedor no lo envió.",
    nl: "Annuleer de bestelling op de bestelpagina met als reden dat de verkoper niet heeft verzonden.",
    it: "Annulla l'ordine dalla sua pagina indicando come motivo che il venditore non ha spedito.",
    de: "Stornieren Sie die Bestellung auf der Bestellseite mit dem Grund, dass der Verkäufer nicht versandt hat.",
    pl: "Anuluj zamówienie na stronie zamówienia, podając, że sprzedawca go nie wysłał.",
    tr: "Sipariş sayfasında siparişi iptal edin ve neden olarak satıcının göndermediğini seçin.",
    pt: "Cancele o pedido na página dele e indique como motivo que o vendedor não enviou.",
    id: "Batalkan pesanan di halaman pesanan dengan alasan penjual tidak mengirim.",
    ru: "Отмените заказ на странице заказа, указав, что продавец его не отправил.",
};

pub(super) static WAIT_FOR_REFUND: Text = text! {
    en: "Wait for the refund; it takes 3 to 20 business days after the order is closed.",
    zh: "请等待退款，订单关闭后需要 3 至 20 个工作日。",
    fr: "Attendez le remboursement\u{202f}; il prend de 3 à 20 jours ouvrables après la clôture de la commande.",
    es: "Espera el reembolso; tarda de 3 a 20 días hábiles desde que se cierra el pedido.",
    nl: "Wacht op de terugbetaling; die duurt 3 tot 20 werkdagen nadat de bestelling is gesloten.",
    it: "Aspetta il rimborso; richiede da 3 a 20 giorni lavorativi dalla chiusura dell'ordine.",
    de: "Warten Sie auf die Erstattung; sie dauert 3 bis 20 Werktage nach dem Schließen der Bestellung.",
    pl: "Poczekaj na zwrot pieniędzy; trwa od 3 do 20 dni roboczych od zamknięcia zamówienia.",
    tr: "Para iadesini bekleyin; sipariş kapandıktan sonra 3 ila 20 iş günü sürer.",
    pt: "Espere o reembolso; ele leva de 3 a 20 dias úteis depois que o pedido é encerrado.",
    id: "Tunggu pengembalian dana; prosesnya 3 sampai 20 hari kerja setelah pesanan ditutup.",
    ru: "Дождитесь возврата денег; он занимает от 3 до 20 рабочих дней после закрытия заказа.",
};

pub(super) static OPEN_DISPUTE: Text = text! {
    en: "Open a dispute on the order page, ask for the full refund, and do not confirm receipt; there is only one dispute per order.",
    zh: "请在订单页面提起纠纷并要求全额退款，不要确认收货；每个订单只能提起一次纠纷。",
    fr: "Ouvrez un litige sur la page de la commande, demandez le remboursement intégral et ne confirmez pas la réception\u{202f}; un seul litige est possible par commande.",
    es: "Abre una disputa en la página del pedido, pide el reembolso completo y no confirmes la recepción; solo se admite una disputa por pedido.",
    nl: "Open een geschil op de bestelpagina, vraag om volledige terugbetaling en bevestig de ontvangst niet; er is maar één geschil per bestelling.",
    it: "Apri una controversia dalla pagina dell'ordine, chiedi il rimborso completo e non confermare la ricezione; è ammessa una sola controversia per ordine.",
    de: "Eröffnen Sie auf der Bestellseite einen Streitfall, verlangen Sie die volle Erstattung und bestätigen Sie den Empfang nicht; je Bestellung gibt es nur einen Streitfall.",
    pl: "Otwórz spór na stronie zamówienia, zażądaj pełnego zwrotu i nie potwierdzaj odbioru; do jednego zamówienia przysługuje jeden spór.",
    tr: "Sipariş sayfasında anlaşmazlık açın, tam iade isteyin ve teslim aldığınızı onaylamayın; her sipariş için tek anlaşmazlık hakkı vardır.",
    pt: "Abra uma disputa na página do pedido, peça o reembolso total e não confirme o recebimento; só é possível uma disputa por pedido.",
    id: "Buka sengketa di halaman pesanan, minta pengembalian dana penuh, dan jangan konfirmasi penerimaan; hanya ada satu sengketa per pesanan.",
    ru: "Откройте спор на странице заказа, потребуйте полный возврат и не подтверждайте получение; на один заказ даётся один спор.",
};

pub(super) static CONTACT_SUPPORT: Text = text! {
    en: "Write to the platform's support in the app or in the help centre, with everything you have collected.",
    zh: "请通过应用或帮助中心联系平台客服，并提供您收集的所有材料。",
    fr: "Écrivez à l'assistance de la plateforme, dans l'application ou le centre d'aide, avec tout ce que vous avez réuni.",
    es: "Escribe al soporte de la plataforma en la aplicación o en el centro de ayuda, con todo lo que hayas reunido.",
    nl: "Stuur de klantenservice van het platform een bericht in de app of het helpcentrum, met alles wat je hebt verzameld.",
    it: "Scrivi all'assistenza della piattaforma nell'app o nel centro assistenza, con tutto ciò che hai raccolto.",
    de: "Schreiben Sie dem Support der Plattform in der App oder im Hilfe-Center und legen Sie alles bei, was Sie gesammelt haben.",
    pl: "Napisz do pomocy platformy w aplikacji lub centrum pomocy i dołącz wszystko, co udało się zebrać.",
    tr: "Uygulamadan veya yardım merkezinden platform desteğine yazın ve topladığınız her şeyi ekleyin.",
    pt: "Escreva ao suporte da plataforma no aplicativo ou na central de ajuda, com tudo o que você reuniu.",
    id: "Hubungi dukungan platform di aplikasi atau pusat bantuan, dengan semua bukti yang Anda kumpulkan.",
    ru: "Напишите в поддержку площадки в приложении или центре помощи и приложите всё, что собрали.",
};

pub(super) static FILE_CHARGEBACK: Text = text! {
    en: "Claim the money back from PayPal or the bank that issued your card; PayPal takes claims up to 180 days after the payment.",
    zh: "请向 PayPal 或发卡银行申请退款，PayPal 接受付款后 180 天内的申诉。",
    fr: "Réclamez l'argent à PayPal ou à la banque qui a émis votre carte\u{202f}; PayPal accepte les réclamations jusqu'à 180 jours après le paiement.",
    es: "Reclama el dinero a PayPal o al banco que emitió tu tarjeta; PayPal admite reclamaciones hasta 180 días después del pago.",
    nl: "Vraag je geld terug bij PayPal of de bank van je kaart; PayPal neemt claims aan tot 180 dagen na de betaling.",
    it: "Chiedi indietro il denaro a PayPal o alla banca che ha emesso la carta; PayPal accetta reclami fino a 180 giorni dal pagamento.",
    de: "Fordern Sie das Geld bei PayPal oder Ihrer Kartenbank zurück; PayPal nimmt Anträge bis 180 Tage nach der Zahlung an.",
    pl: "Zażądaj zwrotu pieniędzy od PayPala lub banku, który wydał kartę; PayPal przyjmuje roszczenia do 180 dni od płatności.",
    tr: "Parayı PayPal'dan veya kartınızın bankasından isteyin; PayPal ödemeden sonraki 180 gün içinde talep kabul eder.",
    pt: "Peça o dinheiro ao PayPal ou ao banco emissor do cartão; o PayPal aceita reclamações até 180 dias depois do pagamento.",
    id: "Minta uang kembali lewat PayPal atau bank penerbit kartu; PayPal menerima klaim hingga 180 hari setelah pembayaran.",
    ru: "Потребуйте вернуть деньги через PayPal или банк, выпустивший карту; PayPal принимает претензии до 180 дней после оплаты.",
};

pub(super) static FILE_INSURANCE_CLAIM: Text = text! {
    en: "File a claim with the insurer; the time limit is usually about 30 days after the last scan.",
    zh: "请向保险公司理赔，通常须在最后一次扫描后约 30 天内提出。",
    fr: "Déclarez la perte à l'assureur\u{202f}; le délai expire environ 30 jours après le dernier scan.",
    es: "Presenta la reclamación al seguro; el plazo vence unos 30 días después del último escaneo.",
    nl: "Dien een claim in bij de verzekeraar; de termijn verloopt ongeveer 30 dagen na de laatste scan.",
    it: "Presenta la richiesta all'assicurazione; il termine scade circa 30 giorni dopo l'ultima scansione.",
    de: "Melden Sie den Schaden der Versicherung; die Frist endet etwa 30 Tage nach dem letzten Scan.",
    pl: "Zgłoś szkodę ubezpieczycielowi; termin mija około 30 dni po ostatnim skanie.",
    tr: "Sigortaya hasar bildirin; süre son taramadan yaklaşık 30 gün sonra kapanır.",
    pt: "Acione o seguro; o prazo termina cerca de 30 dias depois da última atualização.",
    id: "Ajukan klaim ke asuransi; batasnya sekitar 30 hari setelah pemindaian terakhir.",
    ru: "Подайте заявление страховщику; срок истекает примерно через 30 дней после последнего сканирования.",
};

pub(super) static PAY_OR_CONFIRM_CONSOLIDATION: Text = text! {
    en: "Open the forwarder's or the platform's site and pay for or confirm the next leg if they are waiting for you.",
    zh: "请打开转运公司或平台的页面，如在等待您操作，请付款或确认后续运输。",
    fr: "Ouvrez le site de la société de réexpédition ou de la plateforme et payez ou confirmez la suite du trajet si elle dépend de vous.",
    es: "Abre la página del reexpedidor o de la plataforma y paga o confirma el tramo siguiente si depende de ti.",
    nl: "Open de site van de doorstuurdienst of het platform en betaal of bevestig het vervolg als men op jou wacht.",
    it: "Apri il sito del servizio di inoltro o della piattaforma e paga o conferma la tratta successiva se dipende da te.",
    de: "Öffnen Sie die Seite des Weiterleiters oder der Plattform und bezahlen oder bestätigen Sie den Weiterversand, falls man auf Sie wartet.",
    pl: "Otwórz stronę spedytora lub platformy i opłać lub potwierdź dalszą wysyłkę, jeśli czeka ona na Ciebie.",
    tr: "Aktarma firmasının veya platformun sayfasını açın; sizden işlem bekleniyorsa sonraki gönderimin ücretini ödeyin veya gönderimi onaylayın.",
    pt: "Abra o site do redirecionador ou da plataforma e pague ou confirme o trecho seguinte se isso depender de você.",
    id: "Buka halaman jasa penerusan atau platform dan bayar atau konfirmasi pengiriman lanjutan jika itu menunggu Anda.",
    ru: "Откройте сайт посредника или площадки и оплатите или подтвердите дальнейшую отправку, если этого ждут от вас.",
};

pub(super) static IGNORE_AND_REPORT: Text = text! {
    en: "Do not open the link and do not pay; check the parcel in the app and report the message.",
    zh: "请勿打开链接，也不要付款；请在应用中查看包裹，并举报该消息。",
    fr: "N'ouvrez pas le lien et ne payez pas\u{202f}; vérifiez le colis dans l'application et signalez le message.",
    es: "No abras el enlace ni pagues; comprueba el paquete en la aplicación y denuncia el mensaje.",
    nl: "Open de link niet en betaal niet; controleer het pakket in de app en meld het bericht.",
    it: "Non aprire il link e non pagare; controlla il pacco nell'app e segnala il messaggio.",
    de: "Öffnen Sie den Link nicht und zahlen Sie nicht; prüfen Sie das Paket in der App und melden Sie die Nachricht.",
    pl: "Nie otwieraj linku i nie płać; sprawdź paczkę w aplikacji i zgłoś wiadomość.",
    tr: "Bağlantıyı açmayın ve ödeme yapmayın; paketi uygulamadan kontrol edin ve mesajı bildirin.",
    pt: "Não abra o link e não pague; confira a encomenda no aplicativo e denuncie a mensagem.",
    id: "Jangan buka tautannya dan jangan membayar; periksa paket di aplikasi dan laporkan pesan itu.",
    ru: "Не открывайте ссылку и не платите; проверьте посылку в приложении и пожалуйтесь на сообщение.",
};
