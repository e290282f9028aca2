//! How sure a verdict is.

use super::clean::Code;
use super::format::{Format, Purpose};
use super::identification::Identification;
use super::identify::Kind;
use super::order_number;
use super::other;
use super::rank::{self, Candidate};

/// The confidence of a verdict that might as well be another, and the most that one without proof has.
const OPEN: f32 = 0.5;
/// That of an order number where words or the field say so: they are seldom wrong.
const SAID: f32 = 0.9;
/// That of something else that has a name: a check digit and fixed digits, or a label, say so.
const NAMED: f32 = 0.95;
/// That of a number one character away from a format.
const NEARLY: f32 = 0.3;

impl Identification<'_> {
    /// Returns how sure the verdict is, from 0 to 1: how unlikely it is that a random text of the same layout,
    /// or a number of another format, would have got it too.
    #[must_use]
    pub fn confidence(&self) -> f32 {
        let sure = self.confidence_in_one();
        if self.is_one() { sure } else { sure.min(OPEN) }
    }

    /// The confidence, should there be no other number.
    fn confidence_in_one(&self) -> f32 {
        match (self.kind(), self.proved) {
            (Kind::TrackingNumber, Some((format, _))) => {
                rank::confidence_of(&self.code, &self.hints, |one| one.id() == format.id()).unwrap_or(0.0)
            }
            (Kind::OrderNumber, _) => {
                let order = self.order_confidence();
                // A first digit lost, or one too many: read, but not with much confidence.
                let glued_index = self.code.len == 17 && self.input.contains(self.code.as_str());
                if self.code.as_bytes().first() == Some(&b'0') || glued_index {
                    order.min(OPEN)
                } else if order_number::is_said(self.input, &self.code, &self.hints) {
                    order.max(SAID)
                } else if order_number::starts_like_an_older_order(self.code.as_bytes()) {
                    order.max(OPEN)
                } else {
                    order
                }
            }
            (Kind::Unknown, _) => 0.0,
            (Kind::OtherNumber, _) => {
                let sure = other::of_text(self.input, &self.code).is_some_and(|other| other.is_sure());
                if sure { NAMED } else { OPEN }
            }
            _ => {
                let candidates = self.candidates();
                let likeliest = candidates.iter().map(Candidate::confidence).reduce(f32::max);
                likeliest.map_or(NEARLY, |best| best.min(OPEN))
            }
        }
    }

    /// How much speaks for an order number by its digits alone.
    fn order_confidence(&self) -> f32 {
        let Some(digits) = self.canonical() else {
            return OPEN;
        };
        let code = Code::of(digits.as_bytes());
        let order = |format: &Format| format.purpose() == Purpose::Order;
        rank::confidence_of(&code, &self.hints, order)
            .or_else(|| rank::confidence_of(&code, &self.hints, |_| true))
            .unwrap_or(OPEN)
    }
}
