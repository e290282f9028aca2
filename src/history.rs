//! The numbers that a person looked up, most recent first.

#[cfg(feature = "serde")]
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroUsize;

use crate::coded::{Kept, coded};
#[cfg(feature = "serde")]
use crate::number::MAX_LEN;
use crate::number::{Kind, TrackingNumber, identify};
use crate::term::Milestone;

/// The numbers that a person looked up: bounded, most recent first, each once.
///
/// Numbers are the same if their canonical forms are, however they were typed. Nothing is kept that the
/// caller did not hand over: no time, no place, no text around the number. The same calls always give the
/// same list.
///
/// # Example
///
/// ```
/// use alitrack::{History, Milestone, Recorded};
///
/// let mut history = History::new();
/// assert_eq!(history.record("RB123456785GB"), Recorded::Added);
/// assert_eq!(history.record("LP00417285630928"), Recorded::Added);
/// assert_eq!(history.record("rb 123 456 785 gb"), Recorded::Again, "the same number, now the most recent");
/// history.note("RB123456785GB", Milestone::InTransit);
///
/// let numbers: Vec<_> = history.iter().map(|lookup| lookup.number()).collect();
/// assert_eq!(numbers, ["RB123456785GB", "LP00417285630928"]);
/// assert_eq!(history.get("RB123456785GB").unwrap().milestone(), Some(Milestone::InTransit));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    lookups: Vec<Lookup>,
    capacity: NonZeroUsize,
}

coded! {
    /// What became of a number that was handed to a [`History`].
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{History, Recorded};
    ///
    /// let mut history = History::new();
    /// assert_eq!(history.record("where is my parcel"), Recorded::NoNumber);
    /// assert_eq!(history.record("RB123456785GB"), Recorded::Added);
    /// ```
    #[non_exhaustive]
    pub enum Recorded, "record" {
        /// It is new, and stands first.
        Added = "added",
        /// It was known, and stands first again, with its pin and its milestone.
        Again = "again",
        /// The text holds no tracking number: nothing changed.
        NoNumber = "no_number",
        /// The history is full and all its numbers are pinned: nothing changed.
        AllPinned = "all_pinned",
    }
}

impl Recorded {
    /// Returns true if the history holds the number now.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        matches!(self, Recorded::Added | Recorded::Again)
    }
}

/// One number of a [`History`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lookup {
    pub(crate) number: String,
    pub(crate) pinned: bool,
    pub(crate) milestone: Option<Kept<Milestone>>,
}

impl Lookup {
    /// Returns the number in its canonical form.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Returns true if the person wants to keep it.
    #[must_use]
    pub const fn is_pinned(&self) -> bool {
        self.pinned
    }

    /// Returns the last milestone that was noted; `None` too for one that only a newer version knows, which
    /// is kept and stored again.
    #[must_use]
    pub const fn milestone(&self) -> Option<Milestone> {
        Kept::known(self.milestone.as_ref())
    }
}

impl Default for History {
    fn default() -> Self {
        Self::new()
    }
}

impl History {
    /// How many numbers a history holds unless told otherwise.
    pub const DEFAULT_CAPACITY: NonZeroUsize = NonZeroUsize::MIN.saturating_add(49);

    /// Starts empty, for up to 50 numbers.
    #[must_use]
    pub const fn new() -> Self {
        Self::with_capacity(Self::DEFAULT_CAPACITY)
    }

    /// Starts empty, for up to `capacity` numbers.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::History;
    /// use core::num::NonZeroUsize;
    ///
    /// let mut history = History::with_capacity(NonZeroUsize::MIN);
    /// history.record("RB123456785GB");
    /// history.record("LP00417285630928");
    /// assert_eq!(history.len(), 1);
    /// ```
    #[must_use]
    pub const fn with_capacity(capacity: NonZeroUsize) -> Self {
        Self {
            lookups: Vec::new(),
            capacity,
        }
    }

    /// Puts the tracking number in `text` first.
    ///
    /// A number that cannot prove itself is taken. An order number is not, since it cannot be tracked. When the
    /// history is full, the oldest number that is not pinned goes.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{History, Recorded};
    ///
    /// let mut history = History::new();
    /// assert_eq!(history.record("8123456789012345"), Recorded::NoNumber, "an order number");
    /// assert!(history.record("Tracking: RB123456785GB").is_kept());
    /// ```
    pub fn record(&mut self, text: &str) -> Recorded {
        match canonical(text) {
            Some(number) => self.put_first(number),
            None => Recorded::NoNumber,
        }
    }

    /// Puts a number first that was read before, for example one of the caller's own formats.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::format::{Format, Part, Piece, Shape};
    /// use alitrack::{Basis, History, Identifier, Recorded};
    ///
    /// static OURS: [Format; 1] = [Format::new(
    ///     "our_courier",
    ///     "Our Courier",
    ///     &[Shape::new(&[Piece::word(Part::Prefix, &["OUR"]), Piece::digits(Part::Serial, 9)])],
    ///     Basis::official("our own label specification", "2026-11"),
    /// )
    /// .examples(&["OUR123456789"], &["OUR12345678"])
    /// .proved()];
    /// let number = Identifier::new().formats(&OURS).identify("our 123 456 789").tracking_number().unwrap();
    ///
    /// let mut history = History::new();
    /// assert_eq!(history.record_number(number), Recorded::Added);
    /// assert!(history.get("OUR123456789").is_some());
    /// ```
    pub fn record_number(&mut self, number: TrackingNumber) -> Recorded {
        self.put_first(number.as_str().into())
    }

    fn put_first(&mut self, number: String) -> Recorded {
        if let Some(at) = self.lookups.iter().position(|lookup| lookup.number == number) {
            if let Some(known) = self.lookups.get_mut(..=at) {
                known.rotate_right(1);
            }
            return Recorded::Again;
        }
        if self.lookups.len() >= self.capacity.get() {
            let Some(oldest) = self.lookups.iter().rposition(|lookup| !lookup.pinned) else {
                return Recorded::AllPinned;
            };
            self.lookups.remove(oldest);
        }
        let new = Lookup {
            number,
            pinned: false,
            milestone: None,
        };
        self.lookups.insert(0, new);
        Recorded::Added
    }

    /// Puts back what was stored, each number once; of more than fit, the pinned ones stay, then the most recent.
    #[cfg(feature = "serde")]
    pub(crate) fn restore(capacity: NonZeroUsize, stored: impl IntoIterator<Item = Lookup>) -> Self {
        let mut lookups: Vec<Lookup> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for old in stored {
            let Some(number) = storable(old.number) else {
                continue;
            };
            match places.get(&number).and_then(|at| lookups.get_mut(*at)) {
                Some(known) => known.pinned |= old.pinned,
                None => {
                    places.insert(number.clone(), lookups.len());
                    lookups.push(Lookup { number, ..old });
                }
            }
        }
        let pinned = lookups.iter().filter(|lookup| lookup.pinned).count();
        let (mut pins, mut room) = (capacity.get(), capacity.get().saturating_sub(pinned));
        lookups.retain(|lookup| {
            let left = if lookup.pinned { &mut pins } else { &mut room };
            let fits = *left > 0;
            *left = left.saturating_sub(1);
            fits
        });
        Self { lookups, capacity }
    }

    /// Notes the last milestone known of a number, and returns false if the history does not hold it.
    ///
    /// [`Milestone::None`] is a notice that moves nothing, and is not noted.
    pub fn note(&mut self, number: &str, milestone: Milestone) -> bool {
        let Some(lookup) = self.find(number) else {
            return false;
        };
        if milestone != Milestone::None {
            lookup.milestone = Some(Kept::Known(milestone));
        }
        true
    }

    /// Keeps a number when the history is full, and returns false if the history does not hold it.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::History;
    ///
    /// let mut history = History::with_capacity(2.try_into().unwrap());
    /// history.record("RB123456785GB");
    /// history.pin("RB123456785GB");
    /// history.record("LP00417285630928");
    /// history.record("LP00987654321098");
    /// assert!(history.get("RB123456785GB").is_some());
    /// assert!(history.get("LP00417285630928").is_none());
    /// ```
    pub fn pin(&mut self, number: &str) -> bool {
        self.set_pinned(number, true)
    }

    /// Takes the pin off, and returns false if the history does not hold the number.
    pub fn unpin(&mut self, number: &str) -> bool {
        self.set_pinned(number, false)
    }

    fn set_pinned(&mut self, number: &str, pinned: bool) -> bool {
        let found = self.find(number);
        let known = found.is_some();
        if let Some(lookup) = found {
            lookup.pinned = pinned;
        }
        known
    }

    /// Removes a number, pinned or not, and returns false if the history did not hold it.
    pub fn forget(&mut self, number: &str) -> bool {
        let at = self.position(number);
        if let Some(at) = at {
            self.lookups.remove(at);
        }
        at.is_some()
    }

    /// Removes all numbers, pinned ones too.
    pub fn clear(&mut self) {
        self.lookups.clear();
    }

    /// Returns the entry of a number, however it is typed.
    #[must_use]
    pub fn get(&self, number: &str) -> Option<&Lookup> {
        self.lookups.get(self.position(number)?)
    }

    fn find(&mut self, number: &str) -> Option<&mut Lookup> {
        let at = self.position(number)?;
        self.lookups.get_mut(at)
    }

    fn position(&self, number: &str) -> Option<usize> {
        let as_stored = |wanted: &str| self.lookups.iter().position(|lookup| lookup.number == wanted);
        as_stored(number).or_else(|| as_stored(&canonical(number)?))
    }

    /// Returns the numbers, most recent first.
    pub fn iter(&self) -> core::slice::Iter<'_, Lookup> {
        self.lookups.iter()
    }

    /// Returns how many numbers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lookups.len()
    }

    /// Returns true if there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lookups.is_empty()
    }

    /// Returns how many numbers it can hold.
    #[must_use]
    pub const fn capacity(&self) -> NonZeroUsize {
        self.capacity
    }
}

impl<'a> IntoIterator for &'a History {
    type Item = &'a Lookup;
    type IntoIter = core::slice::Iter<'a, Lookup>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A stored number in its canonical form. One that no format of this version knows stays, if it could be one.
#[cfg(feature = "serde")]
fn storable(stored: String) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    match (1..=MAX_LEN).contains(&stored.len()) && stored.bytes().all(plain) {
        true => Some(stored),
        false => canonical(&stored),
    }
}

/// The canonical form of a text that a tracker could be asked for.
fn canonical(text: &str) -> Option<String> {
    let seen = identify(text);
    match seen.kind() {
        // Of two numbers nobody knows which was meant.
        Kind::TrackingNumber | Kind::Uncertain if seen.is_one() => seen.canonical().map(String::from),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(history: &History) -> Vec<&str> {
        history.iter().map(Lookup::number).collect()
    }

    #[test]
    fn the_same_number_typed_otherwise_is_the_same_entry() {
        let mut history = History::new();
        for text in ["RB123456785GB", "rb 123 456 785 gb", "Tracking: RB123456785GB"] {
            assert!(history.record(text).is_kept(), "{text}");
        }
        assert_eq!(numbers(&history), ["RB123456785GB"]);
    }

    #[test]
    fn a_number_looked_up_again_keeps_its_pin_and_milestone() {
        let mut history = History::new();
        history.record("RB123456785GB");
        history.pin("rb123456785gb");
        history.note("RB123456785GB", Milestone::Delivered);
        history.note("RB123456785GB", Milestone::None);
        history.record("LP00417285630928");
        history.record("RB123456785GB");
        let first = history.iter().next().unwrap();
        assert_eq!(
            (first.is_pinned(), first.milestone()),
            (true, Some(Milestone::Delivered))
        );
    }

    #[test]
    fn a_full_history_loses_the_oldest_without_a_pin() {
        let mut history = History::with_capacity(2.try_into().unwrap());
        history.record("RB123456785GB");
        history.record("LP00417285630928");
        history.record("LP00987654321098");
        assert_eq!(numbers(&history), ["LP00987654321098", "LP00417285630928"]);
        history.pin("LP00417285630928");
        history.pin("LP00987654321098");
        assert_eq!(history.record("RB123456785GB"), Recorded::AllPinned);
        assert_eq!(numbers(&history), ["LP00987654321098", "LP00417285630928"]);
    }

    #[test]
    fn what_is_forgotten_is_gone() {
        let mut history = History::new();
        history.record("RB123456785GB");
        assert!(history.forget("rb 123456785 gb"));
        assert!(!history.forget("RB123456785GB"));
        assert!(!history.note("RB123456785GB", Milestone::Delivered));
        assert!(!history.pin("RB123456785GB"));
        assert!(history.is_empty());
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_stored_history_comes_back_as_it_was() {
        let mut history = History::new();
        history.record("RB123456785GB");
        history.record("LP00417285630928");
        history.pin("RB123456785GB");
        history.note("LP00417285630928", Milestone::InTransit);
        let stored = serde_json::to_string(&history).unwrap();
        assert_eq!(
            stored,
            r#"{"capacity":50,"lookups":[{"number":"LP00417285630928","milestone":"in_transit"},{"number":"RB123456785GB","pinned":true}]}"#
        );
        assert_eq!(serde_json::from_str::<History>(&stored).unwrap(), history);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_stored_history_is_bounded_and_free_of_repeats_on_the_way_in() {
        let stored = r#"{"capacity":2,"lookups":[{"number":"A1"},{"number":"A1"},{"number":""},{"number":"OLD2"},{"number":"C3"}]}"#;
        let history: History = serde_json::from_str(stored).unwrap();
        assert_eq!(
            numbers(&history),
            ["A1", "OLD2"],
            "numbers of formats of tomorrow stay"
        );
    }

    #[cfg(feature = "serde")]
    #[test]
    fn what_is_pinned_survives_a_stored_history_that_is_too_long() {
        let stored = r#"{"capacity":2,"lookups":[{"number":"A1"},{"number":"B2"},{"number":"C3","pinned":true},{"number":"A1","pinned":true}]}"#;
        let history: History = serde_json::from_str(stored).unwrap();
        assert_eq!(numbers(&history), ["A1", "C3"]);
        assert!(history.iter().all(Lookup::is_pinned));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_stored_number_typed_otherwise_is_the_same_entry_and_a_text_is_none() {
        let stored = r#"{"lookups":[{"number":"rb 123 456 785 gb"},{"number":"RB123456785GB"},{"number":"<script>"}]}"#;
        let history: History = serde_json::from_str(stored).unwrap();
        assert_eq!(numbers(&history), ["RB123456785GB"]);
    }
}
