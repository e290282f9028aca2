//! What holds of every diagnosis, whatever is told.

#![allow(clippy::unwrap_used)] // a property without its values fails

use alitrack::{
    ActionKind, Cause, Country, Diagnosis, Finding, OrderState, Parcel, Report, ShippingOption, Stage,
    TrackingEvent, When, diagnose,
};
use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 10).unwrap()
}

fn day(ago: i64) -> NaiveDate {
    let days = Days::new(ago.unsigned_abs());
    if ago < 0 { today() + days } else { today() - days }
}

/// Any date that can be written, the extreme ones included.
fn any_date() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        8 => (-400i64..400).prop_map(day),
        1 => Just(NaiveDate::MIN),
        1 => Just(NaiveDate::MAX),
    ]
}

fn near() -> impl Strategy<Value = NaiveDate> {
    (-90i64..120).prop_map(day)
}

fn event(dates: impl Strategy<Value = NaiveDate>) -> impl Strategy<Value = TrackingEvent> {
    let stage = option::weighted(0.9, select(Stage::ALL));
    let country = option::weighted(0.3, select(Country::ALL));
    (stage, option::weighted(0.9, dates), country).prop_map(|(stage, date, country)| {
        let mut event = TrackingEvent::new("words that nobody knows");
        if let Some(stage) = stage {
            event = event.staged(stage);
        }
        if let Some(date) = date {
            event = event.at(When::on(date));
        }
        if let Some(country) = country {
            event = event.in_country(country);
        }
        event
    })
}

const NUMBERS: &[&str] = &[
    "RB123456785CN",
    "UN123456785CN",
    "LP00417285630928",
    "8123456789012345",
    "RB123456786CN",
    " LZ 87124O690 CN ",
    "8270772786",
    "LZ87124xx90CN",
    "",
    "\u{202e}…",
];

fn parcel<D>(dates: fn() -> D) -> impl Strategy<Value = Parcel>
where
    D: Strategy<Value = NaiveDate> + 'static,
{
    let known = (
        option::of(select(NUMBERS)),
        option::of(select(OrderState::ALL)),
        option::of(select(ShippingOption::ALL)),
        option::of(select(
            &[Country::BR, Country::RU, Country::ES, Country::KR, Country::US][..],
        )),
        option::of(0u64..20_000),
    );
    let days = (
        option::of(dates()),
        option::of(dates()),
        option::of(dates()),
        option::of(dates()),
        option::of(dates()),
        option::of(dates()),
    );
    let seen = (
        option::of(vec(event(dates()), 0..6)),
        vec(select(Report::ALL), 0..4),
    );
    (known, days, seen).prop_map(
        |((number, state, shipping, to, value), days, (events, reports))| {
            let (ordered, shipped, deadline, protected, delivered, written) = days;
            let mut parcel = Parcel::new();
            macro_rules! set {
            ($($method:ident $value:expr),+ $(,)?) => {
                $(if let Some(value) = $value { parcel = parcel.$method(value); })+
            };
        }
            set!(
                number number, order_state state, by shipping, to to, value_usd_cents value,
                ordered_on ordered, shipped_on shipped, processing_deadline deadline,
                protection_ends_on protected, delivered_on delivered, seller_contacted_on written,
                with_events events,
            );
            reports.into_iter().fold(parcel, Parcel::report)
        },
    )
}

/// A slot that nothing was put into is printed as written.
fn open_slot(text: &str) -> bool {
    text.contains(['{', '}'])
}

fn sound(diagnosis: &Diagnosis, today: NaiveDate) -> Result<(), TestCaseError> {
    prop_assert!(!diagnosis.findings().is_empty());
    let mut causes: Vec<Cause> = Vec::new();
    for finding in diagnosis.findings() {
        prop_assert!(!causes.contains(&finding.cause()), "{} twice", finding.cause());
        causes.push(finding.cause());
        prop_assert!(
            !finding.evidence().is_empty(),
            "{} without evidence",
            finding.cause()
        );
        prop_assert!(
            !finding.actions().is_empty(),
            "{} without action",
            finding.cause()
        );
        for action in finding.actions() {
            let days = [action.first_day(), action.last_day()];
            prop_assert!(
                days.iter().flatten().all(|day| *day >= today),
                "{action} before {today}"
            );
            if let [Some(first), Some(last)] = days {
                prop_assert!(first <= last, "{action}");
            }
        }
    }
    let sure = |f: &Finding| (f.confidence(), f.points());
    let order: Vec<_> = diagnosis.findings().iter().map(sure).collect();
    prop_assert!(order.is_sorted_by(|a, b| a >= b), "{order:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_is_whole_and_never_dated_in_the_past(parcel in parcel(near)) {
        sound(&diagnose(&parcel, today()), today())?;
    }

    #[test]
    fn extreme_dates_are_answered_too(parcel in parcel(any_date), today in any_date()) {
        sound(&diagnose(&parcel, today), today)?;
    }

    #[test]
    fn the_same_parcel_gets_the_same_answer(parcel in parcel(near)) {
        prop_assert_eq!(diagnose(&parcel, today()), diagnose(&parcel.clone(), today()));
    }

    #[test]
    fn a_report_that_nobody_knows_changes_nothing(parcel in parcel(near)) {
        let before = diagnose(&parcel, today());
        prop_assert_eq!(before, diagnose(&parcel.report_code("rainy_day"), today()));
    }

    #[test]
    fn nothing_that_needs_protection_is_advised_beyond_its_end(parcel in parcel(near), left in 0i64..60) {
        let over = [Report::ConfirmedByMistake, Report::ProtectionExpired, Report::DisputeWindowClosed];
        prop_assume!(!parcel.reports().any(|report| over.contains(&report)));
        let end = day(-left);
        let parcel = parcel.protection_ends_on(end);
        let refused = parcel.reports().any(|report| report == Report::DisputeRefusedTooEarly);
        // The margin of three days, but never before today; a form that refused opens after the end.
        let latest = if refused { end + Days::new(12) } else { (end - Days::new(3)).max(today()) };
        for finding in diagnose(&parcel, today()).findings() {
            for action in finding.actions() {
                let guarded = matches!(
                    action.kind(),
                    ActionKind::WaitUntil | ActionKind::OpenDispute | ActionKind::RequestProtectionExtension
                );
                if guarded {
                    let days = [action.first_day(), action.last_day()];
                    prop_assert!(days.iter().flatten().all(|day| *day <= latest), "{} beyond {}", action, latest);
                }
            }
        }
    }

    #[test]
    fn no_dispute_is_advised_before_the_eleventh_day(parcel in parcel(near), ago in 0i64..11) {
        let reports = [Report::ConfirmedByMistake, Report::ProtectionExpired, Report::DisputeRefusedTooEarly];
        prop_assume!(!parcel.reports().any(|report| reports.contains(&report)));
        let parcel = parcel.shipped_on(day(ago)).protection_ends_on(day(-60));
        for finding in diagnose(&parcel, today()).findings() {
            for action in finding.actions().iter().filter(|action| action.kind() == ActionKind::OpenDispute) {
                prop_assert!(action.first_day() >= Some(day(ago - 11)), "{}", action);
            }
        }
    }

    #[test]
    fn a_diagnosis_survives_storage(parcel in parcel(near)) {
        let diagnosis = diagnose(&parcel, today());
        let stored = serde_json::to_string(&diagnosis).unwrap();
        prop_assert_eq!(serde_json::from_str::<Diagnosis>(&stored).unwrap(), diagnosis);
    }

    #[test]
    fn a_day_on_which_nothing_changed_is_no_news(parcel in parcel(near)) {
        let diagnosis = diagnose(&parcel, today());
        prop_assert!(diagnosis.changes_since(&diagnosis).is_empty());
    }

    #[test]
    fn a_seller_is_never_accused_and_a_message_has_no_open_slot(parcel in parcel(near)) {
        let diagnosis = diagnose(&parcel, today());
        for language in alitrack::Language::ALL {
            let message = diagnosis.message_to_seller(&parcel, language);
            prop_assert!(!open_slot(message.text()), "{}", message.text());
            prop_assert!(!message.english().contains("fake"));
            for evidence in diagnosis.first().evidence() {
                prop_assert!(!open_slot(&evidence.display(language)), "{:?}", evidence);
            }
            for action in diagnosis.first().actions() {
                prop_assert!(!open_slot(&action.display(language)), "{}", action);
            }
        }
    }
}
