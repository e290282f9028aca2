//! The parcel is going back, or is back.
//!
//! # Applies when
//! The last event says refused, unclaimed, returning or returned.
//!
//! # The buyer sees
//! "Returned to sender", often after a notice was missed.
//!
//! # What helps
//! Asking the seller to send it again; a dispute when the return is complete and was not the buyer's neglect.
//!
//! # Basis
//! AliExpress' guarantee excludes refused parcels and wrong addresses.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' buyer protection rules; buyers' guides", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::ProtectionEndsOn, Input::Destination],
    request: Request::SendAgain,
    applies,
    words: Words::Always(TEXT),
};

/// No post keeps a parcel longer than this, about two months.
const STORED: i64 = 60;

fn applies(f: &Facts<'_>) -> Option<Match> {
    let turned = f.stands_at(&[
        Stage::Refused,
        Stage::Unclaimed,
        Stage::Returning,
        Stage::Returned,
    ]);
    // Nobody came for it, nobody paid: then it goes back, with or without a scan.
    if let Some(over) = f.window_over() {
        let long = f.last?.age? > STORED;
        return Match::new(Severity::Act)
            .speaks_for(if long { Strong } else { Medium }, over)
            .then(f.after_the_window(ActionKind::ContactLocalPost))
            .found();
    }
    if !turned {
        return None;
    }
    // What never left comes back from the export: that says more.
    let weight = if f.sent_back_at_export() {
        Medium
    } else {
        VeryStrong
    };
    let back = f.stands_at(&[Stage::Returned]);
    let neglect = f.stands_at(&[Stage::Refused, Stage::Unclaimed])
        || f.has(Report::CustomsNoticeIgnored)
        || f.has(Report::PickupNoticeMissed)
        || f.has(Report::AddressNotFound)
        || f.has(Report::PostcodeWrong);
    let found = Match::new(if back && !neglect {
        Severity::Dispute
    } else {
        Severity::Act
    })
    .maybe(weight, f.last_scan())
    .reported(Weak, Report::CustomsNoticeIgnored, f)
    .reported(Weak, Report::PickupNoticeMissed, f)
    .reported(Weak, Report::AddressNotFound, f)
    .reported(Weak, Report::PostcodeWrong, f);
    if f.door.closed {
        return found
            .then([f.write_to_seller()])
            .then(f.beyond_the_door())
            .found();
    }
    let found = if back && !neglect {
        found.then(f.dispute()).then([f.write_to_seller()])
    } else if neglect {
        // What came back by the buyer's own neglect is outside the guarantee: only the seller can help.
        found.then([f.write_to_seller(), f.now(ActionKind::ContactSupport)])
    } else {
        found
            .then([f.write_to_seller(), f.now(ActionKind::ContactLocalPost)])
            .then(f.dispute())
    };
    found.found()
}

const TEXT: Text = text! {
    en: "The parcel is on its way back to the sender, or back already. Ask the seller to send it again or give a refund; if you neither refused it nor missed a notice, a dispute is possible.",
    zh: "包裹正在退回寄件人，或已经退回。请要求卖家重新寄送或退款；如果您没有拒收，也没有错过通知，可以提起纠纷。",
    fr: "Le colis retourne à l'expéditeur ou y est déjà retourné. Demandez au vendeur de vous le réexpédier ou de vous rembourser\u{202f}; si vous ne l'avez pas refusé et n'avez manqué aucun avis, vous pouvez ouvrir un litige.",
    es: "El paquete vuelve al remitente o ya está de vuelta. Pide al vendedor que lo reenvíe o te dé un reembolso; si no lo rechazaste ni pasaste por alto ningún aviso, puedes abrir una disputa.",
    nl: "Het pakket gaat terug naar de afzender of is daar al. Vraag de verkoper om een nieuwe zending of om terugbetaling; als je het niet hebt geweigerd en geen bericht hebt gemist, kun je een geschil openen.",
    it: "Il pacco sta tornando al mittente o è già tornato. Chiedi al venditore di rispedirlo o di darti un rimborso; se non l'hai rifiutato e non ti è sfuggito nessun avviso, puoi aprire una controversia.",
    de: "Das Paket geht zurück an den Absender oder ist schon wieder dort. Bitten Sie den Verkäufer um erneuten Versand oder Erstattung; wenn Sie es weder abgelehnt noch eine Nachricht versäumt haben, ist ein Streitfall möglich.",
    pl: "Paczka wraca do nadawcy albo już do niego wróciła. Poproś sprzedawcę o ponowną wysyłkę lub zwrot pieniędzy; jeśli nie odmówiono odbioru ani nie przeoczono awiza, możliwy jest spór.",
    tr: "Paket göndericiye geri dönüyor ya da çoktan dönmüş. Satıcıdan yeniden göndermesini veya para iadesi yapmasını isteyin; paketi reddetmediyseniz ve bir bildirimi kaçırmadıysanız anlaşmazlık açılabilir.",
    pt: "A encomenda está voltando ao remetente ou já voltou. Peça ao vendedor que reenvie ou faça o reembolso; se você não a recusou nem deixou passar nenhum aviso, pode abrir uma disputa.",
    id: "Paket sedang kembali ke pengirim atau sudah kembali. Minta penjual mengirim ulang atau melakukan pengembalian dana; jika Anda tidak menolaknya dan tidak ada pemberitahuan yang terlewat, sengketa bisa dibuka.",
    ru: "Посылка возвращается отправителю или уже вернулась. Попросите продавца отправить её снова или оформить возврат денег; если вы не отказывались от неё и не пропустили извещений, возможен спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_return_begins_with_the_seller() {
        first(
            &at(Stage::Returning, 1),
            Cause::ReturnedToSender,
            ActionKind::ContactSeller,
        );
    }

    #[test]
    fn a_complete_return_without_neglect_is_disputed() {
        first(
            &at(Stage::Returned, 1),
            Cause::ReturnedToSender,
            ActionKind::OpenDispute,
        );
    }

    #[test]
    fn neglect_is_outside_the_guarantee() {
        let missed = at(Stage::Returned, 1).report(Report::PickupNoticeMissed);
        first(&missed, Cause::ReturnedToSender, ActionKind::ContactSeller);
    }

    #[test]
    fn a_parcel_on_its_way_does_not_return() {
        silent(&at(Stage::Transit, 1), Cause::ReturnedToSender);
    }
}
