//! Everything that a person can see, in one list.

use alloc::vec::Vec;

use crate::lang::Phrase;

/// Returns every text of the crate with its place, in a fixed order.
///
/// # Example
///
/// ```
/// use alitrack::{Language, phrases};
///
/// assert!(phrases().iter().all(|phrase| !phrase.text.get(Language::Polish).is_empty()));
/// ```
#[must_use]
pub fn phrases() -> Vec<Phrase> {
    let mut all: Vec<Phrase> = Vec::new();
    all.extend(crate::lang::Heading::phrases());
    all.extend(crate::term::phrases());
    all.extend(crate::number::phrases());
    all.extend(crate::order::phrases());
    all.extend(crate::shipping::phrases());
    all.extend(crate::journey::AnomalyKind::phrases());
    all.extend(crate::diagnosis::phrases());
    all.extend(crate::form::phrases());
    all
}
