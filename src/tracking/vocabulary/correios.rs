//! Correios of Brazil: type and status of an event, as `BDE 23`.
//!
//! Types `BDE`, `BDI` and `BDR` share their numbers and stand here as `BDE`: [`spelling`] turns one into the
//! other. A status that the list lacks is read as its type alone. `PAR 15`, "received in" a country, is an
//! arrival, though a well-known table calls it a delivery.

use Stage::*;

use super::*;

const LIBRARY: Basis = Basis::single("status table of the Python package correios 6.4.8", "2026-11");

table! {
    EVENT of "Correios": LIBRARY, &[
        row("PO", Accepted),
        row("CO", Accepted),
        row("RO", Transit),
        row("DO", Transit),
        row("TRI", Transit),
        row("PMT", Transit),
        row("CD", Transit),
        row("CAR", Transit),
        row("CUN", Transit),
        row("CMT", Transit),
        row("CMR", Transit),
        row("PAR 18", Transit).note("export unit"),
        row("PAR 15", ArrivalCountry).likely(),
        row("PAR 16", ArrivalCountry).note("received in Brazil"),
        row("PAR 21", CustomsIn),
        row("PAR 22", CustomsIn),
        row("PAR 14", CustomsIn),
        row("PAR 10", CustomsCleared),
        row("PAR 17", CustomsCleared),
        row("PAR 34", CustomsCleared),
        row("PAR 42", CustomsCleared),
        row("PAR 11", PaymentDue),
        row("PAR 30", PaymentDue),
        row("PAR 32", PaymentDue),
        row("FC 10", Transit),
        row("FC 2", Info).likely().note("a day of delivery was agreed"),
        row("FC 3", Delayed).note("sent astray"),
        row("FC 4", AddressIssue),
        row("FC 7", AttemptFailed),
        row("FC 8", Delayed),
        row("FC 1", Returning),
        row("FC 47", Returning),
        row("FC 9", Unclaimed).likely(),
        row("FC 29", CustomsRejected).likely(),
        row("BLQ", Hold).likely().note("the sender asked to stop it"),
        row("OEC", OutForDelivery),
        row("OEC 9", Returning).note("out for delivery to the sender"),
        row("LDE", Returning).note("out for delivery to the sender"),
        row("LDI", PickupReady),
        row("LDI 11", Redirected).likely().note("on its way to the counter"),
        row("BDE 0", Delivered),
        row("BDE 1", Delivered),
        row("BDE 67", Delivered),
        row("BDE 70", Delivered),
        row("BDE 79", Delivered),
        row("BDE 2", AttemptFailed),
        row("BDE 5", AttemptFailed),
        row("BDE 18", AttemptFailed),
        row("BDE 20", AttemptFailed),
        row("BDE 21", AttemptFailed),
        row("BDE 25", AttemptFailed),
        row("BDE 30", AttemptFailed),
        row("BDE 35", AttemptFailed),
        row("BDE 36", AttemptFailed),
        row("BDE 39", AttemptFailed),
        row("BDE 46", AttemptFailed),
        row("BDE 47", AttemptFailed),
        row("BDE 6", AddressIssue),
        row("BDE 7", AddressIssue),
        row("BDE 8", AddressIssue),
        row("BDE 10", AddressIssue),
        row("BDE 19", AddressIssue),
        row("BDE 34", AddressIssue),
        row("BDE 4", Refused),
        row("BDE 33", Refused).likely(),
        row("BDE 48", Refused).likely(),
        row("BDE 3", Unclaimed).likely().note("the sender did not collect the return"),
        row("BDE 12", Unclaimed).likely().note("the sender did not collect the return"),
        row("BDE 26", Unclaimed),
        row("BDE 23", Returned),
        row("BDE 22", Returning).likely(),
        row("BDE 14", Cancelled),
        row("BDE 24", PickupReady),
        row("BDE 68", PickupReady),
        row("BDE 32", Info).likely().note("a day of delivery was agreed"),
        row("BDE 41", Hold),
        row("BDE 45", Transit),
        row("BDE 53", Transit),
        row("BDE 15", Transit),
        row("BDE 54", PaymentDue),
        row("BDE 55", CustomsIn),
        row("BDE 58", CustomsIn),
        row("BDE 59", CustomsIn),
        row("BDE 57", CustomsCleared),
        row("BDE 40", CustomsRejected),
        row("BDE 43", CustomsRejected),
        row("BDE 56", CustomsRejected),
        row("BDE 75", CustomsRejected),
        row("BDE 66", Delayed),
        row("BDE 69", Delayed),
        row("BDE 9", Lost),
        row("BDE 50", Lost),
        row("BDE 51", Lost),
        row("BDE 52", Lost),
        row("BDE 80", Lost),
        row("BDE 28", Damaged),
        row("BDE 37", Damaged),
        row("BDE 42", Returning).likely(),
        row("BDE 49", Returning).likely(),
        row("BDE 89", Returning).likely(),
        row("BDE 60", Destroyed).likely().note("waits to be disposed of"),
        row("IDC", Lost).note("compensation was paid"),
        row("EST", Correction).note("disregard the event before"),
    ]
}

/// Looks a code up as `TYPE NUMBER` without leading zeros, then by its type alone.
pub(super) fn spelling(code: &str, find: impl Fn(&str) -> Option<&'static Row>) -> Option<&'static Row> {
    let letters = code
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(code.len());
    let (kind, rest) = code.split_at_checked(letters)?;
    let kind = match kind {
        kind if kind.eq_ignore_ascii_case("BDI") || kind.eq_ignore_ascii_case("BDR") => "BDE",
        kind => kind,
    };
    let number = rest.trim_start_matches([' ', '-', '_', '/', '.']);
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = match number.trim_start_matches('0') {
        "" if !number.is_empty() => "0",
        number => number,
    };
    // The longest code of the list is five letters and digits long: a longer one is none of it.
    let mut spelled = [b' '; 8];
    let (front, back) = spelled.split_at_mut_checked(kind.len())?;
    front.copy_from_slice(kind.as_bytes());
    let digits = back.get_mut(1..=number.len())?;
    digits.copy_from_slice(number.as_bytes());
    let length = kind.len() + 1 + number.len();
    let spelled = core::str::from_utf8(spelled.get(..length)?).ok()?;
    find(spelled).or_else(|| find(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn stage(code: &str) -> Option<Stage> {
        Vocabulary::Correios
            .meaning(code)
            .map(|meaning| meaning.reading().stage())
    }

    #[test]
    fn the_three_types_of_a_final_event_share_their_numbers() {
        for code in ["BDE 01", "BDI-1", "bdr/01", "BDE001"] {
            assert_eq!(stage(code), Some(Delivered), "{code}");
        }
        assert_eq!(stage("BDR 23"), Some(Returned));
        assert_eq!(stage("BDI 0"), Some(Delivered));
    }

    #[test]
    fn a_delivery_round_back_to_the_sender_is_a_return() {
        assert_eq!(stage("OEC 01"), Some(OutForDelivery));
        assert_eq!(stage("OEC 09"), Some(Returning));
        assert_eq!(stage("LDE 00"), Some(Returning));
        assert_eq!(stage("EST 06"), Some(Correction));
    }

    #[test]
    fn an_unknown_number_of_a_final_event_is_unknown() {
        assert_eq!(stage("BDE 99"), None);
        assert_eq!(stage("RO 55"), Some(Transit));
        assert_eq!(stage("XYZ 1"), None);
        assert_eq!(stage("BDE 1x"), None);
        assert_eq!(stage("BDE 100000000000"), None);
    }
}
