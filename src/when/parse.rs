//! Reads the date forms that carriers use: first into tokens, then along one grammar.

use chrono::{FixedOffset, NaiveDate, NaiveTime};

use super::token::{Placed, Token, tokens};
use super::{DateOrder, When, WhenError, WhenErrorKind, month};

/// Longer texts are no dates.
const LONGEST: usize = 80;

pub(super) fn parse(text: &str, order: Option<DateOrder>) -> Result<When, WhenError> {
    let whole = |kind| WhenError {
        kind,
        start: text.len() - text.trim_start().len(),
        character: 1 + text.chars().take_while(|c| c.is_whitespace()).count(),
        found: text.trim().into(),
        partial: None,
    };
    if text.trim().is_empty() {
        return Err(whole(WhenErrorKind::Empty));
    }
    if text.len() > LONGEST {
        return Err(whole(WhenErrorKind::TooLong));
    }
    let tokens = tokens(text).ok_or_else(|| whole(WhenErrorKind::NotADate))?;
    let mut reader = Reader {
        text,
        tokens: &tokens,
        at: 0,
        order,
        partial: None,
    };
    reader.whole()
}

pub(super) fn offset(text: &str) -> Option<FixedOffset> {
    if text.len() > LONGEST {
        return None;
    }
    let tokens = tokens(text)?;
    let mut reader = Reader {
        text,
        tokens: &tokens,
        at: 0,
        order: None,
        partial: None,
    };
    let offset = reader.zone().ok()??;
    (reader.at == tokens.len()).then_some(offset)
}

/// A place in the tokens; every step that fails says where it stood.
struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Placed],
    at: usize,
    order: Option<DateOrder>,
    partial: Option<When>,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead).map(|placed| &placed.token)
    }

    fn is_mark(&self, ahead: usize, marks: &[char]) -> bool {
        matches!(self.peek(ahead), Some(Token::Mark(c)) if marks.contains(c))
    }

    fn word(&self, ahead: usize) -> Option<&str> {
        match self.peek(ahead) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    fn number(&self, ahead: usize) -> Option<(u64, usize)> {
        match self.peek(ahead) {
            Some(Token::Number { value, digits }) => Some((*value, *digits)),
            _ => None,
        }
    }

    fn skip_mark(&mut self, marks: &[char]) -> bool {
        let found = self.is_mark(0, marks);
        self.at += usize::from(found);
        found
    }

    fn skip_word(&mut self, words: &[&str]) -> bool {
        let found = self.word(0).is_some_and(|word| words.contains(&word));
        self.at += usize::from(found);
        found
    }

    /// An error about the tokens from `from` to the reader's place, at least one of them.
    fn error(&self, kind: WhenErrorKind, from: usize) -> WhenError {
        let last = self.at.max(from + 1).min(self.tokens.len());
        self.error_until(kind, from, last)
    }

    fn error_until(&self, kind: WhenErrorKind, from: usize, to: usize) -> WhenError {
        let start = self
            .tokens
            .get(from)
            .map_or(self.text.len(), |placed| placed.start);
        let end = self
            .tokens
            .get(to.wrapping_sub(1))
            .map_or(start, |placed| placed.end.max(start));
        let (before, found) = (self.text.get(..start), self.text.get(start..end));
        WhenError {
            kind,
            start,
            character: 1 + before.unwrap_or_default().chars().count(),
            found: found.unwrap_or_default().into(),
            partial: self.partial,
        }
    }

    fn whole(&mut self) -> Result<When, WhenError> {
        self.skip_weekday();
        let time_first = if self.is_clock_time() { self.time()? } else { None };
        if time_first.is_some() {
            self.skip_link();
        }
        let date = self.date()?;
        let mut when = When {
            date,
            time: time_first,
            offset: None,
        };
        self.partial = Some(when);
        if time_first.is_none() {
            let before = self.at;
            self.skip_link();
            self.skip_weekday();
            match self.time()? {
                None => self.at = before,
                time => {
                    when.time = time;
                    self.partial = Some(when);
                }
            }
        }
        if when.time.is_some() {
            when.offset = self.zone()?;
            self.partial = Some(when);
        }
        self.skip_weekday();
        if self.at < self.tokens.len() {
            return Err(self.error_until(WhenErrorKind::Leftover, self.at, self.tokens.len()));
        }
        Ok(when)
    }

    /// What may stand between a date and a time.
    fn skip_link(&mut self) {
        self.skip_mark(&[',', '，']);
        const LINKS: &[&str] = &[
            "t", "at", "um", "à", "às", "alle", "ore", "om", "o", "в", "saat", "pukul",
        ];
        self.skip_word(LINKS);
    }

    fn skip_weekday(&mut self) {
        const ENGLISH: &[&str] = &[
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ];
        let bracket = usize::from(self.is_mark(0, &['(']));
        let chinese = if self.is_mark(bracket, &['星']) && self.is_mark(bracket + 1, &['期']) {
            2
        } else {
            usize::from(self.is_mark(bracket, &['周', '週']))
        };
        let names = &['一', '二', '三', '四', '五', '六', '日', '天'];
        if chinese > 0 && self.is_mark(bracket + chinese, names) {
            self.at += bracket + chinese + 1;
            self.skip_mark(&[')']);
        } else if self.skip_word(ENGLISH) {
            self.skip_mark(&['.']);
            self.skip_mark(&[',']);
        }
    }

    fn date(&mut self) -> Result<NaiveDate, WhenError> {
        let start = self.at;
        if self.word(0).is_some() {
            return self.month_first(start);
        }
        match self.number(0) {
            Some((_, 4)) => self.year_first(start),
            Some((_, 1 | 2)) => self.day_or_month_first(start),
            Some((value, digits @ (8 | 12 | 14 | 17))) => self.compact(start, value, digits),
            _ => Err(self.error_until(WhenErrorKind::NotADate, start, self.tokens.len())),
        }
    }

    /// `20251120`; longer ones leave their time behind, for [`Reader::time`].
    fn compact(&mut self, start: usize, value: u64, digits: usize) -> Result<NaiveDate, WhenError> {
        let date = value / 10_u64.pow(digits as u32 - 8);
        if digits == 8 {
            self.at += 1;
        }
        self.day(start, date / 10_000, date / 100 % 100, date % 100)
    }

    /// `2025-11-20`, `2025年11月20日`, `2025 Nov 20`.
    fn year_first(&mut self, start: usize) -> Result<NaiveDate, WhenError> {
        let Some((year, _)) = self.number(0) else {
            return Err(self.error(WhenErrorKind::NotADate, start));
        };
        self.at += 1;
        self.skip_mark(&['-', '/', '.', '年', '년']);
        let month = match (self.number(0), self.word(0)) {
            (Some((month, 1 | 2)), _) => month,
            (_, Some(word)) => match month::month(word) {
                Some(month) => u64::from(month),
                None => return Err(self.error(WhenErrorKind::NotADate, start)),
            },
            _ => return Err(self.error(WhenErrorKind::NotADate, start)),
        };
        self.at += 1;
        self.skip_mark(&['-', '/', '.', '月', '월']);
        let Some((day, 1 | 2)) = self.number(0) else {
            return Err(self.error(WhenErrorKind::NotADate, start));
        };
        self.at += 1;
        self.skip_mark(&['日', '号', '號', '일', '.']);
        self.day(start, year, month, day)
    }

    /// `Nov 20, 2025`, `November 20th 2025`.
    fn month_first(&mut self, start: usize) -> Result<NaiveDate, WhenError> {
        let Some(month) = self.word(0).and_then(month::month) else {
            return Err(self.error_until(WhenErrorKind::NotADate, start, self.tokens.len()));
        };
        self.at += 1;
        self.skip_mark(&['.', '-']);
        let Some((day, 1 | 2)) = self.number(0) else {
            return Err(self.error_until(WhenErrorKind::NotADate, start, self.tokens.len()));
        };
        self.at += 1;
        self.skip_word(&["st", "nd", "rd", "th"]);
        let year = self.year(start)?;
        self.day(start, year, u64::from(month), day)
    }

    /// `20.11.2025`, `20/11/2025`, `11/20/2025`, `20 Nov 2025`, `20 de noviembre de 2025`.
    fn day_or_month_first(&mut self, start: usize) -> Result<NaiveDate, WhenError> {
        let Some((first, _)) = self.number(0) else {
            return Err(self.error(WhenErrorKind::NotADate, start));
        };
        self.at += 1;
        self.skip_word(&["st", "nd", "rd", "th", "º", "er"]);
        let dotted = self.is_mark(0, &['.']);
        let separated = self.skip_mark(&['.', '-', '/']);
        self.skip_word(&["de", "of"]);
        if let Some(month) = self.word(0).and_then(month::month) {
            self.at += 1;
            self.skip_mark(&['.']);
            let year = self.year(start)?;
            return self.day(start, year, u64::from(month), first);
        }
        let (Some((second, 1 | 2)), true) = (self.number(0), separated) else {
            return Err(self.error_until(WhenErrorKind::NotADate, start, self.tokens.len()));
        };
        self.at += 1;
        if self.is_mark(0, &[':']) || !self.skip_mark(&['.', '-', '/']) {
            return Err(self.error(WhenErrorKind::MissingYear, start));
        }
        if self.is_clock_time() {
            return Err(self.error(WhenErrorKind::MissingYear, start));
        }
        let year = match self.number(0) {
            Some((year, 4)) => year,
            // Day, month and year with points is one order the world over, also with a short year.
            Some((year, 2)) if dotted => 2000 + year,
            Some((_, 2)) => {
                self.at += 1;
                return Err(self.error(WhenErrorKind::ShortYear, start));
            }
            _ => return Err(self.error(WhenErrorKind::MissingYear, start)),
        };
        self.at += 1;
        let (day, month) = match self.order {
            _ if dotted || first > 12 || first == second => (first, second),
            _ if second > 12 => (second, first),
            Some(DateOrder::DayFirst) => (first, second),
            Some(DateOrder::MonthFirst) => (second, first),
            None => return Err(self.error(WhenErrorKind::Ambiguous, start)),
        };
        self.day(start, year, month, day)
    }

    /// The year behind a day and the name of its month.
    fn year(&mut self, start: usize) -> Result<u64, WhenError> {
        self.skip_mark(&[',', '-', '/', '.']);
        self.skip_word(&["de", "of"]);
        match self.number(0) {
            Some((year, 4)) => {
                self.at += 1;
                self.skip_word(&["г", "года", "r"]);
                if self.at > 0 && self.word_before(&["г", "r"]) {
                    self.skip_mark(&['.']);
                }
                Ok(year)
            }
            Some((_, 2)) if !self.is_mark(1, &[':']) => {
                self.at += 1;
                Err(self.error(WhenErrorKind::ShortYear, start))
            }
            _ => Err(self.error(WhenErrorKind::MissingYear, start)),
        }
    }

    fn word_before(&self, words: &[&str]) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        matches!(before, Some(Placed { token: Token::Word(word), .. }) if words.contains(&word.as_str()))
    }

    fn day(&self, start: usize, year: u64, month: u64, day: u64) -> Result<NaiveDate, WhenError> {
        if !(2000..=2099).contains(&year) {
            return Err(self.error(WhenErrorKind::YearOutOfRange, start));
        }
        // All three are small: at most four digits each.
        NaiveDate::from_ymd_opt(year as i32, month as u32, day as u32)
            .ok_or_else(|| self.error(WhenErrorKind::NoSuchDay, start))
    }

    /// Do a time's first characters stand here: `14:05`?
    fn is_clock_time(&self) -> bool {
        matches!(self.number(0), Some((_, 1 | 2))) && self.is_mark(1, &[':'])
    }

    /// `14:05`, `14:05:30.250`, `2:05 PM`, `下午2:05`, `14h05`, `14时05分`, and the rest of a compact date.
    fn time(&mut self) -> Result<Option<NaiveTime>, WhenError> {
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
        if more && let Some((value, 1 | 2)) = self.number(0) {
            second = value;
            self.at += 1;
            self.skip_mark(&['秒', '초']);
            if self.is_mark(0, &['.', ','])
                && let Some((fraction, digits @ 1..=9)) = self.number(1)
            {
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
            Some(_) if hour > 12 && hour < 24 => hour,
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
        // All four are small: at most three digits each.
        NaiveTime::from_hms_nano_opt(hour as u32, minute as u32, second as u32, nano as u32)
            .ok_or_else(|| self.error(WhenErrorKind::NoSuchTime, start))
    }

    /// `Z`, `+0800`, `+08:00`, `GMT+8`, `(UTC-5)`, `GMT+5:30`.
    fn zone(&mut self) -> Result<Option<FixedOffset>, WhenError> {
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

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        assert_eq!(
            parse(text, None).map(|when| when.to_string()),
            Ok(expected.into()),
            "{text}"
        );
    }

    #[track_caller]
    fn refuses(text: &str, kind: WhenErrorKind, found: &str) {
        let err = parse(text, None).unwrap_err();
        assert_eq!((err.kind(), err.found()), (kind, found), "{text}");
        assert_eq!(text.get(err.range()), Some(found), "the range points at it");
    }

    #[test]
    fn reads_iso_and_its_relatives() {
        reads("2025-11-20", "2025-11-20");
        reads("2025/11/20", "2025-11-20");
        reads("2025.11.20", "2025-11-20");
        reads("2025-1-2", "2025-01-02");
        reads("2025-11-20 14:05", "2025-11-20T14:05:00");
        reads("2025-11-20T14:05:30", "2025-11-20T14:05:30");
        reads("2025-11-20T14:05:30.250Z", "2025-11-20T14:05:30.250+00:00");
        reads("2022-05-02T13:06:00-04:00", "2022-05-02T13:06:00-04:00");
        reads(" 2025-11-20  14:05:30 +0800 ", "2025-11-20T14:05:30+08:00");
    }

    #[test]
    fn reads_digits_without_separators() {
        reads("20251120", "2025-11-20");
        reads("202511201405", "2025-11-20T14:05:00");
        reads("20251120140530", "2025-11-20T14:05:30");
        reads("20251120140500000+0800", "2025-11-20T14:05:00+08:00");
        reads("20251120T140530Z", "2025-11-20T14:05:30+00:00");
        reads("20251120 1405", "2025-11-20T14:05:00");
    }

    #[test]
    fn reads_days_and_months_in_either_order_where_only_one_is_possible() {
        reads("20.11.2025", "2025-11-20");
        reads("05.04.2025 09:30", "2025-04-05T09:30:00");
        reads("20.11.25", "2025-11-20");
        reads("20/11/2025 14:05", "2025-11-20T14:05:00");
        reads("11/20/2025 2:05 PM", "2025-11-20T14:05:00");
        reads("04/04/2025", "2025-04-04");
        refuses("05/04/2025", WhenErrorKind::Ambiguous, "05/04/2025");
        refuses("05-04-2025 10:00", WhenErrorKind::Ambiguous, "05-04-2025");
    }

    #[test]
    fn reads_names_of_months() {
        reads("20 Nov 2025", "2025-11-20");
        reads("20-Nov-2025 14:05", "2025-11-20T14:05:00");
        reads("Nov 20, 2025 2:05 pm", "2025-11-20T14:05:00");
        reads("November 20th 2025 at 12:00 a.m.", "2025-11-20T00:00:00");
        reads("Thu, 20 Nov 2025 14:05:00 +0800", "2025-11-20T14:05:00+08:00");
        reads("20 de novembro de 2025", "2025-11-20");
        reads("20 ноября 2025 г. в 14:05", "2025-11-20T14:05:00");
        reads("20. November 2025, 14:05 Uhr", "2025-11-20T14:05:00");
        reads("20 novembre 2025 à 14h05", "2025-11-20T14:05:00");
        reads("1er août 2025", "2025-08-01");
        reads("20 KASIM 2025 saat 14:05", "2025-11-20T14:05:00");
        reads("20 Kasım 2025", "2025-11-20");
        reads("20 października 2025", "2025-10-20");
        reads("14:05 20 Nov 2025", "2025-11-20T14:05:00");
    }

    #[test]
    fn reads_chinese_japanese_and_korean_dates() {
        reads("2025年11月20日", "2025-11-20");
        reads("2025年11月20日 14:05", "2025-11-20T14:05:00");
        reads("2025年11月20日14时05分30秒", "2025-11-20T14:05:30");
        reads("2025年11月20日 星期四 下午2:05", "2025-11-20T14:05:00");
        reads("２０２５－１１－２０　１４：０５", "2025-11-20T14:05:00");
        reads("2025년 11월 20일 14시 05분", "2025-11-20T14:05:00");
    }

    #[test]
    fn reads_offsets_but_no_names_of_zones() {
        reads("2025-11-20 14:05 GMT+8", "2025-11-20T14:05:00+08:00");
        reads("2025-11-20 14:05 GMT-5", "2025-11-20T14:05:00-05:00");
        reads("2025-11-20 14:05 GMT+5:30", "2025-11-20T14:05:00+05:30");
        reads("2025-11-20 14:05 (UTC+02:00)", "2025-11-20T14:05:00+02:00");
        reads("2025-11-20 14:05 UTC", "2025-11-20T14:05:00+00:00");
        refuses("2025-11-20 14:05 CST", WhenErrorKind::UnknownZone, "CST");
        refuses("2025-11-20 14:05 GMT+25", WhenErrorKind::UnknownZone, "GMT+25");
        assert_eq!(offset("GMT+02:00"), FixedOffset::east_opt(7200));
        assert_eq!(offset("+0800"), FixedOffset::east_opt(28800));
        assert_eq!(offset("CST"), None);
        assert_eq!(offset(""), None);
    }

    #[test]
    fn reports_what_it_could_not_read() {
        refuses("", WhenErrorKind::Empty, "");
        refuses("yesterday", WhenErrorKind::NotADate, "yesterday");
        refuses("1763647500", WhenErrorKind::NotADate, "1763647500");
        refuses("20 Nov 14:05", WhenErrorKind::MissingYear, "20 Nov");
        refuses("20.11. 14:05", WhenErrorKind::MissingYear, "20.11.");
        refuses("20/11/25", WhenErrorKind::ShortYear, "20/11/25");
        refuses("2025-02-29", WhenErrorKind::NoSuchDay, "2025-02-29");
        refuses("31.11.2025", WhenErrorKind::NoSuchDay, "31.11.2025");
        refuses("2025-11-20 25:00", WhenErrorKind::NoSuchTime, "25:00");
        refuses("0001-01-01T00:00:00", WhenErrorKind::YearOutOfRange, "0001-01-01");
        refuses("1970-01-01", WhenErrorKind::YearOutOfRange, "1970-01-01");
        refuses("2025-11-20 14:05, Berlin", WhenErrorKind::Leftover, ", Berlin");
        let long = "2025-11-20".repeat(9);
        assert_eq!(parse(&long, None).unwrap_err().kind(), WhenErrorKind::TooLong);
    }

    #[test]
    fn keeps_what_was_read_before_the_trouble() {
        let err = parse("2025-11-20 14:05 MSK", None).unwrap_err();
        assert_eq!(
            err.partial().map(|when| when.to_string()),
            Some("2025-11-20T14:05:00".into())
        );
    }
}
