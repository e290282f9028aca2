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
    words: Words::Cases {
        cases: &[
            Case {
                code: "typo_masked",
                fits: |finding| finding.shows(|fact| matches!(fact, Fact::Masked)),
                text: MASKED,
            },
            Case {
                code: "typo_stray",
                fits: |finding| finding.shows(|fact| matches!(fact, Fact::StrayCharacters)),
                text: STRAY,
            },
            Case {
                code: "typo_other",
                fits: |finding| finding.shows(|fact| matches!(fact, Fact::NumberUnknown)),
                text: OTHER,
            },
        ],
        otherwise: &Words::Always(TEXT),
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    // A number under which a tracker shows a line is right, however it was typed here.
    if !f.unseen() && !f.nothing_shown() {
        return None;
    }
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
        // The number itself proves right, or may be.
        Verdict::Proved | Verdict::Unprovable if f.number.stray && f.unseen() => Match::new(Severity::Watch)
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
        .then([f.now(ActionKind::CheckNumber), f.now(ActionKind::TryOtherTracker)])
        .found()
}

const TEXT: Text = text! {
    en: "The number as typed is most likely not the one on the order: one wrong or missing character is enough for a tracker to find nothing. Copy it again from the order page.",
    zh: "输入的号码很可能与订单上的不一致：错一个或少一个字符就足以查不到信息。请从订单页面重新复制。",
    fr: "Le numéro saisi n'est sans doute pas celui de la commande\u{a0}: un seul caractère faux ou manquant suffit pour ne rien trouver. Recopiez-le depuis la page de la commande.",
    es: "El número introducido probablemente no es el del pedido: basta con que un carácter falte o esté mal para no encontrar nada. Cópialo otra vez de la página del pedido.",
    nl: "Het ingevoerde nummer is waarschijnlijk niet dat van de bestelling: één verkeerd of ontbrekend teken is genoeg om niets te vinden. Kopieer het opnieuw van de bestelpagina.",
    it: "Il numero inserito probabilmente non è quello dell'ordine: basta un carattere sbagliato o mancante per non trovare nulla. Copialo di nuovo dalla pagina dell'ordine.",
    de: "Die eingegebene Nummer ist wohl nicht die der Bestellung: Schon bei einem falschen oder fehlenden Zeichen findet die Tracking-Seite nichts. Kopieren Sie sie noch einmal von der Bestellseite.",
    pl: "Wpisany numer najpewniej różni się od tego z zamówienia: wystarczy jeden błędny lub brakujący znak, by serwis śledzenia nic nie znalazł. Skopiuj go ponownie ze strony zamówienia.",
    tr: "Girilen numara büyük olasılıkla siparişteki numara değil: yanlış veya eksik tek bir karakter bile numaranın bulunamamasına yeter. Sipariş sayfasından yeniden kopyalayın.",
    pt: "O código digitado provavelmente não é o do pedido: um caractere errado ou a menos basta para nada ser encontrado. Copie-o de novo da página do pedido.",
    id: "Nomor yang diketik kemungkinan bukan nomor pada pesanan: satu karakter yang salah atau kurang cukup membuatnya tidak ditemukan. Salin lagi dari halaman pesanan.",
    ru: "Введённый номер, скорее всего, не совпадает с номером в заказе: одного неверного или пропущенного знака достаточно, чтобы ничего не нашлось. Скопируйте его со страницы заказа ещё раз.",
};

/// Nothing is mistyped: a part is hidden.
const MASKED: Text = text! {
    en: "Some characters of the number are hidden, and no tracker finds a parcel by such a number. Copy the whole number from the order page.",
    zh: "号码的部分字符被隐藏，用这样的号码查不到包裹。请从订单页面复制完整的号码。",
    fr: "Certains caractères du numéro sont masqués, et aucun site de suivi ne trouve un colis avec un tel numéro. Copiez le numéro entier depuis la page de la commande.",
    es: "Algunos caracteres del número están ocultos, y así ninguna web de seguimiento encuentra el paquete. Copia el número completo de la página del pedido.",
    nl: "Sommige tekens van het nummer zijn verborgen, en zo vindt geen enkele tracker het pakket. Kopieer het hele nummer van de bestelpagina.",
    it: "Alcuni caratteri del numero sono nascosti, e così nessun sito di tracciamento trova il pacco. Copia il numero intero dalla pagina dell'ordine.",
    de: "Einige Zeichen der Nummer sind verdeckt, und so findet keine Tracking-Seite das Paket. Kopieren Sie die ganze Nummer von der Bestellseite.",
    pl: "Niektóre znaki numeru są ukryte, a z takim numerem żaden serwis śledzenia nie znajdzie paczki. Skopiuj cały numer ze strony zamówienia.",
    tr: "Numaranın bazı karakterleri gizlenmiş; bu hâliyle hiçbir takip sitesi paketi bulamaz. Numaranın tamamını sipariş sayfasından kopyalayın.",
    pt: "Alguns caracteres do código estão ocultos, e assim nenhum site de rastreio encontra a encomenda. Copie o código inteiro da página do pedido.",
    id: "Beberapa karakter nomor disembunyikan, sehingga tidak ada situs pelacakan yang menemukan paketnya. Salin nomor lengkapnya dari halaman pesanan.",
    ru: "Часть знаков номера скрыта, и в таком виде ни один трекер посылку не найдёт. Скопируйте номер целиком со страницы заказа.",
};

/// The number itself may be right.
const STRAY: Text = text! {
    en: "Spaces or other characters were copied with the number, and some trackers then find nothing. Look it up again without them.",
    zh: "号码中混入了空格或其他字符，有些查询网站因此查不到信息。请去掉后重新查询。",
    fr: "Des espaces ou d'autres caractères ont été copiés avec le numéro, et certains sites de suivi ne trouvent alors rien. Cherchez-le de nouveau sans eux.",
    es: "Se copiaron espacios u otros caracteres con el número, y así algunas webs de seguimiento no encuentran nada. Búscalo otra vez sin ellos.",
    nl: "Er zijn spaties of andere tekens met het nummer meegekopieerd, en dan vinden sommige trackers niets. Zoek het opnieuw op zonder die tekens.",
    it: "Con il numero sono stati copiati spazi o altri caratteri, e così alcuni siti di tracciamento non trovano nulla. Cercalo di nuovo senza.",
    de: "Mit der Nummer wurden Leerzeichen oder andere Zeichen kopiert, und dann finden manche Tracking-Seiten nichts. Suchen Sie sie noch einmal ohne diese Zeichen.",
    pl: "Wraz z numerem skopiowano spacje lub inne znaki, a wtedy niektóre serwisy śledzenia nic nie znajdują. Wyszukaj go ponownie bez nich.",
    tr: "Numarayla birlikte boşluk veya başka karakterler kopyalanmış; bu durumda bazı takip siteleri bir şey bulamaz. Onlar olmadan yeniden arayın.",
    pt: "Espaços ou outros caracteres foram copiados com o código, e assim alguns sites de rastreio não encontram nada. Procure-o de novo sem eles.",
    id: "Spasi atau karakter lain ikut tersalin bersama nomor, dan beberapa situs pelacakan jadi tidak menemukan apa pun. Cari lagi tanpa karakter itu.",
    ru: "Вместе с номером скопированы пробелы или лишние знаки, и некоторые трекеры тогда ничего не находят. Проверьте номер снова без них.",
};

/// A number, but hardly that of a parcel.
const OTHER: Text = text! {
    en: "What was typed does not have the form of a tracking number, so it may be the number of something else. Copy the tracking number from the order page.",
    zh: "输入的内容不符合运单号的格式，可能是其他号码。请从订单页面复制运单号。",
    fr: "Ce qui a été saisi n'a pas la forme d'un numéro de suivi\u{202f}; c'est peut-être le numéro d'autre chose. Copiez le numéro de suivi depuis la page de la commande.",
    es: "Lo introducido no tiene la forma de un número de seguimiento; quizá sea el número de otra cosa. Copia el número de seguimiento de la página del pedido.",
    nl: "Wat is ingevoerd, heeft niet de vorm van een trackingnummer; misschien is het een nummer van iets anders. Kopieer het trackingnummer van de bestelpagina.",
    it: "Quanto inserito non ha la forma di un numero di tracciamento; forse è il numero di qualcos'altro. Copia il numero di tracciamento dalla pagina dell'ordine.",
    de: "Die Eingabe hat nicht die Form einer Sendungsnummer; vielleicht ist es die Nummer von etwas anderem. Kopieren Sie die Sendungsnummer von der Bestellseite.",
    pl: "To, co wpisano, nie wygląda na numer przesyłki; może to numer czegoś innego. Skopiuj numer przesyłki ze strony zamówienia.",
    tr: "Girilen metin takip numarası biçiminde değil; belki başka bir şeyin numarasıdır. Takip numarasını sipariş sayfasından kopyalayın.",
    pt: "O que foi digitado não tem a forma de um código de rastreio; talvez seja o número de outra coisa. Copie o código de rastreio da página do pedido.",
    id: "Yang diketik tidak berbentuk nomor resi; mungkin itu nomor hal lain. Salin nomor resi dari halaman pesanan.",
    ru: "Введённое не похоже на трек-номер; возможно, это номер чего-то другого. Скопируйте трек-номер со страницы заказа.",
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
        for typed in ["RB123456786GB", "RB48****35CN"] {
            silent(&at(Stage::Transit, 4).number(typed), Cause::Typo);
            silent(&at(Stage::Registered, 2).number(typed), Cause::Typo);
        }
    }

    #[test]
    fn a_number_that_a_tracker_calls_invalid_is_compared() {
        first(&at(Stage::InvalidNumber, 0), Cause::Typo, ActionKind::CheckNumber);
    }

    #[test]
    fn a_sound_number_with_blanks_is_not_called_wrong() {
        let diagnosis = diagnose(&parcel().number(" RB123456785GB ").nothing_shown(), today());
        let first = diagnosis.first();
        assert_eq!((first.cause(), first.severity()), (Cause::Typo, Severity::Watch));
        assert!(
            first
                .display(Language::English)
                .starts_with("Spaces or other characters")
        );
    }

    #[test]
    fn a_telephone_number_is_no_slip_of_a_key() {
        let diagnosis = diagnose(&parcel().number("+48 501 222 333").nothing_shown(), today());
        let slip = diagnosis
            .findings()
            .iter()
            .find(|found| found.cause() == Cause::Typo);
        let text = slip.map(|slip| slip.display(Language::English));
        assert!(
            text.is_some_and(|text| text.contains("number of something else")),
            "{text:?}"
        );
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
