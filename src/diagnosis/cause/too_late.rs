//! What every cause says that would advise a dispute where none is possible any more.

use crate::lang::{Text, text};

use super::super::action::ActionKind;
use super::super::finding::Finding;
use super::super::rule::Case;

/// No dispute is left, and the payment is.
pub(in crate::diagnosis) static TOO_LATE: Case = Case {
    code: "too_late",
    fits,
    text: TEXT,
};

fn fits(finding: &Finding) -> bool {
    let advises = |kind| finding.actions().iter().any(|action| action.kind() == kind);
    finding.first_action().kind() == ActionKind::ContactSupport
        && advises(ActionKind::FileChargeback)
        && !advises(ActionKind::OpenDispute)
}

const TEXT: Text = text! {
    en: "It is too late for a dispute about this parcel. Write to the platform's support, and claim the money back through your payment method while that is possible.",
    zh: "这个包裹已无法提起纠纷。请联系平台客服，并趁还来得及时通过支付渠道申请退款。",
    fr: "Il est trop tard pour ouvrir un litige au sujet de ce colis. Écrivez à l'assistance de la plateforme et réclamez l'argent par votre moyen de paiement tant que c'est possible.",
    es: "Ya es tarde para abrir una disputa por este paquete. Escribe al soporte de la plataforma y reclama el dinero a través de tu medio de pago mientras se pueda.",
    nl: "Voor een geschil over dit pakket is het te laat. Stuur de klantenservice van het platform een bericht en vraag je geld terug via je betaalmethode zolang dat kan.",
    it: "Per una controversia su questo pacco è troppo tardi. Scrivi all'assistenza della piattaforma e chiedi indietro il denaro tramite il tuo metodo di pagamento finché è possibile.",
    de: "Für einen Streitfall zu diesem Paket ist es zu spät. Schreiben Sie dem Support der Plattform und fordern Sie das Geld über Ihre Zahlungsart zurück, solange es geht.",
    pl: "Na spór o tę paczkę jest już za późno. Napisz do pomocy platformy i zażądaj zwrotu pieniędzy przez swoją metodę płatności, póki można.",
    tr: "Bu paket için anlaşmazlık açmak artık mümkün değil. Platform desteğine yazın ve mümkünken parayı ödeme yönteminiz üzerinden geri isteyin.",
    pt: "Já é tarde para abrir uma disputa por esta encomenda. Escreva ao suporte da plataforma e peça o dinheiro pelo seu meio de pagamento enquanto for possível.",
    id: "Sudah terlambat untuk membuka sengketa tentang paket ini. Hubungi dukungan platform dan minta uang kembali lewat metode pembayaran Anda selagi bisa.",
    ru: "Открывать спор об этой посылке уже поздно. Напишите в поддержку площадки и потребуйте вернуть деньги через свой способ оплаты, пока это возможно.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn no_dispute_is_advised_behind_its_last_day() {
        let late = sent(100)
            .event(event(Stage::Transit, 20))
            .protection_ends_on(day(30));
        let diagnosis = diagnose(&late, today());
        let mut gaps = diagnosis.findings().iter();
        let gap = gaps.find(|found| found.cause() == Cause::InTransitGap);
        let text = gap.map(|gap| gap.display(Language::English));
        assert!(
            text.is_some_and(|text| text.starts_with("It is too late for a dispute")),
            "{text:?}"
        );
    }
}
