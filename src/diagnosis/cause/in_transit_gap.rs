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
    en: "The parcel is between two scans; on the way that can last a week or two and means nothing bad. Look again on the day named, and ask the seller if nothing has changed by then.",
    zh: "包裹处于两次扫描之间，途中这样持续一两周并不代表有问题。请在所示日期再查询，如仍无变化请联系卖家。",
    fr: "Le colis est entre deux scans\u{202f}; en route, cela peut durer une à deux semaines sans que ce soit mauvais signe. Regardez de nouveau à la date indiquée et écrivez au vendeur si rien n'a changé d'ici là.",
    es: "El paquete está entre dos escaneos; por el camino eso puede durar una o dos semanas y no significa nada malo. Vuelve a mirar el día indicado y pregunta al vendedor si para entonces nada ha cambiado.",
    nl: "Het pakket zit tussen twee scans; onderweg kan dat een week of twee duren en dat is geen slecht teken. Kijk opnieuw op de genoemde dag en schrijf de verkoper als er dan niets is veranderd.",
    it: "Il pacco è tra due scansioni; lungo il percorso può durare una o due settimane e non è un brutto segno. Ricontrolla nel giorno indicato e scrivi al venditore se nel frattempo nulla è cambiato.",
    de: "Das Paket ist zwischen zwei Scans; unterwegs kann das ein bis zwei Wochen dauern und hat nichts Schlimmes zu bedeuten. Sehen Sie am genannten Tag wieder nach und fragen Sie den Verkäufer, wenn sich nichts geändert hat.",
    pl: "Paczka jest między dwoma skanami; w drodze może to trwać tydzień lub dwa i nie oznacza nic złego. Sprawdź ponownie w podanym dniu, a jeśli nic się nie zmieni, zapytaj sprzedawcę.",
    tr: "Paket iki tarama arasında; yolda bu bir iki hafta sürebilir ve kötü bir anlama gelmez. Belirtilen günde yeniden bakın, değişiklik yoksa satıcıya sorun.",
    pt: "A encomenda está entre duas atualizações; no caminho isso pode durar uma ou duas semanas e não significa nada ruim. Confira de novo no dia indicado e fale com o vendedor se nada tiver mudado.",
    id: "Paket berada di antara dua pemindaian; di perjalanan itu bisa berlangsung satu atau dua minggu dan bukan pertanda buruk. Periksa lagi pada hari yang disebut, dan tanyakan kepada penjual jika tidak berubah.",
    ru: "Посылка между двумя отметками; в пути это может длиться неделю-две и не означает ничего плохого. Проверьте снова в указанный день и спросите продавца, если ничего не изменилось.",
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
