//! What cannot be computed: feasts of lunar calendars and the State Council's holiday notices.
//!
//! Chinese New Year is a table on purpose. In 2027 and 2030 the new moon falls within minutes of midnight in
//! Beijing, and a widespread calendar library is a day off in both years; Korea, an hour ahead, really
//! differs in 2027, 2028 and 2040. Islamic feasts are those of Umm al-Qura, official in Saudi Arabia;
//! Turkey and Indonesia may differ by a day.

/// Month and day.
pub(super) type Day = (u32, u32);

/// The feasts of one year.
pub(super) struct Year {
    pub(super) year: i32,
    pub(super) new_year: Day,
    /// The public holiday, by the official notice up to 2026, estimated afterwards.
    pub(super) new_year_holiday: (Day, Day),
    pub(super) labour: (Day, Day),
    pub(super) dragon_boat: Day,
    pub(super) mid_autumn: Day,
    pub(super) golden_week: (Day, Day),
    pub(super) ramadan: &'static [Day],
    pub(super) fitr: &'static [Day],
    pub(super) adha: &'static [Day],
    pub(super) seollal: (Day, Day),
    pub(super) chuseok: (Day, Day),
    pub(super) passover: Day,
    pub(super) rosh_hashanah: Day,
    pub(super) shemini_atzeret: Day,
}

/// The last year whose holidays the State Council has announced.
pub(super) const LAST_OFFICIAL: i32 = 2026;

pub(super) const FIRST: i32 = 2020;
pub(super) const LAST: i32 = 2040;

/// Returns the row of a year, if there is one.
pub(super) fn year(year: i32) -> Option<&'static Year> {
    let index = usize::try_from(year.checked_sub(FIRST)?).ok()?;
    YEARS.get(index)
}

const _: () = {
    let mut i = 0;
    while i < YEARS.len() {
        assert!(YEARS[i].year == FIRST + i as i32, "the years are in order");
        i += 1;
    }
};

/// Read from lunar calendar packages that agree with each other and with an astronomical computation.
#[rustfmt::skip]
const YEARS: [Year; (LAST - FIRST + 1) as usize] = [
    Year {
        year: 2020, new_year: (1, 25), new_year_holiday: ((1, 24), (2, 2)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 25), mid_autumn: (10, 1), golden_week: ((10, 1), (10, 8)),
        ramadan: &[(4, 24)], fitr: &[(5, 24)], adha: &[(7, 31)],
        seollal: ((1, 24), (1, 26)), chuseok: ((9, 30), (10, 2)),
        passover: (4, 9), rosh_hashanah: (9, 19), shemini_atzeret: (10, 10),
    },
    Year {
        year: 2021, new_year: (2, 12), new_year_holiday: ((2, 11), (2, 17)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 14), mid_autumn: (9, 21), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(4, 13)], fitr: &[(5, 13)], adha: &[(7, 20)],
        seollal: ((2, 11), (2, 13)), chuseok: ((9, 20), (9, 22)),
        passover: (3, 28), rosh_hashanah: (9, 7), shemini_atzeret: (9, 28),
    },
    Year {
        year: 2022, new_year: (2, 1), new_year_holiday: ((1, 31), (2, 6)),
        labour: ((4, 30), (5, 4)), dragon_boat: (6, 3), mid_autumn: (9, 10), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(4, 2)], fitr: &[(5, 2)], adha: &[(7, 9)],
        seollal: ((1, 31), (2, 2)), chuseok: ((9, 9), (9, 11)),
        passover: (4, 16), rosh_hashanah: (9, 26), shemini_atzeret: (10, 17),
    },
    Year {
        year: 2023, new_year: (1, 22), new_year_holiday: ((1, 21), (1, 27)),
        labour: ((4, 29), (5, 3)), dragon_boat: (6, 22), mid_autumn: (9, 29), golden_week: ((9, 29), (10, 6)),
        ramadan: &[(3, 23)], fitr: &[(4, 21)], adha: &[(6, 28)],
        seollal: ((1, 21), (1, 23)), chuseok: ((9, 28), (9, 30)),
        passover: (4, 6), rosh_hashanah: (9, 16), shemini_atzeret: (10, 7),
    },
    Year {
        year: 2024, new_year: (2, 10), new_year_holiday: ((2, 10), (2, 17)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 10), mid_autumn: (9, 17), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(3, 11)], fitr: &[(4, 10)], adha: &[(6, 16)],
        seollal: ((2, 9), (2, 11)), chuseok: ((9, 16), (9, 18)),
        passover: (4, 23), rosh_hashanah: (10, 3), shemini_atzeret: (10, 24),
    },
    Year {
        year: 2025, new_year: (1, 29), new_year_holiday: ((1, 28), (2, 4)),
        labour: ((5, 1), (5, 5)), dragon_boat: (5, 31), mid_autumn: (10, 6), golden_week: ((10, 1), (10, 8)),
        ramadan: &[(3, 1)], fitr: &[(3, 30)], adha: &[(6, 6)],
        seollal: ((1, 28), (1, 30)), chuseok: ((10, 5), (10, 7)),
        passover: (4, 13), rosh_hashanah: (9, 23), shemini_atzeret: (10, 14),
    },
    Year {
        year: 2026, new_year: (2, 17), new_year_holiday: ((2, 15), (2, 23)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 19), mid_autumn: (9, 25), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(2, 18)], fitr: &[(3, 20)], adha: &[(5, 27)],
        seollal: ((2, 16), (2, 18)), chuseok: ((9, 24), (9, 26)),
        passover: (4, 2), rosh_hashanah: (9, 12), shemini_atzeret: (10, 3),
    },
    Year {
        year: 2027, new_year: (2, 6), new_year_holiday: ((2, 5), (2, 13)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 9), mid_autumn: (9, 15), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(2, 8)], fitr: &[(3, 9)], adha: &[(5, 16)],
        seollal: ((2, 6), (2, 8)), chuseok: ((9, 14), (9, 16)),
        passover: (4, 22), rosh_hashanah: (10, 2), shemini_atzeret: (10, 23),
    },
    Year {
        year: 2028, new_year: (1, 26), new_year_holiday: ((1, 25), (2, 2)),
        labour: ((5, 1), (5, 5)), dragon_boat: (5, 28), mid_autumn: (10, 3), golden_week: ((10, 1), (10, 8)),
        ramadan: &[(1, 28)], fitr: &[(2, 26)], adha: &[(5, 5)],
        seollal: ((1, 26), (1, 28)), chuseok: ((10, 2), (10, 4)),
        passover: (4, 11), rosh_hashanah: (9, 21), shemini_atzeret: (10, 12),
    },
    Year {
        year: 2029, new_year: (2, 13), new_year_holiday: ((2, 12), (2, 20)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 16), mid_autumn: (9, 22), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(1, 16)], fitr: &[(2, 14)], adha: &[(4, 24)],
        seollal: ((2, 12), (2, 14)), chuseok: ((9, 21), (9, 23)),
        passover: (3, 31), rosh_hashanah: (9, 10), shemini_atzeret: (10, 1),
    },
    Year {
        year: 2030, new_year: (2, 3), new_year_holiday: ((2, 2), (2, 10)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 5), mid_autumn: (9, 12), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(1, 5), (12, 26)], fitr: &[(2, 4)], adha: &[(4, 13)],
        seollal: ((2, 2), (2, 4)), chuseok: ((9, 11), (9, 13)),
        passover: (4, 18), rosh_hashanah: (9, 28), shemini_atzeret: (10, 19),
    },
    Year {
        year: 2031, new_year: (1, 23), new_year_holiday: ((1, 22), (1, 30)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 24), mid_autumn: (10, 1), golden_week: ((10, 1), (10, 8)),
        ramadan: &[(12, 15)], fitr: &[(1, 24)], adha: &[(4, 2)],
        seollal: ((1, 22), (1, 24)), chuseok: ((9, 30), (10, 2)),
        passover: (4, 8), rosh_hashanah: (9, 18), shemini_atzeret: (10, 9),
    },
    Year {
        year: 2032, new_year: (2, 11), new_year_holiday: ((2, 10), (2, 18)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 12), mid_autumn: (9, 19), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(12, 4)], fitr: &[(1, 14)], adha: &[(3, 22)],
        seollal: ((2, 10), (2, 12)), chuseok: ((9, 18), (9, 20)),
        passover: (3, 27), rosh_hashanah: (9, 6), shemini_atzeret: (9, 27),
    },
    Year {
        year: 2033, new_year: (1, 31), new_year_holiday: ((1, 30), (2, 7)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 1), mid_autumn: (9, 8), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(11, 23)], fitr: &[(1, 2), (12, 23)], adha: &[(3, 11)],
        seollal: ((1, 30), (2, 1)), chuseok: ((9, 7), (9, 9)),
        passover: (4, 14), rosh_hashanah: (9, 24), shemini_atzeret: (10, 15),
    },
    Year {
        year: 2034, new_year: (2, 19), new_year_holiday: ((2, 18), (2, 26)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 20), mid_autumn: (9, 27), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(11, 12)], fitr: &[(12, 12)], adha: &[(3, 1)],
        seollal: ((2, 18), (2, 20)), chuseok: ((9, 26), (9, 28)),
        passover: (4, 4), rosh_hashanah: (9, 14), shemini_atzeret: (10, 5),
    },
    Year {
        year: 2035, new_year: (2, 8), new_year_holiday: ((2, 7), (2, 15)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 10), mid_autumn: (9, 16), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(11, 1)], fitr: &[(12, 1)], adha: &[(2, 18)],
        seollal: ((2, 7), (2, 9)), chuseok: ((9, 15), (9, 17)),
        passover: (4, 24), rosh_hashanah: (10, 4), shemini_atzeret: (10, 25),
    },
    Year {
        year: 2036, new_year: (1, 28), new_year_holiday: ((1, 27), (2, 4)),
        labour: ((5, 1), (5, 5)), dragon_boat: (5, 30), mid_autumn: (10, 4), golden_week: ((10, 1), (10, 8)),
        ramadan: &[(10, 20)], fitr: &[(11, 19)], adha: &[(2, 7)],
        seollal: ((1, 27), (1, 29)), chuseok: ((10, 3), (10, 5)),
        passover: (4, 12), rosh_hashanah: (9, 22), shemini_atzeret: (10, 13),
    },
    Year {
        year: 2037, new_year: (2, 15), new_year_holiday: ((2, 14), (2, 22)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 18), mid_autumn: (9, 24), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(10, 10)], fitr: &[(11, 8)], adha: &[(1, 26)],
        seollal: ((2, 14), (2, 16)), chuseok: ((9, 23), (9, 25)),
        passover: (3, 31), rosh_hashanah: (9, 10), shemini_atzeret: (10, 1),
    },
    Year {
        year: 2038, new_year: (2, 4), new_year_holiday: ((2, 3), (2, 11)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 7), mid_autumn: (9, 13), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(9, 30)], fitr: &[(10, 29)], adha: &[(1, 16)],
        seollal: ((2, 3), (2, 5)), chuseok: ((9, 12), (9, 14)),
        passover: (4, 20), rosh_hashanah: (9, 30), shemini_atzeret: (10, 21),
    },
    Year {
        year: 2039, new_year: (1, 24), new_year_holiday: ((1, 23), (1, 31)),
        labour: ((5, 1), (5, 5)), dragon_boat: (5, 27), mid_autumn: (10, 2), golden_week: ((10, 1), (10, 8)),
        ramadan: &[(9, 19)], fitr: &[(10, 19)], adha: &[(1, 5), (12, 26)],
        seollal: ((1, 23), (1, 25)), chuseok: ((10, 1), (10, 3)),
        passover: (4, 9), rosh_hashanah: (9, 19), shemini_atzeret: (10, 10),
    },
    Year {
        year: 2040, new_year: (2, 12), new_year_holiday: ((2, 11), (2, 19)),
        labour: ((5, 1), (5, 5)), dragon_boat: (6, 14), mid_autumn: (9, 20), golden_week: ((10, 1), (10, 7)),
        ramadan: &[(9, 7)], fitr: &[(10, 7)], adha: &[(12, 14)],
        seollal: ((2, 11), (2, 13)), chuseok: ((9, 20), (9, 22)),
        passover: (3, 29), rosh_hashanah: (9, 8), shemini_atzeret: (9, 29),
    },
];
