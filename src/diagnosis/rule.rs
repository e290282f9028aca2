//! What every cause is made of, and what it hands in when it applies.

use alloc::vec::Vec;

use crate::basis::Basis;
use crate::lang::Text;
use crate::order::Contradiction;
use crate::term::Certainty;

use super::action::Action;
use super::cause::{Cause, TOO_LATE};
use super::evidence::{Evidence, Fact, Side, Weight};
use super::facts::Facts;
use super::finding::{Finding, Severity};
use super::message::Request;
use super::missing::Input;
use super::report::Report;

/// One cause: when it applies, what it says, and what it stands on.
pub(super) struct Rule {
    pub(super) basis: Basis,
    /// Causes that explain the same silence better: with one of them at hand this one is not shown.
    pub(super) silenced_by: &'static [Cause],
    /// The surest this cause can ever be: what is only inferred is never certain.
    pub(super) at_most: Certainty,
    /// What would help most to tell whether the cause is the right one, the most helpful first.
    pub(super) asks: &'static [Input],
    /// What the buyer asks the seller for.
    pub(super) request: Request,
    pub(super) applies: fn(&Facts<'_>) -> Option<Match>,
    pub(super) words: Words,
}

/// What a cause says.
pub(super) enum Words {
    /// One text that fits the first day as well as the last.
    Always(Text),
    /// A text that calms, and the one that takes its place once somebody should be asked or a dispute opened.
    Calming { calm: Text, urgent: Text },
    /// Other texts for some of the situations that the cause covers, and the words for the rest.
    Cases {
        cases: &'static [Case],
        otherwise: &'static Words,
    },
}

/// A situation in which a cause says something else, whatever the severity.
pub(super) struct Case {
    /// The code of the text in the phrasebook.
    pub(super) code: &'static str,
    /// Whether a finding of the cause is of this kind, by its own evidence: so a stored one reads the same.
    pub(super) fits: fn(&Finding) -> bool,
    pub(super) text: Text,
}

impl Words {
    /// Returns what to say when a finding asks so much of the buyer.
    pub(super) const fn at(&self, severity: Severity) -> &Text {
        match (self, severity) {
            (Self::Always(text), _) => text,
            (Self::Calming { calm, .. }, Severity::Normal | Severity::Watch) => calm,
            (Self::Calming { urgent, .. }, Severity::Act | Severity::Dispute) => urgent,
            (Self::Cases { otherwise, .. }, _) => otherwise.at(severity),
        }
    }

    /// Returns what to say in a finding.
    pub(super) fn of(&self, finding: &Finding) -> &Text {
        let case = self.cases().iter().find(|case| (case.fits)(finding));
        // What advises a dispute does so from here on.
        let late = self.urgent().is_some() && finding.severity() >= Severity::Act && (TOO_LATE.fits)(finding);
        match case {
            _ if late => &TOO_LATE.text,
            Some(case) => &case.text,
            None => self.at(finding.severity()),
        }
    }

    /// Returns the situations with a text of their own.
    pub(super) const fn cases(&self) -> &'static [Case] {
        match self {
            Self::Always(_) | Self::Calming { .. } => &[],
            Self::Cases { cases, .. } => cases,
        }
    }

    /// Returns the text that takes the place of one that calms.
    pub(super) const fn urgent(&self) -> Option<&Text> {
        match self {
            Self::Always(_) => None,
            Self::Calming { urgent, .. } => Some(urgent),
            Self::Cases { otherwise, .. } => otherwise.urgent(),
        }
    }
}

/// A cause that applies: its evidence, its actions, and how much it asks of the buyer.
pub(super) struct Match {
    pub(super) evidence: Vec<Evidence>,
    pub(super) actions: Vec<Action>,
    pub(super) severity: Severity,
    /// The surest that what was found can be, if less sure than its cause can.
    pub(super) at_most: Certainty,
}

impl Match {
    pub(super) const fn new(severity: Severity) -> Self {
        Self {
            evidence: Vec::new(),
            actions: Vec::new(),
            severity,
            at_most: Certainty::Certain,
        }
    }

    /// Adds a fact that supports the cause.
    pub(super) fn speaks_for(mut self, weight: Weight, fact: Fact) -> Self {
        self.evidence.push(Evidence::new(Side::For, weight, fact));
        self
    }

    /// Adds a fact that contradicts the cause.
    pub(super) fn speaks_against(mut self, weight: Weight, fact: Fact) -> Self {
        self.evidence.push(Evidence::new(Side::Against, weight, fact));
        self
    }

    /// Adds a fact that supports the cause, if it is so.
    pub(super) fn maybe(self, weight: Weight, fact: Option<Fact>) -> Self {
        match fact {
            Some(fact) => self.speaks_for(weight, fact),
            None => self,
        }
    }

    /// Adds a fact that contradicts the cause, if it is so.
    pub(super) fn maybe_against(self, weight: Weight, fact: Option<Fact>) -> Self {
        match fact {
            Some(fact) => self.speaks_against(weight, fact),
            None => self,
        }
    }

    /// Adds what the buyer reports, if it was reported.
    pub(super) fn reported(self, weight: Weight, report: Report, facts: &Facts<'_>) -> Self {
        self.maybe(weight, facts.said(report))
    }

    /// Adds what makes the scans look like another parcel's, or beside the point: a cause that rests on them is
    /// less sure.
    pub(super) fn doubted(mut self, facts: &Facts<'_>) -> Self {
        for (_, fact) in facts.contradictions.foreign() {
            self = self.speaks_against(Weight::Medium, fact.clone());
        }
        let called_off = facts.contradictions.order(&[Contradiction::MovingAfterCancel]);
        self.maybe_against(Weight::Medium, called_off)
    }

    /// Says that what was found is only inferred, unless it was said.
    pub(super) fn inferred_unless(self, said: bool) -> Self {
        Self {
            at_most: if said { self.at_most } else { Certainty::Likely },
            ..self
        }
    }

    /// Adds something to do.
    pub(super) fn then(mut self, action: impl IntoIterator<Item = Action>) -> Self {
        self.actions.extend(action);
        self
    }

    /// Hands the match in, if anything speaks for the cause at all.
    pub(super) fn found(self) -> Option<Self> {
        self.evidence
            .iter()
            .any(|evidence| evidence.speaks() == Side::For)
            .then_some(self)
    }
}
