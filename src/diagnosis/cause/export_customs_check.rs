//! Export customs is looking at the parcel.
//!
//! # Applies when
//! The last event says that the parcel is in, or was cleared by, export customs.
//!
//! # The buyer sees
//! "Export customs", "presented to export customs", then nothing until a flight is found.
//!
//! # What helps
//! Waiting; most pass within days, economy mail until a container is full.
//!
//! # Basis
//! Buyers' guides; the wait behind export is shared with the line haul.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("buyers' guides on the export status", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::ShippingOption, Input::Events],
    request: Request::AskCarrier,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    if !f.stands_at(&[Stage::CustomsExport]) {
        return None;
    }
    Match::new(f.level())
        .maybe(Strong, f.last_scan())
        .maybe(Medium, f.clock.usual())
        .maybe_against(
            if f.level() >= Severity::Act { Medium } else { Weak },
            f.clock.unusual(),
        )
        .doubted(f)
        .then(f.ladder(f.level()))
        .found()
}

const CALM: Text = text! {
    en: "The parcel is at export customs, or cleared and waiting for a flight; nothing shows until it has left. That is normal and takes longer with economy mail; if it goes on, ask the seller.",
    zh: "包裹正在办理出口清关，或已放行等待航班；离境之前不会有新动态。这属于正常，经济类邮件等待更久；如果一直没有进展，请联系卖家。",
    fr: "Le colis est à la douane d'export, ou dédouané et en attente d'un vol\u{202f}; rien ne s'affiche avant son départ. C'est normal, et plus long en envoi économique\u{202f}; si rien ne change, écrivez au vendeur.",
    es: "El paquete está en la aduana de exportación, o despachado y a la espera de un vuelo; no se muestra nada hasta que sale. Es normal y tarda más con envío económico; si sigue así, pregunta al vendedor.",
    nl: "Het pakket is bij de exportdouane, of het is vrijgegeven en wacht op een vlucht; tot het vertrek is er niets te zien. Dat is normaal en duurt bij economy langer; blijft het zo, vraag het dan aan de verkoper.",
    it: "Il pacco è alla dogana di esportazione, o sdoganato in attesa di un volo; finché non parte non si vede nulla. È normale, e con la spedizione economica ci vuole di più; se non cambia, scrivi al venditore.",
    de: "Das Paket ist zur Ausfuhr beim Zoll oder schon freigegeben und wartet auf einen Flug; bis zum Abflug ist nichts zu sehen. Das ist normal und dauert im Economy-Versand länger; bleibt es dabei, fragen Sie den Verkäufer.",
    pl: "Paczkę sprawdza urząd celny w kraju nadania albo po odprawie czeka ona na lot; do wylotu nic nie widać. To norma, a przy wysyłce ekonomicznej trwa to dłużej; jeśli nic się nie zmieni, zapytaj sprzedawcę.",
    tr: "Paket ihracat gümrüğünde ya da işlemi bitmiş, uçuş bekliyor; ayrılana kadar bir şey görünmez. Bu olağandır ve ekonomik gönderide daha uzun sürer; değişmezse satıcıya sorun.",
    pt: "A encomenda está na alfândega de exportação, ou liberada à espera de um voo; nada aparece até ela sair. Isso é normal e demora mais no envio econômico; se continuar assim, pergunte ao vendedor.",
    id: "Paket ada di bea cukai ekspor, atau sudah lolos dan menunggu penerbangan; tidak ada yang tampil sampai berangkat. Itu wajar, dan lebih lama untuk layanan ekonomi; jika tetap begitu, tanyakan kepada penjual.",
    ru: "Посылка на экспортной таможне или уже выпущена и ждёт рейса; до вылета ничего не видно. Это нормально, а при экономичной доставке занимает больше времени; если так и останется, спросите продавца.",
};

const URGENT: Text = text! {
    en: "The parcel may be held up at export customs, or be waiting for a flight. Ask the seller whether it came back to them, and open a dispute in time if it does not leave.",
    zh: "包裹可能滞留在出口海关，或仍在等待航班。请向卖家确认是否被退回；如仍未离境，请及时提起纠纷。",
    fr: "Le colis est peut-être retenu à la douane d'export ou attend un vol. Demandez au vendeur s'il lui a été retourné et, s'il ne part pas, ouvrez un litige dans les délais.",
    es: "Puede que el paquete esté retenido en la aduana de exportación o a la espera de un vuelo. Pregunta al vendedor si se lo devolvieron y, si no sale, abre una disputa dentro del plazo.",
    nl: "Het pakket wordt misschien bij de exportdouane vastgehouden of wacht op een vlucht. Vraag de verkoper of het bij hem terug is en open op tijd een geschil als het niet vertrekt.",
    it: "Forse il pacco è trattenuto alla dogana di esportazione o aspetta un volo. Chiedi al venditore se gli è tornato indietro e, se non parte, apri una controversia entro i termini.",
    de: "Das Paket wird vielleicht zur Ausfuhr beim Zoll festgehalten oder wartet auf einen Flug. Fragen Sie den Verkäufer, ob es zu ihm zurückkam, und eröffnen Sie rechtzeitig einen Streitfall, wenn es nicht abgeht.",
    pl: "Paczkę mógł zatrzymać urząd celny w kraju nadania albo czeka ona na lot. Zapytaj sprzedawcę, czy do niego nie wróciła, a jeśli nie wyruszy, w porę otwórz spór.",
    tr: "Paket ihracat gümrüğünde tutuluyor ya da uçuş bekliyor olabilir. Satıcıya paketin kendisine dönüp dönmediğini sorun; yola çıkmazsa zamanında anlaşmazlık açın.",
    pt: "Talvez a encomenda esteja retida na alfândega de exportação ou à espera de um voo. Pergunte ao vendedor se ela voltou para ele e, se não sair, abra uma disputa dentro do prazo.",
    id: "Paket mungkin tertahan di bea cukai ekspor atau menunggu penerbangan. Tanyakan kepada penjual apakah paket kembali kepadanya, dan buka sengketa tepat waktu jika tidak berangkat.",
    ru: "Возможно, посылку задержала экспортная таможня или она ждёт рейса. Спросите продавца, не вернулась ли она к нему, и, если она не уйдёт, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn export_takes_its_time() {
        first(
            &at(Stage::CustomsExport, 5),
            Cause::ExportCustomsCheck,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn import_customs_is_another_cause() {
        silent(&at(Stage::CustomsIn, 5), Cause::ExportCustomsCheck);
    }
}
