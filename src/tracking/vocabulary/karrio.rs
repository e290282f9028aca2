//! karrio: unified tracking status.

use Stage::*;

use super::*;

table! {
    STATUS of "karrio": Basis::official("karrio SDK, core units", "2026-11"), &[
        row("pending", Registered).broad().likely(),
        row("picked_up", Accepted),
        row("on_hold", Hold),
        row("cancelled", Cancelled),
        row("delivered", Delivered).broad(),
        row("in_transit", Transit).broad(),
        row("delivery_failed", AttemptFailed).broad(),
        row("delivery_delayed", Delayed),
        row("out_for_delivery", OutForDelivery).broad(),
        row("ready_for_pickup", PickupReady).broad(),
        row("return_to_sender", Returning),
        row("unknown", Info),
    ]
}
