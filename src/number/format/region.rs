//! Groups of countries that one carrier serves.

use crate::country::Country;

/// Where the European parcel networks deliver.
#[rustfmt::skip]
pub(super) const EUROPE: &[Country] = &[
    Country::AT, Country::BE, Country::BG, Country::CH, Country::CZ, Country::DE, Country::DK, Country::EE,
    Country::ES, Country::FI, Country::FR, Country::GB, Country::GR, Country::HR, Country::HU, Country::IE,
    Country::IT, Country::LT, Country::LU, Country::LV, Country::NL, Country::NO, Country::PL, Country::PT,
    Country::RO, Country::SE, Country::SI, Country::SK,
];

/// The Gulf states and their neighbours.
#[rustfmt::skip]
pub(super) const GULF: &[Country] = &[
    Country::AE, Country::BH, Country::EG, Country::IL, Country::JO, Country::KW, Country::LB, Country::OM,
    Country::QA, Country::SA,
];
