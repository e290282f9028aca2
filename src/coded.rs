//! Enums whose variants are known outside by a stable code.

use alloc::string::String;

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
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a {expected} code, found '{}'", .found.escape_debug())]
pub struct UnknownCode {
    expected: &'static str,
    found: String,
}

impl UnknownCode {
    pub(crate) fn new(expected: &'static str, found: &str) -> Self {
        Self {
            expected,
            found: found.into(),
        }
    }

    /// Returns the text that was found instead of a code.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

/// Declares a field-less enum with `ALL`, `code()`, `Display` (the code), `FromStr` (case-insensitive) and,
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

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                $name::ALL
                    .iter()
                    .copied()
                    .find(|known| known.code().eq_ignore_ascii_case(code))
                    $( .or_else(|| $also(code)) )?
                    .ok_or_else(|| $crate::coded::UnknownCode::new($what, code))
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
                $crate::coded::parse_text(deserializer, concat!("a ", $what, " code"))
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
pub(crate) fn parse_text<'de, T, D>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    T: core::str::FromStr<Err: core::fmt::Display>,
    D: serde::Deserializer<'de>,
{
    struct Parse<T>(&'static str, core::marker::PhantomData<T>);

    impl<T: core::str::FromStr<Err: core::fmt::Display>> serde::de::Visitor<'_> for Parse<T> {
        type Value = T;

        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Parse(expected, core::marker::PhantomData))
}

/// A code as it was stored: one that is known, or one of another version, kept for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
}
