//! The destination is sorting more than it can.
//!
//! # Applies when
//! The parcel is in the destination, and a busy season, a holiday there or a disruption explains the silence, or it is on
//! the vehicle for days.
//!
//! # The buyer sees
//! "Out for delivery" every morning, or nothing for a week after customs.
//!
//! # What helps
//! Waiting some days; then the local post.
//!
//! # Basis
//! A guide to peak delays; buyers' posts.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("a guide to peak delays; buyers' posts", "2026-11"),
    silenced_by: &[],
    at_most: Certainty::Likely,
    asks: &[Input::Destination, Input::Events],
    request: Request::AskCarrier,
    applies,
    words: Words::Calming {
        calm: CALM,
        urgent: URGENT,
    },
};

fn applies(f: &Facts<'_>) -> Option<Match> {
    let there = matches!(f.clock.phase, Phase::Arrived | Phase::Customs | Phase::LastMile);
    if !there || f.third_country().is_some() || f.stands_at(&[Stage::CustomsHold]) {
        return None;
    }
    // A van that did not come is nothing unusual the next day.
    let round = f.stands_at(&[Stage::OutForDelivery]) && f.last?.age.is_some_and(|age| age > 1);
    // On the van today, nothing piles up.
    if f.stands_at(&[Stage::OutForDelivery]) && f.last?.age == Some(0) {
        return None;
    }
    let level = f.level();
    let found = Match::new(level)
        .maybe(VeryStrong, round.then(|| f.last_scan()).flatten())
        .maybe(Medium, f.seasons.busy())
        .maybe(Medium, f.clock.stopped())
        .maybe(Medium, f.seasons.disrupted())
        .maybe(Weak, f.last_scan().filter(|_| !round))
        .maybe(Weak, f.clock.slowed())
        // A wait beyond every extra day is no busy week any more.
        .maybe_against(
            Medium,
            f.clock
                .unusual()
                .filter(|_| !round && f.clock.level >= Severity::Dispute),
        )
        .doubted(f);
    let post = f.now(ActionKind::ContactLocalPost);
    if level == Severity::Act {
        found.then([post]).then(f.ladder(level)).found()
    } else {
        found.then(f.ladder(level)).then([post]).found()
    }
}

const CALM: Text = text! {
    en: "The parcel is near, but the post or carrier there may have more to sort and deliver than it can handle. Some delay is normal then; if it goes on, ask them where it is.",
    zh: "包裹已经不远，但当地邮政或承运商可能积压较多。这时有些延误属于正常；如果一直没有进展，请询问他们包裹在哪里。",
    fr: "Le colis n'est plus loin, mais la poste ou le transporteur local est peut-être débordé. Un certain retard est alors normal\u{202f}; s'il se prolonge, demandez-leur où est le colis.",
    es: "El paquete está cerca, pero puede que el servicio postal o el transportista local esté desbordado. En ese caso es normal que se retrase; si sigue así, pregúntales dónde está.",
    nl: "Het pakket is dichtbij, maar misschien heeft de post of vervoerder daar meer dan hij aankan. Wat vertraging is dan normaal; houdt die aan, vraag dan waar het is.",
    it: "Il pacco è vicino, ma forse le poste o il corriere locale sono sovraccarichi. Un po' di ritardo allora è normale; se si prolunga, chiedi loro dov'è il pacco.",
    de: "Das Paket ist nah, aber vielleicht kommt die Post oder der Paketdienst dort nicht nach. Eine gewisse Verzögerung ist dann normal; hält sie an, fragen Sie dort, wo es liegt.",
    pl: "Paczka jest blisko, ale tamtejsza poczta lub przewoźnik może nie nadążać. Pewne opóźnienie to wtedy norma; jeśli się przeciągnie, zapytaj ich, gdzie jest paczka.",
    tr: "Paket yakında ama oradaki posta veya taşıyıcı yetişemiyor olabilir. Böyle zamanlarda biraz gecikme olağandır; sürerse paketin nerede olduğunu sorun.",
    pt: "A encomenda está perto, mas o correio ou a transportadora local pode estar sobrecarregado. Nesse caso, algum atraso é normal; se continuar, pergunte onde a encomenda está.",
    id: "Paket sudah dekat, tetapi pos atau kurir setempat mungkin kewalahan. Sedikit terlambat saat itu wajar; jika terus begitu, tanyakan kepada mereka di mana paketnya.",
    ru: "Посылка близко, но местная почта или перевозчик, возможно, не справляется. Задержка в таком случае — обычное дело; если она затянется, спросите у них, где посылка.",
};

const URGENT: Text = text! {
    en: "The parcel is near, but do not rely on it coming in time. Ask the post or carrier there where it is, and open a dispute before it is too late for that.",
    zh: "包裹已经不远，但不要指望一定能及时送到。请询问当地邮政或承运商包裹在哪里，并在期限之前提起纠纷。",
    fr: "Le colis n'est plus loin, mais ne comptez pas sur une arrivée à temps. Demandez à la poste ou au transporteur local où il est, et ouvrez un litige avant qu'il ne soit trop tard.",
    es: "El paquete está cerca, pero no cuentes con que llegue a tiempo. Pregunta al servicio postal o al transportista local dónde está y abre una disputa antes de que sea tarde.",
    nl: "Het pakket is dichtbij, maar reken er niet op dat het op tijd komt. Vraag de post of vervoerder daar waar het is en open een geschil voordat het te laat is.",
    it: "Il pacco è vicino, ma non contare sul fatto che arrivi in tempo. Chiedi alle poste o al corriere locale dov'è e apri una controversia prima che sia tardi.",
    de: "Das Paket ist nah, aber verlassen Sie sich nicht darauf, dass es rechtzeitig kommt. Fragen Sie die Post oder den Paketdienst dort, wo es liegt, und eröffnen Sie einen Streitfall, bevor es dafür zu spät ist.",
    pl: "Paczka jest blisko, ale nie licz na to, że zdąży. Zapytaj tamtejszą pocztę lub przewoźnika, gdzie jest, i otwórz spór, zanim będzie za późno.",
    tr: "Paket yakında ama zamanında geleceğine güvenmeyin. Oradaki postaya veya taşıyıcıya nerede olduğunu sorun ve çok geç olmadan anlaşmazlık açın.",
    pt: "A encomenda está perto, mas não conte que ela chegue a tempo. Pergunte ao correio ou à transportadora local onde ela está e abra uma disputa antes que seja tarde.",
    id: "Paket sudah dekat, tetapi jangan mengandalkan bahwa paket akan tiba tepat waktu. Tanyakan kepada pos atau kurir setempat di mana paketnya, dan buka sengketa sebelum terlambat.",
    ru: "Посылка близко, но не рассчитывайте, что она успеет. Спросите у местной почты или перевозчика, где она, и откройте спор, пока не поздно.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_month_behind_customs_is_no_busy_week() {
        fires(&at(Stage::CustomsCleared, 5), Cause::DestinationBacklog);
        silent(&at(Stage::CustomsCleared, 30), Cause::DestinationBacklog);
    }

    #[test]
    fn days_on_the_vehicle_are_a_backlog() {
        first(
            &at(Stage::OutForDelivery, 3),
            Cause::DestinationBacklog,
            ActionKind::WaitUntil,
        );
    }

    #[test]
    fn a_parcel_at_the_origin_is_not_there() {
        silent(&at(Stage::Accepted, 3), Cause::DestinationBacklog);
    }

    #[test]
    fn a_van_of_yesterday_is_nothing_unusual() {
        first(
            &at(Stage::OutForDelivery, 1),
            Cause::NothingUnusual,
            ActionKind::NoAction,
        );
    }
}
