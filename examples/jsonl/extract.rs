//! `jsonl extract`: the numbers in a text, found eagerly.

use alitrack::{FoundNumber, find_numbers};
use serde_json::{Value, json};

pub(crate) fn answer(request: &Value) -> Result<Value, String> {
    let text = request["text"].as_str().ok_or("expected `text`, a text")?;
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
