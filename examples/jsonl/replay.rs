//! `jsonl replay`: the log of an order in, position and reports out. `jsonl transitions`: the graph.

use alitrack::{Edge, Entry, EntryReport, OrderState, Outcome, ReplayMode, Timeline, When};
use serde_json::{Value, json};

pub(crate) fn answer(request: &Value) -> Result<Value, String> {
    let entries = request["entries"]
        .as_array()
        .ok_or("expected `entries`, a list")?;
    let mode = match &request["mode"] {
        Value::Null => ReplayMode::Lenient,
        Value::String(mode) => mode.parse().map_err(|err| format!("mode: {err}"))?,
        other => return Err(format!("mode: expected a text, found {other}")),
    };
    let mut log = Timeline::with_mode(mode);
    for (index, line) in entries.iter().enumerate() {
        log.push(entry(line, index).map_err(|err| format!("entry {index}: {err}"))?);
    }
    Ok(json!({
        "position": log.position().map(OrderState::label),
        "annotations": labels(log.annotations().iter().copied()),
        "reports": log.reports().iter().map(report).collect::<Vec<_>>(),
    }))
}

fn entry(line: &Value, index: usize) -> Result<Entry, String> {
    let voids =
        match &line["voids"] {
            Value::Null => None,
            voids => {
                let earlier = voids
                    .as_u64()
                    .and_then(|n| usize::try_from(n).ok())
                    .filter(|n| *n < index);
                Some(earlier.ok_or_else(|| {
                    format!("expected in `voids` the index of an earlier entry, found {voids}")
                })?)
            }
        };
    let mut entry = match (&line["state"], voids) {
        (Value::String(label), None) => Entry::new(label.as_str()),
        (Value::String(label), Some(earlier)) => Entry::new(label.as_str()).withdrawing(earlier),
        (Value::Null, Some(earlier)) => Entry::withdrawal(earlier),
        (other, _) => return Err(format!("expected a label in `state`, found {other}")),
    };
    match &line["at"] {
        Value::Null => {}
        Value::String(at) => entry = entry.at(at.parse::<When>().map_err(|err| err.to_string())?),
        other => return Err(format!("expected a date in `at`, found {other}")),
    }
    Ok(entry)
}

fn report(report: &EntryReport) -> Value {
    let mut answer = json!({ "index": report.index(), "outcome": report.outcome() });
    match report.outcome() {
        Outcome::Skipped => answer["inferred"] = labels(report.inferred().iter().copied()),
        Outcome::Rejected => answer["allowed"] = labels(report.allowed().map(Edge::to)),
        _ => {}
    }
    if let Some(edge) = report.edge() {
        answer["why"] = edge.why().into();
    }
    answer
}

fn labels(states: impl Iterator<Item = OrderState>) -> Value {
    states.map(OrderState::label).collect()
}

/// The whole graph on one line.
pub(crate) fn transitions() -> Value {
    let edge = |edge: &Edge| {
        json!({
            "from": edge.from().label(),
            "to": edge.to().label(),
            "kind": edge.kind(),
            "why": edge.why(),
        })
    };
    Edge::ALL.iter().map(edge).collect()
}
