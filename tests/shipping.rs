//! The shipping room beside the others: what it names exists there.

mod golden;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use alitrack::shipping::{Limit, Misfit, Pace, ParcelSize, Phase, Thresholds};
use alitrack::{Calendar, Country, DeliveryWindow, Destination, Language, ShippingOption, Trip, formats};
use chrono::NaiveDate;
use golden::assert_golden;

#[test]
fn every_number_to_expect_has_a_format_in_the_catalogue() {
    let known: BTreeSet<&str> = formats().iter().map(|format| format.id().as_str()).collect();
    let mut missing = BTreeSet::new();
    for option in ShippingOption::ALL {
        for number in option.numbers() {
            if !known.contains(number.format().as_str()) {
                missing.insert(number.format().as_str());
            }
        }
    }
    assert!(missing.is_empty(), "not in the catalogue: {missing:?}");
}

/// `UPDATE=1 cargo test --test shipping` rewrites `tests/golden/shipping_tables.txt`; read the difference.
#[test]
fn the_tables_read_as_reviewed() {
    let mut text = String::from("# Waiting limits: normal, watch, act, dispute\n");
    let limits = Thresholds::new();
    let days = |limit: Option<Limit>| match limit {
        Some(Limit::After(days)) => days.to_string(),
        Some(Limit::BeforeProtectionEnd(days)) => format!("end-{days}"),
        None => "-".into(),
    };
    for phase in Phase::ALL {
        for pace in Pace::ALL {
            let row = limits.limits(*phase, *pace);
            let four = [row.normal, row.watch, row.act, row.dispute].map(days).join(" ");
            let _ = write!(text, "{phase} {pace}: {four}");
            let _ = match row.deadline {
                Some(deadline) => writeln!(text, ", {deadline:?}"),
                None => writeln!(text),
            };
        }
    }
    text.push_str("\n# Destinations: usual days, then the windows that are known\n");
    for row in Destination::ALL {
        let country = row
            .country()
            .map_or("others".into(), |country| country.to_string());
        let _ = write!(text, "{country}: {} to {}", row.usual().from(), row.usual().to());
        for (name, window) in [
            ("fee", row.fee_window()),
            ("objection", row.fee_objection()),
            ("papers", row.papers_window()),
            ("pickup", row.pickup()),
            ("parcel pickup", row.parcel_pickup()),
        ] {
            if let Some(window) = window {
                let _ = write!(text, ", {name} {}", window.days());
            }
        }
        text.push('\n');
    }
    text.push_str("\n# Options\n");
    for option in ShippingOption::ALL {
        let (class, coverage) = (option.class(), option.coverage());
        let whose = if option.is_platforms() {
            ", the platform's"
        } else {
            ""
        };
        let _ = writeln!(text, "{option}: {class}, {coverage}{whose}");
    }
    assert_golden("shipping_tables.txt", &text);
}

#[test]
fn service_codes_of_sellers_tools_read_as_their_options() {
    let rows = [
        ("CAINIAO_STANDARD", "aliexpress_standard"),
        ("CAINIAO_PREMIUM", "aliexpress_premium"),
        ("CAINIAO_ECONOMY", "aliexpress_saver"),
        ("AE_CN_SUPER_ECONOMY_G", "cainiao_super_economy_global"),
        ("SUNYOU_ECONOMY", "cainiao_super_economy"),
        ("CAINIAO_SUPER_ECONOMY_SG", "cainiao_super_economy_special"),
        ("CAINIAO_EXPEDITED_ECONOMY", "cainiao_expedited_economy"),
        ("AE_CAINIAO_STANDARD", "cainiao_expedited_standard"),
        ("CAINIAO_CONSOLIDATION_SA", "cainiao_consolidation"),
        ("EMS_ZX_ZX_US", "epacket"),
        ("CPAM", "china_post_registered"),
        ("CPAP", "china_post_air_parcel"),
        ("YANWEN_JYT", "china_post_ordinary_plus"),
        ("YANWEN_AM", "yanwen_special_line"),
        ("SGP_OMP", "singapore_post"),
        ("SINOTRANS_PY", "correos_economy"),
        ("UPSE", "ups"),
    ];
    for (code, id) in rows {
        assert_eq!(
            ShippingOption::read(code).map(ShippingOption::code),
            Some(id),
            "{code}"
        );
        assert_eq!(
            ShippingOption::read(&code.to_lowercase()).map(ShippingOption::code),
            Some(id)
        );
    }
}

#[test]
fn everything_that_is_said_of_a_trip_can_be_said_in_every_language() {
    let shipped = NaiveDate::from_ymd_opt(2026, 9, 21).unwrap();
    let trip = Trip::new()
        .by(ShippingOption::EPacket)
        .to(Country::BR)
        .shipped(shipped)
        .grams(2_300);
    let window = DeliveryWindow::of(&trip, &Calendar::new()).unwrap();
    let misfits = ShippingOption::EPacket.misfits(&ParcelSize::new().grams(2_300), Some(Country::BR));
    assert!(matches!(misfits[..], [Misfit::TooHeavy { grams: 2_300, .. }]));
    for language in Language::ALL {
        let said: BTreeSet<String> = window
            .adjustments()
            .iter()
            .map(|step| step.display(language).to_string())
            .chain(misfits.iter().map(|misfit| misfit.display(language).to_string()))
            .collect();
        assert!(
            said.iter().all(|words| !words.contains(['{', '}'])),
            "{language}: {said:?}"
        );
        assert!(said.len() >= 4, "{language}: {said:?}");
    }
}
