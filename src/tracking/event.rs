//! One line of a tracking page.

use alloc::string::String;

use crate::coded::Kept;
use crate::country::Country;
use crate::term::{Milestone, Stage};
use crate::when::When;

use super::{Reading, Vocabulary, reading};

/// One thing that a carrier said about a parcel: everything but the carrier's words is optional.
///
/// A stored event keeps a date, a country, a stage or a vocabulary that this version cannot read, and writes it again;
/// [`unread`](Self::unread) names them.
///
/// # Example
///
/// ```
/// use alitrack::{Country, Milestone, Stage, TrackingEvent, Vocabulary};
///
/// let event = TrackingEvent::new("The parcel is held by customs")
///     .at("2025-11-20 14:05".parse::<alitrack::When>()?)
///     .in_country(Country::BR)
///     .coded(Vocabulary::Ship24Code, "customs_exception");
/// assert_eq!(event.stage(), Some(Stage::CustomsHold));
/// assert_eq!(event.milestone(), Milestone::InTransit);
/// # Ok::<(), alitrack::WhenError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, expecting = "an event"))]
pub struct TrackingEvent {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    at: Option<Kept<When>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    stage: Option<Kept<Stage>>,
    text: String,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    place: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    country: Option<Kept<Country>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    carrier: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    vocabulary: Option<Kept<Vocabulary>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    code: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    number: Option<String>,
}

impl TrackingEvent {
    /// Makes an event of the carrier's words as given; empty where the carrier sent only a code.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Says when it happened.
    #[must_use]
    pub fn at(self, when: impl Into<When>) -> Self {
        Self {
            at: Some(Kept::Known(when.into())),
            ..self
        }
    }

    /// Says where, in the carrier's words.
    #[must_use]
    pub fn in_place(self, place: impl Into<String>) -> Self {
        Self {
            place: Some(place.into()),
            ..self
        }
    }

    /// Says in which country.
    #[must_use]
    pub fn in_country(self, country: Country) -> Self {
        Self {
            country: Some(Kept::Known(country)),
            ..self
        }
    }

    /// Says who said it.
    #[must_use]
    pub fn by(self, carrier: impl Into<String>) -> Self {
        Self {
            carrier: Some(carrier.into()),
            ..self
        }
    }

    /// Gives the event's code; a code that its vocabulary lacks is kept as it is.
    #[must_use]
    pub fn coded(self, vocabulary: Vocabulary, code: impl Into<String>) -> Self {
        Self {
            vocabulary: Some(Kept::Known(vocabulary)),
            code: Some(code.into()),
            ..self
        }
    }

    /// Gives the event's code where nobody says whose list it is of: it is read if all lists that know it agree.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Stage, TrackingEvent};
    ///
    /// let stage = |code| TrackingEvent::new("").with_code(code).stage();
    /// assert_eq!(stage("GTMS_STA_SIGNED"), Some(Stage::PickupReady));
    /// assert_eq!(stage("8/2"), None, "anybody's");
    /// ```
    #[must_use]
    pub fn with_code(self, code: impl Into<String>) -> Self {
        Self {
            vocabulary: None,
            code: Some(code.into()),
            ..self
        }
    }

    /// Names the tracking number that the event came under, where a parcel has several.
    #[must_use]
    pub fn under(self, number: impl Into<String>) -> Self {
        Self {
            number: Some(number.into()),
            ..self
        }
    }

    /// States what the event says, over its code and its text.
    #[must_use]
    pub fn staged(self, stage: Stage) -> Self {
        Self {
            stage: Some(Kept::Known(stage)),
            ..self
        }
    }

    /// Returns when it happened.
    #[must_use]
    pub const fn when(&self) -> Option<When> {
        Kept::known(self.at.as_ref())
    }

    /// Returns the carrier's words.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the place in the carrier's words.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    /// Returns what stands in brackets at the front of the words, as Cainiao writes places.
    ///
    /// It is usually a town, but can be a country, a hub's code or a carrier: that is why it is no
    /// [`TrackingEvent::place`].
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::TrackingEvent;
    ///
    /// assert_eq!(TrackingEvent::new("[Yiwu] Departed from sorting center").bracketed(), Some("Yiwu"));
    /// assert_eq!(TrackingEvent::new("【东莞市】已揽收").bracketed(), Some("东莞市"));
    /// assert_eq!(TrackingEvent::new("Departed").bracketed(), None);
    /// ```
    #[must_use]
    pub fn bracketed(&self) -> Option<&str> {
        let rest = self.text.trim_start().strip_prefix(['[', '【', '［'])?;
        let (inside, _) = rest.split_once([']', '】', '］'])?;
        Some(inside.trim()).filter(|inside| !inside.is_empty())
    }

    /// Returns the country.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        Kept::known(self.country.as_ref())
    }

    /// Returns who said it.
    #[must_use]
    pub fn carrier(&self) -> Option<&str> {
        self.carrier.as_deref()
    }

    /// Returns the vocabulary of the code.
    #[must_use]
    pub const fn vocabulary(&self) -> Option<Vocabulary> {
        Kept::known(self.vocabulary.as_ref())
    }

    /// Returns the code as given.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the tracking number that the event came under.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// Reads the event, or returns `None` where neither its code nor its words are known.
    ///
    /// What the caller stated with [`TrackingEvent::staged`] stands. Otherwise the code speaks first:
    ///
    /// - A code that names a whole milestone (`InTransit`) takes a finer stage of that milestone, or a
    ///   correction, from the words beside it.
    /// - A code whose meaning is only possible, because sources contradict each other, gives way to words
    ///   that are read with more certainty.
    /// - Any other known code wins. Where the words say another milestone, its certainty is one lower.
    ///
    /// A code whose list is not named, or not known, is read where all the lists that know it agree. Words alone
    /// are read where there is no code, or one that its vocabulary lacks.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Certainty, Stage, TrackingEvent, Vocabulary};
    ///
    /// // The station signed for it, not the buyer.
    /// let event = TrackingEvent::new("").coded(Vocabulary::Ship24Code, "delivery_available_for_pickup");
    /// let reading = event.reading().unwrap();
    /// assert_eq!(reading.stage(), Stage::PickupReady);
    /// assert_eq!(reading.certainty(), Certainty::Certain);
    ///
    /// assert!(TrackingEvent::new("").coded(Vocabulary::Ship24Code, "made_up").reading().is_none());
    /// ```
    #[must_use]
    pub fn reading(&self) -> Option<Reading> {
        reading::read(self)
    }

    /// Returns the stage that the event says, if it is known.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        self.reading().map(|reading| reading.stage())
    }

    /// Returns the milestone that the event says, [`Milestone::None`] where nothing is known.
    #[must_use]
    pub fn milestone(&self) -> Milestone {
        self.reading()
            .map_or(Milestone::None, |reading| reading.milestone())
    }

    /// Returns the fields of a stored event that this version cannot read, each with its text.
    ///
    /// # Example
    ///
    #[cfg_attr(feature = "serde", doc = "```")]
    #[cfg_attr(not(feature = "serde"), doc = "```ignore")]
    /// use alitrack::TrackingEvent;
    ///
    /// let event: TrackingEvent = serde_json::from_str(r#"{"at":"yesterday","text":"Delivered"}"#)?;
    /// assert_eq!(event.when(), None);
    /// assert!(event.unread().eq([("at", "yesterday")]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn unread(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let fields = [
            ("at", Kept::other(self.at.as_ref())),
            ("stage", Kept::other(self.stage.as_ref())),
            ("country", Kept::other(self.country.as_ref())),
            ("vocabulary", Kept::other(self.vocabulary.as_ref())),
        ];
        fields
            .into_iter()
            .filter_map(|(field, text)| Some((field, text?)))
    }

    /// Returns the stage that the caller stated with [`TrackingEvent::staged`].
    #[must_use]
    pub const fn stated_stage(&self) -> Option<Stage> {
        Kept::known(self.stage.as_ref())
    }
}
