//! All occasions of one year: what is computable computed, the rest from the table.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::table::{self, Day, Year};
use super::{Effect, Occasion, Season};
use crate::basis::Basis;
use crate::country::Country;

const RULE: Basis = Basis::official("the date is fixed by rule", "2026-11");
const NOTICE: Basis = Basis::official("State Council holiday notices, as packaged", "2026-11");
const AFTER_NOTICE: Basis = Basis::guess("as in the years of the last notices", "2026-11");
const TWO_WEEKS: Basis = Basis::several(
    "sellers' and buyers' pages: about two weeks without dispatch",
    "2026-11",
);
const DISRUPTION: Basis = Basis::several(
    "sellers' pages: two to three weeks before, one to three after",
    "2026-11",
);
const LUNAR: Basis = Basis::several(
    "lunar calendar packages and an astronomical computation",
    "2026-11",
);
const UMM_AL_QURA: Basis = Basis::several("Umm al-Qura calendar; TR and ID may differ by a day", "2026-11");
const HOLIDAY_PACKAGE: Basis = Basis::single("a package of public holidays", "2026-11");
const ANNOUNCED: Basis = Basis::guess("announced yearly; these days are usual", "2026-11");
const SALE: Basis = Basis::single("buyers' guides to AliExpress sales", "2026-11");
const PEAK: Basis = Basis::single("a buyers' guide to peak delays", "2026-11");
const LAW: Basis = Basis::guess("general knowledge of public holidays", "2026-11");

/// The countries of the destination table where 25 December is a holiday, with the days off.
const CHRISTMAS_IN: [(Country, u64); 14] = [
    (Country::US, 1),
    (Country::CA, 2),
    (Country::GB, 2),
    (Country::AU, 2),
    (Country::DE, 2),
    (Country::PL, 2),
    (Country::NL, 2),
    (Country::IT, 2),
    (Country::FR, 1),
    (Country::ES, 1),
    (Country::BR, 1),
    (Country::ID, 1),
    (Country::KR, 1),
    (Country::UA, 1),
];

/// Where the post rests at Easter: days before and after Easter Sunday.
const EASTER_IN: [(Country, u64, u64); 10] = [
    (Country::DE, 2, 1),
    (Country::GB, 2, 1),
    (Country::AU, 2, 1),
    (Country::CA, 2, 0),
    (Country::ES, 2, 0),
    (Country::BR, 2, 0),
    (Country::NL, 0, 1),
    (Country::FR, 0, 1),
    (Country::IT, 0, 1),
    (Country::PL, 0, 1),
];

const MUSLIM_FEASTS_IN: [Country; 3] = [Country::SA, Country::TR, Country::ID];

/// Hands every occasion that begins in `year` to `see`, in no particular order.
pub(super) fn each(year: i32, see: &mut dyn FnMut(Occasion)) {
    if !(1..=9999).contains(&year) {
        return;
    }
    sales(year, see);
    fixed_feasts(year, see);
    easter_feasts(year, see);
    match table::year(year) {
        Some(row) => {
            chinese_feasts(row, see);
            other_feasts(row, see);
        }
        None => days(
            year,
            ((10, 1), (10, 7)),
            Season::GoldenWeek,
            Effect::Closure,
            AFTER_NOTICE,
            &mut |o| see(o.in_country(Country::CN)),
        ),
    }
}

pub(super) fn date(year: i32, (month, day): Day) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Hands on an occasion from one day of a year to another.
fn days(
    year: i32,
    (from, to): (Day, Day),
    season: Season,
    effect: Effect,
    basis: Basis,
    see: &mut dyn FnMut(Occasion),
) {
    if let (Some(from), Some(to)) = (date(year, from), date(year, to)) {
        see(Occasion::of(season, from, Some(to), effect, basis));
    }
}

/// Hands on an occasion that reaches some days before and after a date.
fn around(
    day: Option<NaiveDate>,
    (before, after): (u64, u64),
    season: Season,
    effect: Effect,
    basis: Basis,
    see: &mut dyn FnMut(Occasion),
) {
    let Some(day) = day else { return };
    let from = day.checked_sub_days(Days::new(before));
    let to = day.checked_add_days(Days::new(after));
    if let (Some(from), Some(to)) = (from, to) {
        see(Occasion::of(season, from, Some(to), effect, basis));
    }
}

fn sales(year: i32, see: &mut dyn FnMut(Occasion)) {
    for (day, season, basis) in [
        ((3, 28), Season::Anniversary, SALE),
        ((6, 18), Season::June18, RULE),
        ((11, 11), Season::SinglesDay, RULE),
        ((12, 12), Season::Double12, RULE),
    ] {
        days(year, (day, day), season, Effect::Sale, basis, see);
    }
    days(
        year,
        ((6, 16), (6, 30)),
        Season::SummerSale,
        Effect::Sale,
        ANNOUNCED,
        see,
    );
    days(
        year,
        ((8, 20), (9, 5)),
        Season::BackToSchool,
        Effect::Sale,
        ANNOUNCED,
        see,
    );
    let friday = black_friday(year);
    around(friday, (0, 0), Season::BlackFriday, Effect::Sale, RULE, see);
    let monday = friday.and_then(|day| day.checked_add_days(Days::new(3)));
    around(monday, (0, 0), Season::CyberMonday, Effect::Sale, RULE, see);
    // 11 November to 10 January.
    around(
        date(year, (11, 11)),
        (0, 60),
        Season::PeakSeason,
        Effect::Slowdown,
        PEAK,
        see,
    );
}

fn fixed_feasts(year: i32, see: &mut dyn FnMut(Occasion)) {
    let christmas = date(year, (12, 25));
    around(christmas, (0, 0), Season::Christmas, Effect::Notice, RULE, see);
    for (country, off) in CHRISTMAS_IN {
        around(
            christmas,
            (0, off - 1),
            Season::Christmas,
            Effect::Closure,
            LAW,
            &mut |o| {
                see(o.in_country(country));
            },
        );
    }
    days(
        year,
        ((1, 1), (1, 8)),
        Season::RussianNewYear,
        Effect::Closure,
        RULE,
        &mut |o| see(o.in_country(Country::RU)),
    );
}

fn easter_feasts(year: i32, see: &mut dyn FnMut(Occasion)) {
    let easter = easter(year);
    around(easter, (0, 0), Season::Easter, Effect::Notice, RULE, see);
    for (country, before, after) in EASTER_IN {
        around(
            easter,
            (before, after),
            Season::Easter,
            Effect::Closure,
            LAW,
            &mut |o| {
                see(o.in_country(country));
            },
        );
    }
    let monday = easter.and_then(|day| day.checked_sub_days(Days::new(48)));
    around(
        monday,
        (0, 2),
        Season::Carnival,
        Effect::Closure,
        RULE,
        &mut |o| {
            see(o.in_country(Country::BR));
        },
    );
}

fn chinese_feasts(row: &Year, see: &mut dyn FnMut(Occasion)) {
    let see = &mut |o: Occasion| see(o.in_country(Country::CN));
    let basis = if row.year <= table::LAST_OFFICIAL {
        NOTICE
    } else {
        AFTER_NOTICE
    };
    let new_year = date(row.year, row.new_year);
    days(
        row.year,
        row.new_year_holiday,
        Season::ChineseNewYear,
        Effect::Closure,
        basis,
        see,
    );
    around(
        new_year,
        (3, 10),
        Season::ChineseNewYear,
        Effect::SellersClosed,
        TWO_WEEKS,
        see,
    );
    around(
        new_year,
        (14, 21),
        Season::ChineseNewYear,
        Effect::Slowdown,
        DISRUPTION,
        see,
    );
    days(
        row.year,
        row.labour,
        Season::LabourDay,
        Effect::Closure,
        basis,
        see,
    );
    days(
        row.year,
        row.golden_week,
        Season::GoldenWeek,
        Effect::Closure,
        basis,
        see,
    );
    for (day, season) in [
        (row.dragon_boat, Season::DragonBoat),
        (row.mid_autumn, Season::MidAutumn),
    ] {
        days(row.year, (day, day), season, Effect::Closure, LUNAR, see);
    }
}

fn other_feasts(row: &Year, see: &mut dyn FnMut(Occasion)) {
    for country in MUSLIM_FEASTS_IN {
        let see = &mut |o: Occasion| see(o.in_country(country));
        for start in row.ramadan.iter().filter_map(|day| date(row.year, *day)) {
            let length = ramadan_length(start);
            around(
                Some(start),
                (0, length - 1),
                Season::Ramadan,
                Effect::Slowdown,
                UMM_AL_QURA,
                see,
            );
        }
        // The feasts last longer in some countries; these days are the common ones.
        for day in row.fitr {
            around(
                date(row.year, *day),
                (0, 2),
                Season::EidAlFitr,
                Effect::Closure,
                UMM_AL_QURA,
                see,
            );
        }
        for day in row.adha {
            around(
                date(row.year, *day),
                (0, 3),
                Season::EidAlAdha,
                Effect::Closure,
                UMM_AL_QURA,
                see,
            );
        }
    }
    for (span, season) in [(row.seollal, Season::Seollal), (row.chuseok, Season::Chuseok)] {
        days(
            row.year,
            span,
            season,
            Effect::Closure,
            HOLIDAY_PACKAGE,
            &mut |o| {
                see(o.in_country(Country::KR));
            },
        );
    }
    for (day, more, season) in [
        (row.passover, 0, Season::Passover),
        (row.rosh_hashanah, 1, Season::RoshHashanah),
        (row.shemini_atzeret, 0, Season::SheminiAtzeret),
    ] {
        around(
            date(row.year, day),
            (0, more),
            season,
            Effect::Closure,
            HOLIDAY_PACKAGE,
            &mut |o| {
                see(o.in_country(Country::IL));
            },
        );
    }
}

/// The days from the first of Ramadan to the day before the feast: 29 or 30.
fn ramadan_length(start: NaiveDate) -> u64 {
    let feasts = [start.year(), start.year() + 1]
        .into_iter()
        .filter_map(table::year)
        .flat_map(|row| row.fitr.iter().filter_map(|day| date(row.year, *day)));
    feasts
        .map(|feast| (feast - start).num_days())
        .find(|days| (29..=30).contains(days))
        .map_or(29, i64::unsigned_abs)
}

/// The day after the fourth Thursday of November.
fn black_friday(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Thu, 4)?.succ_opt()
}

/// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}
