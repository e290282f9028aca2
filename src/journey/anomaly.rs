//! What does not fit in the events of one parcel.

use alloc::vec::Vec;

use crate::lang::worded;
use crate::term::Certainty;

use super::text;

worded! {
    /// A way in which events contradict each other or the order.
    ///
    /// Most have a harmless reason: clocks in two zones, a form filed ahead, a scan uploaded late.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::AnomalyKind;
    ///
    /// assert_eq!(AnomalyKind::ImportBeforeExport.code(), "import_before_export");
    /// ```
    #[non_exhaustive]
    pub enum AnomalyKind, "anomaly" {
        /// The delivery is stamped earlier than the start of the delivery round.
        DeliveredBeforeOutForDelivery = "delivered_before_out_for_delivery" => text::DELIVERED_BEFORE_OUT_FOR_DELIVERY,
        /// Scans of a parcel on its way come after its delivery.
        ScanAfterDelivery = "scan_after_delivery" => text::SCAN_AFTER_DELIVERY,
        /// A delivery is reported again on a later day.
        DeliveredTwice = "delivered_twice" => text::DELIVERED_TWICE,
        /// A return is reported after the delivery.
        ReturnAfterDelivery = "return_after_delivery" => text::RETURN_AFTER_DELIVERY,
        /// A delivery is reported after a return: most likely the one to the sender.
        DeliveredAfterReturn = "delivered_after_return" => text::DELIVERED_AFTER_RETURN,
        /// The parcel moves on after a problem that looked final.
        MovedAfterException = "moved_after_exception" => text::MOVED_AFTER_EXCEPTION,
        /// Import customs is reported before the export: the form was filed ahead.
        ImportBeforeExport = "import_before_export" => text::IMPORT_BEFORE_EXPORT,
        /// The arrival in the country is reported before the departure.
        ArrivalBeforeDeparture = "arrival_before_departure" => text::ARRIVAL_BEFORE_DEPARTURE,
        /// Events are older than the order.
        BeforeOrder = "before_order" => text::BEFORE_ORDER,
        /// A delivery is older than the order.
        DeliveredBeforeOrder = "delivered_before_order" => text::DELIVERED_BEFORE_ORDER,
        /// The number starts again after its journey ended.
        SecondJourney = "second_journey" => text::SECOND_JOURNEY,
        /// A delivery under one number was the hand-over to the carrier of the next.
        DeliveredToNextCarrier = "delivered_to_next_carrier" => text::DELIVERED_TO_NEXT_CARRIER,
    }

    pub(super) text: "anomaly"
}

/// Events of a [`Journey`](super::Journey) that do not fit, and how surely they do not.
///
/// # Example
///
/// ```
/// use alitrack::{AnomalyKind, Certainty, Journey, Stage, TrackingEvent, When};
///
/// let at = |text: &str| text.parse::<When>();
/// let events = [
///     TrackingEvent::new("").staged(Stage::Delivered).at(at("2025-12-01 09:00")?),
///     TrackingEvent::new("").staged(Stage::OutForDelivery).at(at("2025-12-01 11:00")?),
/// ];
/// let journey = Journey::of(&events);
/// let anomaly = &journey.anomalies()[0];
/// assert_eq!(anomaly.kind(), AnomalyKind::DeliveredBeforeOutForDelivery);
/// // Two hours between clocks whose zones are unknown prove little.
/// assert_eq!(anomaly.certainty(), Certainty::Possible);
/// assert_eq!(anomaly.steps(), [0, 1]);
/// assert_eq!(journey.stage(), Some(Stage::Delivered));
/// # Ok::<(), alitrack::WhenError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Anomaly {
    pub(super) kind: AnomalyKind,
    pub(super) certainty: Certainty,
    pub(super) steps: Vec<usize>,
}

impl Anomaly {
    /// Returns what does not fit.
    #[must_use]
    pub const fn kind(&self) -> AnomalyKind {
        self.kind
    }

    /// Returns how surely it does not fit: times in unknown zones prove little.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// Returns the places in [`Journey::steps`](super::Journey::steps) of the events concerned.
    #[must_use]
    pub fn steps(&self) -> &[usize] {
        &self.steps
    }
}
