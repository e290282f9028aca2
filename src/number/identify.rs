//! The verdict: what a pasted text is.

use crate::coded::coded;
use crate::country::Country;
use crate::term::FormatId;

use super::carrier;
use super::clean::{self, Code};
use super::error::ParseError;
use super::express;
use super::format::{Format, Purpose};
use super::identification::Identification;
use super::index::{self, TELLING};
use super::order_number;
use super::other;
use super::rank::Scan;
use super::tracking_number::TrackingNumber;

coded! {
    /// What a pasted text is.
    #[non_exhaustive]
    pub enum Kind, "kind" {
        /// A tracking number that [proves itself](crate::Format::proves_itself), by a check digit or fixed characters.
        TrackingNumber = "tracking_number",
        /// An AliExpress order number.
        OrderNumber = "order_number",
        /// A tracking number with hidden characters.
        MaskedNumber = "masked_number",
        /// Nearly a tracking number: a wrong check digit, a letter for a digit, a character short.
        Malformed = "malformed",
        /// Another number that we can name: a phone, a card, a product.
        OtherNumber = "other_number",
        /// It fits only formats that cannot prove it.
        Uncertain = "uncertain",
        /// Nothing that we know.
        Unknown = "unknown",
    }
}

coded! {
    /// What the asking field is for.
    #[non_exhaustive]
    pub enum Expect, "expectation" {
        /// Anything may be pasted.
        Any = "any",
        /// The field asks for a tracking number.
        Tracking = "tracking",
        /// The field asks for an order number.
        Order = "order",
    }
}

/// Says what a pasted text is. Never fails and never panics.
///
/// # Example
///
/// ```
/// use alitrack::{Kind, identify};
///
/// assert_eq!(identify("rb 123 456 785 gb").kind(), Kind::TrackingNumber);
/// assert_eq!(identify("8123456789012345").kind(), Kind::OrderNumber);
/// assert_eq!(identify("LZ87124xx90CN").kind(), Kind::MaskedNumber);
/// assert_eq!(identify("RB123456786GB").kind(), Kind::Malformed);
/// ```
#[must_use]
#[inline]
pub fn identify(input: &str) -> Identification<'_> {
    plain(input)
}

/// [`identify`] with hints: where the parcel goes, what the field asks for, which formats to expect.
///
/// # Example
///
/// ```
/// use alitrack::{Country, Expect, Identifier, Kind};
///
/// // Sixteen digits are an order number, but a field may ask a Canadian buyer for a tracking number.
/// let asked = Identifier::new().destination(Country::CA).expect(Expect::Tracking);
/// assert_eq!(asked.identify("7035114477138472").kind(), Kind::TrackingNumber);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identifier {
    pub(super) destination: Option<Country>,
    pub(super) expect: Expect,
    pub(super) expected: &'static [FormatId],
    pub(super) formats: &'static [Format],
    /// The carrier that the words before the number name.
    pub(super) carrier: Option<&'static str>,
}

/// How much likelier a carrier is that delivers in the parcel's country, and one that delivers only elsewhere:
/// people send on, and addresses are mistyped, but seldom.
const DELIVERS_THERE: f32 = 3.0;
const DELIVERS_ELSEWHERE: f32 = 0.05;
/// How much likelier a format is that the shipping option uses: about as much as an everyday format outweighs a
/// rare one.
const EXPECTED: f32 = 10.0;
/// How much likelier a format is whose carrier is named beside the number: as much as a check digit of another says,
/// and that it is an everyday one.
const NAMED: f32 = 100.0;
/// How much likelier it is that a field was given what it asks for.
const ASKED_FOR: f32 = 2.0;
/// A chance from which on a check digit is all that proves a number: the checks are modulo 7, 10, 11 and 36.
const CHECK_DIGIT_ALONE: f32 = 0.02;

impl Default for Identifier {
    fn default() -> Self {
        Self::new()
    }
}

impl Identifier {
    /// Starts without hints.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            destination: None,
            expect: Expect::Any,
            expected: &[],
            formats: &[],
            carrier: None,
        }
    }

    /// Sets the country that the parcel goes to: carriers that do not deliver there count for little.
    #[must_use]
    pub const fn destination(mut self, country: Country) -> Self {
        self.destination = Some(country);
        self
    }

    /// Sets what the field asks for.
    #[must_use]
    pub const fn expect(mut self, expect: Expect) -> Self {
        self.expect = expect;
        self
    }

    /// Sets the formats that the shipping option uses.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{FormatId, Identifier, identify};
    ///
    /// const GLS: FormatId = FormatId::new("gls_11");
    /// let number = "90273617527";
    /// assert_ne!(identify(number).format(), Some(GLS), "many carriers use eleven digits");
    ///
    /// let told = Identifier::new().expected_formats(&[GLS]).identify(number);
    /// assert_eq!(told.format(), Some(GLS));
    /// ```
    #[must_use]
    pub const fn expected_formats(mut self, formats: &'static [FormatId]) -> Self {
        self.expected = formats;
        self
    }

    /// Adds formats of the caller's own carriers.
    ///
    /// `TrackingNumber: FromStr` and serde know the crate's own formats only, and refuse such a number. What was stored
    /// is read back with [`parse`](Self::parse), and with serde by this `Identifier` as a `DeserializeSeed`.
    /// The letters in front have to touch the digits: a word of four letters or more and a blank are taken for a label,
    /// unless a format of the crate begins like that.
    ///
    /// [`Field`](crate::form::Field::formats) and [`Finder`](crate::Finder::formats) take formats too; a diagnosis
    /// knows none of them.
    #[must_use]
    pub const fn formats(mut self, formats: &'static [Format]) -> Self {
        self.formats = formats;
        self
    }

    /// Reads a tracking number strictly, as `FromStr` does, but with these hints and formats.
    ///
    /// # Errors
    ///
    /// If the text is no tracking number that proves itself, or holds two numbers.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::format::{Format, Part, Piece, Shape};
    /// use alitrack::{Basis, Identifier, TrackingNumber};
    ///
    /// static MINE: &[Format] = &[Format::new(
    ///     "acme",
    ///     "Acme Parcels",
    ///     &[Shape::new(&[Piece::word(Part::Prefix, &["ACME"]), Piece::digits(Part::Serial, 9)])],
    ///     Basis::official("Acme's integration guide", "2026-11"),
    /// )
    /// .examples(&["ACME123456789"], &["ACME12345678"])
    /// .proved()];
    ///
    /// let number = Identifier::new().formats(MINE).parse("acme123456-789")?;
    /// assert_eq!(number.issuer(), "Acme Parcels");
    /// assert!("ACME123456789".parse::<TrackingNumber>().is_err());
    /// # Ok::<(), alitrack::ParseError>(())
    /// ```
    pub fn parse(&self, text: &str) -> Result<TrackingNumber, ParseError> {
        let seen = self.identify(text);
        let number = seen.tracking_number().filter(|_| seen.is_one());
        number.ok_or_else(|| ParseError::of_tracking(&seen))
    }

    /// Says what a pasted text is.
    #[must_use]
    #[inline]
    pub fn identify<'a>(&self, input: &'a str) -> Identification<'a> {
        if self.is_plain() {
            plain(input)
        } else {
            self.hinted(input)
        }
    }

    fn hinted<'a>(&self, input: &'a str) -> Identification<'a> {
        let mut code = Code::EMPTY;
        clean::clean_into(input, &mut code);
        let proved = Scan::of(&code, self).proved;
        let mut seen = Identification {
            input,
            code,
            hints: *self,
            proved: proved.map(|hit| (hit.format, hit.shape)),
            settled: self.decide(input, &code, proved.map(|hit| hit.chance)),
        };
        if code.is_dressed_digits(input) {
            seen.hear_words();
        }
        seen
    }

    /// Whether there are no hints.
    #[inline]
    const fn is_plain(&self) -> bool {
        self.destination.is_none()
            && matches!(self.expect, Expect::Any)
            && self.expected.is_empty()
            && self.formats.is_empty()
    }

    /// How much the hints speak for a format.
    #[inline]
    pub(super) fn favour(&self, format: &Format) -> f32 {
        let mut favour = 1.0;
        if let Some(destination) = self.destination {
            if !format.serves.is_empty() {
                favour *= if format.serves.contains(&destination) {
                    DELIVERS_THERE
                } else {
                    DELIVERS_ELSEWHERE
                };
            }
        }
        if self.expected.contains(&format.id) {
            favour *= EXPECTED;
        }
        if self.is_named(format) {
            favour *= NAMED;
        }
        match (self.expect, format.purpose) {
            (Expect::Tracking, Purpose::Tracking) | (Expect::Order, Purpose::Order) => favour * ASKED_FOR,
            _ => favour,
        }
    }

    /// Whether the words before the number name the carrier of a format.
    fn is_named(&self, format: &Format) -> bool {
        self.carrier.is_some_and(|brand| carrier::is_of(format, brand))
    }

    /// Whether a format may win on a check digit alone: not one that does not deliver where the parcel goes, and
    /// none of a carrier but the one that is named.
    #[inline]
    pub(super) fn allows(&self, format: &Format, chance: f32) -> bool {
        if chance < CHECK_DIGIT_ALONE {
            return true;
        }
        let delivers = match self.destination {
            Some(destination) => format.serves.is_empty() || format.serves.contains(&destination),
            None => true,
        };
        delivers && (self.carrier.is_none() || self.is_named(format))
    }

    /// The verdict where it is quick to reach; what needs a search is found when somebody asks.
    #[inline(always)]
    fn decide(&self, input: &str, code: &Code, chance: Option<f32>) -> Option<Kind> {
        if code.letters != 0 {
            return chance.map(|_| Kind::TrackingNumber);
        }
        self.decide_digits(input, code, chance)
    }

    /// Digits only: order numbers and other numbers look the same, so the check digit is not all.
    #[inline]
    fn decide_digits(&self, input: &str, code: &Code, chance: Option<f32>) -> Option<Kind> {
        if code.len == 0 || code.hidden != 0 || code.too_long {
            return None;
        }
        let order = order_number::could_be(code);
        // Fixed digits besides the check digit: nothing else looks like that.
        if chance.is_some_and(|chance| chance < TELLING) && !order {
            return Some(Kind::TrackingNumber);
        }
        if other::is_surely_other(input, code) {
            return Some(Kind::OtherNumber);
        }
        if is_filler(code) {
            return None;
        }
        if order && order_number::is_order(input, code, self, chance.is_some()) {
            return Some(Kind::OrderNumber);
        }
        chance.map(|_| Kind::TrackingNumber)
    }
}

/// The verdict without hints: S10 as it is printed in a lane of its own, the rest by the index.
#[inline]
fn plain(input: &str) -> Identification<'_> {
    match express::s10(input) {
        Some(number) => {
            let proved = Some((Format::s10(), 0));
            verdict(input, Code::of_s10(number), proved, Some(Kind::TrackingNumber))
        }
        None => look_up(input),
    }
}

/// Not inlined, and the verdict made in the last expression: so it is written where the caller wants it.
#[inline(never)]
fn look_up(input: &str) -> Identification<'_> {
    let mut code = Code::EMPTY;
    clean::clean_into(input, &mut code);
    let entry = index::proof(&code);
    let kind = Identifier::new().decide(input, &code, entry.map(|entry| entry.chance));
    let proved = entry.map(|entry| (entry.format(), entry.shape));
    if code.is_dressed_digits(input) {
        return heard(verdict(input, code, proved, kind));
    }
    verdict(input, code, proved, kind)
}

#[inline(always)]
fn verdict<'a>(
    input: &'a str,
    code: Code,
    proved: Option<(&'static Format, u8)>,
    settled: Option<Kind>,
) -> Identification<'a> {
    Identification {
        input,
        code,
        hints: Identifier::new(),
        proved,
        settled,
    }
}

/// The verdict on digits with something around them.
#[cold]
fn heard(mut seen: Identification<'_>) -> Identification<'_> {
    seen.hear_words();
    seen
}

/// One digit repeated is nobody's number.
#[inline]
fn is_filler(code: &Code) -> bool {
    let mut pairs = code.as_bytes().windows(2);
    pairs.all(|pair| pair[0] == pair[1])
}
