//! Coded enums whose variants have something to say.

/// Declares a [`coded!`](crate::coded::coded) enum each of whose variants has a text, or two.
///
/// A variant and its words are written in one place, and a forgotten text does not compile. After the enum
/// stands the name of the getter, with the group of its texts in the phrasebook; `phrases()` lists them all:
///
/// ```text
/// pub enum Heading, "heading" { Evidence = "evidence" => text! { en: "Evidence", ... }, ... }
///
/// pub text: "heading"
///
/// pub enum DutyKind, "duty" { ShipInTime = "ship_in_time" => (SHIP_IN_TIME, THEN_CLOSED), ... }
///
/// text: "duty", then: "duty_then"
/// ```
macro_rules! worded {
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $what:literal {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal => $text:expr, )+
        }

        $(#[$get_meta:meta])*
        $vis:vis $get:ident: $group:literal
    ) => {
        $crate::coded::coded! {
            $(#[$meta])*
            pub enum $name, $what { $( $(#[$variant_meta])* $variant = $code => $text, )+ }

            $(#[$get_meta])*
            $vis $get: $crate::lang::Text
        }

        impl $name {
            /// Every text with its place in the phrasebook.
            pub(crate) fn phrases() -> impl Iterator<Item = $crate::lang::Phrase> {
                $name::ALL.iter().map(|one| $crate::lang::Phrase {
                    group: $group,
                    code: one.code(),
                    text: one.$get(),
                })
            }
        }
    };
    // Two texts each.
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $what:literal {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal => ($text:expr, $then:expr), )+
        }

        $get:ident: $group:literal, $get_then:ident: $group_then:literal
    ) => {
        $crate::coded::coded! {
            $(#[$meta])*
            pub enum $name, $what { $( $(#[$variant_meta])* $variant = $code => (&$text, &$then), )+ }

            texts: (&'static $crate::lang::Text, &'static $crate::lang::Text)
        }

        impl $name {
            pub(crate) const fn $get(self) -> &'static $crate::lang::Text {
                self.texts().0
            }

            const fn $get_then(self) -> &'static $crate::lang::Text {
                self.texts().1
            }

            /// Every text with its place in the phrasebook: all of the first group, then all of the second.
            pub(crate) fn phrases() -> impl Iterator<Item = $crate::lang::Phrase> {
                let phrase = |group, code, text| $crate::lang::Phrase { group, code, text };
                let first = $name::ALL.iter().map(move |one| phrase($group, one.code(), one.$get()));
                let second = $name::ALL.iter().map(move |one| phrase($group_then, one.code(), one.$get_then()));
                first.chain(second)
            }
        }
    };
}
pub(crate) use worded;
