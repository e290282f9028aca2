//! Every row reads its own sentence, and no two stand in each other's way.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::pattern::MOST_PHRASES;
use super::*;
use crate::basis::Support;
use crate::tracking::read_event as read;

fn rows() -> impl Iterator<
    Item = (
        &'static Sheet,
        &'static crate::tracking::phrases::sheet::Group,
        &'static (&'static str, &'static str),
    ),
> {
    SHEETS
        .iter()
        .copied()
        .flatten()
        .flat_map(|sheet| sheet.groups.iter().map(move |group| (sheet, group)))
        .flat_map(|(sheet, group)| group.rows.iter().map(move |row| (sheet, group, row)))
}

#[test]
fn every_row_reads_its_own_example() {
    let mut wrong: Vec<String> = Vec::new();
    for (sheet, group, (pattern, example)) in rows() {
        let mut patterns = Patterns::default();
        let id = patterns.add(pattern, sheet.lists);
        if patterns.matched(id, &Folded::of(example)).is_none() {
            wrong.push(format!(
                "{}: {pattern:?} does not match {example:?}",
                sheet.language
            ));
        }
        let index = &mut Index::new();
        patterns.give_leads(0, |key| index.learn(key, 0));
        let rarest = Rarest::of([id].into_iter(), &patterns, index);
        if patterns
            .demands(id)
            .all(|place| rarest.uses(place, &patterns, index).is_none())
        {
            wrong.push(format!(
                "{}: {pattern:?} has no word to look it up by",
                sheet.language
            ));
        }
        match read(example) {
            Some(seen) if (seen.stage(), seen.milestone()) == (group.stage, group.milestone) => {}
            seen => wrong.push(format!(
                "{}: {example:?} is {}, read as {} by {:?}",
                sheet.language,
                group.stage,
                seen.map_or("nothing", |seen| seen.stage().code()),
                book().best(&Folded::of(example)).map(|entry| entry.source),
            )),
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_accented_word_turns_into_a_common_one() {
    // Without its accent, "owed" in French is "of the": it would match everywhere.
    let folded = |word: &str| {
        let folded = Folded::of(word);
        (folded.len() == 1).then(|| folded.word(0).to_vec())
    };
    let mut wrong: Vec<String> = Vec::new();
    for sheet in SHEETS.iter().copied().flatten() {
        let common = sheet.common.split('|');
        let common: BTreeMap<_, _> = common.filter_map(|word| Some((folded(word)?, word))).collect();
        let rows = sheet.groups.iter().flat_map(|group| group.rows);
        let patterns = sheet.doubt.iter().chain(rows.map(|(pattern, _)| pattern));
        let words = patterns.flat_map(|pattern| pattern.split([' ', '|', '?']));
        for word in words.filter(|word| word.chars().count() > 1) {
            let known = folded(word).and_then(|folded| common.get(&folded));
            let known = known.filter(|known| **known != word.trim_end_matches('*'));
            wrong.extend(known.map(|known| format!("{}: {word} reads as {known}", sheet.language)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_pattern_stands_twice_in_a_language() {
    let mut seen = BTreeMap::new();
    let twice: Vec<String> = rows()
        .filter_map(|(sheet, group, (pattern, _))| {
            seen.insert((sheet.language, *pattern), group.stage)
                .map(|_| format!("{}: {pattern}", sheet.language))
        })
        .collect();
    assert!(twice.is_empty(), "{}", twice.join("\n"));
}

#[test]
fn no_choice_is_without_words() {
    let mut empty: Vec<String> = Vec::new();
    for (sheet, _, (pattern, _)) in rows() {
        let mut choices = pattern
            .split_ascii_whitespace()
            .filter(|piece| !matches!(*piece, "+" | "-" | ".." | "^" | "$"))
            .flat_map(|piece| piece.trim_end_matches('?').split('|'));
        if choices.any(|choice| !choice.starts_with('@') && Folded::of(choice).len() == 0) {
            empty.push(format!("{}: {pattern}", sheet.language));
        }
    }
    assert!(empty.is_empty(), "{}", empty.join("\n"));
}

#[test]
fn no_part_is_without_a_word_that_must_stand() {
    let mut empty: Vec<String> = Vec::new();
    for (sheet, _, (pattern, _)) in rows() {
        let words = pattern.split_ascii_whitespace();
        let pieces: Vec<&str> = words
            .filter(|piece| !matches!(*piece, ".." | "^" | "$"))
            .collect();
        let mut parts = pieces.split(|piece| matches!(*piece, "+" | "-"));
        if parts.any(|part| part.iter().all(|piece| piece.ends_with('?'))) {
            empty.push(format!("{}: {pattern}", sheet.language));
        }
    }
    assert!(empty.is_empty(), "{}", empty.join("\n"));
}

#[test]
fn every_sheet_has_a_source_and_fits_the_index() {
    assert!(
        SHEETS
            .iter()
            .copied()
            .flatten()
            .all(|sheet| sheet.basis.support() > Support::Guess)
    );
    let book = Book::new();
    assert!(book.entries.len() <= MOST_ROWS);
    let (leads, most) = book.index.load();
    assert!(leads < most, "{leads} leads");
    assert!(book.patterns.phrase_count() < MOST_PHRASES);
}

#[test]
fn the_phrases_of_a_language_fit_their_table() {
    let mut patterns = Patterns::default();
    for sheets in SHEETS {
        patterns.begin_language();
        for sheet in *sheets {
            let rows = sheet.groups.iter().flat_map(|group| group.rows);
            for source in sheet.doubt.iter().chain(rows.map(|(pattern, _)| pattern)) {
                patterns.add(source, sheet.lists);
            }
        }
        let (phrases, slots) = patterns.spelled_load();
        assert!(phrases > 100 && phrases * 3 / 2 < slots, "{phrases} phrases");
    }
}
