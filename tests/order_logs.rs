//! Logs of orders, as shops write them.

use alitrack::OrderState::{self, *};
use alitrack::{Entry, Outcome, PlatformStatus, StateLabel, Timeline};

fn replay(states: &[OrderState]) -> Timeline {
    states.iter().copied().map(Entry::new).collect()
}

fn outcomes(log: &Timeline) -> Vec<Outcome> {
    log.reports().iter().map(|report| report.outcome()).collect()
}

/// Checks the final position, and the outcomes other than `applied` and `annotated` with their entries.
#[track_caller]
fn assert_log(log: &Timeline, position: OrderState, remarks: &[(usize, Outcome)]) {
    let found: Vec<_> = log
        .reports()
        .iter()
        .filter(|report| !matches!(report.outcome(), Outcome::Applied | Outcome::Annotated))
        .map(|report| (report.index(), report.outcome()))
        .collect();
    assert_eq!(log.position(), Some(position));
    assert_eq!(found, remarks);
    assert_eq!(log.reports().len(), log.entries().len());
}

const WHOLE: &[OrderState] = &[
    Received,
    Amount,
    InProgress,
    Purchased,
    Packed,
    Consolidated,
    Invoice,
    Shipped,
    Arrived,
];

#[test]
fn a_whole_log_passes_without_a_remark() {
    let log = replay(WHOLE);
    assert_log(&log, Arrived, &[]);
    assert_eq!(log.annotations(), [Amount, Invoice]);
}

#[test]
fn a_question_asked_twice_is_repeated() {
    let log = replay(&[Received, AwaitingClarification, AwaitingClarification, Abandoned]);
    assert_log(&log, Abandoned, &[(2, Outcome::Repeated)]);
}

#[test]
fn a_purchase_may_fall_back_to_a_question() {
    let log = replay(&[
        Received,
        InProgress,
        AwaitingClarification,
        InProgress,
        Purchased,
        Cancelled,
        Refunded,
    ]);
    assert_log(&log, Refunded, &[]);
}

#[test]
fn steps_left_out_are_inferred() {
    let log = replay(&[Received, Shipped, Arrived]);
    assert_log(&log, Arrived, &[(1, Outcome::Skipped)]);
    assert_eq!(log.reports()[1].inferred(), [InProgress, Purchased, Packed]);
}

#[test]
fn an_invoice_after_dispatch_is_written_beside_it() {
    let log = replay(&[Received, Purchased, Shipped, Invoice, Arrived]);
    assert_log(&log, Arrived, &[(1, Outcome::Skipped), (2, Outcome::Lenient)]);
    assert_eq!(outcomes(&log)[3], Outcome::Annotated);
    assert_eq!(log.annotations(), [Invoice]);
}

#[test]
fn an_invoice_is_no_way_back() {
    let log = replay(&[Shipped, Invoice, Packed]);
    assert_log(&log, Shipped, &[(2, Outcome::Rejected)]);
    let allowed: Vec<_> = log.reports()[2].allowed().map(|edge| edge.to()).collect();
    assert_eq!(allowed, [Invoice, Arrived, Cancelled, Refunded]);
}

#[test]
fn dispatch_after_a_cancellation_is_a_race() {
    let log = replay(&[Received, InProgress, Purchased, Cancelled, Shipped]);
    assert_log(&log, Shipped, &[(4, Outcome::Lenient)]);
}

#[test]
fn partial_refunds_repeat() {
    let log = replay(&[Shipped, Arrived, Refunded, Refunded]);
    assert_log(&log, Refunded, &[(3, Outcome::Repeated)]);
}

#[test]
fn an_older_scan_that_comes_later_is_late() {
    let log: Timeline = [(Received, "09:00"), (Arrived, "10:05"), (Shipped, "10:00")]
        .map(|(state, time)| Entry::new(state).at(format!("2025-12-02T{time}").parse().unwrap()))
        .into_iter()
        .collect();
    assert_log(&log, Arrived, &[(1, Outcome::Skipped), (2, Outcome::Late)]);
    let history: Vec<_> = log
        .history()
        .iter()
        .filter_map(|(entry, _)| entry.state())
        .collect();
    assert_eq!(history, [Received, Shipped, Arrived]);
}

#[test]
fn nothing_follows_a_refund() {
    assert_log(
        &replay(&[Refunded, Purchased]),
        Refunded,
        &[(1, Outcome::Rejected)],
    );
}

#[test]
fn an_unknown_label_is_kept_as_written() {
    let log: Timeline = ["Order Received", " Payment Complete"]
        .map(Entry::new)
        .into_iter()
        .collect();
    assert_log(&log, Received, &[(1, Outcome::Unknown)]);
    let label = log.entries()[1].label().map(|label| label.as_str());
    assert_eq!(label, Some(" Payment Complete"));
}

#[test]
fn another_product_may_be_proposed() {
    let log = replay(&[Received, Unfulfillable, AwaitingClarification, InProgress]);
    assert_log(&log, InProgress, &[(2, Outcome::Lenient)]);
}

#[test]
fn what_no_order_does_is_rejected() {
    for (log, at) in [
        (&[Received, Cancelled, Arrived][..], 2),
        (&[Received, Arrived, Packed][..], 2),
        (&[Refunded, Shipped][..], 1),
        (&[Shipped, Abandoned][..], 1),
    ] {
        assert_eq!(outcomes(&replay(log))[at], Outcome::Rejected, "{log:?}");
    }
}

#[test]
fn strict_mode_takes_neither_skips_nor_lenient_edges() {
    let mut log = Timeline::strict();
    log.extend([Received, Shipped, InProgress, Purchased, Shipped, Amount].map(Entry::new));
    assert_eq!(log.position(), Some(Purchased));
    assert_eq!(
        outcomes(&log),
        [
            Outcome::Applied,
            Outcome::Rejected,
            Outcome::Applied,
            Outcome::Applied,
            Outcome::Rejected,
            Outcome::Rejected
        ]
    );
    assert!(
        log.reports()[4].allowed().all(|edge| edge.to() != Shipped),
        "lenient edges are not offered"
    );
}

#[test]
fn on_the_same_day_the_step_before_is_late_not_impossible() {
    let day = "2025-12-02".parse().unwrap();
    let log: Timeline = [Arrived, Shipped]
        .map(|state| Entry::new(state).at(day))
        .into_iter()
        .collect();
    assert_log(&log, Arrived, &[(1, Outcome::Late)]);
}

#[test]
fn a_day_is_neither_before_nor_after_its_own_minutes() {
    let log: Timeline = [(Shipped, "2025-12-02T10:00"), (Arrived, "2025-12-02")]
        .map(|(state, at)| Entry::new(state).at(at.parse().unwrap()))
        .into_iter()
        .collect();
    assert_log(&log, Arrived, &[]);
}

#[test]
fn a_report_tells_where_the_order_stood_before_and_what_was_named() {
    let log = replay(&[Received, Shipped, Packed]);
    let steps: Vec<_> = log
        .reports()
        .iter()
        .map(|report| (report.from(), report.to()))
        .collect();
    assert_eq!(
        steps,
        [
            (None, Some(Received)),
            (Some(Received), Some(Shipped)),
            (Some(Shipped), Some(Packed))
        ]
    );
}

#[test]
fn a_log_is_as_new_as_the_last_word_on_its_position() {
    let told = |at: &[&str]| {
        let entries = at.iter().map(|at| Entry::new(Shipped).at(at.parse().unwrap()));
        let log: Timeline = entries.collect();
        log.updated().map(|at| at.to_string())
    };
    assert_eq!(told(&[]), None);
    assert_eq!(told(&["2025-12-02", "2025-12-04"]).as_deref(), Some("2025-12-04"));
    assert_eq!(told(&["2025-12-04", "2025-12-02"]).as_deref(), Some("2025-12-04"));
}

#[test]
fn what_one_moment_tells_stands_in_the_order_of_the_way() {
    let history = |entries: &[(OrderState, &str)]| {
        let entry = |&(state, at): &(OrderState, &str)| Entry::new(state).at(at.parse().unwrap());
        let log: Timeline = entries.iter().map(entry).collect();
        let states: Vec<_> = log
            .history()
            .iter()
            .filter_map(|(entry, _)| entry.state())
            .collect();
        states
    };
    let (day, minute) = ("2025-12-02", "2025-12-02T10:00");
    for at in [day, minute] {
        assert_eq!(
            history(&[
                (Cancelled, at),
                (Invoice, at),
                (Arrived, at),
                (Amount, at),
                (Received, at),
                (InProgress, at)
            ]),
            [Received, Amount, InProgress, Invoice, Arrived, Cancelled],
            "at {at}"
        );
    }
    // The time of day comes first where all of them tell it.
    assert_eq!(
        history(&[(Received, "2025-12-02T11:00"), (Arrived, minute)]),
        [Arrived, Received]
    );
    assert_eq!(
        history(&[(Arrived, minute), (Received, day)]),
        [Received, Arrived]
    );
}

#[test]
fn a_withdrawn_entry_never_happened() {
    let mut log = replay(&[Shipped, Arrived]);
    assert_eq!(log.push(Entry::withdrawal(1)).outcome(), Outcome::Corrected);
    assert_eq!(log.position(), Some(Shipped));
    assert_eq!(
        log.history().len(),
        2,
        "the withdrawn entry is gone, the withdrawal stays"
    );

    // Taking the withdrawal back brings the arrival back.
    log.push(Entry::withdrawal(2));
    assert_eq!(log.position(), Some(Arrived));
}

#[test]
fn a_correction_may_say_what_is_true_instead() {
    let mut log = replay(&[Received, Cancelled]);
    log.push(Entry::new(InProgress).withdrawing(1));
    assert_log(&log, InProgress, &[(2, Outcome::Corrected)]);
}

#[test]
fn an_entry_made_late_by_a_withdrawn_one_counts_again() {
    let mut log = Timeline::new();
    for (state, at) in [
        (Received, "2025-12-01"),
        (Arrived, "2025-12-09"),
        (Shipped, "2025-12-03"),
    ] {
        log.push(Entry::new(state).at(at.parse().unwrap()));
    }
    assert_eq!(log.position(), Some(Arrived));
    log.push(Entry::withdrawal(1));
    assert_eq!(log.position(), Some(Shipped));
}

#[test]
fn a_withdrawal_of_what_is_not_earlier_has_no_effect() {
    for itself_or_later in [1, 2, 7] {
        let entries = [
            Entry::new(Shipped),
            Entry::new(Arrived).withdrawing(itself_or_later),
        ];
        let log: Timeline = entries.into_iter().collect();
        assert_log(&log, Arrived, &[]);
    }
}

#[cfg(feature = "serde")]
#[test]
fn a_log_survives_storage_with_everything_in_it() {
    let mut log = replay(WHOLE);
    log.push(Entry::new("Payment Complete").at("2025-12-02T10:05+08:00".parse().unwrap()));
    log.push(Entry::withdrawal(8));
    let stored = serde_json::to_string(&log).unwrap();
    let read: Timeline = serde_json::from_str(&stored).unwrap();
    assert_eq!(read, log);
    assert!(
        stored.contains(r#"{"state":"Payment Complete","at":"2025-12-02T10:05:00+08:00"}"#),
        "{stored}"
    );
    assert!(
        stored.contains(r#""mode":"lenient""#) && stored.contains(r#"{"voids":8}"#),
        "{stored}"
    );
}

#[cfg(feature = "serde")]
#[test]
fn an_order_detail_survives_storage_with_statuses_of_tomorrow() {
    use alitrack::PlatformOrder;
    let told =
        r#"{"order_status":"IN_ORBIT","logistics_status":"SELLER_SEND_PART_GOODS","gmt_create":"some day"}"#;
    let order: PlatformOrder = serde_json::from_str(told).unwrap();
    assert_eq!(serde_json::to_string(&order).unwrap(), told);
    assert_eq!(order.created(), None);
}

fn agents_log(lines: &[&str]) -> Timeline {
    lines.iter().copied().map(Entry::new).collect()
}

#[test]
fn arrived_at_the_agents_warehouse_does_not_end_the_way() {
    let log = agents_log(&[
        "Order Received",
        "Purchase in Process",
        "Purchased",
        "Arrived",
        "Order Packed",
        "Shipped",
    ]);
    assert_log(&log, Shipped, &[(3, Outcome::Unknown)]);
    assert_eq!(log.reports()[3].to(), Some(Arrived));
    assert!(log.reports()[3].is_warning());
}

#[test]
fn a_log_that_begins_with_arrived_begins_there() {
    let log = agents_log(&["Arrived", "Order Refunded"]);
    assert_eq!(log.position(), Some(OrderState::Refunded));
    assert_eq!(outcomes(&log), [Outcome::Applied, Outcome::Applied]);
}

#[test]
fn a_label_is_shown_as_it_was_written() {
    for label in ["Order Packed", "Arrived", "Waiting for the moon"] {
        assert_eq!(StateLabel::from(label).to_string(), label);
    }
}

#[test]
fn the_words_on_a_card_are_read_in_any_letter_case() {
    let card = PlatformStatus::from_card;
    assert_eq!(card("to ship."), card("To ship"));
    assert_eq!(
        card("Awaiting delivery"),
        Some(PlatformStatus::WaitBuyerAcceptGoods)
    );
    assert_eq!(card("Soon"), None);
}

#[test]
fn arrived_behind_shipped_is_believed() {
    assert_log(
        &agents_log(&["Order Packed", "Shipped", "Arrived", "Arrived"]),
        Arrived,
        &[(3, Outcome::Repeated)],
    );
    assert_log(
        &agents_log(&["Order Packed", "Order Arrived"]),
        Arrived,
        &[(1, Outcome::Skipped)],
    );
}

#[test]
fn only_the_first_64_withdrawals_of_a_log_are_obeyed() {
    let mut log = replay(&[Received]);
    for round in 0..64 {
        log.push(Entry::new(Cancelled));
        log.push(Entry::withdrawal(1 + 2 * round));
        assert_eq!(log.position(), Some(Received), "{round}");
    }
    log.push(Entry::new(Cancelled));
    assert_eq!(log.push(Entry::withdrawal(129)).outcome(), Outcome::Unknown);
    assert_eq!(log.position(), Some(Cancelled));
    assert_eq!(log.history().len(), 1 + 64 + 2);
}

#[cfg(feature = "serde")]
#[test]
fn a_doubtful_arrival_is_as_doubtful_when_it_was_stored() {
    let log = agents_log(&["Purchased", "ARRIVED", "Order Packed"]);
    let stored = serde_json::to_string(&log).unwrap();
    assert!(stored.contains(r#"{"state":"Arrived"}"#), "{stored}");
    assert_eq!(serde_json::from_str::<Timeline>(&stored).unwrap(), log);
    // Its code is no doubt.
    let known: Timeline = serde_json::from_str(&stored.replace("Arrived", "arrived")).unwrap();
    assert_eq!(known.position(), Some(Arrived));
}
