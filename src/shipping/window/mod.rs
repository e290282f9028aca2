//! When the parcel may come: the earliest, the usual and the latest day, and why.

mod adjustment;
mod days;
mod trip;
mod words;

use crate::shipping::day::add;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::calendar::{Calendar, Closures, Occasion, Whose};
use super::phase::Phase;
use crate::country::Country;
use crate::term::{Certainty, Stage};

pub use adjustment::{Adjustment, AdjustmentKind, AdjustmentMessage};
use days::{Legs, Span};
pub use trip::{NoWindow, Trip};

/// The days on which a parcel may come, with the reason for each step that led to them.
///
/// The window starts from the days that an option usually takes to a destination. Closures on the way
/// push it back, busy seasons widen it, and a stage that the parcel has reached starts it anew from
/// there, never wider than before unless the destination's post says how long it takes itself. It is an
/// estimate from guides, trackers and a few operators; a date that the carrier or the platform promises
/// is better.
///
/// # Example
///
/// ```
/// use alitrack::{Calendar, Country, DeliveryWindow, ShippingOption, Stage, Trip};
/// use chrono::NaiveDate;
///
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).expect("a day of 2026");
/// let calendar = Calendar::new();
/// let trip = Trip::new().by(ShippingOption::AliExpressStandard).to(Country::FR).shipped(day(6, 1));
/// let window = DeliveryWindow::of(&trip, &calendar)?;
/// assert_eq!((window.earliest(), window.latest()), (day(6, 15), day(6, 29)));
///
/// // It has arrived in France already.
/// let window = DeliveryWindow::of(&trip.reached(Stage::ArrivalCountry, day(6, 9)), &calendar)?;
/// assert_eq!((window.earliest(), window.latest()), (day(6, 10), day(6, 17)));
/// # Ok::<(), alitrack::shipping::NoWindow>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct DeliveryWindow {
    earliest: NaiveDate,
    usual: NaiveDate,
    latest: NaiveDate,
    confidence: Certainty,
    adjustments: Vec<Adjustment>,
}

impl DeliveryWindow {
    /// Reckons the window of a trip.
    ///
    /// # Errors
    ///
    /// - [`NoWindow::NotShipped`] if neither a ship date nor a stage with its date is known.
    /// - [`NoWindow::NotComing`] if the stage says that the parcel is lost, destroyed or on its way back.
    /// - [`NoWindow::OutOfCalendar`] if the days lie beyond the dates that [`NaiveDate`] has.
    pub fn of(trip: &Trip, calendar: &Calendar) -> Result<Self, NoWindow> {
        if let Some((stage, _)) = trip.reached {
            if days::is_over(stage) {
                return Err(NoWindow::NotComing);
            }
        }
        let reached = trip
            .reached
            .and_then(|(stage, day)| Some((Phase::of(stage)?, stage, day)));
        let start = trip
            .shipped
            .or(reached.map(|(_, _, day)| day))
            .ok_or(NoWindow::NotShipped)?;
        if let Some((Phase::DeliveredNotReceived, _, day)) = reached {
            return Ok(Self::delivered(day));
        }
        let usual = days::usual(trip);
        let base = Self::first_reckoned(trip, calendar, start, &usual)?;
        match reached {
            Some((phase, stage, day)) => base.restarted(trip, calendar, &usual, phase, stage, day),
            None => Ok(base),
        }
    }

    /// Returns the earliest day.
    #[must_use]
    pub const fn earliest(&self) -> NaiveDate {
        self.earliest
    }

    /// Returns the middle of the usual days: nobody publishes how parcels spread over them. Busy seasons move
    /// the latest day alone.
    #[must_use]
    pub const fn usual(&self) -> NaiveDate {
        self.usual
    }

    /// Returns the last day that is still usual.
    #[must_use]
    pub const fn latest(&self) -> NaiveDate {
        self.latest
    }

    /// Returns how far the window can be relied on.
    #[must_use]
    pub const fn confidence(&self) -> Certainty {
        self.confidence
    }

    /// Returns the reasons, in the order in which they were applied.
    #[must_use]
    pub fn adjustments(&self) -> &[Adjustment] {
        &self.adjustments
    }

    /// Returns whether a day lies in the window.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.earliest <= day && day <= self.latest
    }

    /// Returns whether the window is over on a day.
    #[must_use]
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.latest < today
    }

    fn delivered(day: NaiveDate) -> Self {
        Self {
            earliest: day,
            usual: day,
            latest: day,
            confidence: Certainty::Certain,
            adjustments: [Adjustment::on(AdjustmentKind::Delivered, day)].into(),
        }
    }

    fn first_reckoned(
        trip: &Trip,
        calendar: &Calendar,
        start: NaiveDate,
        usual: &days::Usual,
    ) -> Result<Self, NoWindow> {
        let mut window = Self {
            earliest: start,
            usual: start,
            latest: start,
            confidence: usual.confidence,
            adjustments: usual.adjustments.clone(),
        };
        window.lay_out(
            trip,
            calendar,
            start,
            usual.span,
            Legs::whole(trip),
            Phase::LineHaul,
        )?;
        Ok(window)
    }

    /// Starts the window anew from the stage that the parcel has reached.
    fn restarted(
        self,
        trip: &Trip,
        calendar: &Calendar,
        usual: &days::Usual,
        phase: Phase,
        stage: Stage,
        day: NaiveDate,
    ) -> Result<Self, NoWindow> {
        let Some((remaining, legs)) = days::remaining(trip, usual.span, phase) else {
            return Ok(self);
        };
        // An event before the ship date is somebody's mistake; time does not run backwards for it.
        let day = trip.shipped.map_or(day, |shipped| day.max(shipped));
        let width = usual.span.width();
        let mut window = Self {
            confidence: days::confidence_at(phase, self.confidence),
            ..self.clone()
        };
        let kept = |kind: AdjustmentKind| !matches!(kind, AdjustmentKind::Closure | AdjustmentKind::Busy);
        window.adjustments.retain(|adjustment| kept(adjustment.kind()));
        window
            .adjustments
            .push(Adjustment::on(AdjustmentKind::Stage, day).at_stage(stage));
        let busy_phase = if phase == Phase::Origin || phase == Phase::Consolidation {
            Phase::LineHaul
        } else {
            phase
        };
        let own_word = remaining.because.is_some();
        if let Some(adjustment) = remaining.because {
            window.adjustments.push(adjustment);
        }
        window.lay_out(trip, calendar, day, remaining.days, legs, busy_phase)?;
        // What is known by now cannot make the end less certain than it was, unless the destination says
        // itself how long it takes from here.
        let end = add(window.earliest, width).filter(|end| !own_word && *end < window.latest);
        if let Some(end) = end {
            window.latest = end;
            window.usual = add(window.earliest, width / 2).unwrap_or(end);
        }
        Ok(window)
    }

    /// Lays days out from `start`, around closures and through busy seasons.
    fn lay_out(
        &mut self,
        trip: &Trip,
        calendar: &Calendar,
        start: NaiveDate,
        span: Span,
        legs: Legs,
        phase: Phase,
    ) -> Result<(), NoWindow> {
        let middle = span.from + (span.to - span.from) / 2;
        let at = |days: u16| walk(trip, calendar, start, days, legs).ok_or(NoWindow::OutOfCalendar);
        let (earliest, usual, latest) = (at(span.from)?, at(middle)?, at(span.to)?);
        self.earliest = earliest.end;
        self.usual = usual.end.max(self.earliest);
        // A feast that only the earliest day meets must not make the window narrower than it was.
        let width = add(self.earliest, span.width()).ok_or(NoWindow::OutOfCalendar)?;
        self.latest = latest.end.max(self.usual).max(width);
        let mut closed: Vec<Occasion> = latest.closed;
        closed.sort_by_key(|occasion| (occasion.from(), occasion.season(), occasion.country()));
        closed.dedup();
        for occasion in closed {
            let (from, to) = (
                occasion.from().max(start),
                occasion.to().unwrap_or(self.latest).min(self.latest),
            );
            let days = u16::try_from((to - from).num_days() + 1).unwrap_or(u16::MAX);
            self.adjustments
                .push(Adjustment::season(AdjustmentKind::Closure, days, occasion));
        }
        self.widen(trip, calendar, start, latest.plain, span.to, phase)?;
        if !calendar.between(start, self.latest).is_complete() {
            self.confidence = self.confidence.min(Certainty::Possible);
            self.adjustments
                .push(Adjustment::of(AdjustmentKind::CalendarEnds, 0, 0));
        }
        Ok(())
    }

    /// Widens the end by what busy seasons add: closures push back or seasons widen, whichever is more.
    fn widen(
        &mut self,
        trip: &Trip,
        calendar: &Calendar,
        start: NaiveDate,
        plain: NaiveDate,
        days: u16,
        phase: Phase,
    ) -> Result<(), NoWindow> {
        if trip.is_local() {
            return Ok(());
        }
        let extra = calendar.busy(
            phase,
            trip.origin,
            trip.destination,
            start,
            plain,
            &Closures::NONE,
        );
        // A season at most doubles what is left of the way.
        let busy = add(plain, extra.at_most().min(days)).ok_or(NoWindow::OutOfCalendar)?;
        if busy > self.latest {
            let strongest = extra.because().iter().max_by_key(|(occasion, _)| occasion.from());
            if let Some((occasion, basis)) = strongest {
                let days = u16::try_from((busy - self.latest).num_days()).unwrap_or(u16::MAX);
                let adjustment = Adjustment::season(AdjustmentKind::Busy, days, occasion.clone());
                self.adjustments.push(adjustment.standing_on(*basis));
            }
            self.latest = busy;
        }
        Ok(())
    }
}

/// Where a number of days leads from a start: with and without closures, and what was closed.
struct Walk {
    plain: NaiveDate,
    end: NaiveDate,
    closed: Vec<Occasion>,
}

/// Walks through the legs: days off in the country of a leg do not count.
fn walk(trip: &Trip, calendar: &Calendar, start: NaiveDate, days: u16, legs: Legs) -> Option<Walk> {
    let [first, flight, last] = legs.of(days);
    let mut closed = Vec::new();
    let mut leg = |from: NaiveDate, days: u16, country: Option<Country>| {
        let plain = add(from, days)?;
        let Some(country) = country else {
            return Some(plain);
        };
        let end = calendar.after_open_days(from, plain, country, Whose::Carriers)?;
        if end > plain {
            closed.extend_from_slice(calendar.closures(from, end, country, Whose::Carriers).occasions());
        }
        Some(end)
    };
    let exported = leg(start, first, Some(trip.origin))?;
    let arrived = leg(exported, flight, None)?;
    let end = leg(arrived, last, trip.destination)?;
    Some(Walk {
        plain: add(start, days)?,
        end,
        closed,
    })
}

#[cfg(test)]
mod tests;
