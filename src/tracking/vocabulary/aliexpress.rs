//! AliExpress: logistics status of an order.
//!
//! Seller and buyer declare it; no carrier scanned anything.

use Stage::*;

use super::*;

table! {
    LOGISTICS of "AliExpress": Basis::several("comments of generated SDKs of the platform", "2026-11"), &[
        row("WAIT_SELLER_SEND_GOODS", NotShipped),
        row("SELLER_SEND_PART_GOODS", Registered).likely().note("a part of the goods"),
        row("SELLER_SEND_GOODS", Registered).likely().note("the seller says so; no scan"),
        row("BUYER_ACCEPT_GOODS", Delivered).possible().note("the buyer confirmed or a timer ended; no scan"),
        row("NO_LOGISTICS", NotFound).likely(),
    ]
}
