//! The country of origin is on holiday.
//!
//! # Applies when
//! A holiday of several days in the country of origin lies in the wait, and the parcel has not left. Its own days are all
//! that it excuses: what is overdue without them it does not explain.
//!
//! # The buyer sees
//! Nothing at all: sellers stop for two weeks at Chinese New Year, for one at Golden Week.
//!
//! # What helps
//! Waiting until the backlog is gone; a refund if the seller's deadline passed meanwhile.
//!
//! # Basis
//! Official holiday notices; sellers' notices for the length.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("State Council notices; sellers' notices", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::OrderedOn, Input::ProcessingDeadline],
    request: Request::WhenSent,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    // Behind the export the holiday of the origin explains nothing, nor where the goods are in the buyer's country.
    let local = f
        .option
        .is_some_and(|option| option.class() == ServiceClass::Local);
    let there = !local
        && f.came().is_none()
        && (f.before_first_scan()
            || matches!(f.clock.phase, Phase::Origin | Phase::Consolidation)
            || f.moves_at_origin());
    let closed = f.seasons.closed().filter(|_| there);
    // Sellers who are back work through what the holiday left: that explains less than a closed door.
    let since = f.seasons.closed_until().map(|last| f.days_since(last));
    let shut = since.is_some_and(|days| days <= 0);
    let recent = since.is_some_and(|days| days <= BACKLOG_EASES);
    let dated = f.last.is_some() || f.parcel.shipped_on.is_some() || f.parcel.ordered_on.is_some();
    let excused = f.seasons.excuse();
    let weight = if !excused {
        Weak
    } else if !dated || (f.gathering() && !shut) {
        Medium
    } else if f.waits_for_seller() || recent {
        VeryStrong
    } else {
        Strong
    };
    let level = if excused {
        f.level().min(Severity::Watch)
    } else {
        f.level()
    };
    let found = Match::new(level)
        .maybe(
            if excused { Strong } else { Medium },
            f.said(Report::ChineseNewYear)
                .filter(|_| f.seasons.may_hold_new_year()),
        )
        .maybe(weight, closed)
        .found()?
        .reported(Weak, Report::SellerSaysSentLater, f)
        .maybe_against(Strong, (!there).then(|| f.last_scan()).flatten());
    if f.called_off() {
        let state = f.parcel.order_state.map(|state| Fact::OrderStands { state });
        return Some(found.maybe(Weak, state).then([f.now(ActionKind::WaitForRefund)]));
    }
    if !excused {
        // The days off are counted out, and it is still too long.
        return Some(found.then(f.ladder(f.level())));
    }
    let back = f.seasons.closed_until();
    let normal = back
        .and_then(|last| last.checked_add_signed(TimeDelta::try_days(BACKLOG_EASES)?))
        .filter(|day| *day > f.today)
        .unwrap_or_else(|| f.in_days(BACKLOG_EASES));
    let passed = f.parcel.processing_deadline.filter(|day| *day < f.today);
    let found = match passed {
        Some(day) if f.waits_for_seller() => found
            .maybe(Weak, Some(Fact::DeadlinePassed { day }))
            .then([f.now(ActionKind::CancelOrder)]),
        _ => found,
    };
    Some(found.then([f.wait(normal)]).then(f.extension()))
}

const CALM: Text = text! {
    en: "During the long holidays in the country of origin hardly anything is sent or scanned, and afterwards the backlog has to be worked off. That is normal; look again later.",
    zh: "发件国长假期间几乎不会发货或扫描，节后还要处理积压的包裹。这属于正常，请过些时候再查询。",
    fr: "Pendant les longs congés du pays d'origine, presque rien n'est expédié ni scanné, puis il faut rattraper le retard. C'est normal\u{202f}; regardez de nouveau plus tard.",
    es: "Durante las fiestas largas del país de origen casi nada se envía ni se escanea, y después hay que dar salida a lo acumulado. Es normal; vuelve a mirar más adelante.",
    nl: "Tijdens de lange feestdagen in het land van herkomst wordt bijna niets verzonden of gescand, en daarna moet de achterstand worden weggewerkt. Dat is normaal; kijk later opnieuw.",
    it: "Durante le lunghe feste nel paese d'origine quasi nulla viene spedito o scansionato, e poi va smaltito l'arretrato. È normale; ricontrolla più avanti.",
    de: "Während der langen Feiertage im Herkunftsland wird kaum etwas verschickt oder gescannt, und danach muss der Rückstau abgearbeitet werden. Das ist normal; sehen Sie später wieder nach.",
    pl: "Podczas długich świąt w kraju nadania prawie nic nie jest wysyłane ani skanowane, a potem trzeba odrobić zaległości. To norma; sprawdź ponownie później.",
    tr: "Çıkış ülkesindeki uzun tatillerde neredeyse hiçbir şey gönderilmez veya taranmaz; sonra da biriken paketlerin işlenmesi gerekir. Bu olağandır; daha sonra yeniden bakın.",
    pt: "Durante os feriados longos no país de origem, quase nada é enviado nem registrado, e depois é preciso dar conta do acúmulo. Isso é normal; confira de novo mais tarde.",
    id: "Selama libur panjang di negara asal, hampir tidak ada yang dikirim atau dipindai, dan setelahnya paket yang menumpuk harus diproses. Itu wajar; periksa lagi nanti.",
    ru: "Во время долгих праздников в стране отправления почти ничего не отправляют и не сканируют, а потом разбирают накопившееся. Это нормально; проверьте снова позже.",
};

const URGENT: Text = text! {
    en: "A long holiday in the country of origin explains only a part of the silence. Ask the seller when the parcel was or will be sent, and open a dispute in time if that does not help.",
    zh: "发件国的长假只能部分解释为何没有动态。请向卖家询问包裹的寄出时间；如未解决，请及时提起纠纷。",
    fr: "De longs congés dans le pays d'origine n'expliquent qu'une partie du silence. Demandez au vendeur quand le colis est parti ou partira et, si cela ne donne rien, ouvrez un litige dans les délais.",
    es: "Unas fiestas largas en el país de origen explican solo una parte del silencio. Pregunta al vendedor cuándo salió o saldrá el paquete y, si no sirve de nada, abre una disputa dentro del plazo.",
    nl: "Een lange feestperiode in het land van herkomst verklaart maar een deel van de stilte. Vraag de verkoper wanneer het pakket is of wordt verzonden en open op tijd een geschil als dat niets oplevert.",
    it: "Le lunghe feste nel paese d'origine spiegano solo una parte del silenzio. Chiedi al venditore quando il pacco è stato o sarà spedito e, se non serve, apri una controversia entro i termini.",
    de: "Lange Feiertage im Herkunftsland erklären nur einen Teil der Stille. Fragen Sie den Verkäufer, wann das Paket verschickt wurde oder wird, und eröffnen Sie rechtzeitig einen Streitfall, wenn das nichts bringt.",
    pl: "Długie święta w kraju nadania wyjaśniają tylko część tej ciszy. Zapytaj sprzedawcę, kiedy paczka wyruszyła lub wyruszy, a jeśli to nie pomoże, w porę otwórz spór.",
    tr: "Çıkış ülkesindeki uzun tatil bu sessizliğin yalnızca bir bölümünü açıklar. Satıcıya paketin ne zaman gönderildiğini veya gönderileceğini sorun; sonuç alamazsanız zamanında anlaşmazlık açın.",
    pt: "Um feriado longo no país de origem explica só uma parte do silêncio. Pergunte ao vendedor quando a encomenda foi ou será enviada e, se não adiantar, abra uma disputa dentro do prazo.",
    id: "Libur panjang di negara asal hanya menjelaskan sebagian dari waktu tanpa kabar ini. Tanyakan kepada penjual kapan paket sudah atau akan dikirim, dan buka sengketa tepat waktu jika tidak ada hasilnya.",
    ru: "Долгие праздники в стране отправления объясняют лишь часть этой тишины. Спросите продавца, когда посылка ушла или уйдёт, и, если это не поможет, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn chinese_new_year_explains_an_unsent_order() {
        let order = Parcel::new()
            .ordered_on(ymd(2026, 2, 12))
            .order_state(OrderState::InProgress);
        first_on(
            &order,
            ymd(2026, 2, 22),
            Cause::OriginHolidayClosure,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn behind_the_export_it_explains_nothing() {
        let flown = TrackingEvent::new("")
            .staged(Stage::Departure)
            .at(When::on(ymd(2026, 2, 12)));
        silent_on(
            &parcel().event(flown),
            ymd(2026, 2, 22),
            Cause::OriginHolidayClosure,
        );
    }

    #[test]
    fn a_parcel_that_moves_at_the_origin_stops_with_it() {
        let sorted = TrackingEvent::new("")
            .staged(Stage::Transit)
            .at(When::on(ymd(2027, 2, 3)));
        let order = Parcel::new()
            .shipped_on(ymd(2027, 2, 1))
            .event(event_on(Stage::Accepted, ymd(2027, 2, 2)))
            .event(sorted);
        first_on(
            &order,
            ymd(2027, 2, 10),
            Cause::OriginHolidayClosure,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn no_new_year_falls_in_july() {
        let july = Parcel::new()
            .shipped_on(ymd(2025, 7, 15))
            .report(Report::ChineseNewYear);
        silent_on(&july, ymd(2025, 7, 20), Cause::OriginHolidayClosure);
        fires(
            &parcel().report(Report::ChineseNewYear),
            Cause::OriginHolidayClosure,
        );
    }

    #[test]
    fn behind_the_holiday_what_the_order_says_comes_first() {
        let merged = Parcel::new()
            .order_state(OrderState::Consolidated)
            .ordered_on(ymd(2025, 4, 25));
        first_on(
            &merged,
            ymd(2025, 5, 6),
            Cause::ConsolidationWaiting,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn an_ordinary_september_is_no_holiday() {
        silent(&sent(4).nothing_shown(), Cause::OriginHolidayClosure);
    }

    #[test]
    fn a_holiday_that_begins_today_excuses_no_month() {
        let dead = Parcel::new()
            .order_state(OrderState::Shipped)
            .shipped_on(ymd(2025, 3, 15))
            .nothing_shown();
        let diagnosis = diagnose(&dead, ymd(2025, 5, 2));
        assert_ne!(diagnosis.first().cause(), Cause::OriginHolidayClosure);
        assert_eq!(diagnosis.severity(), Severity::Dispute);
    }

    #[test]
    fn a_warehouse_nearby_has_no_chinese_holiday() {
        let local = Parcel::new()
            .by(ShippingOption::AliExpressLocal)
            .order_state(OrderState::Shipped)
            .shipped_on(ymd(2026, 2, 14))
            .nothing_shown();
        silent_on(&local, ymd(2026, 2, 16), Cause::OriginHolidayClosure);
    }

    #[test]
    fn a_closure_of_the_callers_own_keeps_its_words() {
        let mut settings = Settings::new();
        let fair = Occasion::new(ymd(2024, 9, 5), ymd(2024, 9, 11), Effect::SellersClosed)
            .in_country(Country::CN)
            .named("trade fair in Yiwu");
        settings.calendar.add(fair);
        let diagnosis = Diagnostician::new(settings).diagnose(&sent(8).nothing_shown(), today());
        let first = diagnosis.first();
        assert_eq!(first.cause(), Cause::OriginHolidayClosure);
        let closed = first.evidence()[0].display(Language::German);
        assert!(closed.contains("trade fair in Yiwu"), "{closed}");
    }

    #[test]
    fn nobody_waits_for_a_holiday_when_protection_is_over() {
        let new_year = ymd(2026, 3, 3);
        let sent = parcel()
            .order_state(OrderState::Shipped)
            .shipped_on(ymd(2026, 2, 12))
            .number("LP00724622449605")
            .nothing_shown();
        first_on(
            &sent.clone().protection_ends_on(ymd(2026, 4, 20)),
            new_year,
            Cause::OriginHolidayClosure,
            ActionKind::WaitUntil,
        );
        let diagnosis = diagnose(&sent.protection_ends_on(ymd(2026, 2, 27)), new_year);
        assert_eq!(diagnosis.first().first_action().kind(), ActionKind::OpenDispute);
        let mut actions = diagnosis.findings().iter().flat_map(|found| found.actions());
        assert!(actions.all(|action| action.kind() != ActionKind::WaitUntil));
    }
}
