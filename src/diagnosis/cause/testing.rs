//! Parcels for the tests of the causes, on a day far from every season.

pub(super) use alloc::vec::Vec;

pub(super) use chrono::{Days, NaiveDate};

pub(super) use super::super::action::ActionKind;
pub(super) use super::super::finding::Severity;
pub(super) use super::super::parcel::Parcel;
pub(super) use super::super::report::Report;
pub(super) use super::super::warning::Warning;
pub(super) use super::super::{Diagnosis, Diagnostician, Settings, diagnose};
pub(super) use super::Cause;
pub(super) use crate::country::Country;
pub(super) use crate::lang::Language;
pub(super) use crate::order::OrderState;
pub(super) use crate::shipping::{Effect, Occasion, ShippingOption};
pub(super) use crate::term::{Certainty, Stage};
pub(super) use crate::tracking::TrackingEvent;
pub(super) use crate::when::When;

pub(super) fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the tests exists")
}

/// The day on which the tests take place.
pub(super) fn today() -> NaiveDate {
    ymd(2024, 9, 12)
}

/// So many days ago.
pub(super) fn day(ago: u64) -> NaiveDate {
    today() - Days::new(ago)
}

/// So many days from now.
pub(super) fn ahead(days: u64) -> NaiveDate {
    today() + Days::new(days)
}

pub(super) fn event(stage: Stage, ago: u64) -> TrackingEvent {
    TrackingEvent::new("").staged(stage).at(When::on(day(ago)))
}

pub(super) fn event_on(stage: Stage, day: NaiveDate) -> TrackingEvent {
    TrackingEvent::new("").staged(stage).at(When::on(day))
}

pub(super) fn parcel() -> Parcel {
    Parcel::new()
}

/// A parcel marked as shipped so many days ago.
pub(super) fn sent(ago: u64) -> Parcel {
    Parcel::new()
        .order_state(OrderState::Shipped)
        .shipped_on(day(ago))
}

/// A parcel whose last event is so many days old.
pub(super) fn at(stage: Stage, ago: u64) -> Parcel {
    Parcel::new().event(event(stage, ago))
}

fn causes(diagnosis: &Diagnosis) -> Vec<Cause> {
    diagnosis
        .findings()
        .iter()
        .map(|finding| finding.cause())
        .collect()
}

#[track_caller]
pub(super) fn fires_on(parcel: &Parcel, today: NaiveDate, cause: Cause) {
    let found = causes(&diagnose(parcel, today));
    assert!(found.contains(&cause), "{cause} not among {found:?}");
}

#[track_caller]
pub(super) fn fires(parcel: &Parcel, cause: Cause) {
    fires_on(parcel, today(), cause);
}

#[track_caller]
pub(super) fn silent_on(parcel: &Parcel, today: NaiveDate, cause: Cause) {
    let found = causes(&diagnose(parcel, today));
    assert!(!found.contains(&cause), "{cause} among {found:?}");
}

#[track_caller]
pub(super) fn silent(parcel: &Parcel, cause: Cause) {
    silent_on(parcel, today(), cause);
}

#[track_caller]
pub(super) fn first_on(parcel: &Parcel, today: NaiveDate, cause: Cause, action: ActionKind) {
    let diagnosis = diagnose(parcel, today);
    let first = diagnosis.first();
    assert_eq!(first.cause(), cause, "of {:?}", causes(&diagnosis));
    assert_eq!(first.first_action().kind(), action, "of {:?}", first.actions());
}

#[track_caller]
pub(super) fn first(parcel: &Parcel, cause: Cause, action: ActionKind) {
    first_on(parcel, today(), cause, action);
}

#[track_caller]
pub(super) fn not_first(parcel: &Parcel, cause: Cause) {
    let diagnosis = diagnose(parcel, today());
    assert_ne!(diagnosis.first().cause(), cause, "of {:?}", causes(&diagnosis));
}

/// The first finding shows a fact.
#[track_caller]
pub(super) fn first_shows(parcel: &Parcel, fact: &str) {
    let diagnosis = diagnose(parcel, today());
    let evidence = diagnosis.first().evidence().iter();
    let codes: Vec<_> = evidence.map(|evidence| evidence.fact().code()).collect();
    assert!(codes.contains(&fact), "{codes:?}");
}

#[track_caller]
pub(super) fn action_of(parcel: &Parcel, cause: Cause) -> ActionKind {
    let diagnosis = diagnose(parcel, today());
    let finding = diagnosis
        .findings()
        .iter()
        .find(|finding| finding.cause() == cause);
    finding.expect("the cause was found").first_action().kind()
}
