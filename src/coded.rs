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
/// with the feature `serde`, its code as the serialised form.
macro_rules! coded {
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $what:literal {
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
                let code = alloc::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                code.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use coded;
