//! What does not fit.

use super::*;

#[test]
fn a_delivery_stands_against_scans_that_come_late() {
    let events = [
        event("2025-12-01 10:00", Stage::Delivered),
        event("2025-12-02 08:00", Stage::OutForDelivery),
    ];
    ends(
        &events,
        Stage::Delivered,
        &[AnomalyKind::DeliveredBeforeOutForDelivery],
    );
    assert_eq!(
        Journey::of(&events).anomalies()[0].certainty(),
        Certainty::Certain
    );
    let events = [events[0].clone(), event("2025-12-01 11:00", Stage::Transit)];
    ends(&events, Stage::Delivered, &[AnomalyKind::ScanAfterDelivery]);
}

#[test]
fn a_delivery_behind_a_return_is_one_to_the_sender() {
    let events = [
        event("2025-12-01", Stage::Returning),
        event("2025-12-09", Stage::Delivered),
    ];
    ends(&events, Stage::Returned, &[AnomalyKind::DeliveredAfterReturn]);
    assert_eq!(Journey::of(&events).milestone(), Milestone::Exception);
}

#[test]
fn scans_on_the_way_back_do_not_turn_it_round() {
    let events = [
        event("2025-12-01", Stage::Unclaimed),
        event("2025-12-03", Stage::Returning),
        event("2025-12-09", Stage::Departure),
    ];
    ends(&events, Stage::Returning, &[]);
}

#[test]
fn a_problem_that_looked_final_can_be_solved() {
    let events = [
        event("2025-12-01", Stage::Exception),
        event("2025-12-03", Stage::Transit),
    ];
    ends(&events, Stage::Transit, &[AnomalyKind::MovedAfterException]);
    let events = [
        event("2025-12-01", Stage::Lost),
        event("2025-12-02", Stage::Delayed),
    ];
    ends(&events, Stage::Lost, &[]);
}

#[test]
fn a_number_used_again_starts_a_second_journey() {
    let events = [
        event("2025-03-01", Stage::Accepted),
        event("2025-03-20", Stage::Delivered),
        event("2025-04-02", Stage::Accepted),
        event("2025-04-09", Stage::Departure),
    ];
    ends(&events, Stage::Departure, &[AnomalyKind::SecondJourney]);
    let journey = Journey::of(&events);
    assert_eq!(journey.rounds(), 2);
    assert_eq!(journey.steps()[1].round(), 0);
    assert_eq!(journey.steps()[2].round(), 1);
    assert!(
        journey.first(Stage::Delivered).is_none(),
        "that was the journey before"
    );
}

#[test]
fn a_delivery_to_the_next_carrier_is_none() {
    let events = [
        event("2025-12-01", Stage::Delivered).under("LP00417285630928"),
        event("2025-12-04", Stage::Transit).under("3SABCD0000000"),
    ];
    ends(&events, Stage::Transit, &[AnomalyKind::DeliveredToNextCarrier]);
    // Under the last mile's number it is the delivery.
    let journey = JourneyReader::new()
        .number("lp00417285630928", NumberRole::LastMile)
        .read(&events);
    assert_eq!(journey.stage(), Some(Stage::Delivered));
}

#[test]
fn one_day_before_the_order_can_be_a_zone() {
    let ordered = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap();
    let read = |day: &str| {
        let events = [event(day, Stage::Accepted)];
        let journey = JourneyReader::new().ordered_on(ordered).read(&events);
        journey
            .anomalies()
            .first()
            .map(|anomaly| (anomaly.kind(), anomaly.certainty()))
    };
    assert_eq!(read("2025-11-20"), None);
    assert_eq!(
        read("2025-11-19"),
        Some((AnomalyKind::BeforeOrder, Certainty::Possible))
    );
    assert_eq!(
        read("2025-11-10"),
        Some((AnomalyKind::BeforeOrder, Certainty::Certain))
    );
}

#[test]
fn arrival_before_departure_is_told() {
    let events = [
        event("2025-12-01", Stage::ArrivalCountry),
        event("2025-12-03", Stage::Departure),
    ];
    ends(&events, Stage::Departure, &[AnomalyKind::ArrivalBeforeDeparture]);
}

#[test]
fn a_transit_country_is_no_anomaly() {
    let events = [
        event("2025-12-01", Stage::Departure),
        event("2025-12-03", Stage::ArrivalCountry),
        event("2025-12-04", Stage::CustomsIn),
        event("2025-12-05", Stage::Departure),
        event("2025-12-07", Stage::ArrivalCountry),
    ];
    ends(&events, Stage::ArrivalCountry, &[]);
}
