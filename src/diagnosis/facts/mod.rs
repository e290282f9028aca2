//! Everything the causes ask about, derived once from what was told.

mod border;
mod clock;
mod contradiction;
mod door;
mod order;
mod place;
mod season;
mod typed;
mod way;

use alloc::borrow::Cow;

use chrono::{NaiveDate, TimeDelta};

use crate::country::Country;
use crate::journey::{Journey, JourneyReader};
use crate::number::{Format, NumberRole};
use crate::shipping::{Pace, Phase, Protection, ShippingOption};
use crate::term::{Coverage, Milestone, ServiceClass, Stage};
use crate::tracking::TrackingEvent;

use super::evidence::{Fact, Weight};
use super::finding::Severity;
use super::parcel::Parcel;
use super::report::{Report, Reports};
use super::settings::Settings;

pub(super) use clock::Clock;
pub(super) use contradiction::Contradictions;
pub(super) use door::Door;
pub(super) use season::Seasons;
pub(super) use typed::{Typed, Verdict};
pub(super) use way::{Last, is_held, quoted};
use way::{Way, last_event, newest_unread};

/// What is known about one parcel on one day.
pub(super) struct Facts<'p> {
    pub(super) parcel: &'p Parcel,
    pub(super) today: NaiveDate,
    pub(super) settings: &'p Settings,
    pub(super) reports: Reports,
    pub(super) number: Typed,
    pub(super) option: Option<ShippingOption>,
    /// The least that number and option promise.
    pub(super) coverage: Coverage,
    pub(super) journey: Journey<'p>,
    pub(super) last: Option<Last>,
    /// The newest event, if neither its words nor its code are known: it says that the tracker has something, no more.
    pub(super) unread: Option<&'p TrackingEvent>,
    way: Way,
    pub(super) clock: Clock,
    pub(super) protection: Protection,
    pub(super) door: Door,
    pub(super) seasons: Seasons,
    pub(super) contradictions: Contradictions,
}

impl<'p> Facts<'p> {
    pub(super) fn of(parcel: &'p Parcel, today: NaiveDate, settings: &'p Settings) -> Self {
        let number = Typed::of(parcel, settings.formats);
        let option = parcel.shipping.as_ref().and_then(|shipping| shipping.option());
        let coverage = least(number.coverage, option.map(ShippingOption::coverage));
        let class = option.map_or(ServiceClass::Standard, ShippingOption::class);
        let pace = Pace::of(class, coverage);
        let journey = read_journey(parcel, &number, settings.formats);
        let unread = newest_unread(&journey);
        let origin = origin_of(parcel, option);
        let way = Way::of(&journey, origin, parcel.destination);
        let last = last_event(&journey, today, way.there);
        let clock = Clock::of(parcel, today, settings, pace, &journey, last, origin)
            .unsure_if(last.is_none() && unread.is_some());
        let protection = door::protection(parcel, settings);
        let door = Door::of(parcel, today, &protection, last);
        let seasons = Seasons::of(parcel, today, settings, last, &clock, origin);
        let contradictions = Contradictions::of(parcel, &number, option, &journey, last, origin, today);
        Self {
            parcel,
            today,
            settings,
            reports: parcel.reports,
            number,
            option,
            coverage,
            journey,
            last,
            unread,
            way,
            clock,
            protection,
            door,
            seasons,
            contradictions,
        }
    }

    /// Returns whether the buyer reports this.
    pub(super) const fn has(&self, report: Report) -> bool {
        self.reports.has(report)
    }

    /// Returns what the buyer reports as a fact.
    pub(super) fn said(&self, report: Report) -> Option<Fact> {
        self.has(report).then_some(Fact::Reported { report })
    }

    /// Returns what the last event says.
    pub(super) fn stage(&self) -> Option<Stage> {
        self.last.and_then(|last| last.stage)
    }

    /// Returns whether the last event says one of these.
    pub(super) fn stands_at(&self, stages: &[Stage]) -> bool {
        self.stage().is_some_and(|stage| stages.contains(&stage))
    }

    /// Returns the last event as a fact, with its age if that is known.
    pub(super) fn last_scan(&self) -> Option<Fact> {
        let last = self.last?;
        let stage = last.stage?;
        Some(match last.age {
            Some(days) if days >= 0 => Fact::Silence { stage, days },
            _ => Fact::LastScan { stage },
        })
    }

    /// Returns whether nobody told of any line of a tracker, read or not.
    pub(super) const fn unseen(&self) -> bool {
        self.last.is_none() && self.unread.is_none()
    }

    /// Returns whether a tracker shows something, and nothing of it was understood.
    pub(super) const fn only_unread(&self) -> bool {
        self.last.is_none() && self.unread.is_some()
    }

    /// Returns the newest line as a fact, if it was not understood.
    pub(super) fn not_understood(&self) -> Option<Fact> {
        let event = self.unread?;
        let said = [event.text(), event.code().unwrap_or_default()];
        let line = said.into_iter().find(|said| !said.trim().is_empty())?;
        Some(Fact::NotUnderstood {
            line: Cow::Owned(quoted(line)),
        })
    }

    /// Returns whether trackers were asked and know nothing of the parcel.
    pub(super) fn nothing_shown(&self) -> bool {
        match self.stage() {
            Some(Stage::NotFound | Stage::InvalidNumber | Stage::NotShipped) => true,
            Some(_) => false,
            None => self.unseen() && self.parcel.events.is_some(),
        }
    }

    /// Returns that nothing is shown, or that nobody looked, as a fact; `None` if there are events.
    pub(super) fn no_scan(&self) -> Option<Fact> {
        if self.nothing_shown() {
            Some(Fact::NothingShown)
        } else if self.unseen() {
            Some(Fact::NotLookedUp)
        } else {
            None
        }
    }

    /// Returns whether a carrier has held the parcel.
    pub(super) const fn scanned(&self) -> bool {
        self.way.held
    }

    /// Returns whether a shipment was cancelled that no carrier ever held. Beside a cancelled order one line without
    /// a number is hardly the whole page: then it is not known.
    pub(super) fn given_back(&self) -> bool {
        let order = self
            .journey
            .current()
            .is_some_and(|step| step.event().is_of_the_order());
        let whole = order || self.number.given() || self.journey.steps().len() > 1 || !self.called_off();
        self.stands_at(&[Stage::Cancelled]) && whole && !self.scanned()
    }

    /// Returns whether the parcel was scanned at one of these stages on its current way.
    pub(super) fn passed(&self, stages: &[Stage]) -> bool {
        stages
            .iter()
            .any(|&stage| self.way.passed >> stage as u64 & 1 == 1)
    }

    /// Returns whether the last event would alarm a buyer, or send one to a counter; on the way nothing does.
    pub(super) fn alarming(&self) -> bool {
        self.stage().is_some_and(|stage| {
            let quiet = matches!(
                stage.milestone(),
                Milestone::Pending | Milestone::InfoReceived | Milestone::InTransit
            );
            let loud = matches!(
                stage,
                Stage::CustomsHold | Stage::PaymentDue | Stage::Hold | Stage::Delayed | Stage::Stale
            );
            !quiet || loud
        })
    }

    /// Returns whether the last event has the carrier's own words, and not only a stage that somebody mapped.
    pub(super) fn in_words(&self) -> bool {
        self.journey
            .current()
            .is_some_and(|step| !step.event().text().trim().is_empty())
    }

    /// Returns how heavy something is that a delivery ends: what was open before it explains little after it.
    pub(super) fn until_delivered(&self, weight: Weight) -> Weight {
        if self.stands_at(&[Stage::Delivered]) {
            Weight::Medium
        } else {
            weight
        }
    }

    /// Returns whole days from a day until today.
    pub(super) fn days_since(&self, day: NaiveDate) -> i64 {
        (self.today - day).num_days()
    }

    pub(super) fn days_since_order(&self) -> Option<i64> {
        let days = self.parcel.ordered_on.map(|day| self.days_since(day));
        days.filter(|days| *days >= 0)
    }

    pub(super) fn days_since_shipping(&self) -> Option<i64> {
        let days = sent_on(self.parcel).map(|day| self.days_since(day));
        days.filter(|days| *days >= 0)
    }

    /// Returns that another tracker shows the parcel, so that somebody holds it.
    pub(super) fn seen_elsewhere(&self) -> Option<Fact> {
        self.said(Report::OtherTrackerHasInfo)
    }

    /// Returns whether protection ends so soon that an extension is asked for now, or is over.
    pub(super) fn ends_soon(&self) -> bool {
        self.door.ends_soon
    }

    /// Returns how long the parcel is silent for its phase, in four steps.
    pub(super) const fn level(&self) -> Severity {
        self.clock.level
    }

    /// Returns the country of origin.
    pub(super) fn origin(&self) -> Country {
        origin_of(self.parcel, self.option)
    }

    /// Returns whether the number is the platform's own.
    pub(super) fn platform_number(&self) -> bool {
        self.number.role == Some(NumberRole::Platform)
    }

    /// Returns whether the phase is before the first scan.
    pub(super) fn before_first_scan(&self) -> bool {
        matches!(self.clock.phase, Phase::NoInformation | Phase::LabelCreated)
    }

    /// Returns a day so many days from today.
    pub(super) fn in_days(&self, days: i64) -> NaiveDate {
        TimeDelta::try_days(days)
            .and_then(|days| self.today.checked_add_signed(days))
            .unwrap_or(self.today)
    }
}

/// The day on which the parcel was sent: nothing is sent before it is ordered.
fn sent_on(parcel: &Parcel) -> Option<NaiveDate> {
    let shipped = parcel.shipped_on?;
    Some(parcel.ordered_on.map_or(shipped, |ordered| ordered.max(shipped)))
}

/// The country of origin, China unless told otherwise; a local warehouse is where the buyer is.
fn origin_of(parcel: &Parcel, option: Option<ShippingOption>) -> Country {
    let local = option.is_some_and(|option| option.class() == ServiceClass::Local);
    parcel
        .origin
        .or(parcel.destination.filter(|_| local))
        .unwrap_or(Country::CN)
}

/// The poorer of two promises. That a number shows the key points is none: it goes with whatever service was
/// chosen, so that an option which is scanned to the door stands.
fn least(number: Coverage, option: Option<Coverage>) -> Coverage {
    if (number, option) == (Coverage::KeyPoints, Some(Coverage::Full)) {
        return Coverage::Full;
    }
    let rank = |coverage: Coverage| match coverage {
        Coverage::Unlikely => 0,
        Coverage::UntilExport => 1,
        Coverage::KeyPoints => 2,
        Coverage::Full => 3,
        Coverage::Unknown => 4,
    };
    match option {
        Some(option) if rank(option) < rank(number) => option,
        Some(_) | None => number,
    }
}

fn read_journey<'p>(parcel: &'p Parcel, number: &Typed, formats: &'static [Format]) -> Journey<'p> {
    let events = parcel.events.as_deref().unwrap_or_default();
    let mut reader = JourneyReader::new().formats(formats);
    if let Some(day) = parcel.ordered_on {
        reader = reader.ordered_on(day);
    }
    if let (Some(role), super::parcel::Told::Is(typed)) = (number.role, parcel.get_number()) {
        reader = reader.number(typed, role);
    }
    reader.read(events)
}
