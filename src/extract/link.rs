//! What a link says about a number in it.

use super::lexicon::Class;
use super::scan::BEFORE;

/// Where in a link a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The number fills a whole value or a whole step of the path.
    pub(super) is_whole: bool,
    /// It is the value of a name that says what it is.
    pub(super) is_named: bool,
    /// What the name of the value, or the path before it, says.
    pub(super) class: Option<Class>,
}

/// Beginnings and middles of names of values, without signs, in lower case.
const NAMES: &[(&str, Class)] = &[
    ("track", Class::Tracking),
    ("trace", Class::Tracking),
    ("mailno", Class::Tracking),
    ("waybill", Class::Tracking),
    ("awb", Class::Tracking),
    ("consign", Class::Tracking),
    ("parcel", Class::Tracking),
    ("paket", Class::Tracking),
    ("barcode", Class::Tracking),
    ("itemcode", Class::Tracking),
    ("itemid", Class::Other),
    ("piececode", Class::Tracking),
    ("sendung", Class::Tracking),
    ("suivi", Class::Tracking),
    ("colis", Class::Tracking),
    ("rastre", Class::Tracking),
    ("seguim", Class::Tracking),
    ("envio", Class::Tracking),
    ("objeto", Class::Tracking),
    ("identificador", Class::Tracking),
    ("trknbr", Class::Tracking),
    ("nums", Class::Tracking),
    ("shipmentnumber", Class::Tracking),
    ("shipmentid", Class::Other),
    ("order", Class::Order),
    ("trade", Class::Order),
    ("product", Class::Other),
    ("sku", Class::Other),
    ("article", Class::Other),
    ("store", Class::Other),
    ("seller", Class::Other),
    ("session", Class::Other),
    ("token", Class::Other),
    ("user", Class::Other),
    ("campaign", Class::Other),
];

/// Steps of a path, and parts of a host, behind which a tracking number may stand.
const PATHS: &[&str] = &[
    "track", "trace", "parcel", "suivi", "sendung", "rastre", "seguim", "sledz", "otslez", "parcelle",
    "17track", "cainiao", "posta", "pochta", "followup",
];

/// Returns where in a link the number stands, or `None` if it stands in none.
pub(super) fn place(text: &str, start: usize, end: usize) -> Option<Place> {
    let bytes = text.as_bytes();
    let from = start.saturating_sub(BEFORE);
    let reach = bytes.get(from..start)?;
    let skipped = reach
        .iter()
        .rposition(|b| !is_link_byte(*b))
        .map_or(0, |at| at + 1);
    if skipped == reach.len() {
        return None;
    }
    let before = reach
        .get(skipped..)
        .and_then(|part| core::str::from_utf8(part).ok())?;
    let is_link = before.contains("://") || before.starts_with("www.") || before.contains(".htm");
    let name = name_before(before);
    if !is_link && name.is_none() {
        return None;
    }
    let opens = matches!(
        before.as_bytes(),
        [.., b'/' | b'=' | b'#' | b'&' | b'?' | b':' | b','] | [.., b'%', b'2' | b'3', _]
    );
    let closes = match bytes.get(end) {
        None | Some(b'/' | b'&' | b'#' | b'?' | b';' | b',') => true,
        Some(byte) => !is_link_byte(*byte),
    };
    // A full stop may end the sentence that the link stands in.
    let ends_sentence = bytes.get(end) == Some(&b'.') && bytes.get(end + 1).is_none_or(|b| !is_link_byte(*b));
    let by_name = name.and_then(of_name);
    Some(Place {
        is_whole: opens && (closes || ends_sentence),
        is_named: by_name.is_some(),
        class: by_name.or_else(|| of_path(before)),
    })
}

fn is_link_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"/:?#&=._-~%+,;@!$*[]".contains(&byte)
}

/// The name in front of the `=` that ends the text.
fn name_before(before: &str) -> Option<&str> {
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

fn of_name(name: &str) -> Option<Class> {
    let mut folded = [0_u8; 48];
    let letters = name
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|b| b.to_ascii_lowercase());
    let len = folded.iter_mut().zip(letters).map(|(slot, b)| *slot = b).count();
    let folded = folded.get(..len)?;
    let end_of = |part: &[u8]| {
        let first = part.first();
        let mut places = folded.windows(part.len());
        let at = places.rposition(|place| place.first() == first && place == part)?;
        Some(at + part.len())
    };
    // "trackingOrderId" names an order: the last part of a name is its noun.
    let known = NAMES
        .iter()
        .filter_map(|(part, class)| Some((end_of(part.as_bytes())?, class)));
    known.max_by_key(|(end, _)| *end).map(|(_, class)| *class)
}

/// What the path in front of the number says: the nearest step with a meaning.
fn of_path(before: &str) -> Option<Class> {
    let before = before
        .split_once('?')
        .filter(|_| !before.contains('='))
        .map_or(before, |(path, _)| path);
    before
        .rsplit(['/', '?', '&', '#'])
        .filter(|step| !step.is_empty())
        .find_map(|step| {
            let has = |word: &&str| {
                step.as_bytes()
                    .windows(word.len())
                    .any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
            };
            if [
                "article", "product", "item", "store", "issue", "pull", "question", "user",
            ]
            .iter()
            .any(&has)
            {
                return Some(Class::Other);
            }
            PATHS.iter().any(&has).then_some(Class::Tracking)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_place(text: &str, number: &str, expected: Option<(bool, Option<Class>)>) {
        let start = text.find(number).unwrap();
        let found = place(text, start, start + number.len());
        assert_eq!(
            found.map(|place| (place.is_whole, place.class)),
            expected,
            "{text}"
        );
    }

    #[test]
    fn the_name_of_a_value_says_what_it_is() {
        let tracking = Some((true, Some(Class::Tracking)));
        assert_place(
            "https://global.cainiao.com/detail.htm?mailNoList=1234&spm=a.1",
            "1234",
            tracking,
        );
        assert_place(
            "https://carrier.example/livetracking/?onlineIdentificador=1234&x=pt",
            "1234",
            tracking,
        );
        assert_place(
            "https://shop.example/detail.htm?orderId=1234",
            "1234",
            Some((true, Some(Class::Order))),
        );
        assert_place(
            "detail.htm?orderId=1234",
            "1234",
            Some((true, Some(Class::Order))),
        );
        assert_place(
            "https://x.com/package?shipmentId=1234",
            "1234",
            Some((true, Some(Class::Other))),
        );
    }

    #[test]
    fn the_path_says_what_stands_in_it() {
        assert_place(
            "http://track.4px.com/query/1234",
            "1234",
            Some((true, Some(Class::Tracking))),
        );
        assert_place(
            "https://www.pochta.ru/tracking#1234",
            "1234",
            Some((true, Some(Class::Tracking))),
        );
        assert_place(
            "see https://posta.hu/1234.",
            "1234",
            Some((true, Some(Class::Tracking))),
        );
        assert_place(
            "https://help.carrier.example/tracking/articles/1234-What",
            "1234",
            Some((false, Some(Class::Other))),
        );
        assert_place("https://x.com/a/1234.jpg", "1234", Some((false, None)));
        assert_place("in plain words 1234", "1234", None);
    }
}
