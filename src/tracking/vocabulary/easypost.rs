//! EasyPost: status and status detail of a tracker.

use Stage::*;

use super::*;

const SDK: Basis = Basis::official("EasyPost API client 8.9.0, tracker types", "2026-11");

table! {
    STATUS of "EasyPost": SDK, &[
        row("unknown", NotFound).broad(),
        row("pre_transit", Registered).broad(),
        row("in_transit", Transit).broad(),
        row("out_for_delivery", OutForDelivery).broad(),
        row("delivered", Delivered).broad(),
        row("available_for_pickup", PickupReady).broad(),
        row("return_to_sender", Returning),
        row("failure", Exception).broad(),
        row("cancelled", Cancelled),
        row("error", NotFound).broad().note("the tracker failed, not the parcel"),
    ]
}

table! {
    DETAIL of "EasyPost": SDK, &[
        row("address_correction", AddressIssue).under(Milestone::InTransit),
        row("arrived_at_destination", Delivered).likely().note("stands beside delivered in EasyPost's own tests"),
        row("arrived_at_facility", Transit),
        row("arrived_at_pickup_location", PickupReady),
        row("awaiting_information", Hold).likely(),
        row("cancelled", Cancelled),
        row("damaged", Damaged),
        row("delayed", Delayed),
        row("delivery_exception", AttemptFailed).likely(),
        row("departed_facility", Transit),
        row("departed_origin_facility", Departure),
        row("expired", Stale),
        row("failure", Exception).broad(),
        row("held", Hold),
        row("in_transit", Transit).broad(),
        row("label_created", Registered),
        row("lost", Lost),
        row("missorted", Delayed).likely(),
        row("out_for_delivery", OutForDelivery),
        row("received_at_destination_facility", Transit),
        row("received_at_origin_facility", Accepted),
        row("refused", Refused),
        row("return", Returning),
        row("status_update", Info),
        row("transferred_to_destination_carrier", Handover),
        row("transit_exception", Delayed).likely(),
        row("unknown", Info),
        row("weather_delay", Delayed),
    ]
}
