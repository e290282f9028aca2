//! The seller has not sent the parcel.
//!
//! # Applies when
//! The order is not marked as shipped, a tracker says so, or it is and nobody has scanned the parcel long after that;
//! or there is no number, where option and value ask for one.
//!
//! # The buyer sees
//! A deadline that moves, a dead number, only a label.
//!
//! # What helps
//! Waiting until the deadline, then cancelling; with a dead number the seller after ten days, a dispute five days later.
//!
//! # Basis
//! AliExpress' help pages for deadlines and refunds; buyers' guides for the days.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' help pages; buyers' guides", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Certain,
    asks: &[
        Input::ProcessingDeadline,
        Input::ShippedOn,
        Input::SellerContactedOn,
    ],
    request: Request::WhenSent,
    applies,
    words: Words::Cases {
        cases: &[
            Case {
                code: "seller_not_shipped_called_off",
                fits: |finding| {
                    finding.severity() < Severity::Act
                        && finding.shows(|fact| matches!(fact, Fact::DeadlinePassed { .. }))
                },
                text: CALLED_OFF,
            },
            Case {
                code: "seller_not_shipped_withheld",
                fits: |finding| {
                    finding.shows(|fact| matches!(fact, Fact::NumberMissing))
                        && finding.shows(|fact| {
                            let state = OrderState::Shipped;
                            matches!(fact, Fact::DaysSinceShipping { .. })
                                || *fact == Fact::OrderStands { state }
                        })
                },
                text: WITHHELD,
            },
            Case {
                code: "seller_not_shipped_asked",
                fits: |finding| {
                    let state = OrderState::AwaitingClarification;
                    finding.shows(|fact| *fact == Fact::OrderStands { state })
                },
                text: ASKED,
            },
        ],
        otherwise: &Words::Calming {
            calm: CALM,
            urgent: URGENT,
        },
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.called_off() {
        let passed = f.parcel.processing_deadline.filter(|day| *day < f.today)?;
        return Match::new(Severity::Normal)
            .speaks_for(VeryStrong, Fact::DeadlinePassed { day: passed })
            .then([
                f.now(ActionKind::WaitForRefund),
                f.now(ActionKind::ContactSupport),
            ])
            .found();
    }
    if f.waits_for_seller() {
        return not_marked(f);
    }
    if f.scanned() || f.clock.pace == Pace::Untracked {
        return None;
    }
    let level = f.level();
    let late = level >= Severity::Act;
    // After two or three weeks without a scan most were never handed over; after two months they are lost.
    let arrived = f.parcel.order_state == Some(OrderState::Arrived);
    let dead = level >= Severity::Dispute
        && !arrived
        && f.days_since_shipping().is_some_and(|days| days < LOST_UNSEEN);
    // Marked as sent by a service that gives a number, and without one.
    let withheld = f.number.verdict == Verdict::Missing && f.goes_unnumbered() == Some(false);
    // Silence is no proof, however many trackers are silent.
    let said = f.has(Report::SellerSaysSentLater)
        || f.has(Report::DeadlineExtendedRepeatedly)
        || f.stands_at(&[Stage::NotShipped]);
    let found = Match::new(level.max(Severity::Watch))
        .maybe(
            if dead { Strong } else { Medium },
            f.clock.unusual().filter(|_| late),
        )
        // In the first days the number may still come.
        .maybe(
            if late { Strong } else { Medium },
            withheld.then_some(Fact::NumberMissing),
        )
        .reported(Strong, Report::SellerSaysSentLater, f)
        .reported(Strong, Report::DeadlineExtendedRepeatedly, f)
        .maybe(
            VeryStrong,
            f.stands_at(&[Stage::NotShipped]).then(|| f.last_scan()).flatten(),
        )
        .found()?
        .maybe(
            Weak,
            f.days_since_shipping()
                .filter(|_| withheld)
                .map(|days| Fact::DaysSinceShipping { days }),
        )
        .maybe(
            Weak,
            f.parcel
                .order_state
                .filter(|_| withheld)
                .map(|state| Fact::OrderStands { state }),
        )
        .inferred_unless(said)
        .reported(if late { Strong } else { Weak }, Report::NotFoundOnAllTrackers, f)
        .reported(if late { Medium } else { Weak }, Report::SellerUnresponsive, f)
        .reported(Weak, Report::SellerNew, f)
        .maybe(Weak, f.seller_silent())
        .maybe_against(Strong, f.came())
        .maybe_against(Strong, f.seen_elsewhere())
        .maybe_against(Medium, f.said(Report::SellerSaysSent).filter(|_| !late));
    if withheld && !late {
        return Some(found.then([f.write_to_seller(), f.wait_on()]));
    }
    if f.has(Report::SellerSaysSentLater) && !late {
        return Some(found.then([f.wait_on()]).then(f.extension()));
    }
    Some(found.then(f.ladder(level)))
}

/// The order is not marked as shipped: the seller's own deadline counts.
fn not_marked(f: &Facts<'_>) -> Option<Match> {
    let deadline = f.parcel.processing_deadline;
    let passed = deadline.filter(|day| *day < f.today);
    let ahead = deadline.filter(|day| *day >= f.today);
    let days = f.days_since_order();
    let slow = passed.is_none()
        && ahead.is_none()
        && days.is_some_and(|days| days > i64::from(LONGEST_PROCESSING_DAYS));
    let planned = f.has(Report::PreOrder) || f.has(Report::SellerSaysSentLater);
    let put_off = f.has(Report::DeadlineExtendedRepeatedly);
    let late = passed.is_some() || put_off || (slow && !planned);
    let bill = f.parcel.order_state == Some(OrderState::Invoice);
    // A label is a sign that it will be sent.
    let label = f.stands_at(&[Stage::Registered]).then(|| f.last_scan()).flatten();
    let asked = f.parcel.order_state == Some(OrderState::AwaitingClarification);
    let found = Match::new(if late || asked || bill {
        Severity::Act
    } else {
        Severity::Normal
    })
    .maybe(VeryStrong, passed.map(|day| Fact::DeadlinePassed { day }))
    .reported(VeryStrong, Report::PreOrder, f)
    .reported(VeryStrong, Report::DeadlineExtendedRepeatedly, f)
    .reported(Medium, Report::SellerSaysSentLater, f)
    // A state of the order tells more than the want of a number.
    .maybe(
        if f.parcel.order_state.is_some() {
            Weak
        } else {
            Medium
        },
        (f.number.verdict == Verdict::Missing && !bill).then_some(Fact::NumberMissing),
    )
    .maybe(
        // A second bill waits for the buyer, not for the seller.
        if bill { Weak } else { Strong },
        f.parcel.order_state.map(|state| Fact::OrderStands { state }),
    )
    .maybe(Medium, ahead.map(|day| Fact::DeadlineAhead { day }))
    .maybe(
        if slow { Medium } else { Weak },
        days.map(|days| Fact::DaysSinceOrder { days }),
    )
    .maybe(Weak, f.seller_silent())
    .maybe_against(Strong, label)
    .maybe_against(Strong, f.seasons.closed().filter(|_| f.seasons.excuse()))
    .maybe_against(Medium, f.said(Report::ChineseNewYear));
    let found = found.then(bill.then(|| f.now(ActionKind::PayOrConfirmConsolidation)));
    let cancel = f.now(ActionKind::CancelOrder);
    let usual = f
        .parcel
        .ordered_on
        .and_then(|day| day.checked_add_days(Days::new(u64::from(LONGEST_PROCESSING_DAYS))));
    // On the deadline the buyer looks tomorrow: the platform cancels when it has passed.
    let until = ahead
        .or(usual.filter(|day| *day > f.today))
        .unwrap_or_else(|| f.in_days(LOOK_AGAIN));
    let refused = slow && (f.seller_failed() || f.has(Report::SellerAsksToWait));
    if passed.is_some() || put_off || refused {
        found.then([cancel, f.write_to_seller()]).found()
    } else if slow && !planned {
        found.then([f.write_to_seller(), cancel]).found()
    } else if asked {
        // Nothing goes on before the question is answered.
        found.then([f.write_to_seller(), f.wait(until)]).found()
    } else {
        found.then([f.wait(until), f.write_to_seller()]).found()
    }
}

const CALM: Text = text! {
    en: "It looks as if the seller has not sent the parcel yet; until the seller's deadline that is normal. After it the order can be cancelled for a refund, or a dispute opened if it counts as sent.",
    zh: "卖家似乎还没有寄出包裹，在卖家的发货期限之前属于正常。超过期限后，可以取消订单以获得退款；如果订单已标记为发货，可以提起纠纷。",
    fr: "Il semble que le vendeur n'ait pas encore expédié le colis, ce qui est normal jusqu'à sa date limite. Ensuite, vous pouvez annuler pour obtenir le remboursement, ou ouvrir un litige si la commande est marquée comme expédiée.",
    es: "Parece que el vendedor aún no ha enviado el paquete; hasta su fecha límite es normal. Después puedes cancelar para obtener el reembolso o abrir una disputa si el pedido figura como enviado.",
    nl: "Het lijkt erop dat de verkoper het pakket nog niet heeft verzonden; tot zijn uiterste datum is dat normaal. Daarna kun je annuleren voor terugbetaling, of een geschil openen als de bestelling als verzonden geldt.",
    it: "Sembra che il venditore non abbia ancora spedito il pacco; fino alla sua scadenza è normale. Dopo puoi annullare per il rimborso o aprire una controversia se l'ordine risulta spedito.",
    de: "Der Verkäufer hat das Paket anscheinend noch nicht verschickt; bis zum Ende seiner Frist ist das normal. Danach können Sie stornieren und erhalten die Erstattung, oder einen Streitfall eröffnen, wenn die Bestellung als versandt gilt.",
    pl: "Wygląda na to, że sprzedawca jeszcze nie wysłał paczki; do upływu jego terminu to norma. Potem możesz anulować zamówienie, by dostać zwrot pieniędzy, albo otworzyć spór, jeśli ma ono status wysłanego.",
    tr: "Satıcı paketi henüz göndermemiş görünüyor; satıcının son tarihine kadar bu olağandır. Sonrasında para iadesi için iptal edebilir veya sipariş gönderilmiş sayılıyorsa anlaşmazlık açabilirsiniz.",
    pt: "Parece que o vendedor ainda não enviou a encomenda; até o prazo dele, isso é normal. Depois você pode cancelar para receber o reembolso, ou abrir uma disputa se o pedido consta como enviado.",
    id: "Tampaknya penjual belum mengirim paket; sampai batas waktu penjual itu wajar. Setelahnya, Anda dapat membatalkan agar mendapat pengembalian dana, atau membuka sengketa jika pesanan dianggap sudah dikirim.",
    ru: "Похоже, продавец ещё не отправил посылку; до его крайнего срока это нормально. После него можно отменить заказ, чтобы получить возврат денег, или открыть спор, если заказ числится отправленным.",
};

const URGENT: Text = text! {
    en: "It looks as if the seller has not sent the parcel. Ask the seller, cancel the order for a refund, or, if it counts as sent, open a dispute.",
    zh: "卖家似乎没有寄出包裹。请联系卖家，或取消订单以获得退款；如果订单已标记为发货，请提起纠纷。",
    fr: "Il semble que le vendeur n'ait pas expédié le colis. Écrivez-lui, annulez la commande pour obtenir le remboursement ou, si elle est marquée comme expédiée, ouvrez un litige.",
    es: "Parece que el vendedor no ha enviado el paquete. Pregúntale, cancela el pedido para obtener el reembolso o, si figura como enviado, abre una disputa.",
    nl: "Het lijkt erop dat de verkoper het pakket niet heeft verzonden. Vraag het na, annuleer de bestelling voor terugbetaling, of open een geschil als die als verzonden geldt.",
    it: "Sembra che il venditore non abbia spedito il pacco. Chiediglielo, annulla l'ordine per il rimborso o, se risulta spedito, apri una controversia.",
    de: "Der Verkäufer hat das Paket anscheinend nicht verschickt. Fragen Sie ihn, stornieren Sie gegen Erstattung oder eröffnen Sie einen Streitfall, wenn die Bestellung als versandt gilt.",
    pl: "Wygląda na to, że sprzedawca nie wysłał paczki. Zapytaj go, anuluj zamówienie, by dostać zwrot pieniędzy, albo otwórz spór, jeśli ma ono status wysłanego.",
    tr: "Satıcı paketi göndermemiş görünüyor. Satıcıya sorun, para iadesi için siparişi iptal edin veya sipariş gönderilmiş sayılıyorsa anlaşmazlık açın.",
    pt: "Parece que o vendedor não enviou a encomenda. Fale com ele, cancele o pedido para receber o reembolso ou, se ele consta como enviado, abra uma disputa.",
    id: "Tampaknya penjual belum mengirim paket. Tanyakan kepadanya, batalkan pesanan agar mendapat pengembalian dana, atau buka sengketa jika pesanan dianggap sudah dikirim.",
    ru: "Похоже, продавец не отправил посылку. Спросите его, отмените заказ, чтобы получить возврат денег, или откройте спор, если заказ числится отправленным.",
};

/// An order that was called off because its deadline passed.
const CALLED_OFF: Text = text! {
    en: "It looks as if the seller did not send the parcel in time, and the order was called off. Wait for the refund, and ask support if it does not come.",
    zh: "卖家似乎没有按时寄出包裹，订单已取消。请等待退款，如未到账请联系客服。",
    fr: "Il semble que le vendeur n'ait pas expédié le colis à temps et que la commande ait été annulée. Attendez le remboursement et écrivez à l'assistance s'il n'arrive pas.",
    es: "Parece que el vendedor no envió el paquete a tiempo y el pedido se canceló. Espera el reembolso y pregunta al soporte si no llega.",
    nl: "Het lijkt erop dat de verkoper het pakket niet op tijd heeft verzonden en dat de bestelling is geannuleerd. Wacht op de terugbetaling en vraag het na bij de klantenservice als die uitblijft.",
    it: "Sembra che il venditore non abbia spedito il pacco in tempo e che l'ordine sia stato annullato. Aspetta il rimborso e chiedi all'assistenza se non arriva.",
    de: "Der Verkäufer hat das Paket anscheinend nicht rechtzeitig verschickt, und die Bestellung wurde storniert. Warten Sie auf die Erstattung und fragen Sie den Support, wenn sie ausbleibt.",
    pl: "Wygląda na to, że sprzedawca nie wysłał paczki na czas i zamówienie anulowano. Poczekaj na zwrot pieniędzy, a jeśli nie nadejdzie, napisz do pomocy.",
    tr: "Satıcı paketi zamanında göndermemiş ve sipariş iptal edilmiş görünüyor. Para iadesini bekleyin; gelmezse desteğe yazın.",
    pt: "Parece que o vendedor não enviou a encomenda a tempo e o pedido foi cancelado. Espere o reembolso e fale com o suporte se ele não vier.",
    id: "Tampaknya penjual tidak mengirim paket tepat waktu dan pesanan dibatalkan. Tunggu pengembalian dana, dan hubungi dukungan jika dananya tidak masuk.",
    ru: "Похоже, продавец не отправил посылку вовремя, и заказ отменён. Дождитесь возврата денег, а если они не пришли, напишите в поддержку.",
};

/// An order that counts as sent and shows no number, where the service gives one.
const WITHHELD: Text = text! {
    en: "The order counts as sent, but without a tracking number nobody can see whether the parcel is on its way. Ask the seller for the number, and open a dispute in time if none comes.",
    zh: "订单已标记为发货，但没有运单号，无法看到包裹是否在途。请向卖家索要号码；如仍没有，请及时提起纠纷。",
    fr: "La commande est marquée comme expédiée, mais sans numéro de suivi, personne ne peut voir si le colis est en route. Demandez le numéro au vendeur et, s'il ne vient pas, ouvrez un litige dans les délais.",
    es: "El pedido figura como enviado, pero sin número de seguimiento nadie puede ver si el paquete está en camino. Pide el número al vendedor y, si no llega, abre una disputa dentro del plazo.",
    nl: "De bestelling geldt als verzonden, maar zonder trackingnummer kan niemand zien of het pakket onderweg is. Vraag de verkoper om het nummer en open op tijd een geschil als het niet komt.",
    it: "L'ordine risulta spedito, ma senza numero di tracciamento nessuno può vedere se il pacco è in viaggio. Chiedi il numero al venditore e, se non arriva, apri una controversia entro i termini.",
    de: "Die Bestellung gilt als versandt, aber ohne Sendungsnummer kann niemand sehen, ob das Paket unterwegs ist. Bitten Sie den Verkäufer um die Nummer und eröffnen Sie rechtzeitig einen Streitfall, wenn keine kommt.",
    pl: "Zamówienie ma status wysłanego, ale bez numeru przesyłki nikt nie widzi, czy paczka jest w drodze. Poproś sprzedawcę o numer, a jeśli go nie poda, w porę otwórz spór.",
    tr: "Sipariş gönderilmiş sayılıyor ama takip numarası olmadan paketin yolda olup olmadığını kimse göremez. Satıcıdan numarayı isteyin; gelmezse zamanında anlaşmazlık açın.",
    pt: "O pedido consta como enviado, mas sem código de rastreio ninguém consegue ver se a encomenda está a caminho. Peça o código ao vendedor e, se ele não vier, abra uma disputa dentro do prazo.",
    id: "Pesanan dianggap sudah dikirim, tetapi tanpa nomor resi tidak ada yang dapat melihat apakah paket dalam perjalanan. Minta nomornya kepada penjual, dan buka sengketa tepat waktu jika tidak diberikan.",
    ru: "Заказ числится отправленным, но без трек-номера не видно, в пути ли посылка. Попросите номер у продавца и, если его не будет, вовремя откройте спор.",
};

/// An order that waits for the buyer.
const ASKED: Text = text! {
    en: "The seller is waiting for an answer from you, for example about the colour, the size or the address, and sends nothing before that. Answer soon in the platform's chat.",
    zh: "卖家正在等待您的答复，例如颜色、尺寸或地址，在此之前不会发货。请尽快在平台聊天中回复。",
    fr: "Le vendeur attend une réponse de votre part, par exemple sur la couleur, la taille ou l'adresse, et n'envoie rien avant. Répondez vite dans la messagerie de la plateforme.",
    es: "El vendedor está a la espera de tu respuesta, por ejemplo sobre el color, la talla o la dirección, y antes no envía nada. Responde pronto en el chat de la plataforma.",
    nl: "De verkoper wacht op een antwoord van jou, bijvoorbeeld over de kleur, de maat of het adres, en verstuurt tot die tijd niets. Antwoord snel in de chat van het platform.",
    it: "Il venditore aspetta una tua risposta, per esempio su colore, taglia o indirizzo, e prima non spedisce nulla. Rispondi presto nella chat della piattaforma.",
    de: "Der Verkäufer wartet auf eine Antwort von Ihnen, etwa zu Farbe, Größe oder Adresse, und verschickt vorher nichts. Antworten Sie bald im Chat der Plattform.",
    pl: "Sprzedawca czeka na Twoją odpowiedź, na przykład w sprawie koloru, rozmiaru lub adresu, i wcześniej niczego nie wyśle. Odpowiedz szybko na czacie platformy.",
    tr: "Satıcı sizden yanıt bekliyor, örneğin renk, beden veya adres hakkında; yanıt gelmeden bir şey göndermez. Platformun sohbetinden bir an önce yanıt verin.",
    pt: "O vendedor espera uma resposta sua, por exemplo sobre a cor, o tamanho ou o endereço, e não envia nada antes disso. Responda logo no chat da plataforma.",
    id: "Penjual menunggu jawaban Anda, misalnya tentang warna, ukuran, atau alamat, dan tidak mengirim apa pun sebelum itu. Segera jawab lewat obrolan platform.",
    ru: "Продавец ждёт вашего ответа, например о цвете, размере или адресе, и до этого ничего не отправит. Ответьте ему поскорее в чате площадки.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn without_a_number_nothing_was_sent_yet() {
        let young = parcel().without_number().ordered_on(day(4));
        first(&young, Cause::SellerNotShipped, ActionKind::WaitUntil);
        let old = parcel().without_number().ordered_on(day(29));
        first(&old, Cause::SellerNotShipped, ActionKind::ContactSeller);
        first(
            &old.report(Report::SellerAsksToWait),
            Cause::SellerNotShipped,
            ActionKind::CancelOrder,
        );
    }

    #[test]
    fn what_came_or_shows_on_another_tracker_was_sent() {
        let dead = sent(20).nothing_shown();
        first(&dead, Cause::SellerNotShipped, ActionKind::OpenDispute);
        silent(
            &dead.clone().report(Report::OtherTrackerHasInfo),
            Cause::SellerNotShipped,
        );
        silent(&dead.delivered_on(day(3)), Cause::SellerNotShipped);
    }

    #[test]
    fn a_service_with_a_number_and_none_given_is_asked_about() {
        let sent = sent(5).without_number().by(ShippingOption::AliExpressStandard);
        first(&sent, Cause::SellerNotShipped, ActionKind::ContactSeller);
        let text = diagnose(&sent, today()).first().display(Language::English);
        assert!(text.starts_with("The order counts as sent"));
    }

    #[test]
    fn on_the_deadline_the_buyer_looks_tomorrow() {
        let due = parcel()
            .order_state(OrderState::Received)
            .processing_deadline(today());
        let diagnosis = diagnose(&due, today());
        assert_eq!(diagnosis.first().cause(), Cause::SellerNotShipped);
        assert_eq!(diagnosis.first().first_action().last_day(), Some(ahead(1)));
    }

    #[test]
    fn a_passed_deadline_is_cancelled() {
        let late = parcel()
            .order_state(OrderState::InProgress)
            .processing_deadline(day(2));
        first(&late, Cause::SellerNotShipped, ActionKind::CancelOrder);
    }

    #[test]
    fn a_pre_order_takes_its_time() {
        let order = parcel()
            .order_state(OrderState::InProgress)
            .ordered_on(day(25))
            .report(Report::PreOrder);
        first(&order, Cause::SellerNotShipped, ActionKind::WaitUntil);
    }

    #[test]
    fn a_dead_number_is_asked_about_and_then_disputed() {
        let dead = sent(12).nothing_shown().report(Report::NotFoundOnAllTrackers);
        first(&dead, Cause::SellerNotShipped, ActionKind::ContactSeller);
        let silent = sent(17)
            .nothing_shown()
            .report(Report::NotFoundOnAllTrackers)
            .seller_contacted_on(day(5));
        first(&silent, Cause::SellerNotShipped, ActionKind::OpenDispute);
    }

    #[test]
    fn a_scanned_parcel_was_sent() {
        silent(&at(Stage::Transit, 30), Cause::SellerNotShipped);
    }

    #[test]
    fn an_unscanned_service_proves_nothing() {
        silent(
            &sent(20).number("UN123456785CN").nothing_shown(),
            Cause::SellerNotShipped,
        );
    }

    #[test]
    fn what_a_tracker_says_of_the_seller_counts() {
        let early = sent(2).event(event(Stage::NotShipped, 1));
        first(&early, Cause::SellerNotShipped, ActionKind::WaitUntil);
    }

    #[test]
    fn questions_and_bills_wait_for_the_buyer() {
        let asked = parcel()
            .ordered_on(day(3))
            .order_state(OrderState::AwaitingClarification);
        first(&asked, Cause::SellerNotShipped, ActionKind::ContactSeller);
        let text = diagnose(&asked, today()).first().display(Language::English);
        assert!(text.starts_with("The seller is waiting for an answer from you"));
        let billed = parcel().ordered_on(day(20)).order_state(OrderState::Invoice);
        first(
            &billed,
            Cause::ConsolidationWaiting,
            ActionKind::PayOrConfirmConsolidation,
        );
    }

    #[test]
    fn silence_alone_is_no_proof() {
        let silent = sent(20)
            .number("LP00724622449605")
            .nothing_shown()
            .report(Report::NotFoundOnAllTrackers)
            .report(Report::SellerUnresponsive);
        let diagnosis = diagnose(&silent, today());
        assert!(
            diagnosis
                .findings()
                .iter()
                .all(|found| found.cause() != Cause::SellerNotShipped
                    || found.confidence() < Certainty::Certain)
        );
    }
}
