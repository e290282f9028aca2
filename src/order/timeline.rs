//! The log of an order, replayed as it is and as it comes.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::coded::coded;
use crate::when::When;

use super::OrderState;
use super::edge::EdgeKind;
use super::entry::{Entry, StateLabel};
use super::report::{EntryReport, Outcome};

coded! {
    /// How much a [`Timeline`] accepts.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{ReplayMode, Timeline};
    ///
    /// assert_eq!(Timeline::new().mode(), ReplayMode::Lenient);
    /// ```
    #[derive(Default)]
    pub enum ReplayMode, "replay mode" {
        /// Real logs: steps left out are inferred, races are accepted with a warning.
        #[default]
        Lenient = "lenient",
        /// Only strict edges and annotations in their place.
        Strict = "strict",
    }
}

/// The log of one order, with the position that follows from it and one report for each entry.
///
/// A timeline keeps one of the twelve positions, and the annotations beside it. It never refuses an entry:
/// what it cannot use stays in the log and says so in its report. Entries are judged in the order in which
/// they arrive, as compared with the newest date seen on the way:
///
/// - an entry older than the position is late and moves nothing;
/// - dates are compared as finely as both allow, see [`When::compare`]; on the same day or minute an entry
///   that stands before the position on the main way is late too;
/// - the first entry starts the log, whatever it says;
/// - a bare "Arrived" is believed once the order was shipped: before that, agents mean their warehouse by it, and the
///   entry is [`Outcome::Unknown`].
///
/// Appending costs constant time; withdrawing an entry costs one pass over the log, which the first 64
/// withdrawals get.
///
/// # Example
///
/// ```
/// use alitrack::{Entry, OrderState, Outcome, Timeline};
///
/// let mut log = Timeline::new();
/// log.push(Entry::new("Order Received"));
/// let report = log.push(Entry::new("Shipped"));
/// assert_eq!(report.outcome(), Outcome::Skipped);
/// log.push(Entry::new("Order Invoice"));
///
/// assert_eq!(log.position(), Some(OrderState::Shipped));
/// assert_eq!(log.annotations(), [OrderState::Invoice]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    mode: ReplayMode,
    entries: Vec<Entry>,
    reports: Vec<EntryReport>,
    /// How many entries withdraw another.
    withdrawals: usize,
    cursor: Cursor,
}

/// A stranger's log shall not cost a pass for each of its lines.
const MOST_WITHDRAWALS: usize = 64;

impl Timeline {
    /// Starts an empty log that accepts what real logs contain.
    #[must_use]
    pub const fn new() -> Self {
        Self::with_mode(ReplayMode::Lenient)
    }

    /// Starts an empty log that accepts only strict edges.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Entry, OrderState, Outcome, Timeline};
    ///
    /// let mut log = Timeline::strict();
    /// log.push(Entry::new(OrderState::Received));
    /// assert_eq!(log.push(Entry::new(OrderState::Shipped)).outcome(), Outcome::Rejected);
    /// assert_eq!(log.position(), Some(OrderState::Received));
    /// ```
    #[must_use]
    pub const fn strict() -> Self {
        Self::with_mode(ReplayMode::Strict)
    }

    /// Starts an empty log in the given mode.
    #[must_use]
    pub const fn with_mode(mode: ReplayMode) -> Self {
        Self {
            mode,
            entries: Vec::new(),
            reports: Vec::new(),
            withdrawals: 0,
            cursor: Cursor::START,
        }
    }

    /// Appends an entry and returns what became of it.
    pub fn push(&mut self, entry: Entry) -> EntryReport {
        let index = self.entries.len();
        let withdraws = entry.withdraws().is_some_and(|earlier| earlier < index);
        if withdraws && self.withdrawals < MOST_WITHDRAWALS {
            self.withdrawals += 1;
            // The new entry takes part: it may withdraw a withdrawal.
            self.entries.push(entry);
            let from = self.cursor.position;
            let to = self.replay_without_withdrawn();
            return self.report(Outcome::Corrected, from, to);
        }
        let from = self.cursor.position;
        let to = entry.state();
        let outcome = self.cursor.judge(&entry, self.mode);
        self.entries.push(entry);
        self.report(outcome, from, to)
    }

    fn report(&mut self, outcome: Outcome, from: Option<OrderState>, to: Option<OrderState>) -> EntryReport {
        let report = EntryReport {
            index: self.reports.len(),
            outcome,
            from,
            to,
            mode: self.mode,
        };
        self.reports.push(report);
        report
    }

    /// Finds the position again and returns the state that the last entry names.
    fn replay_without_withdrawn(&mut self) -> Option<OrderState> {
        let withdrawn = self.withdrawn();
        self.cursor = Cursor::START;
        for (entry, _) in self
            .entries
            .iter()
            .zip(withdrawn)
            .filter(|(_, withdrawn)| !withdrawn)
        {
            self.cursor.judge(entry, self.mode);
        }
        self.entries.last().and_then(Entry::state)
    }

    /// Which entries are taken back by one that is not taken back itself.
    fn withdrawn(&self) -> Vec<bool> {
        let mut withdrawn = alloc::vec![false; self.entries.len()];
        let named = self.entries.iter().enumerate();
        let named = named.filter_map(|(index, entry)| Some((index, entry.withdraws()?)));
        let obeyed = named.filter(|(index, earlier)| earlier < index);
        let obeyed: Vec<_> = obeyed.take(MOST_WITHDRAWALS).collect();
        for (index, earlier) in obeyed.into_iter().rev() {
            let alive = withdrawn.get(index) == Some(&false);
            if let Some(earlier) = withdrawn.get_mut(earlier).filter(|_| alive) {
                *earlier = true;
            }
        }
        withdrawn
    }

    /// Returns how much the timeline accepts.
    #[must_use]
    pub const fn mode(&self) -> ReplayMode {
        self.mode
    }

    /// Returns where the order is, or `None` before the first position.
    #[must_use]
    pub const fn position(&self) -> Option<OrderState> {
        self.cursor.position
    }

    /// Returns the newest moment at which the position was told, if any entry had a date.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Entry, OrderState, Timeline};
    ///
    /// let mut log = Timeline::new();
    /// log.push(Entry::new(OrderState::Shipped).at("2025-12-02".parse()?));
    /// log.push(Entry::new(OrderState::Shipped).at("2025-12-04".parse()?));
    /// assert_eq!(log.updated().map(|at| at.to_string()), Some("2025-12-04".into()));
    /// # Ok::<(), alitrack::WhenError>(())
    /// ```
    #[must_use]
    pub const fn updated(&self) -> Option<When> {
        self.cursor.newest
    }

    /// Returns the annotations beside the position, each once, in the order in which they came.
    #[must_use]
    pub fn annotations(&self) -> &[OrderState] {
        self.cursor.annotations.as_slice()
    }

    /// Returns the entries as they came.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns what became of each entry when it was appended, one report an entry.
    #[must_use]
    pub fn reports(&self) -> &[EntryReport] {
        &self.reports
    }

    /// Returns the entries that were not withdrawn, oldest first, each with its report.
    ///
    /// Entries without a date stand after the one they came after. Those of one day are ordered by time if
    /// all of them have one, otherwise by their place on the main way; then as they came.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Entry, OrderState, Timeline};
    ///
    /// let mut log = Timeline::new();
    /// log.push(Entry::new(OrderState::Arrived).at("2025-12-20".parse()?));
    /// log.push(Entry::new(OrderState::Shipped).at("2025-12-02".parse()?));
    /// let states: Vec<_> = log.history().iter().filter_map(|(entry, _)| entry.state()).collect();
    /// assert_eq!(states, [OrderState::Shipped, OrderState::Arrived]);
    /// # Ok::<(), alitrack::WhenError>(())
    /// ```
    #[must_use]
    pub fn history(&self) -> Vec<(&Entry, &EntryReport)> {
        let mut day = None;
        let mut dated = Vec::with_capacity(self.entries.len());
        for ((entry, report), withdrawn) in self.entries.iter().zip(&self.reports).zip(self.withdrawn()) {
            day = entry.when().map(|at| at.date()).or(day);
            if !withdrawn {
                dated.push((day, entry, report));
            }
        }
        dated.sort_by_key(|(day, ..)| *day);
        for group in dated.chunk_by_mut(|a, b| a.0 == b.0) {
            if group
                .iter()
                .all(|(_, entry, _)| entry.when().is_some_and(|at| at.time().is_some()))
            {
                group.sort_by_key(|(_, entry, _)| (entry.when().and_then(|at| at.time()), place(entry)));
            } else if group.iter().all(|(_, entry, _)| entry.when().is_some()) {
                group.sort_by_key(|(_, entry, _)| place(entry));
            }
        }
        dated
            .into_iter()
            .map(|(_, entry, report)| (entry, report))
            .collect()
    }
}

/// Where an entry stands among others of the same moment: along the main way, then what closes an order.
fn place(entry: &Entry) -> u8 {
    const CLOSED: u8 = 8;
    match entry.state() {
        Some(OrderState::Amount) => 1,
        Some(OrderState::Invoice) => 5,
        Some(state) => state.rank().unwrap_or(CLOSED),
        None => CLOSED,
    }
}

impl<'a> IntoIterator for &'a Timeline {
    type Item = &'a Entry;
    type IntoIter = core::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl Extend<Entry> for Timeline {
    fn extend<I: IntoIterator<Item = Entry>>(&mut self, entries: I) {
        let entries = entries.into_iter();
        let (at_least, _) = entries.size_hint();
        self.entries.reserve(at_least);
        self.reports.reserve(at_least);
        for entry in entries {
            self.push(entry);
        }
    }
}

impl FromIterator<Entry> for Timeline {
    /// Replays a log leniently.
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        let mut log = Timeline::new();
        log.extend(entries);
        log
    }
}

/// Where a replay stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cursor {
    position: Option<OrderState>,
    /// The newest date of an entry that moved or repeated the position.
    newest: Option<When>,
    /// The last state that was accepted, annotations included.
    last: Option<OrderState>,
    annotations: Annotations,
}

impl Cursor {
    const START: Cursor = Cursor {
        position: None,
        newest: None,
        last: None,
        annotations: Annotations {
            states: [OrderState::Amount; 2],
            len: 0,
        },
    };

    fn judge(&mut self, entry: &Entry, mode: ReplayMode) -> Outcome {
        let at = entry.when();
        let to = match entry.label() {
            Some(StateLabel::Known(state)) => *state,
            // A log starts at its first entry, whatever that is.
            Some(StateLabel::Ambiguous(state)) if self.position.is_none() || self.is_shipped() => *state,
            Some(StateLabel::Ambiguous(_) | StateLabel::Other(_)) | None => return Outcome::Unknown,
        };
        let again = if to.is_annotation() {
            self.last
        } else {
            self.position
        };
        if again == Some(to) {
            self.accept(to, at);
            return Outcome::Repeated;
        }
        // What cannot be told apart is of the same age.
        let age = at.and_then(|at| Some(at.compare(&self.newest?).unwrap_or(Ordering::Equal)));
        let outcome = match self.position {
            _ if age == Some(Ordering::Less) => Outcome::Late,
            None if to.is_annotation() => Outcome::Annotated,
            None => Outcome::Applied,
            Some(from) => step(from, to, age, mode),
        };
        match outcome {
            Outcome::Late if to.is_annotation() => self.annotations.add(to),
            Outcome::Late | Outcome::Rejected => {}
            _ => self.accept(to, at),
        }
        outcome
    }

    /// Is the order on its way, or there?
    fn is_shipped(&self) -> bool {
        self.position
            .is_some_and(|position| position.rank() >= OrderState::Shipped.rank())
    }

    fn accept(&mut self, to: OrderState, at: Option<When>) {
        self.last = Some(to);
        if to.is_annotation() {
            self.annotations.add(to);
            return;
        }
        self.position = Some(to);
        let newest = self
            .newest
            .filter(|newest| at.is_none_or(|at| at.compare(newest) == Some(Ordering::Less)));
        self.newest = newest.or(at);
    }
}

/// Judges a step from the position `from`, taken no earlier than it, or at an unknown time.
fn step(from: OrderState, to: OrderState, age: Option<Ordering>, mode: ReplayMode) -> Outcome {
    let edge = from.edge_to(to).map(|edge| edge.kind());
    let ranks = (from.rank(), to.rank());
    let by_mode = |lenient| match mode {
        ReplayMode::Lenient => lenient,
        ReplayMode::Strict => Outcome::Rejected,
    };
    match (edge, ranks) {
        (Some(EdgeKind::Strict), _) => Outcome::Applied,
        (Some(EdgeKind::Annotation), _) => Outcome::Annotated,
        (Some(EdgeKind::Lenient), _) => by_mode(Outcome::Lenient),
        (None, _) if to.is_annotation() => by_mode(Outcome::Lenient),
        (None, (Some(from), Some(to))) if from < to => by_mode(Outcome::Skipped),
        // Told apart by nothing but the order in which they came.
        (None, (Some(_), Some(_))) if age == Some(Ordering::Equal) => Outcome::Late,
        (None, _) => Outcome::Rejected,
    }
}

/// The annotations of a log: there are two kinds, so there are at most two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Annotations {
    states: [OrderState; 2],
    len: usize,
}

impl Default for Annotations {
    fn default() -> Self {
        Cursor::START.annotations
    }
}

impl Annotations {
    fn as_slice(&self) -> &[OrderState] {
        self.states.get(..self.len).unwrap_or_default()
    }

    fn add(&mut self, state: OrderState) {
        if self.as_slice().contains(&state) {
            return;
        }
        if let Some(free) = self.states.get_mut(self.len) {
            *free = state;
            self.len += 1;
        }
    }
}
