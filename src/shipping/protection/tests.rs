use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn shipped(text: &str) -> Protection {
    Protection::new().shipped(day(text))
}

#[test]
fn russia_and_brazil_are_protected_for_longer() {
    let end = |to| shipped("2026-01-01").to(to).end().unwrap().day();
    assert_eq!(end(Country::ES), day("2026-03-02"));
    assert_eq!(end(Country::RU), day("2026-04-01"));
    assert_eq!(end(Country::BR), day("2026-05-01"));
}

#[test]
fn the_buyers_countdown_overrides_every_rule() {
    let clock = shipped("2026-01-01").to(Country::BR).ends(day("2026-02-10"));
    let end = clock.end().unwrap();
    assert_eq!(
        (end.day(), end.safe_day()),
        (day("2026-02-10"), day("2026-02-09"))
    );
    assert!(end.is_told());
    assert_eq!(clock.last_dispute_day().unwrap().day(), day("2026-02-25"));
}

#[test]
fn the_clock_passes_through_its_states_in_order() {
    let clock = shipped("2026-01-01").ends(day("2026-03-02"));
    let states = [
        ("2026-01-01", ProtectionState::TooEarly),
        ("2026-01-11", ProtectionState::TooEarly),
        ("2026-01-12", ProtectionState::Running),
        ("2026-02-22", ProtectionState::Running),
        ("2026-02-23", ProtectionState::Ending),
        ("2026-02-27", ProtectionState::Ending),
        ("2026-02-28", ProtectionState::LastHours),
        ("2026-03-02", ProtectionState::LastHours),
        ("2026-03-03", ProtectionState::Afterwards),
        ("2026-03-17", ProtectionState::Afterwards),
        ("2026-03-18", ProtectionState::Over),
    ];
    for (today, state) in states {
        assert_eq!(clock.state(day(today)), state, "{today}");
    }
}

#[test]
fn confirmed_receipt_starts_the_last_fifteen_days() {
    let clock = shipped("2026-01-01").received(day("2026-01-20"));
    assert_eq!(clock.last_dispute_day().unwrap().day(), day("2026-02-04"));
    assert_eq!(
        clock.working_dispute_day(day("2026-01-21")),
        Some(day("2026-02-01"))
    );
    assert_eq!(clock.state(day("2026-01-25")), ProtectionState::Afterwards);
}

#[test]
fn a_dispute_is_advised_before_protection_ends_and_never_near_the_last_day() {
    let clock = Protection::new().ends(day("2026-03-02"));
    assert_eq!(
        clock.working_dispute_day(day("2026-02-01")),
        Some(day("2026-02-27"))
    );
    assert_eq!(
        clock.working_dispute_day(day("2026-03-01")),
        Some(day("2026-03-14"))
    );
}

#[test]
fn working_days_skip_weekends_from_any_day() {
    // 20 November 2026 is a Friday.
    for (from, days, to) in [
        ("2026-11-20", 0, "2026-11-20"),
        ("2026-11-20", 1, "2026-11-23"),
        ("2026-11-21", 1, "2026-11-23"),
        ("2026-11-22", 1, "2026-11-23"),
        ("2026-11-22", 0, "2026-11-22"),
        ("2026-11-23", 5, "2026-11-30"),
        ("2026-11-25", 3, "2026-11-30"),
        ("2026-11-25", 20, "2026-12-23"),
    ] {
        assert_eq!(add_working(day(from), days), Some(day(to)), "{from} and {days}");
    }
}

#[test]
fn nothing_known_gives_no_dates() {
    let clock = Protection::new();
    assert_eq!(clock.end(), None);
    assert_eq!(clock.first_dispute_day(), None);
    assert_eq!(clock.last_dispute_day(), None);
    assert_eq!(clock.state(day("2026-01-01")), ProtectionState::Unknown);
}

#[test]
fn extreme_dates_are_answered() {
    let mut endless = ProtectionRules::new();
    for rule in ProtectionRule::ALL {
        endless.set(*rule, u16::MAX);
    }
    for rules in [ProtectionRules::new(), endless] {
        for edge in [NaiveDate::MIN, NaiveDate::MAX] {
            let clock = Protection::by_rules(rules)
                .shipped(edge)
                .paid(edge)
                .received(edge);
            for today in [NaiveDate::MIN, NaiveDate::MAX] {
                let _ = clock.state(today);
                let _ = clock.working_dispute_day(today);
                let state = clock.ends(edge).state(today);
                assert!(ProtectionState::ALL.contains(&state));
            }
            let _ = (
                clock.refund_days(edge),
                clock.last_card_day(),
                clock.last_paypal_day(),
            );
            assert_eq!(clock.refund_days(NaiveDate::MAX), None);
        }
    }
}
