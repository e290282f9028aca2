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

/// A kind of occasion, before it is known on which days it falls.
#[derive(Clone, Copy)]
struct Kind {
    season: Season,
    effect: Effect,
    basis: Basis,
    country: Option<Country>,
}

const fn kind(season: Season, effect: Effect, basis: Basis) -> Kind {
    Kind {
        season,
        effect,
        basis,
        country: None,
    }
}

impl Kind {
    const fn in_country(self, country: Country) -> Self {
        Self {
            country: Some(country),
            ..self
        }
    }

    /// Hands it on from one day of a year to another.
    fn days(self, year: i32, (from, to): (Day, Day), see: &mut dyn FnMut(Occasion)) {
        self.dates(date(year, from), date(year, to), see);
    }

    /// Hands it on with some days before and after a date.
    fn around(self, day: Option<NaiveDate>, (before, after): (u64, u64), see: &mut dyn FnMut(Occasion)) {
        let from = day.and_then(|day| day.checked_sub_days(Days::new(before)));
        let to = day.and_then(|day| day.checked_add_days(Days::new(after)));
        self.dates(from, to, see);
    }

    fn dates(self, from: Option<NaiveDate>, to: Option<NaiveDate>, see: &mut dyn FnMut(Occasion)) {
        if let (Some(from), Some(to)) = (from, to) {
            let occasion = Occasion::of(self.season, from, Some(to), self.effect, self.basis);
            see(match self.country {
                Some(country) => occasion.in_country(country),
                None => occasion,
            });
        }
    }
}

/// Hands every occasion that begins in `year` to `see`, in no particular order.
pub(super) fn each(year: i32, see: &mut dyn FnMut(Occasion)) {
    sales(year, see);
    fixed_feasts(year, see);
    easter_feasts(year, see);
    match table::year(year) {
        Some(row) => {
            chinese_feasts(row, see);
            muslim_feasts(row, see);
            other_feasts(row, see);
        }
        None => kind(Season::GoldenWeek, Effect::Closure, AFTER_NOTICE)
            .in_country(Country::CN)
            .days(year, ((10, 1), (10, 7)), see),
    }
}

pub(super) fn date(year: i32, (month, day): Day) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn sales(year: i32, see: &mut dyn FnMut(Occasion)) {
    for (from, to, season, basis) in [
        ((3, 28), (3, 28), Season::Anniversary, SALE),
        ((6, 16), (6, 30), Season::SummerSale, ANNOUNCED),
        ((6, 18), (6, 18), Season::June18, RULE),
        ((8, 20), (9, 5), Season::BackToSchool, ANNOUNCED),
        ((11, 11), (11, 11), Season::SinglesDay, RULE),
        ((12, 12), (12, 12), Season::Double12, RULE),
    ] {
        kind(season, Effect::Sale, basis).days(year, (from, to), see);
    }
    let friday = black_friday(year);
    kind(Season::BlackFriday, Effect::Sale, RULE).around(friday, (0, 0), see);
    let monday = friday.and_then(|day| day.checked_add_days(Days::new(3)));
    kind(Season::CyberMonday, Effect::Sale, RULE).around(monday, (0, 0), see);
    // 11 November to 10 January.
    kind(Season::PeakSeason, Effect::Slowdown, PEAK).around(date(year, (11, 11)), (0, 60), see);
}

fn fixed_feasts(year: i32, see: &mut dyn FnMut(Occasion)) {
    let christmas = date(year, (12, 25));
    kind(Season::Christmas, Effect::Notice, RULE).around(christmas, (0, 0), see);
    for (country, off) in CHRISTMAS_IN {
        let day_off = kind(Season::Christmas, Effect::Closure, LAW).in_country(country);
        day_off.around(christmas, (0, off - 1), see);
    }
    let russia = kind(Season::RussianNewYear, Effect::Closure, RULE).in_country(Country::RU);
    russia.days(year, ((1, 1), (1, 8)), see);
}

fn easter_feasts(year: i32, see: &mut dyn FnMut(Occasion)) {
    let easter = easter(year);
    kind(Season::Easter, Effect::Notice, RULE).around(easter, (0, 0), see);
    for (country, before, after) in EASTER_IN {
        let day_off = kind(Season::Easter, Effect::Closure, LAW).in_country(country);
        day_off.around(easter, (before, after), see);
    }
    let monday = easter.and_then(|day| day.checked_sub_days(Days::new(48)));
    let carnival = kind(Season::Carnival, Effect::Closure, RULE).in_country(Country::BR);
    carnival.around(monday, (0, 2), see);
}

fn chinese_feasts(row: &Year, see: &mut dyn FnMut(Occasion)) {
    let announced = if row.year <= table::LAST_OFFICIAL {
        NOTICE
    } else {
        AFTER_NOTICE
    };
    for ((from, to), season, basis) in [
        (row.new_year_holiday, Season::ChineseNewYear, announced),
        (row.labour, Season::LabourDay, announced),
        (row.golden_week, Season::GoldenWeek, announced),
        ((row.dragon_boat, row.dragon_boat), Season::DragonBoat, LUNAR),
        ((row.mid_autumn, row.mid_autumn), Season::MidAutumn, LUNAR),
    ] {
        let closure = kind(season, Effect::Closure, basis).in_country(Country::CN);
        closure.days(row.year, (from, to), see);
    }
    let new_year = date(row.year, row.new_year);
    for (span, effect, basis) in [
        ((3, 10), Effect::SellersClosed, TWO_WEEKS),
        ((14, 21), Effect::Slowdown, DISRUPTION),
    ] {
        let more = kind(Season::ChineseNewYear, effect, basis).in_country(Country::CN);
        more.around(new_year, span, see);
    }
}

fn muslim_feasts(row: &Year, see: &mut dyn FnMut(Occasion)) {
    for country in MUSLIM_FEASTS_IN {
        let ramadan = kind(Season::Ramadan, Effect::Slowdown, UMM_AL_QURA).in_country(country);
        for start in row.ramadan.iter().filter_map(|day| date(row.year, *day)) {
            ramadan.around(Some(start), (0, ramadan_length(start) - 1), see);
        }
        // The feasts last longer in some countries; these days are the common ones.
        for (starts, more, season) in [(row.fitr, 2, Season::EidAlFitr), (row.adha, 3, Season::EidAlAdha)] {
            let feast = kind(season, Effect::Closure, UMM_AL_QURA).in_country(country);
            for start in starts {
                feast.around(date(row.year, *start), (0, more), see);
            }
        }
    }
}

fn other_feasts(row: &Year, see: &mut dyn FnMut(Occasion)) {
    for (span, season) in [(row.seollal, Season::Seollal), (row.chuseok, Season::Chuseok)] {
        let feast = kind(season, Effect::Closure, HOLIDAY_PACKAGE).in_country(Country::KR);
        feast.days(row.year, span, see);
    }
    for (day, more, season) in [
        (row.passover, 0, Season::Passover),
        (row.rosh_hashanah, 1, Season::RoshHashanah),
        (row.shemini_atzeret, 0, Season::SheminiAtzeret),
    ] {
        let feast = kind(season, Effect::Closure, HOLIDAY_PACKAGE).in_country(Country::IL);
        feast.around(date(row.year, day), (0, more), see);
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
