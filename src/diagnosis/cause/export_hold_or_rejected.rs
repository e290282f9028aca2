//! The goods were stopped or refused before they left.
//!
//! # Applies when
//! A notice says that the goods may not be carried, the carrier cancelled the shipment, export customs refused it, or it
//! went back to sorting after export; not where a shipment was cancelled that nobody had scanned.
//!
//! # The buyer sees
//! "Cancelled", "export rejected", or sorting again after export: a missed flight or a battery found.
//!
//! # What helps
//! Asking the seller to send it another way, or to cancel with a refund.
//!
//! # Basis
//! Forwarders' lists of goods that aeroplanes do not carry; single posts on the sorting loop.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::single("forwarders' notices and buyers' posts", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Events, Input::OrderState],
    request: Request::SendAgain,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let arrived = f.passed(&[
        Stage::ArrivalCountry,
        Stage::CustomsIn,
        Stage::CustomsCleared,
        Stage::Handover,
    ]) || f.is_there();
    let stage = f.stage();
    let stopped = match stage {
        // What nobody scanned was never refused: the seller gave the label up, or the order is off.
        Some(Stage::Cancelled) if f.given_back() => None,
        // A cancelled order explains it; where nothing else is told, goods that may not fly are the likeliest.
        Some(Stage::Cancelled) if f.called_off() && f.scanned() => Some(Medium),
        Some(Stage::Cancelled) => Some(VeryStrong),
        Some(Stage::CustomsHold | Stage::CustomsRejected) if f.stopped_at_export() => Some(VeryStrong),
        // The check before the flight.
        Some(Stage::Exception) if f.stopped_at_export() && !arrived => Some(VeryStrong),
        Some(Stage::Returning | Stage::Returned) if f.sent_back_at_export() => Some(VeryStrong),
        // Where nothing was seen before, it may as well be the customs of the destination.
        Some(Stage::CustomsRejected) if !arrived && f.side() != Some(Side::Import) => {
            Some(if f.at_import() { Medium } else { Strong })
        }
        Some(Stage::Hold) if !arrived && !f.passed(&[Stage::Departure]) => Some(Weak),
        Some(Stage::CustomsExport) if f.level() >= Severity::Act => Some(Medium),
        Some(Stage::Transit)
            if !arrived && f.passed(&[Stage::CustomsExport]) && !f.passed(&[Stage::Departure]) =>
        {
            Some(Weak)
        }
        Some(Stage::Accepted) if !arrived && f.passed(&[Stage::CustomsExport, Stage::HandedToAirline]) => {
            Some(Medium)
        }
        _ => None,
    };
    // One line of customs is often withdrawn; it proves nothing before trackers had the time for that.
    let alone = f.single_alarm().filter(|_| !f.has(Report::RestrictedItemNotice));
    let level = if alone.is_some() {
        Severity::Watch
    } else {
        Severity::Act
    };
    let found = Match::new(level)
        .reported(VeryStrong, Report::RestrictedItemNotice, f)
        .maybe(
            stopped.unwrap_or(Weak),
            stopped.and(stage).map(|stage| Fact::LastScan { stage }),
        )
        .found()?;
    if alone.is_some() {
        let wait = f.wait(f.in_days(TRACKERS_CATCH_UP));
        return Some(found.inferred_unless(false).then([wait, f.write_to_seller()]));
    }
    let silent = stage == Some(Stage::CustomsExport) && !f.has(Report::RestrictedItemNotice);
    if silent && f.level() >= Severity::Dispute {
        return Some(found.then(f.ladder(f.level())).then([f.write_to_seller()]));
    }
    // What counts as sent cannot be cancelled, only disputed.
    let cancel = f.waits_for_seller().then(|| f.now(ActionKind::CancelOrder));
    let refund = f.called_off().then(|| f.now(ActionKind::WaitForRefund));
    Some(
        found
            .then([f.write_to_seller()])
            .then(refund)
            .then(cancel)
            .then(f.dispute()),
    )
}

const URGENT: Text = text! {
    en: "The parcel seems to have been stopped before export, for example because of a battery or a liquid. Ask the seller to send it another way or to give a refund.",
    zh: "包裹似乎在出口前被拦下，例如因为含电池或液体。请要求卖家改用其他方式寄送或退款。",
    fr: "Le colis semble avoir été arrêté avant l'export, par exemple à cause d'une batterie ou d'un liquide. Demandez au vendeur de l'envoyer autrement ou de vous rembourser.",
    es: "Parece que el paquete fue detenido antes de la exportación, por ejemplo por una batería o un líquido. Pide al vendedor que lo envíe de otra forma o te dé un reembolso.",
    nl: "Het pakket lijkt vóór de export te zijn tegengehouden, bijvoorbeeld vanwege een batterij of vloeistof. Vraag de verkoper om een andere verzending of terugbetaling.",
    it: "Sembra che il pacco sia stato fermato prima dell'esportazione, per esempio per una batteria o un liquido. Chiedi al venditore di spedirlo in altro modo o di darti un rimborso.",
    de: "Das Paket wurde anscheinend vor der Ausfuhr gestoppt, etwa wegen eines Akkus oder einer Flüssigkeit. Bitten Sie den Verkäufer um einen anderen Versand oder die Erstattung.",
    pl: "Paczkę najwyraźniej zatrzymano przed eksportem, na przykład z powodu baterii lub płynu. Poproś sprzedawcę o wysyłkę innym sposobem albo zwrot pieniędzy.",
    tr: "Paket, örneğin pil veya sıvı nedeniyle ihracattan önce durdurulmuş görünüyor. Satıcıdan başka bir yolla göndermesini veya para iadesi yapmasını isteyin.",
    pt: "A encomenda parece ter sido barrada antes da exportação, por exemplo por causa de uma bateria ou de um líquido. Peça ao vendedor que envie de outro jeito ou faça o reembolso.",
    id: "Paket tampaknya dihentikan sebelum ekspor, misalnya karena baterai atau cairan. Minta penjual mengirim dengan cara lain atau melakukan pengembalian dana.",
    ru: "Похоже, посылку остановили до экспорта, например из-за батареи или жидкости. Попросите продавца отправить её другим способом или вернуть деньги.",
};

/// One line alone is often withdrawn.
const CALM: Text = text! {
    en: "A line of the tracking says that the parcel was stopped before export, but such a line is often withdrawn; wait a little for the next one. If it stays, ask the seller to send the parcel another way or to give a refund.",
    zh: "有一条动态称包裹在出口前被拦下，但这类动态往往会被撤销，请等待下一条更新。如果没有撤销，请要求卖家改用其他方式寄送或退款。",
    fr: "Une ligne du suivi dit que le colis a été arrêté avant l'export, mais elle est souvent retirée ensuite\u{202f}; attendez un peu la suivante. Si rien ne change, demandez au vendeur de l'envoyer autrement ou de vous rembourser.",
    es: "Una línea del seguimiento dice que el paquete fue detenido antes de la exportación, pero a menudo se retira después; espera un poco a la siguiente. Si sigue así, pide al vendedor que lo envíe de otra forma o te dé un reembolso.",
    nl: "Een regel van de tracking zegt dat het pakket vóór de export is tegengehouden, maar zo'n regel wordt vaak weer ingetrokken; wacht een volgende regel af. Blijft het zo, vraag de verkoper dan om een andere verzending of terugbetaling.",
    it: "Una riga del tracciamento dice che il pacco è stato fermato prima dell'esportazione, ma spesso viene poi ritirata; aspetta un po' la successiva. Se non cambia, chiedi al venditore di spedirlo in altro modo o di darti un rimborso.",
    de: "Eine Zeile der Sendungsverfolgung meldet, dass das Paket vor der Ausfuhr gestoppt wurde; warten Sie etwas auf die nächste, denn so etwas wird oft wieder zurückgenommen. Bleibt es dabei, bitten Sie den Verkäufer um einen anderen Versand oder die Erstattung.",
    pl: "Wpis śledzenia mówi, że paczkę zatrzymano przed eksportem, ale taki wpis bywa wycofywany; poczekaj na następny. Jeśli nic się nie zmieni, poproś sprzedawcę o wysyłkę innym sposobem albo zwrot pieniędzy.",
    tr: "Takipteki bir satır paketin ihracattan önce durdurulduğunu söylüyor ama böyle bir satır çoğu kez geri alınır; bir sonrakini bekleyin. Değişmezse satıcıdan başka bir yolla göndermesini veya para iadesi yapmasını isteyin.",
    pt: "Uma linha do rastreio diz que a encomenda foi barrada antes da exportação, mas muitas vezes ela é retirada depois; espere um pouco pela próxima. Se continuar assim, peça ao vendedor que envie de outro jeito ou faça o reembolso.",
    id: "Satu baris pelacakan menyebut paket dihentikan sebelum ekspor, tetapi baris seperti itu sering ditarik kembali; tunggu sebentar sampai baris berikutnya. Jika tetap begitu, minta penjual mengirim dengan cara lain atau melakukan pengembalian dana.",
    ru: "Запись отслеживания говорит, что посылку остановили до экспорта, но такую запись часто отзывают; подождите следующей. Если ничего не изменится, попросите продавца отправить её другим способом или вернуть деньги.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_restricted_item_is_a_matter_for_the_seller() {
        let notice = at(Stage::Accepted, 4).report(Report::RestrictedItemNotice);
        first(&notice, Cause::ExportHoldOrRejected, ActionKind::ContactSeller);
    }

    #[test]
    fn a_cancelled_label_was_never_refused() {
        let unused = parcel()
            .event(event(Stage::Registered, 12))
            .event(event(Stage::Cancelled, 2));
        silent(&unused, Cause::ExportHoldOrRejected);
    }

    #[test]
    fn a_cancelled_order_explains_a_cancelled_shipment() {
        let off = at(Stage::Cancelled, 2)
            .number("LP00724622449605")
            .order_state(OrderState::Cancelled);
        silent(&off, Cause::ExportHoldOrRejected);
        first(
            &off,
            Cause::CancelledBySellerOrPlatform,
            ActionKind::WaitForRefund,
        );
    }

    #[test]
    fn customs_of_the_destination_refuses_no_export() {
        let refused = event(Stage::CustomsRejected, 10).in_country(Country::DE);
        silent(
            &parcel().to(Country::DE).event(refused),
            Cause::ExportHoldOrRejected,
        );
    }

    #[test]
    fn an_ordinary_export_is_no_rejection() {
        silent(&at(Stage::CustomsExport, 3), Cause::ExportHoldOrRejected);
    }

    #[test]
    fn a_hold_that_names_the_export_is_one() {
        let words = TrackingEvent::new("Export customs clearance failed");
        let held = words.staged(Stage::CustomsHold).at(When::on(day(3)));
        first(
            &parcel().to(Country::FR).event(held),
            Cause::ExportHoldOrRejected,
            ActionKind::ContactSeller,
        );
    }

    #[test]
    fn what_goes_back_from_the_export_never_left() {
        let words = TrackingEvent::new("Export customs clearance failed");
        let failed = words.staged(Stage::CustomsRejected).at(When::on(day(3)));
        let back = parcel().event(failed).event(event(Stage::Returned, 2));
        first(&back, Cause::ExportHoldOrRejected, ActionKind::ContactSeller);
        let abroad = back.event(event(Stage::ArrivalCountry, 3));
        not_first(&abroad, Cause::ExportHoldOrRejected);
    }

    #[test]
    fn one_line_of_export_customs_is_waited_out_before_it_is_asked_about() {
        let failed = |ago| event(Stage::CustomsRejected, ago);
        let coded = |ago| failed(ago).with_code("CC_EX_FAILURE");
        first(
            &parcel().event(coded(1)),
            Cause::ExportHoldOrRejected,
            ActionKind::WaitUntil,
        );
        let diagnosis = diagnose(&parcel().event(coded(1)), today());
        assert!(
            diagnosis.severity() == Severity::Watch && diagnosis.first().confidence() < Certainty::Certain
        );
        assert!(
            diagnosis
                .findings()
                .iter()
                .flat_map(|finding| finding.actions())
                .all(|action| action.kind() != ActionKind::OpenDispute)
        );
        first(
            &parcel().event(coded(3)),
            Cause::ExportHoldOrRejected,
            ActionKind::ContactSeller,
        );
        silent(
            &parcel().event(failed(3).with_code("CC_IM_FAILURE")),
            Cause::ExportHoldOrRejected,
        );
    }

    #[test]
    fn import_customs_refuses_no_export() {
        let words = TrackingEvent::new("Import customs clearance rejected");
        let seized = words.staged(Stage::CustomsRejected).at(When::on(day(3)));
        silent(&parcel().event(seized), Cause::ExportHoldOrRejected);
    }

    #[test]
    fn the_check_before_the_flight_stops_an_export() {
        let words = TrackingEvent::new("Aviation security fail");
        let failed = words.staged(Stage::Exception).at(When::on(day(3)));
        first(
            &parcel().event(failed.clone()),
            Cause::ExportHoldOrRejected,
            ActionKind::ContactSeller,
        );
        let there = parcel().event(event(Stage::ArrivalCountry, 5)).event(failed);
        silent(&there, Cause::ExportHoldOrRejected);
    }
}
