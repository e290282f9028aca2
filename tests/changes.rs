//! What changed between two diagnoses, and what a platform's times say.

use alitrack::{Certainty, Change, Diagnosis, Parcel, PlatformOrder, Stage, TrackingEvent, When, diagnose};
use chrono::NaiveDate;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day of 2026")
}

fn scan(stage: Stage, month: u32, on: u32) -> TrackingEvent {
    TrackingEvent::new("").staged(stage).at(When::on(day(month, on)))
}

fn codes(changes: &[Change]) -> Vec<String> {
    let name = |change: &Change| match change {
        Change::First { from, to } => format!("first {from} to {to}"),
        Change::Severity { from, to } => format!("severity {from} to {to}"),
        Change::Action { from, to } => format!("action {} to {}", from.kind(), to.kind()),
        Change::Confidence { cause, from, to } => format!("{cause} {from} to {to}"),
        Change::Appeared { cause } => format!("new {cause}"),
        Change::Gone { cause } => format!("gone {cause}"),
        other => format!("{other:?}"),
    };
    changes.iter().map(name).collect()
}

/// What a change says is true of both diagnoses, and what it leaves out has not changed.
fn assert_told(earlier: &Diagnosis, later: &Diagnosis) {
    let changes = later.changes_since(earlier);
    let certainty = |diagnosis: &Diagnosis, cause| -> Option<Certainty> {
        let mut findings = diagnosis.findings().iter();
        findings
            .find(|finding| finding.cause() == cause)
            .map(|finding| finding.confidence())
    };
    for finding in earlier.findings().iter().chain(later.findings()) {
        let cause = finding.cause();
        let expected = match (certainty(earlier, cause), certainty(later, cause)) {
            (None, Some(_)) => Some(Change::Appeared { cause }),
            (Some(_), None) => Some(Change::Gone { cause }),
            (Some(from), Some(to)) if from != to => Some(Change::Confidence { cause, from, to }),
            _ => None,
        };
        match expected {
            Some(change) => assert!(changes.contains(&change), "{change:?} of {changes:?}"),
            None => assert!(!codes(&changes).contains(&format!("gone {cause}"))),
        }
    }
    let firsts = [earlier, later].map(|diagnosis| diagnosis.first().cause());
    let told = changes
        .iter()
        .any(|change| matches!(change, Change::First { .. }));
    assert_eq!(told, firsts[0] != firsts[1]);
}

#[test]
fn a_delivery_changes_the_cause_and_what_to_do() {
    let parcel = Parcel::new().event(scan(Stage::Transit, 6, 1));
    let monday = diagnose(&parcel, day(6, 8));
    let delivered = diagnose(&parcel.clone().event(scan(Stage::Delivered, 6, 9)), day(6, 9));
    let held = diagnose(&parcel.clone().event(scan(Stage::CustomsHold, 6, 9)), day(6, 12));
    let late = diagnose(&parcel, day(8, 20));
    assert!(monday.changes_since(&monday).is_empty());
    for earlier in [&monday, &delivered, &held, &late] {
        for later in [&monday, &delivered, &held, &late] {
            assert_told(earlier, later);
        }
    }
    assert_eq!(
        codes(&delivered.changes_since(&monday)),
        [
            "first in_transit_gap to delivered_not_received",
            "severity normal to watch",
            "action wait_until to check_locally",
            "new delivered_not_received",
            "gone in_transit_gap"
        ]
    );
}

#[test]
fn the_platforms_times_are_read_each_for_itself() {
    let order = PlatformOrder::new().times(
        "2025-11-11 00:01:02",
        "2025-11-11 00:05:00",
        "2025-11-12 03:04:05",
    );
    let read = [order.created(), order.paid(), order.modified()];
    let text = read.map(|at| at.map(|at| at.to_string()));
    let expected = [
        "2025-11-11T00:01:02",
        "2025-11-11T00:05:00",
        "2025-11-12T03:04:05",
    ];
    assert_eq!(text, expected.map(|at| Some(at.into())));
    assert_eq!(PlatformOrder::new().times("", "", "").modified(), None);
}
