//! The words in which a row of the catalogue speaks.

use crate::coded::coded;
use crate::country::Country;
use crate::term::Coverage;

use super::{Part, Shape};

coded! {
    /// What a number of a format is used for.
    #[non_exhaustive]
    pub enum Purpose, "purpose" {
        /// It tracks a parcel.
        Tracking = "tracking",
        /// It names an AliExpress order.
        Order = "order",
        /// It names something else that people paste.
        Other = "other",
    }
}

coded! {
    /// Which leg of the way a tracking number belongs to: one parcel can have one of each.
    #[non_exhaustive]
    pub enum NumberRole, "number role" {
        /// Given by the platform before a carrier is chosen; often replaced on the way.
        Platform = "platform",
        /// From the country of origin to the destination, and often to the door.
        LineHaul = "line_haul",
        /// Within the country of destination.
        LastMile = "last_mile",
    }
}

/// How often AliExpress buyers meet a format; it breaks ties, and never makes a number valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Commonness {
    /// Hardly ever on such a parcel.
    Rare,
    /// Seen on such parcels.
    Usual,
    /// On a large share of such parcels.
    Everyday,
}

/// What scanning a number promises.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Promise {
    /// The same for every number of the format.
    Always(Coverage),
    /// It depends on the number, for example on its service letters.
    ByNumber(fn(&str) -> Coverage),
}

/// A condition beyond the shape.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Rule {
    /// The two letters of this part are a country.
    Country(Part),
    /// The two letters of this part are not a country.
    NoCountry(Part),
    /// The digits of this part, read as one number, lie in this range, both ends included.
    Range(Part, u32, u32),
}

/// Why a number is not of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    Shape,
    Rule,
    Check,
}

impl Rule {
    pub(super) const fn holds(self, shape: &Shape, number: &[u8]) -> bool {
        let part = match self {
            Rule::Country(part) | Rule::NoCountry(part) | Rule::Range(part, ..) => part,
        };
        let Some((start, end)) = shape.place(part, number.len()) else {
            return true;
        };
        match self {
            Rule::Country(_) => Country::from_letters([number[start], number[start + 1]]).is_some(),
            Rule::NoCountry(_) => Country::from_letters([number[start], number[start + 1]]).is_none(),
            Rule::Range(_, first, last) => {
                let (mut value, mut i) = (0u32, start);
                while i < end {
                    value = value
                        .saturating_mul(10)
                        .saturating_add(number[i].wrapping_sub(b'0') as u32);
                    i += 1;
                }
                first <= value && value <= last
            }
        }
    }

    /// The share of random texts that keep the rule.
    pub(crate) const fn chance(self, shape: &Shape, len: usize) -> f64 {
        // 250 of 676 letter pairs are countries.
        const COUNTRIES: f64 = Country::ALL.len() as f64 / 676.0;
        match self {
            Rule::Country(_) => COUNTRIES,
            Rule::NoCountry(_) => 1.0 - COUNTRIES,
            Rule::Range(part, first, last) => match shape.place(part, len) {
                Some((start, end)) => {
                    let (mut all, mut i) = (1.0, start);
                    while i < end {
                        all *= 10.0;
                        i += 1;
                    }
                    (last - first + 1) as f64 / all
                }
                None => 1.0,
            },
        }
    }
}
