//! Every answer of the order room that is a table, under review: `UPDATE=1 cargo test --test order_tables`
//! rewrites `tests/golden/order_tables.txt`; read the difference.

mod golden;

use std::fmt::Write as _;

use alitrack::{
    Actor, Contradiction, Deliveries, Edge, Entry, Language, LogisticsStatus, Milestone, OrderState,
    PlatformOrder, PlatformStatus, Timeline, phrases,
};
use golden::assert_golden;

fn codes<'a>(states: impl IntoIterator<Item = &'a OrderState>) -> String {
    states
        .into_iter()
        .map(|state| state.code())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What two entries in a row make of an order, leniently and strictly.
fn step(text: &mut String, from: OrderState, to: OrderState) {
    let _ = write!(text, "  {to}:");
    for timeline in [Timeline::new(), Timeline::strict()] {
        let mut timeline = timeline;
        let before = timeline.push(Entry::new(from));
        let report = timeline.push(Entry::new(to));
        let position = timeline.position().map_or("-", OrderState::code);
        let _ = write!(
            text,
            " {} then {} at {position}",
            before.outcome(),
            report.outcome()
        );
        if report.is_warning() {
            text.push_str(" (warning)");
        }
        if !report.inferred().is_empty() {
            let _ = write!(text, " over {}", codes(report.inferred()));
        }
        if !timeline.annotations().is_empty() {
            let _ = write!(text, " noting {}", codes(timeline.annotations()));
        }
        let allowed = report.allowed().count();
        let edge = report.edge().map_or("-", Edge::why);
        let _ = write!(text, " of {allowed}, {edge};");
    }
    match from.advance(to) {
        Ok(position) => {
            let _ = write!(text, " advance {position}");
        }
        Err(err) => {
            let tolerated = err.tolerated().map_or("-", Edge::why);
            let _ = write!(
                text,
                " {err}, tolerated {tolerated}, allowed {}",
                err.allowed().count()
            );
        }
    }
    let way = from.path(to).map_or("no way".into(), |way| codes(&way));
    let _ = writeln!(text, "; way {way}");
}

#[test]
fn every_step_and_every_disagreement_is_as_reviewed() {
    let mut text = String::new();
    for state in OrderState::ALL.iter().copied() {
        let _ = writeln!(
            text,
            "{} \"{}\" rank {:?} {} next {}; can become {}",
            state.label(),
            state.description(Language::English),
            state.rank(),
            state.standing(),
            state.next_actor(),
            codes(state.next())
        );
        for to in OrderState::ALL.iter().copied() {
            step(&mut text, state, to);
        }
        for milestone in Milestone::ALL {
            if let Some(found) = Contradiction::between(state, *milestone) {
                let _ = writeln!(text, "  but {milestone}: {found}");
            }
        }
    }
    for status in PlatformStatus::ALL {
        let walk = status.crosswalk();
        let _ = writeln!(
            text,
            "{status} under {} \"{}\": likely {}, may be {} ({})",
            status.tab(),
            status.tab().label(),
            walk.likeliest().label(),
            codes(walk.states()),
            walk.basis().source()
        );
        let order = PlatformOrder::new().order_status(status.code());
        for milestone in Milestone::ALL {
            if let Some(found) = Contradiction::with_platform(&order, *milestone) {
                let _ = writeln!(text, "  but {milestone}: {found}");
            }
        }
        for logistics in LogisticsStatus::ALL {
            let both = PlatformOrder::new()
                .order_status(status.code())
                .logistics_status(logistics.code());
            let state = both.state().map_or("-", OrderState::code);
            let _ = writeln!(text, "  with {logistics}: {state}");
        }
    }
    assert_golden("order_tables.txt", &text);
}

#[test]
fn an_order_may_travel_in_parcels_and_a_parcel_may_carry_orders() {
    let mut deliveries = Deliveries::new();
    assert!(deliveries.add("order 1", "parcel A"));
    assert!(deliveries.add("order 1", "parcel B"));
    assert!(deliveries.add("order 2", "parcel A"));
    assert!(!deliveries.add("order 2", "parcel A"), "that was known");

    assert!(deliveries.parcels_of("order 1").eq(["parcel A", "parcel B"]));
    assert!(deliveries.parcels_of("order 2").eq(["parcel A"]));
    assert!(deliveries.parcels_of("order 3").next().is_none());
    assert!(deliveries.orders_in("parcel A").eq(["order 1", "order 2"]));
    assert!(deliveries.orders_in("parcel B").eq(["order 1"]));
    assert!(deliveries.is_combined("parcel A"));
    assert!(!deliveries.is_combined("parcel B"));
    assert!(!deliveries.is_combined("parcel C"));
}

#[test]
fn an_edge_and_an_unknown_state_are_told_in_words() {
    let edge = OrderState::Packed
        .edge_to(OrderState::Shipped)
        .expect("the usual step");
    assert_eq!(
        edge.to_string(),
        "Order Packed -> Shipped (strict: package handed over)"
    );
    let err = "Order Lost"
        .parse::<OrderState>()
        .expect_err("there is no such state");
    assert_eq!(err.found(), "Order Lost");
}

#[test]
fn who_acts_next_and_what_disagrees_is_told_in_words() {
    for actor in Actor::ALL {
        let phrase = phrases()
            .into_iter()
            .find(|phrase| (phrase.group, phrase.code) == ("order_actor", actor.code()));
        let text = phrase.expect("every actor has a phrase").text;
        assert_eq!(actor.name(Language::German), text.get(Language::German));
    }
    let found =
        Contradiction::between(OrderState::Arrived, Milestone::InTransit).expect("it has not arrived");
    let words = found.description(Language::English);
    assert!(words.starts_with("The order says arrived"), "{words}");
}

#[test]
fn an_order_detail_tells_three_moments_and_whether_it_is_frozen() {
    let order = PlatformOrder::new().times("2025-11-11", "2025-11-12", "2025-11-13");
    let days = [order.created(), order.paid(), order.modified()];
    let days = days.map(|at| at.map(|at| at.to_string()));
    assert_eq!(
        days.each_ref().map(Option::as_deref),
        [Some("2025-11-11"), Some("2025-11-12"), Some("2025-11-13")]
    );
    assert!(PlatformOrder::new().frozen_status("IN_FROZEN").is_frozen());
    assert!(PlatformOrder::new().order_status("IN_FROZEN").is_frozen());
    for order in [
        PlatformOrder::new(),
        PlatformOrder::new().frozen_status("NO_FROZEN"),
        PlatformOrder::new().order_status("FINISH"),
    ] {
        assert!(!order.is_frozen(), "{order:?}");
    }
}
