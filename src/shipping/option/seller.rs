//! Whatever the seller chose: the number's own format is the only hint.

use super::days::UsualDays;
use super::row::{Row, ServiceCode};
use crate::basis::Basis;
use crate::lang::text;
use crate::term::{Coverage, ServiceClass};

const GUIDE: Basis = Basis::single("a Russian buyers' guide", "2026-11");

pub(super) const SELLERS_METHOD: Row = Row {
    name: text! {
        en: "Seller's Shipping Method",
        zh: "卖家自定义物流",
        fr: "Mode d'expédition du vendeur",
        es: "Método de envío del vendedor",
        nl: "Verzendmethode van de verkoper",
        it: "Metodo di spedizione del venditore",
        de: "Versandart des Verkäufers",
        pl: "Metoda wysyłki sprzedawcy",
        tr: "Satıcının gönderim yöntemi",
        pt: "Método de envio do vendedor",
        id: "Metode pengiriman penjual",
        ru: "Способ доставки продавца",
    },
    aliases: &[
        "Sellers Shipping Method",
        "Seller's method",
        "Доставка продавца",
        "Other",
    ],
    service_codes: &[ServiceCode::trap_of(
        "Other",
        "says nothing about the carrier: it is what sellers pick when theirs is not listed",
    )],
    class: ServiceClass::Seller,
    coverage: Coverage::Unknown,
    by_platform: false,
    carriers: &[],
    numbers: &[],
    weight: &[],
    size: None,
    value: None,
    days: &[UsualDays::of(15, 60, GUIDE)],
    basis: GUIDE,
};
