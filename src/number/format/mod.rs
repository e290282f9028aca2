//! The registry: every format of a number, one file an issuer family.
//!
//! To add a format: write a `Format` with its examples and its basis in the file of its issuer's
//! family, end it with `.proved()`, and name it in that file's `ROWS`. A row that contradicts its own
//! examples, check digit included, does not compile.

pub use super::check::Check;
pub use super::part::{Meaning, Part};
pub use super::shape::{CharSet, Piece, Shape};
pub use row::Format;
pub(crate) use row::{BLANK, says_nothing};
pub(crate) use terms::Misfit;
pub use terms::{Commonness, NumberRole, Promise, Purpose, Rule};

mod aliexpress;
mod alpine;
mod amazon;
mod australia;
mod benelux;
mod britain;
mod cainiao;
mod cainiao_lane;
mod canada;
mod china;
mod consolidator;
mod correios;
mod dhl;
mod east_asia;
mod fedex;
mod fourpx;
mod france;
mod id;
mod latin_america;
mod line;
mod middle_east;
mod new_courier;
mod north_america;
mod parcel_network;
mod poland;
mod region;
mod row;
mod russia;
mod s10;
pub(crate) mod s10_service;
mod sf;
mod spain;
mod terms;
mod ukraine;
mod ups;
mod usps;
mod yanwen;
mod yunexpress;

/// One line a file.
#[rustfmt::skip]
const FAMILIES: &[&[Format]] = &[
    s10::ROWS, cainiao::ROWS, cainiao_lane::ROWS, yanwen::ROWS, fourpx::ROWS,
    yunexpress::ROWS, sf::ROWS, consolidator::ROWS, line::ROWS, china::ROWS,
    new_courier::ROWS, russia::ROWS, ukraine::ROWS, spain::ROWS, france::ROWS,
    benelux::ROWS, dhl::ROWS, parcel_network::ROWS, poland::ROWS, britain::ROWS,
    alpine::ROWS, latin_america::ROWS, middle_east::ROWS, east_asia::ROWS, australia::ROWS, canada::ROWS,
    usps::ROWS, ups::ROWS, fedex::ROWS, north_america::ROWS, amazon::ROWS,
    aliexpress::ROWS,
];

const COUNT: usize = {
    let (mut count, mut i) = (0, 0);
    while i < FAMILIES.len() {
        count += FAMILIES[i].len();
        i += 1;
    }
    count
};

/// All formats, flat.
pub(crate) static FORMATS: [&Format; COUNT] = {
    let mut all = [&FAMILIES[0][0]; COUNT];
    let (mut at, mut i) = (0, 0);
    while i < FAMILIES.len() {
        let mut k = 0;
        while k < FAMILIES[i].len() {
            all[at] = &FAMILIES[i][k];
            at += 1;
            k += 1;
        }
        i += 1;
    }
    all
};

// `Format::s10` is the first; of all others the order does not matter.
const _: () = assert!(matches!(FORMATS[0].id.as_str().as_bytes(), b"s10"));

/// Returns every format that the crate knows.
///
/// # Example
///
/// ```
/// let lp = alitrack::formats().iter().find(|f| f.id().as_str() == "cainiao_lp").unwrap();
/// assert_eq!(lp.issuer(), "Cainiao");
/// ```
#[must_use]
pub fn formats() -> &'static [&'static Format] {
    &FORMATS
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::*;

    /// All codes as long as this one, of letters or of digits as it is.
    fn like(code: &str) -> Vec<String> {
        let (from, to) = if code.as_bytes()[0].is_ascii_digit() {
            ('0', '9')
        } else {
            ('A', 'Z')
        };
        let mut codes = Vec::from([String::new()]);
        for _ in 0..code.len() {
            let longer = codes
                .iter()
                .flat_map(|code| (from..=to).map(move |c| format!("{code}{c}")));
            codes = longer.collect();
        }
        codes
    }

    #[test]
    fn every_code_that_says_something_is_counted() {
        let mut said = Vec::new();
        for format in FORMATS {
            for part in [Part::Service, Part::Routing, Part::Month] {
                for example in format.valid {
                    let number = example.as_bytes();
                    let shape = format.shapes.iter().find(|shape| shape.matches(number));
                    let Some((start, end)) = shape.and_then(|shape| shape.place(part, number.len())) else {
                        continue;
                    };
                    if end - start > 3 {
                        continue;
                    }
                    let meant = like(&example[start..end]).into_iter();
                    let meant = meant.filter_map(|code| (format.meaning)(part, &code, example));
                    let names: Vec<_> = meant.map(|meaning| format!("{meaning:?}")).collect();
                    let distinct: BTreeSet<_> = names.iter().collect();
                    let row = (format.id.as_str(), end - start, names.len(), distinct.len());
                    if !names.is_empty() && !said.contains(&row) {
                        said.push(row);
                    }
                }
            }
        }
        // The format, the length of its codes, how many say something, how many different things.
        let counted = [
            ("s10", 2, 676, 11),
            ("yanwen_yp", 2, 676, 11),
            ("yanwen_yn", 2, 676, 11),
            ("s10_like_foreign_suffix", 2, 676, 11),
            ("sunyou", 3, 1, 1),
            ("sunyou", 2, 3, 1),
            ("russianpost_14", 2, 99, 99),
            ("dpd_28", 3, 17, 11),
            ("gls_11", 2, 63, 4),
            ("usps_impb", 3, 7, 7),
            ("usps_20", 2, 5, 4),
            ("usps_legacy_91", 2, 5, 4),
            ("ups_1z", 2, 16, 16),
            ("ups_1z", 2, 3, 2),
        ];
        assert_eq!(said, counted);
    }
}
