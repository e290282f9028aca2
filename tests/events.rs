//! Events as stored data and from trackers' answers.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used)] // JSON written in the test is JSON

use alitrack::{Country, Journey, Reading, Stage, TrackingEvent, Vocabulary, When};
use serde_json::json;

#[test]
fn an_event_is_stored_with_what_was_told_and_no_more() {
    let event =
        TrackingEvent::new("The parcel is held by customs").at("2025-11-20 14:05".parse::<When>().unwrap());
    let stored = serde_json::to_value(&event).unwrap();
    assert_eq!(
        stored,
        json!({ "at": "2025-11-20T14:05:00", "text": "The parcel is held by customs" })
    );
    let full = event
        .in_place("Curitiba")
        .in_country(Country::BR)
        .by("Correios")
        .under("LP00417285630928")
        .coded(Vocabulary::Correios, "PAR 21")
        .staged(Stage::CustomsIn);
    let back: TrackingEvent = serde_json::from_value(serde_json::to_value(&full).unwrap()).unwrap();
    assert_eq!(back, full);
}

#[test]
fn a_code_that_no_list_knows_survives() {
    let stored = json!({ "text": "", "vocabulary": "cainiao_action", "code": "BRAND_NEW_CODE" });
    let event: TrackingEvent = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(event.stage(), None);
    assert_eq!(serde_json::to_value(&event).unwrap(), stored);
}

#[test]
fn a_date_that_does_not_exist_is_kept_and_named() {
    let stored = json!({ "at": "2025-02-30", "text": "x" });
    let event: TrackingEvent = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(event.when(), None);
    assert!(event.unread().eq([("at", "2025-02-30")]));
    assert_eq!(serde_json::to_value(&event).unwrap(), stored);
}

#[test]
fn a_reading_is_stored_as_codes() {
    let reading = Vocabulary::Pochta.meaning("8/2").unwrap().reading();
    let stored = serde_json::to_value(reading).unwrap();
    let codes =
        json!({ "stage": "pickup_ready", "milestone": "available_for_pickup", "certainty": "possible" });
    assert_eq!(stored, codes);
    assert_eq!(serde_json::from_value::<Reading>(stored).unwrap(), reading);
}

#[test]
fn a_list_is_found_by_the_names_people_use() {
    for (name, code, list) in [
        ("ship24.statusCode", "customs_cleared", Vocabulary::Ship24Code),
        ("ship24", "in_transit", Vocabulary::Ship24Milestone),
        ("aftership", "InTransit_004", Vocabulary::AfterShipSubtag),
        ("upu.emsevt", "EMD", Vocabulary::Upu),
        ("pochta_ru", "8/2", Vocabulary::Pochta),
        ("correios_br", "BDE 23", Vocabulary::Correios),
        ("DHL", "ZU", Vocabulary::DhlLetters),
        ("hermes_de", "no such code", Vocabulary::Hermes),
    ] {
        assert_eq!(Vocabulary::find(name, code), Some(list), "{name}");
    }
    assert_eq!(Vocabulary::find("", "delivered"), None);
    assert_eq!(Vocabulary::find("\u{1f4e6}", ""), None);
}

#[test]
fn a_journey_answers_in_json() {
    let at = |day: &str| day.parse::<When>().unwrap();
    let events = [
        TrackingEvent::new("")
            .staged(Stage::OutForDelivery)
            .at(at("2025-12-02"))
            .in_place("Lyon"),
        TrackingEvent::new("")
            .staged(Stage::Delivered)
            .at(at("2025-12-01")),
    ];
    let answer = serde_json::to_value(Journey::of(&events)).unwrap();
    assert_eq!(answer["milestone"], "delivered");
    assert_eq!(answer["since"], "2025-12-01");
    assert_eq!(answer["place"], "Lyon");
    assert_eq!(answer["steps"][1]["event"]["stage"], "out_for_delivery");
    let anomaly =
        json!({ "kind": "delivered_before_out_for_delivery", "certainty": "possible", "steps": [0, 1] });
    assert_eq!(answer["anomalies"], json!([anomaly]));
}
