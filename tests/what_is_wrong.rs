//! What is said to be wrong with a number, in which part, and where in the text it was pasted from.

use alitrack::format::{CharSet, Part};
use alitrack::{Country, OrderNumber, ParseError, Problem, ProblemCode, TrackingNumber, identify};

fn problem(input: &str) -> Problem {
    let problems = identify(input).problems();
    problems
        .first()
        .copied()
        .unwrap_or_else(|| panic!("{input} has no problem"))
}

/// The text that a problem points at.
fn pointed(input: &str) -> &str {
    input.get(problem(input).range()).unwrap_or("outside of the text")
}

#[test]
fn a_problem_names_the_part_it_stands_in() {
    for (input, code, part) in [
        ("RB123456786GB", ProblemCode::CheckDigit, Part::CheckDigit),
        ("R8123456785GB", ProblemCode::UnexpectedCharacter, Part::Service),
        ("RB1234S6785GB", ProblemCode::UnexpectedCharacter, Part::Serial),
        ("RB123456785QQ", ProblemCode::UnknownCountry, Part::Country),
    ] {
        let problem = problem(input);
        assert_eq!((problem.code(), problem.part()), (code, Some(part)), "{input}");
    }
}

#[test]
fn a_problem_points_into_the_text_as_it_was_pasted() {
    for (input, there) in [
        ("RB123456786GB", "6"),
        ("RB 123 456 786 GB", "6"),
        ("Tracking number: rb-1234-5678-6-gb", "6"),
        ("单号：RB 1234 S678 5 GB", "S"),
        ("RB1234Ｓ6785GB", "Ｓ"),
        ("RB 12345678 5 QQ", "QQ"),
    ] {
        let at = problem(input).range().start;
        assert_eq!(pointed(input), there, "{input}");
        assert!(
            at >= input.find("RB").or(input.find("rb")).unwrap_or_default(),
            "{input}: {at}"
        );
        assert_eq!(problem(input).position(), input[..at].chars().count(), "{input}");
    }
}

#[test]
fn an_s10_number_is_built_of_two_letters_and_eight_digits_at_most() {
    let wrong = |service: &str, serial: u32| -> ParseError {
        TrackingNumber::new_s10(service, serial, Country::GB)
            .expect_err("that is no service, or no serial number")
    };
    assert_eq!(wrong("R1", 1).problem().part(), Some(Part::Service));
    assert_eq!(wrong("R1", 1).range(), 1..2);
    assert_eq!(
        wrong("é1", 1).range(),
        0..2,
        "the first character that is no letter, whole"
    );
    assert_eq!(wrong("RBX", 1).problem().code(), ProblemCode::WrongLength);
    assert_eq!(wrong("", 1).problem().code(), ProblemCode::WrongLength);
    for (service, serial, said) in [
        ("R1", 1, "expected a letter at character 2 (service), found '1'"),
        ("RBX", 1, "expected 2 characters, found 3"),
        (
            "RB",
            100_000_000,
            "expected 8 characters, found 9 (serial number)",
        ),
    ] {
        assert_eq!(wrong(service, serial).to_string(), said);
    }
    assert_eq!(wrong("R1", 1).problem().position(), 1);
    let serial = wrong("RB", 100_000_000);
    assert_eq!(
        (serial.problem().part(), serial.range()),
        (Some(Part::Serial), 0..0)
    );
    assert!(TrackingNumber::new_s10("rb", 99_999_999, Country::GB).is_ok());
}

#[test]
fn a_set_of_characters_reads_like_a_class_of_a_regular_expression() {
    for (set, shown) in [
        (CharSet::DIGITS, "[0-9]"),
        (CharSet::LETTERS, "[A-Z]"),
        (CharSet::ALNUM, "[0-9A-Z]"),
        (CharSet::of("ACD"), "[ACD]"),
        (CharSet::of("0X-Z"), "[0X-Z]"),
    ] {
        assert_eq!(set.to_string(), shown);
        assert!(!set.is_empty(), "{shown}");
    }
    assert!(CharSet::default().is_empty());
}

#[test]
fn an_order_number_knows_what_was_lost_and_what_it_may_belong_to() {
    let order = |digits: &str| {
        digits
            .parse::<OrderNumber>()
            .unwrap_or_else(|err| panic!("{digits}: {err}"))
    };
    assert!(!order("8123456789012345").lost_first_digit());
    let first = order("300500490098888");
    assert!(
        first.may_share_order(&order("300500490298888")),
        "twenty numbers later"
    );
    assert!(
        !first.may_share_order(&order("300500490308888")),
        "twenty-one numbers later"
    );
    assert!(!first.may_share_order(&order("300500490098889")), "another buyer");
    assert!(
        !first.may_share_order(&order("8300500490098888")),
        "a longer number"
    );
    assert!("12345678901".parse::<OrderNumber>().is_err());
}
