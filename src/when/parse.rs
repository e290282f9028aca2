//! Reads the date forms that carriers use: first into tokens, then along one grammar.

use chrono::{FixedOffset, NaiveDate};

use super::token::{Placed, Token, tokens};
use super::{DateOrder, When, WhenError, WhenErrorKind, month, weekday};

/// Longer texts are no dates.
const LONGEST: usize = 80;

/// What a year of two digits is counted from.
const CENTURY: u64 = 2000;

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
pub(super) struct Reader<'a> {
    text: &'a str,
    pub(super) tokens: &'a [Placed],
    pub(super) at: usize,
    order: Option<DateOrder>,
    partial: Option<When>,
}

impl Reader<'_> {
    pub(super) fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead).map(|placed| &placed.token)
    }

    pub(super) fn is_mark(&self, ahead: usize, marks: &[char]) -> bool {
        matches!(self.peek(ahead), Some(Token::Mark(c)) if marks.contains(c))
    }

    pub(super) fn word(&self, ahead: usize) -> Option<&str> {
        match self.peek(ahead) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    pub(super) fn number(&self, ahead: usize) -> Option<(u64, usize)> {
        match self.peek(ahead) {
            Some(Token::Number { value, digits }) => Some((*value, *digits)),
            _ => None,
        }
    }

    pub(super) fn skip_mark(&mut self, marks: &[char]) -> bool {
        let found = self.is_mark(0, marks);
        self.at += usize::from(found);
        found
    }

    pub(super) fn skip_word(&mut self, words: &[&str]) -> bool {
        let found = self.word(0).is_some_and(|word| words.contains(&word));
        self.at += usize::from(found);
        found
    }

    /// An error about the tokens from `from` to the reader's place, at least one of them.
    pub(super) fn error(&self, kind: WhenErrorKind, from: usize) -> WhenError {
        let last = self.at.max(from + 1).min(self.tokens.len());
        self.error_until(kind, from, last)
    }

    pub(super) fn error_until(&self, kind: WhenErrorKind, from: usize, to: usize) -> WhenError {
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
        } else if self.is_weekday() {
            self.at += 1;
            if self.is_mark(0, &['-']) && self.word(1) == Some("feira") {
                self.at += 2;
            }
            self.skip_mark(&['.']);
            self.skip_mark(&[',']);
        }
    }

    /// Does the name of a weekday stand here? One that is also a month's (*mar*) does before a day with a month.
    fn is_weekday(&self) -> bool {
        let Some(word) = self.word(0).filter(|word| weekday::is_weekday(word)) else {
            return false;
        };
        let day = (1..=3).find(|ahead| !self.is_mark(*ahead, &['.', ',']));
        let of =
            |day| 1 + usize::from(self.is_mark(day + 1, &['.', '-']) || self.word(day + 1) == Some("de"));
        let before_a_day = day.is_some_and(|day| {
            self.number(day).is_some() && self.word(day + of(day)).and_then(month::month).is_some()
        });
        month::month(word).is_none() || before_a_day
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
        let (day, year) = self.year(start, day)?;
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
            let (day, year) = self.year(start, first)?;
            return self.day(start, year, u64::from(month), day);
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
        let year = match (self.number(0), self.order) {
            (Some((year, 4)), _) => year,
            // Korea writes the second of December `25.12.02`, Germany the 25th: only the caller can tell.
            (Some((_, 2)), None) => {
                self.at += 1;
                return Err(self.error(WhenErrorKind::ShortYear, start));
            }
            (Some((day, 2)), Some(DateOrder::YearFirst)) => {
                self.at += 1;
                return self.day(start, CENTURY + first, second, day);
            }
            (Some((year, 2)), Some(_)) => CENTURY + year,
            _ => return Err(self.error(WhenErrorKind::MissingYear, start)),
        };
        self.at += 1;
        let (day, month) = match self.order {
            _ if dotted || first > 12 || first == second => (first, second),
            _ if second > 12 => (second, first),
            Some(DateOrder::DayFirst) => (first, second),
            Some(DateOrder::MonthFirst) => (second, first),
            Some(DateOrder::YearFirst) | None => return Err(self.error(WhenErrorKind::Ambiguous, start)),
        };
        self.day(start, year, month, day)
    }

    /// The day and the year of a date whose month is a name: `number` stands before what comes now.
    fn year(&mut self, start: usize, number: u64) -> Result<(u64, u64), WhenError> {
        self.skip_mark(&[',', '-', '/', '.']);
        self.skip_word(&["de", "of"]);
        match self.number(0) {
            Some((year, 4)) => {
                self.at += 1;
                self.skip_word(&["г", "года", "r"]);
                if self.at > 0 && self.word_before(&["г", "r"]) {
                    self.skip_mark(&['.']);
                }
                Ok((number, year))
            }
            Some((short, 2)) if !self.is_mark(1, &[':']) => {
                self.at += 1;
                match self.order {
                    None => Err(self.error(WhenErrorKind::ShortYear, start)),
                    Some(DateOrder::YearFirst) => Ok((short, CENTURY + number)),
                    Some(DateOrder::DayFirst | DateOrder::MonthFirst) => Ok((number, CENTURY + short)),
                }
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
}
