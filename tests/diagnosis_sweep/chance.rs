//! Parcels put together by chance: how often each cause is found, and what is advised then. Two conditions that seldom
//! meet in a situation that somebody thought of meet here.
//! `UPDATE=1 cargo test --test diagnosis_sweep` rewrites `tests/golden/diagnosis_chance.txt`; read the difference.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use alitrack::{
    Country, Diagnosis, OrderState, Parcel, Report, ShippingOption, Stage, TrackingEvent, When, diagnose,
};
use chrono::{Days, NaiveDate};

use super::golden::assert_golden;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 9, 2).expect("a day of September");
const PARCELS: usize = 1_500;

/// SplitMix64, so that the parcels are the same everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((bits ^ (bits >> 31)) % limit as u64) as usize
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn ago(&mut self, days: usize) -> NaiveDate {
        TODAY - Days::new(self.below(days) as u64)
    }

    fn parcel(&mut self) -> Parcel {
        let age = 1 + self.of(&[4, 12, 20, 35, 50, 65, 90, 150]) + self.below(4);
        let ordered = TODAY - Days::new(age as u64);
        let mut parcel = Parcel::new();
        if !self.one_in(4) {
            parcel = parcel.ordered_on(ordered);
        }
        if !self.one_in(3) {
            parcel = parcel.shipped_on(self.ago(age));
        }
        if self.one_in(3) {
            parcel = parcel.order_state(self.of(OrderState::ALL));
        }
        if self.one_in(2) {
            let end = ordered + Days::new(self.of(&[15, 45, 60, 75]));
            parcel = parcel.protection_ends_on(end);
        }
        if self.one_in(4) {
            parcel = parcel.processing_deadline(ordered + Days::new(7));
        }
        if self.one_in(8) {
            parcel = parcel.delivered_on(self.ago(10));
        }
        if self.one_in(8) {
            parcel = parcel.seller_contacted_on(self.ago(8));
        }
        if !self.one_in(3) {
            parcel = parcel.to(self.of(&[Country::BR, Country::FR, Country::US, Country::CN]));
        }
        if self.one_in(3) {
            parcel = parcel.by(self.of(ShippingOption::ALL));
        }
        if self.one_in(8) {
            parcel = parcel.weight_g(self.of(&[300, 2_100, 40_000]));
        }
        if self.one_in(8) {
            parcel = parcel.value_usd_cents(self.of(&[150, 900, 20_000]));
        }
        if self.one_in(8) {
            parcel = parcel.order_number("8123456789012345");
        }
        for _ in 0..self.below(3) {
            parcel = parcel.report(self.of(Report::ALL));
        }
        let parcel = self.numbered(parcel);
        self.on_its_way(parcel, age)
    }

    fn numbered(&mut self, parcel: Parcel) -> Parcel {
        const NUMBERS: &[&str] = &[
            "RB123456785GB",
            "VR123456785CN",
            "UR848385766YP",
            "LP00068434402473",
            "8123456789012345",
            "RB123456786GB",
            "RB 123456785 CN",
            "3318810025",
            "LZ87124**90CN",
            "12345",
            " ",
        ];
        match self.below(4) {
            0 => parcel,
            1 if self.one_in(2) => parcel.without_number(),
            _ => parcel.number(self.of(NUMBERS)),
        }
    }

    fn on_its_way(&mut self, parcel: Parcel, age: usize) -> Parcel {
        if self.one_in(4) {
            return if self.one_in(2) {
                parcel.nothing_shown()
            } else {
                parcel
            };
        }
        let mut stages: Vec<_> = (0..1 + self.below(4)).map(|_| self.of(Stage::ALL)).collect();
        // Most parcels go one way.
        if !self.one_in(4) {
            stages.sort_unstable_by_key(|stage| *stage as usize);
        }
        let mut days: Vec<_> = stages.iter().map(|_| self.ago(age)).collect();
        days.sort_unstable();
        stages.into_iter().zip(days).fold(parcel, |parcel, (stage, day)| {
            const WORDS: &[&str] = &[
                "",
                "",
                "",
                "Export customs clearance failed",
                "Blorf",
                "Held by import customs",
            ];
            let event = TrackingEvent::new(self.of(WORDS)).at(When::on(day));
            let event = if self.one_in(9) {
                event
            } else {
                event.staged(stage)
            };
            let event = match self.below(6) {
                0 => event.under(self.of(&["LP00417285630928", "3SABCD0000000"])),
                _ => event,
            };
            parcel.event(match self.below(8) {
                0 | 1 => event.in_country(Country::CN),
                2 => event.in_country(Country::BR),
                3 => event.in_country(Country::DE),
                _ => event,
            })
        })
    }
}

/// What was counted under a name.
#[derive(Default)]
struct Tally(BTreeMap<String, (usize, i64)>);

impl Tally {
    fn add(&mut self, name: impl std::fmt::Display, sum: i64) {
        let (count, total) = self.0.entry(name.to_string()).or_default();
        *count += 1;
        *total += sum;
    }

    fn count(&mut self, diagnosis: &Diagnosis) {
        let (first, asked) = (diagnosis.first().cause(), diagnosis.most_helpful());
        self.add(format!("first {first}"), 0);
        for finding in diagnosis.findings() {
            let (cause, points) = (finding.cause(), i64::from(finding.points()));
            self.add(format!("{cause} {}, points", finding.severity()), points);
            self.add(
                format!("{cause} {}, reasons", finding.confidence()),
                finding.evidence().len() as i64,
            );
            for (at, action) in finding.actions().iter().enumerate() {
                let days = |day: Option<NaiveDate>| day.map_or(0, |day| (day - TODAY).num_days());
                let until = days(action.first_day()) + days(action.last_day());
                self.add(
                    format!("{cause} advises {}, days", action.kind()),
                    until + at as i64,
                );
            }
        }
        for (silenced, by) in diagnosis.silenced() {
            self.add(format!("{by} silences {silenced}"), 0);
        }
        for warning in diagnosis.warnings() {
            self.add(format!("warns {}", warning.code()), 0);
        }
        if let Some(input) = asked {
            self.add(format!("asks {input}"), 0);
        }
    }
}

#[test]
fn parcels_put_together_by_chance_are_told_as_often_as_reviewed() {
    let (mut chance, mut tally) = (Chance(1), Tally::default());
    for _ in 0..PARCELS {
        tally.count(&diagnose(&chance.parcel(), TODAY));
    }
    let mut text = String::new();
    for (name, (count, sum)) in &tally.0 {
        let _ = match sum {
            0 => writeln!(text, "{count} {name}"),
            _ => writeln!(text, "{count} {name} {sum}"),
        };
    }
    assert_golden("diagnosis_chance.txt", &text);
}
