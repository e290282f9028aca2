//! Which options a seller may use, by destination and order value.

use crate::basis::Basis;
use crate::coded::coded;
use crate::country::Country;
use crate::shipping::option::ShippingOption;
use crate::term::{Coverage, ServiceClass};

coded! {
    /// Whether an option may be used.
    pub enum Permission, "permission" {
        /// It may.
        Allowed = "allowed",
        /// It may not.
        Forbidden = "forbidden",
        /// The policy does not say, or the order's value is not known.
        Unsettled = "unsettled",
    }
}

/// The seller's choice of options for a destination: a snapshot of about 2018 to 2021, as re-published.
///
/// It is evidence for what kind of number to expect, not a rule that a buyer can lean on in a dispute.
///
/// # Example
///
/// ```
/// use alitrack::shipping::{Permission, Policy};
/// use alitrack::{Country, ShippingOption};
///
/// let russia = Policy::of(Some(Country::RU));
/// assert_eq!(russia.economy_up_to_cents(), Some(200));
/// let economy = |cents| russia.permission(ShippingOption::CainiaoSuperEconomy, Some(cents));
/// assert_eq!((economy(200), economy(201)), (Permission::Allowed, Permission::Forbidden));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    countries: &'static [Country],
    economy: UpTo,
    simple: UpTo,
    /// Above this value only these options of the standard class are named.
    standard: Option<&'static [ShippingOption]>,
    basis: Basis,
}

/// Up to which order value a class may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum UpTo {
    Any,
    Cents(u64),
    Never,
}

impl UpTo {
    fn permits(self, cents: Option<u64>) -> Permission {
        match (self, cents) {
            (UpTo::Any, _) => Permission::Allowed,
            (UpTo::Never, _) => Permission::Forbidden,
            (UpTo::Cents(_), None) => Permission::Unsettled,
            (UpTo::Cents(limit), Some(cents)) if cents <= limit => Permission::Allowed,
            (UpTo::Cents(_), Some(_)) => Permission::Forbidden,
        }
    }
}

/// Returns whether an option's scans end at export, or never begin.
pub(super) const fn is_untracked(option: ShippingOption) -> bool {
    matches!(option.coverage(), Coverage::UntilExport | Coverage::Unlikely)
}

impl Policy {
    /// Returns the policy for a destination; the general one if it is not known.
    #[must_use]
    pub fn of(destination: Option<Country>) -> &'static Policy {
        let own = destination.and_then(|to| POLICIES.iter().find(|policy| policy.countries.contains(&to)));
        own.unwrap_or(&OTHERS)
    }

    /// Returns whether an option may be used for an order of this value in cents of a US dollar.
    #[must_use]
    pub fn permission(&self, option: ShippingOption, usd_cents: Option<u64>) -> Permission {
        match option.class() {
            ServiceClass::Express | ServiceClass::Local => Permission::Allowed,
            ServiceClass::Economy => self.economy.permits(usd_cents),
            ServiceClass::Simple => self.simple.permits(usd_cents),
            ServiceClass::Standard => match self.standard {
                Some(named)
                    if !named.contains(&option) && usd_cents.is_none_or(|cents| cents > FIVE_DOLLARS) =>
                {
                    Permission::Unsettled
                }
                _ => Permission::Allowed,
            },
            ServiceClass::Seller => Permission::Unsettled,
        }
    }

    /// Returns the order value up to which economy options may be used, in cents of a US dollar.
    ///
    /// `None` where there is no such value: they may always be used, or never.
    #[must_use]
    pub const fn economy_up_to_cents(&self) -> Option<u64> {
        match self.economy {
            UpTo::Cents(cents) => Some(cents),
            UpTo::Any | UpTo::Never => None,
        }
    }

    /// Returns the order value up to which sellers tend to choose an option that is hardly scanned, in cents of a US
    /// dollar: the policy's own limit. Where it sets none, they do so for the goods for which it allows it elsewhere.
    pub(crate) const fn hardly_tracked_up_to_cents(&self) -> u64 {
        match self.economy {
            UpTo::Cents(cents) => cents,
            UpTo::Any => FIVE_DOLLARS,
            UpTo::Never => 0,
        }
    }

    /// Returns its source.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}

const FIVE_DOLLARS: u64 = 500;

const SELLERS: Basis = Basis::several("AliExpress seller logistics policy, re-published", "2026-11");
const TASS: Basis = Basis::single(
    "TASS on shipping to Belarus and Ukraine from February 2017",
    "2026-11",
);

const POLICIES: [Policy; 5] = [
    Policy {
        countries: &[Country::RU],
        economy: UpTo::Cents(200),
        simple: UpTo::Cents(FIVE_DOLLARS),
        standard: None,
        basis: SELLERS,
    },
    Policy {
        countries: &[Country::US],
        economy: UpTo::Cents(FIVE_DOLLARS),
        simple: UpTo::Cents(FIVE_DOLLARS),
        standard: Some(&[ShippingOption::AliExpressStandard, ShippingOption::EPacket]),
        basis: SELLERS,
    },
    Policy {
        countries: &[Country::ES],
        economy: UpTo::Cents(FIVE_DOLLARS),
        simple: UpTo::Cents(FIVE_DOLLARS),
        standard: Some(&[ShippingOption::AliExpressStandard]),
        basis: SELLERS,
    },
    Policy {
        countries: &[Country::FR, Country::NL, Country::CL],
        economy: UpTo::Cents(FIVE_DOLLARS),
        simple: UpTo::Cents(FIVE_DOLLARS),
        standard: Some(&[ShippingOption::AliExpressStandard]),
        basis: SELLERS,
    },
    // No parcel without a tracking number.
    Policy {
        countries: &[Country::BY, Country::UA],
        economy: UpTo::Never,
        simple: UpTo::Any,
        standard: None,
        basis: TASS,
    },
];

const OTHERS: Policy = Policy {
    countries: &[],
    economy: UpTo::Any,
    simple: UpTo::Any,
    standard: None,
    basis: SELLERS,
};
