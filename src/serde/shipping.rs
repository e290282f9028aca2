//! Configuration of the shipping room: rules and limits as maps of what differs, calendars as lists.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::country::Country;
use crate::shipping::{
    Calendar, Effect, Occasion, Pace, Phase, ProtectionRule, ProtectionRules, Season, Thresholds,
    WaitingLimits,
};

impl Serialize for ProtectionRules {
    /// Writes every rule with its days.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(ProtectionRule::ALL.len()))?;
        for rule in ProtectionRule::ALL {
            map.serialize_entry(rule, &self.days(*rule))?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for ProtectionRules {
    /// Reads the rules that are there; the others keep their defaults.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut rules = Self::new();
        for (rule, days) in BTreeMap::deserialize(deserializer)? {
            rules.set(rule, days);
        }
        Ok(rules)
    }
}

impl Serialize for Thresholds {
    /// Writes every phase with its limits by pace.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Phase::ALL.len()))?;
        for phase in Phase::ALL {
            let limits = Pace::ALL.iter().map(|pace| (*pace, self.limits(*phase, *pace)));
            map.serialize_entry(phase, &limits.collect::<BTreeMap<Pace, WaitingLimits>>())?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Thresholds {
    /// Reads the limits that are there; the others keep their defaults.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut thresholds = Self::new();
        let told: BTreeMap<Phase, BTreeMap<Pace, WaitingLimits>> = Deserialize::deserialize(deserializer)?;
        for (phase, paces) in told {
            for (pace, limits) in paces {
                thresholds.set(phase, pace, limits);
            }
        }
        Ok(thresholds)
    }
}

/// An occasion as it is stored; what it stands on is the crate's own knowledge and is not read back.
#[derive(Serialize, Deserialize)]
struct StoredOccasion<'a> {
    #[serde(default = "other")]
    season: Season,
    from: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<NaiveDate>,
    effect: Effect,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<Cow<'a, str>>,
}

fn other() -> Season {
    Season::Other
}

impl Serialize for Occasion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stored = StoredOccasion {
            season: self.season(),
            from: self.from(),
            to: self.to(),
            effect: self.effect(),
            country: self.country(),
            name: self.own_name().map(Cow::Borrowed),
        };
        stored.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Occasion {
    /// Reads an occasion; without a last day it is on for one day.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = StoredOccasion::deserialize(deserializer)?;
        let mut occasion = Occasion::new(stored.from, stored.to.unwrap_or(stored.from), stored.effect);
        occasion = occasion.of_season(stored.season);
        if let Some(country) = stored.country {
            occasion = occasion.in_country(country);
        }
        if let Some(name) = stored.name {
            occasion = occasion.named(String::from(name));
        }
        Ok(occasion)
    }
}

/// A calendar as it is stored: what the caller added.
#[derive(Serialize, Deserialize)]
#[serde(default)]
#[derive(Default)]
struct StoredCalendar<'a> {
    occasions: Cow<'a, [Occasion]>,
    years: Vec<i32>,
}

impl Serialize for Calendar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stored = StoredCalendar {
            occasions: Cow::Borrowed(self.added()),
            years: self.added_years().collect(),
        };
        stored.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Calendar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = StoredCalendar::deserialize(deserializer)?;
        let mut calendar = Calendar::new();
        for occasion in stored.occasions.into_owned() {
            calendar.add(occasion);
        }
        for year in stored.years {
            calendar.add_year(year, []);
        }
        Ok(calendar)
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::shipping::{Limit, Shipping, ShippingOption};

    #[track_caller]
    fn assert_round_trip<T: Serialize + for<'de> Deserialize<'de> + PartialEq + core::fmt::Debug>(value: &T) {
        let stored = serde_json::to_string(value).unwrap();
        assert_eq!(&serde_json::from_str::<T>(&stored).unwrap(), value, "{stored}");
    }

    #[test]
    fn rules_and_limits_are_stored_by_their_codes() {
        let mut rules = ProtectionRules::new();
        rules.set(ProtectionRule::Guarantee, 75);
        assert_round_trip(&rules);
        assert_eq!(
            serde_json::from_str::<ProtectionRules>(r#"{"guarantee": 75}"#).unwrap(),
            rules
        );
        assert!(serde_json::from_str::<ProtectionRules>(r#"{"gurantee": 75}"#).is_err());

        let mut limits = Thresholds::new();
        assert_round_trip(&limits);
        let told = r#"{"customs": {"standard": {"normal": {"after": 9}}}}"#;
        let read: Thresholds = serde_json::from_str(told).unwrap();
        let only = WaitingLimits {
            normal: Some(Limit::After(9)),
            ..WaitingLimits::default()
        };
        limits.set(Phase::Customs, Pace::Standard, only);
        assert_eq!(read, limits);
    }

    #[test]
    fn a_calendar_stores_what_was_added() {
        let day = |d| NaiveDate::from_ymd_opt(2041, 2, d).unwrap();
        let mut calendar = Calendar::new();
        calendar.add(
            Occasion::new(day(3), day(5), Effect::Closure)
                .in_country(Country::FR)
                .named("grève"),
        );
        calendar.add_year(2041, [Occasion::new(day(1), day(9), Effect::Closure)]);
        assert_round_trip(&calendar);
        assert_eq!(serde_json::from_str::<Calendar>("{}").unwrap(), Calendar::new());
    }

    #[test]
    fn an_unknown_option_survives_a_round_trip() {
        for text in ["epacket", "Sunny Drone 48h", ""] {
            assert_round_trip(&Shipping::from(text));
        }
        let stored = serde_json::to_string(&ShippingOption::EPacket).unwrap();
        assert_eq!(stored, r#""epacket""#);
    }
}
