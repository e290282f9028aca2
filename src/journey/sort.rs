//! The order of events whose times are known with different exactness.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::{Ordering, Reverse};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::term::Stage;
use crate::tracking::{Reading, TrackingEvent, Vocabulary};
use crate::when::When;

use super::Step;

/// Reads the events, leaves duplicates out, and puts the rest in order.
pub(super) fn sorted(events: &[TrackingEvent]) -> (Vec<Step<'_>>, usize) {
    let kept = without_duplicates(events);
    let duplicates = events.len() - kept.len();
    let moments = kept
        .iter()
        .filter_map(|&at| events.get(at)?.when())
        .filter(|when| time(*when).is_some())
        .all(|when| when.offset().is_some());
    let backwards = runs_backwards(events);
    let mut dated = Vec::new();
    let mut days = Vec::new();
    let mut undated = Vec::new();
    for index in kept {
        let Some(event) = events.get(index) else { continue };
        let reading = event.reading();
        let step = Step {
            event,
            index,
            reading,
            voided_by: None,
            round: 0,
        };
        let place = if backwards { events.len() - index } else { index };
        let tie = (event.when().map(exactness), place);
        let life = life(reading);
        match event.when() {
            None => undated.push((((), life, tie), step)),
            Some(when) => match local(when, moments) {
                Some(local) => dated.push(((local, life, tie), step)),
                None => days.push(((when.date(), life, tie), step)),
            },
        }
    }
    dated.sort_by_key(|(key, _)| *key);
    days.sort_by_key(|(key, _)| *key);
    undated.sort_by_key(|(key, _)| *key);
    let dated = with_days(dated, days);
    (with_undated(dated, undated), duplicates)
}

/// Where an event stands in a parcel's life: the milestone's rank, then the stage.
///
/// Notices and unread events come first among equals, for they move nothing; a correction comes last.
fn life(reading: Option<Reading>) -> Life {
    match reading {
        Some(reading) if reading.stage() == Stage::Correction => (u8::MAX, Stage::Correction),
        Some(reading) => match reading.milestone().rank() {
            Some(rank) => (1 + rank, reading.stage()),
            None => (NOTICE, reading.stage()),
        },
        None => (NOTICE, Stage::Info),
    }
}

/// A step with what it is sorted by: its time, its place in a parcel's life, how the time was written, and only
/// then its place in the list.
type Keyed<'e, T> = ((T, Life, Tie), Step<'e>);
type Tie = (Option<Exactness>, usize);
type Exactness = (Option<NaiveTime>, Option<i32>);

/// How the time of an event was written: midnight and no time at all sort alike, and must not change places.
fn exactness(when: When) -> Exactness {
    (when.time(), when.offset().map(|offset| offset.local_minus_utc()))
}

type Life = (u8, Stage);

/// Notices have no place in a parcel's life: nothing stands behind one because of it.
const NOTICE: u8 = 0;

/// Puts events that have only a day behind the last event of that day that their stage follows.
fn with_days<'e>(
    timed: Vec<Keyed<'e, NaiveDateTime>>,
    days: Vec<Keyed<'e, NaiveDate>>,
) -> Vec<(Life, Step<'e>)> {
    let mut all = Vec::with_capacity(timed.len() + days.len());
    let mut timed = timed.into_iter().peekable();
    let mut days = days.into_iter().peekable();
    loop {
        let day = match (timed.peek(), days.peek()) {
            (None, None) => return all,
            (Some(((local, _, _), _)), None) => local.date(),
            (None, Some(((day, _, _), _))) => *day,
            (Some(((local, _, _), _)), Some(((day, _, _), _))) => local.date().min(*day),
        };
        let mut with_time = Vec::new();
        while let Some(((_, life, _), step)) = timed.next_if(|((local, _, _), _)| local.date() == day) {
            with_time.push((life, step));
        }
        let mut without = Vec::new();
        while let Some(((_, life, _), step)) = days.next_if(|((date, _, _), _)| *date == day) {
            without.push((life, step));
        }
        merge(with_time, without, &mut all);
    }
}

/// Puts events without a date behind the last event that their stage follows.
fn with_undated<'e>(dated: Vec<(Life, Step<'e>)>, undated: Vec<Keyed<'e, ()>>) -> Vec<Step<'e>> {
    let undated = undated
        .into_iter()
        .map(|((_, life, _), step)| (life, step))
        .collect();
    let mut all = Vec::with_capacity(dated.len());
    merge(dated, undated, &mut all);
    all.into_iter().map(|(_, step)| step).collect()
}

/// Appends `fixed` in its order, with each of `free` (ordered by life) behind the last one of `fixed`
/// whose life is not later.
fn merge<'e>(fixed: Vec<(Life, Step<'e>)>, free: Vec<(Life, Step<'e>)>, all: &mut Vec<(Life, Step<'e>)>) {
    // Places of `free` in `fixed` never fall: a later life finds its last predecessor further on.
    let mut last_of: BTreeMap<Life, usize> = BTreeMap::new();
    for (at, (life, _)) in fixed.iter().enumerate().filter(|(_, (life, _))| life.0 > NOTICE) {
        last_of.insert(*life, at + 1);
    }
    let mut behind = 0;
    let mut known = last_of.into_iter().peekable();
    let mut free = free
        .into_iter()
        .map(|(life, step)| {
            while let Some((_, place)) = known.next_if(|(earlier, _)| *earlier <= life) {
                behind = behind.max(place);
            }
            (behind, life, step)
        })
        .collect::<Vec<_>>()
        .into_iter()
        .peekable();
    let mut fixed = fixed.into_iter();
    for at in 0.. {
        while let Some((_, life, step)) = free.next_if(|(place, _, _)| *place == at) {
            all.push((life, step));
        }
        match fixed.next() {
            Some(next) => all.push(next),
            None => break,
        }
    }
}

/// The time of an event; exactly midnight is how trackers write that they know none.
fn time(when: When) -> Option<NaiveTime> {
    when.time().filter(|time| *time != NaiveTime::MIN)
}

/// The time to sort by: in UTC where all events allow it, else as read from the clock.
fn local(when: When, moments: bool) -> Option<NaiveDateTime> {
    let local = when.date().and_time(time(when)?);
    match when.offset() {
        Some(offset) if moments => local.checked_sub_offset(offset),
        _ => Some(local),
    }
}

/// Does the list begin with its newest event, as tracking pages do?
fn runs_backwards(events: &[TrackingEvent]) -> bool {
    let mut dated = events.iter().filter_map(TrackingEvent::when);
    let first = dated.next();
    let last = dated.next_back();
    matches!((first, last), (Some(first), Some(last)) if last.compare(&first) == Some(Ordering::Less))
}

/// What makes two events the same: when, and the words or the code. Number and carrier may differ.
type Identity<'e> = (Told, String, Option<(Vocabulary, &'e str)>, Option<Stage>);
type Told = Option<(NaiveDate, Exactness)>;

/// Keeps of every set of equal events the one that says most, and returns their places in the list.
fn without_duplicates(events: &[TrackingEvent]) -> Vec<usize> {
    let mut kept: BTreeMap<Identity<'_>, Vec<usize>> = BTreeMap::new();
    for (index, event) in events.iter().enumerate() {
        let when = event.when().map(|when| (when.date(), exactness(when)));
        let text = event.text().trim().to_lowercase();
        let identity = (
            when,
            text,
            event.vocabulary().zip(event.code()),
            event.stated_stage(),
        );
        let same = kept.entry(identity).or_default();
        let fits = |&other: &usize| {
            let other = events.get(other);
            other.is_some_and(|other| {
                agree(event.place(), other.place()) && agree(event.country(), other.country())
            })
        };
        match same.iter_mut().take(16).find(|other| fits(other)) {
            Some(other) => {
                let richer = |at: usize| events.get(at).map(|event| Reverse(wealth(event)));
                if richer(index) < richer(*other) {
                    *other = index;
                }
            }
            None => same.push(index),
        }
    }
    let mut kept: Vec<usize> = kept.into_values().flatten().collect();
    kept.sort_unstable();
    kept
}

fn agree<T: PartialEq>(left: Option<T>, right: Option<T>) -> bool {
    left.is_none() || right.is_none() || left == right
}

/// How much an event says beyond its words.
fn wealth(event: &TrackingEvent) -> (usize, Option<&str>, Option<&str>, Option<&str>) {
    let told = [
        event.place().is_some(),
        event.country().is_some(),
        event.number().is_some(),
    ];
    let told = told.into_iter().filter(|told| *told).count();
    (told, event.place(), event.number(), event.carrier())
}
