//! Any log replays, an entry at a time, as it would in one go, and survives storage.
#![no_main]

use alitrack::{Entry, ReplayMode, Timeline, When};
use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;

#[derive(Arbitrary, Debug)]
struct Line<'a> {
    label: Label<'a>,
    at: Option<(u8, u16)>,
    withdraws: Option<u8>,
}

#[derive(Arbitrary, Debug)]
enum Label<'a> {
    Known(u8),
    Other(&'a str),
}

fuzz_target!(|input: (bool, Vec<Line<'_>>)| {
    let mode = if input.0 {
        ReplayMode::Strict
    } else {
        ReplayMode::Lenient
    };
    let mut timeline = Timeline::with_mode(mode);
    for line in input.1.iter().take(64) {
        let mut entry = match line.label {
            Label::Known(n) => Entry::new(alitrack::OrderState::ALL[usize::from(n) % 14]),
            Label::Other(text) => Entry::new(text),
        };
        if let Some((day, minute)) = line.at {
            let text = format!(
                "2025-03-{:02} {:02}:{:02}",
                day % 28 + 1,
                minute / 60 % 24,
                minute % 60
            );
            entry = entry.at(text.parse::<When>().expect("a date"));
        }
        if let Some(earlier) = line.withdraws {
            entry = entry.withdrawing(usize::from(earlier));
        }
        timeline.push(entry);
    }
    assert_eq!(timeline.reports().len(), timeline.entries().len());
    if let Some(position) = timeline.position() {
        assert!(!position.is_annotation());
    }
    let stored = serde_json::to_string(&timeline).expect("a timeline serialises");
    let again: Timeline = serde_json::from_str(&stored).expect("what was stored reads");
    assert_eq!(timeline, again);
});
