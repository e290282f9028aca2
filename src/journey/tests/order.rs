//! In which order events stand.

use super::*;

#[test]
fn events_stand_in_the_order_of_their_times() {
    let events = [
        event("2025-11-25 10:00", Stage::Departure),
        event("2025-11-20 09:00", Stage::Accepted),
        event("2025-11-22", Stage::CustomsExport),
    ];
    let journey = Journey::of(&events);
    assert_eq!(
        stages(&journey),
        [Stage::Accepted, Stage::CustomsExport, Stage::Departure]
    );
    assert_eq!(journey.steps()[0].index(), 1);
}

#[test]
fn a_day_without_a_time_stands_where_its_stage_belongs() {
    let events = [
        event("2025-12-01", Stage::Delivered),
        event("2025-12-01 08:00", Stage::OutForDelivery),
        event("2025-12-01 18:00", Stage::AttemptFailed),
        event("2025-12-01", Stage::Transit),
    ];
    let expected = [
        Stage::Transit,
        Stage::OutForDelivery,
        Stage::AttemptFailed,
        Stage::Delivered,
    ];
    assert_eq!(stages(&Journey::of(&events)), expected);
}

#[test]
fn exact_midnight_is_a_day_without_a_time() {
    let events = [
        event("2025-12-01 00:00:00", Stage::Delivered),
        event("2025-12-01 08:00", Stage::OutForDelivery),
    ];
    ends(&events, Stage::Delivered, &[]);
}

#[test]
fn midnight_and_no_time_keep_their_places_however_they_are_listed() {
    let day = event("2025-12-01", Stage::Transit);
    let midnight = event("2025-12-01 00:00:00", Stage::Transit);
    let times = |events: &[TrackingEvent]| -> Vec<_> {
        let journey = Journey::of(events);
        let whens = journey.steps().iter().map(|step| step.event().when());
        whens.collect()
    };
    let (one, other) = ([day.clone(), midnight.clone()], [midnight, day]);
    assert_eq!(times(&one), times(&other));
}

#[test]
fn an_event_without_a_date_stands_where_its_stage_belongs() {
    let events = [
        event("", Stage::Departure),
        event("2025-11-20", Stage::Accepted),
        event("2025-11-30", Stage::CustomsIn),
    ];
    let expected = [Stage::Accepted, Stage::Departure, Stage::CustomsIn];
    assert_eq!(stages(&Journey::of(&events)), expected);
}

#[test]
fn an_event_without_a_date_is_not_drawn_behind_a_notice() {
    let events = [
        event("", Stage::Transit),
        event("2025-11-20", Stage::Departure),
        event("2025-11-30", Stage::OutForDelivery),
        event("2025-12-01", Stage::Info),
    ];
    let expected = [
        Stage::Departure,
        Stage::Transit,
        Stage::OutForDelivery,
        Stage::Info,
    ];
    assert_eq!(stages(&Journey::of(&events)), expected);
}

#[test]
fn moments_are_compared_as_moments_if_all_have_an_offset() {
    let events = [
        event("2025-12-01 01:00 GMT+8", Stage::Departure),
        event("2025-11-30 20:00 GMT+0", Stage::ArrivalCountry),
    ];
    assert_eq!(
        stages(&Journey::of(&events)),
        [Stage::Departure, Stage::ArrivalCountry]
    );
    // Without the second offset only the clocks can be compared.
    let events = [
        events[0].clone(),
        event("2025-11-30 20:00", Stage::ArrivalCountry),
    ];
    assert_eq!(
        stages(&Journey::of(&events)),
        [Stage::ArrivalCountry, Stage::Departure]
    );
}

#[test]
fn a_list_with_the_newest_first_gives_the_same_journey() {
    let place = |at, place: &str| event(at, Stage::Transit).in_place(place);
    let mut events = Vec::from([
        place("2025-12-01 10:00", "Liège"),
        place("2025-12-02 10:00", "Köln"),
        place("2025-12-02 10:00", "Bonn"),
    ]);
    assert_eq!(Journey::of(&events).last_place(), Some("Bonn"));
    events.reverse();
    assert_eq!(Journey::of(&events).last_place(), Some("Bonn"));
}

#[test]
fn the_same_event_under_two_numbers_counts_once() {
    let seen = TrackingEvent::new("Delivered").at("2025-12-01 10:00".parse::<When>().unwrap());
    let events = [
        seen.clone().under("LP00417285630928").staged(Stage::Delivered),
        seen.under("3SABCD0000000")
            .in_place("Utrecht")
            .staged(Stage::Delivered),
    ];
    let journey = Journey::of(&events);
    assert_eq!((journey.steps().len(), journey.duplicates()), (1, 1));
    assert_eq!(
        journey.last_place(),
        Some("Utrecht"),
        "the one that says more is kept"
    );
}
