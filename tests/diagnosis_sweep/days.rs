//! One situation after the other, day by day: from which day on the answer is another one.
//! `UPDATE=1 cargo test --test diagnosis_sweep` rewrites `tests/golden/diagnosis_days.txt`; read the difference.

use std::fmt::Write as _;

use alitrack::{Country, OrderState, Parcel, Report, ShippingOption, Stage, TrackingEvent, When, diagnose};
use chrono::{Days, NaiveDate};

use super::golden::assert_golden;

/// Day 0 of each situation: no feast and no sale for two months.
const START: NaiveDate = NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day of June");
/// Most limits are passed by then.
const END: u64 = 63;
/// Where so many days later all is as it was, nothing changed in between.
const STEP: usize = 3;

fn day(number: u64) -> NaiveDate {
    START + Days::new(number)
}

fn scan(stage: Stage) -> TrackingEvent {
    TrackingEvent::new("").staged(stage).at(When::on(START))
}

/// An order from China to France that was sent on day 0.
fn sent() -> Parcel {
    Parcel::new()
        .ordered_on(START - Days::new(3))
        .shipped_on(START)
        .from(Country::CN)
        .to(Country::FR)
}

/// A parcel on the way whose protection ends on day 40.
fn protected() -> Parcel {
    let scan = scan(Stage::Transit);
    sent().event(scan).protection_ends_on(day(40))
}

/// What is said on a day.
struct Answer {
    /// Without the days of the actions, some of which move with today.
    said: String,
    /// With those days, counted from day 0.
    shown: String,
}

impl Answer {
    /// The first four findings.
    fn of(parcel: &Parcel, number: u64) -> Self {
        let (mut said, mut shown) = (String::new(), String::new());
        for finding in diagnose(parcel, day(number)).findings().iter().take(4) {
            let sign = if said.is_empty() { "" } else { " | " };
            let (cause, points) = (finding.cause(), finding.points());
            let head = format!("{sign}{cause} {points} {}", finding.severity());
            said += &head;
            shown += &head;
            for action in finding.actions() {
                let kind = format!(", {}", action.kind());
                said += &kind;
                shown += &kind;
                for (word, day) in [("from", action.first_day()), ("by", action.last_day())] {
                    if let Some(day) = day {
                        let _ = write!(shown, " {word} {}", (day - START).num_days());
                    }
                }
            }
        }
        Self { said, shown }
    }
}

/// Writes each day on which the answer is not that of the day before.
fn walk(text: &mut String, title: &str, parcel: &Parcel, to: u64) {
    let mut last = Answer::of(parcel, 0);
    let _ = writeln!(text, "{title}\n  0: {}", last.shown);
    for from in (0..to).step_by(STEP) {
        let far = Answer::of(parcel, from + STEP as u64);
        if far.said == last.said {
            continue;
        }
        for today in from + 1..=from + STEP as u64 {
            let answer = Answer::of(parcel, today);
            if answer.said != last.said {
                let _ = writeln!(text, "  {today}: {}", answer.shown);
                last = answer;
            }
        }
    }
}

#[test]
fn every_answer_changes_on_the_day_that_was_reviewed() {
    let mut text = String::new();
    for stage in Stage::ALL.iter().copied() {
        walk(&mut text, stage.code(), &sent().event(scan(stage)), END);
    }
    for option in [ShippingOption::CainiaoSuperEconomyGlobal, ShippingOption::Dhl] {
        for stage in [
            Stage::Accepted,
            Stage::Departure,
            Stage::ArrivalCountry,
            Stage::CustomsHold,
            Stage::Handover,
        ] {
            walk(
                &mut text,
                &format!("{stage} by {option}"),
                &sent().by(option).event(scan(stage)),
                END,
            );
        }
    }
    for number in [
        "RB123456785GB",
        "UR848385766YP",
        "LP00068434402473",
        "8123456789012345",
        "RB123456786GB",
        "3318810025",
    ] {
        walk(
            &mut text,
            &format!("{number}, nothing shown"),
            &sent().number(number).nothing_shown(),
            END,
        );
    }
    for state in [
        OrderState::InProgress,
        OrderState::Consolidated,
        OrderState::Invoice,
        OrderState::Cancelled,
    ] {
        let waiting = Parcel::new()
            .ordered_on(START)
            .processing_deadline(day(7))
            .order_state(state);
        walk(&mut text, &format!("order {state}"), &waiting, END);
    }
    for report in [
        Report::SellerContacted,
        Report::NotFoundOnAllTrackers,
        Report::OtherTrackerHasInfo,
        Report::ReplacementNumber,
        Report::SellerSaysSent,
        Report::TrackersDisagree,
    ] {
        walk(
            &mut text,
            &format!("{report}, nothing shown"),
            &sent().nothing_shown().report(report),
            END,
        );
        walk(
            &mut text,
            &format!("{report}, delivered"),
            &sent().event(scan(Stage::Delivered)).report(report),
            9,
        );
    }
    assert_golden("diagnosis_days.txt", &text);
}

#[test]
fn what_is_left_to_do_changes_with_the_end_of_protection() {
    let mut text = String::new();
    walk(&mut text, "protection ends on day 40", &protected(), END);
    walk(
        &mut text,
        "nobody knows when it ends",
        &sent().event(scan(Stage::Transit)),
        260,
    );
    let written = protected().seller_contacted_on(day(30));
    walk(&mut text, "written to on day 30", &written, 42);
    let late = TrackingEvent::new("")
        .staged(Stage::CustomsIn)
        .at(When::on(day(40)));
    let written = sent().event(late).seller_contacted_on(day(56));
    walk(
        &mut text,
        "in customs on day 40, written to on day 56",
        &written,
        60,
    );
    for report in [
        Report::ConfirmedByMistake,
        Report::DeadlineExtendedRepeatedly,
        Report::DisputeRefusedTooEarly,
        Report::DisputeWindowClosed,
        Report::PaypalRejected,
        Report::ProtectionExpired,
        Report::SellerAsksToWait,
        Report::SellerContacted,
        Report::SellerExtendedProtection,
        Report::SellerRefusesRefund,
        Report::SellerUnresponsive,
    ] {
        walk(
            &mut text,
            &format!("{report}, protection ends on day 40"),
            &protected().report(report),
            END,
        );
        walk(
            &mut text,
            &format!("{report}, nobody knows when it ends"),
            &sent().event(scan(Stage::Transit)).report(report),
            45,
        );
    }
    // The last days of protection, on the day on which the van is out.
    let out = Parcel::new()
        .shipped_on(START - Days::new(20))
        .event(scan(Stage::OutForDelivery));
    for end in 0..6 {
        let title = format!("out for delivery, protection ends on day {end}");
        walk(&mut text, &title, &out.clone().protection_ends_on(day(end)), 3);
    }
    assert_golden("diagnosis_protection.txt", &text);
}
