//! Does the parcel fit the option? Weight, size and value against the option's limits.

use alloc::vec::Vec;
use core::fmt;

use super::option::{ShippingOption, SizeLimit, ValueLimit, WeightLimit};
use crate::basis::Basis;
use crate::country::Country;
use crate::lang::{Language, Text, Value, text, texts};

/// What is known about a parcel's weight, sides and value.
///
/// # Example
///
/// ```
/// use alitrack::shipping::ParcelSize;
/// use alitrack::{Language, ShippingOption};
///
/// let size = ParcelSize::new().grams(2_400).sides_mm([300, 200, 100]);
/// let misfits = ShippingOption::EPacket.misfits(&size, None);
/// assert_eq!(misfits.len(), 1);
/// assert_eq!(misfits[0].code(), "too_heavy");
/// assert_eq!(
///     misfits[0].display(Language::English).to_string(),
///     "The parcel weighs 2.4\u{a0}kg, but this shipping option takes at most 2\u{a0}kg.",
/// );
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ParcelSize {
    grams: Option<u32>,
    sides_mm: Option<[u32; 3]>,
    usd_cents: Option<u64>,
}

impl ParcelSize {
    /// Starts with a parcel about which nothing is known.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            grams: None,
            sides_mm: None,
            usd_cents: None,
        }
    }

    /// Says how heavy it is, in grams.
    #[must_use]
    pub const fn grams(self, grams: u32) -> Self {
        Self {
            grams: Some(grams),
            ..self
        }
    }

    /// Says how large it is: three sides in millimetres, in any order.
    #[must_use]
    pub const fn sides_mm(self, sides: [u32; 3]) -> Self {
        Self {
            sides_mm: Some(sides),
            ..self
        }
    }

    /// Says what the order is worth, in cents of a US dollar.
    #[must_use]
    pub const fn usd_cents(self, cents: u64) -> Self {
        Self {
            usd_cents: Some(cents),
            ..self
        }
    }

    /// Returns the weight in grams, if it is known.
    #[must_use]
    pub const fn weight(&self) -> Option<u32> {
        self.grams
    }
}

/// A limit of the option that the parcel breaks.
///
/// A misfit suggests that the parcel was sent by another option, or that the number belongs to another parcel. It is
/// evidence but no proof,
/// since scales and sellers' weights differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Misfit {
    /// It is heavier than the option takes.
    TooHeavy {
        /// The parcel's weight in grams.
        grams: u32,
        /// The limit.
        limit: WeightLimit,
    },
    /// Its longest side is longer than the option takes.
    TooLong {
        /// The parcel's longest side in millimetres.
        longest_mm: u32,
        /// The limit.
        limit: SizeLimit,
    },
    /// Its three sides together are longer than the option takes.
    TooLarge {
        /// The parcel's sides together in millimetres.
        sum_mm: u64,
        /// The limit.
        limit: SizeLimit,
    },
    /// Its largest face is smaller than the option takes.
    TooSmall {
        /// The two longer sides in millimetres, the longest first.
        face_mm: (u32, u32),
        /// The limit.
        limit: SizeLimit,
    },
    /// The order is worth more than the option takes.
    TooValuable {
        /// The order's value in cents of a US dollar.
        usd_cents: u64,
        /// The limit.
        limit: ValueLimit,
    },
}

impl Misfit {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Misfit::TooHeavy { .. } => "too_heavy",
            Misfit::TooLong { .. } => "too_long",
            Misfit::TooLarge { .. } => "too_large",
            Misfit::TooSmall { .. } => "too_small",
            Misfit::TooValuable { .. } => "too_valuable",
        }
    }

    /// Returns the source of the limit.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        match self {
            Misfit::TooHeavy { limit, .. } => limit.basis(),
            Misfit::TooLong { limit, .. }
            | Misfit::TooLarge { limit, .. }
            | Misfit::TooSmall { limit, .. } => limit.basis(),
            Misfit::TooValuable { limit, .. } => limit.basis(),
        }
    }

    const fn text(&self) -> &'static Text {
        match self {
            Misfit::TooHeavy { .. } => &TOO_HEAVY,
            Misfit::TooLong { .. } => &TOO_LONG,
            Misfit::TooLarge { .. } => &TOO_LARGE,
            Misfit::TooSmall { .. } => &TOO_SMALL,
            Misfit::TooValuable { .. } => &TOO_VALUABLE,
        }
    }

    fn values(&self) -> [(&'static str, Value); 2] {
        let cm = |mm: u64| Value::Number(i64::try_from(mm.div_ceil(10)).unwrap_or(i64::MAX));
        let (found, limit) = match *self {
            Misfit::TooHeavy { grams, limit } => (Value::Grams(grams), Value::Grams(limit.grams())),
            Misfit::TooLong { longest_mm, limit } => (cm(longest_mm.into()), cm(limit.longest_mm().into())),
            Misfit::TooLarge { sum_mm, limit } => (cm(sum_mm), cm(limit.sum_mm().into())),
            Misfit::TooSmall { face_mm, limit } => {
                let smallest = limit.smallest_mm().map_or(0, |(long, _)| long);
                (cm(face_mm.0.into()), cm(smallest.into()))
            }
            Misfit::TooValuable { usd_cents, limit } => (
                Value::UsdCents(usd_cents),
                Value::UsdCents(u64::from(limit.usd()) * 100),
            ),
        };
        [("found", found), ("limit", limit)]
    }

    /// Returns the misfit in words.
    #[must_use]
    pub const fn display(&self, language: Language) -> MisfitMessage<'_> {
        MisfitMessage {
            misfit: self,
            language,
        }
    }
}

impl fmt::Display for Misfit {
    /// Writes the misfit in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(Language::English).fmt(f)
    }
}

/// A [`Misfit`] in one language, ready to be printed.
#[derive(Clone, Copy, Debug)]
pub struct MisfitMessage<'a> {
    misfit: &'a Misfit,
    language: Language,
}

impl fmt::Display for MisfitMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.misfit.values();
        self.misfit.text().with(self.language, &values).fmt(f)
    }
}

impl ShippingOption {
    /// Returns the limits of the option that a parcel breaks on its way to a destination; empty if it
    /// fits, or if nothing that has a limit is known.
    #[must_use]
    pub fn misfits(self, size: &ParcelSize, to: Option<Country>) -> Vec<Misfit> {
        let mut misfits = Vec::new();
        if let (Some(grams), Some(limit)) = (size.grams, self.weight_limit(to)) {
            if grams > limit.grams() {
                misfits.push(Misfit::TooHeavy { grams, limit });
            }
        }
        if let (Some(mut sides), Some(limit)) = (size.sides_mm, self.size_limit()) {
            sides.sort_unstable();
            let [_, middle, longest] = sides;
            let sum_mm = sides.iter().copied().map(u64::from).sum();
            if longest > limit.longest_mm() {
                misfits.push(Misfit::TooLong {
                    longest_mm: longest,
                    limit,
                });
            }
            if sum_mm > u64::from(limit.sum_mm()) {
                misfits.push(Misfit::TooLarge { sum_mm, limit });
            }
            if limit
                .smallest_mm()
                .is_some_and(|(long, short)| longest < long || middle < short)
            {
                misfits.push(Misfit::TooSmall {
                    face_mm: (longest, middle),
                    limit,
                });
            }
        }
        if let (Some(usd_cents), Some(limit)) = (size.usd_cents, self.value_limit()) {
            if usd_cents > u64::from(limit.usd()) * 100 {
                misfits.push(Misfit::TooValuable { usd_cents, limit });
            }
        }
        misfits
    }
}

texts! {
    "misfit":

    TOO_HEAVY = "too_heavy" => text! {
        en: "The parcel weighs {found}, but this shipping option takes at most {limit}.",
        zh: "包裹重 {found}，而该物流方式最多只能寄 {limit}。",
        fr: "Le colis pèse {found}, mais ce mode d'expédition accepte au plus {limit}.",
        es: "El paquete pesa {found}, pero este método de envío admite como máximo {limit}.",
        nl: "Het pakket weegt {found}, maar deze verzendmethode neemt hoogstens {limit} aan.",
        it: "Il pacco pesa {found}, ma questo metodo di spedizione accetta al massimo {limit}.",
        de: "Das Paket wiegt {found}, diese Versandart nimmt aber höchstens {limit} an.",
        pl: "Paczka waży {found}, a ta metoda wysyłki dopuszcza najwyżej {limit}.",
        tr: "Paketin ağırlığı {found}, ancak bu gönderim yöntemi en fazla {limit} kabul ediyor.",
        pt: "A encomenda pesa {found}, mas este método de envio aceita no máximo {limit}.",
        id: "Berat paket {found}, sedangkan metode pengiriman ini menerima paling banyak {limit}.",
        ru: "Посылка весит {found}, а этот способ доставки принимает не больше {limit}.",
    },

    TOO_LONG = "too_long" => text! {
        en: "The longest side is {found}\u{a0}cm, but this shipping option takes at most {limit}\u{a0}cm.",
        zh: "包裹最长边为 {found} 厘米，而该物流方式最多允许 {limit} 厘米。",
        fr: "Le côté le plus long mesure {found}\u{a0}cm, mais ce mode d'expédition accepte au plus {limit}\u{a0}cm.",
        es: "El lado más largo mide {found}\u{a0}cm, pero este método de envío admite como máximo {limit}\u{a0}cm.",
        nl: "De langste zijde is {found}\u{a0}cm, maar deze verzendmethode neemt hoogstens {limit}\u{a0}cm aan.",
        it: "Il lato più lungo misura {found}\u{a0}cm, ma questo metodo di spedizione accetta al massimo {limit}\u{a0}cm.",
        de: "Die längste Seite misst {found}\u{a0}cm, diese Versandart nimmt aber höchstens {limit}\u{a0}cm an.",
        pl: "Najdłuższy bok ma {found}\u{a0}cm, a ta metoda wysyłki dopuszcza najwyżej {limit}\u{a0}cm.",
        tr: "En uzun kenar {found}\u{a0}cm, ancak bu gönderim yöntemi en fazla {limit}\u{a0}cm kabul ediyor.",
        pt: "O lado mais longo mede {found}\u{a0}cm, mas este método de envio aceita no máximo {limit}\u{a0}cm.",
        id: "Sisi terpanjang {found}\u{a0}cm, sedangkan metode pengiriman ini menerima paling banyak {limit}\u{a0}cm.",
        ru: "Самая длинная сторона — {found}\u{a0}см, а этот способ доставки принимает не больше {limit}\u{a0}см.",
    },

    TOO_LARGE = "too_large" => text! {
        en: "Length, width and height add up to {found}\u{a0}cm, but this shipping option takes at most {limit}\u{a0}cm.",
        zh: "包裹长宽高之和为 {found} 厘米，而该物流方式最多允许 {limit} 厘米。",
        fr: "Longueur, largeur et hauteur font ensemble {found}\u{a0}cm, mais ce mode d'expédition accepte au plus {limit}\u{a0}cm.",
        es: "El largo, el ancho y el alto suman {found}\u{a0}cm, pero este método de envío admite como máximo {limit}\u{a0}cm.",
        nl: "Lengte, breedte en hoogte zijn samen {found}\u{a0}cm, maar deze verzendmethode neemt hoogstens {limit}\u{a0}cm aan.",
        it: "Lunghezza, larghezza e altezza sommano {found}\u{a0}cm, ma questo metodo di spedizione accetta al massimo {limit}\u{a0}cm.",
        de: "Länge, Breite und Höhe ergeben zusammen {found}\u{a0}cm, diese Versandart nimmt aber höchstens {limit}\u{a0}cm an.",
        pl: "Długość, szerokość i wysokość to razem {found}\u{a0}cm, a ta metoda wysyłki dopuszcza najwyżej {limit}\u{a0}cm.",
        tr: "Uzunluk, genişlik ve yükseklik toplamı {found}\u{a0}cm, ancak bu gönderim yöntemi en fazla {limit}\u{a0}cm kabul ediyor.",
        pt: "Comprimento, largura e altura somam {found}\u{a0}cm, mas este método de envio aceita no máximo {limit}\u{a0}cm.",
        id: "Jumlah panjang, lebar, dan tinggi {found}\u{a0}cm, sedangkan metode pengiriman ini menerima paling banyak {limit}\u{a0}cm.",
        ru: "Длина, ширина и высота вместе — {found}\u{a0}см, а этот способ доставки принимает не больше {limit}\u{a0}см.",
    },

    TOO_SMALL = "too_small" => text! {
        en: "The parcel is only {found}\u{a0}cm long, but this shipping option asks for at least {limit}\u{a0}cm and a matching width.",
        zh: "包裹长度仅 {found} 厘米，而该物流方式要求至少 {limit} 厘米，并有相应的宽度。",
        fr: "Le colis ne mesure que {found}\u{a0}cm de long, mais ce mode d'expédition exige au moins {limit}\u{a0}cm et une largeur en proportion.",
        es: "El paquete mide solo {found}\u{a0}cm de largo, pero este método de envío exige al menos {limit}\u{a0}cm y un ancho acorde.",
        nl: "Het pakket is maar {found}\u{a0}cm lang, maar deze verzendmethode vereist minstens {limit}\u{a0}cm en een passende breedte.",
        it: "Il pacco è lungo solo {found}\u{a0}cm, ma questo metodo di spedizione richiede almeno {limit}\u{a0}cm e una larghezza adeguata.",
        de: "Das Paket ist nur {found}\u{a0}cm lang, diese Versandart verlangt aber mindestens {limit}\u{a0}cm und eine passende Breite.",
        pl: "Paczka ma tylko {found}\u{a0}cm długości, a ta metoda wysyłki wymaga co najmniej {limit}\u{a0}cm i odpowiedniej szerokości.",
        tr: "Paketin uzunluğu yalnızca {found}\u{a0}cm, ancak bu gönderim yöntemi en az {limit}\u{a0}cm ve uygun genişlik istiyor.",
        pt: "A encomenda tem só {found}\u{a0}cm de comprimento, mas este método de envio exige pelo menos {limit}\u{a0}cm e uma largura adequada.",
        id: "Panjang paket hanya {found}\u{a0}cm, sedangkan metode pengiriman ini meminta paling sedikit {limit}\u{a0}cm dan lebar yang sesuai.",
        ru: "Длина посылки всего {found}\u{a0}см, а этот способ доставки требует не меньше {limit}\u{a0}см и подходящей ширины.",
    },

    TOO_VALUABLE = "too_valuable" => text! {
        en: "The order is worth {found}, but this shipping option is meant for at most {limit}.",
        zh: "订单金额为 {found}，而该物流方式仅适用于不超过 {limit} 的订单。",
        fr: "La commande vaut {found}, mais ce mode d'expédition est prévu pour {limit} au plus.",
        es: "El pedido vale {found}, pero este método de envío es para un máximo de {limit}.",
        nl: "De bestelling is {found} waard, maar deze verzendmethode is bedoeld voor hoogstens {limit}.",
        it: "L'ordine vale {found}, ma questo metodo di spedizione è previsto per al massimo {limit}.",
        de: "Die Bestellung ist {found} wert, diese Versandart ist aber für höchstens {limit} gedacht.",
        pl: "Zamówienie jest warte {found}, a ta metoda wysyłki jest przewidziana dla najwyżej {limit}.",
        tr: "Siparişin değeri {found}, ancak bu gönderim yöntemi en fazla {limit} için öngörülüyor.",
        pt: "O pedido vale {found}, mas este método de envio é para no máximo {limit}.",
        id: "Nilai pesanan {found}, sedangkan metode pengiriman ini untuk paling banyak {limit}.",
        ru: "Заказ стоит {found}, а этот способ доставки рассчитан не больше чем на {limit}.",
    },
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[track_caller]
    fn assert_misfits(option: ShippingOption, size: ParcelSize, to: Option<Country>, codes: &[&str]) {
        let found: Vec<_> = option.misfits(&size, to).iter().map(Misfit::code).collect();
        assert_eq!(found, codes);
    }

    #[test]
    fn the_limit_itself_still_fits() {
        let size = ParcelSize::new()
            .grams(2_000)
            .sides_mm([100, 600, 200])
            .usd_cents(40_000);
        assert_misfits(ShippingOption::EPacket, size, None, &[]);
    }

    #[test]
    fn each_limit_is_named() {
        let size = ParcelSize::new()
            .grams(2_001)
            .sides_mm([601, 200, 100])
            .usd_cents(40_001);
        let codes = ["too_heavy", "too_long", "too_large", "too_valuable"];
        assert_misfits(ShippingOption::EPacket, size, None, &codes);
        assert_misfits(
            ShippingOption::EPacket,
            ParcelSize::new().sides_mm([130, 110, 5]),
            None,
            &["too_small"],
        );
    }

    #[test]
    fn a_destination_may_have_a_limit_of_its_own() {
        let size = ParcelSize::new().grams(2_500);
        assert_misfits(ShippingOption::EPacket, size, Some(Country::IL), &[]);
        assert_misfits(ShippingOption::EPacket, size, Some(Country::GB), &["too_heavy"]);
    }

    #[test]
    fn what_has_no_limit_is_never_broken() {
        let size = ParcelSize::new()
            .grams(u32::MAX)
            .sides_mm([u32::MAX; 3])
            .usd_cents(u64::MAX);
        assert_misfits(ShippingOption::SellersMethod, size, None, &[]);
        assert_misfits(ShippingOption::AliExpressStandard, size, None, &[]);
        for misfit in ShippingOption::EPacket.misfits(&size, None) {
            assert!(!misfit.to_string().contains('{'), "{misfit}");
        }
    }
}
