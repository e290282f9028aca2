//! Which orders travel in which parcels.

use alloc::string::String;
use alloc::vec::Vec;

/// Which orders travel in which parcels: an order may need several, and a combined delivery carries several.
///
/// Orders and parcels are named by their numbers as the caller writes them; pairs are kept in the order in
/// which they were told, each once.
///
/// # Example
///
/// ```
/// use alitrack::Deliveries;
///
/// let mut deliveries = Deliveries::new();
/// deliveries.add("8123456789012345", "LP00417285630928");
/// deliveries.add("8123456789012346", "LP00417285630928");
/// deliveries.add("8123456789012346", "RB123456785CN");
///
/// assert_eq!(deliveries.parcels_of("8123456789012346").count(), 2);
/// assert_eq!(deliveries.orders_in("LP00417285630928").count(), 2);
/// assert!(deliveries.is_combined("LP00417285630928"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Deliveries {
    pairs: Vec<Pair>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Pair {
    order: String,
    parcel: String,
}

impl Deliveries {
    /// Starts without any.
    #[must_use]
    pub const fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    /// Notes that (a part of) `order` travels in `parcel`, and returns false if that was known.
    pub fn add(&mut self, order: &str, parcel: &str) -> bool {
        let known = self
            .pairs
            .iter()
            .any(|pair| pair.order == order && pair.parcel == parcel);
        if !known {
            let (order, parcel) = (order.into(), parcel.into());
            self.pairs.push(Pair { order, parcel });
        }
        !known
    }

    /// Returns the parcels that carry `order`; none before it is shipped.
    pub fn parcels_of(&self, order: &str) -> impl Iterator<Item = &str> {
        let pairs = self.pairs.iter().filter(move |pair| pair.order == order);
        pairs.map(|pair| pair.parcel.as_str())
    }

    /// Returns the orders that travel in `parcel`.
    pub fn orders_in(&self, parcel: &str) -> impl Iterator<Item = &str> {
        let pairs = self.pairs.iter().filter(move |pair| pair.parcel == parcel);
        pairs.map(|pair| pair.order.as_str())
    }

    /// Returns true if `parcel` carries more than one order.
    #[must_use]
    pub fn is_combined(&self, parcel: &str) -> bool {
        self.orders_in(parcel).nth(1).is_some()
    }
}
