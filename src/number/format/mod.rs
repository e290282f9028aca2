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
