//! Customs or the carrier waits for data or papers.
//!
//! # Applies when
//! The buyer reports a request for data or a personal code that does not match, a line asks the recipient for papers or data, or
//! customs of a country that asks for papers holds the parcel.
//!
//! # The buyer sees
//! "Held by customs", a letter or a message that asks for an invoice, an identity number, a personal code.
//!
//! # What helps
//! Sending what is asked within the window; Spain gives 15 days.
//!
//! # Basis
//! A Spanish customs agent; Korean buyers on the personal customs code.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("a Spanish customs agent; buyers in Korea", "2026-11"),
    silenced_by: &[Cause::ReturnedToSender],
    at_most: Certainty::Certain,
    asks: &[Input::Destination, Input::Events],
    request: Request::WhatYouKnow,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let held = f.stands_at(&[Stage::CustomsHold]);
    let waiting = held || f.stands_at(&[Stage::CustomsIn]) || f.papers_named().is_some();
    let found = Match::new(Severity::Act)
        .reported(f.until_delivered(VeryStrong), Report::PersonalCodeMismatch, f)
        .reported(f.until_delivered(VeryStrong), Report::CarrierAsksIdentity, f)
        .maybe(Strong, f.papers_wanted().filter(|_| held))
        .maybe(VeryStrong, f.papers_named())
        .maybe(
            if f.level() >= Severity::Act { Medium } else { Weak },
            f.clock.unusual().filter(|_| held),
        )
        .maybe(Medium, f.said(Report::CustomsNoticeIgnored).filter(|_| waiting))
        .found()?
        .maybe(Weak, waiting.then(|| f.last_scan()).flatten());
    let data = f.by(ActionKind::ProvideCustomsData, f.fee_ends());
    Some(found.then([data, f.now(ActionKind::ContactCustoms)]))
}

const TEXT: Text = text! {
    en: "Customs or the carrier seems to need something from you before the parcel goes on: a name, an identity or personal code, an invoice. Send it soon, because the parcel goes back when the time is over.",
    zh: "海关或承运商似乎需要您提供资料后包裹才能放行：姓名、身份信息或个人清关编码、发票。请尽快提交，逾期包裹会被退回。",
    fr: "La douane ou le transporteur semble avoir besoin d'un élément de votre part avant que le colis reparte\u{a0}: nom, pièce d'identité ou code personnel, facture. Envoyez-le vite, car passé le délai, le colis est renvoyé.",
    es: "Parece que la aduana o el transportista necesita algo de ti antes de que el paquete siga: nombre, número de identidad o código personal, factura. Envíalo pronto, porque al acabar el plazo el paquete se devuelve.",
    nl: "De douane of de vervoerder lijkt iets van je nodig te hebben voordat het pakket verdergaat: naam, identiteitsbewijs of persoonlijke code, factuur. Stuur het snel, want na de termijn gaat het pakket terug.",
    it: "Sembra che la dogana o il corriere abbia bisogno di qualcosa da te prima che il pacco prosegua: nome, documento d'identità o codice personale, fattura. Invialo presto, perché scaduto il termine il pacco torna indietro.",
    de: "Der Zoll oder der Paketdienst braucht anscheinend etwas von Ihnen, bevor das Paket weitergeht: Name, Ausweisdaten oder persönliche Kennnummer, Rechnung. Senden Sie es bald, denn nach der Frist geht das Paket zurück.",
    pl: "Urząd celny lub przewoźnik najwyraźniej potrzebuje czegoś od Ciebie, zanim paczka ruszy dalej: imienia i nazwiska, numeru identyfikacyjnego, faktury. Wyślij to szybko, bo po terminie paczka wróci.",
    tr: "Paket devam etmeden önce gümrük veya taşıyıcı sizden bir şey istiyor gibi görünüyor: ad, kimlik bilgisi veya kimlik numarası, fatura. Hemen gönderin, çünkü süre bitince paket geri gider.",
    pt: "Parece que a alfândega ou a transportadora precisa de algo seu antes de a encomenda seguir: nome, CPF ou outro código pessoal, fatura. Envie logo, porque a encomenda volta quando o prazo termina.",
    id: "Bea cukai atau kurir tampaknya memerlukan sesuatu dari Anda sebelum paket diteruskan: nama, kartu identitas atau nomor identitas, faktur. Kirim segera, karena paket dikembalikan bila waktunya habis.",
    ru: "Похоже, таможне или перевозчику нужно что-то от вас, прежде чем посылка пойдёт дальше: имя, паспортные данные или личный код, счёт. Отправьте это скорее: по истечении срока посылку вернут.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_code_that_does_not_match_is_corrected() {
        let held = at(Stage::CustomsHold, 2)
            .to(Country::KR)
            .report(Report::PersonalCodeMismatch);
        first(&held, Cause::CustomsMissingData, ActionKind::ProvideCustomsData);
    }

    #[test]
    fn spain_asks_for_papers() {
        first(
            &at(Stage::CustomsHold, 5).to(Country::ES),
            Cause::CustomsMissingData,
            ActionKind::ProvideCustomsData,
        );
    }

    #[test]
    fn an_inspection_elsewhere_asks_for_nothing_yet() {
        silent(
            &at(Stage::CustomsIn, 3).to(Country::FR),
            Cause::CustomsMissingData,
        );
    }

    #[test]
    fn a_hold_that_names_papers_asks_for_them() {
        let words = TrackingEvent::new("Zatrzymana przez urząd celny, brak dokumentów");
        let held = parcel()
            .to(Country::PL)
            .event(words.staged(Stage::CustomsHold).at(When::on(day(5))));
        first(&held, Cause::CustomsMissingData, ActionKind::ProvideCustomsData);
    }

    #[test]
    fn a_line_that_asks_the_recipient_for_something_is_answered() {
        let words = TrackingEvent::new("Customs clearance delayed: please submit ID information");
        let asked = parcel()
            .to(Country::SA)
            .event(words.staged(Stage::CustomsIn).at(When::on(day(1))));
        first(&asked, Cause::CustomsMissingData, ActionKind::ProvideCustomsData);
        silent(&asked, Cause::TrackerFalseAlarm);
    }
}
