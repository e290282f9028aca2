//! `jsonl extract`: the numbers in a text, found eagerly.

use alitrack::{FoundNumber, find_numbers};
use serde_json::{Value, json};

use crate::field::text_of;

pub(crate) fn answer(request: &Value) -> Result<Value, String> {
    let text = text_of(request, "text")?;
    Ok(json!({ "found": find_numbers(text).iter().map(found).collect::<Vec<_>>() }))
}

fn found(number: &FoundNumber) -> Value {
    let range = number.range();
    json!({
        "start": range.start,
        "end": range.end,
        "kind": number.kind(),
        "canonical": number.canonical(),
        "format": number.format().map(|format| format.as_str()),
        "confidence": number.confidence(),
        "voucher": number.voucher(),
    })
}
