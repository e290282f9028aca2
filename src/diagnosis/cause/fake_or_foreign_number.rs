//! The number seems to belong to another parcel.
//!
//! # Applies when
//! A delivery or a scan is older than the order, a delivery older than the sending, the parcel of this number goes to
//! another place, its weight cannot be that of the goods, or the number stays dead for two weeks with a seller who is
//! new or silent. Never from the form of the number alone: `LZ...CN`, `LP...` and
//! `DY...PT` are ordinary numbers.
//!
//! # The buyer sees
//! Scans in another town or country, or a delivery that never took place.
//!
//! # What helps
//! A dispute with the proof; the carrier's letter about town, weight and signature.
//!
//! # Basis
//! Eight pages describe the ways; the weight of each sign is derived from them.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("consumer bureaus, insurers and buyers' guides", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Certain,
    asks: &[Input::Destination, Input::OrderedOn, Input::Events],
    request: Request::AnotherParcel,
    applies,
    words: Words::Always(TEXT),
};

/// A number that nobody knows is suspicious after this many days, and only together with something else.
const DEAD_AFTER: i64 = 14;

fn applies(f: &Facts<'_>) -> Option<Match> {
    let dead = !f.scanned()
        && f.unseen()
        && f.came().is_none()
        && f.number.verdict != Verdict::Missing
        && f.clock.pace != Pace::Untracked
        && f.days_since_shipping().is_some_and(|days| days >= DEAD_AFTER);
    let mut found = Match::new(Severity::Dispute)
        .reported(VeryStrong, Report::DeliveredBeforeOrder, f)
        .reported(VeryStrong, Report::DestinationDiffers, f)
        .reported(VeryStrong, Report::DeliveredCityDiffers, f);
    // PayPal goes by the word "delivered": without the carrier's letter it decides so again.
    let refused = f.has(Report::PaypalRejected) && f.stands_at(&[Stage::Delivered]);
    let proven = refused || !found.evidence.is_empty() || f.contradictions.proves_foreign();
    for (weight, fact) in f.contradictions.foreign() {
        found = found.speaks_for(*weight, fact.clone());
    }
    let unshipped = [Contradiction::DeliveredBeforeShipped];
    found = found
        .reported(Medium, Report::DeliveredAddressDiffers, f)
        .maybe(Medium, f.contradictions.order(&unshipped))
        .maybe(Strong, f.said(Report::PaypalRejected).filter(|_| refused));
    // A number that nobody knows proves little alone, and more beside a seller who is new or silent.
    if dead {
        found = found
            .reported(Medium, Report::NotFoundOnAllTrackers, f)
            .reported(Medium, Report::SellerUnresponsive, f)
            .reported(Medium, Report::SellerNew, f);
    }
    // What follows proves nothing alone.
    let moving = [Contradiction::MovingBeforeShipped];
    let found = found
        .found()?
        .reported(Weak, Report::SellerNew, f)
        .reported(Weak, Report::NumberGivenAtOnce, f)
        .maybe(Weak, f.contradictions.order(&moving))
        .maybe(Weak, f.contradictions.below_policy())
        .maybe(Weak, f.clock.unusual().filter(|_| dead));
    if proven {
        let letter = f
            .stands_at(&[Stage::Delivered])
            .then(|| f.now(ActionKind::GetCarrierProof));
        let found = if refused {
            found.then(letter).then(f.dispute())
        } else {
            found.then(f.dispute()).then(letter)
        };
        return Some(
            found
                .then([f.write_to_seller()])
                .then(f.door.closed.then(|| f.beyond_the_door()).into_iter().flatten()),
        );
    }
    let level = f.level().max(Severity::Act);
    let mut found = found.then(f.ladder(level));
    found.severity = level;
    Some(found)
}

const TEXT: Text = text! {
    en: "This number seems to belong to another parcel; sometimes that is only a mix-up. Do not confirm receipt, and keep the proof for a dispute.",
    zh: "这个号码似乎属于另一个包裹，有时只是弄混了。请勿确认收货，并保留证据以便提起纠纷。",
    fr: "Ce numéro semble appartenir à un autre colis\u{202f}; parfois, ce n'est qu'une confusion. Ne confirmez pas la réception et gardez les preuves pour un litige.",
    es: "Este número parece ser de otro paquete; a veces es solo una confusión. No confirmes la recepción y guarda las pruebas para una disputa.",
    nl: "Dit nummer lijkt bij een ander pakket te horen; soms is het alleen een verwisseling. Bevestig de ontvangst niet en bewaar het bewijs voor een geschil.",
    it: "Questo numero sembra appartenere a un altro pacco; a volte è solo uno scambio. Non confermare la ricezione e conserva le prove per una controversia.",
    de: "Diese Nummer scheint zu einem anderen Paket zu gehören; manchmal ist es nur eine Verwechslung. Bestätigen Sie den Empfang nicht und heben Sie die Belege für einen Streitfall auf.",
    pl: "Ten numer wygląda na numer innej paczki; czasem to tylko pomyłka. Nie potwierdzaj odbioru i zachowaj dowody na potrzeby sporu.",
    tr: "Bu numara başka bir pakete ait görünüyor; bazen bu yalnızca bir karışıklıktır. Teslim aldığınızı onaylamayın ve anlaşmazlık için kanıtları saklayın.",
    pt: "Este código parece ser de outra encomenda; às vezes é só uma confusão. Não confirme o recebimento e guarde as provas para uma disputa.",
    id: "Nomor ini tampaknya milik paket lain; kadang hanya tertukar. Jangan konfirmasi penerimaan dan simpan buktinya untuk sengketa.",
    ru: "Похоже, этот номер принадлежит другой посылке; иногда это просто путаница. Не подтверждайте получение и сохраните доказательства для спора.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_parcel_that_goes_elsewhere_is_another_one() {
        let other = at(Stage::Transit, 1).report(Report::DestinationDiffers);
        first(&other, Cause::FakeOrForeignNumber, ActionKind::OpenDispute);
    }

    #[test]
    fn a_delivery_before_the_order_is_another_one() {
        let old = parcel().ordered_on(day(10)).event(event(Stage::Delivered, 40));
        first(&old, Cause::FakeOrForeignNumber, ActionKind::OpenDispute);
    }

    #[test]
    fn ordinary_numbers_are_not_called_fake() {
        for number in [
            "LZ871240690CN",
            "LP00417285630928",
            "DY531671415PT",
            "DY401752807PT",
            "UN123456785CN",
        ] {
            silent(
                &sent(8).number(number).nothing_shown(),
                Cause::FakeOrForeignNumber,
            );
            silent(
                &sent(20).number(number).nothing_shown(),
                Cause::FakeOrForeignNumber,
            );
        }
    }

    #[test]
    fn without_a_number_there_is_none_of_another_parcel() {
        let silent_seller = sent(20).without_number().report(Report::SellerUnresponsive);
        silent(&silent_seller, Cause::FakeOrForeignNumber);
    }

    #[test]
    fn scans_of_long_ago_are_another_parcels() {
        let recycled = sent(5)
            .ordered_on(day(7))
            .event(event(Stage::Accepted, 40))
            .event(event(Stage::Transit, 3));
        first(&recycled, Cause::FakeOrForeignNumber, ActionKind::OpenDispute);
        let delivered = sent(5).event(event(Stage::Delivered, 9));
        first(&delivered, Cause::FakeOrForeignNumber, ActionKind::OpenDispute);
    }

    #[test]
    fn clocks_differ_by_a_day() {
        let young = sent(5).ordered_on(day(6)).event(event(Stage::Accepted, 7));
        silent(&young, Cause::FakeOrForeignNumber);
        let local = sent(5).event(event(Stage::Delivered, 6));
        silent(&local, Cause::FakeOrForeignNumber);
    }

    #[test]
    fn a_weight_that_cannot_be_is_asked_about() {
        let weighed = TrackingEvent::new("Accepted, weight: 30 g")
            .staged(Stage::Accepted)
            .at(When::on(day(3)));
        let empty = sent(5).weight_g(800).event(weighed.clone());
        first(&empty, Cause::FakeOrForeignNumber, ActionKind::ContactSeller);
        silent(&sent(5).weight_g(45).event(weighed), Cause::FakeOrForeignNumber);

        let heavy = at(Stage::Transit, 3).by(ShippingOption::EPacket).weight_g(5_200);
        first(&heavy, Cause::FakeOrForeignNumber, ActionKind::ContactSeller);
    }

    #[test]
    fn an_order_that_never_left_and_arrived_is_doubted() {
        let odd = at(Stage::Delivered, 1).order_state(OrderState::Received);
        fires(&odd, Cause::FakeOrForeignNumber);
        silent(
            &at(Stage::Delivered, 1).order_state(OrderState::Shipped),
            Cause::FakeOrForeignNumber,
        );
    }

    #[test]
    fn a_hub_on_the_way_is_not_the_destination() {
        let hub = parcel()
            .to(Country::BR)
            .event(event(Stage::Transit, 3).in_country(Country::NL));
        silent(&hub, Cause::FakeOrForeignNumber);
    }

    #[test]
    fn delivered_where_it_came_from_is_no_delivery_to_the_buyer() {
        let delivered = event(Stage::Delivered, 1).in_country(Country::CN);
        let parcel = sent(6).to(Country::NO).event(delivered);
        first(&parcel, Cause::FakeOrForeignNumber, ActionKind::OpenDispute);
    }
}
