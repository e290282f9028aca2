//! What the destination and the option ask for, allow, and take their time with.

use chrono::{Days, NaiveDate, TimeDelta};

use crate::country::Country;
use crate::shipping::day;
use crate::shipping::{Deadline, Destination, Phase, Policy, Window};
use crate::term::{Coverage, Stage};

use super::super::action::Action;
use super::super::days::{LOOK_AGAIN, LOST_UNSEEN};
use super::super::evidence::Fact;
use super::Facts;

impl Facts<'_> {
    /// Returns the value of the goods in cents of a US dollar, if sellers tend to send such goods the cheapest way.
    pub(in crate::diagnosis) fn sent_cheaply(&self) -> Option<u64> {
        let limit = Policy::of(self.parcel.destination).hardly_tracked_up_to_cents();
        self.parcel.value_cents.filter(|cents| *cents <= limit)
    }

    /// Returns whether a parcel of this option and value may go without a number; `None` where neither tells.
    pub(in crate::diagnosis) fn goes_unnumbered(&self) -> Option<bool> {
        match self.coverage {
            Coverage::Unlikely | Coverage::UntilExport => return Some(true),
            Coverage::Full if self.option.is_some() => return Some(false),
            Coverage::Full | Coverage::KeyPoints | Coverage::Unknown => {}
        }
        self.parcel.value_cents?;
        Some(self.sent_cheaply().is_some())
    }

    /// Returns that the tax on this order was collected at the checkout, if its value says so.
    pub(in crate::diagnosis) fn tax_at_checkout(&self) -> Option<Fact> {
        let (cents, country) = (self.parcel.value_cents?, self.parcel.destination?);
        let prepaid = Destination::tax_prepaid(country)?;
        // A euro and a pound are worth more than a dollar: below the figure in dollars is below it.
        (cents <= u64::from(prepaid.amount()).saturating_mul(100)).then_some(Fact::TaxAtCheckout { cents })
    }

    /// Returns that customs of the destination asks for papers, with its window.
    pub(in crate::diagnosis) fn papers_wanted(&self) -> Option<Fact> {
        let country = self.parcel.destination?;
        let days = i64::from(Destination::of(country).papers_window()?.days());
        Some(Fact::PapersWanted { country, days })
    }

    /// Returns the last day to pay or to send papers: the destination's window from the last event.
    pub(in crate::diagnosis) fn fee_ends(&self) -> NaiveDate {
        self.window_ends(Phase::PaymentDue, Window::LONGEST_FEE)
    }

    /// Returns the last day to collect the parcel: the destination's window from the last event.
    pub(in crate::diagnosis) fn pickup_ends(&self) -> NaiveDate {
        self.window_ends(Phase::Pickup, Window::LONGEST_PICKUP)
    }

    /// Returns that the days for what the last event asks of the buyer are over: to collect, or to pay.
    pub(in crate::diagnosis) fn window_over(&self) -> Option<Fact> {
        let there = self.parcel.destination.map(Destination::of);
        let (window, else_at_most) = match self.stage()? {
            Stage::PickupReady | Stage::AttemptFailed => {
                let longest = there.and_then(|there| there.parcel_pickup().or(there.pickup()));
                (longest, Window::LONGEST_PICKUP)
            }
            Stage::PaymentDue => (there.and_then(|there| there.fee_window()), Window::LONGEST_FEE),
            _ => return None,
        };
        let limit = i64::from(window.unwrap_or(else_at_most).days());
        let days = self.last?.age?;
        (days > limit).then_some(Fact::BeyondUsualWait { days, limit })
    }

    /// Returns the end of what the destination gives for a phase; where it says nothing, of what the waiting limits
    /// give, and of the longest time known where these say nothing either.
    fn window_ends(&self, phase: Phase, longest: Window) -> NaiveDate {
        let there = self.parcel.destination.map(Destination::of);
        let limits = self.settings.thresholds.limits(phase, self.clock.pace);
        let days = match limits.deadline {
            Some(Deadline::FeeWindow(days)) => there
                .and_then(Destination::fee_window)
                .map_or(days, |window| window.days()),
            Some(Deadline::PickupWindow(days)) => there
                .and_then(Destination::pickup)
                .map_or(days, |window| window.days()),
            None => longest.days(),
        };
        let since = self.last.and_then(|last| last.day).unwrap_or(self.today);
        since
            .checked_add_days(Days::new(u64::from(days)))
            .map_or(self.today, |day| day.max(self.today))
    }

    /// Returns the destination and the day until which its post may stay silent behind the arrival or the
    /// release, and whether it scans numbers of this kind only twice.
    pub(in crate::diagnosis) fn slow_release(&self) -> Option<(Country, NaiveDate, bool)> {
        let country = self.parcel.destination?;
        let released = self.stands_at(&[Stage::CustomsCleared]);
        if !released && !self.stands_at(&[Stage::ArrivalCountry]) {
            return None;
        }
        let [letter, _] = self.number.service?;
        let rows = Destination::of(country).after_release();
        let row = rows.iter().find(|row| row.letter().as_bytes() == [letter])?;
        // Full tracking (L) shows more than two scans, so that only the days after the release are quiet.
        let few = !row.scans_between();
        let days = u64::from(day::working_to_calendar(row.working_days()));
        let until = self.last?.day?.checked_add_days(Days::new(days))?;
        (few || released).then_some((country, until, few))
    }

    /// Returns that the destination's post does not take numbers of this kind, if it says so.
    pub(in crate::diagnosis) fn number_refused(&self) -> Option<Fact> {
        let country = self.parcel.destination?;
        let accepted = Destination::of(country).service_letters();
        // Its own numbers are another matter.
        if accepted.is_empty() || self.platform_number() || self.number.country == Some(country) {
            return None;
        }
        let refused = match self.number.service {
            Some([first, _]) => !accepted.contains(char::from(first)),
            None => self.number.private_suffix,
        };
        refused.then_some(Fact::NumberRefused { country })
    }

    /// Returns that the tracker gave the number up, if that is its last word.
    pub(in crate::diagnosis) fn given_up(&self) -> Option<Fact> {
        let last = self.journey.steps().iter().rev().find(|step| !step.is_voided());
        let stale =
            last.is_some_and(|step| step.stage() == Some(Stage::Stale)) || self.stands_at(&[Stage::Stale]);
        stale.then_some(Fact::GivenUp)
    }

    /// Returns that there is but a notice, or a scan that was withdrawn: somebody knows the parcel.
    pub(in crate::diagnosis) fn only_noted(&self) -> Option<Fact> {
        let last = self.last?;
        let steps = self.journey.steps();
        let notices = steps.iter().all(|step| step.stage() == Some(Stage::Info));
        last.stage.is_none().then_some(if notices {
            Fact::LastScan { stage: Stage::Info }
        } else {
            Fact::Scanned
        })
    }

    /// Returns the advice to wait as long as a parcel that nobody scans may take.
    pub(in crate::diagnosis) fn wait_long(&self) -> Action {
        let sent = self.parcel.shipped_on.or(self.parcel.ordered_on);
        let usual = sent
            .and_then(|day| day.checked_add_signed(TimeDelta::try_days(LOST_UNSEEN)?))
            .filter(|day| *day > self.today)
            .unwrap_or_else(|| self.in_days(2 * LOOK_AGAIN));
        // Time enough to ask for an extension.
        let ask = self.protection.extension_day().filter(|day| *day > self.today);
        self.wait(ask.map_or(usual, |day| day.min(usual)))
    }
}
