//! A message that asks for a small fee by link is not from the carrier.
//!
//! # Applies when
//! The buyer reports an unexpected message with a link that asks for money.
//!
//! # The buyer sees
//! A text message or mail with a known brand, a waiting parcel, and a small fee "to schedule delivery".
//!
//! # What helps
//! Ignoring the link, looking in the app, reporting the message. A real fee is paid in the operator's own portal.
//!
//! # Basis
//! Several posts' and platforms' warnings.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("warnings of posts and platforms", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Certain,
    asks: &[Input::Events],
    request: Request::WhatYouKnow,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let real = f.stands_at(&[Stage::PaymentDue]).then(|| f.last_scan()).flatten();
    Match::new(Severity::Act)
        .reported(VeryStrong, Report::UnsolicitedPaymentLink, f)
        .maybe_against(Medium, real)
        .then([f.now(ActionKind::IgnoreAndReport)])
        .found()
}

const TEXT: Text = text! {
    en: "A message with a link that asks for a small fee is a known fraud and has nothing to do with your parcel. Real charges appear in the app or on the carrier's own site.",
    zh: "带链接、要求支付小额费用的消息是常见骗局，与您的包裹无关。真实的费用只会出现在应用或承运商官方网站上。",
    fr: "Un message avec un lien qui réclame de petits frais est une fraude connue, sans rapport avec votre colis. Les vrais frais figurent dans l'application ou sur le site du transporteur.",
    es: "Un mensaje con un enlace que pide un pequeño pago es un fraude conocido y no tiene que ver con tu paquete. Los cargos reales aparecen en la aplicación o en la página del transportista.",
    nl: "Een bericht met een link dat om een klein bedrag vraagt is bekende fraude en heeft niets met je pakket te maken. Echte kosten staan in de app of op de site van de vervoerder.",
    it: "Un messaggio con un link che chiede una piccola somma è una truffa nota e non riguarda il tuo pacco. I costi veri compaiono nell'app o sul sito del corriere.",
    de: "Eine Nachricht mit einem Link, die eine kleine Gebühr verlangt, ist ein bekannter Betrug und hat mit Ihrem Paket nichts zu tun. Echte Kosten stehen in der App oder auf der Seite des Paketdienstes.",
    pl: "Wiadomość z linkiem i prośbą o drobną opłatę to znane oszustwo i nie dotyczy Twojej paczki. Prawdziwe opłaty widać w aplikacji lub na stronie przewoźnika.",
    tr: "Küçük bir ücret isteyen bağlantılı mesaj bilinen bir dolandırıcılıktır ve paketinizle ilgisi yoktur. Gerçek ücretler uygulamada veya taşıyıcının sayfasında görünür.",
    pt: "Uma mensagem com link que pede uma pequena taxa é um golpe conhecido e não tem relação com a sua encomenda. Cobranças reais aparecem no aplicativo ou no site da transportadora.",
    id: "Pesan bertautan yang meminta biaya kecil adalah penipuan yang sudah dikenal dan tidak terkait dengan paket Anda. Tagihan asli muncul di aplikasi atau di situs kurir.",
    ru: "Сообщение со ссылкой и просьбой о небольшой оплате — известный вид мошенничества, с вашей посылкой оно не связано. Настоящие сборы видны в приложении или на сайте перевозчика.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_link_that_wants_money_is_phishing() {
        first(
            &parcel().report(Report::UnsolicitedPaymentLink),
            Cause::Phishing,
            ActionKind::IgnoreAndReport,
        );
    }

    #[test]
    fn a_fee_on_the_tracking_page_is_not() {
        silent(&at(Stage::PaymentDue, 2), Cause::Phishing);
    }
}
