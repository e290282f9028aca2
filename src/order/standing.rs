//! Whose turn it is, and whether an order still goes on.

use crate::coded::coded;
use crate::lang::{Language, text, worded};

worded! {
    /// Who must act before an order moves on.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Actor, Language, OrderState};
    ///
    /// assert_eq!(OrderState::AwaitingClarification.next_actor(), Actor::Buyer);
    /// assert_eq!(Actor::Buyer.name(Language::German), "Sie");
    /// ```
    #[non_exhaustive]
    pub enum Actor, "actor" {
        /// The person who ordered.
        Buyer = "buyer" => text! {
            en: "you", zh: "您", fr: "vous", es: "tú", nl: "jij", it: "tu", de: "Sie", pl: "Ty", tr: "siz",
            pt: "você", id: "Anda", ru: "вы",
        },
        /// The shop.
        Seller = "seller" => text! {
            en: "the seller", zh: "卖家", fr: "le vendeur", es: "el vendedor", nl: "de verkoper",
            it: "il venditore", de: "der Verkäufer", pl: "sprzedawca", tr: "satıcı", pt: "o vendedor",
            id: "penjual", ru: "продавец",
        },
        /// Whoever buys on the buyer's behalf.
        Purchaser = "purchaser" => text! {
            en: "the purchaser", zh: "采购员", fr: "l'agent d'achat", es: "el agente de compras",
            nl: "de inkoper", it: "l'addetto agli acquisti", de: "der Einkäufer",
            pl: "osoba kupująca w Twoim imieniu", tr: "satın alma görevlisi", pt: "o agente de compras",
            id: "petugas pembelian", ru: "закупщик",
        },
        /// Where goods are packed and combined.
        Warehouse = "warehouse" => text! {
            en: "the warehouse", zh: "仓库", fr: "l'entrepôt", es: "el almacén", nl: "het magazijn",
            it: "il magazzino", de: "das Lager", pl: "magazyn", tr: "depo", pt: "o armazém", id: "gudang",
            ru: "склад",
        },
        /// The post or the courier.
        Carrier = "carrier" => text! {
            en: "the carrier", zh: "承运商", fr: "le transporteur", es: "el transportista", nl: "de vervoerder",
            it: "il corriere", de: "der Paketdienst", pl: "przewoźnik", tr: "taşıyıcı",
            pt: "a transportadora", id: "kurir", ru: "перевозчик",
        },
        /// Nobody: the order is at rest.
        Nobody = "nobody" => text! {
            en: "nobody", zh: "无人", fr: "personne", es: "nadie", nl: "niemand", it: "nessuno", de: "niemand",
            pl: "nikt", tr: "hiç kimse", pt: "ninguém", id: "tidak ada", ru: "никто",
        },
    }

    text: "order_actor"
}

coded! {
    /// Whether an order in a state still goes on.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{OrderState, Standing};
    ///
    /// assert_eq!(OrderState::Cancelled.standing(), Standing::SoftlyClosed);
    /// assert_eq!(OrderState::Refunded.standing(), Standing::Final);
    /// ```
    pub enum Standing, "standing" {
        /// It goes on.
        Open = "open",
        /// It is over, except for a refund or what real logs contain.
        SoftlyClosed = "softly_closed",
        /// Nothing follows.
        Final = "final",
        /// It says nothing about that: the state is an annotation.
        Annotation = "annotation",
    }
}

impl Actor {
    /// Returns the actor's name for the buyer to read; the buyer is addressed directly.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        self.text().get(language)
    }
}
