//! How events of one parcel are read together.

use alloc::string::String;
use alloc::vec::Vec;

use super::*;
use crate::term::Certainty;
use crate::tracking::Vocabulary;

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

mod order {
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
            seen.clone().under("LP00123456789012").staged(Stage::Delivered),
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
}

mod moves {
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
}

mod anomalies {
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
            event("2025-12-01", Stage::Delivered).under("LP00123456789012"),
            event("2025-12-04", Stage::Transit).under("3SABCD0000000"),
        ];
        ends(&events, Stage::Transit, &[AnomalyKind::DeliveredToNextCarrier]);
        // Under the last mile's number it is the delivery.
        let journey = JourneyReader::new()
            .number("lp00123456789012", NumberRole::LastMile)
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
