//! Arrived, and the destination enters nothing.
//!
//! # Applies when
//! The last event is the arrival in the country, the release by customs, the hand-over or a scan there.
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

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::official("AliExpress' help page on the arrival status", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::Number],
    request: Request::AskCarrier,
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
        // A carrier of the buyer's country took it over.
        Stage::Accepted if f.is_there() && !f.is_domestic() => Medium,
        Stage::Transit | Stage::Departure if f.is_there() && !f.is_domestic() => Weak,
        _ => return None,
    };
    // Arrived on the way, in somebody else's country.
    if f.third_country().is_some() {
        return None;
    }
    let slow = f.slow_release();
    // What is scanned twice is not late between the two.
    let level = match slow {
        Some((_, until, true)) if until > f.today => Severity::Normal,
        _ => f.level(),
    };
    let late = f.clock.unusual().is_some() && slow.is_none();
    let found = Match::new(level)
        .maybe(weight, f.last_scan())
        .maybe(
            Strong,
            slow.filter(|(_, _, few)| *few)
                .map(|(country, _, _)| Fact::FewScansThere { country }),
        )
        .maybe(Weak, f.clock.usual())
        .maybe(Medium, f.clock.unusual().filter(|_| level > Severity::Normal))
        .reported(Weak, Report::LocalPostSaysNotArrived, f)
        .doubted(f);
    let post = f.now(ActionKind::ContactLocalPost);
    match (slow, level) {
        (Some((_, until, _)), _) if until > f.today && !f.ends_soon() => {
            found.then([f.wait(until), post]).then(f.extension()).found()
        }
        (_, Severity::Dispute) => found.then(f.ladder(level)).then([post]).found(),
        _ if late && !f.ends_soon() => found.then([post]).then(f.ladder(level)).found(),
        _ => found.then(f.ladder(level)).then([post]).found(),
    }
}

const CALM: Text = text! {
    en: "The parcel seems to be in your country, but the post there has entered nothing more; for a time that is normal. If it stays like that, ask your own post, which sees more than its site shows.",
    zh: "包裹似乎已到达您所在的国家，但当地邮政之后没有录入新的信息，一段时间内属于正常。如果一直没有更新，请询问当地邮政，他们能查到的信息比网页上更多。",
    fr: "Le colis semble être dans votre pays, mais la poste n'y a rien saisi de plus\u{202f}; c'est normal pendant un certain temps. Si rien ne change, demandez à votre poste, qui en voit plus que son site.",
    es: "El paquete parece estar en tu país, pero el servicio postal no ha registrado nada más; es normal durante un tiempo. Si sigue así, pregúntale, porque ve más de lo que muestra su página.",
    nl: "Het pakket lijkt in je land te zijn, maar de post daar heeft verder niets ingevoerd; een tijdlang is dat normaal. Blijft het zo, vraag het dan bij je eigen post na, die meer ziet dan de site toont.",
    it: "Il pacco sembra essere nel tuo paese, ma le poste non hanno registrato altro; per un po' è normale. Se non cambia, chiedi alle tue poste, che vedono più di quanto mostri il sito.",
    de: "Das Paket ist anscheinend in Ihrem Land, aber die Post hat nichts weiter eingetragen; eine Zeit lang ist das normal. Bleibt es dabei, fragen Sie Ihre eigene Post, die mehr sieht, als ihre Seite zeigt.",
    pl: "Paczka jest chyba w Twoim kraju, ale poczta nic więcej nie wpisała; przez pewien czas to norma. Jeśli to się nie zmieni, zapytaj swoją pocztę, która widzi więcej niż jej strona.",
    tr: "Paket ülkenizde görünüyor ama posta başka bir şey girmedi; bir süre böyle kalması olağandır. Değişmezse sayfasında görünenden fazlasını gören kendi postanıza sorun.",
    pt: "A encomenda parece estar no seu país, mas o correio não registrou mais nada; isso é normal por um tempo. Se continuar assim, pergunte ao seu correio, que vê mais do que o site mostra.",
    id: "Paket tampaknya sudah di negara Anda, tetapi pos setempat belum memasukkan apa pun lagi; untuk sementara itu wajar. Jika tetap begitu, tanyakan kepada pos Anda, yang melihat lebih banyak daripada situsnya.",
    ru: "Похоже, посылка в вашей стране, но почта больше ничего не внесла; какое-то время это нормально. Если так и останется, спросите свою почту, ей видно больше, чем показывает сайт.",
};

const URGENT: Text = text! {
    en: "The parcel seems to be in your country, but nothing more is shown there. Ask your own post, which sees more than its site shows, and open a dispute in time if it has nothing either.",
    zh: "包裹似乎已到达您所在的国家，但之后没有新的信息。请询问当地邮政，他们能查到的信息比网页上更多；如也查不到，请及时提起纠纷。",
    fr: "Le colis semble être dans votre pays, mais rien de plus ne s'affiche. Demandez à votre poste, qui en voit plus que son site, et, si elle ne sait rien non plus, ouvrez un litige dans les délais.",
    es: "El paquete parece estar en tu país, pero no se muestra nada más. Pregunta a tu servicio postal, que ve más de lo que muestra su página, y, si tampoco sabe nada, abre una disputa dentro del plazo.",
    nl: "Het pakket lijkt in je land te zijn, maar er is verder niets te zien. Vraag het bij je eigen post na, die meer ziet dan de site toont, en open op tijd een geschil als die ook niets weet.",
    it: "Il pacco sembra essere nel tuo paese, ma non si vede altro. Chiedi alle tue poste, che vedono più di quanto mostri il sito, e, se non sanno nulla neanche loro, apri una controversia entro i termini.",
    de: "Das Paket ist anscheinend in Ihrem Land, aber mehr ist nicht zu sehen. Fragen Sie Ihre eigene Post, die mehr sieht, als ihre Seite zeigt, und eröffnen Sie rechtzeitig einen Streitfall, wenn auch sie nichts weiß.",
    pl: "Paczka jest chyba w Twoim kraju, ale nic więcej nie widać. Zapytaj swoją pocztę, która widzi więcej niż jej strona, a jeśli i ona nic nie wie, w porę otwórz spór.",
    tr: "Paket ülkenizde görünüyor ama başka bilgi yok. Sayfasında görünenden fazlasını gören kendi postanıza sorun; orada da bir şey yoksa zamanında anlaşmazlık açın.",
    pt: "A encomenda parece estar no seu país, mas nada mais aparece. Pergunte ao seu correio, que vê mais do que o site mostra, e, se ele também não souber nada, abra uma disputa dentro do prazo.",
    id: "Paket tampaknya sudah di negara Anda, tetapi tidak ada informasi lebih lanjut. Tanyakan kepada pos Anda, yang melihat lebih banyak daripada situsnya, dan buka sengketa tepat waktu jika mereka juga tidak tahu.",
    ru: "Похоже, посылка в вашей стране, но больше ничего не видно. Спросите свою почту, ей видно больше, чем показывает сайт, и, если и она ничего не знает, вовремя откройте спор.",
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

    #[test]
    fn an_arrival_in_another_country_is_none() {
        let arrival = TrackingEvent::new("").staged(Stage::ArrivalCountry);
        let seen = |country| {
            parcel()
                .to(Country::LT)
                .event(arrival.clone().in_country(country))
        };
        fires(&seen(Country::LT), Cause::DestinationNotScanning);
        silent(&seen(Country::LV), Cause::DestinationNotScanning);
        fires(&seen(Country::LV), Cause::TransitCountryGap);
    }
}
