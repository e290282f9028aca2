//! Reads back what was printed: one form, any year, any offset.

use alloc::string::ToString;

use chrono::FixedOffset;

use super::When;

/// Reads exactly what `Display` writes, and nothing else.
pub(super) fn stored(text: &str) -> Option<When> {
    let when = match text.split_once('T') {
        None => When::on(text.parse().ok()?),
        Some((date, clock)) => {
            let zone = clock.rfind(['+', '-']).unwrap_or(clock.len());
            let (time, zone) = clock.split_at_checked(zone)?;
            let local = When::at(
                date.parse::<chrono::NaiveDate>()
                    .ok()?
                    .and_time(time.parse().ok()?),
            );
            match zone {
                "" => local,
                _ => local.in_zone(offset(zone)?),
            }
        }
    };
    // Chrono's readers take more than its writers give.
    (when.to_string() == text).then_some(when)
}

/// `+08:00`, or with the seconds that local time had before there were zones.
fn offset(text: &str) -> Option<FixedOffset> {
    let east = text.starts_with('+');
    let mut seconds = 0;
    for part in text.get(1..)?.split(':') {
        seconds = seconds * 60 + i32::from(part.parse::<u8>().ok()?);
    }
    if text.len() == "+08:00".len() {
        seconds *= 60;
    }
    FixedOffset::east_opt(if east { seconds } else { -seconds })
}
