//! AfterShip: tag and sub tag.
//!
//! The numbers have holes (there is no `OutForDelivery_002`), and tables of them in apps contradict the
//! documentation: take an app's table for folklore.

use Stage::*;

use super::*;

table! {
    TAG of "AfterShip": Basis::official("AfterShip tracking SDK 10.0.1 and API documentation 2025-01", "2026-11"), &[
        row("Pending", NotFound).broad(),
        row("InfoReceived", Registered).broad(),
        row("InTransit", Transit).broad(),
        row("OutForDelivery", OutForDelivery).broad(),
        row("AttemptFail", AttemptFailed).broad(),
        row("Delivered", Delivered).broad(),
        row("AvailableForPickup", PickupReady).broad(),
        row("Exception", Exception).broad().note("also holds customs delays, held for payment and wrong addresses"),
        row("Expired", Stale).note("30 days without tracking information"),
    ]
}

table! {
    SUBTAG of "AfterShip": Basis::several("AfterShip documentation 2025-04 and 2026-07, and public clients", "2026-11"), &[
        row("Delivered_001", Delivered),
        row("Delivered_002", Delivered).note("picked up by customer"),
        row("Delivered_003", Delivered).note("signed"),
        row("Delivered_004", Delivered).note("COD collected"),
        row("Delivered_005", Delivered).likely().note("neighbour; new in 2026"),
        row("AvailableForPickup_001", PickupReady),
        row("Exception_001", Exception).broad(),
        row("Exception_002", AddressIssue).likely().note("customer moved"),
        row("Exception_003", Refused),
        row("Exception_004", CustomsHold),
        row("Exception_005", Delayed),
        row("Exception_006", PaymentDue),
        row("Exception_007", AddressIssue),
        row("Exception_008", Unclaimed),
        row("Exception_009", Exception).likely().note("rejected by carrier"),
        row("Exception_010", Returning),
        row("Exception_011", Returned),
        row("Exception_012", Damaged),
        row("Exception_013", Lost),
        row("Exception_016", Delayed).likely().note("processing issue; new in 2026"),
        row("Exception_017", Delayed).likely().note("extreme weather; new in 2026"),
        row("Exception_018", CustomsHold).likely().note("incorrect/missing documents; new in 2026"),
        row("AttemptFail_001", AttemptFailed),
        row("AttemptFail_002", AttemptFailed),
        row("AttemptFail_003", AttemptFailed).note("business closed"),
        row("InTransit_001", Transit).broad(),
        row("InTransit_002", Accepted),
        row("InTransit_003", Transit).note("arrival scan"),
        row("InTransit_004", ArrivalCountry),
        row("InTransit_005", CustomsCleared),
        row("InTransit_006", CustomsIn),
        row("InTransit_007", Transit).note("departure scan"),
        row("InTransit_008", Transit).likely().note("problem resolved"),
        row("InTransit_009", Redirected),
        row("InfoReceived_001", Registered),
        row("OutForDelivery_001", OutForDelivery),
        row("OutForDelivery_003", OutForDelivery).note("customer contacted"),
        row("OutForDelivery_004", OutForDelivery).note("appointment scheduled"),
        row("Pending_001", NotFound),
        row("Pending_002", NotFound),
        row("Pending_003", NotFound),
        row("Pending_004", NotFound),
        row("Pending_005", NotFound),
        row("Pending_006", NotFound),
        row("Expired_001", Stale),
    ]
}
