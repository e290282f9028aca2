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

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::InTransitGap,
    basis: Basis::official("Canada Post's FAQ; AliExpress' help on disputes", "2026-11"),
    silenced_by: &[Cause::Lost],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::ProtectionEndsOn, Input::Destination],
    applies,
    text: TEXT,
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let moving = match f.last {
        None => false,
        Some(last) => match last.stage {
            None => true,
            Some(stage) => matches!(
                stage,
                Stage::Transit
                    | Stage::Departure
                    | Stage::Handover
                    | Stage::Redirected
                    | Stage::Hold
                    | Stage::Delayed
            ),
        },
    };
    let sent = f.parcel.order_state == Some(OrderState::Shipped) || f.parcel.shipped_on.is_some();
    let refused = f
        .said(Report::DisputeRefusedTooEarly)
        .filter(|_| (moving || sent) && !f.stands_at(&[Stage::Delivered]));
    let unseen = !moving && f.last.is_none() && sent && f.number.verdict == Verdict::Missing;
    let level = f.level();
    let fresh = f
        .last
        .filter(|_| moving)
        .and_then(|last| match (last.age, last.stage) {
            (Some(days @ 0..=2), Some(stage)) => Some(Fact::FreshScan { stage, days }),
            _ => None,
        });
    let found = Match::new(level)
        .maybe(Medium, f.last_scan().filter(|_| moving))
        .maybe(Weak, f.unread().filter(|_| moving))
        .maybe(if moving { VeryStrong } else { Medium }, refused)
        .maybe(Medium, f.clock.usual().filter(|_| moving))
        .maybe(Weak, f.clock.unusual().filter(|_| moving))
        .maybe(
            Strong,
            f.said(Report::LocalPostSaysNotArrived).filter(|_| moving || sent),
        )
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
    found.then(f.ladder(level)).found()
}

const TEXT: Text = text! {
    en: "The parcel is between two scans; on the way, a week or two without news means nothing bad. If it lasts longer, ask the seller.",
    zh: "包裹处于两次扫描之间，途中一两周没有更新并不代表有问题。如果时间更长，请联系卖家。",
    fr: "Le colis est entre deux scans\u{202f}; en route, une à deux semaines sans nouvelles ne sont pas mauvais signe. Si cela dure plus longtemps, écrivez au vendeur.",
    es: "El paquete está entre dos escaneos; por el camino, una o dos semanas sin noticias no significan nada malo. Si dura más, pregunta al vendedor.",
    nl: "Het pakket zit tussen twee scans; onderweg is een week of twee zonder nieuws geen slecht teken. Duurt het langer, schrijf dan de verkoper.",
    it: "Il pacco è tra due scansioni; lungo il percorso una o due settimane senza notizie non sono un brutto segno. Se dura di più, scrivi al venditore.",
    de: "Das Paket ist zwischen zwei Scans; unterwegs haben ein bis zwei Wochen ohne Nachricht nichts Schlimmes zu bedeuten. Dauert es länger, fragen Sie den Verkäufer.",
    pl: "Paczka jest między dwoma skanami; w drodze tydzień lub dwa bez wiadomości nie oznaczają nic złego. Jeśli potrwa to dłużej, zapytaj sprzedawcę.",
    tr: "Paket iki tarama arasında; yolda bir iki hafta haber olmaması kötü bir anlama gelmez. Daha uzun sürerse satıcıya sorun.",
    pt: "A encomenda está entre duas atualizações; no caminho, uma ou duas semanas sem notícias não significam nada ruim. Se demorar mais, fale com o vendedor.",
    id: "Paket berada di antara dua pemindaian; di perjalanan, satu atau dua minggu tanpa kabar bukan pertanda buruk. Jika lebih lama, tanyakan kepada penjual.",
    ru: "Посылка между двумя отметками; в пути неделя-две без новостей — не плохой знак. Если это затянется, спросите продавца.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

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
    }

    #[test]
    fn a_delivered_parcel_is_not_between_scans() {
        silent(&at(Stage::Delivered, 8), Cause::InTransitGap);
    }
}
