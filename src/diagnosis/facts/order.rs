//! What the order and the buyer say: whether it was sent, came, or is missed, and what the seller did.

use super::{Facts, Verdict};
use crate::diagnosis::evidence::Fact;
use crate::diagnosis::report::Report;
use crate::order::OrderState;
use crate::shipping::ProtectionRule;
use crate::term::Stage;

/// The report of a message to the seller says that it was written so many days ago.
const WRITTEN_AGO: i64 = 5;

impl Facts<'_> {
    /// Returns whether the seller has not said yet that the parcel is sent.
    pub(in crate::diagnosis) fn waits_for_seller(&self) -> bool {
        let before = match self.parcel.order_state {
            Some(state) => match state {
                OrderState::Received
                | OrderState::AwaitingClarification
                | OrderState::Amount
                | OrderState::InProgress
                | OrderState::Purchased
                | OrderState::Packed
                | OrderState::Invoice => true,
                OrderState::Consolidated
                | OrderState::Shipped
                | OrderState::Arrived
                | OrderState::Unfulfillable
                | OrderState::Cancelled
                | OrderState::Refunded
                | OrderState::Abandoned => false,
            },
            None => {
                self.parcel.processing_deadline.is_some()
                    || self.has(Report::PreOrder)
                    || self.has(Report::SellerSaysSentLater)
                    || self.has(Report::DeadlineExtendedRepeatedly)
                    || self.nobody_sent()
            }
        };
        before && self.parcel.shipped_on.is_none() && !self.scanned()
    }

    /// Returns whether there is no number, nothing that goes without one, and nobody who says that it was sent.
    fn nobody_sent(&self) -> bool {
        self.number.verdict == Verdict::Missing
            && self.goes_unnumbered() != Some(true)
            && self.unseen()
            && self.parcel.delivered_on.is_none()
            && !self.has(Report::SellerSaysSent)
    }

    /// Returns whether the order was called off.
    pub(in crate::diagnosis) fn called_off(&self) -> bool {
        match self.parcel.order_state {
            Some(
                OrderState::Cancelled
                | OrderState::Refunded
                | OrderState::Unfulfillable
                | OrderState::Abandoned,
            ) => true,
            Some(_) | None => false,
        }
    }

    /// Returns that the parcel came, as the order page tells, if no scan says otherwise.
    pub(in crate::diagnosis) fn came(&self) -> Option<Fact> {
        let delivered = self.parcel.delivered_on.map(|day| self.days_since(day));
        let under_way = self.last.is_some() && !self.stands_at(&[Stage::Delivered]);
        match (delivered, self.parcel.order_state) {
            _ if under_way => None,
            (Some(days), _) if days >= 0 => Some(Fact::DaysSinceDelivery { days }),
            (_, Some(state @ OrderState::Arrived)) => Some(Fact::OrderStands { state }),
            _ => None,
        }
    }

    /// Returns whether the buyer says, or shows by what was done, that a delivered parcel is not there.
    pub(in crate::diagnosis) fn misses_it(&self) -> bool {
        let said = [
            Report::NeighbourUnknown,
            Report::DeliveredAddressDiffers,
            Report::DeliveredCityDiffers,
            Report::DeliveredBeforeOrder,
            Report::DestinationDiffers,
            Report::LocalPostSaysNotArrived,
            Report::SellerContacted,
            Report::SellerRefusesRefund,
            Report::SellerUnresponsive,
            Report::SellerAsksToWait,
            Report::SellerAsksToCloseDispute,
            Report::ConfirmedByMistake,
            Report::ProtectionExpired,
            Report::DisputeRefusedTooEarly,
            Report::DisputeWindowClosed,
            Report::PaypalRejected,
            Report::Insured,
        ];
        said.into_iter().any(|report| self.has(report))
            || self.parcel.seller_contacted_on.is_some()
            || !self.contradictions.foreign().is_empty()
    }

    /// Returns the days since the seller was written to, by date or by report.
    pub(in crate::diagnosis) fn days_since_message(&self) -> Option<i64> {
        match self.parcel.seller_contacted_on {
            Some(day) => Some(self.days_since(day)),
            None => self.has(Report::SellerContacted).then_some(WRITTEN_AGO),
        }
    }

    /// Returns how many days a seller has to answer.
    fn patience(&self) -> i64 {
        i64::from(self.settings.protection.days(ProtectionRule::ChatReply))
    }

    /// Returns whether the seller had the time to answer and did not help.
    pub(in crate::diagnosis) fn seller_failed(&self) -> bool {
        self.has(Report::SellerUnresponsive)
            || self.has(Report::SellerRefusesRefund)
            || self
                .days_since_message()
                .is_some_and(|days| days >= self.patience())
    }

    /// Returns that the seller was written to on a day long enough ago to have answered.
    pub(in crate::diagnosis) fn seller_silent(&self) -> Option<Fact> {
        let days = self.days_since(self.parcel.seller_contacted_on?);
        (days >= self.patience()).then_some(Fact::SellerSilent { days })
    }

    /// Returns whether the order says that it waits for others, and nobody says that it was sent.
    pub(in crate::diagnosis) fn gathering(&self) -> bool {
        self.parcel.order_state == Some(OrderState::Consolidated) && self.parcel.shipped_on.is_none()
    }
}
