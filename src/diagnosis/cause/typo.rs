//! The number has a slip, or characters that a tracker's form does not take.
//!
//! # Applies when
//! The number fits a known form but for one slip (a wrong check digit, a letter for a digit, one character short), or
//! part of it is masked, a tracker calls it invalid, or blanks and stray characters were copied with it and nothing else
//! explains the silence.
//!
//! # The buyer sees
//! "Not found" or "invalid number".
//!
//! # What helps
//! Copying the number again from the order page, without blanks.
//!
//! # Basis
//! Named by more sources than any cause but one. S10 check digits catch 98 of 100 slips.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("trackers' help pages; UPU S10 check digits", "2026-11"),
    silenced_by: &[Cause::OrderNumberAsTracking],
    at_most: Certainty::Certain,
    asks: &[Input::Number, Input::Events],
    request: Request::Proof,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    // A number under which a carrier scanned something is right, however it was typed here.
    let known = f.scanned().then_some(Fact::Scanned);
    let found = Match::new(Severity::Act);
    let found = match f.number.verdict {
        Verdict::Misspelt => found
            .speaks_for(Strong, Fact::Misspelt)
            .maybe(Medium, f.no_scan()),
        Verdict::Masked => found.speaks_for(Strong, Fact::Masked).maybe(Medium, f.no_scan()),
        Verdict::Other => found
            .speaks_for(Medium, Fact::NumberUnknown)
            .maybe(Weak, f.no_scan()),
        // The tracker says so, and nothing proves the opposite.
        Verdict::Unprovable | Verdict::Unknown | Verdict::Missing | Verdict::NotTold
            if f.stands_at(&[Stage::InvalidNumber]) =>
        {
            found.maybe(Strong, f.last_scan())
        }
        Verdict::Proved | Verdict::Unprovable if f.number.stray && f.unseen() => found
            .speaks_for(Medium, Fact::StrayCharacters)
            .maybe(Weak, f.no_scan()),
        // Without them it is as unknown.
        Verdict::Unknown if f.number.stray && f.unseen() => found
            .speaks_for(Weak, Fact::StrayCharacters)
            .maybe(Weak, f.no_scan()),
        Verdict::Proved
        | Verdict::Unprovable
        | Verdict::Unknown
        | Verdict::Order
        | Verdict::Missing
        | Verdict::NotTold => return None,
    };
    found
        .maybe_against(Strong, known)
        .then([f.now(ActionKind::CheckNumber), f.now(ActionKind::TryOtherTracker)])
        .found()
}

const TEXT: Text = text! {
    en: "The number as typed is most likely not the one on the order: a typing error or a stray space is enough for a tracker to find nothing. Copy it again from the order page.",
    zh: "输入的号码很可能与订单上的不一致：一个错字或多余的空格就足以查不到信息。请从订单页面重新复制。",
    fr: "Le numéro saisi n'est sans doute pas celui de la commande\u{a0}: une faute ou une espace en trop suffit pour ne rien trouver. Recopiez-le depuis la page de la commande.",
    es: "El número introducido probablemente no es el del pedido: basta un error o un espacio de más para no encontrar nada. Cópialo otra vez de la página del pedido.",
    nl: "Het ingevoerde nummer is waarschijnlijk niet dat van de bestelling: een tikfout of spatie te veel is genoeg om niets te vinden. Kopieer het opnieuw van de bestelpagina.",
    it: "Il numero inserito probabilmente non è quello dell'ordine: basta un errore o uno spazio di troppo per non trovare nulla. Copialo di nuovo dalla pagina dell'ordine.",
    de: "Die eingegebene Nummer ist wohl nicht die der Bestellung: Schon bei einem Tippfehler oder einem Leerzeichen zu viel findet die Tracking-Seite nichts. Kopieren Sie sie noch einmal von der Bestellseite.",
    pl: "Wpisany numer najpewniej różni się od tego z zamówienia: wystarczy literówka lub zbędna spacja, by serwis śledzenia nic nie znalazł. Skopiuj go ponownie ze strony zamówienia.",
    tr: "Girilen numara büyük olasılıkla siparişteki numara değil: bir yazım hatası veya fazladan bir boşluk bile numaranın bulunamamasına yeter. Sipariş sayfasından yeniden kopyalayın.",
    pt: "O código digitado provavelmente não é o do pedido: um erro ou um espaço a mais basta para nada ser encontrado. Copie-o de novo da página do pedido.",
    id: "Nomor yang diketik kemungkinan bukan nomor pada pesanan: satu salah ketik atau spasi berlebih cukup membuat tidak ditemukan. Salin lagi dari halaman pesanan.",
    ru: "Введённый номер, скорее всего, не совпадает с номером в заказе: опечатки или лишнего пробела достаточно, чтобы ничего не нашлось. Скопируйте его со страницы заказа ещё раз.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_wrong_check_digit_is_a_slip() {
        first(
            &parcel().number("RB123456786GB").nothing_shown(),
            Cause::Typo,
            ActionKind::CheckNumber,
        );
    }

    #[test]
    fn blanks_explain_a_silence_that_nothing_else_explains() {
        first(
            &parcel().number(" RB123456785GB ").nothing_shown(),
            Cause::Typo,
            ActionKind::CheckNumber,
        );
    }

    #[test]
    fn blanks_do_not_matter_while_the_first_scan_is_not_due() {
        let young = sent(2).number("RB 123 456 785 GB").nothing_shown();
        not_first(&young, Cause::Typo);
    }

    #[test]
    fn a_number_that_was_scanned_is_right() {
        not_first(&at(Stage::Transit, 4).number("RB123456786GB"), Cause::Typo);
    }

    #[test]
    fn a_number_that_a_tracker_calls_invalid_is_compared() {
        first(&at(Stage::InvalidNumber, 0), Cause::Typo, ActionKind::CheckNumber);
    }

    #[test]
    fn stars_are_looked_up_whatever_the_form() {
        for hidden in ["RB48****35CN", "LP0079****4567"] {
            first(
                &parcel().number(hidden).nothing_shown(),
                Cause::Typo,
                ActionKind::CheckNumber,
            );
        }
    }
}
