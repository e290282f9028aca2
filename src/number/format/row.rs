//! One row of the catalogue: a kind of number with its examples and its basis.

use crate::basis::{Basis, Support};
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::{Check, Commonness, FORMATS, Meaning, Misfit, NumberRole, Part, Promise, Purpose, Rule, Shape};

/// A kind of number: what it looks like, who issues it, what it promises, and how we know.
///
/// The crate's own formats are listed by [`formats()`](super::formats). A caller adds formats of further carriers:
///
/// ```
/// use alitrack::format::{Check, Format, Part, Piece, Shape};
/// use alitrack::{Basis, Identifier, Kind};
///
/// static MINE: &[Format] = &[Format::new(
///     "acme",
///     "Acme Parcels",
///     // The check digit proves the digits, which begin at character 4, counted from 0.
///     &[Shape::new(&[Piece::word(Part::Prefix, &["ACME"]), Piece::digits(Part::Serial, 9), Piece::check()])
///         .check_from(4)],
///     Basis::official("Acme's integration guide", "2026-11"),
/// )
/// .check(Check::Luhn)
/// .examples(&["ACME1234567897"], &["ACME1234567890"])
/// .proved()];
///
/// let seen = Identifier::new().formats(MINE).identify("acme123456789-7");
/// assert_eq!(seen.kind(), Kind::TrackingNumber);
/// assert_eq!(seen.tracking_number().unwrap().issuer(), "Acme Parcels");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Format {
    pub(crate) id: FormatId,
    pub(crate) issuer: &'static str,
    /// What the format is called, in English.
    pub(crate) name: &'static str,
    /// The country of the issuer.
    pub(crate) country: Option<Country>,
    /// Where such parcels are delivered; empty means anywhere.
    pub(crate) serves: &'static [Country],
    pub(crate) shapes: &'static [Shape],
    pub(crate) check: Check,
    pub(crate) rules: &'static [Rule],
    pub(crate) coverage: Promise,
    pub(crate) role: NumberRole,
    pub(crate) purpose: Purpose,
    pub(crate) common: Commonness,
    pub(crate) basis: Basis,
    /// The pattern is wider than the numbers that are known: it makes candidates, never a verdict.
    pub(crate) candidate_only: bool,
    /// Numbers that fit. Synthetic ones are marked so in a comment.
    pub(crate) valid: &'static [&'static str],
    /// Numbers that do not fit.
    pub(crate) invalid: &'static [&'static str],
    /// What a part of a number says: its name, its characters, and the whole number.
    pub(crate) meaning: fn(Part, &str, &str) -> Option<Meaning>,
}

/// Two formats are the same if their ids are.
impl PartialEq for Format {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Format {}

pub(crate) const fn says_nothing(_: Part, _: &str, _: &str) -> Option<Meaning> {
    None
}

/// The start of a row: everything that a row must say is missing here, and `proved()` notices.
pub(crate) const BLANK: Format = Format {
    id: FormatId::new(""),
    issuer: "",
    name: "",
    country: None,
    serves: &[],
    shapes: &[],
    check: Check::None,
    rules: &[],
    coverage: Promise::Always(Coverage::Unknown),
    role: NumberRole::LastMile,
    purpose: Purpose::Tracking,
    common: Commonness::Rare,
    basis: Basis::guess("nothing yet", "2026-11"),
    candidate_only: false,
    valid: &[],
    invalid: &[],
    meaning: says_nothing,
};

impl Format {
    /// Starts a format; the further methods say what is known of it, and [`proved`](Self::proved) ends it.
    #[must_use]
    pub const fn new(id: &'static str, issuer: &'static str, shapes: &'static [Shape], basis: Basis) -> Self {
        Format {
            id: FormatId::new(id),
            issuer,
            name: issuer,
            shapes,
            basis,
            ..BLANK
        }
    }

    /// Says how its check digit is computed.
    #[must_use]
    pub const fn check(mut self, check: Check) -> Self {
        self.check = check;
        self
    }

    /// Says where the issuer is at home, and where its parcels are delivered (empty: anywhere).
    #[must_use]
    pub const fn countries(mut self, home: Option<Country>, serves: &'static [Country]) -> Self {
        self.country = home;
        self.serves = serves;
        self
    }

    /// Adds conditions beyond the shape.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// Says what scanning to expect, and on which leg.
    #[must_use]
    pub const fn promise(mut self, coverage: Promise, role: NumberRole) -> Self {
        self.coverage = coverage;
        self.role = role;
        self
    }

    /// Gives numbers that fit and numbers that do not.
    #[must_use]
    pub const fn examples(
        mut self,
        valid: &'static [&'static str],
        invalid: &'static [&'static str],
    ) -> Self {
        self.valid = valid;
        self.invalid = invalid;
        self
    }

    /// Holds the format against its own examples.
    ///
    /// # Panics
    ///
    /// If it lacks an id, an issuer or a valid example, if a valid example does not fit or an invalid
    /// one does, or if it has a check digit in its shape and no way to compute it; in a `const` or
    /// `static` that is a compile error.
    #[must_use]
    pub const fn proved(self) -> Self {
        assert!(!self.id.as_str().is_empty(), "a format has an id");
        assert!(
            !self.issuer.is_empty() && !self.name.is_empty(),
            "a format has an issuer and a name"
        );
        assert!(!self.shapes.is_empty(), "a format has a shape");
        assert!(
            !self.valid.is_empty() && !self.invalid.is_empty(),
            "a format has an example that fits and one that does not"
        );
        let (mut i, mut proves) = (0, false);
        while i < self.shapes.len() {
            let (min, _) = self.shapes[i].lengths();
            proves |= self.shapes[i].place(Part::CheckDigit, min).is_some();
            i += 1;
        }
        assert!(
            proves != matches!(self.check, Check::None),
            "a check digit stands in a shape if and only if the format says how to compute it"
        );
        let mut i = 0;
        while i < self.valid.len() {
            assert!(
                self.fits(self.valid[i].as_bytes()).is_ok(),
                "a valid example fits"
            );
            i += 1;
        }
        let mut i = 0;
        while i < self.invalid.len() {
            assert!(
                self.fits(self.invalid[i].as_bytes()).is_err(),
                "an invalid example does not fit"
            );
            i += 1;
        }
        self
    }

    /// Tells whether a number in upper-case ASCII is of this format, and which shape it has.
    pub(crate) const fn fits(&self, number: &[u8]) -> Result<usize, Misfit> {
        let (mut i, mut why) = (0, Misfit::Shape);
        while i < self.shapes.len() {
            if self.shapes[i].matches(number) {
                match self.accepts(i, number) {
                    Ok(()) => return Ok(i),
                    Err(misfit) => why = misfit,
                }
            }
            i += 1;
        }
        Err(why)
    }

    /// Tells whether a number that has the shape keeps the rules and proves itself.
    #[inline]
    pub(crate) const fn accepts(&self, shape: usize, number: &[u8]) -> Result<(), Misfit> {
        let shape = &self.shapes[shape];
        let mut i = 0;
        while i < self.rules.len() {
            if !self.rules[i].holds(shape, number) {
                return Err(Misfit::Rule);
            }
            i += 1;
        }
        match self.expected_digit(shape, number) {
            Some((at, digit)) if number[at] != digit => Err(Misfit::Check),
            _ => Ok(()),
        }
    }

    /// Where the check digit of a number that has the shape stands, and what it must be.
    pub(crate) const fn expected_digit(&self, shape: &Shape, number: &[u8]) -> Option<(usize, u8)> {
        let Some((at, _)) = shape.place(Part::CheckDigit, number.len()) else {
            return None;
        };
        let (_, body) = number.split_at(shape.check_body());
        let (body, _) = body.split_at(at - shape.check_body());
        match self.check.digit(shape.check_before(), body) {
            Some(digit) => Some((at, digit)),
            None => None,
        }
    }

    /// The format of all posts.
    #[inline]
    pub(crate) const fn s10() -> &'static Format {
        FORMATS[0]
    }

    /// Whether it is the format of all posts.
    pub(crate) fn is_s10(&self) -> bool {
        self.id == Format::s10().id
    }

    /// Returns the id.
    #[must_use]
    pub const fn id(&self) -> FormatId {
        self.id
    }

    /// Returns who issues such numbers, for example `"China Post"`.
    #[must_use]
    pub const fn issuer(&self) -> &'static str {
        self.issuer
    }

    /// Returns what the format is called, in English.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the country of the issuer, or `None` for an international one.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.country
    }

    /// Returns where such parcels are delivered; an empty list means anywhere.
    #[must_use]
    pub const fn serves(&self) -> &'static [Country] {
        self.serves
    }

    /// Returns the patterns.
    #[must_use]
    pub const fn shapes(&self) -> &'static [Shape] {
        self.shapes
    }

    /// Returns how the check digit is computed.
    #[must_use]
    pub const fn check_method(&self) -> Check {
        self.check
    }

    /// Returns which leg of the way such a number belongs to.
    #[must_use]
    pub const fn role(&self) -> NumberRole {
        self.role
    }

    /// Returns what such a number is used for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Returns how often AliExpress buyers meet the format.
    #[must_use]
    pub const fn commonness(&self) -> Commonness {
        self.common
    }

    /// Returns how well the format is supported, and by what source.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// Returns numbers of this format; some are synthetic.
    #[must_use]
    pub const fn examples_that_fit(&self) -> &'static [&'static str] {
        self.valid
    }

    /// Returns numbers that are close to the format and do not fit.
    #[must_use]
    pub const fn examples_that_do_not(&self) -> &'static [&'static str] {
        self.invalid
    }

    /// Returns what scanning to expect for a number of this format in upper-case ASCII.
    #[must_use]
    pub fn coverage(&self, number: &str) -> Coverage {
        match self.coverage {
            Promise::Always(coverage) => coverage,
            Promise::ByNumber(of) => of(number),
        }
    }

    /// Returns what scanning to expect: of every number of the format, or of each its own.
    #[must_use]
    pub const fn promise_of_scans(&self) -> Promise {
        self.coverage
    }

    /// Returns whether a number can prove by itself that it is of this format: by a check digit or fixed
    /// characters (two, one of them a letter, or four digits in a row), in at least one of the patterns.
    ///
    /// # Example
    ///
    /// ```
    /// let of = |id: &str| alitrack::formats().iter().copied().find(|f| f.id().as_str() == id).unwrap();
    ///
    /// assert!(of("fourpx").proves_itself());
    /// // Any twelve digits fit.
    /// assert!(!of("fourpx_12").proves_itself());
    /// ```
    #[must_use]
    pub const fn proves_itself(&self) -> bool {
        let mut i = 0;
        while i < self.shapes.len() {
            if self.is_evidence(&self.shapes[i]) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Tells whether a number of this shape proves itself: a check digit, or fixed characters (two, one of
    /// them a letter, or four digits in a row). A guess or a catch-all never does.
    pub(crate) const fn is_evidence(&self, shape: &Shape) -> bool {
        let (len, _) = shape.lengths();
        !self.candidate_only
            && matches!(self.purpose, Purpose::Tracking)
            && !matches!(self.basis.support(), Support::Guess)
            && (shape.place(Part::CheckDigit, len).is_some() || shape.is_marked())
    }
}
