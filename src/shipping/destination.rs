//! What is particular about a destination: usual days, fee and collection windows, duty-free limits.

use crate::basis::Basis;
use crate::country::Country;
use crate::shipping::option::UsualDays;

/// What is known about a country as a destination.
///
/// Eighteen countries have a row; every other one gets the general row, [`Destination::OTHER`].
///
/// # Example
///
/// ```
/// use alitrack::{Country, Destination};
///
/// let britain = Destination::of(Country::GB);
/// assert_eq!(britain.fee_window().map(|window| window.days()), Some(21));
/// assert!(britain.post().contains("Royal Mail"));
///
/// // No row: the general figures.
/// assert_eq!(Destination::of(Country::NZ).country(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Destination {
    country: Option<Country>,
    post: &'static str,
    usual: UsualDays,
    fee_window: Option<Window>,
    fee_objection: Option<Window>,
    pickup: Option<Window>,
    parcel_pickup: Option<Window>,
    after_release: &'static [AfterRelease],
    service_letters: &'static str,
    papers_window: Option<Window>,
    false_alarms: Option<Basis>,
}

/// The days that the buyer has to do something, from a notice or a scan on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Window {
    days: u16,
    basis: Basis,
}

impl Window {
    /// To pay a fee, where nobody says how long the destination gives.
    pub(crate) const FEE_ELSEWHERE: Self = Self {
        days: 15,
        basis: Basis::guess("where the destination's window is not known", "2026-11"),
    };

    /// To collect a parcel, where nobody says how long the destination keeps it.
    pub(crate) const PICKUP_ELSEWHERE: Self = Self {
        days: 7,
        basis: Basis::single("buyers' guides of one family: 7 to 14 days", "2026-11"),
    };

    /// The longest window for a fee that is known anywhere: behind it nothing can be paid any more.
    pub(crate) const LONGEST_FEE: Self = Self {
        days: 21,
        basis: Basis::official("Royal Mail", "2026-11"),
    };

    /// The longest time that guides give for a small packet, fourteen working days: behind it nothing waits any more.
    pub(crate) const LONGEST_PICKUP: Self = Self {
        days: 20,
        basis: Basis::several("buyers' guides: 7 to 14 working days", "2026-11"),
    };

    const fn of(days: u16, basis: Basis) -> Option<Self> {
        Some(Self { days, basis })
    }

    /// Returns the days.
    #[must_use]
    pub const fn days(&self) -> u16 {
        self.days
    }

    /// Returns the source of the figure.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}

/// How long a post takes once customs has released a number with these first letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AfterRelease {
    letter: &'static str,
    working_days: u16,
    scans_between: bool,
    basis: Basis,
}

impl AfterRelease {
    /// Returns the first letter of the numbers that it holds for.
    #[must_use]
    pub const fn letter(&self) -> &'static str {
        self.letter
    }

    /// Returns the number of working days, Monday to Friday.
    #[must_use]
    pub const fn working_days(&self) -> u16 {
        self.working_days
    }

    /// Returns whether the post scans such a number between the arrival and the delivery.
    #[must_use]
    pub const fn scans_between(&self) -> bool {
        self.scans_between
    }

    /// Returns the source of the figure.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}

impl Destination {
    /// The general row, for countries without one of their own.
    pub const OTHER: &'static Destination = &general();

    /// Every row, the general one last.
    pub const ALL: &'static [Destination] = ROWS;

    /// Returns what is known about a country.
    #[must_use]
    pub fn of(country: Country) -> &'static Destination {
        ROWS.iter()
            .find(|row| row.country == Some(country))
            .unwrap_or(Self::OTHER)
    }

    /// Returns the country, or `None` for the general row.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.country
    }

    /// Returns who delivers there.
    #[must_use]
    pub const fn post(&self) -> &'static str {
        self.post
    }

    /// Returns how long a parcel of the standard class usually takes, from shipping.
    #[must_use]
    pub const fn usual(&self) -> UsualDays {
        self.usual
    }

    /// Returns how long a fee may be paid, or papers be sent, before the parcel goes back.
    #[must_use]
    pub const fn fee_window(&self) -> Option<Window> {
        self.fee_window
    }

    /// Returns how long after receipt a fee can be objected to.
    #[must_use]
    pub const fn fee_objection(&self) -> Option<Window> {
        self.fee_objection
    }

    /// Returns how long a small packet waits to be collected.
    #[must_use]
    pub const fn pickup(&self) -> Option<Window> {
        self.pickup
    }

    /// Returns how long a larger parcel waits to be collected, where that differs.
    #[must_use]
    pub const fn parcel_pickup(&self) -> Option<Window> {
        self.parcel_pickup
    }

    /// Returns how long the post takes after customs, by the number's first letter.
    #[must_use]
    pub const fn after_release(&self) -> &'static [AfterRelease] {
        self.after_release
    }

    /// Returns the first letters of S10 numbers that the post takes; empty where all do.
    #[must_use]
    pub const fn service_letters(&self) -> &'static str {
        self.service_letters
    }

    /// Returns how long customs waits for papers, where it asks for them as a rule.
    ///
    /// ```
    /// use alitrack::{Country, Destination};
    ///
    /// let papers = |country| Destination::of(country).papers_window().map(|window| window.days());
    /// assert_eq!((papers(Country::ES), papers(Country::FR)), (Some(15), None));
    /// ```
    #[must_use]
    pub const fn papers_window(&self) -> Option<Window> {
        self.papers_window
    }

    /// Returns what says that trackers often show a refusal of customs there that is withdrawn within days, if anything
    /// does.
    ///
    /// ```
    /// use alitrack::{Country, Destination};
    ///
    /// assert!(Destination::of(Country::KR).false_alarms().is_some());
    /// ```
    #[must_use]
    pub const fn false_alarms(&self) -> Option<Basis> {
        self.false_alarms
    }

    /// Returns the order value up to which the platform collects the tax at the checkout, so that nothing
    /// is due at the door.
    ///
    /// ```
    /// use alitrack::{Country, Destination};
    ///
    /// let prepaid = Destination::tax_prepaid(Country::AT).expect("in the European Union");
    /// assert_eq!((prepaid.amount(), prepaid.currency()), (150, "EUR"));
    /// assert_eq!(Destination::tax_prepaid(Country::BR), None);
    /// ```
    #[must_use]
    pub fn tax_prepaid(country: Country) -> Option<TaxPrepaid> {
        if country == Country::GB {
            return Some(TaxPrepaid {
                amount: 135,
                currency: "GBP",
                basis: Basis::official("AliExpress' notice on VAT from 2021, quoted", "2026-11"),
            });
        }
        EUROPEAN_UNION.contains(&country).then_some(TaxPrepaid {
            amount: 150,
            currency: "EUR",
            basis: Basis::official(
                "AliExpress' notice on EU VAT from July 2021, as mirrored",
                "2026-11",
            ),
        })
    }
}

/// A value up to which the platform collects the tax at the checkout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct TaxPrepaid {
    amount: u32,
    currency: &'static str,
    basis: Basis,
}

impl TaxPrepaid {
    /// Returns the amount, in whole units of the currency.
    #[must_use]
    pub const fn amount(&self) -> u32 {
        self.amount
    }

    /// Returns the currency's code.
    #[must_use]
    pub const fn currency(&self) -> &'static str {
        self.currency
    }

    /// Returns the source of the figure.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}

const EUROPEAN_UNION: [Country; 27] = [
    Country::AT,
    Country::BE,
    Country::BG,
    Country::CY,
    Country::CZ,
    Country::DE,
    Country::DK,
    Country::EE,
    Country::ES,
    Country::FI,
    Country::FR,
    Country::GR,
    Country::HR,
    Country::HU,
    Country::IE,
    Country::IT,
    Country::LT,
    Country::LU,
    Country::LV,
    Country::MT,
    Country::NL,
    Country::PL,
    Country::PT,
    Country::RO,
    Country::SE,
    Country::SI,
    Country::SK,
];

const GENERAL: Basis = Basis::guess("no figure for the country: the general range", "2026-11");
const ONE_GUIDE: Basis = Basis::single("a buyers' guide to delivery times", "2026-11");
const TRACKER: Basis = Basis::single("a tracker's page on AliExpress shipping", "2026-11");
const GUIDES: Basis = Basis::several("buyers' guides, wide apart", "2026-11");
const CORREIOS: Basis = Basis::single("Correios' own figures, second hand", "2026-11");

const fn general() -> Destination {
    Destination {
        country: None,
        post: "the national post",
        usual: UsualDays::of(15, 60, GUIDES),
        fee_window: None,
        fee_objection: None,
        pickup: None,
        parcel_pickup: None,
        after_release: &[],
        service_letters: "",
        papers_window: None,
        false_alarms: None,
    }
}

const fn row(country: Country, post: &'static str, from: u16, to: u16, basis: Basis) -> Destination {
    Destination {
        country: Some(country),
        post,
        usual: UsualDays::of(from, to, basis).within(country),
        ..general()
    }
}

const ROWS: &[Destination] = &[
    row(Country::US, "USPS", 12, 45, GUIDES),
    Destination {
        after_release: &[
            AfterRelease {
                letter: "L",
                working_days: 12,
                scans_between: true,
                basis: CORREIOS,
            },
            AfterRelease {
                letter: "R",
                working_days: 40,
                scans_between: false,
                basis: CORREIOS,
            },
        ],
        // Numbers that start with V or end in YP are sent back.
        service_letters: "RUCEL",
        ..row(Country::BR, "Correios", 40, 80, CORREIOS)
    },
    Destination {
        pickup: Window::of(15, Basis::single("a Russian guide to Russian Post", "2026-11")),
        parcel_pickup: Window::of(30, Basis::single("a Russian guide to Russian Post", "2026-11")),
        false_alarms: Some(Basis::single(
            "the operator of a tracker, on a wrong translation",
            "2026-11",
        )),
        ..row(
            Country::RU,
            "Почта России",
            20,
            45,
            Basis::several("a tracker and a buyers' forum", "2026-11"),
        )
    },
    Destination {
        fee_window: Window::of(15, Basis::single("a Spanish guide to held parcels", "2026-11")),
        papers_window: Window::of(15, Basis::single("a Spanish customs agent", "2026-11")),
        ..row(Country::ES, "Correos", 15, 45, TRACKER)
    },
    row(Country::FR, "La Poste, Colissimo", 14, 28, ONE_GUIDE),
    row(
        Country::DE,
        "Deutsche Post, DHL",
        11,
        45,
        Basis::several("two buyers' guides", "2026-11"),
    ),
    row(Country::PL, "Poczta Polska, InPost", 21, 60, ONE_GUIDE),
    Destination {
        fee_objection: Window::of(42, Basis::official("PostNL", "2026-11")),
        ..row(Country::NL, "PostNL", 15, 45, GENERAL)
    },
    row(Country::IT, "Poste Italiane, SDA", 15, 45, GENERAL),
    Destination {
        fee_window: Some(Window::LONGEST_FEE),
        ..row(Country::GB, "Royal Mail, Parcelforce, Evri", 10, 18, ONE_GUIDE)
    },
    row(Country::TR, "PTT", 15, 45, GENERAL),
    row(Country::ID, "Pos Indonesia, J&T", 15, 45, GENERAL),
    Destination {
        false_alarms: Some(Basis::single("two buyers in Korea", "2026-11")),
        ..row(
            Country::KR,
            "Korea Post, CJ Logistics, Hanjin",
            7,
            21,
            Basis::single("buyers' posts", "2026-11"),
        )
    },
    row(Country::IL, "Israel Post", 15, 45, GENERAL),
    row(Country::UA, "Укрпошта, Нова пошта, Meest", 10, 30, TRACKER),
    row(Country::SA, "SPL, Aramex, SMSA", 15, 45, GENERAL),
    row(Country::AU, "Australia Post", 14, 25, ONE_GUIDE),
    row(Country::CA, "Canada Post, Intelcom, UniUni", 15, 22, ONE_GUIDE),
    general(),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_one_row_and_the_general_one_is_last() {
        assert_eq!(ROWS.last(), Some(Destination::OTHER));
        for (i, row) in ROWS.iter().enumerate() {
            assert!(
                ROWS[..i].iter().all(|earlier| earlier.country != row.country),
                "one row each"
            );
        }
    }
}
