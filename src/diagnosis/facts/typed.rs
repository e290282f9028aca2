//! What the number, as typed, tells.

use crate::country::Country;
use crate::number::format::Purpose;
use crate::number::{Format, Identification, Identifier, Kind, NumberRole, Tolerated, identify};
use crate::term::{Coverage, FormatId};

use super::super::evidence::Fact;
use super::super::parcel::{Parcel, Told};
use super::super::report::Report;

/// What a typed number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diagnosis) enum Verdict {
    /// Nobody mentioned one.
    NotTold,
    /// There is none.
    Missing,
    /// A tracking number that proves itself.
    Proved,
    /// An order number.
    Order,
    /// A tracking number with hidden characters.
    Masked,
    /// Nearly a tracking number.
    Misspelt,
    /// A number of something else: a phone, a card, a product.
    Other,
    /// It fits formats that cannot prove it.
    Unprovable,
    /// It fits nothing.
    Unknown,
}

/// The typed number, read once.
#[derive(Clone, Copy, Debug)]
pub(in crate::diagnosis) struct Typed {
    pub(in crate::diagnosis) verdict: Verdict,
    /// Blanks, labels and the like stood in or around it.
    pub(in crate::diagnosis) stray: bool,
    pub(in crate::diagnosis) coverage: Coverage,
    pub(in crate::diagnosis) role: Option<NumberRole>,
    pub(in crate::diagnosis) format: Option<FormatId>,
    /// The country that issued it.
    pub(in crate::diagnosis) country: Option<Country>,
    /// The two service letters of a postal number.
    pub(in crate::diagnosis) service: Option<[u8; 2]>,
    /// It looks postal, and its last letters are no country.
    pub(in crate::diagnosis) private_suffix: bool,
    /// It has no letter, so that it fits many carriers.
    pub(in crate::diagnosis) digits_only: bool,
}

impl Typed {
    const fn nothing(verdict: Verdict) -> Self {
        Self {
            verdict,
            stray: false,
            coverage: Coverage::Unknown,
            role: None,
            format: None,
            country: None,
            service: None,
            private_suffix: false,
            digits_only: false,
        }
    }

    pub(super) fn of(parcel: &Parcel, formats: &'static [Format]) -> Self {
        // A field that was left empty says nothing.
        let given = |typed: &&str| !typed.trim().is_empty();
        let typed = match parcel.get_number() {
            Told::None => None,
            Told::Is(typed) if given(&typed) => Some(typed),
            Told::Is(_) | Told::Nothing if parcel.reports.has(Report::NoNumber) => None,
            Told::Is(_) | Told::Nothing => return Self::nothing(Verdict::NotTold),
        };
        let Some(typed) = typed else {
            return Self::nothing(Verdict::Missing);
        };
        let reader = Identifier::new().formats(formats);
        let reader = match parcel.destination {
            Some(country) => reader.destination(country),
            None => reader,
        };
        let seen = reader.identify(typed);
        let is_the_order = match &parcel.order_number {
            Some(order) => seen.canonical().is_some() && seen.canonical() == identify(order).canonical(),
            None => false,
        };
        let verdict = match seen.kind() {
            Kind::OrderNumber => Verdict::Order,
            _ if is_the_order => Verdict::Order,
            // Nothing proves it, and an order number is the likeliest.
            Kind::Uncertain | Kind::Malformed | Kind::OtherNumber if orders(&seen) => Verdict::Order,
            Kind::TrackingNumber => Verdict::Proved,
            Kind::MaskedNumber => Verdict::Masked,
            // Whatever its form is: nothing else puts stars into a number.
            Kind::Malformed | Kind::OtherNumber | Kind::Uncertain | Kind::Unknown if is_masked(typed) => {
                Verdict::Masked
            }
            Kind::Malformed => Verdict::Misspelt,
            Kind::OtherNumber => Verdict::Other,
            Kind::Uncertain => Verdict::Unprovable,
            Kind::Unknown => Verdict::Unknown,
        };
        let stray = typed.trim() != typed
            || seen
                .notes()
                .iter()
                .any(|note| !matches!(note.what(), Tolerated::LowerCase));
        let digits_only = seen
            .canonical()
            .is_some_and(|number| number.bytes().all(|c| c.is_ascii_digit()));
        let mut read = Self {
            stray,
            digits_only,
            ..Self::nothing(verdict)
        };
        if let Some(number) = seen.tracking_number() {
            read.coverage = number.coverage();
            read.role = Some(number.role());
            read.format = Some(number.format());
            read.country = number.country();
            if let Some((service, suffix)) = postal(number.as_str()) {
                let known = Country::from_letters(suffix).is_some();
                read.service = known.then_some(service);
                read.private_suffix = !known;
            }
        } else if let (Verdict::Unprovable, Some(candidate)) = (verdict, seen.candidates().first()) {
            read.coverage = candidate.coverage();
            read.role = Some(candidate.role());
            read.format = Some(candidate.format());
        }
        read
    }

    /// Returns whether a number was given at all.
    pub(in crate::diagnosis) const fn given(&self) -> bool {
        !matches!(self.verdict, Verdict::NotTold | Verdict::Missing)
    }

    /// Returns what is wrong with the number itself.
    pub(in crate::diagnosis) fn flaw(&self) -> Option<Fact> {
        match self.verdict {
            Verdict::NotTold | Verdict::Missing | Verdict::Proved | Verdict::Unprovable => None,
            Verdict::Order => Some(Fact::OrderNumberTyped),
            Verdict::Masked => Some(Fact::Masked),
            Verdict::Misspelt => Some(Fact::Misspelt),
            Verdict::Other | Verdict::Unknown => Some(Fact::NumberUnknown),
        }
    }

    /// Returns whether nothing is wrong with the number itself.
    pub(in crate::diagnosis) fn sound(&self) -> bool {
        self.flaw().is_none()
    }
}

/// The service letters and the last letters of a number of postal form: two letters, nine digits, two letters.
fn postal(number: &str) -> Option<([u8; 2], [u8; 2])> {
    let &[a, b, ref digits @ .., y, z] = number.as_bytes() else {
        return None;
    };
    let letters = [a, b, y, z].iter().all(u8::is_ascii_uppercase);
    (digits.len() == 9 && letters && digits.iter().all(u8::is_ascii_digit)).then_some(([a, b], [y, z]))
}

/// Whether characters are hidden behind stars or dots.
fn is_masked(typed: &str) -> bool {
    typed.contains(['*', '＊', '•', '●'])
}

/// Whether the likeliest reading is an order number.
fn orders(seen: &Identification<'_>) -> bool {
    // Of equals the last is taken: the list has them best first.
    let candidates = seen.candidates().into_iter().rev();
    let best = candidates.max_by(|one, other| one.confidence().total_cmp(&other.confidence()));
    best.is_some_and(|candidate| candidate.purpose() == Purpose::Order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postal_number_is_two_letters_nine_digits_and_two_letters() {
        assert_eq!(postal("RB123456785GB"), Some((*b"RB", *b"GB")));
        for number in [
            "RB12345678GB",
            "RB1234567855GB",
            "R1123456785GB",
            "RB12345678AGB",
            "RB123456785G8",
            "RBGB",
            "RB",
            "",
        ] {
            assert_eq!(postal(number), None, "{number}");
        }
    }

    #[test]
    fn blanks_are_stray_and_small_letters_are_not() {
        let stray = |typed: &str| Typed::of(&Parcel::new().number(typed), &[]).stray;
        assert!(!stray("RB123456785GB"));
        assert!(!stray("rb123456785gb"));
        for typed in [
            " RB123456785GB",
            "RB123456785GB\n",
            "RB 123456785 GB",
            "RB-123456785-GB",
            "rb123456785gb ",
        ] {
            assert!(stray(typed), "{typed:?}");
        }
    }
}
