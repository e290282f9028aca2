//! `jsonl milestone`: what an event sentence says.

use alitrack::{Certainty, Stage};
use serde_json::{Value, json};

use crate::field::text_of;

/// Answers `{"text": "..."}`; a sentence that the crate does not know answers nulls.
pub(crate) fn answer(request: &Value) -> Result<Value, String> {
    let text = text_of(request, "text")?;
    Ok(match Stage::read(text) {
        Some(reading) => json!({
            "milestone": reading.milestone().code(),
            "stage": reading.stage().code(),
            "confidence": confidence(reading.certainty()),
        }),
        None => json!({ "milestone": null, "stage": null, "confidence": 0.0 }),
    })
}

fn confidence(certainty: Certainty) -> f64 {
    match certainty {
        Certainty::Certain => 0.95,
        Certainty::Likely => 0.8,
        Certainty::Possible => 0.5,
        Certainty::Unlikely => 0.2,
    }
}
