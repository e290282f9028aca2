//! What holds for the journey of any list of events.
#![allow(clippy::unwrap_used)] // days written in the test exist

use alitrack::{Journey, JourneyReader, Milestone, NumberRole, Stage, TrackingEvent, Vocabulary, When};
use chrono::{FixedOffset, NaiveDate, NaiveTime};
use proptest::prelude::*;

/// A few days, so that events meet.
fn when() -> impl Strategy<Value = When> {
    let day =
        (0_u64..12).prop_map(|days| NaiveDate::from_ymd_opt(2025, 11, 20).unwrap() + chrono::Days::new(days));
    (day, prop::option::of(0_u32..24), prop::option::of(-11_i32..14)).prop_map(|(day, hour, zone)| match hour
        .and_then(|hour| NaiveTime::from_hms_opt(hour, 0, 0))
    {
        None => When::on(day),
        Some(time) => {
            let local = When::at(day.and_time(time));
            zone.and_then(|hours| FixedOffset::east_opt(hours * 3600))
                .map_or(local, |offset| local.in_zone(offset))
        }
    })
}

fn event() -> impl Strategy<Value = TrackingEvent> {
    let stage = prop::sample::select(Stage::ALL);
    let number = prop::option::of(prop::sample::select(&["LP1", "RB2", "3S3"][..]));
    (
        prop::option::of(when()),
        prop::option::of(stage),
        number,
        0_usize..40,
    )
        .prop_map(|(at, stage, number, code)| {
            let mut event = match stage {
                Some(stage) => TrackingEvent::new("").staged(stage),
                None => {
                    let codes: Vec<_> = Vocabulary::Cainiao.meanings().collect();
                    TrackingEvent::new("").coded(Vocabulary::Cainiao, codes[code * 4].code())
                }
            };
            if let Some(at) = at {
                event = event.at(at);
            }
            if let Some(number) = number {
                event = event.under(number);
            }
            event
        })
}

fn events() -> impl Strategy<Value = Vec<TrackingEvent>> {
    prop::collection::vec(event(), 0..14)
}

/// What a person is told: where the parcel stands and what does not fit.
fn told(journey: &Journey<'_>) -> String {
    let steps = journey.steps().iter();
    let steps: Vec<_> = steps
        .map(|step| (step.event().when(), step.stage(), step.is_voided(), step.round()))
        .collect();
    let anomalies: Vec<_> = journey
        .anomalies()
        .iter()
        .map(|a| (a.kind(), a.certainty()))
        .collect();
    format!(
        "{:?} {:?} {steps:?} {anomalies:?} {}",
        journey.milestone(),
        journey.stage(),
        journey.rounds()
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_order_of_the_list_changes_nothing(
        (events, shuffled) in events().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
    ) {
        // Numbers tell whose correction it is; without them equal events are interchangeable.
        let bare = |events: &[TrackingEvent]| -> Vec<TrackingEvent> {
            events.iter().map(|event| {
                let bare = TrackingEvent::new("");
                let bare = match event.when() { Some(at) => bare.at(at), None => bare };
                match (event.stated_stage(), event.vocabulary().zip(event.code())) {
                    (Some(stage), _) => bare.staged(stage),
                    (None, Some((vocabulary, code))) => bare.coded(vocabulary, code),
                    _ => bare,
                }
            }).collect()
        };
        let (events, shuffled) = (bare(&events), bare(&shuffled));
        prop_assert_eq!(told(&Journey::of(&events)), told(&Journey::of(&shuffled)));
    }

    #[test]
    fn no_event_is_lost_and_none_is_made_up(events in events()) {
        let journey = Journey::of(&events);
        prop_assert_eq!(journey.steps().len() + journey.duplicates(), events.len());
        for step in journey.steps() {
            prop_assert_eq!(&events[step.index()], step.event());
        }
    }

    #[test]
    fn telling_everything_twice_changes_nothing(events in events()) {
        let twice = [events.as_slice(), events.as_slice()].concat();
        let (once, twice) = (Journey::of(&events), Journey::of(&twice));
        prop_assert_eq!(once.steps().len(), twice.steps().len());
        prop_assert_eq!(once.milestone(), twice.milestone());
    }

    #[test]
    fn days_never_run_backwards_where_all_clocks_are_local(events in events()) {
        let local: Vec<_> = events
            .into_iter()
            .map(|event| match event.when() {
                Some(when) => {
                    let bare = TrackingEvent::new(event.text()).staged(event.stage().unwrap_or(Stage::Info));
                    bare.at(When::on(when.date()))
                }
                None => event,
            })
            .collect();
        let journey = Journey::of(&local);
        let days: Vec<_> = journey.steps().iter().filter_map(|step| step.event().when()).map(|w| w.date()).collect();
        prop_assert!(days.is_sorted());
    }

    #[test]
    fn notices_never_change_where_the_parcel_stands(events in events(), at in when()) {
        let without = Journey::of(&events);
        let mut more = events.clone();
        // Without a time: one without an offset could change how all the others are compared.
        more.push(TrackingEvent::new("Text message sent").staged(Stage::Info).at(When::on(at.date())));
        let with = Journey::of(&more);
        prop_assert_eq!(without.stage(), with.stage());
    }

    #[test]
    fn roles_and_dates_never_panic(events in events(), day in 0_u64..20) {
        let reader = JourneyReader::new()
            .number("LP1", NumberRole::Platform)
            .number("rb2", NumberRole::LineHaul)
            .number("3S3", NumberRole::LastMile)
            .ordered_on(NaiveDate::from_ymd_opt(2025, 11, 15).unwrap() + chrono::Days::new(day));
        let journey = reader.read(&events);
        for anomaly in journey.anomalies() {
            prop_assert!(!anomaly.steps().is_empty());
            prop_assert!(anomaly.steps().iter().all(|&at| at < journey.steps().len()));
        }
        prop_assert!(journey.milestone() != Milestone::None, "a journey always stands somewhere");
    }

    #[test]
    fn a_date_is_read_or_refused_with_a_place(text in "\\PC{0,40}") {
        if let Err(err) = text.parse::<When>() {
            prop_assert!(text.get(err.range()).is_some() || err.range().end > text.len());
            prop_assert!(err.to_string().starts_with("expected"));
        }
    }

    #[test]
    fn a_printed_date_reads_back(at in when()) {
        prop_assert_eq!(at.to_string().parse(), Ok(at));
    }

    #[test]
    fn any_code_is_known_or_not(code in "\\PC{0,20}") {
        for &vocabulary in Vocabulary::ALL {
            if let Some(meaning) = vocabulary.meaning(&code) {
                prop_assert_eq!(vocabulary.meaning(meaning.code()), Some(meaning));
            }
        }
    }
}
