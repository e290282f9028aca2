//! `examples/jsonl.schema.json`: made here, kept beside the example, and held against real answers.
//!
//! `UPDATE=1 cargo test` rewrites the file.

use std::fs;

use alitrack::format::{Part, Purpose};
use alitrack::integration::proptest::{tracking_numbers, with_a_slip};
use alitrack::{
    ActionKind, Cause, Certainty, CheckResult, Country, Coverage, EdgeKind, Input, Kind, Milestone,
    OrderState, OtherNumber, Outcome, ProblemCode, Proof, Report, Severity, Side, Stage, Tolerated, Voucher,
    Warning, Weight, formats,
};
use jsonschema::Validator;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use crate::{diagnose, extract, identify, milestone, replay};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/jsonl.schema.json");

/// A text that is one of the codes.
macro_rules! codes {
    ($type:ident) => {
        json!({ "enum": $type::ALL.iter().map(|one| one.code()).collect::<Vec<_>>() })
    };
}

/// An object; keys that end in `?` may be absent.
fn object(properties: Value) -> Value {
    let (mut all, mut required) = (Map::new(), Vec::new());
    for (key, schema) in properties.as_object().unwrap() {
        let name = key.trim_end_matches('?');
        if name == key {
            required.push(name);
        }
        all.insert(name.to_owned(), schema.clone());
    }
    json!({ "type": "object", "properties": all, "required": required })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn or_null(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn share() -> Value {
    json!({ "type": "number", "minimum": 0, "maximum": 1 })
}

fn date() -> Value {
    json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

fn definition(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// The whole schema: one definition a task.
fn schema() -> Value {
    let format = || or_null(definition("format"));
    let country = || or_null(definition("country"));
    let mut ids: Vec<&str> = formats().iter().map(|format| format.id().as_str()).collect();
    ids.extend(OtherNumber::ALL.iter().map(|other| other.code()));
    ids.dedup();
    let countries: Vec<&str> = Country::ALL.iter().map(|country| country.code()).collect();
    let any = [
        "identify",
        "extract",
        "milestone",
        "diagnose",
        "replay",
        "transitions",
        "error",
    ]
    .map(definition);
    let labels = OrderState::ALL
        .iter()
        .map(|state| state.label())
        .collect::<Vec<_>>();
    let edges = object(json!({
        "from": definition("state"),
        "to": definition("state"),
        "kind": codes!(EdgeKind),
        "why": text(),
    }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answers of the example `jsonl`, one a line",
        "description": "Each task has its definition. `start` and `end` are byte offsets into the input, the end exclusive. Later versions may add keys and codes.",
        "anyOf": any,
        "$defs": {
            "error": object(json!({ "error": text() })),
            "format": { "description": "The id of a format, or the code of a number that is something else.", "enum": ids },
            "country": { "description": "ISO 3166-1 alpha-2, and XK.", "enum": countries },
            "state": { "description": "A state of an order, by its label.", "enum": labels },
            "identify": object(json!({
                "kind": codes!(Kind),
                "canonical": or_null(text()),
                "format": format(),
                "issuer": or_null(text()),
                "country": country(),
                "coverage": codes!(Coverage),
                "confidence": share(),
                "other": or_null(codes!(OtherNumber)),
                "completions": or_null(count()),
                "candidates": list(object(json!({
                    "kind": codes!(Purpose),
                    "format": definition("format"),
                    "issuer": text(),
                    "country": country(),
                    "confidence": share(),
                    "check": codes!(CheckResult),
                }))),
                "problems": list(object(json!({
                    "code": codes!(ProblemCode),
                    "start": count(),
                    "end": count(),
                    "found": or_null(text()),
                    "expected": text(),
                    "text": text(),
                }))),
                "suggestions": list(text()),
                "notes": list(object(json!({ "code": codes!(Tolerated), "start": count(), "end": count() }))),
                "parts": list(object(json!({
                    "name": codes!(Part),
                    "start": count(),
                    "end": count(),
                    "text": text(),
                    "meaning": or_null(text()),
                }))),
            })),
            "extract": object(json!({
                "found": list(object(json!({
                    "start": count(),
                    "end": count(),
                    "kind": codes!(Kind),
                    "canonical": text(),
                    "format": format(),
                    "confidence": share(),
                    "voucher": codes!(Voucher),
                }))),
            })),
            "milestone": object(json!({
                "milestone": or_null(codes!(Milestone)),
                "stage": or_null(codes!(Stage)),
                "confidence": share(),
            })),
            "diagnose": object(json!({
                "findings": { "type": "array", "minItems": 1, "items": definition("finding") },
                "silenced": list(list(codes!(Cause))),
                "warnings": list(object(json!({ "code": codes!(Warning), "text": text() }))),
                "most_helpful": or_null(object(json!({ "code": codes!(Input), "text": text() }))),
                "ignored?": list(text()),
            })),
            "finding": object(json!({
                "cause": codes!(Cause),
                "confidence": codes!(Certainty),
                "severity": codes!(Severity),
                "evidence": list(definition("evidence")),
                "actions": list(definition("action")),
                "text": text(),
            })),
            "evidence": {
                "description": "A fact, and beside it the values that belong to it.",
                "type": "object",
                "properties": {
                    "fact": { "type": "string", "pattern": "^[a-z_0-9]+$" },
                    "speaks": codes!(Side),
                    "weight": codes!(Weight),
                    "text": text(),
                },
                "required": ["fact", "speaks", "weight", "text"],
                "additionalProperties": true,
            },
            "action": object(json!({
                "action": codes!(ActionKind),
                "from?": date(),
                "by?": date(),
                "date?": date(),
                "collect": list(codes!(Proof)),
                "text": text(),
            })),
            "replay": object(json!({
                "position": or_null(definition("state")),
                "annotations": list(definition("state")),
                "reports": list(object(json!({
                    "index": count(),
                    "outcome": codes!(Outcome),
                    "inferred?": list(definition("state")),
                    "allowed?": list(definition("state")),
                    "why?": text(),
                }))),
            })),
            "transitions": list(edges),
        },
    })
}

/// Forbids what an object does not list, so that no key of an answer goes without a description.
fn closed(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            if map.get("type") == Some(&json!("object")) && !map.contains_key("additionalProperties") {
                map.insert("additionalProperties".to_owned(), json!(false));
            }
            map.values_mut().for_each(closed);
        }
        Value::Array(items) => items.iter_mut().for_each(closed),
        _ => {}
    }
}

/// The schema of one task, closed.
fn judge(task: &str) -> Validator {
    let mut schema = schema();
    schema.as_object_mut().unwrap().remove("anyOf");
    schema["$ref"] = json!(format!("#/$defs/{task}"));
    closed(&mut schema);
    jsonschema::validator_for(&schema).unwrap()
}

#[track_caller]
fn assert_answers_fit(task: &str, answer: fn(&Value) -> Result<Value, String>, requests: &[Value]) {
    let judge = judge(task);
    for request in requests {
        let answer = answer(request).unwrap_or_else(|error| panic!("{request}: {error}"));
        if let Err(why) = judge.validate(&answer) {
            panic!("{request}: {why} at {}\n{answer:#}", why.instance_path());
        }
    }
}

#[test]
fn the_file_beside_the_example_is_up_to_date() {
    let now = format!("{:#}\n", schema());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(FILE, &now).unwrap();
    }
    let stored = fs::read_to_string(FILE).unwrap_or_default();
    assert!(stored == now, "run `UPDATE=1 cargo test` and read the difference");
}

#[test]
fn identify_answers_as_it_says() {
    let mut requests: Vec<Value> = [
        "",
        "8123456789012345",
        "LZ87124O690CN",
        "LZ87124xx90CN",
        "1234567890123456789",
        "420902109400111206206406260787",
        "+49 170 1234567",
        "https://example.com/?no=RB123456785GB",
        "DE89370400440532013000",
        "📦",
        "12",
    ]
    .map(|input| json!({ "input": input }))
    .into();
    requests.push(json!({ "input": "7316971450801234", "destination": "CA", "expect": "tracking" }));
    let examples = formats()
        .iter()
        .flat_map(|f| f.examples_that_fit().iter().chain(f.examples_that_do_not()));
    requests.extend(examples.map(|input| json!({ "input": input })));
    assert_answers_fit("identify", identify::answer, &requests);
}

#[test]
fn identify_answers_a_slip_as_it_says() {
    let judge = judge("identify");
    TestRunner::deterministic()
        .run(&with_a_slip(tracking_numbers()), |slip| {
            let answer = identify::answer(&json!({ "input": slip.typed() })).unwrap();
            assert!(judge.is_valid(&answer), "{answer:#}");
            Ok(())
        })
        .unwrap();
}

#[test]
fn extract_answers_as_it_says() {
    let texts = [
        "",
        "Order 8199633578334590 was sent with RB123456785GB, see https://example.com/?no=LP00068434402473.",
        "运单号：LP00068434402473。Tracking number: 400204657434",
    ];
    let requests = texts.map(|text| json!({ "text": text }));
    assert_answers_fit("extract", extract::answer, &requests);
}

#[test]
fn milestone_answers_as_it_says() {
    let texts = [
        "The parcel is held by customs",
        "Delivered",
        "qqq",
        "Das Paket wurde zugestellt",
        "",
    ];
    let requests = texts.map(|text| json!({ "text": text }));
    assert_answers_fit("milestone", milestone::answer, &requests);
}

#[test]
fn diagnose_answers_as_it_says() {
    let mut requests = vec![
        json!({ "today": "2025-12-02" }),
        json!({ "today": "2025-12-02", "number": null, "order_state": "Order Cancelled" }),
        json!({ "today": "2025-12-02", "number": "UN123456785CN", "shipped_on": "2025-11-10", "destination": "BR", "events": [], "ordered_on": "?" }),
        json!({ "today": "2025-12-02", "number": "8123456789012345", "protection_ends_on": "2025-12-04", "language": "pl" }),
        json!({ "today": "2025-12-02", "number": "RB123456786GB", "shipping_option": "epacket", "weight_g": 900, "order_value_usd": 12.5 }),
    ];
    for report in Report::ALL {
        requests
            .push(json!({ "today": "2025-12-02", "number": "RB123456785CN", "reports": [report.code()] }));
    }
    for stage in Stage::ALL {
        let event = json!({ "at": "2025-11-20", "stage": stage.code(), "country": "BR" });
        requests.push(json!({
            "today": "2025-12-02", "number": "RB123456785CN", "shipped_on": "2025-10-10", "destination": "BR",
            "protection_ends_on": "2025-12-20", "events": [event],
        }));
    }
    assert_answers_fit("diagnose", diagnose::answer, &requests);
}

#[test]
fn replay_and_transitions_answer_as_they_say() {
    let states = [
        "Order Received",
        "Purchased",
        "Order Packed",
        "no such state",
        "Order Received",
        "Order Amount",
    ];
    let mut entries: Vec<Value> = states
        .map(|state| json!({ "state": state, "at": "2025-11-10" }))
        .into();
    entries.push(json!({ "voids": 1 }));
    let requests = [
        json!({ "entries": [] }),
        json!({ "entries": entries, "mode": "lenient" }),
        json!({ "entries": entries, "mode": "strict" }),
    ];
    assert_answers_fit("replay", replay::answer, &requests);
    judge("transitions").validate(&replay::transitions()).unwrap();
}

#[test]
fn a_wrong_answer_does_not_fit() {
    let wrong = [
        json!({ "milestone": "customs", "stage": null, "confidence": 0.5 }),
        json!({ "milestone": null, "confidence": 0.5 }),
        json!({ "milestone": null, "stage": null, "confidence": 2 }),
        json!({ "milestone": null, "stage": null, "confidence": 0, "mood": "good" }),
    ];
    let judge = judge("milestone");
    for answer in wrong {
        assert!(!judge.is_valid(&answer), "{answer}");
    }
}
