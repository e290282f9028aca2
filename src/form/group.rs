//! Blanks between the groups of a number, and a caret that stays where it was.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::number::prefix::Ahead;

use super::typing::{TypingState, wanted};
use super::{Field, is_too_long};

/// A text set in groups, and where the caret stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Grouped {
    /// The text to show.
    pub text: String,
    /// The caret, in bytes of that text. A grouped text is ASCII, so it is in UTF-16 units as well.
    pub caret: usize,
}

impl Grouped {
    pub(super) fn of(field: &Field, text: &str, caret: usize) -> Self {
        let as_it_is = || Self {
            text: text.to_owned(),
            caret: boundary(text, caret),
        };
        if is_too_long(text) {
            return as_it_is();
        }
        let ahead = Ahead::of(text, field.formats, |format| wanted(field.expect(), format));
        // What went wrong is easier to see in the shape in which it was typed.
        if !ahead.only_number || field.typing(text).state() == TypingState::Wrong {
            return as_it_is();
        }
        let mut grouped = Self {
            text: String::new(),
            caret: 0,
        };
        let mut group = Group::default();
        for (at, (character, place)) in ahead.typed().enumerate() {
            let letter = character.is_ascii_alphabetic();
            if at == 0 || letter != group.letters {
                // Letters stay together; digits stand in threes where that comes out even, else in fours.
                let run = ahead.run_from(at);
                group = Group {
                    letters: letter,
                    step: if letter {
                        usize::MAX
                    } else if matches!(run, 3 | 6 | 9) {
                        3
                    } else {
                        4
                    },
                    filled: 0,
                };
            }
            if at > 0 && group.filled % group.step == 0 {
                grouped.text.push(' ');
            }
            group.filled += 1;
            grouped.text.push(character);
            if place.end <= caret {
                grouped.caret = grouped.text.len();
            }
        }
        // A blank may make a group look like a word of its own: then the number stays in one piece.
        let number = |text| {
            field
                .identifier()
                .identify(text)
                .canonical()
                .map(ToOwned::to_owned)
        };
        if number(&grouped.text) == number(text) {
            grouped
        } else {
            as_it_is()
        }
    }
}

/// The last place at or before `caret` where a character ends.
fn boundary(text: &str, caret: usize) -> usize {
    let mut caret = caret.min(text.len());
    while !text.is_char_boundary(caret) {
        caret -= 1;
    }
    caret
}

/// The run of letters or digits that is being written.
#[derive(Default)]
struct Group {
    letters: bool,
    step: usize,
    filled: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Expect;

    const TRACKING: Field = Field::new(Expect::Tracking);

    #[test]
    fn the_caret_stays_between_the_same_two_characters() {
        for (text, caret, expected, moved) in [
            ("rb1", 3, "RB 1", 4),
            ("rb123456785gb", 0, "RB 123 456 785 GB", 0),
            ("rb123456785gb", 13, "RB 123 456 785 GB", 17),
            ("R B 1 2 3", 3, "RB 123", 2),
            ("LP00068434402473", 8, "LP 0006 8434 4024 73", 10),
            ("ｒｂ１２", 6, "RB 12", 2),
            ("", 0, "", 0),
        ] {
            let grouped = TRACKING.group(text, caret);
            assert_eq!(
                (grouped.text.as_str(), grouped.caret),
                (expected, moved),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_grouped_text_stays_as_it_is() {
        for text in ["RB 123 456 785 GB", "LP 0006 8434 4024 73"] {
            assert_eq!(TRACKING.group(text, text.len()).text, text);
        }
    }

    #[test]
    fn more_than_a_number_is_not_touched() {
        for text in [
            "Tracking: RB123456785GB",
            "https://example.com/?no=RB123456785GB",
            "LZ87124**90CN",
        ] {
            assert_eq!(TRACKING.group(text, 3).text, text);
        }
        assert_eq!(TRACKING.group("x", 99).caret, 1);
    }
}
