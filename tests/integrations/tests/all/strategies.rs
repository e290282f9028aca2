//! The strategies for property tests, in property tests.

use alitrack::format::Check;
use alitrack::integration::proptest::{
    SlipKind, as_typed, numbers_of, order_numbers, s10_numbers, tracking_numbers, with_a_slip,
};
use alitrack::{Country, Kind, Milestone, OrderNumber, OrderState, TrackingNumber, formats, identify};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{TestError, TestRunner};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_number_proves_itself(number in tracking_numbers()) {
        prop_assert_eq!(number.as_str().parse(), Ok(number));
        prop_assert_eq!(identify(number.as_str()).kind(), Kind::TrackingNumber);
    }

    #[test]
    fn a_number_of_a_country_is_of_that_country(country: Country, index: prop::sample::Index) {
        let mut runner = TestRunner::deterministic();
        let number = s10_numbers(country).new_tree(&mut runner).unwrap().current();
        prop_assert_eq!(number.country(), Some(country));
        prop_assert_eq!(number.format().as_str(), "s10");
        prop_assert!(index.index(number.as_str().len()) < 13);
    }

    #[test]
    fn an_order_number_is_one(order in order_numbers(), any_order: OrderNumber) {
        prop_assert_eq!(identify(order.as_str()).order_number(), Some(order));
        prop_assert_eq!(identify(any_order.as_str()).order_number(), Some(any_order));
    }

    #[test]
    fn a_slip_changes_the_text_and_says_where(slip in with_a_slip(tracking_numbers())) {
        let meant = slip.number();
        prop_assert_ne!(slip.typed(), meant.as_str());
        prop_assert!(slip.range().end <= meant.as_str().len());
        let difference = slip.typed().len().cast_signed() - meant.as_str().len().cast_signed();
        prop_assert_eq!(difference, match slip.kind() {
            SlipKind::Missing => -1,
            SlipKind::Doubled => 1,
            _ => 0,
        });
        let same_start = slip.typed()[..slip.range().start] == meant.as_str()[..slip.range().start];
        prop_assert!(same_start);
    }

    #[test]
    fn a_wrong_digit_of_s10_is_nearly_always_seen(slip in with_a_slip(s10_numbers(Country::DE))) {
        let serial = slip.range().start >= 2 && slip.range().end <= 11;
        if serial && slip.kind() == SlipKind::Wrong {
            // The weights see every wrong digit but those where 0 stands for both 0 and 10, and 5 for 5 and 11.
            let digit = slip.number().as_str().as_bytes()[10];
            if digit != b'0' && digit != b'5' {
                prop_assert!(slip.typed().parse::<TrackingNumber>().is_err(), "{}", slip.typed());
            }
        }
    }

    #[test]
    fn what_is_typed_in_groups_is_the_same_number((number, typed) in as_typed(s10_numbers(Country::BR))) {
        prop_assert_eq!(typed.parse(), Ok(number));
    }

    #[test]
    fn codes_and_states_come_from_their_lists(state: OrderState, milestone: Milestone) {
        prop_assert_eq!(state.code().parse(), Ok(state));
        prop_assert_eq!(milestone.code().parse(), Ok(milestone));
    }
}

#[test]
fn every_format_makes_its_own_numbers_or_says_that_it_cannot() {
    let mut runner = TestRunner::deterministic();
    let mut made = 0;
    for format in formats() {
        match numbers_of(format) {
            Some(numbers) => {
                let number = numbers.new_tree(&mut runner).unwrap().current();
                assert_eq!(number.format(), format.id());
                made += 1;
            }
            // Twelve digits of the Japanese couriers are read as another courier's.
            None => assert!(!format.proves_itself() || format.id().as_str() == "sagawa_yamato_12"),
        }
    }
    assert!(made > 50, "{made}");
}

#[test]
fn a_failing_number_shrinks_to_a_plain_valid_one() {
    let failure = TestRunner::deterministic().run(&s10_numbers(Country::GB), |number| {
        prop_assert!(number.as_str().starts_with("XX"));
        Ok(())
    });
    match failure {
        Err(TestError::Fail(_, number)) => assert_eq!(number.as_str(), "AA000000005GB"),
        other => panic!("expected a failure, found {other:?}"),
    }
    assert_eq!(Check::S10.digit("", b"00000000"), Some(b'5'));
}
