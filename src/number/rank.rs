//! Which formats a number may have, and how much each explains.

use alloc::vec::Vec;

use crate::basis::Support;
use crate::coded::coded;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::check::Check;
use super::clean::Code;
use super::format::{Format, Misfit, NumberRole, Purpose};
use super::identify::Identifier;
use super::index::{self, Entry, TELLING};

coded! {
    /// What the check digit says.
    pub enum CheckResult, "check result" {
        /// It is right.
        Passed = "passed",
        /// It is wrong.
        Failed = "failed",
        /// There is none, or nobody knows how to compute it.
        None = "none",
    }
}

/// One format that the number may have.
///
/// # Example
///
/// ```
/// use alitrack::{CheckResult, identify};
///
/// let seen = identify("LP00068434402473");
/// let first = seen.candidates()[0];
/// assert_eq!(first.format().as_str(), "cainiao_lp");
/// assert_eq!(first.check(), CheckResult::None);
/// assert!(first.confidence() > 0.9);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    pub(super) format: &'static Format,
    pub(super) country: Option<Country>,
    pub(super) coverage: Coverage,
    pub(super) check: CheckResult,
    pub(super) confidence: f32,
    pub(super) proves: bool,
}

impl Candidate {
    /// Returns the format's id.
    #[must_use]
    pub const fn format(&self) -> FormatId {
        self.format.id
    }

    /// Returns the format itself: its pattern, its basis, its examples.
    #[must_use]
    pub const fn details(&self) -> &'static Format {
        self.format
    }

    /// Returns who issues such numbers; for an S10 number, the post of its last two letters.
    #[must_use]
    pub fn issuer(&self) -> &'static str {
        issuer_of(self.format, self.country)
    }

    /// Returns the country of the issuer; for an S10 number, the country of its last two letters.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.country
    }

    /// Returns what such a number is used for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.format.purpose
    }

    /// Returns which leg of the way such a number belongs to.
    #[must_use]
    pub const fn role(&self) -> NumberRole {
        self.format.role
    }

    /// Returns what scanning to expect, should the number be of this format.
    #[must_use]
    pub const fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// Returns what the check digit says.
    #[must_use]
    pub const fn check(&self) -> CheckResult {
        self.check
    }

    /// Returns how much speaks for this format, from 0 to 1, against the others and against chance.
    #[must_use]
    pub const fn confidence(&self) -> f32 {
        self.confidence
    }

    /// Returns whether the number proves itself under this format, by a check digit or fixed characters.
    #[must_use]
    pub const fn proves_itself(&self) -> bool {
        self.proves
    }
}

/// A format that the number fits, check digit included.
#[derive(Clone, Copy)]
pub(super) struct Hit {
    pub(super) format: &'static Format,
    pub(super) shape: u8,
    pub(super) weight: f32,
    pub(super) chance: f32,
    pub(super) proves: bool,
    /// Some places of the shape take letters and digits alike.
    pub(super) is_open: bool,
}

/// The best hit, and how much all hits together explain.
#[derive(Clone, Copy)]
pub(super) struct Scan {
    /// The best hit that proves itself.
    pub(super) proved: Option<Hit>,
    /// The best hit of all.
    pub(super) best: Option<Hit>,
    pub(super) total: f32,
    /// A check digit of an S10 number was wrong: no looser format may take the number then.
    pub(super) s10_failed: bool,
    /// The heaviest entry whose shape fits and whose check digit does not, if the shape alone says enough.
    pub(super) failing: Option<&'static Entry>,
    /// The same where the shape says less.
    failing_at_all: Option<&'static Entry>,
}

/// What "it is none of these" weighs.
pub(super) const NOISE: f32 = 1.0;

impl Scan {
    pub(super) const NOTHING: Scan = Scan {
        proved: None,
        best: None,
        total: 0.0,
        s10_failed: false,
        failing: None,
        failing_at_all: None,
    };

    #[inline]
    pub(super) fn of(code: &Code, hints: &Identifier) -> Scan {
        let mut scan = Scan::NOTHING;
        each_fit(code, hints, |fit| match (fit.entry, fit.check) {
            (Some(entry), CheckResult::Failed) => scan.fail(entry, code),
            _ => scan.add(fit),
        });
        if scan.s10_failed
            && scan
                .proved
                .is_some_and(|hit| hit.format.check_method() == Check::None)
        {
            scan.proved = None;
        }
        scan
    }

    fn fail(&mut self, entry: &'static Entry, code: &Code) {
        let s10 = entry.format().is_s10();
        self.s10_failed |= s10;
        let tells = entry.evidence && (entry.chance <= TELLING || entry.is_settled());
        if tells && self.failing.is_none_or(|failing| entry.weight >= failing.weight) {
            self.failing = Some(entry);
        }
        let heavier = self
            .failing_at_all
            .is_none_or(|failing| entry.weight >= failing.weight);
        // A letter among digits, and so many digits, say something by themselves.
        if entry.evidence && heavier && (code.letters != 0 || code.len > 24) {
            self.failing_at_all = Some(entry);
        }
    }

    /// The entry whose check digit alone is wrong, if the shape says enough or nothing else has it.
    pub(super) fn failed(&self) -> Option<&'static Entry> {
        let alone = || self.failing_at_all.filter(|_| self.best.is_none());
        self.failing.or_else(alone)
    }

    #[inline]
    fn add(&mut self, fit: Fit) {
        self.total += fit.weight;
        let hit = Hit {
            format: fit.format,
            shape: fit.shape,
            weight: fit.weight,
            chance: fit.chance,
            proves: fit.proves,
            is_open: fit.entry.is_some_and(|entry| !entry.is_exact()),
        };
        // A product number proves itself too, but not as a tracking number.
        let tracks = matches!(hit.format.purpose, Purpose::Tracking);
        if hit.proves && tracks && self.proved.is_none_or(|best| hit.weight > best.weight) {
            self.proved = Some(hit);
        }
        if self.best.is_none_or(|best| hit.weight > best.weight) {
            self.best = Some(hit);
        }
    }
}

/// A format that the number fits, or of which its check digit alone is wrong.
#[derive(Clone, Copy)]
struct Fit {
    format: &'static Format,
    /// Its entry in the registry; none for a caller's own format.
    entry: Option<&'static Entry>,
    shape: u8,
    weight: f32,
    chance: f32,
    check: CheckResult,
    proves: bool,
}

impl Fit {
    /// The fit of a caller's own format: the caller knows it, so it weighs like a common one.
    fn own(format: &'static Format, shape: usize, favour: f32) -> Self {
        let pattern = &format.shapes[shape];
        let has_check = !matches!(format.check, Check::None);
        let mut chance = pattern.mask(pattern.lengths().0).chance;
        if has_check {
            chance *= format.check.chance();
        }
        Self {
            format,
            entry: None,
            shape: shape as u8,
            weight: (COMMON / chance) as f32 * favour,
            chance: chance as f32,
            check: if has_check {
                CheckResult::Passed
            } else {
                CheckResult::None
            },
            proves: format.is_evidence(pattern),
        }
    }
}

/// How common a caller's own format is: like the everyday ones of the registry.
const COMMON: f64 = 2.0;
/// The share of real numbers whose check digit is wrong all the same.
const WRONG_CHECK: f32 = 0.02;

/// Calls back with every format that the number fits, and those whose check digit alone is wrong; a format of
/// several shapes may come more than once.
#[inline]
fn each_fit(code: &Code, hints: &Identifier, mut add: impl FnMut(Fit)) {
    if code.hidden != 0 || code.too_long {
        return;
    }
    let (exact, open) = index::entries(code);
    for entry in exact.iter().chain(open).filter(|entry| entry.has_shape(code)) {
        let format = entry.format();
        let fit = Fit {
            format,
            entry: Some(entry),
            shape: entry.shape,
            weight: entry.weight * hints.favour(format),
            chance: entry.chance,
            check: CheckResult::None,
            proves: false,
        };
        match entry.accepts(code) {
            Ok(()) => add(Fit {
                check: if entry.has_check() {
                    CheckResult::Passed
                } else {
                    CheckResult::None
                },
                proves: entry.evidence && hints.allows(format, entry.chance),
                ..fit
            }),
            Err(Misfit::Check) => add(Fit {
                weight: fit.weight * entry.chance * WRONG_CHECK,
                check: CheckResult::Failed,
                ..fit
            }),
            Err(_) => {}
        }
    }
    for format in hints.formats {
        if let Ok(shape) = format.fits(code.as_bytes()) {
            add(Fit::own(format, shape, hints.favour(format)));
        }
    }
}

/// Calls back with every format that the number fits, its check digit included.
pub(super) fn each_format(code: &Code, hints: &Identifier, mut add: impl FnMut(&'static Format)) {
    each_fit(code, hints, |fit| {
        if fit.check != CheckResult::Failed {
            add(fit.format);
        }
    });
}

/// How much speaks for a format of this weight, among all that weigh so much together.
fn confidence(format: &Format, weight: f32, total: f32) -> f32 {
    let cap = if format.basis.support() == Support::Guess {
        0.3
    } else {
        1.0
    };
    (weight / (total + NOISE)).min(cap)
}

/// How many formats are compared without a list on the heap: more than any length of the registry has.
const FEW: usize = 24;

/// The confidence of one format, or of the best that is picked; a list of all is made only for a caller with many
/// formats.
pub(super) fn confidence_of(code: &Code, hints: &Identifier, pick: impl Fn(&Format) -> bool) -> Option<f32> {
    let mut fits: [Option<Fit>; FEW] = [None; FEW];
    let mut is_full = false;
    each_fit(code, hints, |fit| {
        let same = |known: &&mut Option<Fit>| known.is_none_or(|known| known.format.id == fit.format.id);
        match fits.iter_mut().find(same) {
            Some(known) if known.is_none_or(|known| known.weight < fit.weight) => *known = Some(fit),
            Some(_) => {}
            None => is_full = true,
        }
    });
    if is_full {
        let all = candidates(code, hints);
        let picked = all.iter().find(|candidate| pick(candidate.format));
        return picked.map(Candidate::confidence);
    }
    let fits = || fits.iter().flatten();
    let total = fits().map(|fit| fit.weight).sum::<f32>();
    let picked = fits().filter(|fit| pick(fit.format));
    let best = picked.reduce(|best, fit| if is_before(fit, best) { fit } else { best })?;
    Some(confidence(best.format, best.weight, total))
}

/// Formats that prove the number come first, then the heavier.
fn is_before(a: &Fit, b: &Fit) -> bool {
    (a.proves, a.weight) > (b.proves, b.weight)
}

/// Lists every format that the number fits, and those whose check digit alone is wrong; best first.
pub(super) fn candidates(code: &Code, hints: &Identifier) -> Vec<Candidate> {
    let mut fits: Vec<Fit> = Vec::new();
    each_fit(code, hints, |fit| {
        match fits.iter_mut().find(|known| known.format.id == fit.format.id) {
            Some(known) if known.weight < fit.weight => *known = fit,
            Some(_) => {}
            None => fits.push(fit),
        }
    });
    let total = fits.iter().map(|fit| fit.weight).sum::<f32>();
    fits.sort_by(|a, b| b.proves.cmp(&a.proves).then(b.weight.total_cmp(&a.weight)));
    let candidate = |fit: &Fit| Candidate {
        format: fit.format,
        country: country_of(fit.format, code),
        coverage: fit.format.coverage(code.as_str()),
        check: fit.check,
        confidence: confidence(fit.format, fit.weight, total),
        proves: fit.proves,
    };
    fits.iter().map(candidate).collect()
}

/// Who issued a number: in S10 the post of the country, else the format's issuer.
pub(super) fn issuer_of(format: &'static Format, country: Option<Country>) -> &'static str {
    let post = || {
        if format.is_s10() { country?.post() } else { None }
    };
    post().unwrap_or(format.issuer)
}

/// The country that issued a number: its own last letters in S10, else the issuer's.
pub(super) fn country_of(format: &Format, code: &Code) -> Option<Country> {
    use super::format::Part;
    let number = code.as_bytes();
    let own = || {
        let shape = format.shapes.iter().find(|shape| shape.matches(number))?;
        let (start, end) = shape.place(Part::Country, number.len())?;
        match number.get(start..end)? {
            &[a, b] => Country::from_letters([a, b]),
            _ => None,
        }
    };
    own().or(format.country)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::format::FORMATS;

    #[test]
    fn the_confidence_of_one_is_that_in_the_list_of_all() {
        for text in FORMATS.iter().flat_map(|format| format.valid) {
            let code = Code::of(text.as_bytes());
            for hints in [Identifier::new(), Identifier::new().destination(Country::DE)] {
                for candidate in candidates(&code, &hints) {
                    let alone = confidence_of(&code, &hints, |format| *format == *candidate.format);
                    let alone = alone.expect("a candidate fits");
                    let difference = (alone - candidate.confidence).abs();
                    assert!(difference < 1e-5, "{text} {} {difference}", candidate.format());
                }
            }
        }
    }

    #[test]
    fn a_caller_s_many_formats_are_all_compared() {
        use crate::basis::Basis;
        use crate::number::format::{Part, Piece, Shape};
        const IDS: [&str; 30] = [
            "m00", "m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12", "m13",
            "m14", "m15", "m16", "m17", "m18", "m19", "m20", "m21", "m22", "m23", "m24", "m25", "m26", "m27",
            "m28", "m29",
        ];
        static MANY: [Format; 30] = {
            let shape: &[Shape] = &[Shape::new(&[
                Piece::word(Part::Prefix, &["ZZZZ"]),
                Piece::digits(Part::Serial, 8),
            ])];
            let one = Format::new("m00", "Many", shape, Basis::guess("a test", "2026-11"));
            let mut many = [one; 30];
            let mut at = 0;
            while at < 30 {
                many[at].id = FormatId::new(IDS[at]);
                at += 1;
            }
            many
        };
        let hints = Identifier::new().formats(&MANY);
        let code = Code::of(b"ZZZZ12345678");
        assert!(candidates(&code, &hints).len() > FEW);
        for format in &MANY {
            assert!(
                confidence_of(&code, &hints, |one| one == format).is_some(),
                "{}",
                format.id
            );
        }
    }
}
