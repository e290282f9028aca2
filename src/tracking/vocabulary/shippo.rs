//! Shippo: status of a tracking.
//!
//! A sub status exists beside it, but its list of codes was not found.

use Stage::*;

use super::*;

table! {
    STATUS of "Shippo": Basis::official("Shippo SDK 3.9.0, tracking status", "2026-11"), &[
        row("UNKNOWN", NotFound).broad(),
        row("PRE_TRANSIT", Registered).broad(),
        row("TRANSIT", Transit).broad(),
        row("DELIVERED", Delivered).broad(),
        row("RETURNED", Returning).likely(),
        row("FAILURE", Exception).broad(),
    ]
}
