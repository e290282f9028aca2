//! What a request must hold.

use serde_json::Value;

/// A field that must be there and be a text.
pub(crate) fn text_of<'a>(request: &'a Value, name: &str) -> Result<&'a str, String> {
    let found = match &request[name] {
        Value::String(text) => return Ok(text),
        Value::Null => return Err(format!("expected `{name}`, a text")),
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Err(format!("expected `{name}`, a text, found {found}"))
}
