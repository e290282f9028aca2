//! Which causes apply, which explain others away, and which comes first.

use alloc::vec::Vec;

use crate::term::Certainty;

use super::action::{Action, ActionKind};
use super::cause::Cause;
use super::evidence::{Evidence, Fact, Side, Weight};
use super::facts::Facts;
use super::finding::{Finding, Severity};

/// A finding is certain from this sum of points on, likely and possible from lower ones.
const CERTAIN: i32 = 8;
const LIKELY: i32 = 5;
const POSSIBLE: i32 = 2;

/// Returns the findings, best first and never empty, and what was silenced by what.
pub(super) fn findings(facts: &Facts<'_>) -> (Vec<Finding>, Vec<(Cause, Cause)>) {
    let mut found: Vec<Finding> = Cause::ALL
        .iter()
        .filter_map(|&cause| find(cause, facts))
        .collect();
    // What is sure stands before what is only inferred, however much is inferred. Stable: of equal sums the
    // cause declared first is the more telling one.
    found.sort_by_key(|finding| core::cmp::Reverse((finding.confidence(), finding.points())));
    let mut silenced = Vec::new();
    let likely: Vec<Cause> = found
        .iter()
        .filter(|finding| finding.points() >= LIKELY)
        .map(Finding::cause)
        .collect();
    found.retain(|finding| {
        let by = finding
            .cause()
            .silenced_by()
            .iter()
            .find(|by| likely.contains(by));
        if let Some(&by) = by {
            silenced.push((finding.cause(), by));
        }
        by.is_none()
    });
    // Beside a cause that stands before it, "all is well" would contradict it.
    let mut first = true;
    found.retain(|finding| core::mem::take(&mut first) || finding.cause() != Cause::NothingUnusual);
    if found.is_empty() {
        found.push(quiet(facts));
    }
    (found, silenced)
}

fn find(cause: Cause, facts: &Facts<'_>) -> Option<Finding> {
    let rule = cause.rule();
    let found = (rule.applies)(facts)?;
    // Whatever is inferred from dates is less sure where one of them cannot be.
    let mut found = found.maybe_against(Weight::Weak, facts.contradictions.date());
    // So is whatever rests on an event that is not the newest one.
    if found
        .evidence
        .iter()
        .any(|evidence| evidence.fact().is_of_scans())
    {
        found = found.maybe_against(Weight::Weak, facts.not_understood());
    }
    found
        .evidence
        .sort_by_key(|evidence| core::cmp::Reverse(evidence.weight()));
    // The heaviest mention of a fact counts; said twice it proves no more.
    let mut at = 0;
    while at < found.evidence.len() {
        let (before, rest) = found.evidence.split_at(at);
        let said = |one: &Evidence| before.iter().any(|other| other.fact() == one.fact());
        if rest.first().is_some_and(said) {
            found.evidence.remove(at);
        } else {
            at += 1;
        }
    }
    if found.actions.is_empty() {
        found.actions.push(facts.wait_on());
    }
    if !facts.can_wait() || facts.is_too_late_to_wait() {
        let waits = |action: &Action| action.kind() == ActionKind::WaitUntil;
        if found.actions.first().is_some_and(waits) {
            found.actions.splice(..0, facts.ladder(Severity::Dispute));
        }
        found.actions.retain(|action| !waits(action));
    }
    let mut kinds = Vec::with_capacity(found.actions.len());
    found.actions.retain(|action| {
        let fresh = !kinds.contains(&action.kind());
        kinds.push(action.kind());
        fresh
    });
    let at_most = found.at_most;
    let first = found.actions.first();
    let disputes = |action: &Action| action.kind() == ActionKind::OpenDispute;
    let asked = match first.map(|action| action.kind()) {
        // The seller is asked because a dispute may follow.
        Some(ActionKind::ContactSeller) if found.actions.iter().any(disputes) => Severity::Act,
        _ => first.map_or(Severity::Normal, asks),
    };
    let finding = Finding {
        cause,
        confidence: Certainty::Unlikely,
        severity: found.severity.max(asked),
        evidence: found.evidence,
        actions: found.actions,
    };
    let points = finding.points();
    (points > 0).then(|| Finding {
        confidence: certainty(points).min(rule.at_most).min(at_most),
        ..finding
    })
}

/// How much the first thing to do asks at the least, so that no finding reads "all is well: open a dispute".
fn asks(action: &Action) -> Severity {
    match action.kind() {
        ActionKind::OpenDispute => Severity::Dispute,
        ActionKind::RequestProtectionExtension | ActionKind::ContactSupport | ActionKind::FileChargeback => {
            Severity::Act
        }
        _ => Severity::Normal,
    }
}

const fn certainty(points: i32) -> Certainty {
    if points >= CERTAIN {
        Certainty::Certain
    } else if points >= LIKELY {
        Certainty::Likely
    } else if points >= POSSIBLE {
        Certainty::Possible
    } else {
        Certainty::Unlikely
    }
}

/// What is left where no cause applies: nothing speaks for trouble, as far as anybody told.
fn quiet(facts: &Facts<'_>) -> Finding {
    let actions = facts.ladder(facts.level());
    let mut found = nothing(facts.level().max(actions.first().map_or(Severity::Normal, asks)));
    found.evidence = core::iter::once((Side::For, Fact::NoSignOfTrouble))
        .chain(facts.contradictions.date().map(|fact| (Side::Against, fact)))
        .map(|(side, fact)| Evidence::new(side, Weight::Weak, fact))
        .collect();
    found.actions = actions;
    found
}

/// Stands in for findings that a newer version stored and this one cannot read: nothing is known of them, so that they
/// do not calm.
pub(super) static UNREAD: Finding = nothing(Severity::Act);

const fn nothing(severity: Severity) -> Finding {
    Finding {
        cause: Cause::NothingUnusual,
        confidence: Certainty::Unlikely,
        severity,
        evidence: Vec::new(),
        actions: Vec::new(),
    }
}
