//! A form that keeps what was typed, validated by garde.

use alitrack::form::{Field, Refusal, RefusalCode};
use alitrack::integration::garde::{Wording, code_of, field, order_number, tracking_number};
use alitrack::{Country, Expect, Language};
use garde::Validate;

const TO_CANADA: Field = Field::new(Expect::Any).destination(Country::CA);

#[derive(Validate)]
#[garde(context(Language))]
struct Form {
    #[garde(custom(tracking_number))]
    number: String,
    #[garde(inner(custom(order_number)))]
    order: Option<String>,
    #[garde(custom(field(TO_CANADA)))]
    either: String,
}

fn form(number: &str, order: Option<&str>, either: &str) -> Form {
    Form {
        number: number.into(),
        order: order.map(Into::into),
        either: either.into(),
    }
}

#[test]
fn numbers_pass_as_a_person_pastes_them() {
    let form = form(
        "rb 123 456 785 gb",
        Some("Order ID: 8199633578334590"),
        "LP00068434402473",
    );
    assert!(form.validate_with(&Language::English).is_ok());
}

#[test]
fn each_field_says_what_is_wrong_in_the_language_of_the_context() {
    let form = form("8123456789012345", Some("81234567"), "");
    let report = form.validate_with(&Language::German).unwrap_err();
    let said: Vec<String> = report
        .iter()
        .map(|(path, error)| format!("{path}: {error}"))
        .collect();
    assert_eq!(said.len(), 3);
    let starts = |start: &str| said.iter().any(|line| line.starts_with(start));
    assert!(starts("number: Das ist eine Bestellnummer."), "{said:?}");
    assert!(
        starts("order: Eine Bestellnummer hat 14 bis 16 Ziffern, diese hat 8."),
        "{said:?}"
    );
    assert!(
        starts("either: Geben Sie die Sendungsnummer oder die Bestellnummer ein."),
        "{said:?}"
    );
}

#[derive(Validate)]
struct Plain {
    #[garde(custom(tracking_number))]
    number: String,
}

#[test]
fn without_a_context_the_code_can_be_read_back() {
    let form = Plain {
        number: "RB123456786GB".into(),
    };
    let report = form.validate().unwrap_err();
    let (path, error) = report.iter().next().unwrap();
    assert_eq!(path.to_string(), "number");
    assert_eq!(code_of(error), Some(RefusalCode::Malformed));
    assert_eq!(code_of(&garde::Error::new("length is lower than 3")), None);
}

#[test]
fn every_code_survives_the_text_of_an_error() {
    for text in [
        "",
        "8123456789012345",
        "LZ87124xx90CN",
        "RB123456786GB",
        "hello",
        &"9".repeat(600),
    ] {
        let refusal = Field::new(Expect::Tracking).submit(text).unwrap_err();
        let error = tracking_number(text, &()).unwrap_err();
        assert_eq!(code_of(&error), Some(refusal.code()), "{text:?}");
    }
}

struct Tenant {
    prefix: &'static str,
}

impl Wording for Tenant {
    fn wording(&self, refusal: &Refusal) -> String {
        let params = refusal
            .params()
            .iter()
            .map(|(name, value)| format!(" {name}={value}"));
        let range = refusal.range();
        format!(
            "{}{}{} at {}..{}",
            self.prefix,
            refusal.code(),
            params.collect::<String>(),
            range.start,
            range.end
        )
    }
}

#[derive(Validate)]
#[garde(context(Tenant))]
struct Own {
    #[garde(custom(tracking_number))]
    number: String,
}

#[test]
fn a_context_of_ones_own_gets_code_parameters_and_range() {
    let form = Own {
        number: "RB123456786GB".into(),
    };
    let report = form.validate_with(&Tenant { prefix: "acme." }).unwrap_err();
    let (_, error) = report.iter().next().unwrap();
    assert_eq!(
        error.message(),
        "acme.malformed problem=check_digit at=11 found=6 at 10..11"
    );
}
