//! The times of day and the offsets from UTC that carriers write.

use chrono::{FixedOffset, NaiveTime};

use super::parse::Reader;
use super::token::Token;
use super::{WhenError, WhenErrorKind};

impl Reader<'_> {
    /// Do a time's first characters stand here: `14:05`?
    pub(super) fn is_clock_time(&self) -> bool {
        matches!(self.number(0), Some((_, 1 | 2))) && self.is_mark(1, &[':'])
    }

    /// `14:05`, `14:05:30.250`, `2:05 PM`, `下午2:05`, `14h05`, `14时05分`, and the rest of a compact date.
    pub(super) fn time(&mut self) -> Result<Option<NaiveTime>, WhenError> {
        let start = self.at;
        let mut half = None;
        if self.is_mark(0, &['上', '下', '오']) && self.is_mark(1, &['午', '전', '후']) {
            let afternoon = self.is_mark(0, &['下']) || self.is_mark(1, &['후']);
            half = Some(afternoon);
            self.at += 2;
        }
        let Some((value, digits)) = self.number(0) else {
            self.at = start;
            return Ok(None);
        };
        if let (4 | 6 | 12 | 14 | 17, true) = (digits, half.is_none() && self.is_compact_time(digits)) {
            self.at += 1;
            let (clock, nano) = match digits {
                4 | 12 => (value % 10_000 * 100, 0),
                6 | 14 => (value % 1_000_000, 0),
                _ => (value / 1000 % 1_000_000, value % 1000 * 1_000_000),
            };
            return self
                .clock(start, clock / 10_000, clock / 100 % 100, clock % 100, nano)
                .map(Some);
        }
        let unit = self.is_mark(1, &[':', '：', '时', '時', '点', '點', '시']) || self.word(1) == Some("h");
        if digits > 2 || !unit {
            self.at = start;
            return Ok(None);
        }
        let hour = value;
        self.at += 2;
        let Some((minute, 1 | 2)) = self.number(0) else {
            return Err(self.error(WhenErrorKind::NoSuchTime, start));
        };
        self.at += 1;
        let (mut second, mut nano) = (0, 0);
        let more = self.skip_mark(&[':', '：', '分', '분']);
        if let (true, Some((value, 1 | 2))) = (more, self.number(0)) {
            second = value;
            self.at += 1;
            self.skip_mark(&['秒', '초']);
            if let (true, Some((fraction, digits @ 1..=9))) = (self.is_mark(0, &['.', ',']), self.number(1)) {
                nano = fraction * 1_000_000_000 / 10_u64.pow(digits as u32);
                self.at += 2;
            }
        }
        if self.skip_word(&["am", "a"]) {
            half = Some(false);
            self.skip_dotted_m();
        } else if self.skip_word(&["pm", "p"]) {
            half = Some(true);
            self.skip_dotted_m();
        }
        self.skip_word(&["uhr", "h", "hs", "hrs"]);
        let hour = match half {
            // "15:05 PM" says the same thing twice.
            Some(true) if hour > 12 && hour < 24 => hour,
            Some(afternoon) if (1..=12).contains(&hour) => hour % 12 + 12 * u64::from(afternoon),
            Some(_) => return Err(self.error(WhenErrorKind::NoSuchTime, start)),
            None => hour,
        };
        self.clock(start, hour, minute, second, nano).map(Some)
    }

    /// The rest of `a.m.` and `p.m.`.
    fn skip_dotted_m(&mut self) {
        if self.is_mark(0, &['.']) && self.word(1) == Some("m") {
            self.at += 2;
            self.skip_mark(&['.']);
        }
    }

    /// `T1405`, `T140500`, ` 140500` behind an eight-digit date, or the tail of a compact date-time.
    fn is_compact_time(&self, digits: usize) -> bool {
        if digits >= 12 {
            return true;
        }
        let before = self.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        match before.map(|placed| &placed.token) {
            Some(Token::Word(word)) => word == "t",
            Some(Token::Number { digits: 8, .. }) => true,
            _ => false,
        }
    }

    fn clock(
        &self,
        start: usize,
        hour: u64,
        minute: u64,
        second: u64,
        nano: u64,
    ) -> Result<NaiveTime, WhenError> {
        // A leap second is more than a whole second behind the 59th.
        let (second, nano) = match second {
            60 => (59, nano + 1_000_000_000),
            _ => (second, nano),
        };
        // All four are small: at most three digits each, and less than two thousand million nanoseconds.
        NaiveTime::from_hms_nano_opt(hour as u32, minute as u32, second as u32, nano as u32)
            .ok_or_else(|| self.error(WhenErrorKind::NoSuchTime, start))
    }

    /// `Z`, `+0800`, `+08:00`, `GMT+8`, `(UTC-5)`, `GMT+5:30`.
    pub(super) fn zone(&mut self) -> Result<Option<FixedOffset>, WhenError> {
        let start = self.at;
        let bracket = self.skip_mark(&['(', '[']);
        let named = self.skip_word(&["gmt", "utc"]);
        let zulu = !named && self.skip_word(&["z"]);
        let sign = match self.peek(0) {
            Some(Token::Mark('+')) => 1,
            Some(Token::Mark('-')) if named || !self.tokens.get(self.at + 1).is_some_and(|p| p.spaced) => -1,
            _ => 0,
        };
        if zulu || (named && sign == 0) {
            if bracket {
                self.skip_mark(&[')', ']']);
            }
            return Ok(FixedOffset::east_opt(0));
        }
        if sign == 0 {
            let name = self.word(0).is_some();
            self.at = start;
            return match name {
                true => Err(self.error_until(WhenErrorKind::UnknownZone, start, start + 1)),
                false => Ok(None),
            };
        }
        self.at += 1;
        let (hours, minutes) = match (self.number(0), self.is_mark(1, &[':'])) {
            (Some((hours, 1 | 2)), true) => match self.number(2) {
                Some((minutes, 2)) => {
                    self.at += 3;
                    (hours, minutes)
                }
                _ => return Err(self.error(WhenErrorKind::UnknownZone, start)),
            },
            (Some((hours, 1 | 2)), false) => {
                self.at += 1;
                (hours, 0)
            }
            (Some((clock, 3 | 4)), false) => {
                self.at += 1;
                (clock / 100, clock % 100)
            }
            _ => return Err(self.error(WhenErrorKind::UnknownZone, start)),
        };
        if bracket {
            self.skip_mark(&[')', ']']);
        }
        // The widest offsets in use are -12:00 and +14:00.
        if hours > 14 || minutes > 59 {
            return Err(self.error(WhenErrorKind::UnknownZone, start));
        }
        let seconds = sign * (hours * 3600 + minutes * 60) as i32;
        match FixedOffset::east_opt(seconds) {
            Some(offset) if (-12 * 3600..=14 * 3600).contains(&seconds) => Ok(Some(offset)),
            _ => Err(self.error(WhenErrorKind::UnknownZone, start)),
        }
    }
}
