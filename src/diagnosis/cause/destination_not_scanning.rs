//! Arrived, and the destination enters nothing.
//!
//! # Applies when
//! The last event is the arrival in the country, the release by customs or the hand-over there.
//!
//! # The buyer sees
//! "Arrival at destination" and silence.
//!
//! # What helps
//! Asking the post of the buyer's own country after a week; in Brazil registered packets are scanned only on arrival and
//! on delivery, up to 40 working days apart.
//!
//! # Basis
//! AliExpress' help page sends the buyer to the local post; Correios' days second hand.

use super::*;

pub(super) static RULE: Rule = Rule {
    cause: Cause::DestinationNotScanning,
    basis: Basis::official("AliExpress' help page on the arrival status", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::Number],
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let weight = match f.stage()? {
        Stage::ArrivalCountry => Strong,
        Stage::CustomsCleared | Stage::Handover => Medium,
        _ => return None,
    };
    let slow = f.slow_release();
    let level = f.level();
    let late = f.clock.unusual().is_some() && slow.is_none();
    let found = Match::new(level)
        .maybe(weight, f.last_scan())
        .maybe(
            Strong,
            slow.filter(|(_, _, few)| *few)
                .map(|(country, _, _)| Fact::FewScansThere { country }),
        )
        .maybe(Weak, f.clock.usual())
        .maybe(Medium, f.clock.unusual())
        .reported(Weak, Report::LocalPostSaysNotArrived, f)
        .doubted(f);
    let post = f.now(ActionKind::ContactLocalPost);
    match (slow, level) {
        (Some((_, until, _)), _) if until > f.today && f.door.days_left.is_none_or(|left| left > 7) => {
            found.then([f.wait(until), post]).then(f.extension()).found()
        }
        (_, Severity::Dispute) => found.then(f.ladder(level)).then([post]).found(),
        _ if late && f.door.days_left.is_none_or(|left| left > 7) => {
            found.then([post]).then(f.ladder(level)).found()
        }
        _ => found.then(f.ladder(level)).then([post]).found(),
    }
}

const CALM: Text = text! {
    en: "The parcel is in your country, but the post there has entered nothing yet. A week of that is normal; then ask your own post, which sees more than its site shows.",
    zh: "包裹已到达您所在的国家，但当地邮政尚未录入信息。一周内属于正常，之后请询问当地邮政，他们能查到的信息比网页上更多。",
    fr: "Le colis est dans votre pays, mais la poste n'y a encore rien saisi. C'est normal pendant une semaine\u{202f}; ensuite, demandez à votre poste, qui en voit plus que son site.",
    es: "El paquete está en tu país, pero el servicio postal aún no ha registrado nada. Es normal durante una semana; después pregúntale, porque ve más de lo que muestra su página.",
    nl: "Het pakket is in je land, maar de post daar heeft nog niets ingevoerd. Een week is dat normaal; vraag het dan bij je eigen post na, die meer ziet dan de site toont.",
    it: "Il pacco è nel tuo paese, ma le poste non hanno ancora registrato nulla. Per una settimana è normale; poi chiedi alle tue poste, che vedono più di quanto mostri il sito.",
    de: "Das Paket ist in Ihrem Land, aber die Post hat noch nichts eingetragen. Eine Woche lang ist das normal; fragen Sie dann Ihre eigene Post, die mehr sieht, als ihre Seite zeigt.",
    pl: "Paczka jest w Twoim kraju, ale poczta nic jeszcze nie wpisała. Przez tydzień to norma; potem zapytaj swoją pocztę, która widzi więcej niż jej strona.",
    tr: "Paket ülkenizde ama posta henüz bir şey girmedi. Bir hafta böyle sürmesi olağandır; sonra sayfasında görünenden fazlasını gören kendi postanıza sorun.",
    pt: "A encomenda está no seu país, mas o correio ainda não registrou nada. Isso é normal por uma semana; depois pergunte ao seu correio, que vê mais do que o site mostra.",
    id: "Paket sudah di negara Anda, tetapi pos setempat belum memasukkan apa pun. Seminggu seperti itu wajar; setelahnya tanyakan kepada pos Anda, yang melihat lebih banyak daripada situsnya.",
    ru: "Посылка в вашей стране, но почта пока ничего не внесла. Неделю это нормально; потом спросите свою почту, ей видно больше, чем показывает сайт.",
};

const URGENT: Text = text! {
    en: "The parcel may be in your country, but nothing more is shown there. Ask your own post, which sees more than its site shows, and open a dispute in time if it has nothing either.",
    zh: "包裹可能已到达您所在的国家，但之后没有新的信息。请询问当地邮政，他们能查到的信息比网页上更多；如也查不到，请及时提起纠纷。",
    fr: "Le colis est peut-être dans votre pays, mais rien de plus ne s'affiche. Demandez à votre poste, qui en voit plus que son site, et, si elle ne sait rien non plus, ouvrez un litige dans les délais.",
    es: "Puede que el paquete esté en tu país, pero no se muestra nada más. Pregunta a tu servicio postal, que ve más de lo que muestra su página, y, si tampoco sabe nada, abre una disputa dentro del plazo.",
    nl: "Het pakket is misschien in je land, maar er is verder niets te zien. Vraag het bij je eigen post na, die meer ziet dan de site toont, en open op tijd een geschil als die ook niets weet.",
    it: "Forse il pacco è nel tuo paese, ma non si vede altro. Chiedi alle tue poste, che vedono più di quanto mostri il sito, e, se non sanno nulla neanche loro, apri una controversia entro i termini.",
    de: "Das Paket ist vielleicht in Ihrem Land, aber mehr ist nicht zu sehen. Fragen Sie Ihre eigene Post, die mehr sieht, als ihre Seite zeigt, und eröffnen Sie rechtzeitig einen Streitfall, wenn auch sie nichts weiß.",
    pl: "Paczka może być w Twoim kraju, ale nic więcej nie widać. Zapytaj swoją pocztę, która widzi więcej niż jej strona, a jeśli i ona nic nie wie, w porę otwórz spór.",
    tr: "Paket ülkenizde olabilir ama başka bir şey görünmüyor. Sayfasında görünenden fazlasını gören kendi postanıza sorun; orada da bir şey yoksa zamanında anlaşmazlık açın.",
    pt: "Talvez a encomenda esteja no seu país, mas nada mais aparece. Pergunte ao seu correio, que vê mais do que o site mostra, e, se ele também não souber nada, abra uma disputa dentro do prazo.",
    id: "Paket mungkin sudah di negara Anda, tetapi tidak ada informasi lebih lanjut. Tanyakan kepada pos Anda, yang melihat lebih banyak daripada situsnya, dan buka sengketa tepat waktu jika mereka juga tidak tahu.",
    ru: "Возможно, посылка уже в вашей стране, но больше ничего не видно. Спросите свою почту, ей видно больше, чем показывает сайт, и, если и она ничего не знает, вовремя откройте спор.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn after_a_week_the_local_post_is_asked() {
        first(
            &at(Stage::ArrivalCountry, 11),
            Cause::DestinationNotScanning,
            ActionKind::ContactLocalPost,
        );
    }

    #[test]
    fn before_that_the_buyer_waits() {
        first(
            &at(Stage::ArrivalCountry, 5),
            Cause::DestinationNotScanning,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn brazil_scans_registered_packets_twice() {
        let packet = at(Stage::ArrivalCountry, 25)
            .number("RB123456785CN")
            .to(Country::BR);
        first(&packet, Cause::DestinationNotScanning, ActionKind::WaitUntil);
    }

    #[test]
    fn a_parcel_that_left_has_not_arrived() {
        silent(&at(Stage::Departure, 35), Cause::DestinationNotScanning);
    }

    #[test]
    fn a_parcel_on_the_vehicle_was_scanned() {
        silent(&at(Stage::OutForDelivery, 1), Cause::DestinationNotScanning);
    }
}
