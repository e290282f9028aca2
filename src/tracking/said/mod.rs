//! What the words of an event say beside its stage: a weight, papers that are wanted, a side of the border, the order.

mod border;
mod papers;
mod weight;

use super::TrackingEvent;
pub(crate) use border::Side;

/// Words for an order, which is not the parcel.
const ORDER: &[&str] = &[
    "order ",
    "заказ",
    "замовлен",
    "pedido",
    "commande",
    "bestellung",
    "bestelling",
    "ordine",
    "zamówieni",
    "sipariş",
    "pesanan",
    "订单",
    "주문",
    "注文",
];

impl TrackingEvent {
    /// Returns whether the words tell of the order, and not of its parcel.
    pub(crate) fn is_of_the_order(&self) -> bool {
        says(&self.text().to_lowercase(), ORDER)
    }
}

fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_not_its_parcel() {
        assert!(TrackingEvent::new("Заказ отменён").is_of_the_order());
        assert!(!TrackingEvent::new("Shipment cancelled").is_of_the_order());
    }
}
