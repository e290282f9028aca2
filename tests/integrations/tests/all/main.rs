//! One binary, so that the libraries are linked once.

#![allow(clippy::unwrap_used)] // a test that cannot set itself up fails

mod arbitrary_values;
mod garde_rules;
mod json_schemas;
mod jsonl_answers;
mod strategies;
mod validator_rules;

#[path = "../../../../examples/jsonl/diagnose.rs"]
mod diagnose;
#[path = "../../../../examples/jsonl/extract.rs"]
mod extract;
#[path = "../../../../examples/jsonl/field.rs"]
mod field;
#[path = "../../../../examples/jsonl/identify.rs"]
mod identify;
#[path = "../../../../examples/jsonl/milestone.rs"]
mod milestone;
#[path = "../../../../examples/jsonl/replay.rs"]
mod replay;
