//! A diagnosis that another version stored: what this one cannot read is left out and named.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::diagnosis::{Action, Cause, Diagnosis, Evidence, Finding, Input, Settings, Severity, Warning};
use crate::term::Certainty;

/// An entry of a list as this version knows it, or at least its code.
#[derive(Deserialize)]
#[serde(untagged)]
enum Entry<T> {
    Read(T),
    Other(Code),
}

/// How an entry names itself: alone, as a pair, or in a field.
#[derive(Deserialize)]
#[serde(untagged)]
enum Code {
    Alone(String),
    Pair(String, String),
    Field {
        #[serde(alias = "cause", alias = "fact", alias = "action")]
        code: String,
    },
}

#[derive(Deserialize)]
struct StoredFinding {
    cause: Cause,
    confidence: Certainty,
    severity: Severity,
    evidence: Vec<Entry<Evidence>>,
    actions: Vec<Entry<Action>>,
}

#[derive(Deserialize)]
#[serde(expecting = "a diagnosis")]
struct Stored {
    today: NaiveDate,
    findings: Vec<Entry<StoredFinding>>,
    #[serde(default)]
    silenced: Vec<Entry<(Cause, Cause)>>,
    #[serde(default)]
    warnings: Vec<Entry<Warning>>,
    #[serde(default)]
    most_helpful: Option<Entry<Input>>,
    #[serde(default)]
    reply_by: Option<NaiveDate>,
    #[serde(default)]
    left_out: Vec<String>,
}

/// Takes what was read, and notes the codes of the rest.
fn read<T>(entries: impl IntoIterator<Item = Entry<T>>, left_out: &mut Vec<String>) -> Vec<T> {
    let mut known = Vec::new();
    for entry in entries {
        match entry {
            Entry::Read(value) => known.push(value),
            Entry::Other(Code::Alone(code) | Code::Field { code }) => note(code, left_out),
            Entry::Other(Code::Pair(first, second)) => {
                for code in [first, second] {
                    if code.parse::<Cause>().is_err() {
                        note(code, left_out);
                    }
                }
            }
        }
    }
    known
}

fn note(code: String, left_out: &mut Vec<String>) {
    if !left_out.contains(&code) {
        left_out.push(code);
    }
}

impl<'de> Deserialize<'de> for Diagnosis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let mut left_out = stored.left_out;
        for finding in &stored.findings {
            if let Entry::Other(Code::Field { code }) = finding {
                if code.parse::<Cause>().is_ok() {
                    return Err(D::Error::custom(format_args!(
                        "the finding of {code} is not whole"
                    )));
                }
            }
        }
        if stored.findings.is_empty() && left_out.is_empty() {
            return Err(D::Error::custom("expected a diagnosis with at least one finding"));
        }
        let findings = read(stored.findings, &mut left_out);
        let findings = findings
            .into_iter()
            .map(|finding| Finding {
                cause: finding.cause,
                confidence: finding.confidence,
                severity: finding.severity,
                evidence: read(finding.evidence, &mut left_out),
                actions: read(finding.actions, &mut left_out),
            })
            .collect();
        Ok(Diagnosis {
            today: stored.today,
            findings,
            silenced: read(stored.silenced, &mut left_out),
            warnings: read(stored.warnings, &mut left_out),
            most_helpful: read(stored.most_helpful, &mut left_out).pop(),
            reply_by: stored
                .reply_by
                .or_else(|| Settings::new().reply_day(stored.today)),
            left_out,
        })
    }
}
