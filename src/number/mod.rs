//! Numbers: what a buyer pasted, and how sure one can be.

#![allow(dead_code)] // until the identifier stands

mod check;
pub(crate) mod format;
mod part;
pub(crate) mod prefix;
mod shape;
mod working;

pub use format::{Format, NumberRole, formats};
pub use working::{Term, Working};
