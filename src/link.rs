//! Tracking pages: where a person can look a number up.

mod page;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::basis::{Basis, Support};
use crate::country::Country;
use crate::number::{OrderNumber, TrackingNumber};
use page::Address;

/// A page on which a number can be looked up.
///
/// The address is `https` and the number in it is percent-encoded. The crate opens nothing: it says how well
/// an address is known, not whether the page answers today.
///
/// # Example
///
/// ```
/// use alitrack::{TrackingNumber, tracking_pages};
///
/// let number: TrackingNumber = "LP00068434402473".parse()?;
/// let page = &tracking_pages(&number, None)[0];
/// assert_eq!(page.site(), "Cainiao");
/// assert_eq!(page.url(), "https://global.cainiao.com/newDetail.htm?mailNoList=LP00068434402473");
/// assert!(page.is_verified());
/// # Ok::<(), alitrack::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct TrackingPage {
    site: &'static str,
    url: String,
    basis: Basis,
}

impl TrackingPage {
    fn new(address: &Address, number: &str) -> Self {
        Self {
            site: address.site,
            url: fill(address.template, number),
            basis: address.basis,
        }
    }

    /// Returns whose page it is, as the site writes its name.
    #[must_use]
    pub const fn site(&self) -> &'static str {
        self.site
    }

    /// Returns the address.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns whether at least one public source uses this address; if not, it is a guess.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        self.basis.support() > Support::Guess
    }

    /// Returns how well the address is known, and by what source.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }
}

impl fmt::Display for TrackingPage {
    /// Writes the address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.url)
    }
}

/// Returns the pages that can show this number, the best first: its carrier's own, that of the post
/// where it goes, Cainiao's, then those of Ship24 and 17TRACK, which ask every carrier.
///
/// # Example: a number that another post will deliver
///
/// ```
/// use alitrack::{Country, TrackingNumber, tracking_pages};
///
/// let number: TrackingNumber = "LX299455986CN".parse()?;
/// let sites: Vec<&str> = tracking_pages(&number, Some(Country::BR)).iter().map(|page| page.site()).collect();
/// assert_eq!(sites, ["China Post EMS", "Correios", "Cainiao", "Ship24", "17TRACK"]);
/// # Ok::<(), alitrack::ParseError>(())
/// ```
#[must_use]
pub fn tracking_pages(number: &TrackingNumber, destination: Option<Country>) -> Vec<TrackingPage> {
    let format = number.format().as_str();
    let carrier = page::CARRIERS
        .iter()
        .find(|(ids, _)| ids.contains(&format))
        .map(|(_, address)| address);
    let postal = carrier.is_none() && format == "s10";
    let issuing = number.country().filter(|_| postal).and_then(post);
    let receiving = destination.filter(|_| postal).and_then(post);
    let mut pages: Vec<TrackingPage> = Vec::new();
    for address in [carrier, issuing, receiving].into_iter().flatten().chain([
        &page::CAINIAO,
        &page::SHIP24,
        &page::SEVENTEEN_TRACK,
    ]) {
        let page = TrackingPage::new(address, number.as_str());
        if !pages.iter().any(|known| known.url == page.url) {
            pages.push(page);
        }
    }
    pages
}

/// Returns the pages of an AliExpress order, for the buyer who is signed in: its tracking, then its details.
///
/// # Example
///
/// ```
/// use alitrack::{OrderNumber, order_pages};
///
/// let order: OrderNumber = "8190000000000001".parse()?;
/// let page = &order_pages(&order)[0];
/// assert_eq!(page.url(), "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000001");
/// # Ok::<(), alitrack::ParseError>(())
/// ```
#[must_use]
pub fn order_pages(order: &OrderNumber) -> Vec<TrackingPage> {
    [&page::ALIEXPRESS_TRACKING, &page::ALIEXPRESS_ORDER]
        .map(|address| TrackingPage::new(address, order.as_str()))
        .into()
}

fn post(country: Country) -> Option<&'static Address> {
    let at = page::POSTS
        .binary_search_by_key(&country, |(country, _)| *country)
        .ok()?;
    page::POSTS.get(at).map(|(_, address)| address)
}

/// Writes the number into the template, all but unreserved characters percent-encoded.
fn fill(template: &str, number: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let (before, after) = template.split_once("{n}").unwrap_or((template, ""));
    let mut url = String::with_capacity(template.len() + number.len());
    url.push_str(before);
    for byte in number.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.push('%');
            url.push(char::from(HEX[usize::from(byte >> 4)]));
            url.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    url.push_str(after);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses() -> impl Iterator<Item = &'static Address> {
        let carriers = page::CARRIERS.iter().map(|(_, address)| address);
        carriers
            .chain(page::POSTS.iter().map(|(_, address)| address))
            .chain([
                &page::CAINIAO,
                &page::SHIP24,
                &page::SEVENTEEN_TRACK,
                &page::ALIEXPRESS_TRACKING,
                &page::ALIEXPRESS_ORDER,
            ])
    }

    #[test]
    fn every_address_is_https_and_has_one_place_for_the_number() {
        for Address { template, .. } in addresses() {
            assert!(template.starts_with("https://"), "{template}");
            assert_eq!(template.matches("{n}").count(), 1, "{template}");
            assert!(!template.contains(' ') && template.is_ascii(), "{template}");
        }
    }

    #[test]
    fn a_number_cannot_leave_its_place_in_the_address() {
        assert_eq!(
            fill("https://a.example/?n={n}&x=1", "A&B=/#ü"),
            "https://a.example/?n=A%26B%3D%2F%23%C3%BC&x=1"
        );
    }

    #[test]
    fn posts_stand_in_the_order_of_the_codes_and_formats_have_one_page() {
        assert!(page::POSTS.is_sorted_by_key(|(country, _)| *country));
        let mut ids: Vec<&str> = page::CARRIERS
            .iter()
            .flat_map(|(ids, _)| ids.iter().copied())
            .collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
        for id in ids {
            let known = crate::number::formats()
                .iter()
                .any(|format| format.id().as_str() == id);
            assert!(known, "{id} is no format");
        }
    }
}
