//! The parcel is lost, as far as anyone can tell.
//!
//! # Applies when
//! The carrier says so, or a scanned service is silent for 40 days, an unscanned one 60 days after sending.
//!
//! # The buyer sees
//! No news for weeks on every tracker.
//!
//! # What helps
//! A dispute while it is possible; the insurance from 20 days after the last scan.
//!
//! # Basis
//! Insurers: 20 days without a scan; buyers' guides: 40 and 60 days.

use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    basis: Basis::several("two insurers' rules; three buyers' guides", "2026-11"),
    silenced_by: &[Cause::DeliveredNotReceived, Cause::ReturnedToSender],
    at_most: Certainty::Likely,
    asks: &[Input::ProtectionEndsOn, Input::ShippingOption, Input::Destination],
    request: Request::AskCarrier,
    applies,
    words: Words::Cases {
        cases: &[Case {
            code: "lost_insured",
            fits: |finding| {
                let proved = |evidence: &Evidence| evidence.weight() == VeryStrong;
                let claimed = finding.shows(|fact| fact.is_report(Report::Insured));
                claimed && !finding.evidence().iter().any(proved)
            },
            text: INSURED_NOW,
        }],
        otherwise: &Words::Always(TEXT),
    },
};

/// Without a scan for so long, a scanned parcel is most likely lost.
const SILENT: i64 = 40;
/// Insurers pay from here on, counted from the last scan, until the window closes.
const INSURED: (i64, u64) = (20, 30);

fn applies(f: &Facts<'_>) -> Option<Match> {
    if f.called_off() || f.waits_for_seller() {
        return None;
    }
    let said = f
        .stands_at(&[Stage::Lost, Stage::Destroyed])
        .then(|| f.last_scan())
        .flatten();
    let waiting = matches!(
        f.clock.phase,
        Phase::Origin
            | Phase::Consolidation
            | Phase::LineHaul
            | Phase::Arrived
            | Phase::Customs
            | Phase::LastMile
    ) && !f.stands_at(&[Stage::Exception, Stage::Damaged, Stage::Cancelled]);
    let days = f.clock.days.filter(|_| waiting && f.last.is_some()).unwrap_or(0);
    let patient = matches!(f.clock.pace, Pace::Economy | Pace::Untracked);
    let limit = (if patient { LOST_UNSEEN } else { SILENT }).saturating_add(f.clock.extra);
    let overdue = days >= limit;
    let insured = f.has(Report::Insured) && days >= INSURED.0;
    let old = f
        .days_since_shipping()
        .filter(|days| *days >= LOST_UNSEEN && !f.has_arrived());
    let unseen = f
        .days_since_shipping()
        .filter(|days| *days >= LOST_UNSEEN && f.unseen());
    // A tracker gives a number up after a month, which proves nothing alone.
    let given_up = f.given_up();
    let found = Match::new(Severity::Dispute)
        .maybe(VeryStrong, said)
        .maybe(VeryStrong, overdue.then(|| f.last_scan()).flatten())
        .maybe(Strong, f.said(Report::Insured).filter(|_| insured))
        .maybe(Strong, unseen.map(|days| Fact::DaysSinceShipping { days }))
        .found()?
        .maybe(Weak, f.last_scan().filter(|_| insured))
        .maybe(Medium, given_up)
        .maybe_against(Strong, f.came())
        .maybe_against(Strong, f.seen_elsewhere().filter(|_| f.unseen()))
        .maybe(Weak, old.map(|days| Fact::DaysSinceShipping { days }))
        .maybe(Weak, f.clock.unusual().filter(|_| overdue))
        .maybe(Weak, f.said(Report::LocalPostSaysNotArrived))
        .doubted(f);
    let claim = f.has(Report::Insured).then(|| {
        let last = f.last.and_then(|last| last.day).unwrap_or(f.today);
        let day = last.checked_add_days(Days::new(INSURED.1)).unwrap_or(f.today);
        f.by(ActionKind::FileInsuranceClaim, day)
    });
    Some(found.then(claim).then(f.ladder(Severity::Dispute)))
}

const TEXT: Text = text! {
    en: "The parcel will probably not arrive any more: the carrier says so, or it has not been scanned for very long. Open a dispute while it is possible, and do not let promises hold you up.",
    zh: "包裹很可能不会再送达：承运商已如此说明，或已很久没有扫描。请在还能提起纠纷时尽快提起，不要一味等待承诺。",
    fr: "Le colis n'arrivera sans doute plus\u{a0}: le transporteur l'indique, ou il n'a pas été scanné depuis très longtemps. Ouvrez un litige tant que c'est possible, sans attendre de promesses.",
    es: "Lo más probable es que el paquete ya no llegue: lo dice el transportista o hace mucho que no se escanea. Abre una disputa mientras se pueda, sin esperar promesas.",
    nl: "Het pakket komt waarschijnlijk niet meer: de vervoerder meldt dat, of het is al heel lang niet gescand. Open een geschil zolang het kan en laat je niet ophouden door beloften.",
    it: "Probabilmente il pacco non arriverà più: lo dice il corriere, o non viene scansionato da molto tempo. Apri una controversia finché è possibile, senza aspettare promesse.",
    de: "Das Paket kommt wahrscheinlich nicht mehr: Der Paketdienst meldet es so, oder es wurde sehr lange nicht gescannt. Eröffnen Sie einen Streitfall, solange es geht, und warten Sie nicht auf Versprechen.",
    pl: "Paczka najpewniej już nie dotrze: tak podaje przewoźnik albo od bardzo dawna nikt jej nie zeskanował. Otwórz spór, póki można, i nie czekaj na obietnice.",
    tr: "Paket büyük olasılıkla artık gelmeyecek: taşıyıcı öyle bildiriyor ya da paket çok uzun süredir taranmadı. Mümkünken anlaşmazlık açın; verilen sözlere güvenip beklemeyin.",
    pt: "A encomenda provavelmente não vai mais chegar: a transportadora informa isso, ou faz muito tempo que ela não tem atualização. Abra uma disputa enquanto é possível, sem esperar promessas.",
    id: "Paket kemungkinan besar tidak akan datang lagi: kurir menyatakan demikian, atau paket sudah sangat lama tidak dipindai. Buka sengketa selagi bisa dan jangan menunggu janji.",
    ru: "Посылка, скорее всего, уже не придёт: так сообщает перевозчик или её очень давно не сканировали. Откройте спор, пока это возможно, и не ждите обещаний.",
};

/// What an insurer pays for is not lost yet.
const INSURED_NOW: Text = text! {
    en: "The parcel is insured, and it has been silent for so long that the insurer may pay, even if it still comes. File the claim in time, and open a dispute before it is too late for that.",
    zh: "包裹已投保，并且已很久没有动态，即使之后仍会送达，保险公司也可能赔付。请及时理赔，并在还来得及时提起纠纷。",
    fr: "Le colis est assuré, et il est silencieux depuis assez longtemps pour que l'assureur puisse payer, même s'il arrive encore. Faites la déclaration à temps et ouvrez un litige avant qu'il ne soit trop tard.",
    es: "El paquete está asegurado y lleva tanto tiempo sin noticias que el seguro puede pagar, aunque todavía llegue. Presenta la reclamación a tiempo y abre una disputa antes de que sea tarde.",
    nl: "Het pakket is verzekerd en is al zo lang stil dat de verzekeraar kan uitkeren, ook als het nog komt. Dien de claim op tijd in en open een geschil voordat het te laat is.",
    it: "Il pacco è assicurato e tace da così tanto tempo che l'assicurazione può pagare, anche se dovesse ancora arrivare. Presenta la richiesta in tempo e apri una controversia prima che sia tardi.",
    de: "Das Paket ist versichert, und es ist schon so lange still, dass die Versicherung zahlen kann, auch wenn es noch kommt. Melden Sie den Schaden rechtzeitig und eröffnen Sie einen Streitfall, bevor es dafür zu spät ist.",
    pl: "Paczka jest ubezpieczona, a cisza trwa na tyle długo, że ubezpieczyciel może wypłacić pieniądze, nawet jeśli paczka jeszcze dotrze. Zgłoś szkodę w porę i otwórz spór, zanim będzie za późno.",
    tr: "Paket sigortalı ve o kadar uzun süredir sessiz ki, sonradan gelse bile sigorta ödeme yapabilir. Hasarı zamanında bildirin ve çok geç olmadan anlaşmazlık açın.",
    pt: "A encomenda tem seguro e está há tanto tempo sem notícias que o seguro pode pagar, mesmo que ela ainda chegue. Acione o seguro a tempo e abra uma disputa antes que seja tarde.",
    id: "Paket diasuransikan dan sudah begitu lama tanpa kabar sehingga asuransi mungkin membayar, meskipun paket masih bisa datang. Ajukan klaim tepat waktu, dan buka sengketa sebelum terlambat.",
    ru: "Посылка застрахована, и о ней так давно нет новостей, что страховщик может выплатить деньги, даже если она ещё придёт. Подайте заявление вовремя и откройте спор, пока не поздно.",
};

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn one_finding_names_one_last_event() {
        let quiet = at(Stage::Departure, 47).event(event(Stage::Stale, 9));
        let diagnosis = diagnose(&quiet, today());
        for finding in diagnosis.findings() {
            let facts = finding.evidence().iter().map(|evidence| evidence.fact().code());
            let last = facts.filter(|code| matches!(*code, "silence" | "last_scan"));
            assert!(last.count() <= 1, "{:?}", finding.evidence());
        }
    }

    #[test]
    fn forty_days_of_silence_are_a_loss() {
        first(&at(Stage::Transit, 42), Cause::Lost, ActionKind::OpenDispute);
    }

    #[test]
    fn an_insured_loss_is_claimed() {
        let insured = at(Stage::Transit, 24).report(Report::Insured);
        fires(&insured, Cause::Lost);
    }

    #[test]
    fn two_weeks_are_no_loss() {
        silent(&at(Stage::Transit, 14), Cause::Lost);
    }

    #[test]
    fn an_economy_line_is_given_more_time() {
        silent(
            &at(Stage::Departure, 42).by(ShippingOption::CainiaoSuperEconomyGlobal),
            Cause::Lost,
        );
    }

    #[test]
    fn on_the_last_day_nobody_waits() {
        let ending = at(Stage::Transit, 12).protection_ends_on(today());
        let diagnosis = diagnose(&ending, today());
        for finding in diagnosis.findings() {
            assert!(
                finding
                    .actions()
                    .iter()
                    .all(|action| action.kind() != ActionKind::WaitUntil)
            );
        }
        assert_eq!(diagnosis.first().first_action().kind(), ActionKind::OpenDispute);
    }

    #[test]
    fn what_an_insurer_pays_for_is_not_called_lost() {
        let said = |parcel: &Parcel| {
            let diagnosis = diagnose(parcel, today());
            let lost = diagnosis
                .findings()
                .iter()
                .find(|found| found.cause() == Cause::Lost);
            lost.map(|lost| lost.display(Language::English))
        };
        let insured = |ago| at(Stage::Transit, ago).report(Report::Insured);
        assert!(said(&insured(24)).is_some_and(|text| text.starts_with("The parcel is insured")));
        assert!(said(&insured(44)).is_some_and(|text| text.starts_with("The parcel will probably not")));
    }
}
