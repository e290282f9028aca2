//! How well a fact is supported, and by what.

use core::fmt;

/// How many independent voices stand behind a fact.
///
/// The order is the order of trust: [`Support::Guess`] is the least.
///
/// # Example
///
/// ```
/// use alitrack::Support;
///
/// assert!(Support::Official > Support::Single);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Support {
    /// General knowledge; no source was found.
    Guess,
    /// One page, package or post.
    Single,
    /// Several independent sources.
    Several,
    /// The operator's or the standard's own text.
    Official,
}

impl Support {
    /// Returns the stable code, for example `"several"`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Support::Guess => "guess",
            Support::Single => "single",
            Support::Several => "several",
            Support::Official => "official",
        }
    }
}

impl fmt::Display for Support {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Where a fact comes from, how well it is supported, and when it was read.
///
/// # Example
///
/// ```
/// use alitrack::{Basis, Support};
///
/// let basis = Basis::several("UPU S10-12 as transcribed twice", "2026-11");
/// assert_eq!(basis.support(), Support::Several);
/// assert_eq!(basis.to_string(), "several: UPU S10-12 as transcribed twice (2026-11)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Basis {
    support: Support,
    source: &'static str,
    as_of: &'static str,
}

impl Basis {
    const fn new(support: Support, source: &'static str, as_of: &'static str) -> Self {
        assert!(!source.is_empty(), "a basis names its source");
        let date = as_of.as_bytes();
        assert!(date.len() == 7 && date[4] == b'-', "as_of is a month: YYYY-MM");
        Self {
            support,
            source,
            as_of,
        }
    }

    /// Cites the operator's or the standard's own text, read in the month `as_of` (`YYYY-MM`).
    ///
    /// # Panics
    ///
    /// If `source` is empty or `as_of` is not of the form `YYYY-MM`; in a `const` that is a compile error.
    #[must_use]
    pub const fn official(source: &'static str, as_of: &'static str) -> Self {
        Self::new(Support::Official, source, as_of)
    }

    /// Cites several independent sources.
    ///
    /// # Panics
    ///
    /// As [`Basis::official`].
    #[must_use]
    pub const fn several(source: &'static str, as_of: &'static str) -> Self {
        Self::new(Support::Several, source, as_of)
    }

    /// Cites one page, package or post.
    ///
    /// # Panics
    ///
    /// As [`Basis::official`].
    #[must_use]
    pub const fn single(source: &'static str, as_of: &'static str) -> Self {
        Self::new(Support::Single, source, as_of)
    }

    /// Names general knowledge for which no source was found.
    ///
    /// # Panics
    ///
    /// As [`Basis::official`].
    #[must_use]
    pub const fn guess(source: &'static str, as_of: &'static str) -> Self {
        Self::new(Support::Guess, source, as_of)
    }

    /// Returns how well the fact is supported.
    #[must_use]
    pub const fn support(&self) -> Support {
        self.support
    }

    /// Returns the source in words.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Returns the month in which the source was read, `YYYY-MM`.
    #[must_use]
    pub const fn as_of(&self) -> &'static str {
        self.as_of
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.support, self.source, self.as_of)
    }
}
