//! TrackingMore: status and sub status.
//!
//! The documentation exists in two versions that disagree on `transit001` to `transit004`.

use Stage::*;

use super::*;

const DOCS: Basis = Basis::official("TrackingMore documentation, page on logistics status", "2026-11");

table! {
    STATUS of "TrackingMore": DOCS, &[
        row("pending", NotFound).broad(),
        row("notfound", NotFound).broad(),
        row("inforeceived", Registered).broad(),
        row("transit", Transit).broad(),
        row("pickup", OutForDelivery).broad().possible().note("out for delivery or ready for pickup: only the words tell"),
        row("delivered", Delivered).broad(),
        row("undelivered", AttemptFailed).broad(),
        row("exception", Exception).broad(),
        row("expired", Stale).note("30 days without delivery for express, 60 for post"),
    ]
}

table! {
    SUBSTATUS of "TrackingMore": DOCS, &[
        row("notfound001", Registered),
        row("notfound002", NotFound),
        row("transit001", Transit).broad().likely().note("\"Delivering\" in another version of the page"),
        row("transit002", Transit).possible().note("arrival scan, or \"departed transit country\" in another version of the page"),
        row("transit003", Transit).likely().note("arrived at the delivery facility"),
        row("transit004", ArrivalCountry).likely().note("destination country, or inward office of exchange in another version of the page"),
        row("transit005", CustomsCleared),
        row("delivered001", Delivered),
        row("delivered002", Delivered).note("collected"),
        row("delivered003", Delivered).note("signed"),
        row("delivered004", Delivered).note("door/neighbour/locker"),
        row("exception004", Unclaimed),
        row("exception005", Exception).broad(),
        row("exception006", CustomsHold).likely(),
        row("exception007", Damaged).possible().note("damaged, lost or discarded"),
        row("exception008", Cancelled),
        row("exception009", Refused),
        row("exception010", Returned),
        row("exception011", Returning),
    ]
}
