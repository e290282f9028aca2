// The README's links, as they read on GitHub, lead to the pages of this documentation: of two definitions
// of a link the first counts.
//! [Design]: crate::_design
//! [Cookbook]: crate::_cookbook
//! [Comparison with peers]: crate::_compare
//! [COMPARE.md]: crate::_compare
//! [Changelog]: crate::_changelog
//! [Contributing]: https://github.com/alitrack/alitrack/blob/main/CONTRIBUTING.md
//! [Security]: https://github.com/alitrack/alitrack/blob/main/SECURITY.md
//! [MIT]: https://github.com/alitrack/alitrack/blob/main/LICENSE-MIT
//! [Apache-2.0]: https://github.com/alitrack/alitrack/blob/main/LICENSE-APACHE
//!
#![doc = include_str!("../README.md")]
//!
//! # Where to start
//!
//! | to ... | start at | it answers with |
//! |---|---|---|
//! | say what somebody pasted | [`identify`], [`Identifier`] | [`Identification`]: kind, candidates, problems, suggestions |
//! | take a number or refuse it | [`TrackingNumber`], [`OrderNumber`] | [`ParseError`]: code, range, words |
//! | check an input field | [`form::Field`] | [`form::Refusal`], [`form::Typing`] |
//! | find numbers in a text | [`find_numbers`], [`Finder`] | [`FoundNumber`]: range, kind, why it counts |
//! | see or add number formats | [`formats()`], [`mod@format`] | [`Format`] |
//! | read what a carrier says | [`TrackingEvent`], `read_event` | [`Reading`]: [`Stage`], [`Milestone`], [`Certainty`] |
//! | translate status codes | [`Vocabulary`], [`crosswalk`] | [`CodeMeaning`], [`Crossing`] |
//! | order a parcel's events | [`Journey`] | steps, anomalies, the next number |
//! | read a date | [`When`] | [`WhenError`]: what was read until there |
//! | follow an order | [`OrderState`], [`Timeline`] | [`EntryReport`], [`NotAllowed`] |
//! | read the platform's own order | [`PlatformOrder`] | [`Crosswalk`], [`Contradiction`] |
//! | know when a parcel should come | [`DeliveryWindow`], [`Trip`], [`Calendar`] | days, with a reason for each step |
//! | know the buyer's deadlines | [`Protection`], [`SellerDuties`] | [`shipping::Due`], [`shipping::Duty`] |
//! | explain a silent parcel | [`Parcel`], [`diagnose`] | [`Diagnosis`]: [`Finding`], [`Evidence`], [`Action`] |
//! | remember numbers | [`History`] | [`Lookup`] |
//! | link to a tracker | [`tracking_pages`], [`order_pages`] | [`TrackingPage`] |
//! | review all texts | [`phrases`] | [`Phrase`] |
//!
//! # Words that return everywhere
//!
//! - A number **proves itself** if a check digit or fixed characters show that it belongs to its format:
//!   [`Format::proves_itself`]. That says nothing about a parcel; see [`Identification::confidence`].
//! - The **canonical** form of a number is in upper-case ASCII, without label, blanks and link around it.
//! - A **stage** is what one event says, a **milestone** the coarser step that a tracking page shows.
//! - A **code** is for programs: stable, returned by `code`, read by `FromStr` and serde. A **basis** says where a fact
//!   comes from: [`Basis`].
//! - Ranges count bytes of the text as it was typed. Positions in sentences count characters from 1.
//!
//! Words for people always take a [`Language`]. `name` and `label` are a noun, `sentence` and `description` one or two
//! sentences, `display` and `message` a text with its values filled in. `text` is a [`Text`] with all twelve languages.
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

// The ground: words that every room shares.
mod basis;
mod coded;
mod country;
mod lang;
mod term;
mod when;

// The rooms: they know the ground, never each other.
mod number;
mod order;
pub mod shipping;
mod tracking;

// Where rooms meet.
mod diagnosis;
mod extract;
mod history;
mod journey;
mod link;

pub mod format {
    //! The catalogue of number formats, and the language they are written in.
    //!
    //! A [`Format`] says who issues a kind of number, what it looks like, how its check digit is computed, which scans to
    //! expect, and which source says so. Its looks are one or more [`Shape`]s, and a shape is a row of [`Piece`]s. The
    //! crate's own formats are listed by [`formats()`]. A format of your own is written in the same way, and an
    //! [`Identifier`](crate::Identifier) is told of it.
    //!
    //! # Example
    //!
    //! ```
    //! use alitrack::format::formats;
    //!
    //! let s10 = formats().iter().find(|format| format.id().as_str() == "s10").unwrap();
    //! assert!(s10.proves_itself());
    //! // The working of a check digit, line by line:
    //! let working = s10.working("RB123456785GB").unwrap();
    //! assert!(working.holds());
    //! assert_eq!(working.expected(), '5');
    //! ```

    pub use crate::number::format::{
        CharSet, Check, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Purpose, Rule, Shape,
        formats,
    };
    pub use crate::number::{Term, Working};
}

pub mod form;
#[cfg(any(
    feature = "schemars",
    feature = "garde",
    feature = "validator",
    feature = "arbitrary",
    feature = "proptest"
))]
pub mod integration;

mod phrasebook;
#[cfg(feature = "serde")]
mod serde;

/// How do I ...? Recipes, each of them a test.
#[cfg(any(doc, doctest))]
#[cfg_attr(
    any(not(doctest), all(feature = "serde", feature = "text")),
    doc = include_str!("../COOKBOOK.md")
)]
pub mod _cookbook {}

/// Why it is built this way: questions and answers.
#[cfg(any(doc, doctest))]
#[doc = include_str!("../DESIGN.md")]
pub mod _design {}

/// How it compares with its peers, in facts.
#[cfg(any(doc, doctest))]
#[doc = include_str!("../COMPARE.md")]
pub mod _compare {}

/// What changed, version by version.
#[cfg(any(doc, doctest))]
#[doc = include_str!("../CHANGELOG.md")]
pub mod _changelog {}

/// The crate of the dates in this one's signatures: [`NaiveDate`](chrono::NaiveDate) and its kin.
///
/// It comes without its `clock` feature; a program that asks for the time depends on chrono itself.
#[doc(no_inline)]
pub use chrono;

pub use basis::{Basis, Support};
pub use coded::UnknownCode;
pub use country::Country;
pub use diagnosis::{
    Action, ActionKind, Cause, Change, Diagnosis, Diagnostician, Evidence, Explanation, Fact, Finding, Input,
    Link, Parcel, Proof, Report, SellerMessage, Settings, Severity, Side, Told, Unread, Warning, Weight,
    diagnose,
};
pub use extract::{FindMode, Finder, FoundNumber, NumberStream, Voucher, find_numbers};
pub use history::{History, Lookup, Recorded};
pub use journey::{Anomaly, AnomalyKind, HandOver, Journey, JourneyReader, Step};
pub use lang::{Heading, Language, Message, Phrase, Text, UnknownLanguage, Value};
pub use link::{TrackingPage, order_pages, tracking_pages};
pub use number::{
    Candidate, CheckResult, Completions, Expect, Expected, Format, Identification, Identifier, Kind, Note,
    NumberPart, NumberRole, OrderNumber, OtherNumber, ParseError, Problem, ProblemCode, Repair, Suggestion,
    Tolerated, TrackingNumber, formats, identify,
};
pub use order::{
    Actor, Contradiction, Crosswalk, Deliveries, Edge, EdgeKind, Entry, EntryReport, FrozenStatus,
    FundStatus, IssueStatus, LogisticsStatus, NotAllowed, OrderState, OrderTab, Outcome, PlatformOrder,
    PlatformStatus, ReplayMode, Reported, Spelling, Standing, StateLabel, Timeline,
};
pub use phrasebook::phrases;
pub use shipping::{
    Calendar, DeliveryWindow, Destination, Pace, Phase, Protection, ProtectionState, Season, SellerDuties,
    Shipping, ShippingOption, Thresholds, Trip,
};
pub use term::{Certainty, Coverage, FormatId, Milestone, ServiceClass, Stage};
pub use tracking::{CodeMeaning, Crossing, Reading, TrackingEvent, Vocabulary, crosswalk};
#[cfg(feature = "text")]
pub use tracking::{EventReader, PatternError, read_event};
pub use when::{DateOrder, When, WhenError, WhenErrorKind};
