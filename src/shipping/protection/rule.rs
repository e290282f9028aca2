//! The figures behind the protection clock: each a default that the caller can replace.

use crate::basis::Basis;
use crate::coded::coded;
use crate::country::Country;

coded! {
    /// One figure of buyer protection, in days.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::shipping::{ProtectionRule, ProtectionRules};
    ///
    /// assert_eq!(ProtectionRule::DisputeAfterEnd.default_days(), 15);
    ///
    /// let mut rules = ProtectionRules::new();
    /// rules.set(ProtectionRule::Guarantee, 75);
    /// assert_eq!(rules.days(ProtectionRule::Guarantee), 75);
    /// ```
    #[non_exhaustive]
    pub enum ProtectionRule, "protection rule" {
        /// From shipping to the end of protection, where the order page is not at hand.
        Guarantee = "guarantee",
        /// The same for parcels to Russia.
        GuaranteeRussia = "guarantee_russia",
        /// The same for parcels to Brazil.
        GuaranteeBrazil = "guarantee_brazil",
        /// From shipping to the first day of a dispute about a parcel that has not come.
        DisputeFrom = "dispute_from",
        /// From the end of protection, or from confirmed receipt, to the last day of a dispute.
        DisputeAfterEnd = "dispute_after_end",
        /// Before the end of protection: the day on which a dispute should be open at the latest.
        WorkBeforeEnd = "work_before_end",
        /// Before the last day of a dispute: nothing is advised later than this.
        WorkBeforeLast = "work_before_last",
        /// Before the end of protection: the day to ask the seller for an extension.
        AskExtension = "ask_extension",
        /// How long the seller may take to answer that: with less time left, a dispute is better.
        ExtensionReply = "extension_reply",
        /// From opening a dispute to the seller's answer; silence means a refund.
        SellerReply = "seller_reply",
        /// From a message in the chat to the day when silence counts as an answer.
        ChatReply = "chat_reply",
        /// From asking to cancel to the automatic cancellation.
        CancelReply = "cancel_reply",
        /// Working days from the decision to the money, at the least.
        RefundFrom = "refund_from",
        /// Working days from the decision to the money, at the most.
        RefundTo = "refund_to",
        /// From the delivery scan to the day when the order confirms itself.
        AutoConfirm = "auto_confirm",
        /// From paying to the last day of a PayPal dispute.
        PayPal = "paypal",
        /// From paying to the last day of a chargeback by the card's bank.
        Card = "card",
        /// How many days a date may be off because the platform counts in Pacific time.
        Margin = "margin",
    }
}

const HELP: Basis = Basis::official("AliExpress help pages, as mirrored", "2026-11");
const OLD: Basis = Basis::official("AliExpress protection page, old and mirrored", "2026-11");
const RULES: Basis = Basis::official("AliExpress buyer protection rules", "2026-11");
const BLOGS: Basis = Basis::several("two buyers' guides", "2026-11");
const DERIVED: Basis = Basis::guess("a working margin, derived from the rules", "2026-11");

impl ProtectionRule {
    const fn default(self) -> (u16, Basis) {
        match self {
            ProtectionRule::Guarantee => (60, OLD),
            ProtectionRule::GuaranteeRussia => (90, OLD),
            ProtectionRule::GuaranteeBrazil => (120, OLD),
            // "The 11th day": eleven days on is right whether or not the first day counts.
            ProtectionRule::DisputeFrom => (11, HELP),
            ProtectionRule::DisputeAfterEnd => (15, RULES),
            ProtectionRule::WorkBeforeEnd => (3, DERIVED),
            ProtectionRule::WorkBeforeLast => (3, DERIVED),
            ProtectionRule::AskExtension => (7, BLOGS),
            ProtectionRule::ExtensionReply => (2, BLOGS),
            ProtectionRule::SellerReply => (5, HELP),
            ProtectionRule::ChatReply => (5, BLOGS),
            ProtectionRule::CancelReply => {
                (2, Basis::single("buyers' guides that differ by date", "2026-11"))
            }
            ProtectionRule::RefundFrom => (3, HELP),
            ProtectionRule::RefundTo => (20, HELP),
            // Another page says: at once.
            ProtectionRule::AutoConfirm => (
                7,
                Basis::single("an old buyers' guide; another disagrees", "2026-11"),
            ),
            ProtectionRule::PayPal => (180, HELP),
            ProtectionRule::Card => (
                120,
                Basis::guess("usual with card schemes; ask the bank", "2026-11"),
            ),
            ProtectionRule::Margin => (
                1,
                Basis::official("the platform states deadlines in Pacific time", "2026-11"),
            ),
        }
    }

    /// Returns the default, in days.
    #[must_use]
    pub const fn default_days(self) -> u16 {
        self.default().0
    }

    /// Returns the source of the default.
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.default().1
    }

    /// Returns the rule that says how long parcels to a destination are protected.
    #[must_use]
    pub const fn guarantee(to: Option<Country>) -> Self {
        match to {
            Some(Country::RU) => ProtectionRule::GuaranteeRussia,
            Some(Country::BR) => ProtectionRule::GuaranteeBrazil,
            _ => ProtectionRule::Guarantee,
        }
    }
}

/// All figures of buyer protection; any of them can be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProtectionRules {
    days: [u16; ProtectionRule::ALL.len()],
}

impl Default for ProtectionRules {
    fn default() -> Self {
        Self::new()
    }
}

impl ProtectionRules {
    /// Returns the defaults.
    #[must_use]
    pub const fn new() -> Self {
        let mut days = [0; ProtectionRule::ALL.len()];
        let mut i = 0;
        while i < days.len() {
            days[i] = ProtectionRule::ALL[i].default_days();
            i += 1;
        }
        Self { days }
    }

    /// Returns a figure, in days.
    #[must_use]
    pub const fn days(&self, rule: ProtectionRule) -> u16 {
        self.days[rule as usize]
    }

    /// Replaces a figure.
    pub const fn set(&mut self, rule: ProtectionRule, days: u16) {
        self.days[rule as usize] = days;
    }
}
