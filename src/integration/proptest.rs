//! Strategies for property tests: numbers that prove themselves, and numbers with one slip.
//!
//! `any::<TrackingNumber>()`, `any::<OrderNumber>()`, `any::<Country>()`, `any::<OrderState>()` and the like
//! work too. A failing number shrinks towards zeros and the first letters, and stays valid.

use alloc::format;
use alloc::string::String;
use core::ops::Range;

use proptest::array::uniform32;
use proptest::prelude::{Strategy, any};
use proptest::sample::{Index, Select, select};
use proptest::strategy::BoxedStrategy;

use crate::country::Country;
use crate::lang::Language;
use crate::number::{Format, OrderNumber, TrackingNumber, sample};

/// The choices that make one number: enough for its 48 characters.
fn dice() -> impl Strategy<Value = Dice> {
    (uniform32(any::<u32>()), uniform32(any::<u32>())).prop_map(|(first, more)| Dice { first, more, at: 0 })
}

#[derive(Clone, Debug)]
struct Dice {
    first: [u32; 32],
    more: [u32; 32],
    at: usize,
}

impl Dice {
    /// Returns the next choice below `n`; from the 65th on they repeat, mixed with how often they did.
    fn below(&mut self, n: u32) -> u32 {
        let round = (self.at / 64) as u32;
        let all = self.first.iter().chain(&self.more);
        let value = all.copied().nth(self.at % 64).unwrap_or_default();
        self.at += 1;
        value.wrapping_add(round.wrapping_mul(0x9E37_79B9)) % n.max(1)
    }
}

/// Makes tracking numbers of any format that can prove itself.
///
/// # Example
///
/// ```
/// use alitrack::TrackingNumber;
/// use alitrack::integration::proptest::tracking_numbers;
/// use proptest::test_runner::TestRunner;
///
/// TestRunner::deterministic()
///     .run(&tracking_numbers(), |number| {
///         assert_eq!(number.as_str().parse::<TrackingNumber>(), Ok(number));
///         Ok(())
///     })
///     .unwrap();
/// ```
pub fn tracking_numbers() -> impl Strategy<Value = TrackingNumber> {
    dice().prop_map(|mut dice| sample::any_number(&mut |n| dice.below(n)))
}

/// Makes tracking numbers of one format, or returns `None` if its numbers cannot prove themselves.
///
/// # Example
///
/// ```
/// use alitrack::integration::proptest::numbers_of;
/// use proptest::test_runner::TestRunner;
///
/// let of = |id: &str| alitrack::formats().iter().copied().find(|f| f.id().as_str() == id).unwrap();
///
/// TestRunner::deterministic()
///     .run(&numbers_of(of("cainiao_lp")).unwrap(), |number| {
///         assert!(number.as_str().starts_with("LP"));
///         Ok(())
///     })
///     .unwrap();
/// // Any twelve digits fit.
/// assert!(numbers_of(of("fourpx_12")).is_none());
/// ```
pub fn numbers_of(format: &'static Format) -> Option<impl Strategy<Value = TrackingNumber>> {
    let example = sample::number_of(format, &mut |_| 0)?;
    Some(
        dice().prop_map(move |mut dice| sample::number_of(format, &mut |n| dice.below(n)).unwrap_or(example)),
    )
}

/// Makes S10 numbers of the post of one country: any service letters, any serial number.
///
/// # Example
///
/// ```
/// use alitrack::Country;
/// use alitrack::integration::proptest::s10_numbers;
/// use proptest::test_runner::TestRunner;
///
/// TestRunner::deterministic()
///     .run(&s10_numbers(Country::BR), |number| {
///         assert_eq!(number.country(), Some(Country::BR));
///         Ok(())
///     })
///     .unwrap();
/// ```
pub fn s10_numbers(country: Country) -> impl Strategy<Value = TrackingNumber> {
    dice().prop_map(move |mut dice| sample::s10_of(country, &mut |n| dice.below(n)))
}

/// Makes order numbers that read as such without being asked for.
///
/// # Example
///
/// ```
/// use alitrack::integration::proptest::order_numbers;
/// use proptest::test_runner::TestRunner;
///
/// TestRunner::deterministic()
///     .run(&order_numbers(), |order| {
///         assert_eq!(alitrack::identify(order.as_str()).order_number(), Some(order));
///         Ok(())
///     })
///     .unwrap();
/// ```
pub fn order_numbers() -> impl Strategy<Value = OrderNumber> {
    dice().prop_map(|mut dice| sample::order(&mut |n| dice.below(n)))
}

/// What a slip of the pen did to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SlipKind {
    /// A character was taken for another of the same kind: a digit for a digit, a letter for a letter.
    Wrong,
    /// Two neighbours changed places.
    Swapped,
    /// A character is missing.
    Missing,
    /// A character was written twice.
    Doubled,
    /// A digit was written as the letter that looks like it, or the reverse.
    LookAlike,
}

/// A number, and the same number with one slip.
///
/// The slip always changes the text. What is then read may still prove itself, when the check digit does
/// not see that slip or another format takes the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    number: TrackingNumber,
    typed: String,
    kind: SlipKind,
    place: Range<usize>,
}

impl Slip {
    /// Returns what was meant.
    #[must_use]
    pub const fn number(&self) -> TrackingNumber {
        self.number
    }

    /// Returns what was typed.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Returns what went wrong.
    #[must_use]
    pub const fn kind(&self) -> SlipKind {
        self.kind
    }

    /// Returns where in the number that was meant, in bytes.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.place.clone()
    }

    fn of(number: TrackingNumber, kind: SlipKind, index: Index, other: u32) -> Option<Self> {
        let meant = number.as_str().as_bytes();
        let at = index.index(meant.len());
        let (mut typed, mut end) = (meant.to_vec(), at + 1);
        match kind {
            SlipKind::Wrong => typed[at] = another(typed[at], other),
            SlipKind::Swapped if at + 1 < typed.len() => {
                typed.swap(at, at + 1);
                end += 1;
            }
            SlipKind::Swapped => return None,
            SlipKind::Missing => drop(typed.remove(at)),
            SlipKind::Doubled => typed.insert(at, typed[at]),
            SlipKind::LookAlike => {
                let pairs = ALIKE.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]);
                typed[at] = pairs.clone().find(|(from, _)| *from == typed[at])?.1;
            }
        }
        let typed = String::from_utf8(typed)
            .ok()
            .filter(|typed| typed.as_bytes() != meant)?;
        Some(Self {
            number,
            typed,
            kind,
            place: at..end,
        })
    }
}

/// Digits and letters that are taken for each other by hand and by eye.
const ALIKE: &[(u8, u8)] = &[
    (b'0', b'O'),
    (b'1', b'I'),
    (b'5', b'S'),
    (b'8', b'B'),
    (b'2', b'Z'),
];

/// Another character of the same kind.
fn another(c: u8, other: u32) -> u8 {
    let (first, size) = if c.is_ascii_digit() {
        (b'0', 10)
    } else {
        (b'A', 26)
    };
    let step = 1 + other % (size - 1);
    first + ((u32::from(c - first) + step) % size) as u8
}

/// Makes the numbers of `numbers` with one slip each.
///
/// # Example
///
/// ```
/// use alitrack::Country;
/// use alitrack::integration::proptest::{s10_numbers, with_a_slip};
/// use proptest::test_runner::TestRunner;
///
/// TestRunner::deterministic()
///     .run(&with_a_slip(s10_numbers(Country::NL)), |slip| {
///         assert_ne!(slip.typed(), slip.number().as_str());
///         Ok(())
///     })
///     .unwrap();
/// ```
pub fn with_a_slip(numbers: impl Strategy<Value = TrackingNumber>) -> impl Strategy<Value = Slip> {
    const KINDS: [SlipKind; 5] = [
        SlipKind::Wrong,
        SlipKind::Swapped,
        SlipKind::Missing,
        SlipKind::Doubled,
        SlipKind::LookAlike,
    ];
    (numbers, select(&KINDS[..]), any::<Index>(), any::<u32>()).prop_map(|(number, kind, index, other)| {
        // Not every slip is possible at every place: a wrong character always is.
        Slip::of(number, kind, index, other)
            .or_else(|| Slip::of(number, SlipKind::Wrong, index, other))
            .expect("another character of the same kind differs")
    })
}

/// Makes the ways in which a person may type the numbers of `numbers` without a slip: lower case, blanks,
/// hyphens or invisible characters between its groups, full-width characters, a label in front.
///
/// S10 numbers and plain digits always read back. The last letters of a longer number may look like the next
/// word once a blank stands before them.
///
/// # Example
///
/// ```
/// use alitrack::{Country, TrackingNumber};
/// use alitrack::integration::proptest::{as_typed, s10_numbers};
/// use proptest::test_runner::TestRunner;
///
/// TestRunner::deterministic()
///     .run(&as_typed(s10_numbers(Country::GB)), |(number, typed)| {
///         assert_eq!(typed.parse::<TrackingNumber>(), Ok(number), "{typed}");
///         Ok(())
///     })
///     .unwrap();
/// ```
pub fn as_typed(
    numbers: impl Strategy<Value = TrackingNumber>,
) -> impl Strategy<Value = (TrackingNumber, String)> {
    let gaps = select(&["", " ", "-", "\u{a0}", "\u{200b}", "  "][..]);
    let labels = select(&["", "", "Tracking number: ", "运单号：", " ", "\n"][..]);
    (numbers, labels, gaps, any::<bool>(), any::<bool>()).prop_map(|(number, label, gap, lower, wide)| {
        let mut typed = String::from(label);
        for c in format!("{number:#}").chars() {
            let c = if lower { c.to_ascii_lowercase() } else { c };
            // The full-width forms of ASCII follow it at a fixed distance.
            let full = char::from_u32(u32::from(c) + 0xFEE0).filter(|_| wide);
            match c {
                ' ' => typed.push_str(gap),
                c => typed.push(full.unwrap_or(c)),
            }
        }
        (number, typed)
    })
}

impl proptest::arbitrary::Arbitrary for TrackingNumber {
    type Parameters = ();
    type Strategy = BoxedStrategy<TrackingNumber>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        tracking_numbers().boxed()
    }
}

impl proptest::arbitrary::Arbitrary for OrderNumber {
    type Parameters = ();
    type Strategy = BoxedStrategy<OrderNumber>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        order_numbers().boxed()
    }
}

/// One of a list.
macro_rules! chosen {
    ($($type:ty: $all:expr),+ $(,)?) => { $(
        impl proptest::arbitrary::Arbitrary for $type {
            type Parameters = ();
            type Strategy = Select<$type>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                select($all)
            }
        }
    )+ };
}

chosen!(Country: Country::ALL, Language: &Language::ALL[..]);
