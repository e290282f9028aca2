//! What moves a parcel on, and what does not.

use super::*;

#[test]
fn nothing_known_is_pending() {
    assert_eq!(Journey::of(&[]).milestone(), Milestone::Pending);
    assert_eq!(Journey::of(&[]).rounds(), 0);
    let events = [TrackingEvent::new("\u{1f4e6}?")];
    assert_eq!(Journey::of(&events).milestone(), Milestone::Pending);
}

#[test]
fn notices_move_nothing() {
    ends(
        &[
            event("2025-12-01", Stage::PickupReady),
            event("2025-12-02", Stage::Info),
        ],
        Stage::PickupReady,
        &[],
    );
}

#[test]
fn a_correction_voids_the_event_before_it() {
    let events = [
        event("2025-12-01 09:00", Stage::OutForDelivery),
        event("2025-12-01 10:00", Stage::Delivered),
        event("2025-12-01 10:00", Stage::Correction),
    ];
    let journey = Journey::of(&events);
    assert_eq!(journey.stage(), Some(Stage::OutForDelivery));
    assert!(journey.steps()[1].is_voided());
}

#[test]
fn two_corrections_void_two_events() {
    let events = [
        event("2025-12-01 08:00", Stage::Transit),
        event("2025-12-01 09:00", Stage::OutForDelivery),
        event("2025-12-01 10:00", Stage::Delivered),
        event("2025-12-01 11:00", Stage::Correction),
        event("2025-12-01 12:00", Stage::Correction),
    ];
    ends(&events, Stage::Transit, &[]);
}

#[test]
fn a_correction_under_one_number_leaves_the_other_alone() {
    let events = [
        event("2025-12-01", Stage::Departure).under("A"),
        event("2025-12-02", Stage::ArrivalCountry).under("B"),
        event("2025-12-03", Stage::Correction).under("A"),
    ];
    let journey = Journey::of(&events);
    assert!(journey.steps()[0].is_voided());
    assert_eq!(journey.stage(), Some(Stage::ArrivalCountry));
}

#[test]
fn an_announcement_behind_the_acceptance_is_no_way_back() {
    ends(
        &[
            event("2025-12-01", Stage::Departure),
            event("2025-12-05", Stage::Registered),
        ],
        Stage::Departure,
        &[],
    );
}

#[test]
fn a_failed_attempt_can_be_followed_by_the_way_to_the_depot() {
    ends(
        &[
            event("2025-12-01", Stage::AttemptFailed),
            event("2025-12-02", Stage::Transit),
        ],
        Stage::Transit,
        &[],
    );
}

#[test]
fn silence_is_a_remark_on_the_place_where_the_parcel_stands() {
    ends(
        &[
            event("2025-12-01", Stage::CustomsIn),
            event("2026-01-01", Stage::Stale),
        ],
        Stage::CustomsIn,
        &[],
    );
}
