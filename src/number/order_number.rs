//! AliExpress order numbers, and the signs that a number is one.

use core::fmt;
use core::str::FromStr;

use super::clean::{self, Code};
use super::error::ParseError;
use super::identify::{Expect, Identifier, identify};
use super::label;
use super::lexicon::{Class, key_before, of_key};
use super::other;

/// The number of an AliExpress order: 16 digits now, 15 or 14 in older orders.
///
/// # Example
///
/// ```
/// use alitrack::OrderNumber;
///
/// let order: OrderNumber = "Order ID: 8199633578334590".parse()?;
/// assert_eq!(order.as_str(), "8199633578334590");
/// assert_eq!(format!("{order:#}"), "8199 6335 7833 4590");
/// // The last four digits belong to the buyer: logs do not need them.
/// assert_eq!(order.masked().to_string(), "819963357833****");
/// # Ok::<(), alitrack::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderNumber {
    digits: [u8; 16],
    len: u8,
}

impl OrderNumber {
    pub(super) fn of(digits: &[u8]) -> Option<Self> {
        let mut order = Self {
            digits: [0; 16],
            len: digits.len() as u8,
        };
        order.digits.get_mut(..digits.len())?.copy_from_slice(digits);
        (digits.len() >= 14 && digits.iter().all(u8::is_ascii_digit)).then_some(order)
    }

    /// Returns the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let digits = self.digits.get(..usize::from(self.len)).unwrap_or_default();
        core::str::from_utf8(digits).unwrap_or_default()
    }

    /// Returns whether the first digit seems to be missing, as in some tracking links: such a number
    /// starts with 0. It is reported, never repaired.
    #[must_use]
    pub const fn lost_first_digit(&self) -> bool {
        self.digits[0] == b'0'
    }

    /// Returns whether both may be parts of one order: the same buyer, and counters at most 20 apart.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::OrderNumber;
    ///
    /// let order: OrderNumber = "300500490098888".parse()?;
    /// let line: OrderNumber = "300500490108888".parse()?;
    /// assert!(order.may_share_order(&line));
    /// # Ok::<(), alitrack::ParseError>(())
    /// ```
    #[must_use]
    pub fn may_share_order(&self, other: &OrderNumber) -> bool {
        let split = |order: &OrderNumber| {
            let (counter, buyer) = order.as_str().split_at_checked(usize::from(order.len) - 4)?;
            Some((counter.parse::<u64>().ok()?, buyer.parse::<u64>().ok()?))
        };
        match (split(self), split(other)) {
            (Some((a, buyer)), Some((b, same))) => {
                self.len == other.len && buyer == same && a.abs_diff(b) <= 20
            }
            _ => false,
        }
    }

    /// Shows the number without the buyer's four digits, for logs.
    #[must_use]
    pub fn masked(&self) -> impl fmt::Display + use<> {
        Masked(*self)
    }
}

struct Masked(OrderNumber);

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.as_str();
        f.write_str(text.get(..text.len() - 4).unwrap_or_default())?;
        f.write_str("****")
    }
}

impl fmt::Display for OrderNumber {
    /// Writes the digits; `{:#}` groups them by four.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return f.pad(self.as_str());
        }
        for (i, c) in self.as_str().chars().enumerate() {
            if i > 0 && i % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{c}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrderNumber({})", self.as_str())
    }
}

impl AsRef<str> for OrderNumber {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl FromStr for OrderNumber {
    type Err = ParseError;

    /// Reads an order number as a person would paste it.
    ///
    /// # Errors
    ///
    /// If the text is something else: a tracking number, a product number, too few digits or too many; or if it
    /// holds two numbers. [`identify`] is more lenient with a digit too many in front.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let seen = Identifier::new().expect(Expect::Order).identify(text);
        let is_whole = seen.is_one() && seen.code.len != 17;
        let order = seen.order_number().filter(|_| is_whole || glued(&seen.code));
        order.ok_or_else(|| match identify(text).tracking_number() {
            Some(_) if seen.is_one() => ParseError::not_an_order(text),
            _ => ParseError::of_order(&seen),
        })
    }
}

impl TryFrom<&str> for OrderNumber {
    type Error = ParseError;

    fn try_from(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl TryFrom<alloc::string::String> for OrderNumber {
    type Error = ParseError;

    fn try_from(text: alloc::string::String) -> Result<Self, ParseError> {
        text.parse()
    }
}

/// Whether digits begin as an order number seen in public.
#[inline]
pub(super) const fn starts_like_an_order(digits: &[u8]) -> bool {
    starts_like_an_older_order(digits) || matches!(digits, [b'8', b'0'..=b'3', ..])
}

/// Whether digits begin as one of those that had 15 digits.
#[inline]
pub(super) const fn starts_like_an_older_order(digits: &[u8]) -> bool {
    matches!(digits, [b'3' | b'5', b'0', ..])
}

/// Whether digits of this length can be an order number at all.
#[inline]
pub(super) fn could_be(code: &Code) -> bool {
    matches!(code.len, 14..=17)
}

/// Whether a link of AliExpress itself gives the digits under a name that is none of an order's: a payment, an
/// article.
fn is_value_of_something_else(input: &str, code: &Code) -> bool {
    let Some((_, link)) = input.split_once("://") else {
        return false;
    };
    let host = link.split(['/', '?', '#']).next().unwrap_or_default();
    let start = clean::locate(input, 0, usize::from(code.len)).start;
    let key = input.get(..start).and_then(key_before);
    host.contains("aliexpress") && key.is_some_and(|key| of_key(key) != Some(Class::Order))
}

/// Decides for digits: an order number rather than a tracking number?
pub(super) fn is_order(input: &str, code: &Code, hints: &Identifier, proved: bool) -> bool {
    let digits = code.as_bytes();
    if input.len() > digits.len() && is_value_of_something_else(input, code) {
        return false;
    }
    let asked = hints.expect == Expect::Order;
    let as_tracking = proved && hints.expect == Expect::Tracking;
    match (digits.len(), digits) {
        (16, [b'0', ..]) => asked && !proved,
        // Canada Post's own numbers have 16 digits too; one in ten order numbers passes their check digit.
        (16, [b'7', ..]) => !proved || asked,
        (16, _) => {
            let to_canada = hints.destination == Some(crate::country::Country::CA);
            !(as_tracking || (proved && to_canada)) || asked || (!as_tracking && says_order(input, code))
        }
        // One in ten passes FedEx's or DPD's check digit, too.
        (15, _) => {
            let begins =
                starts_like_an_order(digits) && hints.expect == Expect::Any && hints.destination.is_none();
            asked || !proved || begins || says_order(input, code)
        }
        (14, _) => asked || says_order(input, code),
        (17, [b'1'..=b'9', rest @ ..]) => starts_like_an_order(rest) && (asked || !proved),
        _ => false,
    }
}

/// The order number in the code: without a list index in front, or letters such as `ALI`.
pub(super) fn of(code: &Code) -> Option<OrderNumber> {
    let digits = core_digits(code)?;
    OrderNumber::of(digits)
}

/// The digits of the order number, and how many characters stand before them.
fn core_digits(code: &Code) -> Option<&[u8]> {
    let bytes = code.as_bytes();
    match bytes {
        [b'A', b'L', b'I', digits @ ..] if glued(code) => Some(digits),
        [_, digits @ ..] if bytes.len() == 17 && code.letters == 0 => Some(digits),
        _ => Some(bytes),
    }
}

/// Whether the platform's name stands glued before an order number, as in `ALI8199633578334590`.
pub(super) fn glued(code: &Code) -> bool {
    match code.as_bytes() {
        [b'A', b'L', b'I', digits @ ..] if code.letters == 0b111 && matches!(code.len, 17..=19) => {
            // What is a payment card without the name is none of the platform's orders with it.
            let bare = Code::of(digits);
            matches!(digits, [b'1'..=b'9', ..]) && !other::is_surely_other(bare.as_str(), &bare)
        }
        _ => false,
    }
}

/// Whether the field or the words before the number say that it is an order's.
pub(super) fn is_said(input: &str, code: &Code, hints: &Identifier) -> bool {
    hints.expect == Expect::Order || says_order(input, code)
}

/// Whether the words before the number say that it is an order's.
fn says_order(input: &str, code: &Code) -> bool {
    if input.len() <= usize::from(code.len) {
        return false;
    }
    let start = clean::locate(input, 0, usize::from(code.len)).start;
    let label = label::label(input, start, 0);
    label.is_some_and(|label| match label.class {
        Class::Order => true,
        Class::Reference => label.is_name && label.between == 0,
        _ => false,
    })
}

/// Whether a text contains a word given in lower case.
pub(super) fn contains_ignoring_case(text: &str, word: &str) -> bool {
    text.char_indices().any(|(at, _)| {
        let mut rest = text
            .get(at..)
            .unwrap_or_default()
            .chars()
            .flat_map(char::to_lowercase);
        word.chars().all(|c| rest.next() == Some(c))
    })
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;

    use super::OrderNumber;
    use crate::number::{Kind, identify};

    #[test]
    fn how_far_a_label_reaches_hangs_on_no_character() {
        // "order" stands too far before the digits to be their label, wherever a character begins.
        for lead in ["", "x", "xx"] {
            let text = format!("order {lead} {} 300500490098888", "ж".repeat(121));
            let plain = format!("order {lead} {} 300500490098888", "z".repeat(242));
            let confidence = |text: &str| identify(text).confidence();
            assert_eq!(
                confidence(&text).to_bits(),
                confidence(&plain).to_bits(),
                "{lead:?}"
            );
        }
        assert_eq!(identify("order 30050049009888").kind(), Kind::OrderNumber);
    }

    #[test]
    fn what_is_no_order_number_is_told_why() {
        for (text, why) in [
            ("18199633578334590", "expected 16 characters, found 17"),
            ("819963357833459O", "expected a digit at character 16, found 'O'"),
            (
                "4539 1488 0343 6467",
                "this is another kind of number (payment card), not an order number",
            ),
            ("hello", "no known format looks like this"),
            ("é", "expected a number, found no letter or digit of one"),
        ] {
            match text.parse::<OrderNumber>() {
                Err(err) => assert_eq!(err.to_string(), why, "{text}"),
                Ok(order) => assert_eq!(order.as_str(), text),
            }
        }
    }

    #[test]
    fn a_reference_is_an_order_only_right_before_its_number() {
        let kind = |text: &str| identify(text).kind();
        assert_eq!(kind("Reference number: 30050049009888"), Kind::OrderNumber);
        assert_ne!(kind("Reference 30050049009888"), Kind::OrderNumber);
        assert_ne!(
            kind("Reference number of banana: 30050049009888"),
            Kind::OrderNumber
        );
        assert_eq!(kind("Order of banana 30050049009888"), Kind::OrderNumber);
    }

    #[test]
    fn a_link_of_the_platform_names_its_orders() {
        let link = |key: &str| format!("https://www.aliexpress.com/p/x.html?{key}=8203955732372614");
        for key in ["orderId", "orderIds", "tradeOrderId", "o_ids"] {
            assert_eq!(identify(&link(key)).kind(), Kind::OrderNumber, "{key}");
        }
        for key in ["pmntId", "payId", "foo"] {
            assert_eq!(identify(&link(key)).kind(), Kind::Uncertain, "{key}");
        }
    }
}
