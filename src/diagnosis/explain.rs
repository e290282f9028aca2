//! The chain behind a finding, for somebody who has to answer for it: fact, weight, limit, source.

use core::fmt;

use crate::basis::Basis;
use crate::lang::Language;

use super::evidence::Evidence;
use super::finding::Finding;

/// One link of the chain: a fact, its points, and its source.
///
/// # Example
///
/// ```
/// use alitrack::{Parcel, Report, diagnose};
/// use chrono::NaiveDate;
///
/// let today = NaiveDate::from_ymd_opt(2026, 6, 10).unwrap();
/// let diagnosis = diagnose(&Parcel::new().report(Report::FormatUnknown), today);
/// let link = diagnosis.first().chain().next().unwrap();
/// assert_eq!(link.evidence().points(), 8);
/// assert!(link.to_string().starts_with("+8 reported: Trackers do not know this kind of number."));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'f> {
    evidence: &'f Evidence,
}

impl<'f> Link<'f> {
    /// Returns the fact with its weight.
    #[must_use]
    pub const fn evidence(&self) -> &'f Evidence {
        self.evidence
    }

    /// Returns the source of the fact or of the limit it is measured by.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.evidence.fact().basis()
    }
}

impl fmt::Display for Link<'_> {
    /// Writes points, fact and source in English, for support and logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:+} {}: {} [{}]",
            self.evidence.points(),
            self.evidence.fact().code(),
            self.evidence.display(Language::English),
            self.basis()
        )
    }
}

/// A whole finding explained, as text: write it with `{}`.
///
/// # Example
///
/// ```
/// use alitrack::{Parcel, Report, diagnose};
/// use chrono::NaiveDate;
///
/// let today = NaiveDate::from_ymd_opt(2026, 6, 10).unwrap();
/// let diagnosis = diagnose(&Parcel::new().report(Report::UnsolicitedPaymentLink), today);
/// let text = diagnosis.first().explain().to_string();
/// assert!(text.starts_with("phishing: certain, 8 points\n  +8 reported: "));
/// assert!(text.ends_with("rule: several: warnings of posts and platforms (2026-11)"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Explanation<'f> {
    finding: &'f Finding,
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let finding = self.finding;
        writeln!(
            f,
            "{}: {}, {} points",
            finding.cause(),
            finding.confidence(),
            finding.points()
        )?;
        for link in finding.chain() {
            writeln!(f, "  {link}")?;
        }
        for action in finding.actions() {
            writeln!(f, "  > {action}")?;
        }
        write!(f, "  rule: {}", finding.cause().basis())
    }
}

impl Finding {
    /// Returns the facts behind the finding, each with its points and its source, the heaviest first.
    pub fn chain(&self) -> impl Iterator<Item = Link<'_>> {
        self.evidence().iter().map(|evidence| Link { evidence })
    }

    /// Returns the whole chain as text in English, for support and logs.
    #[must_use]
    pub const fn explain(&self) -> Explanation<'_> {
        Explanation { finding: self }
    }
}
