//! The protection clock: from when and until when a buyer can do what.

mod rule;
mod state;

use crate::shipping::day::{add, add_working, subtract};
use chrono::NaiveDate;

use crate::basis::Basis;
use crate::country::Country;

pub use rule::{ProtectionRule, ProtectionRules};
pub use state::ProtectionState;

/// What is known about an order's protection, and the days that follow from it.
///
/// The platform's days end at midnight in Pacific time, and an order page may show them in the buyer's
/// own. So every [`Due`] has a day and, a day earlier, a safe one. The end that the buyer reads off the
/// order page always overrides the one reckoned from the ship date.
///
/// Without the dates it needs, a question is answered with `None`.
///
/// # Example
///
/// ```
/// use alitrack::{Country, Protection, ProtectionState};
/// use chrono::NaiveDate;
///
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).expect("a day of 2026");
/// let clock = Protection::new().shipped(day(3, 1)).to(Country::FR);
/// assert_eq!(clock.first_dispute_day(), Some(day(3, 12)));
/// assert_eq!(clock.state(day(3, 5)), ProtectionState::TooEarly);
///
/// let end = clock.end().expect("reckoned from the ship date");
/// assert_eq!((end.day(), end.is_told()), (day(4, 30), false));
///
/// // The order page says otherwise, and is right.
/// let end = clock.ends(day(5, 15)).end().expect("told");
/// assert_eq!((end.day(), end.safe_day(), end.is_told()), (day(5, 15), day(5, 14), true));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Protection {
    rules: ProtectionRules,
    destination: Option<Country>,
    shipped: Option<NaiveDate>,
    paid: Option<NaiveDate>,
    received: Option<NaiveDate>,
    countdown: Option<NaiveDate>,
}

impl Protection {
    /// Starts with an order about which nothing is known, by the default rules.
    #[must_use]
    pub const fn new() -> Self {
        Self::by_rules(ProtectionRules::new())
    }

    /// Starts with an order about which nothing is known, by the caller's own rules.
    #[must_use]
    pub const fn by_rules(rules: ProtectionRules) -> Self {
        Self {
            rules,
            destination: None,
            shipped: None,
            paid: None,
            received: None,
            countdown: None,
        }
    }

    /// Says where the parcel goes.
    #[must_use]
    pub const fn to(self, country: Country) -> Self {
        Self {
            destination: Some(country),
            ..self
        }
    }

    /// Says when the seller shipped: protection starts.
    #[must_use]
    pub const fn shipped(self, day: NaiveDate) -> Self {
        Self {
            shipped: Some(day),
            ..self
        }
    }

    /// Says when the buyer paid: PayPal's and the card's days start.
    #[must_use]
    pub const fn paid(self, day: NaiveDate) -> Self {
        Self {
            paid: Some(day),
            ..self
        }
    }

    /// Says when receipt was confirmed, by the buyer or by itself.
    #[must_use]
    pub const fn received(self, day: NaiveDate) -> Self {
        Self {
            received: Some(day),
            ..self
        }
    }

    /// Says which last day the buyer's own countdown shows.
    #[must_use]
    pub const fn ends(self, day: NaiveDate) -> Self {
        Self {
            countdown: Some(day),
            ..self
        }
    }

    /// Returns the rules.
    #[must_use]
    pub const fn rules(&self) -> &ProtectionRules {
        &self.rules
    }

    /// Returns the end of protection: the buyer's countdown, or the usual days after shipping.
    #[must_use]
    pub fn end(&self) -> Option<Due> {
        let rule = ProtectionRule::guarantee(self.destination);
        match self.countdown {
            Some(day) => Some(self.due(
                day,
                true,
                Basis::official("the buyer's own order page", "2026-11"),
            )),
            None => {
                let day = add(self.shipped?, self.rules.days(rule))?;
                Some(self.due(day, false, rule.basis()))
            }
        }
    }

    /// Returns the first day on which a dispute about a parcel that has not come can be opened.
    ///
    /// If the tracking looks normal and the delivery time still runs, the form may refuse until it ends.
    #[must_use]
    pub fn first_dispute_day(&self) -> Option<NaiveDate> {
        add(self.shipped?, self.rules.days(ProtectionRule::DisputeFrom))
    }

    /// Returns the last day of a dispute: after the end of protection, or after receipt was confirmed
    /// if that was earlier.
    #[must_use]
    pub fn last_dispute_day(&self) -> Option<Due> {
        let end = self.end();
        let start = match (end, self.received) {
            (Some(end), Some(received)) => end.day.min(received),
            (Some(end), None) => end.day,
            (None, received) => received?,
        };
        let day = add(start, self.rules.days(ProtectionRule::DisputeAfterEnd))?;
        let told = self.received.is_some() || end.is_some_and(|end| end.told);
        Some(self.due(day, told, ProtectionRule::DisputeAfterEnd.basis()))
    }

    /// Returns the day by which a dispute should be open: a few days before protection ends.
    ///
    /// If receipt was confirmed, or protection is over by `today`, a few days before the last day.
    #[must_use]
    pub fn working_dispute_day(&self, today: NaiveDate) -> Option<NaiveDate> {
        let before_end = self
            .end()
            .and_then(|end| subtract(end.day, self.rules.days(ProtectionRule::WorkBeforeEnd)));
        match before_end {
            Some(day) if self.received.is_none() && today <= day => Some(day),
            _ => subtract(
                self.last_dispute_day()?.day,
                self.rules.days(ProtectionRule::WorkBeforeLast),
            ),
        }
    }

    /// Returns the day to ask the seller for an extension.
    #[must_use]
    pub fn extension_day(&self) -> Option<NaiveDate> {
        subtract(self.end()?.day, self.rules.days(ProtectionRule::AskExtension))
    }

    /// Returns the last day on which asking leaves the seller time to answer; later, a dispute is better.
    #[must_use]
    pub fn last_extension_day(&self) -> Option<NaiveDate> {
        let margin = self.rules.days(ProtectionRule::Margin);
        let days = self
            .rules
            .days(ProtectionRule::ExtensionReply)
            .checked_add(margin)?;
        subtract(self.end()?.day, days)
    }

    /// Returns the day by which the seller answers a dispute opened on `day`; silence means a refund.
    #[must_use]
    pub fn seller_reply_day(&self, day: NaiveDate) -> Option<NaiveDate> {
        add(day, self.rules.days(ProtectionRule::SellerReply))
    }

    /// Returns the day after which a message written on `day` counts as unanswered.
    #[must_use]
    pub fn chat_reply_day(&self, day: NaiveDate) -> Option<NaiveDate> {
        add(day, self.rules.days(ProtectionRule::ChatReply))
    }

    /// Returns the first and the last day on which a refund decided on `day` usually arrives.
    ///
    /// ```
    /// use alitrack::Protection;
    /// use chrono::NaiveDate;
    ///
    /// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).expect("a day of 2026");
    /// // A Friday: three working days later is Wednesday.
    /// assert_eq!(Protection::new().refund_days(day(11, 20)), Some((day(11, 25), day(12, 18))));
    /// ```
    #[must_use]
    pub fn refund_days(&self, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let first = add_working(day, self.rules.days(ProtectionRule::RefundFrom))?;
        let last = add_working(day, self.rules.days(ProtectionRule::RefundTo))?;
        Some((first, last))
    }

    /// Returns the day on which an order delivered on `day` may confirm itself.
    #[must_use]
    pub fn auto_confirm_day(&self, day: NaiveDate) -> Option<NaiveDate> {
        add(day, self.rules.days(ProtectionRule::AutoConfirm))
    }

    /// Returns the last day of a PayPal dispute.
    #[must_use]
    pub fn last_paypal_day(&self) -> Option<Due> {
        let day = add(self.paid?, self.rules.days(ProtectionRule::PayPal))?;
        Some(self.due(day, true, ProtectionRule::PayPal.basis()))
    }

    /// Returns the last day of a chargeback; the card's bank decides.
    #[must_use]
    pub fn last_card_day(&self) -> Option<Due> {
        let day = add(self.paid?, self.rules.days(ProtectionRule::Card))?;
        Some(self.due(day, true, ProtectionRule::Card.basis()))
    }

    /// Returns where the clock stands on a day.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> ProtectionState {
        let Some(last) = self.last_dispute_day() else {
            return ProtectionState::Unknown;
        };
        if last.day < today {
            return ProtectionState::Over;
        }
        let end = self.end().map(|end| end.day);
        if self.received.is_some_and(|day| day <= today) || end.is_some_and(|end| end < today) {
            return ProtectionState::Afterwards;
        }
        if self.last_extension_day().is_some_and(|day| day < today) {
            return ProtectionState::LastHours;
        }
        if self.first_dispute_day().is_some_and(|day| today < day) {
            return ProtectionState::TooEarly;
        }
        if self.extension_day().is_some_and(|day| day <= today) {
            return ProtectionState::Ending;
        }
        ProtectionState::Running
    }

    fn due(&self, day: NaiveDate, told: bool, basis: Basis) -> Due {
        let margin = self.rules.days(ProtectionRule::Margin);
        Due {
            day,
            safe_day: subtract(day, margin).unwrap_or(day),
            told,
            basis,
        }
    }
}

/// The last day of something, by the platform's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Due {
    day: NaiveDate,
    safe_day: NaiveDate,
    told: bool,
    basis: Basis,
}

impl Due {
    /// Returns the last day in Pacific time.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// Returns the last day that is safe wherever the buyer's clock stands.
    #[must_use]
    pub const fn safe_day(&self) -> NaiveDate {
        self.safe_day
    }

    /// Returns whether it follows from a day that the buyer told, rather than from the usual days.
    #[must_use]
    pub const fn is_told(&self) -> bool {
        self.told
    }

    /// Returns its source.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}

#[cfg(test)]
mod tests;
