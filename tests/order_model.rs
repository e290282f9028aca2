//! Random logs: the incremental timeline against a plain model that reads the whole log each time.

use alitrack::OrderState::{self, *};
use alitrack::{Entry, Outcome, ReplayMode, Timeline};
use proptest::prelude::*;

/// What a test log says: a state or a foreign label, minutes after noon or nothing, what it takes back.
type Line = (Option<OrderState>, Option<u32>, Option<usize>);

/// The positions that may follow each position: without a mark strictly, after `?` in real logs only.
const MODEL: &[(OrderState, &str)] = &[
    (Received, "clarify unfulfillable progress cancelled abandoned"),
    (
        AwaitingClarification,
        "progress unfulfillable cancelled abandoned",
    ),
    (InProgress, "purchased clarify unfulfillable cancelled ?refunded"),
    (
        Purchased,
        "packed consolidated ?shipped cancelled refunded abandoned",
    ),
    (Packed, "consolidated shipped cancelled refunded abandoned"),
    (Consolidated, "?packed shipped cancelled refunded abandoned"),
    (Shipped, "arrived refunded ?cancelled"),
    (Arrived, "refunded"),
    (Cancelled, "refunded ?shipped"),
    (Unfulfillable, "refunded cancelled ?clarify"),
    (Abandoned, "cancelled refunded ?clarify"),
    (Refunded, ""),
];

fn word(state: OrderState) -> &'static str {
    match state {
        AwaitingClarification => "clarify",
        InProgress => "progress",
        other => other.code(),
    }
}

/// Where the main way leads; only these can be skipped to.
const WAY: &[OrderState] = &[
    Received,
    AwaitingClarification,
    InProgress,
    Purchased,
    Packed,
    Consolidated,
    Shipped,
    Arrived,
];

/// Replays `log` from its start and returns the position and the outcome of the last line.
fn model(log: &[Line], strict: bool) -> (Option<OrderState>, Outcome) {
    let mut gone = vec![false; log.len()];
    for at in (0..log.len()).rev() {
        if let (false, Some(earlier)) = (gone[at], log[at].2) {
            if earlier < at {
                gone[earlier] = true;
            }
        }
    }
    let (mut here, mut newest, mut said, mut outcome) = (None, None, None, Outcome::Unknown);
    for (at, (state, minute, _)) in log.iter().enumerate().filter(|(at, _)| !gone[*at]) {
        outcome = Outcome::Unknown;
        if let Some(to) = *state {
            outcome = one(here, newest, said, to, *minute, strict);
        }
        if log[at].2.is_some_and(|earlier| earlier < at) && at + 1 == log.len() {
            // The correction is named, and what it says counts as usual.
            let counts = !matches!(outcome, Outcome::Unknown | Outcome::Late | Outcome::Rejected);
            if let (true, Some(to)) = (counts && !is_note(*state), *state) {
                here = Some(to);
            }
            return (here, Outcome::Corrected);
        }
        let Some(to) = *state else { continue };
        if matches!(outcome, Outcome::Late | Outcome::Rejected) {
            continue;
        }
        said = Some(to);
        if !is_note(Some(to)) {
            here = Some(to);
            newest = newest.max(*minute);
        }
    }
    (here, outcome)
}

fn is_note(state: Option<OrderState>) -> bool {
    matches!(state, Some(Amount | Invoice))
}

fn one(
    here: Option<OrderState>,
    newest: Option<u32>,
    said: Option<OrderState>,
    to: OrderState,
    minute: Option<u32>,
    strict: bool,
) -> Outcome {
    let note = is_note(Some(to));
    if (note && said == Some(to)) || (!note && here == Some(to)) {
        return Outcome::Repeated;
    }
    let dates = minute.zip(newest);
    if dates.is_some_and(|(minute, newest)| minute < newest) {
        return Outcome::Late;
    }
    let Some(from) = here else {
        return if note {
            Outcome::Annotated
        } else {
            Outcome::Applied
        };
    };
    let or_rejected = |outcome| if strict { Outcome::Rejected } else { outcome };
    if note {
        let usual = match to {
            Amount => [Received, AwaitingClarification, InProgress].contains(&from),
            _ => [Purchased, Packed, Consolidated, Shipped, Arrived].contains(&from),
        };
        return if usual {
            Outcome::Annotated
        } else {
            or_rejected(Outcome::Lenient)
        };
    }
    let row = MODEL
        .iter()
        .find(|(state, _)| *state == from)
        .map_or("", |row| row.1);
    for follower in row.split_whitespace() {
        if follower == word(to) {
            return Outcome::Applied;
        }
        if follower.strip_prefix('?') == Some(word(to)) {
            return or_rejected(Outcome::Lenient);
        }
    }
    let place = |state| WAY.iter().position(|step| *step == state);
    match (place(from), place(to)) {
        (Some(from), Some(to)) if to > from => or_rejected(Outcome::Skipped),
        (Some(_), Some(_)) if dates.is_some_and(|(minute, newest)| minute == newest) => Outcome::Late,
        _ => Outcome::Rejected,
    }
}

fn line() -> impl Strategy<Value = Line> {
    let state = prop_oneof![
        12 => proptest::sample::select(OrderState::ALL).prop_map(Some),
        1 => Just(None),
    ];
    let voids = prop_oneof![6 => Just(None), 1 => (0..20_usize).prop_map(Some)];
    (state, proptest::option::of(0..6_u32), voids)
}

fn entry((state, minute, voids): Line) -> Entry {
    let entry = state.map_or_else(|| Entry::new("Payment Complete"), Entry::new);
    let entry = match minute {
        Some(minute) => entry.at(format!("2025-12-02T12:0{minute}")
            .parse()
            .expect("a minute after noon")),
        None => entry,
    };
    match voids {
        Some(earlier) => entry.withdrawing(earlier),
        None => entry,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_timeline_says_what_a_plain_replay_says(lines in proptest::collection::vec(line(), 0..20), strict: bool) {
        let mode = if strict { ReplayMode::Strict } else { ReplayMode::Lenient };
        let mut log = Timeline::with_mode(mode);
        for at in 0..lines.len() {
            let report = log.push(entry(lines[at]));
            let (position, outcome) = model(&lines[..=at], strict);
            prop_assert_eq!((log.position(), report.outcome()), (position, outcome), "{:?}", &lines[..=at]);
        }
        prop_assert_eq!(log.reports().len(), lines.len());
        prop_assert!(!log.position().is_some_and(|state| state.is_annotation()));
    }

    #[test]
    fn the_history_is_in_order_of_time(lines in proptest::collection::vec(line(), 0..20)) {
        let log: Timeline = lines.into_iter().map(entry).collect();
        let days: Vec<_> = log.history().iter().filter_map(|(entry, _)| entry.when()).map(|at| at.date()).collect();
        prop_assert!(days.is_sorted());
    }
}
