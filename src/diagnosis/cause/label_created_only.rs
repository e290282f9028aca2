//! A label exists, the carrier holds nothing yet.
//!
//! # Applies when
//! The last event is the electronic notice, or a pick-up that brought no parcel.
//!
//! # The buyer sees
//! "Shipping label created", "electronic notice received", "awaiting item".
//!
//! # What helps
//! Waiting five to ten days; then the seller; a dispute after two to three weeks.
//!
//! # Basis
//! AliExpress and USPS wording; buyers' own orders: 8 to 14 days until a cancellation.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("carriers' wording; buyers' own orders", "2026-11"),
    silenced_by: &[Cause::CancelledBySellerOrPlatform],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::SellerContactedOn],
    request: Request::Proof,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if !f.stands_at(&[Stage::Registered, Stage::PickupFailed]) {
        return None;
    }
    let level = f.level();
    Match::new(level)
        .maybe(Strong, f.last_scan())
        .maybe(Medium, f.clock.usual())
        .maybe(Weak, f.clock.unusual())
        .maybe(Weak, f.clock.stopped())
        .maybe(Weak, f.seller_silent())
        .doubted(f)
        .then(f.ladder(level))
        .found()
}

const CALM: Text = text! {
    en: "The seller has made a label, but no carrier has scanned the parcel yet; at first that is normal. If no scan follows, ask the seller whether the parcel was really handed over.",
    zh: "卖家已生成面单，但尚无承运商扫描过包裹，起初这属于正常。如果之后仍无扫描，请向卖家确认是否真的交寄。",
    fr: "Le vendeur a créé une étiquette, mais aucun transporteur n'a encore scanné le colis\u{202f}; c'est normal au début. Si aucun scan ne suit, demandez au vendeur si le colis a vraiment été remis.",
    es: "El vendedor creó una etiqueta, pero ningún transportista ha escaneado aún el paquete; al principio es normal. Si no hay ningún escaneo después, pregunta al vendedor si de verdad lo entregó.",
    nl: "De verkoper heeft een label gemaakt, maar geen vervoerder heeft het pakket al gescand; in het begin is dat normaal. Volgt er geen scan, vraag de verkoper dan of het echt is afgegeven.",
    it: "Il venditore ha creato un'etichetta, ma nessun corriere ha ancora scansionato il pacco; all'inizio è normale. Se non segue nessuna scansione, chiedi al venditore se è stato davvero affidato al corriere.",
    de: "Der Verkäufer hat ein Etikett erstellt, aber noch kein Paketdienst hat das Paket gescannt; anfangs ist das normal. Folgt kein Scan, fragen Sie den Verkäufer, ob es wirklich übergeben wurde.",
    pl: "Sprzedawca utworzył etykietę, ale żaden przewoźnik nie zeskanował jeszcze paczki; na początku to norma. Jeśli nie pojawi się skan, zapytaj sprzedawcę, czy naprawdę ją nadano.",
    tr: "Satıcı etiketi oluşturdu ama paketi henüz hiçbir taşıyıcı taramadı; başlangıçta bu olağandır. Ardından bir tarama olmazsa satıcıya paketin gerçekten verilip verilmediğini sorun.",
    pt: "O vendedor criou a etiqueta, mas nenhuma transportadora registrou a encomenda ainda; no início isso é normal. Se depois não houver atualização, pergunte ao vendedor se ela foi mesmo postada.",
    id: "Penjual sudah membuat label, tetapi belum ada kurir yang memindai paketnya; pada awalnya itu wajar. Jika tidak ada pemindaian setelahnya, tanyakan kepada penjual apakah benar sudah diserahkan.",
    ru: "Продавец создал этикетку, но ни один перевозчик посылку ещё не сканировал; поначалу это нормально. Если отметок не появится, спросите продавца, действительно ли он её сдал.",
};

const URGENT: Text = text! {
    en: "The seller has made a label, but no carrier seems to have the parcel. Ask the seller whether it was really handed over, and open a dispute in time if no scan follows.",
    zh: "卖家已生成面单，但似乎没有承运商收到包裹。请向卖家确认是否真的交寄；如之后仍无扫描，请及时提起纠纷。",
    fr: "Le vendeur a créé une étiquette, mais aucun transporteur ne semble avoir le colis. Demandez au vendeur s'il l'a vraiment remis et, si aucun scan ne suit, ouvrez un litige dans les délais.",
    es: "El vendedor creó una etiqueta, pero parece que ningún transportista tiene el paquete. Pregunta al vendedor si de verdad lo entregó y, si no hay ningún escaneo después, abre una disputa dentro del plazo.",
    nl: "De verkoper heeft een label gemaakt, maar geen vervoerder lijkt het pakket te hebben. Vraag de verkoper of het echt is afgegeven en open op tijd een geschil als er geen scan volgt.",
    it: "Il venditore ha creato un'etichetta, ma sembra che nessun corriere abbia il pacco. Chiedi al venditore se è stato davvero affidato al corriere e, se non segue nessuna scansione, apri una controversia entro i termini.",
    de: "Der Verkäufer hat ein Etikett erstellt, aber anscheinend hat kein Paketdienst das Paket. Fragen Sie den Verkäufer, ob es wirklich übergeben wurde, und eröffnen Sie rechtzeitig einen Streitfall, wenn kein Scan folgt.",
    pl: "Sprzedawca utworzył etykietę, ale chyba żaden przewoźnik nie ma paczki. Zapytaj sprzedawcę, czy naprawdę ją nadano, a jeśli nie pojawi się skan, w porę otwórz spór.",
    tr: "Satıcı etiketi oluşturdu ama paket hiçbir taşıyıcıda görünmüyor. Satıcıya gerçekten verilip verilmediğini sorun; ardından bir tarama olmazsa zamanında anlaşmazlık açın.",
    pt: "O vendedor criou a etiqueta, mas parece que nenhuma transportadora tem a encomenda. Pergunte ao vendedor se ela foi mesmo postada e, se depois não houver atualização, abra uma disputa dentro do prazo.",
    id: "Penjual sudah membuat label, tetapi tampaknya belum ada kurir yang menerima paketnya. Tanyakan kepada penjual apakah benar sudah diserahkan, dan buka sengketa tepat waktu jika tidak ada pemindaian setelahnya.",
    ru: "Продавец создал этикетку, но, похоже, посылки нет ни у одного перевозчика. Спросите продавца, действительно ли он её сдал, и, если отметок не появится, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_young_label_is_waited_for() {
        first(
            &at(Stage::Registered, 3),
            Cause::LabelCreatedOnly,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn an_old_label_is_disputed() {
        let old = sent(22).event(event(Stage::Registered, 22));
        fires(&old, Cause::LabelCreatedOnly);
        assert_eq!(action_of(&old, Cause::LabelCreatedOnly), ActionKind::OpenDispute);
    }

    #[test]
    fn a_seller_who_was_written_to_and_did_not_answer_counts() {
        let says = |ago| {
            let parcel = at(Stage::Registered, 9).seller_contacted_on(day(ago));
            let found = diagnose(&parcel, today());
            let label = found
                .findings()
                .iter()
                .find(|one| one.cause() == Cause::LabelCreatedOnly);
            let mut evidence = label.into_iter().flat_map(|one| one.evidence());
            evidence.any(|one| one.fact().code() == "seller_silent")
        };
        assert!(says(6));
        assert!(!says(1), "the seller still has time to answer");
    }

    #[test]
    fn an_accepted_parcel_is_more_than_a_label() {
        silent(&at(Stage::Accepted, 3), Cause::LabelCreatedOnly);
    }
}
