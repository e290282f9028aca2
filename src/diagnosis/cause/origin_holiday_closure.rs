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

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::OriginHolidayClosure,
    basis: Basis::several("State Council notices; sellers' notices", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::OrderedOn, Input::ProcessingDeadline],
    applies,
    text: TEXT,
};

/// A backlog lasts about a week after the sellers are back.
const BACKLOG: u64 = 7;

fn applies(f: &Facts<'_>) -> Option<Match> {
    // Behind the export the holiday of the origin explains nothing, nor where the goods are in the buyer's country.
    let local = f
        .option
        .is_some_and(|option| option.class() == ServiceClass::Local);
    let there =
        !local && (f.before_first_scan() || matches!(f.clock.phase, Phase::Origin | Phase::Consolidation));
    let closed = f.seasons.closed().filter(|_| there);
    let recent = f
        .seasons
        .closed_until()
        .is_some_and(|last| f.days_since(last) <= 7);
    let dated = f.last.is_some() || f.parcel.shipped_on.is_some() || f.parcel.ordered_on.is_some();
    let excused = f.seasons.excuse();
    let weight = if !excused {
        Weak
    } else if !dated {
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
        .reported(if excused { Strong } else { Medium }, Report::ChineseNewYear, f)
        .maybe(weight, closed)
        .found()?
        .reported(Weak, Report::SellerSaysSentLater, f)
        .maybe_against(Strong, (!there).then(|| f.last_scan()).flatten());
    if f.called_off() {
        let state = f.parcel.order_state.map(|state| Fact::OrderStands { state });
        return found
            .maybe(Weak, state)
            .then([f.now(ActionKind::WaitForRefund)])
            .found();
    }
    if !excused {
        // The days off are counted out, and it is still too long.
        return found.then(f.ladder(f.level())).found();
    }
    let back = f.seasons.closed_until();
    let normal = back
        .and_then(|last| last.checked_add_days(Days::new(BACKLOG)))
        .filter(|day| *day > f.today)
        .unwrap_or_else(|| f.in_days(BACKLOG));
    let passed = f.parcel.processing_deadline.filter(|day| *day < f.today);
    let found = match passed {
        Some(day) if f.waits_for_seller() => found
            .maybe(Weak, Some(Fact::DeadlinePassed { day }))
            .then([f.now(ActionKind::CancelOrder)]),
        _ => found,
    };
    found.then([f.wait(normal)]).then(f.extension()).found()
}

const TEXT: Text = text! {
    en: "Sellers and their couriers are on holiday, so nothing is sent or scanned for a week or two. Look again when they are back; the backlog takes about another week.",
    zh: "卖家和快递正在放假，一两周内不会发货或扫描。请在假期结束后再查询，积压包裹大约还需一周处理。",
    fr: "Les vendeurs et leurs coursiers sont en congé\u{202f}; rien n'est expédié ni scanné pendant une à deux semaines. Regardez de nouveau à leur retour\u{202f}; le retard prend encore environ une semaine.",
    es: "Los vendedores y sus mensajeros están de vacaciones, así que nada se envía ni se escanea durante una o dos semanas. Vuelve a mirar cuando regresen; el atasco dura otra semana más o menos.",
    nl: "Verkopers en hun koeriers hebben vakantie, dus een week of twee wordt niets verzonden of gescand. Kijk opnieuw als ze terug zijn; de achterstand kost nog ongeveer een week.",
    it: "I venditori e i loro corrieri sono in ferie, quindi per una o due settimane nulla viene spedito o scansionato. Ricontrolla al loro ritorno; l'arretrato richiede circa un'altra settimana.",
    de: "Bei den Verkäufern und ihren Kurieren sind Feiertage, daher wird ein bis zwei Wochen lang nichts verschickt oder gescannt. Sehen Sie danach wieder nach; der Rückstau dauert noch etwa eine Woche.",
    pl: "Sprzedawcy i ich kurierzy mają wolne, więc przez tydzień lub dwa nic nie jest wysyłane ani skanowane. Sprawdź po ich powrocie; odrabianie zaległości trwa jeszcze około tygodnia.",
    tr: "Satıcılar ve kuryeleri tatilde; bir iki hafta hiçbir şey gönderilmez veya taranmaz. Döndüklerinde yeniden bakın; biriken paketlerin işlenmesi yaklaşık bir hafta daha sürer.",
    pt: "Os vendedores e seus entregadores estão de férias, então por uma ou duas semanas nada é enviado nem registrado. Confira de novo quando eles voltarem; o acúmulo leva cerca de mais uma semana.",
    id: "Penjual dan kurirnya sedang libur, jadi selama satu atau dua minggu tidak ada yang dikirim atau dipindai. Periksa lagi setelah mereka kembali; paket yang menumpuk perlu sekitar seminggu lagi.",
    ru: "У продавцов и их курьеров праздники, поэтому неделю-другую ничего не отправляют и не сканируют. Проверьте, когда они вернутся; накопившееся разбирают ещё около недели.",
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
}
