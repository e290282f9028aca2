//! `jsonl diagnose`: what is known about a parcel in, findings with evidence and actions out.

use alitrack::{
    Action, Country, Diagnosis, Evidence, Finding, Language, OrderState, Parcel, ShippingOption, Stage,
    TrackingEvent, Vocabulary, When, diagnose,
};
use chrono::NaiveDate;
use serde_json::{Value, json};

pub(crate) fn answer(request: &Value) -> Result<Value, String> {
    let today = request["today"]
        .as_str()
        .ok_or("expected `today`, a date")?
        .parse::<When>()
        .map_err(|err| format!("today: {err}"))?
        .date();
    let mut reader = Reader {
        request,
        ignored: Vec::new(),
    };
    let parcel = reader.parcel();
    let language = reader.value("language", text).unwrap_or_default();
    let diagnosis = diagnose(&parcel, today);
    let mut answer = shown(&diagnosis, language);
    if !reader.ignored.is_empty() {
        answer["ignored"] = json!(reader.ignored);
    }
    Ok(answer)
}

/// Reads what it can; what it cannot is listed, not fatal: the rest is still worth a diagnosis.
struct Reader<'r> {
    request: &'r Value,
    ignored: Vec<String>,
}

impl Reader<'_> {
    fn value<T>(&mut self, key: &str, read: fn(&Value) -> Result<T, String>) -> Option<T> {
        match &self.request[key] {
            Value::Null => None,
            value => read(value)
                .map_err(|err| self.ignored.push(format!("{key}: {err}")))
                .ok(),
        }
    }

    fn parcel(&mut self) -> Parcel {
        let mut parcel = match self.request.get("number") {
            None => Parcel::new(),
            Some(Value::Null) => Parcel::new().without_number(),
            Some(Value::String(number)) => Parcel::new().number(number),
            Some(number) => Parcel::new().number(number.to_string()),
        };
        let date = |reader: &mut Self, key| reader.value(key, date);
        macro_rules! set {
            ($($method:ident: $value:expr),+ $(,)?) => {
                $(if let Some(value) = $value { parcel = parcel.$method(value); })+
            };
        }
        set! {
            order_number: self.value("order_number", string),
            order_state: self.value("order_state", state),
            ordered_on: date(self, "ordered_on"),
            shipped_on: date(self, "shipped_on"),
            processing_deadline: date(self, "processing_deadline"),
            protection_ends_on: date(self, "protection_ends_on"),
            delivered_on: date(self, "delivered_on"),
            seller_contacted_on: date(self, "seller_contacted_on"),
            by: self.value("shipping_option", option),
            from: self.value("origin", text::<Country>),
            to: self.value("destination", text::<Country>),
            weight_g: self.value("weight_g", grams),
            value_usd_cents: self.value("order_value_usd", cents),
        }
        if let Some(events) = self.request["events"].as_array() {
            let mut read = Vec::with_capacity(events.len());
            for (index, line) in events.iter().enumerate() {
                let (event, ignored) = event(line);
                read.push(event);
                self.ignored
                    .extend(ignored.into_iter().map(|why| format!("events[{index}].{why}")));
            }
            parcel = parcel.with_events(read);
        }
        for report in self.request["reports"].as_array().into_iter().flatten() {
            parcel = parcel.report_code(report.as_str().unwrap_or_default());
        }
        parcel
    }
}

fn event(line: &Value) -> (TrackingEvent, Vec<String>) {
    let mut reader = Reader {
        request: line,
        ignored: Vec::new(),
    };
    let mut event = TrackingEvent::new(line["text"].as_str().unwrap_or_default());
    if let Some(at) = reader.value("at", text::<When>) {
        event = event.at(at);
    }
    if let Some(stage) = reader.value("stage", text::<Stage>) {
        event = event.staged(stage);
    }
    if let Some(country) = reader.value("country", text::<Country>) {
        event = event.in_country(country);
    }
    if let Some(place) = line["place"].as_str() {
        event = event.in_place(place);
    }
    if let Some(code) = line["code"].as_str() {
        let named = line["vocabulary"].as_str();
        event = match named.and_then(|name| Vocabulary::find(name, code)) {
            Some(vocabulary) => event.coded(vocabulary, code),
            None => event.with_code(code),
        };
        if event.vocabulary().is_none() {
            reader.value("vocabulary", text::<Vocabulary>);
        }
    }
    (event, reader.ignored)
}

fn string(value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        other => Err(format!("expected a text, found {other}")),
    }
}

fn text<T>(value: &Value) -> Result<T, String>
where
    T: std::str::FromStr,
    T::Err: std::fmt::Display,
{
    let text = value
        .as_str()
        .ok_or_else(|| format!("expected a text, found {value}"))?;
    text.parse().map_err(|err: T::Err| err.to_string())
}

fn date(value: &Value) -> Result<NaiveDate, String> {
    text::<When>(value).map(|when| when.date())
}

fn state(value: &Value) -> Result<OrderState, String> {
    let label = string(value)?;
    OrderState::read(&label)
        .map(|(state, _)| state)
        .ok_or_else(|| format!("expected a state of an order, found {label:?}"))
}

fn option(value: &Value) -> Result<ShippingOption, String> {
    let name = string(value)?;
    name.parse()
        .ok()
        .or_else(|| ShippingOption::read(&name))
        .ok_or_else(|| format!("expected a shipping option, found {name:?}"))
}

fn grams(value: &Value) -> Result<u32, String> {
    let grams = value.as_f64().filter(|grams| (0.0..=4e9).contains(grams));
    // Within the range of a u32, so the cast only rounds.
    grams
        .map(|grams| grams.round() as u32)
        .ok_or_else(|| format!("expected grams, found {value}"))
}

fn cents(value: &Value) -> Result<u64, String> {
    let dollars = value.as_f64().filter(|dollars| (0.0..=1e12).contains(dollars));
    // Within the range of a u64, so the cast only rounds.
    dollars
        .map(|dollars| (dollars * 100.0).round() as u64)
        .ok_or_else(|| format!("expected an amount in US dollars, found {value}"))
}

fn shown(diagnosis: &Diagnosis, language: Language) -> Value {
    json!({
        "findings": diagnosis.findings().iter().map(|f| finding(f, language)).collect::<Vec<_>>(),
        "silenced": diagnosis.silenced(),
        "warnings": diagnosis.warnings().iter().map(|warning| json!({
            "code": warning, "text": warning.text().get(language),
        })).collect::<Vec<_>>(),
        "most_helpful": diagnosis.most_helpful().map(|input| json!({
            "code": input, "text": input.question().get(language),
        })),
    })
}

fn finding(finding: &Finding, language: Language) -> Value {
    json!({
        "cause": finding.cause(),
        "confidence": finding.confidence(),
        "severity": finding.severity(),
        "evidence": finding.evidence().iter().map(|e| evidence(e, language)).collect::<Vec<_>>(),
        "actions": finding.actions().iter().map(|a| action(a, language)).collect::<Vec<_>>(),
        "text": finding.display(language),
    })
}

fn evidence(evidence: &Evidence, language: Language) -> Value {
    let mut shown = json!(evidence);
    shown["text"] = json!(evidence.display(language));
    shown
}

fn action(action: &Action, language: Language) -> Value {
    let mut shown = json!(action);
    if let Some(day) = action.first_day().or(action.last_day()) {
        shown["date"] = json!(day);
    }
    shown["collect"] = json!(action.kind().collect());
    shown["text"] = json!(action.display(language));
    shown
}
