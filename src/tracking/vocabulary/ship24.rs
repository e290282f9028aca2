//! Ship24: milestone, category and code of an event.
//!
//! The milestone is always there, category and code may be empty. Older clients lack the newest codes,
//! and some make up their own; those are not in the list.

use Stage::*;

use super::*;

const DOCS: Basis = Basis::official("Ship24 documentation, page on statuses", "2026-11");

table! { MILESTONE of "Ship24": DOCS, &[
    row("pending", NotFound).broad(),
    row("info_received", Registered).broad(),
    row("in_transit", Transit).broad(),
    row("out_for_delivery", OutForDelivery).broad(),
    row("failed_attempt", AttemptFailed).broad(),
    row("available_for_pickup", PickupReady).broad(),
    row("delivered", Delivered).broad(),
    row("exception", Exception).broad(),
] }

table! {
    /// The category `delivery` holds attempts, pick-ups and deliveries alike: it has no row.
    CATEGORY of "Ship24": DOCS, &[
        row("data", Registered).broad().likely(),
        row("transit", Transit).broad(),
        row("destination", ArrivalCountry).broad().likely(),
        row("customs", CustomsIn).broad().likely(),
        row("exception", Exception).broad(),
    ]
}

table! { CODE of "Ship24": DOCS, &[
    row("data_order_created", Registered),
    row("data_order_cancelled", Cancelled).note("Ship24 itself shows it under info_received"),
    row("data_delivery_proposed", Registered).likely(),
    row("data_delivery_decided", Registered).likely(),
    row("transit_handover", Accepted),
    row("transit_origin_country_departure", Departure),
    row("destination_arrival", ArrivalCountry),
    row("customs_received", CustomsIn),
    row("customs_exception", CustomsHold),
    row("customs_rejected", CustomsRejected).note("Ship24 itself shows it under in_transit"),
    row("customs_cleared", CustomsCleared),
    row("delivery_available_for_pickup", PickupReady),
    row("delivery_out_for_delivery", OutForDelivery),
    row("delivery_attempted", AttemptFailed),
    row("delivery_exception", Exception).broad().note("usually solvable, says its documentation"),
    row("delivery_refused", Refused),
    row("delivery_delivered", Delivered),
    row("exception_return", Returning),
    row("exception_lost", Lost),
    row("exception_discarded", Destroyed),
] }
