//! The numbers that a person looked up, most recent first.

use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroUsize;

use crate::coded::Kept;
use crate::number::{Kind, identify};
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
/// use alitrack::{History, Milestone};
///
/// let mut history = History::new();
/// assert!(history.record("RB123456785GB"));
/// assert!(history.record("LP00417285630928"));
/// assert!(history.record("rb 123 456 785 gb"), "the same number, now the most recent");
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

    /// Puts the number in `text` first, and returns false if the text holds no tracking number.
    ///
    /// A number that cannot prove itself is welcome, an order number is not: it cannot be tracked. When the
    /// history is full, the oldest number that is not pinned goes; when all are pinned, nothing changes and
    /// the answer is false.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::History;
    ///
    /// let mut history = History::new();
    /// assert!(!history.record("8123456789012345"), "an order number");
    /// assert!(!history.record("where is my parcel"));
    /// assert!(history.is_empty());
    /// ```
    pub fn record(&mut self, text: &str) -> bool {
        let Some(number) = canonical(text) else {
            return false;
        };
        self.put_first(Lookup {
            number,
            pinned: false,
            milestone: None,
        })
    }

    fn put_first(&mut self, new: Lookup) -> bool {
        if let Some(at) = self.lookups.iter().position(|lookup| lookup.number == new.number) {
            if let Some(known) = self.lookups.get_mut(..=at) {
                known.rotate_right(1);
            }
            return true;
        }
        if self.lookups.len() >= self.capacity.get() {
            let Some(oldest) = self.lookups.iter().rposition(|lookup| !lookup.pinned) else {
                return false;
            };
            self.lookups.remove(oldest);
        }
        self.lookups.insert(0, new);
        true
    }

    /// Appends what was stored, unless it is empty, known, or more than fits.
    #[cfg(feature = "serde")]
    pub(crate) fn restore(&mut self, old: Lookup) {
        let fits = self.lookups.len() < self.capacity.get() && !old.number.is_empty();
        if fits && self.lookups.iter().all(|lookup| lookup.number != old.number) {
            self.lookups.push(old);
        }
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

/// The canonical form of a text that a tracker could be asked for.
fn canonical(text: &str) -> Option<String> {
    let seen = identify(text);
    match seen.kind() {
        Kind::TrackingNumber | Kind::Uncertain => seen.canonical().map(String::from),
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
            assert!(history.record(text), "{text}");
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
        assert!(!history.record("RB123456785GB"), "all are pinned");
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
}
