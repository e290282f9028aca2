//! The number was given before the parcel was ready, and may still be replaced.
//!
//! # Applies when
//! The number was there within minutes of the payment, or was replaced, and nobody has scanned the parcel.
//!
//! # The buyer sees
//! A number that trackers do not know, on an order that looks shipped.
//!
//! # What helps
//! Waiting for the first scan; after ten days asking the seller for the number that counts.
//!
//! # Basis
//! Sellers' forums and buyers' guides; normal on AliExpress, so it proves nothing alone.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("buyers' guides, one contradicting", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Likely,
    asks: &[Input::ShippedOn, Input::Events],
    request: Request::Proof,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.scanned() {
        return None;
    }
    Match::new(f.level())
        .reported(VeryStrong, Report::NumberGivenAtOnce, f)
        .reported(Medium, Report::ReplacementNumber, f)
        .found()?
        .maybe(Weak, f.no_scan())
        .maybe_against(
            if f.level() >= Severity::Dispute {
                VeryStrong
            } else {
                Strong
            },
            f.clock.unusual().filter(|_| f.level() >= Severity::Act),
        )
        .then(f.ladder(f.level()))
        .found()
}

const CALM: Text = text! {
    en: "The seller probably got this number before the parcel was ready, which is usual, and it may still change. Give it some time, then ask the seller which number counts.",
    zh: "卖家很可能在包裹备好之前就取得了这个号码，这很常见，之后仍可能更换。请等一段时间，再向卖家确认有效的号码。",
    fr: "Le vendeur a sans doute obtenu ce numéro avant que le colis soit prêt, ce qui est courant, et il peut encore changer. Attendez un peu, puis demandez au vendeur quel est le bon numéro.",
    es: "Probablemente el vendedor obtuvo este número antes de que el paquete estuviera listo, algo habitual, y aún puede cambiar. Espera un poco y luego pregunta al vendedor cuál es el número definitivo.",
    nl: "De verkoper kreeg dit nummer waarschijnlijk voordat het pakket klaar was; dat is gebruikelijk, en het kan nog veranderen. Wacht een tijdje en vraag de verkoper dan welk nummer geldt.",
    it: "Il venditore ha probabilmente avuto questo numero prima che il pacco fosse pronto, cosa normale, e può ancora cambiare. Aspetta un po', poi chiedi al venditore quale numero vale.",
    de: "Der Verkäufer bekam diese Nummer wahrscheinlich, bevor das Paket fertig war; das ist üblich, und sie kann sich noch ändern. Warten Sie etwas und fragen Sie dann den Verkäufer, welche Nummer gilt.",
    pl: "Sprzedawca prawdopodobnie dostał ten numer, zanim paczka była gotowa; to częste, a numer może się jeszcze zmienić. Poczekaj trochę, potem zapytaj sprzedawcę, który numer obowiązuje.",
    tr: "Satıcı bu numarayı büyük olasılıkla paket hazır olmadan aldı; bu olağandır ve numara değişebilir. Bir süre bekleyin, sonra satıcıya hangi numaranın geçerli olduğunu sorun.",
    pt: "O vendedor provavelmente obteve este código antes de a encomenda ficar pronta, o que é comum, e ele ainda pode mudar. Espere um pouco e depois pergunte ao vendedor qual é o código definitivo.",
    id: "Penjual kemungkinan besar mendapat nomor ini sebelum paket siap, itu lazim, dan nomornya masih bisa berubah. Tunggu sebentar, lalu tanyakan kepada penjual nomor mana yang berlaku.",
    ru: "Вероятно, продавец получил этот номер до того, как посылка была готова; это обычное дело, и номер ещё может измениться. Подождите немного, затем спросите продавца, какой номер действует.",
};

const URGENT: Text = text! {
    en: "This number may have been given out before the parcel was ready, and may not be the one that counts. Ask the seller which number is right, and open a dispute in time if that does not help.",
    zh: "这个号码可能在包裹备好之前就已给出，未必是有效的号码。请向卖家确认哪个号码有效；如未解决，请及时提起纠纷。",
    fr: "Ce numéro a peut-être été donné avant que le colis soit prêt et n'est peut-être pas le bon. Demandez au vendeur quel numéro est valable et, si cela ne donne rien, ouvrez un litige dans les délais.",
    es: "Puede que este número se diera antes de que el paquete estuviera listo y que no sea el definitivo. Pregunta al vendedor qué número vale y, si no sirve de nada, abre una disputa dentro del plazo.",
    nl: "Dit nummer is misschien gegeven voordat het pakket klaar was en is misschien niet het juiste. Vraag de verkoper welk nummer geldt en open op tijd een geschil als dat niets oplevert.",
    it: "Forse questo numero è stato dato prima che il pacco fosse pronto e potrebbe non essere quello giusto. Chiedi al venditore quale numero vale e, se non serve, apri una controversia entro i termini.",
    de: "Diese Nummer wurde vielleicht vergeben, bevor das Paket fertig war, und ist womöglich nicht die gültige. Fragen Sie den Verkäufer, welche Nummer gilt, und eröffnen Sie rechtzeitig einen Streitfall, wenn das nichts bringt.",
    pl: "Ten numer mógł zostać podany, zanim paczka była gotowa, i może nie być właściwy. Zapytaj sprzedawcę, który numer obowiązuje, a jeśli to nie pomoże, w porę otwórz spór.",
    tr: "Bu numara paket hazır olmadan verilmiş olabilir ve geçerli numara olmayabilir. Satıcıya hangi numaranın geçerli olduğunu sorun; sonuç alamazsanız zamanında anlaşmazlık açın.",
    pt: "Este código talvez tenha sido dado antes de a encomenda ficar pronta e pode não ser o definitivo. Pergunte ao vendedor qual código vale e, se não adiantar, abra uma disputa dentro do prazo.",
    id: "Nomor ini mungkin diberikan sebelum paket siap dan mungkin bukan nomor yang berlaku. Tanyakan kepada penjual nomor mana yang benar, dan buka sengketa tepat waktu jika tidak ada hasilnya.",
    ru: "Этот номер, возможно, выдали до того, как посылка была готова, и он может оказаться не тем. Спросите продавца, какой номер действует, и, если это не поможет, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_number_within_minutes_is_provisional() {
        let young = sent(3).report(Report::NumberGivenAtOnce).nothing_shown();
        first(&young, Cause::ProvisionalNumber, ActionKind::WaitUntil);
    }

    #[test]
    fn a_scanned_number_is_final() {
        silent(
            &at(Stage::Accepted, 1).report(Report::NumberGivenAtOnce),
            Cause::ProvisionalNumber,
        );
    }
}
