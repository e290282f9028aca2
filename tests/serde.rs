//! What is stored as text: validated on the way in, kept as it was where it is somebody else's word.

#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used)] // a test that cannot read its own samples fails

use std::collections::BTreeMap;
use std::fmt::Debug;

use alitrack::{
    Cause, Certainty, Country, Diagnosis, Entry, History, Language, Milestone, OrderNumber, OrderState,
    Parcel, PlatformOrder, Report, Severity, Shipping, ShippingOption, Stage, Timeline, Told, TrackingEvent,
    TrackingNumber, Vocabulary, Warning, When, diagnose,
};
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Through a text that lends, a reader that does not, and a tree.
#[track_caller]
fn assert_round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let stored = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&stored).unwrap(), value, "{stored}");
    assert_eq!(
        &serde_json::from_reader::<_, T>(stored.as_bytes()).unwrap(),
        value,
        "{stored}"
    );
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(&serde_json::from_value::<T>(tree).unwrap(), value, "{stored}");
}

/// What was written is written again, byte by byte.
#[track_caller]
fn assert_kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(stored: &str) -> T {
    let value: T = serde_json::from_str(stored).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), stored);
    assert_round_trip(&value);
    value
}

#[track_caller]
fn assert_error<T: DeserializeOwned + Debug>(stored: &str, message: &str) {
    assert_eq!(
        serde_json::from_str::<T>(stored).unwrap_err().to_string(),
        message
    );
}

#[test]
fn a_number_is_stored_in_its_canonical_form_and_read_as_a_person_types_it() {
    assert_kept::<TrackingNumber>(r#""RB123456785GB""#);
    assert_kept::<OrderNumber>(r#""8199633578334590""#);
    let typed: TrackingNumber = serde_json::from_str(r#""rb 123 456 785 gb""#).unwrap();
    assert_eq!(serde_json::to_string(&typed).unwrap(), r#""RB123456785GB""#);
    // An escaped text cannot be lent.
    let escaped: TrackingNumber = serde_json::from_str(r#""\u0052B123456785GB""#).unwrap();
    assert_eq!(escaped, typed);
}

#[test]
fn a_wrong_number_is_refused_with_its_place() {
    assert_error::<TrackingNumber>(
        r#""LZ87124O690CN""#,
        "expected a digit at character 8 (serial number), found 'O' at line 1 column 15",
    );
    assert_error::<TrackingNumber>(
        r#""RB123456786GB""#,
        "check digit is 6, expected 5 at line 1 column 15",
    );
    assert_error::<TrackingNumber>(
        r#""8123456789012345""#,
        "this is an order number, not a tracking number at line 1 column 18",
    );
    assert_error::<OrderNumber>(
        r#""RB123456785GB""#,
        "this is a tracking number, not an order number at line 1 column 15",
    );
    assert_error::<Vec<TrackingNumber>>(
        "[\"RB123456785GB\",\n \"RB123456786GB\"]",
        "check digit is 6, expected 5 at line 2 column 16",
    );
    assert!(
        serde_json::from_str::<OrderNumber>("8199633578334590").is_err(),
        "a number is not a text"
    );
}

#[test]
fn numbers_and_codes_are_keys_of_maps() {
    let number = TrackingNumber::literal("RB123456785GB");
    assert_round_trip(&BTreeMap::from([(number, Milestone::Delivered)]));
    assert_round_trip(&BTreeMap::from([(Country::BR, 3), (Country::DE, 4)]));
    assert_round_trip(&BTreeMap::from([(Stage::CustomsHold, vec![OrderState::Shipped])]));
}

#[test]
fn every_code_survives() {
    assert_round_trip(&Stage::ALL.to_vec());
    assert_round_trip(&Milestone::ALL.to_vec());
    assert_round_trip(&Vocabulary::ALL.to_vec());
    assert_round_trip(&ShippingOption::ALL.to_vec());
    assert_round_trip(&Certainty::ALL.to_vec());
    assert_round_trip(&Country::ALL.to_vec());
    assert_round_trip(&Language::ALL.to_vec());
    assert_round_trip(&OrderState::ALL.to_vec());
}

#[test]
fn a_code_that_nobody_knows_is_named() {
    assert_error::<Stage>(
        r#""customs""#,
        "expected a stage code, found 'customs' at line 1 column 9",
    );
    assert_error::<Country>(
        r#""ZZ""#,
        "expected a two-letter country code, found 'ZZ' at line 1 column 4",
    );
    assert_error::<When>(
        r#""05/04/2025""#,
        "expected a date with one reading, found '05/04/2025' at character 1 at line 1 column 12",
    );
}

#[test]
fn a_date_keeps_what_it_does_not_say() {
    assert_kept::<When>(r#""2025-12-02""#);
    assert_kept::<When>(r#""2025-12-02T10:05:00""#);
    assert_kept::<When>(r#""2025-12-02T10:05:00+08:00""#);
}

#[test]
fn other_peoples_words_survive() {
    let other: Shipping = assert_kept(r#""Sunny Drone 48h""#);
    assert_eq!(other.option(), None);

    let order: PlatformOrder = assert_kept(r#"{"order_status":"FINISH","logistics_status":"TELEPORTED"}"#);
    assert!(format!("{order:?}").contains("TELEPORTED"));

    let log: Timeline = assert_kept(
        r#"{"mode":"lenient","entries":[{"state":"received"},{"state":"Beamed up","at":"2025-12-02"},{"state":"purchased"},{"voids":0}]}"#,
    );
    assert_eq!(log.entries().len(), 4);
    assert_eq!(log.entries()[1].label().unwrap().as_str(), "Beamed up");
}

#[test]
fn a_log_is_replayed_on_the_way_in() {
    let mut log = Timeline::new();
    for state in [OrderState::Received, OrderState::Packed, OrderState::Shipped] {
        log.push(Entry::new(state));
    }
    assert_round_trip(&log);
    let read: Timeline =
        serde_json::from_str(r#"{"entries":[{"state":"Order Received"},{"state":"order-packed"}]}"#).unwrap();
    assert_eq!(read.position(), Some(OrderState::Packed));
    assert_eq!(read.reports().len(), 2);
}

#[test]
fn an_event_keeps_what_the_carrier_sent() {
    let event = TrackingEvent::new("The parcel is held by customs")
        .at("2025-12-02T10:05".parse::<When>().unwrap())
        .in_place("Curitiba")
        .in_country(Country::BR)
        .coded(Vocabulary::Ship24Code, "a_code_of_tomorrow")
        .staged(Stage::CustomsHold)
        .under("RB123456785GB");
    assert_round_trip(&event);
    assert_eq!(
        serde_json::from_str::<TrackingEvent>("{}").unwrap(),
        TrackingEvent::new("")
    );
    let newer = r#"{"text":"x","colour":"red"}"#;
    assert_eq!(
        serde_json::from_str::<TrackingEvent>(newer).unwrap(),
        TrackingEvent::new("x")
    );
}

#[test]
fn an_event_of_a_newer_version_survives() {
    let stored =
        r#"{"stage":"in_orbit","text":"The parcel is held by customs","vocabulary":"moon_post","code":"M1"}"#;
    let event: TrackingEvent = assert_kept(stored);
    assert_eq!((event.stated_stage(), event.vocabulary()), (None, None));
    assert_eq!(event.code(), Some("M1"));
    #[cfg(feature = "text")]
    assert_eq!(event.stage(), Some(Stage::CustomsHold), "the words still speak");
}

#[test]
fn a_history_is_bounded_again() {
    let mut history = History::new();
    history.record("RB123456785GB");
    history.record("LP00068434402473");
    history.pin("RB123456785GB");
    assert_round_trip(&history);
    let two = r#"{"capacity":1,"lookups":[{"number":"RB123456785GB"},{"number":"LP00068434402473"}]}"#;
    assert_eq!(serde_json::from_str::<History>(two).unwrap().len(), 1);
    assert!(serde_json::from_str::<History>(r#"{"capacity":0}"#).is_err());
}

#[test]
fn a_diagnosis_survives() {
    let day = |d| NaiveDate::from_ymd_opt(2025, 12, d).unwrap();
    let parcel = Parcel::new()
        .number("UN123456785CN")
        .shipped_on(day(1))
        .to(Country::BR)
        .nothing_shown();
    let stored = serde_json::to_string(&diagnose(&parcel, day(20))).unwrap();
    let read: Diagnosis = serde_json::from_str(&stored).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), stored);
    assert_eq!(
        read.findings()[0].display(Language::Polish),
        diagnose(&parcel, day(20)).findings()[0].display(Language::Polish)
    );
}

/// A parcel of whose fields nearly all are told.
fn nearly_whole() -> Parcel {
    let day = |d| NaiveDate::from_ymd_opt(2025, 12, d).unwrap();
    Parcel::new()
        .number(" un 123456785 cn")
        .order_number("8199633578334590")
        .order_state(OrderState::Shipped)
        .ordered_on(day(1))
        .shipped_on(day(2))
        .processing_deadline(day(3))
        .protection_ends_on(day(4))
        .delivered_on(day(5))
        .seller_contacted_on(day(6))
        .from(Country::CN)
        .to(Country::BR)
        .weight_g(250)
        .value_usd_cents(1_299)
}

#[test]
fn a_parcel_survives_with_what_was_not_told() {
    assert_kept::<Parcel>("{}");
    assert_kept::<Parcel>(r#"{"number":null}"#);
    assert_round_trip(&Parcel::new().nothing_shown());
    let whole = nearly_whole()
        .by(ShippingOption::EPacket)
        .event(TrackingEvent::new("Held by customs").in_country(Country::BR))
        .report(Report::SellerUnresponsive)
        .report_code("rainy_day");
    assert_round_trip(&whole);
    assert_eq!(
        serde_json::to_string(&whole).unwrap(),
        concat!(
            r#"{"number":" un 123456785 cn","order_number":"8199633578334590","order_state":"shipped","#,
            r#""ordered_on":"2025-12-01","shipped_on":"2025-12-02","processing_deadline":"2025-12-03","#,
            r#""protection_ends_on":"2025-12-04","delivered_on":"2025-12-05","seller_contacted_on":"2025-12-06","#,
            r#""shipping_option":"epacket","origin":"CN","destination":"BR","weight_g":250,"#,
            r#""value_usd_cents":1299,"events":[{"text":"Held by customs","country":"BR"}],"#,
            r#""reports":["seller_unresponsive","rainy_day"]}"#
        )
    );
}

#[test]
fn a_parcel_of_another_version_survives() {
    assert_kept::<Parcel>(
        r#"{"shipping_option":"Sunny Drone 48h","events":[{"stage":"in_orbit","text":""}],"reports":["rainy_day"]}"#,
    );
    let newer: Parcel = serde_json::from_str(r#"{"drone":7,"destination":"BR"}"#).unwrap();
    assert_eq!(newer, Parcel::new().to(Country::BR));
}

#[test]
fn a_field_that_is_told_again_is_unread_no_more() {
    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2025, 12, 20).expect("a day of December");
    type Tell = fn(Parcel) -> Parcel;
    let fields: [(&str, Tell); 9] = [
        ("order_state", |parcel| parcel.order_state(OrderState::Shipped)),
        ("ordered_on", |parcel| parcel.ordered_on(DAY)),
        ("shipped_on", |parcel| parcel.shipped_on(DAY)),
        ("processing_deadline", |parcel| parcel.processing_deadline(DAY)),
        ("protection_ends_on", |parcel| parcel.protection_ends_on(DAY)),
        ("delivered_on", |parcel| parcel.delivered_on(DAY)),
        ("seller_contacted_on", |parcel| parcel.seller_contacted_on(DAY)),
        ("origin", |parcel| parcel.from(Country::CN)),
        ("destination", |parcel| parcel.to(Country::BR)),
    ];
    for (field, tell) in fields {
        let parcel: Parcel = serde_json::from_str(&format!(r#"{{"{field}":"gone"}}"#)).unwrap();
        let unread: Vec<_> = parcel
            .unread()
            .map(|unread| (unread.event(), unread.field(), unread.text()))
            .collect();
        assert_eq!(unread, [(None, field, "gone")]);
        assert_eq!(tell(parcel).unread().count(), 0, "{field}");
    }
}

#[test]
fn a_field_that_cannot_be_read_costs_a_stored_parcel_nothing_else() {
    let parcel = assert_kept::<Parcel>(concat!(
        r#"{"number":"UN123456785CN","order_state":"weird","shipped_on":"yesterday","destination":"Narnia","#,
        r#""events":[{"at":"2025-12-02","text":"Accepted"},{"at":"nope","stage":"in_orbit","text":"","country":"?"}]}"#
    ));
    assert_eq!(parcel.get_number(), Told::Is("UN123456785CN"));
    assert_eq!(
        parcel.events().unwrap()[0].when(),
        Some("2025-12-02".parse().unwrap())
    );
    let unread: Vec<String> = parcel.unread().map(|unread| unread.to_string()).collect();
    let named = [
        "order_state: 'weird'",
        "shipped_on: 'yesterday'",
        "destination: 'Narnia'",
        "events[1].at: 'nope'",
        "events[1].stage: 'in_orbit'",
        "events[1].country: '?'",
    ];
    assert_eq!(unread, named);
    let places: Vec<Option<usize>> = parcel.unread().map(|unread| unread.event()).collect();
    assert_eq!(places, [None, None, None, Some(1), Some(1), Some(1)]);
    let today = NaiveDate::from_ymd_opt(2025, 12, 20).unwrap();
    assert_eq!(diagnose(&parcel, today).left_out(), named);

    let mended = parcel
        .shipped_on(today)
        .to(Country::BR)
        .order_state(OrderState::Shipped);
    assert_eq!(mended.unread().count(), 3, "those of the event are left");
    let stored = serde_json::to_string(&mended).unwrap();
    assert!(
        stored.contains(r#""shipped_on":"2025-12-20""#) && !stored.contains("Narnia"),
        "{stored}"
    );
}

#[test]
fn an_error_names_what_was_expected_as_users_know_it() {
    assert_error::<History>(
        "null",
        "invalid type: null, expected a history at line 1 column 4",
    );
    assert_error::<Timeline>(
        "7",
        "invalid type: integer `7`, expected a log of an order at line 1 column 1",
    );
    assert_error::<Diagnosis>(
        "7",
        "invalid type: integer `7`, expected a diagnosis at line 1 column 1",
    );
    assert_error::<Parcel>("null", "invalid type: null, expected a parcel at line 1 column 4");
}

#[test]
fn a_parcel_is_a_record_of_texts_and_reads_the_dates_that_people_write() {
    let parcel: Parcel = serde_json::from_str(r#"{"shipped_on":"10.11.2025","destination":"uk"}"#).unwrap();
    assert_eq!(parcel.get_shipped_on(), NaiveDate::from_ymd_opt(2025, 11, 10));
    assert_eq!(parcel.get_destination(), Some(Country::GB));
    assert_error::<Parcel>(
        "[]",
        "invalid type: sequence, expected a parcel at line 1 column 0",
    );
    assert_error::<Parcel>(
        r#"{"shipped_on":5}"#,
        "invalid type: integer `5`, expected a text at line 1 column 15",
    );
}

#[test]
fn a_history_of_a_newer_version_survives() {
    let stored = r#"{"capacity":50,"lookups":[{"number":"RB123456785GB","milestone":"teleported"}]}"#;
    let mut history: History = assert_kept(stored);
    assert_eq!(history.get("RB123456785GB").unwrap().milestone(), None);
    history.note("RB123456785GB", Milestone::Delivered);
    assert_eq!(
        history.get("RB123456785GB").unwrap().milestone(),
        Some(Milestone::Delivered)
    );
}

#[test]
fn a_diagnosis_of_a_newer_version_is_read_without_what_is_new() {
    let stored = r#"{"today":"2031-05-01","findings":[
        {"cause":"drone_grounded","confidence":"likely","severity":"watch","evidence":[],"actions":[]},
        {"cause":"lost","confidence":"possible","severity":"act","evidence":[
            {"fact":"wind","knots":40,"speaks":"for","weight":"weak"},
            {"fact":"last_scan","stage":"in_orbit","speaks":"for","weight":"weak"},
            {"fact":"days_since_order","days":9,"speaks":"for","weight":"weak"}],
         "actions":[{"action":"fly_it_yourself"},{"action":"open_dispute"}]}],
        "silenced":[["in_transit_gap","drone_grounded"],["in_transit_gap","lost"]],
        "warnings":["mind_the_blades","keep_dispute_open"],"most_helpful":"wind_speed"}"#;
    let read: Diagnosis = serde_json::from_str(stored).unwrap();
    assert_eq!(read.findings().len(), 1);
    let first = read.first();
    assert_eq!((first.evidence().len(), first.actions().len()), (1, 1));
    assert_eq!(read.silenced(), [(Cause::InTransitGap, Cause::Lost)]);
    assert_eq!(read.warnings(), [Warning::KeepDisputeOpen]);
    assert_eq!(read.most_helpful(), None);
    let named = [
        "drone_grounded",
        "wind",
        "last_scan",
        "fly_it_yourself",
        "mind_the_blades",
        "wind_speed",
    ];
    assert_eq!(read.left_out(), named);
    assert_round_trip(&read);
    assert!(serde_json::from_str::<Diagnosis>("{}").is_err());
}

#[test]
fn a_diagnosis_that_nobody_can_read_calms_nobody() {
    let newer =
        r#"{"today": "2031-05-01", "findings": [{"cause": "drone_grounded", "severity": "dispute"}]}"#;
    let diagnosis: Diagnosis = serde_json::from_str(newer).unwrap();
    assert_eq!(diagnosis.severity(), Severity::Act);
    assert_eq!(diagnosis.left_out(), ["drone_grounded"]);
    let text = diagnosis.first().display(Language::English);
    assert!(text.starts_with("Nothing that is known explains"), "{text}");
}

#[test]
fn half_a_finding_is_no_diagnosis() {
    for half in [r#"[{"cause": "lost"}]"#, "[]"] {
        let stored = format!(r#"{{"today": "2031-05-01", "findings": {half}}}"#);
        assert!(serde_json::from_str::<Diagnosis>(&stored).is_err(), "{half}");
    }
}

#[test]
fn a_parcel_tells_all_that_it_was_told() {
    let day = |day| NaiveDate::from_ymd_opt(2025, 12, day).unwrap();
    let parcel = nearly_whole()
        .number("UN123456785CN")
        .order_number("8123456789012345")
        .value_usd_cents(1999);
    assert_eq!(parcel.get_number(), Told::Is("UN123456785CN"));
    assert_eq!(parcel.get_order_number(), Some("8123456789012345"));
    assert_eq!(parcel.get_order_state(), Some(OrderState::Shipped));
    let days = [
        parcel.get_ordered_on(),
        parcel.get_shipped_on(),
        parcel.get_processing_deadline(),
        parcel.get_protection_ends_on(),
        parcel.get_delivered_on(),
        parcel.get_seller_contacted_on(),
    ];
    assert!(days.into_iter().eq((1..=6).map(|at| Some(day(at)))));
    assert_eq!(
        (parcel.get_origin(), parcel.get_destination()),
        (Some(Country::CN), Some(Country::BR))
    );
    assert_eq!(
        (parcel.get_weight_g(), parcel.get_value_usd_cents()),
        (Some(250), Some(1999))
    );
    assert!(parcel.get_shipping_option().is_none());
}
