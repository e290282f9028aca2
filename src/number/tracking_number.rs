//! A tracking number that proves itself.

use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::check::Check;
use super::clean::Code;
use super::error::ParseError;
use super::express;
use super::format::{FORMATS, Format, NumberRole, Part, Purpose};
use super::identify::identify;
use super::problem::Problem;
use super::rank;
use super::shape::MAX_LEN;

/// A tracking number in its canonical form: upper-case ASCII, with a known format.
///
/// Its format [proves itself](Format::proves_itself): a check digit or fixed characters show that a text is such a number.
/// How much that is worth depends on the length: of random digits, three in ten pass where there are 12, one in ten
/// where there are 10, 11, 14, 15 or 18, and hardly any elsewhere.
/// [`Identification::confidence`](crate::Identification::confidence) weighs that.
///
/// It is `Copy` and holds up to 48 characters inline.
///
/// # Example
///
/// ```
/// use alitrack::{Country, TrackingNumber};
///
/// let number: TrackingNumber = "rb 123 456 785 gb".parse()?;
/// assert_eq!(number.as_str(), "RB123456785GB");
/// assert_eq!(format!("{number:#}"), "RB 123 456 785 GB");
/// assert_eq!(number.country(), Some(Country::GB));
///
/// let err = "LZ87124O690CN".parse::<TrackingNumber>().unwrap_err();
/// assert_eq!(err.to_string(), "expected a digit at character 8 (serial number), found 'O'");
/// # Ok::<(), alitrack::ParseError>(())
/// ```
#[derive(Clone, Copy)]
pub struct TrackingNumber {
    bytes: [u8; MAX_LEN],
    len: u8,
    shape: u8,
    format: &'static Format,
}

impl TrackingNumber {
    #[inline]
    pub(super) fn new(code: &Code, format: &'static Format, shape: u8) -> Self {
        Self {
            bytes: code.bytes,
            len: code.len,
            shape,
            format,
        }
    }

    #[inline]
    pub(super) fn of_s10(number: &[u8; 13], format: &'static Format) -> Self {
        let mut bytes = [0; MAX_LEN];
        bytes[..13].copy_from_slice(number);
        Self {
            bytes,
            len: 13,
            shape: 0,
            format,
        }
    }

    /// Builds an S10 number: two service letters, a serial number, and its check digit and country.
    ///
    /// # Errors
    ///
    /// If the service is not two letters, or the serial number has more than eight digits.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Country, TrackingNumber};
    ///
    /// let number = TrackingNumber::new_s10("RB", 12_345_678, Country::GB)?;
    /// assert_eq!(number.as_str(), "RB123456785GB");
    /// # Ok::<(), alitrack::ParseError>(())
    /// ```
    pub fn new_s10(service: &str, serial: u32, country: Country) -> Result<Self, ParseError> {
        let upper = |c: u8| c.to_ascii_uppercase();
        let [a, b] = match *service.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => [upper(a), upper(b)],
            _ => return Err(ParseError::plain(Problem::bad_service(service))),
        };
        if serial > 99_999_999 {
            return Err(ParseError::plain(Problem::long_serial(serial)));
        }
        let mut number = [0; 13];
        number[0] = a;
        number[1] = b;
        let mut rest = serial;
        for slot in number[2..10].iter_mut().rev() {
            *slot = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        number[10] = Check::S10.digit("", &number[2..10]).unwrap_or(b'0');
        number[11..].copy_from_slice(country.code().as_bytes());
        Ok(Self::of_s10(&number, Format::s10()))
    }

    /// Parses a literal in canonical form; in a `const`, a wrong one does not compile.
    ///
    /// # Panics
    ///
    /// If the text is not the canonical form of a number that proves itself.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::TrackingNumber;
    ///
    /// const SAMPLE: TrackingNumber = TrackingNumber::literal("RB123456785GB");
    /// assert_eq!(SAMPLE.format().as_str(), "s10");
    /// ```
    #[must_use]
    pub const fn literal(text: &str) -> Self {
        let number = text.as_bytes();
        assert!(number.len() <= MAX_LEN, "a number has at most 48 characters");
        let (mut f, mut best, mut best_shape, mut best_chance) = (0, None, 0, 2.0);
        while f < FORMATS.len() {
            if matches!(FORMATS[f].purpose, Purpose::Tracking) {
                if let Ok(shape) = FORMATS[f].fits(number) {
                    let pattern = &FORMATS[f].shapes[shape];
                    let chance = pattern.mask(number.len()).chance * FORMATS[f].check.chance();
                    if FORMATS[f].is_evidence(pattern) && chance < best_chance {
                        best = Some(FORMATS[f]);
                        best_shape = shape;
                        best_chance = chance;
                    }
                }
            }
            f += 1;
        }
        let Some(format) = best else {
            panic!("not the canonical form of a tracking number that proves itself");
        };
        let mut bytes = [0; MAX_LEN];
        let mut i = 0;
        while i < number.len() {
            bytes[i] = number[i];
            i += 1;
        }
        Self {
            bytes,
            len: number.len() as u8,
            shape: best_shape as u8,
            format,
        }
    }

    /// Returns the number in its canonical form.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }

    pub(super) fn code(&self) -> Code {
        Code::of(self.as_bytes())
    }

    /// Returns the id of the format.
    #[must_use]
    pub const fn format(&self) -> FormatId {
        self.format.id
    }

    /// Returns the format itself: its pattern, its basis, its examples.
    #[must_use]
    pub const fn details(&self) -> &'static Format {
        self.format
    }

    /// Returns who issued the number; for an S10 number, the post of its last two letters.
    ///
    /// # Example
    ///
    /// ```
    /// let number: alitrack::TrackingNumber = "DG049186226BR".parse()?;
    /// assert_eq!(number.issuer(), "Correios");
    /// # Ok::<(), alitrack::ParseError>(())
    /// ```
    #[must_use]
    pub fn issuer(&self) -> &'static str {
        rank::issuer_of(self.format, self.country())
    }

    /// Returns the country that issued the number: of an S10 number its last two letters, else the issuer's.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        rank::country_of(self.format, &self.code())
    }

    /// Returns what scanning to expect.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        self.format.coverage(self.as_str())
    }

    /// Returns which leg of the way the number belongs to.
    #[must_use]
    pub const fn role(&self) -> NumberRole {
        self.format.role
    }

    pub(super) fn shape(&self) -> &'static super::shape::Shape {
        &self.format.shapes[usize::from(self.shape)]
    }

    /// Returns the text of a part, if the number has one of that name.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::TrackingNumber;
    /// use alitrack::format::Part;
    ///
    /// let number: TrackingNumber = "RB123456785GB".parse()?;
    /// assert_eq!(number.part(Part::Service), Some("RB"));
    /// # Ok::<(), alitrack::ParseError>(())
    /// ```
    #[must_use]
    pub fn part(&self, part: Part) -> Option<&str> {
        let (start, end) = self.shape().place(part, usize::from(self.len))?;
        self.as_str().get(start..end)
    }

    /// Shows the number for logs: of its serial digits only the last three, and nothing of a postcode.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::TrackingNumber;
    ///
    /// let number: TrackingNumber = "RB123456785GB".parse()?;
    /// assert_eq!(number.masked().to_string(), "RB*****6785GB");
    /// # Ok::<(), alitrack::ParseError>(())
    /// ```
    #[must_use]
    pub fn masked(&self) -> impl fmt::Display + use<> {
        super::print::Masked(*self)
    }
}

impl FromStr for TrackingNumber {
    type Err = ParseError;

    /// Reads a tracking number as a person would paste it; [`identify`](crate::identify()) tells what was tolerated.
    ///
    /// # Errors
    ///
    /// If the text is no tracking number that proves itself: an order number, a wrong check digit, a hidden
    /// or a misread character, a format that cannot be told from chance, or nothing that is known; or if it holds
    /// two numbers.
    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        if let Some(number) = express::s10(text) {
            return Ok(Self::of_s10(number, Format::s10()));
        }
        let seen = identify(text);
        match seen.tracking_number().filter(|_| seen.is_one()) {
            Some(number) => Ok(number),
            None => Err(ParseError::of_tracking(&seen)),
        }
    }
}

impl TryFrom<&str> for TrackingNumber {
    type Error = ParseError;

    fn try_from(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl TryFrom<String> for TrackingNumber {
    type Error = ParseError;

    fn try_from(text: String) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl From<TrackingNumber> for String {
    fn from(number: TrackingNumber) -> String {
        number.as_str().into()
    }
}

impl AsRef<str> for TrackingNumber {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

// Two numbers are the same if they read the same.
impl PartialEq for TrackingNumber {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for TrackingNumber {}

impl PartialOrd for TrackingNumber {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TrackingNumber {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for TrackingNumber {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}
