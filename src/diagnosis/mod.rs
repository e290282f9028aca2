//! Why the parcel is silent, what to do about it, and by when.

mod action;
mod cause;
mod compare;
mod days;
mod evidence;
mod explain;
mod facts;
mod finding;
mod ladder;
mod message;
mod missing;
mod parcel;
mod rank;
mod report;
mod rule;
mod settings;
mod warning;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::lang::Phrase;

pub use action::{Action, ActionKind, Proof};
pub use cause::Cause;
pub use compare::Change;
pub use evidence::{Evidence, Fact, Side, Weight};
pub use explain::{Explanation, Link};
use facts::Facts;
pub use finding::{Finding, Severity};
pub use message::SellerMessage;
pub use missing::Input;
pub use parcel::{Parcel, Told, Unread};
pub use report::Report;
pub use settings::Settings;
pub use warning::Warning;

/// Says why a parcel is silent, what to do about it, and by when.
///
/// Any subset of what can be known is enough; the answer is never empty, and the same parcel on the same
/// day always gets the same answer.
///
/// # Example
///
/// ```
/// use alitrack::{ActionKind, Cause, Country, Language, Parcel, ShippingOption, diagnose};
/// use chrono::NaiveDate;
///
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
/// let parcel = Parcel::new()
///     .number("UN123456785CN")
///     .shipped_on(day(3, 2))
///     .by(ShippingOption::ChinaPostOrdinary)
///     .to(Country::BR)
///     .nothing_shown();
/// let diagnosis = diagnose(&parcel, day(3, 20));
/// let finding = diagnosis.first();
/// assert_eq!(finding.cause(), Cause::UnregisteredItem);
/// assert_eq!(finding.first_action().kind(), ActionKind::WaitUntil);
/// assert!(finding.display(Language::Portuguese).starts_with("O vendedor provavelmente escolheu"));
/// ```
#[must_use]
pub fn diagnose(parcel: &Parcel, today: NaiveDate) -> Diagnosis {
    Diagnostician::default().diagnose(parcel, today)
}

/// Diagnoses parcels by the caller's own tables.
///
/// # Example
///
/// ```
/// use alitrack::{Diagnostician, Parcel, Settings};
/// use alitrack::shipping::ProtectionRule;
/// use chrono::NaiveDate;
///
/// let mut settings = Settings::new();
/// settings.protection.set(ProtectionRule::Guarantee, 75);
/// let doctor = Diagnostician::new(settings);
/// let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
/// assert!(!doctor.diagnose(&Parcel::new(), today).findings().is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostician {
    settings: Settings,
}

impl Diagnostician {
    /// Makes a diagnostician that reads these tables.
    #[must_use]
    pub const fn new(settings: Settings) -> Self {
        Self { settings }
    }

    /// Says why a parcel is silent, as [`diagnose`] does.
    #[must_use]
    pub fn diagnose(&self, parcel: &Parcel, today: NaiveDate) -> Diagnosis {
        let facts = Facts::of(parcel, today, &self.settings);
        let (findings, silenced) = rank::findings(&facts);
        let most_helpful = missing::most_helpful(parcel, findings.first().map(Finding::cause));
        Diagnosis {
            today,
            findings,
            silenced,
            warnings: warning::warnings(&facts),
            most_helpful,
            reply_by: self.settings.reply_day(today),
            left_out: parcel.unread().map(|unread| unread.to_string()).collect(),
        }
    }
}

/// The findings of one day, best first.
///
/// # Example
///
/// ```
/// use alitrack::{Parcel, diagnose};
/// use chrono::NaiveDate;
///
/// let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
/// let diagnosis = diagnose(&Parcel::new(), today);
/// assert!(!diagnosis.findings().is_empty());
/// assert_eq!(diagnosis.today(), today);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Diagnosis {
    pub(crate) today: NaiveDate,
    pub(crate) findings: Vec<Finding>,
    pub(crate) silenced: Vec<(Cause, Cause)>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) most_helpful: Option<Input>,
    /// Until when a seller who is written to today may take to answer.
    pub(crate) reply_by: Option<NaiveDate>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub(crate) left_out: Vec<String>,
}

impl Diagnosis {
    /// Returns the day of the diagnosis.
    #[must_use]
    pub const fn today(&self) -> NaiveDate {
        self.today
    }

    /// Returns the findings, best first; never empty, unless all were [left out](Self::left_out).
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the best finding.
    ///
    /// Where all were [left out](Self::left_out), a finding of [`Severity::Act`] that knows nothing stands in.
    #[must_use]
    pub fn first(&self) -> &Finding {
        self.findings.first().unwrap_or(&rank::UNREAD)
    }

    /// Returns how much the best finding asks of the buyer.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.first().severity()
    }

    /// Returns the causes that apply but are not shown, each with the one that explains the same better.
    #[must_use]
    pub fn silenced(&self) -> &[(Cause, Cause)] {
        &self.silenced
    }

    /// Returns the codes of stored entries that this version could not read.
    ///
    /// A stored parcel may hold dates and codes that cannot be read: [`Parcel::unread`]. And a newer version may know more
    /// causes, facts and actions. A diagnosis that it stored is read without them, and they are named here; it may then be
    /// empty. Diagnose the parcel again to get a whole answer.
    ///
    /// # Example
    ///
    #[cfg_attr(feature = "serde", doc = "```")]
    #[cfg_attr(not(feature = "serde"), doc = "```ignore")]
    /// use alitrack::{Cause, Diagnosis};
    ///
    /// let stored = r#"{"today": "2031-05-01", "findings": [
    ///     {"cause": "drone_grounded", "confidence": "likely", "severity": "watch", "evidence": [], "actions": []},
    ///     {"cause": "lost", "confidence": "possible", "severity": "act", "evidence": [], "actions": []}
    /// ]}"#;
    /// let diagnosis: Diagnosis = serde_json::from_str(stored)?;
    /// assert_eq!(diagnosis.first().cause(), Cause::Lost);
    /// assert_eq!(diagnosis.left_out(), ["drone_grounded"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// Returns what the buyer should not do, whatever the cause is.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Returns the one thing not told that would help most, or `None` if all is known.
    #[must_use]
    pub const fn most_helpful(&self) -> Option<Input> {
        self.most_helpful
    }
}

/// Returns every text of the room.
pub(crate) fn phrases() -> Vec<Phrase> {
    cause::phrases()
        .chain(action::phrases())
        .chain(evidence::phrases())
        .chain(Report::phrases())
        .chain(message::phrases())
        .chain(Warning::phrases())
        .chain(Input::phrases())
        .collect()
}
