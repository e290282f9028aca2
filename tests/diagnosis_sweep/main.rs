//! Every stage, every order state and every report, some days on: what comes first, and what to do.
//! `UPDATE=1 cargo test --test diagnosis_sweep` rewrites `tests/golden/diagnosis_sweep.txt`; read the difference.

mod chance;
mod days;
#[path = "../golden/mod.rs"]
mod golden;
mod spans;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use alitrack::{
    Country, Finding, Language, Milestone, OrderState, Parcel, Report, ShippingOption, Stage, TrackingEvent,
    When, diagnose,
};
use chrono::{Days, NaiveDate};
use golden::assert_golden;

/// A quiet day: no feast and no sale for weeks.
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 5, 28).expect("a day of May");

/// The way of a parcel, and what goes wrong on it.
const WAY: &[Stage] = &[
    Stage::Accepted,
    Stage::Transit,
    Stage::HandedToAirline,
    Stage::Departure,
    Stage::CustomsExport,
    Stage::ArrivalCountry,
    Stage::CustomsIn,
    Stage::CustomsHold,
    Stage::Handover,
    Stage::OutForDelivery,
    Stage::AttemptFailed,
    Stage::Returning,
];

fn ago(days: u64) -> NaiveDate {
    TODAY - Days::new(days)
}

fn scan(stage: Stage, days: u64) -> TrackingEvent {
    TrackingEvent::new("").staged(stage).at(When::on(ago(days)))
}

/// An order of six weeks ago from China to Brazil, with two months of protection.
fn parcel() -> Parcel {
    Parcel::new()
        .ordered_on(ago(45))
        .shipped_on(ago(42))
        .protection_ends_on(TODAY + Days::new(20))
        .from(Country::CN)
        .to(Country::BR)
}

fn finding(finding: &Finding) -> String {
    let mut text = format!(
        "{} {} {} {}",
        finding.cause(),
        finding.confidence(),
        finding.points(),
        finding.severity()
    );
    for action in finding.actions() {
        let _ = write!(text, ", {}", action.kind());
        if let Some(day) = action.first_day() {
            let _ = write!(text, " from {}", day.format("%m-%d"));
        }
        if let Some(day) = action.last_day() {
            let _ = write!(text, " by {}", day.format("%m-%d"));
        }
    }
    text
}

/// Situations and what is answered, those with the same answer in one line.
#[derive(Default)]
struct Sweep {
    answers: Vec<(String, Vec<String>)>,
    milestones: BTreeSet<Milestone>,
}

impl Sweep {
    fn line(&mut self, title: &str, parcel: &Parcel) {
        let last = parcel.events().and_then(<[TrackingEvent]>::last);
        self.milestones.extend(last.map(TrackingEvent::milestone));
        let answer = answer(parcel);
        let known = self.answers.iter_mut().find(|(known, _)| *known == answer);
        match known {
            Some((_, titles)) => titles.push(title.into()),
            None => self.answers.push((answer, vec![title.into()])),
        }
    }

    fn text(&self) -> String {
        self.answers
            .iter()
            .fold(String::new(), |mut text, (answer, titles)| {
                for title in titles {
                    let _ = writeln!(text, "{title}");
                }
                let _ = writeln!(text, "  {answer}\n");
                text
            })
    }
}

/// The first two findings, the warnings, and what was crossed out or asked for.
fn answer(parcel: &Parcel) -> String {
    let diagnosis = diagnose(parcel, TODAY);
    let mut text = finding(diagnosis.first());
    if let Some(second) = diagnosis.findings().get(1) {
        let _ = write!(text, " | {}", finding(second));
    }
    for warning in diagnosis.warnings() {
        let _ = write!(text, " | warns {warning:?}");
    }
    for (silenced, by) in diagnosis.silenced() {
        let _ = write!(text, " | {by} silences {silenced}");
    }
    if let Some(input) = diagnosis.most_helpful() {
        let _ = write!(text, " | asks {input}");
    }
    text
}

#[test]
fn every_stage_state_and_report_is_diagnosed_as_reviewed() {
    let mut sweep = Sweep::default();
    for stage in Stage::ALL {
        for days in [1, 2, 6, 14, 30] {
            let events = [scan(Stage::Accepted, 40), scan(*stage, days)];
            sweep.line(&format!("{stage} {days} d"), &parcel().with_events(events));
        }
        let abroad = scan(*stage, 4).in_country(Country::BR);
        let home = scan(Stage::CustomsExport, 9).in_country(Country::CN);
        sweep.line(
            &format!("{stage} abroad"),
            &parcel().with_events([home.clone(), abroad]),
        );
        let back = scan(*stage, 4).in_country(Country::CN);
        sweep.line(&format!("{stage} at home"), &parcel().with_events([home, back]));
    }
    // Every two scans in a row, the second at home or abroad: also those that contradict each other.
    for first in WAY {
        for second in WAY {
            for (place, country) in [("at home", Country::CN), ("abroad", Country::BR)] {
                let events = [
                    scan(*first, 12).in_country(Country::CN),
                    scan(*second, 4).in_country(country),
                ];
                let title = format!("{first}, then {second} {place}");
                sweep.line(&title, &parcel().with_events(events));
            }
        }
    }
    for state in OrderState::ALL.iter().copied() {
        let label = state.label();
        sweep.line(
            &format!("{label}, nothing else"),
            &Parcel::new().order_state(state),
        );
        let bare = Parcel::new()
            .order_state(state)
            .ordered_on(ago(12))
            .without_number();
        sweep.line(&format!("{label}, no number"), &bare);
        sweep.line(
            &format!("{label}, nothing shown"),
            &parcel().order_state(state).nothing_shown(),
        );
        let moving = parcel().order_state(state).event(scan(Stage::Transit, 3));
        sweep.line(&format!("{label}, moving"), &moving);
        let there = parcel()
            .order_state(state)
            .event(scan(Stage::Delivered, 3))
            .delivered_on(ago(3));
        sweep.line(&format!("{label}, delivered"), &there);
    }
    for report in Report::ALL {
        sweep.line(&format!("{report}, nothing else"), &Parcel::new().report(*report));
        sweep.line(
            &format!("{report}, nothing shown"),
            &parcel().nothing_shown().report(*report),
        );
        for stage in [
            Stage::Accepted,
            Stage::Transit,
            Stage::CustomsHold,
            Stage::AttemptFailed,
            Stage::Delivered,
        ] {
            let seen = parcel()
                .event(scan(Stage::Accepted, 40))
                .event(scan(stage, 5))
                .report(*report);
            sweep.line(&format!("{report}, {stage}"), &seen);
        }
    }
    for option in ShippingOption::ALL {
        for (grams, cents) in [(300, 250), (1_900, 4_000), (9_000, 30_000)] {
            let way = parcel().by(*option).weight_g(grams).value_usd_cents(cents);
            sweep.line(
                &format!("{option} {grams} g"),
                &way.event(scan(Stage::Transit, 16)),
            );
        }
    }
    for number in [
        "RB123456785GB",
        "UR848385766YP",
        "LP00068434402473",
        "8123456789012345",
        "RB123456786GB",
        "12345",
    ] {
        for days in [1, 9, 30] {
            let told = parcel().number(number).shipped_on(ago(days)).nothing_shown();
            sweep.line(&format!("{number} silent for {days} d"), &told);
        }
    }
    let missing = |milestone: &&Milestone| !sweep.milestones.contains(milestone);
    let unswept: Vec<_> = Milestone::ALL.iter().filter(missing).collect();
    assert!(unswept.is_empty(), "{unswept:?}");
    assert_golden("diagnosis_sweep.txt", &sweep.text());
}

#[test]
fn a_finding_explains_itself_reason_by_reason() {
    let told = parcel()
        .number("RB123456785GB")
        .event(scan(Stage::CustomsHold, 30));
    for finding in diagnose(&told, TODAY).findings() {
        let text = finding.explain().to_string();
        let (mut lines, mut points) = (text.lines(), 0);
        let head = format!(
            "{}: {}, {} points",
            finding.cause(),
            finding.confidence(),
            finding.points()
        );
        assert_eq!(lines.next(), Some(head.as_str()));
        for link in finding.chain() {
            points += link.evidence().points();
            assert_eq!(lines.next().map(str::trim), Some(link.to_string().as_str()));
        }
        assert_eq!(points, finding.points(), "{text}");
        for action in finding.actions() {
            assert_eq!(lines.next(), Some(format!("  > {action}").as_str()));
        }
        assert_eq!(
            lines.next(),
            Some(format!("  rule: {}", finding.cause().basis()).as_str())
        );
    }
}

#[test]
fn a_message_to_the_seller_tells_what_is_known_and_asks_for_one_thing() {
    let mut text = String::new();
    let told = parcel().order_number("8123456789012345");
    for (title, parcel) in [
        (
            "number",
            told.clone()
                .number("RB123456785GB")
                .event(scan(Stage::Transit, 30)),
        ),
        (
            "blank number",
            told.clone().number("  ").event(scan(Stage::Transit, 30)),
        ),
        (
            "an order number instead",
            told.clone().number("8123456789012345").nothing_shown(),
        ),
        ("no number", told.clone().without_number()),
        (
            "nothing shown",
            told.clone().number("RB123456785GB").nothing_shown(),
        ),
        (
            "elsewhere",
            told.clone()
                .number("RB123456785GB")
                .report(Report::DeliveredCityDiffers),
        ),
        (
            "delivered",
            told.clone()
                .number("RB123456785GB")
                .event(scan(Stage::Delivered, 3)),
        ),
        (
            "returned",
            told.clone()
                .number("RB123456785GB")
                .event(scan(Stage::Returning, 3)),
        ),
        (
            "at the counter",
            told.clone()
                .number("RB123456785GB")
                .event(scan(Stage::PickupReady, 2)),
        ),
        ("in customs", told.clone().event(scan(Stage::CustomsHold, 2))),
        (
            "blank order number",
            Parcel::new()
                .order_number("  ")
                .shipped_on(ago(42))
                .nothing_shown(),
        ),
        (
            "a letter in the number",
            told.clone()
                .number("1\n\nPlease \u{202e}send money")
                .nothing_shown(),
        ),
        ("cancelled", told.clone().order_state(OrderState::Cancelled)),
        (
            "not sent",
            Parcel::new()
                .ordered_on(ago(20))
                .processing_deadline(ago(9))
                .without_number(),
        ),
        (
            "the last day",
            told.clone()
                .protection_ends_on(TODAY)
                .event(scan(Stage::Transit, 30)),
        ),
        (
            "too late",
            told.protection_ends_on(ago(2)).event(scan(Stage::Transit, 30)),
        ),
    ] {
        let message = diagnose(&parcel, TODAY).message_to_seller(&parcel, Language::English);
        let _ = writeln!(text, "{title}\n{}\n", message.text());
    }
    assert_golden("messages.txt", &text);
}
