//! How long the parcel has been silent, and how long that is usual.

use chrono::{Days, NaiveDate};

use crate::country::Country;
use crate::journey::Journey;
use crate::order::OrderState;
use crate::shipping::{Limit, Pace, Phase, ProtectionRule, WaitingLimits};
use crate::term::Stage;

use super::super::evidence::Fact;
use super::super::finding::Severity;
use super::super::parcel::Parcel;
use super::super::settings::Settings;
use super::Last;
use super::season::closure;

/// The clock of the phase that the parcel stands in.
///
/// Closures stop it; busy seasons that are no closure move its limits; no day does both.
#[derive(Clone, Debug)]
pub(in crate::diagnosis) struct Clock {
    pub(in crate::diagnosis) phase: Phase,
    pub(in crate::diagnosis) pace: Pace,
    /// Days waited, closures not counted.
    pub(in crate::diagnosis) days: Option<i64>,
    /// Days that a busy season adds to each limit.
    pub(in crate::diagnosis) extra: i64,
    pub(in crate::diagnosis) limits: WaitingLimits,
    pub(in crate::diagnosis) level: Severity,
    /// All that trackers show was not understood: the days since the sending pass, but nobody knows how silent they are.
    unsure: bool,
    /// The holiday that stopped the clock longest.
    closure: Option<Fact>,
    /// The day on which to look again, if the clock runs: when the next limit is passed.
    pub(in crate::diagnosis) next: Option<NaiveDate>,
}

impl Clock {
    pub(super) fn of(
        parcel: &Parcel,
        today: NaiveDate,
        settings: &Settings,
        pace: Pace,
        journey: &Journey<'_>,
        last: Option<Last>,
        origin: Country,
    ) -> Self {
        let phase = phase_of(last);
        let since = began(phase, parcel, journey, last).filter(|day| *day <= today);
        // What has left is no longer held up by the holidays of where it came from.
        let left = last.is_some_and(|last| last.stage == Some(Stage::Departure) && !last.there);
        let worked = if left { Phase::Arrived } else { phase };
        let mut clock = Self {
            phase,
            pace,
            days: None,
            extra: 0,
            limits: settings.thresholds.limits(phase, pace),
            level: Severity::Normal,
            unsure: false,
            closure: None,
            next: None,
        };
        if let Some(since) = since {
            let waited = settings
                .calendar
                .waited(worked, origin, parcel.destination, since, today);
            clock.days = Some(i64::from(waited.days()));
            let extra = if left {
                settings
                    .calendar
                    .extra_days(phase, origin, parcel.destination, since, today)
                    .at_most()
            } else {
                waited.extra().at_most()
            };
            clock.extra = i64::from(extra);
            clock.closure = waited
                .closures()
                .occasions()
                .iter()
                .max_by_key(|o| (o.to().unwrap_or(today) - o.from()).num_days())
                .map(|o| closure(o, today));
        }
        let end = parcel.protection_ends_on.or_else(|| {
            let rule = ProtectionRule::guarantee(parcel.destination);
            let days = Days::new(u64::from(settings.protection.days(rule)));
            super::sent_on(parcel)?.checked_add_days(days)
        });
        clock.level = clock.level_on(today, end);
        clock.next = clock.next_limit().and_then(|limit| {
            let days = u32::try_from(limit.saturating_add(1)).ok()?;
            settings
                .calendar
                .due(worked, origin, parcel.destination, since?, days)
        });
        clock
    }

    /// Says that all that trackers show was not understood.
    pub(super) fn unsure_if(self, unsure: bool) -> Self {
        Self { unsure, ..self }
    }

    fn level_on(&self, today: NaiveDate, end: Option<NaiveDate>) -> Severity {
        let reached = |limit: Option<Limit>| match limit {
            Some(Limit::After(days)) => self
                .days
                .is_some_and(|waited| waited >= i64::from(days).saturating_add(self.extra)),
            Some(Limit::BeforeProtectionEnd(days)) => {
                end.is_some_and(|end| (end - today).num_days() <= i64::from(days))
            }
            None => false,
        };
        if reached(self.limits.dispute) {
            Severity::Dispute
        } else if reached(self.limits.act) {
            Severity::Act
        } else if self.beyond(self.limits.normal).is_some() {
            Severity::Watch
        } else {
            Severity::Normal
        }
    }

    /// Returns the days of silence from which on somebody should act, two weeks where nothing is said.
    pub(super) fn overdue_after(&self) -> i64 {
        self.in_days(self.limits.act).unwrap_or(14)
    }

    /// Returns the limit in days, if it is passed.
    fn beyond(&self, limit: Option<Limit>) -> Option<i64> {
        let limit = self.in_days(limit)?;
        (self.days? > limit).then_some(limit)
    }

    fn in_days(&self, limit: Option<Limit>) -> Option<i64> {
        match limit? {
            Limit::After(days) => Some(i64::from(days).saturating_add(self.extra)),
            Limit::BeforeProtectionEnd(_) => None,
        }
    }

    /// Returns the next limit that is still ahead, in days of this clock.
    fn next_limit(&self) -> Option<i64> {
        let waited = self.days?;
        [self.limits.normal, self.limits.watch, self.limits.act]
            .into_iter()
            .filter_map(|limit| self.in_days(limit))
            .find(|limit| *limit >= waited)
    }

    /// Returns the wait as a fact: within what is usual, or beyond it.
    pub(in crate::diagnosis) fn wait(&self) -> Option<Fact> {
        let days = self.days.filter(|_| !self.unsure)?;
        let limit = self.in_days(self.limits.normal)?;
        Some(if days <= limit {
            Fact::WithinUsualWait { days, limit }
        } else {
            Fact::BeyondUsualWait { days, limit }
        })
    }

    /// Returns that the wait is usual, if it is.
    pub(in crate::diagnosis) fn usual(&self) -> Option<Fact> {
        self.wait()
            .filter(|wait| matches!(wait, Fact::WithinUsualWait { .. }))
    }

    /// Returns that the wait is longer than usual, if it is.
    pub(in crate::diagnosis) fn unusual(&self) -> Option<Fact> {
        self.wait()
            .filter(|wait| matches!(wait, Fact::BeyondUsualWait { .. }))
    }

    /// Returns the closure that stopped the clock, as a fact.
    pub(in crate::diagnosis) fn stopped(&self) -> Option<Fact> {
        self.closure.clone()
    }

    /// Returns the days that a busy season adds, as a fact.
    pub(in crate::diagnosis) fn slowed(&self) -> Option<Fact> {
        (self.extra > 0).then_some(Fact::ExtraDays { days: self.extra })
    }
}

fn phase_of(last: Option<Last>) -> Phase {
    match last {
        None => Phase::NoInformation,
        // A notice: it is somewhere on its way.
        Some(Last { stage: None, .. }) => Phase::LineHaul,
        Some(Last {
            stage: Some(stage),
            there,
            ..
        }) => match Phase::of(stage) {
            // In the country of the buyer nothing waits for a flight any more.
            Some(Phase::Origin | Phase::LineHaul) if there => Phase::Arrived,
            phase => phase.unwrap_or(Phase::LineHaul),
        },
    }
}

/// The day on which the clock of a phase began.
fn began(phase: Phase, parcel: &Parcel, journey: &Journey<'_>, last: Option<Last>) -> Option<NaiveDate> {
    match phase {
        Phase::NoInformation => super::sent_on(parcel).or(match parcel.order_state {
            Some(OrderState::Shipped | OrderState::Arrived) => parcel.ordered_on,
            _ => None,
        }),
        // These are one wait, however many lines it has.
        Phase::Customs | Phase::Consolidation | Phase::PaymentDue | Phase::LabelCreated => {
            let stages: &[Stage] = match phase {
                Phase::Customs => &[Stage::CustomsIn, Stage::CustomsHold],
                Phase::Consolidation => &[Stage::Consolidation],
                Phase::PaymentDue => &[Stage::PaymentDue],
                _ => &[Stage::Registered],
            };
            stages
                .iter()
                .filter_map(|&stage| journey.first(stage)?.event().when())
                .map(|when| when.date())
                .min()
                .or(last?.day)
        }
        _ => last?.day,
    }
}
