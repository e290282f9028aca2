//! The names of values in links, in lower case and without signs.

use super::Class::{self, Filler, Order, Other, Tracking};

/// Parts of names, and what they say; one that ends in `$` is a whole name. [`Filler`] only says that a number
/// follows.
const KEYS: &[(&str, Class)] = &[
    ("awb", Tracking),
    ("barcode", Tracking),
    ("consign", Tracking),
    ("envio", Tracking),
    ("identificador", Tracking),
    ("inquirynumber", Tracking),
    ("itemcode", Tracking),
    ("mailno", Tracking),
    ("nums", Tracking),
    ("objeto", Tracking),
    ("paket", Tracking),
    ("parcel", Tracking),
    ("piececode", Tracking),
    ("rastre", Tracking),
    ("seguim", Tracking),
    ("sendung", Tracking),
    ("shipmentnumber", Tracking),
    ("suivi", Tracking),
    ("colis", Tracking),
    ("tlabels", Tracking),
    ("trace", Tracking),
    ("track", Tracking),
    ("trknbr", Tracking),
    ("waybill", Tracking),
    ("oids$", Order),
    ("order", Order),
    ("trade", Order),
    ("article", Other),
    ("campaign", Other),
    ("itemid", Other),
    ("payid", Other),
    ("payment", Other),
    ("pmntid", Other),
    ("product", Other),
    ("seller", Other),
    ("session", Other),
    ("shipmentid", Other),
    ("sku", Other),
    ("store", Other),
    ("token", Other),
    ("user", Other),
    ("cn$", Filler),
    ("code$", Filler),
    ("id$", Filler),
    ("num$", Filler),
    ("number$", Filler),
    ("numer$", Filler),
    ("numero$", Filler),
    ("q$", Filler),
];

/// What the name of a value says.
pub(crate) fn of_key(name: &str) -> Option<Class> {
    let mut folded = [0_u8; 48];
    let letters = name
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|b| b.to_ascii_lowercase());
    let len = folded.iter_mut().zip(letters).map(|(slot, b)| *slot = b).count();
    let folded = folded.get(..len)?;
    let end_of = |part: &[u8]| match part {
        [whole @ .., b'$'] => (folded == whole).then_some(len),
        _ => {
            let first = part.first();
            let mut places = folded.windows(part.len());
            let at = places.rposition(|place| place.first() == first && place == part)?;
            Some(at + part.len())
        }
    };
    // "trackingOrderId" names an order: the last part of a name is its noun.
    let known = KEYS
        .iter()
        .filter_map(|(part, class)| Some((end_of(part.as_bytes())?, class)));
    known.max_by_key(|(end, _)| *end).map(|(_, class)| *class)
}

/// The name in front of the `=` that ends the text.
pub(crate) fn key_before(before: &str) -> Option<&str> {
    let rest = before.strip_suffix('=')?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || "_-.[]".contains(c);
    let start = rest
        .char_indices()
        .rev()
        .take_while(|(_, c)| is_name(*c))
        .last()?
        .0;
    rest.get(start..)
}
