//! A form that keeps what was typed, validated by validator.

use alitrack::Language;
use serde_json::json;
use validator::{Validate, ValidateArgs};

#[derive(Validate)]
struct Form {
    #[validate(custom(function = "alitrack::integration::validator::tracking_number"))]
    number: String,
    #[validate(custom(function = "alitrack::integration::validator::order_number"))]
    order: Option<String>,
}

#[test]
fn numbers_pass_as_a_person_pastes_them() {
    let form = Form {
        number: "rb 123 456 785 gb".into(),
        order: Some("Order ID: 8199633578334590".into()),
    };
    assert!(form.validate().is_ok());
    let form = Form { order: None, ..form };
    assert!(form.validate().is_ok());
}

#[test]
fn code_message_and_parameters_reach_the_answer_of_a_server() {
    let form = Form {
        number: "RB123456786GB".into(),
        order: Some("81234567".into()),
    };
    let errors = serde_json::to_value(form.validate().unwrap_err()).unwrap();
    let number = &errors["number"][0];
    assert_eq!(number["code"], "malformed");
    assert_eq!(number["params"]["problem"], "check_digit");
    assert_eq!(number["params"]["at"], 11);
    assert_eq!(number["params"]["found"], "6");
    assert_eq!(
        (&number["params"]["start"], &number["params"]["end"]),
        (&json!(10), &json!(11))
    );
    assert_eq!(number["params"]["value"], "RB123456786GB");
    let meant = number["params"]["suggestions"].as_array().unwrap();
    assert!(meant.contains(&json!("RB123456785GB")));
    let order = &errors["order"][0];
    assert_eq!(order["code"], "wrong_length");
    assert_eq!(order["params"]["count"], 8);
    assert_eq!(
        order["message"],
        "An order number has 14 to 16 digits; this one has 8."
    );
}

#[derive(Validate)]
#[validate(context = Language)]
struct Spoken {
    #[validate(custom(
        function = "alitrack::integration::validator::tracking_number_in",
        use_context
    ))]
    number: String,
    #[validate(custom(function = "alitrack::integration::validator::order_number_in", use_context))]
    order: String,
}

#[test]
fn the_context_chooses_the_language() {
    let form = Spoken {
        number: "8123456789012345".into(),
        order: "RB123456785GB".into(),
    };
    let errors = form.validate_with_args(&Language::German).unwrap_err();
    let said = |field| {
        errors.field_errors()[field][0]
            .message
            .as_deref()
            .unwrap()
            .to_owned()
    };
    assert!(said("number").starts_with("Das ist eine Bestellnummer."));
    assert!(said("order").starts_with("Das ist eine Sendungsnummer."));
}
