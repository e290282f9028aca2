//! What is said of a wait agrees with itself, however long it lasts.

use alitrack::{
    Country, Fact, Finding, Parcel, Report, Severity, ShippingOption, Stage, TrackingEvent, When, diagnose,
};
use chrono::{Days, NaiveDate};

/// Far from feasts, and behind it a Chinese New Year with its busy weeks before it.
const STARTS: [NaiveDate; 2] = [
    NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day of June"),
    NaiveDate::from_ymd_opt(2026, 1, 12).expect("a day of January"),
];
const LAST: u64 = 70;
/// Every day of a wait lies at most a day from one that is looked at.
const STEP: usize = 3;

fn parcels(start: NaiveDate) -> Vec<(String, Parcel)> {
    let mut found = Vec::new();
    let options = [
        None,
        Some(ShippingOption::Dhl),
        Some(ShippingOption::CainiaoSuperEconomyGlobal),
        Some(ShippingOption::ChinaPostOrdinary),
    ];
    for country in [Country::FR, Country::BR] {
        for option in options {
            let sent = Parcel::new()
                .ordered_on(start - Days::new(2))
                .shipped_on(start)
                .number("RB123456785CN")
                .to(country);
            let sent = match option {
                Some(option) => sent.by(option),
                None => sent,
            };
            let title = |what: &str| format!("{what} to {country} by {option:?} from {start}");
            found.push((title("nothing shown"), sent.clone().nothing_shown()));
            let replaced = sent.clone().nothing_shown().report(Report::ReplacementNumber);
            found.push((title("another number"), replaced));
            for stage in Stage::ALL {
                let scan = TrackingEvent::new("").staged(*stage).at(When::on(start));
                found.push((title(stage.code()), sent.clone().event(scan)));
            }
        }
    }
    found
}

/// What is wrong with what a finding says of the wait.
fn fault(finding: &Finding, today: NaiveDate) -> Option<&'static str> {
    let facts = || finding.evidence().iter().map(|evidence| evidence.fact());
    let mut limits = facts().filter_map(|fact| match fact {
        Fact::WithinUsualWait { limit, .. } | Fact::BeyondUsualWait { limit, .. } => Some(*limit),
        _ => None,
    });
    let first = limits.next();
    let within = facts().any(|fact| matches!(fact, Fact::WithinUsualWait { .. }));
    let beyond = facts().any(|fact| matches!(fact, Fact::BeyondUsualWait { .. }));
    if limits.any(|limit| Some(limit) != first) || (within && beyond) {
        return Some("two limits");
    }
    if beyond && finding.severity() == Severity::Normal {
        return Some("longer than usual, and normal");
    }
    let early = |day: NaiveDate| day < today;
    let days = finding
        .actions()
        .iter()
        .flat_map(|action| [action.first_day(), action.last_day()]);
    days.flatten().any(early).then_some("a day that has passed")
}

#[test]
fn at_every_age_a_finding_agrees_with_itself() {
    let mut wrong = Vec::new();
    for (title, parcel) in STARTS.into_iter().flat_map(parcels) {
        let start = parcel.get_shipped_on().expect("each was sent on a day");
        for number in (0..=LAST).step_by(STEP) {
            let today = start + Days::new(number);
            for finding in diagnose(&parcel, today).findings() {
                if let Some(why) = fault(finding, today) {
                    wrong.push(format!("{title}, day {number}: {}: {why}", finding.cause()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
