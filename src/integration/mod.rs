//! Meeting points with other crates, each behind a feature of its own name and off by default.
//!
//! | feature | crate | brings |
//! |---|---|---|
//! | `schemars` | schemars 1 | `JsonSchema` for numbers, countries, languages, dates and every code |
//! | `garde` | garde 0.22 | rules for `#[garde(custom(..))]` |
//! | `validator` | validator 0.20 | functions for `#[validate(custom(..))]` |
//! | `arbitrary` | arbitrary 1 | `Arbitrary` for numbers that prove themselves, and for every code |
//! | `proptest` | proptest 1 | strategies for numbers, with a slip or without, and `Arbitrary` |
//!
//! A field that is a [`TrackingNumber`](crate::TrackingNumber) needs no validation: it cannot hold anything
//! else. `garde` and `validator` are for a record that keeps what was typed, to show it again with the
//! message beside it.

#[cfg(feature = "arbitrary")]
mod arbitrary;
#[cfg(feature = "garde")]
pub mod garde;
#[cfg(feature = "proptest")]
pub mod proptest;
#[cfg(feature = "schemars")]
mod schemars;
#[cfg(feature = "validator")]
pub mod validator;
