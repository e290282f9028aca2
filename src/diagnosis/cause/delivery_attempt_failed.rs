//! The carrier came and could not deliver.
//!
//! # Applies when
//! The last event says that a delivery attempt failed.
//!
//! # The buyer sees
//! "Nobody at home", "no access", a card in the letter box.
//!
//! # What helps
//! Another day or a pick-up point, within the carrier's window; afterwards the parcel goes back.
//!
//! # Basis
//! Carriers' pages; windows of 7 to 14 working days.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("carriers' help pages", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Destination],
    request: Request::WhatYouKnow,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let scan = f
        .stands_at(&[Stage::AttemptFailed])
        .then(|| f.last_scan())
        .flatten()?;
    let found = Match::new(Severity::Act).speaks_for(VeryStrong, scan);
    if let Some(over) = f.window_over() {
        return found
            .speaks_against(Medium, over)
            .then(f.after_the_window(ActionKind::ContactCarrier))
            .found();
    }
    found
        .then([f.by(ActionKind::ArrangeRedelivery, f.pickup_ends())])
        .then([f.now(ActionKind::ContactCarrier)])
        .found()
}

const TEXT: Text = text! {
    en: "The carrier tried to deliver; after that it tries again or keeps the parcel for a while. Arrange another day or a pick-up point before it goes back, and if the attempt was weeks ago, ask where it is.",
    zh: "承运商曾尝试派送，之后会再次派送或将包裹保留一段时间。请在退回之前约定新的派送日期或自提点；如已过去几周，请询问包裹在哪里。",
    fr: "Le transporteur a tenté de livrer\u{202f}; il réessaie ensuite ou garde le colis quelque temps. Convenez d'un autre jour ou d'un point de retrait avant son renvoi et, si la tentative date de plusieurs semaines, demandez où il est.",
    es: "El transportista intentó la entrega; después vuelve a intentarlo o guarda el paquete un tiempo. Acuerda otro día o un punto de recogida antes de que lo devuelvan y, si el intento fue hace semanas, pregunta dónde está.",
    nl: "De vervoerder probeerde te bezorgen; daarna probeert die het opnieuw of bewaart het pakket een tijdje. Spreek een andere dag of een afhaalpunt af voordat het teruggaat, en vraag waar het is als de poging weken geleden was.",
    it: "Il corriere ha tentato la consegna; poi riprova o tiene il pacco per un po'. Concorda un altro giorno o un punto di ritiro prima che torni indietro e, se il tentativo è di settimane fa, chiedi dov'è.",
    de: "Der Paketdienst wollte zustellen; danach versucht er es erneut oder hebt das Paket einige Zeit auf. Vereinbaren Sie einen anderen Tag oder eine Abholstelle, bevor es zurückgeht; liegt der Versuch Wochen zurück, fragen Sie, wo es ist.",
    pl: "Przewoźnik próbował doręczyć; potem ponawia próbę albo przechowuje paczkę przez pewien czas. Umów inny dzień lub punkt odbioru, zanim wróci do nadawcy, a jeśli od próby minęły tygodnie, zapytaj, gdzie jest.",
    tr: "Taşıyıcı teslim etmeyi denedi; sonra yeniden dener veya paketi bir süre bekletir. Geri gönderilmeden başka bir gün veya teslim noktası belirleyin; denemenin üzerinden haftalar geçtiyse paketin nerede olduğunu sorun.",
    pt: "A transportadora tentou entregar; depois tenta de novo ou guarda a encomenda por um tempo. Combine outro dia ou um ponto de retirada antes que ela volte e, se a tentativa foi há semanas, pergunte onde ela está.",
    id: "Kurir sudah mencoba mengantar; setelah itu kurir mencoba lagi atau menyimpan paket untuk sementara. Atur hari lain atau titik pengambilan sebelum dikembalikan, dan jika percobaan itu sudah beberapa minggu lalu, tanyakan di mana paketnya.",
    ru: "Перевозчик пытался доставить; потом он пробует ещё раз или какое-то время держит посылку. Договоритесь о другом дне или пункте выдачи, пока её не вернули, а если с попытки прошли недели, спросите, где она.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn weeks_later_there_is_no_day_to_arrange() {
        first(
            &at(Stage::AttemptFailed, 25),
            Cause::DeliveryAttemptFailed,
            ActionKind::ContactCarrier,
        );
    }

    #[test]
    fn a_failed_attempt_is_arranged_again() {
        first(
            &at(Stage::AttemptFailed, 1),
            Cause::DeliveryAttemptFailed,
            ActionKind::ArrangeRedelivery,
        );
    }

    #[test]
    fn a_parcel_on_the_vehicle_has_not_failed() {
        silent(&at(Stage::OutForDelivery, 0), Cause::DeliveryAttemptFailed);
    }
}
