//! The way from a pasted text to a number: it allocates nothing, never panics, and finds its way back.

use alitrack::{Country, Identifier, Kind, OrderNumber, TrackingNumber, formats, identify};
use proptest::prelude::*;

const PASTED: &[&str] = &[
    "RB123456785GB",
    " rb 123 456 785 gb ",
    "Tracking: LP00068434402473.",
    "АР00823456789012",
    "８１４５６７８９０１２３８０４２",
    "8199633578334590",
    "https://track.4px.com/#/result/0/RB123456785GB",
    "]C1420941039400111206206406260787",
    "986578788855",
    "1Z5R89390357567127",
    "delivered",
    "",
];

#[test]
fn the_number_path_allocates_nothing() {
    for input in PASTED {
        let counted = allocation_counter::measure(|| {
            let seen = identify(input);
            let _ = (seen.tracking_number(), seen.canonical().map(str::len));
            let _ = input.parse::<TrackingNumber>().is_ok();
        });
        assert_eq!(counted.count_total, 0, "{input:?}");
    }
}

#[test]
fn every_example_of_every_format_is_found_again() {
    for format in formats() {
        for example in format.examples_that_fit() {
            let seen = identify(example);
            let found = match seen.kind() {
                Kind::OrderNumber | Kind::OtherNumber => true,
                _ => seen
                    .candidates()
                    .iter()
                    .any(|candidate| candidate.format() == format.id()),
            };
            assert!(found, "{example} of {}: {:?}", format.id(), seen.candidates());
        }
    }
}

#[test]
fn an_accepted_number_reads_the_same_in_every_form() {
    for format in formats() {
        for example in format.examples_that_fit() {
            let Some(number) = identify(example).tracking_number() else {
                continue;
            };
            assert_eq!(number.as_str(), *example);
            assert_eq!(format!("{number:#}").parse(), Ok(number), "{number:#}");
            assert_eq!(number.as_str().to_lowercase().parse(), Ok(number));
            assert_eq!(format!("Tracking no.: {number}").parse(), Ok(number));
            assert_eq!(number.masked().to_string().len(), number.as_str().len());
        }
    }
}

#[test]
fn a_number_whose_groups_look_like_words_reads_back() {
    let text = "GMGGGS8ZZZZZZZZZZYYYYYYY00YYYYYYYYYYYYYYY";
    let number: TrackingNumber = text.parse().expect("a number of DHL eCommerce");
    assert_eq!(format!("{number:#}").parse(), Ok(number));
}

#[test]
fn letters_in_front_belong_to_the_number_that_they_complete() {
    for (written, number) in [
        ("3S ABCD 1234 56789", "3SABCD123456789"),
        ("nexau 1000694742 yq", "NEXAU1000694742YQ"),
        ("NPMD-0000-0047-2292-NPI", "NPMD000000472292NPI"),
    ] {
        assert_eq!(identify(written).canonical(), Some(number), "{written}");
        assert_eq!(identify(written).kind(), Kind::TrackingNumber, "{written}");
    }
}

#[test]
fn a_letter_x_in_its_place_hides_nothing() {
    assert_eq!(identify("XS245991790288N").kind(), Kind::Uncertain);
    assert_eq!(identify("LZ87124XX90CN").kind(), Kind::MaskedNumber);
    assert_eq!(identify("**RB123456785GB**").kind(), Kind::TrackingNumber);
}

#[test]
fn a_lazada_order_is_named_by_its_shop() {
    use alitrack::OtherNumber;

    let seen = identify("Lazada order 305218834471209");
    assert_eq!(seen.other_number(), Some(OtherNumber::LazadaOrder));
    assert_eq!(
        identify("Lazada tracking RB123456785GB").kind(),
        Kind::TrackingNumber
    );
}

#[test]
fn a_plus_before_the_digits_makes_a_telephone_number() {
    for text in ["tel:+49151123456", "Phone: +49 (151) 123456", "+86 571 8502 2088"] {
        assert_eq!(identify(text).kind(), Kind::OtherNumber, "{text}");
    }
}

#[test]
fn time_grows_with_the_input_and_not_faster() {
    // A stopwatch would lie on a busy machine; a number in a long text must simply be found or not.
    let junk = "7a# ".repeat(2500);
    assert_eq!(identify(&junk).kind(), Kind::Unknown);
    let spaced = "R B 1 2 3 4 5 6 7 8 5 G B".replace(' ', &" ".repeat(1000));
    assert_eq!(identify(&spaced).kind(), Kind::TrackingNumber);
}

fn checked(input: &str) {
    for identifier in [Identifier::new(), Identifier::new().destination(Country::BR)] {
        let seen = identifier.identify(input);
        let in_text = |range: std::ops::Range<usize>| {
            assert!(input.get(range.clone()).is_some(), "{input:?} {range:?}")
        };
        for note in seen.notes() {
            in_text(note.range());
        }
        for problem in seen.problems() {
            in_text(problem.range());
            assert!(problem.position() <= input.chars().count());
            assert!(!problem.to_string().is_empty());
        }
        for part in seen.parts() {
            in_text(part.range());
        }
        for candidate in seen.candidates() {
            assert!((0.0..=1.0).contains(&candidate.confidence()), "{input:?}");
        }
        assert!((0.0..=1.0).contains(&seen.confidence()), "{input:?}");
        for suggestion in seen.suggestions() {
            assert_eq!(
                suggestion.number().as_str().parse(),
                Ok(suggestion.number()),
                "{input:?}"
            );
        }
        assert_eq!(
            seen.tracking_number().is_some(),
            seen.kind() == Kind::TrackingNumber
        );
        assert_eq!(
            seen.order_number().is_some(),
            seen.kind() == Kind::OrderNumber,
            "{input:?}"
        );
        assert_eq!(seen.problems().is_empty(), seen.kind() == Kind::TrackingNumber);
    }
    assert_eq!(
        input.parse::<TrackingNumber>().is_ok(),
        identify(input).kind() == Kind::TrackingNumber
    );
    let _ = input.parse::<OrderNumber>();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gets_a_verdict_whose_ranges_lie_in_it(input in any::<String>()) {
        checked(&input);
    }

    #[test]
    fn any_text_of_the_alphabet_of_numbers_gets_one(input in "[A-Zx0-9?*•٣Ａр \u{200b}:/.#()-]{0,40}") {
        checked(&input);
    }

    #[test]
    fn a_damaged_number_gets_one(which in 0usize..1000, at in 0usize..60, c in any::<char>()) {
        let all = formats();
        let format = all[which % all.len()];
        let mut damaged: Vec<char> = format.examples_that_fit()[0].chars().collect();
        let at = at % damaged.len();
        damaged[at] = c;
        checked(&damaged.into_iter().collect::<String>());
    }

    #[test]
    fn an_s10_number_survives_print_and_parse(serial in 0u32..100_000_000, service in "[A-Z]{2}", country in 0usize..200) {
        let number = TrackingNumber::new_s10(&service, serial, Country::ALL[country]).unwrap();
        prop_assert_eq!(number.as_str().parse(), Ok(number));
        prop_assert_eq!(format!("{number:#}").parse(), Ok(number));
        prop_assert_eq!(identify(number.as_str()).country(), Some(Country::ALL[country]));
    }
}

#[test]
fn a_serial_of_nine_digits_is_refused_with_its_length() {
    let err = TrackingNumber::new_s10("RB", 123_456_789, Country::GB).expect_err("eight digits have room");
    assert_eq!(err.to_string(), "expected 8 characters, found 9 (serial number)");
    assert_eq!(err.range(), 0..0, "a serial stands in no text");
    let err = TrackingNumber::new_s10("R8", 1, Country::GB).expect_err("a service is two letters");
    assert_eq!((err.position(), err.range()), (1, 1..2));
    let err = TrackingNumber::new_s10("RÉ", 1, Country::GB).expect_err("a service is two letters of ASCII");
    assert_eq!((err.position(), err.range()), (1, 1..3));
    assert!(TrackingNumber::new_s10("RB", 99_999_999, Country::GB).is_ok());
}

#[test]
fn the_platforms_name_makes_no_order_of_a_payment_card() {
    assert!("ALI2401934411482020".parse::<OrderNumber>().is_err());
    let order: OrderNumber = "ALI8199633578334590"
        .parse()
        .expect("an order with the platform's name");
    assert_eq!(order.as_str(), "8199633578334590");
}

proptest! {
    #[test]
    fn an_order_number_reads_back_whatever_stood_before_it(
        before in prop::sample::select(vec!["", "ALI", "Ali ", "order ", "1. ", "1", "No. "]),
        digits in "[1-9][0-9]{13,15}",
    ) {
        if let Ok(order) = format!("{before}{digits}").parse::<OrderNumber>() {
            prop_assert_eq!(order.as_str().parse::<OrderNumber>(), Ok(order));
            prop_assert_eq!(format!("{order:#}").parse::<OrderNumber>(), Ok(order));
        }
    }
}
