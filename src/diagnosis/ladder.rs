//! What to do about a silence, rung by rung, and the guard of every date.
//!
//! No date lies before today; none that needs buyer protection lies beyond its end less the margin.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::shipping::{Pace, ProtectionRule};

use super::action::{Action, ActionKind};
use super::days::LOOK_AGAIN;
use super::facts::Facts;
use super::finding::Severity;
use super::report::Report;

impl Facts<'_> {
    /// Returns a thing to do that has no day of its own.
    pub(super) const fn now(&self, kind: ActionKind) -> Action {
        Action::new(kind)
    }

    /// Returns a thing to do until a day, today at the earliest.
    pub(super) fn by(&self, kind: ActionKind, day: NaiveDate) -> Action {
        Action::new(kind).by(day.max(self.today))
    }

    /// Returns the advice to wait: until the day, but never beyond the buyer's own deadline.
    pub(super) fn wait(&self, until: NaiveDate) -> Action {
        let tomorrow = self.in_days(1);
        let day = until.max(tomorrow);
        let day = self.door.latest.map_or(day, |latest| day.min(latest));
        Action::new(ActionKind::WaitUntil).by(day)
    }

    /// Returns whether there is a day left to wait for: on the buyer's last day there is none.
    pub(super) fn can_wait(&self) -> bool {
        self.door.latest.is_none_or(|latest| latest > self.today)
    }

    /// Returns whether protection is over: what is waited for then costs the days in which a dispute is still possible.
    pub(super) fn is_too_late_to_wait(&self) -> bool {
        self.door.over && !self.has(Report::DisputeRefusedTooEarly)
    }

    /// Returns the advice to wait until the next limit is passed, or a week where none is known.
    pub(super) fn wait_on(&self) -> Action {
        self.wait(self.clock.next.unwrap_or_else(|| self.in_days(LOOK_AGAIN)))
    }

    /// Returns the dispute with its first and last day, unless the door is closed.
    pub(super) fn dispute(&self) -> Option<Action> {
        if self.door.closed {
            return None;
        }
        let mut action = Action::new(ActionKind::OpenDispute);
        let first = match self.door.end {
            Some(end) if self.has(Report::DisputeRefusedTooEarly) => self.door.first.or(end.succ_opt()),
            _ => self.door.first,
        };
        if let Some(first) = first.filter(|day| *day > self.today) {
            if self.door.latest.is_some_and(|latest| latest < first) {
                return None;
            }
            action = action.from(first);
        }
        if let Some(latest) = self.door.latest {
            action = action.by(latest);
        }
        Some(action)
    }

    /// Returns what is left when the time for a notice is over: to ask where the parcel is, and to dispute.
    pub(super) fn after_the_window(&self, ask: ActionKind) -> impl Iterator<Item = Action> {
        [self.now(ask), self.write_to_seller()]
            .into_iter()
            .chain(self.dispute())
    }

    /// Returns the request for an extension, while the seller still has time to answer it.
    pub(super) fn extension(&self) -> Option<Action> {
        // A seller who has extended it is not asked again at once.
        if self.door.over || self.has(Report::SellerExtendedProtection) {
            return None;
        }
        if self.door.end.is_none() {
            // Where its day is not known, an extension is worth asking for only if the seller plays for time.
            let put_off = self.has(Report::SellerAsksToWait);
            return put_off.then(|| self.now(ActionKind::RequestProtectionExtension));
        }
        let last = self.protection.last_extension_day()?;
        (last >= self.today).then(|| {
            // Best a week before the end; after that at once.
            let day = self
                .protection
                .extension_day()
                .map_or(last, |day| day.max(self.today).min(last));
            self.by(ActionKind::RequestProtectionExtension, day)
        })
    }

    /// Returns the message to the seller.
    pub(super) fn write_to_seller(&self) -> Action {
        self.now(ActionKind::ContactSeller)
    }

    /// Returns until when the seller may still answer, if a message is on its way.
    fn reply_day(&self) -> Option<NaiveDate> {
        let written = self.parcel.seller_contacted_on.filter(|day| *day <= self.today)?;
        self.settings
            .reply_day(written)
            .filter(|day| *day > self.today && self.can_wait())
    }

    /// Returns what is left when no dispute is possible: support, then the payment.
    pub(super) fn beyond_the_door(&self) -> Vec<Action> {
        let paypal = self.protection.last_paypal_day().map(|due| due.safe_day());
        let payment = match paypal {
            Some(day) if day < self.today => None,
            None if self.door.past => None,
            Some(day) => Some(self.by(ActionKind::FileChargeback, day)),
            None => Some(self.now(ActionKind::FileChargeback)),
        };
        let support = self.now(ActionKind::ContactSupport);
        if self.has(Report::PaypalRejected) {
            // PayPal is used up: the card's bank decides by itself.
            return [support, self.now(ActionKind::FileChargeback)].into();
        }
        core::iter::once(support).chain(payment).collect()
    }

    /// Returns whether a dispute should be opened rather than anything else.
    fn dispute_is_due(&self, level: Severity) -> bool {
        // A request for more time must be answered before the last day on which a dispute is safe.
        let rules = &self.settings.protection;
        let reply = i64::from(rules.days(ProtectionRule::ExtensionReply));
        let margin = i64::from(rules.days(ProtectionRule::WorkBeforeEnd));
        let urgent = self.door.days_left.is_some_and(|left| left <= reply);
        let tight = self.door.days_left.is_some_and(|left| left < reply + margin);
        let put_off = self.has(Report::SellerAsksToWait);
        level == Severity::Dispute
            || urgent
            || self.has(Report::SellerRefusesRefund)
            || self.has(Report::DeadlineExtendedRepeatedly)
            || (tight && put_off)
            || (level >= Severity::Watch && self.has(Report::PaypalRejected))
            // A service that nobody scans is late by the end of protection only.
            || (level >= Severity::Act && tight && self.clock.pace != Pace::Untracked)
            || (level >= Severity::Act && self.seller_failed())
    }

    /// Returns what to do about a silence of this level.
    pub(super) fn ladder(&self, level: Severity) -> Vec<Action> {
        if self.door.closed {
            return self.beyond_the_door();
        }
        let mut rungs = Vec::new();
        if self.has(Report::DisputeRefusedTooEarly) {
            // The form opens on the first day of disputes, and then behind the end of protection; the tracking is
            // looked at before that.
            let ended = self.door.end.and_then(|end| end.succ_opt());
            let open = self.door.first.or(ended);
            let look = open.into_iter().chain(self.clock.next).min();
            rungs.push(self.wait(look.unwrap_or_else(|| self.in_days(3))));
            rungs.extend(self.dispute());
            return rungs;
        }
        if self.door.over || self.dispute_is_due(level) {
            let dispute = self.dispute();
            if dispute.is_some_and(|action| action.first_day().is_some()) {
                // Too early: the seller can be asked meanwhile.
                rungs.push(self.write_to_seller());
                rungs.extend(dispute);
            } else {
                rungs.extend(dispute);
                rungs.push(self.now(ActionKind::ContactSupport));
            }
            return rungs;
        }
        let ending = self.ends_soon();
        // Who plays for time is held to it once the wait is longer than usual.
        let put_off = self.has(Report::SellerAsksToWait) && level > Severity::Normal;
        if ending || put_off {
            rungs.extend(self.extension());
        }
        let extended = self.has(Report::SellerExtendedProtection) && !ending && !self.seller_failed();
        let level = if extended {
            level.min(Severity::Watch)
        } else {
            level
        };
        match level {
            Severity::Normal => {
                rungs.push(self.wait_on());
                if self.has(Report::SellerAsksToWait) {
                    rungs.extend(self.extension());
                }
            }
            Severity::Watch => {
                rungs.push(self.wait_on());
                rungs.push(self.now(ActionKind::TryOtherTracker));
            }
            Severity::Act | Severity::Dispute => {
                rungs.push(
                    self.reply_day()
                        .map_or(self.write_to_seller(), |day| self.wait(day)),
                );
                // A courier answers the recipient too; a post of the origin answers senders only.
                if self.clock.pace == Pace::Express && self.scanned() {
                    rungs.push(self.now(ActionKind::ContactCarrier));
                }
                if !ending && !put_off {
                    rungs.extend(self.extension());
                }
            }
        }
        if ending || level >= Severity::Act {
            rungs.extend(self.dispute());
        }
        rungs
    }
}
