//! Every public type can cross threads and outlive a caught panic: losing that would break callers.

use std::panic::{RefUnwindSafe, UnwindSafe};

use alitrack::*;

fn holds<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}

/// Checks each type, and returns their names.
macro_rules! all_hold {
    ($($($path:ident)::+ $(<$($of:tt),+>)?),+ $(,)?) => {{
        $(holds::<$($path)::+ $(<$($of),+>)?>();)+
        [$(stringify!($($path)::+)),+]
    }};
}

fn at_the_root() -> impl IntoIterator<Item = &'static str> {
    all_hold!(
        Action,
        ActionKind,
        Actor,
        Anomaly,
        AnomalyKind,
        Basis,
        Calendar,
        Candidate,
        Cause,
        Certainty,
        CheckResult,
        CodeMeaning,
        Completions,
        Contradiction,
        Country,
        Coverage,
        Crossing,
        Crosswalk,
        DateOrder,
        Deliveries,
        DeliveryWindow,
        Destination,
        Change,
        Diagnosis,
        Explanation<'static>,
        Link<'static>,
        SellerMessage,
        Diagnostician,
        Edge,
        EdgeKind,
        Entry,
        EntryReport,
        EventReader,
        Evidence,
        Expect,
        Expected,
        Fact,
        FindMode,
        Finder,
        Finding,
        Format,
        FormatId,
        FoundNumber,
        FrozenStatus,
        FundStatus,
        HandOver,
        Heading,
        History,
        Identification<'static>,
        Identifier,
        Input,
        IssueStatus,
        Journey<'static>,
        JourneyReader,
        Kind,
        Language,
        LogisticsStatus,
        Lookup,
        Message<'static>,
        Milestone,
        NotAllowed,
        Note,
        NumberPart,
        NumberRole,
        NumberStream,
        OrderNumber,
        OrderState,
        OrderTab,
        OtherNumber,
        Outcome,
        Pace,
        Parcel,
        ParseError,
        PatternError,
        Phase,
        Phrase,
        PlatformOrder,
        PlatformStatus,
        Problem,
        ProblemCode,
        Proof,
        Protection,
        ProtectionState,
        Reading,
        Recorded,
        Repair,
        ReplayMode,
        Report,
        Reported<OrderState>,
        Season,
        SellerDuties,
        ServiceClass,
        Settings,
        Severity,
        Shipping,
        ShippingOption,
        Side,
        Spelling,
        Stage,
        Standing,
        StateLabel,
        Step<'static>,
        Suggestion,
        Support,
        Text,
        Thresholds,
        Timeline,
        Told<u8>,
        Tolerated,
        TrackingEvent,
        TrackingNumber,
        TrackingPage,
        Trip,
        UnknownCode,
        UnknownLanguage,
        Unread<'static>,
        Value,
        Vocabulary,
        Voucher,
        Warning,
        Weight,
        When,
        WhenError,
        WhenErrorKind
    )
}

fn in_format() -> impl IntoIterator<Item = &'static str> {
    use alitrack::format::*;
    all_hold!(
        CharSet, Check, Commonness, Format, Meaning, NumberRole, Part, Piece, Promise, Purpose, Rule, Shape,
        Term, Working
    )
}

fn in_shipping() -> impl IntoIterator<Item = &'static str> {
    use alitrack::shipping::*;
    all_hold!(
        Adjustment,
        AdjustmentKind,
        AdjustmentMessage<'static>,
        AfterRelease,
        Calendar,
        Closures,
        DayUnit,
        Deadline,
        DeliveryWindow,
        Destination,
        Due,
        Duty,
        DutyKind,
        Effect,
        ExpectedNumber,
        ExtraDays,
        Limit,
        Misfit,
        MisfitMessage<'static>,
        NoWindow,
        Occasion,
        Pace,
        ParcelSize,
        Permission,
        Phase,
        Policy,
        Protection,
        ProtectionRule,
        ProtectionRules,
        ProtectionState,
        Reach,
        Season,
        SellerDuties,
        ServiceCode,
        Shipping,
        ShippingOption,
        SizeLimit,
        Span,
        TaxPrepaid,
        Thresholds,
        Trip,
        UsualDays,
        ValueLimit,
        Waited,
        WaitingLimits,
        WeightLimit,
        WhatsOn,
        Whose,
        Window,
        WorkedIn
    )
}

fn in_form() -> impl IntoIterator<Item = &'static str> {
    use alitrack::form::*;
    all_hold!(
        Grouped,
        HtmlHints,
        Param,
        ProblemDetails,
        ProblemEntry,
        Refusal,
        RefusalCode,
        Typing<'static>,
        TypingState
    )
}

/// The types that a source text re-exports: words with a capital and a small letter behind `pub use`.
fn exported(source: &str) -> Vec<&str> {
    let exports = source.split("pub use ").skip(1);
    let lists = exports
        .filter_map(|rest| rest.split_once(';'))
        .map(|(list, _)| list);
    lists
        .flat_map(|list| list.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .filter(|name| name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase))
        .collect()
}

#[test]
fn every_public_type_is_checked() {
    let checked: Vec<&str> = at_the_root()
        .into_iter()
        .chain(in_format())
        .chain(in_shipping())
        .chain(in_form())
        .collect();
    let sources = [
        include_str!("../src/lib.rs"),
        include_str!("../src/shipping/mod.rs"),
        include_str!("../src/form/mod.rs"),
    ];
    let missing: Vec<&str> = sources
        .into_iter()
        .flat_map(exported)
        .filter(|name| !checked.contains(name))
        .collect();
    assert!(checked.len() > 100, "the lists were read");
    assert!(missing.is_empty(), "not checked: {missing:?}");
}
