//! `{"input": "...", "destination": "CA"?, "expect": "order"|"tracking"?}` -> what the number is.

use alitrack::{Country, Expect, Identification, Identifier, Language};
use serde_json::{Value, json};

use crate::field::text_of;

pub(crate) fn answer(request: &Value) -> Result<Value, String> {
    let input = text_of(request, "input")?;
    let mut identifier = Identifier::new();
    if let Some(destination) = request["destination"].as_str() {
        identifier = identifier.destination(destination.parse::<Country>().map_err(|err| err.to_string())?);
    }
    if let Some(expect) = request["expect"].as_str() {
        identifier = identifier.expect(expect.parse::<Expect>().map_err(|err| err.to_string())?);
    }
    Ok(shown(&identifier.identify(input)))
}

/// Everything that is known about the number.
pub(crate) fn shown(seen: &Identification<'_>) -> Value {
    let candidates: Vec<Value> = seen
        .candidates()
        .iter()
        .map(|candidate| {
            json!({
                "kind": candidate.purpose().code(),
                "format": candidate.format().as_str(),
                "issuer": candidate.issuer(),
                "country": candidate.country().map(|country| country.to_string()),
                "confidence": rounded(candidate.confidence()),
                "check": candidate.check().code(),
            })
        })
        .collect();
    let problems: Vec<Value> = seen
        .problems()
        .iter()
        .map(|problem| {
            json!({
                "code": problem.code().code(),
                "start": problem.range().start,
                "end": problem.range().end,
                "found": problem.found().map(String::from),
                "expected": problem.expected().to_string(),
                "text": problem.to_string(),
            })
        })
        .collect();
    let suggestions: Vec<String> = seen
        .suggestions()
        .iter()
        .map(|one| one.number().to_string())
        .collect();
    let notes: Vec<Value> = seen
        .notes()
        .iter()
        .map(|note| json!({ "code": note.what().code(), "start": note.range().start, "end": note.range().end }))
        .collect();
    let parts: Vec<Value> = seen
        .parts()
        .iter()
        .map(|part| {
            json!({
                "name": part.part().code(),
                "start": part.range().start,
                "end": part.range().end,
                "text": part.text(),
                "meaning": part.meaning().map(|meaning| meaning.display(Language::English).to_string()),
            })
        })
        .collect();
    json!({
        "kind": seen.kind().code(),
        "canonical": seen.canonical(),
        "format": seen.format().map(|format| format.as_str()),
        "issuer": seen.issuer(),
        "country": seen.country().map(|country| country.to_string()),
        "coverage": seen.coverage().code(),
        "confidence": rounded(seen.confidence()),
        "other": seen.other_number().map(|other| other.code()),
        "candidates": candidates,
        "problems": problems,
        "suggestions": suggestions,
        "completions": seen.completions().map(|all| all.count()),
        "notes": notes,
        "parts": parts,
    })
}

/// Three digits say all that a confidence means.
fn rounded(confidence: f32) -> f64 {
    (f64::from(confidence) * 1000.0).round() / 1000.0
}
