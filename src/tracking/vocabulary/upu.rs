//! UPU: EMSEVT events, which posts exchange with each other.
//!
//! In a parcel's life: EMA EXA EMB EXB EXC EMC, in transit EMJ EMK, then EMD EDB EME EDC EMF EDD EDE EMG
//! EDG EDH EMH EMI. `EDC`, "returned from customs", means that customs gave it back to the post.

use Stage::*;

use super::*;

const TWICE: Basis = Basis::several("EMSEVT lists of two carriers", "2026-11");
const CHINA_POST: Basis = Basis::single("EMSEVT codes in China Post answers", "2026-11");
const UNSEEN: Basis = Basis::guess("EMSEVT as remembered; no list found", "2026-11");

table! {
    EMSEVT of "UPU": TWICE, &[
        row("EMA", Accepted).note("posting or collection"),
        row("EMB", Transit).note("arrival at the outward office of exchange"),
        row("EXA", CustomsExport).likely().note("presented to export customs or security").basis(CHINA_POST),
        row("EXB", CustomsExport).likely().note("held by export customs").basis(CHINA_POST),
        row("EXC", CustomsExport).possible().basis(UNSEEN),
        row("EXD", Hold).possible().basis(UNSEEN),
        row("EXX", Cancelled).possible().note("export cancelled").basis(UNSEEN),
        row("EMC", Departure).note("departure from the outward office of exchange"),
        row("EMJ", Transit).note("arrival at transit office of exchange"),
        row("EMK", Transit).possible().note("departure from transit office").basis(UNSEEN),
        row("EMD", ArrivalCountry).note("arrival at inward office of exchange"),
        row("EDA", Hold).possible().note("held at the inward office of exchange").basis(UNSEEN),
        row("EDB", CustomsIn).possible().note("presented to import customs").basis(UNSEEN),
        row("EME", CustomsHold).likely().note("held by import customs; one carrier sends it for every handing to customs"),
        row("EDC", CustomsCleared).possible().note("back from import customs: cleared, not returned").basis(UNSEEN),
        row("EMF", Transit).note("departure from inward office of exchange"),
        row("EDD", Transit).possible().basis(UNSEEN),
        row("EDE", Transit).possible().basis(UNSEEN),
        row("EMG", Transit).note("arrival at delivery office"),
        row("EDF", Hold).possible().basis(UNSEEN),
        row("EDG", OutForDelivery).possible().basis(UNSEEN),
        row("EDH", PickupReady).possible().basis(UNSEEN),
        row("EMH", AttemptFailed).note("a refusal is EMH too"),
        row("EMI", Delivered),
        row("EDX", Exception).broad().possible().note("import ended").basis(UNSEEN),
    ]
}
