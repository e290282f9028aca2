//! Why a text is no tracking number: the first misfit, where it is, and what was expected there.

use alloc::vec::Vec;

use super::clean::{self, Code};
use super::express;
use super::format::{Misfit, Part};
use super::identification::Identification;
use super::identify::Kind;
use super::index::{self, Entry, RARE, TELLING};
use super::problem::{Expected, Problem, ProblemCode};
use super::repair;
use super::shape::CharSet;

/// Whether the number would be S10, had GB not been written as UK.
pub(super) fn says_uk(code: &Code) -> bool {
    code.as_bytes().ends_with(b"UK") && foreign(code).is_some()
}

/// The S10 entry whose last letters are no country.
fn foreign(code: &Code) -> Option<&'static Entry> {
    let (exact, _) = index::entries(code);
    exact.iter().find(|entry| {
        entry.format().is_s10() && entry.has_shape(code) && entry.accepts(code) == Err(Misfit::Rule)
    })
}

/// A format of the same length from which one or two characters keep the number, and the first of them.
pub(super) fn nearest(code: &Code) -> Option<(&'static Entry, usize)> {
    if code.len < 8 || code.hidden != 0 || code.letters == 0 {
        return None;
    }
    let mut best: Option<(usize, &'static Entry, usize)> = None;
    for entry in index::of_length(usize::from(code.len)).filter(|entry| entry.evidence) {
        let Some((count, first)) = misfits(entry, code) else {
            continue;
        };
        let better = best
            .is_none_or(|(least, other, _)| count < least || (count == least && entry.weight > other.weight));
        if better {
            best = Some((count, entry, first));
        }
    }
    best.map(|(_, entry, first)| (entry, first))
}

/// How many characters do not fit, and the first; `None` if more than two or a fixed one is among them.
fn misfits(entry: &Entry, code: &Code) -> Option<(usize, usize)> {
    if !entry.is_telling || !entry.may_misfit(code, 2) {
        return None;
    }
    let shape = entry.format().shapes.get(usize::from(entry.shape))?;
    let number = code.as_bytes();
    let (mut count, mut first) = (0, 0);
    for place in shape.places(number.len()) {
        for at in place.start..place.end {
            let set = place.piece.set_at(at - place.start);
            if number.get(at).is_some_and(|c| set.contains(*c)) {
                continue;
            }
            let is_open = set == CharSet::DIGITS || set == CharSet::LETTERS;
            if count == 2 || !is_open {
                return None;
            }
            if count == 0 {
                first = at;
            }
            count += 1;
        }
    }
    (count > 0).then_some((count, first))
}

/// The format that a character makes the number miss which looks like another one, O for 0; and that character.
pub(super) fn look_alike(code: &Code) -> Option<(&'static Entry, usize)> {
    let digits = u32::from(code.len) - code.letters.count_ones();
    if code.len < 10 || code.hidden != 0 || code.too_long || digits < 6 {
        return None;
    }
    let mut changed = *code;
    for at in 0..usize::from(code.len) {
        let was = changed.bytes[at];
        // A letter that was read as a digit is one of the first or the last of its number.
        let inner = was.is_ascii_digit() && at > 3 && at + 2 < usize::from(code.len);
        for c in repair::alike(was).filter(|_| !inner) {
            changed.set(at, c);
            if let Some(entry) = index::proof(&changed).filter(|entry| entry.chance <= TELLING) {
                return Some((entry, at));
            }
        }
        changed.set(at, was);
    }
    None
}

/// The format that a malformed number nearly has.
pub(super) fn nearly(code: &Code) -> Option<&'static Entry> {
    let near = nearest(code).or_else(|| look_alike(code)).map(|(entry, _)| entry);
    near.or_else(|| one_more_or_less(code))
}

/// Every problem of a text that is no tracking number.
pub(super) fn problems(seen: &Identification<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.push(first(seen));
    if seen.kind() == Kind::Uncertain && foreign(&seen.code).is_some() {
        problems.insert(0, country(seen));
    }
    problems
}

/// The first problem of a text that is no tracking number.
pub(super) fn first(seen: &Identification<'_>) -> Problem {
    let whole = |code| {
        let range = clean::locate(seen.input(), 0, usize::from(seen.code.len));
        let problem = Problem::whole(code, seen.input());
        if range.is_empty() {
            return problem;
        }
        problem.at(seen.input(), range)
    };
    if seen.code.too_long {
        return Problem::whole(ProblemCode::TooLong, seen.input());
    }
    if seen.code.len == 0 {
        return Problem::whole(ProblemCode::Empty, seen.input());
    }
    if let Some(range) = seen.another_number() {
        return Problem::whole(ProblemCode::SeveralNumbers, seen.input()).at(seen.input(), range);
    }
    if seen.is_open() {
        if let Some(digit) = express::wrong_s10(&seen.code) {
            return check_digit(seen, 10, digit);
        }
    }
    match seen.kind() {
        Kind::OrderNumber => whole(ProblemCode::OrderNumber),
        Kind::TrackingNumber => whole(ProblemCode::TrackingNumber),
        Kind::OtherNumber => Problem {
            other: seen.other_number(),
            ..whole(ProblemCode::OtherNumber)
        },
        Kind::MaskedNumber => whole(ProblemCode::Hidden),
        Kind::Uncertain => whole(ProblemCode::Unproven),
        Kind::Malformed => malformed(seen).unwrap_or_else(|| whole(ProblemCode::UnknownFormat)),
        Kind::Unknown => whole(ProblemCode::UnknownFormat),
    }
}

fn malformed(seen: &Identification<'_>) -> Option<Problem> {
    let code = &seen.code;
    if let Some(entry) = seen.scan().failed() {
        let format = entry.format();
        let shape = format.shapes.get(usize::from(entry.shape))?;
        let (at, digit) = format.expected_digit(shape, code.as_bytes())?;
        return Some(check_digit(seen, at, digit));
    }
    if foreign(code).is_some() {
        return Some(country(seen));
    }
    if let Some((entry, at)) = nearest(code).or_else(|| look_alike(code)) {
        let shape = entry.format().shapes.get(usize::from(entry.shape))?;
        let place = shape
            .places(usize::from(code.len))
            .find(|place| place.start <= at && at < place.end)?;
        let expected = match place.piece.set_at(at - place.start) {
            CharSet::DIGITS => Expected::Digit,
            CharSet::LETTERS => Expected::Letter,
            set => Expected::OneOf(set),
        };
        return Some(character(seen, at, Some(place.piece.part), expected));
    }
    let entry = one_more_or_less(code)?;
    let mut problem = Problem::whole(ProblemCode::WrongLength, seen.input());
    problem.count = usize::from(code.len);
    problem.expected = Expected::Length(entry.len());
    Some(problem)
}

/// A format that the number would fit with one character more, or one less.
pub(super) fn one_more_or_less(code: &Code) -> Option<&'static Entry> {
    if code.len < 7 || code.hidden != 0 {
        return None;
    }
    let len = usize::from(code.len);
    [len + 1, len - 1].into_iter().find_map(|changed| {
        let mut entries = index::of_length(changed).filter(|entry| entry.evidence);
        entries.find(|entry| tells_but_one(entry, code))
    })
}

/// Whether the number has a telling shape but for one character that is missing or too many.
fn tells_but_one(entry: &Entry, code: &Code) -> bool {
    // An open tail takes whatever one leaves out of the head.
    if !entry.is_exact() && !entry.has_head(code) {
        return false;
    }
    if code.letters == 0 && entry.has_letters() {
        return false;
    }
    // Hardly anything has 21 digits or more.
    let rare = if code.len > 20 { TELLING } else { RARE };
    let (with_letters, of_digits) = (entry.is_telling, entry.chance <= rare);
    if !of_digits && (code.letters == 0 || !with_letters) {
        return false;
    }
    let Some((first, last)) = entry.gap(code) else {
        return false;
    };
    // Then at least how it begins is right.
    let of_digits = of_digits && (last > 2 || entry.chance <= RARE);
    // The only letter may be what is too many: what stays are digits.
    let letter = code.letters.trailing_zeros() as usize;
    let stays_digits =
        code.letters.is_power_of_two() && entry.is_shorter_than(code) && (first..=last).contains(&letter);
    match (code.letters, stays_digits) {
        (0, _) => of_digits,
        (_, true) => of_digits || (with_letters && first < last),
        (_, false) => with_letters,
    }
}

fn check_digit(seen: &Identification<'_>, at: usize, digit: u8) -> Problem {
    let expected = Expected::Character(char::from(digit));
    let mut problem = character(seen, at, Some(Part::CheckDigit), expected);
    problem.code = ProblemCode::CheckDigit;
    problem
}

/// The problem of the last two letters of an S10 number.
fn country(seen: &Identification<'_>) -> Problem {
    let mut problem = character(seen, 11, Some(Part::Country), Expected::Country);
    problem.code = ProblemCode::UnknownCountry;
    problem.end = clean::locate(seen.input(), 11, 13).end;
    problem
}

/// The problem of one character of the number.
fn character(seen: &Identification<'_>, at: usize, part: Option<Part>, expected: Expected) -> Problem {
    let place = clean::locate(seen.input(), at, at + 1);
    let mut problem = Problem::whole(ProblemCode::UnexpectedCharacter, seen.input()).at(seen.input(), place);
    problem.found = seen.code.as_bytes().get(at).map(|c| char::from(*c));
    problem.part = part;
    problem.expected = expected;
    problem
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use crate::number::{Kind, identify};

    #[track_caller]
    fn assert_malformed(input: &str, format: &str, meant: &str) {
        let seen = identify(input);
        assert_eq!(seen.kind(), Kind::Malformed, "{input}");
        assert_eq!(
            seen.format().map(|format| format.as_str()),
            Some(format),
            "{input}"
        );
        let meant = |known: &crate::number::Suggestion| known.number().as_str() == meant;
        assert!(seen.suggestions().iter().any(meant), "{input}");
    }

    #[test]
    fn one_slip_in_a_long_number_is_malformed() {
        assert_malformed("94001112062O6406260787", "usps_impb", "9400111206206406260787");
        assert_malformed("94001112062006406260787", "usps_impb", "9400111206206406260787");
        assert_malformed("940011120626406260787", "usps_impb", "9400111206206406260787");
        assert_malformed("003404338366442636597", "dhl_paket_20", "00340433836442636597");
        assert_malformed("00340433836442636598", "dhl_paket_20", "00340433836442636597");
    }

    #[test]
    fn a_look_alike_in_the_fixed_letters_is_malformed() {
        assert_malformed("IZ5R89390357567127", "ups_1z", "1Z5R89390357567127");
        assert_malformed("LPO0068434402473", "cainiao_lp", "LP00068434402473");
        assert_malformed("1P00068434402473", "cainiao_lp", "LP00068434402473");
    }

    #[test]
    fn a_wrong_check_letter_is_malformed_where_nothing_else_fits() {
        assert_malformed("09980000020033G", "dpd_14", "09980000020033F");
        assert_malformed(
            "008182709980000020033350276D",
            "dpd_28",
            "008182709980000020033350276C",
        );
        assert_eq!(
            identify("09980000020033G").problems()[0].to_string(),
            "check digit is G, expected F"
        );
    }

    #[test]
    fn an_open_pattern_says_nothing_of_a_missing_character() {
        assert_eq!(identify("GSH552927258847").kind(), Kind::Uncertain);
        assert_eq!(identify("10050012334567890").kind(), Kind::Uncertain);
        assert_ne!(identify("1000000500123230110301").kind(), Kind::Malformed);
    }
}
