//! Between two scans.
//!
//! # Applies when
//! The parcel moves or moved, and the next scan is not there yet; the dispute form may say that it is too early.
//!
//! # The buyer sees
//! "In transit" for days or weeks.
//!
//! # What helps
//! Waiting until the limit of the service, then the seller, then a dispute; a form that refuses opens when the delivery
//! time is over.
//!
//! # Basis
//! Carriers: several days without a scan after departure are normal; AliExpress' help on the refused form.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("Canada Post's FAQ; AliExpress' help on disputes", "2026-11"),
    silenced_by: &[Cause::Lost],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::ProtectionEndsOn, Input::Destination],
    request: Request::AskCarrier,
    applies,
    words: Words::Cases {
        cases: &[
            Case {
                code: "in_transit_gap_too_early",
                fits: |finding| {
                    let waits = finding.first_action().kind() == ActionKind::WaitUntil;
                    waits && finding.shows(|fact| fact.is_report(Report::DisputeRefusedTooEarly))
                },
                text: TOO_EARLY,
            },
            Case {
                code: "in_transit_gap_unseen",
                fits: |finding| {
                    !finding.shows(|fact| {
                        fact.is_of_scans() || matches!(fact, Fact::Scanned | Fact::NotUnderstood { .. })
                    })
                },
                text: UNSEEN,
            },
        ],
        otherwise: &Words::Calming {
            calm: CALM,
            urgent: URGENT,
        },
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    // Of a line that nobody understands no more is known than that somebody wrote it.
    let noted = f.stage().is_none() && !f.unseen();
    let moving = noted
        || f.stands_at(&[
            Stage::Transit,
            Stage::Departure,
            Stage::Handover,
            Stage::Redirected,
            Stage::Hold,
            Stage::Delayed,
        ]);
    let sent = f.parcel.order_state == Some(OrderState::Shipped) || f.parcel.shipped_on.is_some();
    let refused = f
        .said(Report::DisputeRefusedTooEarly)
        .filter(|_| (moving || sent) && !f.stands_at(&[Stage::Delivered]));
    let unseen = !moving && f.unseen() && sent && f.number.verdict == Verdict::Missing;
    // How long the parcel is silent, a line that nobody understands does not tell.
    let level = if f.only_unread() {
        f.level().min(Severity::Watch)
    } else {
        f.level()
    };
    let fresh = f
        .last
        .filter(|_| moving)
        .and_then(|last| match (last.age, last.stage) {
            (Some(days @ 0..=2), Some(stage)) => Some(Fact::FreshScan { stage, days }),
            _ => None,
        });
    let found = Match::new(level)
        .maybe(Medium, f.last_scan().filter(|_| moving))
        .maybe(
            Weak,
            f.only_noted().or_else(|| f.not_understood()).filter(|_| noted),
        )
        .maybe(if moving { VeryStrong } else { Medium }, refused)
        .maybe(Medium, f.clock.usual().filter(|_| moving))
        .maybe(Weak, f.clock.unusual().filter(|_| moving))
        .maybe(Strong, f.said(Report::LocalPostSaysNotArrived).filter(|_| moving))
        .maybe(
            Weak,
            f.days_since_order()
                .filter(|_| unseen)
                .map(|days| Fact::DaysSinceOrder { days }),
        )
        .found()?
        .maybe(Weak, f.clock.slowed())
        .maybe_against(Medium, fresh)
        .doubted(f);
    Some(found.then(f.ladder(level)))
}

const CALM: Text = text! {
    en: "The parcel is between two scans, and silence on the way means nothing bad. If it goes on, ask the seller.",
    zh: "包裹处于两次扫描之间，途中没有更新并不代表有问题。如果一直没有更新，请联系卖家。",
    fr: "Le colis est entre deux scans\u{202f}; en route, le silence n'est pas mauvais signe. S'il se prolonge, écrivez au vendeur.",
    es: "El paquete está entre dos escaneos; por el camino, el silencio no significa nada malo. Si se prolonga, pregunta al vendedor.",
    nl: "Het pakket zit tussen twee scans; onderweg is stilte geen slecht teken. Houdt ze aan, vraag het dan aan de verkoper.",
    it: "Il pacco è tra due scansioni; lungo il percorso i silenzi non sono un brutto segno. Se si prolungano, scrivi al venditore.",
    de: "Das Paket ist zwischen zwei Scans; Stille unterwegs hat nichts Schlimmes zu bedeuten. Hält sie an, fragen Sie den Verkäufer.",
    pl: "Paczka jest między dwoma skanami; cisza w drodze nie oznacza nic złego. Jeśli się przeciągnie, zapytaj sprzedawcę.",
    tr: "Paket iki tarama arasında; yolda haber olmaması kötü bir anlama gelmez. Sessizlik sürerse satıcıya sorun.",
    pt: "A encomenda está entre duas atualizações; no caminho, períodos sem notícias não significam nada ruim. Se continuarem, fale com o vendedor.",
    id: "Paket berada di antara dua pemindaian; tanpa kabar di perjalanan bukan pertanda buruk. Jika terus begitu, tanyakan kepada penjual.",
    ru: "Посылка между двумя отметками; тишина в пути — не плохой знак. Если она затянется, спросите продавца.",
};

const URGENT: Text = text! {
    en: "The parcel is somewhere between two scans. Ask the seller to find out where it is, and open a dispute in time if no news comes.",
    zh: "包裹处于两次扫描之间，位置不明。请让卖家查明包裹在哪里；如仍无消息，请及时提起纠纷。",
    fr: "Le colis est quelque part entre deux scans. Demandez au vendeur de chercher où il est et, sans nouvelles, ouvrez un litige dans les délais.",
    es: "El paquete está en algún punto entre dos escaneos. Pide al vendedor que averigüe dónde está y, si no hay noticias, abre una disputa dentro del plazo.",
    nl: "Het pakket zit ergens tussen twee scans. Vraag de verkoper uit te zoeken waar het is en open op tijd een geschil als er geen nieuws komt.",
    it: "Il pacco è da qualche parte tra due scansioni. Chiedi al venditore di scoprire dov'è e, se non arrivano notizie, apri una controversia entro i termini.",
    de: "Das Paket ist irgendwo zwischen zwei Scans. Bitten Sie den Verkäufer herauszufinden, wo es ist, und eröffnen Sie rechtzeitig einen Streitfall, wenn keine Nachricht kommt.",
    pl: "Paczka jest gdzieś między dwoma skanami. Poproś sprzedawcę, by ustalił, gdzie jest, a jeśli nie będzie wiadomości, w porę otwórz spór.",
    tr: "Paket iki tarama arasında bir yerde. Satıcıdan nerede olduğunu öğrenmesini isteyin; haber gelmezse zamanında anlaşmazlık açın.",
    pt: "A encomenda está em algum ponto entre duas atualizações. Peça ao vendedor que descubra onde ela está e, se não houver notícias, abra uma disputa dentro do prazo.",
    id: "Paket berada di suatu tempat di antara dua pemindaian. Minta penjual mencari tahu di mana paketnya, dan buka sengketa tepat waktu jika tidak ada kabar.",
    ru: "Посылка где-то между двумя отметками. Попросите продавца выяснить, где она, и, если новостей не будет, вовремя откройте спор.",
};

/// The form is closed for now, and opens again: that is what the buyer asks about.
const TOO_EARLY: Text = text! {
    en: "The dispute form is not open yet; it opens later, at times only when buyer protection has ended. Look again on the date given here, and open the dispute as soon as it is possible if the parcel has not come.",
    zh: "纠纷页面目前还不受理，之后会开放，有时要等到买家保护结束之后。请在此处给出的日期再查看；如仍未收到包裹，请在可以提起时尽快提起纠纷。",
    fr: "Le formulaire de litige n'est pas encore ouvert\u{202f}; il ouvre plus tard, parfois seulement après la fin de la protection de l'acheteur. Regardez de nouveau à la date indiquée ici et, si le colis n'est pas arrivé, ouvrez le litige dès que c'est possible.",
    es: "El formulario de disputa aún no está abierto; se abre más adelante, a veces solo cuando ha terminado la protección al comprador. Vuelve a mirar en la fecha indicada aquí y, si el paquete no ha llegado, abre la disputa en cuanto se pueda.",
    nl: "Het formulier voor een geschil is nog niet open; dat gaat later open, soms pas na het einde van de kopersbescherming. Kijk op de hier genoemde datum opnieuw en open het geschil zodra het kan als het pakket er dan niet is.",
    it: "Il modulo della controversia non è ancora aperto; si apre più avanti, a volte solo dopo la fine della protezione acquirente. Ricontrolla alla data indicata qui e, se il pacco non è arrivato, apri la controversia appena è possibile.",
    de: "Das Formular für den Streitfall ist noch nicht offen; es öffnet später, manchmal erst nach dem Ende des Käuferschutzes. Sehen Sie zum hier genannten Datum wieder nach und eröffnen Sie den Streitfall, sobald es geht, wenn das Paket nicht da ist.",
    pl: "Formularz sporu nie jest jeszcze dostępny; otworzy się później, czasem dopiero po końcu ochrony kupującego. Sprawdź ponownie w podanym tu terminie i otwórz spór, gdy tylko będzie można, jeśli paczki nadal nie będzie.",
    tr: "Anlaşmazlık formu henüz açık değil; daha sonra, bazen ancak alıcı koruması bittikten sonra açılır. Burada verilen tarihte yeniden bakın; paket gelmediyse anlaşmazlığı mümkün olur olmaz açın.",
    pt: "O formulário de disputa ainda não está aberto; ele abre mais tarde, às vezes só depois do fim da proteção ao comprador. Confira de novo na data indicada aqui e, se a encomenda não tiver chegado, abra a disputa assim que for possível.",
    id: "Formulir sengketa belum terbuka; nanti akan terbuka, kadang baru setelah perlindungan pembeli berakhir. Periksa lagi pada tanggal yang tertera di sini, dan buka sengketa begitu bisa jika paket belum datang.",
    ru: "Форма спора пока недоступна; она откроется позже, иногда только после окончания защиты покупателя. Проверьте снова к указанной здесь дате и, если посылки не будет, откройте спор, как только это станет возможно.",
};

/// What counts as sent, and was not scanned as far as anybody told: between two scans it is not.
const UNSEEN: Text = text! {
    en: "The parcel counts as sent, but no scan of it is known. If none comes, ask the seller for proof of posting.",
    zh: "包裹已标记为发货，但目前没有已知的扫描记录。如果一直没有，请向卖家索要发货凭证。",
    fr: "Le colis est marqué comme expédié, mais aucun scan n'est connu. S'il n'en vient pas, demandez au vendeur une preuve d'envoi.",
    es: "El paquete figura como enviado, pero no se conoce ningún escaneo. Si no llega ninguno, pide al vendedor un comprobante de envío.",
    nl: "Het pakket geldt als verzonden, maar er is geen scan van bekend. Komt er geen, vraag de verkoper dan om een verzendbewijs.",
    it: "Il pacco risulta spedito, ma non se ne conosce nessuna scansione. Se non ne arriva, chiedi al venditore una prova di spedizione.",
    de: "Das Paket gilt als versandt, aber ein Scan ist nicht bekannt. Kommt keiner, bitten Sie den Verkäufer um einen Versandnachweis.",
    pl: "Paczka ma status wysłanej, ale żaden jej skan nie jest znany. Jeśli się nie pojawi, poproś sprzedawcę o dowód nadania.",
    tr: "Paket gönderilmiş sayılıyor ama bilinen bir taraması yok. Tarama gelmezse satıcıdan gönderi belgesi isteyin.",
    pt: "A encomenda consta como enviada, mas não se conhece nenhuma atualização dela. Se não vier nenhuma, peça ao vendedor um comprovante de postagem.",
    id: "Paket dianggap sudah dikirim, tetapi belum ada pemindaian yang diketahui. Jika tidak ada juga, minta bukti pengiriman kepada penjual.",
    ru: "Посылка числится отправленной, но отметок о ней не известно. Если их не появится, попросите у продавца подтверждение отправки.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    fn unread(ago: u64) -> TrackingEvent {
        TrackingEvent::new("Blorf the parcel").at(When::on(day(ago)))
    }

    #[test]
    fn a_line_that_is_not_understood_proves_no_scan() {
        let sent = sent(3).number("LP00724622449605").event(unread(2));
        let diagnosis = diagnose(&sent, today());
        assert_eq!(diagnosis.warnings(), [Warning::ReadTheNewestLine]);
        let shown = diagnosis.findings().iter().flat_map(|found| found.evidence());
        let codes: Vec<_> = shown.map(|evidence| evidence.fact().code()).collect();
        assert!(
            codes.contains(&"not_understood") && !codes.contains(&"scanned"),
            "{codes:?}"
        );
        silent(&sent, Cause::NotYetActivated);
    }

    #[test]
    fn a_line_that_is_not_understood_does_not_stop_the_sellers_clock() {
        let put_off = sent(12).event(unread(12)).report(Report::SellerSaysSentLater);
        first(&put_off, Cause::SellerNotShipped, ActionKind::ContactSeller);
    }

    #[test]
    fn behind_a_line_that_is_not_understood_nothing_is_as_it_should_be() {
        let fresh = at(Stage::CustomsCleared, 2);
        first(&fresh, Cause::NothingUnusual, ActionKind::NoAction);
        let newer = fresh.event(unread(1));
        not_first(&newer, Cause::NothingUnusual);
        first_shows(&newer, "not_understood");
    }

    #[test]
    fn an_older_line_that_is_not_understood_matters_no_more() {
        let older = at(Stage::CustomsCleared, 2).event(unread(3));
        first(&older, Cause::NothingUnusual, ActionKind::NoAction);
        assert!(diagnose(&older, today()).warnings().is_empty());
    }

    #[test]
    fn a_withdrawn_delivery_leaves_the_parcel_on_its_way() {
        let withdrawn = sent(31)
            .event(event(Stage::Delivered, 5))
            .event(event(Stage::Correction, 4));
        first(&withdrawn, Cause::InTransitGap, ActionKind::WaitUntil);
        silent(&withdrawn, Cause::SellerNotShipped);
    }

    #[test]
    fn who_extended_protection_is_not_asked_again() {
        let extended = at(Stage::Transit, 5)
            .protection_ends_on(ahead(4))
            .report(Report::SellerExtendedProtection);
        first(&extended, Cause::InTransitGap, ActionKind::WaitUntil);
    }

    #[test]
    fn a_form_that_refused_is_waited_for_with_open_eyes() {
        let early = sent(8)
            .nothing_shown()
            .protection_ends_on(ahead(70))
            .report(Report::DisputeRefusedTooEarly);
        let diagnosis = diagnose(&early, today());
        let day = diagnosis.first().first_action().last_day();
        assert!(day.is_some_and(|day| day < ahead(14)), "{day:?}");
    }

    #[test]
    fn what_nobody_scanned_is_not_between_two_scans() {
        let unseen = sent(7).number("DY531671415PT").nothing_shown();
        silent(
            &unseen.report(Report::LocalPostSaysNotArrived),
            Cause::InTransitGap,
        );
        let unnumbered = sent(7).ordered_on(day(9)).without_number();
        let diagnosis = diagnose(&unnumbered, today());
        let mut gaps = diagnosis.findings().iter();
        let gap = gaps.find(|found| found.cause() == Cause::InTransitGap);
        let text = gap.map(|gap| gap.display(Language::English));
        assert!(
            text.is_some_and(|text| text.contains("no scan of it is known")),
            "{text:?}"
        );
    }

    #[test]
    fn a_notice_is_no_empty_page() {
        let told = sent(31).event(event(Stage::Info, 1));
        silent(&told, Cause::SellerNotShipped);
        silent(&told, Cause::NotYetActivated);
    }

    #[test]
    fn a_week_between_two_scans_is_normal() {
        first(&at(Stage::Transit, 8), Cause::InTransitGap, ActionKind::WaitUntil);
    }

    #[test]
    fn a_month_is_asked_about() {
        first(
            &at(Stage::Transit, 32),
            Cause::InTransitGap,
            ActionKind::ContactSeller,
        );
    }

    #[test]
    fn a_form_that_refuses_opens_later() {
        let refused = at(Stage::Transit, 1)
            .order_state(OrderState::Shipped)
            .protection_ends_on(ahead(2))
            .report(Report::DisputeRefusedTooEarly);
        first(&refused, Cause::InTransitGap, ActionKind::WaitUntil);
        let text = diagnose(&refused, today()).first().display(Language::English);
        assert!(text.starts_with("The dispute form is not open yet"), "{text}");
    }

    #[test]
    fn a_delivered_parcel_is_not_between_scans() {
        silent(&at(Stage::Delivered, 8), Cause::InTransitGap);
    }

    #[test]
    fn in_the_country_of_the_buyer_nothing_takes_as_long_as_on_the_way() {
        let sorted = TrackingEvent::new("")
            .staged(Stage::Transit)
            .at(When::on(day(10)));
        let seen = |country| parcel().to(Country::RU).event(sorted.clone().in_country(country));
        assert_eq!(diagnose(&seen(Country::CN), today()).severity(), Severity::Normal);
        assert_eq!(diagnose(&seen(Country::RU), today()).severity(), Severity::Watch);
        silent(&seen(Country::RU), Cause::AwaitingLineHaul);
        let cleared = at(Stage::CustomsCleared, 17).event(event(Stage::Transit, 15));
        assert_eq!(diagnose(&cleared, today()).severity(), Severity::Act);
    }

    #[test]
    fn customs_that_is_told_before_the_flight_is_no_arrival() {
        let told = at(Stage::CustomsIn, 4).event(event(Stage::HandedToAirline, 2));
        first(&told, Cause::AwaitingLineHaul, ActionKind::WaitUntil);
    }
}
