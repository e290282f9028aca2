//! How a parcel is sent: the options, how long they take, what closes on the way, what the seller owes
//! and how long the buyer is protected.

mod calendar;
mod destination;
mod duty;
mod limits;
mod option;
mod phase;
mod protection;
mod thresholds;
mod window;

use alloc::vec::Vec;

use crate::lang::Phrase;

pub use calendar::{Calendar, Closures, Effect, ExtraDays, Occasion, Season, Waited, WhatsOn, Whose};
pub use destination::{AfterRelease, Destination, TaxPrepaid, Window};
pub(crate) use duty::LONGEST_PROCESSING_DAYS;
pub use duty::{Duty, DutyKind, Permission, Policy, SellerDuties, USUAL_PROCESSING_DAYS};
pub use limits::{Misfit, MisfitMessage, ParcelSize};
pub use option::{
    DayUnit, ExpectedNumber, Reach, ServiceCode, Shipping, ShippingOption, SizeLimit, Span, UsualDays,
    ValueLimit, WeightLimit,
};
pub use phase::{Pace, Phase, WorkedIn};
pub use protection::{Due, Protection, ProtectionRule, ProtectionRules, ProtectionState};
pub use thresholds::{Deadline, Limit, Thresholds, WaitingLimits};

pub use window::{Adjustment, AdjustmentKind, AdjustmentMessage, DeliveryWindow, NoWindow, Trip};

/// Returns every text of the room.
pub(crate) fn phrases() -> Vec<Phrase> {
    option::phrases()
        .chain(Season::phrases())
        .chain(ProtectionState::phrases())
        .chain(limits::phrases())
        .chain(DutyKind::phrases())
        .chain(AdjustmentKind::phrases())
        .collect()
}
