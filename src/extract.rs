//! Tracking and order numbers in mails, chats and pages.

mod column;
mod context;
mod digits;
mod glue;
mod join;
mod judge;
mod link;
mod run;
mod scan;
mod stream;
mod vouch;
mod weight;

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::coded::coded;
use crate::country::Country;
use crate::number::{Format, Kind};
use crate::term::FormatId;

use scan::Scanner;
pub use stream::NumberStream;

coded! {
    /// How much a [`Finder`] believes the words around a number.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{FindMode, Finder};
    ///
    /// let text = "Tracking number: 400123456789";
    /// assert_eq!(Finder::new().find(text).len(), 1, "the words vouch for it");
    /// assert_eq!(Finder::new().mode(FindMode::Strict).find(text).len(), 0);
    /// ```
    #[derive(Default)]
    pub enum FindMode, "find mode" {
        /// Only numbers that [prove themselves](crate::Format::proves_itself), by a check digit or fixed characters.
        Strict = "strict",
        /// Also numbers that cannot, where a label, a link or a list says what they are.
        #[default]
        Eager = "eager",
    }
}

coded! {
    /// Why a number in a text counts.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Voucher, find_numbers};
    ///
    /// let found = find_numbers("https://track.4px.com/query/400123456789");
    /// assert_eq!(found[0].voucher(), Voucher::Link);
    /// ```
    #[non_exhaustive]
    pub enum Voucher, "voucher" {
        /// The number proves itself.
        Itself = "itself",
        /// The words around it say what it is.
        Label = "label",
        /// The link that it stands in says what it is.
        Link = "link",
        /// Numbers of its kind stand before it, in a list or a table.
        List = "list",
        /// The same number was found before.
        Repeated = "repeated",
        /// It has a line of its own.
        Line = "line",
    }
}

/// A number that was found in a text.
///
/// # Example
///
/// ```
/// use alitrack::{Kind, find_numbers};
///
/// let text = "Your order 8123456789012345 was shipped with RB 123 456 785 GB.";
/// let found = find_numbers(text);
/// assert_eq!(found[0].kind(), Kind::OrderNumber);
/// assert_eq!(found[1].kind(), Kind::TrackingNumber);
/// assert_eq!(found[1].canonical(), "RB123456785GB");
/// assert_eq!(&text[found[1].range()], "RB 123 456 785 GB");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct FoundNumber {
    range: Range<usize>,
    kind: Kind,
    canonical: String,
    format: Option<FormatId>,
    confidence: f32,
    voucher: Voucher,
}

impl FoundNumber {
    /// Returns where it stands, in bytes of the text.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Returns [`Kind::TrackingNumber`] or [`Kind::OrderNumber`].
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the number in its canonical form.
    #[must_use]
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// Returns the likeliest format, if any is known.
    #[must_use]
    pub const fn format(&self) -> Option<FormatId> {
        self.format
    }

    /// Returns how sure it is that this is such a number, from 0 to 1.
    #[must_use]
    pub const fn confidence(&self) -> f32 {
        self.confidence
    }

    /// Returns why it counts.
    #[must_use]
    pub const fn voucher(&self) -> Voucher {
        self.voucher
    }
}

/// Finds the tracking and order numbers in a text, in order, not overlapping.
///
/// Numbers may be split by blanks or a line break, stand directly beside Chinese characters, or stand in a link. Prices,
/// phone numbers, dates, hashes, bank accounts and part numbers are left alone. Numbers that cannot prove
/// themselves count where the words around them say what they are, in the twelve languages: see
/// [`FindMode::Eager`]. The time is linear in the length of the text.
///
/// # Example
///
/// ```
/// use alitrack::find_numbers;
///
/// let found = find_numbers("运单号LP00417285630928，价格 12345.67 元，电话 +86 571 8502 2088");
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].canonical(), "LP00417285630928");
/// ```
#[must_use]
pub fn find_numbers(text: &str) -> Vec<FoundNumber> {
    Finder::new().find(text)
}

/// Finds numbers as [`find_numbers`] does, with a mode and hints.
///
/// # Example
///
/// ```
/// use alitrack::{FindMode, Finder};
///
/// let finder = Finder::new().mode(FindMode::Strict);
/// assert_eq!(finder.find("LP00417285630928 and 12345678").len(), 1);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Finder {
    mode: FindMode,
    destination: Option<Country>,
    formats: &'static [Format],
}

impl Finder {
    /// Starts in [`FindMode::Eager`], without hints.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            mode: FindMode::Eager,
            destination: None,
            formats: &[],
        }
    }

    /// Adds formats of the caller's own carriers, as [`Identifier::formats`](crate::Identifier::formats) does.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::format::{Format, Part, Piece, Shape};
    /// use alitrack::{Basis, Finder};
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
    /// let found = Finder::new().formats(MINE).find("Sent today: ACME123456789.");
    /// assert_eq!(found[0].format().unwrap().as_str(), "acme");
    /// ```
    #[must_use]
    pub const fn formats(self, formats: &'static [Format]) -> Self {
        Self { formats, ..self }
    }

    /// Sets how much the words around a number count.
    #[must_use]
    pub const fn mode(self, mode: FindMode) -> Self {
        Self { mode, ..self }
    }

    /// Sets the country that the parcels go to: carriers that do not deliver there count for little.
    #[must_use]
    pub const fn destination(self, country: Country) -> Self {
        Self {
            destination: Some(country),
            ..self
        }
    }

    /// Finds the numbers in a text, in order, not overlapping.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<FoundNumber> {
        let mut found = Vec::new();
        Scanner::new(*self).run(text, 0, text.len(), &mut found);
        found
    }

    /// Starts a search over a text that comes in pieces.
    #[must_use]
    pub fn stream(&self) -> NumberStream {
        NumberStream::new(*self)
    }
}
