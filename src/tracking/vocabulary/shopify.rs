//! Shopify: display status of a fulfilment.
//!
//! Half of it is what the seller did, not what a carrier scanned.

use Stage::*;

use super::*;

table! {
    FULFILLMENT of "Shopify": Basis::official("Shopify Admin API 2026-10, FulfillmentDisplayStatus", "2026-11"), &[
        row("ATTEMPTED_DELIVERY", AttemptFailed),
        row("CANCELED", Cancelled),
        row("CARRIER_PICKED_UP", Accepted),
        row("CONFIRMED", Registered),
        row("DELAYED", Delayed),
        row("DELIVERED", Delivered),
        row("FAILURE", Exception).broad(),
        row("FULFILLED", Registered).note("the seller says so; no scan"),
        row("IN_TRANSIT", Transit).broad(),
        row("LABEL_PRINTED", Registered),
        row("LABEL_PURCHASED", Registered),
        row("LABEL_VOIDED", Cancelled),
        row("MARKED_AS_FULFILLED", Registered).note("the seller says so; no scan"),
        row("NOT_DELIVERED", AttemptFailed),
        row("OUT_FOR_DELIVERY", OutForDelivery),
        row("PICKED_UP", Delivered).note("picked up by the customer"),
        row("READY_FOR_PICKUP", PickupReady),
        row("SUBMITTED", Registered),
    ]
}
