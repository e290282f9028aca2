//! Cainiao: action code of an event, status and group of a parcel.
//!
//! The families follow the way: `GWMS_*` seller's warehouse, `PU_*` pick-up, `CW_*` warehouse at the origin,
//! `SC_*` sorting, `CC_EX_*` export customs, `LH_*` line haul, `TD_*` transit, `CC_IM_*` import customs,
//! `GTMS_*` last mile, `GSTA_*`, `STA_*` and `PUDO_*` pick-up points, `RT_*` return. The endings `_SUCCESS`
//! and `_FAILURE` are not to be trusted: `SC_OUTBOUND_FAILURE` was seen as a plain delay.
//!
//! Codes are spelled in many ways: [`spellings`] finds the one of the list.

use Stage::*;

use super::*;

const NAMES: Basis = Basis::several(
    "several clients' code lists and one transcription of the TOP API",
    "2026-11",
);
const CLIENT: Basis = Basis::single("one client's table", "2026-11");

table! {
    ACTION of "Cainiao": NAMES, &[
        row("CONSIGN", Registered),
        row("OM_CONSIGN", Registered),
        row("GTMS_ASN", Registered),
        row("GWMS_ACCEPT", Registered),
        row("GWMS_PICK", Registered),
        row("GWMS_PACKAGE", Registered),
        row("PRE_READY_TO_SHIP", Registered),
        row("COMMON_ACCEPT", Registered),
        row("CREATE_ORDER_CES", Registered),
        row("LAST_MILE_ASN_NOTIFY", Info).note("accompanies announcements: nothing moved"),
        row("COMMON_INTRANSIT", Info).note("accompanies announcements: nothing moved"),
        row("LH_OTHER", Info),
        row("GTMS_OTHER", Info),
        row("GSTA_OTHER", Info),
        row("GTMS_RELABEL", Info),
        row("VISIBLE_UNKOWN", Info).note("spelled like this"),
        row("GWMS_CANCEL", Cancelled),
        row("GWMS_REJECT", Exception).broad().likely(),
        row("GWMS_EXCEPTION", Exception).broad(),
        row("REJECT", Exception).broad().likely(),
        row("EXCEPTION", Exception).broad(),
        row("PU_PICKUP_SUCCESS", Accepted),
        row("PU_SIGN_IN_SUCCESS", Accepted),
        row("GOT", Accepted),
        row("PU_PICKUP_FAILURE", PickupFailed),
        row("PU_SIGN_IN_FAILURE", PickupFailed),
        row("CW_INBOUND", Transit),
        row("CW_SIGN_IN_SUCCESS", Transit),
        row("CW_OUTBOUND", Transit),
        row("CW_COMMON_PROCESSING1", Transit),
        row("GWMS_OUTBOUND", Transit),
        row("GWMS_HANDOVER", Transit),
        row("SC_INBOUND_SUCCESS", Transit),
        row("SC_OUTBOUND_SUCCESS", Transit),
        row("SC_SIGN_IN_SUCCESS", Transit),
        row("SC_HO_OUT_SUCCESS", Transit),
        row("SC_TRANS_INBOUND_SUCCESS", Transit),
        row("SC_TRANS_OUTBOUND_SUCCESS", Transit),
        row("SC_INBOUND", Transit),
        row("SC_SORTING", Transit),
        row("SC_OUTBOUND", Transit),
        row("SC_ARRIVE", Transit),
        row("SC_DEPART", Transit),
        row("TD_TRANS_ARRIVE", Transit),
        row("TD_TRANS_DEPART", Transit),
        row("TD_TRANS_ARRIVE_C", Transit),
        row("TD_TRANS_DEPART_C", Transit),
        row("TD_TRANS_ARRIVE_DCP", Transit),
        row("TD_TRANSWH_OUTBOUND", Transit),
        row("TRANSFER_ARRIVE", Transit),
        row("TRANSFER_DEPART", Transit),
        row("LH_HO_IN_SUCCESS", Transit),
        row("LH_TRANS_ARRIVE", Transit),
        row("LH_TRANS_DEPART", Transit),
        row("LH_HO_OUT_SUCCESS", Transit),
        row("DEPARTURE", Transit),
        row("ARRIVAL", Transit),
        row("OE_DEPART", Transit),
        row("GTMS_SC_ARRIVE", Transit),
        row("GTMS_SC_DEPART", Transit),
        row("GTMS_DO_ARRIVE", Transit),
        row("GTMS_STATION_IN", Transit),
        row("GTMS_STATION_OUT", Transit),
        row("GSTAHUB_INBOUND", Transit),
        row("SC_INBOUND_FAILURE", Delayed).possible(),
        row("SC_OUTBOUND_FAILURE", Delayed).likely().note("seen live as a delay in processing, not as a failure"),
        row("SC_HO_OUT_FAILURE", Delayed).possible(),
        row("SC_SIGN_IN_FAILURE", Delayed).possible(),
        row("LH_HO_IN_FAILURE", Delayed).possible(),
        row("LH_ARRIVE_FAILURE", Delayed).possible(),
        row("LH_HO_OUT_FAILURE", Delayed).possible(),
        row("GTMS_SC_ARRIVE_FAILURE", Delayed).possible(),
        row("CC_HO_IN_FAILURE", Delayed).possible(),
        row("CC_HO_OUT_FAILURE", Delayed).possible(),
        row("GSTAHUB_INBOUND_FAIL", Delayed).possible(),
        row("GSTA_INBOUND_FAIL", Delayed).possible(),
        row("CC_EX_START", CustomsExport),
        row("CC_EX_SUCCESS", CustomsExport),
        row("CC_EX_FAILURE", CustomsRejected),
        row("CC_IM_FAILURE", CustomsRejected),
        row("CC_IM_EXCEPTION", CustomsRejected),
        row("CC_TRANS_FAILURE", CustomsRejected),
        row("CUS_FAILURE", CustomsRejected),
        row("CIQ_FAILURE", CustomsRejected),
        row("LH_HO_AIRLINE", HandedToAirline),
        row("LH_DEPART", Departure),
        row("COMMON_DEPART", Departure),
        row("LH_HO_AIRLINE_FAILURE", Exception).likely().note("aviation security"),
        row("LH_POST_COLLECTION", Transit).possible().note("one list calls it a failed hand-over"),
        row("LH_ARRIVE", ArrivalCountry).likely().note("can be a transit country"),
        row("LH_LINEHAUL_ARRIVE", ArrivalCountry).likely().note("can be a transit country"),
        row("CC_TRANS_START", CustomsIn).likely().note("customs of a transit country"),
        row("CC_TRANS_SUCCESS", CustomsIn).likely().note("customs of a transit country"),
        row("CC_HO_IN_SUCCESS", CustomsIn),
        row("CC_IM_START", CustomsIn).likely().note("can be filed ahead: seen before the export"),
        row("CC_IM_PROCESS", CustomsIn),
        row("CUS_DECLARE", CustomsIn),
        row("CC_IM_SUCCESS", CustomsCleared),
        row("CC_HO_OUT_SUCCESS", CustomsCleared),
        row("CUS_SUCCESS", CustomsCleared),
        row("CIQ_SUCCESS", CustomsCleared),
        row("CUS_TAX", PaymentDue),
        row("GTMS_ACCEPT", Handover).likely().note("one client shows it as out for delivery"),
        row("SL_ACCEPT", Handover).likely(),
        row("LAST_MILE_HO_SUCCESS", Handover).likely(),
        row("GTMS_DO_DEPART", OutForDelivery),
        row("GTMS_DELIVERING", OutForDelivery),
        row("GTMS_RE_DELIVERING", OutForDelivery),
        row("SENT_SCAN", OutForDelivery),
        row("LM_DELIVERY_DEPART", OutForDelivery),
        row("GTMS_DEL_FAILURE", AttemptFailed),
        row("LM_DELIVERY_FAILURE", AttemptFailed),
        row("FAILED", AttemptFailed),
        row("GTMS_FAILURE", AttemptFailed),
        row("GTMS_SIGN_FAILURE", Exception).broad(),
        row("GTMS_STA_SIGN_FAILURE", Exception).broad(),
        row("GSTA_SIGN_FAIL", Exception).broad(),
        row("STA_SIGN_FAIL", Exception).broad(),
        row("GSTA_BUYER_SIGN_FAIL", Exception).broad(),
        row("LM_PARCEL_EXCEPTION", Exception).broad(),
        row("GTMS_WAIT_SELF_PICK", PickupReady),
        row("GSTA_INBOUND", PickupReady),
        row("GSTA_INFORM_BUYER", PickupReady),
        row("GTMS_PUDO_INBOUND", PickupReady),
        row("PUDO_INBOUND", PickupReady),
        row("PUDO_DELIVERY", PickupReady),
        row("POSTMAN_POST", PickupReady).likely(),
        row("GTMS_STA_SIGNED", PickupReady).likely().note("the station signed, not the buyer; one list calls it delivered"),
        row("GTMS_SIGNED", Delivered),
        row("SIGNED", Delivered),
        row("SIGN", Delivered).likely(),
        row("GSTA_SIGN", Delivered),
        row("GSTA_BUYER_SIGN", Delivered),
        row("STA_SIGN", Delivered),
        row("LM_SIGN_SUCCESS", Delivered),
        row("PUDO_SIGN_SUCCESS", Delivered),
        row("GTMS_PUDO_SIGNED", Delivered),
        row("COMMON_SIGNED", Delivered),
        row("SIGN_SUCCESS", Delivered),
        row("GTMS_STA_CUST_TO_DOOR", Redirected),
        row("GTMS_STA_CHANGE", Redirected),
        row("GTMS_STA_CN_TO_DOOR", Redirected),
        row("GTMS_STA_CN_CHANGE", Redirected),
        row("GTMS_STA_CNCP_TO_DOOR", Redirected),
        row("GTMS_STA_CNCP_CHANGE", Redirected),
        row("GTMS_STA_WAIT_CUST_CHANGE_ADDRESS", AddressIssue).under(Milestone::InTransit),
        row("RT_INBOUND", Returning),
        row("RT_OUTBOUND", Returning),
        row("RT_HO_OUT", Returning),
        row("RT_WH_HO_IN", Returning),
        row("RT_WH_HO_IN_FAIL", Returning),
        row("RT_WH_INBOUND", Returning),
        row("RT_WH_INBOUND_FAILURE", Returning),
        row("RT_WH_OUTBOUND", Returning),
        row("RT_WH_HO_OUT", Returning),
        row("RT_TRANSWH_HO_IN", Returning),
        row("RT_TRANSWH_INBOUND", Returning),
        row("RT_TRANSWH_OUTBOUND", Returning),
        row("RT_TMS_ACCEPT", Returning),
        row("LM_UNREACHABLE_RETURN", Returning),
        row("RT_LM_DELIVERY_DEPART", Returning),
        row("RT_LM_DELIVERY_ARRIVE", Returning),
        row("RT_SC_OUTBOUND", Returning),
        row("RT_SC_INBOUND", Returning),
        row("PUDO_OVERDUE", Unclaimed),
        row("RETURNED", Returned),
        row("RT_LM_SIGN_SUCCESS", Returned),
        row("RT_DESTROY", Destroyed),
        row("RT_WH_DESTROY", Destroyed),
    ]
}

table! {
    /// The status of a whole parcel: only for want of events.
    PARCEL of "Cainiao": CLIENT, &[
        row("WAIT_SELLER_SEND_GOODS", NotShipped),
        row("SELLER_SEND_GOODS", Registered).broad(),
        row("SELLER_PREPARING", Registered).broad(),
        row("PENDING_PICKUP", Registered).broad(),
        row("WAIT_BUYER_ACCEPT_GOODS", Transit).broad(),
        row("DELIVERING", Transit).broad().likely().note("seen while the parcel is at the origin: not out for delivery"),
        row("CLEAR_CUSTOMS", CustomsIn),
        row("transport", Transit).broad(),
        row("pickup", PickupReady).broad().possible(),
        row("delivered", Delivered).broad(),
        row("SIGN", Delivered).broad(),
        row("FAILED", Exception).broad(),
        row("RETURNED", Returned),
    ]
}

table! {
    /// The groups in which the platform's order page shows events.
    GROUP of "Cainiao": CLIENT, &[
        row("AE_GROUP_CW_PROCESSING", Transit).broad(),
        row("AE_GROUP_SC_PROCESSING", Transit).broad(),
        row("AE_GROUP_EX_CLEARING_CUSTOMS", CustomsExport),
        row("AE_GROUP_LH_PROCESSING", Transit).broad(),
        row("AE_GROUP_IM_CLEARING_CUSTOMS", CustomsIn).possible(),
        row("AE_GROUP_GTMS_DELIVERING", OutForDelivery).broad().possible(),
        row("AE_GROUP_SIGNED", Delivered).broad().possible(),
    ]
}

table! {
    /// Where an answer without any event comes from, which tells two kinds of silence apart.
    SOURCE of "Cainiao": CLIENT, &[
        row("EXTERNAL", NotFound).likely().note("in an answer without events: Cainiao does not know the number"),
        row("INTERNAL", NotShipped).likely().note("in an answer without events: known, and not sent yet"),
    ]
}

/// The spellings that a code of the platform's own API may stand for.
///
/// It puts `AE_` in front and an ending behind: `AE_CC_EX_START_SUCCESS` is `CC_EX_START`. A failure is
/// never taken off, for that would turn the meaning round.
pub(super) fn spellings(code: &str) -> impl Iterator<Item = &str> {
    let bare = strip_prefix(code, "AE_").unwrap_or(code);
    let shorter = ["_SUCCESS", "_SUCCESS_SUCCESS"]
        .into_iter()
        .filter_map(move |ending| strip_suffix(bare, ending));
    let doubled =
        strip_suffix(bare, "_FAILURE_FAILURE").and_then(|stem| bare.get(..stem.len() + "_FAILURE".len()));
    let once =
        strip_suffix(bare, "_SUCCESS_SUCCESS").and_then(|stem| bare.get(..stem.len() + "_SUCCESS".len()));
    core::iter::once(bare).chain(once).chain(doubled).chain(shorter)
}

fn strip_prefix<'c>(code: &'c str, prefix: &str) -> Option<&'c str> {
    let (front, rest) = code.split_at_checked(prefix.len())?;
    (meaning::compare(front, prefix) == Ordering::Equal).then_some(rest)
}

fn strip_suffix<'c>(code: &'c str, suffix: &str) -> Option<&'c str> {
    let (rest, back) = code.split_at_checked(code.len().checked_sub(suffix.len())?)?;
    (meaning::compare(back, suffix) == Ordering::Equal).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn stage(code: &str) -> Option<Stage> {
        Vocabulary::Cainiao
            .meaning(code)
            .map(|meaning| meaning.reading().stage())
    }

    #[test]
    fn spellings_of_the_platform_are_seen_through() {
        for code in [
            "CC_EX_SUCCESS",
            "cc ex success",
            "AE_CC_EX_SUCCESS_SUCCESS",
            "AE_CC_EX_START_SUCCESS",
        ] {
            assert_eq!(stage(code), Some(CustomsExport), "{code}");
        }
        assert_eq!(stage("AE_LH_DEPART_SUCCESS"), Some(Departure));
        assert_eq!(stage(" ae_gtms_signed "), Some(Delivered));
    }

    #[test]
    fn a_failure_never_becomes_its_opposite() {
        assert_eq!(stage("AE_CC_IM_FAILURE_FAILURE"), Some(CustomsRejected));
        assert_eq!(stage("LM_SIGN_FAILURE"), None);
        assert_eq!(stage("GTMS_SIGNED_FAILURE"), None);
    }

    #[test]
    fn the_station_is_not_the_buyer() {
        assert_eq!(stage("GTMS_STA_SIGNED"), Some(PickupReady));
        let status = Vocabulary::CainiaoParcel.meaning("DELIVERING").unwrap();
        assert_eq!(status.reading().milestone(), Milestone::InTransit);
    }

    #[test]
    fn announcements_move_nothing() {
        assert_eq!(stage("COMMON_INTRANSIT"), Some(Info));
        assert_eq!(stage("LAST_MILE_ASN_NOTIFY"), Some(Info));
    }
}
