//! Other people's status codes, one file an issuer.

mod aftership;
mod aliexpress;
mod cainiao;
mod correios;
mod crosswalk;
mod delivery_tracker;
mod dhl;
mod easypost;
mod field;
mod ha_parcel;
mod hermes;
mod karrio;
mod meaning;
mod pochta;
mod seventeentrack;
mod ship24;
mod shippo;
mod shopify;
#[cfg(test)]
mod tests;
mod trackingmore;
mod upu;

use core::cmp::{Ordering, Reverse};

use crate::basis::Basis;
use crate::coded::coded;
use crate::term::{Certainty, Milestone, Stage};

use super::Reading;

pub use crosswalk::{Crossing, crosswalk};
pub use meaning::CodeMeaning;
use meaning::{Row, Table, row, table};

coded! {
    /// A list of status codes that a tracker, a carrier or a platform publishes.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Certainty, Stage, Vocabulary};
    ///
    /// let meaning = Vocabulary::Ship24Code.meaning("customs_exception").unwrap();
    /// assert_eq!(meaning.reading().stage(), Stage::CustomsHold);
    /// assert_eq!(meaning.reading().certainty(), Certainty::Certain);
    /// // A code that the list lacks is no guess.
    /// assert!(Vocabulary::Ship24Code.meaning("exception_delivery_failed").is_none());
    ///
    /// // The station signed for it, not the buyer.
    /// let meaning = Vocabulary::Cainiao.meaning("AE_GTMS_STA_SIGNED").unwrap();
    /// assert_eq!(meaning.reading().stage(), Stage::PickupReady);
    ///
    /// // The field of an interface names its list as well.
    /// assert_eq!("17track.sub_status".parse(), Ok(Vocabulary::SeventeenTrackSub));
    /// assert_eq!("cainiao.actionCode".parse(), Ok(Vocabulary::Cainiao));
    /// ```
    #[non_exhaustive]
    pub enum Vocabulary, "vocabulary", also field::vocabulary {
        /// Ship24's `statusMilestone`: never empty.
        Ship24Milestone = "ship24_milestone" => ship24::MILESTONE,
        /// Ship24's `statusCategory`: may be empty.
        Ship24Category = "ship24_category" => ship24::CATEGORY,
        /// Ship24's `statusCode`: may be empty.
        Ship24Code = "ship24_code" => ship24::CODE,
        /// 17TRACK's main status of a parcel.
        SeventeenTrack = "17track_status" => seventeentrack::STATUS,
        /// 17TRACK's sub status.
        SeventeenTrackSub = "17track_sub_status" => seventeentrack::SUB_STATUS,
        /// 17TRACK's keys in the timeline of a parcel.
        SeventeenTrackEvent = "17track_event" => seventeentrack::EVENT,
        /// The numbers of 17TRACK's older service.
        SeventeenTrackLegacy = "17track_legacy" => seventeentrack::LEGACY,
        /// AfterShip's tag of a parcel.
        AfterShipTag = "aftership_tag" => aftership::TAG,
        /// AfterShip's sub tag.
        AfterShipSubtag = "aftership_subtag" => aftership::SUBTAG,
        /// TrackingMore's status.
        TrackingMore = "trackingmore_status" => trackingmore::STATUS,
        /// TrackingMore's sub status.
        TrackingMoreSub = "trackingmore_substatus" => trackingmore::SUBSTATUS,
        /// EasyPost's status.
        EasyPost = "easypost_status" => easypost::STATUS,
        /// EasyPost's status detail.
        EasyPostDetail = "easypost_detail" => easypost::DETAIL,
        /// Shippo's status.
        Shippo = "shippo_status" => shippo::STATUS,
        /// karrio's status.
        Karrio = "karrio_status" => karrio::STATUS,
        /// delivery-tracker's status code.
        DeliveryTracker = "delivery_tracker" => delivery_tracker::STATUS,
        /// The status of Home Assistant's parcel integrations.
        HaParcel = "ha_parcel" => ha_parcel::STATUS,
        /// Shopify's display status of a fulfilment.
        Shopify = "shopify_fulfillment" => shopify::FULFILLMENT,
        /// The posts' EMSEVT events.
        Upu = "upu_emsevt" => upu::EMSEVT,
        /// AliExpress' logistics status of an order.
        AliExpress = "aliexpress_logistics" => aliexpress::LOGISTICS,
        /// Cainiao's action code of an event.
        Cainiao = "cainiao_action" => cainiao::ACTION,
        /// Cainiao's status of a parcel.
        CainiaoParcel = "cainiao_parcel" => cainiao::PARCEL,
        /// The groups of events on AliExpress' order page.
        CainiaoGroup = "cainiao_group" => cainiao::GROUP,
        /// Cainiao's `mailNoSource`: where a number comes from. It says most when the answer has no events.
        CainiaoSource = "cainiao_source" => cainiao::SOURCE,
        /// Russian Post's operation and attribute, `8/2`.
        Pochta = "pochta" => pochta::OPERATION,
        /// Correios' type and status, `BDE 23`.
        Correios = "correios" => correios::EVENT,
        /// Hermes Germany's four digits.
        Hermes = "hermes_de" => hermes::EVENT,
        /// DHL Parcel Germany's ICE event and reason, `DLVRD/SERPT`.
        DhlIce = "dhl_ice" => dhl::ICE,
        /// DHL Parcel Germany's older two letters.
        DhlLetters = "dhl_letters" => dhl::TWO_LETTERS,
    }

    table: Table
}

impl Vocabulary {
    /// Returns the name of who publishes the list.
    #[must_use]
    pub const fn issuer(self) -> &'static str {
        self.table().issuer
    }

    /// Returns what a code means in this vocabulary, or `None` for a code that the list lacks.
    ///
    /// Case does not matter, nor does a blank, hyphen, point or slash for an underscore. A code of two parts
    /// (Russian Post, Correios, DHL) whose second part is unknown is read by its first; Cainiao's prefix `AE_`
    /// and doubled endings do not matter.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Stage, Vocabulary};
    ///
    /// let stage = |list: Vocabulary, code: &str| list.meaning(code).map(|meaning| meaning.reading().stage());
    /// assert_eq!(stage(Vocabulary::Cainiao, "ae cc ex success success"), Some(Stage::CustomsExport));
    /// assert_eq!(stage(Vocabulary::Pochta, "2/1"), Some(Stage::Delivered));
    /// assert_eq!(stage(Vocabulary::Pochta, "2/2"), Some(Stage::Returned));
    /// assert_eq!(stage(Vocabulary::Correios, "BDI01"), Some(Stage::Delivered));
    /// ```
    #[must_use]
    pub fn meaning(self, code: &str) -> Option<CodeMeaning> {
        let (code, table) = (code.trim(), self.table());
        let row = table.find(code).or_else(|| match self {
            Vocabulary::Cainiao => cainiao::spellings(code).find_map(|code| table.find(code)),
            Vocabulary::Correios => correios::spelling(code, |code| table.find(code)),
            Vocabulary::Pochta | Vocabulary::DhlIce => table.find(meaning::first_part(code)?),
            _ => None,
        })?;
        Some(CodeMeaning::new(self, row))
    }

    /// Finds the list that a code belongs to, where only its issuer is known: `17track` has four lists.
    ///
    /// The name may be the vocabulary's own code, the issuer's name, or either with more behind it
    /// (`ship24.statusCode`). Of the issuer's lists the first that knows the code is taken. A name that is of one
    /// list only is taken at its word: its code need not be known.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Vocabulary;
    ///
    /// assert_eq!(Vocabulary::find("17TRACK", "InTransit_PickedUp"), Some(Vocabulary::SeventeenTrackSub));
    /// assert_eq!(Vocabulary::find("cainiao", "GTMS_SIGNED"), Some(Vocabulary::Cainiao));
    /// assert_eq!(Vocabulary::find("cainiao", "NO_SUCH_CODE"), None);
    /// assert_eq!(Vocabulary::find("cainiao_action", "NO_SUCH_CODE"), Some(Vocabulary::Cainiao));
    /// ```
    #[must_use]
    pub fn find(name: &str, code: &str) -> Option<Self> {
        if let Ok(exact) = name.trim().parse() {
            return Some(exact);
        }
        let mut lists = Self::ALL.iter().copied().filter(|list| {
            let code = list.code();
            let first = code.split_once('_').map_or(code, |(first, _)| first);
            meaning::begins_with(name, first) || meaning::begins_with(name, list.issuer())
        });
        lists.find(|list| list.meaning(code).is_some())
    }

    /// Returns what a code means where nobody says whose it is: the finest meaning that a list gives it, if all
    /// the lists that know it put it under one milestone.
    ///
    /// A figure or two letters are a code of anybody's.
    pub(super) fn agreed(code: &str) -> Option<CodeMeaning> {
        if code.chars().filter(char::is_ascii_alphabetic).count() < 3 {
            return None;
        }
        let known = || Self::ALL.iter().filter_map(|list| list.meaning(code));
        let milestone = known().next()?.reading().milestone();
        if known().any(|meaning| meaning.reading().milestone() != milestone) {
            return None;
        }
        known().min_by_key(|meaning| (meaning.is_broad(), Reverse(meaning.reading().certainty())))
    }

    /// Returns every code with its meaning, about in the order of a parcel's life.
    pub fn meanings(self) -> impl ExactSizeIterator<Item = CodeMeaning> + Clone {
        self.table()
            .rows
            .iter()
            .map(move |row| CodeMeaning::new(self, row))
    }

    /// Returns the code that says a stage, if the list has one: a certain one before a likely one, one that
    /// says no more than the stage before one that is a special case of it.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Stage, Vocabulary};
    ///
    /// let code = Vocabulary::Ship24Code.code_for(Stage::CustomsHold).unwrap();
    /// assert_eq!(code.code(), "customs_exception");
    /// assert!(Vocabulary::Ship24Code.code_for(Stage::PaymentDue).is_none());
    /// ```
    #[must_use]
    pub fn code_for(self, stage: Stage) -> Option<CodeMeaning> {
        crosswalk::code_for(self, stage)
    }

    /// Returns where the list comes from.
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.table().basis
    }
}
