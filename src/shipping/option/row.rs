//! What a row of the options says: names, numbers, limits and days, each with its basis.

use super::days::UsualDays;
use crate::basis::Basis;
use crate::country::Country;
use crate::lang::Text;
use crate::term::{Coverage, FormatId, ServiceClass};

/// Everything that is known of an option.
pub(super) struct Row {
    pub(super) name: Text,
    pub(super) aliases: &'static [&'static str],
    pub(super) service_codes: &'static [ServiceCode],
    pub(super) class: ServiceClass,
    pub(super) coverage: Coverage,
    /// The platform, or its logistics arm, runs the line itself.
    pub(super) by_platform: bool,
    pub(super) carriers: &'static [&'static str],
    pub(super) numbers: &'static [ExpectedNumber],
    pub(super) weight: &'static [WeightLimit],
    pub(super) size: Option<SizeLimit>,
    pub(super) value: Option<ValueLimit>,
    pub(super) days: &'static [UsualDays],
    pub(super) basis: Basis,
}

/// A name that the platform prints alike in every language but Chinese.
pub(super) const fn brand(name: &'static str, zh: &'static str) -> Text {
    Text {
        en: name,
        zh,
        fr: name,
        es: name,
        nl: name,
        it: name,
        de: name,
        pl: name,
        tr: name,
        pt: name,
        id: name,
        ru: name,
    }
}

/// Public seller tools that list the codes beside the checkout names.
pub(super) const TOOLS: Basis = Basis::single("public seller tools that list the service codes", "2026-11");

/// A code that sellers' tools use for an option.
///
/// # Example
///
/// ```
/// use alitrack::{Coverage, ShippingOption};
///
/// let code = ShippingOption::SingaporePost.service_codes()[1];
/// assert_eq!(code.code(), "SGP_OMP");
/// // This one is the unscanned variant.
/// assert_eq!(code.coverage(), Some(Coverage::UntilExport));
/// assert!(code.trap().is_some());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ServiceCode {
    code: &'static str,
    coverage: Option<Coverage>,
    trap: Option<&'static str>,
}

impl ServiceCode {
    pub(super) const fn new(code: &'static str) -> Self {
        Self {
            code,
            coverage: None,
            trap: None,
        }
    }

    pub(super) const fn trap_of(code: &'static str, trap: &'static str) -> Self {
        Self {
            trap: Some(trap),
            ..Self::new(code)
        }
    }

    pub(super) const fn covering(self, coverage: Coverage) -> Self {
        Self {
            coverage: Some(coverage),
            ..self
        }
    }

    /// Returns the code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// Returns the coverage of this variant where it differs from the option's.
    #[must_use]
    pub const fn coverage(&self) -> Option<Coverage> {
        self.coverage
    }

    /// Returns, in English, the mistake that the code invites.
    #[must_use]
    pub const fn trap(&self) -> Option<&'static str> {
        self.trap
    }
}

/// A kind of number to expect from an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ExpectedNumber {
    format: FormatId,
    service_letters: &'static str,
    country: Option<Country>,
}

impl ExpectedNumber {
    pub(super) const fn of(format: &'static str) -> Self {
        Self {
            format: FormatId::new(format),
            service_letters: "",
            country: None,
        }
    }

    pub(super) const fn s10(service_letters: &'static str, country: Country) -> Self {
        Self {
            service_letters,
            country: Some(country),
            ..Self::of("s10")
        }
    }

    pub(super) const fn s10_of_any_post(service_letters: &'static str) -> Self {
        Self {
            service_letters,
            ..Self::of("s10")
        }
    }

    /// Returns the format.
    #[must_use]
    pub const fn format(&self) -> FormatId {
        self.format
    }

    /// Returns the first letters that such a number may have, for example `EB`; empty for any.
    #[must_use]
    pub const fn service_letters(&self) -> &'static str {
        self.service_letters
    }

    /// Returns the country that issues it, where that is fixed.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.country
    }
}

/// How heavy a parcel may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct WeightLimit {
    grams: u32,
    country: Option<Country>,
    basis: Basis,
}

impl WeightLimit {
    pub(super) const fn of(grams: u32, basis: Basis) -> Self {
        Self {
            grams,
            country: None,
            basis,
        }
    }

    pub(super) const fn to(country: Country, grams: u32, basis: Basis) -> Self {
        Self {
            country: Some(country),
            ..Self::of(grams, basis)
        }
    }

    /// Returns the limit in grams.
    #[must_use]
    pub const fn grams(&self) -> u32 {
        self.grams
    }

    /// Returns the destination that it holds for; `None` for all others.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.country
    }

    /// Returns the source of the figure.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}

/// How large a parcel may be, in millimetres.
///
/// # Example
///
/// ```
/// use alitrack::ShippingOption;
///
/// let limit = ShippingOption::ChinaPostRegistered.size_limit().expect("small packets have one");
/// assert_eq!((limit.sum_mm(), limit.longest_mm()), (900, 600));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SizeLimit {
    pub(super) sum_mm: u32,
    pub(super) longest_mm: u32,
    pub(super) roll_sum_mm: Option<u32>,
    pub(super) smallest_mm: Option<(u32, u32)>,
    pub(super) basis: Basis,
}

impl SizeLimit {
    /// Returns the limit for length, width and height together, in millimetres.
    #[must_use]
    pub const fn sum_mm(&self) -> u32 {
        self.sum_mm
    }

    /// Returns the limit for the longest side, in millimetres.
    #[must_use]
    pub const fn longest_mm(&self) -> u32 {
        self.longest_mm
    }

    /// Returns the limit for a roll: its length and twice its diameter together, in millimetres.
    #[must_use]
    pub const fn roll_sum_mm(&self) -> Option<u32> {
        self.roll_sum_mm
    }

    /// Returns the smallest face allowed, longer side first, in millimetres.
    #[must_use]
    pub const fn smallest_mm(&self) -> Option<(u32, u32)> {
        self.smallest_mm
    }

    /// Returns the source of the figures.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}

/// The order value up to which an option may be used, in US dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ValueLimit {
    usd: u32,
    basis: Basis,
}

impl ValueLimit {
    pub(super) const fn usd_of(usd: u32, basis: Basis) -> Self {
        Self { usd, basis }
    }

    /// Returns the limit in whole US dollars.
    #[must_use]
    pub const fn usd(&self) -> u32 {
        self.usd
    }

    /// Returns the source of the figure.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}
