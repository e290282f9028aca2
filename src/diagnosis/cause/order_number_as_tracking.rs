//! The number typed is the order number.
//!
//! # Applies when
//! The number typed is an AliExpress order number, or equals the order number told.
//!
//! # The buyer sees
//! "Not found" on every tracker: order numbers track nothing.
//!
//! # What helps
//! Opening the order and using the tracking number on its tracking page.
//!
//! # Basis
//! Several trackers name this as the most frequent slip; the one share that is quoted (60 %) cannot be verified.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("trackers' help pages", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Number],
    request: Request::Proof,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.number.verdict != Verdict::Order {
        return None;
    }
    Match::new(Severity::Act)
        .speaks_for(VeryStrong, Fact::OrderNumberTyped)
        .maybe(Weak, f.no_scan())
        .then([f.now(ActionKind::UseTrackingNumber)])
        .found()
}

const TEXT: Text = text! {
    en: "This is the order number, and an order number cannot be tracked. The tracking number is on the tracking page of the order.",
    zh: "这是订单号，订单号无法用于查询物流。运单号在订单的物流页面上。",
    fr: "C'est le numéro de commande, et un numéro de commande ne se suit pas. Le numéro de suivi se trouve sur la page de suivi de la commande.",
    es: "Este es el número de pedido, y un número de pedido no se puede rastrear. El número de seguimiento está en la página de seguimiento del pedido.",
    nl: "Dit is het bestelnummer, en een bestelnummer kun je niet volgen. Het trackingnummer staat op de trackingpagina van de bestelling.",
    it: "Questo è il numero d'ordine, e un numero d'ordine non si può tracciare. Il numero di tracciamento è nella pagina di tracciamento dell'ordine.",
    de: "Das ist die Bestellnummer, und eine Bestellnummer lässt sich nicht verfolgen. Die Sendungsnummer steht in der Sendungsverfolgung der Bestellung.",
    pl: "To jest numer zamówienia, a numeru zamówienia nie da się śledzić. Numer przesyłki jest na stronie śledzenia zamówienia.",
    tr: "Bu bir sipariş numarası; sipariş numarasıyla takip yapılamaz. Takip numarası siparişin takip sayfasındadır.",
    pt: "Este é o número do pedido, e um número do pedido não pode ser rastreado. O código de rastreio está na página de rastreio do pedido.",
    id: "Ini nomor pesanan, dan nomor pesanan tidak dapat dilacak. Nomor resi ada di halaman pelacakan pesanan.",
    ru: "Это номер заказа, а по номеру заказа отследить ничего нельзя. Трек-номер указан на странице отслеживания заказа.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn an_order_number_is_recognised() {
        let typed = parcel().number("8123456789012345").nothing_shown();
        first(
            &typed,
            Cause::OrderNumberAsTracking,
            ActionKind::UseTrackingNumber,
        );
    }

    #[test]
    fn the_number_of_the_order_itself_is_recognised() {
        let typed = parcel()
            .number("8123456789012345")
            .order_number("8123456789012345")
            .nothing_shown();
        fires(&typed, Cause::OrderNumberAsTracking);
    }

    #[test]
    fn a_tracking_number_is_none() {
        silent(
            &parcel().number("RB123456785GB").nothing_shown(),
            Cause::OrderNumberAsTracking,
        );
    }
}
