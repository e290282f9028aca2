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
        AliExpressStandard = "aliexpress_standard" => standard::ALIEXPRESS_STANDARD,
        /// The platform's own fast line.
        AliExpressPremium = "aliexpress_premium" => express::ALIEXPRESS_PREMIUM,
        /// The platform's "simple" line for cheap goods.
        AliExpressSaver = "aliexpress_saver" => simple::ALIEXPRESS_SAVER,
        /// Cainiao's cheapest line, to most of the world.
        CainiaoSuperEconomyGlobal = "cainiao_super_economy_global" => economy::SUPER_ECONOMY_GLOBAL,
        /// Cainiao's cheapest line, through Yanwen or SunYou.
        CainiaoSuperEconomy = "cainiao_super_economy" => economy::SUPER_ECONOMY,
        /// The cheapest line for batteries, liquids and magnets.
        CainiaoSuperEconomySpecial = "cainiao_super_economy_special" => economy::SUPER_ECONOMY_SPECIAL,
        /// An economy line to a few countries, with some scans.
        CainiaoExpeditedEconomy = "cainiao_expedited_economy" => economy::EXPEDITED_ECONOMY,
        /// A standard line of Cainiao's own.
        CainiaoExpeditedStandard = "cainiao_expedited_standard" => standard::EXPEDITED_STANDARD,
        /// The standard line for batteries, liquids and magnets.
        CainiaoStandardSpecial = "cainiao_standard_special" => standard::STANDARD_SPECIAL,
        /// The "simple" line for batteries, liquids and magnets.
        CainiaoSaverSpecial = "cainiao_saver_special" => simple::SAVER_SPECIAL,
        /// For parcels above the small-packet limit.
        CainiaoHeavy = "cainiao_heavy" => standard::HEAVY,
        /// Several orders merged into one parcel: AliExpress Direct.
        CainiaoConsolidation = "cainiao_consolidation" => standard::CONSOLIDATION,
        /// Logistics run by the platform for Choice goods.
        AliExpressChoice = "aliexpress_choice" => standard::CHOICE,
        /// From a warehouse in the buyer's country or region.
        AliExpressLocal = "aliexpress_local" => local::LOCAL,
        /// China Post's tracked packet for online trade.
        EPacket = "epacket" => post::EPACKET,
        /// Express mail of the posts.
        Ems = "ems" => express::EMS,
        /// China Post's cheaper express mail.
        EEms = "e_ems" => express::E_EMS,
        /// China Post registered air mail.
        ChinaPostRegistered = "china_post_registered" => post::CHINA_POST_REGISTERED,
        /// China Post's unregistered small packet.
        ChinaPostOrdinary = "china_post_ordinary_plus" => economy::CHINA_POST_ORDINARY,
        /// China Post's parcel by air.
        ChinaPostAirParcel = "china_post_air_parcel" => post::CHINA_POST_AIR_PARCEL,
        /// Hongkong Post air mail or air parcel.
        HongkongPost = "hongkong_post" => post::HONGKONG_POST,
        /// Singapore Post, usually through 4PX.
        SingaporePost = "singapore_post" => post::SINGAPORE_POST,
        /// Yanwen's special line.
        YanwenSpecialLine = "yanwen_special_line" => line::YANWEN,
        /// 4PX, YunExpress and other special lines of sellers.
        FourpxYunLine = "fourpx_yun_line" => line::FOURPX_YUN,
        /// DHL Express.
        Dhl = "dhl" => express::DHL,
        /// FedEx.
        FedEx = "fedex" => express::FEDEX,
        /// UPS.
        Ups = "ups" => express::UPS,
        /// TNT.
        Tnt = "tnt" => express::TNT,
        /// Aramex, for the Middle East.
        Aramex = "aramex" => line::ARAMEX,
        /// Sinotrans and Correos' economy line to Spain.
        CorreosEconomy = "correos_economy" => economy::CORREOS_ECONOMY,
        /// The seller does not say.
        SellersMethod = "sellers_shipping_method" => seller::SELLERS_METHOD,
    }

    row: Row
}

impl ShippingOption {
    /// Reads a label, an alias, a service code or an id, in any case; `None` if no option has that name.
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

    /// Returns whether the platform, or its logistics arm, runs the line itself.
    ///
    /// ```
    /// use alitrack::ShippingOption;
    ///
    /// assert!(ShippingOption::AliExpressChoice.is_platforms());
    /// assert!(!ShippingOption::EPacket.is_platforms());
    /// ```
    #[must_use]
    pub const fn is_platforms(self) -> bool {
        self.row().by_platform
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

    /// Returns the source of its row.
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.row().basis
    }
}

/// Returns the names of all options.
pub(super) fn phrases() -> impl Iterator<Item = Phrase> {
    ShippingOption::ALL.iter().map(|option| Phrase {
        group: "shipping_option",
        code: option.code(),
        text: option.text(),
    })
}

#[cfg(test)]
mod tests;
