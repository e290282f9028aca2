//! The number seems to belong to another parcel.
//!
//! # Applies when
//! A delivery or a scan is older than the order, the parcel of this number goes to another place, or the number stays
//! dead for two weeks with a seller who is new or silent. Never from the form of the number alone: `LZ...CN`, `LP...` and
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

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::FakeOrForeignNumber,
    basis: Basis::several("consumer bureaus, insurers and buyers' guides", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Certain,
    asks: &[Input::Destination, Input::OrderedOn, Input::Events],
    applies,
    text: TEXT,
};

/// A number that nobody knows is suspicious after this many days, and only together with something else.
const DEAD_AFTER: i64 = 14;

fn applies(f: &Facts<'_>) -> Option<Match> {
    let dead = !f.scanned()
        && f.last.is_none()
        && f.clock.pace != Pace::Untracked
        && f.days_since_shipping().is_some_and(|days| days >= DEAD_AFTER);
    let found = Match::new(Severity::Dispute)
        .reported(VeryStrong, Report::DeliveredBeforeOrder, f)
        .reported(VeryStrong, Report::DestinationDiffers, f)
        .reported(VeryStrong, Report::DeliveredCityDiffers, f)
        .maybe(VeryStrong, scan_elsewhere(f));
    let found = match scan_before_order(f) {
        Some((true, fact)) => found.speaks_for(VeryStrong, fact),
        Some((false, fact)) => found.speaks_for(Strong, fact),
        None => found,
    };
    let proven = found.evidence.iter().any(|evidence| evidence.weight() >= Strong);
    let found = if dead {
        found.reported(Medium, Report::NotFoundOnAllTrackers, f).reported(
            Medium,
            Report::SellerUnresponsive,
            f,
        )
    } else {
        found
    };
    // PayPal goes by the word "delivered": without the carrier's letter it decides so again.
    let refused = f
        .said(Report::PaypalRejected)
        .filter(|_| f.stands_at(&[Stage::Delivered]));
    let found = found
        .reported(Medium, Report::DeliveredAddressDiffers, f)
        .maybe(Medium, mismatch(f))
        .maybe(Medium, f.too_heavy())
        .maybe(Strong, refused);
    let proven = proven || refused.is_some();
    // What follows proves nothing alone.
    let found = found
        .found()?
        .reported(Weak, Report::SellerNew, f)
        .reported(Weak, Report::NumberGivenAtOnce, f)
        .maybe(Weak, f.clock.unusual().filter(|_| dead));
    if proven {
        let letter = f
            .stands_at(&[Stage::Delivered])
            .then(|| f.now(ActionKind::GetCarrierProof));
        let found = match refused {
            Some(_) => found.then(letter).then(f.dispute()),
            None => found.then(f.dispute()).then(letter),
        };
        return found
            .then([f.write_to_seller()])
            .then(f.door.closed.then(|| f.beyond_the_door()).into_iter().flatten())
            .found();
    }
    let level = f.level().max(Severity::Act);
    let mut found = found.then(f.ladder(level));
    found.severity = level;
    found.found()
}

/// A scan of the destination's side in a country that is not the destination.
fn scan_elsewhere(f: &Facts<'_>) -> Option<Fact> {
    let told = f.parcel.destination?;
    let last = f.last?;
    let seen = last.country?;
    let there = matches!(
        last.stage?,
        Stage::Delivered | Stage::PickupReady | Stage::OutForDelivery
    );
    (there && seen != told && seen != f.origin()).then_some(Fact::ScanElsewhere { seen, told })
}

/// The first scan, if it is older than the order, and whether a delivery is.
fn scan_before_order(f: &Facts<'_>) -> Option<(bool, Fact)> {
    let ordered = f.parcel.ordered_on?;
    let delivered = |kind: AnomalyKind| kind == AnomalyKind::DeliveredBeforeOrder;
    let anomaly = f.journey.anomalies().iter().map(|anomaly| anomaly.kind());
    let kind = anomaly
        .filter(|kind| delivered(*kind) || *kind == AnomalyKind::BeforeOrder)
        .max_by_key(|kind| delivered(*kind))?;
    let days = f.journey.steps().iter().filter_map(|step| step.event().when());
    let scan = days.map(|when| when.date()).min().filter(|day| *day < ordered)?;
    Some((delivered(kind), Fact::ScanBeforeOrder { scan, ordered }))
}

/// A number of another kind than the courier that the buyer paid for gives out.
fn mismatch(f: &Facts<'_>) -> Option<Fact> {
    let (option, format) = (f.option?, f.number.format?);
    let courier = option.class() == ServiceClass::Express && !option.numbers().is_empty();
    (courier && f.number.verdict == Verdict::Proved && !option.expects(format) && !f.platform_number())
        .then_some(Fact::OptionMismatch)
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
            "LP00123456789012",
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
    fn a_hub_on_the_way_is_not_the_destination() {
        let hub = parcel()
            .to(Country::BR)
            .event(event(Stage::Transit, 3).in_country(Country::NL));
        silent(&hub, Cause::FakeOrForeignNumber);
    }
}
