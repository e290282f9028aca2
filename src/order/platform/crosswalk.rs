//! From the platform's statuses to the 14 states, with the doubt that belongs to it.

use crate::basis::Basis;
use crate::order::OrderState;

use super::{LogisticsStatus, PlatformStatus};

/// The states of [`OrderState`] that a platform status may stand for, likeliest first, and how well that is known.
///
/// The two lists were made for different shops, so no official table joins them: the basis of every row is a
/// guess, and a status often stands for several states.
///
/// # Example
///
/// ```
/// use alitrack::{OrderState, PlatformStatus, Support};
///
/// let crosswalk = PlatformStatus::WaitBuyerAcceptGoods.crosswalk();
/// assert_eq!(crosswalk.states(), [OrderState::Shipped, OrderState::Arrived]);
/// assert_eq!(crosswalk.likeliest(), OrderState::Shipped);
/// assert_eq!(crosswalk.basis().support(), Support::Guess);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crosswalk {
    likeliest: OrderState,
    states: &'static [OrderState],
}

impl Crosswalk {
    const fn new(states: &'static [OrderState]) -> Self {
        Self {
            likeliest: states[0],
            states,
        }
    }

    /// Returns the state that fits best.
    #[must_use]
    pub const fn likeliest(&self) -> OrderState {
        self.likeliest
    }

    /// Returns every state that fits, likeliest first; never empty.
    #[must_use]
    pub const fn states(&self) -> &'static [OrderState] {
        self.states
    }

    /// Returns how well the crosswalk is supported.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        Basis::guess(
            "meanings in AliExpress' order status table compared with the 14 states",
            "2026-11",
        )
    }
}

impl PlatformStatus {
    /// Returns the states of [`OrderState`] that this status may stand for.
    #[must_use]
    pub const fn crosswalk(self) -> Crosswalk {
        use OrderState::*;
        const fn of(states: &'static [OrderState]) -> Crosswalk {
            Crosswalk::new(states)
        }
        match self {
            PlatformStatus::PlaceOrderSuccess => const { of(&[Received, Abandoned]) },
            PlatformStatus::PaymentProcessing | PlatformStatus::RiskControl => const { of(&[Received]) },
            PlatformStatus::RequireReview => const { of(&[Received, AwaitingClarification]) },
            PlatformStatus::RiskControlHold | PlatformStatus::WaitSellerExamineMoney => {
                const { of(&[AwaitingClarification, Received]) }
            }
            PlatformStatus::WaitSellerSendGoods => {
                const { of(&[InProgress, Purchased, Packed, Consolidated]) }
            }
            PlatformStatus::SellerPartSendGoods => const { of(&[Packed, Consolidated, Shipped]) },
            // The seller declares it; the carrier may hold nothing yet.
            PlatformStatus::WaitBuyerAcceptGoods => const { of(&[Shipped, Arrived]) },
            PlatformStatus::FundProcessing => const { of(&[Arrived, Refunded, Cancelled]) },
            PlatformStatus::Finish | PlatformStatus::Archive => {
                const { of(&[Arrived, Refunded, Cancelled, Abandoned]) }
            }
            PlatformStatus::InCancel => const { of(&[Cancelled]) },
            PlatformStatus::InIssue => const { of(&[Refunded]) },
            PlatformStatus::InFrozen => const { of(&[Received, InProgress, Shipped]) },
        }
    }
}

impl LogisticsStatus {
    /// Returns the states of [`OrderState`] that this status may stand for, or `None` if nothing is shipped.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{LogisticsStatus, OrderState};
    ///
    /// let crosswalk = LogisticsStatus::BuyerAcceptGoods.crosswalk().unwrap();
    /// assert_eq!(crosswalk.likeliest(), OrderState::Arrived);
    /// assert!(LogisticsStatus::NoLogistics.crosswalk().is_none());
    /// ```
    #[must_use]
    pub const fn crosswalk(self) -> Option<Crosswalk> {
        use OrderState::*;
        match self {
            LogisticsStatus::WaitSellerSendGoods => {
                const { Some(Crosswalk::new(&[InProgress, Purchased, Packed, Consolidated])) }
            }
            LogisticsStatus::SellerSendPartGoods => {
                const { Some(Crosswalk::new(&[Packed, Consolidated, Shipped])) }
            }
            LogisticsStatus::SellerSendGoods => const { Some(Crosswalk::new(&[Shipped, Arrived])) },
            LogisticsStatus::BuyerAcceptGoods => const { Some(Crosswalk::new(&[Arrived])) },
            LogisticsStatus::NoLogistics => None,
        }
    }
}
