//! What the buyer chose at the checkout: 31 shipping options, each one row.

mod days;
mod economy;
mod express;
mod line;
mod local;
mod name;
mod post;
mod row;
mod seller;
mod simple;
mod standard;

use alloc::vec::Vec;

use crate::basis::Basis;
use crate::coded::coded;
use crate::country::Country;
use crate::lang::{Language, Phrase, Text};
use crate::term::{Coverage, FormatId, ServiceClass};

pub use days::{DayUnit, Reach, Span, UsualDays};
pub use name::Shipping;
use row::Row;
pub use row::{ExpectedNumber, ServiceCode, SizeLimit, ValueLimit, WeightLimit};

coded! {
    /// A way of sending that AliExpress offers, or has offered, at the checkout.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Coverage, ServiceClass, ShippingOption};
    ///
    /// let option = ShippingOption::ChinaPostOrdinary;
    /// assert_eq!(option.class(), ServiceClass::Economy);
    /// assert_eq!(option.coverage(), Coverage::UntilExport);
    /// assert_eq!(option.label(), "China Post Ordinary Small Packet Plus");
    /// ```
    #[non_exhaustive]
    pub enum ShippingOption, "shipping option" {
        /// The platform's own standard line.
        AliExpressStandard = "aliexpress_standard",
        /// The platform's own fast line.
        AliExpressPremium = "aliexpress_premium",
        /// The platform's "simple" line for cheap goods.
        AliExpressSaver = "aliexpress_saver",
        /// Cainiao's cheapest line, to most of the world.
        CainiaoSuperEconomyGlobal = "cainiao_super_economy_global",
        /// Cainiao's cheapest line, through Yanwen or SunYou.
        CainiaoSuperEconomy = "cainiao_super_economy",
        /// The cheapest line for batteries, liquids and magnets.
        CainiaoSuperEconomySpecial = "cainiao_super_economy_special",
        /// An economy line to a few countries, with some scans.
        CainiaoExpeditedEconomy = "cainiao_expedited_economy",
        /// A standard line of Cainiao's own.
        CainiaoExpeditedStandard = "cainiao_expedited_standard",
        /// The standard line for batteries, liquids and magnets.
        CainiaoStandardSpecial = "cainiao_standard_special",
        /// The "simple" line for batteries, liquids and magnets.
        CainiaoSaverSpecial = "cainiao_saver_special",
        /// For parcels above the small-packet limit.
        CainiaoHeavy = "cainiao_heavy",
        /// Several orders merged into one parcel: AliExpress Direct.
        CainiaoConsolidation = "cainiao_consolidation",
        /// Logistics run by the platform for Choice goods.
        AliExpressChoice = "aliexpress_choice",
        /// From a warehouse in the buyer's country or region.
        AliExpressLocal = "aliexpress_local",
        /// China Post's tracked packet for online trade.
        EPacket = "epacket",
        /// Express mail of the posts.
        Ems = "ems",
        /// China Post's cheaper express mail.
        EEms = "e_ems",
        /// China Post registered air mail.
        ChinaPostRegistered = "china_post_registered",
        /// China Post's unregistered small packet.
        ChinaPostOrdinary = "china_post_ordinary_plus",
        /// China Post's parcel by air.
        ChinaPostAirParcel = "china_post_air_parcel",
        /// Hongkong Post air mail or air parcel.
        HongkongPost = "hongkong_post",
        /// Singapore Post, usually through 4PX.
        SingaporePost = "singapore_post",
        /// Yanwen's special line.
        YanwenSpecialLine = "yanwen_special_line",
        /// 4PX, YunExpress and other special lines of sellers.
        FourpxYunLine = "fourpx_yun_line",
        /// DHL Express.
        Dhl = "dhl",
        /// FedEx.
        FedEx = "fedex",
        /// UPS.
        Ups = "ups",
        /// TNT.
        Tnt = "tnt",
        /// Aramex, for the Middle East.
        Aramex = "aramex",
        /// Sinotrans and Correos' economy line to Spain.
        CorreosEconomy = "correos_economy",
        /// The seller does not say.
        SellersMethod = "sellers_shipping_method",
    }
}

/// One row an option, in the order of [`ShippingOption::ALL`].
const ROWS: [&Row; ShippingOption::ALL.len()] = {
    use ShippingOption as O;
    let mut rows = [&seller::SELLERS_METHOD; ShippingOption::ALL.len()];
    let mut i = 0;
    while i < rows.len() {
        rows[i] = match O::ALL[i] {
            O::AliExpressStandard => &standard::ALIEXPRESS_STANDARD,
            O::AliExpressPremium => &express::ALIEXPRESS_PREMIUM,
            O::AliExpressSaver => &simple::ALIEXPRESS_SAVER,
            O::CainiaoSuperEconomyGlobal => &economy::SUPER_ECONOMY_GLOBAL,
            O::CainiaoSuperEconomy => &economy::SUPER_ECONOMY,
            O::CainiaoSuperEconomySpecial => &economy::SUPER_ECONOMY_SPECIAL,
            O::CainiaoExpeditedEconomy => &economy::EXPEDITED_ECONOMY,
            O::CainiaoExpeditedStandard => &standard::EXPEDITED_STANDARD,
            O::CainiaoStandardSpecial => &standard::STANDARD_SPECIAL,
            O::CainiaoSaverSpecial => &simple::SAVER_SPECIAL,
            O::CainiaoHeavy => &standard::HEAVY,
            O::CainiaoConsolidation => &standard::CONSOLIDATION,
            O::AliExpressChoice => &standard::CHOICE,
            O::AliExpressLocal => &local::LOCAL,
            O::EPacket => &post::EPACKET,
            O::Ems => &express::EMS,
            O::EEms => &express::E_EMS,
            O::ChinaPostRegistered => &post::CHINA_POST_REGISTERED,
            O::ChinaPostOrdinary => &economy::CHINA_POST_ORDINARY,
            O::ChinaPostAirParcel => &post::CHINA_POST_AIR_PARCEL,
            O::HongkongPost => &post::HONGKONG_POST,
            O::SingaporePost => &post::SINGAPORE_POST,
            O::YanwenSpecialLine => &line::YANWEN,
            O::FourpxYunLine => &line::FOURPX_YUN,
            O::Dhl => &express::DHL,
            O::FedEx => &express::FEDEX,
            O::Ups => &express::UPS,
            O::Tnt => &express::TNT,
            O::Aramex => &line::ARAMEX,
            O::CorreosEconomy => &economy::CORREOS_ECONOMY,
            O::SellersMethod => &seller::SELLERS_METHOD,
        };
        i += 1;
    }
    rows
};

impl ShippingOption {
    const fn row(self) -> &'static Row {
        ROWS[self as usize]
    }

    /// Reads a label, an alias, a service code or an id, in any case; `None` if no option is called so.
    ///
    /// Blanks, hyphens and underscores count alike. [`Shipping`] keeps a text that names no option.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::ShippingOption;
    ///
    /// assert_eq!(ShippingOption::read("aliexpress standard SHIPPING"), Some(ShippingOption::AliExpressStandard));
    /// assert_eq!(ShippingOption::read("无忧集运-巴西"), Some(ShippingOption::CainiaoConsolidation));
    /// // A trap: the code says economy, the checkout says Saver.
    /// assert_eq!(ShippingOption::read("CAINIAO_ECONOMY"), Some(ShippingOption::AliExpressSaver));
    /// assert_eq!(ShippingOption::read("by pigeon"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        name::read(text)
    }

    /// Returns the name that the platform prints in English.
    #[must_use]
    pub const fn label(self) -> &'static str {
        self.row().name.en
    }

    /// Returns the name as the platform prints it in a language; English where it prints that.
    ///
    /// ```
    /// use alitrack::{Language, ShippingOption};
    ///
    /// assert_eq!(ShippingOption::EPacket.name(Language::Chinese), "e邮宝");
    /// ```
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        self.text().get(language)
    }

    const fn text(self) -> &'static Text {
        &self.row().name
    }

    /// Returns the other names it goes by, in any language.
    #[must_use]
    pub const fn aliases(self) -> &'static [&'static str] {
        self.row().aliases
    }

    /// Returns the codes that sellers' tools use for it.
    #[must_use]
    pub const fn service_codes(self) -> &'static [ServiceCode] {
        self.row().service_codes
    }

    /// Returns how fast it is meant to be.
    #[must_use]
    pub const fn class(self) -> ServiceClass {
        self.row().class
    }

    /// Returns how much scanning it promises.
    #[must_use]
    pub const fn coverage(self) -> Coverage {
        self.row().coverage
    }

    /// Returns who carries the parcel, first mile first.
    #[must_use]
    pub const fn carriers(self) -> &'static [&'static str] {
        self.row().carriers
    }

    /// Returns the numbers to expect; empty where any number may come.
    ///
    /// ```
    /// use alitrack::ShippingOption;
    ///
    /// let number = ShippingOption::EPacket.numbers()[0];
    /// assert_eq!((number.format().as_str(), number.service_letters()), ("s10", "L"));
    /// ```
    #[must_use]
    pub const fn numbers(self) -> &'static [ExpectedNumber] {
        self.row().numbers
    }

    /// Returns whether a number of this format is among those to expect; true where any may come.
    #[must_use]
    pub fn expects(self, format: FormatId) -> bool {
        self.numbers().is_empty() || self.numbers().iter().any(|number| number.format() == format)
    }

    /// Returns the weight limit to a destination, or the general one.
    ///
    /// ```
    /// use alitrack::{Country, ShippingOption};
    ///
    /// let grams = |to| ShippingOption::EPacket.weight_limit(to).map(|limit| limit.grams());
    /// assert_eq!(grams(None), Some(2000));
    /// assert_eq!(grams(Some(Country::IL)), Some(3000));
    /// ```
    #[must_use]
    pub fn weight_limit(self, to: Option<Country>) -> Option<WeightLimit> {
        let limits = self.row().weight;
        let special = limits
            .iter()
            .find(|limit| limit.country().is_some() && limit.country() == to);
        special
            .or_else(|| limits.iter().find(|limit| limit.country().is_none()))
            .copied()
    }

    /// Returns the size limit.
    #[must_use]
    pub const fn size_limit(self) -> Option<SizeLimit> {
        self.row().size
    }

    /// Returns the order value up to which it may be used.
    #[must_use]
    pub const fn value_limit(self) -> Option<ValueLimit> {
        self.row().value
    }

    /// Returns every known figure for its travel time.
    #[must_use]
    pub const fn days(self) -> &'static [UsualDays] {
        self.row().days
    }

    /// Returns what its row stands on.
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.row().basis
    }
}

/// Returns the names of all options.
pub(super) fn phrases() -> Vec<Phrase> {
    let phrase = |option: &ShippingOption| Phrase {
        group: "shipping_option",
        code: option.code(),
        text: option.text(),
    };
    ShippingOption::ALL.iter().map(phrase).collect()
}

#[cfg(test)]
mod tests;
