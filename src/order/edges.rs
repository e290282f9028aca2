//! The 61 edges of the graph, each with its reason.

use super::OrderState::{self, *};
use super::edge::{Edge, EdgeKind};

const fn strict(from: OrderState, to: OrderState, why: &'static str) -> Edge {
    Edge::new(from, to, EdgeKind::Strict, why)
}

const fn note(from: OrderState, to: OrderState, why: &'static str) -> Edge {
    Edge::new(from, to, EdgeKind::Annotation, why)
}

const fn lenient(from: OrderState, to: OrderState, why: &'static str) -> Edge {
    Edge::new(from, to, EdgeKind::Lenient, why)
}

#[rustfmt::skip]
pub(super) const EDGES: &[Edge] = &[
    strict(Received, AwaitingClarification, "the link, the quantity, the colour or the size is missing and must be asked for"),
    strict(Received, Unfulfillable, "a first look shows that the product cannot be shipped abroad"),
    note(Received, Amount, "the seller answers with the total"),
    strict(Received, InProgress, "nothing is missing, so the purchase is tried"),
    strict(Received, Cancelled, "cancelled before anything was bought"),
    strict(Received, Abandoned, "the buyer never answers"),

    strict(AwaitingClarification, Unfulfillable, "the product that was meant cannot be shipped abroad"),
    note(AwaitingClarification, Amount, "the question is settled and the total is sent"),
    strict(AwaitingClarification, InProgress, "the question is settled and the purchase is tried"),
    strict(AwaitingClarification, Cancelled, "the buyer cancels instead of answering"),
    strict(AwaitingClarification, Abandoned, "nobody answers the question, the usual cause of an abandoned order"),

    lenient(Unfulfillable, AwaitingClarification, "another product or another route is proposed"),
    strict(Unfulfillable, Cancelled, "the order is formally closed"),
    strict(Unfulfillable, Refunded, "a prepaid order that cannot be fulfilled"),

    strict(Amount, AwaitingClarification, "the total raises a question about the variant or the price"),
    strict(Amount, Unfulfillable, "pricing the shipment shows that it cannot be sent"),
    strict(Amount, InProgress, "the total is accepted and the purchase is tried"),
    strict(Amount, Cancelled, "the buyer declines the total"),
    strict(Amount, Abandoned, "the buyer never reacts to the total"),

    strict(InProgress, AwaitingClarification, "a choice turns out to be missing, such as a sold-out colour or size"),
    strict(InProgress, Unfulfillable, "the purchase fails because the product cannot be shipped"),
    note(InProgress, Amount, "the price changed meanwhile, so there is a new total"),
    strict(InProgress, Purchased, "the purchase succeeds"),
    strict(InProgress, Cancelled, "cancelled while the purchase is tried"),
    lenient(InProgress, Refunded, "a prepaid purchase fails and the log shows only the refund"),

    strict(Purchased, Packed, "the goods reached the warehouse and are ready to go"),
    strict(Purchased, Consolidated, "the goods are grouped without a report of their own about packing"),
    note(Purchased, Invoice, "the invoice is uploaded"),
    lenient(Purchased, Shipped, "a single parcel whose packing was not reported"),
    strict(Purchased, Cancelled, "cancelled after the purchase"),
    strict(Purchased, Refunded, "refunded after the purchase"),
    strict(Purchased, Abandoned, "the goods wait in storage and the buyer stays silent"),

    strict(Packed, Consolidated, "packed goods are combined in one package"),
    note(Packed, Invoice, "the invoice is uploaded"),
    strict(Packed, Shipped, "package handed over"),
    strict(Packed, Cancelled, "cancelled before dispatch"),
    strict(Packed, Refunded, "refunded before dispatch"),
    strict(Packed, Abandoned, "the storage period ends"),

    lenient(Consolidated, Packed, "combined first and packed afterwards: the two reports changed places"),
    note(Consolidated, Invoice, "the invoice covers the combined package"),
    strict(Consolidated, Shipped, "the combined package is handed over"),
    strict(Consolidated, Cancelled, "cancelled before dispatch"),
    strict(Consolidated, Refunded, "refunded before dispatch"),
    strict(Consolidated, Abandoned, "the storage period ends"),

    strict(Invoice, Packed, "the invoice came before packing"),
    strict(Invoice, Consolidated, "the invoice came before grouping"),
    strict(Invoice, Shipped, "the invoice is settled and the package handed over"),
    strict(Invoice, Cancelled, "cancelled instead of paying the invoice"),
    strict(Invoice, Refunded, "refunded instead of dispatched"),
    strict(Invoice, Abandoned, "nobody reacts to the invoice"),

    note(Shipped, Invoice, "the invoice is uploaded late"),
    strict(Shipped, Arrived, "the parcel reached its final destination"),
    lenient(Shipped, Cancelled, "cancelled after dispatch: two parties acted at the same time"),
    strict(Shipped, Refunded, "lost, returned or disputed on the way"),

    note(Arrived, Invoice, "the invoice is uploaded after arrival"),
    strict(Arrived, Refunded, "refunded after arrival, as in a dispute about what arrived"),

    lenient(Cancelled, Shipped, "dispatch reported after the cancellation: two parties acted at the same time"),
    strict(Cancelled, Refunded, "the money goes back after the cancellation"),

    lenient(Abandoned, AwaitingClarification, "the buyer comes back"),
    strict(Abandoned, Cancelled, "the order is formally closed"),
    strict(Abandoned, Refunded, "the deposit goes back"),
];
