//! What was found: a cause, how sure it is, what speaks for and against it, and what to do.

use alloc::vec::Vec;

use crate::coded::coded;
use crate::lang::{Language, Text};
use crate::term::Certainty;

use super::action::{Action, ActionKind};
use super::cause::Cause;
use super::evidence::{Evidence, Fact};

coded! {
    /// How much a finding asks of the buyer; a later one asks more.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Severity;
    ///
    /// assert!(Severity::Dispute > Severity::Watch);
    /// ```
    pub enum Severity, "severity" {
        /// Nothing to do.
        Normal = "normal",
        /// Worth a second look.
        Watch = "watch",
        /// Somebody should be asked, or something done.
        Act = "act",
        /// A dispute is advised, while it is possible.
        Dispute = "dispute",
    }
}

/// One possible cause with its evidence and the actions that help.
///
/// # Example
///
/// ```
/// use alitrack::{Cause, Parcel, Report, Severity, diagnose};
/// use chrono::NaiveDate;
///
/// let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
/// let parcel = Parcel::new().report(Report::UnsolicitedPaymentLink);
/// let diagnosis = diagnose(&parcel, today);
/// let finding = diagnosis.first();
/// assert_eq!(finding.cause(), Cause::Phishing);
/// assert_eq!(finding.severity(), Severity::Act);
/// assert!(!finding.evidence().is_empty() && !finding.actions().is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Finding {
    pub(crate) cause: Cause,
    pub(crate) confidence: Certainty,
    pub(crate) severity: Severity,
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) actions: Vec<Action>,
}

impl Finding {
    /// Returns the cause.
    #[must_use]
    pub const fn cause(&self) -> Cause {
        self.cause
    }

    /// Returns how sure the cause is, by what speaks for and against it.
    #[must_use]
    pub const fn confidence(&self) -> Certainty {
        self.confidence
    }

    /// Returns how much it asks of the buyer.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns what speaks for and against the cause, the strongest first; never empty.
    #[must_use]
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// Returns what to do, the first thing first; never empty.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// Returns the first thing to do.
    #[must_use]
    pub fn first_action(&self) -> Action {
        self.actions
            .first()
            .copied()
            .unwrap_or(Action::new(ActionKind::NoAction))
    }

    /// Returns what the cause means and what to do about it, in one language.
    ///
    /// A cause that calms at first says something else from [`Severity::Act`] on: see [`Cause::text_at`]. Some have a
    /// text of its own for a situation that the evidence shows.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Cause, Language, Parcel, diagnose};
    /// use chrono::NaiveDate;
    ///
    /// let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
    /// let masked = diagnose(&Parcel::new().number("RB12*****85GB").nothing_shown(), today);
    /// assert_eq!(masked.first().cause(), Cause::Typo);
    /// assert!(masked.first().display(Language::English).starts_with("Some characters of the number are hidden"));
    /// ```
    #[must_use]
    pub fn display(&self, language: Language) -> &'static str {
        self.text().get(language)
    }

    /// Returns what the cause means and what to do about it, in twelve languages.
    #[must_use]
    pub fn text(&self) -> &'static Text {
        self.cause.rule().words.of(self)
    }

    /// Returns whether the evidence names a fact of this kind.
    pub(super) fn shows(&self, kind: impl Fn(&Fact) -> bool) -> bool {
        self.evidence.iter().any(|evidence| kind(evidence.fact()))
    }

    /// Returns the sum of the evidence: what speaks for the cause, less what speaks against it.
    #[must_use]
    pub fn points(&self) -> i32 {
        self.evidence.iter().map(Evidence::points).sum()
    }
}
