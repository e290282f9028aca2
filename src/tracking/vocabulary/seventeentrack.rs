//! 17TRACK: main status, sub status, key of an event, and the numbers of its older service.
//!
//! A sub status is its main status and a detail; only `InfoReceived` has none.

use Stage::*;

use super::*;

const SEVERAL: Basis = Basis::several("17TRACK API v2.x as transcribed by several clients", "2026-11");

table! {
    STATUS of "17TRACK": SEVERAL, &[
        row("NotFound", NotFound).broad(),
        row("InfoReceived", Registered).broad(),
        row("InTransit", Transit).broad(),
        row("Expired", Stale).note("no final event for a long time: a remark of the tracker, not of the carrier"),
        row("AvailableForPickup", PickupReady).broad(),
        row("OutForDelivery", OutForDelivery).broad(),
        row("DeliveryFailure", AttemptFailed).broad(),
        row("Delivered", Delivered).broad(),
        row("Exception", Exception).broad().note("also holds delays"),
    ]
}

table! {
    SUB_STATUS of "17TRACK": SEVERAL, &[
        row("NotFound_Other", NotFound).broad(),
        row("NotFound_InvalidCode", InvalidNumber),
        row("InfoReceived", Registered),
        row("InTransit_PickedUp", Accepted),
        row("InTransit_Other", Transit).broad(),
        row("InTransit_Departure", Departure),
        row("InTransit_Arrival", ArrivalCountry).likely().note("a port, not always one of the destination"),
        row("InTransit_CustomsProcessing", CustomsIn),
        row("InTransit_CustomsReleased", CustomsCleared),
        row("InTransit_CustomsRequiringInformation", CustomsHold),
        row("Expired_Other", Stale),
        row("AvailableForPickup_Other", PickupReady).broad(),
        row("OutForDelivery_Other", OutForDelivery).broad(),
        row("DeliveryFailure_Other", AttemptFailed).broad(),
        row("DeliveryFailure_NoBody", AttemptFailed),
        row("DeliveryFailure_Security", AttemptFailed).likely().note("a security, customs or fee problem"),
        row("DeliveryFailure_Rejected", Refused),
        row("DeliveryFailure_InvalidAddress", AddressIssue),
        row("Delivered_Other", Delivered).broad(),
        row("Exception_Other", Exception).broad(),
        row("Exception_Returning", Returning),
        row("Exception_Returned", Returned),
        row("Exception_NoBody", Unclaimed).likely(),
        row("Exception_Security", CustomsRejected).likely(),
        row("Exception_Damage", Damaged),
        row("Exception_Rejected", Refused),
        row("Exception_Delayed", Delayed).note("17TRACK itself shows it as an exception"),
        row("Exception_Lost", Lost),
        row("Exception_Destroyed", Destroyed),
        row("Exception_Cancel", Cancelled),
    ]
}

table! {
    /// The keys of 17TRACK's timeline of one parcel.
    EVENT of "17TRACK": Basis::single("17TRACK milestone keys in one client", "2026-11"), &[
        row("InfoReceived", Registered),
        row("PickedUp", Accepted),
        row("Departure", Departure),
        row("Arrival", ArrivalCountry).likely().note("a port, not always one of the destination"),
        row("AvailableForPickup", PickupReady),
        row("OutForDelivery", OutForDelivery),
        row("Delivered", Delivered),
        row("Returning", Returning),
        row("Returned", Returned),
    ]
}

table! {
    /// The numbers of 17TRACK's older service.
    LEGACY of "17TRACK": Basis::single("status numbers in pyseventeentrack 1.2.0", "2026-11"), &[
        row("0", NotFound).broad(),
        row("10", Transit).broad(),
        row("20", Stale),
        row("30", PickupReady).broad().possible().note("out for delivery as well as ready for pickup"),
        row("35", AttemptFailed).broad(),
        row("40", Delivered).broad(),
        row("50", Exception).broad(),
    ]
}
