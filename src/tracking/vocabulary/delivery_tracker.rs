//! delivery-tracker: status code of an event.

use Stage::*;

use super::*;

table! {
    STATUS of "delivery-tracker": Basis::official("delivery-tracker core package", "2026-11"), &[
        row("Unknown", Info),
        row("InformationReceived", Registered).broad(),
        row("AtPickup", Accepted),
        row("InTransit", Transit).broad(),
        row("OutForDelivery", OutForDelivery).broad(),
        row("AttemptFail", AttemptFailed).broad(),
        row("Delivered", Delivered).broad(),
        row("AvailableForPickup", PickupReady).broad(),
        row("Exception", Exception).broad(),
    ]
}
