//! What the identifier found, and everything that can be asked about it.

use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::anatomy::{self, NumberPart};
use super::clean::{Code, Note, Receipt, Tolerated};
use super::explain;
use super::express;
use super::format::{Format, Purpose};
use super::hidden::{self, Completions};
use super::identify::{Identifier, Kind};
use super::index::Entry;
use super::order_number::{self, OrderNumber};
use super::other::{self, OtherNumber};
use super::problem::Problem;
use super::rank::{self, Candidate, Hit, Scan};
use super::repair::{self, Suggestion};
use super::tracking_number::TrackingNumber;

/// The verdict on a pasted text.
///
/// What is quick to know is known at once; candidates, problems, suggestions and notes are worked out when
/// they are asked for.
///
/// # Example
///
/// ```
/// use alitrack::{Kind, identify};
///
/// let seen = identify("LZ87124O690CN");
/// assert_eq!(seen.kind(), Kind::Malformed);
/// assert_eq!(seen.problems()[0].to_string(), "expected a digit at character 8 (serial number), found 'O'");
/// assert!(seen.tracking_number().is_none());
/// ```
#[derive(Clone, Copy)]
pub struct Identification<'a> {
    pub(super) input: &'a str,
    pub(super) code: Code,
    pub(super) hints: Identifier,
    /// The format under which the number proves itself, and its shape.
    pub(super) proved: Option<(&'static Format, u8)>,
    /// The verdict, where it took no search.
    pub(super) settled: Option<Kind>,
}

impl<'a> Identification<'a> {
    /// All that the number fits, worked out again: only the best was kept.
    pub(super) fn scan(&self) -> Scan {
        Scan::of(&self.code, &self.hints)
    }

    /// Returns the text that was given.
    #[must_use]
    pub const fn input(&self) -> &'a str {
        self.input
    }

    /// Returns what the text is.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> Kind {
        match self.settled {
            Some(kind) => kind,
            None => self.searched_kind(),
        }
    }

    /// Whether the verdict is still to be searched for.
    pub(super) const fn is_open(&self) -> bool {
        self.settled.is_none()
    }

    /// The verdict where it takes a search.
    #[cold]
    fn searched_kind(&self) -> Kind {
        if self.code.len == 0 || self.code.too_long {
            return Kind::Unknown;
        }
        if express::wrong_s10(&self.code).is_some() {
            return Kind::Malformed;
        }
        let other = other::of_text(self.input, &self.code);
        if other.is_some_and(|other| other.is_sure()) {
            return Kind::OtherNumber;
        }
        if order_number::glued(&self.code) {
            return Kind::OrderNumber;
        }
        if hidden::may_be_masked(&self.code) && hidden::is_masked(&self.code) {
            return Kind::MaskedNumber;
        }
        if self.code.hidden != 0 {
            return Kind::Unknown;
        }
        let scan = self.scan();
        if scan.s10_failed || scan.failing.is_some() || explain::says_uk(&self.code) {
            return Kind::Malformed;
        }
        if let Some(hit) = scan.best.filter(|hit| hit.format.purpose() == Purpose::Tracking) {
            let slip = self.is_slip_of_a_stricter_format(&hit);
            return if slip { Kind::Malformed } else { Kind::Uncertain };
        }
        match scan.best {
            // As many digits as an old order had, and nothing that says so.
            Some(hit) if other.is_none() && hit.format.purpose() == Purpose::Order => return Kind::Uncertain,
            None if other.is_none() => {}
            _ => return Kind::OtherNumber,
        }
        if scan.failed().is_some() || explain::nearly(&self.code).is_some() {
            return Kind::Malformed;
        }
        Kind::Unknown
    }

    /// Whether a strict format misses one character that a loose pattern takes as it is.
    fn is_slip_of_a_stricter_format(&self, hit: &Hit) -> bool {
        let code = &self.code;
        let open = hit.is_open;
        let short = if code.letters == 0 {
            // Orders and telephones have fewer digits.
            open && code.len > 16
        } else {
            hit.format.candidate_only
        };
        (short && explain::one_more_or_less(code).is_some()) || (open && explain::look_alike(code).is_some())
    }

    /// Returns the number in upper-case ASCII, without label, blanks and link around it; `None` when
    /// nothing is left, or more than 48 characters are.
    #[must_use]
    pub fn canonical(&self) -> Option<&str> {
        let text = self.code.as_str();
        if text.is_empty() || self.code.too_long {
            return None;
        }
        if self.settled == Some(Kind::OrderNumber) || order_number::glued(&self.code) {
            let skipped =
                text.len() - order_number::of(&self.code).map_or(text.len(), |order| order.as_str().len());
            return text.get(skipped..);
        }
        Some(text)
    }

    /// Returns the tracking number, if the text is one that proves itself.
    #[must_use]
    #[inline]
    pub fn tracking_number(&self) -> Option<TrackingNumber> {
        match (self.settled, self.proved) {
            (Some(Kind::TrackingNumber), Some((format, shape))) => {
                Some(TrackingNumber::new(&self.code, format, shape))
            }
            _ => None,
        }
    }

    /// Returns the order number, if the text is one.
    #[must_use]
    pub fn order_number(&self) -> Option<OrderNumber> {
        if self.kind() != Kind::OrderNumber {
            return None;
        }
        order_number::of(&self.code)
    }

    /// Returns the name of a number that is something else, for example a product; none if only its
    /// [`format`](Self::format) has one.
    #[must_use]
    pub fn other_number(&self) -> Option<OtherNumber> {
        if self.kind() != Kind::OtherNumber {
            return None;
        }
        let named = other::of_text(self.input, &self.code).map(|named| named.what);
        named.or_else(|| self.first_candidate()?.format().as_str().parse().ok())
    }

    /// Returns every format that the number may have, best first.
    ///
    /// A format whose check digit alone is wrong is listed with [`CheckResult::Failed`](crate::CheckResult).
    #[must_use]
    pub fn candidates(&self) -> Vec<Candidate> {
        let mut candidates = match self.canonical() {
            Some(text) if self.kind() == Kind::OrderNumber => {
                rank::candidates(&Code::of(text.as_bytes()), &self.hints)
            }
            Some(_) if self.code.hidden != 0 || self.kind() == Kind::MaskedNumber => {
                hidden::candidates(&self.code)
            }
            Some(_) => rank::candidates(&self.code, &self.hints),
            None => Vec::new(),
        };
        match self.kind() {
            Kind::OrderNumber => candidates.sort_by_key(|candidate| candidate.purpose() != Purpose::Order),
            Kind::Uncertain => {
                let tracks = |candidate: &Candidate| candidate.purpose() == Purpose::Tracking;
                if let Some(first) = candidates.iter().position(tracks) {
                    candidates[..=first].rotate_right(1);
                }
            }
            _ => {}
        }
        if self.kind() == Kind::Malformed {
            let scan = self.scan();
            let failed = scan.failed().map(Entry::format);
            // What an open pattern takes says less than a check digit that fails, and so does any pattern where the
            // letters are a service and a country of the posts.
            let is_postal = failed.is_some_and(|format| {
                let country = rank::country_of(format, &self.code);
                format.is_s10()
                    && country.is_some()
                    && format.coverage(self.code.as_str()) != Coverage::Unknown
            });
            if is_postal || scan.best.is_none_or(|hit| hit.is_open) {
                candidates.sort_by_key(|candidate| Some(candidate.format()) != failed.map(Format::id));
            }
        }
        candidates
    }

    /// Returns the id of the first candidate's format, or the code of a number that is something else.
    ///
    /// For a malformed number whose check digit is not what is wrong, it is the format that it nearly has.
    #[must_use]
    pub fn format(&self) -> Option<FormatId> {
        match (self.tracking_number(), self.other_number()) {
            (Some(number), _) => Some(number.format()),
            (None, Some(other)) => Some(FormatId::new(other.code())),
            (None, None) => match self.nearly() {
                Some(format) => Some(format.id),
                None => self.first_candidate().map(|first| first.format()),
            },
        }
    }

    /// The format that a malformed number nearly has, if it is not a candidate.
    fn nearly(&self) -> Option<&'static Format> {
        if self.kind() != Kind::Malformed || self.scan().failed().is_some() {
            return None;
        }
        explain::nearly(&self.code).map(Entry::format)
    }

    /// The first candidate; of a number that is something else, only if it is a format of that.
    fn first_candidate(&self) -> Option<Candidate> {
        let other = self.kind() == Kind::OtherNumber;
        let mut candidates = self.candidates().into_iter();
        candidates.find(|candidate| !other || candidate.purpose() == Purpose::Other)
    }

    /// Returns the issuer of the first candidate's format; none for a telephone number and the like.
    #[must_use]
    pub fn issuer(&self) -> Option<&'static str> {
        match self.tracking_number() {
            Some(number) => Some(number.issuer()),
            None => self.first_candidate().map(|first| first.issuer()),
        }
    }

    /// Returns the country that issued the number, if the first candidate says it; none for a telephone number and
    /// the like.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        match self.tracking_number() {
            Some(number) => number.country(),
            None => self.first_candidate().and_then(|first| first.country()),
        }
    }

    /// Returns what scanning to expect; unknown for anything but a tracking number.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        self.tracking_number()
            .map_or(Coverage::Unknown, |number| number.coverage())
    }

    /// Returns where another number stands in the caller's text, if it holds two: the verdict is on one of them, and
    /// no strict reading takes such a text.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{TrackingNumber, identify};
    ///
    /// let text = "RB123456785GB and LP00417285630928";
    /// let seen = identify(text);
    /// assert_eq!(seen.canonical(), Some("LP00417285630928"));
    /// assert_eq!(&text[seen.another_number().unwrap()], "RB123456785GB");
    /// assert!(text.parse::<TrackingNumber>().is_err());
    /// ```
    #[must_use]
    pub fn another_number(&self) -> Option<Range<usize>> {
        if !self.code.several {
            return None;
        }
        let notes = Receipt::of(self.input).notes;
        let another = notes.iter().find(|note| note.what == Tolerated::AnotherNumber)?;
        Some(another.range())
    }

    /// Whether the text holds one number and no other, as a strict reading wants it.
    pub(crate) const fn is_one(&self) -> bool {
        !self.code.several
    }

    /// Returns what keeps the text from being a tracking number; empty if it is one, and no other beside it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if self.settled == Some(Kind::TrackingNumber) && self.is_one() {
            return Vec::new();
        }
        explain::problems(self)
    }

    pub(super) fn first_problem(&self) -> Problem {
        explain::first(self)
    }

    /// Returns what was probably meant: every one-step repair that passes its own check, likeliest first, at most 24.
    ///
    /// # Example
    ///
    /// ```
    /// let seen = alitrack::identify("CP2O3456789CN");
    /// assert_eq!(seen.suggestions()[0].number().as_str(), "CP203456789CN");
    /// ```
    #[must_use]
    pub fn suggestions(&self) -> Vec<Suggestion> {
        match self.settled {
            Some(_) => Vec::new(),
            None => repair::suggestions(&self.code, &self.hints),
        }
    }

    /// Returns the numbers that a masked number may be.
    ///
    /// # Example
    ///
    /// ```
    /// let seen = alitrack::identify("LZ87124xx90CN");
    /// assert_eq!(seen.completions().unwrap().count(), 9);
    /// ```
    #[must_use]
    pub fn completions(&self) -> Option<Completions> {
        if self.kind() != Kind::MaskedNumber {
            return None;
        }
        hidden::completions(&self.code)
    }

    /// Returns what was tolerated, in the order of the text, with byte ranges of the caller's text.
    #[must_use]
    pub fn notes(&self) -> Vec<Note> {
        let mut receipt = Receipt::of(self.input);
        if self.kind() == Kind::OrderNumber {
            let digits = order_number::of(&self.code).map_or(0, |order| order.as_str().len());
            let skipped = usize::from(self.code.len).saturating_sub(digits);
            if skipped > 0 {
                let what = if self.code.letters == 0 {
                    Tolerated::ListIndex
                } else {
                    Tolerated::Label
                };
                receipt.note(what, skipped);
            }
            if self.code.as_bytes().first() == Some(&b'0') {
                receipt.note(Tolerated::LeadingDigitLost, 1);
            }
        }
        receipt.notes.sort_by_key(|note| note.start);
        receipt.notes
    }

    /// Returns the named parts of the number, with their byte ranges in the caller's text.
    #[must_use]
    pub fn parts(&self) -> Vec<NumberPart> {
        anatomy::parts(self)
    }
}

impl fmt::Debug for Identification<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identification")
            .field("input", &self.input)
            .field("kind", &self.kind())
            .field("canonical", &self.canonical())
            .field("format", &self.format())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::number::{ProblemCode, identify};

    #[test]
    fn a_masked_order_number_says_what_it_is() {
        let seen = identify("8199********4590");
        assert_eq!(seen.kind(), Kind::MaskedNumber);
        assert_eq!(seen.candidates()[0].format().as_str(), "ali_order_16");
        assert_eq!(seen.completions().unwrap().count(), 100_000_000);
        assert_eq!(identify("27********904590").kind(), Kind::Unknown);
    }

    #[test]
    fn a_telephone_number_names_no_carrier() {
        let seen = identify("+49 170 1234567");
        assert_eq!(seen.kind(), Kind::OtherNumber);
        assert_eq!((seen.issuer(), seen.country()), (None, None));
        assert_eq!(identify("1005001234567890").issuer(), Some("AliExpress"));
    }

    #[test]
    fn a_number_is_named_after_the_format_that_it_has() {
        let format = |input| identify(input).format().map(|format| format.as_str());
        assert_eq!(format("PC5508865519452"), Some("temu_package"));
        assert_eq!(identify("PC5508865519452").other_number(), None);
        let to_us = Identifier::new().destination(Country::US);
        let seen = to_us.identify("60127613439259");
        assert_eq!(seen.kind(), Kind::Uncertain);
        assert_eq!(
            seen.format().map(|format| format.as_str()),
            Some("dhl_ecommerce_14")
        );
    }

    #[test]
    fn one_digit_repeated_is_nobodys_number() {
        for filler in ["1111111111111111", "000000000000000", "0000000000"] {
            let seen = identify(filler);
            assert!(
                seen.tracking_number().is_none() && seen.order_number().is_none(),
                "{filler}"
            );
        }
    }

    #[test]
    fn a_wrong_control_letter_is_a_wrong_check_digit() {
        let seen = identify("PQ4F6P0700000010128001L");
        assert_eq!(seen.kind(), Kind::Malformed);
        assert_eq!(seen.problems()[0].code(), ProblemCode::CheckDigit);
        assert_eq!(seen.problems()[0].to_string(), "check digit is L, expected D");
    }

    #[test]
    fn an_older_order_number_stays_one_where_a_courier_has_the_same_digit() {
        // FedEx' check digit holds: so it does in one order number of ten.
        let digits = (0..10).map(|last| alloc::format!("30050049009888{last}"));
        for text in digits {
            assert_eq!(identify(&text).kind(), Kind::OrderNumber, "{text}");
        }
        assert_eq!(identify("568283610012000").kind(), Kind::TrackingNumber);
    }

    #[test]
    fn of_two_numbers_one_is_read_and_the_other_named() {
        for (text, other) in [
            ("RB123456785GB and LP00417285630928", "RB123456785GB"),
            ("RB123456785GB\nLP00417285630928", "RB123456785GB"),
            ("RB123456785GB 8123456789012345", "RB123456785GB"),
            ("LP00417285630928, LP00417285630929", "LP00417285630929"),
            ("RB123456785GB RB123456786GB", "RB123456786GB"),
        ] {
            let seen = identify(text);
            let range = seen.another_number().unwrap_or_default();
            assert_eq!(&text[range.clone()], other, "{text}");
            assert!(seen.confidence() <= 0.5, "{text}");
            let problem = seen.problems()[0];
            assert_eq!(
                (problem.code(), problem.range()),
                (ProblemCode::SeveralNumbers, range)
            );
            assert!(text.parse::<TrackingNumber>().is_err(), "{text}");
            assert!(text.parse::<OrderNumber>().is_err(), "{text}");
        }
        for text in [
            "RB123456785GB, phone 0123456789",
            "RB123456785GB (RB 123 456 785 GB)",
            "RB123456785GB of 2025-11-20",
            "https://www.aliexpress.com/x?productId=1005001234567890&orderId=8199633578334590",
        ] {
            assert_eq!(identify(text).another_number(), None, "{text}");
        }
    }

    #[test]
    fn a_glued_list_index_leaves_little_confidence() {
        let seen = identify("18199633578334590");
        assert_eq!(seen.kind(), Kind::OrderNumber);
        assert!(seen.confidence() <= 0.5);
    }
}
