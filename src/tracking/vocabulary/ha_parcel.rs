//! Parcel integrations of Home Assistant: one status for all carriers.

use Stage::*;

use super::*;

table! {
    STATUS of "Home Assistant": Basis::official("ha-cainiao integration, parcel constants", "2026-11"), &[
        row("registered", Registered).broad(),
        row("in_transit", Transit).broad(),
        row("out_for_delivery", OutForDelivery).broad(),
        row("at_pickup_point", PickupReady).broad(),
        row("delivered", Delivered).broad(),
        row("problem", Exception).broad(),
        row("unknown", Info),
    ]
}
