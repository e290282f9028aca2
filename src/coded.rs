//! Enums whose variants are known outside by a stable code.

use alloc::string::String;
use core::fmt;

/// The text is not a code of the type that was asked for.
///
/// # Example
///
/// ```
/// use alitrack::Stage;
///
/// let err = "customs".parse::<Stage>().unwrap_err();
/// assert_eq!(err.to_string(), "expected a stage code, found 'customs'");
/// assert_eq!(err.found(), "customs");
/// assert!(err.known().any(|code| code == "customs_hold"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {}, found '{}'", CodeOf(.noun), .found.escape_debug())]
pub struct UnknownCode {
    noun: &'static str,
    found: String,
    known: &'static [&'static str],
}

impl UnknownCode {
    pub(crate) fn new(noun: &'static str, found: &str, known: &'static [&'static str]) -> Self {
        Self {
            noun,
            found: found.into(),
            known,
        }
    }

    /// Returns the text that was found instead of a code.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Returns the codes that would have been understood, in the order of their type; none for a country, whose
    /// codes are those of ISO 3166.
    pub fn known(&self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.known.iter().copied()
    }
}

/// Says that a code of something is expected: "an action code".
pub(crate) struct CodeOf(pub(crate) &'static str);

impl fmt::Display for CodeOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = if self.0.starts_with(['a', 'e', 'i', 'o', 'u']) {
            "an"
        } else {
            "a"
        };
        write!(f, "{article} {} code", self.0)
    }
}

/// Declares a field-less enum with `ALL`, `code()`, `Display` (the code), `FromStr` (blanks around the code and its
/// case do not matter) and,
/// with the feature `serde`, its code as the serialised form; with the features of the integrations, a
/// schema that lists the codes, and arbitrary values.
///
/// A variant may carry a row of a table, so that a new one is written in one place and nothing can be
/// forgotten. After the enum stands the name of the getter, and the type of the row:
///
/// ```text
/// pub enum ShippingOption, "shipping option" { Dhl = "dhl" => express::DHL, ... }
///
/// row: Row
/// ```
///
/// After the noun may stand `also` and a function that knows other names to parse.
///
/// For texts there is [`worded!`](crate::lang::worded).
macro_rules! coded {
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $what:literal $(, also $also:path)? {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal => $row:expr, )+
        }

        $(#[$get_meta:meta])*
        $vis:vis $get:ident: $kind:ty
    ) => {
        $crate::coded::coded! {
            $(#[$meta])*
            pub enum $name, $what $(, also $also)? { $( $(#[$variant_meta])* $variant = $code, )+ }
        }

        impl $name {
            $(#[$get_meta])*
            #[must_use]
            $vis const fn $get(self) -> &'static $kind {
                match self { $($name::$variant => const { &$row }),+ }
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $what:literal $(, also $also:path)? {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$variant_meta])* #[doc = concat!("\n\nCode: `", $code, "`.")] $variant, )+
        }

        impl $name {
            #[doc = concat!("Every ", $what, ", in declaration order.")]
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Returns the stable code, also the `Display` and the serialised form.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.code())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::coded::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let code = text.trim();
                $name::ALL
                    .iter()
                    .copied()
                    .find(|known| known.code().eq_ignore_ascii_case(code))
                    $( .or_else(|| $also(code)) )?
                    .ok_or_else(|| $crate::coded::UnknownCode::new($what, text, &[$($code),+]))
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::coded::UnknownCode;

            fn try_from(code: &str) -> Result<Self, Self::Error> {
                code.parse()
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::coded::parse_text(deserializer, $crate::coded::CodeOf($what))
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> alloc::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let codes: alloc::vec::Vec<&str> = $name::ALL.iter().map(|one| one.code()).collect();
                schemars::json_schema!({ "type": "string", "enum": codes })
            }
        }

        #[cfg(feature = "arbitrary")]
        impl<'a> arbitrary::Arbitrary<'a> for $name {
            fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
                u.choose($name::ALL).copied()
            }

            fn size_hint(_: usize) -> (usize, Option<usize>) {
                (1, Some(1))
            }
        }

        #[cfg(feature = "proptest")]
        impl proptest::arbitrary::Arbitrary for $name {
            type Parameters = ();
            type Strategy = proptest::sample::Select<$name>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                proptest::sample::select($name::ALL)
            }
        }
    };
}
pub(crate) use coded;

/// Reads a text and parses it where it lies, so that an error has the place that the format knows.
#[cfg(feature = "serde")]
pub(crate) fn parse_text<'de, T, D>(deserializer: D, expected: impl fmt::Display) -> Result<T, D::Error>
where
    T: core::str::FromStr<Err: fmt::Display>,
    D: serde::Deserializer<'de>,
{
    struct Parse<T, E>(E, core::marker::PhantomData<T>);

    impl<T: core::str::FromStr<Err: fmt::Display>, E: fmt::Display> serde::de::Visitor<'_> for Parse<T, E> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{}", self.0)
        }

        fn visit_str<Error: serde::de::Error>(self, text: &str) -> Result<T, Error> {
            text.parse().map_err(Error::custom)
        }
    }

    deserializer.deserialize_str(Parse(expected, core::marker::PhantomData))
}

/// A code or a date as it was stored: one that is read, or one of another version, kept for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(untagged))]
pub(crate) enum Kept<T> {
    Known(T),
    // Made by reading stored data only.
    #[cfg_attr(not(feature = "serde"), allow(dead_code))]
    Other(String),
}

impl<T: Copy> Kept<T> {
    pub(crate) const fn known(stored: Option<&Self>) -> Option<T> {
        match stored {
            Some(Kept::Known(code)) => Some(*code),
            Some(Kept::Other(_)) | None => None,
        }
    }

    /// The text that was stored and could not be read.
    pub(crate) fn other(stored: Option<&Self>) -> Option<&str> {
        match stored {
            Some(Kept::Other(text)) => Some(text),
            Some(Kept::Known(_)) | None => None,
        }
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Kept<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::value::{Error, StrDeserializer};

        struct Keep<T>(core::marker::PhantomData<T>);

        impl<'de, T: serde::Deserialize<'de>> serde::de::Visitor<'de> for Keep<T> {
            type Value = Kept<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Kept<T>, E> {
                let read = T::deserialize(StrDeserializer::<Error>::new(text));
                Ok(read.map_or_else(|_| Kept::Other(text.into()), Kept::Known))
            }
        }

        deserializer.deserialize_str(Keep(core::marker::PhantomData))
    }
}
