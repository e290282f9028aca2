//! What the rules of the causes are written with.

pub(super) use alloc::vec::Vec;

pub(super) use chrono::{Days, TimeDelta};

pub(super) use crate::basis::Basis;
pub(super) use crate::country::Country;
pub(super) use crate::journey::AnomalyKind;
pub(super) use crate::lang::{Text, text};
pub(super) use crate::order::{Contradiction, OrderState};
pub(super) use crate::shipping::{
    Destination, LONGEST_PROCESSING_DAYS, Limit, Pace, Phase, ShippingOption, WorkedIn,
};
pub(super) use crate::term::{Certainty, Coverage, Milestone, ServiceClass, Stage};
pub(super) use crate::tracking::Side;

pub(super) use super::super::action::{Action, ActionKind};
pub(super) use super::super::days::{
    BACKLOG_EASES, LOOK_AGAIN, LOST_UNSEEN, REUSED_AFTER, TRACKERS_CATCH_UP,
};
pub(super) use super::super::evidence::Weight::{Medium, Strong, VeryStrong, Weak};
pub(super) use super::super::evidence::{Evidence, Fact};
pub(super) use super::super::facts::{Facts, Verdict};
pub(super) use super::super::finding::Severity;
pub(super) use super::super::message::Request;
pub(super) use super::super::missing::Input;
pub(super) use super::super::report::Report;
pub(super) use super::super::rule::{Case, Match, Rule, Words};
pub(super) use super::Cause;
