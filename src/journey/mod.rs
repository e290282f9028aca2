//! All events of one parcel, read as one journey.
//!
//! A parcel's events come from several trackers, in any order, twice, with times of different exactness,
//! and under several numbers. [`Journey`] puts them in order, applies corrections, says where the parcel
//! stands, and lists what does not fit.

mod anomaly;
mod hand_over;
mod sort;
#[cfg(test)]
mod tests;
mod text;
mod walk;

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::country::Country;
use crate::number::{Format, NumberRole};
use crate::term::{Milestone, Stage};
use crate::tracking::{Reading, TrackingEvent};
use crate::when::When;

pub use anomaly::{Anomaly, AnomalyKind};
pub use hand_over::HandOver;

/// What the events of one parcel say together.
///
/// # Example
///
/// ```
/// use alitrack::{Journey, Milestone, Stage, TrackingEvent, When};
///
/// let at = |text: &str| text.parse::<When>();
/// let events = [
///     TrackingEvent::new("").staged(Stage::Departure).at(at("2025-11-24 03:10")?),
///     TrackingEvent::new("").staged(Stage::Accepted).at(at("2025-11-20")?).in_place("Yiwu"),
///     // A notice moves nothing.
///     TrackingEvent::new("Text message sent").staged(Stage::Info).at(at("2025-11-25")?),
/// ];
/// let journey = Journey::of(&events);
/// assert_eq!(journey.stage(), Some(Stage::Departure));
/// assert_eq!(journey.milestone(), Milestone::InTransit);
/// assert_eq!(journey.since().unwrap().to_string(), "2025-11-24T03:10:00");
/// assert_eq!(journey.last_place(), Some("Yiwu"));
/// assert!(journey.anomalies().is_empty());
/// # Ok::<(), alitrack::WhenError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Journey<'e> {
    steps: Vec<Step<'e>>,
    current: Option<(usize, Reading)>,
    rounds: usize,
    duplicates: usize,
    anomalies: Vec<Anomaly>,
    hand_overs: Vec<HandOver>,
}

/// One event in its place in a [`Journey`].
#[derive(Clone, Debug)]
pub struct Step<'e> {
    event: &'e TrackingEvent,
    index: usize,
    reading: Option<Reading>,
    voided_by: Option<usize>,
    round: usize,
}

/// Reads a [`Journey`] with what else is known: the day of the order, the parcel's numbers.
///
/// # Example
///
/// ```
/// use alitrack::{AnomalyKind, JourneyReader, Stage, TrackingEvent, When};
/// use chrono::NaiveDate;
///
/// let delivered = TrackingEvent::new("").staged(Stage::Delivered).at("2025-09-02".parse::<When>()?);
/// let ordered = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap();
/// let events = [delivered];
/// let journey = JourneyReader::new().ordered_on(ordered).read(&events);
/// assert_eq!(journey.anomalies()[0].kind(), AnomalyKind::DeliveredBeforeOrder);
/// # Ok::<(), alitrack::WhenError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct JourneyReader {
    ordered_on: Option<NaiveDate>,
    numbers: Vec<(String, NumberRole)>,
    formats: &'static [Format],
}

impl JourneyReader {
    /// Starts with a reader that knows nothing but the events.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says when the order was placed: an event before that day is an anomaly.
    #[must_use]
    pub fn ordered_on(self, day: NaiveDate) -> Self {
        Self {
            ordered_on: Some(day),
            ..self
        }
    }

    /// Names one of the parcel's numbers and its role on the way.
    ///
    /// A delivery under a number that is not the last mile's may be the hand-over to the next carrier.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>, role: NumberRole) -> Self {
        self.numbers.push((number.into(), role));
        self
    }

    /// Adds formats of the caller's own carriers, whose numbers the events may name.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::format::{Format, Part, Piece, Shape};
    /// use alitrack::{Basis, JourneyReader, TrackingEvent};
    ///
    /// static OURS: [Format; 1] = [Format::new(
    ///     "our_courier",
    ///     "Our Courier",
    ///     &[Shape::new(&[Piece::word(Part::Prefix, &["OUR"]), Piece::digits(Part::Serial, 9)])],
    ///     Basis::official("our own label specification", "2026-11"),
    /// )
    /// .examples(&["OUR123456789"], &["OUR12345678"])
    /// .proved()];
    /// let events = [TrackingEvent::new("Handed over to the local carrier: OUR123456789")];
    /// let journey = JourneyReader::new().formats(&OURS).read(&events);
    /// assert_eq!(journey.hand_overs()[0].number().format().as_str(), "our_courier");
    /// ```
    #[must_use]
    pub fn formats(self, formats: &'static [Format]) -> Self {
        Self { formats, ..self }
    }

    /// Reads the events, given in any order.
    ///
    /// Events stand in the order of their times. Where all times have an offset from UTC they are
    /// compared as moments, otherwise as local times. An event that has only a day, or a time of exactly
    /// midnight (trackers fill a missing time with zeros), stands where its stage belongs among the events
    /// of its day; one without any date where its stage belongs among all. Of events at the same time the
    /// one that comes earlier in a parcel's life is first, then the one that comes earlier in the list
    /// (later, if the list runs backwards).
    #[must_use]
    pub fn read<'e>(&self, events: &'e [TrackingEvent]) -> Journey<'e> {
        let (steps, duplicates) = sort::sorted(events);
        walk::walk(self, steps, duplicates)
    }

    fn role(&self, number: &str) -> Option<NumberRole> {
        let same = |known: &str| known.trim().eq_ignore_ascii_case(number.trim());
        self.numbers
            .iter()
            .find(|(known, _)| same(known))
            .map(|(_, role)| *role)
    }
}

impl<'e> Journey<'e> {
    /// Reads the events, given in any order, as [`JourneyReader::read`] does.
    #[must_use]
    pub fn of(events: &'e [TrackingEvent]) -> Self {
        JourneyReader::new().read(events)
    }

    /// Returns the events in order, without duplicates.
    #[must_use]
    pub fn steps(&self) -> &[Step<'e>] {
        &self.steps
    }

    /// Returns how many events were left out because another one says the same.
    #[must_use]
    pub const fn duplicates(&self) -> usize {
        self.duplicates
    }

    /// Returns the step that put the parcel where it stands.
    ///
    /// A later step does not move it if it is a notice, was withdrawn, announces again what is already on
    /// its way, or comes as a late scan behind a delivery or a return.
    #[must_use]
    pub fn current(&self) -> Option<&Step<'e>> {
        self.steps.get(self.current?.0)
    }

    /// Returns what the current step says in its place: behind a return, a delivery is one to the sender.
    #[must_use]
    pub fn reading(&self) -> Option<Reading> {
        self.current.map(|(_, reading)| reading)
    }

    /// Returns the current stage, if any event said one.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        self.reading().map(|reading| reading.stage())
    }

    /// Returns the current milestone: [`Milestone::Pending`] while no event said any.
    #[must_use]
    pub fn milestone(&self) -> Milestone {
        self.reading()
            .map_or(Milestone::Pending, |reading| reading.milestone())
    }

    /// Returns when the current stage was reached, as exactly as the carrier said.
    #[must_use]
    pub fn since(&self) -> Option<When> {
        self.current()?.event.when()
    }

    /// Returns the last dated event, which may be a notice: the tracker was alive then.
    #[must_use]
    pub fn last_dated(&self) -> Option<&Step<'e>> {
        self.steps.iter().rev().find(|step| step.event.when().is_some())
    }

    /// Returns the place of the last event that names one and was not withdrawn.
    #[must_use]
    pub fn last_place(&self) -> Option<&'e str> {
        let mut standing = self.steps.iter().rev().filter(|step| !step.is_voided());
        standing.find_map(|step| step.event.place())
    }

    /// Returns the country of the last event that names one and was not withdrawn.
    #[must_use]
    pub fn last_country(&self) -> Option<Country> {
        let mut standing = self.steps.iter().rev().filter(|step| !step.is_voided());
        standing.find_map(|step| step.event.country())
    }

    /// Returns the first step of a stage on the current journey, withdrawn ones left out.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Journey, Stage, TrackingEvent};
    ///
    /// let events = [TrackingEvent::new("").staged(Stage::CustomsExport)];
    /// assert!(Journey::of(&events).first(Stage::CustomsExport).is_some());
    /// ```
    #[must_use]
    pub fn first(&self, stage: Stage) -> Option<&Step<'e>> {
        let last_round = self.rounds.saturating_sub(1);
        self.steps
            .iter()
            .find(|step| step.round == last_round && step.stage() == Some(stage) && !step.is_voided())
    }

    /// Returns how many journeys the events tell: more than one under a number that was used again.
    #[must_use]
    pub const fn rounds(&self) -> usize {
        self.rounds
    }

    /// Returns what does not fit, in the order of the events.
    #[must_use]
    pub fn anomalies(&self) -> &[Anomaly] {
        &self.anomalies
    }

    /// Returns the numbers that events tell in their words and under which the parcel may go on.
    #[must_use]
    pub fn hand_overs(&self) -> &[HandOver] {
        &self.hand_overs
    }
}

impl<'e> Step<'e> {
    /// Returns the event.
    #[must_use]
    pub const fn event(&self) -> &'e TrackingEvent {
        self.event
    }

    /// Returns the event's place in the list that was read.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }

    /// Returns how the event was read.
    #[must_use]
    pub const fn reading(&self) -> Option<Reading> {
        self.reading
    }

    /// Returns the stage that the event says.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        self.reading.map(|reading| reading.stage())
    }

    /// Returns whether a later event took this one back.
    #[must_use]
    pub const fn is_voided(&self) -> bool {
        self.voided_by.is_some()
    }

    /// Returns the number of the journey the event belongs to, 0 for the first.
    #[must_use]
    pub const fn round(&self) -> usize {
        self.round
    }
}
