//! How events of one parcel are read together.

use alloc::string::String;
use alloc::vec::Vec;

use super::*;
use crate::term::Certainty;
use crate::tracking::Vocabulary;

mod anomalies;
mod moves;
mod order;

fn event(at: &str, stage: Stage) -> TrackingEvent {
    let event = TrackingEvent::new("").staged(stage);
    match at {
        "" => event,
        at => event.at(at.parse::<When>().unwrap()),
    }
}

fn stages(journey: &Journey<'_>) -> Vec<Stage> {
    journey.steps().iter().filter_map(Step::stage).collect()
}

fn kinds(journey: &Journey<'_>) -> Vec<AnomalyKind> {
    journey.anomalies().iter().map(Anomaly::kind).collect()
}

#[track_caller]
fn ends(events: &[TrackingEvent], stage: Stage, anomalies: &[AnomalyKind]) {
    let journey = Journey::of(events);
    assert_eq!(journey.stage(), Some(stage));
    assert_eq!(kinds(&journey), anomalies);
}

/// The order of codes seen in a real Cainiao trace: import customs is filed before the export.
#[test]
fn import_filed_ahead_is_no_arrival() {
    let codes = [
        "PU_PICKUP_SUCCESS",
        "SC_INBOUND_SUCCESS",
        "SC_OUTBOUND_SUCCESS",
        "CW_SIGN_IN_SUCCESS",
        "CW_INBOUND",
        "CW_OUTBOUND",
        "SC_INBOUND_SUCCESS",
        "SC_OUTBOUND_SUCCESS",
        "LH_HO_IN_SUCCESS",
        "CC_IM_START",
        "CC_EX_START",
        "CC_EX_SUCCESS",
        "LH_HO_AIRLINE",
    ];
    let events: Vec<TrackingEvent> = (1..)
        .zip(codes)
        .map(|(hour, code)| {
            let at = NaiveDate::from_ymd_opt(2025, 11, 20)
                .and_then(|day| day.and_hms_opt(hour, 0, 0))
                .unwrap();
            TrackingEvent::new("").at(at).coded(Vocabulary::Cainiao, code)
        })
        .collect();
    let journey = Journey::of(&events);
    assert_eq!(journey.stage(), Some(Stage::HandedToAirline));
    assert_eq!(kinds(&journey), [AnomalyKind::ImportBeforeExport]);
    assert_eq!(
        journey.steps().len(),
        codes.len(),
        "the sorting centre is passed twice"
    );
}

#[test]
fn a_long_list_of_equal_events_takes_linear_time() {
    let at: When = "2025-12-01".parse().unwrap();
    let events: Vec<TrackingEvent> = (0..20_000)
        .map(|n| {
            TrackingEvent::new("x")
                .staged(Stage::Transit)
                .at(at)
                .in_place(String::from(["a", "b"][n % 2]))
        })
        .collect();
    assert_eq!(Journey::of(&events).steps().len(), 2);
}
