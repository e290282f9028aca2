//! How a parcel is sent: the options, how long they take, what closes on the way, what the seller owes
//! and how long the buyer is protected.
//!
//! | to know ... | ask |
//! |---|---|
//! | what an option is, which numbers it gives and what it scans | [`ShippingOption`], [`Shipping`] for a name as written |
//! | when a parcel should come, and why then | [`DeliveryWindow::of`] a [`Trip`] |
//! | whether a parcel fits its option | [`ShippingOption::misfits`] of a [`ParcelSize`] |
//! | which days are off, and how long somebody really waited | [`Calendar`] |
//! | how long a wait is normal | [`Thresholds`], by [`Phase`] and [`Pace`] |
//! | what a country's post does | [`Destination`] |
//! | until when the buyer can act | [`Protection`] |
//! | what the seller owes, and by when | [`SellerDuties`] |
//!
//! Nothing here reads a clock, and every figure has its [`Basis`](crate::Basis). Every table can be replaced by the
//! caller's own.
//!
//! # Example
//!
//! ```
//! use alitrack::{Calendar, Country, DeliveryWindow, ShippingOption, Trip};
//! use chrono::NaiveDate;
//!
//! let shipped = NaiveDate::from_ymd_opt(2026, 9, 21).unwrap();
//! let trip = Trip::new().by(ShippingOption::AliExpressStandard).to(Country::ES).shipped(shipped);
//! let window = DeliveryWindow::of(&trip, &Calendar::new())?;
//! assert!(shipped < window.earliest() && window.earliest() < window.latest());
//! // Golden Week is on the way: each step of the reckoning can be shown.
//! assert!(window.adjustments().iter().any(|step| step.occasion().is_some()));
//! # Ok::<(), alitrack::shipping::NoWindow>(())
//! ```

mod calendar;
pub(crate) mod day;
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
