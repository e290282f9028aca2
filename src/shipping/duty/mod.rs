//! What the seller owes: a way of sending that fits the order, a number, and a parcel in time.

mod policy;
mod words;

use crate::shipping::day::add;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::option::ShippingOption;
use super::protection::{ProtectionRule, ProtectionRules};
use crate::basis::Basis;
use crate::country::Country;

pub use policy::{Permission, Policy};
pub use words::DutyKind;

/// How long a seller usually takes to ship, where the order page is not at hand: 3 to 10 days, 7 as a rule.
pub const USUAL_PROCESSING_DAYS: u16 = 7;

/// The upper end of those days: a seller who takes longer is slow.
pub(crate) const LONGEST_PROCESSING_DAYS: u16 = 10;

/// What is known about an order, and what its seller owes because of it.
///
/// # Example
///
/// ```
/// use alitrack::shipping::{DutyKind, Permission};
/// use alitrack::{Country, SellerDuties, ShippingOption};
/// use chrono::NaiveDate;
///
/// let day = |d| NaiveDate::from_ymd_opt(2026, 5, d).expect("a day of May");
/// let order = SellerDuties::new()
///     .by(ShippingOption::CainiaoSuperEconomyGlobal)
///     .to(Country::FR)
///     .worth_usd_cents(1_250)
///     .ordered(day(1));
/// // Economy lines are for orders up to 5 dollars.
/// assert_eq!(order.permission(), Permission::Forbidden);
/// assert!(order.owes_tracking());
///
/// let duties = order.list();
/// let ship = duties.iter().find(|duty| duty.kind() == DutyKind::ShipInTime).expect("always owed");
/// assert_eq!(ship.by(), Some(day(8)));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SellerDuties {
    option: Option<ShippingOption>,
    destination: Option<Country>,
    usd_cents: Option<u64>,
    ordered: Option<NaiveDate>,
    shipped: Option<NaiveDate>,
    deadline: Option<NaiveDate>,
    cancel_asked: Option<NaiveDate>,
    dispute_opened: Option<NaiveDate>,
    rules: ProtectionRules,
}

impl SellerDuties {
    /// Starts with an order about which nothing is known.
    #[must_use]
    pub const fn new() -> Self {
        Self::by_rules(ProtectionRules::new())
    }

    /// Starts with an order about which nothing is known, by the caller's own rules.
    #[must_use]
    pub const fn by_rules(rules: ProtectionRules) -> Self {
        Self {
            option: None,
            destination: None,
            usd_cents: None,
            ordered: None,
            shipped: None,
            deadline: None,
            cancel_asked: None,
            dispute_opened: None,
            rules,
        }
    }

    /// Says how the parcel is sent.
    #[must_use]
    pub const fn by(self, option: ShippingOption) -> Self {
        Self {
            option: Some(option),
            ..self
        }
    }

    /// Says where it goes.
    #[must_use]
    pub const fn to(self, country: Country) -> Self {
        Self {
            destination: Some(country),
            ..self
        }
    }

    /// Says what the order is worth, in cents of a US dollar.
    #[must_use]
    pub const fn worth_usd_cents(self, cents: u64) -> Self {
        Self {
            usd_cents: Some(cents),
            ..self
        }
    }

    /// Says when it was paid.
    #[must_use]
    pub const fn ordered(self, day: NaiveDate) -> Self {
        Self {
            ordered: Some(day),
            ..self
        }
    }

    /// Says when the seller shipped.
    #[must_use]
    pub const fn shipped(self, day: NaiveDate) -> Self {
        Self {
            shipped: Some(day),
            ..self
        }
    }

    /// Says which processing deadline the order page shows; it overrides the usual days.
    #[must_use]
    pub const fn processing_until(self, day: NaiveDate) -> Self {
        Self {
            deadline: Some(day),
            ..self
        }
    }

    /// Says when the buyer asked to cancel.
    #[must_use]
    pub const fn cancel_asked(self, day: NaiveDate) -> Self {
        Self {
            cancel_asked: Some(day),
            ..self
        }
    }

    /// Says when the buyer opened a dispute.
    #[must_use]
    pub const fn dispute_opened(self, day: NaiveDate) -> Self {
        Self {
            dispute_opened: Some(day),
            ..self
        }
    }

    /// Returns the policy for orders to the destination.
    #[must_use]
    pub fn policy(&self) -> &'static Policy {
        Policy::of(self.destination)
    }

    /// Returns whether the option may be used for an order of this value.
    #[must_use]
    pub fn permission(&self) -> Permission {
        match self.option {
            Some(option) => self.policy().permission(option, self.usd_cents),
            None => Permission::Unsettled,
        }
    }

    /// Returns whether the seller owes a number that shows the parcel until it arrives.
    ///
    /// Not where an economy option is allowed at this value: then the scans may end at export.
    #[must_use]
    pub fn owes_tracking(&self) -> bool {
        self.option.is_none_or(|option| !policy::is_untracked(option))
            || self.permission() == Permission::Forbidden
    }

    /// Returns the last day to ship, and whether the order page said so.
    #[must_use]
    pub fn processing_deadline(&self) -> Option<(NaiveDate, bool)> {
        match self.deadline {
            Some(day) => Some((day, true)),
            None => Some((add(self.ordered?, USUAL_PROCESSING_DAYS)?, false)),
        }
    }

    /// Returns what the seller owes, in the order in which it falls due.
    #[must_use]
    pub fn list(&self) -> Vec<Duty> {
        let mut duties = Vec::new();
        let mut owe = |kind: DutyKind, by| duties.push(Duty { kind, by });
        // Both are owed from the purchase on, so that the buyer knows what to expect.
        owe(DutyKind::DeliveryTime, self.ordered);
        if self.permission() == Permission::Forbidden {
            owe(DutyKind::TrackedOption, self.ordered);
        }
        owe(
            DutyKind::ShipInTime,
            self.processing_deadline().map(|(day, _)| day),
        );
        if self.owes_tracking() {
            owe(
                DutyKind::TrackingNumber,
                self.shipped.or(self.processing_deadline().map(|(day, _)| day)),
            );
        }
        if let Some(day) = self.cancel_asked {
            owe(
                DutyKind::AnswerCancellation,
                add(day, self.rules.days(ProtectionRule::CancelReply)),
            );
        }
        if let Some(day) = self.dispute_opened {
            owe(
                DutyKind::AnswerDispute,
                add(day, self.rules.days(ProtectionRule::SellerReply)),
            );
        }
        duties
    }
}

/// Something that the seller owes, with the day by which it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Duty {
    kind: DutyKind,
    by: Option<NaiveDate>,
}

impl Duty {
    /// Returns what is owed.
    #[must_use]
    pub const fn kind(&self) -> DutyKind {
        self.kind
    }

    /// Returns the day by which it is due, as far as the order's dates are known.
    #[must_use]
    pub const fn by(&self) -> Option<NaiveDate> {
        self.by
    }

    /// Returns whether it is overdue on a day.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.by.is_some_and(|by| by < today)
    }

    /// Returns its source.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.kind.basis()
    }
}

#[cfg(test)]
mod tests;
