//! Until when the buyer can still do something: the door of the dispute.

use chrono::{Days, NaiveDate};

use crate::shipping::{Protection, ProtectionRule, ProtectionRules, ProtectionState};

use super::super::evidence::Fact;
use super::super::parcel::Parcel;
use super::super::report::Report;
use super::super::settings::Settings;
use super::Last;

/// The report of a receipt confirmed by mistake says that it was so many days ago.
const CONFIRMED_AGO: i64 = 3;

/// Whether a dispute can be opened, and from when until when.
#[derive(Clone, Copy, Debug)]
pub(in crate::diagnosis) struct Door {
    /// No dispute is possible any more: so the order page says, or so long ago was it.
    pub(in crate::diagnosis) closed: bool,
    /// Even PayPal's days are over since the last thing known, and nobody says that protection still runs.
    pub(in crate::diagnosis) past: bool,
    /// The first possible day, if it is still ahead.
    pub(in crate::diagnosis) first: Option<NaiveDate>,
    /// The last day for which anything is advised that needs protection; never before today.
    pub(in crate::diagnosis) latest: Option<NaiveDate>,
    /// Whole days until protection ends, as the order page shows it; negative when it is over.
    pub(in crate::diagnosis) days_left: Option<i64>,
    /// The end of protection, as the order page shows it.
    pub(in crate::diagnosis) end: Option<NaiveDate>,
    /// Protection is over, or receipt was confirmed; a dispute may still be possible.
    pub(in crate::diagnosis) over: bool,
    /// Protection ends so soon that an extension is asked for now.
    pub(in crate::diagnosis) ends_soon: bool,
}

pub(super) fn protection(parcel: &Parcel, settings: &Settings) -> Protection {
    let mut clock = Protection::by_rules(settings.protection);
    if let Some(country) = parcel.destination {
        clock = clock.to(country);
    }
    if let Some(day) = super::sent_on(parcel) {
        clock = clock.shipped(day);
    }
    if let Some(day) = parcel.ordered_on {
        clock = clock.paid(day);
    }
    if let Some(day) = parcel.protection_ends_on {
        clock = clock.ends(day);
    }
    clock
}

impl Door {
    pub(super) fn of(parcel: &Parcel, today: NaiveDate, protection: &Protection, last: Option<Last>) -> Self {
        let end = parcel.protection_ends_on;
        let days_left = end.map(|end| (end - today).num_days());
        let state = protection.state(today);
        let refused = parcel.reports.has(Report::DisputeRefusedTooEarly);
        // The usual days are no proof, as sellers extend them: but nothing outlasts the half year of PayPal.
        let past = long_ago(parcel, today, last, protection.rules());
        let closed = parcel.reports.has(Report::DisputeWindowClosed)
            || (end.is_some() && state == ProtectionState::Over)
            || (end.is_none() && past);
        let over = closed
            || parcel.reports.has(Report::ProtectionExpired)
            || parcel.reports.has(Report::ConfirmedByMistake)
            || days_left.is_some_and(|left| left < 0);
        let rules = protection.rules();
        let working = if refused {
            // The form opens when the delivery time is over, and stays open for the days after it.
            let margin = Days::new(u64::from(rules.days(ProtectionRule::WorkBeforeLast)));
            protection
                .last_dispute_day()
                .and_then(|last| last.day().checked_sub_days(margin))
        } else {
            protection.working_dispute_day(today)
        };
        let latest = match (working, end) {
            // Too late for the margin, not yet for the dispute.
            (Some(_), Some(end)) if end >= today && !over && !refused => {
                let margin = Days::new(u64::from(rules.days(ProtectionRule::WorkBeforeEnd)));
                Some(end.checked_sub_days(margin).unwrap_or(today).max(today))
            }
            (Some(day), _) if day >= today => Some(day),
            (Some(_), Some(_)) if !closed => Some(today),
            _ => None,
        };
        let latest = match (latest, Self::after_confirming(parcel, today, rules)) {
            (Some(latest), Some(day)) => Some(latest.min(day)),
            (None, day) if !closed => day,
            (latest, _) => latest,
        };
        let ask = i64::from(rules.days(ProtectionRule::AskExtension));
        let ends_soon = days_left.is_some_and(|left| left <= ask);
        let first = protection.first_dispute_day().filter(|day| *day > today && !over);
        Self {
            closed,
            past,
            first,
            latest,
            days_left,
            end,
            over,
            ends_soon,
        }
    }

    /// The last working day after receipt was confirmed: the days for a dispute run from then, not from the end of
    /// protection.
    fn after_confirming(parcel: &Parcel, today: NaiveDate, rules: &ProtectionRules) -> Option<NaiveDate> {
        if !parcel.reports.has(Report::ConfirmedByMistake) {
            return None;
        }
        let days = |rule| i64::from(rules.days(rule));
        let left =
            days(ProtectionRule::DisputeAfterEnd) - days(ProtectionRule::WorkBeforeLast) - CONFIRMED_AGO;
        let left = u64::try_from(left).unwrap_or(0);
        today.checked_add_days(Days::new(left))
    }

    /// Returns that protection ends soon, or is over, as a fact.
    pub(in crate::diagnosis) fn fact(&self) -> Option<Fact> {
        let day = self.end?;
        match self.days_left? {
            left if left < 0 => Some(Fact::ProtectionOver { day }),
            _ if self.ends_soon => Some(Fact::ProtectionEnds { day }),
            _ => None,
        }
    }
}

/// Whether the latest thing known of the parcel is so long ago that no window is open any more.
fn long_ago(parcel: &Parcel, today: NaiveDate, last: Option<Last>, rules: &ProtectionRules) -> bool {
    let known = [
        parcel.ordered_on,
        parcel.shipped_on,
        parcel.delivered_on,
        last.and_then(|last| last.day),
    ];
    let latest = known.into_iter().flatten().max();
    let days = i64::from(rules.days(ProtectionRule::PayPal));
    let ended = parcel.protection_ends_on.unwrap_or(today) <= today;
    ended && latest.is_some_and(|day| (today - day).num_days() > days)
}
