//! The statuses of one order, side by side.

use alloc::string::String;

use crate::order::OrderState;
use crate::when::When;

use super::{Crosswalk, FrozenStatus, FundStatus, IssueStatus, LogisticsStatus, PlatformStatus, Reported};

/// What AliExpress' order detail says about one order, field by field.
///
/// The fields are independent: a shipped order can be in a dispute and frozen. Times are kept as precise as
/// they were told. The platform writes some of them in US Pacific time without saying so; therefore no time without a
/// zone is assumed to be UTC.
///
/// # Example
///
/// ```
/// use alitrack::{OrderState, PlatformOrder};
///
/// let order = PlatformOrder::new()
///     .order_status("WAIT_BUYER_ACCEPT_GOODS")
///     .logistics_status("SELLER_SEND_GOODS")
///     .issue_status("NO_ISSUE");
/// assert_eq!(order.state(), Some(OrderState::Shipped));
///
/// // An open dispute is a request for money, wherever the parcel is.
/// assert_eq!(order.issue_status("IN_ISSUE").state(), Some(OrderState::Refunded));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub struct PlatformOrder {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    order_status: Option<Reported<PlatformStatus>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    logistics_status: Option<Reported<LogisticsStatus>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    issue_status: Option<Reported<IssueStatus>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    frozen_status: Option<Reported<FrozenStatus>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    fund_status: Option<Reported<FundStatus>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    gmt_create: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    gmt_pay_success: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    gmt_modified: Option<String>,
}

/// A status: told under the platform's name, read again under a shorter one.
macro_rules! status {
    ($field:ident, $get:ident: $kind:ty) => {
        #[doc = concat!("Adds `", stringify!($field), "` as the platform wrote it.")]
        #[must_use]
        pub fn $field(self, status: &str) -> Self {
            Self {
                $field: Some(status.into()),
                ..self
            }
        }

        #[doc = concat!("Returns `", stringify!($field), "`, if it was told.")]
        #[must_use]
        pub const fn $get(&self) -> Option<&Reported<$kind>> {
            self.$field.as_ref()
        }
    };
}

impl PlatformOrder {
    /// Starts without any field.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    status!(order_status, status: PlatformStatus);
    status!(logistics_status, logistics: LogisticsStatus);
    status!(issue_status, issue: IssueStatus);
    status!(frozen_status, frozen: FrozenStatus);
    status!(fund_status, fund: FundStatus);

    /// Adds `gmt_create`, `gmt_pay_success` and `gmt_modified` as the platform wrote them.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::PlatformOrder;
    ///
    /// let order = PlatformOrder::new().times("2025-11-11 00:01:02", "", "20251112030405000-0800");
    /// assert_eq!(order.created().and_then(|at| at.offset()), None, "nobody said UTC");
    /// assert_eq!(order.paid(), None);
    /// assert_eq!(order.modified().map(|at| at.to_string()), Some("2025-11-12T03:04:05-08:00".into()));
    /// ```
    #[must_use]
    pub fn times(self, created: &str, paid: &str, modified: &str) -> Self {
        let told = |text: &str| Some(text.into()).filter(|text: &String| !text.is_empty());
        Self {
            gmt_create: told(created),
            gmt_pay_success: told(paid),
            gmt_modified: told(modified),
            ..self
        }
    }

    /// Returns `gmt_create` if it can be read, in the zone in which the platform wrote it.
    #[must_use]
    pub fn created(&self) -> Option<When> {
        self.gmt_create.as_deref()?.parse().ok()
    }

    /// Returns `gmt_pay_success` if it can be read, in the zone in which the platform wrote it.
    #[must_use]
    pub fn paid(&self) -> Option<When> {
        self.gmt_pay_success.as_deref()?.parse().ok()
    }

    /// Returns `gmt_modified` if it can be read, in the zone in which the platform wrote it.
    ///
    /// By what one integration found that is US Pacific time, whatever the name says.
    #[must_use]
    pub fn modified(&self) -> Option<When> {
        self.gmt_modified.as_deref()?.parse().ok()
    }

    /// Returns true if nobody can act: by `frozen_status` or `order_status`.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::PlatformOrder;
    ///
    /// assert!(PlatformOrder::new().order_status("in_frozen").is_frozen());
    /// ```
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        self.frozen().and_then(Reported::known) == Some(FrozenStatus::InFrozen)
            || self.status().and_then(Reported::known) == Some(PlatformStatus::InFrozen)
    }

    /// Returns what all fields together stand for, or `None` if none of them is known.
    ///
    /// A dispute and a cancellation come first; then the logistics status narrows the order status down.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{OrderState, PlatformOrder};
    ///
    /// let order = PlatformOrder::new().order_status("IN_FROZEN").logistics_status("SELLER_SEND_GOODS");
    /// assert_eq!(order.crosswalk().unwrap().likeliest(), OrderState::Shipped);
    /// assert_eq!(PlatformOrder::new().order_status("IN_ORBIT").state(), None);
    /// ```
    #[must_use]
    pub fn crosswalk(&self) -> Option<Crosswalk> {
        if self.issue().and_then(Reported::known) == Some(IssueStatus::InIssue) {
            return Some(PlatformStatus::InIssue.crosswalk());
        }
        let logistics = self
            .logistics()
            .and_then(Reported::known)
            .and_then(LogisticsStatus::crosswalk);
        match self.status().and_then(Reported::known) {
            // An overlay hides where the order is; the logistics status still tells.
            Some(status @ PlatformStatus::InFrozen) => logistics.or(Some(status.crosswalk())),
            Some(status) => Some(status.crosswalk()),
            None => logistics,
        }
    }

    /// Returns the state that fits best, as [`PlatformOrder::crosswalk`] finds it.
    #[must_use]
    pub fn state(&self) -> Option<OrderState> {
        self.crosswalk().map(|crosswalk| crosswalk.likeliest())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn every_status_stands_for_some_state_and_under_some_tab() {
        for status in PlatformStatus::ALL {
            let crosswalk = status.crosswalk();
            assert_eq!(crosswalk.states().first(), Some(&crosswalk.likeliest()));
            assert!(
                crosswalk.states().iter().all(|state| !state.is_annotation()),
                "{status}"
            );
            assert!(!status.tab().label().is_empty());
        }
    }

    #[test]
    fn a_dispute_lies_over_the_line() {
        let order = PlatformOrder::new().order_status("WAIT_BUYER_ACCEPT_GOODS");
        assert_eq!(
            order.clone().issue_status("IN_ISSUE").state(),
            Some(OrderState::Refunded)
        );
        assert_eq!(order.issue_status("END_ISSUE").state(), Some(OrderState::Shipped));
    }

    #[test]
    fn an_unknown_status_leaves_the_word_to_the_logistics() {
        let order = PlatformOrder::new()
            .order_status("IN_ORBIT")
            .logistics_status("BUYER_ACCEPT_GOODS");
        assert_eq!(order.state(), Some(OrderState::Arrived));
        assert_eq!(
            order.status().map(|status| status.to_string()),
            Some("IN_ORBIT".into())
        );
    }
}
