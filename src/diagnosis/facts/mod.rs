//! Everything the causes ask about, derived once from what was told.

mod border;
mod clock;
mod contradiction;
mod door;
mod place;
mod season;
mod typed;

use alloc::borrow::Cow;
use alloc::string::String;

use chrono::{NaiveDate, TimeDelta};

use crate::country::Country;
use crate::journey::{Journey, JourneyReader, Step};
use crate::number::{Format, NumberRole};
use crate::order::OrderState;
use crate::shipping::{Pace, Phase, Protection, ProtectionRule, ShippingOption};
use crate::term::{Coverage, Milestone, ServiceClass, Stage};
use crate::tracking::{Side, TrackingEvent};

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

/// The report of a message to the seller says that it was written so many days ago.
const WRITTEN_AGO: i64 = 5;

/// The last event that moved the parcel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Last {
    /// What it says; `None` if it is but a notice, or was withdrawn.
    pub(super) stage: Option<Stage>,
    pub(super) day: Option<NaiveDate>,
    /// Whole days since then, closures counted too.
    pub(super) age: Option<i64>,
    pub(super) country: Option<Country>,
    /// It lies in the country of the buyer, by its own country or by what was seen before it.
    pub(super) there: bool,
}

/// Where the parcel has been, read from the events once: most causes ask.
#[derive(Clone, Copy, Debug)]
struct Way {
    /// A carrier has held it.
    held: bool,
    /// The last event that tells lies in the country of the buyer.
    there: bool,
    /// Export customs, or the check before the flight, stopped it.
    stopped: bool,
    /// The stages of the current way, a bit each.
    passed: u64,
}

const _: () = assert!(Stage::ALL.len() <= 64, "a stage is a bit of a u64");

impl Way {
    fn of(journey: &Journey<'_>, origin: Country, destination: Option<Country>) -> Self {
        let mut way = Self {
            held: false,
            there: false,
            stopped: false,
            passed: 0,
        };
        let last_round = journey.rounds().saturating_sub(1);
        for step in journey.steps() {
            let Some(stage) = step.stage() else { continue };
            // A carrier that withdraws a scan held the parcel all the same.
            way.held |= is_held(stage);
            if step.round() == last_round && !step.is_voided() {
                way.passed |= 1 << stage as u64;
                let event = step.event();
                // A label tells where it was printed, not where the parcel is.
                if is_held(stage) {
                    way.there = border::is_there(way.there, stage, event.country(), origin, destination);
                }
                way.stopped |= matches!(stage, Stage::CustomsHold | Stage::CustomsRejected)
                    && event.side() == Some(Side::Export);
            }
        }
        way
    }
}

/// Whether a carrier that says so holds the parcel, or held it.
pub(super) const fn is_held(stage: Stage) -> bool {
    !matches!(
        stage,
        Stage::NotFound
            | Stage::InvalidNumber
            | Stage::NotShipped
            | Stage::Registered
            | Stage::PickupFailed
            | Stage::Cancelled
            | Stage::Stale
            | Stage::Info
            | Stage::Correction
    )
}

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

    /// Returns whether the seller has not said yet that the parcel is sent.
    pub(super) fn waits_for_seller(&self) -> bool {
        let before = match self.parcel.order_state {
            Some(state) => match state {
                OrderState::Received
                | OrderState::AwaitingClarification
                | OrderState::Amount
                | OrderState::InProgress
                | OrderState::Purchased
                | OrderState::Packed
                | OrderState::Invoice => true,
                OrderState::Consolidated
                | OrderState::Shipped
                | OrderState::Arrived
                | OrderState::Unfulfillable
                | OrderState::Cancelled
                | OrderState::Refunded
                | OrderState::Abandoned => false,
            },
            None => {
                self.parcel.processing_deadline.is_some()
                    || self.has(Report::PreOrder)
                    || self.has(Report::SellerSaysSentLater)
                    || self.has(Report::DeadlineExtendedRepeatedly)
                    || self.nobody_sent()
            }
        };
        before && self.parcel.shipped_on.is_none() && !self.scanned()
    }

    /// Returns whether there is no number, nothing that goes without one, and nobody who says that it was sent.
    fn nobody_sent(&self) -> bool {
        self.number.verdict == Verdict::Missing
            && self.goes_unnumbered() != Some(true)
            && self.unseen()
            && self.parcel.delivered_on.is_none()
            && !self.has(Report::SellerSaysSent)
    }

    /// Returns whether the order was called off.
    pub(super) fn called_off(&self) -> bool {
        match self.parcel.order_state {
            Some(
                OrderState::Cancelled
                | OrderState::Refunded
                | OrderState::Unfulfillable
                | OrderState::Abandoned,
            ) => true,
            Some(_) | None => false,
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

    /// Returns that the parcel came, as the order page tells, if no scan says otherwise.
    pub(super) fn came(&self) -> Option<Fact> {
        let delivered = self.parcel.delivered_on.map(|day| self.days_since(day));
        let under_way = self.last.is_some() && !self.stands_at(&[Stage::Delivered]);
        match (delivered, self.parcel.order_state) {
            _ if under_way => None,
            (Some(days), _) if days >= 0 => Some(Fact::DaysSinceDelivery { days }),
            (_, Some(state @ OrderState::Arrived)) => Some(Fact::OrderStands { state }),
            _ => None,
        }
    }

    /// Returns whether the buyer says, or shows by what was done, that a delivered parcel is not there.
    pub(super) fn misses_it(&self) -> bool {
        let said = [
            Report::NeighbourUnknown,
            Report::DeliveredAddressDiffers,
            Report::DeliveredCityDiffers,
            Report::DeliveredBeforeOrder,
            Report::DestinationDiffers,
            Report::LocalPostSaysNotArrived,
            Report::SellerContacted,
            Report::SellerRefusesRefund,
            Report::SellerUnresponsive,
            Report::SellerAsksToWait,
            Report::SellerAsksToCloseDispute,
            Report::ConfirmedByMistake,
            Report::ProtectionExpired,
            Report::DisputeRefusedTooEarly,
            Report::DisputeWindowClosed,
            Report::PaypalRejected,
            Report::Insured,
        ];
        said.into_iter().any(|report| self.has(report))
            || self.parcel.seller_contacted_on.is_some()
            || !self.contradictions.foreign().is_empty()
    }

    /// Returns that another tracker shows the parcel, so that somebody holds it.
    pub(super) fn seen_elsewhere(&self) -> Option<Fact> {
        self.said(Report::OtherTrackerHasInfo)
    }

    /// Returns the days since the seller was written to, by date or by report.
    pub(super) fn days_since_message(&self) -> Option<i64> {
        match self.parcel.seller_contacted_on {
            Some(day) => Some(self.days_since(day)),
            None => self.has(Report::SellerContacted).then_some(WRITTEN_AGO),
        }
    }

    /// Returns whether the seller had the time to answer and did not help.
    pub(super) fn seller_failed(&self) -> bool {
        let patience = i64::from(self.settings.protection.days(ProtectionRule::ChatReply));
        self.has(Report::SellerUnresponsive)
            || self.has(Report::SellerRefusesRefund)
            || self.days_since_message().is_some_and(|days| days >= patience)
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

    /// Returns whether the order says that it waits for others, and nobody says that it was sent.
    pub(super) fn gathering(&self) -> bool {
        self.parcel.order_state == Some(OrderState::Consolidated) && self.parcel.shipped_on.is_none()
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

/// The newest event, if nobody knows what it says: it stands behind the one that put the parcel where it is.
fn newest_unread<'p>(journey: &Journey<'p>) -> Option<&'p TrackingEvent> {
    let steps = journey.steps();
    let read = journey.current().map(Step::index);
    let newest = steps
        .iter()
        .rev()
        .take_while(|step| Some(step.index()) != read)
        .find(|step| step.stage().is_none_or(|stage| stage != Stage::Info))?;
    newest.reading().is_none().then(|| newest.event())
}

/// The carrier's words as they can be quoted: one line, not too long, without characters that turn the text around.
pub(super) fn quoted(words: &str) -> String {
    const LONGEST: usize = 80;
    let turns =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut line = String::new();
    let shown = words.trim().chars().filter(|&c| !turns(c));
    let blank = |c: char| c.is_whitespace() || c.is_control();
    let one_line = shown.map(|c| if blank(c) { ' ' } else { c });
    for (at, c) in one_line.enumerate() {
        if at == LONGEST {
            line.truncate(line.trim_end().len());
            line.push('…');
            break;
        }
        if c != ' ' || !line.ends_with(' ') {
            line.push(c);
        }
    }
    line
}

fn last_event(journey: &Journey<'_>, today: NaiveDate, there: bool) -> Option<Last> {
    let step = journey.current().or_else(|| {
        // Notices, and what was withdrawn, still say that somebody knows the parcel.
        let tells = |step: &&Step<'_>| {
            step.is_voided() || matches!(step.stage(), Some(Stage::Info | Stage::Correction))
        };
        journey.steps().iter().rev().find(tells)
    })?;
    let day = step.event().when().map(|when| when.date());
    Some(Last {
        stage: journey.stage(),
        day,
        age: day.map(|day| (today - day).num_days()),
        country: journey.last_country(),
        there,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_line_is_short_and_runs_one_way() {
        assert_eq!(quoted(" Blorf \n the\u{202e} parcel "), "Blorf the parcel");
        let long = quoted(&"я ".repeat(100));
        assert!(long.chars().count() <= 81 && long.ends_with('…'), "{long}");
    }
}
