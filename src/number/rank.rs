//! Which formats a number may have, and how much each explains.

use alloc::vec::Vec;

use crate::basis::Support;
use crate::coded::coded;
use crate::country::Country;
use crate::term::{Coverage, FormatId};

use super::clean::Code;
use super::format::{Format, Misfit, NumberRole, Purpose};
use super::identify::Identifier;
use super::index::{self, Entry};

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
}

/// What "it is none of these" weighs.
pub(super) const NOISE: f32 = 1.0;

impl Scan {
    pub(super) const NOTHING: Scan = Scan {
        proved: None,
        best: None,
        total: 0.0,
        s10_failed: false,
    };

    #[inline]
    pub(super) fn of(code: &Code, hints: &Identifier) -> Scan {
        let mut scan = Scan::NOTHING;
        if code.hidden != 0 || code.too_long {
            return scan;
        }
        let (exact, open) = index::entries(code);
        for entry in exact.iter().chain(open) {
            if !entry.has_shape(code) {
                continue;
            }
            match entry.accepts(code) {
                Ok(()) => scan.add(Hit {
                    format: entry.format(),
                    shape: entry.shape,
                    weight: entry.weight * hints.favour(entry.format(), code),
                    chance: entry.chance,
                    proves: entry.evidence && hints.allows(entry.format(), entry.chance),
                }),
                Err(misfit) => scan.s10_failed |= misfit == Misfit::Check && is_s10(entry),
            }
        }
        for format in hints.formats {
            if let Ok(shape) = format.fits(code.as_bytes()) {
                scan.add(own(format, shape, hints.favour(format, code)));
            }
        }
        if scan.s10_failed
            && scan
                .proved
                .is_some_and(|hit| hit.format.check_method() == super::check::Check::None)
        {
            scan.proved = None;
        }
        scan
    }

    #[inline]
    fn add(&mut self, hit: Hit) {
        self.total += hit.weight;
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

fn is_s10(entry: &Entry) -> bool {
    entry.format().id.as_str() == "s10"
}

/// A hit of a caller's own format: the caller knows it, so it weighs like a common one.
fn own(format: &'static Format, shape: usize, favour: f32) -> Hit {
    let pattern = &format.shapes[shape];
    let mut chance = pattern.mask(pattern.lengths().0).chance;
    if !matches!(format.check, super::check::Check::None) {
        chance *= format.check.chance();
    }
    Hit {
        format,
        shape: shape as u8,
        weight: (2.0 / chance) as f32 * favour,
        chance: chance as f32,
        proves: format.is_evidence(pattern),
    }
}

/// Lists every format that the number fits, and those whose check digit alone is wrong; best first.
pub(super) fn candidates(code: &Code, hints: &Identifier) -> Vec<Candidate> {
    let mut found: Vec<(f32, Candidate)> = Vec::new();
    if code.hidden != 0 || code.too_long {
        return Vec::new();
    }
    let mut add = |weight: f32, format: &'static Format, check: CheckResult, proves: bool| {
        let known = found
            .iter_mut()
            .find(|(_, candidate)| candidate.format.id == format.id);
        match known {
            Some((old, candidate)) if *old < weight => {
                *old = weight;
                candidate.check = check;
                candidate.proves = proves;
            }
            Some(_) => {}
            None => {
                let (country, coverage) = (country_of(format, code), format.coverage(code.as_str()));
                let candidate = Candidate {
                    format,
                    country,
                    coverage,
                    check,
                    confidence: 0.0,
                    proves,
                };
                found.push((weight, candidate));
            }
        }
    };
    let (exact, open) = index::entries(code);
    for entry in exact.iter().chain(open).filter(|entry| entry.has_shape(code)) {
        let format = entry.format();
        let weight = entry.weight * hints.favour(format, code);
        match entry.accepts(code) {
            Ok(()) if entry.has_check() => {
                add(
                    weight,
                    format,
                    CheckResult::Passed,
                    entry.evidence && hints.allows(format, entry.chance),
                );
            }
            Ok(()) => add(
                weight,
                format,
                CheckResult::None,
                entry.evidence && hints.allows(format, entry.chance),
            ),
            // Real numbers with a wrong check digit exist, one in some dozens.
            Err(Misfit::Check) => add(weight * entry.chance * 0.02, format, CheckResult::Failed, false),
            Err(_) => {}
        }
    }
    for format in hints.formats {
        if let Ok(shape) = format.fits(code.as_bytes()) {
            let hit = own(format, shape, hints.favour(format, code));
            let check = if format.check_method() == super::check::Check::None {
                CheckResult::None
            } else {
                CheckResult::Passed
            };
            add(hit.weight, format, check, hit.proves);
        }
    }
    let total: f32 = found.iter().map(|(weight, _)| weight).sum::<f32>() + NOISE;
    for (weight, candidate) in &mut found {
        let cap = if candidate.format.basis.support() == Support::Guess {
            0.3
        } else {
            1.0
        };
        candidate.confidence = (*weight / total).min(cap);
    }
    found.sort_by(|(a, x), (b, y)| y.proves.cmp(&x.proves).then(b.total_cmp(a)));
    found.into_iter().map(|(_, candidate)| candidate).collect()
}

/// Who issued a number: in S10 the post of the country, else the format's issuer.
pub(super) fn issuer_of(format: &'static Format, country: Option<Country>) -> &'static str {
    let post = || {
        if format.id == Format::s10().id {
            country?.post()
        } else {
            None
        }
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
