//! Values from the bytes of a fuzzer: numbers prove themselves, so a run gets past the parser.

use alloc::string::String;

use arbitrary::{Arbitrary, Result, Unstructured};
use chrono::{FixedOffset, NaiveDate, NaiveTime};

use crate::country::Country;
use crate::lang::Language;
use crate::number::sample;
use crate::number::{OrderNumber, TrackingNumber};
use crate::order::{Entry, OrderState, ReplayMode, StateLabel, Timeline};
use crate::shipping::{Shipping, ShippingOption};
use crate::term::Stage;
use crate::tracking::{TrackingEvent, Vocabulary};
use crate::when::When;

/// Bytes that have run out say 0: the number is then the plainest of its kind.
fn draw(u: &mut Unstructured<'_>, n: u32) -> u32 {
    u.int_in_range(0..=n.saturating_sub(1)).unwrap_or(0)
}

impl<'a> Arbitrary<'a> for TrackingNumber {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(sample::any_number(&mut |n| draw(u, n)))
    }

    fn size_hint(_: usize) -> (usize, Option<usize>) {
        (0, None)
    }
}

impl<'a> Arbitrary<'a> for OrderNumber {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(sample::order(&mut |n| draw(u, n)))
    }

    fn size_hint(_: usize) -> (usize, Option<usize>) {
        (0, Some(18))
    }
}

/// One of a list.
macro_rules! chosen {
    ($($type:ty: $all:expr),+ $(,)?) => { $(
        impl<'a> Arbitrary<'a> for $type {
            fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
                u.choose(&$all).copied()
            }

            fn size_hint(_: usize) -> (usize, Option<usize>) {
                (1, Some(1))
            }
        }
    )+ };
}

chosen!(Country: *Country::ALL, Language: Language::ALL);

/// A day of the years that are read, 2000 to 2099; every second one with the time of day, every second of
/// those with a zone.
impl<'a> Arbitrary<'a> for When {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let first = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default();
        let day = first + chrono::Days::new(u.int_in_range(0..=36_524)?);
        if u.arbitrary()? {
            return Ok(When::on(day));
        }
        let time = NaiveTime::from_num_seconds_from_midnight_opt(u.int_in_range(0..=86_399)?, 0);
        let when = When::at(day.and_time(time.unwrap_or_default()));
        // Zones are whole quarters of an hour, from 12 hours west to 14 hours east.
        let zone = FixedOffset::east_opt(900 * u.int_in_range(-48..=56)?);
        Ok(match zone {
            Some(zone) if u.arbitrary()? => when.in_zone(zone),
            _ => when,
        })
    }
}

impl<'a> Arbitrary<'a> for StateLabel {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(match u.arbitrary()? {
            true => StateLabel::from(u.arbitrary::<OrderState>()?),
            false => StateLabel::from(u.arbitrary::<&str>()?),
        })
    }
}

impl<'a> Arbitrary<'a> for Timeline {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let mut log = Timeline::with_mode(u.arbitrary::<ReplayMode>()?);
        for index in 0..u.int_in_range(0..=24usize)? {
            let mut entry = Entry::new(u.arbitrary::<StateLabel>()?);
            if let Some(at) = u.arbitrary()? {
                entry = entry.at(at);
            }
            if index > 0 && u.ratio(1, 8)? {
                entry = entry.withdrawing(u.choose_index(index)?);
            }
            log.push(entry);
        }
        Ok(log)
    }
}

impl<'a> Arbitrary<'a> for Shipping {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(match u.arbitrary()? {
            true => Shipping::from(u.arbitrary::<ShippingOption>()?),
            false => Shipping::from(u.arbitrary::<&str>()?),
        })
    }
}

impl<'a> Arbitrary<'a> for TrackingEvent {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let mut event = TrackingEvent::new(u.arbitrary::<String>()?);
        if let Some(at) = u.arbitrary::<Option<When>>()? {
            event = event.at(at);
        }
        if let Some(place) = u.arbitrary::<Option<&str>>()? {
            event = event.in_place(place);
        }
        if let Some(country) = u.arbitrary::<Option<Country>>()? {
            event = event.in_country(country);
        }
        if let Some(vocabulary) = u.arbitrary::<Option<Vocabulary>>()? {
            let known: Option<&str> = vocabulary
                .meanings()
                .nth(u.int_in_range(0..=31)?)
                .map(|one| one.code());
            event = match known {
                Some(code) => event.coded(vocabulary, code),
                None => event.coded(vocabulary, u.arbitrary::<&str>()?),
            };
        }
        if let Some(number) = u.arbitrary::<Option<TrackingNumber>>()? {
            event = event.under(number.as_str());
        }
        if let Some(stage) = u.arbitrary::<Option<Stage>>()? {
            event = event.staged(stage);
        }
        Ok(event)
    }
}
