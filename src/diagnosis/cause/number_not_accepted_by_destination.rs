//! The destination's post does not take numbers of this kind.
//!
//! # Applies when
//! The number is postal in form, and its service letters are none of those that the destination accepts (Brazil: R, U, C, E, L),
//! or its last letters are no country's.
//!
//! # The buyer sees
//! The destination's own page rejects the number; such parcels may be sent back.
//!
//! # What helps
//! Asking the seller for another number while the parcel is on its way; a dispute if it comes back.
//!
//! # Basis
//! One guide to Correios' rules.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::single("a guide to Correios' rules on foreign numbers", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::Number],
    request: Request::Proof,
    applies,
    words: Words::Always(TEXT),
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let refused = f.number_refused()?;
    let returned = f.stands_at(&[Stage::Refused, Stage::Returning, Stage::Returned]);
    Match::new(Severity::Act)
        .speaks_for(VeryStrong, refused)
        // Its own post scanned it: this one was let in.
        .maybe_against(
            Strong,
            f.has_arrived()
                .then(|| f.last_scan())
                .flatten()
                .filter(|_| !returned),
        )
        .reported(Medium, Report::FormatUnknown, f)
        .reported(Medium, Report::LocalPostSaysNotArrived, f)
        .maybe(
            Weak,
            f.stands_at(&[Stage::Returning, Stage::Returned])
                .then(|| f.last_scan())
                .flatten(),
        )
        .then([f.write_to_seller()])
        .then(f.dispute().filter(|_| f.level() >= Severity::Act))
        .found()
}

const TEXT: Text = text! {
    en: "The post of your country probably does not take numbers of this kind, so it shows nothing and may send the parcel back. Ask the seller for a number that your post accepts.",
    zh: "您所在国家的邮政很可能不接受此类号码，因此查不到信息，包裹也可能被退回。请向卖家索要当地邮政接受的号码。",
    fr: "La poste de votre pays n'accepte sans doute pas ce type de numéro\u{202f}; elle n'affiche donc rien et peut renvoyer le colis. Demandez au vendeur un numéro accepté par votre poste.",
    es: "Probablemente el servicio postal de tu país no acepta números de este tipo, por eso no muestra nada y puede devolver el paquete. Pide al vendedor un número que acepte.",
    nl: "De post in je land accepteert zulke nummers waarschijnlijk niet, dus toont ze niets en kan ze het pakket terugsturen. Vraag de verkoper om een nummer dat ze wel accepteert.",
    it: "Probabilmente le poste del tuo paese non accettano numeri di questo tipo, quindi non mostrano nulla e possono rimandare indietro il pacco. Chiedi al venditore un numero accettato dalle tue poste.",
    de: "Die Post Ihres Landes nimmt solche Nummern wahrscheinlich nicht an, zeigt daher nichts und schickt das Paket womöglich zurück. Bitten Sie den Verkäufer um eine Nummer, die Ihre Post annimmt.",
    pl: "Poczta w Twoim kraju prawdopodobnie nie przyjmuje takich numerów, dlatego nic nie pokazuje i może odesłać paczkę. Poproś sprzedawcę o numer, który Twoja poczta przyjmuje.",
    tr: "Ülkenizin postası büyük olasılıkla bu tür numaraları kabul etmez; bu yüzden hiçbir şey göstermez ve paketi geri gönderebilir. Satıcıdan postanızın kabul ettiği bir numara isteyin.",
    pt: "O correio do seu país provavelmente não aceita códigos desse tipo, por isso não mostra nada e pode devolver a encomenda. Peça ao vendedor um código que o seu correio aceite.",
    id: "Pos di negara Anda kemungkinan besar tidak menerima nomor seperti ini, jadi tidak menampilkan apa pun dan bisa mengembalikan paket. Minta penjual memberi nomor yang diterima pos Anda.",
    ru: "Вероятно, почта вашей страны не принимает такие номера, поэтому ничего не показывает и может вернуть посылку. Попросите у продавца номер, который ваша почта принимает.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_v_number_to_brazil_is_refused() {
        let typed = sent(20).number("VR123456785CN").to(Country::BR).nothing_shown();
        fires(&typed, Cause::NumberNotAcceptedByDestination);
    }

    #[test]
    fn a_registered_number_to_brazil_is_taken() {
        silent(
            &sent(20).number("RB123456785CN").to(Country::BR),
            Cause::NumberNotAcceptedByDestination,
        );
    }

    #[test]
    fn a_platform_number_is_replaced_on_the_way() {
        silent(
            &sent(20).number("LP00417285630928").to(Country::BR),
            Cause::NumberNotAcceptedByDestination,
        );
    }

    #[test]
    fn a_number_of_the_destination_is_its_own() {
        let own = at(Stage::Registered, 2).number("NN556677887BR").to(Country::BR);
        silent(&own, Cause::NumberNotAcceptedByDestination);
    }
}
