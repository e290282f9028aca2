//! The schemas, judged by a validator: what is written fits, what is wrong does not.

use alitrack::{
    Cause, Country, History, Milestone, OrderNumber, OrderState, Stage, Timeline, TrackingEvent,
    TrackingNumber, When, formats,
};
use arbitrary::{Arbitrary, Unstructured};
use jsonschema::Validator;
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::TestRunner;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde_json::{Value, json};

fn validator(schema: &Schema) -> Validator {
    jsonschema::validator_for(schema.as_value()).unwrap()
}

#[track_caller]
fn assert_fits<T: JsonSchema + Serialize>(values: impl IntoIterator<Item = T>) {
    let validator = validator(&schema_for!(T));
    for value in values {
        let value = serde_json::to_value(value).unwrap();
        if let Err(why) = validator.validate(&value) {
            panic!("{value}: {why}");
        }
    }
}

#[track_caller]
fn assert_misfits<T: JsonSchema>(values: &[Value]) {
    let validator = validator(&schema_for!(T));
    for value in values {
        assert!(!validator.is_valid(value), "{value}");
    }
}

/// Values of random bytes.
fn random<T: for<'a> Arbitrary<'a> + std::fmt::Debug>() -> Vec<T> {
    let made = std::cell::RefCell::new(Vec::new());
    TestRunner::deterministic()
        .run(&vec(any::<u8>(), 0..500), |bytes| {
            made.borrow_mut()
                .extend(T::arbitrary(&mut Unstructured::new(&bytes)));
            Ok(())
        })
        .unwrap();
    made.into_inner()
}

#[test]
fn every_number_that_proves_itself_fits_the_pattern() {
    let examples = formats().iter().flat_map(|format| format.examples_that_fit());
    assert_fits(examples.filter_map(|text| text.parse::<TrackingNumber>().ok()));
    assert_fits(random::<TrackingNumber>());
    assert_misfits::<TrackingNumber>(&[
        json!("rb123456785gb"),
        json!("RB 123 456 785 GB"),
        json!("RB12345678GB"),
        json!("xRB123456785GB"),
        json!(""),
        json!(1),
    ]);
}

#[test]
fn the_examples_of_a_schema_are_read_by_the_type() {
    let examples = |schema: Schema| schema.as_value()["examples"].as_array().unwrap().clone();
    for example in examples(schema_for!(TrackingNumber)) {
        serde_json::from_value::<TrackingNumber>(example).unwrap();
    }
    for example in examples(schema_for!(OrderNumber)) {
        serde_json::from_value::<OrderNumber>(example).unwrap();
    }
    for example in examples(schema_for!(When)) {
        let when: When = serde_json::from_value(example.clone()).unwrap();
        assert_eq!(example, json!(when));
    }
}

#[test]
fn values_fit_their_schemas() {
    assert_fits(random::<OrderNumber>());
    assert_fits(random::<When>());
    assert_fits(Country::ALL.iter().copied());
    assert_fits(OrderState::ALL.iter().copied());
    assert_fits(Stage::ALL.iter().copied());
    assert_fits(Cause::ALL.iter().copied());
    assert_misfits::<OrderNumber>(&[json!("81996335783345901"), json!(8_199_633_578_334_590_u64)]);
    assert_misfits::<When>(&[json!("2025-12-02T10"), json!("2. 12. 2025")]);
    assert_misfits::<Country>(&[json!("UK"), json!("br")]);
    assert_misfits::<Stage>(&[json!("customs")]);
}

#[test]
fn records_fit_their_schemas() {
    assert_fits(random::<Timeline>());
    assert_fits(random::<TrackingEvent>());
    let mut history = History::new();
    assert_fits([history.clone()]);
    history.record("RB123456785GB");
    history.pin("RB123456785GB");
    history.note("RB123456785GB", Milestone::Delivered);
    assert_fits([history]);
    assert_misfits::<History>(&[json!({ "capacity": 0 }), json!({ "lookups": [{}] })]);
    assert_misfits::<Timeline>(&[json!({ "mode": "lax" }), json!({ "entries": [{ "voids": -1 }] })]);
    assert_misfits::<TrackingEvent>(&[json!({ "stage": "customs" }), json!({ "at": 3 })]);
}

#[test]
fn a_record_of_ones_own_refers_to_them() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Request {
        number: TrackingNumber,
        order: Option<OrderNumber>,
        destination: Country,
        stages: Vec<Stage>,
    }
    let schema = schema_for!(Request);
    let properties = &schema.as_value()["properties"];
    assert_eq!(properties["number"]["$ref"], "#/$defs/TrackingNumber");
    assert_eq!(properties["stages"]["items"]["type"], "string");
    let judge = validator(&schema);
    assert!(
        judge.is_valid(&json!({ "number": "RB123456785GB", "destination": "BR", "stages": ["delivered"] }))
    );
    assert!(!judge.is_valid(&json!({ "number": "RB123456785", "destination": "BR", "stages": [] })));
}
