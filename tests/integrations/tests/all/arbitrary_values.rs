//! Values from random bytes, as a fuzzer makes them.

use std::collections::BTreeSet;

use alitrack::{
    Country, Language, Milestone, OrderNumber, OrderState, Shipping, Stage, Timeline, TrackingEvent,
    TrackingNumber, When, identify,
};
use arbitrary::{Arbitrary, Unstructured};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::TestRunner;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a fuzz target takes.
#[derive(Arbitrary, Debug)]
#[expect(dead_code, reason = "read by Debug only")]
struct Input<'a> {
    number: TrackingNumber,
    order: OrderNumber,
    state: OrderState,
    country: Country,
    language: Language,
    stage: Stage,
    milestone: Milestone,
    note: &'a str,
}

/// Runs the test with values made of random bytes.
fn with_bytes(test: impl Fn(&mut Unstructured<'_>)) {
    TestRunner::deterministic()
        .run(&vec(any::<u8>(), 0..2000), |bytes| {
            test(&mut Unstructured::new(&bytes));
            Ok(())
        })
        .unwrap();
}

#[test]
fn numbers_prove_themselves() {
    with_bytes(|bytes| {
        let number = TrackingNumber::arbitrary(bytes).unwrap();
        assert_eq!(number.as_str().parse(), Ok(number));
        let order = OrderNumber::arbitrary(bytes).unwrap();
        assert_eq!(identify(order.as_str()).order_number(), Some(order));
    });
}

#[test]
fn no_bytes_still_make_numbers() {
    let number = TrackingNumber::arbitrary(&mut Unstructured::new(&[])).unwrap();
    assert_eq!(number.as_str().parse(), Ok(number));
    assert_eq!(
        OrderNumber::arbitrary(&mut Unstructured::new(&[]))
            .unwrap()
            .as_str()
            .len(),
        16
    );
}

#[test]
fn many_formats_are_met() {
    let met = std::cell::RefCell::new(BTreeSet::new());
    with_bytes(|bytes| {
        let number = TrackingNumber::arbitrary(bytes).unwrap();
        met.borrow_mut().insert(number.format().as_str());
    });
    assert!(met.borrow().len() > 50, "{}", met.borrow().len());
}

#[test]
fn a_derived_input_takes_them_as_fields() {
    let made = std::cell::Cell::new(0);
    with_bytes(|bytes| {
        if let Ok(input) = Input::arbitrary(bytes) {
            assert!(!format!("{input:?}").is_empty() && input.note.len() <= 2000);
            made.set(made.get() + 1);
        }
    });
    assert!(made.get() > 100);
}

#[track_caller]
fn assert_survives_storage<T>()
where
    T: for<'a> Arbitrary<'a> + Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    with_bytes(|bytes| {
        if let Ok(value) = T::arbitrary(bytes) {
            let stored = serde_json::to_string(&value).unwrap();
            assert_eq!(serde_json::from_str::<T>(&stored).unwrap(), value, "{stored}");
        }
    });
}

#[test]
fn any_value_survives_a_round_trip_through_json() {
    assert_survives_storage::<TrackingNumber>();
    assert_survives_storage::<OrderNumber>();
    assert_survives_storage::<When>();
    assert_survives_storage::<Timeline>();
    assert_survives_storage::<TrackingEvent>();
    assert_survives_storage::<Shipping>();
    assert_survives_storage::<Country>();
    assert_survives_storage::<OrderState>();
}
